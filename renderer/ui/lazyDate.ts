import { lazy } from 'react';

/** The calendar comes when a date is about to be picked, or in a quiet moment after the start. */
export const loadDatePopover = () =>
  import('./DatePopover').then(({ DatePopover }) => ({ default: DatePopover }));

export const DatePopover = lazy(loadDatePopover);

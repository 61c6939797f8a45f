import type { Report } from './report';
export const measureDrag = async (): Promise<Report> => ({
  part: 'drag',
  title: 'x',
  head: [],
  rows: [],
  goals: [],
});

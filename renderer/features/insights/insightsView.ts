import { createStore } from '../../store/createStore';

/** Which of the two views is shown; whoever goes to a card and comes back finds the same one. */
export type InsightsView = 'findings' | 'map';

export const insightsView = createStore<InsightsView>('findings');

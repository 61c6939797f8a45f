/**
 * What is not needed for the first card comes in files of its own. Each is fetched when it is first wanted, and all of
 * them in a quiet moment after the start, so that nobody waits for a menu.
 */
export const loadMenu = () => import('./MenuSurface').then(({ MenuSurface }) => ({ default: MenuSurface }));

/** Where the page lies that stands in for the app's own one. */
export const stoppedPath = '/stopped';

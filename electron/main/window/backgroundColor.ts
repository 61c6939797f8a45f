/** The paper of both themes, as in the renderer's tokens: the window shows it until the page does, so nothing flashes. */
export const backgroundColor = (isDark: boolean): string => (isDark ? '#1d1915' : '#f7f2e9');

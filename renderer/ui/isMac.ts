/** Whether this is a Mac: its keys have other names, and ⌘ is what Ctrl is elsewhere. */
export const isMac = navigator.userAgent.includes('Mac');

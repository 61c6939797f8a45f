/**
 * Whether this machine has a screen that a window can open on.
 * @param {string} platform
 * @param {Readonly<Record<string, string | undefined>>} env
 * @returns {boolean}
 */
export function hasDisplay(platform, env) {
  return platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}

/**
 * Chromium refuses to run as root with its sandbox.
 * @param {string} platform
 * @param {number | undefined} uid
 * @returns {boolean}
 */
export function needsNoSandbox(platform, uid) {
  return platform === 'linux' && uid === 0;
}

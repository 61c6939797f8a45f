import { resolve } from 'node:path';

/** The project's folder. */
export const root = resolve(import.meta.dirname, '../..');

/**
 * @param {string[]} parts relative to the project's folder
 * @returns {string}
 */
export function inProject(...parts) {
  return resolve(root, ...parts);
}

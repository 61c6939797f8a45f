/** The value itself, frozen all the way down; maps refuse to change, too. What is frozen already is left alone. */
export function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  if (value instanceof Map) {
    for (const name of ['set', 'delete', 'clear'] as const) {
      Object.defineProperty(value, name, {
        value: () => {
          throw new Error('A frozen map');
        },
      });
    }
    for (const entry of value.values()) deepFreeze(entry);
  }
  Object.freeze(value);
  for (const part of Object.values(value)) deepFreeze(part);
  return value;
}

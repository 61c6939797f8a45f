/**
 * Names by which things with these titles, in their order, are told apart: the title itself, or with a number where it
 * is taken. An import gives the same titles the same names.
 */
export function uniqueNames(titles: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return titles.map((title) => {
    let name = title;
    for (let number = 2; taken.has(name); number += 1) name = `${title} (${number})`;
    taken.add(name);
    return name;
  });
}

/** A list of which the page shows a part: said for the coder, and understood again where the record may have the rest. */

export const shownOf = (shown: number, all: number): string =>
  `The page shows ${shown} of ${all}; the others are not loaded. Open the full list to read them.`;

/** How many there are in all; null where the words are no such sentence. */
export function allOf(why: string): number | null {
  const [, shown, all] = why.match(/^The page shows (\d+) of (\d+);/) ?? [];
  return all !== undefined && why === shownOf(Number(shown), Number(all)) ? Number(all) : null;
}

/** A list of which the page shows a part: said for the coder, and understood again where the record may have the rest. */

export const shownOf = (shown: number, all: number): string =>
  `The page shows ${shown} of ${all}; the others are not loaded. Open the full list to read them.`;

/** The numbers of such a sentence; null where the words are none. */
export function countSaid(why: string): { shown: number; total: number } | null {
  const [, shown, all] = why.match(/^The page shows (\d+) of (\d+);/) ?? [];
  const said = { shown: Number(shown), total: Number(all) };
  return all !== undefined && why === shownOf(said.shown, said.total) ? said : null;
}

/** How many there are in all; null where the words are no such sentence. */
export const allOf = (why: string): number | null => countSaid(why)?.total ?? null;

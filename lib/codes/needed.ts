/** Which of the stored sets a day needs, told by what is known of them before any is opened. */
import { byAuthority, outdatedOn, speakingOn } from './book';
import type { Holding } from './holding';

/** What a day asks of the sets of one system; `starter`: nothing complete speaks, so that ours is asked as well. */
export interface Needed {
  tables: Holding[];
  starter: boolean;
}

/** `codes`: the stored sets of one system, in any order. */
export function neededOn(codes: readonly Holding[], date: string): Needed {
  const there = codes.map((set) => ({ set })).toSorted(byAuthority);
  const speaking = speakingOn(there, date);
  // A complete set ends the search for codes; the site's charges are still asked for.
  const site = speakingOn(
    there.filter(({ set }) => set.kind === 'site'),
    date,
  );
  const tables = [...new Set([...speaking, ...outdatedOn(there, date), ...site].map(({ set }) => set))];
  const ownCpt = speaking.some(({ set }) => set.system === 'CPT');
  return { tables, starter: !ownCpt && !speaking.some(({ set }) => set.complete) };
}

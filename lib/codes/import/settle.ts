/** What of an import is kept beside what is already there. */
import type { Content, Holding } from '../holding';
import type { Changes, Stored } from '../store';

/** The same rows come as an order file, as a list without headers, and out of the tabular; the first tells most. */
const BY_MERIT = ['', 'list', 'tabular'];
const COMES_SEVERALLY: ReadonlySet<Content> = new Set(['codes', 'addenda']);

const family = ({ content, system, release }: Holding): string => `${content}/${system}/${release}`;
const merit = ({ content, variant }: Holding): number => (COMES_SEVERALLY.has(content) ? Math.max(0, BY_MERIT.indexOf(variant)) : 0);

/** Whether another of these tells more of the same release: then it is not stored, only counted. */
export const isLesser = (holding: Holding, others: readonly Holding[]): boolean =>
  others.some((other) => family(other) === family(holding) && merit(other) < merit(holding));

/** Keeps of each release the form that tells most; where it is there already, a lesser one is not stored. */
export function settle(imported: readonly Stored[], there: readonly Holding[]): Changes {
  const best = new Map<string, number>();
  for (const holding of [...there, ...imported.map((stored) => stored.holding)])
    best.set(family(holding), Math.min(best.get(family(holding)) ?? Number.POSITIVE_INFINITY, merit(holding)));
  const kept = (holding: Holding): boolean => merit(holding) === best.get(family(holding));
  return {
    add: imported.filter(({ holding }) => kept(holding)),
    remove: there.filter((holding) => holding.content !== 'search' && !kept(holding)).map(({ id }) => id),
  };
}

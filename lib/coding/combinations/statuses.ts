/** What operations and devices leave behind: which of it still holds, and the aftercare it tells of (I.C.21.c.3, I.C.21.c.7). */
import type { Concept } from '../../findings/lexicon/concept';
import { tokensOf } from '../../findings/tokens';
import { type Combination, type Pick, pickOf } from '../pick';
import { AFTERCARE } from '../tables/aftercare';

/** Openings that a code of Z93 names, where one of Z43 says that they are seen to (Z93 excludes it). */
export const seenTo = (picks: Pick[]): ReadonlySet<string> =>
  new Set(picks.flatMap(({ code }) => (/^Z43\.[0-6]/.test(code) ? [`Z93.${code.at(4)}`] : [])));

/** Words of a device or an opening that was taken away again, or only thought of. */
const UNDONE =
  /\b(?:remov\w+|retriev\w+|explant\w*|revers\w+|takedown|clos(?:ure|ed)|decannulation|ligation of (?:av|arteriovenous)|candidate|evaluat\w+|need|indicat\w+|referral|work-?up|consideration)\b/i;

const PAST = /^(?:status post|s\/p|history of|prior|previous|hx of) (.+)$/i;
/** What says nothing of which operation it was. */
const ASIDE = new Set(
  'the a an his her their my your this that right left bilateral both acute chronic mild moderate severe known lower upper recent'.split(
    ' ',
  ),
);
const wordsOf = (text: string): string =>
  tokensOf(text, 0, text.length)
    .map(({ word }) => word)
    .filter((word) => !ASIDE.has(word))
    .join(' ');

interface Left {
  names: ReadonlySet<string>;
  operations: string[];
}
const leftBy = new Map<string, Left>();

/** The names of a status, and of the operations that leave it. */
function leftOf({ id, names }: Concept): Left {
  let left = leftBy.get(id);
  if (!left) {
    left = {
      names: new Set(names.map(wordsOf)),
      operations: names.flatMap((name) => PAST.exec(name)?.[1] ?? []).map((name) => ` ${wordsOf(name)} `),
    };
    leftBy.set(id, left);
  }
  return left;
}

/** True where no mention names the status or an operation that leaves it: a past breast reduction is no implant. */
export function isOfAnother({ frame: { concept, mentions } }: Pick): boolean {
  if (concept.kind !== 'status') return false;
  const { names, operations } = leftOf(concept);
  if (operations.length === 0) return false;
  return mentions.every(({ finding }) => {
    const quote = wordsOf(finding.evidence.quote);
    return !names.has(quote) && !operations.some((operation) => ` ${quote} `.includes(operation));
  });
}

/** True where every mention of a device speaks of its end, or of whether to put it in. */
export const isUndone = ({ code, frame: { concept, mentions } }: Pick): boolean =>
  concept.kind === 'status' && /^Z9(?:[3-79]|8\.[1-9])/.test(code) && mentions.every(({ finding }) => UNDONE.test(finding.evidence.quote));

const AFTERCARE_RULE = 'I.C.21.c.7: aftercare, by the operation it follows';

/** Aftercare by the operation that the note tells of; rehabilitation after a joint was replaced is aftercare (I.C.21.c.7). */
export const aftercare = (picks: Pick[], present: Parameters<Combination>[1]): Pick[] => {
  const bare = pickOf(picks, 'surgical-aftercare');
  if (bare?.code === 'Z48.89') {
    for (const [left, code] of AFTERCARE) {
      const status = picks.find((pick) => pick.frame.tier < 3 && left.test(pick.code));
      if (!status) continue;
      const exact = { ...bare, code, path: [...bare.path, AFTERCARE_RULE], rank: Math.min(bare.rank, status.rank - 0.01) };
      return picks.map((pick) => (pick === bare ? exact : pick));
    }
  }
  const stay = present.get('rehabilitation-stay');
  const [joint] = picks.filter(({ code, frame }) => code.startsWith('Z96.6') && frame.tier === 1).sort((a, b) => a.rank - b.rank);
  const others = picks.some(
    ({ code, frame }) =>
      frame.tier === 1 &&
      /^(?:[STM]|Z4[78])/.test(code) &&
      joint !== undefined &&
      frame.mentions[0].finding.evidence.start < joint.frame.mentions[0].finding.evidence.start,
  );
  if (!stay || !joint || others) return picks;
  return [
    {
      ...joint,
      code: 'Z47.1',
      reason: 'Rehabilitation after a joint was replaced.',
      path: ['I.C.21.c.7: aftercare following joint replacement'],
      rank: joint.rank - 0.01,
      also: [stay],
    },
    ...picks,
  ];
};

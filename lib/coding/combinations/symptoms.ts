import { type Combination, type Pick, pickOf, without } from '../pick';
import { GIVES_WAY, GONE_WITH } from '../tables/gives-way';
import { aftercare, isOfAnother, isUndone, seenTo } from './statuses';

/** Nausea with vomiting is one code (R11.2; I.B.9). */
export const nauseaAndVomiting: Combination = (picks) => {
  const nausea = pickOf(picks, 'nausea');
  const vomiting = pickOf(picks, 'vomiting');
  if (!nausea || !vomiting) return picks;
  const first = nausea.rank < vomiting.rank ? nausea : vomiting;
  const second = first === nausea ? vomiting : nausea;
  return [
    ...without(picks, 'nausea', 'vomiting'),
    {
      ...first,
      code: 'R11.2',
      reason: 'Nausea and vomiting are one code.',
      path: [...first.path, 'I.B.9: R11.2 for both'],
      also: [second.frame],
    },
  ];
};

const WITHDRAWAL: Record<string, string> = { dependence: 'F10.239', abuse: 'F10.139' };

/** Alcohol withdrawal by the use it ends (I.C.5.b): one code with the dependence or the abuse. */
export const alcoholWithdrawal: Combination = (picks, present) => {
  const withdrawal = pickOf(picks, 'alcohol-withdrawal');
  const use = present.get('alcohol-use-disorder');
  const code = WITHDRAWAL[use?.attributes.type ?? ''];
  if (!withdrawal || !use || !code) return picks;
  const joined = {
    ...withdrawal,
    code,
    reason: 'Withdrawal and the alcohol use are one code.',
    path: [...withdrawal.path, `I.B.9: alcohol ${use.attributes.type} with withdrawal`],
    also: [use],
  };
  return picks.map((pick) => (pick === withdrawal ? joined : pick));
};

/** What an examination came upon: a complaint or an acute condition among its conclusions. */
const isNewFinding = ({ code, frame: { concept, tier, assertion } }: Pick): boolean =>
  tier === 1 && assertion === 'present' && /^[A-T]/.test(code) && ['symptom', 'acute', 'injury'].includes(concept.kind);

/** A routine examination with abnormal findings: the provider says so, or concludes on a new problem (I.C.21.c.13). */
export const examFindings: Combination = (picks) => {
  const found = picks.find(isNewFinding);
  return picks.map((pick) => {
    const stated = pick.frame.attributes.type === 'abnormal';
    if (pick.frame.concept.id !== 'annual-exam' || pick.code !== 'Z00.00' || !(stated || found)) return pick;
    return {
      ...pick,
      code: 'Z00.01',
      reason: stated ? 'The provider names abnormal findings.' : 'The examination came upon a new problem.',
      path: [...pick.path, 'I.C.21.c.13: general examination with abnormal findings'],
      also: stated || !found ? pick.also : [...pick.also, found.frame],
    };
  });
};

const VALVE = /^(mitral|aortic|tricuspid|pulmonary)-(?:regurgitation|stenosis)$/;

/** The fault of a valve on a list of what was, where that valve was mended or exchanged. */
function isMendedValve({ frame: { concept, tier } }: Pick, present: Parameters<Combination>[1]): boolean {
  const valve = VALVE.exec(concept.id)?.[1];
  if (valve === undefined || tier < 3) return false;
  return [...present.values()].some(
    ({ concept: other, mentions }) =>
      /valve/.test(other.id) &&
      other.kind === 'status' &&
      mentions.some(({ finding }) => finding.evidence.quote.toLowerCase().includes(valve)),
  );
}

/** `High-risk medication use` beside the drug itself: its own code says it. */
const isSaidExactly = ({ frame: { concept } }: Pick, picks: Pick[]): boolean =>
  concept.id === 'long-term-drug-therapy' && picks.some(({ code }) => /^Z79\.6[1-6]/.test(code));

/** Leaves out what the classification excludes beside a diagnosis that is coded. */
export const settled: Combination = (all, present) => {
  const there = all.filter((pick) => !isUndone(pick) && !isOfAnother(pick));
  const picks = aftercare(there, present);
  return picks.filter((pick) => {
    const { code, frame } = pick;
    const { concept, tier } = frame;
    if (seenTo(picks).has(code.slice(0, 5)) || isMendedValve(pick, present) || isSaidExactly(pick, picks)) return false;
    if (concept.id === 'limb-weakness' && picks.some(({ frame }) => frame.concept.integral?.includes('weakness'))) return false;
    const excluded = GIVES_WAY.some(([gone, to]) => concept.id === gone && to.some((id) => pickOf(picks, id)));
    const removed =
      tier > 1 && GONE_WITH.some(([past, conditions]) => conditions.includes(concept.id) && past.some((id) => pickOf(picks, id)));
    return !excluded && !removed;
  });
};

import { type Combination, type Pick, pickOf, without } from '../pick';

/** Concepts that say chronic kidney disease; the code that counts is their N18. */
const KIDNEY: ReadonlySet<string> = new Set(['ckd', 'esrd', 'diabetic-ckd']);
const isKidney = (part: Pick): boolean => KIDNEY.has(part.frame.concept.id) && part.code.startsWith('N18');
const SAID_APART = 'I.A.15: the provider says it is not due to hypertension, no link is presumed';
/** Names hypertension and the kidney in one. */
const BOTH = 'hypertensive-kidney-disease';

const apart = (part: Pick): boolean => part.frame.unlinked.has('hypertension');

/** Hypertension with heart failure I11.0, with chronic kidney disease I12.-, with both I13.- (ICD-10-CM Official Guidelines I.C.9.a.1-3, I.A.15). */
export const hypertension: Combination = (all) => {
  // Beside a kidney disease with its stage, the name that holds both gives only the hypertension.
  const picks = all.some(isKidney) ? all.filter(({ frame, code }) => frame.concept.id !== BOTH || !code.startsWith('N18')) : all;
  const pressure = pickOf(picks, 'hypertension') ?? pickOf(picks, BOTH);
  const named = picks.find(({ frame, code }) => frame.concept.id === BOTH && code.startsWith('N18'));
  const parts = [pickOf(picks, 'heart-failure'), ...picks.filter(isKidney), named].filter((pick) => pick !== undefined);
  const unlinked = new Set(parts.filter(apart));
  const heart = parts.find((part) => part.frame.concept.id === 'heart-failure' && !apart(part));
  const kidney = parts.find((part) => part.code.startsWith('N18') && !apart(part));
  const said = (list: Pick[]): Pick[] => list.map((pick) => (unlinked.has(pick) ? { ...pick, path: [...pick.path, SAID_APART] } : pick));
  if (!pressure || (!heart && !kidney)) return pressure ? said(picks) : picks;
  const late = kidney?.code === 'N18.5' || kidney?.code === 'N18.6';
  const [code, section, what] =
    heart && kidney
      ? [late ? 'I13.2' : 'I13.0', 'I.C.9.a.3', 'hypertension with heart failure and chronic kidney disease']
      : heart
        ? ['I11.0', 'I.C.9.a.1', 'hypertension with heart failure']
        : [late ? 'I12.0' : 'I12.9', 'I.C.9.a.2', 'hypertension with chronic kidney disease'];
  const joins = [heart, kidney].filter((pick) => pick !== undefined);
  const first = Math.min(pressure.rank, ...joins.map((pick) => pick.rank));
  const joined: Pick = {
    ...pressure,
    code,
    reason: `The classification presumes a link: ${what}.`,
    path: [...pressure.path, `${section}: ${what}`, 'I.A.15: “with” is presumed unless the provider says unrelated'],
    rank: first,
    also: joins.flatMap((pick) => (pick.frame === pressure.frame ? [] : [pick.frame])),
  };
  const kept = pressure.frame.concept.id === BOTH ? picks : without(picks, BOTH).concat(named ?? []);
  return said(kept).map((pick) => {
    if (pick === pressure) return joined;
    const at = joins.indexOf(pick);
    return at < 0 ? pick : { ...pick, rank: first + (at + 1) / 100, path: [...pick.path, `${section}: coded after ${code}`] };
  });
};

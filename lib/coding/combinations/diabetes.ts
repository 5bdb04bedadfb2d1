import type { Frame } from '../frames';
import { type Combination, type Pick, pickOf, without } from '../pick';

/** Conditions linked to diabetes by "with" (I.A.15): concept, the ending of the E1- code, whether the concept's own code stays beside it. */
const LINKED: [concept: string, ending: string, keeps: boolean, label: string][] = [
  ['diabetic-nephropathy', '21', false, 'nephropathy'],
  ['ckd', '22', true, 'chronic kidney disease'],
  ['esrd', '22', true, 'chronic kidney disease'],
  ['diabetic-neuropathy', '40', false, 'neuropathy'],
  ['neuropathy', '40', false, 'neuropathy'],
  ['diabetic-gastroparesis', '43', false, 'gastroparesis'],
  ['gastroparesis', '43', true, 'gastroparesis'],
  ['diabetic-retinopathy', '319', false, 'retinopathy'],
  ['peripheral-artery-disease', '51', false, 'peripheral angiopathy'],
  ['foot-ulcer', '621', true, 'foot ulcer'],
  ['diabetic-foot-ulcer', '621', false, 'foot ulcer'],
];

const SAID_APART = 'I.A.15: the provider says it is not due to diabetes, no link is presumed';

const typeOf = (frame: Frame | undefined): string => (frame?.attributes.type === '1' ? 'E10' : 'E11');

/** Diabetes with its complications, as many codes as there are, and the drugs that treat it (I.C.4.a, I.A.15). */
export const diabetes: Combination = (picks, present) => {
  const bare = pickOf(picks, 'diabetes');
  const base =
    bare ??
    pickOf(picks, 'diabetic-neuropathy') ??
    pickOf(picks, 'diabetic-foot-ulcer') ??
    pickOf(picks, 'diabetic-retinopathy') ??
    pickOf(picks, 'diabetic-nephropathy');
  const treatments = ['insulin-use', 'oral-hypoglycemic-use', 'injectable-antidiabetic-use'];
  if (!base) return without(picks, ...treatments);
  const category = typeOf(present.get('diabetes'));
  const insulin = pickOf(picks, 'insulin-use');
  const oral = pickOf(picks, 'oral-hypoglycemic-use');
  let list = picks;
  if (category === 'E10') list = without(list, 'oral-hypoglycemic-use');
  const made: Pick[] = [];
  for (const [concept, ending, keeps, label] of LINKED) {
    const part = pickOf(list, concept);
    if (part?.frame.unlinked.has('diabetes')) {
      list = list.map((pick) => (pick === part ? { ...pick, path: [...pick.path, SAID_APART] } : pick));
      continue;
    }
    const code = ending === '40' || ending === '319' ? (part?.code ?? '') : '';
    const poly = concept === 'neuropathy' && part?.frame.attributes.type === 'poly';
    const chosen = poly ? `${category}.42` : code.startsWith('E11') ? category + code.slice(3) : `${category}.${ending}`;
    if (!part || made.some((pick) => pick.code === chosen)) {
      if (part && !keeps) list = without(list, concept);
      continue;
    }
    made.push({
      ...part,
      code: chosen,
      reason: `Diabetes with ${label}: the classification presumes a link.`,
      path: [...(bare?.path ?? []), `I.C.4.a: ${category} with ${label}`, 'I.A.15: “with” is presumed unless the provider says unrelated'],
      rank: Math.min(base.rank, part.rank) + made.length / 1000,
      also: bare ? [bare.frame] : [],
    });
    list = keeps
      ? list.map((pick) => (pick === part ? { ...pick, rank: Math.max(pick.rank, base.rank + 0.05) } : pick))
      : without(list, concept);
  }
  const frame = present.get('diabetes');
  const high =
    frame &&
    (frame.attributes.control === 'hyperglycemia' || (frame.attributes.control === 'uncontrolled' && present.has('hyperglycemia')));
  const low = frame?.attributes.control === 'hypoglycemia' || (bare && present.has('hypoglycemia'));
  if (bare && (high || present.get('hyperglycemia')?.tier === 1)) {
    made.push({
      ...bare,
      code: `${category}.65`,
      reason: 'Diabetes with hyperglycemia as documented.',
      path: [...bare.path, `I.C.4.a: ${category} with hyperglycemia`],
    });
  } else if (bare && low) {
    made.push({
      ...bare,
      code: `${category}.649`,
      reason: 'Diabetes with hypoglycemia as documented.',
      path: [...bare.path, `I.C.4.a: ${category} with hypoglycemia`],
    });
    list = without(list, 'hypoglycemia');
  }
  list = without(list, 'hyperglycemia');
  if (bare) {
    list = without(list, 'diabetes');
    if (made.length === 0) {
      const typed = category === 'E11' && !frame?.attributes.type ? ['I.C.4.a.2: type not documented, E11.- by default'] : [];
      made.push({ ...bare, code: `${category}.9`, path: [...bare.path, ...typed] });
    }
  }
  const drugs = new Set([insulin, oral]);
  const treated = (pick: Pick): Pick =>
    drugs.has(pick)
      ? { ...pick, rank: Math.max(pick.rank, base.rank + 0.09), path: [...pick.path, 'I.C.4.a.3: treatment of diabetes'] }
      : pick;
  return [...list.map(treated), ...made];
};

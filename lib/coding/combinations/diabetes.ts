import type { Attributes } from '../../findings/finding';
import type { Frame } from '../frames';
import { type Combination, type Pick, pickOf, without } from '../pick';
import { retinopathyEnding } from '../tables/diabetes';
import { CATEGORIES, FOOT_ULCER, LINKED, NEUROPATHIES } from '../tables/with-diabetes';

/** What says diabetes by its own name. */
const DIABETIC = LINKED.map(([concept]) => concept).filter(
  (concept) => concept.startsWith('diabetic-') || concept === 'dka' || concept === 'hhs',
);
const TREATMENTS = ['insulin-use', 'oral-hypoglycemic-use', 'injectable-antidiabetic-use', 'insulin-pump'];

const SAID_APART = 'I.A.15: the provider says it is not due to diabetes, no link is presumed';

const categoryOf = (frame: Frame | undefined): string => CATEGORIES[frame?.attributes.type ?? ''] ?? 'E11';

/** Causes that the note gives a neuropathy or a nephropathy instead. */
const OTHER_CAUSES = new Set(['alcohol', 'analgesic', 'drug', 'hereditary', 'idiopathic', 'inflammatory', 'critical']);

const isOfOtherCause = ({ frame: { concept, attributes } }: Pick): boolean =>
  (concept.id === 'neuropathy' || concept.id === 'nephropathy') && OTHER_CAUSES.has(attributes.type ?? '');

/** The ending that the words of the part ask for. */
function endingOf(ending: string, { frame }: Pick, present: ReadonlyMap<string, Frame>, category: string): string {
  const { attributes } = frame;
  if (ending === '40') return NEUROPATHIES[attributes.type ?? ''] ?? ending;
  if (ending === '319') return retinopathyEnding(attributes, hasEdema(attributes, present));
  // E10 has no code of its own for hyperosmolarity.
  if (ending === '00' && category === 'E10') return '69';
  return attributes.type === 'coma' && (ending === '10' || ending === '00') ? `${ending[0]}1` : ending;
}

const hasEdema = ({ cause }: Attributes, present: ReadonlyMap<string, Frame>): boolean =>
  cause === 'edema' || (cause === undefined && (present.has('macular-edema') || present.has('cystoid-macular-edema')));

/** What is coded beside a complication that its own name joins to the diabetes. */
function manifestations({ frame: { concept, attributes } }: Pick): { code: string; reason: string }[] {
  if (concept.id === 'diabetic-gastroparesis') return [{ code: 'K31.84', reason: 'The gastroparesis, after the diabetes it comes from.' }];
  if (concept.id !== 'diabetic-foot-ulcer') return [];
  return (FOOT_ULCER[attributes.laterality ?? ''] ?? ['L97.509']).map((code) => ({
    code,
    reason: 'The ulcer, after the diabetes it comes from.',
  }));
}

/** Diabetes with its complications, as many codes as there are, and the drugs that treat it (I.C.4.a, I.A.15). */
export const diabetes: Combination = (picks, present) => {
  const bare = pickOf(picks, 'diabetes');
  const base = bare ?? DIABETIC.map((concept) => pickOf(picks, concept)).find((pick) => pick !== undefined);
  if (!base) return without(picks, ...TREATMENTS);
  const category = categoryOf(present.get('diabetes'));
  const insulin = pickOf(picks, 'insulin-use');
  const oral = pickOf(picks, 'oral-hypoglycemic-use');
  let list = picks;
  if (category === 'E10') list = without(list, 'oral-hypoglycemic-use');
  // The more specific of two names for one complication stands alone.
  if (pickOf(list, 'ckd') || pickOf(list, 'esrd')) list = without(list, 'diabetic-nephropathy', 'diabetic-ckd', 'nephropathy');
  if (pickOf(list, 'foot-ulcer')) list = without(list, 'diabetic-foot-ulcer');
  if (pickOf(list, 'gangrene')?.frame.unlinked.has('diabetes') === false)
    list = without(list, 'peripheral-artery-disease', 'diabetic-angiopathy');
  const made: Pick[] = [];
  for (const [concept, ending, keeps, label] of LINKED) {
    const part = pickOf(list, concept);
    if (!part || isOfOtherCause(part)) continue;
    if (part.frame.unlinked.has('diabetes')) {
      list = list.map((pick) => (pick === part ? { ...pick, path: [...pick.path, SAID_APART] } : pick));
      continue;
    }
    const chosen = `${category}.${endingOf(ending, part, present, category)}`;
    const own = list.filter((pick) => pick.frame.concept.id === concept && !pick.code.startsWith('E1'));
    if (made.some((pick) => pick.code === chosen)) {
      list = keeps ? list : without(list, concept);
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
    list = without(list, concept);
    if (keeps) list = [...list, ...own.map((pick) => ({ ...pick, rank: Math.max(pick.rank, base.rank + 0.05) }))];
    list = [...list, ...manifestations(part).map((own) => ({ ...part, ...own, rank: base.rank + 0.05 }))];
  }
  const frame = present.get('diabetes');
  const named = present.get('hyperglycemia');
  const high =
    frame &&
    (frame.attributes.control === 'hyperglycemia' ||
      (named !== undefined && named.tier < 3 && named.attributes.cause === 'poor control') ||
      frame.attributes.cause === 'poor control' ||
      (frame.attributes.control === 'uncontrolled' && present.has('hyperglycemia')));
  const low = frame?.attributes.control === 'hypoglycemia' || (bare && present.has('hypoglycemia'));
  const sugar = pickOf(list, 'hypoglycemia');
  // The high sugar of ketoacidosis or a hyperosmolar state is part of it.
  const crisis = made.some(({ frame: { concept } }) => concept.id === 'dka' || concept.id === 'hhs');
  if (bare && !crisis && (high || named?.tier === 1)) {
    made.push({
      ...bare,
      rests: ['control', 'cause'],
      also: named ? [named] : [],
      code: `${category}.65`,
      reason: 'Diabetes with hyperglycemia as documented.',
      path: [...bare.path, `I.C.4.a: ${category} with hyperglycemia`],
    });
  } else if (bare && low) {
    const coma = sugar?.frame.attributes.type === 'coma';
    made.push({
      ...bare,
      code: `${category}.64${coma ? '1' : '9'}`,
      reason: 'Diabetes with hypoglycemia as documented.',
      path: [...bare.path, `I.C.4.a: ${category} with hypoglycemia`],
    });
    // The level of the hypoglycemia is an additional code (category E16, FY 2025).
    list = list.filter((pick) => pick.frame.concept.id !== 'hypoglycemia' || pick.code.startsWith('E16.A'));
  }
  list = without(list, 'hyperglycemia');
  if (bare) {
    list = without(list, 'diabetes');
    if (made.length === 0) {
      const gone = category === 'E11' && frame?.attributes.status === 'remission';
      const typed = category === 'E11' && !frame?.attributes.type ? ['I.C.4.a.2: type not documented, E11.- by default'] : [];
      made.push({ ...bare, code: gone ? 'E11.A' : `${category}.9`, path: [...bare.path, ...typed] });
    }
  }
  const drugs = new Set([insulin, oral]);
  const treated = (pick: Pick): Pick =>
    drugs.has(pick)
      ? { ...pick, rank: Math.max(pick.rank, base.rank + 0.09), path: [...pick.path, 'I.C.4.a.3: treatment of diabetes'] }
      : pick;
  return [...list.map(treated), ...made];
};

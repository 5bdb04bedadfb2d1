import type { Attributes } from '../../findings/finding';
import type { Frame } from '../frames';
import { type Combination, type Pick, without } from '../pick';
import { CAUSES, DEFICITS } from '../tables/stroke-deficits';

/** Of a paralysis: the right is taken as dominant, the left as not, unless written (I.C.6.a). */
function sideOf({ laterality, type }: Attributes): string {
  if (laterality === 'right') return type?.endsWith('nondominant') ? '3' : '1';
  if (laterality === 'left') return type === 'dominant' ? '2' : '4';
  return '9';
}

/** A code with the digit of the side where it has one. */
const endOf = (end: string, attributes: Attributes): string => end.replace('_', sideOf(attributes));
const acuteOf = (acute: string, attributes: Attributes): string => acute.replace('_', sideOf(attributes).replace('9', '0'));

const NAMES_STROKE = /\b(?:stroke|cva|cerebrovascular|infarct)/i;
/** A deficit that is gone left nothing behind. */
const GONE = /resol|recover|cleared|normal|without/i;

const isLeftBehind = (frame: Frame | undefined): boolean => frame?.attributes.encounter === 'sequela';
const isPast = ({ assertion, attributes }: Frame): boolean =>
  assertion === 'historical' || attributes.encounter === 'sequela' || attributes.acuity === 'chronic';
const isGone = ({ assertion, mentions }: Frame): boolean =>
  assertion === 'historical' && mentions.some(({ finding }) => finding.cues.some((cue) => GONE.test(cue)));

const inOneSentence = (a: Frame, b: Frame): boolean =>
  a.mentions.some(({ finding }) =>
    b.mentions.some(
      ({ finding: other }) => other.evidence.document === finding.evidence.document && other.sentence.start === finding.sentence.start,
    ),
  );

/** The stroke that left something behind: past by its own words, or by a deficit that is called residual. */
function causeOf(picks: Pick[], present: ReadonlyMap<string, Frame>): Pick | undefined {
  const strokes = picks.filter(({ frame }) => frame.concept.id in CAUSES);
  const residual = DEFICITS.some(({ concept }) => isLeftBehind(present.get(concept)));
  return (
    strokes.find(({ frame }) => frame.concept.id === 'stroke-sequelae') ??
    strokes.find(({ frame }) => isPast(frame)) ??
    (residual ? strokes[0] : undefined)
  );
}

/** The deficits of an old stroke, each as I69.-. One named in the past together with the stroke is what it left, unless it went. */
function sequelae(picks: Pick[], present: ReadonlyMap<string, Frame>, cause: Pick | undefined): Pick[] {
  const base = CAUSES[cause?.frame.concept.id ?? 'stroke'] ?? 'I69.3';
  return DEFICITS.flatMap(({ concept, end, keeps, told }): Pick[] => {
    const own = picks.find((pick) => pick.frame.concept.id === concept);
    const frame = present.get(concept) ?? own?.frame;
    if (!frame || isGone(frame)) return [];
    const after = present.get('after-stroke');
    const named =
      frame.mentions.some(({ finding }) => NAMES_STROKE.test(finding.evidence.quote)) ||
      (after !== undefined && inOneSentence(frame, after));
    const past = frame.assertion === 'historical';
    if (!cause && (!named || past)) return [];
    if (cause && (told || past) && !named && !inOneSentence(frame, cause.frame)) return [];
    const model = cause ?? own;
    if (!model) return [];
    const sequela: Pick = {
      ...model,
      frame,
      code: `${base}${endOf(end, frame.attributes)}`,
      reason: 'A lasting deficit of an earlier stroke.',
      path: [`I.C.9.d: sequela of cerebrovascular disease, ${base}`],
      rank: past ? model.rank : (own?.rank ?? model.rank),
      also: cause ? [cause.frame] : [],
    };
    return keeps && own && !past ? [sequela, { ...own, rank: own.rank + 0.001 }] : [sequela];
  });
}

/** Deficits of an acute stroke that stand outside the conclusions, and those that have another code without one. */
function withDeficits(picks: Pick[], present: ReadonlyMap<string, Frame>): Pick[] {
  const stroke = picks.find(({ frame, code }) => frame.concept.id in CAUSES && /^I6[0-3]/.test(code));
  if (!stroke) return picks;
  const renamed = picks.map((pick) => {
    const acute = DEFICITS.find(({ concept }) => concept === pick.frame.concept.id)?.acute;
    return acute ? { ...pick, code: acuteOf(acute, pick.frame.attributes) } : pick;
  });
  const added = DEFICITS.flatMap(({ concept, acute }): Pick[] => {
    const frame = present.get(concept);
    if (!acute || !frame || picks.some((pick) => pick.frame.concept.id === concept)) return [];
    if (concept === 'unilateral-weakness' && present.has('hemiparesis')) return [];
    return [
      {
        ...stroke,
        frame,
        code: acuteOf(acute, frame.attributes),
        reason: 'A deficit of the acute stroke.',
        path: ['I.B.5: not routinely part of the disease'],
        rank: stroke.rank + 0.03,
        also: [],
      },
    ];
  });
  return [...renamed, ...added];
}

/**
 * What an old stroke left behind is I69.-, no code for the stroke and none for its history beside it (I.C.9.d). A deficit that
 * is merely past has no code of its own.
 */
export const strokeSequelae: Combination = (picks, present) => {
  const cause = causeOf(picks, present);
  const made = sequelae(picks, present, cause);
  const gone = new Set(
    picks.filter(({ frame }) => frame.assertion === 'historical' && DEFICITS.some(({ concept }) => concept === frame.concept.id)),
  );
  const rest = picks.filter((pick) => !gone.has(pick));
  if (made.length === 0) return withDeficits(rest, present);
  const coded = made.map(({ frame }) => frame.concept.id);
  return [...without(rest, ...(cause ? [cause.frame.concept.id, 'stroke-sequelae'] : []), ...coded), ...made];
};

import type { Chart, ChartDocument } from '../../chart/chart';
import { type Passage, passagesOf } from '../passages';
import { ASIDE, type Raised, raisedRule, wordsIn } from '../raised';
import { LARGEST, SLIPS } from '../slips';

const MOST = 2;
const raised = (passage: Passage, message: string): Raised => ({ passage, message });

/** Words that mean nothing where they stand. */
const slips = (passages: Passage[]): Raised[] =>
  SLIPS.flatMap(({ word, where, unless }) => {
    const passage = passages.find(({ quote }) => word.test(quote) && (!where || where.test(quote)) && !unless?.test(quote));
    return passage ? [raised(wordsIn(passage, word), 'These words do not go together: what was meant is not clear.')] : [];
  });

const DOSE = new RegExp(`\\b(${Object.keys(LARGEST).join('|')})(?: (?:tablets?|sodium))?,? (\\d*\\.?\\d+) ?mg\\b(?!/)`, 'i');
/** Doses beyond what is ever given: a decimal point or a unit slipped. */
const doses = (passages: Passage[]): Raised[] =>
  passages.flatMap((passage) => {
    const [, drug = '', amount = ''] = DOSE.exec(passage.quote) ?? [];
    const most = LARGEST[drug.toLowerCase()];
    return most !== undefined && Number(amount) > most
      ? [raised(wordsIn(passage, DOSE), 'This dose is beyond the usual range: the amount or its unit is not clear.')]
      : [];
  });

const INTRODUCED =
  /(?:\b(?:is|was) an? |:\s(?:an? |this )|\. an? )(?:\w+,? ){0,2}(\d{1,3})[- ]years?[- ]old(?:,? [\w-]+){0,4}? (male|female|man|woman|gentleman|lady|boy|girl)\b/gi;
const IS_FEMALE = /^(?:female|woman|lady|girl)$/i;
const OF_SEX = { female: /\b(?:she|her|hers|herself)\b/gi, male: /\b(?:he|him|his|himself)\b/gi };

/** The patient introduced twice with two ages or sexes, or spoken of by the other pronoun throughout. */
function persons({ text, ...document }: ChartDocument): Raised[] {
  const introduced = [...text.matchAll(INTRODUCED)].filter(({ index }) => !OF_OTHERS.test(text.slice(Math.max(0, index - 40), index + 10)));
  const [first, ...later] = introduced;
  if (!first) return [];
  const at = ({ index, 0: quote }: RegExpExecArray): Passage => ({
    document: document.id,
    start: index,
    end: index + quote.length,
    quote,
    section: null,
    kind: document.kind,
  });
  const [, age, sex = ''] = first;
  const other = later.find(([, again]) => Math.abs(Number(again) - Number(age)) > 1);
  const changed = later.find(([, , again = '']) => IS_FEMALE.test(again) !== IS_FEMALE.test(sex));
  const own = OF_SEX[IS_FEMALE.test(sex) ? 'female' : 'male'];
  const opposite = OF_SEX[IS_FEMALE.test(sex) ? 'male' : 'female'];
  const counted = (pattern: RegExp): number => [...text.matchAll(pattern)].length;
  if (changed) return [raised(at(changed), 'The note gives the patient two sexes.')];
  if (other) return [raised(at(other), 'The note gives the patient two ages.')];
  return counted(opposite) >= 4 * (counted(own) + 1)
    ? [raised(at(first), 'The note gives the patient one sex and speaks of another.')]
    : [];
}

const CT_ONLY = /\bhyper-?dens\w+|\bhypo-?dens\w+|\bhounsfield\b/i;
const MR_ONLY = /\bhyper-?intens\w+|\bhypo-?intens\w+|\b(?:high|low) T[12] signal\b/i;
const IS_CT = /\bCT\b|computed tomogra|computerized tomogra/i;
const IS_MR = /\bMRI?\b|magnetic resonance|\bT[12]\b|\bFLAIR\b/i;

const headOf = (text: string): string => text.slice(0, 400);

/** What only the other kind of scanner shows. */
const scanned = (chart: Chart): Raised[] =>
  chart.documents
    .filter(({ kind, text }) => kind === 'radiology-report' && IS_CT.test(headOf(text)) !== IS_MR.test(headOf(text)))
    .flatMap(({ id, text }) => {
      const wrong = IS_CT.test(headOf(text)) ? MR_ONLY : CT_ONLY;
      const passage = passagesOf(chart).find(({ document, quote }) => document === id && wrong.test(quote));
      return passage ? [raised(wordsIn(passage, wrong), 'This word belongs to another kind of study: what was meant is not clear.')] : [];
    });

const OF_WOMEN =
  /\b(?:hysterectomy|uterus|uterine|ovar(?:y|ies|ian)|oophorectomy|gravida|menopaus\w+|last menstrual|vagina|cervix is|pap smear)\b/i;
const OF_MEN = /\b(?:prostate (?:is|was|gland)|testes|testicles?|scrot(?:um|al)|penis|vasectomy|BPH|prostatectomy)\b/i;
const OF_OTHERS =
  /\b(?:wife|husband|mother|father|partner|sister|brother|daughter|son|girlfriend|boyfriend|family|parents?|transgender|transition\w*|spouse|if (?:male|female)|donor)\b/i;

/** Organs that the patient cannot have. */
function organs({ documents }: Chart, passages: Passage[]): Raised[] {
  const sexes = new Set(documents.flatMap(({ text }) => [...text.matchAll(INTRODUCED)].map(([, , sex = '']) => IS_FEMALE.test(sex))));
  if (sexes.size !== 1 || documents.some(({ text }) => /transgender|intersex|\bgender\b/i.test(text))) return [];
  const wrong = sexes.has(true) ? OF_MEN : OF_WOMEN;
  const passage = passages.find(
    ({ quote, section }) =>
      !['social-history', 'hpi', 'past-history'].includes(section ?? '') &&
      wrong.test(quote) &&
      !OF_OTHERS.test(quote) &&
      !(OF_WOMEN.test(quote) && OF_MEN.test(quote)),
  );
  return passage ? [raised(wordsIn(passage, wrong), 'This does not agree with the sex that the note gives.')] : [];
}

/** A statement that cannot be meant as it stands: only the author can say what was. */
export default raisedRule({
  id: 'documentation-error-clarify',
  catalogue: 'G216',
  title: 'Statements are possible as they stand',
  severity: 'warning',
  authority: {
    source: 'AHIMA/ACDIS, Guidelines for Achieving a Compliant Query Practice',
    section: 'When to query: imprecise, illegible or inconsistent documentation',
    edition: '2022',
  },

  select: ({ chart }) => {
    const passages = passagesOf(chart).filter(({ section }) => !ASIDE.has(section));
    return [
      ...slips(passages),
      ...doses(passages),
      ...chart.documents.flatMap(persons),
      ...scanned(chart),
      ...organs(chart, passages),
    ].slice(0, MOST);
  },
});

import type { Evidence } from '../../chart/chart';
import type { Finding } from '../../findings/finding';
import { conceptOf } from '../../findings/lexicon/concepts';
import { CONCLUDING, isDisease, isWritten, quoted, REPORTS, sentenceOf } from '../documented';
import { hasSection, isNamed, passagesOf, quoteFrom } from '../passages';
import { raisedAs, raisedRule } from '../raised';
import type { RuleContext } from '../rule';

/** A reader of images who does not say what is seen. */
const OPEN =
  /\b(?:non-?specific|indeterminate|(?:uncertain|unknown|unclear|undetermined) (?:clinical )?(?:etiology|significance|cause|nature))\b/i;
const HEART_DISEASE =
  /regurgitat|insufficien|stenosis|prolapse|valv|septal defect|\b[AV]SD\b|innocent|physiologic|flow murmur|functional|ductus/i;
/** From the third grade on, or with other signs, a murmur calls for an echocardiogram (ACC/AHA, Valvular Heart Disease, 2020). */
const LOUD =
  /\b(?:[3-6]|I?V|III|VI?|three|four|five) ?(?:\/|(?:out )?of) ?(?:6|VI|six)\b|\bgrade (?:[3-6]|III|IV|V|VI)\b|\b(?:new|diastolic|loud|holosystolic|pansystolic) (?:\w+ )?murmur/i;
/** Measured in blood, or of the tracing's shape: rules on values ask about those. */
const VALUE =
  /^(?:hyper|hypo)(?:cholesterol|glyc|lipid|kal|natr|calc|uric|triglycerid|album)|-block$|^(?:leukocytosis|anemia|osteophyte|sinus-)/;
const MOST = 2;

/** Studies name it, and no provider does: neither in the conclusion nor anywhere else. */
function seenOnly({ findings, chart }: RuleContext): Finding[] {
  if (!hasSection(chart, CONCLUDING)) return [];
  const reports = new Set(chart.documents.filter(({ kind }) => REPORTS.has(kind)).map(({ id }) => id));
  const seen = findings.filter(
    (finding) =>
      finding.evidence.section === 'results' &&
      finding.assertion === 'present' &&
      isDisease(finding) &&
      conceptOf(finding.concept)?.kind !== 'injury' &&
      !VALUE.test(finding.concept) &&
      !reports.has(finding.evidence.document),
  );
  const told = new Set(
    findings
      .filter(({ evidence, assertion }) => evidence.section !== 'results' && assertion !== 'absent')
      .flatMap(({ concept }) => [concept, ...(conceptOf(concept)?.covers ?? []), ...(conceptOf(concept)?.integral ?? [])]),
  );
  return seen.filter(
    (finding) =>
      !told.has(finding.concept) &&
      !(conceptOf(finding.concept)?.covers ?? []).some((one) => told.has(one) && conceptOf(one)?.kind !== 'symptom'),
  );
}

/** A murmur, where nobody names a disease of the heart's valves or walls. */
const murmurs = ({ findings, chart }: RuleContext): Finding[] =>
  isWritten(chart, HEART_DISEASE)
    ? []
    : findings
        .filter(({ concept, assertion, evidence }) => concept === 'murmur' && assertion === 'present' && evidence.section === 'exam')
        .filter((finding) => LOUD.test(sentenceOf(finding, chart)))
        .slice(0, 1);

/** Signs of an examination, and the words of the diagnoses they usually belong to: any of them answers. */
const SIGNS: [sign: RegExp, named: RegExp][] = [
  [
    /\b(?:poor|weak|diminished|decreased|reduced|absent|non-?palpable) (?:bilateral |lower extremity |distal )*(?:peripheral|pedal|dorsalis pedis|posterior tibial|femoral|popliteal|DP) (?:and \w+ )?pulses?\b/i,
    /\bP[AV]D\b|vascular (?:disease|insufficiency)|arterial|claudicat|ischemi|atheroscl|occlu|\bDVT\b|compartment|shock/i,
  ],
  [
    /\bprostate\b(?: (?:gland|is|was|feels|size|\d+|gr|g|grams?|cc),?){0,4}[^.]{0,40}\b(?:enlarged|firm|nodul\w+|asymmetric|indurated)\b|\b(?:enlarged|firm|nodular|asymmetric|indurated) prostate\b/i,
    /\bBPH\b|prostatic hyper|prostat(?:e|ic) (?:cancer|carcinoma|hypertrophy|enlarge)|hypertrophy of (?:the )?prostate|prostatitis|prostatism|adenocarcinoma|enlarged prostate(?! on exam)|(?:abnormal|nodul\w+) prostate/i,
  ],
  [/\bcarotid bruits?\b/i, /carotid (?:artery )?(?:stenosis|disease|occlu|plaque|athero|endarterectomy)|cerebrovascular/i],
  [
    /\b[2-4]\+ (?:(?:bilateral|pitting|pedal|lower|extremity|leg|ankle|peripheral) ){0,4}edema\b|\bedema (?:of )?(?:is )?[2-4]\+/i,
    /heart failure|\bCHF\b|cardiomyop|venous|varic|lymphedema|cirrhosis|nephr|renal|kidney|\bDVT\b|thromb|cellulitis|overload|pregnan|gestation|edema (?:due|secondary|from)|sprain|fracture|cor pulmonale|anasarca|hypoalbumin/i,
  ],
];

const NOT_SEEN = /\b(?:no|not|without|negative|denies)\b/i;

/** The first of each kind that an examination finds and no word of the chart explains. */
const signs = ({ chart }: RuleContext): Evidence[] =>
  SIGNS.filter(([, named]) => !isNamed(chart, named)).flatMap(([sign]) =>
    passagesOf(chart)
      .filter(({ kind, section, quote }) => {
        const seen = section === 'exam' && !REPORTS.has(kind) ? sign.exec(quote) : null;
        return seen !== null && !NOT_SEEN.test(quote.slice(0, seen.index + seen[0].length));
      })
      .slice(0, 1)
      .map(quoteFrom),
  );

/** What an impression leaves open. */
const leftOpen = ({ chart }: RuleContext): Evidence[] =>
  passagesOf(chart)
    .filter(({ kind, section, quote }) => kind === 'radiology-report' && section === 'impression' && OPEN.test(quote))
    .map(quoteFrom);

/**
 * A finding of a study or an examination that no provider interprets: a disease that only results name, a murmur, an image called
 * nonspecific. Abnormal findings are coded only where the provider says what they mean.
 */
export default raisedRule({
  id: 'finding-clinical-significance-unspecified',
  catalogue: 'G141',
  title: 'The meaning of a finding is documented',
  authority: { source: 'ICD-10-CM Official Guidelines for Coding and Reporting', section: 'III.B', edition: 'FY 2027' },

  select: (context) => {
    const found = [...seenOnly(context), ...murmurs(context)].map((finding) => quoted(finding, context.chart));
    const each = [...leftOpen(context), ...found, ...signs(context)].filter(
      ({ document, start }, at, all) => at === all.findIndex((other) => other.document === document && other.start === start),
    );
    return raisedAs(each.slice(0, MOST), 'Finding: its clinical significance is not documented.');
  },
});

import type { Chart, SectionKind } from '../../chart/chart';
import { isWritten, REPORTS } from '../documented';
import { type Passage, passagesOf } from '../passages';
import { raisedRule, wordsIn } from '../raised';

/** A drug told by its purpose alone, and the names of which any would answer. */
const KINDS: [told: RegExp, named: RegExp][] = [
  [
    /\b(?:prescription|prescribed|prescribe|discharged|sent home|sent out|go home)\b[^.]{0,40}\b(?:pain|narcotic) (?:medic\w+|medicines?|pills?)\b/i,
    /\b(?:vicodin|percocet|norco|lortab|hydrocodone|oxycodone|oxycontin|codeine|tylenol|acetaminophen|ibuprofen|motrin|advil|naproxen|naprosyn|aleve|tramadol|ultram|celebrex|darvocet|mobic|meloxicam|gabapentin|roxicet|NSAIDs?|nonsteroidal|diclofenac|nucynta|methadone)\b/i,
  ],
  [
    /\b(?:prescription|prescribed|discharged|sent home|go home|placed on|started on)\b[^.]{0,40}\b(?:oral |IV |intravenous |of )?antibiotics?\b/i,
    /\b\w+(?:cillin|mycin|floxacin|cycline|sporin|penem|oxacin|azole)\b|\b(?:cef\w+|ceph\w+|keflex|ancef|rocephin|bactrim|septra|cipro\w*|levaquin|augmentin|zithromax|z-?pak|vanco\w*|zosyn|flagyl|macrobid|nitrofurantoin|unasyn|avelox|omnicef|duricef|kefzol|gentamicin|tobramycin|sulfa\w*|bacitracin|neosporin|silvadene|invanz|maxipime|fortaz|claforan|mefoxin|tobradex|ocuflox|vigamox|zymar|biaxin|doryx|amox\w*)\b/i,
  ],
  [
    /\b(?:tak(?:es?|ing)|on|given|us(?:es?|ing)|continue\w*|prescribed)\b[^.]{0,30}\b(?:allergy|blood pressure|cholesterol|thyroid|sleep(?:ing)?|nerve pain|heart|stomach|anxiety|depression|diabetes|nausea|reflux|psychiatric|seizure) (?:medic\w+|medicines?|pills?)(?! (?:such|like|including|list|was reviewed))/i,
    /\b\w+(?:pril|sartan|olol|statin|dipine|zide|prazole|pam|lam|tidine|xetine|aline|azepine|formin|gliptin|glutide)\b|\b(?:benadryl|claritin|zyrtec|allegra|flonase|singulair|lasix|lipitor|zocor|crestor|norvasc|cozaar|diovan|synthroid|levothyroxine|ambien|trazodone|lunesta|gabapentin|lyrica|insulin|glipizide|glyburide|zofran|phenergan|compazine|keppra|dilantin|wellbutrin|lexapro|effexor|cymbalta|coreg|plavix|coumadin|clonidine|hydralazine)\b/i,
  ],
  [
    /\b(?:prescription|prescribed?|started on|placed on|course of)\b[^.]{0,40}\b(?:(?:oral |topical )?steroids?(?: (?:cream|ointment|taper|pack))?(?! inj)|muscle relaxants?|anti-?inflammator(?:y|ies)(?: medications?)?|cough (?:syrup|medicine))\b/i,
    /\b\w+(?:sone|solone|sonide|cinonide|betasol|profen|oxicam|coxib)\b|\b(?:medrol|decadron|triamcinolone|temovate|clobex|lidex|kenalog|flexeril|cyclobenzaprine|robaxin|methocarbamol|skelaxin|soma|zanaflex|tizanidine|baclofen|naproxen|naprosyn|aleve|motrin|advil|mobic|celebrex|diclofenac|toradol|ketorolac|indomethacin|etodolac|relafen|tessalon|robitussin|codeine|tussionex|phenergan|dexamethasone|valium|aspirin)\b/i,
  ],
];
const HOME =
  /\b(?:resume|continue|restart|take)\b[^.]{0,20}\b(?:all )?(?:of )?(?:his|her|their|the|previous|usual|prior|other)? ?(?:home|outpatient|pre-?(?:operative|admission|hospital)|regular|usual) (?:medications?|meds)\b(?!\s*(?:,|:|which|as follows|including|such|list))/i;
const ANY_DRUG =
  /\b\d+(?:\.\d+)? ?(?:mg|mcg|units?)\b|\b(?:current|present|admission|outpatient) medications?\b|\bmedications? (?:on admission|at home|prior)\b|(?:^|\n)\s*(?:home )?(?:medications?|meds)\s*:/i;
const NOT_NOW =
  /\b(?:denies|not|no|without|importance|counsel\w*|previous\w*|in the past|had been|if|would|could|may|might|risks?|option|discuss\w*|allerg\w+ to|tried|failed|helps?|relief|declin\w*|refus\w*|stopp\w*)\b/i;

/** What is said at discharge counts here as well. */
const ASIDE: ReadonlySet<SectionKind | null> = new Set(['family-history', 'ros', 'consent', 'allergies'] satisfies SectionKind[]);
/** What another prescriber gave before is told in the history by its purpose alone. */
const EARLIER = /prescri|placed|started|course/i;
const NEAR = 300;

const toldIn = (chart: Chart, told: RegExp): Passage[] =>
  passagesOf(chart)
    .filter(({ kind, section, quote }) => !REPORTS.has(kind) && !ASIDE.has(section) && told.test(quote) && !NOT_NOW.test(quote))
    .map((passage) => wordsIn(passage, told));

/** A drug is told by its purpose, or as what the patient takes at home, and the chart names none of the kind. */
export default raisedRule({
  id: 'medication-unspecified',
  catalogue: 'G205',
  title: 'Drugs are named',
  authority: { source: 'The Joint Commission, National Patient Safety Goals', section: 'NPSG.03.06.01', edition: '2026' },

  select: ({ chart }) => {
    const named = KINDS.filter(([, names]) => !isWritten(chart, names))
      .flatMap(([told]) => toldIn(chart, told))
      .filter(({ section, quote }) => section !== 'hpi' || !EARLIER.test(quote));
    const home = toldIn(chart, HOME).filter(({ document, start, end }) =>
      chart.documents.every(
        ({ id, text }) =>
          id !== document || (!ANY_DRUG.test(text.slice(0, Math.max(0, start - NEAR))) && !ANY_DRUG.test(text.slice(end, end + NEAR))),
      ),
    );
    return [...named, ...home].slice(0, 1).map((passage) => ({ passage, message: 'Which drug this is, and its dose, is not documented.' }));
  },
});

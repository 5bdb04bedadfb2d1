import type { Finding } from '../../findings/finding';
import { CONCLUDING, quoted, REPORTS, toldOf } from '../documented';
import { isNamed } from '../passages';
import { type Raised, raisedRule, sentencesWith, wordsIn } from '../raised';
import type { RuleContext } from '../rule';

/** Findings and the treatment or disease of the same chart that is known to cause them. */
const PAIRS: [effect: ReadonlySet<string>, cause: RegExp][] = [
  [new Set(['esophagitis', 'mucositis', 'dermatitis', 'proctitis', 'pneumonitis']), /\b(?:radiation|radiotherapy|XRT)\b/i],
  [
    new Set(['neutropenia', 'pancytopenia', 'neuropathy', 'mucositis', 'stomatitis', 'leukopenia']),
    /\b(?:chemotherapy|chemo|cisplatin|carboplatin|paclitaxel|taxol|oxaliplatin|vincristine|FOLFOX)\b/i,
  ],
  [
    new Set(['fatty-liver', 'cirrhosis', 'pancreatitis', 'cardiomyopathy', 'gastritis', 'neuropathy']),
    /\b(?:alcohol (?:dependence|abuse|withdrawal|use disorder|addiction)|alcoholism|alcoholic|heavy (?:alcohol|drink\w+))\b/i,
  ],
  [
    new Set(['gi-bleed', 'melena', 'rectal-bleeding', 'hematuria', 'epistaxis', 'intracranial-hemorrhage', 'subdural-hemorrhage']),
    /\b(?:warfarin|coumadin|eliquis|apixaban|xarelto|rivaroxaban|pradaxa|heparin drip)\b/i,
  ],
  [new Set(['hyperglycemia']), /\b(?:prednisone|dexamethasone|decadron|solu-?medrol|methylprednisolone|steroids)\b/i],
];
const LINKED =
  /\b(?:due to|secondary|caus\w+|related|induced|from|because|result\w*|associated|attribut\w+|unrelated|likely|probabl[ey]|possibl[ey]|suspect\w*|unclear|unknown|idiopathic|diabetic|radiation|chemo\w*|consistent)\b/i;
/** An effect laid to "medication", with none named in the sentence. */
const SOME_DRUG =
  /\b(?:medications?|drugs?|medicine)[- ](?:related|induced)\b|\b(?:due|secondary|related) to (?:his |her |the |a |some |one of (?:his|her) )?(?:medications?|medicines?|drugs?)\b(?! (?:interaction|use|abuse|overdose|non|refill))|\bside effects? (?:of|from) (?:his |her |the |a )?(?:medications?|medicines?)\b/i;
const NOT_SO =
  /\b(?:no|not|never|denies|without|rule[ds]? out|risks?|possible side|discuss\w*|if|explain\w*|review\w*|education|allerg\w+|non-?complian\w+|\w+(?:pril|sartan|olol|statin|dipine|mycin|cillin)|prednisone|steroids?|lithium|haldol|chemo\w*|narcotics?|opioids?|NSAIDs?)\b/i;

const isConcluded = ({ assertion, evidence }: Finding): boolean => assertion === 'present' && CONCLUDING.has(evidence.section);

/** Conditions of a conclusion that stand beside their usual cause, the first of each pair. */
function unlinked({ findings, chart }: RuleContext): Raised[] {
  const reports = new Set(chart.documents.filter(({ kind }) => REPORTS.has(kind)).map(({ id }) => id));
  return PAIRS.flatMap(([effects, cause]): Raised[] => {
    if (!isNamed(chart, cause)) return [];
    const own = findings.filter(({ concept }) => effects.has(concept));
    const lead = own.find((finding) => isConcluded(finding) && !reports.has(finding.evidence.document));
    if (!lead || LINKED.test(toldOf({ lead, mentions: own, words: quoted(lead, chart).quote }, chart))) return [];
    return [
      {
        passage: lead.evidence,
        message: `${lead.evidence.quote}: whether it and what else the chart tells are related is not documented.`,
      },
    ];
  });
}

/** A condition beside its usual cause with no word that relates them, or an effect laid to a drug that is not named. */
export default raisedRule({
  id: 'causal-relationship-unspecified',
  catalogue: 'G213',
  title: 'Cause and effect are documented',
  severity: 'warning',
  authority: {
    source: 'ICD-10-CM Official Guidelines for Coding and Reporting',
    section: 'I.A.15, I.C.19.e.5',
    edition: 'FY 2027',
  },

  select: (context) => [
    ...unlinked(context).slice(0, 1),
    ...sentencesWith(context.chart, SOME_DRUG, NOT_SO)
      .slice(0, 1)
      .map((passage) => ({ passage: wordsIn(passage, SOME_DRUG), message: 'The drug that this is laid to is not documented.' })),
  ],
});

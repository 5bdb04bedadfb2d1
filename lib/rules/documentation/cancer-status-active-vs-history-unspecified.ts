import type { SectionKind } from '../../chart/chart';
import type { Finding } from '../../findings/finding';
import { conceptOf } from '../../findings/lexicon/concepts';
import { gap, isWritten, ofFinding, REPORTS, toldOf } from '../documented';
import { passagesOf } from '../passages';
import { defineRule, pass, type RuleContext } from '../rule';

const NAMED = /\b(?:cancers?|carcinoma|malignan\w+|melanoma|CA)\b/i;
/** Treatment or spread, wherever it stands. */
const ACTIVE =
  /\b(?:chemo\w*|radiat\w+|radiothera\w+|XRT|brachy\w*|hormon\w+ therapy|lupron|leuprolide|tamoxifen|arimidex|anastrozole|letrozole|femara|casodex|herceptin|immunothera\w+|metasta\w+|mets|remission|NED|disease[- ]free|palliat\w+|hospice|oncolog\w+|adjuvant|BCG|gleason|mohs|lump\w+ectomy|mastectomy|prostatectomy|TURBT)\b/i;
/** The same beside the cancer's name, or a time. */
const STATUS =
  /\b(?:stage|surveillance|recurr\w+|newly|progress\w+|active|resect\w+|\w{4,}ectomy|excis\w+|removed|surger(?:y|ies)|operat\w+|surviv\w+|biops\w+|untreated|treat(?:ed|ment)|cured|grade|suspicious|concern\w*|screen\w*|history|hx|h\/o|previous|prior|former|past|status post|s\/p|remote|ago|(?:19|20)\d\d|'\d\d|diagnosed|risk|family|possible|probable|rule|evaluat\w+)\b/i;
/** Where a list of conditions stands. */
const LISTED: ReadonlySet<SectionKind | null> = new Set([
  'past-history',
  'assessment',
  'assessment-plan',
  'impression',
  'discharge-diagnosis',
  'admission-diagnosis',
] satisfies SectionKind[]);

/** The first cancer of a list; tumors of the skin are told by their removal. */
function cancers({ chart, findings }: RuleContext): Finding[] {
  const kinds = new Map(chart.documents.map(({ id, kind }) => [id, kind]));
  return findings
    .filter(
      ({ concept, assertion, evidence }) =>
        (assertion === 'present' || assertion === 'historical') &&
        conceptOf(concept)?.kind === 'neoplasm' &&
        !/skin|basal|squamous/.test(concept) &&
        NAMED.test(evidence.quote) &&
        LISTED.has(evidence.section) &&
        !REPORTS.has(kinds.get(evidence.document) ?? 'other'),
    )
    .slice(0, 1);
}

/** A cancer stands in a list, and nothing tells whether it is under treatment, under observation or over. */
export default defineRule({
  id: 'cancer-status-active-vs-history-unspecified',
  family: 'documentation',
  catalogue: 'G206',
  title: 'A cancer is documented as active or as history',
  severity: 'warning',
  authority: { source: 'ICD-10-CM Official Guidelines for Coding and Reporting', section: 'I.C.2.d, I.C.2.m', edition: 'FY 2027' },

  select: cancers,
  subject: ofFinding,
  check(lead, { chart }) {
    const site = lead.evidence.quote.split(' ')[0] ?? lead.evidence.quote;
    const beside = passagesOf(chart).filter(({ quote }) => NAMED.test(quote) && quote.toLowerCase().includes(site.toLowerCase()));
    const told = [
      toldOf({ lead, mentions: [lead], words: '' }, chart)
        .split('\n')
        .slice(0, 2)
        .join(' '),
      ...beside.map(({ quote }) => quote),
    ].join(' ');
    return isWritten(chart, ACTIVE) || STATUS.test(told)
      ? pass()
      : gap({ lead }, chart, `${lead.evidence.quote}: whether it is under treatment, under observation or past is not documented.`);
  },
});

import { isWritten } from '../documented';
import { raisedRule, sentencesWith } from '../raised';

/** Tissue whose nature only the microscope tells; organs removed for a known disease are not among it. */
const TISSUE =
  /\b(?:biops(?:y|ies)|polyps?|lesions?|mass(?:es)?|lymph nodes?|nodes?|nodules?|tumou?rs?|cyst wall|brushings?|curettings|neoplasm|growth|scrapings)\b/i;
const SENT =
  /\b(?:sent|submitted|forwarded|passed off|given|taken|handed)\b[^.]{0,60}\b(?:to|for|as)\b[^.]{0,30}\b(?:path\w*|histolog\w*|permanent|cytolog\w*|H ?& ?E|CLO)\b|\b(?:patholog\w+|biops(?:y|ies)|histolog\w+|cytology)(?: \w+){0,3} (?:is|are|was|were)? ?(?:still )?pending\b|\bawait\w* (?:\w+ ){0,3}(?:patholog\w+|biops\w+|histolog\w+)|\bbiops(?:y|ies) (?:was|were) (?:then )?(?:taken|obtained|performed)\b/i;
/** A result, in the report's or the surgeon's words. */
const RESULT =
  /\b(?:patholog\w+|histolog\w+|biops(?:y|ies)|frozen sections?|cytology|specimens?)\b(?: \w+){0,5} (?:show\w*|reveal\w*|demonstrat\w*|confirm\w*|return\w*|came back|consistent with|positive|negative|benign|identified|found|diagnosed)\b|\b(?:patholog\w*|histolog\w*)(?:ic(?:al)?)? (?:diagnosis|report|findings?)\s*:\s*\w|\bmargins? (?:were|was|are) (?:clear|free|negative|positive)\b|\bfrozen section\b|\bresults? (?:came|returned|was|were|showed?|reveal\w*)\b|\b(?:adeno)?carcinoma in\b|\b(?:biopsy|pathology)[- ]proven\b|\bno evidence of (?:malignan\w+|carcinoma|tumor)\b|\b(?:adenomatous|hyperplastic|prov(?:ed|en|ing)|tubular adenoma|villous)\b/i;
const NOT_SENT =
  /\b(?:no (?:\w+ )?(?:was|were|tissues?|specimens?|biops\w+)|not|none|if|may|might|would|will (?:need|consider)|consider\w*|previous\w*|prior|history|ago|refus\w*|declin\w*|risks?|discuss\w*|culture)\b/i;

/** Tissue of an unknown nature is sent to pathology, and the chart gives no result: the diagnosis waits for it. */
export default raisedRule({
  id: 'diagnostic-confirmation-missing',
  catalogue: 'G204',
  title: 'The result of a biopsy is documented, or awaited in words',
  authority: { source: 'ICD-10-CM Official Guidelines for Coding and Reporting', section: 'III.B, IV.K', edition: 'FY 2027' },

  select: ({ chart }) =>
    isWritten(chart, RESULT) || chart.documents.some(({ kind }) => kind === 'pathology-report')
      ? []
      : sentencesWith(chart, SENT, NOT_SENT)
          .filter(({ quote, section }) => TISSUE.test(quote) && section !== 'past-history' && section !== 'surgical-history')
          .slice(0, 1)
          .map((passage) => ({ passage, message: 'Tissue was sent to pathology: what it showed is not documented.' })),
});

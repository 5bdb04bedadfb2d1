import { isWritten } from '../documented';
import { raisedRule, sentencesWith, wordsIn } from '../raised';

const STROKE = /\b(?:stroke|CVA|cerebrovascular accident|cerebral infarct\w*)\b/i;
const RESIDUAL =
  /\b(?:residual(?:s| deficits?| weakness| effects?| symptoms?| impairments?)?|late effects?|sequelae|lingering (?:deficits?|weakness|effects?))\b/i;
/** The deficit by its kind and place; a side alone is asked about elsewhere. */
const KIND =
  /\b(?:hemipare\w+|hemiplegi\w+|aphasi\w+|dysphasi\w+|dysarthri\w+|dysphagi\w+|facial|monoplegi\w+|ataxi\w+|cognit\w+|memory|vis(?:ion|ual)\w*|hemianop\w+|neglect|speech|swallow\w+|gait|balance|numb\w+|sens(?:ory|ation)|(?:left|right)\b[^.]{0,30}\bweak\w+|weak\w+[^.]{0,40}\b(?:left|right|arm|leg|hand)|contracture|spastic\w+|seizures?|urin\w+|no residual\w*|without residual\w*|residual urine|post-?void)\b/i;
const NOT_SO =
  /\b(?:no|not|without|denies|minimal residual stenosis|resolved|fully|complete recovery|family|mother|father|brother|sister)\b/i;

/** A past stroke with "residual deficits" that are nowhere described. */
export default raisedRule({
  id: 'stroke-deficit-detail-unspecified',
  catalogue: 'G214',
  title: 'What a stroke left behind is documented',
  severity: 'warning',
  authority: { source: 'ICD-10-CM Official Guidelines for Coding and Reporting', section: 'I.C.9.d; Tabular List I69', edition: 'FY 2027' },

  select: ({ chart }) =>
    isWritten(chart, KIND)
      ? []
      : sentencesWith(chart, RESIDUAL, NOT_SO)
          .filter(({ quote }) => STROKE.test(quote))
          .slice(0, 1)
          .map((passage) => ({
            passage: wordsIn(passage, RESIDUAL),
            message: 'Which deficits remain, and on which side, is not documented.',
          })),
});

import { isWritten } from '../documented';
import { isNamed } from '../passages';
import { raisedRule, sentencesWith, wordsIn } from '../raised';

const COMPROMISED = /\b(?:immuno-?compromised|immuno-?suppressed|immune[- ]compromised|immune[- ]suppressed)\b/i;
const CAUSE =
  /\b(?:due to|secondary to|because|from|on|with|given (?:his|her)|HIV|AIDS|transplant\w*|chemo\w*|steroids?|prednisone|tacrolimus|prograf|cyclosporine|mycophenolate|cellcept|azathioprine|imuran|methotrexate|lymphoma|leukemia|myeloma|cancer|biologic\w*|rituximab|humira|remicade|asplen\w+|splenectomy|cirrhosis|diabet\w+|immunoglobulin\w*)\b/i;
const DRUG =
  /\b(?:tacrolimus|prograf|cyclosporine|neoral|mycophenolate|cellcept|myfortic|azathioprine|imuran|sirolimus|rapamune|rituximab|infliximab|remicade)\b/i;
const INFECTION =
  /^(?:pneumonia|sepsis|septic-shock|herpes-zoster|shingles|candidiasis|thrush|aspergillosis|cmv|bacteremia|osteomyelitis|meningitis)$/;
const STATUS = /\bimmun(?:o|e)\S*[- ]?(?:compromis|suppress|deficien)\w*|\bimmunodefic\w*/i;
const NOT_SO = /\b(?:no|not|denies|without|rule[ds]? out|if|contacts?|others|risk)\b/i;

/** "Immunocompromised" without its cause, or a grave infection under drugs against rejection with no word on the state of defense. */
export default raisedRule({
  id: 'immunosuppression-status-unspecified',
  catalogue: 'G217',
  title: 'A weakened immune system is documented with its cause',
  authority: {
    source: 'ICD-10-CM Official Guidelines for Coding and Reporting',
    section: 'I.B.14, I.B.18; Tabular List D84.8, Z79.6',
    edition: 'FY 2027',
  },

  select: ({ chart, findings }) => {
    const bare = isWritten(chart, CAUSE) ? [] : sentencesWith(chart, COMPROMISED, NOT_SO).map((passage) => wordsIn(passage, COMPROMISED));
    const infected = findings.some(
      ({ concept, assertion, evidence }) => assertion === 'present' && INFECTION.test(concept) && evidence.section !== 'past-history',
    );
    const treated =
      infected && !isWritten(chart, STATUS) && isNamed(chart, DRUG)
        ? sentencesWith(chart, DRUG, NOT_SO).map((passage) => wordsIn(passage, DRUG))
        : [];
    return [...bare, ...treated]
      .slice(0, 1)
      .map((passage) => ({ passage, message: 'Whether the immune system is weakened, and by what, is not documented.' }));
  },
});

import { type Passage, passagesOf } from '../passages';
import { raisedAs, raisedRule } from '../raised';

/** A blank left by dictation or template. */
const BLANK = /_{4,}|\[\s*(?:blank|inaudible|missing|unclear)[^\]]*\]|\*{3,}(?=\s|$)|\(\s*(?:blank|inaudible)\s*\)/i;
/** Names, dates and places are blanked out to protect people; a form's own lines are for signatures. */
const OF_PERSON =
  /\b(?:Dr\.?|Doctor|Mr\.?|Mrs\.?|Ms\.?|Miss|name|signature|signed|dated?|on|in|at|since|until|by|from|physician|surgeon|assistant|attending|patient|MRN|DOB|phone|fax|hospital|clinic|number|No\.?|#|born|page|cc)\s*:?\s*(?:\W*_+\W*)*$/i;
const SHORTEST = 800;
const VISITS = new Set(['history-and-physical', 'consult-note', 'emergency-note']);
const ENDINGS = new Set([
  'assessment',
  'assessment-plan',
  'impression',
  'plan',
  'discharge-diagnosis',
  'hospital-course',
  'admission-diagnosis',
  'instructions',
]);
/** A conclusion without a heading of its own. */
const CONCLUDES =
  /\b(?:assessment|impression|diagnos[ei]s|plan|recommend\w*|in summary|conclusion|will (?:be )?(?:admit|start|see|follow|refer|schedule)\w*)\b/i;

/** The first blank of each document, or its end where it stops at a heading. */
function missing(passages: Passage[]): Passage[] {
  return [...new Set(passages.map(({ document }) => document))].flatMap((document) => {
    const own = passages.filter((passage) => passage.document === document);
    const blank = own.find(({ quote }) => {
      const found = BLANK.exec(quote);
      return (
        found !== null && quote.replace(/[\W_]/g, '').length > 20 && !OF_PERSON.test(quote.slice(0, found.index)) && !quote.startsWith('_')
      );
    });
    const last = own.at(-1);
    const broken = last && last.start > SHORTEST && /(?:^|\n)[A-Z][A-Za-z/ ]{1,30}:$/.test(last.quote.trim());
    return blank ?? (broken ? last : undefined) ?? [];
  });
}

/** The ends of visit notes with an examination and without any conclusion or plan. */
const inconclusive = (passages: Passage[]): Passage[] =>
  [...new Set(passages.filter(({ kind, section }) => VISITS.has(kind) && section === 'exam').map(({ document }) => document))].flatMap(
    (document) => {
      const own = passages.filter((passage) => passage.document === document);
      const ends = own.some(({ section, quote }) => ENDINGS.has(section ?? 'other') || CONCLUDES.test(quote));
      return ends ? [] : own.slice(-1);
    },
  );

/**
 * A note with a blank in a clinical sentence, one that ends at a heading, or a visit with an examination and no
 * conclusion. Blanked names, dates and places are no gap.
 */
export default raisedRule({
  id: 'documentation-incomplete',
  catalogue: 'G140',
  title: 'The note has no blanks, a conclusion and an end',
  authority: { source: 'CMS Medicare Program Integrity Manual (100-08)', section: 'Chapter 3, 3.3.2', edition: '2026' },

  select: ({ chart }) => {
    const passages = passagesOf(chart);
    const lacking = missing(passages);
    const open = inconclusive(passages).filter(({ document }) => !lacking.some((other) => other.document === document));
    return raisedAs([...lacking, ...open], 'Part of the note is missing here: a blank, a conclusion, or what a heading announces.');
  },
});

import { isWritten } from '../documented';
import { passagesOf } from '../passages';
import { raisedRule, wordsIn } from '../raised';

/** Any kind of anesthesia, its drugs, or what goes with it. */
const GIVEN =
  /\b(?:an(?:a)?esth\w*|sedat\w*|asleep|awake|block(?:ed|s)?|lidocaine|xylocaine|marcaine|bupivacaine|carbocaine|propofol|versed|fentanyl|ketamine|demerol|MAC|LMA|TIVA|local|topical|spinal|epidural|intubat\w*|endotracheal|extubat\w*|GETA|PACU)\b/i;
const INCISED = /\b(?:incision (?:was|is) (?:made|created|carried)|was incised|skin incision)\b/i;

/** The report of an operation that begins with an incision and names no anesthesia. */
export default raisedRule({
  id: 'anesthesia-unspecified',
  catalogue: 'G230',
  title: 'An operative report names the anesthesia',
  authority: { source: 'CMS State Operations Manual, Appendix A', section: 'A-0959, 42 CFR 482.51(b)(6)', edition: '2026' },

  select: ({ chart }) =>
    isWritten(chart, GIVEN)
      ? []
      : chart.documents
          .filter(({ kind }) => kind === 'operative-note')
          .flatMap(({ id }) => passagesOf(chart).find(({ document, quote }) => document === id && INCISED.test(quote)) ?? [])
          .map((passage) => ({ passage: wordsIn(passage, INCISED), message: 'The operative report names no anesthesia.' })),
});

import { isWritten } from '../documented';
import { passagesOf } from '../passages';
import { raisedRule, wordsIn } from '../raised';

const LOST =
  /\bblood loss\b|\bE\.?B\.?L\b|\bbloodless\b|\bbleeding[ :]+(?:was |is )?(?:minimal|negligible|none)|\b(?:minimal|scant|negligible|no significant|no active|no further|no appreciable|little|trace) (?:\w+ )?(?:bleeding|blood|oozing)\b|\b\d+ ?(?:cc|mL|milliliters?)(?:'s)? of blood\b|\bcell[- ]?saver\b/i;
const STOPPED = /\bhemosta(?:sis|tic|sed)\b/i;
/** Through a scope, a needle or the eye: what is lost there is not measured. */
const NO_INCISION =
  /\b(?:cataract|phaco\w*|vitrectomy|trabeculectomy|colonoscop\w+|EGD|esophagogastro\w+|gastroscop\w+|endoscop\w+|cystoscop\w+|bronchoscop\w+|hysteroscop\w+|injections?|tympanostomy|myringotomy|laser|dental|extractions?|tooth|lumbar puncture|port-?a-?cath|central (?:venous )?(?:line|catheter)|pacemaker|angiogra\w+|catheteri[sz]ation|D ?& ?C|curettage|LEEP|circumcision|excision of (?:\w+ ){0,3}(?:lesion|nevus|cyst|lipoma|mole)|biops\w+|thoracentesis|paracentesis|blephar\w+|nasal|septoplasty|carpal tunnel|trigger|trans-?urethral|TURP|TURBT|resectoscop\w*|arthroscop\w*|lithotrip\w*|PEG|tube placement|vasectomy|endovascular|(?:eye)?lids?|ventriculostomy|examination under anesthesia)\b/i;
const HEAD_LENGTH = 500;

/** The report of an operation by incision that speaks of hemostasis, and nowhere of the blood that was lost. */
export default raisedRule({
  id: 'blood-loss-unspecified',
  catalogue: 'G203',
  title: 'An operative report gives the blood loss',
  authority: { source: 'The Joint Commission, Record of Care, Treatment, and Services', section: 'RC.02.01.03 EP 6', edition: '2026' },

  select: ({ chart }) =>
    isWritten(chart, LOST)
      ? []
      : chart.documents
          .filter(({ kind, text }) => kind === 'operative-note' && !NO_INCISION.test(text.slice(0, HEAD_LENGTH)))
          .flatMap(({ id }) => passagesOf(chart).find(({ document, quote }) => document === id && STOPPED.test(quote)) ?? [])
          .map((passage) => ({ passage: wordsIn(passage, STOPPED), message: 'The operative report gives no estimated blood loss.' })),
});

/** The addenda of the order and codes files of ICD-10-CM and ICD-10-PCS: what was added, deleted and revised. */
import { packAddenda } from '../books/addenda';
import type { CodeSystem } from '../code';
import { writtenCode } from '../format';
import { type AddendaLine, addendaChanges } from './icd-addenda-changes';
import { icdHolding } from './icd-holding';
import { BARE_CODE } from './icd-release-ends';
import { titleText } from './icd-text';
import { type Importer, type LinesReader, type Origin, type Outcome, type Pause, type Refusal, refuse } from './importer';
import { fiscalRelease } from './release';
import { rowFaults } from './row-faults';

/**
 * Label, padded to 13 characters; then in the ICD-10-CM order form flag, code, short and long title, in the ICD-10-PCS
 * order form the same without flag (a header is a table's three characters), in the codes form code and title.
 */
const LABEL = /^(Add|Delete|Revise from|Revise to): +/;
const TITLE_AT = 8;
const SHORT_WIDTH = 60;
const TABLE = 3;
/** The summary at the end: `74719 codes in icd10cm_order_2026.txt`, then how many of each. */
const TOTAL = /^ *\d+ (headers|codes) in (\S+)$/i;
const COUNT = /^ *(\d+) (additions|deletions|revisions)$/;
const LABELS = { additions: 'Add', deletions: 'Delete', revisions: 'Revise to' } as const;

/** One count of the summary and where it stands. */
interface Announced {
  of: 'headers' | 'codes';
  what: keyof typeof LABELS;
  count: number;
  line: number;
}
interface Labelled {
  label: AddendaLine['label'];
  rest: string;
  line: number;
}

/** The line's fields; null: out of layout. `orderForm`: a short title stands before the long one, and headers are told. */
function fieldsOf({ label, rest, line }: Labelled, orderForm: boolean): AddendaLine | null {
  const flagged = /^[01] (?=[0-9A-Z]{3,7} )/.test(rest);
  const fields = flagged ? rest.slice(2) : rest;
  const code = fields.slice(0, TITLE_AT - 1).trimEnd();
  const title = titleText(fields.slice(TITLE_AT + (orderForm ? SHORT_WIDTH + 1 : 0)));
  if (!/^[0-9A-Z]{3,7}$/.test(code) || fields[TITLE_AT - 1] !== ' ' || title === '') return null;
  const header = flagged ? rest.startsWith('0') : orderForm && code.length === TABLE;
  return { label, flag: header ? '0' : '1', code, title, line };
}

/**
 * `rows`: changes, a code that became a header or billable counted once. Refuses a file without its summary or with other
 * counts than the summary says: lines are missing. A line that is none of the layout is listed and left out.
 */
function readAddenda(origin: Origin): LinesReader {
  const file = origin.names[0] ?? 'the file';
  const labelled: Labelled[] = [];
  const announced: Announced[] = [];
  const totals: { of: Announced['of']; file: string }[] = [];
  const faults = rowFaults();

  /** The first count that the lines do not bear out, those left out of layout allowed for. */
  function disagreement(changes: readonly AddendaLine[]): Refusal | null {
    for (const { of, what, count, line } of announced) {
      const flag = of === 'headers' ? '0' : '1';
      const found = changes.filter((each) => each.label === LABELS[what] && each.flag === flag).length;
      if (Math.abs(found - count) > faults.count)
        return refuse(
          `${file}, line ${line}: its summary says ${count} ${what} of ${of}, the lines above it hold ${found}. Lines are missing or doubled; download the file again.`,
        );
    }
    return null;
  }

  return {
    reads: 'lines',
    line(text, number) {
      const label = LABEL.exec(text);
      const total = TOTAL.exec(text.trimEnd());
      const count = COUNT.exec(text.trimEnd());
      if (label?.[1]) labelled.push({ label: label[1] as AddendaLine['label'], rest: text.slice(label[0].length), line: number });
      else if (total?.[1] && total[2]) totals.push({ of: total[1].toLowerCase() as Announced['of'], file: total[2] });
      else if (count?.[2])
        announced.push({
          of: totals.at(-1)?.of ?? 'codes',
          what: count[2] as Announced['what'],
          count: Number(count[1]),
          line: number,
        });
      else if (totals.length === 0 && !/^\s*(?:headers|codes)?\s*$/i.test(text))
        faults.add(number, 1, 'expected "Add:", "Delete:", "Revise from:" or "Revise to:"');
      return null;
    },
    async end(pause: Pause): Promise<Outcome> {
      const after = totals.at(-1)?.file;
      if (after === undefined || announced.length === 0)
        return refuse(`${file} ends without the summary that closes every addenda file: it was cut short. Download it again.`);
      const orderForm = totals.some(({ of }) => of === 'headers');
      const changes: AddendaLine[] = [];
      for (const each of labelled) {
        const fields = fieldsOf(each, orderForm);
        if (fields) changes.push(fields);
        else faults.add(each.line, 1, `after "${each.label}:" expected a code without dot and its title`);
      }
      const wrong = disagreement(changes);
      if (wrong) return wrong;
      const system: CodeSystem = /pcs/i.test(after) ? 'ICD-10-PCS' : 'ICD-10-CM';
      const strange = changes.find(({ code }) => !BARE_CODE[system]?.test(code));
      if (strange)
        return refuse(`${file}, line ${strange.line}: "${strange.code}" is not an ${system} code, which the summary says these are.`);
      const [year] = /(?<!\d)20\d{2}(?!\d)/.exec(after) ?? [];
      const edition = fiscalRelease(origin.names, year === undefined ? null : Number(year));
      if (!edition.ok) return edition;
      const made = addendaChanges(changes).map((each) => ({ ...each, code: writtenCode(system, each.code) }));
      await pause(made.length);
      const count = (kind: (typeof made)[number]['kind']): number => made.filter((each) => each.kind === kind).length;
      const variant = orderForm ? '' : 'list';
      const extra = {
        added: count('added'),
        deleted: count('deleted'),
        becameHeader: count('became-header'),
        becameBillable: count('became-billable'),
        revised: count('revised'),
      };
      const known = { content: 'addenda', variant, system, complete: true, rows: made.length, billable: 0, extra } as const;
      return { ok: true, produced: [{ holding: icdHolding(known, edition, faults), data: packAddenda(made) }] };
    },
  };
}

export default {
  id: 'icd-addenda',
  title: 'ICD-10-CM or ICD-10-PCS addenda (text)',
  recognises: (head) =>
    head.kind === 'text' &&
    head.lines.some((line) => /^(?:Add|Delete|Revise from|Revise to): +(?:[01] )?[0-9A-Z]{3,7} +\S/.test(line) || TOTAL.test(line)),
  open: readAddenda,
} satisfies Importer;

/** The tables of ICD-10-PCS as XML: every valid code is a value of each axis of one row. */
import { FIXED_AXES, type PcsLabel, type PcsRow, type PcsTable, packPcsTables, ROW_AXES, tableKey, tails } from '../books/pcs-pack';
import { icdEdition } from './icd-edition';
import { icdHolding, wholeBook } from './icd-holding';
import { oneLine } from './icd-text';
import { type Importer, type Origin, type Outcome, type Pause, refuse, type XmlReader } from './importer';
import { rowFaults } from './row-faults';

/** Every letter and digit but I and O (ICD-10-PCS Official Guidelines, A1). */
const CHARACTER = /^[0-9A-HJ-NP-Z]$/;
/** Tables between two pauses. */
const SLICE = 100;
/** More codes than ICD-10-PCS could come to hold; a damaged row could make millions. */
const MOST_CODES = 1_000_000;

interface Axis {
  position: number;
  title: string;
  labels: PcsLabel[];
}

/** `rows`: valid codes. A table or row that is not whole, or that holds other codes than it announces, is listed; the first two are left out. */
function readPcsTables(origin: Origin): XmlReader {
  const file = origin.names[0] ?? 'the file';
  const tables: PcsTable[] = [];
  const faults = rowFaults();
  let version = '';
  let made = 0;
  let values = 0;
  let table: { axes: Axis[]; definition: string | null; rows: PcsRow[] } | null = null;
  let row: { axes: Axis[]; announced: number; line: number } | null = null;
  let axis: Axis | null = null;
  let leaf: { name: string; text: string; code: string } | null = null;

  function closeRow(line: number): void {
    const axes = row?.axes ?? [];
    const whole =
      axes.length === ROW_AXES && axes.every(({ position, labels }, at) => position === FIXED_AXES + at + 1 && labels.length > 0);
    if (!whole) faults.add(line, null, `a row without values on each of the axes 4 to 7; it is left out`);
    else {
      const codes = axes.reduce((product, { labels }) => product * labels.length, 1);
      if (row && row.announced > 0 && row.announced !== codes)
        faults.add(row.line, null, `the row announces ${row.announced} codes and makes ${codes}`);
      made += codes;
      table?.rows.push({ axes: axes.map(({ title, labels }) => ({ title, labels })) });
    }
    row = null;
  }
  function closeTable(line: number): void {
    if (!table) return;
    const { axes, definition, rows } = table;
    const fixed = axes.flatMap(({ title, labels: [label] }) => (label ? [{ title, label }] : []));
    if (fixed.length !== FIXED_AXES || !rows.length)
      faults.add(line, null, 'a table without one value on each of the axes 1 to 3, or without rows; it is left out');
    else tables.push({ axes: fixed, definition, codes: new Set(tails(rows, '')).size, rows });
    table = null;
  }
  function closeLeaf(name: string, line: number): void {
    const text = oneLine(leaf?.text ?? '');
    const code = leaf?.code ?? '';
    leaf = null;
    if (name === 'version') version ||= text;
    else if (name === 'title' && axis) axis.title = text;
    else if (name === 'definition' && table && !row) table.definition = text;
    else if (name === 'label' && axis && CHARACTER.test(code)) {
      if (axis.labels.some(({ character }) => character === code))
        faults.add(line, null, `the value ${code} stands twice on one axis; the first is kept`);
      else {
        axis.labels.push({ character: code, label: text });
        values++;
      }
    } else if (name === 'label')
      faults.add(line, null, `"${code}" is no character of a code; expected a digit or a letter other than I and O`);
  }

  return {
    reads: 'xml',
    open(name, attributes, line) {
      if (name === 'pcsTable') table = { axes: [], definition: null, rows: [] };
      else if (name === 'pcsRow') row = { axes: [], announced: Number(attributes.codes ?? 0), line };
      else if (name === 'axis') {
        axis = { position: Number(attributes.pos), title: '', labels: [] };
        (row ?? table)?.axes.push(axis);
      } else if (name === 'title' || name === 'label' || name === 'definition' || name === 'version')
        leaf = { name, text: '', code: attributes.code ?? '' };
      return null;
    },
    text(text) {
      if (leaf) leaf.text += text;
    },
    close(name, line) {
      if (leaf?.name === name) closeLeaf(name, line);
      else if (name === 'axis') axis = null;
      else if (name === 'pcsRow') closeRow(line);
      else if (name === 'pcsTable') closeTable(line);
      return made > MOST_CODES
        ? refuse(`${file}, line ${line}: its rows make more than ${MOST_CODES} codes; no release does. Download it again.`)
        : null;
    },
    async end(pause: Pause): Promise<Outcome> {
      const refusal = faults.verdict(file, tables.length && values, 'values of the ICD-10-PCS tables');
      if (refusal) return refusal;
      const edition = icdEdition(version, origin);
      if (!edition.ok) return edition;
      const codes = new Set<string>();
      const keys = new Set<string>();
      for (const [at, each] of tables.entries()) {
        const key = tableKey(each);
        keys.add(key);
        for (const tail of tails(each.rows, '')) codes.add(key + tail);
        if (at % SLICE === 0) await pause(codes.size);
      }
      if (keys.size !== tables.length) return refuse(`${file}: ${tables.length - keys.size} tables stand in it twice. Download it again.`);
      const known = { ...wholeBook('pcs-tables', codes.size, { tables: tables.length }), system: 'ICD-10-PCS' } as const;
      return { ok: true, produced: [{ holding: icdHolding(known, edition, faults), data: packPcsTables(tables) }] };
    },
  };
}

export default {
  id: 'pcs-tables',
  title: 'ICD-10-PCS tables (XML)',
  recognises: (head) => head.kind === 'xml' && head.root === 'ICD10PCS.tabular',
  open: readPcsTables,
} satisfies Importer;

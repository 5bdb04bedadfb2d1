/** Reads mappings of ICD-10-CM codes to hierarchical condition categories: the model software's text, and tables of several models. */
import { packFlags } from '../edits/flag-pack';
import { writtenCode } from '../format';
import { hccModel, paymentYear } from './hcc-model';
import { findColumns, headRows, plain } from './headings';
import { type Importer, refuse } from './importer';
import { listHolding } from './list-holding';
import { yearInNames } from './quarter';
import { rowFaults } from './row-faults';

const CODE = /^[A-Z]\d[0-9A-Z](?:\.?[0-9A-Z]{1,4})?$/;
const CATEGORY = /^\d{1,3}$/;
/** `F2824T1N`: model version 28, software of the diagnoses of 2024. */
const FORMAT = /^F(\d{2})(\d{2})[A-Z]\d[A-Z]/i;
/** No model before V28 numbers categories above this one (V24 ends at 189, RxHCC V08 at 396). */
const HIGHEST_BEFORE_V28 = 396;
/** One row for each code, model and category. */
const LONG = { code: /^(?:diagnosis_code|icd10|icd-10-cm code)$/, category: /^(?:cc|hcc)$/, model: /^model_name$/ };
/** CMS's "ICD-10-CM Mappings": one row for each code, a column for each model, and one that says whether it counts in a payment year. */
const MAPPED_CODE = /^diagnosis code$/;
const MAPPED_MODEL = /hcc.* category v\d{2}$/;
const COUNTS = /^(.*hcc.* category v\d{2}) for (20\d{2}) payment year$/;
const ENOUGH = 3;

const isFormatRow = (row: string[]): boolean =>
  row.length >= 2 && row.length <= 3 && CODE.test(row[0] ?? '') && CATEGORY.test(row[1] ?? '') && /^[A-Z]?$/.test(row[2] ?? '');
const isMapped = (row: readonly string[]): boolean =>
  row.some((cell) => MAPPED_CODE.test(plain(cell))) && row.some((cell) => MAPPED_MODEL.test(plain(cell)));

type Layout =
  | { kind: 'format' }
  | { kind: 'long'; at: Record<keyof typeof LONG, number> }
  | { kind: 'mapped'; code: number; models: { at: number; model: string; counts: number | null }[] };

function layoutOf(cells: readonly string[]): Layout | null {
  const long = findColumns(cells, LONG);
  if (long) return { kind: 'long', at: long };
  if (isFormatRow(cells.map((cell) => cell.trim()))) return { kind: 'format' };
  if (!isMapped(cells)) return null;
  const printed = cells.map(plain);
  const models = printed.flatMap((cell, at) => {
    const model = MAPPED_MODEL.test(cell) ? hccModel(cell) : null;
    const counts = printed.findLastIndex((other) => COUNTS.exec(other)?.[1] === cell);
    return model ? [{ at, model, counts: counts < 0 ? null : counts }] : [];
  });
  return { kind: 'mapped', code: printed.findIndex((cell) => MAPPED_CODE.test(cell)), models };
}

export default {
  id: 'hcc',
  title: 'Hierarchical condition categories',
  recognises(head) {
    const rows = headRows(head);
    if (rows.some((row) => findColumns(row, LONG) !== null || isMapped(row))) return true;
    const filled = rows.filter((row) => row.some((cell) => cell !== ''));
    return filled.length >= ENOUGH && filled.slice(0, -1).every(isFormatRow);
  },

  open({ names }) {
    const file = names[0] ?? '';
    const faults = rowFaults();
    /** By model, the categories of each code. */
    const models = new Map<string, Map<string, string[]>>();
    const rows = new Map<string, number>();
    let layout: Layout | null = null;
    let title = '';
    let highest = 0;

    function put(model: string, printed: string, category: string): void {
      const code = writtenCode('ICD-10-CM', printed);
      const codes = models.get(model) ?? new Map<string, string[]>();
      models.set(model, codes);
      const categories = codes.get(code) ?? [];
      if (categories.includes(category)) return;
      codes.set(
        code,
        [...categories, category].sort((one, other) => Number(one) - Number(other)),
      );
      rows.set(model, (rows.get(model) ?? 0) + 1);
      highest = Math.max(highest, Number(category));
    }
    /** The model of a file that maps for one: by its categories, else by its name. */
    function onlyModel(): string | null {
      if (highest > HIGHEST_BEFORE_V28) return 'V28';
      for (const name of names) {
        const version = FORMAT.exec(name)?.[1];
        const model = version ? `V${version}` : hccModel(name.replace(/[_-]/g, ' '));
        if (model) return model;
      }
      return null;
    }
    function year(): number | null {
      const [, printed] = /\b(20\d{2})\b/.exec(title) ?? [];
      if (printed) return Number(printed);
      for (const name of names) {
        const [, , diagnoses] = FORMAT.exec(name) ?? [];
        if (diagnoses) return 2001 + Number(diagnoses);
      }
      return yearInNames(names);
    }
    return {
      reads: 'cells',
      row(cells, number) {
        if (!layout) {
          layout = layoutOf(cells);
          if (layout?.kind !== 'format') {
            title += ` ${cells.join(' ')}`;
            return null;
          }
        }
        const cell = (at: number): string => (cells[at] ?? '').trim();
        const code = cell(layout.kind === 'mapped' ? layout.code : layout.kind === 'long' ? layout.at.code : 0).toUpperCase();
        if (!CODE.test(code)) {
          // CMS's mappings end with notes.
          if (layout.kind !== 'mapped') faults.add(number, 1, `expected an ICD-10-CM code without dot, found "${code}"`);
          return null;
        }
        if (layout.kind === 'mapped') {
          for (const { at, model, counts } of layout.models)
            if (CATEGORY.test(cell(at)) && (counts === null || plain(cell(counts)) !== 'no')) put(model, code, cell(at));
          return null;
        }
        const [at, model] = layout.kind === 'long' ? [layout.at.category, hccModel(cell(layout.at.model))] : [1, ''];
        if (model !== null && CATEGORY.test(cell(at))) put(model, code, cell(at));
        else faults.add(number, at + 1, `expected a category of a known model, found "${cell(at)}"`);
        return null;
      },
      async end(pause) {
        const count = [...rows.values()].reduce((sum, each) => sum + each, 0);
        await pause(count);
        const unfit = faults.verdict(file, count, 'mappings of a code to a category');
        if (unfit) return unfit;
        const told = year();
        const only = models.has('') ? onlyModel() : '';
        if (!told || only === null) {
          return refuse(
            `${file}: neither the content nor the name tells the ${told ? 'model' : 'payment year'}. Give it its original name (like "F2824T1N.TXT" or "2026 Initial ICD-10-CM Mappings.csv") and drop it again; nothing was imported.`,
          );
        }
        return {
          ok: true,
          produced: [...models].map(([model, codes]) => {
            const list = { system: 'ICD-10-CM', variant: model || only, rows: rows.get(model) ?? 0, extra: { codes: codes.size } } as const;
            return { holding: listHolding('hcc', list, paymentYear(told), faults), data: packFlags(codes) };
          }),
        };
      },
    };
  },
} satisfies Importer;

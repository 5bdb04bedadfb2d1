/** Reads NCCI procedure-to-procedure edits in the workbook form that CMS publishes beside the text. */
import { numberOf } from '../edits/code-number';
import { headRows } from './headings';
import type { Importer } from './importer';
import { ptpEdits } from './ncci-ptp-edits';

const isRow = (cells: readonly string[]): boolean =>
  numberOf(cells[0] ?? '') >= 0 &&
  numberOf(cells[1] ?? '') >= 0 &&
  /^\*?$/.test(cells[2] ?? '') &&
  /^(?:\d{8})?$/.test(cells[3] ?? '') &&
  /^(?:\d{8}|\*|)$/.test(cells[4] ?? '') &&
  /^[019]$/.test(cells[5] ?? '');

export default {
  id: 'ncci-ptp-workbook',
  title: 'NCCI procedure-to-procedure edits, workbook',
  recognises: (head) => head.kind === 'sheet' && headRows(head).some(isRow),

  open({ names }) {
    const edits = ptpEdits(names);
    return {
      reads: 'cells',
      row(cells, number) {
        const [column1, column2] = [numberOf(cells[0] ?? ''), numberOf(cells[1] ?? '')];
        if (column1 >= 0 && column2 >= 0) edits.add(column1, column2, cells.slice(2, 7).join('\t'), number, 3);
        else if (edits.rows > 0) edits.fault(number, 1, 'expected two codes of five characters');
        return null;
      },
      end: (pause) => edits.end(pause),
    };
  },
} satisfies Importer;

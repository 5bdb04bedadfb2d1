/** Reads NCCI procedure-to-procedure edits as CMS publishes them: tab-separated text, up to four files a release. */
import { codeNumber } from '../edits/code-number';
import type { Importer } from './importer';
import { ptpEdits } from './ncci-ptp-edits';

const TAB = 9;
/** `99213<tab>99214<tab>`, and what follows. */
const COLUMN_2 = 6;
const REST = 12;
const ROW = /^[0-9A-Z]{5}\t[0-9A-Z]{5}\t\*?\s*\t\d{0,8}\s*\t(?:\d{8}|\*|)\s*\t[019]\s*(?:\t|$)/;

export default {
  id: 'ncci-ptp',
  title: 'NCCI procedure-to-procedure edits',
  recognises: (head) => head.kind === 'text' && head.lines.some((line) => ROW.test(line)),

  open({ names }) {
    const edits = ptpEdits(names);
    return {
      reads: 'lines',
      line(text, number) {
        const [column1, column2] = [codeNumber(text, 0), codeNumber(text, COLUMN_2)];
        if (column1 >= 0 && column2 >= 0 && text.charCodeAt(COLUMN_2 - 1) === TAB && text.charCodeAt(REST - 1) === TAB)
          edits.add(column1, column2, text.slice(REST), number, REST + 1);
        // Copyright and headings stand before the first edit.
        else if (edits.rows > 0 && text.trim() !== '') edits.fault(number, 1, 'expected two codes of five characters, parted by a tab');
        return null;
      },
      end: (pause) => edits.end(pause),
    };
  },
} satisfies Importer;

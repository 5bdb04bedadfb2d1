/** Small invented releases in the official layouts, made by code. */
import { strToU8, zipSync } from 'fflate';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** A line of the order file: order number, code, flag, short title in 60 columns, long title. */
const line = (order: number, code: string, flag: 0 | 1, title: string): string =>
  `${String(order).padStart(5, '0')} ${code.padEnd(7)} ${flag} ${title.slice(0, 60).padEnd(60)} ${title}`;

/** Rows of an invented ICD-10-CM: a hundred categories for A and the last letters of the alphabet, `letters` in
 * all, four billable codes in each: a release begins with A00 and ends with Z99. */
export function orderText(letters: number): { text: string; rows: number; billable: number } {
  const lines: string[] = [];
  for (const letter of `A${LETTERS.slice(LETTERS.length + 1 - letters)}`) {
    for (let n = 0; n < 100; n += 1) {
      const category = `${letter}${String(n).padStart(2, '0')}`;
      lines.push(line(lines.length + 1, category, 0, `Invented condition ${category}`));
      for (let kind = 0; kind < 4; kind += 1)
        lines.push(line(lines.length + 1, `${category}${kind}`, 1, `Invented condition ${category}, kind ${kind}, as nobody has it`));
    }
  }
  return { text: `${lines.join('\r\n')}\r\n`, rows: lines.length, billable: (lines.length / 5) * 4 };
}

/** The order file as CDC packs it. Stored, not compressed, so that there is something to download. */
export function orderZip(year: number, letters: number): Uint8Array {
  const folder = `icd10cm-code-descriptions-${year}`;
  return zipSync({ [`${folder}/icd10cm-order-${year}.txt`]: strToU8(orderText(letters).text) }, { level: 0 });
}

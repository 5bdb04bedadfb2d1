/** One cell of RFC 4180 text; a leading sign of a formula is set off, so that no spreadsheet runs it. */
function cell(value: string | number): string {
  const text = typeof value === 'number' ? String(value) : /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Rows as comma-separated text, the first row the headings. */
export const csv = (rows: (string | number)[][]): string => `${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;

/** Tells what a file is by what is in it; its name is never trusted for that. */

export type FileKind =
  | 'empty'
  | 'zip'
  | 'gzip'
  | 'html'
  | 'pdf'
  | 'xml'
  | 'icd-order'
  | 'icd-codes'
  | 'icd-addenda'
  | 'fee-schedule'
  | 'unknown';

/** Bytes looked at. */
const HEAD_BYTES = 4096;

const startsWith = (bytes: Uint8Array, ...signature: number[]): boolean => signature.every((byte, at) => bytes[at] === byte);

/** An order file's line: order number, code, flag (ICD-10-CM Order File layout, columns 1–15). */
export const ORDER_LINE = /^\d{5} [0-9A-Z]{3,7} +[01] /;
const CODES_LINE = /^[0-9A-Z]{3,7} {1,5}\S/;
const ADDENDA_LINE = /^(?:Add|Delete|Revise(?: from| to)?|No change):/i;
/** Column headings of a charge master or fee schedule that name the code. */
export const CODE_HEADING = /^(?:cpt|hcpcs|cpt\/hcpcs|code|proc(?:edure)?(?: code)?|cpt code|hcpcs code|billing code)$/i;

/** What the bytes are. Zip also stands for xlsx: what is inside decides. */
export function recognise(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty';
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04) || startsWith(bytes, 0x50, 0x4b, 0x05, 0x06)) return 'zip';
  if (startsWith(bytes, 0x1f, 0x8b)) return 'gzip';
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, HEAD_BYTES)).replace(/^ï»¿/, '');
  if (head.trim() === '') return 'empty';
  if (head.startsWith('%PDF')) return 'pdf';
  if (/^\s*(?:<!doctype html|<html)/i.test(head)) return 'html';
  if (/^\s*<\?xml/i.test(head)) return 'xml';
  const lines = head.split(/\r?\n/).slice(0, 20);
  const whole = lines.length > 1 ? lines.slice(0, -1) : lines;
  const most = (pattern: RegExp): boolean => whole.filter((line) => pattern.test(line)).length * 2 > whole.length;
  if (most(ORDER_LINE)) return 'icd-order';
  if (whole.some((line) => ADDENDA_LINE.test(line))) return 'icd-addenda';
  const headings = (lines[0] ?? '').split(/[,;\t|]/).map((cell) => cell.replace(/"/g, '').trim());
  if (headings.length > 1 && headings.some((cell) => CODE_HEADING.test(cell))) return 'fee-schedule';
  if (most(CODES_LINE)) return 'icd-codes';
  return 'unknown';
}

/** Why a kind cannot be imported and what to drop instead; null for the kinds that can. */
export function whyNot(kind: FileKind, name: string): string | null {
  const OFFICIAL = 'the official ICD-10-CM or ICD-10-PCS order file, the HCPCS Level II xlsx (each also zipped), or a fee schedule CSV';
  switch (kind) {
    case 'empty':
      return `${name} is empty (0 bytes of text). Download it again and drop the new copy.`;
    case 'html':
      return `${name} is a web page, not a code file: the download probably ended on an error or login page. Open the link in a tab, download the file itself, and drop that.`;
    case 'pdf':
      return `${name} is a PDF. Codes cannot be read from it; drop ${OFFICIAL}.`;
    case 'xml':
      return `${name} is an XML file. The rows come from the order file: drop the "Code Descriptions" zip or the order file inside it.`;
    case 'icd-addenda':
      return `${name} is an addenda file: it lists only what changed. Drop the whole order file of the same release (its name holds "order").`;
    case 'icd-codes':
      return `${name} lists codes without their headers and billable marks. Drop the order file of the same release (its name holds "order").`;
    case 'unknown':
      return `${name} is not a file we know: line 1 is neither an order-file line nor a row of column headings with a code column. Drop ${OFFICIAL}.`;
    default:
      return null;
  }
}

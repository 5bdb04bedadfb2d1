/** Tells what a file is by what is in it; its name is never trusted for that. */
import type { Head } from './importer';
import { LONGEST_LINE } from './lines';

/** What the first bytes are. `zip` also stands for workbooks: what is inside decides. */
export type ByteKind = 'empty' | 'zip' | 'gzip' | 'pdf' | 'old-office' | 'packed' | 'picture' | 'binary' | 'text';

/** Bytes looked at. */
export const HEAD_BYTES = 65_536;
const LINES = 40;
/** A line longer than any official one is shown to importers by its beginning: thousands of blank cells would be weighed for seconds. */
const LONG = 8_000;
const BEGINNING = 1_000;

const ascii = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0));
/** Signatures, each at the beginning of its kind of file. */
const SIGNATURES: [ByteKind, number[]][] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['gzip', [0x1f, 0x8b]],
  ['pdf', ascii('%PDF')],
  ['old-office', [0xd0, 0xcf, 0x11, 0xe0]],
  ['packed', [0x37, 0x7a, 0xbc, 0xaf]],
  ['packed', ascii('Rar!')],
  ['packed', [0xfd, ...ascii('7zXZ')]],
  ['packed', [0x28, 0xb5, 0x2f, 0xfd]],
  ['packed', ascii('BZh')],
  ['picture', [0x89, ...ascii('PNG')]],
  ['picture', [0xff, 0xd8, 0xff]],
  ['picture', ascii('GIF8')],
];
const UTF_16 = [
  [0xff, 0xfe],
  [0xfe, 0xff],
];

const startsWith = (bytes: Uint8Array, mark: number[]): boolean =>
  bytes.length >= mark.length && mark.every((byte, at) => bytes[at] === byte);

/** A text in eight bits has no zero bytes. */
export function byteKind(bytes: Uint8Array): ByteKind {
  if (bytes.length === 0) return 'empty';
  const signed = SIGNATURES.find(([, mark]) => startsWith(bytes, mark));
  if (signed) return signed[0];
  if (UTF_16.some((mark) => startsWith(bytes, mark))) return 'text';
  return bytes.includes(0) ? 'binary' : 'text';
}

/** What ends the lines of a text: a carriage return alone where there is no line feed. */
export const lineEndOf = (text: string): '\n' | '\r' => (!text.includes('\n') && /\r[^\n]/.test(text) ? '\r' : '\n');

const ROOT = /^\s*(?:<\?[\s\S]*?\?>\s*|<!--[\s\S]*?-->\s*|<!DOCTYPE[^[>]*(?:\[[\s\S]*?\]\s*)?>\s*)*<([A-Za-z_][\w.:-]*)/;

/** The beginning of a text as importers look at it. `whole`: the text is the entire file, its last line ended by the end. */
export function textHead(text: string, whole: boolean): Head {
  const root = ROOT.exec(text)?.[1];
  if (root) return { kind: 'xml', root, text };
  const lines = text.split(lineEndOf(text)).map((line) => line.replace(/\r$/, ''));
  if (!whole || lines.at(-1) === '') lines.pop();
  return { kind: 'text', lines: lines.slice(0, LINES).map((line) => (line.length > LONG ? line.slice(0, BEGINNING) : line)) };
}

const DROP_INSTEAD = 'Drop a release as CDC or CMS publishes it (zip, text, XML or xlsx), or a site’s own CSV with a column of codes';

const NOT_TEXT: Record<Exclude<ByteKind, 'text' | 'zip' | 'gzip'>, string> = {
  empty: 'is empty (0 bytes). Download it again and drop the new copy.',
  pdf: `is a PDF, from which codes cannot be read. ${DROP_INSTEAD}.`,
  'old-office': 'is a workbook or document of an old Office version. Open it, save it as .xlsx or .csv, and drop that.',
  packed: 'is packed by a program whose archives cannot be opened here. Unpack it and drop the files.',
  picture: `is a picture, from which codes cannot be read. ${DROP_INSTEAD}.`,
  binary: `is not a text: it holds bytes that no code file has, or it was damaged on the way. ${DROP_INSTEAD}.`,
};

/** Why bytes that are no text cannot be imported. */
export const notText = (kind: keyof typeof NOT_TEXT, name: string): string => `${name} ${NOT_TEXT[kind]}`;

/** Judged by a text's first line. */
export const isJson = (first: string): boolean => /^\s*[[{]/.test(first);

/** Why a text or workbook that no importer knows cannot be imported, and what to do. */
export function notKnown(head: Head, name: string): string {
  if (head.kind === 'sheet') {
    const first = (head.rows[0] ?? []).filter(Boolean).slice(0, 6).join(', ');
    return `${name}: row 1 of its first sheet (${first || 'blank'}) begins no workbook we know. Expected column headings of an official release, or a column named "code". ${DROP_INSTEAD}.`;
  }
  if (head.kind === 'xml') {
    if (/^html$/i.test(head.root))
      return `${name} is a web page, not a code file: the download probably ended on an error or login page. Open the link in a tab, download the file itself, and drop that.`;
    return `${name}, line 1: its root element <${head.root.slice(0, 60)}> is none of an ICD-10-CM or ICD-10-PCS release. ${DROP_INSTEAD}.`;
  }
  const [first] = head.lines;
  if (first === undefined)
    return `${name}, line 1, column ${LONGEST_LINE + 1}: the first line does not end; a code file has a line for each row. Download it again.`;
  if (isJson(first)) return `${name} is JSON, which no publisher of codes uses. ${DROP_INSTEAD}.`;
  if (/^(?:add|delete|revise(?: from| to)?|no change):/i.test(first))
    return `${name}, line 1: it lists only what changed, and is too short to be an addenda file. Drop the whole file of the same release.`;
  return `${name}, line 1: neither an official layout nor column headings with a code column ("${first.trim().slice(0, 60)}"). ${DROP_INSTEAD}.`;
}

/** Fetches and decodes the texts of notes. What cannot be read is named, with why. */
import type { ChartDocument, Unread } from '../chart';
import { ask, atMost, type Failure, type Server } from './ask';
import { type Attached, IS_OTHER, IS_PICTURE, MAX_TEXT_BYTES, TOO_LARGE, textOfBytes, wordsIn } from './attachment';
import { isBelow } from './below';
import { failureWords } from './failure-words';

/** All notes of one encounter together; the page's own reader has the same cap. */
const MAX_CHARS = 4_000_000;

export interface Notes {
  documents: ChartDocument[];
  unread: Unread[];
  login: boolean;
}

type Pending = { document: ChartDocument; contents: Attached[] };

/** Reads each note's first readable attachment; a report keeps its conclusion before it. */
export async function readNotes(server: Server, pending: Pending[], together: number): Promise<Notes> {
  const notes: Notes = { documents: [], unread: [], login: false };
  let chars = 0;
  const read = await atMost(together, pending, async ({ document, contents }) => ({ document, got: await firstText(server, contents) }));
  for (const { document, got } of read) {
    const miss = (why: string, kind: Unread['kind'] = 'document'): void => {
      const what = [document.title, document.date].filter(Boolean).join(', ');
      notes.unread.push({ kind, what, why, frame: document.provenance.frame });
      if (document.text !== '') notes.documents.push({ ...document, completeness: 'partial' });
    };
    if ('why' in got) {
      if (got.why === 'login') notes.login = true;
      miss(
        got.why === 'picture' ? IS_PICTURE : got.why === 'other' ? IS_OTHER : got.why === 'too-large' ? TOO_LARGE : failureWords(got.why),
        got.why === 'picture' ? 'picture' : 'document',
      );
      continue;
    }
    chars += got.text.length;
    if (chars > MAX_CHARS) miss(TOO_LARGE);
    else if (got.text !== '' || document.text !== '')
      notes.documents.push({ ...document, text: [document.text, got.text].filter(Boolean).join('\n\n') });
  }
  return notes;
}

async function firstText(server: Server, contents: Attached[]): Promise<{ text: string } | { why: Failure | 'picture' | 'other' }> {
  const readable = contents
    .filter(({ type }) => type === 'plain' || type === 'html')
    .sort((a, b) => Number(a.type === 'html') - Number(b.type === 'html'));
  const inline = readable.find(({ text }) => text !== null);
  if (inline?.text) return { text: wordsIn(inline.type, inline.text) };
  let why: Failure | 'picture' | 'other' | null = null;
  for (const { type, url } of readable) {
    if (url === null) {
      why ??= 'too-large';
      continue;
    }
    const got = await fetched(server, url);
    if (got.ok) return { text: wordsIn(type, got.value) };
    why = got.why;
  }
  return { why: why ?? (contents.some(({ type }) => type === 'picture') ? 'picture' : 'other') };
}

/** The text at an attachment's address; a server may wrap it in a Binary. */
async function fetched(server: Server, url: string): Promise<{ ok: true; value: string } | { ok: false; why: Failure }> {
  const address = URL.parse(url, `${server.base}/`)?.href;
  if (!address || !isBelow(server.base, address)) return { ok: false, why: 'elsewhere' };
  const got = await ask(server, address, 'text/plain, text/html;q=0.9', MAX_TEXT_BYTES);
  if (!got.ok) return got;
  const { bytes, type } = got.value;
  if (!/json/i.test(type)) return { ok: true, value: textOfBytes(bytes, type) };
  try {
    const binary = JSON.parse(new TextDecoder().decode(bytes)) as { data?: unknown; contentType?: unknown };
    const data = typeof binary.data === 'string' ? atob(binary.data.replace(/\s/g, '')) : '';
    return {
      ok: true,
      value: textOfBytes(
        Uint8Array.from(data, (char) => char.charCodeAt(0)),
        String(binary.contentType ?? ''),
      ),
    };
  } catch {
    return { ok: false, why: 'malformed' };
  }
}

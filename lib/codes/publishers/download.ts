/** An official file, from its publisher's addresses to checked bytes, or one sentence that says why not. */
import type { Holding } from '../holding';
import type { Net, OnBytes } from './net';
import type { Copy, OfficialFile } from './official-file';
import { openPieces } from './pieces';
import { transfer } from './transfer';

/** `name`: the file's own name, which may tell the release. `sha256` in hex. */
export type Downloaded = { ok: true; name: string; data: ArrayBuffer; sha256: string } | { ok: false; error: string };

const shown = (file: OfficialFile): string => `${file.system} ${file.release}, ${file.title}`;
const hostOf = (url: string): string => new URL(url).host;
const count = (n: number): string => n.toLocaleString('en-US');
const byHand = 'If the file is on the publisher’s page, download it there and drop it here.';

/** What the bytes should be and are not; null when nothing speaks against them. */
function differs(copy: Copy, bytes: number, sha256: string): string | null {
  if (copy.bytes !== null && bytes !== copy.bytes) return `has ${count(bytes)} bytes there, where it had ${count(copy.bytes)}`;
  if (copy.sha256 !== null && sha256 !== copy.sha256)
    return `has the checksum ${sha256.slice(0, 12)} there, where it had ${copy.sha256.slice(0, 12)}`;
  return null;
}

/**
 * Tries the copies in order; goes on with what an earlier try has left. Size and checksum are held against what is known.
 * Throws the signal's reason when it is given; everything else that may happen is a sentence.
 */
export async function download(file: OfficialFile, net: Net, onBytes: OnBytes, signal: AbortSignal): Promise<Downloaded> {
  if (file.copies.length === 0) {
    return {
      ok: false,
      error: `${shown(file)}: ${file.publisher} gives this file out after a person has accepted the ${file.licence}’s licence. Open the publisher’s page, accept it there, and drop the file (${file.names}) here.`,
    };
  }
  const pieces = openPieces(net.pieces, file.id);
  // The copy an earlier try was at goes first: its pieces are here.
  const begun = (await pieces.kept())?.url;
  const copies = file.copies.toSorted((a, b) => Number(b.url === begun) - Number(a.url === begun));
  const reasons: string[] = [];
  for (const copy of copies) {
    const outcome = await transfer(copy.url, net, pieces, onBytes, signal);
    if (outcome.kind === 'whole') {
      const data = await pieces.whole();
      const sha256 = await net.digest(data);
      await pieces.clear();
      const wrong = differs(copy, data.byteLength, sha256);
      if (wrong === null) return { ok: true, name: decodeURIComponent(copy.url.split('/').at(-1) ?? file.id), data, sha256 };
      reasons.push(`${hostOf(copy.url)}: the file ${wrong}; it may have been damaged on the way, or posted anew`);
    } else if (outcome.kind !== 'absent') {
      const broken = outcome.kind === 'broken' && outcome.bytes > 0;
      reasons.push(`${hostOf(copy.url)} ${outcome.why}`);
      if (broken) {
        return {
          ok: false,
          error: `${shown(file)}: ${reasons.join('; ')}. ${count(outcome.bytes)} bytes are kept: Retry goes on from there.`,
        };
      }
    }
  }
  if (reasons.length > 0)
    return { ok: false, error: `${shown(file)}: ${[...new Set(reasons)].join('; ')}. Nothing was imported. ${byHand}` };
  const hosts = [...new Set(copies.map((copy) => hostOf(copy.url)))].join(' and ');
  return {
    ok: false,
    error: `${shown(file)} is not where it was expected on ${hosts}. It is usually posted from ${file.due}; until then there is nothing to get. ${byHand}`,
  };
}

/**
 * Whether what was imported is what the publisher says the file holds; null when it is, or when nothing is known.
 * `imported`: the holdings the file gave.
 */
export function unlike(file: OfficialFile, imported: Holding[]): string | null {
  const own = imported.filter(({ content, system }) => system === file.system && file.contents.includes(content));
  if (own.length === 0) {
    const got = imported.map(({ content, system, release }) => `${content} of ${system} ${release}`).join(', ');
    return `${shown(file)}: the file brought ${got || 'nothing'} instead of what it is published for. ${byHand}`;
  }
  for (const { content, variant, rows, billable, release } of own) {
    // Beside the order file a zip may hold lists of the same codes, which count less.
    if (content !== 'codes' || variant !== '') continue;
    if (release !== file.release) return `${shown(file)}: the file at that address is release ${release}. ${byHand}`;
    const { rows: wantedRows, billable: wantedBillable } = file.expected;
    if (wantedRows !== null && rows !== wantedRows)
      return `${shown(file)}: ${count(rows)} rows came in, ${count(wantedRows)} are published. ${byHand}`;
    if (wantedBillable !== null && billable !== wantedBillable)
      return `${shown(file)}: ${count(billable)} billable codes came in, ${count(wantedBillable)} are published. ${byHand}`;
  }
  return null;
}

/** One address, fetched to its end: goes on after a break where it stopped, as long as the file there is still the same. */
import type { Net, OnBytes } from './net';
import type { Pieces } from './pieces';

/**
 * `absent`: nothing is there. `refused`: something else than the file came (a page, a licence, no access). `broken`: it could
 * not be fetched now; `bytes` of it are kept. `why` completes a sentence that names the host.
 */
export type Transferred = { kind: 'whole' } | { kind: 'absent' } | { kind: 'refused' | 'broken'; why: string; bytes: number };

const PIECE_BYTES = 1 << 20;
/** Tries in a row that bring nothing new. */
const TRIES = 4;
const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 60_000;
/** A connection that brings nothing for so long is taken for broken. */
const STALL_MS = 45_000;

class Broken extends Error {}
type Answer = { kind: 'body'; response: Response; start: number; total: number | null } | Exclude<Transferred, { kind: 'whole' }>;

/** Work that has to move within STALL_MS; the timer is stopped with it. */
async function moving<T>(work: Promise<T>, net: Net): Promise<T> {
  const done = new AbortController();
  const stalled = net.wait(STALL_MS, done.signal).then(
    () => Promise.reject(new Broken(`sent nothing for ${STALL_MS / 1000} seconds`)),
    () => new Promise<never>(() => {}),
  );
  try {
    return await Promise.race([work, stalled]);
  } finally {
    done.abort();
  }
}

const validatorOf = (headers: Headers): string => {
  const etag = headers.get('etag') ?? '';
  return etag.startsWith('"') ? etag : (headers.get('last-modified') ?? '');
};

/** Length of the whole file; a body the server compressed on the way has another. */
const lengthOf = (headers: Headers): number | null => {
  const length = headers.get('content-encoding') ? null : headers.get('content-length');
  return length === null ? null : Number(length);
};

const looksLikePage = (bytes: Uint8Array): boolean =>
  /^\s*<(?:!doctype html|html|head|body)\b/i.test(new TextDecoder('windows-1252').decode(bytes.subarray(0, 512)).replace(/^ï»¿/, ''));

const page = (response: Response): Transferred & { kind: 'refused' } => ({
  kind: 'refused',
  why: /licen[cs]e/i.test(response.url)
    ? 'asks a person to accept a licence first'
    : 'sent a web page instead of the file (a login, an error or a notice)',
  bytes: 0,
});

/** Asks for the rest of the file, or for all of it; throws `Broken` where another try may help. */
async function ask(url: string, net: Net, pieces: Pieces, signal: AbortSignal): Promise<Answer> {
  const kept = await pieces.kept();
  const resume = kept !== null && kept.url === url && kept.validator !== '' && kept.bytes > 0;
  const headers: Record<string, string> = resume ? { Range: `bytes=${kept.bytes}-`, 'If-Range': kept.validator } : {};
  const response = await moving(net.fetch(url, { headers, signal }), net).catch((error: unknown) => {
    if (signal.aborted || error instanceof Broken) throw error;
    throw new Broken('could not be reached');
  });
  const { status } = response;
  if (status === 404 || status === 410) return { kind: 'absent' };
  if (status === 401 || status === 403) return { kind: 'refused', why: `does not give it out to programs (${status})`, bytes: 0 };
  if (status === 416) {
    await pieces.clear();
    throw new Broken('has another file there now');
  }
  if (status !== 200 && status !== 206) {
    const after = Number(response.headers.get('retry-after'));
    throw Object.assign(new Broken(`answered with an error (${status})`), { afterMs: after > 0 ? after * 1000 : 0 });
  }
  if (/text\/html/i.test(response.headers.get('content-type') ?? '')) return page(response);
  if (status === 206 && kept) {
    const [, start, total] = /^bytes (\d+)-\d+\/(\d+|\*)$/.exec(response.headers.get('content-range') ?? '') ?? [];
    const same = kept.total === null || total === '*' || Number(total) === kept.total;
    if (Number(start) === kept.bytes && same) return { kind: 'body', response, start: kept.bytes, total: kept.total };
    await pieces.clear();
    throw new Broken('sent another part than was asked for');
  }
  const total = lengthOf(response.headers);
  await pieces.begin({ url, validator: validatorOf(response.headers), total });
  return { kind: 'body', response, start: 0, total };
}

/** Takes the body in, a kept piece at a time; what came before a break is kept. Null: it came to its end. */
async function take(answer: Answer & { kind: 'body' }, net: Net, pieces: Pieces, onBytes: OnBytes): Promise<Transferred | null> {
  const { response, start, total } = answer;
  const reader = (response.body as ReadableStream<Uint8Array<ArrayBuffer>>).getReader();
  const held = new Uint8Array(PIECE_BYTES);
  let size = 0;
  let bytes = start;
  const keep = async (): Promise<void> => {
    if (size > 0) await pieces.add(held.subarray(0, size));
    size = 0;
  };
  try {
    for (let part = await moving(reader.read(), net); !part.done; part = await moving(reader.read(), net)) {
      if (bytes === 0 && looksLikePage(part.value)) {
        await reader.cancel();
        await pieces.clear();
        return page(response);
      }
      for (let at = 0; at < part.value.length; ) {
        const taken = part.value.subarray(at, at + PIECE_BYTES - size);
        held.set(taken, size);
        size += taken.length;
        at += taken.length;
        if (size === PIECE_BYTES) await keep();
      }
      bytes += part.value.length;
      onBytes(bytes, total);
    }
  } finally {
    await keep();
  }
  if (total !== null && bytes < total) throw new Broken(`broke off at ${bytes} of ${total} bytes`);
  if (total !== null && bytes > total) {
    await pieces.clear();
    throw new Broken(`sent ${bytes} bytes where it had announced ${total}`);
  }
  return null;
}

/** Fetches `url` into `pieces`. Throws the signal's reason when it is given; what came till then is kept. */
export async function transfer(url: string, net: Net, pieces: Pieces, onBytes: OnBytes, signal: AbortSignal): Promise<Transferred> {
  let best = 0;
  for (let failures = 0; ; ) {
    try {
      const answer = await ask(url, net, pieces, signal);
      if (answer.kind !== 'body') return answer;
      onBytes(answer.start, answer.total);
      return (await take(answer, net, pieces, onBytes)) ?? { kind: 'whole' };
    } catch (error) {
      if (signal.aborted) throw signal.reason;
      const bytes = (await pieces.kept())?.bytes ?? 0;
      if ((error as { name?: string }).name === 'QuotaExceededError')
        return { kind: 'broken', why: 'cannot be stored: the disk has no room. Free some', bytes };
      failures = bytes > best ? 0 : failures + 1;
      best = Math.max(best, bytes);
      if (failures === TRIES) return { kind: 'broken', why: error instanceof Broken ? error.message : 'broke off', bytes };
      const { afterMs = 0 } = error as { afterMs?: number };
      await net.wait(Math.min(LONGEST_WAIT_MS, Math.max(afterMs, FIRST_WAIT_MS * 2 ** Math.max(0, failures - 1))), signal);
    }
  }
}

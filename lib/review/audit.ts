/** A supervisor's audit: which claims were drawn, what the second coder found, and how far the two agree. */

/** What an audit calls an error, and whose it is: the coder's, or the documentation's. */
export type ErrorKind =
  | 'unsupported'
  | 'missed'
  | 'specificity'
  | 'sequence'
  | 'present-on-admission'
  | 'laterality'
  | 'seventh-character'
  | 'excludes1'
  | 'modifier'
  | 'units'
  | 'visit-level'
  | 'code-set-version'
  | 'query-missed'
  | 'query-leading'
  | 'documentation';

/** A change the reviewer asks for. `coded`/`correct`: the code as it was and as it should be, null where there is none. */
export interface AuditError {
  kind: ErrorKind;
  coded: string | null;
  correct: string | null;
  reason: string;
  authority: string;
}

/** One claim reviewed. `first` and `second`: the codes of coder and reviewer in order; `blind`: the reviewer had not seen the first. */
export interface AuditCase {
  claimId: string;
  first: string[];
  second: string[];
  blind: boolean;
  errors: AuditError[];
}

/**
 * One audit. `seed`, `frame` (how many claims there were to draw from) and `exclusions` in words let the draw be repeated;
 * `drawn` are claim ids. `openedAt` in ms since epoch.
 */
export interface Audit {
  id: string;
  seed: number;
  frame: number;
  exclusions: string[];
  drawn: string[];
  cases: AuditCase[];
  openedAt: number;
}

/** Mulberry32 (T. Ettinger, 2017, public domain): 32 bits of state, even numbers of [0, 1). Repeatable, not secret. */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * `n` of the ids (all, when there are fewer), each equally likely, in the order drawn. The same ids, in any order, and the
 * same seed (an unsigned 32-bit integer) give the same sample. Draws with Fisher and Yates from the sorted frame.
 */
export function drawSample(ids: string[], n: number, seed: number): string[] {
  const frame = [...new Set(ids)].toSorted();
  const random = mulberry32(seed);
  const size = Math.min(Math.max(0, Math.floor(n)), frame.length);
  for (let at = 0; at < size; at++) {
    const other = at + Math.floor(random() * (frame.length - at));
    [frame[at], frame[other]] = [frame[other] as string, frame[at] as string];
  }
  return frame.slice(0, size);
}

/** Opens an audit over a frame of claim ids, of which `n` are drawn. `exclusions`: in words, what was left out of the frame. */
export function openAudit(id: string, frame: string[], n: number, seed: number, exclusions: string[], now: number): Audit {
  const drawn = drawSample(frame, n, seed);
  return { id, seed, frame: new Set(frame).size, exclusions, drawn, cases: [], openedAt: now };
}

/**
 * Accuracy two ways, null without a case: code over code, the coder's codes that the reviewer kept among all that either
 * names; case over case, cases without an error of the coder (an error of the documentation is not theirs).
 */
export function accuracy(cases: AuditCase[]): { codes: number | null; cases: number | null } {
  if (cases.length === 0) return { codes: null, cases: null };
  const named = cases.map(({ first, second }) => ({
    kept: second.filter((code) => first.includes(code)).length,
    all: new Set([...first, ...second]).size,
  }));
  const all = named.reduce((sum, one) => sum + one.all, 0);
  const right = cases.filter(({ errors }) => errors.every(({ kind }) => kind === 'documentation'));
  return { codes: all === 0 ? null : named.reduce((sum, one) => sum + one.kept, 0) / all, cases: right.length / cases.length };
}

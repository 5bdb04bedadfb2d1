/** What one X12 answer file says about claims, before anybody knows whether they are ours. */
import type { ReadSegment, X12Problem } from '../../claim/x12-read';
import type { AnswerEvent } from '../../queue/advance';

/**
 * Which claims are meant. `pcn`: one claim by its patient control number (CLM01), with the payer's number and the claim
 * frequency (CLP09) where the file gives them; `reversal`: what is said is about an earlier payment. `set`: every claim of an
 * exported transaction set (GS06, ST02; `set` null: of the whole group). `interchange`: every claim of one (ISA13).
 */
export type About =
  | { by: 'pcn'; pcn: string; payerControlNumber: string | null; frequency: string | null; reversal: boolean }
  | { by: 'set'; group: string; set: string | null }
  | { by: 'interchange'; isa: string };

export type Answered = Extract<AnswerEvent, { kind: 'answered' }>;
/** `accepted`: taken as far as this file can tell, and no more. */
export type FileEvent = { kind: 'accepted' } | Answered;

/** `event` null: it says nothing that moves a claim. `words`: the segments it was read from, to be kept under seal. */
export interface FileAnswer {
  about: About;
  event: FileEvent | null;
  words: string[];
}

/** What one transaction set says. `problems`: nothing of the file may be applied. `notes`: to be told, the rest holds. */
export interface SetAnswers {
  answers: FileAnswer[];
  problems: X12Problem[];
  notes: X12Problem[];
}

export const at = ({ number, byte }: ReadSegment, what: string): X12Problem => ({ what, segment: number, byte });

export const wordsOf = (segments: ReadSegment[]): string[] => segments.map(({ elements }) => elements.join('*'));

/** An X12 decimal (R) as cents; null where it is none. */
export function cents(text: string | undefined): number | null {
  const value = text?.trim() ?? '';
  return /^-?(?:\d+(?:\.\d*)?|\.\d+)$/.test(value) ? Math.round(Number(value) * 100) : null;
}

/**
 * The service line's number by the line item control number that we gave it (REF*6R: the patient control number, a mark,
 * the line), or a bare number; null where it is another's.
 */
export function lineOf(control: string | undefined, pcn: string): number | null {
  const own = control?.trim() ?? '';
  const tail = own.startsWith(pcn) ? own.slice(pcn.length).replace(/^\D/, '') : own;
  return /^\d{1,4}$/.test(tail) ? Number(tail) : null;
}

/** The loops that segments with this id begin, each up to the next; what stands before the first belongs to none. */
export function loops(segments: ReadSegment[], id: string): ReadSegment[][] {
  const found: ReadSegment[][] = [];
  for (const segment of segments) {
    if (segment.id === id) found.push([segment]);
    else found.at(-1)?.push(segment);
  }
  return found;
}

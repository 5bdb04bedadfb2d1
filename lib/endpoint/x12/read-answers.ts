/** From a file's text to what it says about claims, whichever answers it holds. */
import { type Delimiters, type ReadInterchange, type ReadSegment, type ReadSet, readX12, type X12Problem } from '../../claim/x12-read';
import { acknowledgement999 } from './acknowledgement-999';
import { at, type FileAnswer, type SetAnswers } from './file-answer';
import { remittance835 } from './remittance-835';
import { status277 } from './status-277';
import { interchangeAcknowledgement } from './ta1';

export const ANSWER_KINDS = ['TA1', '999', '277CA', '277', '835'] as const;
export type AnswerKind = (typeof ANSWER_KINDS)[number];

/** `isa`: its control number; `issued`: its day and minute by its sender's clock, `YYYYMMDDhhmm`. */
export interface AnswerInterchange {
  isa: string;
  issued: string;
  answers: { kind: AnswerKind; answer: FileAnswer }[];
}

/** `apart`: the provider adjustments (PLB) of its remittances, in cents. */
export interface AnswerFile {
  kinds: AnswerKind[];
  interchanges: AnswerInterchange[];
  notes: X12Problem[];
  apart: number[];
}

/** The answers; or everything that is wrong, and then nothing of the file may be applied. */
export function readAnswers(text: string): { ok: true; file: AnswerFile } | { ok: false; problems: X12Problem[] } {
  const read = readX12(text);
  if (!read.ok) return { ok: false, problems: [read.problem] };
  const problems = [...read.problems];
  const file: AnswerFile = { kinds: [], interchanges: [], notes: [], apart: [] };
  for (const each of read.interchanges) file.interchanges.push(interchangeOf(each, file, problems));
  file.kinds = ANSWER_KINDS.filter((kind) => file.interchanges.some(({ answers }) => answers.some((found) => found.kind === kind)));
  return problems.length > 0 ? { ok: false, problems } : { ok: true, file };
}

function interchangeOf(
  { isa, delimiters, acknowledgements, groups }: ReadInterchange,
  file: AnswerFile,
  problems: X12Problem[],
): AnswerInterchange {
  const answers: AnswerInterchange['answers'] = acknowledgements.map((ta1) => ({ kind: 'TA1', answer: interchangeAcknowledgement(ta1) }));
  for (const set of groups.flatMap(({ sets }) => sets)) {
    const kind = kindOf(set);
    if (!kind) {
      problems.push(at(set.segments[0] as ReadSegment, unknownSet(set)));
      continue;
    }
    const found = readSet(kind, set, delimiters, file);
    problems.push(...found.problems);
    file.notes.push(...found.notes);
    answers.push(...found.answers.map((answer) => ({ kind, answer })));
  }
  return { isa: isa.elements[13] ?? '', issued: `20${isa.elements[9] ?? ''}${isa.elements[10] ?? ''}`, answers };
}

/** ST01 with the guide that ST03 or GS08 names; an older 277 that names none is taken for an answer to an inquiry. */
function kindOf({ type, version }: ReadSet): AnswerKind | null {
  if (type === '277') return version.startsWith('005010X214') ? '277CA' : version.startsWith('005010') ? '277' : null;
  if (type === '835' || type === '999') return type;
  return null;
}

function unknownSet({ type }: ReadSet): string {
  if (type === '837') return 'This is a file of claims (837), not an answer to one.';
  return 'This transaction set is none of the answers to a claim: 999, 277CA, 277 or 835 of version 005010.';
}

function readSet(kind: AnswerKind, set: ReadSet, delimiters: Delimiters, file: AnswerFile): SetAnswers {
  if (kind === '999') return acknowledgement999(set, delimiters);
  if (kind !== '835') return status277(set, delimiters);
  const remittance = remittance835(set, delimiters);
  file.apart.push(...remittance.apart);
  return remittance;
}

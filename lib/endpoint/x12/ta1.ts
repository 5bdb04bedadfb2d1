/** TA1, interchange acknowledgement (X12 5010, TA1): whether a whole interchange of ours could be taken. */
import type { ReadSegment } from '../../claim/x12-read';
import type { FileAnswer } from './file-answer';
import { wordsOf } from './file-answer';

/** TA101 the control number of our interchange, TA104 the verdict (A, E, R), TA105 why. A taken interchange moves nothing. */
export function interchangeAcknowledgement(ta1: ReadSegment): FileAnswer {
  const [, isa = '', , , verdict = '', why = ''] = ta1.elements;
  return {
    about: { by: 'interchange', isa: isa.trim() },
    event:
      verdict.trim() === 'R'
        ? {
            kind: 'answered',
            state: 'rejected',
            payerControlNumber: null,
            reasons: [{ code: `TA1:${why.trim()}`, text: 'The interchange was refused as a whole.', line: null }],
            lines: [],
          }
        : null,
    words: wordsOf([ta1]),
  };
}

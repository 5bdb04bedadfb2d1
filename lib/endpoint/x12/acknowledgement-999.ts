/** 999, implementation acknowledgement (TR3 005010X231A1): whether a transaction set of ours is what its guide asks for. */
import { componentsOf, type Delimiters, type ReadSegment, type ReadSet } from '../../claim/x12-read';
import type { Reason } from '../adjudication';
import { at, type FileAnswer, loops, type SetAnswers, wordsOf } from './file-answer';

/** IK501 and AK901. `E`: accepted, errors were noted. */
const TAKEN = new Set(['A', 'E']);
const REFUSED = new Set(['R', 'M', 'W', 'X']);

/** One answer for each set acknowledged, or one for the group where none is named. Copies of bad data (IK404) are not read. */
export function acknowledgement999(set: ReadSet, delimiters: Delimiters): SetAnswers {
  const out: SetAnswers = { answers: [], problems: [], notes: [] };
  const ak1 = set.segments.find(({ id }) => id === 'AK1');
  const ak9 = set.segments.find(({ id }) => id === 'AK9');
  if (!ak1 || !ak9) {
    out.problems.push(at(set.segments[0] as ReadSegment, `The 999 has no ${ak1 ? 'AK9' : 'AK1'}.`));
    return out;
  }
  if (ak1.elements[1] !== 'HC') return out; // Not about claims.
  const group = ak1.elements[2]?.trim() ?? '';
  const whole = ak9.elements[1]?.trim() ?? '';
  const sets = loops(
    set.segments.filter(({ id }) => id !== 'AK9' && id !== 'SE'),
    'AK2',
  );
  for (const loop of sets) {
    const ik5 = loop.find(({ id }) => id === 'IK5');
    const verdict = REFUSED.has(whole) ? whole : (ik5?.elements[1]?.trim() ?? whole);
    const about = { by: 'set', group, set: loop[0]?.elements[2]?.trim() ?? '' } as const;
    out.answers.push(answerOf(about, verdict, loop, ik5, delimiters));
    if (verdict === 'E') out.notes.push(at(ik5 ?? ak9, 'The set was accepted, but errors were noted in it.'));
  }
  if (sets.length === 0) out.answers.push(answerOf({ by: 'set', group, set: null }, whole, [], ak9, delimiters));
  return out;
}

function answerOf(
  about: Extract<FileAnswer['about'], { by: 'set' }>,
  verdict: string,
  loop: ReadSegment[],
  closing: ReadSegment | undefined,
  delimiters: Delimiters,
): FileAnswer {
  const words = wordsOf(closing && !loop.includes(closing) ? [...loop, closing] : loop);
  if (TAKEN.has(verdict)) return { about, event: { kind: 'accepted' }, words };
  if (!REFUSED.has(verdict)) return { about, event: null, words }; // P: partly, and which part is told by the sets.
  const codes = (closing?.elements.slice(closing.id === 'IK5' ? 2 : 5) ?? []).filter(Boolean);
  const reasons = [...errorsIn(loop, delimiters), ...codes.map((code) => reason(code, 'The transaction set was refused.'))];
  if (reasons.length === 0) reasons.push(reason(verdict, 'The transaction set was refused.'));
  return { about, event: { kind: 'answered', state: 'rejected', payerControlNumber: null, reasons, lines: [] }, words };
}

const reason = (code: string, text: string): Reason => ({ code: `999:${code}`, text, line: null });

/** IK3 names the segment and its place in the set, IK4 the element; each with a code of what is wrong with it. */
function errorsIn(loop: ReadSegment[], delimiters: Delimiters): Reason[] {
  let place = '';
  return loop.flatMap(({ id, elements }) => {
    if (id === 'IK3') {
      place = `${elements[1] ?? ''} at ${elements[2] ?? ''}`;
      // 8: the fault is in its elements, which the IK4 below name.
      return elements[4] === undefined || elements[4] === '8' ? [] : [reason(elements[4], `Segment ${place}.`)];
    }
    if (id !== 'IK4') return [];
    const [element = '', component] = componentsOf(elements[1], delimiters);
    return [reason(elements[3] ?? '', `Segment ${place}, element ${element}${component ? `-${component}` : ''}.`)];
  });
}

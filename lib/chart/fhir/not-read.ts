/** What of a record was read to its end, and what was not read, in words for the coder. */
import type { Unread } from '../chart';
import { failureWords } from './failure-words';
import type { Asked } from './gather';
import type { Kind } from './kinds';
import type { ListName } from './resource';
import type { Found } from './search';
import type { Span } from './span';

/** The lists of which the record's end was reached: the kind that keeps each was read, and no other that adds to it failed. */
export function coveredBy(asked: Asked[]): ListName[] {
  const lists = new Set(asked.flatMap(({ kind }) => kind.fills));
  return [...lists].filter((list) => {
    const [keeper, ...others] = asked.filter(({ kind }) => kind.fills.includes(list));
    const added = others.filter(({ found }) => found.failed !== 'absent');
    return [keeper, ...added].every((one) => one !== undefined && one.found.failed === null && !one.found.heldBack);
  });
}

/** What of the record could not be read. A kind of resource that the server does not offer is no part of its record. */
export function unreadOf(asked: Asked[], encounters: Found, odd: Map<Kind, number>, { open }: Span, frame: string): Unread[] {
  const unread: Unread[] = [];
  const add = (kind: Unread['kind'], what: string, why: string): void => void unread.push({ kind, what, why, frame });
  for (const { kind, found } of asked) {
    const what = `${kind.what} in the EHR’s record`;
    if (found.failed !== null && found.failed !== 'absent') add(kind.kind, what, failureWords(found.failed));
    else if (found.heldBack) add(kind.kind, what, 'The EHR held a part of it back.');
    const n = odd.get(kind) ?? 0;
    if (n > 0) add(kind.kind, what, `${n === 1 ? 'One entry' : `${n} entries`} could not be understood.`);
  }
  const foreign = [encounters, ...asked.map(({ found }) => found)].reduce((sum, found) => sum + found.foreign, 0);
  if (foreign > 0)
    add(
      'list',
      'Entries of nobody or of another patient',
      `The EHR’s record sent ${foreign === 1 ? 'one' : foreign} with this patient’s; nothing of ${foreign === 1 ? 'it' : 'them'} was taken.`,
    );
  const notes = asked.some(({ kind, found }) => kind.type === 'DocumentReference' && found.resources.length > 0);
  if (open === null && notes)
    add(
      'document',
      'Notes in the EHR’s record',
      'Which of its encounters is open here could not be told; only notes of the day shown were read.',
    );
  return unread;
}

import { leftWords, type ReadSoFar } from './read-so-far';
import { count } from './words';
import './NothingFound.css';

interface Props {
  /** `reading`: no answer yet; `failed`: reading stopped. */
  read: 'reading' | 'failed' | ReadSoFar;
  /** What is said of notes that were read in full: `Nothing is suggested`. */
  whole: string;
  /** What is said of what was read, where something was not: `Nothing is suggested from what was read`. */
  part: string;
  /** Opens the list of what was not read; null: another list on the screen tells how much was read. */
  onUnread: (() => void) | null;
}

/** What was read, and what was found in it. */
function sentenceOf(read: ReadSoFar, { whole, part, onUnread }: Props): string {
  const left = leftWords(read);
  if (onUnread === null) return `${read.notes > 0 && left === '' ? whole : part}.`;
  if (read.notes > 0) return left === '' ? `${count(read.notes, 'note', 'notes')} read in full. ${whole}.` : `${part}; ${left}.`;
  return left === '' ? 'No note is open on this page.' : `No note was read; ${left}.`;
}

/** Why a list is empty: not read yet, not read, read in part, or read and nothing found. Never one for another. */
export function NothingFound(props: Props) {
  const { read, onUnread } = props;
  if (read === 'reading') return <p class="muted">The notes are being read…</p>;
  if (read === 'failed') return <p class="muted">The notes were not read.</p>;
  const left = leftWords(read) !== '';
  return (
    <p class="muted">
      <span aria-hidden="true">{left || read.notes === 0 ? '○' : '✓'} </span>
      {sentenceOf(read, props)}
      {left && onUnread !== null && (
        <>
          {' '}
          <button type="button" class="link" onClick={onUnread}>
            What was not read
          </button>
        </>
      )}
    </p>
  );
}

import type { MarkKind } from '../../lib/chart/marks';
import type { MarksAnswer } from '../effects';
import './Marks.css';

interface Props {
  on: boolean;
  /** What became of the marks; null: they are on their way. */
  answer: MarksAnswer | null;
  onToggle: () => void;
}

const LEGEND: [MarkKind, string][] = [
  ['present', 'present'],
  ['absent', 'denied'],
  ['historical', 'past'],
  ['uncertain', 'uncertain, to come'],
  ['family', 'family'],
];

/** What is marked and what is not, each only where there is some. */
function wordsOf({ marked, inFields, elsewhere, gone, over }: MarksAnswer): string {
  const not = [
    inFields > 0 ? `${inFields} in text fields` : '',
    elsewhere > 0 ? `${elsewhere} not on this page` : '',
    gone > 0 ? `${gone} changed since` : '',
    over > 0 ? `${over} beyond what a page bears` : '',
  ].filter((words) => words !== '');
  return `${marked} marked${not.length > 0 ? `; not marked: ${not.join(', ')}` : ''}.`;
}

/** Turns the marks in the page on and off; while they are on, says which line means what and how many could not be marked. */
export function Marks({ on, answer, onToggle }: Props) {
  return (
    <div class="marks">
      <button type="button" class="quiet" aria-pressed={on} aria-keyshortcuts="m" onClick={onToggle}>
        <span aria-hidden="true">{on ? '☑' : '☐'} </span>Marks in the page
        <span class="mono muted" aria-hidden="true">
          {' '}
          m
        </span>
      </button>
      {on && (
        <>
          <ul aria-label="What the lines mean">
            {LEGEND.map(([kind, words]) => (
              <li key={kind} data-mark={kind}>
                {words}
              </li>
            ))}
          </ul>
          <p class="muted num" role="status">
            {answer === null ? 'Marking…' : wordsOf(answer)}
          </p>
        </>
      )}
    </div>
  );
}

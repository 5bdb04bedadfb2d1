import { useRef } from 'preact/hooks';
import type { Arrival } from '../../lib/chart/arrivals';
import { useKeptFocus } from '../parts/use-kept-focus';
import { usDay } from '../parts/words';

interface Props {
  arrivals: Arrival[];
  /** Shows it in the page, or the list of what is unread, and takes the sentence away. */
  onRead: (arrival: Arrival) => void;
  onDismiss: (arrival: Arrival) => void;
}

const WORDS: Record<Arrival['kind'], [sentence: (name: string) => string, action: string]> = {
  new: [(name) => `A new document arrived: ${name}.`, 'Read it'],
  named: [(name) => `A new document is named on the page and not read: ${name}.`, 'What is unread'],
  signed: [(name) => `A note you relied on was signed: ${name}.`, 'Look at it'],
  changed: [(name) => `A note you relied on has changed: ${name}.`, 'Look at it'],
  addendum: [(name) => `An addendum was added to a note you relied on: ${name}.`, 'Read it'],
};

/** What came to the chart while it was being coded, a sentence each with one thing to do. */
export function Arrivals({ arrivals, onRead, onDismiss }: Props) {
  const region = useRef<HTMLDivElement>(null);
  useKeptFocus(region);
  /** After the last one the keyboard goes on where the work begins. */
  const leave = (act: (arrival: Arrival) => void, arrival: Arrival): void => {
    act(arrival);
    if (arrivals.length === 1)
      queueMicrotask(() => {
        if (document.activeElement === document.body) document.querySelector<HTMLElement>('#suggested [data-heading]')?.focus();
      });
  };
  return (
    <div ref={region} role="status" class="arrivals">
      {arrivals.map((arrival) => {
        const [sentence, action] = WORDS[arrival.kind];
        const name = arrival.title + (arrival.day === null ? '' : `, ${usDay(arrival.day)}`);
        return (
          <p key={arrival.key} class="notice" data-row>
            <span>{sentence(name)}</span>
            <button type="button" onClick={() => leave(onRead, arrival)}>
              {action}
              <span class="sr"> {name}</span>
            </button>
            <button type="button" class="icon" aria-label={`Dismiss: ${name}`} onClick={() => leave(onDismiss, arrival)}>
              ×
            </button>
          </p>
        );
      })}
    </div>
  );
}

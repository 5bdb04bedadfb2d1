import { useRef } from 'preact/hooks';
import type { QueueItem } from '../../lib/queue/entry';
import type { Denial, DenialGroup } from '../../lib/review/denials';
import type { Opened } from '../models/denials-model';
import { ageOf, dollars, usDay } from '../parts/words';
import { STATE_WORDS } from '../queue/state-words';
import { DenialDetails, type DenialWorld } from './DenialDetails';

interface Props {
  denial: Denial;
  group: DenialGroup;
  open: boolean;
  onToggle: () => void;
  versions: QueueItem[];
  opened: ReadonlyMap<string, Opened>;
  world: DenialWorld;
}

/** Moves the keyboard to the claim above or below, of whatever reason. */
function step(from: HTMLElement, by: number): void {
  const all = [...(from.closest('.denials')?.querySelectorAll<HTMLElement>('.denial > .head') ?? [])];
  all[all.indexOf(from) + by]?.focus();
}

/** One refused claim under one reason. Enter opens it, e lights up its next quote in the page, arrows go on. */
export function DenialRow({ denial, group, open, onToggle, versions, opened, world }: Props) {
  const row = useRef<HTMLLIElement>(null);
  const turn = useRef(0);
  const { item, lines, cents } = denial;

  /** Presses the next of the row's quotes, so that key and mouse do the same. */
  function showNext(): void {
    const quotes = [...(row.current?.querySelectorAll<HTMLElement>('[data-evidence]') ?? [])];
    if (quotes.length === 0) return;
    quotes[turn.current % quotes.length]?.click();
    turn.current += 1;
  }

  function onKeyDown(event: KeyboardEvent & { currentTarget: HTMLButtonElement }): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'ArrowDown') step(event.currentTarget, 1);
    else if (event.key === 'ArrowUp') step(event.currentTarget, -1);
    else if (event.key === 'e') showNext();
    else return;
    event.preventDefault();
  }

  return (
    <li ref={row} class="denial" data-row data-testid="denial" data-state={item.state} data-claim={item.claimId}>
      <button
        type="button"
        class="head"
        aria-expanded={open}
        aria-keyshortcuts="e ArrowDown ArrowUp"
        onClick={onToggle}
        onKeyDown={onKeyDown}
      >
        <strong>{item.patient}</strong>
        {item.serviceDate !== null && <span class="num">{usDay(item.serviceDate)}</span>}
        <span class="num">${dollars(cents)}</span>
        <span class="muted">
          {item.state === 'denied' ? '' : `${STATE_WORDS[item.state]} · `}
          {lines.length > 0 && `line ${lines.join(', ')} · `}
          {ageOf(item.updatedAt, world.now)}
        </span>
      </button>
      {open && <DenialDetails denial={denial} group={group} versions={versions} opened={opened} world={world} />}
    </li>
  );
}

import { useRef } from 'preact/hooks';
import type { CodeCard } from '../../lib/codes/card';
import type { CodeRow, SearchContext } from '../../lib/codes/code';
import type { CardPlace } from '../models/card-model';
import { moveFocus } from '../parts/move-focus';
import { Section } from '../parts/Section';

interface Props {
  card: CodeCard;
  context: SearchContext;
  onOpen: (place: CardPlace) => void;
  onAdd: (row: CodeRow) => void;
}

/** Puts a code together: its side, then the seventh character; every whole code is shown as it would be claimed, placeholder X included. */
export function Builder({ card, context, onOpen, onAdd }: Props) {
  const { row, sides, seventh } = card;
  const list = useRef<HTMLUListElement>(null);
  if (sides.length === 0 && seventh.length === 0) return null;

  /** Arrows move; a typed character goes to the row that it makes. */
  function onKeyDown(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey || event.key.length > 1) {
      if (!event.altKey && moveFocus(event, list.current, 'button')) event.preventDefault();
      return;
    }
    const typed = list.current?.querySelector<HTMLElement>(`[data-character="${CSS.escape(event.key.toUpperCase())}"]`);
    if (!typed) return;
    event.preventDefault();
    event.stopPropagation();
    typed.focus();
  }

  return (
    <Section id="card-builder" title="Build the code">
      {sides.length > 0 && (
        <div role="group" class="sides" aria-label="Side">
          {sides.map(({ side, row: sided }) => (
            <button
              key={side}
              type="button"
              aria-pressed={sided.code === row.code}
              onClick={() => onOpen({ system: sided.system, code: sided.code })}
            >
              {side}
              <span class="mono"> {sided.code}</span>
              {context.side === side && <span class="muted"> as charted</span>}
            </button>
          ))}
        </div>
      )}
      {seventh.length > 0 && (
        <ul ref={list} class="seventh" aria-label="Seventh character" onKeyDown={onKeyDown}>
          {seventh.map(({ character, meaning, row: whole, code }) => (
            <li key={character} data-row>
              <button
                type="button"
                data-character={character}
                aria-disabled={whole === null}
                aria-current={code === row.code}
                onClick={() => whole !== null && onAdd(whole)}
              >
                <strong class="mono">{character}</strong> <span>{meaning}</span>
                <code>{code}</code>
                {whole === null ? (
                  <span class="error"> not valid on this day</span>
                ) : (
                  <span class="muted">
                    {' '}
                    valid{context.seventh === character ? ', as charted' : ''}
                    <span class="sr">, add</span>
                  </span>
                )}
              </button>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

import { useEffect, useRef } from 'preact/hooks';
import type { CodeRow } from '../../lib/codes/code';
import type { CardPlace } from '../models/card-model';
import type { PcsModel } from '../models/pcs-model';
import { Restart } from '../parts/Restart';
import { usDay } from '../parts/words';

interface Props {
  pcs: PcsModel;
  onAdd: (row: CodeRow) => void;
  onCard: (place: CardPlace) => void;
  onLoad: () => void;
  onRestart: () => void;
}

const LENGTH = 7;

/** Seven characters, each chosen among the values the tables still allow: typed, or with arrows and Enter; Backspace takes one back. */
export function PcsBuilder({ pcs, onAdd, onCard, onLoad, onRestart }: Props) {
  const list = useRef<HTMLUListElement>(null);
  const step = pcs.step.value;
  const prefix = pcs.prefix.value;
  const active = pcs.active.value;
  const stale = pcs.stale.value;
  const values = step?.axis?.values ?? [];
  const row = step?.row ?? null;
  useEffect(() => pcs.wake(), [pcs]);
  useEffect(() => list.current?.children[active]?.scrollIntoView?.({ block: 'nearest' }), [active]);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target instanceof HTMLButtonElement) return;
    const { key } = event;
    if (key === 'ArrowDown') pcs.move(1);
    else if (key === 'ArrowUp') pcs.move(-1);
    else if (key === 'Backspace' || key === 'ArrowLeft') pcs.back();
    else if ((key === 'Enter' || key === 'ArrowRight') && values[active] !== undefined) {
      if (!event.repeat && !stale) pcs.choose(values[active].character);
    } else if (key === 'Enter' && row?.billable === true && !stale && !event.repeat) onAdd(row);
    else if (/^[0-9a-z]$/i.test(key)) pcs.choose(key);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  if (pcs.failed.value) return <Restart says="The tables did not answer." onRestart={onRestart} />;
  if (!pcs.loaded.value)
    return (
      <p class="lines">
        <span aria-hidden="true">○ </span>ICD-10-PCS tables are not loaded for {usDay(pcs.date.value)}.{' '}
        <button type="button" class="quiet" onClick={onLoad}>
          Load code sets
        </button>
      </p>
    );
  return (
    <div class="pcs" onKeyDown={onKeyDown}>
      <ol class="slots" aria-label="Characters chosen">
        {Array.from({ length: LENGTH }, (_, index) => {
          const chosen = step?.chosen[index];
          return (
            <li key={index} data-next={index === prefix.length}>
              <span class="mono">{prefix[index] ?? '·'}</span>
              {chosen !== undefined && index < prefix.length && (
                <span>
                  <span class="muted">{chosen.title}:</span> {chosen.label}
                </span>
              )}
              {index === prefix.length && step?.axis != null && !stale && <span>{step.axis.title}</span>}
            </li>
          );
        })}
      </ol>
      {step === null && <p class="lines muted">Opening the tables…</p>}
      <p class="sr" role="status">
        {step?.axis != null && !stale && `${step.axis.title}: ${values.length} values`}
        {row !== null && `${row.code} ${row.display}, whole`}
      </p>
      <ul
        hidden={step === null}
        ref={list}
        role="listbox"
        tabIndex={0}
        aria-label={step?.axis == null ? 'The code is whole' : `Character ${step.axis.position}: ${step.axis.title}`}
        aria-activedescendant={row !== null ? 'pcs-whole' : values[active] === undefined ? undefined : `pcs-${active}`}
        aria-busy={stale}
        onClick={(event) => {
          const at = (event.target as Element).closest<HTMLElement>('[data-at]')?.dataset.at;
          const value = at === undefined ? undefined : values[Number(at)];
          if (value !== undefined) pcs.choose(value.character);
        }}
      >
        {values.map(({ character, label, definition, includes, codes }, index) => (
          <li key={index} id={`pcs-${index}`} role="option" aria-selected={index === active} data-at={index}>
            <strong class="mono">{character}</strong>
            <span>
              {label}
              {definition !== null && <span class="muted"> {definition}</span>}
              {includes.length > 0 && <span class="muted"> includes {includes.join(', ')}</span>}
            </span>
            <span class="num muted">
              {codes}
              <span class="sr"> codes</span>
            </span>
          </li>
        ))}
        {row !== null && (
          <li role="option" id="pcs-whole" aria-selected="true" onClick={() => onAdd(row)}>
            <strong class="mono">⏎</strong>
            <span>
              <code>{row.code}</code> {row.display} <span class="muted">Enter adds</span>
            </span>
          </li>
        )}
      </ul>
      {prefix.length === LENGTH && row === null && !stale && (
        <p class="lines error">
          {prefix} is in the tables, but not in the codes loaded for {usDay(pcs.date.value)}.
        </p>
      )}
      <p class="lines">
        <button type="button" aria-disabled={prefix === ''} onClick={() => pcs.back()}>
          Back
        </button>{' '}
        <button type="button" aria-disabled={prefix === ''} onClick={() => pcs.start('')}>
          Begin anew
        </button>{' '}
        {row !== null && (
          <>
            <button type="button" class="primary" onClick={() => onAdd(row)}>
              Add {row.code}
            </button>{' '}
            <button type="button" onClick={() => onCard({ system: row.system, code: row.code })}>
              Card of {row.code}
            </button>
          </>
        )}
        {step !== null && <span class="muted">Tables {step.edition}</span>}
      </p>
    </div>
  );
}

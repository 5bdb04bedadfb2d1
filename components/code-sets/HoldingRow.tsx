import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Holding } from '../../lib/codes/holding';
import { dayOf, usDay } from '../parts/words';
import { size, whole } from './amounts';
import { CONTENT, holdingName } from './content-words';
import { Sha } from './Sha';

interface Props {
  holding: Holding;
  /** With what was made of it to search in. */
  bytes: number;
  /** Whether it speaks today, so that removing it changes answers at once. */
  today: boolean;
  asking: boolean;
  onAsk: () => void;
  onKeep: () => void;
  onRemove: () => void;
}

/** One holding with where it came from; removing one that answers today is asked about first. */
export function HoldingRow({ holding, bytes, today, asking, onAsk, onKeep, onRemove }: Props) {
  const { system, release, content, kind, from, to, rows, billable, extra, file, sha256, importedAt, faulty } = holding;
  const name = holdingName(holding);
  const keep = useRef<HTMLButtonElement>(null);
  const remove = useRef<HTMLButtonElement>(null);
  const asked = useRef(false);
  useLayoutEffect(() => {
    if (asking) keep.current?.focus();
    else if (asked.current) remove.current?.focus();
    asked.current = asking;
  }, [asking]);
  const more = Object.entries(extra).map(([what, n]) => `${whole(n)} ${what}`);
  return (
    <>
      <tr data-row>
        <th scope="row">
          {name} <span class="sr">{system}</span>
        </th>
        <td>{release}</td>
        <td class="num">
          {usDay(from)} – {to === null ? 'open' : usDay(to)}
        </td>
        <td class="num count">
          {whole(rows)}
          {content === 'codes' && <span class="muted"> {whole(billable)} billable</span>}
          {more.map((text) => (
            <span key={text} class="muted">
              {' '}
              {text}
            </span>
          ))}
          {faulty > 0 && <span class="muted"> ▲ {whole(faulty)} left out</span>}
        </td>
        <td>
          <span class="name">{kind === 'starter' ? 'Built in' : file}</span> {sha256 !== null && <Sha sha256={sha256} of={file} />}
        </td>
        <td class="num">{importedAt === null ? '' : usDay(dayOf(importedAt))}</td>
        <td class="num count">{bytes > 0 ? size(bytes) : ''}</td>
        <td>
          {kind !== 'starter' && !asking && (
            <button type="button" ref={remove} onClick={today ? onAsk : onRemove}>
              Remove
              <span class="sr">
                {` ${system} ${release}`}
                {content !== 'codes' && ` ${name}`}
              </span>
            </button>
          )}
        </td>
      </tr>
      {asking && (
        <tr class="asking">
          <td colSpan={8}>
            <p id={`ask-${holding.id}`}>
              ▲ {system} {release}, {name.toLowerCase()}, answers for today. Without it, {CONTENT[content].without}
              {content === 'codes' && ', except where another set has them'}.
            </p>
            <button type="button" ref={keep} aria-describedby={`ask-${holding.id}`} onClick={onKeep}>
              Keep
            </button>{' '}
            <button type="button" aria-describedby={`ask-${holding.id}`} onClick={onRemove}>
              Remove all the same
            </button>
          </td>
        </tr>
      )}
    </>
  );
}

import { useRef } from 'preact/hooks';
import type { Evidence } from '../../lib/chart/chart';
import { moveFocus } from '../parts/move-focus';
import { Quote } from '../parts/Quote';

interface Props {
  lines: Evidence[];
  onShow: (evidence: Evidence) => void;
  onSearch: (words: string) => void;
}

/** Diagnoses of the conclusions that nothing is known of: shown, so that they are not missed, each one press away from the search. */
export function NotUnderstood({ lines, onShow, onSearch }: Props) {
  const list = useRef<HTMLUListElement>(null);
  if (lines.length === 0) return null;
  return (
    <div class="not-understood">
      <p>
        <span aria-hidden="true">▲ </span>Read and not understood <span class="num muted">{lines.length}</span>
        <span class="muted"> · look yourself; Enter searches</span>
      </p>
      <ul
        ref={list}
        aria-label="Read and not understood"
        onKeyDown={(event) => {
          if (event.ctrlKey || event.metaKey || event.altKey) return;
          if (moveFocus(event, list.current, '.stop')) event.preventDefault();
        }}
      >
        {lines.map((line) => (
          <li key={`${line.document} ${line.start}`} data-row>
            <button type="button" class="stop" onClick={() => onSearch(line.quote)} onFocus={() => onShow(line)}>
              <span class="sr">Search </span>
              <Quote evidence={line} />
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

import { useRef } from 'preact/hooks';
import type { Evidence } from '../../lib/chart/chart';
import type { PassedOver } from '../../lib/coding/passed-over';
import { moveFocus } from '../parts/move-focus';
import { PointedMark, useRestsOn } from '../parts/Pointed';
import { Quote } from '../parts/Quote';

interface Props {
  passedOver: PassedOver[];
  onShow: (evidence: Evidence) => void;
}

/** A reason parted from the sections of the guidelines that decide it. */
function partsOf(why: string): { words: string; guidelines: string } {
  const [, guidelines = '', words = why] = /^([IV]+\.[\w.]+(?:, [IV]+\.[\w.]+)*): (.*)$/s.exec(why) ?? [];
  return { words: words.charAt(0).toUpperCase() + words.slice(1), guidelines };
}

/** One thing named and not suggested: focus shows its sentence in the page. */
function Row({ passed: { name, why, evidence }, onShow }: { passed: PassedOver; onShow: Props['onShow'] }) {
  const pointed = useRestsOn([evidence]);
  const { words, guidelines } = partsOf(why);
  const show = (): void => onShow(evidence);
  return (
    <li data-row data-pointed={pointed || undefined}>
      <button type="button" class="stop" title="Show in the page" onClick={show} onFocus={show}>
        <span class="named">{name}</span> <span class="muted">{words}</span>
        {guidelines !== '' && <span class="muted mono"> {guidelines}</span>}
        {pointed && (
          <>
            {' '}
            <PointedMark />
          </>
        )}
      </button>
      <Quote evidence={evidence} />
    </li>
  );
}

/** What the notes name and no code is offered for, each with the reason: read, and not suggested. Arrows move between them. */
export function NotSuggested({ passedOver, onShow }: Props) {
  const list = useRef<HTMLUListElement>(null);
  if (passedOver.length === 0) return null;
  return (
    <details class="passed-over">
      <summary>
        Named, not suggested <span class="num muted">{passedOver.length}</span>
      </summary>
      <ul
        ref={list}
        onKeyDown={(event) => {
          if (event.ctrlKey || event.metaKey || event.altKey) return;
          if (moveFocus(event, list.current, '.stop')) event.preventDefault();
        }}
      >
        {passedOver.map((passed) => (
          <Row key={passed.concept} passed={passed} onShow={onShow} />
        ))}
      </ul>
    </details>
  );
}

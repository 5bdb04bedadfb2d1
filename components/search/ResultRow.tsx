import { useEffect, useRef } from 'preact/hooks';
import type { CodeRow } from '../../lib/codes/code';
import type { Option } from '../models/search-model';
import { Marked } from '../parts/Marked';
import { dollars, usDay } from '../parts/words';

interface Props {
  option: Option;
  id: string;
  selected: boolean;
  judged: string | null;
  onPoint: () => void;
  onChoose: () => void;
}

/** Why the row is here, when its title alone does not tell. */
const whyOf = ({ hit }: Option): string => (hit === null || hit.source !== 'synonym' ? '' : `also called “${hit.phrase}”`);

/** Said when the code does not hold on the day of judgement. */
function standing({ from, to }: CodeRow, judged: string | null): string {
  if (judged === null) return '';
  if (judged < from) return `not valid on ${usDay(judged)}: begins ${usDay(from)}`;
  return to !== null && judged > to ? `not valid on ${usDay(judged)}: ended ${usDay(to)}` : '';
}

/** One code found: shape and word for billable or header, matched words set off, second line why it matched. */
export function ResultRow({ option, id, selected, judged, onPoint, onChoose }: Props) {
  const { row, hit } = option;
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (selected) item.current?.scrollIntoView?.({ block: 'nearest' });
  }, [selected]);
  const words = hit?.matched ?? [];
  const invalid = standing(row, judged);
  const notes = [whyOf(option), invalid].filter((note) => note !== '');

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox's input holds the keyboard for its options
    <li
      ref={item}
      id={id}
      role="option"
      aria-selected={selected}
      data-code={row.code}
      data-billable={row.billable}
      onMouseMove={onPoint}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      <code>
        <Marked text={row.code} words={hit?.source === 'code' ? words : []} />
      </code>
      <span class="title">
        <Marked text={row.display} words={words} />
        {row.system !== 'ICD-10-CM' && <span class="muted"> {row.system}</span>}
      </span>
      <span class="kind muted">
        {row.billable ? (
          <>
            <span aria-hidden="true">●</span>
            <span class="sr"> billable</span>
          </>
        ) : (
          <>
            <span aria-hidden="true">▸ </span>header
            {hit !== null && hit.children > 0 && <span class="num"> {hit.children}</span>}
          </>
        )}
        {row.chargeCents !== undefined && <span class="num"> ${dollars(row.chargeCents)}</span>}
      </span>
      {notes.length > 0 && <span class={invalid === '' ? 'why muted' : 'why error'}>{notes.join(' · ')}</span>}
    </li>
  );
}

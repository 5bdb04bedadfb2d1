import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Code, CodeRow } from '../../lib/codes/code';
import './CodePicker.css';
import { moveFocus } from './move-focus';

interface Props {
  /** The code to be replaced or refined. */
  of: Code;
  /** Codes weighed beside it, offered first. */
  alternatives: Code[];
  childrenOf: (code: Code) => Promise<CodeRow[]>;
  onPick: (code: Code) => void;
  onClose: () => void;
}

const isBillable = (code: Code | CodeRow): boolean => !('billable' in code) || code.billable;

/** The nearest codes around one: what stands below it, else below its parent. */
async function near(of: Code, childrenOf: Props['childrenOf']): Promise<CodeRow[]> {
  for (let code = of.code; code.replace('.', '').length >= 3; code = code.slice(0, -1).replace(/\.$/, '')) {
    const below = (await childrenOf({ ...of, code })).filter((row) => row.code !== of.code);
    if (below.length > 0) return below;
  }
  return [];
}

/** A list of more specific and neighbouring codes: arrows move, Enter takes, → opens a header, Escape closes. */
export function CodePicker({ of, alternatives, childrenOf, onPick, onClose }: Props) {
  const rows = useSignal<(Code | CodeRow)[] | null>(null);
  const list = useRef<HTMLUListElement>(null);

  useEffect(() => {
    let here = true;
    const look = async (): Promise<void> => {
      const below = await near(of, childrenOf);
      if (here) rows.value = [...alternatives, ...below.filter((row) => !alternatives.some(({ code }) => code === row.code))];
    };
    void look();
    return () => {
      here = false;
    };
  }, [of.code]);

  useEffect(() => list.current?.querySelector('button')?.focus(), [rows.value]);

  const open = async (row: Code | CodeRow): Promise<void> => {
    const below = await childrenOf(row);
    if (below.length > 0) rows.value = below;
  };

  const onKeyDown = (event: KeyboardEvent, row: Code | CodeRow): void => {
    if (event.key === 'ArrowRight' && !isBillable(row)) void open(row);
    else if (event.key === 'Escape' || event.key === 'ArrowLeft') onClose();
    else if (!moveFocus(event, list.current, 'button')) return;
    event.preventDefault();
    event.stopPropagation();
  };

  if (rows.value === null) return <p class="muted picker">Looking for more specific codes…</p>;
  if (rows.value.length === 0)
    return (
      <p class="muted picker">
        No other code near {of.code} is loaded.{' '}
        <button type="button" class="quiet" onClick={onClose}>
          Close
        </button>
      </p>
    );
  return (
    <ul class="picker" ref={list} aria-label={`Codes near ${of.code}`}>
      {rows.value.map((row) => (
        <li key={row.code}>
          <button
            type="button"
            onClick={() => (isBillable(row) ? onPick({ system: row.system, code: row.code, display: row.display }) : void open(row))}
            onKeyDown={(event) => onKeyDown(event, row)}
          >
            <code>{row.code}</code> {row.display}
            {!isBillable(row) && <span class="muted"> header, opens →</span>}
          </button>
        </li>
      ))}
    </ul>
  );
}

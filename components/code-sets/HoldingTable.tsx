import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { CodeSystem } from '../../lib/codes/code';
import type { Holding } from '../../lib/codes/holding';
import { speaks } from '../../lib/codes/publishers/held';
import { type SortColumn, SortHeads, type Sorting, sortedBy } from '../parts/SortHeads';
import { useKeptFocus } from '../parts/use-kept-focus';
import { contentRank } from './content-words';
import { HoldingRow } from './HoldingRow';
import './HoldingTable.css';

interface Props {
  holdings: Holding[] | null;
  today: string;
  onRemove: (id: string) => void;
}

const COLUMNS: SortColumn<Holding>[] = [
  { name: 'Content', numeric: false, key: ({ content }) => contentRank(content) },
  { name: 'Release', numeric: false, key: ({ release }) => release },
  { name: 'Valid', numeric: false, key: ({ from }) => from },
  { name: 'Rows', numeric: false, key: ({ rows }) => rows },
  { name: 'File', numeric: false, key: ({ file }) => file },
  { name: 'Imported', numeric: false, key: ({ importedAt }) => importedAt ?? 0 },
  { name: 'Size', numeric: false, key: ({ bytes }) => bytes },
];
const SYSTEMS: CodeSystem[] = ['ICD-10-CM', 'ICD-10-PCS', 'HCPCS', 'CPT'];

/** As the table stands unsorted: by content, the latest release first. */
const usual = (a: Holding, b: Holding): number =>
  contentRank(a.content) - contentRank(b.content) || b.from.localeCompare(a.from) || a.variant.localeCompare(b.variant);

/** Everything loaded, by code system; a heading sorts within each, pressed again the other way round. */
export function HoldingTable({ holdings, today, onRemove }: Props) {
  const by = useSignal<Sorting>(null);
  const asking = useSignal<string | null>(null);
  const region = useRef<HTMLDivElement>(null);
  useKeptFocus(region);
  const sorted = (of: Holding[]): Holding[] => sortedBy(of, COLUMNS, by.value, usual);
  // What was made of the codes to search in is theirs: it came with them and goes with them.
  const indexBytes = ({ system, release, content, variant }: Holding): number =>
    (holdings ?? [])
      .filter(
        (other) =>
          content === 'codes' &&
          other.content === 'search' &&
          other.system === system &&
          other.release === release &&
          other.variant === variant,
      )
      .reduce((sum, { bytes }) => sum + bytes, 0);
  const shown = (holdings ?? []).filter(({ content }) => content !== 'search');

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways must be reachable by keyboard
    <div class="table-room holdings" role="region" aria-label="Loaded code sets" data-heading tabIndex={0} ref={region}>
      {holdings === null && <p class="muted">Reading the stored sets…</p>}
      {holdings?.every(({ kind }) => kind === 'starter') && (
        <p class="muted">No official release or fee schedule is loaded yet: the starter sets answer alone, with common codes only.</p>
      )}
      <table hidden={shown.length === 0}>
        <thead>
          <tr>
            <SortHeads columns={COLUMNS} by={by} />
            <td />
          </tr>
        </thead>
        {SYSTEMS.map((system) => {
          const own = sorted(shown.filter((holding) => holding.system === system));
          return (
            own.length > 0 && (
              <tbody key={system}>
                <tr class="group">
                  <th scope="rowgroup" colSpan={8}>
                    {system}
                  </th>
                </tr>
                {own.map((holding) => (
                  <HoldingRow
                    key={holding.id}
                    holding={holding}
                    bytes={holding.bytes + indexBytes(holding)}
                    today={speaks(holding, today)}
                    asking={asking.value === holding.id}
                    onAsk={() => {
                      asking.value = holding.id;
                    }}
                    onKeep={() => {
                      asking.value = null;
                    }}
                    onRemove={() => {
                      asking.value = null;
                      onRemove(holding.id);
                    }}
                  />
                ))}
              </tbody>
            )
          );
        })}
      </table>
    </div>
  );
}

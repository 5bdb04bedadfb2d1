import chapters from '../../codesets/icd-10-cm/chapters.json';
import type { CodeSystem } from '../../lib/codes/code';
import type { SearchModel } from '../models/search-model';

/** In the order that Alt and the arrows walk through them. */
export const SYSTEMS: [system: CodeSystem | null, name: string][] = [
  [null, 'All'],
  ['ICD-10-CM', 'CM'],
  ['ICD-10-PCS', 'PCS'],
  ['HCPCS', 'HCPCS'],
  ['CPT', 'CPT'],
];

/** The next system, or the one before; around at the ends. */
export function stepSystem(search: SearchModel, by: 1 | -1): void {
  const at = SYSTEMS.findIndex(([system]) => system === search.system.value);
  search.only(SYSTEMS[(at + by + SYSTEMS.length) % SYSTEMS.length]?.[0] ?? null);
}

/** Which system and which chapter the search is narrowed to. */
export function Filters({ search }: { search: SearchModel }) {
  const which = search.system.value;
  return (
    <div class="filters">
      <div role="radiogroup" aria-label="Code system" aria-keyshortcuts="Alt+ArrowLeft Alt+ArrowRight">
        {SYSTEMS.map(([system, name]) => (
          <label key={name}>
            <input type="radio" name="search-system" class="sr" checked={which === system} onChange={() => search.only(system)} />
            <span>{name}</span>
          </label>
        ))}
      </div>
      <select
        aria-label="Chapter of ICD-10-CM"
        value={search.chapter.value ?? ''}
        onChange={(event) => search.within(event.currentTarget.value === '' ? null : event.currentTarget.value)}
      >
        <option value="">Every chapter</option>
        {chapters.map(({ number, name, range }) => (
          <option key={number} value={range}>
            {number} {name}
          </option>
        ))}
      </select>
    </div>
  );
}

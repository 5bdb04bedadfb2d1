import type { Holding } from '../../lib/codes/holding';
import { notLoaded } from '../../lib/codes/publishers/not-loaded';
import type { OfficialFile } from '../../lib/codes/publishers/official-file';
import { Mark } from '../parts/Mark';
import { count, usDay } from '../parts/words';
import { notLoadedWords } from './not-loaded-words';

interface Props {
  files: OfficialFile[];
  holdings: Holding[];
  today: string;
}

/** What speaks today and is not loaded, codes first; the same is said wherever it matters in the panel. */
export function NotLoadedList({ files, holdings, today }: Props) {
  const missing = notLoaded(files, holdings, today);
  const codes = missing.filter(({ file }) => file.contents.includes('codes'));
  const rest = missing.filter(({ file }) => !file.contents.includes('codes'));
  if (files.length === 0) return null;
  if (missing.length === 0)
    return (
      <p>
        <Mark kind="passed" />
        Every official file for {usDay(today)} is loaded.
      </p>
    );
  return (
    <div class="not-loaded">
      <ul aria-label={`Codes not loaded for ${usDay(today)}`}>
        {codes.map((one) => (
          <li key={one.file.id}>
            <Mark kind="warning" />
            {notLoadedWords(one)}
          </li>
        ))}
      </ul>
      {rest.length > 0 && (
        <details open={codes.length === 0}>
          <summary>
            {count(rest.length, 'book or list', 'books and lists')} for {usDay(today)} not loaded
          </summary>
          <ul>
            {rest.map((one) => (
              <li key={one.file.id}>
                <Mark kind="unchecked" />
                {notLoadedWords(one)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

import { useSignal } from '@preact/signals';
import type { ColumnMapping } from '../../lib/codes/import/importer';
import type { ColumnPreview } from '../effects';
import { MEANINGS, type Meaning, mappingOf, meaningOf, meaningsOf, unclear, withMeaning } from './columns';

interface Props {
  file: string;
  preview: ColumnPreview;
  onImport: (mapping: ColumnMapping) => void;
  onCancel: () => void;
}

/** The first rows of a site's file with the meaning of each column above it: our guess, for the person to put right. */
export function ColumnsForm({ file, preview, onImport, onCancel }: Props) {
  const meanings = useSignal(meaningsOf(preview.guess));
  const mapping = mappingOf(meanings.value);
  const set = (column: number, text: string): void => {
    meanings.value = withMeaning(meanings.value, column, text === '' ? null : (text as Meaning));
  };
  return (
    <form
      class="columns"
      aria-label={`Columns of ${file}`}
      onSubmit={(event) => {
        event.preventDefault();
        if (mapping) onImport(mapping);
      }}
    >
      <p>What do its columns mean? These are its first rows; nothing is imported yet.</p>
      {preview.unclear.map((what) => (
        <p key={what}>▲ We cannot tell {what}.</p>
      ))}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways must be reachable by keyboard */}
      <div class="scroll" role="region" aria-label={`First rows of ${file}`} tabIndex={0}>
        <table>
          <thead>
            <tr>
              {preview.headings.map((heading, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: headings may repeat, their places do not
                <th key={column} scope="col">
                  <select
                    aria-label={`Column ${column + 1}, ${heading || 'no heading'}`}
                    value={meaningOf(meanings.value, column) ?? ''}
                    onChange={(event) => set(column, event.currentTarget.value)}
                  >
                    <option value="">–</option>
                    {MEANINGS.map(([meaning, name]) => (
                      <option key={meaning} value={meaning}>
                        {name}
                      </option>
                    ))}
                  </select>
                  <span class="mono">{heading || '(no heading)'}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {preview.rows.map((row, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows of a file have no other name
              <tr key={at}>
                {preview.headings.map((_, column) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: see above
                  <td key={column} class="mono" data-used={meaningOf(meanings.value, column) !== null}>
                    {row[column] ?? ''}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div role="status">
        {unclear(meanings.value).map((sentence) => (
          <p key={sentence}>▲ {sentence}</p>
        ))}
      </div>
      <p class="actions">
        <button type="submit" class="primary" aria-disabled={mapping === null}>
          Import<span class="sr"> {file}</span>
        </button>
        <button type="button" onClick={onCancel}>
          Cancel<span class="sr"> {file}</span>
        </button>
      </p>
    </form>
  );
}

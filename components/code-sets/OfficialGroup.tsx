import { OfficialItem } from './OfficialItem';
import type { OfficialModel, OfficialRow } from './official-model';

interface Props {
  title: string;
  rows: OfficialRow[];
  model: OfficialModel;
}

/** Files that speak for the same days, by code system. */
export function OfficialGroup({ title, rows, model }: Props) {
  return (
    <table aria-label={title}>
      <thead>
        <tr>
          <td />
          <th scope="col">File</th>
          <th scope="col">Release</th>
          <th scope="col">Valid</th>
          <th scope="col">Standing</th>
          <th scope="col">Publisher</th>
          <td />
        </tr>
      </thead>
      {[...new Set(rows.map(({ file }) => file.system))].map((system) => (
        <tbody key={system}>
          <tr class="group">
            <th scope="rowgroup" colSpan={7}>
              {system}
            </th>
          </tr>
          {rows
            .filter(({ file }) => file.system === system)
            .map((row) => (
              <OfficialItem
                key={row.file.id}
                row={row}
                onChoose={(yes) => model.choose(row.file.id, yes)}
                onRetry={() => model.retry(row.file)}
                onCancel={() => model.cancel(row.file.id)}
              />
            ))}
        </tbody>
      ))}
    </table>
  );
}

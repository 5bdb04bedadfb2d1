import type { CodeSystem } from '../../lib/codes/code';
import type { Surroundings } from '../surroundings';
import { whole } from './amounts';
import { ChangeTable } from './ChangeTable';
import { adviceFor, changesCsv, KIND, KINDS, whereOf } from './change-words';
import type { ChangesModel } from './changes-model';
import './Changes.css';

interface Props {
  model: ChangesModel;
  saveFile: Surroundings['saveFile'];
}

/** Two releases side by side: what changed, and first what of it touches the site's own codes. */
export function Changes({ model, saveFile }: Props) {
  const { system, systems, releases, from, to, found, failed, kinds, shown } = model;
  if (systems.value.length === 0)
    return (
      <p class="muted">Two releases of one code set must be loaded to compare them. Get or drop the release before, or the next one.</p>
    );
  const changed = found.value;
  return (
    <div class="changes">
      <p class="actions">
        <label>
          Code set{' '}
          <select value={system.value ?? ''} onChange={(event) => model.choose({ system: event.currentTarget.value as CodeSystem })}>
            {systems.value.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        </label>
        <label>
          From{' '}
          <select value={from.value ?? ''} onChange={(event) => model.choose({ from: event.currentTarget.value })}>
            {releases.value.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        </label>
        <label>
          To{' '}
          <select value={to.value ?? ''} onChange={(event) => model.choose({ to: event.currentTarget.value })}>
            {releases.value.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        </label>
        <button
          type="button"
          aria-disabled={changed === null}
          onClick={() =>
            changed && saveFile(`chartside-${changed.system}-${changed.from}-${changed.to}.csv`, 'text/csv', changesCsv(changed))
          }
        >
          Save as CSV
        </button>
        <button
          type="button"
          onClick={() => {
            model.showAll();
            // Once all rows stand there.
            setTimeout(() => print());
          }}
        >
          Print
        </button>
      </p>
      {failed.value !== null && (
        <p role="alert" class="error">
          ■ {failed.value}
        </p>
      )}
      {from.value === to.value && <p class="muted">Choose two different releases.</p>}
      {changed === null && failed.value === null && from.value !== to.value && <p class="muted">Comparing…</p>}
      {changed !== null && (
        <>
          <h3>
            {changed.system} {changed.from} to {changed.to}: what touches your codes
          </h3>
          {changed.touched.length === 0 ? (
            <p>✓ No favourite, open draft or line of the fee schedule uses a code that changed.</p>
          ) : (
            <ul class="touched">
              {changed.touched.map(({ code, where, change }) => (
                <li key={`${where} ${code}`}>
                  <span class="mono">{code}</span> <span class="muted">{whereOf(where)}</span>{' '}
                  <span>
                    {change.kind === 'deleted' || change.kind === 'became-header' ? '▲ ' : '● '}
                    {adviceFor(change, changed.successorsKnown)}
                  </span>
                </li>
              ))}
            </ul>
          )}
          {!changed.successorsKnown && (
            <p class="muted">No conversion table of {changed.to} is loaded: successors of deleted codes are not known.</p>
          )}
          <div class="kinds" role="group" aria-label="Show only">
            {KINDS.map((kind) => (
              <button key={kind} type="button" aria-pressed={kinds.value.includes(kind)} onClick={() => model.toggle(kind)}>
                {KIND[kind]} <span class="num">{whole(changed.counts[kind])}</span>
              </button>
            ))}
            <span role="status" class="muted num">
              {whole(shown.value.length)} of {whole(changed.changes.length)} shown
            </span>
          </div>
          <ChangeTable changes={shown.value} from={changed.from} to={changed.to} all={model.all.value} onAll={model.showAll} />
        </>
      )}
    </div>
  );
}

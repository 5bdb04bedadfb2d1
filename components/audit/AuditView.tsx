import { useModel, useSignal } from '@preact/signals';
import type { AuditEffects, World } from '../effects';
import { AuditModel } from '../models/audit-model';
import { ageOf, count, dayOf } from '../parts/words';
import type { Surroundings } from '../surroundings';
import './AuditView.css';
import { eventWords } from './event-words';

interface Props {
  effects: AuditEffects;
  world: World;
  saveFile: Surroundings['saveFile'];
}

const when = (utc: string): string => {
  const at = new Date(utc);
  return `${dayOf(at.getTime())} ${at.toTimeString().slice(0, 8)}`;
};

/** The audit chain: how long, whether whole, how far the endpoint confirmed it, and the last 200 records. */
export function AuditView({ effects, world, saveFile }: Props) {
  const model = useModel(() => new AuditModel(effects, (text) => world.digest(text)));
  const filter = useSignal('');
  const standing = model.standing.value;
  const verdict = model.verdict.value;
  const rows = model.last.value.map((record) => ({ record, words: eventWords(record) }));
  const wanted = filter.value.trim().toLowerCase();
  const shown = rows.filter(({ record, words }) =>
    [words, record.user ?? '', record.role, record.claimId ?? '', record.utc].some((text) => text.toLowerCase().includes(wanted)),
  );
  const save = async (): Promise<void> => {
    const text = await model.exportFile();
    if (text !== null) saveFile(`chartside-audit-${dayOf(world.now())}.jsonl`, 'application/x-ndjson', text);
  };
  return (
    <section class="audit" aria-labelledby="audit-title">
      <h2 id="audit-title">Audit chain</h2>
      {standing !== null && (
        <p>
          {count(standing.length, 'record', 'records')}.{' '}
          {standing.anchor === null
            ? 'The endpoint has confirmed none yet.'
            : `The endpoint confirmed up to record ${standing.anchor.seq}, ${ageOf(standing.anchor.at, world.now())}.`}{' '}
          {standing.trouble !== null && `▲ ${standing.trouble.why}`}
        </p>
      )}
      <p class="acts">
        <button type="button" aria-disabled={model.busy.value !== null} onClick={() => void model.verify()}>
          Verify now
        </button>
        <button type="button" aria-disabled={model.busy.value !== null} onClick={() => void save()}>
          Export
        </button>
        <span role="status" class="muted num">
          {model.busy.value}
        </span>
      </p>
      {verdict !== null && (
        <p role={verdict.whole ? 'status' : 'alert'} class={verdict.whole ? 'whole' : 'error'}>
          {verdict.whole ? '✓' : '■'} {verdict.words}
        </p>
      )}
      {model.failed.value !== null && (
        <p role="alert" class="error">
          {model.failed.value}
        </p>
      )}
      <label>
        Filter records{' '}
        <input
          value={filter.value}
          autocomplete="off"
          onInput={(event) => {
            filter.value = event.currentTarget.value;
          }}
        />
      </label>{' '}
      <span role="status" class="muted num">
        {shown.length} of the last {rows.length}
      </span>
      <div class="scroll" tabIndex={0} role="region" aria-label="Audit records, scrolls">
        <table>
          <thead>
            <tr>
              <th scope="col" class="num">
                No.
              </th>
              <th scope="col">When</th>
              <th scope="col">Who</th>
              <th scope="col">What</th>
              <th scope="col">Claim</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ record, words }) => (
              <tr key={record.seq}>
                <td class="num">{record.seq}</td>
                <td class="num">{when(record.utc)}</td>
                <td>
                  {record.user ?? 'not named'}
                  {record.role !== 'worker' && <span class="muted"> · {record.role}</span>}
                </td>
                <td class="words">{words}</td>
                <td>{record.claimId !== null && <code>{record.claimId.slice(0, 8)}</code>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

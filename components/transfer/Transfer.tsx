import { useModel } from '@preact/signals';
import type { TransferEffects } from '../effects';
import { TransferModel } from '../models/transfer-model';
import { count, dayOf } from '../parts/words';
import type { Surroundings } from '../surroundings';
import './Transfer.css';

interface Props {
  effects: TransferEffects;
  now: () => number;
  saveFile: Surroundings['saveFile'];
}

/** Takes the queue to another computer: a file under a passphrase out, and in. */
export function Transfer({ effects, now, saveFile }: Props) {
  const model = useModel(() => new TransferModel(effects));
  const busy = model.busy.value;
  const save = async (): Promise<void> => {
    const text = await model.exportQueue();
    if (text !== null) saveFile(`chartside-queue-${dayOf(now())}.jsonl`, 'application/x-ndjson', text);
  };
  return (
    <section class="transfer" aria-labelledby="transfer-title">
      <h2 id="transfer-title">Move the queue</h2>
      <p class="muted">
        To another computer, or when this one takes no more claims. What is not yet sent waits here after an export and goes from the
        computer that imports the file; answered claims are corrected there. Claims keep their numbers, so none is billed twice.
      </p>
      <label class="field">
        <span>Passphrase, at least 10 characters</span>
        <input
          type="password"
          autocomplete="off"
          value={model.passphrase.value}
          aria-describedby="transfer-fault"
          onInput={(event) => {
            model.passphrase.value = event.currentTarget.value;
          }}
        />
      </label>
      <p id="transfer-fault" class="muted">
        {model.fault.value ?? 'Nobody can open the file without it; it is kept nowhere.'}
      </p>
      <p class="acts">
        <button type="button" aria-disabled={busy || model.fault.value !== null} onClick={() => void save()}>
          Export the queue
        </button>
        <label class="file">
          <span>Import a queue</span>
          <input
            type="file"
            accept=".jsonl"
            disabled={busy || model.fault.value !== null}
            onChange={(event) => {
              const input = event.currentTarget;
              const file = input.files?.[0];
              if (file) void model.importQueue(file).finally(() => (input.value = ''));
            }}
          />
        </label>
      </p>
      <p role="status">
        {busy && `${count(model.done.value, 'claim', 'claims')} so far…`}
        {model.said.value}
      </p>
      {model.failed.value !== null && (
        <p role="alert" class="error">
          {model.failed.value}
        </p>
      )}
    </section>
  );
}

import { useModel } from '@preact/signals';
import type { CodeSetEffects } from '../effects';
import type { Surroundings } from '../surroundings';
import { size } from './amounts';
import { Changes } from './Changes';
import { ChangesModel } from './changes-model';
import './code-sets.css';
import { DropZone } from './DropZone';
import { HoldingTable } from './HoldingTable';
import { HoldingsModel } from './holdings-model';
import { ImportList } from './ImportList';
import { ImportsModel } from './imports-model';
import { NotLoadedList } from './NotLoadedList';
import { OfficialFiles } from './OfficialFiles';
import { OfficialModel } from './official-model';

interface Props {
  effects: CodeSetEffects;
  /** `YYYY-MM-DD`, in the reader's zone. */
  today: string;
  saveFile: Surroundings['saveFile'];
}

/** Everything about code sets on the settings page: what is loaded and what is not, bringing more in, and what changed. */
export function CodeSets({ effects, today, saveFile }: Props) {
  const held = useModel(() => new HoldingsModel(effects));
  const imports = useModel(() => new ImportsModel(effects, () => void held.refresh()));
  const official = useModel(() => new OfficialModel(effects, held.holdings, today, () => void held.refresh()));
  const changes = useModel(() => new ChangesModel(effects, held.holdings));
  const { used, available } = held.storage.value ?? { used: 0, available: null };
  return (
    <>
      <section aria-labelledby="code-sets-title" class="code-sets wide">
        <h2 id="code-sets-title">Code sets</h2>
        <NotLoadedList files={official.rows.value.map(({ file }) => file)} holdings={held.holdings.value ?? []} today={today} />
        <DropZone onFiles={imports.add} />
        <ImportList
          jobs={imports.jobs}
          onConfirm={imports.confirm}
          onCancel={imports.cancel}
          onRetry={imports.retry}
          onDismiss={imports.dismiss}
          onCancelAll={imports.cancelAll}
          onClearDone={imports.clearDone}
        />
        {held.failed.value !== null && (
          <p role="alert" class="error">
            ■ {held.failed.value}
          </p>
        )}
        <HoldingTable holdings={held.holdings.value} today={today} onRemove={(id) => void held.remove(id)} />
        <p class="muted num">
          {held.storage.value !== null &&
            `Code sets take ${size(used)} on this computer${available === null ? '' : `; the browser would give ${size(available)} more`}.`}
        </p>
      </section>
      <section aria-labelledby="official-title" class="code-sets wide">
        <h2 id="official-title">Get the official files</h2>
        <OfficialFiles model={official} today={today} />
      </section>
      <section aria-labelledby="changes-title" class="code-sets wide printed">
        <h2 id="changes-title">What changed</h2>
        <Changes model={changes} saveFile={saveFile} />
      </section>
    </>
  );
}

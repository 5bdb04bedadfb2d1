import { useModel } from '@preact/signals';
import type { CodeSetEffects } from '../effects';
import { CodeSetTable } from './CodeSetTable';
import './code-sets.css';
import { DropZone } from './DropZone';
import { ImportList } from './ImportList';
import { ImportsModel } from './imports-model';

interface Props {
  effects: CodeSetEffects;
}

/** The "Code sets" part of the settings page: what is loaded, and the place to drop more. */
export function CodeSets({ effects }: Props) {
  const model = useModel(() => new ImportsModel(effects));
  return (
    <div class="code-sets">
      <DropZone onFiles={model.add} />
      <ImportList jobs={model.jobs} onCancel={model.cancel} onRetry={model.retry} onDismiss={model.dismiss} />
      {model.failed.value !== null && (
        <p role="alert" class="error">
          {model.failed.value}
        </p>
      )}
      <CodeSetTable sets={model.sets} onRemove={model.remove} />
    </div>
  );
}

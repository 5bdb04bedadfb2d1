import { computed } from '@preact/signals';
import type { QueueModel } from '../models/queue-model';
import type { SettingsModel } from '../models/settings-model';
import type { PanelEffects } from './panel-effects';

interface Parts {
  effects: PanelEffects;
  settings: SettingsModel;
  queue: QueueModel;
}

/** Claims out and answers in by file. */
export function fileDesk({ effects, settings, queue }: Parts) {
  return {
    /** Claims go by file where the site set up X12 files and no endpoint. */
    byFile: computed((): boolean => {
      const now = settings.settings.value;
      return now !== null && now.endpoint === null && now.x12 !== null;
    }),
    /** Interchange control numbers of the files that claims of this queue went out in, the newest first. */
    filesWritten: computed((): string[] => {
      const numbers = queue.items.value.flatMap(({ exported }) => exported?.isa ?? []);
      return [...new Set(numbers)].toSorted((a, b) => b - a).map(String);
    }),
    takeAnswers: effects.queue.takeAnswers,
    writeClaimFile: effects.queue.exportClaims,
    rewriteClaimFile: effects.queue.rewriteClaimFile,
    saveClaimFile: (name: string, text: string): void => effects.surroundings.saveFile(name, 'text/plain', text),
  };
}

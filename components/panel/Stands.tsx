import { Restart } from '../parts/Restart';
import type { PanelModel } from './panel-model';

/** What stands in the way of the whole work, each in a sentence with its one action. */
export function Stands({ panel }: { panel: PanelModel }) {
  const stopped = panel.reading.failed.value || panel.checks.failed.value;
  const sets = panel.sets.sentence.value;
  return (
    <>
      {stopped && (
        <div class="notice">
          <Restart says="The panel’s engine stopped: nothing is suggested, checked or sent. Drafts are kept." onRestart={panel.restart} />
        </div>
      )}
      {sets !== null && (
        <p class="notice">
          {sets}
          <button type="button" class="quiet" onClick={() => panel.openPage('options')}>
            Load the release
          </button>
        </p>
      )}
    </>
  );
}

import { useRef } from 'preact/hooks';
import { useKeptFocus } from '../parts/use-kept-focus';
import { count } from '../parts/words';
import { size } from './amounts';
import { OfficialGroup } from './OfficialGroup';
import type { OfficialModel, OfficialRow } from './official-model';
import './OfficialFiles.css';

interface Props {
  model: OfficialModel;
  today: string;
}

/** Files by the days they speak for: those of today, those to come, those of the year before. */
function groupsOf(rows: OfficialRow[], today: string): [string, OfficialRow[]][] {
  const now = rows.filter(({ file }) => file.from <= today && (file.to === null || file.to >= today));
  const coming = rows.filter(({ file }) => file.from > today);
  const past = rows.filter(({ file }) => file.to !== null && file.to < today);
  return [
    ['For visits of today', now],
    ['Coming', coming],
    ['For visits of the year before', past],
  ];
}

/** How far all downloads of this visit are together. */
function together(rows: OfficialRow[]): string {
  const tasks = rows.flatMap(({ task }) => (task ? [task] : []));
  const done = tasks.filter(({ state }) => state !== 'running').length;
  const bytes = tasks.reduce((sum, { progress }) => sum + (progress.stage === 'downloading' ? progress.bytes : progress.total), 0);
  return `${done} of ${count(tasks.length, 'file', 'files')} through · ${size(bytes)}`;
}

/** "Get the official files": what the publishers have for today and next, what of it is here, and one button for the rest. */
export function OfficialFiles({ model, today }: Props) {
  const region = useRef<HTMLDivElement>(null);
  useKeptFocus(region);
  const rows = model.rows.value;
  const chosen = rows.filter((row) => row.chosen && row.task?.state !== 'running');
  const running = model.running.value;
  const failed = rows.filter(({ task }) => task?.state === 'failed');
  const begun = rows.some(({ task }) => task !== null);
  return (
    <div class="official" ref={region}>
      <p class="muted">
        Downloaded straight from CDC and CMS, checked, and imported. The browser asks once whether Chartside may read their sites. Files
        with CPT codes are given out by CMS after a person has accepted the AMA’s licence; they are linked here.
      </p>
      <p class="actions">
        <button
          type="button"
          class="primary"
          data-heading
          aria-disabled={chosen.length === 0}
          onClick={() => chosen.length > 0 && model.getChosen()}
        >
          Get {count(chosen.length, 'file', 'files')}
        </button>
        {running > 0 && (
          <button type="button" onClick={() => model.cancelAll()}>
            Cancel all
          </button>
        )}
        <span class="muted num">{begun && together(rows)}</span>
      </p>
      {begun && running > 0 && (
        <progress
          aria-label="All downloads"
          max={rows.filter(({ task }) => task !== null).length}
          value={rows.filter(({ task }) => task !== null && task.state !== 'running').length}
        />
      )}
      {model.denied.value && (
        <p role="alert" class="error">
          ■ Without access to the publishers’ sites nothing can be downloaded. Press the button again and allow it, or download the files
          from their pages and drop them here.
        </p>
      )}
      <p role="status" class="sr">
        {begun && running === 0 && `${together(rows)}. ${failed.length > 0 ? `${count(failed.length, 'file', 'files')} failed.` : ''}`}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways must be reachable by keyboard */}
      <div class="table-room" role="region" aria-label="Official files" tabIndex={0}>
        {groupsOf(rows, today).map(
          ([title, group], at) =>
            group.length > 0 && (
              <details key={title} open={at === 0}>
                <summary>
                  {title} <span class="muted num">{group.length}</span>
                </summary>
                <OfficialGroup title={title} rows={group} model={model} />
              </details>
            ),
        )}
      </div>
    </div>
  );
}

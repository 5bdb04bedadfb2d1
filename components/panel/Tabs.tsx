import type { PanelModel, View } from './panel-model';
import './Tabs.css';

interface Props {
  views: View[];
  view: View;
  /** Claims in the queue that need a person. */
  needs: number;
  panel: PanelModel;
}

const NAMES: Record<View, string> = { work: 'Work', chart: 'Chart', queue: 'Queue', books: 'Books', report: 'Report' };

/** The views this role has; arrows move between them, Alt and a number from anywhere. */
export function Tabs({ views, view, needs, panel }: Props) {
  function onKeyDown(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const next = views[(views.indexOf(view) + by + views.length) % views.length];
    if (by === 0 || next === undefined) return;
    event.preventDefault();
    panel.show(next);
    event.currentTarget.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  }
  return (
    <div class="tabs">
      <div role="tablist" aria-label="Views" onKeyDown={onKeyDown}>
        {views.map((name, index) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={`tab-${name}`}
            aria-selected={name === view}
            aria-controls="view"
            aria-keyshortcuts={`Alt+${index + 1}`}
            tabIndex={name === view ? 0 : -1}
            onClick={() => panel.show(name)}
          >
            {NAMES[name]}
            {name === 'queue' && needs > 0 && (
              <span class="num">
                {' '}
                <span aria-hidden="true">■</span>
                {needs}
                <span class="sr"> need you</span>
              </span>
            )}
          </button>
        ))}
      </div>
      {panel.mayLock.value && (
        <button type="button" class="icon" title="Lock now" onClick={() => void panel.lock()}>
          Lock<span class="sr"> now</span>
        </button>
      )}
      <button type="button" class="icon" onClick={() => panel.openPage('options')}>
        Settings
      </button>
      <button
        type="button"
        class="icon"
        aria-label="Keys"
        title="Keys (?)"
        onClick={() => {
          panel.help.value = true;
        }}
      >
        ?
      </button>
    </div>
  );
}

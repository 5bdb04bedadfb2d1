import { SubmitBar } from '../submit/SubmitBar';
import type { PanelModel } from './panel-model';

/** The bottom of the coder's work, once there is an encounter to work on. */
export function WorkBar({ panel }: { panel: PanelModel }) {
  if (panel.work.coded.value === null || panel.chart.chart.value === null || panel.sent.value) return null;
  const { checks, submit } = panel;
  return (
    <SubmitBar
      stops={checks.stops.value.length}
      warnings={checks.warnings.value.length}
      unchecked={checks.notChecked.value.length}
      unread={panel.chart.chart.value.unread.length}
      offScreen={panel.offScreen.value}
      state={submit.state.value}
      onUnread={panel.showUnread}
      onStops={() => {
        const first =
          document.querySelector<HTMLElement>('.issue[data-verdict="fail"][data-severity="error"] button') ??
          document.querySelector<HTMLElement>('.issue[data-verdict="fail"] button') ??
          document.querySelector<HTMLElement>('#checks [data-heading]');
        first?.focus();
        first?.scrollIntoView?.({ block: 'nearest' });
      }}
      onSubmit={() => void submit.submit()}
      onDismiss={submit.dismiss}
    />
  );
}

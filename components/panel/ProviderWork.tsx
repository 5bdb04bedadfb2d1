import { composeQuery } from '../../lib/queries/compose';
import { lintQuery } from '../../lib/queries/lint';
import { ProviderGaps } from '../gaps/ProviderGaps';
import { Restart } from '../parts/Restart';
import type { PanelModel } from './panel-model';

/**
 * A provider's screen: open questions about the note, and nothing of codes, claims or payment. A question whose wording
 * the lint finds fault with is not shown at all.
 */
export function ProviderWork({ panel }: { panel: PanelModel }) {
  const chart = panel.chart.chart.value;
  if (panel.reading.failed.value || panel.checks.failed.value)
    return (
      <div class="section">
        <Restart says="The panel stopped: the note is not looked at." onRestart={panel.restart} />
      </div>
    );
  if (chart === null || chart.source.identity === 'conflict') return null;
  const queries = panel.checks.gaps.value.flatMap((issue) => {
    const query = issue.verdict === 'fail' ? composeQuery(issue, chart) : null;
    return query === null || lintQuery(query, chart).length > 0 ? [] : [query];
  });
  return <ProviderGaps queries={queries} onShow={(evidence) => void panel.showQuote(evidence)} onCopy={(text) => void panel.copy(text)} />;
}

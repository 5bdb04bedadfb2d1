import { useModel } from '@preact/signals';
import type { QueueEffects, World } from '../effects';
import '../theme.css';
import { QueueModel } from '../models/queue-model';
import { dayOf, dollars } from '../parts/words';
import { adjustmentWords } from '../queue/adjustment-words';
import { STATE_WORDS } from '../queue/state-words';
import type { Surroundings } from '../surroundings';
import { Bars } from './Bars';
import { ClaimTable } from './ClaimTable';
import { csv } from './csv';
import { figuresOf } from './figures';
import './Review.css';

interface Props {
  effects: { queue: QueueEffects; surroundings: Surroundings; world: World };
}

const percent = (share: number | null): string => (share === null ? '–' : `${Math.round(share * 100)} %`);

/** The supervisor's page: how this queue's claims stand, why they were refused, and every claim in a table. */
export function Review({ effects }: Props) {
  const queue = useModel(() => new QueueModel(effects.queue));
  const items = queue.items.value;
  const figures = figuresOf(items);

  const save = (): void => {
    const heads = ['Control number', 'Service', 'State', 'Version', 'Tries', 'Total', 'Codes', 'Reasons'];
    const rows = items.map((item) => [
      item.pcn,
      item.serviceDate ?? '',
      STATE_WORDS[item.state],
      item.version,
      item.attempts,
      dollars(item.totalCents),
      item.codes.join(' '),
      item.reasons.map(({ code }) => code).join(' '),
    ]);
    effects.surroundings.saveFile(`chartside-report-${dayOf(effects.world.now())}.csv`, 'text/csv', csv([heads, ...rows]));
  };

  return (
    <main class="review">
      <header>
        <h1>Report</h1>
        <button type="button" onClick={save} aria-disabled={items.length === 0}>
          Save as CSV
        </button>
        <button type="button" onClick={() => print()}>
          Print
        </button>
      </header>
      {queue.failed.value !== null && (
        <p role="alert" class="error">
          {queue.failed.value}
        </p>
      )}
      <p class="muted">Claims of this computer’s queue. Charts are not in this report, and the CSV names no patient.</p>
      <dl class="figures">
        <div>
          <dt class="muted">Claims</dt>
          <dd>{items.length}</dd>
        </div>
        <div>
          <dt class="muted">Taken by the endpoint</dt>
          <dd>{percent(figures.acceptance)}</dd>
        </div>
        <div>
          <dt class="muted">Denied of adjudicated</dt>
          <dd>{percent(figures.denial)}</dd>
        </div>
        <div>
          <dt class="muted">Need a person</dt>
          <dd>{queue.needsPerson.value.length}</dd>
        </div>
      </dl>
      <Bars
        title="States"
        bars={figures.states.map(({ state, n }) => ({ label: STATE_WORDS[state], words: null, n }))}
        none="No claim yet."
      />
      <Bars
        title="Reasons of denial and rejection"
        bars={figures.reasons.map(({ code, n }) => ({ label: code, words: adjustmentWords(code)?.means ?? null, n }))}
        none="No claim was denied or rejected."
      />
      <ClaimTable items={items} />
    </main>
  );
}

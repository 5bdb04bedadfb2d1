import { signal, useModel } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { report } from '../../lib/review/report';
import type { QueueEffects, World } from '../effects';
import '../theme.css';
import { QueueModel } from '../models/queue-model';
import { count, dayOf, dollars } from '../parts/words';
import { adjustmentWords } from '../queue/adjustment-words';
import { STATE_WORDS } from '../queue/state-words';
import type { Surroundings } from '../surroundings';
import { Bars } from './Bars';
import { ClaimTable } from './ClaimTable';
import { csv } from './csv';
import './Review.css';

interface Props {
  effects: { queue: QueueEffects; surroundings: Surroundings; world: World };
  /** What follows the claims: the audit chain. */
  children?: ComponentChildren;
}

const percent = (share: number | null): string => (share === null ? '–' : `${Math.round(share * 100)} %`);

/** The supervisor's page: how this queue's claims stand, why they were refused, and every claim in a table. */
export function Review({ effects, children }: Props) {
  const queue = useModel(() => new QueueModel(effects.queue, signal(true), true));
  const items = queue.items.value;
  const figures = report(items, effects.world.now());

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
          <dt class="muted">Taken at first sending</dt>
          <dd>
            {percent(figures.firstPass.share)} <small class="muted">of {figures.firstPass.whole}</small>
          </dd>
        </div>
        <div>
          <dt class="muted">Paid at first sending</dt>
          <dd>
            {percent(figures.firstPaid.share)} <small class="muted">of {figures.firstPaid.whole}</small>
          </dd>
        </div>
        <div>
          <dt class="muted">Days to an answer</dt>
          <dd>
            {figures.answered.medianDays ?? '–'} <small class="muted">median of {figures.answered.claims}</small>
          </dd>
        </div>
        <div>
          <dt class="muted">Not yet taken</dt>
          <dd>
            {figures.waiting.claims}
            {figures.waiting.oldestDays !== null && <small class="muted"> oldest {count(figures.waiting.oldestDays, 'day', 'days')}</small>}
          </dd>
        </div>
        <div>
          <dt class="muted">Billed</dt>
          <dd>${dollars(figures.totals.billedCents)}</dd>
        </div>
        <div>
          <dt class="muted">Refused</dt>
          <dd>${dollars(figures.totals.refusedCents)}</dd>
        </div>
        <div>
          <dt class="muted">Need a person</dt>
          <dd>{queue.needsPerson.value.length}</dd>
        </div>
      </dl>
      <Bars
        title="States"
        bars={figures.states.map(({ state, claims }) => ({ label: STATE_WORDS[state], words: null, n: claims }))}
        none="No claim yet."
      />
      <Bars
        title="Reasons of denial and rejection"
        bars={figures.denials.map(({ code, claims }) => ({ label: code, words: adjustmentWords(code)?.means ?? null, n: claims }))}
        none="No claim was denied or rejected."
      />
      <Bars
        title="Services denied"
        bars={figures.codes.map(({ code, lines, denied }) => ({ label: code, words: `of ${count(lines, 'line', 'lines')}`, n: denied }))}
        heads={{ n: 'Denied' }}
        none="No service line was denied."
      />
      <ClaimTable items={items} />
      {children}
    </main>
  );
}

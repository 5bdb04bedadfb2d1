import type { QueueItem } from '../../lib/queue/entry';
import type { QueueStanding } from '../../lib/queue/standing';
import { Versions } from '../denials/Versions';
import type { Opened } from '../models/denials-model';
import { ageOf, dayOf, dollars, usDay } from '../parts/words';
import { type ClaimActions, ClaimWays } from './ClaimWays';
import { ReasonList } from './ReasonList';
import { FREQUENCY_WORDS, STATE_WORDS, stateSentence } from './state-words';

/** Where a row finds the versions of its claim. */
export interface ClaimHistory {
  versions: (lineage: string) => QueueItem[];
  opened: ReadonlyMap<string, Opened>;
  onOpen: (lineage: string) => void;
}

interface Props {
  item: QueueItem;
  prior: { claimId: string; payerControlNumber: string } | null;
  paused: QueueStanding['paused'];
  now: number;
  actions: ClaimActions;
  history: ClaimHistory;
}

const SHAPES: Partial<Record<QueueItem['state'], string>> = {
  denied: '■',
  rejected: '■',
  quarantined: '■',
  'held-auth': '▲',
  'held-human': '▲',
  partial: '▲',
  accepted: '✓',
  acknowledged: '✓',
  paid: '✓',
};

/** One claim: whose, what, how it stands and since when, why, and what a person may do. */
export function QueueRow({ item, prior, paused, now, actions, history }: Props) {
  const { claimId, pcn, state, patient, serviceDate, totalCents, codes, reasons, version, lineage, frequency } = item;
  if (item.purgedAt !== undefined)
    return (
      <li class="claim" data-row data-testid="claim" data-state={state} data-claim={claimId}>
        <p class="head">
          <span class="muted">Patient data removed</span>
          <span class="state">
            <span aria-hidden="true">{SHAPES[state] ?? '●'} </span>
            {STATE_WORDS[state]}
          </span>
        </p>
        <p class="muted">
          <code>{pcn}</code>
          {version > 1 && ` · version ${version}, ${FREQUENCY_WORDS[frequency]}`} · {ageOf(item.updatedAt, now)}
        </p>
        <p>
          Patient data removed from this device on {usDay(dayOf(item.purgedAt))}. Number, state and dates stay; the billing office has the
          claim.
        </p>
      </li>
    );
  return (
    <li class="claim" data-row data-testid="claim" data-state={state} data-claim={claimId}>
      <p class="head">
        <strong>{patient}</strong>
        {serviceDate !== null && <span class="num">{usDay(serviceDate)}</span>}
        <span class="num">${dollars(totalCents)}</span>
        <span class="state">
          <span aria-hidden="true">{SHAPES[state] ?? '●'} </span>
          {STATE_WORDS[state]}
        </span>
      </p>
      <p class="muted">
        <code>{pcn}</code>
        {version > 1 && ` · version ${version}, ${FREQUENCY_WORDS[frequency]}`} · {ageOf(item.updatedAt, now)} ·{' '}
        <span class="mono">{codes.join(' ')}</span>
      </p>
      <p>{stateSentence(item, now, paused)}</p>
      <ReasonList reasons={reasons} lines judged={state !== 'rejected' && state !== 'held-human'} />
      <ClaimWays item={item} prior={prior} {...actions} />
      <Versions pcn={pcn} versions={history.versions(lineage)} opened={history.opened} onOpen={() => history.onOpen(lineage)} />
    </li>
  );
}

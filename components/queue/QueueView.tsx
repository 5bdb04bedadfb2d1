import type { QueueItem } from '../../lib/queue/entry';
import type { QueueStanding } from '../../lib/queue/standing';
import { priorAmong } from '../../lib/review/lineage';
import type { QueueGroup, QueueModel } from '../models/queue-model';
import { Section } from '../parts/Section';
import { count } from '../parts/words';
import type { ClaimActions } from './ClaimWays';
import { type ClaimHistory, QueueRow } from './QueueRow';
import './Queue.css';

interface Props {
  queue: QueueModel;
  standing: QueueStanding | null;
  now: number;
  actions: ClaimActions;
  history: ClaimHistory;
}

/** The queue in three parts: what needs a person, what goes by itself, what is done. */
export function QueueView({ queue, standing, now, actions, history }: Props) {
  const waiting = queue.waiting.value;
  const more = queue.more.value;
  const older = (group: QueueGroup, words: string) =>
    more[group] > 0 && (
      <p>
        <button type="button" onClick={() => queue.showMore(group)}>
          Show more<span class="sr"> {words}</span>
        </button>{' '}
        <span class="muted">{count(more[group], 'older claim is', 'older claims are')} not shown.</span>
      </p>
    );
  const rows = (items: QueueItem[]) => (
    <ul>
      {items.map((item) => (
        <QueueRow
          key={item.claimId}
          item={item}
          prior={priorAmong(queue.items.value, item)}
          paused={standing?.paused ?? null}
          now={now}
          actions={actions}
          history={history}
        />
      ))}
    </ul>
  );
  return (
    <>
      <Section id="needs" title="Needs you" count={{ n: queue.needsPerson.value.length + more.needs, words: 'claims need you' }}>
        {queue.needsPerson.value.length === 0 && <p class="muted">{queue.known.value ? 'Nothing needs you.' : 'Asking the queue…'}</p>}
        {rows(queue.needsPerson.value)}
        {older('needs', 'claims that need you')}
      </Section>
      <Section id="waiting" title="On their way" count={{ n: waiting.length + more.waiting, words: 'claims on their way' }}>
        {waiting.length === 0 ? (
          <p class="muted">Nothing waits to be sent.</p>
        ) : (
          <p>
            <button type="button" onClick={() => void queue.sendNow()}>
              Send now
            </button>
          </p>
        )}
        {rows(waiting)}
        {older('waiting', 'claims on their way')}
      </Section>
      <Section id="done" title="Sent" count={{ n: queue.done.value.length + more.done, words: 'claims sent' }}>
        {queue.done.value.length === 0 && <p class="muted">No claim was sent from this computer yet.</p>}
        {rows(queue.done.value)}
        {older('done', 'sent claims')}
      </Section>
    </>
  );
}

import { computed, createModel, effect, type ReadonlySignal, signal } from '@preact/signals';
import { type QueueItem, type QueueState, QueueStateSchema } from '../../lib/queue/entry';
import type { QueueStanding } from '../../lib/queue/standing';
import type { QueueEffects } from '../effects';
import { latest } from '../parts/latest';

const WAITING: QueueState[] = ['queued', 'sending', 'unknown', 'retry-wait'];
const NEEDS_PERSON: QueueState[] = ['held-auth', 'held-human', 'quarantined', 'rejected', 'denied', 'partial'];
const DONE = QueueStateSchema.options.filter((state) => !WAITING.includes(state) && !NEEDS_PERSON.includes(state));
const GROUPS = { needs: NEEDS_PERSON, waiting: WAITING, done: DONE } as const;
export type QueueGroup = keyof typeof GROUPS;

const NO_ANSWER = 'The queue did not answer. Close and open the panel; nothing queued is lost.';
/** As many claims of a group as are shown at first, and with each "more". */
const PAGE = 100;
/** The most that one question asks for. */
const MOST = 500;

/** The newest `wanted` claims of a group. */
async function newest(effects: QueueEffects, states: QueueState[], wanted: number): Promise<QueueItem[]> {
  const items: QueueItem[] = [];
  while (items.length < wanted) {
    const limit = Math.min(MOST, wanted - items.length);
    const before = items.at(-1)?.sequence;
    const page = await effects.list({ limit, states, ...(before !== undefined && { before }) });
    items.push(...page);
    if (page.length < limit) break;
  }
  return items;
}

const bySequence = (a: QueueItem, b: QueueItem): number => b.sequence - a.sequence;
const has = (states: QueueState[]) => (item: QueueItem) => states.includes(item.state);

/**
 * The queue as last told, newest first, of each group so many as are wanted; `whole`: all of them. `failed`: what the last
 * request to the worker was refused for. Asked for only while `allowed`: a provider has no queue.
 */
export const QueueModel = createModel((effects: QueueEffects, allowed: ReadonlySignal<boolean>, whole = false) => {
  const items = signal<QueueItem[]>([]);
  const standing = signal<QueueStanding | null>(null);
  const known = signal(false);
  const failed = signal<string | null>(null);
  const first = whole ? Number.POSITIVE_INFINITY : PAGE;
  const wanted = { needs: first, waiting: first, done: first };
  const refresh = latest(
    async () => {
      const pages = Object.entries(GROUPS).map(([group, states]) => newest(effects, states, wanted[group as QueueGroup]));
      return Promise.all([effects.standing(), ...pages] as const);
    },
    ([stands, ...groups]) => {
      standing.value = stands;
      items.value = groups.flat().sort(bySequence);
      known.value = true;
      if (failed.peek() === NO_ANSWER) failed.value = null;
    },
    () => {
      failed.value = NO_ANSWER;
    },
  );

  effect(() => {
    if (!allowed.value) return undefined;
    refresh.ask(undefined);
    return effects.onChange(() => refresh.ask(undefined));
  });

  async function ask(what: () => Promise<void>): Promise<void> {
    failed.value = null;
    try {
      await what();
    } catch (error) {
      failed.value = error instanceof Error ? error.message : 'The queue refused.';
    }
    refresh.ask(undefined);
  }

  /** How many of a group there are, shown or not. */
  const total = (group: QueueGroup): number => GROUPS[group].reduce((sum, state) => sum + (standing.value?.counts[state] ?? 0), 0);
  const shown = (group: QueueGroup): QueueItem[] => items.value.filter(has(GROUPS[group]));

  return {
    items,
    standing,
    known,
    failed,
    waiting: computed(() => shown('waiting')),
    needsPerson: computed(() => shown('needs')),
    done: computed(() => shown('done')),
    /** How many of each group are not shown. */
    more: computed(() => ({
      needs: Math.max(0, total('needs') - shown('needs').length),
      waiting: Math.max(0, total('waiting') - shown('waiting').length),
      done: Math.max(0, total('done') - shown('done').length),
    })),
    showMore(group: QueueGroup): void {
      wanted[group] += PAGE;
      refresh.ask(undefined);
    },
    /** Asks how the queue stands now: what it stands on is partly in the settings. */
    look(): void {
      if (allowed.peek()) refresh.ask(undefined);
    },
    sendNow: () => ask(() => effects.sendNow()),
    release: (claimId: string) => ask(() => effects.releaseHeld(claimId)),
    settle: (claimId: string, arrived: boolean) => ask(() => effects.settleClaim(claimId, arrived)),
    lossSeen: () => ask(() => effects.lossSeen()),
    voidClaim: (claimId: string) => ask(() => effects.voidClaim(claimId)),
    confirmEndpoint: (endpoint: string) => ask(() => effects.confirmEndpoint(endpoint)),
  };
});
export type QueueModel = InstanceType<typeof QueueModel>;

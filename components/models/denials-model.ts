import { computed, createModel, type ReadonlySignal, signal } from '@preact/signals';
import type { Submission } from '../../lib/claim/submission';
import type { QueueItem } from '../../lib/queue/entry';
import { type DenialGroup, denialsByReason, refused } from '../../lib/review/denials';
import { versionsOf } from '../../lib/review/lineage';
import type { QueueEffects } from '../effects';

export type DenialKind = 'all' | 'denied' | 'partial' | 'rejected';
export type DenialOrder = 'newest' | 'amount' | 'claims';

/** What was submitted under a claim, or why it cannot be shown. */
export type Opened = { kind: 'submission'; submission: Submission } | { kind: 'unreadable'; why: string };

const ORDERS: Record<DenialOrder, (a: DenialGroup, b: DenialGroup) => number> = {
  newest: (a, b) => b.newestAt - a.newestAt,
  amount: (a, b) => b.cents - a.cents,
  claims: (a, b) => b.denials.length - a.denials.length,
};

/** Words by which a claim is found: name, control number, services and diagnoses. */
const words = ({ patient, pcn, codes }: QueueItem): string => [patient, pcn, ...codes].join(' ').toLowerCase();

/**
 * The claims that were refused, by reason. `find`, `kind` and `order` narrow and sort what is shown; `shown` says which claim is
 * open, by its reason and id. `opened` holds what was submitted, as far as it was asked for.
 */
export const DenialsModel = createModel((effects: Pick<QueueEffects, 'open'>, items: ReadonlySignal<QueueItem[]>) => {
  const find = signal('');
  const kind = signal<DenialKind>('all');
  const order = signal<DenialOrder>('newest');
  const shown = signal<string | null>(null);
  const opened = signal<ReadonlyMap<string, Opened>>(new Map());

  const groups = computed((): DenialGroup[] => {
    const sought = find.value.trim().toLowerCase();
    const fits = (item: QueueItem): boolean => (kind.value === 'all' || item.state === kind.value) && words(item).includes(sought);
    return denialsByReason(items.value)
      .map((group) => {
        const denials = group.denials.filter(({ item }) => fits(item));
        return { ...group, denials, cents: denials.reduce((sum, { cents }) => sum + cents, 0) };
      })
      .filter(({ denials }) => denials.length > 0)
      .toSorted(ORDERS[order.value]);
  });

  async function load(claimId: string): Promise<void> {
    if (opened.peek().get(claimId)?.kind === 'submission') return;
    const answer = await effects.open(claimId).then(
      (submission): Opened => ({ kind: 'submission', submission }),
      (error: unknown): Opened => ({ kind: 'unreadable', why: error instanceof Error ? error.message : 'It could not be opened.' }),
    );
    opened.value = new Map(opened.peek()).set(claimId, answer);
  }

  const fetchVersions = (lineage: string): void => {
    for (const { claimId } of versionsOf(items.peek(), lineage)) void load(claimId);
  };

  return {
    find,
    kind,
    order,
    shown,
    opened,
    groups,
    /** All refused claims, whatever the filters leave. */
    all: computed(() => refused(items.value)),
    fetchVersions,
    versions: (lineage: string): QueueItem[] => versionsOf(items.value, lineage),
    /** Opens or folds a claim under one of its reasons; what was submitted, in all its versions, is fetched for it. */
    toggle(key: string, { lineage }: QueueItem): void {
      shown.value = shown.peek() === key ? null : key;
      if (shown.peek() !== null) fetchVersions(lineage);
    },
  };
});
export type DenialsModel = InstanceType<typeof DenialsModel>;

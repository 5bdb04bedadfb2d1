import { computed, createModel, type ReadonlySignal } from '@preact/signals';
import type { Chart } from '../../lib/chart/chart';
import { type Form, formOf } from '../../lib/claim/content';
import { lacksOf } from '../../lib/claim/lacks';
import { lacks837 } from '../../lib/claim/x12-lacks';
import { payerIdIn } from '../../lib/claim/x12-settings';
import type { Settings } from '../../lib/settings';
import { billingOf, carriedBy } from '../billing/details';
import { rowsIn, type Typed, withoutRow } from '../billing/shape';
import { type Coverage, NO_ENCOUNTER } from './submit-model';
import type { WorkModel } from './work-model';

interface Facts {
  chart: ReadonlySignal<Chart | null>;
  coverage: ReadonlySignal<Coverage>;
  settings: ReadonlySignal<Settings | null>;
  byFile: ReadonlySignal<boolean>;
}

const NOTHING: Typed = {};
/** Stands for the number that a claim gets when it is queued. */
const NO_PCN = '0';

/** What the open claim carries beside its codes, as it is typed, what is wrong in it, and what the site's way would still ask for. */
export const DetailsModel = createModel((work: WorkModel, { chart, coverage, settings, byFile }: Facts) => {
  const form = computed((): Form => {
    const [coded, site] = [work.coded.value, settings.value];
    return coded === null || site === null ? 'professional' : formOf({ coded }, site);
  });
  const typed = computed((): Typed => {
    const draft = work.draft.value;
    return draft?.billing === undefined
      ? NOTHING
      : carriedBy(
          draft.billing,
          form.value,
          draft.coded.lines.map(({ id }) => id),
        );
  });
  const read = computed(() => billingOf(typed.value));
  const missing = computed((): string[] => {
    const [page, coded, site] = [chart.value, work.coded.value, settings.value];
    if (page === null || page.patient === null || coded === null || site === null) return [];
    const { billing } = read.value;
    const submission = {
      coded,
      patient: page.patient,
      encounter: page.encounter ?? NO_ENCOUNTER,
      coverage: coverage.value,
      ...(billing !== undefined && { billing }),
      replaces: null,
      readAt: page.source.readAt,
    };
    if (!byFile.value || site.x12 === null) return lacksOf(submission, site);
    const payerId = billing?.coverage?.payerId ?? payerIdIn(site.x12, coverage.value.payer);
    return lacks837(form.value, { submission, parties: site, pcn: NO_PCN, frequency: '1', payerControlNumber: null, payerId });
  });
  const change = (to: (typed: Typed) => Typed): void => work.put({ billing: to(work.draft.peek()?.billing ?? NOTHING) });

  return {
    form,
    typed,
    missing,
    byFile,
    /** In cents, what stands by a revenue code alone. */
    charges: computed(() => read.value.billing?.stay?.revenueLines?.map(({ chargeCents }) => chargeCents) ?? []),
    faults: computed(() => read.value.faults),
    set: (at: string, text: string): void => change((now) => ({ ...now, [at]: text })),
    /** Adds a blank row to a list; `field`: its first, empty where a row is one field. */
    addRow: (at: string, field: string): void =>
      change((now) => ({ ...now, [[at, rowsIn(now, at), ...(field === '' ? [] : [field])].join('/')]: '' })),
    removeRow: (at: string, row: number): void => change((now) => withoutRow(now, at, row)),
  };
});
export type DetailsModel = InstanceType<typeof DetailsModel>;

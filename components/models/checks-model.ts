import { computed, createModel, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { CheckRequest, CheckResponse } from '../../lib/engine';
import type { QueueItem } from '../../lib/queue/entry';
import type { Issue, QueuedService, Site } from '../../lib/rules/rule';
import type { Settings } from '../../lib/settings';
import type { EngineEffects } from '../effects';
import { latest } from '../parts/latest';

/** States after which the same service may be claimed anew without being a duplicate. */
const NOT_LIVE = new Set<QueueItem['state']>(['rejected', 'superseded']);

/** What the claim edits need of the settings. */
export const siteOf = (settings: Settings): Site => ({
  billingNpi: settings.billingProvider.npi,
  renderingNpi: settings.renderingNpi,
});

/** The queue reduced to what the duplicate edit compares. */
export const servicesOf = (items: QueueItem[]): QueuedService[] =>
  items.flatMap((item) =>
    item.services.flatMap(({ code, modifiers, serviceDate }) =>
      serviceDate === null
        ? []
        : [
            {
              claimId: item.claimId,
              patientKey: item.patientKey,
              serviceDate,
              renderingNpi: item.renderingNpi,
              code,
              modifiers,
              live: !NOT_LIVE.has(item.state),
            },
          ],
    ),
  );

export const isStop = (issue: Issue): boolean => issue.verdict === 'fail' && issue.severity === 'error';

/** What the rules say of the coding as it stands; empty while there is nothing to judge. */
export const ChecksModel = createModel((engine: EngineEffects, request: ReadonlySignal<CheckRequest | null>) => {
  const answer = signal<CheckResponse | null>(null);
  const failed = signal(false);
  const check = latest(
    (question: CheckRequest) => engine.check(question),
    (got) => {
      answer.value = got;
      failed.value = false;
    },
    () => {
      failed.value = true;
    },
  );

  effect(() => {
    const question = request.value;
    if (question === null) {
      check.drop();
      answer.value = null;
    } else check.ask(question);
  });

  const issues = computed((): Issue[] => answer.value?.issues ?? []);
  const notPassed = computed(() => issues.value.filter((issue) => issue.verdict !== 'pass'));
  const failing = (severity: Issue['severity']) => () =>
    notPassed.value.filter((issue) => issue.verdict === 'fail' && issue.severity === severity);

  return {
    failed,
    issues,
    gaps: computed(() => notPassed.value.filter((issue) => issue.family === 'documentation')),
    claim: computed(() => notPassed.value.filter((issue) => issue.family === 'claim')),
    passed: computed(() => issues.value.filter((issue) => issue.verdict === 'pass')),
    stops: computed(failing('error')),
    warnings: computed(failing('warning')),
    notes: computed(failing('info')),
    notChecked: computed(() => notPassed.value.filter((issue) => issue.verdict === 'no-data')),
  };
});
export type ChecksModel = InstanceType<typeof ChecksModel>;

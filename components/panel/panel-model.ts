import { computed, createModel, effect, signal } from '@preact/signals';
import type { Chart } from '../../lib/chart/chart';
import type { Code, CodeRow } from '../../lib/codes/code';
import { type CodedEncounter, judgedOn, type Setting } from '../../lib/coding/coded-encounter';
import { settingOf } from '../../lib/coding/setting';
import type { CheckRequest } from '../../lib/engine';
import { applyFix } from '../../lib/rules/apply-fix';
import type { Fix } from '../../lib/rules/rule';
import { ArrivalsModel } from '../models/arrivals-model';
import { ChartModel } from '../models/chart-model';
import { ChecksModel, servicesOf, siteOf } from '../models/checks-model';
import { DenialsModel } from '../models/denials-model';
import { DetailsModel } from '../models/details-model';
import { DiagnosisModel } from '../models/diagnosis-model';
import { DoneModel } from '../models/done-model';
import { EndpointChangeModel } from '../models/endpoint-change-model';
import { MarksModel } from '../models/marks-model';
import { PatientClaimsModel } from '../models/patient-claims-model';
import { QueueModel } from '../models/queue-model';
import { ReadingModel } from '../models/reading-model';
import { RecordModel } from '../models/record-model';
import { ReferenceModel } from '../models/reference-model';
import { searchContext } from '../models/search-context';
import { SetsModel } from '../models/sets-model';
import { SettingsModel } from '../models/settings-model';
import { type Coverage, SubmitModel } from '../models/submit-model';
import { VaultModel } from '../models/vault-model';
import { WorkModel } from '../models/work-model';
import { dayOf } from '../parts/words';
import { codeDesk } from './code-desk';
import { reopen } from './correction';
import { denialDesk } from './denial-desk';
import { doneDesk } from './done-desk';
import { fileDesk } from './file-desk';
import { lockDesk } from './lock-desk';
import { offerDesk } from './offer-desk';
import type { PanelEffects } from './panel-effects';
import { showDesk } from './show-desk';

export type View = 'work' | 'chart' | 'queue' | 'books' | 'report';

/** The side panel: its parts joined, and what a person can do in it. */
export const PanelModel = createModel((effects: PanelEffects) => {
  const { world } = effects;
  const view = signal<View>('work');
  const help = signal(false);
  const said = signal('');
  const online = signal(effects.surroundings.online());
  effect(() =>
    effects.surroundings.onOnline(() => {
      online.value = effects.surroundings.online();
    }),
  );

  const settings = new SettingsModel(effects.settings);
  const chart = new ChartModel(effects.chart);
  const record = new RecordModel(effects.record);
  const diagnosis = new DiagnosisModel(effects, chart.chart);
  const mayQueue = computed(() => settings.role.value !== null && settings.role.value !== 'provider');
  const queue = new QueueModel(effects.queue, mayQueue);
  effect(() => effects.settings.onChange(queue.look));
  const { change: endpointChange } = new EndpointChangeModel(effects.queue, queue.standing);
  const denials = new DenialsModel(effects.queue, queue.items);
  const queuePart = signal<'claims' | 'denials'>('claims');
  const work = new WorkModel(chart.chart, effects.drafts, world);
  const claims = new PatientClaimsModel(
    effects.queue,
    mayQueue,
    computed(() => work.session.value?.patientKey ?? null),
  );
  const setting = computed((): Setting => work.coded.value?.setting ?? (chart.chart.value ? settingOf(chart.chart.value) : 'outpatient'));
  const reading = new ReadingModel(effects.engine, chart.chart, setting);

  const arrivals = new ArrivalsModel(chart.chart, work.coded);

  const { reading: read, source } = reading;
  const marks = new MarksModel(effects.chart, { chart: chart.chart, reading: read, source });

  const judged = computed(() => (work.coded.value === null ? null : judgedOn(work.coded.value)));
  const sets = new SetsModel(effects.engine, judged);
  const day = computed(() => judged.value ?? dayOf(world.now()));
  const reference = new ReferenceModel(effects.engine, effects.habits, {
    date: day,
    context: computed(() => searchContext(chart.chart.value, read.value, setting.value, day.value)),
    // A site is of one specialty as far as its taxonomy code (NUCC) says.
    specialty: computed(() => settings.settings.value?.billingProvider.taxonomy ?? ''),
  });
  const { search, card, books, pcs, habits } = reference;
  const done = new DoneModel(effects.engine, {
    reading: read,
    source,
    date: computed(() => work.coded.value?.encounter.date ?? day.value),
    wanted: computed(() => settings.role.value === 'coder'),
  });

  const coverage = computed((): Coverage => {
    const seen = chart.chart.value?.coverages[0];
    return (
      work.draft.value?.coverage ??
      (seen === undefined
        ? { payer: settings.settings.value?.defaultPayer ?? '', memberId: null }
        : { payer: seen.payer, memberId: seen.memberId })
    );
  });
  const files = fileDesk({ effects, settings, queue });
  const details = new DetailsModel(work, { chart: chart.chart, coverage, settings: settings.settings, byFile: files.byFile });
  const requestOf = (page: Chart, coded: CodedEncounter, findings: CheckRequest['findings']): CheckRequest | null => {
    const site = settings.settings.value;
    return site === null
      ? null
      : {
          chart: page,
          findings,
          coded,
          site: siteOf(site),
          queued: servicesOf(claims.items.value),
          patientKey: work.session.value?.patientKey ?? null,
          replaces: work.draft.value?.replaces ?? null,
          payer: coverage.value.payer || null,
          charges: details.charges.value,
          siteRules: site.siteRules,
        };
  };
  const request = computed(() => {
    const [page, coded, found] = [chart.chart.value, work.coded.value, read.value];
    return page === null || coded === null || found === null ? null : requestOf(page, coded, found.findings);
  });
  const checks = new ChecksModel(effects.engine, request);

  const submit = new SubmitModel(effects, work, {
    coverage,
    details: details.typed,
    choosing: search.waiting,
    checkOf: async (page, coded) => requestOf(page, coded, (await effects.engine.read(page, coded.setting)).findings),
  });

  const locking = lockDesk({ vault: new VaultModel(effects, () => locking.leave()), work, surroundings: effects.surroundings, said });
  const showing = showDesk({ chart, diagnosis, arrivals, card, said, view });
  const showQueue = (part: 'claims' | 'denials'): void => {
    queuePart.value = part;
    showing.show('queue');
  };
  const refused = denialDesk({
    world,
    surroundings: effects.surroundings,
    chart,
    queue,
    settings,
    said,
    showQueue: () => showQueue('claims'),
    onUnlock: locking.leave,
    showQuote: showing.showQuote,
  });
  const offered = offerDesk({ world, chart, reading, work, habits, said });
  const performed = doneDesk({ world, chart, work, habits, sets: sets.sets, judged, said });
  const desk = codeDesk({ effects, reference, work, chart, said, view });

  // A row still waited for was meant for the encounter that was open when it was asked for.
  effect(() => {
    void work.session.value?.text;
    search.cancel();
    card.origin.value = null;
  });

  return {
    view,
    help,
    said,
    online,
    settings,
    chart,
    record,
    diagnosis,
    arrivals,
    queue,
    endpointChange,
    denials,
    queuePart,
    showQueue,
    work,
    reading,
    marks,
    done,
    search,
    card,
    books,
    pcs,
    reference,
    sets,
    checks,
    submit,
    setting,
    judged,
    coverage,
    details,
    /** How many quotes of the coding stand in documents of a page opened earlier. */
    offScreen: computed(() => {
      const earlier = new Set(
        chart.chart.value?.documents.flatMap(({ id, provenance }) => (provenance.visibility === 'earlier-page' ? [id] : [])),
      );
      const { diagnoses = [], procedures = [] } = work.coded.value ?? {};
      return [...diagnoses, ...procedures].flatMap(({ evidence }) => evidence).filter((quote) => earlier.has(quote.document)).length;
    }),
    /** True once this encounter was queued and nothing new is coded since. */
    sent: computed(() => submit.state.value.kind === 'queued' && submit.state.value.key === work.session.value?.key),

    ...locking,
    ...showing,
    ...refused,
    ...files,
    ...offered,
    ...performed,
    ...desk,
    /** Turns the marks in the page on or off; away from the work, where their legend stands, says so. */
    mark(): void {
      marks.toggle();
      if (view.peek() !== 'work') said.value = marks.on.peek() ? 'Marks in the page are on.' : 'Marks in the page are off.';
    },
    fix({ action, label }: Fix): void {
      if (action.kind === 'open-settings') return effects.surroundings.openPage('options');
      work.edit((coded) => applyFix(coded, action, world.newId()));
      said.value = `Done: ${label}.`;
    },
    async correct(claimId: string): Promise<void> {
      try {
        const { opened, says } = await reopen(effects, work, claimId);
        said.value = says;
        if (!opened) return;
        submit.dismiss();
        view.value = 'work';
      } catch (error) {
        said.value = error instanceof Error ? error.message : 'The claim could not be opened.';
      }
    },
    copy: async (text: string): Promise<void> => {
      await effects.surroundings.copy(text);
      said.value = 'Copied.';
    },
    children: (code: Code): Promise<CodeRow[]> => effects.engine.children(code, day.peek()),
    lookup: (code: Code): Promise<CodeRow | null> => effects.engine.lookup(code.system, code.code, day.peek()),
    restart: (): void => effects.surroundings.restart(),
    openPage: (page: 'options' | 'review'): void => effects.surroundings.openPage(page),
  };
});
export type PanelModel = InstanceType<typeof PanelModel>;

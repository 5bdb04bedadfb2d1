import { createModel, type ReadonlySignal, signal } from '@preact/signals';
import type { Chart } from '../../lib/chart/chart';
import { encounterText, samePatient } from '../../lib/chart/identity';
import type { CodedEncounter } from '../../lib/coding/coded-encounter';
import { bypass } from '../../lib/coding/edit';
import { type Verified, verifyEvidence } from '../../lib/coding/verify';
import type { CheckRequest } from '../../lib/engine';
import { billingOf } from '../billing/details';
import type { Typed } from '../billing/shape';
import type { PanelEffects } from '../panel/panel-effects';
import { count } from '../parts/words';
import { dropQuote, EVIDENCE_CHANGED, finalise, followMoved, quoteId, undecided } from '../submit/finalise';
import { isStop } from './checks-model';
import type { Session } from './session';
import type { WorkModel } from './work-model';

export type SubmitState =
  | { kind: 'idle' }
  | { kind: 'working'; step: string }
  /** Quotes no longer in the chart: each is kept or dropped by a person before anything is sent. */
  | { kind: 'changed'; quotes: Verified[] }
  | { kind: 'refused'; why: string }
  | { kind: 'queued'; key: string; claimId: string; pcn: string };

export interface Coverage {
  payer: string;
  memberId: string | null;
}

interface Facts {
  coverage: ReadonlySignal<Coverage>;
  /** The claim's details as typed, as far as its form carries them. */
  details: ReadonlySignal<Typed>;
  /** A code taken by Enter is still being looked up: it belongs to the claim and does not stand in it yet. */
  choosing: ReadonlySignal<boolean>;
  /** The check of this coding against this chart, as the panel asks it. */
  checkOf(chart: Chart, coded: CodedEncounter): Promise<CheckRequest | null>;
}

const NOTHING_SENT = 'Nothing was sent.';
const UNVERIFIED = `No banner in the page names the patient for certain, so this chart is unverified. Open the view that shows the banner with record number or birth date. ${NOTHING_SENT}`;

/** Why this chart may not be submitted for the encounter that was coded, or null. */
function refusalOf(session: Session, chart: Chart | null): string | null {
  if (session.patient === null || session.key === null) return UNVERIFIED;
  const name = session.patient.name.text;
  if (chart === null) return `No chart is open in the page. Open the chart of ${name}. ${NOTHING_SENT}`;
  if (chart.source.identity === 'conflict')
    return `The parts of the page disagree about the patient. Close the other patient's parts. ${NOTHING_SENT}`;
  if (chart.patient === null) return UNVERIFIED;
  if (!samePatient(session.patient, chart.patient)) return `The patient in the page is no longer ${name}. ${NOTHING_SENT}`;
  if (chart.source.identity === 'unverified') return UNVERIFIED;
  if (encounterText(chart) !== session.text) return `The encounter in the page is no longer the one you coded. ${NOTHING_SENT}`;
  return null;
}

/** Re-reads the chart, holds everything against it, and queues the claim; every refusal says why and that nothing left. */
export const SubmitModel = createModel((effects: PanelEffects, work: WorkModel, facts: Facts) => {
  const state = signal<SubmitState>({ kind: 'idle' });
  const refuse = (why: string): void => {
    state.value = { kind: 'refused', why };
  };

  async function submit(): Promise<void> {
    const session = work.session.peek();
    const draft = work.draft.peek();
    if (state.peek().kind === 'working' || session === null || draft === null) return;
    if (draft.coded.diagnoses.length === 0) return refuse(`No diagnosis is coded yet. ${NOTHING_SENT}`);
    if (facts.choosing.peek()) return refuse(`A code you took is still being looked up; submit again when it stands. ${NOTHING_SENT}`);
    const coverage = facts.coverage.peek();
    if (coverage.payer.trim() === '') return refuse(`The payer is not named. Type it under Payer. ${NOTHING_SENT}`);
    const { billing, faults } = billingOf(facts.details.peek());
    if (faults.size > 0)
      return refuse(
        `${count(faults.size, 'field of the claim details is', 'fields of the claim details are')} not right yet. ${NOTHING_SENT}`,
      );

    state.value = { kind: 'working', step: 'Reading the chart again…' };
    const chart = await effects.chart.reread();
    const refusal = refusalOf(session, chart);
    if (refusal !== null || chart === null || chart.patient === null || session.key === null) return refuse(refusal ?? NOTHING_SENT);

    const verified = await verifyEvidence(draft.coded, chart, effects.world.digest);
    const open = undecided(verified, draft.coded);
    if (open.length > 0) {
      state.value = { kind: 'changed', quotes: open };
      return;
    }
    const coded = followMoved(draft.coded, verified);

    state.value = { kind: 'working', step: 'Checking the claim…' };
    const request = await facts.checkOf(chart, coded);
    const stops = request === null ? [] : (await effects.engine.check(request)).issues.filter(isStop);
    if (request === null) return refuse(`The claim could not be checked. ${NOTHING_SENT}`);
    if (stops.length > 0)
      return refuse(`${count(stops.length, 'stop has', 'stops have')} to be resolved first: ${stops[0]?.message ?? ''} ${NOTHING_SENT}`);

    state.value = { kind: 'working', step: 'Queueing the claim…' };
    const final = await finalise(coded, chart, await effects.engine.sets(), effects.world);
    const now = work.draft.peek();
    if (now?.coded !== draft.coded || now.billing !== draft.billing)
      return refuse(`The coding changed while it was checked; submit again. ${NOTHING_SENT}`);
    const queued = await effects.queue.submit({
      coded: final,
      patient: chart.patient,
      encounter: chart.encounter ?? NO_ENCOUNTER,
      coverage,
      ...(billing !== undefined && { billing }),
      replaces: draft.replaces,
      ...(draft.note !== undefined && draft.note.trim() !== '' && { note: draft.note.trim() }),
      readAt: chart.source.readAt,
    });
    await work.discard();
    state.value = { kind: 'queued', key: session.key, ...queued };
  }

  return {
    state,
    async submit(): Promise<void> {
      try {
        await submit();
      } catch (error) {
        if (error instanceof Error && error.name === 'Unanswered') return refuse(`${error.message} Your draft is kept.`);
        const words = error instanceof Error ? error.message.replace(/\.$/, '') : 'no answer';
        refuse(`The claim was not queued: ${words}. Your draft is kept; submit again.`);
      }
    },
    /** A person keeps a quote whose words left the chart; it stands among the claim's overrides. */
    keep(quote: Verified): void {
      work.edit((coded) => bypass(coded, EVIDENCE_CHANGED, quoteId(quote), 'Kept by the coder at submission', effects.world.now()));
      settle(quote);
    },
    drop(quote: Verified): void {
      work.edit((coded) => dropQuote(coded, quote));
      settle(quote);
    },
    dismiss(): void {
      state.value = { kind: 'idle' };
    },
  };

  function settle(quote: Verified): void {
    const now = state.peek();
    if (now.kind !== 'changed') return;
    const quotes = now.quotes.filter((other) => other !== quote);
    state.value = quotes.length === 0 ? { kind: 'idle' } : { kind: 'changed', quotes };
  }
});
export type SubmitModel = InstanceType<typeof SubmitModel>;

/** Where the page says nothing of the encounter. */
export const NO_ENCOUNTER = { ref: null, date: null, endDate: null, class: null, provider: null, reason: null, placeOfService: null };

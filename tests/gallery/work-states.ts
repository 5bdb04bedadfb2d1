/** States of the work: what was done, marks in the page, what speaks against an offer, and every way to read nothing. */
import { fireEvent, screen } from '@testing-library/preact';
import type { CodeSet, Hit } from '../../lib/codes/code';
import { aDocument } from '../../lib/rules/examples';
import type { anInventedWorld } from '../components/invented';
import { aStay, doneIn, readContrary, readStay } from '../components/invented-done';
import { aNotedChart, NOTE, readOf, row, sets } from '../components/invented-facts';

type World = ReturnType<typeof anInventedWorld>;
interface State {
  before?: (world: World) => void;
  after?: (world: World) => Promise<void>;
}

const LONG = 'a very long name that tells a site, a side, a way in and everything else that a name may tell at all';
const button = (name: RegExp): Promise<HTMLElement> => screen.findByRole('button', { name });

const PCS: CodeSet = { ...sets[0]!, id: 'pcs', system: 'ICD-10-PCS' };
const SITE: CodeSet = { ...sets[0]!, id: 'site', system: 'CPT', kind: 'site', release: 'clinic 2026', from: '2000-01-01' };

const hit = (code: string, display: string, chargeCents?: number): Hit => ({
  ...row('CPT', code, display, { release: 'clinic 2026', ...(chargeCents !== undefined && { chargeCents }) }),
  phrase: display,
  source: 'title',
  matched: [],
  children: 0,
  lifts: [],
  drops: [],
});

/** A stay, or a visit with the same notes; the site has lines for the repair. */
function withDone(world: World, more: { inpatient?: boolean; pcs?: boolean } = {}): void {
  const { engine } = world.effects;
  const chart = aStay();
  const encounter = { ...chart.encounter!, class: more.inpatient === false ? ('ambulatory' as const) : ('inpatient' as const) };
  world.state.page = { kind: 'chart', chart: { ...chart, encounter } };
  engine.read = async (read) => readStay(read);
  engine.sets = async () => [...sets, SITE, ...(more.pcs === false ? [] : [PCS])];
  const { search } = engine;
  engine.search = async (request) =>
    request.query === 'inguinal hernia repair'
      ? {
          query: request.query,
          hits: [hit('49650', 'House line for a groin repair by scope', 210_000), hit('49505', 'House line for a groin repair')],
          notLoaded: [],
          exact: true,
          lookedUnder: [],
          ms: 1,
        }
      : search(request);
}

function plentyDone(world: World): void {
  withDone(world);
  const { engine } = world.effects;
  engine.read = async (chart) => {
    const reading = readStay(chart);
    const [one] = doneIn(chart);
    const more = one
      ? Array.from({ length: 6 }, (_, n) => ({
          ...one,
          performed: { ...one.performed, id: `more ${n}`, concept: `more-${n}`, name: `${LONG} ${n}` },
          codes: one.codes.map((code) => ({ ...code, display: `${LONG}, ${code.display}` })),
          path: n % 2 === 0 ? ['B3.2: both sides, two codes'] : [],
        }))
      : [];
    return { ...reading, procedures: [...reading.procedures, ...more] };
  };
}

const nothing = (world: World): void => {
  world.effects.engine.read = async () => ({ ...readOf(aNotedChart()), suggestions: [], findings: [] });
};
const show = (world: World, more: Parameters<typeof aNotedChart>[0]): void => {
  nothing(world);
  world.state.page = { kind: 'chart', chart: aNotedChart(more) };
};
const unread = (what: string) => ({
  kind: 'document' as const,
  what,
  why: 'It is folded and not loaded. Open it to read it.',
  frame: 'enc',
});
const press = (key: string): void => void fireEvent.keyDown(document.activeElement ?? document, { key });
const openNamed = async (): Promise<void> => {
  const summary = (await screen.findByText(/^Named, not suggested/)).closest('details');
  if (summary) summary.open = true;
  summary?.querySelector<HTMLElement>('button')?.focus();
};

export const workStates: Record<string, State> = {
  done: {
    before: (world) => withDone(world),
    after: async () => (await button(/^Add procedure/)).focus(),
  },
  'done-taken': {
    before: (world) => withDone(world),
    after: async () => {
      fireEvent.click(await button(/^Add procedure/));
      fireEvent.click(await button(/^Add line 49650/));
      (await button(/^Remove 0YU54JZ/)).focus();
    },
  },
  'done-visit': { before: (world) => withDone(world, { inpatient: false }), after: async () => (await button(/^skin lesion/)).focus() },
  'done-not-loaded': { before: (world) => withDone(world, { pcs: false }), after: async () => (await button(/^skin lesion/)).focus() },
  'done-plenty': { before: plentyDone, after: async () => (await button(/^a very long name.* 0$/)).focus() },
  against: {
    before: (world) => void (world.effects.engine.read = async (chart) => readContrary(chart)),
    after: async () => (await button(/^Add E11/)).focus(),
  },
  'named-not-suggested': {
    before: (world) => void (world.effects.engine.read = async (chart) => readContrary(chart)),
    after: openNamed,
  },
  'read-nothing': { before: (world) => show(world, { unread: [] }) },
  'read-partly': {
    before: (world) =>
      show(world, {
        documents: [aDocument({ text: NOTE }), aDocument({ id: 'note-2', completeness: 'partial', text: 'Doing well. Read more' })],
        unread: [unread('Nursing note'), unread('Discharge summary')],
      }),
  },
  'read-none': { before: (world) => show(world, { documents: [], unread: [unread('Nursing note')] }) },
  'read-decided': {
    before: (world) => void (world.state.page = { kind: 'chart', chart: aNotedChart({ unread: [unread('Nursing note')] }) }),
    after: async () => {
      for (const code of ['E11.42', 'I10', 'I50.22']) fireEvent.click(await button(new RegExp(`^Add ${code}`)));
    },
  },
  marks: {
    after: async () => {
      await button(/^Add I10/);
      press('m');
    },
  },
  'marks-in-fields': {
    before: (world) => void (world.state.marksInFields = 2),
    after: async () => {
      await button(/^Add I10/);
      press('m');
    },
  },
};

/** Every named state of the screens: what the world says before, and what a person then does. */
import { fireEvent, screen } from '@testing-library/preact';
import type { CardRequest, CodeCard } from '../../lib/codes/card';
import type { Lift } from '../../lib/codes/code';
import type { Suggestion } from '../../lib/coding/suggestion';
import { aDocument } from '../../lib/rules/examples';
import { type anInventedWorld, settings } from '../components/invented';
import { cardOf, SHELF } from '../components/invented-books';
import { aNotedChart, answerOf, aQueueItem, checkOf, NOTE, ROWS, readOf, sets } from '../components/invented-facts';
import { detailsStates } from './details-states';
import { queueStates } from './queue-states';
import { lockedStates } from './vault-states';
import { workStates } from './work-states';

type World = ReturnType<typeof anInventedWorld>;
interface State {
  before?: (world: World) => void;
  after?: (world: World) => Promise<void>;
}

const button = (name: RegExp): Promise<HTMLElement> => screen.findByRole('button', { name });
const click = async (name: RegExp): Promise<void> => void fireEvent.click(await button(name));
const type = async (text: string): Promise<void> => {
  const box = await screen.findByRole('combobox', { name: 'Search codes' });
  box.focus();
  fireEvent.input(box, { target: { value: text } });
};
const enter = async (): Promise<void> => {
  await screen.findAllByRole('option', { selected: true });
  fireEvent.keyDown(document.activeElement as Element, { key: 'Enter' });
};
const code = async (): Promise<void> => {
  await click(/^Add I10/);
  await click(/^Add E11/);
  await type('99214');
  await enter();
};
const openChartView = async (): Promise<void> => void fireEvent.click(await screen.findByRole('tab', { name: 'Chart' }));
const chartOf = (more: Parameters<typeof aNotedChart>[0]) => ({ kind: 'chart' as const, chart: aNotedChart(more) });
const source = aNotedChart().source;
const lot = [
  aQueueItem({ state: 'denied', reasons: [{ code: 'CO-11', text: 'Dx inconsistent', line: 1 }] }),
  aQueueItem({
    claimId: 'c2',
    pcn: 'PCN0000000000000002',
    state: 'held-human',
    heldFor: 'The endpoint does not allow this account to send claims.',
    patient: 'Sam Other',
  }),
  aQueueItem({ claimId: 'c3', pcn: 'PCN0000000000000003', state: 'retry-wait', attempts: 2 }),
  aQueueItem({ claimId: 'c4', pcn: 'PCN0000000000000004', state: 'accepted' }),
  aQueueItem({ claimId: 'c5', pcn: 'PCN0000000000000005', state: 'paid' }),
  aQueueItem({
    claimId: 'c6',
    pcn: 'PCN0000000000000006',
    state: 'rejected',
    reasons: [{ code: 'invalid', text: 'No subscriber.', line: null }],
  }),
];

const LONG = 'a very long title that names a site, a side, a stage, an encounter and everything else that a title may name at all';

const ARRIVED = aDocument({
  id: 'note-2',
  title: 'Cardiology consult',
  date: '2026-11-02',
  text: 'Ejection fraction 35 %.',
  provenance: { frame: 'enc', visibility: 'visible' },
});
const named = (what: string) => ({
  kind: 'document' as const,
  what,
  why: 'It is folded and not loaded. Open it to read it.',
  frame: 'enc',
});
/** A page shows the chart it showed, and more. */
const arrive = (world: World, more: Parameters<typeof aNotedChart>[0]): void => world.show(chartOf(more));

/** Forty parts of four reasons, with names as long as reports have. */
const FORTY = Array.from({ length: 40 }, (_, n) => ({
  ...named(`${['Nursing note', 'Discharge summary', 'Echocardiogram, transthoracic, with contrast', LONG][n % 4]} ${n + 1}`),
  why: [
    'It is folded and not loaded. Open it to read it.',
    'Its tab was never opened. Open it to read it.',
    'It is an image; its words cannot be read.',
    'The list shows 20 of 240 rows.',
  ][n % 4]!,
}));

const HOST = 'fhir.record-server-of-the-whole-hospital-group.ehr.example';

/** Everything in numbers and at lengths that the narrow panel must bear: twenty results, twelve offers, gaps of all kinds. */
function plenty(world: World): void {
  const { engine } = world.effects;
  const hits = Array.from({ length: 20 }, (_, n) => ({
    ...ROWS[0]!,
    code: `S72.${100 + n}A`,
    display: `Number ${n}: ${LONG}`,
    billable: n % 5 > 0,
    phrase: LONG,
    source: 'synonym' as const,
    matched: ['long'],
    children: 7,
    lifts: n % 3 === 0 ? (['supported by the chart', 'side'] as Lift[]) : [],
    drops: n % 4 === 1 ? (['sex', 'age'] as Lift[]) : [],
  }));
  engine.search = async ({ query }) => ({ query, hits, notLoaded: ['ICD-10-PCS', 'CPT'], exact: true, lookedUnder: [], ms: 1 });
  engine.read = async (chart) => {
    const reading = readOf(chart);
    const [one] = reading.suggestions;
    const more = Array.from({ length: 9 }, (_, n) => ({
      ...one!,
      id: `more ${n}`,
      code: { ...one!.code, code: `S72.${100 + n}A`, display: `Number ${n}: ${LONG}` },
      reason: `Because of ${LONG}.`,
      evidence: [{ ...one!.evidence[0], quote: `The note says at length: ${LONG}, ${LONG}.` }, one!.evidence[0]] as Suggestion['evidence'],
    }));
    return { ...reading, suggestions: [...reading.suggestions, ...more] };
  };
  engine.check = async (request) => {
    const answer = checkOf(request);
    const [gap] = answer.issues;
    const more = Array.from({ length: 8 }, (_, n) => ({
      ...gap!,
      rule: `gap-${n}`,
      family: n % 2 === 0 ? ('documentation' as const) : ('claim' as const),
      severity: n % 3 === 0 ? ('error' as const) : ('info' as const),
      verdict: n < 5 ? ('fail' as const) : ('no-data' as const),
      bypassable: n === 1,
      message: `Number ${n}: ${LONG}.`,
      fixes: n === 1 ? [{ label: `S72.100A ${LONG}`, action: { kind: 'add-diagnosis' as const, code: ROWS[0]! } }] : [],
    }));
    return { ...answer, issues: [...answer.issues, ...more] };
  };
}

/** Twenty other rows for every query, at the lengths of real titles, with all that a row may say. */
function typing(world: World): void {
  const pool = Array.from({ length: 400 }, (_, n) => ({
    ...ROWS[n % ROWS.length]!,
    system: 'ICD-10-CM' as const,
    code: `${String.fromCharCode(65 + (n % 26))}${10 + (n % 90)}.${n}`,
    display: LONG.slice(0, 30 + ((n * 37) % 80)),
    billable: n % 5 > 0,
    phrase: LONG.slice(n % 20, 40 + (n % 40)),
    source: (['title', 'index', 'inclusion', 'synonym'] as const)[n % 4]!,
    matched: ['long', 'site', 'stage'].slice(0, 1 + (n % 3)),
    children: n % 7,
    lifts: n % 3 === 0 ? (['supported by the chart'] as Lift[]) : [],
    drops: n % 4 === 1 ? (['sex'] as Lift[]) : [],
  }));
  world.effects.engine.search = async ({ query }) => {
    const start = [...query].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 380, 7);
    return { query, hits: pool.slice(start, start + 20), notLoaded: [], exact: true, lookedUnder: [], ms: 0 };
  };
}

const older =
  (release: string) =>
  (world: World): void => {
    world.effects.engine.sets = async () => sets.map((set) => ({ ...set, release, from: '2025-10-01', to: '2026-09-30' }));
  };

const books = async (): Promise<void> => void fireEvent.click(await screen.findByRole('tab', { name: 'Books' }));
const shelf = async (book: string): Promise<void> => {
  await books();
  await screen.findAllByRole('option');
  fireEvent.change(await screen.findByRole('combobox', { name: 'Book' }), { target: { value: book } });
};
const walk = async (book: string, keys: string[]): Promise<void> => {
  await shelf(book);
  (await screen.findAllByRole('treeitem'))[0]?.focus();
  for (const key of keys) {
    fireEvent.keyDown(document.activeElement as Element, { key });
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
};
const build = async (characters: string): Promise<void> => {
  await shelf('builder');
  const values = await screen.findByRole('listbox', { name: /^Character 1/ });
  values.focus();
  for (const key of characters) fireEvent.keyDown(values, { key });
};
const nothingOnTheShelf = (world: World): void => {
  world.effects.engine.books = async () => [];
  world.effects.engine.pcs = async () => null;
};
const needs = (what: string) => ({ known: false as const, needs: what });
/** The card of a starter code: nothing but its row is known. */
const bareCardOf = (request: CardRequest): CodeCard | null => {
  const card = cardOf(request);
  if (card === null) return null;
  return {
    ...card,
    path: [],
    siblings: [],
    indexed: [],
    notes: needs('the ICD-10-CM tabular list of 2027'),
    poaExempt: needs('the POA-exempt list of 2027'),
    hcc: needs('the CMS-HCC mapping'),
    mce: needs('the Medicare Code Editor lists'),
    before: needs('the conversion table'),
    after: needs('the conversion table'),
  };
};

export const states: Record<string, State> = {
  loading: { before: (world) => void (world.state.page = { kind: 'reading', read: 2, frames: 3, anew: false }) },
  'no-access': { before: (world) => void (world.state.page = { kind: 'no-access', origin: 'https://ehr.example' }) },
  'no-access-unknown': { before: (world) => void (world.state.page = { kind: 'no-access', origin: null }) },
  'no-page': { before: (world) => void (world.state.page = { kind: 'no-page' }) },
  'no-chart': { before: (world) => void (world.state.page = { kind: 'no-chart' }) },
  empty: { before: (world) => void (world.state.page = chartOf({ documents: [], unread: [], coverages: [] })) },
  work: { after: async () => (await button(/^Add I10/)).focus() },
  ...workStates,
  ...detailsStates,
  ...queueStates,
  ...lockedStates,
  coded: { after: code },
  inpatient: {
    before: (world) =>
      void (world.state.page = chartOf({
        encounter: { ...aNotedChart().encounter!, class: 'inpatient', endDate: '2026-11-06', provider: 'A. Provider, MD' },
      })),
    after: code,
  },
  conflict: { before: (world) => void (world.state.page = chartOf({ source: { ...source, identity: 'conflict', disagreeing: ['enc'] } })) },
  unverified: { before: (world) => void (world.state.page = chartOf({ patient: null, source: { ...source, identity: 'unverified' } })) },
  search: { after: () => type('heart') },
  'search-children': {
    after: async () => {
      await type('heart');
      await screen.findAllByRole('option', { selected: true });
      fireEvent.keyDown(document.activeElement as Element, { key: 'ArrowRight' });
    },
  },
  'search-kept': {
    before: (world) =>
      void world.state.habits.set('207Q00000X', {
        favourites: [
          { system: 'ICD-10-CM', code: 'I10' },
          { system: 'CPT', code: '99214' },
        ],
        recent: [
          { system: 'ICD-10-CM', code: 'E11.42' },
          { system: 'ICD-10-CM', code: 'Z99.99' },
        ],
      }),
    after: () => type(''),
  },
  'search-nearest': {
    before: (world) =>
      void (world.effects.engine.search = async ({ query }) => ({
        ...answerOf('heart'),
        query,
        exact: false,
        lookedUnder: [{ book: SHELF[1]!.id, at: 2, words: 'Failure, heart' }],
      })),
    after: () => type('heart zzz'),
  },
  card: { after: () => click(/^Card of I10/) },
  'card-builder': {
    before: (world) =>
      void (world.effects.engine.card = async (request) => cardOf(request.code === 'I10' ? { ...request, code: 'S99.001' } : request)),
    after: () => click(/^Card of I10/),
  },
  'card-service': {
    after: async () => {
      await code();
      await click(/^Card of 99214/);
    },
  },
  'card-nothing-loaded': {
    before: (world) => void (world.effects.engine.card = async (request) => bareCardOf(request)),
    after: () => click(/^Card of I10/),
  },
  'card-unknown': { before: (world) => void (world.effects.engine.card = async () => null), after: () => click(/^Card of I10/) },
  'card-loading': {
    before: (world) => void (world.effects.engine.card = () => new Promise(() => undefined)),
    after: () => click(/^Card of I10/),
  },
  'card-failing': {
    before: (world) => void (world.effects.engine.card = () => Promise.reject(new Error('stopped'))),
    after: () => click(/^Card of I10/),
  },
  'books-tabular': { after: () => walk('tabular/ICD-10-CM/FY2027', ['ArrowRight', 'ArrowDown', 'ArrowRight', 'ArrowDown', 'ArrowRight']) },
  'books-index': { after: () => walk('index/ICD-10-CM/FY2026', ['ArrowRight', 'ArrowDown', 'ArrowRight', 'ArrowDown', 'ArrowRight']) },
  'books-neoplasm': { after: () => walk('neoplasm-table/ICD-10-CM/FY2027', ['ArrowRight', 'ArrowDown', 'ArrowRight']) },
  'books-drug': { after: () => walk('drug-table/ICD-10-CM/FY2027', []) },
  'books-found': {
    after: async () => {
      await shelf('index/ICD-10-CM/FY2026');
      fireEvent.input(await screen.findByRole('searchbox'), { target: { value: 'failure' } });
    },
  },
  'books-none': { before: nothingOnTheShelf, after: () => shelf('builder') },
  'books-loading': { before: (world) => void (world.effects.engine.books = () => new Promise(() => undefined)), after: books },
  'books-failing': { before: (world) => void (world.effects.engine.books = () => Promise.reject(new Error('stopped'))), after: books },
  'pcs-first': { after: () => build('') },
  'pcs-half': { after: () => build('0dtj') },
  'pcs-whole': { after: () => build('0dtj4zz') },
  'search-none': { after: () => type('zzz') },
  'search-typing': { before: typing, after: () => type('sit') },
  'search-plenty': { before: plenty, after: () => type('long') },
  'work-plenty': { before: plenty, after: async () => (await button(/^Add S72.101A/)).focus() },
  'coded-plenty': {
    before: plenty,
    after: async () => {
      for (const n of [100, 101, 102, 103]) await click(new RegExp(`^Add S72.${n}A`));
    },
  },
  'provider-plenty': {
    before: (world) => {
      plenty(world);
      world.state.settings = settings({ role: 'provider' });
    },
  },
  'engine-stopped': { before: (world) => void (world.effects.engine.read = () => Promise.reject(new Error('stopped'))) },
  'release-of-another-year': { before: older('FY2026') },
  reject: {
    after: async () => {
      const offer = await button(/^Add I10/);
      offer.focus();
      fireEvent.keyDown(offer, { key: 'x' });
    },
  },
  picker: { after: () => click(/More specific than E11.42/) },
  query: { after: () => click(/Ask the provider/) },
  changed: {
    before: (world) =>
      void (world.state.reread = chartOf({
        documents: [aDocument({ text: NOTE.replace('Essential hypertension', 'White coat effect') })],
      })),
    after: async () => {
      await click(/^Add I10/);
      await click(/^Submit/);
    },
  },
  refused: {
    before: (world) =>
      void (world.state.reread = chartOf({
        patient: { ...aNotedChart().patient!, name: { family: 'Other', given: 'Sam', text: 'Sam Other' }, mrn: 'p-2' },
      })),
    after: async () => {
      await click(/^Add I10/);
      await click(/^Submit/);
    },
  },
  queued: {
    before: (world) => void (world.state.queue = [aQueueItem({ state: 'accepted' })]),
    after: async () => {
      await click(/^Add I10/);
      await click(/^Submit/);
    },
  },
  chart: { after: openChartView },
  'chart-unread': {
    before: (world) =>
      void (world.state.page = chartOf({
        unread: [
          ...aNotedChart().unread,
          {
            kind: 'frame',
            what: 'Lab viewer',
            why: 'It comes from another site and did not answer.',
            frame: 'top/#1',
            origin: 'https://labs.example:8443',
          },
          { kind: 'document', what: LONG, why: 'It is folded and not loaded. Open it to read it.', frame: 'enc' },
          { kind: 'document', what: 'Nursing note', why: 'It is folded and not loaded. Open it to read it.', frame: 'enc' },
        ],
      })),
    after: () => click(/parts unread/),
  },
  'unread-plenty': {
    before: (world) =>
      void (world.state.page = chartOf({
        patient: {
          ...aNotedChart().patient!,
          name: {
            family: 'Wolfeschlegelsteinhausen',
            given: 'Bartholomea',
            text: 'Wolfeschlegelsteinhausen-Featherstonehaugh, Bartholomea Anne',
          },
          mrn: 'MRN-0000-1234-5678-9012',
        },
        unread: FORTY,
      })),
    after: () => click(/parts unread/),
  },
  'unread-allowed': {
    before: (world) =>
      void (world.state.page = chartOf({
        unread: [
          {
            kind: 'frame',
            what: 'Lab viewer',
            why: 'It comes from another site and did not answer.',
            frame: 'top/#1',
            origin: `https://${HOST}:8443`,
          },
        ],
      })),
    after: async () => {
      await click(/part unread/);
      await click(/^Allow reading/);
    },
  },
  arrivals: {
    after: async (world) => {
      await click(/^Add I10/);
      arrive(world, {
        documents: [
          aDocument({ text: NOTE.replace('stable', 'not stable') }),
          ARRIVED,
          { ...ARRIVED, id: 'note-3', title: LONG, text: 'Addendum: metformin stopped.', amends: 'note-1' },
        ],
        unread: [...aNotedChart().unread, named('Nursing note')],
      });
      (await button(/^Read it Cardiology/)).focus();
    },
  },
  pointing: {
    after: async (world) => {
      await click(/^Add I10/);
      world.point({ document: 'note-1', start: NOTE.indexOf('Essential'), end: NOTE.indexOf('Essential') });
    },
  },
  'pointing-offer': {
    after: async (world) => {
      await button(/^Add I10/);
      world.point({ document: 'note-1', start: NOTE.indexOf('Type 2'), end: NOTE.indexOf('Chronic') + 9 });
    },
  },
  record: {
    before: (world) => {
      world.state.record = { kind: 'signed-in', host: 'fhir.ehr.example', said: 'Read for the patient on screen.' };
      const fromRecord = { frame: 'signed-in-record', visibility: 'record' as const };
      world.state.page = chartOf({
        medications: ['Warfarin 2 mg', 'Lisinopril 10 mg'].map((text) => ({
          text,
          name: text,
          dose: null,
          route: null,
          frequency: null,
          status: null,
          provenance: fromRecord,
        })),
        allergies: [
          { substance: 'Penicillin', reaction: 'Hives', provenance: { frame: 'enc', visibility: 'visible' } },
          { substance: 'Sulfonamides', reaction: null, provenance: fromRecord },
          { substance: 'Latex', reaction: null, provenance: { frame: 'enc', visibility: 'earlier-page' } },
        ],
        source: { ...source, fromRecord: ['Active medications', 'Allergies'] },
      });
    },
    after: openChartView,
  },
  'record-sign-in': {
    before: (world) => void (world.state.record = { kind: 'signed-out', host: HOST, why: null }),
    after: async () => {
      await openChartView();
      (await button(/^Sign in$/)).focus();
    },
  },
  'record-refused': {
    before: (world) =>
      void (world.state.record = {
        kind: 'signed-out',
        host: HOST,
        why: 'The sign-in was closed before it ended. Nothing was read from the record.',
      }),
    after: openChartView,
  },
  'record-signing-in': { before: (world) => void (world.state.record = { kind: 'signing-in', host: HOST }), after: openChartView },
  'record-ended': {
    before: (world) => void (world.state.record = { kind: 'ended', host: HOST, why: null }),
    after: async () => (await button(/^Sign in again/)).focus(),
  },
  'how-read-long': {
    before: (world) => {
      const { diagnose } = world.effects.chart;
      world.effects.chart.diagnose = async (whole) =>
        (await diagnose(whole)).map((each) => ({
          ...each,
          frame: { ...each.frame, url: `https://${HOST}/a/very/long/path/${'abcdefgh'.repeat(12)}?encounter=1`, title: LONG },
          report: each.report && {
            ...each.report,
            problems: each.report.problems.map((problem) => ({
              ...problem,
              provenance: {
                ...problem.provenance,
                selector: 'html > body > div:nth-of-type(3) > ' + 'div.css-1q2w3e-MuiGrid-root > '.repeat(9) + 'p',
              },
            })),
          },
        }));
    },
    after: async () => void fireEvent.keyDown(await button(/^Add I10/), { key: 'h' }),
  },
  'earlier-page': {
    before: (world) => {
      world.state.page = chartOf({ documents: [aDocument({ text: NOTE, provenance: { frame: 'enc', visibility: 'earlier-page' } })] });
      world.state.litAnswer = 'earlier-page';
    },
    after: async () => {
      await click(/^Add I10/);
      (await button(/^Add E11/)).focus();
    },
  },
  'how-read': { after: async () => void fireEvent.keyDown(await button(/^Add I10/), { key: 'h' }) },
  'how-read-loading': {
    before: (world) => void (world.effects.chart.diagnose = () => new Promise(() => undefined)),
    after: async () => void fireEvent.keyDown(await button(/^Add I10/), { key: 'h' }),
  },
  'how-read-failing': {
    before: (world) => void (world.effects.chart.diagnose = () => Promise.reject(new Error('gone'))),
    after: async () => void fireEvent.keyDown(await button(/^Add I10/), { key: 'h' }),
  },
  queue: {
    before: (world) => void (world.state.queue = lot),
    after: async () => void fireEvent.click(await screen.findByRole('tab', { name: /Queue/ })),
  },
  offline: {
    before: (world) => {
      world.state.online = false;
      world.state.queue = [aQueueItem(), aQueueItem({ claimId: 'c2' })];
    },
    after: async () => void fireEvent.click(await screen.findByRole('tab', { name: /Queue/ })),
  },
  help: { after: () => click(/^Keys/) },
  provider: { before: (world) => void (world.state.settings = settings({ role: 'provider' })) },
  supervisor: {
    before: (world) => {
      world.state.settings = settings({ role: 'supervisor' });
      world.state.queue = lot;
    },
  },
  review: { before: (world) => void (world.state.queue = lot) },
  'review-empty': {},
  'review-audit': { after: () => click(/^Verify now/) },
  'review-audit-broken': { after: () => click(/^Verify now/) },
};

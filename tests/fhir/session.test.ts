// The record behind the page's own session: where it is, whose it is, when it is asked for, and what REST adds to FHIR.
import type { Resource } from '@medplum/fhirtypes';
import { describe, expect, it } from 'vitest';
import { createRecords } from '../../entrypoints/sidepanel/records';
import type { FrameReport, Patient } from '../../lib/chart/chart';
import { noFacts } from '../../lib/chart/facts';
import { keepRecord } from '../../lib/chart/fhir/kept-record';
import { sessionRecordAt } from '../../lib/chart/fhir/session-place';
import { readSessionRecord } from '../../lib/chart/fhir/session-record';
import { mergeFrames } from '../../lib/chart/merge';
import { person, shown, visit } from './record';
import { type InventedServer, inventedServer, json } from './server';

const UUID = 'b7d1f3a0-52c4-4f0e-9d3b-0c6a1e2f3a4b';
const at = { fhir: 'https://emr.example/openmrs/ws/fhir2/R4', rest: 'https://emr.example/openmrs/ws/rest/v1', patient: UUID };
const subject = { reference: `Patient/${UUID}` };
const patient = { ...person, id: UUID } as Resource;

describe('where the session’s record is', () => {
  it.each([
    [`https://emr.example/openmrs/spa/patient/${UUID}/chart/patient-summary`, at],
    [`https://emr.example/openmrs/spa/patient/${UUID}`, at],
    [
      `https://emr.example/ehr/core/spa/patient/${UUID}/chart`,
      { fhir: 'https://emr.example/ehr/core/ws/fhir2/R4', rest: 'https://emr.example/ehr/core/ws/rest/v1', patient: UUID },
    ],
    ['https://emr.example/openmrs/spa/home', null],
    ['https://emr.example/Patient/1', null],
    [`https://emr.example/openmrs/spa/patient/${UUID}extra/chart`, null],
  ])('%s', (url, expected) => {
    expect(sessionRecordAt(new URL(url))).toEqual(expected);
  });
});

const encounter = (uuid: string, day: string, obs: object[], change: object = {}): object => ({
  uuid,
  encounterDatetime: `${day}T10:02:00.000-0600`,
  encounterType: { display: 'Visit Note' },
  visit: { uuid: 'e1' },
  encounterProviders: [{ provider: { person: { display: 'Salome Abara' } } }],
  obs,
  ...change,
});
const NOTE = 'Headache for three days, better with rest. Neurologic exam normal. Tension headache.';
const text = (value: unknown, display = 'Text of encounter note', uuid = 'o1'): object => ({ uuid, concept: { display }, value });

const read = (server: InventedServer, who: Patient = shown) =>
  readSessionRecord(at, who, {
    encounter: { ref: null, date: '2026-11-03' },
    fetch: server.fetch,
    now: Date.parse('2026-11-04T00:00:00Z'),
    wait: () => Promise.resolve(),
    signal: new AbortController().signal,
  });
const serverWith = (encounters: object[], rest: Resource[] = []): InventedServer =>
  inventedServer({
    base: at.fhir,
    resources: [patient, { ...visit, subject } as Resource, ...rest],
    instead: (url) => (url.pathname === '/openmrs/ws/rest/v1/encounter' ? json({ results: encounters }) : null),
  });

const login = (): Response => new Response(null, { status: 302, headers: { location: '/openmrs/login.htm' } });

describe('a record over the session', () => {
  it('is asked with the session’s cookies, at the page’s origin, without a token', async () => {
    const server = serverWith([]);
    await read(server);
    for (const { url, headers, init } of server.asked) {
      expect(url.startsWith('https://emr.example/openmrs/ws/')).toBe(true);
      expect(init?.credentials).toBe('same-origin');
      expect(headers.has('authorization')).toBe(false);
    }
  });

  it('takes visit notes and visit diagnoses of the open visit from REST', async () => {
    const report = await read(
      serverWith([
        encounter('r1', '2026-11-03', [text(NOTE), text(61, 'Pulse', 'o2'), text('Clear', 'Lungs', 'o3')], {
          diagnoses: [
            { display: 'Tension headache', certainty: 'CONFIRMED' },
            { display: 'Migraine', voided: true },
          ],
        }),
        encounter('r2', '2026-11-03', [
          { uuid: 'g', groupMembers: [text('A voided word.', 'Note', 'o4'), { ...text('Gone.'), voided: true }] },
        ]),
        encounter('r3', '2025-02-11', [text('Another year.')], { visit: { uuid: 'e0' } }),
        encounter('r4', '2026-11-03', [text('Void.')], { voided: true }),
        encounter('r5', '2026-11-03', [text('Of somebody else.')], { patient: { uuid: 'another' } }),
      ]),
    );
    expect(report?.documents.map(({ id, kind, title, author, date, text: words }) => [id, kind, title, author, date, words])).toEqual([
      ['session-record/obs-o1', 'progress-note', 'Visit Note', 'Salome Abara', '2026-11-03', NOTE],
      ['session-record/obs-o4', 'progress-note', 'Visit Note', 'Salome Abara', '2026-11-03', 'A voided word.'],
    ]);
    expect(report?.problems.map(({ text: words, status }) => [words, status])).toEqual([['Tension headache', 'confirmed']]);
  });

  it('of another patient is nobody’s, and not asked any further', async () => {
    const server = serverWith([encounter('r1', '2026-11-03', [text(NOTE)])]);
    expect(await read(server, { ...shown, birthDate: '1970-01-01' })).toBeNull();
    expect(server.asked).toHaveLength(1);
  });

  it('a session that has ended gives nothing', async () => {
    expect(await read(inventedServer({ base: at.fhir, resources: [], instead: login }))).toBeNull();
  });
});

const page = (change: Partial<FrameReport> = {}): FrameReport => ({
  frame: { key: 'top', path: ['top'], url: 'https://emr.example/', title: '', visibility: 'visible' },
  adapter: 'generic',
  fellBack: null,
  ...noFacts(),
  patient: shown,
  documents: [],
  ...change,
});
const problem = { text: 'Gout', code: null, status: null, onset: null, provenance: { frame: 'top', visibility: 'visible' as const } };

const setup = () => {
  let clock = 0;
  const reads: { at: number; signal: AbortSignal }[] = [];
  const kept = keepRecord({
    read: (_shown, _encounter, signal) => {
      reads.push({ at: clock, signal });
      return Promise.resolve(page({ adapter: `reading ${reads.length}` }));
    },
    now: () => clock,
    wait: (ms) => {
      clock += ms;
      return Promise.resolve();
    },
  });
  return { kept, reads, pass: (ms: number) => void (clock += ms) };
};

describe('a kept record', () => {
  it('is read once, however often the page asks', async () => {
    const { kept, reads } = setup();
    for (let i = 0; i < 5; i++) expect((await kept.of('a', page(), false))?.adapter).toBe('reading 1');
    expect(reads).toHaveLength(1);
  });

  it('is read again when the page’s lists change, no sooner than after a quarter of a minute', async () => {
    const { kept, reads, pass } = setup();
    await kept.of('a', page(), false);
    pass(1000);
    expect((await kept.of('a', page({ problems: [problem] }), false))?.adapter).toBe('reading 2');
    expect(reads.map(({ at }) => at)).toEqual([0, 15_000]);
  });

  it('is not read again for a note that is being written', async () => {
    const { kept, reads, pass } = setup();
    await kept.of('a', page(), false);
    pass(60_000);
    await kept.of('a', page({ documents: [{ id: 'n', text: 'a' }] as FrameReport['documents'] }), false);
    expect(reads).toHaveLength(1);
  });

  it('is read again when a person asks, no sooner than after two seconds', async () => {
    const { kept, reads, pass } = setup();
    await kept.of('a', page(), true);
    pass(500);
    await kept.of('a', page(), true);
    expect(reads.map(({ at }) => at)).toEqual([0, 2000]);
  });

  it('of the last patient is forgotten at once, and its reading stopped', async () => {
    const { kept, reads } = setup();
    await kept.of('a', page(), false);
    expect(await kept.of('a', page({ patient: null }), false)).toBeNull();
    expect(reads[0]?.signal.aborted).toBe(true);
    await kept.of('a', page({ patient: { ...shown, mrn: '9' } }), false);
    expect(reads).toHaveLength(2);
  });
});

const chartOf = (patient: Patient | null) => mergeFrames([page({ patient })], 1);
const record = (name: string): FrameReport =>
  page({ adapter: name, frame: { key: name, path: [name], url: '', title: '', visibility: 'record' } });

describe('records beside the panel’s chart', () => {
  it('are told when they come or change, and an answer for a patient who has left is dropped', async () => {
    const waiting: ((report: FrameReport | null) => void)[] = [];
    let told = 0;
    const records = createRecords([() => new Promise((resolve) => waiting.push(resolve))], () => (told += 1));
    const first = records.follow(chartOf(shown), false);
    const second = records.follow(chartOf({ ...shown, mrn: '9' }), false);
    waiting[0]?.(record('late'));
    waiting[1]?.(record('now'));
    await Promise.all([first, second]);
    expect(records.reports().map(({ adapter }) => adapter)).toEqual(['now']);
    expect(told).toBe(1);
    records.clear();
    expect(records.reports()).toEqual([]);
  });

  it('are asked for a verified patient only', async () => {
    let asked = 0;
    const records = createRecords([() => (asked++, Promise.resolve(record('x')))], () => undefined);
    await records.follow(chartOf(null), false);
    await records.follow(chartOf({ ...shown, mrn: null, birthDate: null }), false);
    expect(asked).toBe(0);
  });
});

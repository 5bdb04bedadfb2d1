// The EHR's own record beside the page: whose it is, what counts twice, what it completes, what it makes read.
import { describe, expect, it } from 'vitest';
import { type Chart, type ChartDocument, ChartSchema, type FrameReport, type Patient, type Unread } from '../../lib/chart/chart';
import { noFacts } from '../../lib/chart/facts';
import { encounterText, identityText } from '../../lib/chart/identity';
import { mergeFrames } from '../../lib/chart/merge';
import { parseName } from '../../lib/chart/person-name';
import { sameIn } from '../../lib/chart/same-fact';
import { shownOf } from '../../lib/chart/shown-of';

const tove: Patient = { name: parseName('Halvorsen, Tove'), mrn: '440 120', birthDate: '1958-12-04', sex: null, age: null };
const recorded: Patient = { name: parseName('Tove Halvorsen'), mrn: '440120', birthDate: '1958-12-04', sex: 'female', age: null };

const report = (change: Partial<FrameReport>): FrameReport => ({
  frame: { key: 'top', path: ['top'], url: 'https://ehr.example/', title: '', visibility: 'visible' },
  adapter: 'generic',
  fellBack: null,
  ...noFacts(),
  documents: [],
  ...change,
});
const page = (change: Partial<FrameReport> = {}): FrameReport => report({ patient: tove, ...change });
const record = (change: Partial<FrameReport> = {}): FrameReport =>
  report({
    frame: { key: 'fhir', path: ['fhir'], url: 'https://ehr.example/fhir', title: '', visibility: 'record' },
    adapter: 'fhir-r4',
    patient: recorded,
    ...change,
  });
const join = (shown: FrameReport, ...records: FrameReport[]): Chart => ChartSchema.parse(mergeFrames([...records, shown], 1));

const here = { frame: 'top', visibility: 'visible' as const };
const there = { frame: 'fhir', visibility: 'record' as const };
const aProblem = (text: string, provenance: Chart['problems'][number]['provenance'], change: object = {}) => ({
  text,
  code: null,
  status: null,
  onset: null,
  provenance,
  ...change,
});
const aDrug = (text: string, provenance: typeof here | typeof there, change: object = {}) => ({
  text,
  name: text.split(/\s\d/)[0] ?? text,
  dose: null,
  route: null,
  frequency: null,
  status: null,
  provenance,
  ...change,
});
const aNote = (id: string, text: string, change: Partial<ChartDocument> = {}): ChartDocument => ({
  id,
  kind: 'progress-note',
  title: 'Progress note',
  author: null,
  date: null,
  signed: null,
  completeness: 'whole',
  amends: null,
  text,
  sections: [],
  provenance: here,
  ...change,
});
const TEXT = 'Seen for a cough of two weeks. Lungs clear. Assessment: acute bronchitis.';

const at = (date: string, endDate: string | null = null) => ({
  ref: null,
  date,
  endDate,
  class: null,
  provider: null,
  reason: null,
  placeOfService: null,
});

describe('whose record', () => {
  it('of the same patient it comes in, named as read with its own reader', () => {
    const chart = join(page(), record({ problems: [aProblem('Gout', there)] }));
    expect(chart.problems).toEqual([aProblem('Gout', there)]);
    expect(chart.source).toMatchObject({ adapters: ['generic', 'fhir-r4'], identity: 'verified', disagreeing: [] });
  });

  it.each<[string, FrameReport, FrameReport]>([
    ['another name', page(), record({ patient: { ...recorded, name: parseName('Karin Halvorsen') } })],
    ['another number', page(), record({ patient: { ...recorded, mrn: '440121' } })],
    ['another birth date', page(), record({ patient: { ...recorded, birthDate: '1958-04-12' } })],
    ['nobody', page(), record({ patient: null })],
    ['a page that names its patient without number and birth date', page({ patient: { ...tove, mrn: null, birthDate: null } }), record()],
    ['a page that names nobody', report({}), record()],
  ])('%s: it is left out whole, and is no conflict', (_, shown, other) => {
    const alone = join(shown);
    const chart = join(shown, {
      ...other,
      problems: [aProblem('Gout', there)],
      unread: [{ kind: 'list', what: 'x', why: 'y', frame: 'fhir' }],
    });
    expect(chart.source.ignoredFrames.map(({ key }) => key)).toEqual(['fhir']);
    expect({ ...chart, source: { ...chart.source, ignoredFrames: [] } }).toEqual(alone);
  });

  it('never makes or changes who the patient is, or what the work is kept under', () => {
    const bare = page({
      patient: { ...tove, mrn: null },
      encounter: { ref: null, date: '2026-11-05', endDate: null, class: null, provider: null, reason: null, placeOfService: null },
    });
    const other = record({
      encounter: {
        ref: 'e7',
        date: '2026-11-05',
        endDate: null,
        class: 'ambulatory',
        provider: 'Ada Quill, MD',
        reason: 'Cough',
        placeOfService: '11',
      },
    });
    const [before, after] = [join(bare), join(bare, other)];
    expect(after.patient).toEqual({ ...before.patient, sex: 'female' });
    expect([identityText(after.patient), encounterText(after)]).toEqual([identityText(before.patient), encounterText(before)]);
    expect(after.encounter).toEqual({
      ref: null,
      date: '2026-11-05',
      endDate: null,
      class: null,
      provider: 'Ada Quill, MD',
      reason: 'Cough',
      placeOfService: '11',
    });
  });

  it('read beside another encounter it is left out until it is asked about this one', () => {
    const notes = { documents: [aNote('fhir/n1', TEXT, { provenance: there })] };
    const shown = page({ encounter: at('2026-11-05') });
    expect(join(shown, record({ encounter: at('2025-02-11'), ...notes })).documents).toEqual([]);
    expect(join(shown, record({ encounter: at('2026-11-01', '2026-11-09'), ...notes })).documents).toHaveLength(1);
    expect(join(shown, record({ encounter: at('2026-11-06'), ...notes })).documents).toHaveLength(1);
    // A stay that goes on has no last day yet.
    const stay = { ...at('2026-11-01'), ref: 'E7' };
    expect(join(page({ encounter: { ...at('2026-11-05'), ref: 'E7' } }), record({ encounter: stay, ...notes })).documents).toHaveLength(1);
  });

  it('an encounter of another day completes nothing', () => {
    const encounter = { ref: '3', date: '2026-11-05', endDate: null, class: null, provider: null, reason: null, placeOfService: null };
    const chart = join(
      page({ encounter }),
      record({ encounter: { ...encounter, ref: 'e7', date: '2026-11-06', provider: 'Ada Quill, MD' } }),
    );
    expect(chart.encounter).toEqual(encounter);
  });
});

type Pairs = { [L in Parameters<typeof sameIn>[0]]?: [shown: object, recorded: object, same: boolean][] };
const drug = (text: string, dose: string | null = null): object => ({ text, name: text.replace(/\s\d.*/, ''), dose });
const PAIRS: Pairs = {
  problems: [
    [{ text: 'Hypertension' }, { text: 'Hypertension' }, true],
    [{ text: 'Essential (primary) hypertension', code: 'I10' }, { text: 'High blood pressure', code: 'i10' }, true],
    [{ text: 'Type 2 diabetes mellitus' }, { text: 'Diabetes mellitus type II (disorder)' }, true],
    [{ text: 'Chronic kidney disease, stage 3' }, { text: 'Chronic kidney disease stage 4' }, false],
    [{ text: 'Diabetes with neuropathy' }, { text: 'Diabetes without neuropathy' }, false],
    [{ text: 'Pain of left knee' }, { text: 'Left knee pain' }, true],
    [{ text: 'Pain of left knee' }, { text: 'Right knee pain' }, false],
  ],
  medications: [
    [drug('Metformin 1000 mg — 1 tablet — oral — twice daily', '1000 mg'), drug('metformin hydrochloride 1000 MG Oral Tablet'), true],
    [drug('Metformin 1000 mg'), drug('metformin hydrochloride 500 MG Oral Tablet'), false],
    [drug('Metformin'), drug('metformin 500 MG Oral Tablet'), true],
    [drug('Metoprolol tartrate 25 mg'), drug('Metoprolol succinate 25 MG'), false],
    [drug('Metformin ER 500 mg'), drug('24 HR metformin hydrochloride 500 MG Extended Release Oral Tablet'), true],
    [drug('Metformin 500 mg'), drug('24 HR metformin hydrochloride 500 MG Extended Release Oral Tablet'), false],
    [drug('Lipitor 20 mg'), drug('atorvastatin 20 MG Oral Tablet [Lipitor]'), true],
    [drug('Levothyroxine 0.1 mg'), drug('Levothyroxine 50 mcg'), false],
    [drug('Amoxicillin 1 g'), drug('Amoxicillin 1000 MG'), true],
  ],
  allergies: [
    [{ substance: 'Penicillin' }, { substance: 'Allergy to penicillins' }, true],
    [{ substance: 'Penicillin' }, { substance: 'Ampicillin' }, false],
    [{ substance: 'No known drug allergies' }, { substance: 'No known allergies' }, true],
  ],
  results: [
    [
      { name: 'Hemoglobin A1c', value: '10.0', unit: '%', date: '2026-11-05' },
      { name: 'Hemoglobin A1c/Hemoglobin.total in Blood', value: '10', unit: '%', date: '2026-11-05' },
      true,
    ],
    [
      { name: 'Hemoglobin A1c', value: '10.0 %', unit: null, date: null },
      { name: 'Hemoglobin A1c', value: '10', unit: '%', date: '2026-11-05' },
      true,
    ],
    [
      { name: 'Potassium', value: '4.2', unit: 'mmol/L', date: '2026-11-05' },
      { name: 'Potassium [Moles/volume] in Serum or Plasma', value: '4.2', unit: 'mmol/L', date: '2026-11-06' },
      true,
    ],
    [
      { name: 'Potassium', value: '4.2', unit: 'mmol/L', date: '2026-11-05' },
      { name: 'Potassium', value: '4.2', unit: 'mmol/L', date: '2026-09-01' },
      false,
    ],
    [{ name: 'Potassium', value: '4.2', unit: null, date: null }, { name: 'Potassium', value: '4.3', unit: 'mmol/L', date: null }, false],
    [
      { name: 'HbA1c', value: '8.4', unit: '%', date: '2026-11-05' },
      { name: 'Hemoglobin A1c', value: '8.4', unit: '%', date: '2026-11-05' },
      true,
    ],
    [{ name: 'WBC', value: '7.1', unit: '10*3/uL', date: null }, { name: 'WBC', value: '7.1', unit: 'K/µL', date: null }, true],
    [{ name: 'Glucose', value: 'negative', unit: null, date: null }, { name: 'Glucose', value: 'Negative', unit: null, date: null }, true],
  ],
  vitals: [
    [
      { name: 'Temp', value: '98.2', unit: '[degF]', date: null },
      { name: 'Body temperature', value: '98.2', unit: '°F', date: '2026-11-05' },
      true,
    ],
    [
      { name: 'Temperature', value: '98.2', unit: '°F', date: null },
      { name: 'Body temperature', value: '36.8', unit: 'Cel', date: null },
      true,
    ],
    [{ name: 'BMI', value: '31', unit: null, date: null }, { name: 'Body mass index', value: '30.5', unit: 'kg/m2', date: null }, true],
    [{ name: 'Weight', value: '172', unit: '[lb_av]', date: null }, { name: 'Body weight', value: '78', unit: 'kg', date: null }, true],
    [{ name: 'Weight', value: '172', unit: 'lb', date: null }, { name: 'Body weight', value: '172', unit: 'kg', date: null }, false],
    [
      { name: 'BP', value: '128/82', unit: 'mmHg', date: null },
      { name: 'Blood pressure', value: '128/82', unit: 'mm[Hg]', date: null },
      true,
    ],
    [
      { name: 'BP', value: '128/82', unit: 'mmHg', date: null },
      { name: 'Blood pressure', value: '128/84', unit: 'mm[Hg]', date: null },
      false,
    ],
    [{ name: 'Pulse', value: '72', unit: 'bpm', date: null }, { name: 'Heart rate', value: '72', unit: '/min', date: null }, true],
    [{ name: 'Pulse', value: '72', unit: null, date: null }, { name: 'Respiratory rate', value: '72', unit: null, date: null }, false],
  ],
  immunizations: [
    [{ vaccine: 'Influenza', date: '2026-10-01' }, { vaccine: 'Influenza, seasonal, injectable', date: '2026-10-01' }, true],
    [{ vaccine: 'Influenza vaccine', date: null }, { vaccine: 'influenza', date: '2026-10-01' }, true],
    [{ vaccine: 'Influenza', date: '2025-10-01' }, { vaccine: 'Influenza', date: '2026-10-01' }, false],
  ],
  procedures: [
    [{ text: 'EKG', code: '93000', date: '2026-11-05' }, { text: 'Electrocardiogram', code: '93000', date: '2026-11-05' }, true],
  ],
  codes: [
    [{ code: '99213', modifiers: [] }, { code: '99213', modifiers: ['25'] }, true],
    [{ code: '99213', modifiers: ['25'] }, { code: '99213', modifiers: ['95'] }, false],
  ],
  coverages: [[{ payer: 'Lakes Health', memberId: null }, { payer: 'LAKES HEALTH', memberId: '7' }, true]],
};

describe.each(Object.entries(PAIRS))('the same among %s', (list, pairs) => {
  it.each(pairs.map(([a, b, same]) => [JSON.stringify(a), same ? 'is' : 'is not', JSON.stringify(b), a, b, same] as const))(
    '%s %s %s',
    (_a, _is, _b, a, b, same) => {
      expect(sameIn(list as 'problems')({ code: null, ...a } as never, { code: null, ...b } as never)).toBe(same);
    },
  );
});

const aHalf = (name: string, value: string) => ({ name, value, unit: 'mm[Hg]', date: '2026-11-05', provenance: here });

describe('facts', () => {
  it('the page’s copy stays, completed with codes, dates and units; what only the record has stands as the record’s', () => {
    const chart = join(
      page({ problems: [aProblem('Hypertension', here, { status: 'Active' })] }),
      record({
        problems: [aProblem('Hypertension', there, { code: 'I10', status: 'active', onset: '2019-05-02' }), aProblem('Gout', there)],
      }),
    );
    expect(chart.problems).toEqual([
      aProblem('Hypertension', here, { status: 'Active', code: 'I10', onset: '2019-05-02' }),
      aProblem('Gout', there),
    ]);
  });

  it('two halves of a pressure on the page are the record’s one', () => {
    const chart = join(
      page({ vitals: [aHalf('BP Sys', '128'), aHalf('BP Dias', '82')] }),
      record({ vitals: [{ name: 'Blood pressure', value: '128/82', unit: 'mmHg', date: '2026-11-05', provenance: there }] }),
    );
    expect(chart.vitals.map(({ name }) => name)).toEqual(['BP Sys', 'BP Dias']);
  });

  it('a prescription and the statement that it is taken are one medication', () => {
    const chart = join(page(), record({ medications: [aDrug('Lisinopril 10 mg', there), aDrug('lisinopril 10 MG Oral Tablet', there)] }));
    expect(chart.medications).toHaveLength(1);
  });

  it('long lists are joined without a stall', () => {
    const many = (n: number, provenance: typeof here | typeof there) =>
      Array.from({ length: n }, (_, i) => aProblem(`Finding number ${i * 7}`, provenance));
    const start = performance.now();
    expect(join(page({ problems: many(5000, here) }), record({ problems: many(1000, there) })).problems).toHaveLength(5000);
    expect(performance.now() - start).toBeLessThan(15_000);
  });
});

describe('notes', () => {
  it('a note that stands on the page counts once, and learns its author and signature', () => {
    const chart = join(
      page({ documents: [aNote('top/note', TEXT)] }),
      record({
        documents: [
          aNote('fhir/n1', TEXT.replace('. ', '.\n\n'), { author: 'Ada Quill, MD', signed: true, date: '2026-11-05', provenance: there }),
          aNote('fhir/n2', 'Addendum: afebrile.', { amends: 'fhir/n1', provenance: there }),
        ],
      }),
    );
    expect(chart.documents.map(({ id, author, signed, amends }) => [id, author, signed, amends])).toEqual([
      ['top/note', 'Ada Quill, MD', true, null],
      ['fhir/n2', null, null, 'top/note'],
    ]);
  });

  it('of a note that the page shortens, the record’s whole is taken', () => {
    const chart = join(
      page({ documents: [aNote('top/note', `${TEXT.slice(0, 60)}… Read more`, { completeness: 'partial' })] }),
      record({ documents: [aNote('fhir/n1', TEXT, { provenance: there })] }),
    );
    expect(chart.documents.map(({ id, completeness }) => [id, completeness])).toEqual([['fhir/n1', 'whole']]);
  });
});

const part = (what: string, why: string, kind: Unread['kind'] = 'list'): Unread => ({ kind, what, why, frame: 'top' });

const given = (unread: Unread, change: Partial<FrameReport>, shown: Partial<FrameReport> = {}) => {
  const chart = join(page({ ...shown, unread: [unread] }), record(change));
  return { unread: chart.unread, fromRecord: chart.source.fromRecord };
};

describe('what was not read', () => {
  const five = ['Amlodipine 5 mg', 'Aspirin 81 mg', 'Metformin 500 mg', 'Sertraline 50 mg', 'Tiotropium 18 mcg'].map((text) =>
    aDrug(text, here),
  );
  const sixth = aDrug('Warfarin 2 mg', there);
  it('the sixth of six medications, delivered, is read from the record', () => {
    expect(given(part('Medications', shownOf(5, 6)), { covers: ['medications'], medications: [sixth] }, { medications: five })).toEqual({
      unread: [],
      fromRecord: ['Medications'],
    });
  });

  it.each<[string, Unread, Partial<FrameReport>]>([
    ['fewer than there are', part('Medications', shownOf(5, 7)), { covers: ['medications'], medications: [sixth] }],
    ['a list not read to its end', part('Medications', shownOf(5, 6)), { covers: [], medications: [sixth] }],
    ['another list', part('Allergies', 'It is still loading.'), { covers: ['medications'], medications: [sixth] }],
    ['results, of which the record gave this encounter’s only', part('Lab results', 'It is still loading.'), { covers: ['results'] }],
    ['notes', part('Notes', 'Its tab is not open.', 'document'), { covers: ['documents'], documents: [aNote('fhir/n1', TEXT)] }],
    ['a picture', part('Medications', 'It is a picture.', 'picture'), { covers: ['medications'], medications: [sixth] }],
  ])('%s: stays unread', (_, unread, change) => {
    expect(given(unread, change, { medications: five })).toEqual({ unread: [unread], fromRecord: undefined });
  });

  it('a list that was not loaded, and the very note, are read from the record', () => {
    expect(given(part('Allergies', 'It is still loading.'), { covers: ['allergies'] }).fromRecord).toEqual(['Allergies']);
    const summary = aNote('fhir/n1', TEXT, { title: 'Discharge summary' });
    expect(
      given(part('Discharge summary', 'It is folded.', 'document'), { covers: ['documents'], documents: [summary] }).fromRecord,
    ).toEqual(['Discharge summary']);
  });

  it('what the record could not give is said too', () => {
    const missing = {
      kind: 'list' as const,
      what: 'Orders in the EHR’s record',
      why: 'The EHR did not allow it to be read.',
      frame: 'fhir',
    };
    expect(join(page(), record({ unread: [missing] })).unread).toEqual([missing]);
  });
});

import { describe, expect, it } from 'vitest';
import { type ChartDocument, ChartSchema, type Encounter, type FrameReport, type Patient, type Visibility } from '../../lib/chart/chart';
import { NO_ENCOUNTER } from '../../lib/chart/encounter';
import { noFacts } from '../../lib/chart/facts';
import { mergeFrames } from '../../lib/chart/merge';
import { parseName } from '../../lib/chart/person-name';

const grace: Patient = { name: parseName('Grace Okafor'), mrn: '731946', birthDate: '1951-06-22', sex: null, age: null };
const other: Patient = { name: parseName('Harold Vance'), mrn: '998877', birthDate: '1947-02-28', sex: null, age: null };

const report = (key: string, visibility: Visibility, change: Partial<FrameReport> = {}): FrameReport => ({
  frame: {
    key,
    path: key.split('/').map((_, i, all) => all.slice(0, i + 1).join('/')),
    url: 'https://ehr.example/',
    title: '',
    visibility,
  },
  adapter: 'generic',
  fellBack: null,
  ...noFacts(),
  documents: [],
  ...change,
});
const problem = (text: string, frame: string, visibility: Visibility, code: string | null = null) => ({
  text,
  code,
  status: null,
  onset: null,
  provenance: { frame, visibility },
});
const drug = (status: string | null) => ({
  text: 'Torsemide 10 mg',
  name: 'Torsemide',
  dose: '10 mg',
  route: null,
  frequency: null,
  status,
  provenance: { frame: 'top', visibility: 'visible' as const },
});
const aNote = (frame: string): ChartDocument => ({
  id: `${frame}/note`,
  kind: 'progress-note',
  title: 'Progress note',
  author: null,
  date: null,
  signed: null,
  completeness: 'whole',
  amends: null,
  text: 'Gout of the left foot, on colchicine.',
  sections: [],
  provenance: { frame, visibility: 'hidden-tab' },
});
const facts = (key: string, visibility: Visibility) => report(key, visibility, { problems: [problem(key, key, visibility)] });
const merge = (reports: FrameReport[]) => ChartSchema.parse(mergeFrames(reports, 1));

describe('merging frames', () => {
  const top = report('top', 'visible', { patient: grace });

  it('a hidden dashboard of another patient never comes in, and is named', () => {
    const chart = merge([top, report('top/oth', 'hidden-tab', { patient: other, problems: [problem('Gout', 'top/oth', 'hidden-tab')] })]);
    expect(chart.problems).toEqual([]);
    expect(chart.source.ignoredFrames.map(({ key }) => key)).toEqual(['top/oth']);
    expect(chart.source.identity).toBe('verified');
  });

  it('another patient on screen is a conflict, and still no fact of theirs comes in', () => {
    const chart = merge([top, report('top/pat', 'visible', { patient: other, problems: [problem('Gout', 'top/pat', 'visible')] })]);
    expect(chart.source).toMatchObject({ identity: 'conflict', disagreeing: ['top/pat'] });
    expect(chart.problems).toEqual([]);
  });

  it("what lies inside another patient's frame is theirs, even where it names nobody", () => {
    const inner = report('top/pat/forms', 'visible', { problems: [problem('Gout', 'top/pat/forms', 'visible')] });
    expect(merge([top, report('top/pat', 'visible', { patient: other }), inner]).problems).toEqual([]);
  });

  it('a frame without a patient counts on screen and not when hidden', () => {
    expect(merge([top, facts('top/a', 'visible'), facts('top/b', 'hidden-tab')]).problems.map(({ text }) => text)).toEqual(['top/a']);
  });

  it('a hidden frame that names the same patient counts, and so does what lies inside it', () => {
    const pat = report('top/pat', 'hidden-tab', { patient: grace, problems: [problem('Asthma', 'top/pat', 'hidden-tab')] });
    const inner = report('top/pat/in', 'hidden-tab', { problems: [problem('Gout', 'top/pat/in', 'hidden-tab')] });
    expect(merge([top, pat, inner]).problems.map(({ text }) => text)).toEqual(['Asthma', 'Gout']);
  });

  it('a hidden frame that names the patient by name alone counts only with the number of the encounter on screen', () => {
    const seen = report('top', 'visible', { patient: grace, encounter: { ...NO_ENCOUNTER, ref: '418', date: '2026-11-09' } });
    const named = { name: grace.name, mrn: null, birthDate: null, sex: null, age: null };
    const forms = (name: Patient, encounter: Partial<Encounter>) =>
      merge([
        seen,
        report('top/enc', 'hidden-tab', {
          patient: name,
          encounter: { ...NO_ENCOUNTER, ...encounter },
          problems: [problem('Gout', 'top/enc', 'hidden-tab')],
        }),
      ]).problems.length;
    expect(forms(named, { ref: '418' })).toBe(1);
    expect(forms(named, { ref: '417', date: '2026-11-09' })).toBe(0);
    expect(forms(named, { ref: '418', date: '2026-11-08' })).toBe(0);
    expect(forms(named, { date: '2026-11-09' })).toBe(0);
    expect(forms({ ...named, name: other.name }, { ref: '418' })).toBe(0);
    const around = (ref: string) =>
      merge([
        seen,
        report('top/enc', 'hidden-tab', { encounter: { ...NO_ENCOUNTER, ref } }),
        report('top/enc/forms', 'hidden-tab', { patient: named, problems: [problem('Gout', 'top/enc/forms', 'hidden-tab')] }),
      ]).problems.length;
    expect([around('418'), around('417')]).toEqual([1, 0]);
  });

  it("a hidden frame that names the patient by name alone counts with the EHR's own number of a patient on screen", () => {
    const named: Patient = { ...grace, mrn: null, birthDate: null };
    const issues = (patientRef: string, patient = named) => ({ ...facts('top/issues', 'hidden-tab'), patient, patientRef });
    const form = report('top/form', 'visible', { patientRef: '31' });
    expect(merge([top, form, issues('31')]).problems).toHaveLength(1);
    expect(merge([top, form, issues('32')]).problems).toEqual([]);
    expect(merge([top, issues('31')]).problems).toEqual([]);
    // Neither a hidden form nor one of somebody else vouches for it, and no number for another name.
    expect(merge([top, report('top/form', 'hidden-tab', { patientRef: '31' }), issues('31')]).problems).toEqual([]);
    expect(merge([top, { ...form, patient: other }, issues('31')]).problems).toEqual([]);
    expect(merge([top, form, issues('31', other)]).problems).toEqual([]);
  });

  it('a note on screen and its older copy in a hidden tab are one', () => {
    const text = 'Toe swollen and red since Sunday, worse at night, no fever, no fall. Colchicine helped in the past.';
    const shown = { ...aNote('top/a'), text, provenance: { frame: 'top/a', visibility: 'visible' as const } };
    const hidden = { ...aNote('top/b'), text: `Subjective: ${text.slice(0, -8)}`, author: 'Ann Roe', date: '2026-11-09' };
    const chart = merge([
      top,
      report('top/a', 'visible', { documents: [shown] }),
      report('top/b', 'hidden-tab', { patient: grace, documents: [hidden] }),
    ]);
    expect(chart.documents.map((note) => [note.text, note.author, note.date])).toEqual([[text, 'Ann Roe', '2026-11-09']]);
  });

  it('a folded form inside a frame on screen that names the patient is read, as folded', () => {
    const enc = report('top/enc', 'visible');
    expect(merge([top, enc, facts('top/enc/labs', 'collapsed')]).problems).toEqual([problem('top/enc/labs', 'top/enc/labs', 'collapsed')]);
  });

  it('a folded form that nobody around it vouches for stays out and is named once', () => {
    const title = report('top/title', 'visible', { patient: grace });
    const [work, labs] = [report('top/work', 'visible'), facts('top/work/labs', 'collapsed')];
    labs.frame.title = 'Lab results';
    const chart = merge([report('top', 'visible'), title, work, labs]);
    expect(chart.problems).toEqual([]);
    expect(chart.unread).toEqual([{ kind: 'list', what: 'Lab results', why: 'Folded form: open it to read it.', frame: 'top/work/labs' }]);
  });

  it("another patient's folded form comes in nowhere and is named nowhere but among the ignored", () => {
    const form = report('top/enc/note', 'collapsed', { patient: other, problems: [problem('Gout', 'top/enc/note', 'collapsed')] });
    form.frame.title = 'Note of Harold Vance';
    const inner = facts('top/enc/note/in', 'collapsed');
    const chart = merge([top, report('top/enc', 'visible'), form, inner]);
    expect([chart.problems, chart.unread]).toEqual([[], []]);
    expect(chart.source.ignoredFrames.map(({ key }) => key)).toEqual(['top/enc/note', 'top/enc/note/in']);
  });

  it('a hidden tab that names nobody is unread, by a title that gives no name away', () => {
    const note = report('top/b', 'hidden-tab', { documents: [aNote('top/b')] });
    note.frame.title = 'Vance, Harold - Encounter';
    const fees = facts('top/fee', 'hidden-tab');
    fees.frame.title = 'Fee sheet';
    const said = report('top/enc', 'visible', {
      unread: [{ kind: 'list', what: 'Fee sheet', why: 'Its tab is not open.', frame: 'top/enc' }],
    });
    expect(
      merge([top, note, fees, said, report('top/msg', 'hidden-tab')]).unread.map(({ kind, what, frame }) => [kind, what, frame]),
    ).toEqual([
      ['document', 'A tab that is not open', 'top/b'],
      ['list', 'Fee sheet', 'top/fee'],
    ]);
  });

  it('a row seen twice counts once: the copy on screen, completed by the other', () => {
    const a = report('top/a', 'hidden-tab', { patient: grace, problems: [problem('Type 2 diabetes', 'top/a', 'hidden-tab', 'E11.9')] });
    const b = report('top/b', 'visible', { problems: [problem('Type 2 Diabetes', 'top/b', 'visible')] });
    expect(merge([a, b, top]).problems).toEqual([problem('Type 2 Diabetes', 'top/b', 'visible', 'E11.9')]);
  });

  it('a drug that was stopped and one that is taken are two rows, though name and dose are the same', () => {
    const { medications } = merge([
      report('top', 'visible', { patient: grace, medications: [drug('Active'), drug('Discontinued'), drug(null)] }),
    ]);
    expect(medications.map(({ status }) => status)).toEqual(['Active', 'Discontinued']);
  });

  it('without a banner the chart is unverified', () => expect(merge([report('top', 'visible')]).source.identity).toBe('unverified'));

  it('an embedded page that answered itself is not unread', () => {
    const embedding = report('top', 'visible', {
      patient: grace,
      unread: [{ kind: 'frame', what: 'Viewer', why: 'It did not answer.', frame: 'top/#0' }],
    });
    expect(merge([embedding]).unread).toHaveLength(1);
    expect(merge([embedding, report('top/#0', 'visible')]).unread).toEqual([]);
  });
});

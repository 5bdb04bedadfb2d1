import { describe, expect, it } from 'vitest';
import { ChartSchema, type FrameReport, type Patient, type Visibility } from '../../lib/chart/chart';
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

  it('a row seen twice counts once: the copy on screen, completed by the other', () => {
    const a = report('top/a', 'hidden-tab', { patient: grace, problems: [problem('Type 2 diabetes', 'top/a', 'hidden-tab', 'E11.9')] });
    const b = report('top/b', 'visible', { problems: [problem('Type 2 Diabetes', 'top/b', 'visible')] });
    expect(merge([a, b, top]).problems).toEqual([problem('Type 2 Diabetes', 'top/b', 'visible', 'E11.9')]);
  });

  it('without a banner the chart is unverified', () => expect(merge([report('top', 'visible')]).source.identity).toBe('unverified'));

  it('an embedded page that answered itself is not unread', () => {
    const embedding = report('top', 'visible', {
      patient: grace,
      unread: [{ what: 'Viewer', why: 'It did not answer.', frame: 'top/#0' }],
    });
    expect(merge([embedding]).unread).toHaveLength(1);
    expect(merge([embedding, report('top/#0', 'visible')]).unread).toEqual([]);
  });
});

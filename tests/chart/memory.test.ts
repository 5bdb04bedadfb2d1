import { describe, expect, it } from 'vitest';
import { type Chart, type ChartDocument, ChartSchema, type Encounter, type FrameReport, type Patient } from '../../lib/chart/chart';
import { NO_ENCOUNTER } from '../../lib/chart/encounter';
import { noFacts } from '../../lib/chart/facts';
import { type Memory, remember } from '../../lib/chart/memory';
import { mergeFrames } from '../../lib/chart/merge';
import { parseName } from '../../lib/chart/person-name';

const ida: Patient = { name: parseName('Ida Brandt'), mrn: '550123', birthDate: '1948-02-11', sex: 'female', age: null };
const theo: Patient = { name: parseName('Theo Lindqvist'), mrn: '550999', birthDate: '1990-07-30', sex: 'male', age: null };
const visit = (ref: string | null, date: string | null = '2026-11-09'): Encounter => ({ ...NO_ENCOUNTER, ref, date });

const TEXT =
  'Assessment: Chronic systolic heart failure, stable on the present dose. Type 2 diabetes with peripheral neuropathy, better since the last visit. Plan: go on with metformin and see the foot clinic in March.';
const note = (change: Partial<ChartDocument> = {}): ChartDocument => ({
  id: 'top/work/progress-note-2026-11-09',
  kind: 'progress-note',
  title: 'Progress note',
  author: 'Ruth Keller MD',
  date: '2026-11-09',
  signed: false,
  completeness: 'whole',
  amends: null,
  text: TEXT,
  sections: [],
  provenance: { frame: 'top/work', visibility: 'visible' },
  ...change,
});
const lab = (name: string, value: string, visibility: 'visible' | 'collapsed' = 'visible') => ({
  panel: null,
  name,
  value,
  unit: null,
  range: null,
  flag: null,
  date: '2026-11-08',
  provenance: { frame: 'top/work', visibility },
});
const problem = (text: string) => ({
  text,
  code: null,
  status: null,
  onset: null,
  provenance: { frame: 'top/work', visibility: 'visible' as const },
});
const closed = (what: string, kind: 'document' | 'list' = 'document', why = 'Its tab is not open, and what it holds is not loaded.') => ({
  kind,
  what,
  why,
  frame: 'top/work',
});

const frame = (key: string, at: string) => ({
  key,
  path: key === 'top' ? ['top'] : ['top', key],
  url: at,
  title: '',
  visibility: 'visible' as const,
});

/** A page with the banner on top and one work area below. */
function page(url: string, facts: Partial<FrameReport>, banner: Partial<FrameReport> = {}): Chart {
  const report = { adapter: 'generic', fellBack: null, ...noFacts(), documents: [] };
  return mergeFrames(
    [
      { ...report, frame: frame('top', 'https://ehr.example/main'), patient: ida, encounter: visit('88'), ...banner },
      { ...report, frame: frame('top/work', `https://ehr.example/${url}`), ...facts },
    ],
    1,
  );
}
const unnamed = { encounter: null };

/** Visits the pages in order and answers with the last chart and every state on the way. */
function visitAll(pages: (Chart | [Chart, number])[]): { chart: Chart; memory: Memory | null } {
  let memory: Memory | null = null;
  let chart: Chart | null = null;
  for (const each of pages) {
    const [at, tab] = Array.isArray(each) ? each : [each, 1];
    ({ memory, chart } = remember(memory, at, tab));
  }
  if (!chart) throw new Error('no page');
  return { chart: ChartSchema.parse(chart), memory };
}
const texts = (chart: Chart): [string, string][] => chart.documents.map((each) => [each.title, each.provenance.visibility]);

describe('earlier pages of one encounter', () => {
  const labs = page('labs', { results: [lab('Creatinine', '1.4'), lab('Potassium', '4.1')], unread: [closed('Visit note')] }, unnamed);
  const written = page('note', { documents: [note()] });
  const fees = page(
    'fees',
    {
      codes: [
        {
          system: 'CPT',
          code: '99214',
          display: null,
          modifiers: [],
          units: 1,
          pointers: [],
          provenance: { frame: 'top/work', visibility: 'visible' },
        },
      ],
    },
    unnamed,
  );

  it('labs, then the note, then the fee sheet end in one chart, each part saying where it stood', () => {
    const { chart } = visitAll([labs, written, fees]);
    expect(chart.encounter?.ref).toBe('88');
    expect(texts(chart)).toEqual([['Progress note', 'earlier-page']]);
    expect(chart.results.map(({ name, provenance }) => [name, provenance.visibility])).toEqual([
      ['Creatinine', 'earlier-page'],
      ['Potassium', 'earlier-page'],
    ]);
    expect(chart.codes.map(({ code, provenance }) => [code, provenance.visibility])).toEqual([['99214', 'visible']]);
  });

  it('what is on the page again is on the page', () => {
    expect(texts(visitAll([written, fees, written]).chart)).toEqual([['Progress note', 'visible']]);
  });

  it('another patient, another encounter, another day: nothing of the one before is left, and it does not come back', () => {
    const theos = page('labs', { results: [lab('Sodium', '139')] }, { patient: theo, encounter: visit('12') });
    for (const next of [
      theos,
      page('labs', { results: [lab('Sodium', '139')] }, { encounter: visit('89') }),
      page('labs', { results: [lab('Sodium', '139')] }, { encounter: visit(null, '2026-10-01') }),
    ]) {
      expect(visitAll([written, next]).chart).toEqual(next);
      const back = visitAll([written, next, fees]).chart;
      expect(back.documents).toEqual([]);
    }
  });

  it('a page without an encounter belongs to the one before only in the same tab; one without a number belongs to nobody', () => {
    expect(
      texts(
        visitAll([
          [written, 1],
          [fees, 2],
        ]).chart,
      ),
    ).toEqual([]);
    const nameOnly = page('fees', {}, { patient: { ...ida, mrn: null, birthDate: null } });
    expect(visitAll([written, nameOnly]).chart).toEqual(nameOnly);
    expect(texts(visitAll([written, nameOnly, fees]).chart)).toEqual([['Progress note', 'earlier-page']]);
    const stranger = page('fees', {}, { patient: { ...theo, mrn: null, birthDate: null } });
    expect(visitAll([written, stranger, fees]).chart.documents).toEqual([]);
  });

  it('the same encounter named in another tab is one chart', () => {
    expect(
      texts(
        visitAll([
          [written, 1],
          [page('fees', {}), 2],
        ]).chart,
      ),
    ).toEqual([['Progress note', 'earlier-page']]);
  });

  it('a note that still stands in its frame while the banner changed is not kept for the next patient', () => {
    const lagging = page('note', { documents: [note()] }, { patient: theo, encounter: visit('12') });
    const after = page('fees', {}, { patient: theo, encounter: visit('12') });
    expect(visitAll([written, lagging, after]).chart.documents).toEqual([]);
    // Once it has left the page and is opened again, it is the next patient's own.
    expect(texts(visitAll([written, lagging, after, lagging, after]).chart)).toEqual([['Progress note', 'earlier-page']]);
  });
});

describe('a kept copy gives way', () => {
  const fees = page('fees', {});
  const read = (change: Partial<ChartDocument>, url = 'note') => page(url, { documents: [note(change)] });

  it('to the same note edited', () => {
    const edited = TEXT.replace('stable on the present dose', 'worse since October');
    const { chart } = visitAll([read({}), read({ text: edited }), fees]);
    expect(chart.documents.map(({ text }) => text)).toEqual([edited]);
  });

  it('to the signed note, wherever that is shown', () => {
    const signed = {
      id: 'top/view/office-visit',
      title: 'Office visit',
      signed: true,
      text: `${TEXT}\nElectronically signed by Ruth Keller MD.`,
    };
    const { chart } = visitAll([read({}), read(signed, 'view'), fees]);
    expect(chart.documents.map(({ signed, title }) => [title, signed])).toEqual([['Office visit', true]]);
  });

  it('never to an addendum, nor to another note of the same name', () => {
    const addendum = {
      id: 'top/work/addendum',
      kind: 'addendum' as const,
      title: 'Addendum',
      amends: note().id,
      text: 'Addendum: the foot clinic called; seen on Friday instead.',
    };
    expect(visitAll([read({}), read(addendum), fees]).chart.documents.map(({ amends }) => amends)).toEqual([null, note().id]);
    const nurses = {
      author: 'Ben Ito RN',
      text: 'Patient arrived by wheelchair at nine. Weight taken twice. Feet looked at and dressed. Waiting for the doctor in room four.',
    };
    const { chart } = visitAll([read({}), read(nurses), fees]);
    expect(chart.documents.map(({ author }) => author)).toEqual(['Ruth Keller MD', 'Ben Ito RN']);
    expect(new Set(chart.documents.map(({ id }) => id)).size).toBe(2);
  });

  it('an addendum goes on amending the note under the id it has now', () => {
    const addendum = note({
      id: 'top/work/addendum',
      kind: 'addendum',
      title: 'Addendum',
      amends: note().id,
      text: 'Addendum: seen on Friday instead.',
    });
    const both = page('note', { documents: [note(), addendum] });
    const { chart } = visitAll([both, read({ id: 'top/view/progress-note' }, 'view'), fees]);
    expect(chart.documents.find(({ kind }) => kind === 'addendum')?.amends).toBe('top/view/progress-note');
  });

  it('a problem taken off its list is gone; one that another page does not show is kept', () => {
    const two = page('summary', { problems: [problem('Gout'), problem('Asthma')] });
    const one = page('summary', { problems: [problem('Gout')] });
    expect(visitAll([two, one]).chart.problems.map(({ text }) => text)).toEqual(['Gout']);
    expect(visitAll([two, page('fees', { problems: [problem('Gout')] })]).chart.problems.map(({ text }) => text)).toEqual([
      'Gout',
      'Asthma',
    ]);
  });

  it('a value corrected at its place is one value', () => {
    const before = page('labs', { results: [lab('Creatinine', '1.4')] });
    const after = page('labs', { results: [lab('Creatinine', '1.3')] });
    expect(visitAll([before, after]).chart.results.map(({ value }) => value)).toEqual(['1.3']);
  });
});

const tab = (open: 'note' | 'billing', more: ChartDocument[] = []) =>
  page('visit', {
    documents: open === 'note' ? [note(), ...more] : [],
    unread: [closed(open === 'note' ? 'Details & Billing' : 'Note & Documentation'), closed('Nursing note')],
  });

const why = (shown: number, total: number) =>
  `The page shows ${shown} of ${total}; the others are not loaded. Open the full list to read them.`;

describe('what is still unread', () => {
  it('a tab that was read before it was closed is not unread; one never opened is', () => {
    expect(visitAll([tab('note'), tab('billing')]).chart.unread.map(({ what }) => what)).toEqual(['Nursing note']);
    expect(visitAll([tab('billing')]).chart.unread.map(({ what }) => what)).toEqual(['Note & Documentation', 'Nursing note']);
  });

  it('a note that was read in part does not cover its tab', () => {
    const partly = page('visit', { documents: [note({ completeness: 'partial' })], unread: [] });
    expect(visitAll([partly, tab('billing')]).chart.unread.map(({ what }) => what)).toContain('Note & Documentation');
  });

  const names = ['Lisinopril', 'Metformin', 'Aspirin', 'Warfarin', 'Digoxin', 'Furosemide'];
  const drugs = (from: number, to: number, total: number | null, url: string) =>
    page(url, {
      medications: names.slice(from, to).map((name) => ({
        text: name,
        name,
        dose: null,
        route: null,
        frequency: null,
        status: null,
        provenance: { frame: 'top/work', visibility: 'visible' as const },
      })),
      unread: total === null ? [] : [closed('Medications', 'list', why(to - from, total))],
    });

  it('"5 of 6" is answered by the whole list on another page, or by its other pages, not by fewer', () => {
    expect(visitAll([drugs(0, 6, null, 'all'), drugs(0, 5, 6, 'summary')]).chart.unread).toEqual([]);
    expect(visitAll([drugs(0, 5, 6, 'summary'), drugs(5, 6, 6, 'summary')]).chart.unread).toEqual([]);
    expect(visitAll([drugs(0, 5, null, 'all'), drugs(0, 5, 6, 'summary')]).chart.unread).toHaveLength(1);
    expect(visitAll([drugs(1, 6, 7, 'all'), drugs(0, 5, 6, 'summary')]).chart.unread).toHaveLength(1);
  });

  it('a list kept from an earlier page is no more whole than it was there', () => {
    const { chart } = visitAll([drugs(0, 5, 6, 'summary'), page('note', { documents: [note()] })]);
    expect(chart.medications).toHaveLength(5);
    expect(chart.unread.map(({ what, why: reason }) => [what, reason.includes('opened earlier')])).toEqual([['Medications', true]]);
  });
});

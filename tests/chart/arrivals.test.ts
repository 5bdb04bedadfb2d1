import { describe, expect, it } from 'vitest';
import { arrivals } from '../../lib/chart/arrivals';
import type { Chart, ChartDocument, Unread } from '../../lib/chart/chart';
import { aChart, aDocument } from '../../lib/rules/examples';

const frame = (url = 'https://ehr.example/visit') => ({
  key: 'work',
  path: ['top', 'work'],
  url,
  title: '',
  visibility: 'visible' as const,
});
const provenance = { frame: 'work', visibility: 'visible' as const };
const page = (documents: ChartDocument[], unread: Unread[] = [], url?: string): Chart => {
  const chart = aChart({ documents, unread });
  return { ...chart, source: { ...chart.source, frames: [frame(url)] } };
};
const TEXT = 'Assessment: chronic systolic heart failure, stable. Plan: go on with the diuretic and weigh every morning.';
const note = aDocument({
  id: 'work/progress-note',
  title: 'Progress note',
  kind: 'progress-note',
  text: TEXT,
  signed: false,
  amends: null,
  provenance,
});
const scan = aDocument({
  id: 'work/ct-chest-report',
  title: 'CT chest report',
  kind: 'radiology-report',
  date: '2026-11-09',
  text: 'Findings: no filling defect in the pulmonary arteries. Small effusion on the left. Impression: no embolism.',
  provenance,
});
const tab: Unread = {
  kind: 'document',
  what: 'CT chest report',
  why: 'Its tab is not open, and what it holds is not loaded.',
  frame: 'work',
};
const kinds = (before: Chart, now: Chart, ...relied: string[]) =>
  arrivals(before, now, new Set(relied)).map(({ kind, title }) => [kind, title]);

describe('arrivals', () => {
  it('a report that appears beside what was there has arrived', () => {
    expect(kinds(page([note]), page([note, scan]))).toEqual([['new', 'CT chest report']]);
  });

  it('nothing arrived where somebody opened a tab, a fold or another page, or the page was drawn anew', () => {
    expect(kinds(page([note], [tab]), page([note, scan]))).toEqual([]);
    expect(kinds(page([note]), page([scan]))).toEqual([]);
    expect(kinds(page([note]), page([note, scan], [], 'https://ehr.example/reports'))).toEqual([]);
    expect(kinds(page([note]), page([{ ...note, id: 'work/progress-note-2' }]))).toEqual([]);
    expect(kinds(aChart({ documents: [] }), page([note]))).toEqual([]);
  });

  it('what came back from an earlier page is no arrival, nor what is kept of it', () => {
    const kept = { ...note, provenance: { ...provenance, visibility: 'earlier-page' as const } };
    expect(kinds(page([kept]), page([note]))).toEqual([]);
    expect(kinds(page([note]), page([kept]))).toEqual([]);
  });

  it('a document that the page names and does not hold has to be opened', () => {
    expect(kinds(page([note]), page([note], [tab]))).toEqual([['named', 'CT chest report']]);
    expect(kinds(page([note], [tab]), page([note], [tab]))).toEqual([]);
  });

  it('a note relied on that is signed, changed or amended is told; another is not', () => {
    const signed = { ...note, signed: true, text: `${TEXT} Electronically signed.` };
    const changed = { ...note, text: TEXT.replace('stable', 'worse since October') };
    const addendum = aDocument({
      id: 'work/addendum',
      title: 'Addendum',
      kind: 'addendum',
      amends: note.id,
      text: 'Seen by cardiology too.',
      provenance,
    });
    expect(kinds(page([note]), page([signed]), note.id)).toEqual([['signed', 'Progress note']]);
    expect(kinds(page([note]), page([changed]), note.id)).toEqual([['changed', 'Progress note']]);
    expect(kinds(page([note]), page([note, addendum]), note.id)).toEqual([['addendum', 'Progress note']]);
    expect(kinds(page([note]), page([changed]))).toEqual([]);
  });
});

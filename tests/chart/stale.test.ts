// @vitest-environment happy-dom
// What a frame still shows of the patient before does not count under the new one's name.
import { expect, it } from 'vitest';
import type { FrameReport } from '../../lib/chart/chart';
import { withoutStale } from '../../lib/chart/stale';
import { readHtml } from './page';

const page = (name: string, mrn: string, drug: string, problem: string): string =>
  `<header class="patient-banner"><b>${name}</b> MRN ${mrn}</header><h2>Medications</h2><ul><li>${drug}</li></ul><h2>Problems</h2><ul><li>${problem}</li></ul>`;
const report = async (html: string): Promise<FrameReport> => {
  const reading = await readHtml(html);
  if (!reading) throw new Error('nothing was read');
  return reading.report;
};

it('lists that stand as they stood are left out and named, the others count', async () => {
  const before = await report(page('Lindqvist, Ada', '10442', 'Metformin 500 mg', 'Gout'));
  const half = await report(page('Moreau, Paul', '20881', 'Metformin 500 mg', 'Asthma'));
  const now = withoutStale(half, before);
  expect(now.patient?.mrn).toBe('20881');
  expect(now.problems.map(({ text }) => text)).toEqual(['Asthma']);
  expect(now.medications).toEqual([]);
  expect(now.unread).toContainEqual(expect.objectContaining({ what: 'Medications', kind: 'list' }));
});

it('nothing is left out where everything is new', async () => {
  const before = await report(page('Lindqvist, Ada', '10442', 'Metformin 500 mg', 'Gout'));
  const after = await report(page('Moreau, Paul', '20881', 'Lisinopril 10 mg', 'Asthma'));
  expect(withoutStale(after, before)).toEqual(after);
});

// The EHR's own record, asked through the session the person has in the page, in a real browser.
import type { Chart } from '../../lib/chart/chart';
import { NOTE, SIXTH, startOpenmrs } from '../fhir/openmrs';
import { expect, test } from './fixtures';
import { openChart } from './open';

test('a list of which the page shows five of six is completed from the record its session serves', async ({ chartside }) => {
  const emr = await startOpenmrs();
  const { panel } = await openChart(chartside, emr.url);
  const chart = () => panel.target.evaluate<Chart | null>('globalThis.chartsideChart?.() ?? null');
  const told = async () => (await chart())?.medications.map(({ name, provenance }) => `${name} ${provenance.visibility}`);
  await expect
    .poll(told, { timeout: 15_000 })
    .toEqual([
      'Amlodipine visible',
      'Atorvastatin visible',
      'Furosemide visible',
      'Metoprolol succinate visible',
      'Omeprazole visible',
      `${SIXTH} record`,
    ]);
  const now = await chart();
  expect(now?.source).toMatchObject({ identity: 'verified', fromRecord: ['Active medications'] });
  expect(now?.unread.map(({ what }) => what)).not.toContain('Active medications');
  expect(now?.documents.map(({ text, provenance }) => [text, provenance.visibility])).toEqual([[NOTE, 'record']]);
  // Entries of another patient, which the server mixed in, are left out.
  expect(now?.problems.map(({ text }) => text)).toEqual(['Heart failure']);
  expect(emr.asked.every((path) => path.startsWith('/openmrs/ws/'))).toBe(true);
  await emr.close();
});

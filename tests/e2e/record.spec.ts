// The EHR's own record, asked through the session the person has in the page, in a real browser.
import type { Chart } from '../../lib/chart/chart';
import { NOTE, SIXTH, startOpenmrs } from '../fhir/openmrs';
import { startSmartEhr } from '../fhir/smart-ehr';
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

test('a record that a person signs in to is read for the patient on screen, and forgotten at sign-out', async ({ chartside }) => {
  const emr = await startSmartEhr();
  await chartside.worker.evaluate(
    (smart) => (globalThis as unknown as { chrome: typeof chrome }).chrome.storage.local.set({ settings: { smart } }),
    {
      issuer: emr.fhir,
      clientId: 'chartside',
      scopes: 'user/*.read',
    },
  );
  const { panel } = await openChart(chartside, emr.url);
  const chart = () => panel.target.evaluate<Chart | null>('globalThis.chartsideChart?.() ?? null');
  const allergies = async () =>
    (await chart())?.allergies.map(({ substance, reaction, provenance }) => [substance, reaction, provenance.visibility]);
  await expect.poll(allergies, { timeout: 15_000 }).toEqual([['Penicillin', null, 'visible']]);
  expect(emr.asked).toEqual([]);

  await panel.click('tab', /^Chart/);
  await panel.click('button', 'Sign in');
  await panel.see(/Read for the patient on screen/, 20_000);
  await expect.poll(allergies).toEqual([['Penicillin', 'Hives', 'visible']]);
  expect((await chart())?.vitals.map(({ value, provenance }) => [value, provenance.visibility])).toEqual([['128/76', 'record']]);
  // The record is asked with the person's token, and never with the page's cookies.
  expect(emr.asked.every(({ cookie, authorization }) => cookie === '' && authorization === 'Bearer access-1')).toBe(true);
  const kept = await chartside.worker.evaluate(async () => {
    const { storage } = (globalThis as unknown as { chrome: typeof chrome }).chrome;
    return [
      JSON.stringify(await storage.local.get(null)).includes('access-1'),
      JSON.stringify(await storage.session.get(null)).includes('access-1'),
    ];
  });
  expect(kept).toEqual([false, true]);

  await panel.click('button', 'Sign out');
  await panel.see(/Sign in to read what the page does not show/);
  await expect.poll(allergies).toEqual([['Penicillin', null, 'visible']]);
  expect(emr.authorization.revoked).toEqual(['refresh-1']);
  await emr.close();
});

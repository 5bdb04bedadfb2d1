// A hospital stay goes out by file: what an 837I needs beside the codes is filled in by keyboard in the panel, and nothing is missing.

import { readX12 } from '../../lib/claim/x12-read';
import type { Panel } from '../../scripts/browser/panel';
import { aClearinghouse } from '../components/invented';
import { Driver } from './driver';
import { expect, test } from './fixtures';
import { openChart } from './open';
import { siteFor } from './site';

/** Opens a fold by its line. */
async function unfold(panel: Panel, line: RegExp): Promise<void> {
  await panel.focus('DisclosureTriangle', line);
  await panel.press('Enter');
}

/** Chooses in a list of choices by the first letter of the words. */
async function choose(panel: Panel, name: RegExp | string, letter: string): Promise<void> {
  await panel.focus('combobox', name);
  await panel.press(letter);
}

test('a stay that is coded and filled in in the panel goes into an 837I file, and lacks nothing', async ({ chartside, ehr }) => {
  test.setTimeout(180_000);
  const driver = await Driver.open(chartside);
  const payerIds = [{ payer: 'Medicare Part A', id: '00123' }];
  await driver.setUp({ ...siteFor(''), endpoint: null, x12: { ...aClearinghouse, payerIds } });
  const { panel } = await openChart(chartside, `${ehr.url}/tabs/?encounter=pneumonia-stay`);
  await panel.see(/● verified/, 20_000);
  await panel.find('button', /^Add [A-Z]/, 30_000);
  await panel.click('button', /^Add J1/);
  await panel.see(/still missing for a claim file/);

  // The coding: present on admission, and admitted for the same.
  await choose(panel, /present on admission$/, 'y');
  await unfold(panel, /filled in/i);
  await unfold(panel, /^Parts of the diagnoses/);
  await choose(panel, /part on the claim$/, 'b');
  await panel.see(/admitting/);

  // The stay.
  await unfold(panel, /^Admission, discharge/);
  await choose(panel, 'Admission', '1');
  await panel.fill('textbox', 'Point of origin', '1');
  await panel.fill('textbox', 'Admitted at', '2590');
  await panel.see(/Hour and minute of 24/);
  await panel.fill('textbox', 'Admitted at', '13:15');
  await panel.fill('combobox', 'Patient status', '06');
  await unfold(panel, /^Charges by revenue code alone/);
  await panel.click('button', 'Add a charge');
  await panel.fill('textbox', 'Revenue code, charge 1', '0120');
  await panel.fill('textbox', 'How many, charge 1', '5');
  await choose(panel, 'Days or units, charge 1', 'd');
  await panel.fill('textbox', 'Charge $, charge 1', '8450.50');
  await expect.poll(() => panel.text(), { timeout: 10_000 }).not.toMatch(/still missing/i);

  await panel.press('Control+Enter');
  await panel.see(/Queued/, 20_000);
  const file = await driver.ask<{ name: string; text: string; claims: number; left: unknown[] }>('exportClaims', { format: '837I' });
  expect(file).toMatchObject({ name: '837I-000000001.txt', claims: 1, left: [] });
  const read = readX12(file.text);
  if (!read.ok) throw new Error('the file cannot be read');
  expect(read.problems).toEqual([]);
  const segments = read.interchanges[0]?.groups[0]?.sets[0]?.segments ?? [];
  const of = (id: string): string[] => segments.filter((segment) => segment.id === id).map(({ elements }) => elements.slice(1).join('*'));
  expect(of('CL1')).toEqual(['1*1*06']);
  expect(of('DTP')).toContain('435*DT*202611051315');
  expect(of('SV2')).toEqual(['0120**8450.5*DA*5']);
  expect(of('HI').join(' ')).toMatch(/ABK:J1.*ABJ:J1/);
  expect(of('NM1').join(' ')).toMatch(/71\*1\*OKONJO/);
  expect((await driver.queue()).map(({ state }) => state)).toEqual(['exported']);
});

// C15: the audit chain as people save it, out of the real browser, and then harmed a thousand times.
import { readFileSync } from 'node:fs';
import { faultOf, missedHarms } from '../../audit/chains';
import { seeded } from '../../endpoint/faults';
import { aSubmission, Driver } from '../driver';
import { expect, test } from '../fixtures';
import { siteFor } from '../site';

test('C15: a chain exported from the report page verifies; 1,000 flips, deletions, reorderings, cuts and insertions do not', async ({
  chartside,
  endpoint,
}) => {
  const driver = await Driver.open(chartside);
  await driver.setUp({ ...siteFor(endpoint.url), user: 'R. Example' });
  for (let n = 0; n < 6; n += 1) await driver.submit(aSubmission(n));
  await driver.settled(30_000);
  await driver.setUp({ ...siteFor(endpoint.url), user: 'R. Example', role: 'supervisor' });
  const page = await chartside.context.newPage();
  await page.goto(chartside.url('review'));
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const text = readFileSync(await (await download).path(), 'utf8');
  expect(text.split('\n').length).toBeGreaterThan(12);
  expect(await faultOf(text)).toBeNull();
  expect(text).not.toMatch(/Trial\d|Seacoast|1960-02-03/);

  expect(await missedHarms(text, 1_000, seeded(20_261_130))).toEqual([]);
});

// Official files through the settings page, as they come from CDC and CMS; skipped where none is at hand.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from './fixtures';

const OFFICIAL = path.resolve(import.meta.dirname, '../../../shared/codesets');
const ICD = path.join(OFFICIAL, 'icd10cm/FY2026/icd10cm-Code Descriptions-2026.zip');
const HCPCS = path.join(OFFICIAL, 'hcpcs/2025-oct/HCPC2025_OCT_ANWEB.xlsx');

/** A line of the official order file's layout. */
const line = (order: number, code: string, flag: 0 | 1, title: string): string =>
  `${String(order).padStart(5, '0')} ${code.padEnd(7)} ${flag} ${title.slice(0, 60).padEnd(60)} ${title}\r\n`;

test('the official ICD-10-CM zip and HCPCS workbook are imported with progress and searched', async ({ chartside, ehr }) => {
  test.skip(!existsSync(ICD) || !existsSync(HCPCS), 'no official release at hand');
  test.setTimeout(240_000);
  const options = await chartside.context.newPage();
  await options.goto(chartside.url('options'));
  await options.locator('input[type=file]').setInputFiles([ICD, HCPCS]);
  await expect(options.getByRole('progressbar').first()).toBeVisible();
  await expect(options.getByRole('region', { name: 'Loaded code sets' })).toContainText('98,186', { timeout: 120_000 });
  await expect(options.getByRole('region', { name: 'Loaded code sets' })).toContainText(/HCPCS/);

  // A visit within FY2026: what these releases speak for. Neither code is in the starter sets.
  const page = chartside.context.pages()[0] ?? (await chartside.context.newPage());
  await page.goto(`${ehr.url}/tabs/?encounter=annual-exam`);
  await chartside.grantHost('http://127.0.0.1/*');
  await page.bringToFront();
  const panel = await chartside.openPanel(page);
  await panel.click('button', /^Allow Chartside/);
  await panel.see(/verified/, 20_000);
  for (const [words, code] of [
    ['chlamydia psittaci', /^A70\b/],
    ['W61.11XA', /^W61\.11XA/],
  ] as const) {
    await panel.fill('combobox', 'Search codes', words);
    await panel.find('option', code, 90_000);
  }
});

test('a cut-off, a wrong and an empty file each give a clear error, and the old sets go on answering', async ({ chartside }) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'chartside-bad-'));
  const file = (name: string, content: string | Buffer): string => {
    writeFileSync(path.join(folder, name), content);
    return path.join(folder, name);
  };
  const good = line(1, 'A00', 0, 'Cholera') + line(2, 'A000', 1, 'Cholera due to Vibrio cholerae 01, biovar cholerae');
  const cut = existsSync(ICD) ? readFileSync(ICD).subarray(0, 200_000) : Buffer.from('PK\u0003\u0004cut off');

  const options = await chartside.context.newPage();
  await options.goto(chartside.url('options'));
  const region = options.getByRole('region', { name: 'Loaded code sets' });
  await expect(region).toContainText(/starter/i);
  const before = await region.innerText();

  await options
    .locator('input[type=file]')
    .setInputFiles([
      file('icd10cm-order-2026.zip', cut),
      file('holiday.txt', 'These are not the codes you are looking for.\n'.repeat(40)),
      file('empty.txt', ''),
      file('icd10cm-order-2027.txt', `${good}00003 A0*1   1 not a code\r\n${good}`),
    ]);
  const imports = options.getByRole('list', { name: 'Imports' });
  for (const name of ['icd10cm-order-2026.zip', 'holiday.txt', 'empty.txt', 'icd10cm-order-2027.txt']) {
    const item = imports.getByRole('listitem').filter({ hasText: name }).first();
    await expect(item).toContainText('■', { timeout: 30_000 });
  }
  await expect(imports).toContainText(/line 3/i);
  await expect(imports).toContainText(/empty/i);
  expect(await region.innerText()).toBe(before);
  rmSync(folder, { recursive: true, force: true });
});

// Official files through the settings page, as they come from CDC and CMS; skipped where none is at hand.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { orderText } from '../mirror/invented-release';
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
  await options.locator('input[type=file][multiple]').setInputFiles([ICD, HCPCS]);
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
    .locator('input[type=file][multiple]')
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

test('several files dropped on the page come in one after the other; one is cancelled, tried again, and removed', async ({ chartside }) => {
  test.setTimeout(120_000);
  const options = await chartside.context.newPage();
  await options.goto(chartside.url('options'));
  await expect(options.getByText(/Code sets take/)).toBeVisible();
  const texts = [26, 25, 24].map((letters, at) => ({ name: `icd10cm-order-${2023 + at}.txt`, text: orderText(letters).text }));
  await options.evaluate((given) => {
    const data = new DataTransfer();
    for (const { name, text } of given) data.items.add(new File([text], name));
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
  }, texts);

  const imports = options.getByRole('list', { name: 'Imports' });
  const item = (name: string) => imports.getByRole('listitem').filter({ has: options.locator('.name', { hasText: name }) });
  await options.getByRole('button', { name: 'Cancel icd10cm-order-2025.txt' }).click();
  await expect(item('icd10cm-order-2025.txt')).toContainText('Cancelled. Nothing was imported.');
  await expect(item('icd10cm-order-2023.txt')).toContainText('✓ ICD-10-CM FY2023, Codes: 13,000 rows, 10,400 billable', {
    timeout: 60_000,
  });
  await expect(item('icd10cm-order-2024.txt')).toContainText('12,500 rows', { timeout: 60_000 });
  const region = options.getByRole('region', { name: 'Loaded code sets' });
  await expect(region).toContainText('icd10cm-order-2024.txt');
  await expect(region).not.toContainText('icd10cm-order-2025.txt');

  await options.getByRole('button', { name: 'Retry icd10cm-order-2025.txt' }).click();
  await expect(region).toContainText('icd10cm-order-2025.txt', { timeout: 60_000 });
  await options.getByRole('button', { name: 'Remove ICD-10-CM FY2025' }).click();
  await expect(region).not.toContainText('icd10cm-order-2025.txt');
  await options.reload();
  await expect(region).toContainText('icd10cm-order-2023.txt');
  await expect(region).not.toContainText('icd10cm-order-2025.txt');
});

test('a fee schedule is imported with the columns the person confirms', async ({ chartside }) => {
  const options = await chartside.context.newPage();
  await options.goto(chartside.url('options'));
  const rows = ['CPT,Text of it,Amount,Unit', '99213,Office visit,110.00,A', '99214,Office visit longer,160.00,A'];
  await options
    .locator('input[type=file][multiple]')
    .setInputFiles({ name: 'clinic fees.csv', mimeType: 'text/csv', buffer: Buffer.from(`${rows.join('\r\n')}\r\n`) });
  const form = options.getByRole('form', { name: 'Columns of clinic fees.csv' });
  await form.getByRole('combobox', { name: /^Column 1,/ }).selectOption('Code');
  await form.getByRole('combobox', { name: /^Column 2,/ }).selectOption('Description');
  await form.getByRole('combobox', { name: /^Column 3,/ }).selectOption('Charge');
  await form.getByRole('button', { name: /^Import/ }).click();
  await expect(options.getByRole('region', { name: 'Loaded code sets' })).toContainText('clinic fees.csv', { timeout: 30_000 });
  await expect(options.getByRole('list', { name: 'Imports' })).toContainText('2 rows');
});

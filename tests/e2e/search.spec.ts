// Codes found, looked through and put together by keyboard, in the real panel with its real engine.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from './fixtures';
import { openChart } from './open';

/** A line of the official order file's layout (CDC, ICD-10-CM order file: code at 7, flag at 15, short title at 17, long title at 78). */
const line = (order: number, code: string, flag: 0 | 1, title: string): string =>
  `${String(order).padStart(5, '0')} ${code.padEnd(7)} ${flag} ${title.slice(0, 60).padEnd(60)} ${title}\r\n`;

const ENCOUNTERS = { A: 'initial encounter for closed fracture', D: 'subsequent encounter for fracture with routine healing' };
const BONE: [code: string, flag: 0 | 1, title: string][] = [
  // A release begins with A00 and ends with U: a file without either was cut short.
  ['A00', 0, 'Invented first category'],
  ['A000', 1, 'Invented first code'],
  ['S8J', 0, 'Break of the invented bone'],
  ...(['right', 'left'] as const).flatMap((side, index): [string, 0 | 1, string][] => {
    const code = `S8J0${index + 1}`;
    const title = `Break of the ${side} invented bone`;
    return [
      [code, 0, title],
      ...Object.entries(ENCOUNTERS).map(([letter, words]): [string, 1, string] => [`${code}X${letter}`, 1, `${title}, ${words}`]),
    ];
  }),
  ['U99', 1, 'Invented last category'],
];

test('a code of the starter sets is found by words, narrowed by system, looked at and added, without a mouse', async ({
  chartside,
  ehr,
}) => {
  const { panel } = await openChart(chartside, `${ehr.url}/tabs/?encounter=hf-followup`);
  await panel.see(/verified/, 20_000);
  await panel.find('button', /^Add /, 20_000);

  await panel.press('/');
  await panel.type('htn');
  await panel.find('option', /^I10/);
  await panel.see(/also called/);
  // All → CM → PCS: no procedure set is built in, and that is said.
  await panel.press('Alt+ArrowRight');
  await panel.find('option', /^I10/);
  await panel.press('Alt+ArrowRight');
  await panel.see(/Not loaded for .*: ICD-10-PCS/);
  await panel.press('Alt+ArrowLeft');
  await panel.find('option', /^I10/);

  await panel.press('ArrowRight');
  await panel.find('heading', /^I10 /);
  await panel.see(/not loaded: /);
  await panel.press('f');
  await panel.see(/I10 is kept/);
  await panel.press('Enter');
  await panel.see(/Added I10/);

  await panel.press('/');
  await panel.find('option', /^I10 .*favourite/);
});

test('a header leads to a whole code by Enter twice, and side and seventh character are chosen on the card', async ({ chartside, ehr }) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'chartside-codes-'));
  const file = path.join(folder, 'icd10cm-order-2027.txt');
  writeFileSync(file, BONE.map(([code, flag, title], index) => line(index + 1, code, flag, title)).join(''));
  const options = await chartside.context.newPage();
  await options.goto(chartside.url('options'));
  await options.locator('input[type=file][multiple]').first().setInputFiles(file);
  await expect(options.getByRole('region', { name: 'Loaded code sets' })).toContainText('FY2027', { timeout: 30_000 });

  const { panel } = await openChart(chartside, `${ehr.url}/tabs/?encounter=hf-followup`);
  await panel.see(/verified/, 20_000);
  await panel.press('/');
  await panel.type('s8j');
  await panel.find('option', /^S8J\b.*header/);
  await panel.press('Enter');
  await panel.find('option', /^S8J\.01XA/);
  await panel.press('Enter');
  await panel.see(/Added S8J\.01XA/);

  // The keyboard stays in the box: the next code is typed at once.
  await panel.type('s8j.01xa');
  await panel.find('option', /^S8J\.01XA/);
  await panel.press('ArrowRight');
  await panel.find('heading', /^S8J\.01XA/);
  await panel.focus('button', /^left/);
  await panel.press('Enter');
  await panel.find('heading', /^S8J\.02/);
  await panel.focus('button', /^D .*S8J\.02XD.*valid/);
  await panel.press('Enter');
  await panel.see(/Added S8J\.02XD/);
  rmSync(folder, { recursive: true, force: true });
});

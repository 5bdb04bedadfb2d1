// @vitest-environment happy-dom
// Notes as they are printed: a head of day, kind and writer, and tables of one column for the sections, side by side.
import { expect, it } from 'vitest';
import { readHtml } from './page';

const BANNER =
  '<table><tr><td><b>Prior, Nell</b></td></tr><tr><td>DOB: 04/02/1961</td></tr><tr><td>Account Number: 550912</td></tr></table>';
const section = (name: string, ...lines: string[]) =>
  `<tr><td><table><tr class="paneHeading"><td>${name}</td></tr><tr class="paneData"><td>${lines.map((line) => `<table><tr><td>${line}</td></tr></table>`).join('')}</td></tr></table></td></tr>`;
const printed = (head: string) => `<body>${BANNER}<table><tr><td>${head}<table><tbody><tr>
  <td><table>${section('Current Medications', 'Enalapril 5 mg tablet once daily')}${section('Dental Appliances', 'Upper plate, fits well')}${section('Review of Systems', 'Chest: denies pain.', 'Lungs: admits cough at night.')}</table></td>
  <td><table>${section('History of Present Illness', 'She has coughed for nine days and sleeps badly. No fever at home, no blood, no wheeze.')}${section('Plan', 'Fluids and rest. Come back in two weeks if the cough has not gone.')}
  ${section('Visit Code', '<ul><li>99213 Office Visit, Level 3. Modifiers: 25.</li><li>94010 SPIROMETRY.</li></ul>')}</table></td></tr></tbody></table>
  <table><tr><td>Electronically signed by Ruth Acen , MD on 11/15/2026</td></tr></table><hr><table><tr><td>Acen Lung Clinic</td></tr><tr><td>Tel: 555-010-0142</td></tr></table></td></tr></table>`;

it('a printed note is one document from its head to its signature, whatever its sections are called', async () => {
  const report = (await readHtml(printed('<table><tr><td>11/14/2026</td><td>Progress Note: Ruth Acen, MD</td></tr></table>')))?.report;
  expect(report?.documents.map(({ title, author, date, signed }) => [title, author, date, signed])).toEqual([
    ['Progress Note', 'Ruth Acen, MD', '2026-11-14', true],
  ]);
  expect(report?.documents[0]?.sections.map(({ kind, heading }) => [kind, heading])).toEqual([
    ['medications', 'Current Medications'],
    ['other', 'Dental Appliances'],
    ['ros', 'Review of Systems'],
    ['hpi', 'History of Present Illness'],
    ['plan', 'Plan'],
    ['other', 'Visit Code'],
  ]);
  expect(report?.documents[0]?.text).toMatch(/^Current Medications[^]*on 11\/15\/2026$/);
  expect([report?.medications, report?.procedures]).toEqual([[], []]);
  expect(report?.codes.map(({ code, display, modifiers }) => [code, display, modifiers])).toEqual([
    ['99213', 'Office Visit, Level 3', ['25']],
    ['94010', 'SPIROMETRY', []],
  ]);
  expect(report?.encounter).toMatchObject({ date: '2026-11-14', provider: 'Ruth Acen, MD', ref: null });
});

it('a day beside a kind of note and somebody without a degree heads none', async () => {
  const report = (await readHtml(printed('<table><tr><td>11/14/2026</td><td>Clinical notes: 14</td></tr></table>')))?.report;
  expect(report?.documents.map(({ title }) => title)).not.toContain('Clinical notes');
});

it('a form for a note that has only choices is none', async () => {
  const form =
    '<section><form><div><label for="n">Internal note</label><textarea id="n"></textarea></div><div><label for="a">Assigned to</label><select id="a"><option selected value="1">front desk</option></select></div>';
  const report = (
    await readHtml(
      `<body>${BANNER}${form}<label><input type="checkbox" checked> Send it to the patient’s portal, too</label></form></section>`,
    )
  )?.report;
  expect(report?.documents).toEqual([]);
});

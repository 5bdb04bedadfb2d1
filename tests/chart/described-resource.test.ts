// @vitest-environment happy-dom
// Pages that describe one resource or one test: names and values, lists within values, a table over time.
import { expect, it } from 'vitest';
import { readHtml } from './page';

const banner = '<header class="patient-banner"><b>Ibarra, Noemi</b> MRN 440912 DOB 02/27/1974</header>';
const reportOf = async (html: string) => (await readHtml(`<body>${banner}<main>${html}</main></body>`))?.report;
const list = (...pairs: [string, string][]): string =>
  `<dl>${pairs.map(([term, value]) => `<dt>${term}</dt><dd>${value}</dd>`).join('')}</dl>`;

it('a claim that is described gives its codes, each a list within a value', async () => {
  const report = await reportOf(
    list(
      ['ID', '0f6b2c'],
      ['Status', 'active'],
      ['Billable Period', '11/16/2026 - 11/16/2026'],
      [
        'Diagnosis',
        `<div>${list(['Sequence', '1'], ['Diagnosis', 'M10.9'])}</div><div>${list(['Sequence', '2'], ['Diagnosis', 'I10'])}</div>`,
      ],
      ['Insurance', list(['Sequence', '1'], ['Focal', 'true'], ['Coverage', 'Coverage/55ab'])],
      [
        'Item',
        `<div>${list(['Sequence', '1'], ['Diagnosis Sequence', '<div>1</div><div>2</div>'], ['Product Or Service', '20605'], ['Modifier', '<div>LT</div><div>59</div>'], ['Serviced', '2026-11-16'], ['Quantity', '2'])}</div>`,
      ],
    ),
  );
  expect(report?.codes.map(({ code, system, modifiers, units, pointers }) => [code, system, modifiers, units, pointers])).toEqual([
    ['M10.9', 'ICD-10-CM', [], null, []],
    ['I10', 'ICD-10-CM', [], null, []],
    ['20605', 'CPT', ['LT', '59'], 2, ['1', '2']],
  ]);
  expect(report?.coverages).toEqual([]);
  expect(report?.problems).toEqual([]);
});

it('an observation that is described has the range that a list within its value says, and the flag of its interpretation', async () => {
  const described = (range: string): string =>
    list(
      ['ID', '0f6b2c'],
      ['Status', 'final'],
      ['Code', 'Urate'],
      ['Effective', '11/16/2026, 7:40:00 AM'],
      ['Value', '9.1 mg/dL'],
      ['Interpretation', 'High'],
      ['Reference Range', range],
    );
  const text = await reportOf(described(list(['Low', ''], ['High', ''], ['Text', '&lt; 6.5 mg/dL'])));
  expect(text?.results).toMatchObject([{ name: 'Urate', value: '9.1', range: '< 6.5 mg/dL', flag: 'High', date: '2026-11-16' }]);
  const bounds = await reportOf(described(list(['Low', '2.4'], ['High', '6.5'])));
  expect(bounds?.results).toMatchObject([{ name: 'Urate', range: '2.4 - 6.5' }]);
});

const trend = (above: string, columns: string[], ...rows: string[][]): string =>
  `<h3>Trendline</h3><div>${above}</div><table><thead><tr>${columns.map((column) => `<th>${column}</th>`).join('')}</tr></thead><tbody>${rows
    .map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
    .join('')}</tbody></table>`;

it('a table of days and values is of the test named above it', async () => {
  const report = await reportOf(
    trend(
      '<span>Ferritin</span>',
      ['Date and time', 'Value (ng/mL)', 'Reference range'],
      ['16-Nov-2026, 07:40 AM', '9', '15 – 150 ng/mL'],
      ['02-Aug-2026, 08:15 AM', '14', '15 – 150 ng/mL'],
    ),
  );
  expect(report?.results.map(({ name, value, unit, range, date }) => [name, value, unit, range, date])).toEqual([
    ['Ferritin', '9', 'ng/mL', '15 – 150 ng/mL', '2026-11-16'],
    ['Ferritin', '14', 'ng/mL', '15 – 150 ng/mL', '2026-08-02'],
  ]);
});

it('without a name, or with columns of something else, such a table gives no results', async () => {
  const rows = [['16-Nov-2026', '9', '15 – 150']];
  expect((await reportOf(trend('', ['Date', 'Value', 'Reference range'], ...rows)))?.results ?? []).toEqual([]);
  expect((await reportOf(trend('<span>Ferritin</span>', ['Date', 'Value', 'Invoice'], ...rows)))?.results ?? []).toEqual([]);
});

const pair = (name: string, value: string): string => `<div class="pair"><p class="name">${name}</p><div><p>${value}</p></div></div>`;

it('what is noted in the names and values of an order is no note', async () => {
  const text = 'Take it before the next infusion. Two purple tubes and one green tube, please.';
  const order = await reportOf(
    `<div>${pair('Order Date', '11/16/2026')}${pair('Ordering provider', 'Ruth Acen')}${pair('Priority', 'routine')}${pair('Notes', text)}</div>`,
  );
  expect(order?.documents ?? []).toEqual([]);
  // Of a visit, it is one.
  const visit = await reportOf(
    `<div>${pair('Visit Date', '11/16/2026')}${pair('Seen with', 'Ruth Acen')}${pair('Kind', 'routine')}${pair('Notes', text)}</div>`,
  );
  expect(visit?.documents.map((note) => note.text)).toEqual([text]);
});

it('what opened below a visit is a note without the name before its text, called as the visit is', async () => {
  const text =
    'She came for her toe and it has been worse since Friday. It is red and warm and she limps. Colchicine was begun and she comes again on Monday.';
  const report =
    await reportOf(`<h2>Visits</h2><table><thead><tr><th>Date</th><th>Visit type</th><th>Form</th><th>Provider</th></tr></thead><tbody>
    <tr><td>16-Nov-2026, 10:31</td><td>Outpatient Visit</td><td>Visit Note</td><td>Ruth Acen</td></tr>
    <tr><td colspan="4"><div><div><span>Text of the note</span><span>${text}</span></div></div></td></tr></tbody></table>`);
  expect(report?.documents.map((note) => [note.title, note.kind, note.text])).toEqual([['Visit Note', 'progress-note', text]]);
});

it('a column of reactions says what an allergy did without how bad it was', async () => {
  const report = await reportOf(
    '<h3>Allergies</h3><table><tr><th>Name</th><th>Reactions</th></tr><tr><td>Latex</td><td>Hives, Wheeze (severe)</td></tr><tr><td>Peanut</td><td>Swelling (lips)</td></tr></table>',
  );
  expect(report?.allergies.map(({ substance, reaction }) => [substance, reaction])).toEqual([
    ['Latex', 'Hives, Wheeze'],
    ['Peanut', 'Swelling (lips)'],
  ]);
});

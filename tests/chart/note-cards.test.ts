// @vitest-environment happy-dom
// Notes in cards alike: each has its name, its text, and who wrote it.
import { describe, expect, it } from 'vitest';
import { readHtml } from './page';

const card = (name: string, text: string, foot: string): string =>
  `<tr class="n"><td><div><div><span>${name}</span></div><div><p>${text}</p></div><div>${foot}</div></div></td></tr>`;
const page = (...cards: string[]): string =>
  `<body><header class="patient-banner"><b>Ibarra, Noemi</b> MRN 440912 DOB 02/27/1974</header><main><table><tbody>${cards.join('')}</tbody></table></main></body>`;

describe('notes in cards alike', () => {
  it('are called by the first words of their cards, and were written by whoever touched them last', async () => {
    const reading = await readHtml(
      page(
        card(
          'Medical',
          'She breathes easier and walked to the end of the ward without a rest today.',
          '<span>Dr Ruth Acen</span> <span>16/11/2026 8:40am</span>',
        ),
        card(
          'Nursing',
          'Slept well and ate all of her breakfast before the doctors came to see her.',
          '<span>Last updated:</span><span>Dr Olaf Quist</span> <span>15/11/2026 9:55pm</span>',
        ),
        card(
          'Admission',
          'Came in after two weeks of cough and a fever that did not settle at home.',
          '<span>Dr Ruth Acen</span> <span>14/11/2026 4:20pm</span>',
        ),
      ),
    );
    expect(reading?.report.documents.map(({ title, kind, author, date }) => [title, kind, author, date])).toEqual([
      ['Medical', 'other', 'Dr Ruth Acen', '2026-11-16'],
      ['Nursing', 'nursing-note', 'Dr Olaf Quist', '2026-11-15'],
      ['Admission', 'history-and-physical', 'Dr Ruth Acen', '2026-11-14'],
    ]);
  });
});

const panel = (name: string, body: string): string => `<section><h3>${name}</h3><div>${body}</div></section>`;

describe('a note whose sections stand in panels', () => {
  it('is one, without the lists that stand between them, and they do not date it', async () => {
    const reading =
      await readHtml(`<body><header class="patient-banner"><b>Ibarra, Noemi</b> MRN 440912 DOB 02/27/1974</header><main><h2>Examination</h2><div>12 Nov 2026</div>
      <div class="tiles">${panel('History', 'She came for a review of her eyes and has had no pain since the last time.')}
      ${panel('Diagnoses', '<table><tr><td>Gout</td><td>14 Jun 2018</td></tr></table>')}</div>
      ${panel('Lids', 'A small cyst of the left upper lid is unchanged.')}
      ${panel('Allergies', '<table><tr><th>Substance</th></tr><tr><td>Latex</td></tr></table>')}
      ${panel('Plan', 'Come again in six weeks for a check of the pressure and the field.')}</main></body>`);
    const [note, ...more] = reading?.report.documents ?? [];
    expect(more).toEqual([]);
    expect(note?.sections.map(({ heading }) => heading)).toEqual(['History', 'Lids', 'Plan']);
    expect(note?.date).toBe('2026-11-12');
  });
});

it('what a laboratory remarks on a value, in a row or column of its table, is no note', async () => {
  const reading = await readHtml(
    page(
      '<tr><td><h1>Iron studies</h1><table><thead><tr><th>Test</th><th>Value</th><th>Reference range</th><th>Comment</th></tr></thead><tbody>',
      '<tr><td>Ferritin</td><td>9 ng/mL</td><td>15 - 150 ng/mL</td><td>The laboratory will repeat this once the infusion has been finished.</td></tr>',
      '<tr><td colspan="4"><blockquote>The sample was slightly hemolyzed, so iron may read too high today.</blockquote></td></tr></tbody></table></td></tr>',
    ),
  );
  expect(reading?.report.documents).toEqual([]);
  expect(reading?.report.results.map(({ name }) => name)).toEqual(['Ferritin']);
});

it('that a task beside it is completed does not sign a note', async () => {
  const reading = await readHtml(
    `<body><header class="patient-banner"><b>Ibarra, Noemi</b> MRN 440912 DOB 02/27/1974</header><main><div class="card"><h2>Visit note</h2>
    <textarea>The knee is less swollen; she walks without a brace and climbs stairs again.</textarea></div>
    <div class="card"><p>Call about the brace</p><div><p>Current Status</p><p>COMPLETED</p></div></div></main></body>`,
  );
  expect(reading?.report.documents.map(({ signed }) => signed)).toEqual([null]);
});

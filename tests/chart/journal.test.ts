// @vitest-environment happy-dom
// Panels of lists as an infection team's pages have them: a journal of advice, a complaint, drugs with their course.
import { describe, expect, it } from 'vitest';
import { readHtml } from './page';

const BANNER = '<div class="patient-banner"><b>Ibarra, Noemi</b> MRN 440912 DOB 02/27/1974</div>';
const panel = (name: string, body: string): string => `<div class="panel"><div class="panel-heading"><h3>${name}</h3></div>${body}</div>`;
const page = (...parts: string[]): string => `<body>${BANNER}${parts.join('')}</body>`;
const entry = (day: string, head: string, text: string): string =>
  `<div class="row entry"><div class="c3"><div><div>${day}</div></div></div><div class="c9"><div><b>${head} </b><br>${text}</div></div></div>`;

describe('panels of an infection team', () => {
  it('hold a journal, each entry of which is a note of its day and writer', async () => {
    const reading = await readHtml(
      page(
        panel(
          'Clinical Advice',
          `<div class="panel-body"><div><div><div>Now</div></div></div>${entry('14 Nov 2026', '14/11/2026 (R Acen<span> with O Quist</span>) Bedside review', 'She has had no fever for two days and eats again. Stop the drip and give the tablets.')}
          ${entry('13 Nov 2026', '13/11/2026 (R Acen) Call', 'The sputum grew what was feared on Monday. Begin both drugs today and send another.')}</div>`,
        ),
      ),
    );
    expect(reading?.report.documents.map(({ title, author, date, text }) => [title, author, date, text.split('\n')[0]])).toEqual([
      ['Clinical Advice', 'R Acen', '2026-11-14', '14/11/2026 (R Acen with O Quist) Bedside review'],
      ['Clinical Advice', 'R Acen', '2026-11-13', '13/11/2026 (R Acen) Call'],
    ]);
  });

  it('say why somebody came in the only item of a list, which is no note', async () => {
    const reading = await readHtml(
      page(
        panel(
          'Presenting Complaint',
          '<ul><li><div><span>Cough (9 days<span>. Sweats at night and weight loss</span>)<br></span></div></li></ul>',
        ),
      ),
    );
    expect(reading?.report.encounter?.reason).toBe('Cough (9 days. Sweats at night and weight loss)');
    expect(reading?.report.documents).toEqual([]);
  });

  it('give how long and from when a drug is taken before its name', async () => {
    const reading = await readHtml(
      page(
        panel(
          'Antimicrobials',
          `<ul><li><span><span>3D 13/11/2026<span>–14/11/2026</span></span> Meropenem 1g IV TDS </span></li><li><span><span>5D 14/11/2026</span> Linezolid 600mg Oral BD </span></li></ul>`,
        ),
      ),
    );
    expect(reading?.report.medications.map(({ text, name, dose }) => [text, name, dose])).toEqual([
      ['3D 13/11/2026–14/11/2026 Meropenem 1g IV TDS', 'Meropenem', '1g'],
      ['5D 14/11/2026 Linezolid 600mg Oral BD', 'Linezolid', '600mg'],
    ]);
  });

  it('leave brackets apart that a template draws around a part of its own', async () => {
    const reading = await readHtml(
      page(
        panel(
          'Allergies',
          '<ul><li>Latex (<span></span>)</li><li>Codeine <span>(</span><span class="x">Itching</span><span>)</span></li></ul>',
        ),
      ),
    );
    expect(reading?.report.allergies.map(({ substance, reaction }) => [substance, reaction])).toEqual([
      ['Latex', null],
      ['Codeine', 'Itching'],
    ]);
  });
});

it('an apology that no patient was found, and one question of a form with its answer, are no notes', async () => {
  const reading = await readHtml(
    page(
      '<div class="content-top" style="display:none"><h1>Patient not found</h1><p>We\'re sorry but nobody of that number is known here. Perhaps look once more?</p></div>',
      '<h4>Form</h4><div><p>How many times did you wake up and cough during this last week? More than three</p></div>',
    ),
  );
  expect(reading?.report.documents).toEqual([]);
});

it('a form may say in brackets who filled it in', async () => {
  const reading = await readHtml(
    page(
      `<div><h5>SOAP <small>(by Ruth Acen, MD)</small></h5><div><b>Subjective:</b> She breathes easier and walked to the end of the ward.<br><b>Plan:</b> Home on Friday with tablets for six weeks.</div></div>`,
    ),
  );
  const [note] = reading?.report.documents ?? [];
  expect([note?.title, note?.author]).toEqual(['SOAP', 'Ruth Acen, MD']);
});

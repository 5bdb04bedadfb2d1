// @vitest-environment happy-dom
// Panels as pages of no known EHR set them: terms and values, cells of lines, labels for values, charges in parts of a line.
import { describe, expect, it } from 'vitest';
import { readHtml } from './page';

const BANNER =
  '<div class="bar"><span>IBARRA, Noemi (Ms)</span><dl><dt>Born</dt><dd>27-Feb-1974 (52y)</dd><dt>Gender</dt><dd>Female</dd><dt>Hospital No.</dt><dd>X440912</dd></dl></div>';
const read = async (html: string) => (await readHtml(`<body>${BANNER}${html}</body>`))?.report;

const item = (what: string, did: string): string =>
  `<li><dl><dt>Allergen</dt><dd>${what}</dd><dt>Reaction</dt><dd>${did}</dd><dt>Severity</dt><dd>Severe</dd></dl></li>`;
const tile = (name: string, value: string, unit: string): string =>
  `<section><div><div><label>${name}</label></div><div><label><span>${value} </span><span>${unit}</span></label></div></div></section>`;

describe('panels of no known EHR', () => {
  it('name what they say by terms, in each item of a list', async () => {
    const report = await read(
      `<div class="panel"><div class="head"><h3>Allergies</h3></div><ul>${item('Latex', 'Hives')}${item('Peanut', 'Wheeze')}</ul></div>`,
    );
    expect(report?.allergies.map(({ substance, reaction }) => [substance, reaction])).toEqual([
      ['Latex', 'Hives'],
      ['Peanut', 'Wheeze'],
    ]);
  });

  it('may be the cells of one row, each with its lists in lines below a bold name', async () => {
    const report = await read(
      `<table border="0"><tr><td valign="top"><b><u>Allergies</u></b><br>SULFA - hives<br>IODINE<br><br><b><u>Current Meds</u></b><br>Enalapril 5 mg 1 po qd<br>Simvastatin 40 mg 1 po qhs</td>
      <td valign="top"><b><u>Problem List</u></b><br>Gout<br>Obesity</td></tr></table>`,
    );
    expect(report?.allergies.map(({ substance }) => substance)).toEqual(['SULFA', 'IODINE']);
    expect(report?.medications.map(({ name, dose }) => [name, dose])).toEqual([
      ['Enalapril', '5 mg'],
      ['Simvastatin', '40 mg'],
    ]);
    expect(report?.problems.map(({ text }) => text)).toEqual(['Gout', 'Obesity']);
  });

  it('may set figures as labels, too', async () => {
    const report = await read(
      `<div>${tile('BP', '131 / 72', 'mmHg')}${tile('Heart rate', '77', 'beats/min')}${tile('Temp', '36.9', 'DEG C')}</div>`,
    );
    expect(report?.vitals.map(({ name, value, unit }) => [name, value, unit])).toEqual([
      ['BP', '131/72', 'mmHg'],
      ['Heart rate', '77', 'beats/min'],
      ['Temp', '36.9', 'DEG C'],
    ]);
  });

  it('give with a charge what it was done for, how often and with which modifier, each in a part of the line', async () => {
    const report = await read(
      `<div class="pnl"><div class="hd">Charges</div><div class="row"><span>99213</span><span>Office visit, established</span><span>Mod 25</span><span>x1</span><span>Dx: M10.9, E66.9</span></div>
      <div class="row"><span>20610</span><span>Drain a joint</span><span></span><span>x2</span><span>Dx: M10.9</span></div></div>`,
    );
    expect(report?.codes.map(({ system, code, modifiers, units, pointers }) => [system, code, modifiers, units, pointers])).toEqual([
      ['CPT', '99213', ['25'], 1, ['M10.9', 'E66.9']],
      ['CPT', '20610', [], 2, ['M10.9']],
    ]);
  });
});

const part = (name: string, text: string): string => `<div class="sec"><div class="lbl">${name}</div><div class="val">${text}</div></div>`;
const note = (more: string): string =>
  `<div class="note"><div class="head"><span>Clinic visit</span> <span>14 Nov 2026 09:20</span> <span>Dr Ruth Acen</span></div>${part('Presenting complaint', 'Cough for nine days')}
  ${part('History', 'She has coughed for nine days and sleeps badly. No fever at home.')}${more}${part('Plan', 'Fluids and rest. Come back in two weeks if it has not gone.')}</div>`;

describe('the only note of a page', () => {
  it('is of the day of the visit that its first line gives, and never of the day of birth', async () => {
    const report = await read(note(''));
    expect(report?.documents.map(({ date }) => date)).toEqual(['2026-11-14']);
    expect([report?.encounter?.date, report?.encounter?.class]).toEqual(['2026-11-14', 'ambulatory']);
  });

  it('lists drugs where each stands in a line of its own with its dose and how it is taken', async () => {
    const told = await read(note(part('Medications', 'Takes enalapril 5 mg once daily and feels well on it. Simvastatin was stopped.')));
    expect(told?.medications).toEqual([]);
    const listed = await read(
      note(
        '<div class="sec"><h5>Medications</h5><p>Enalapril 5 mg tablet (once daily)</p><p>Simvastatin 40 mg tablet (at bedtime)</p></div>',
      ),
    );
    expect(listed?.medications.map(({ name, dose, frequency }) => [name, dose, frequency])).toEqual([
      ['Enalapril', '5 mg', 'once daily'],
      ['Simvastatin', '40 mg', 'at bedtime'],
    ]);
  });
});

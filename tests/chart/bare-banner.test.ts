// @vitest-environment happy-dom
// Patients whom a page names without labels, and people who are none.
import { describe, expect, it } from 'vitest';
import type { Patient } from '../../lib/chart/chart';
import { readHtml } from './page';

const page = (who: string): string => `<body><nav><a href="#">Dashboard</a><a href="#">Schedule</a><span>Dr. Orla Fenwick</span></nav>${who}
  <main><h3>Problems</h3><ul><li>Essential hypertension (I10)</li><li>Gout (M10.9)</li></ul>
  <h3>Assessment</h3><p>Pressure is controlled.</p><p>Seen by Orla Fenwick, MD on 11/10/2026</p></main></body>`;
const patientOf = async (who: string): Promise<Patient | null> => (await readHtml(page(who)))?.report.patient ?? null;

type Said = [text: string, mrn: string | null, birthDate: string | null, sex: Patient['sex'], age: number | null];

const NAMED: [who: string, said: Said][] = [
  [
    '<div><h2>Ilse Brandvold</h2><button title="Open"></button><p>Female • #20418</p></div>',
    ['Ilse Brandvold', '20418', null, 'female', null],
  ],
  [
    '<div><h1>Brandvold, Ilse T.</h1><span>F</span><span>56</span><span>4/21/1970</span><span>00482917</span></div>',
    ['Brandvold, Ilse T.', '00482917', '1970-04-21', 'female', 56],
  ],
  [
    '<div><div>IB</div><h2>Ilse Brandvold</h2><span>she/her</span><div>Apr 21, 1970 (56)</div><div>#482917</div></div>',
    ['Ilse Brandvold', '482917', '1970-04-21', null, 56],
  ],
  ['<div><h2>Ilse Brandvold</h2><small>56 years · Female</small></div>', ['Ilse Brandvold', null, null, 'female', 56]],
  [
    '<div><a href="#">Brandvold, Ilse</a> <span>56F</span> <span>4/21/70</span></div>',
    ['Brandvold, Ilse', null, '1970-04-21', 'female', 56],
  ],
  ['<div><h5>Ilse Brandvold</h5><span>F, 56 yrs</span><span>File 482917</span></div>', ['Ilse Brandvold', '482917', null, 'female', 56]],
  ['<div><h2>Ilse Brandvold</h2><p>#482917 | Female | 21 Apr 1970</p></div>', ['Ilse Brandvold', '482917', '1970-04-21', 'female', null]],
  ['<div><h2>Ilse Brandvold <small>(482917)</small></h2><p>Female</p></div>', ['Ilse Brandvold', '482917', null, 'female', null]],
  [
    '<div><span>Brandvold</span>, <span>Ilse</span> <span>1970-04-21</span> <span>F</span></div>',
    ['Brandvold, Ilse', null, '1970-04-21', 'female', null],
  ],
  ['<div>Patient: Ilse Brandvold</div>', ['Ilse Brandvold', null, null, null, null]],
  ['<div>Patient: Ilse Brandvold (56, Female) MRN-482917</div>', ['Ilse Brandvold', '482917', null, 'female', 56]],
  [
    '<div><p>Name: Ilse Brandvold</p><p>Age: 56</p><p>Sex: F</p><p>Reg No: 482917</p></div>',
    ['Ilse Brandvold', '482917', null, 'female', 56],
  ],
  [
    '<div><a href="#">Patients</a> &gt; <a href="#">Ilse Brandvold</a> &gt; <span>Visit</span></div><div>DOB: 1970-04-21 Sex: F</div>',
    ['Ilse Brandvold', null, '1970-04-21', 'female', null],
  ],
];

const NOBODY: [kind: string, who: string][] = [
  [
    'a schedule',
    '<table><tr><th>Time</th><th>Patient</th><th>Sex</th></tr><tr><td>9:00</td><td>Ilse Brandvold</td><td>F 56</td></tr></table>',
  ],
  [
    'two cards',
    '<div><div class="c"><b>Ilse Brandvold</b><span>F, 56</span></div><div class="c"><b>Tove Haugland</b><span>F, 52</span></div></div>',
  ],
  ['who is next', '<div><h4>Next up</h4><div><p>Ilse Brandvold</p><p>56 y, Female</p><p>10:30 AM</p></div></div>'],
  ['who was open', '<aside><h4>Recent patients</h4><div><span>Ilse Brandvold</span><span>56 F</span></div></aside>'],
  ['what was found', '<div><div>Search results</div><div><p>Ilse Brandvold</p><p>F | 04/21/1970</p></div></div>'],
  ['a spouse', '<div><span>Spouse</span><p>Tobias Brandvold</p><p>Male, 58</p></div>'],
  ['a household', '<div><h4>Household</h4><div><p>Tobias Brandvold</p><p>58 yrs, Male</p></div></div>'],
  ['a colleague', '<div><h4>Care team</h4><p>Orla Fenwick</p><p>Female</p><p>555-0100</p></div>'],
  ['two patients', '<div>Patient: Ilse Brandvold</div><div>Patient: Tove Haugland</div>'],
  ['a link', '<ul><li><a href="#">Ilse Brandvold</a> <small>56 F</small></li></ul>'],
];

describe('a banner', () => {
  it('may be a button that opens more of the patient', async () => {
    const patient = await patientOf(
      '<div class="dropdown"><div role="button" data-toggle="dropdown"><h6><span>Brandvold,Ilse</span><span>Outpatient</span></h6><span><span>DOB:</span> <span>04/21/1970 (56y)</span></span></div></div>',
    );
    expect(patient).toMatchObject({ name: { family: 'Brandvold', given: 'Ilse' }, birthDate: '1970-04-21', age: 56 });
  });

  it('calls nobody after the label of a number, or after the team that a label names', async () => {
    const patient = await patientOf(
      `<div class="patient-info"><div>Ilse Brandvold</div><div><div><span>D.O.B.</span> 21-Apr-1970</div><div><span>Gender:</span> Female</div><div><span>NHS No.</span> <span>999 482 7716</span></div></div>
      <div><span>Doctor:</span> Orla Fenwick</div></div>`,
    );
    expect(patient).toMatchObject({ name: { text: 'Ilse Brandvold' }, mrn: '999 482 7716', birthDate: '1970-04-21', sex: 'female' });
    expect(
      await patientOf(
        '<div class="patient-demographic"><div><span>Mental Health:</span> Alder Gold</div><div><span>Location:</span> Main</div></div>',
      ),
    ).toBeNull();
  });
});

describe('a patient without labels', () => {
  it.each(NAMED)('%s', async (who, said) => {
    const patient = await patientOf(who);
    expect(patient && [patient.name.text, patient.mrn, patient.birthDate, patient.sex, patient.age]).toEqual(said);
  });

  it.each(NOBODY)('is not %s', async (_, who) => {
    expect(await patientOf(who)).toBeNull();
  });
});

describe('a heading of an action', () => {
  it('heads no note', async () => {
    const reading =
      await readHtml(`<body><div class="modal hide"><div><h3>Unlock note</h3></div><div><label for="w">Reason</label><textarea id="w"></textarea></div></div>
      <div><div><h2>Ilse Brandvold <small>(Female | 56 years old | 04/21/1970)</small></h2></div><div>Chart ID: BRIL000017</div></div>
      <div><div><h4>Chief Complaint</h4><p>Left heel pain, second visit.</p></div><div><h4>HPI</h4><p>Heel pain since the marathon in June, worst with the first steps of the day.</p></div>
      <div><h4>Assessment</h4><p>Plantar fasciitis, left.</p></div></div></body>`);
    const [note, ...others] = reading?.report.documents ?? [];
    expect(others).toEqual([]);
    expect(note?.text).toMatch(/^Chief Complaint\nLeft heel pain[\s\S]*Plantar fasciitis, left\.$/);
  });
});

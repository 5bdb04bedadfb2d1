// @vitest-environment happy-dom
// The patient of a page where name, number and birth date stand in parts of their own.
import { describe, expect, it } from 'vitest';
import type { Patient } from '../../lib/chart/chart';
import { readHtml } from './page';

const patientOf = async (html: string): Promise<Patient | null> => (await readHtml(`<body>${html}</body>`))?.report.patient ?? null;

const banner = (
  folded: string,
): string => `<div class="top"><div class="who"><b>BRANDVOLD, Ilse</b> <span>ID 4410077</span> <span>Female</span> <span>Age 56y</span></div>
  <div class="popup-demographics" style="display: none">${folded}</div></div>`;
const born = '<table><tr><td>Date of Birth</td><td>21 Apr 1970</td></tr></table>';

const form = (found: string): string => `<form><table><tr><td>Name</td><td><input name="a" value="BRANDVOLD"></td>
  <td>Firstname <input name="b" value="ILSE"></td><td>Date of birth <input name="c" value="21/04/1970"></td><td>${found}</td></tr>
  <tr><td>Archive no</td><td><input name="d" value=""></td><td>Person ID <input name="e" value="70112"></td></tr></table></form>`;

const visit = (day: string, reason: string, by: string) => `<tr><td>${day}</td><td>${reason}</td><td>${by}</td><td>Cedar Health</td></tr>`;

describe('the patient of a page', () => {
  it('has a name whose parts are elements called after them', async () => {
    const patient =
      await patientOf(`<div class="pane"><div><p data-test-id="pt-first-name">Ilse</p><p data-test-id="pt-last-name">Brandvold</p><div>IB</div></div>
      <div><p>Sex</p><p>Female</p></div><div><p>DOB</p><p>04/21/1970 <span>(56 years)</span></p></div>
      <div><p>National Health Number</p><p>QX88120</p></div></div>`);
    expect(patient).toMatchObject({ name: { family: 'Brandvold', given: 'Ilse' }, mrn: 'QX88120', birthDate: '1970-04-21', sex: 'female' });
  });

  it('is not the doctor whose name stands so', async () => {
    const patient = await patientOf(`<div class="pane"><p>DOB</p><p>04/21/1970</p>
      <p class="provider"><span class="first-name">Ilse</span> <span class="last-name">Brandvold</span></p></div>`);
    expect(patient).toBeNull();
  });

  it('is whom a form has found, and the page says so beside it', async () => {
    expect(await patientOf(form('(Female - 56 years)'))).toMatchObject({
      name: { family: 'BRANDVOLD', given: 'ILSE' },
      mrn: '70112',
      birthDate: '1970-04-21',
      sex: 'female',
      age: 56,
    });
    // What is only typed to find somebody is no patient's.
    expect(await patientOf(form(''))).toBeNull();
  });

  it('has the birth date that opens below the name, and the family doctor there is no other patient', async () => {
    const reading = await readHtml(
      `<body>${banner(`${born}<div>General Practitioner</div><table><tr><td>Name</td><td>Dr Olaf Quist</td></tr><tr><td>Practice Address</td><td>Mill Lane House</td></tr></table>`)}</body>`,
    );
    expect(reading?.report.patient).toMatchObject({ mrn: '4410077', birthDate: '1970-04-21' });
    expect(reading?.report.unread).toEqual([]);
  });

  it('has no birth date of somebody else, nor one that does not fit the age', async () => {
    expect((await patientOf(banner(`<p>Tove Haugland</p>${born}`)))?.birthDate).toBeNull();
    expect((await patientOf(banner(born.replace('1970', '1990'))))?.birthDate).toBeNull();
  });

  it('is nobody in a list of visits, whatever age a visit was at', async () => {
    const visits = `<tr><th>Date</th><th>Reason</th><th>Provider</th><th>Insurance</th></tr>${visit('10/12/2026', 'Sore throat', 'Prior, Ann')}
      ${visit('04/20/2026', 'Well child, 7 years', 'Prior, Ann')}${visit('01/08/2026', 'Ear pain', 'Lomax, Edgar')}`;
    expect(await patientOf(`<h2>Visits</h2><table>${visits}</table>`)).toBeNull();
    expect(await patientOf(`<div>Ilse Brandvold (BR-4410) DOB: 04/21/2019</div><table>${visits}</table>`)).toMatchObject({
      name: { family: 'Brandvold' },
      mrn: 'BR-4410',
      birthDate: '2019-04-21',
    });
  });
});

// @vitest-environment happy-dom
// Notes whose sections are cards: what each heading rules of its card, and what the cards list.
import { expect, it } from 'vitest';
import { adapters } from '../../lib/chart/adapters';
import { anEnv, readHtml } from './page';

const banner = '<header class="patient-banner"><b>Ibarra, Noemi</b> MRN 440912 DOB 02/27/1974</header>';
const group = (name: string, findings: string[], remark = '') =>
  `<div class="Box css-a1b2c3d"><div class="Box css-e4f5g6h"><h6>${name}</h6><div>${findings.map((each) => `<div><p>${each}</p></div>`).join('')}</div></div>${remark && `<p>${remark}</p>`}</div>`;

it('a remark below a group of findings is of that group, where groups like it stand beside it', async () => {
  const html = `${banner}<article><h3>Progress note</h3><h4>History of present illness</h4><p>Fell off a ladder yesterday; the elbow hurts.</p>
    <h4>Examination</h4><div>${group('Cardiovascular', ['Regular rhythm', 'No murmur'])}${group('Elbow', ['Swelling', 'Full extension'], 'Pulses felt at the wrist.')}</div></article>`;
  const note = (await readHtml(`<body>${html}</body>`))?.report.documents[0];
  const elbow = note?.sections.find(({ heading }) => heading === 'Elbow');
  expect(note?.text.slice(elbow?.start, elbow?.end)).toBe('Elbow\nSwelling\nFull extension\nPulses felt at the wrist.');
});

/** A section of a visit note as a card: its title in a bar, its lines below. */
const card = (title: string, body: string) =>
  `<div class="MuiBox-root css-9z8y7x6"><div class="MuiBox-root css-5w4v3u2"><svg></svg><h5>${title}</h5><div class="MuiBox-root css-1t2s3r4"></div></div><div class="MuiBox-root css-7q6p5o4"><div class="MuiBox-root css-3n2m1l0">${body}</div></div></div>`;

it('the lines of a section are found below the bar that its title stands in; a prescription goes on with how to take it', async () => {
  const page = `<body><p data-testid="header-patient-name">Ibarra, Noemi</p><p>DOB: 02/27/1974 (52 yo)</p><h4>Visit Note</h4><div>
    ${card('History of Present Illness', '<p>Sore throat for three days, with fever since last night.</p>')}
    ${card('Medications', '<p>Losartan 50 mg tablet (once daily)</p>')}
    ${card('Surgical History', '<p>47562 Gallbladder removal</p>')}
    ${card('Assessment', '<h6>Primary:</h6><p>Streptococcal pharyngitis J02.0</p>')}
    ${card('E&M code', '<p>99213 Established visit, low complexity</p>')}
    ${card('Prescriptions', '<p><span>Pharmacy: </span>Mill Lane Drugs</p><div><p>Penicillin V 500 mg tablet</p></div><p>1 tablet twice daily for 10 days</p>')}</div></body>`;
  const url = new URL('https://ehr.example/in-person/5b1e7c0a-3d62-4f8e-9a47-c0d1e2f3a4b5/review-and-sign');
  const report = (await readHtml(page, adapters, anEnv({ url })))?.report;
  expect(report?.adapter).toBe('ottehr');
  expect(report?.medications.map(({ name, frequency }) => [name, frequency])).toEqual([
    ['Losartan', 'once daily'],
    ['Penicillin V', 'twice daily'],
  ]);
  expect(report?.procedures.map(({ code }) => code)).toEqual(['47562']);
  expect(report?.codes.map(({ code }) => code)).toEqual(['99213']);
});

const inVisit = async (body: string, part: string) => {
  const page = `<body><p data-testid="header-patient-name">Ibarra, Noemi</p><p>DOB: 02/27/1974 (52 yo)</p>${body}</body>`;
  const url = new URL(`https://ehr.example/in-person/5b1e7c0a-3d62-4f8e-9a47-c0d1e2f3a4b5/${part}`);
  return (await readHtml(page, adapters, anEnv({ url })))?.report;
};

it('a vaccine of the note is called by its name, and was given on the day right behind it', async () => {
  const history = card('History of Present Illness', '<p>Cut her hand on a tin yesterday; the last tetanus shot is long ago.</p>');
  const given = card('Immunization', '<div><p>Tdap vaccine - 0.5 mL / Intramuscular - Left deltoid</p><p>11/03/2026 10:40 AM</p></div>');
  const report = await inVisit(`<h4>Visit Note</h4><div>${history}${given}</div>`, 'review-and-sign');
  expect(report?.immunizations.map(({ vaccine, date }) => [vaccine, date])).toEqual([['Tdap vaccine', '2026-11-03']]);
});

it('diagnoses that the application offers of its own finding are no problems until somebody chooses them', async () => {
  const report = await inVisit(
    `<h1>Assessment</h1><div data-testid="diagnosis-container-all"><div><h6>Primary *</h6><div><p data-testid="diagnosis-container-primary-diagnosis">Streptococcal pharyngitis J02.0 </p></div></div>
    <div><div><img alt="" aria-hidden="true"><h6>Oystehr AI</h6></div><div><div><p>Streptococcal pharyngitis J02.0</p><button></button></div><div><p>Acute sinusitis, unspecified J01.90</p><button></button></div></div></div></div>`,
    'assessment',
  );
  expect([...new Set(report?.problems.map(({ text, code }) => `${text} ${code}`))]).toEqual(['Streptococcal pharyngitis J02.0']);
});

const named = (name: string) => `class="-esm-patient-chart__visit-detail-overview__${name}___x"`;
const day = (label: string, said: string) => `<h6 ${named('dateLabel')}>${label}:</h6><span ${named('date')}>${said}</span>`;
const visit = (type: string, days: string, note: string) =>
  `<div ${named('container')}><div ${named('header')}><h4 ${named('visitType')}>${type}</h4><div ${named('displayFlex')}>${days}</div></div>
  <div role="tabpanel"><div ${named('notesContainer')}><p ${named('noteText')}>${note}</p><p ${named('metadata')}>09:40 AM <span> · Ruth Abara</span><span> · Clinician</span></p></div></div></div>`;

it('of visits laid out below each other each note has the day of its own, unless that one lasted longer', async () => {
  const page = `<body><header aria-label="patient banner"><span class="-esm-styleguide__patient-banner__patientName___x">Noemi Ibarra</span><div><span>52 yrs</span> <span>27-Feb-1974</span> <label>OpenMRS ID: <span>100K4T</span></label></div></header><h1>Visits</h1>
    ${visit('Inpatient Visit', day('Start', '27-Nov-2026, 06:20 PM'), 'Admitted with a severe headache and blurred vision; magnesium was started and urine output is watched.')}
    ${visit('Outpatient Visit', day('Start', '10-Oct-2026, 09:15 AM') + day('End', '10-Oct-2026, 11:05 AM'), 'Antenatal contact; she feels well and sleeps well, iron is continued and the next contact is in a month.')}</body>`;
  const url = new URL('https://ehr.example/openmrs/spa/patient/3f2a9c1e-7d10-4a55-b3cf-18e2d0c6a944/chart/Visits');
  const report = (await readHtml(page, adapters, anEnv({ url })))?.report;
  expect(report?.documents.map(({ text, date }) => [text.slice(0, 8), date])).toEqual([
    ['Admitted', null],
    ['Antenata', '2026-10-10'],
  ]);
});

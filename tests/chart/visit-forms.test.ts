// @vitest-environment happy-dom
// Visits and notes as forms and feeds give them: whose page it is, which day is the open visit's, what each note is called.
import { describe, expect, it } from 'vitest';
import { anEnv, lookAtStyles, parse, readHtml } from './page';

const banner = '<header class="patient-banner"><b>Ibarra, Noemi</b> MRN 440912 DOB 02/27/1974</header>';
const read = async (html: string, address = 'https://ehr.example/') => {
  const page = `<body>${html}</body>`;
  const env = anEnv({ url: new URL(address), lookAt: lookAtStyles(parse(page)) });
  return (await readHtml(page, [], { ...env, frame: { ...env.frame, title: 'Encounter' } }))?.report;
};
const field = (label: string, value: string) =>
  `<tr><td><label for="${label}">${label}</label></td><td><input id="${label}" value="${value}"></td></tr>`;
const sexes = (chosen: string) =>
  `<tr><td><label for="s">Sex</label></td><td><select id="s"><option></option>${['Male', 'Female']
    .map((sex) => `<option${sex === chosen ? ' selected' : ''}>${sex}</option>`)
    .join('')}</select></td></tr>`;
/** A note of a feed: its text, then who wrote it and on which day of service. */
const entry = (text: string, day: string, by: string) =>
  `<div class="entry"><div><div class="said">${text}</div></div><div class="foot"><div>Encounter Date: <span>${day}</span></div><div><span>Editors:</span><ul><li>${by}; </li></ul></div></div></div>`;
const event = (what: string, at: string, by: string, body = '') =>
  `<li class="ev"><div class="top"><div><strong>${what}</strong> filed</div><span>at <strong>${at}</strong></span><span>by <strong>${by}</strong></span></div>${body}</li>`;
const part = (name: string, text: string) => `<div><div class="k">${name}</div><div><div>${text}</div></div></div>`;

/** The number that a banner of labels gives under one name. */
const mrn = async (label: string) =>
  (
    await read(
      `<div><div><label>${label}</label> HP-204-11</div><div><label>Name</label> Noemi Ibarra</div><div><label>Age</label> 51 years</div></div>`,
    )
  )?.patient?.mrn ?? null;
const pair = (from: string, to: string) =>
  `<div><div><span>Start Date</span><span>${from}</span></div><div><span>End Date</span><span>${to}</span></div></div>`;
/** When the encounter began and ended, on a page of this address. */
const visit = async (html: string, path: string) => {
  const encounter = (await read(banner + html, `https://ehr.example${path}`))?.encounter;
  return [encounter?.date ?? null, encounter?.endDate ?? null];
};
const sign = (style: string) => `<h3>Notes</h3><p style="${style}"><img src="/images/loader.gif">Loading …</p><p>Nothing yet</p>`;

/** What a banner says of the patient, the name apart. */
const who = async (html: string) => {
  const patient = (await read(html))?.patient;
  return [patient?.mrn ?? null, patient?.birthDate ?? null, patient?.sex ?? null];
};

describe('a form about one patient', () => {
  it('names the patient by a field of that label, beside sex and age, where there is no number', async () => {
    const form = (more = '') => `<table>${field('Patient', 'Noemi Ibarra')}${sexes('Female')}${field('Age', '51y 8m')}${more}</table>`;
    expect((await read(form()))?.patient).toEqual({
      name: { family: 'Ibarra', given: 'Noemi', text: 'Noemi Ibarra' },
      mrn: null,
      birthDate: null,
      sex: 'female',
      age: 51,
    });
    // A second person's age: no form about one patient.
    expect((await read(form(field('Patient age', '7'))))?.patient ?? null).toBeNull();
    expect((await read(`<table>${field('Patient', 'Noemi Ibarra')}</table>`))?.patient ?? null).toBeNull();
  });

  it('numbers the patient by "Id" and by "Hospital Identifier", and a member by neither', async () => {
    expect(await mrn('Id')).toBe('HP-204-11');
    expect(await mrn('Hospital Identifier')).toBe('HP-204-11');
    expect(await mrn('MR No:')).toBe('HP-204-11');
    expect(await mrn('Member Id')).toBeNull();
  });

  it('is told by what stands beside the name: a number in brackets, a day beside the sex', async () => {
    expect(
      await who('<div><p>Noemi Ibarra (1187)</p></div><div><p>Birthday: <b>May 9, 1991</b></p><p>Gender: <b>Female</b></p></div>'),
    ).toEqual(['1187', '1991-05-09', 'female']);
    expect(await who('<p><b>IBARRA, Noemi</b> - 1988.04.17 - F - <b>ID: 400217</b></p>')).toEqual(['400217', '1988-04-17', 'female']);
    // A day on which charts are read already may be that of a visit.
    expect(await who('<p><b>IBARRA, Noemi</b> - 2024.04.17 - F - <b>ID: 400217</b></p>')).toEqual(['400217', null, 'female']);
  });

  it('calls the parts of a note as other countries do', async () => {
    const report = await read(
      `${banner}${['History of presenting complaint', 'On examination', 'Provisional diagnosis', 'Plan of management'].map((name) => `<div><b>${name}</b><p>What is told here is told in a whole sentence.</p></div>`).join('')}`,
    );
    expect(report?.documents.map(({ sections }) => sections.map(({ kind }) => kind))).toEqual([['hpi', 'exam', 'assessment', 'plan']]);
  });

  it('begins and ends the visit that its address leads to, and no other part does', async () => {
    expect(await visit(pair('07:15 PM; 11/19/2026', 'Ongoing'), '/ward/encounter/4f2a/updates')).toEqual(['2026-11-19', null]);
    expect(await visit(pair('11/19/2026', '11/24/2026'), '/#model/visit/88')).toEqual(['2026-11-19', '2026-11-24']);
    expect(await visit(pair('11/19/2026 09:05', '11/19/2026 09:40'), '/#model/visit/88')).toEqual(['2026-11-19', null]);
    expect(await visit(pair('11/19/2026', 'Ongoing'), '/patients/88')).toEqual([null, null]);
    expect((await read(`${banner}<p>Date of service: 11/19/2026</p>`, 'https://ehr.example/consultations/7781/edit'))?.encounter?.ref).toBe(
      '7781',
    );
    expect(await visit(`<h3>Sick leave</h3>${pair('11/19/2026', '11/24/2026')}`, '/encounter/4f2a')).toEqual([null, null]);
  });
});

/** An item of a feed, its day beside the part that holds the rest. */
const item = (day: string, name: string, by: string, text: string) =>
  `<div class="ti"><div class="day">${day}</div><div class="box"><div class="name">${name}</div><div class="by">${by}</div><div class="text">${text}</div></div></div>`;

describe('a feed of notes', () => {
  it('is of other visits, where one note is being written: its field gives the open day', async () => {
    const report =
      await read(`${banner}${entry('[12-May-2026: Foot check]<br>Seen for numb toes on both feet. Monofilament is normal.<br>[Signed on 12-May-2026 9:52 by Ann Prior]', '12-May-2026 9:30', 'Prior, Ann')}
      ${entry('[03-Aug-2026: Phone call]<br>Called about dizziness after the new tablet. Told to halve it.<br>[Signed on 03-Aug-2026 8:10 by Gideon Varga]', '03-Aug-2026 8:00', 'Varga, Gideon')}
      <div class="entry"><textarea>[20-Nov-2026: Pressure check]\nHome readings are fine. No dizziness now.</textarea><div class="foot"><div>Encounter Date <input value="20-Nov-2026 10:20"></div></div></div>`);
    expect(report?.encounter?.date).toBe('2026-11-20');
    expect(report?.documents.map(({ title, author, date, signed }) => [title, author, date, signed]).toSorted()).toEqual([
      ['Foot check', 'Prior, Ann', '2026-05-12', true],
      ['Phone call', 'Varga, Gideon', '2026-08-03', true],
      ['Pressure check', null, '2026-11-20', null],
    ]);
  });

  it('says of each note that it was filed, which is no part of its name', async () => {
    const report =
      await read(`${banner}<ul>${event('Ward Note', '08:02 AM; 11/22/2026', 'Ann Prior', part('Subjective', 'Slept well and is not short of breath any more.') + part('Plan', 'Change to tablets tomorrow and go home on Friday.'))}
      ${event('Symptom', '09:40 AM; 11/21/2026', 'Ann Prior')}
      ${event('Admission Note', '07:48 PM; 11/19/2026', 'Gideon Varga', part('Subjective', 'Three weeks of breathlessness, and now even at rest.') + part('Plan', 'Infusion, daily weights and less fluid from today on.'))}</ul>`);
    expect(report?.documents.map(({ title, kind, author, date }) => [title, kind, author, date])).toEqual([
      ['Ward Note', 'progress-note', 'Ann Prior', '2026-11-22'],
      ['Admission Note', 'history-and-physical', 'Gideon Varga', '2026-11-19'],
    ]);
  });

  it('may set the day beside the part that holds the rest of an item', async () => {
    const report = await read(
      `${banner}<div>${item('20.11.2026', 'Nursing note saved', 'Mika Salo, RN', 'Walked thirty metres with a rollator and one rest.')}${item('18.11.2026', 'Ward round note saved', 'Elina Koski, MD', 'Third day after hip surgery, and the wound is dry.')}</div>`,
    );
    expect(report?.documents.map(({ title, author, date, text }) => [title, author, date, text])).toEqual([
      ['Nursing note', 'Mika Salo, RN', '2026-11-20', 'Walked thirty metres with a rollator and one rest.'],
      ['Ward round note', 'Elina Koski, MD', '2026-11-18', 'Third day after hip surgery, and the wound is dry.'],
    ]);
  });

  it('says who created a note, and behind the time who was seen', async () => {
    const parts = '<h4>HPI</h4><p>Eats breakfast on most days now.</p><h4>Plan</h4><p>Return in four weeks or sooner.</p>';
    const created = await read(
      `${banner}<section><header><h3>Nutrition note</h3><p>Created by Owen Pratt, RD</p></header>${parts}</section>`,
    );
    expect(created?.documents[0]?.author).toBe('Owen Pratt, RD');
    const seen = await read(
      `${banner}<section><div><span>Office visit note</span> <span>Date of visit: 11/19/2026 2:15 PM</span> <span>Nadia Kessler, MD</span></div>${parts}</section>`,
    );
    expect(seen?.documents[0]?.author).toBe('Nadia Kessler, MD');
  });

  it('is not called by the kind of the visit that stands beside it', async () => {
    const report = await read(
      `${banner}<div><p>Type: Ambulatory</p><textarea>Dull headache every morning for three weeks, better by noon.</textarea></div>`,
    );
    expect(report?.documents[0]?.title).toBe('Encounter');
  });

  it('has loaded where the sign of loading was put away', async () => {
    expect((await read(banner + sign('display: none')))?.unread).toEqual([]);
    expect((await read(banner + sign('')))?.unread.map(({ why }) => why)).toEqual(['It is still loading.']);
  });
});

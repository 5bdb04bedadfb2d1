// @vitest-environment happy-dom
// Parts that applications built of components give their pages: sortable heads, chips, resources laid open, ways to the whole of a list.
import { describe, expect, it } from 'vitest';
import { adapters } from '../../lib/chart/adapters';
import { anEnv, lookAtStyles, parse, readHtml } from './page';

const banner = '<header class="patient-banner"><b>Ibarra, Noemi</b> MRN 440912 DOB 02/27/1974</header>';
const read = async (html: string) => {
  const page = `<body>${banner}<main>${html}</main></body>`;
  return (await readHtml(page, [], anEnv({ lookAt: lookAtStyles(parse(page)) })))?.report;
};
/** The name of a column that sorts, with what it says to those who cannot see it. */
const sorts = (name: string, i: number) =>
  `<th><button aria-describedby="table-sort-${i}"><div id="table-sort-${i}" style="display:none">Click to sort by ${name}</div><span>${name}</span></button></th>`;
const chip = (name: string) =>
  `<span class="wrap"><div class="trigger"><div class="chip"><span>${name}</span></div></div><span role="tooltip">${name} - severe</span></span>`;
const pairs = (...said: [string, string][]) => `<dl>${said.map(([name, value]) => `<dt>${name}</dt><dd>${value}</dd>`).join('')}</dl>`;
const visits = (rows: string) =>
  `<h1>Visits</h1><table><thead><tr><th></th><th>Date</th><th>Visit type</th><th>Diagnoses</th></tr></thead><tbody>${rows}</tbody></table>`;
const visit = (open: boolean, day: string, type: string) =>
  `<tr><td><button aria-expanded="${open}"></button></td><td>${day}</td><td>${type}</td><td>Gout</td></tr>`;

/** How many vital signs a card of pairs holds. */
const alone = async (label: string, value: string) =>
  (await read(`<div><div class="k">Language</div><div>English</div></div><div><div class="k">${label}</div><div>${value}</div></div>`))
    ?.vitals.length;
const unread = async (html: string) => (await read(html))?.unread.map(({ what, why }) => `${what}: ${why.slice(0, 21)}`);
const list = (title: string, way: string) =>
  `<div class="card"><div class="head"><h3>${title}</h3><a href="#">${way}</a></div><ul><li>Gout</li><li>Asthma</li></ul></div>`;

const field = (label: string, text: string) =>
  `<div><label for="${label}">${label} *</label><textarea id="${label}">${text}</textarea></div>`;

describe('lists', () => {
  it('a column that sorts is called what the eye sees', async () => {
    const report = await read(
      `<h3>Vitals</h3><table><thead><tr>${['Date', 'Temp (C)', 'Pulse (bpm)'].map(sorts).join('')}</tr></thead><tbody><tr><td>02-Oct-2026</td><td>36.9</td><td>88</td></tr></tbody></table>`,
    );
    expect(report?.vitals.map(({ name, value, date }) => `${name} ${value} ${date}`)).toEqual([
      'Temp 36.9 2026-10-02',
      'Pulse 88 2026-10-02',
    ]);
  });

  it('chips behind a label are its values, each of them', async () => {
    const report = await read(
      `<div class="bar"><span>Allergies:</span>${chip('Penicillins')}${chip('Iodine')}</div><div class="bar"><span>Room:</span> <span>4</span></div>`,
    );
    expect(report?.allergies.map(({ substance }) => substance)).toEqual(['Penicillins', 'Iodine']);
  });

  it('what a column is filtered by is no part of its name', async () => {
    const head = ['Code', 'Clinical Status', 'Onset[x]', 'Recorded Date'];
    const report = await read(
      `<table><thead><tr>${head.map((name) => `<th>${name}</th>`).join('')}</tr><tr>${head.map((_, i) => `<th>${i === 1 ? 'equals active' : 'no filters'}</th>`).join('')}</tr></thead>
        <tbody><tr><td>Gout</td><td>Active</td><td>10/2/2014</td><td>3/3/2020</td></tr><tr><td>Asthma</td><td>Active</td><td></td><td>3/3/2020</td></tr></tbody></table>`,
    );
    expect(report?.problems.map(({ text, status, onset }) => `${text} ${status} ${onset}`)).toEqual([
      'Gout Active 2014-10-02',
      'Asthma Active null',
    ]);
  });

  it('a resource that is laid open element by element is the one row of its list', async () => {
    const report = await read(
      pairs(
        ['Resource Type', 'Observation'],
        ['Status', 'final'],
        ['Code', 'Potassium'],
        ['Subject', 'Noemi Ibarra'],
        ['Effective[x]', '10/2/2026'],
        ['Value[x]', '5.9 mmol/L'],
      ) +
        pairs(
          ['Resource Type', 'ServiceRequest'],
          ['Status', 'active'],
          ['Intent', 'order'],
          ['Code', 'Renal ultrasound'],
          ['Authored On', '10/3/2026'],
        ),
    );
    expect(report?.results.map(({ name, value, unit, date }) => `${name} ${value} ${unit} ${date}`)).toEqual([
      'Potassium 5.9 mmol/L 2026-10-02',
    ]);
    expect(report?.orders.map(({ text, date }) => `${text} ${date}`)).toEqual(['Renal ultrasound 2026-10-03']);
  });

  it('a row whose color marks its value as high says so by its class', async () => {
    const report = await read(
      `<h3>Lab results</h3><table><thead><tr><th>Test</th><th>Value</th></tr></thead><tbody><tr class="high check"><td>Sodium</td><td>151 mmol/L</td></tr><tr class="check"><td>Urea</td><td>5 mmol/L</td></tr></tbody></table>`,
    );
    expect(report?.results.map(({ name, flag }) => `${name} ${flag}`)).toEqual(['Sodium high', 'Urea null']);
  });

  it('one vital sign alone is one where nothing else is called so', async () => {
    expect([await alone('BMI', '31.2'), await alone('BP', '128/76'), await alone('Weight', '4')]).toEqual([1, 1, 0]);
  });

  it('a procedure entered by its code keeps a name with a semicolon in it, and the modifier joined to the code', async () => {
    const report = await read(
      '<h3>CPT codes</h3><p>29130-F2 Application of finger splint (one finger or more); static, not dynamic</p><p>73140 Radiologic examination, finger or fingers; two views or more</p>',
    );
    expect(report?.codes.map(({ code, modifiers }) => `${code} ${modifiers.join()}`)).toEqual(['29130 F2', '73140 ']);
  });

  it('tests that were asked for are orders, whatever diagnosis stands beside them', async () => {
    const report = await read(
      '<h1>Labs</h1><table><thead><tr><th>Test type</th><th>Order added</th><th>Provider</th><th>Ordered diagnosis</th><th>Results received</th><th>Status</th></tr></thead><tbody><tr><td>Uric acid</td><td>10/2/2026</td><td>Tove Lind</td><td>M10.9 - Gout</td><td>10/3/2026</td><td>Received</td></tr></tbody></table>',
    );
    expect(report?.orders.map(({ text, date }) => `${text} ${date}`)).toEqual(['Uric acid 2026-10-02']);
    expect([report?.problems, report?.results]).toEqual([[], []]);
  });

  it('who said what is in a list is no row of it, and how often a medication is taken is none', async () => {
    const report = await read(
      '<h2>Allergies</h2><div><h6>Patient provided</h6><ul><li>Penicillin</li></ul></div><div><h6>Healthcare staff input</h6><div><p>Codeine</p><p>Latex</p></div></div><h2>Medications</h2><ul><li>Lisinopril 10 mg tablet</li><li>twice daily</li></ul>',
    );
    expect(report?.allergies.map(({ substance }) => substance)).toEqual(['Penicillin', 'Codeine', 'Latex']);
    expect(report?.medications.map(({ name }) => name)).toEqual(['Lisinopril']);
  });

  it('a medication that is held says so with a dash, and a strength may be by the milligram', async () => {
    const report = await read(
      '<h3>Medications</h3><ul><li><b>Nystatin 100 UNT/MG Topical Cream</b> <span class="badge">on-hold</span></li></ul>',
    );
    expect(report?.medications).toMatchObject([{ name: 'Nystatin', dose: '100 UNT/MG', status: 'on-hold' }]);
  });
});

describe('visits and notes', () => {
  it('what a visit laid open lists of itself is no other visit', async () => {
    const inner = '<h4>Encounters</h4><table><thead><tr><th></th><th>Date</th><th>Encounter type</th><th>Form</th></tr></thead><tbody>';
    const report = await read(
      visits(
        `${visit(true, '02-Oct-2026', 'Outpatient visit')}<tr><td colspan="4"><div><div><p>Seen for a swollen toe since Monday.</p></div><div>${inner}<tr><td><button aria-expanded="true"></button></td><td>03-Oct-2026</td><td>Triage</td><td>Intake</td></tr></tbody></table></div></div></td></tr>${visit(false, '01-Sep-2026', 'Outpatient visit')}`,
      ),
    );
    expect(report?.encounter).toMatchObject({ date: '2026-10-02', class: 'ambulatory' });
  });

  it('a clinician has a name, and whoever is seen next says nothing of this visit', async () => {
    const report = await read(
      '<p><span>Encounter</span> <span>·</span> <span>Provider</span> <span>·</span> <span>Started</span></p><div class="card"><div class="title">Upcoming appointment</div><div><div><div>Practitioner</div><div>Tove Lind</div></div><div><div>Date</div><div>18 Jan 2027</div></div></div></div>',
    );
    expect([report?.encounter?.provider ?? null, report?.encounter?.date ?? null]).toEqual([null, null]);
  });

  it("a page's heading that names the note stands over the visit's particulars, and the note begins further on", async () => {
    const report = await read(
      `<div><h1>Progress note</h1><div><h4>Patient information</h4><p>Name</p><p>Ibarra, Noemi</p></div><div><h4>Visit information</h4><p>Primary insurance</p><p>Cedar Mutual</p><p>Subscriber ID</p><p>CM7712045</p><p>Provider</p><p>Tove Lind, PA</p></div></div>
        <div><h4>Visit note</h4><h5>Chief complaint</h5><p>Toe pain for two days.</p><h5>Assessment</h5><p>Gout of the left big toe, first attack, no fever.</p></div>`,
    );
    expect(report?.documents.map(({ title }) => title)).toEqual(['Visit note']);
    expect(report?.encounter?.provider).toBe('Tove Lind, PA');
    expect(report?.coverages.map(({ payer, memberId }) => `${payer} ${memberId}`)).toEqual(['Cedar Mutual CM7712045']);
  });
});

it('a star that asks for a value is no part of what its field is called', async () => {
  const report = await read(field('Medical decision making', 'Gout is likely, the first attack; no fever, and he can walk on it.'));
  expect(report?.documents.map(({ title }) => title)).toEqual(['Medical decision making']);
});

it("a birth date beside an age is no note's day", async () => {
  const report = (
    await readHtml(
      '<body><header class="patient-banner"><b>Ibarra, Noemi</b> <span>MRN 440912</span> <span>52 yrs</span> <span>·</span> <span>27-Feb-1974</span></header><div><h4>Visit note</h4><p>Came for her toe, which is better since Monday. No fever.</p></div></body>',
    )
  )?.report;
  expect(report?.documents.map(({ date }) => date)).toEqual([null]);
});

it('in Medplum what a task asks for is no note, and a visit of the timeline is not the open one', async () => {
  const summary =
    '<div class="PatientSummary_panel__a"><span class="x-Avatar-placeholder" title="Noemi Ibarra">NI</span><p>Noemi Ibarra</p><p>1974-02-27 (052Y)</p><p>Female</p></div>';
  const at = async (path: string, html: string) =>
    (
      await readHtml(
        `<body>${summary}<div>${html}</div></body>`,
        adapters,
        anEnv({ url: new URL(`https://ehr.example/Patient/3f2a9c1e/${path}`) }),
      )
    )?.report;
  const task = await at(
    'Task/77',
    '<p>Call about the toe</p><p>Ask the patient whether the toe is better, and whether she takes the tablets.</p>',
  );
  expect([task?.adapter, task?.documents]).toEqual(['medplum-provider', []]);
  const visit = await at(
    'timeline',
    '<article><div><a>Tove Lind</a><span>10/1/2026, 9:00 AM</span> · <a>Encounter</a></div><dl><dt>Status</dt><dd>finished</dd></dl></article>',
  );
  expect([visit?.patient?.name.family, visit?.encounter]).toEqual(['Ibarra', null]);
});

describe('what is unread', () => {
  it('a way to the whole of a list that is longer than what is shown', async () => {
    expect(await unread(list('Conditions', 'See all (9)'))).toEqual(['Conditions: The page shows 2 of 9']);
    expect(await unread(list('Conditions', 'See all (2)'))).toEqual([]);
    expect(await unread(list('Conditions', 'See all'))).toEqual([]);
  });

  it('is named after a heading on screen, not after one of a page to be printed', async () => {
    const table = '<table><tr><th>Condition</th><th>Status</th></tr><tr><td>Gout</td><td>Active</td></tr></table>';
    const page = `<div class="card"><div><h4>Conditions</h4></div><div><div style="display:none"><h1>Noemi Ibarra</h1></div>${table}<div><span>1 of 6 items</span></div></div></div>`;
    expect(await unread(page)).toEqual(['Conditions: The page shows 1 of 6']);
  });
});

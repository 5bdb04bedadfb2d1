// An encounter as large as real ones are: menus, cards, hidden tabs, forms, tables and a note, in as many nodes as asked for.

const many = (n: number, part: (i: number) => string): string => Array.from({ length: n }, (_, i) => part(i)).join('');
const pick = <T>(from: readonly T[], i: number): T => from[i % from.length] as T;

const PROBLEMS = ['Essential hypertension', 'Type 2 diabetes', 'Chronic kidney disease, stage 3a', 'Gout', 'Osteoarthritis of left knee'];
const DRUGS = ['Lisinopril 20 mg', 'Metformin 1000 mg', 'Atorvastatin 40 mg', 'Allopurinol 100 mg', 'Amlodipine 5 mg'];
const TESTS = ['Creatinine', 'Potassium', 'Hemoglobin', 'Glucose', 'Albumin', 'eGFR'];
const SENTENCES = [
  'Seen for follow-up of hypertension and type 2 diabetes, with no new complaints since the last visit.',
  'Takes his tablets every day; home readings lie between 128 and 136 systolic.',
  'No chest pain, no shortness of breath, no swelling of the legs.',
  'Foot exam with intact monofilament sensation on both sides.',
];

const menu = (items: number): string =>
  `<nav class="main-menu"><ul role="menubar">${many(items, (i) => `<li role="menuitem" class="menu-item"><a href="#go-${i}" data-index="${i}"><i class="icon icon-${i % 12}"></i><span>Menu entry ${i}</span></a></li>`)}</ul></nav>`;

const card = (title: string, i: number, body: string): string =>
  `<section class="card mb-2"><div class="card-body p-1"><h6 class="card-title d-flex"><a class="text-left" data-toggle="collapse" aria-controls="card-${i}" aria-expanded="true" href="#card-${i}">${title}</a><button type="button" class="btn btn-sm btn-edit">Edit</button></h6><div id="card-${i}" class="card-text collapse show">${body}</div></div></section>`;

const list = (rows: number, part: (i: number) => string): string =>
  `<div class="list-group list-group-flush pami-list">${many(rows, (i) => `<div class="list-group-item py-1"><div class="row"><span class="title">${part(i)}</span><span class="badge badge-secondary">${pick(['Active', 'Resolved'], i)}</span></div></div>`)}</div>`;

const table = (rows: number): string =>
  `<table class="table table-striped"><thead><tr><th>Test</th><th>Value</th><th>Units</th><th>Reference range</th><th>Flag</th><th>Collected</th></tr></thead><tbody>${many(rows, (i) => `<tr class="row-${i % 2}"><td>${pick(TESTS, i)}</td><td>${(i * 7) % 200}</td><td>mg/dL</td><td>70 - 110</td><td>${i % 3 ? '' : 'H'}</td><td>11/0${(i % 9) + 1}/2026</td></tr>`)}</tbody></table>`;

const form = (fields: number): string =>
  `<form class="fee-sheet">${many(fields, (i) => `<div class="form-row"><label for="f-${i}">Field ${i}</label><input id="f-${i}" name="f-${i}" value="${i % 3 ? '' : `value ${i}`}" class="form-control"><select name="s-${i}">${many(6, (j) => `<option value="${j}">9921${j}</option>`)}</select></div>`)}</form>`;

const note = (paragraphs: number): string =>
  `<article class="note"><h2>Progress note</h2>${many(paragraphs, (i) => (i % 5 === 0 ? `<h3>${pick(['Subjective', 'Objective', 'Assessment', 'Plan'], i / 5)}</h3>` : `<p><span class="text">${pick(SENTENCES, i)}</span><br><b>Line ${i}:</b> as before.</p>`))}</article>`;

/** The body of an encounter page of about 250 nodes times `size`, of which a third is hidden or furniture as on real pages. */
export const encounterBody = (size: number): string =>
  many(
    size,
    (i) => `${menu(8)}<div class="tab-content"><div class="tab-pane active">
      ${card(
        'Medical Problems',
        i * 10,
        list(5, (j) => `${pick(PROBLEMS, j + i)} (${i}.${j})`),
      )}
      ${card(
        'Medications',
        i * 10 + 1,
        list(5, (j) => `${pick(DRUGS, j + i)} ${i + j} times daily`),
      )}
      ${card('Labs', i * 10 + 2, table(4))}
      ${i === 0 ? note(20) : `<div class="history">${many(4, (j) => `<p>${pick(SENTENCES, j + i)}</p>`)}</div>`}
    </div><div class="tab-pane" style="display:none">${form(2)}<p>Hidden page of the practice ${i}.</p></div></div>`,
  );

/** Whose chart it is. */
export const BANNER = '<header class="patient-banner"><b>Okafor, Grace</b> MRN 731946 DOB 06/22/1951</header>';

/** Harborview's encounter: shell, list of forms, and one page a form, each in a frame of the one before. */
import { chartVitals, type DemoEncounter, type DemoNote } from './encounter';
import { type Html, html, lines, page } from './html';
import { signature } from './records';

const SCRIPT = html`<script type="module" src="/assets/tabs-frame.client.mjs"></script>`;

/** First level: the encounter's head and its inner tabs. */
export const encounterShell = (visit: DemoEncounter): string =>
  page(
    'Encounter',
    'tabs-forms.css',
    html`<body class="hv-frame enc">
<div class="enc-head"><div><h1><span class="enc-date">${visit.date}</span> <span class="enc-class">${visit.class}</span></h1><p class="enc-reason">${visit.reason}</p></div>
<dl class="enc-facts"><div><dt>Provider</dt><dd class="enc-provider">${visit.provider}</dd></div><div><dt>Department</dt><dd>${visit.department}</dd></div>
<div><dt>Facility</dt><dd>${visit.place.name}</dd></div><div><dt>POS</dt><dd class="enc-pos">${visit.place.code}</dd></div>${
      visit.endDate && html`<div><dt>Discharged</dt><dd class="enc-end">${visit.endDate}</dd></div>`
    }<div><dt>Encounter</dt><dd>${visit.number}</dd></div></dl></div>
<nav class="inner-tabs" role="tablist"><button type="button" role="tab" aria-selected="true" data-frame="forms">Summary</button><button type="button" role="tab" aria-selected="false" data-frame="fee">Fee sheet</button></nav>
<div class="inner-holder" data-frame="forms"><iframe name="forms" title="Forms" src="/tabs/frame/forms?encounter=${visit.id}"></iframe></div>
<div class="inner-holder" data-frame="fee" style="display:none"><iframe name="fee" title="Fee sheet" src="/tabs/frame/feesheet?encounter=${visit.id}"></iframe></div>
${SCRIPT}</body>`,
  );

/** Second level: the forms of the encounter; all but the first are folded. */
export function formsList(visit: DemoEncounter): string {
  const nurse = visit.notes.find((note) => / (RN|MA)$/.test(note.author));
  const by = nurse?.author ?? visit.provider;
  const forms = [
    ...visit.notes.map((note) => ({ id: `note-${note.id}`, title: note.title, by: note.author, when: note.when })),
    ...(Object.keys(visit.vitals).length > 0 ? [{ id: 'vitals', title: 'Vitals', by, when: visit.date }] : []),
    ...(visit.panels.length > 0 ? [{ id: 'labs', title: 'Lab results', by: 'Interface', when: visit.date }] : []),
    { id: 'orders', title: 'Order entry', by: visit.provider, when: visit.date },
  ];
  return page(
    'Forms',
    'tabs-forms.css',
    html`<body class="hv-frame forms"><div class="forms-tools"><span class="muted">${forms.length} forms</span><button type="button" id="expandAll">Expand all</button><button type="button" id="collapseAll">Collapse all</button></div>
${forms.map(
  (one, i) => html`<section class="form-item" id="item-${one.id}">
<div class="form-bar"><button type="button" aria-expanded="${i === 0 ? 'true' : 'false'}">${one.title}</button><span class="form-by">${one.by} · ${one.when}</span></div>
<div class="form-view" style="${i === 0 ? '' : 'display:none'}"><iframe name="form-${one.id}" title="${one.title}" src="/tabs/frame/form?encounter=${visit.id}&amp;form=${one.id}" scrolling="no"></iframe></div></section>`,
)}
${SCRIPT}</body>`,
  );
}

const noteForm = (
  visit: DemoEncounter,
  note: DemoNote,
): Html => html`<div class="form-report" data-encounter="${visit.id}" data-note="${note.id}">
<h1 class="form-title">${note.title}</h1>
<p class="form-meta"><span class="author">${note.author}</span> · <span class="when">${note.when}</span> · <span class="status ${note.signed ? 'is-signed' : ''}">${signature(note)}</span></p>
<div class="secs">${note.sections.map(
  (section, i) =>
    html`<div class="sec" data-position="${i}"><span class="bold">${section.heading}: </span><span class="text">${lines(section.text)}</span></div>`,
)}</div>
<div class="form-tools">${note.signed === null && html`<button type="button" id="editNote">Edit</button><button type="button" id="saveNote" hidden>Save</button><button type="button" id="signNote" class="primary">Sign note</button>`}</div></div>`;

const vitalsForm = (visit: DemoEncounter): Html =>
  html`<div class="form-report"><div class="pair-grid">${chartVitals(visit.vitals).map(
    (row) => html`<div class="pair"><div class="bold">${row.name}:</div><div class="text">${row.value}</div></div>`,
  )}</div></div>`;

const labsForm = (visit: DemoEncounter): Html => html`<div class="form-report"><table class="results"><thead>
<tr><th rowspan="2">Ordered procedure</th><th rowspan="2">Report</th><th colspan="5">Results</th></tr>
<tr><th>Name</th><th>Value</th><th>Units</th><th>Range</th><th>Flag</th></tr></thead><tbody>${visit.panels.flatMap((panel) =>
  panel.rows.map(
    (row, i) =>
      html`<tr class="${row.flag ? 'flagged' : ''}">${
        i === 0 &&
        html`<td rowspan="${panel.rows.length}">${panel.name}${panel.billing && ` (${panel.billing})`}</td><td rowspan="${panel.rows.length}">Final ${panel.collected}</td>`
      }<td>${row.name}</td><td class="value">${row.value}</td><td>${row.unit}</td><td>${row.range}</td><td class="flag">${row.flag}</td></tr>`,
  ),
)}</tbody></table></div>`;

const ORDERABLE = [
  ['4548-4', 'Hemoglobin A1c'],
  ['24321-2', 'Basic metabolic panel'],
  ['57021-8', 'CBC with differential'],
  ['2276-4', 'Ferritin'],
  ['3016-3', 'TSH'],
  ['13457-7', 'LDL cholesterol'],
];

const ordersForm = (visit: DemoEncounter): Html =>
  html`<div class="form-report"><div class="checks">${ORDERABLE.map(
    ([loinc, name], i) =>
      html`<label><input type="checkbox" name="order" value="${loinc ?? ''}" ${(i + visit.number.length) % 4 === 3 ? html`checked` : null}> ${name ?? ''} <small>LOINC ${loinc ?? ''}</small></label>`,
  )}</div></div>`;

/** Third level: one form. Null when the encounter has no such form. */
export function form(visit: DemoEncounter, id: string): string | null {
  const note = visit.notes.find((one) => `note-${one.id}` === id);
  const plain: Record<string, () => Html> = {
    vitals: () => vitalsForm(visit),
    labs: () => labsForm(visit),
    orders: () => ordersForm(visit),
  };
  const body = note ? noteForm(visit, note) : Object.hasOwn(plain, id) ? plain[id]?.() : null;
  return body ? page(note?.title ?? id, 'tabs-forms.css', html`<body class="hv-frame form">${body}${SCRIPT}</body>`) : null;
}

/** Pick lists of evaluation and management levels: choices a biller may take, never what was done. */
const PICK: [string, [string, string][]][] = [
  [
    'New patient',
    [
      ['99202', 'New, straightforward'],
      ['99203', 'New, low'],
      ['99204', 'New, moderate'],
      ['99205', 'New, high'],
    ],
  ],
  [
    'Established',
    [
      ['99212', 'Est., straightforward'],
      ['99213', 'Est., low'],
      ['99214', 'Est., moderate'],
      ['99215', 'Est., high'],
    ],
  ],
  [
    'Preventive',
    [
      ['99396', 'Est., 40-64 yr'],
      ['99397', 'Est., 65 yr up'],
    ],
  ],
];

/** The fee sheet beside the forms, in a frame that stays hidden until its tab is chosen. */
export const feeSheet = (visit: DemoEncounter): string =>
  page(
    'Fee sheet',
    'tabs-forms.css',
    html`<body class="hv-frame fee"><div class="fee-picks">${PICK.map(
      ([title, options]) =>
        html`<label>${title}<select><option value="">Select</option>${options.map(([code, name]) => html`<option value="CPT4|${code}|">${code} ${name}</option>`)}</select></label>`,
    )}<label>Find code<input type="search" placeholder="Code or words"></label></div>
<table class="fees"><thead><tr><th>Type</th><th>Code</th><th>Description</th><th>Mod</th><th>Units</th><th>Justify</th><th>Note</th><th></th></tr></thead><tbody>${visit.charges.map(
      (
        row,
        i,
      ) => html`<tr><td><input type="hidden" name="bill[${i}][code_type]" value="${row.system}">${row.system}</td><td><input name="bill[${i}][code]" value="${row.code}" size="7" readonly></td><td>${row.text}</td>
<td><input name="bill[${i}][mod]" value="${row.modifiers ?? ''}" size="4"></td><td><input name="bill[${i}][units]" value="${row.units ?? 1}" size="2"></td>
<td><select name="bill[${i}][justify]"><option value=""></option>${visit.charges.filter((other) => other.system === 'ICD10').map((other) => html`<option>${other.code}</option>`)}</select></td>
<td><input name="bill[${i}][note]" size="10"></td><td><label><input type="checkbox"> Delete</label></td></tr>`,
    )}</tbody></table>
<div class="form-tools"><button type="button">Refresh</button><button type="button" class="primary">Save fee sheet</button></div></body>`,
  );

// Linden Care's client: routes by pushState, fills the summary as parts arrive, keeps the note in state.
const find = (selector) => document.querySelector(selector);
const withSettings = (path) => {
  const mrn = new URLSearchParams(location.search).get('mrn');
  return mrn === null ? path : `${path}${path.includes('?') ? '&' : '?'}mrn=${mrn}`;
};

const edited = new Map();
let view = null;
let noteId = '';
/** Grows with each navigation; answers for an earlier one are dropped. */
let turn = 0;

const twin = document.createElement('textarea');
twin.className = 'Note_twin';
twin.setAttribute('aria-hidden', 'true');
twin.tabIndex = -1;
twin.readOnly = true;
document.body.append(twin);

const noteKey = () => `${view.encounter}/${noteId}`;
const currentNote = () => view.notes.find((note) => note.id === noteId) ?? view.notes[0];

function fitNote(area) {
  twin.value = area.value;
  twin.style.width = `${area.clientWidth}px`;
  area.style.height = `${Math.max(190, twin.scrollHeight + 20)}px`;
}

function element(tag, className, text) {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
}

function noteTab() {
  const panel = element('div', 'Note', '');
  const note = currentNote();
  if (view.notes.length > 1) {
    const picker = element('div', 'NotePicker', '');
    for (const other of view.notes) {
      const button = element('button', 'NotePicker_button', other.title);
      button.type = 'button';
      button.setAttribute('aria-pressed', String(other.id === note.id));
      button.addEventListener('click', () => {
        noteId = other.id;
        showTab('note');
      });
      picker.append(button);
    }
    panel.append(picker);
  }
  const area = element('textarea', 'm_5f0e21b Note_text', '');
  area.rows = 8;
  area.value = edited.get(noteKey()) ?? note.text;
  area.readOnly = note.signed;
  area.setAttribute('aria-label', note.title);
  area.addEventListener('input', () => {
    edited.set(noteKey(), area.value);
    fitNote(area);
  });
  const bar = element('div', 'Note_bar', '');
  const who = element('div', '', '');
  const meta = element('p', 'm_81c37aa Note_meta', `${note.meta} · `);
  meta.append(element('span', note.signed ? 'Note_status signed' : 'Note_status', note.status));
  who.append(element('h2', 'm_3b9d04e Note_title', note.title), meta);
  bar.append(who);
  if (!note.signed) {
    const sign = element('button', 'm_c2e76f1 Note_sign', 'Sign note');
    sign.type = 'button';
    sign.addEventListener('click', async () => {
      const answer = await fetch('/api/notes', {
        method: 'POST',
        body: new URLSearchParams({ encounter: view.encounter, note: note.id, sign: 'yes' }),
      });
      if (answer.ok) await showVisit({ encounter: view.encounter });
    });
    bar.append(sign);
  }
  panel.append(bar, area);
  requestAnimationFrame(() => fitNote(area));
  return panel;
}

function showTab(name) {
  const body = find('.Visit_body');
  if (name === 'note') body.replaceChildren(noteTab());
  else {
    twin.value = '';
    body.innerHTML = view.billing;
  }
}

async function loadPart(section, all) {
  const mine = turn;
  const answer = await fetch(
    `/spa/api/part?${new URLSearchParams({ pid: view.pid, part: section.dataset.part, ...(all ? { all: 'yes' } : {}) })}`,
  );
  const body = await answer.text();
  if (mine !== turn) return;
  section.querySelector('.SummaryItem_body').innerHTML = body;
  section.removeAttribute('aria-busy');
  section.querySelector('.SummaryItem_more')?.addEventListener('click', () => loadPart(section, true));
}

async function showVisit(query) {
  turn += 1;
  const mine = turn;
  const answer = await fetch(withSettings(`/spa/api/view?${new URLSearchParams(query)}`));
  if (!answer.ok || mine !== turn) return;
  const samePatient = view?.pid === document.querySelector('.Page').dataset.pid && view?.encounter === query.encounter;
  view = await answer.json();
  noteId = view.notes.some((note) => note.id === noteId) && samePatient ? noteId : (view.notes[0]?.id ?? '');
  Object.assign(find('.Page').dataset, { pid: view.pid, encounter: view.encounter });
  find('.PageTop').innerHTML = view.strip;
  find('.PatientSummary').hidden = false;
  find('.PatientSummary').replaceChildren(find('#summary-template').content.cloneNode(true));
  find('.Visit').innerHTML = `${view.head}<div class="Visit_body"></div>`;
  for (const radio of document.querySelectorAll('input[name=visit-tab]')) radio.addEventListener('change', () => showTab(radio.value));
  showTab('note');
  for (const section of document.querySelectorAll('.SummaryItem')) loadPart(section, false);
}

async function showPatients() {
  turn += 1;
  const { list } = await (await fetch('/spa/api/patients')).json();
  view = null;
  twin.value = '';
  find('.PageTop').replaceChildren();
  find('.PatientSummary').hidden = true;
  find('.PatientSummary').replaceChildren();
  find('.Visit').innerHTML = list;
}

function route() {
  const [, pid, encounter] = /^\/spa\/Patient\/([^/]+)(?:\/Encounter\/([^/]+))?$/.exec(location.pathname) ?? [];
  return pid === undefined ? showPatients() : showVisit(encounter === undefined ? { pid } : { encounter });
}

window.openPatient = async (pid) => {
  await showVisit({ pid });
  if (view?.pid === pid) history.pushState(null, '', withSettings(`/spa/Patient/${pid}/Encounter/${view.encounter}`));
};

document.addEventListener('click', (event) => {
  const link = event.target.closest('a');
  if (link === null) return;
  event.preventDefault();
  if (link.dataset.patient) window.openPatient(link.dataset.patient);
  else if (link.dataset.nav === 'Patients') {
    history.pushState(null, '', withSettings('/spa/Patient'));
    route();
  }
});
window.addEventListener('popstate', route);
window.addEventListener('resize', () => {
  const area = find('.Note_text');
  if (area) fitNote(area);
});
route();

// Inside the frames: late cards, folding, inner tabs, frame heights, editing and signing a note.
const all = (selector, root = document) => [...root.querySelectorAll(selector)];

async function loadCard(card) {
  const query = new URLSearchParams({ pid: document.body.dataset.pid, card: card.dataset.late });
  const answer = await fetch(`/tabs/card?${query}`);
  card.querySelector('.card-body').innerHTML = await answer.text();
  card.removeAttribute('aria-busy');
}
all('[data-late]').forEach(loadCard);

function fit(frame) {
  const inside = frame.contentDocument?.documentElement;
  if (inside) frame.style.height = `${Math.max(40, inside.querySelector('body').scrollHeight)}px`;
}

function fold(item, open) {
  item.querySelector('button[aria-expanded]').setAttribute('aria-expanded', String(open));
  item.querySelector('.form-view').style.display = open ? '' : 'none';
  if (open) fit(item.querySelector('iframe'));
}

for (const item of all('.form-item')) {
  const button = item.querySelector('button');
  const frame = item.querySelector('iframe');
  frame.addEventListener('load', () => fit(frame));
  fit(frame);
  button.addEventListener('click', () => fold(item, button.getAttribute('aria-expanded') === 'false'));
}
window.addEventListener('resize', () => all('.form-view iframe').forEach(fit));
document.getElementById('expandAll')?.addEventListener('click', () => all('.form-item').forEach((item) => fold(item, true)));
document.getElementById('collapseAll')?.addEventListener('click', () => all('.form-item').forEach((item) => fold(item, false)));

for (const button of all('.card-head button')) {
  button.addEventListener('click', () => {
    const open = button.getAttribute('aria-expanded') === 'false';
    button.setAttribute('aria-expanded', String(open));
    document.getElementById(button.getAttribute('aria-controls')).hidden = !open;
  });
}

for (const tab of all('.inner-tabs button')) {
  tab.addEventListener('click', () => {
    for (const other of all('.inner-tabs button')) other.setAttribute('aria-selected', String(other === tab));
    for (const holder of all('.inner-holder')) holder.style.display = holder.dataset.frame === tab.dataset.frame ? '' : 'none';
  });
}

for (const link of all('a[data-patient]')) {
  link.addEventListener('click', (event) => {
    event.preventDefault();
    window.top.openPatient(link.dataset.patient);
  });
}

const report = document.querySelector('.form-report[data-note]');
const edit = document.getElementById('editNote');

function editNote() {
  for (const part of all('.sec', report)) {
    const text = part.querySelector('.text');
    const label = part.querySelector('.bold');
    const area = document.createElement('textarea');
    area.name = `section.${part.dataset.position}`;
    area.id = `section-${part.dataset.position}`;
    area.value = text.innerText;
    area.rows = 2;
    const heading = document.createElement('label');
    heading.htmlFor = area.id;
    heading.className = 'bold';
    heading.textContent = label.textContent;
    label.replaceWith(heading);
    text.replaceWith(area);
    area.style.height = `${area.scrollHeight + 4}px`;
  }
  edit.hidden = true;
  document.getElementById('saveNote').hidden = false;
  fit(window.frameElement);
}

async function saveNote(sign) {
  const body = new URLSearchParams({ encounter: report.dataset.encounter, note: report.dataset.note });
  for (const area of all('textarea', report)) body.set(area.name, area.value);
  if (sign) body.set('sign', 'yes');
  const answer = await fetch('/api/notes', { method: 'POST', body });
  if (answer.ok) window.location.reload();
}

edit?.addEventListener('click', editNote);
document.getElementById('saveNote')?.addEventListener('click', () => saveNote(false));
document.getElementById('signNote')?.addEventListener('click', () => saveNote(true));

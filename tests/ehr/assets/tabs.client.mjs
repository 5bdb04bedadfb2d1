// The shell: shows one frame of several, and moves the patient's frames when another patient is opened.
const byId = (id) => document.getElementById(id);
const tabButtons = [...document.querySelectorAll('.tabstrip [role=tab]')];

function showTab(name) {
  for (const button of tabButtons) {
    const mine = button.getAttribute('aria-controls') === `holder-${name}`;
    button.setAttribute('aria-selected', String(mine));
    byId(button.getAttribute('aria-controls')).style.display = mine ? '' : 'none';
  }
}

function moveFrames(pid, encounter) {
  // Navigated from inside, so the iframes' src attributes keep what they said first.
  window.frames.pat.location.replace(`/tabs/frame/dashboard?pid=${pid}`);
  window.frames.enc.location.replace(`/tabs/frame/encounter?encounter=${encounter}`);
}

async function open(query) {
  const answer = await fetch(`/tabs/banner?${query}`);
  if (!answer.ok) return;
  const shown = await answer.json();
  byId('ptInitials').textContent = shown.initials;
  byId('ptName').textContent = shown.name;
  byId('ptMrn').textContent = shown.mrn;
  byId('ptDob').textContent = shown.dob;
  byId('ptEncounter').textContent = shown.open;
  document.body.dataset.pid = shown.pid;
  document.body.dataset.encounter = shown.encounter;
  moveFrames(shown.pid, shown.encounter);
  showTab('enc');
}

window.openPatient = (pid) => open(new URLSearchParams({ pid }));
window.openEncounter = (encounter) => open(new URLSearchParams({ encounter }));

for (const button of tabButtons) {
  button.addEventListener('click', () => showTab(button.getAttribute('aria-controls').slice('holder-'.length)));
}
byId('patientBar').addEventListener('click', (event) => {
  const link = event.target.closest('a');
  if (!link) return;
  event.preventDefault();
  showTab(link.id === 'ptEncounter' ? 'enc' : 'pat');
});
moveFrames(document.body.dataset.pid, document.body.dataset.encounter);

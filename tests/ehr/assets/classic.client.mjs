// Loaded by the frameset and by its frames: swaps the patient in every frame, and signs a report.
const FRAMES = { title: 'title', nav: 'nav', work: 'summary', notes: 'notes' };

if (window === window.top) {
  window.openPatient = (pid) => {
    for (const [name, page] of Object.entries(FRAMES))
      window.frames[name].location.replace(`/classic/${page}?pid=${encodeURIComponent(pid)}`);
  };
}

document.addEventListener('click', async (event) => {
  const target = event.target;
  const patient = target.closest('[data-patient]');
  if (patient) {
    event.preventDefault();
    window.top.openPatient(patient.dataset.patient);
  }
  const sign = target.closest('[data-sign]');
  if (sign) {
    const body = new URLSearchParams({ encounter: sign.dataset.encounter, note: sign.dataset.sign, sign: 'yes' });
    const answer = await fetch('/api/notes', { method: 'POST', body });
    if (answer.ok) window.location.reload();
  }
});

// @vitest-environment happy-dom
// One note in the shapes in which applications set it: every shape gives the same text in the same sections.
import { describe, expect, it } from 'vitest';
import { readFrame } from '../../lib/chart/read-frame';
import { anEnv, lookAtStyles, parse } from './page';

const SECTIONS: [name: string, text: string][] = [
  ['Chief Complaint', 'Left ear pain for five days, worse on lying down.'],
  ['Examination', 'Left external canal swollen, tender tragus, tympanic membrane intact.'],
  ['Diagnosis', 'Acute otitis externa, left ear.'],
  ['Plan', 'Ear drops for seven days and keep the ear dry.'],
];
const each = (set: (name: string, text: string, at: number) => string): string =>
  SECTIONS.map(([name, text], at) => set(name, text, at)).join('');

const SHAPES: Record<string, string> = {
  'a label, a button for templates and a field': each(
    (name, text) =>
      `<div><div><label>${name}</label><div><button type="button">Templates</button></div></div><div><textarea placeholder="Enter ${name}">${text}</textarea></div></div>`,
  ),
  'an editor with its toolbar': each(
    (name, text) =>
      `<div><h4>${name}</h4><div class="bar"><button>B</button><button>I</button><button>Dictate</button></div><div contenteditable="true">${text}</div></div>`,
  ),
  'a field with how many characters it takes': each(
    (name, text, at) =>
      `<div><label for="f${at}">${name}</label><span>${text.length}/2000</span><textarea id="f${at}">${text}</textarea></div>`,
  ),
  'a field that only its spoken name tells': each((name, text) => `<div><textarea aria-label="${name}">${text}</textarea></div>`),
  'a choice of templates': each(
    (name, text) =>
      `<div><label>${name}</label><select><option>Insert template</option><option>Normal</option></select><textarea>${text}</textarea></div>`,
  ),
  'an accordion': each(
    (name, text, at) =>
      `<div><button aria-expanded="true" aria-controls="p${at}">${name}</button><div id="p${at}"><textarea>${text}</textarea></div></div>`,
  ),
  'cards in columns': `<div class="row">${each((name, text) => `<div class="col"><div class="card-header">${name} <button>Edit</button></div><div class="card-body">${text}</div></div>`)}</div>`,
  'a form set in a table': `<table>${each((name, text) => `<tr><td>${name}</td><td><textarea>${text}</textarea></td></tr>`)}<tr><td></td><td><input type="submit" value="Save"></td></tr></table>`,
  'rows headed each': `<table>${each((name, text) => `<tr><th>${name}</th><td>${text}</td></tr>`)}</table>`,
  'terms and texts': `<dl>${each((name, text) => `<dt>${name}</dt><dd>${text}</dd>`)}</dl>`,
  'terms and texts in parts of their own': `<dl>${each((name, text) => `<div><dt>${name}</dt><dd>${text}</dd></div>`)}</dl>`,
  'capitals in lines': `<div>${each((name, text) => `<p>${name.toUpperCase()}</p><p>${text}</p>`)}</div>`,
  'labels that only a style sheet parts from the text': `<div>${each((name, text) => `<div class="field"><span class="lbl">${name}</span><span class="val">${text}</span></div>`)}</div>`,
};

const reportOf = async (html: string) => {
  const page = parse(`<body><div><h2>Noemi Ibarra</h2><span>DOB 02/27/1974</span></div><main>${html}</main></body>`);
  return (await readFrame(page, anEnv({ lookAt: lookAtStyles(page) }), []))?.report;
};

describe('a note', () => {
  it.each(Object.entries(SHAPES))('is whole as %s', async (_, html) => {
    const [note, ...others] = (await reportOf(html))?.documents ?? [];
    expect(others).toEqual([]);
    const whole = SECTIONS.map(([name, text]) => `${name}\n${text}`).join('\n');
    expect(note?.text.replace(/:$/gm, '').toLowerCase()).toBe(whole.toLowerCase());
    expect(note?.sections.map(({ kind }) => kind)).toEqual(['chief-complaint', 'exam', 'assessment', 'plan']);
  });

  it('is no list of a visit’s particulars', async () => {
    const report = await reportOf(
      '<dl><dt>Visit date</dt><dd>11/03/2026</dd><dt>Provider</dt><dd>Ilse Varga, MD</dd><dt>Chief complaint</dt><dd>Ear pain</dd><dt>Diagnosis</dt><dd>Otitis externa</dd></dl>',
    );
    expect(report?.documents).toEqual([]);
    expect(report?.encounter).toMatchObject({ date: '2026-11-03', provider: 'Ilse Varga, MD', reason: 'Ear pain' });
  });
});

const TOLD = 'Patient returns for left ear pain. Canal less swollen than last week. Continue drops for three more days.';
/** What a page says of one note: its title, author, day and whether it is signed. */
const SIGNED: [html: string, said: [title: string, author: string | null, date: string | null, signed: boolean | null], begins?: string][] =
  [
    [
      `<div class="n"><div class="hd"><span>Progress Note</span><span>Ilse Varga, MD</span><span>11/10/2026 10:42 AM</span><span class="badge">Signed</span></div><div>${TOLD}</div></div>`,
      ['Progress Note', 'Ilse Varga, MD', '2026-11-10', true],
    ],
    [
      `<div><h4>Progress Note</h4><dl><dt>Author</dt><dd>Ilse Varga, MD</dd><dt>Date</dt><dd>11/10/2026</dd><dt>Status</dt><dd>Unsigned</dd></dl><p>${TOLD}</p></div>`,
      ['Progress Note', 'Ilse Varga, MD', '2026-11-10', false],
    ],
    [
      `<div><time>10 Nov 2026</time><h5>SOAP note</h5><p>${TOLD}</p><footer>Dr. Ilse Varga</footer></div>`,
      ['SOAP note', 'Dr. Ilse Varga', '2026-11-10', null],
    ],
    [
      `<article><h1>Foot check · second visit</h1><section><h2>Visit metadata</h2><div><div>Note status</div><div>Finalized</div></div><div><div>Assisted draft</div><div>Yes</div></div></section>
     <section><h2>Subjective</h2><p>${TOLD}</p></section><section><h2>Plan</h2><p>Come back in a week if the ear still hurts.</p></section>
     <footer><div><div>Provider signature</div><div>Ilse Varga, MD</div></div></footer></article>`,
      ['Foot check · second visit', 'Ilse Varga, MD', null, true],
      'Subjective',
    ],
    [
      `<h4>Radiology Report</h4><pre>EXAM: CT HEAD\nDATE: 11/10/2026\n\nFINDINGS:\nNo acute hemorrhage. Ventricles of normal size.\n\nElectronically signed by: Ilse Varga, MD</pre>`,
      ['Radiology Report', 'Ilse Varga, MD', '2026-11-10', true],
      'EXAM: CT HEAD',
    ],
  ];

describe('what a page says of a note', () => {
  it.each(SIGNED)('%s', async (html, said, begins = 'Patient returns') => {
    const [note, ...others] = (await reportOf(html))?.documents ?? [];
    expect(others).toEqual([]);
    expect(note && [note.title, note.author, note.date, note.signed]).toEqual(said);
    expect(note?.text.startsWith(begins)).toBe(true);
  });
});

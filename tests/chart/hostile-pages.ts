/** Pages that nobody would write on purpose, made by chance from a seed; and what must hold when one is read. */
import { FrameReportSchema } from '../../lib/chart/chart';
import { readFrame } from '../../lib/chart/read-frame';
import { anEnv, parse } from './page';

type Random = () => number;

/** Numbers in [0, 1), the same for the same seed. */
export const randomFrom = (seed: number): Random => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

const TAGS =
  'div span p table tr td th thead tbody ul li dl dt dd h1 h2 h3 b strong label section article header form input textarea select option button a pre br details summary iframe img canvas svg slot template nav fieldset legend caption my-card object frameset center font'.split(
    ' ',
  );
const NAMES =
  'id class role style name for href title alt aria-label aria-hidden aria-expanded aria-controls aria-selected hidden type value colspan rowspan open data-testid src srcdoc width checked slot'.split(
    ' ',
  );
const CLOBBERING =
  'parentNode childNodes attributes getAttribute nodeType tagName textContent children body title documentElement querySelectorAll __proto__ constructor toString'.split(
    ' ',
  );
const WORDS = [
  'Progress note',
  'Problems',
  'Medications',
  'Allergies',
  'Vitals',
  'Assessment',
  'Plan:',
  'Okafor, Grace',
  'MRN: 731946',
  'DOB 06/22/1951',
  '75 y/o F',
  'Essential hypertension (I10)',
  'Metformin 500 mg twice daily',
  'BP 128/82',
  '98.2 [degF]',
  '5 of 6',
  'Showing 1-5 of 6',
  '99213',
  '11/09/2026',
  '14-Mar-1951',
  'Seen for follow-up, with no new complaints. Foot exam normal.',
  'none',
  'tab',
  'button',
  'true',
  'false',
  'tabpanel',
  'display:none',
  '#card',
  'heading',
  'row',
  'cell',
  '-1',
  '1e9',
  'checkbox',
  'radio',
  '\u0000\u0007\u001b',
  '\u202eevil\u202c',
  '\u200b\u200d\ufeff',
  '\ud800',
  '\udc00x',
  '\u00a0\u00a0',
  '🩺',
  'İ',
  'ﬁ',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '${7*7}',
  '{{constructor}}',
  'javascript:alert(1)',
  ']]>',
  '<!--',
  '&#0;',
  '%00',
];
const ATOMS = [
  ' ',
  '\n',
  '\t',
  '1',
  '1 ',
  '1/',
  '1-',
  'a',
  'A ',
  'A',
  'Jan ',
  '(',
  '((',
  ')',
  ': ',
  'a: ',
  '.',
  '- ',
  '· ',
  '| ',
  ', ',
  'Dr. ',
  'mg ',
  '1 mg ',
  'DOB ',
  'MRN ',
  'of ',
  '1 of ',
  '0',
  '9 y ',
  'signed by ',
  'A. ',
  'é',
  '\u0301',
  '<',
  '&',
  '_',
  '#',
  'x-',
  '1.1 ',
  'I10 ',
  '[',
  'high ',
];

const pick = <T>(from: readonly T[], random: Random): T => from[Math.floor(random() * from.length)] as T;

function words(random: Random): string {
  if (random() < 0.03) return pick(ATOMS, random).repeat(Math.floor(random() * 3000));
  return Array.from({ length: Math.floor(random() * 4) }, () => pick(WORDS, random)).join(pick([' ', '', '\n', ' · '], random));
}

const quoted = (text: string): string => `"${text.replaceAll('"', '&quot;')}"`;

function attributes(random: Random): string {
  let all = '';
  for (let left = Math.floor(random() * 4); left > 0; left--)
    all += ` ${random() < 0.1 ? 'name' : pick(NAMES, random)}=${quoted(random() < 0.1 ? pick(CLOBBERING, random) : words(random))}`;
  return all;
}

function tree(random: Random, depth: number): string {
  let html = '';
  for (let left = 1 + Math.floor(random() * 5); left > 0; left--) {
    const tag = pick(TAGS, random);
    const inside = depth > 0 && random() < 0.7 ? tree(random, depth - 1) : words(random);
    // Some are never closed.
    html += `<${tag}${attributes(random)}>${random() < 0.5 ? words(random) : ''}${inside}${random() < 0.9 ? `</${tag}>` : ''}`;
  }
  return html;
}

/** A page by chance. */
export const hostilePage = (seed: number): string => {
  const random = randomFrom(seed);
  return `<body>${tree(random, 4)}</body>`;
};

/** Every place a text can stand, filled with one atom again and again: no pattern may run away on it. */
export const runaways = (times: number): { name: string; html: string }[] =>
  ATOMS.flatMap((atom) => {
    const text = atom.repeat(times).replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    return [text, `1${text}`, `DOB: ${text}x`].map((filled, i) => ({
      name: `${JSON.stringify(atom)} ${i}`,
      html: `<header class="patient-banner"><b>${filled}</b> MRN 731946</header><h2 title=${quoted(filled)}>${filled}</h2><h2>Problems</h2><ul><li>${filled}</li></ul><h2>Medications</h2><table><tr><th>${filled}</th><td>${filled}</td></tr><tr><td>${filled}</td></tr></table><h2>Progress note</h2><p>${filled}</p><label for="f">${filled}</label><input id="f" value=${quoted(filled)}><textarea aria-label=${quoted(filled)}>${filled}</textarea><button aria-expanded="false">${filled}</button><dl><dt>${filled}</dt><dd>${filled}</dd></dl><div class=${quoted(filled)}>${filled}</div>`,
    }));
  });

/** Reads a page. `wrong`: what did not hold, in words; `longestMs`: between two looks at the clock, when nothing else of the page could run. */
export async function readHostile(html: string): Promise<{ wrong: string[]; longestMs: number }> {
  const page = parse(html);
  let last = performance.now();
  let longestMs = 0;
  const look = (): null => {
    const now = performance.now();
    longestMs = Math.max(longestMs, now - last);
    last = performance.now();
    return null;
  };
  try {
    const reading = await readFrame(page, anEnv({ pause: look }), []);
    look();
    if (!reading) return { wrong: [], longestMs };
    const parsed = FrameReportSchema.safeParse(reading.report);
    const wrong = parsed.success ? [] : parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
    return { wrong, longestMs };
  } catch (thrown) {
    return { wrong: [`threw ${(thrown as Error).stack?.split('\n').slice(0, 3).join(' | ')}`], longestMs };
  }
}

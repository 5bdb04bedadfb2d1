// What must hold of every suggestion, whatever the note says.
import { describe, expect, it } from 'vitest';
import { weigh } from '../../lib/coding/suggest';
import type { Suggestion } from '../../lib/coding/suggestion';
import { analyze } from '../../lib/findings/analyze';
import { anOpenBook } from '../coding/open-book';
import { aChartOf, aDocument } from './chart';

/** Invented visits: sections in order, each a heading and its lines. */
const NOTES: [string, string[]][][] = [
  [
    ['CHIEF COMPLAINT', ['Follow-up.']],
    ['HISTORY OF PRESENT ILLNESS', ['She walks a mile a day and sleeps well.', 'She denies chest pain or dyspnea.']],
    ['FAMILY HISTORY', ['Mother had asthma.']],
    ['SOCIAL HISTORY', ['Retired teacher, two cats.']],
    ['PHYSICAL EXAMINATION', ['Lungs clear.', 'No edema.']],
    ['ASSESSMENT', ['Hypothyroidism.', 'Gout of the great toe.', 'Gastroesophageal reflux disease.', 'Hyperlipidemia.']],
    ['PLAN', ['Recheck labs in six months.']],
  ],
  [
    ['REASON FOR VISIT', ['Knee.']],
    ['HISTORY OF PRESENT ILLNESS', ['He climbs stairs with difficulty.', 'No fever.']],
    ['PAST MEDICAL HISTORY', ['Hypertension.', 'Chronic kidney disease stage 3a.']],
    ['PHYSICAL EXAMINATION', ['Crepitus on motion.']],
    ['ASSESSMENT', ['Osteoarthritis of the right knee.', 'Obesity.']],
    ['PLAN', ['Physical therapy.', 'Weight management.']],
  ],
  [
    ['CHIEF COMPLAINT', ['Cough.']],
    ['HISTORY OF PRESENT ILLNESS', ['Ill for three days.', 'No known sick contacts.']],
    ['PHYSICAL EXAMINATION', ['Rales at the left base.']],
    ['ASSESSMENT', ['Community acquired pneumonia.', 'COPD exacerbation.', 'Atrial fibrillation, paroxysmal.']],
    ['PLAN', ['Doxycycline.', 'Return in a week.']],
  ],
  [
    ['HISTORY OF PRESENT ILLNESS', ['Seen for yearly review.', 'Vision unchanged.']],
    ['PAST MEDICAL HISTORY', ['Breast cancer.', 'Hysterectomy.']],
    ['ASSESSMENT', ['Type 2 diabetes with peripheral neuropathy.', 'Iron deficiency anemia.', 'Vitamin D deficiency.']],
    ['PLAN', ['Metformin to go on.', 'Iron once a day.']],
  ],
];

const write = (note: [string, string[]][]): string => note.map(([heading, lines]) => `${heading}:\n${lines.join('\n')}`).join('\n\n');
const read = (text: string): Suggestion[] => {
  const chart = aChartOf([aDocument(text)]);
  return weigh(chart, analyze(chart), 'outpatient', anOpenBook()).suggestions;
};
const codes = (text: string): string[] => read(text).map(({ code }) => code.code);

describe.each(NOTES.map((note) => [note]))('a note', (note) => {
  const text = write(note);
  const found = read(text);

  it('supports something, each with a quote that stands in it', () => {
    expect(found.length).toBeGreaterThan(1);
    for (const { evidence } of found) for (const { quote, start, end } of evidence) expect(text.slice(start, end)).toBe(quote);
  });

  it('without the sentences a code rests on does not support it', () => {
    for (const { code, evidence } of found) {
      const rest = evidence
        .toSorted((a, b) => b.start - a.start)
        .reduce((left, { start, end }) => left.slice(0, start) + left.slice(end), text);
      expect(codes(rest), code.code).not.toContain(code.code);
    }
  });

  it('with “No evidence of” before a condition does not support it', () => {
    for (const [at, [heading, lines]] of note.entries()) {
      if (heading !== 'ASSESSMENT') continue;
      for (const [line, words] of lines.entries()) {
        const own = codes(write([['ASSESSMENT', [words]]]));
        const denied = note.map((section, index): [string, string[]] =>
          index === at
            ? [
                heading,
                lines.map((other, here) => (here === line ? `No evidence of ${other.charAt(0).toLowerCase()}${other.slice(1)}` : other)),
              ]
            : section,
        );
        const left = codes(write(denied));
        for (const code of own) expect(left, `${words} → ${code}`).not.toContain(code);
      }
    }
  });

  it('says the same when sections that have nothing to do with it change places', () => {
    const [first, ...rest] = note.filter(([heading]) => heading !== 'ASSESSMENT' && heading !== 'PLAN');
    const concluding = note.filter(([heading]) => heading === 'ASSESSMENT' || heading === 'PLAN');
    const shuffled = [...rest.toReversed(), ...(first ? [first] : []), ...concluding];
    expect(codes(write(shuffled)).toSorted()).toEqual(codes(text).toSorted());
  });

  it.each<[string, (note: [string, string[]][]) => string]>([
    ['bullets', (n) => n.map(([heading, lines]) => `${heading}:\n${lines.map((line) => `- ${line}`).join('\n')}`).join('\n')],
    ['numbers', (n) => n.map(([heading, lines]) => `${heading}\n${lines.map((line, at) => `${at + 1}. ${line}`).join('\n')}`).join('\n\n')],
    ['headings on the line', (n) => n.map(([heading, lines]) => `${heading}: ${lines.join(' ')}`).join('\n')],
    ['one flat line', (n) => n.map(([heading, lines]) => `${heading}: ${lines.join(' ')}`).join(' ')],
    ['markdown', (n) => n.map(([heading, lines]) => `**${heading}**\n${lines.map((line) => `* ${line}`).join('\n')}`).join('\n\n')],
    [
      'title case',
      (n) => n.map(([heading, lines]) => `${heading.charAt(0)}${heading.slice(1).toLowerCase()}:\n${lines.join('\n')}`).join('\n\n'),
    ],
    ['capitals', (n) => write(n).toUpperCase()],
    ['Windows line ends', (n) => write(n).replaceAll('\n', '\r\n')],
  ])('gives the same codes in another layout: %s', (_, layout) => {
    expect(codes(layout(note)).toSorted()).toEqual(codes(text).toSorted());
  });
});

it.each(NOTES.filter((note) => !note.some(([heading]) => heading === 'PAST MEDICAL HISTORY')).map((note) => [note]))(
  'a note of the present without any heading gives the same codes',
  (note) => {
    const bare = note.map(([, lines]) => lines.join(' ')).join('\n\n');
    expect(codes(bare).toSorted()).toEqual(codes(write(note)).toSorted());
  },
);

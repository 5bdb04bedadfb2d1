/** What the invented notes say was done, name without offering, and say against an offer. */
import type { Chart, ChartDocument, Evidence } from '../../lib/chart/chart';
import type { Code } from '../../lib/codes/code';
import type { ProcedureSuggestion } from '../../lib/coding/procedures/suggest-procedures';
import type { Reading } from '../../lib/engine';
import type { Performed } from '../../lib/findings/procedures/performed';
import { aDocument } from '../../lib/rules/examples';
import { aNotedChart, NOTE, readOf } from './invented-facts';

export const REPORT = [
  'Procedure performed: Right inguinal hernia repair, laparoscopic.',
  'A 3 x 2 cm piece of mesh was placed. Three trocars were used. The time was 45 minutes.',
  'Findings: a skin lesion was excised from the back.',
].join('\n');

export const SUMMARY = 'Hospital course: a hernia repair was performed on 11/03/2026. No complication.';

export const report = (more: Partial<ChartDocument> = {}): ChartDocument =>
  aDocument({ id: 'op-1', kind: 'operative-note', title: 'Operative report', date: '2026-11-03', text: REPORT, ...more });
export const summary = (more: Partial<ChartDocument> = {}): ChartDocument =>
  aDocument({ id: 'dc-1', kind: 'discharge-summary', title: 'Discharge summary', date: '2026-11-05', text: SUMMARY, ...more });

/** A stay of three days with a note, an operative report and a summary. */
export const aStay = (more: Partial<Chart> = {}): Chart => {
  const chart = aNotedChart();
  return {
    ...chart,
    encounter: { ...chart.encounter!, class: 'inpatient', date: '2026-11-02', endDate: '2026-11-05' },
    documents: [...chart.documents, report(), summary()],
    unread: [],
    ...more,
  };
};

export const quoteIn = ({ id, text }: Pick<ChartDocument, 'id' | 'text'>, words: string): Evidence => {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" does not stand in ${id}`);
  return { document: id, start, end: start + words.length, quote: words, section: 'procedure' };
};

/** A procedure that stands in a document by these words. */
export function performedIn(document: ChartDocument, name: string, words: string, more: Partial<Performed> = {}): Performed {
  const evidence = quoteIn(document, words);
  const from = document.text.lastIndexOf('\n', evidence.start) + 1;
  const stop = document.text.indexOf('.', evidence.end);
  return {
    id: `${document.id}:${evidence.start}:${name}`,
    concept: name.replaceAll(' ', '-'),
    name,
    evidence,
    sentence: { start: from, end: stop < 0 ? document.text.length : stop + 1 },
    laterality: null,
    approach: null,
    bodyPart: null,
    devices: [],
    values: [],
    converted: false,
    ...more,
  };
}

export const pcsCode = (code: string, display: string): Code => ({ system: 'ICD-10-PCS', code, display });
export const suggested = (performed: Performed, more: Partial<ProcedureSuggestion> = {}): ProcedureSuggestion => ({
  performed,
  codes: [],
  missing: [],
  path: [],
  ...more,
});

/** A hernia repair with all its details, a lesion without a side, and the same repair told again by the summary. */
export function doneIn({ documents }: Chart): ProcedureSuggestion[] {
  const op = documents.find(({ id }) => id === 'op-1');
  const dc = documents.find(({ id }) => id === 'dc-1');
  const size = { measure: 'size', values: [3, 2], reading: 'dimensions', limit: null, unit: 'cm', of: 'mesh' } as const;
  const time = { measure: 'duration', values: [45], reading: 'single', limit: null, unit: 'minutes', of: null } as const;
  return [
    ...(op
      ? [
          suggested(
            performedIn(op, 'inguinal hernia repair', 'inguinal hernia repair', {
              laterality: 'right',
              approach: { value: 'percutaneous endoscopic', evidence: quoteIn(op, 'laparoscopic') },
              devices: [{ value: 'mesh', evidence: quoteIn(op, 'mesh') }],
              values: [
                { ...size, values: [...size.values], evidence: quoteIn(op, '3 x 2 cm') },
                { ...time, values: [...time.values], evidence: quoteIn(op, '45 minutes') },
              ],
            }),
            {
              codes: [pcsCode('0YU54JZ', 'Supplement Right Inguinal Region with Synthetic Substitute, Percutaneous Endoscopic Approach')],
              path: ['right', 'approach percutaneous endoscopic: “laparoscopic”'],
            },
          ),
          suggested(performedIn(op, 'skin lesion excision', 'skin lesion was excised'), { missing: ['side', 'approach'] }),
        ]
      : []),
    ...(dc
      ? [suggested(performedIn(dc, 'inguinal hernia repair', 'hernia repair was performed'), { missing: ['side', 'approach', 'device'] })]
      : []),
  ];
}

/** The reading of a stay: what the notes support, and what they say was done. */
export const readStay = (chart: Chart): Reading => ({ ...readOf(chart), procedures: doneIn(chart) });

const note = { id: 'note-1', text: NOTE };
const inNote = (words: string): Evidence => ({ ...quoteIn(note, words), section: 'assessment' });

/** Named in the note and not offered, for reasons of every kind. */
export const passedOver: Reading['passedOver'] = [
  { concept: 'chest-pain', name: 'chest pain', why: 'The note denies it (“denies”).', evidence: inNote('stable on lisinopril') },
  {
    concept: 'pneumonia',
    name: 'pneumonia',
    why: 'IV.H: uncertain diagnoses are not coded in this setting (“possible”).',
    evidence: inNote('Essential hypertension, stable on lisinopril.'),
  },
  {
    concept: 'fatigue',
    name: 'fatigue',
    why: 'I.B.4, I.B.5: a symptom outside the conclusions, where a diagnosis is established.',
    evidence: inNote('follow up in three months'),
  },
];

/** The invented reading with something said against its first offer: a denial with its quote, and a line of the problem list. */
export function readContrary(chart: Chart): Reading {
  const reading = readOf(chart);
  return {
    ...reading,
    suggestions: reading.suggestions.map((suggestion, at) =>
      at > 0
        ? suggestion
        : {
            ...suggestion,
            contrary: [
              { says: 'type 1', evidence: inNote('Heart failure, follow up in three months.') },
              { says: 'resolved on the problem list: “Diabetes”', evidence: null },
            ],
          },
    ),
    passedOver,
    notUnderstood: [inNote('stable on lisinopril')],
  };
}

/** `headless analyze [--store PATH]`: notes in, codes and documentation gaps with their offsets out, a JSON line each. */
import * as z from 'zod/mini';
import type { Chart, DocumentKind } from '../../lib/chart/chart';
import type { CodedEncounter, Setting } from '../../lib/coding/coded-encounter';
import { addDiagnosis, emptyCoding } from '../../lib/coding/edit';
import type { Suggestion } from '../../lib/coding/suggestion';
import { createEngine } from '../../lib/engine';
import { rules } from '../../lib/rules';
import { DEFAULT_STORE, option } from './folder-store';
import { openDirectory } from './own-sets';

const NoteSchema = z.object({
  id: z.string(),
  text: z.string(),
  setting: z.optional(z.string()),
  noteType: z.optional(z.nullable(z.string())),
  specialty: z.optional(z.nullable(z.string())),
  sex: z.optional(z.nullable(z.string())),
  age: z.optional(z.nullable(z.number())),
  date: z.optional(z.nullable(z.string())),
});
type Note = z.infer<typeof NoteSchema>;

const KINDS: [RegExp, DocumentKind][] = [
  [/discharge/i, 'discharge-summary'],
  [/operative|surgery report|op note/i, 'operative-note'],
  [/radiology|imaging|\bct\b|\bmri\b|x-?ray|ultrasound|radiograph|mammogra/i, 'radiology-report'],
  [/patholog/i, 'pathology-report'],
  [/emergency|\bed\b/i, 'emergency-note'],
  [/consult/i, 'consult-note'],
  [/history and physical|h&p|admission/i, 'history-and-physical'],
  [/procedure|endoscop|colonoscop/i, 'procedure-note'],
  [/nurs/i, 'nursing-note'],
  [/letter/i, 'letter'],
];

/** What the note is, from its type; where that says nothing, a radiology specialty makes it a report. */
function kindOf({ noteType, specialty }: Note): DocumentKind {
  const byType = KINDS.find(([words]) => words.test(noteType ?? ''))?.[1];
  return byType ?? (/radiology/i.test(specialty ?? '') ? 'radiology-report' : 'progress-note');
}

const CLASSES = { outpatient: 'ambulatory', emergency: 'emergency', inpatient: 'inpatient' } as const;
const SEXES = { f: 'female', m: 'male' } as const;

/** `outpatient surgery` and the like are outpatient. */
function settingFrom(words: string): Setting {
  if (/emergency/i.test(words)) return 'emergency';
  return /\binpatient/i.test(words) ? 'inpatient' : 'outpatient';
}

/** A chart of this one note. */
function chartOf(note: Note, setting: Setting): Chart {
  const date = note.date ?? null;
  const sex = SEXES[(note.sex ?? '').toLowerCase().slice(0, 1) as keyof typeof SEXES] ?? null;
  return {
    source: { adapters: ['headless'], fellBack: [], frames: [], ignoredFrames: [], readAt: 0, identity: 'unverified', disagreeing: [] },
    patient: { name: { family: null, given: null, text: '' }, mrn: null, birthDate: null, sex, age: note.age ?? null },
    encounter: { ref: note.id, date, endDate: date, class: CLASSES[setting], provider: null, reason: null, placeOfService: null },
    documents: [
      {
        id: note.id,
        kind: kindOf(note),
        title: note.noteType ?? '',
        author: null,
        date,
        signed: null,
        completeness: 'whole',
        amends: null,
        text: note.text,
        sections: [],
        provenance: { frame: 'headless', visibility: 'visible' },
      },
    ],
    problems: [],
    medications: [],
    allergies: [],
    results: [],
    vitals: [],
    orders: [],
    procedures: [],
    immunizations: [],
    codes: [],
    coverages: [],
    unread: [],
  };
}

/** The coding with every suggestion taken, which is what the gap rules judge. */
function taken(chart: Chart, setting: Setting, suggestions: Suggestion[]): CodedEncounter {
  return suggestions.reduce(
    (coded, { id, code, evidence }) => addDiagnosis(coded, code, evidence, 'suggestion', id),
    emptyCoding(chart, setting),
  );
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

/** Answers 1 when a line could not be read. */
export async function run(args: string[], input: AsyncIterable<string>, out: (line: string) => void): Promise<number> {
  const shelf = await openDirectory(option(args, 'store') ?? DEFAULT_STORE);
  const gapRules = new Set(rules.filter((rule) => rule.family === 'documentation').map((rule) => rule.id));
  let failed = 0;
  for await (const line of input) {
    if (line.trim() === '') continue;
    const note = NoteSchema.safeParse(parse(line));
    if (!note.success) {
      failed = 1;
      out(
        JSON.stringify({
          error: 'expected {"id": "…", "text": "…", "setting"?: "outpatient" | "emergency" | "inpatient", "noteType"?, "date"?}',
        }),
      );
      continue;
    }
    const setting = settingFrom(note.data.setting ?? '');
    const chart = chartOf(note.data, setting);
    const day = note.data.date ?? null;
    const book = await shelf.whole(day === null ? [] : [day]);
    const engine = createEngine(book, () => performance.now());
    const start = performance.now();
    const { findings, suggestions, procedures } = engine.read(chart, setting);
    const { issues } = engine.check({
      chart,
      findings,
      coded: taken(chart, setting, suggestions),
      site: { billingNpi: null, renderingNpi: null },
      queued: [],
      patientKey: null,
      replaces: null,
      payer: null,
      siteRules: [],
    });
    const ms = Math.round((performance.now() - start) * 1000) / 1000;
    const codes = suggestions.map(({ code, evidence: [first], path }) => ({
      code: code.code,
      start: first.start,
      end: first.end,
      rule: path.join('; '),
    }));
    const done = procedures.flatMap(({ performed, codes: pcs, path }) =>
      pcs.map(({ code }) => ({ code, start: performed.evidence.start, end: performed.evidence.end, rule: path.join('; ') })),
    );
    const gaps = issues
      .filter((issue) => issue.verdict === 'fail' && gapRules.has(issue.rule))
      .map(({ rule, evidence }) => ({ id: rule, start: evidence[0]?.start ?? 0, end: evidence[0]?.end ?? 0 }));
    out(JSON.stringify({ id: note.data.id, codes: [...codes, ...done], gaps, ms }));
  }
  return failed;
}

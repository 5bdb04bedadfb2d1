// Thirty queries as coders type them, letter by letter.

const QUERIES = [
  'htn ckd 4',
  'dm2 neuropathy',
  'fx femur neck L init',
  'copd exacerbation',
  'chest pain on breathing',
  'a fib with rvr',
  'acute on chronic systolic heart failure',
  'pneumonia due to staph',
  'uti in pregnancy second trimester',
  'low back pain',
  'rotator cuff tear right shoulder',
  'breast cancer left upper outer',
  'malignant neoplasm of sigmoid colon',
  'iron deficiency anemia blood loss',
  'hypertention',
  'diverticulitis with abscess',
  'sepsis e coli',
  'depression recurrent severe',
  'personal history of stroke',
  'laceration hand r foreign body',
  'burn second degree forearm',
  'cataract age related nuclear',
  'e11.65',
  'j44',
  's72.001a',
  'excision of stomach percutaneous',
  'replacement knee joint right',
  'wheelchair lightweight',
  'injection ceftriaxone 250 mg',
  'gout foot',
];

/** Every keystroke of every query, in the order of typing. */
export const KEYSTROKES: readonly string[] = QUERIES.flatMap((query) => Array.from(query, (_, at) => query.slice(0, at + 1)));

/** Keystrokes that warm an engine up. */
const WARMING = 80;

/** Milliseconds of each keystroke: the median of `rounds`. */
export function timesOf(ask: (query: string) => unknown, rounds: number): number[] {
  for (const query of KEYSTROKES.slice(0, WARMING)) ask(query);
  const times: number[][] = KEYSTROKES.map(() => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [at, query] of KEYSTROKES.entries()) {
      const started = performance.now();
      ask(query);
      times[at]?.push(performance.now() - started);
    }
  }
  return times.map((each) => each.toSorted((a, b) => a - b)[each.length >> 1] ?? 0);
}

export interface Figures {
  p50: number;
  p95: number;
  p99: number;
  /** Median of the first letters. */
  first: number;
}

const share = (times: number[], part: number): number => times.toSorted((a, b) => a - b)[Math.floor(times.length * part)] ?? 0;

export const figuresOf = (times: number[]): Figures => ({
  p50: share(times, 0.5),
  p95: share(times, 0.95),
  p99: share(times, 0.99),
  first: share(
    times.filter((_, at) => KEYSTROKES[at]?.length === 1),
    0.5,
  ),
});

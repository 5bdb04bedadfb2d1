import type { Chart } from '../../lib/chart/chart';
import type { CodeSet } from '../../lib/codes/code';
import { type CodedEncounter, judgedOn, type KeptEvidence } from '../../lib/coding/coded-encounter';
import { removeDiagnosis, removeProcedure } from '../../lib/coding/edit';
import { chartHash, keepEvidence, type Verified } from '../../lib/coding/verify';
import type { World } from '../effects';

/** The rule under which a quote is kept although its words left the chart. */
export const EVIDENCE_CHANGED = 'evidence-changed';

/** Names one quote of one diagnosis or procedure among the bypasses. */
export const quoteId = ({ subject, evidence }: Verified): string => `${subject}:${evidence.document}:${evidence.start}`;

/** Quotes whose words are no longer in the chart and that nobody decided about yet. */
export const undecided = (verified: Verified[], coded: CodedEncounter): Verified[] =>
  verified.filter(
    (quote) =>
      (quote.state === 'changed' || quote.state === 'gone') &&
      !coded.bypasses.some(({ rule, subject }) => rule === EVIDENCE_CHANGED && subject === quoteId(quote)),
  );

const isQuote = (quote: Verified, evidence: Verified['evidence']): boolean =>
  quote.evidence.document === evidence.document && quote.evidence.start === evidence.start && quote.evidence.end === evidence.end;

/** The coding with the quotes of every diagnosis and procedure changed. */
function withQuotes(coded: CodedEncounter, change: (subject: string, quotes: KeptEvidence[]) => KeptEvidence[]): CodedEncounter {
  const changed = <Item extends { id: string; evidence: KeptEvidence[] }>(item: Item): Item => ({
    ...item,
    evidence: change(item.id, item.evidence),
  });
  return { ...coded, diagnoses: coded.diagnoses.map(changed), procedures: coded.procedures.map(changed) };
}

/** Takes one quote away; a diagnosis or procedure left without any goes with it. */
export function dropQuote(coded: CodedEncounter, quote: Verified): CodedEncounter {
  const without = withQuotes(coded, (subject, quotes) =>
    subject === quote.subject ? quotes.filter((evidence) => !isQuote(quote, evidence)) : quotes,
  );
  const left = [...without.diagnoses, ...without.procedures].find(({ id }) => id === quote.subject);
  return left !== undefined && left.evidence.length === 0 ? removeProcedure(removeDiagnosis(coded, left.id), left.id) : without;
}

/** Quotes whose words stand elsewhere in their document point there. */
export function followMoved(coded: CodedEncounter, verified: Verified[]): CodedEncounter {
  const moved = verified.filter((quote) => quote.movedTo !== undefined);
  if (moved.length === 0) return coded;
  return withQuotes(coded, (subject, quotes) =>
    quotes.map((evidence) => {
      const to = moved.find((quote) => quote.subject === subject && isQuote(quote, evidence))?.movedTo;
      return to === undefined ? evidence : { ...evidence, ...to };
    }),
  );
}

/** The release that answers for each system the coding uses, on the day of judgement. */
function versionsOf(coded: CodedEncounter, sets: CodeSet[]): Record<string, string> {
  const day = judgedOn(coded);
  const systems = [...coded.diagnoses, ...coded.procedures].map(({ code }) => code.system);
  const used = new Set([...systems, ...coded.lines.map(({ procedure }) => procedure.system)]);
  const speaks = (set: CodeSet): boolean => day === null || (set.from <= day && (set.to === null || day <= set.to));
  return Object.fromEntries(
    [...used].flatMap((system) => {
      const releases = sets.filter((set) => set.system === system && speaks(set)).map((set) => set.release);
      return releases.length === 0 ? [] : [[system, [...new Set(releases)].join(', ')]];
    }),
  );
}

/** The coding as it goes out: every quote with its document's hash, the chart's hash, the releases it was coded with. */
export async function finalise(coded: CodedEncounter, chart: Chart, sets: CodeSet[], world: World): Promise<CodedEncounter> {
  const hashed = async <Item extends { evidence: KeptEvidence[] }>(items: Item[]): Promise<Item[]> => {
    const done: Item[] = [];
    for (const item of items) done.push({ ...item, evidence: await keepEvidence(item.evidence, chart, world.digest) });
    return done;
  };
  const diagnoses = await hashed(coded.diagnoses);
  const procedures = await hashed(coded.procedures);
  return { ...coded, diagnoses, procedures, codeSetVersions: versionsOf(coded, sets), chartHash: await chartHash(chart, world.digest) };
}

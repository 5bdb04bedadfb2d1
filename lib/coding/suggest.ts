import type { Chart } from '../chart/chart';
import type { Code, CodeBook } from '../codes/code';
import type { Finding } from '../findings/finding';
import { chooseCodes, offered, otherCodes, ruleOn } from './choose';
import type { Setting } from './coded-encounter';
import { diabetes } from './combinations/diabetes';
import { hypertension } from './combinations/hypertension';
import { bodyMass, coronary, deficits, dementia, gallstones, lungs, organism, septicShock } from './combinations/others';
import { type Frame, framesOf } from './frames';
import type { Combination, Pick } from './pick';
import { quotesOf, type Texts, wordsOf } from './quotes';
import type { Suggestion } from './suggestion';
import { CODE_TABLE } from './tables/all';

const COMBINATIONS: Combination[] = [
  septicShock,
  hypertension,
  diabetes,
  lungs,
  coronary,
  gallstones,
  dementia,
  organism,
  deficits,
  bodyMass,
];
const MAX_ALTERNATIVES = 8;

/** A heading or a short line: the name of a problem rather than talk about it. */
function isTitle({ finding }: Frame['mentions'][number]): boolean {
  const { start, end } = finding.sentence;
  return end - start <= 80 || finding.evidence.start - start <= 24;
}

const COMPLAINS =
  /\b(?:presents?|presented|presenting|complain(?:s|ed|ing)?|here (?:for|with|today)|came in|comes in|seen for|referred for|evaluat)/i;

/** True where the story says that this is what the patient came for. */
function isComplaint({ evidence, sentence }: Finding, texts: Texts): boolean {
  return evidence.section === 'hpi' && COMPLAINS.test(texts.get(evidence.document)?.slice(sentence.start, evidence.start) ?? '');
}

const DIAGNOSIS_SECTIONS = new Set(['impression', 'discharge-diagnosis', 'postoperative-diagnosis', 'assessment']);
const REASON_SECTIONS = new Set(['indication', 'chief-complaint', 'preoperative-diagnosis']);

/** Is this frame something to code at all, and by which rule? Null: not coded. */
function basis(frame: Frame, setting: Setting, concluded: boolean, texts: Texts): { path: string[]; history: boolean } | null {
  const { concept, assertion, tier, mentions } = frame;
  const sections = new Set(mentions.map(({ finding }) => finding.evidence.section ?? 'other'));
  if (assertion === 'historical') {
    return concept.kind === 'symptom' ? null : { path: ['I.C.21.c.4: history of a condition that is no longer present'], history: true };
  }
  if (assertion === 'uncertain') {
    const final = sections.has('discharge-diagnosis');
    return setting === 'inpatient' && final && concept.kind !== 'symptom'
      ? { path: ['II.H: uncertain diagnosis at discharge, coded as if it existed'], history: false }
      : null;
  }
  if (assertion !== 'present') return null;
  if (concept.kind === 'procedure') return null;
  if (concept.kind === 'symptom') {
    const named = mentions.some(
      (mention) => mention.tier === 1 && (isTitle(mention) || DIAGNOSIS_SECTIONS.has(mention.finding.evidence.section ?? '')),
    );
    if (named) return { path: ['I.B.4: symptom in the assessment, no related diagnosis established'], history: false };
    if (mentions.some((mention) => mention.finding.evidence.section === 'indication' && isTitle(mention)))
      return { path: ['IV.K: reason for the diagnostic service'], history: false };
    return !concluded && mentions.some(({ finding }) => REASON_SECTIONS.has(finding.evidence.section ?? '') || isComplaint(finding, texts))
      ? { path: ['IV.D: symptom as the reason for the visit'], history: false }
      : null;
  }
  if (concept.kind === 'acute' || concept.kind === 'injury') {
    if (tier === 1) return { path: ['IV.G: diagnosis in the assessment'], history: false };
    if (tier === 2 && (!concluded || (setting === 'inpatient' && sections.has('hospital-course')))) {
      return { path: ['IV.G: diagnosis in the note'], history: false };
    }
    return null;
  }
  if (concept.kind === 'neoplasm') return { path: ['I.C.2: malignancy not described as past'], history: false };
  if (concept.kind === 'status') return { path: ['I.C.21.c.3: status'], history: false };
  return { path: [tier === 1 ? 'IV.G: diagnosis in the assessment' : 'IV.I: chronic condition on record'], history: false };
}

function picksOf(frame: Frame, setting: Setting, concluded: boolean, date: string | null, texts: Texts): Pick[] {
  const rule = CODE_TABLE[frame.concept.id];
  const why = rule ? basis(frame, setting, concluded, texts) : null;
  if (!rule || !why) return [];
  const valid = ruleOn(rule, date);
  const { codes, specific } = why.history
    ? { codes: valid.history ? [valid.history] : [], specific: {} }
    : chooseCodes(valid, frame.attributes);
  const words = Object.entries(specific).map(([key, value]) => `${key} ${value}`);
  const rank = frame.tier * 1e7 + frame.mentions[0].finding.evidence.start;
  return codes.map((code, at) => ({
    frame,
    code,
    reason: words.length > 0 ? `Documented with ${words.join(', ')}.` : (why.path[0]?.replace(/^[^:]*: /, '') ?? ''),
    path: [...why.path, ...(words.length > 0 ? [`I.B.2: coded to the detail documented (${words.join(', ')})`] : [])],
    rank: rank + at / 1000,
    also: [],
  }));
}

/** Leaves out what a more specific condition covers, and symptoms that routinely come with a diagnosis that is coded (I.B.5). */
function reduced(picks: Pick[], present: ReadonlyMap<string, Frame>): Pick[] {
  const gone = new Set<string>();
  const titled = new Set(
    picks
      .filter(({ frame }) => frame.tier === 1 && frame.mentions.some((mention) => mention.tier === 1 && isTitle(mention)))
      .map(({ frame }) => frame.concept.id),
  );
  for (const { frame } of picks) {
    if (frame.assertion !== 'present' && frame.assertion !== 'uncertain') continue;
    for (const covered of frame.concept.covers ?? []) gone.add(covered);
    // A symptom that is a problem of its own in the assessment is not explained by a disease that is only on record.
    for (const symptom of frame.concept.integral ?? []) if (frame.tier === 1 || !titled.has(symptom)) gone.add(symptom);
  }
  const has = (concept: string): boolean => present.has(concept);
  return picks.filter((pick) => !gone.has(pick.frame.concept.id) && !(pick.frame.assertion === 'historical' && has(pick.frame.concept.id)));
}

const CONFIDENCE = { 1: 'strong', 2: 'likely', 3: 'possible' } as const;

/** What a pick rests on: its best mention, the best of what it joins, then the mentions that gave its details, then the rest. */
function restsOn({ frame, also }: Pick): [Finding, ...Finding[]] {
  const [first, ...rest] = frame.mentions;
  const details = new Set<string>(Object.keys(first.finding.attributes));
  const telling = rest.filter(({ finding }) => {
    const more = Object.keys(finding.attributes).filter((key) => !details.has(key));
    for (const key of more) details.add(key);
    return more.length > 0;
  });
  const others = rest.filter((mention) => !telling.includes(mention));
  return [first.finding, ...[...also.map(({ mentions }) => mentions[0]), ...telling, ...others].map(({ finding }) => finding)];
}

function alternativesOf({ frame, code }: Pick, book: CodeBook, date: string | null): Code[] {
  const rule = CODE_TABLE[frame.concept.id];
  const codes = rule ? otherCodes(ruleOn(rule, date), [code]) : [];
  const below = date === null ? [] : book.children('ICD-10-CM', code, date).map((row) => row.code);
  return [...new Set([...below, ...codes])]
    .filter((other) => other !== code)
    .flatMap((other) => offered(book, other, date, frame.concept.names[0] ?? '') ?? [])
    .slice(0, MAX_ALTERNATIVES);
}

const dateOf = (chart: Chart, setting: Setting): string | null =>
  (setting === 'inpatient' ? chart.encounter?.endDate : null) ??
  chart.encounter?.date ??
  chart.documents.find(({ date }) => date !== null)?.date ??
  null;

/**
 * Codes that the words of the chart support, as a coder would sequence them: the assessment's order, causes before
 * manifestations. Never from values, drugs or lists alone; every one with at least one quote.
 */
export function suggest(chart: Chart, findings: Finding[], setting: Setting, book: CodeBook): Suggestion[] {
  const date = dateOf(chart, setting);
  const texts: Texts = new Map(chart.documents.map(({ id, text }) => [id, text]));
  const frames = framesOf(chart, findings, setting);
  const present = new Map(frames.filter(({ assertion }) => assertion === 'present').map((frame) => [frame.concept.id, frame]));
  const concluded = frames.some(
    ({ tier, concept, assertion }) => tier === 1 && assertion === 'present' && concept.kind !== 'symptom' && concept.kind !== 'status',
  );
  let picks = reduced(
    frames.flatMap((frame) => picksOf(frame, setting, concluded, date, texts)),
    present,
  );
  for (const combine of COMBINATIONS) picks = combine(picks, present);
  const seen = new Set<string>();
  return picks
    .sort((a, b) => a.rank - b.rank)
    .flatMap((pick): Suggestion[] => {
      const { concept, tier } = pick.frame;
      const code = offered(book, pick.code, date, concept.names[0] ?? concept.id);
      if (!code || seen.has(code.code)) return [];
      seen.add(code.code);
      return [
        {
          id: `${concept.id}:${code.code}`,
          code,
          reason: pick.reason,
          path: [...pick.path, wordsOf([pick.frame, ...pick.also].map(({ mentions }) => mentions[0].finding))],
          evidence: quotesOf(restsOn(pick), texts),
          confidence: CONFIDENCE[tier],
          alternatives: alternativesOf(pick, book, date),
          problem: concept.id,
        },
      ];
    });
}

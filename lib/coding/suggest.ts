import type { Chart } from '../chart/chart';
import type { Code, CodeBook } from '../codes/code';
import type { Finding } from '../findings/finding';
import { basis, isTitle } from './basis';
import { chooseCodes, offered, otherCodes, ruleOn, specificOf } from './choose';
import type { Setting } from './coded-encounter';
import { bodyMass } from './combinations/body-mass';
import { diabetes } from './combinations/diabetes';
import { hypertension } from './combinations/hypertension';
import { joints } from './combinations/joints';
import { coronary, deficits, dementia, gallstones, lungs, organism, septicShock } from './combinations/others';
import { strokeSequelae } from './combinations/stroke';
import { alcoholWithdrawal, brittleSpine, examFindings, nauseaAndVomiting, settled } from './combinations/symptoms';
import { contraryTo } from './contrary';
import { type Detailed, detailReader } from './details';
import { type Frame, framesOf } from './frames';
import { type PassedOver, passedOver } from './passed-over';
import type { Combination, Pick } from './pick';
import { quotesOf, type Texts, wordsOf } from './quotes';
import type { Suggestion } from './suggestion';
import { CODE_TABLE } from './tables/all';
import { titleOf } from './titles';

const COMBINATIONS: Combination[] = [
  joints,
  septicShock,
  hypertension,
  diabetes,
  lungs,
  coronary,
  gallstones,
  dementia,
  organism,
  strokeSequelae,
  deficits,
  bodyMass,
  nauseaAndVomiting,
  alcoholWithdrawal,
  brittleSpine,
  examFindings,
  settled,
];
const MAX_ALTERNATIVES = 8;

interface Reading {
  setting: Setting;
  concluded: boolean;
  date: string | null;
  texts: Texts;
  detailed: Detailed;
}

function picksOf(bare: Frame, { setting, concluded, date, texts, detailed }: Reading): Pick[] {
  const rule = CODE_TABLE[bare.concept.id];
  const why = rule ? basis(bare, setting, concluded, texts) : null;
  if (!rule || !why) return [];
  const valid = ruleOn(rule, date);
  const { frame, path: added } = why.history ? { frame: bare, path: [] } : detailed(bare, valid);
  const { codes, specific } = why.history
    ? { codes: valid.history ? [valid.history] : [], specific: {} }
    : chooseCodes(valid, frame.attributes);
  const words = Object.entries(specific).map(([key, value]) => `${key} ${value}`);
  const rank = frame.tier * 1e7 + frame.mentions[0].finding.evidence.start;
  return codes.map((code, at) => ({
    frame,
    code,
    reason: words.length > 0 ? `Documented with ${words.join(', ')}.` : (why.path[0]?.replace(/^[^:]*: /, '') ?? ''),
    path: [...why.path, ...(words.length > 0 ? [`I.B.2: coded to the detail documented (${words.join(', ')})`] : []), ...added],
    rank: rank + at / 1000,
    also: [],
    title: why.history
      ? `History of ${frame.concept.names[0] ?? frame.concept.id}`
      : titleOf(frame.concept, specific, valid.injury ? code.slice(-1) : null, (valid.choices?.length ?? 0) > 0),
  }));
}

/** Picks that are left, and of what was taken out the reason. */
interface Settled {
  picks: Pick[];
  gone: Map<string, string>;
}

/** Leaves out what a more specific condition covers, and symptoms that routinely come with a diagnosis that is coded (I.B.5). */
function reduced(picks: Pick[], present: ReadonlyMap<string, Frame>): Settled {
  const gone = new Map<string, string>();
  const titled = new Set(
    picks
      .filter(({ frame }) => frame.tier === 1 && frame.mentions.some((mention) => mention.tier === 1 && isTitle(mention)))
      .map(({ frame }) => frame.concept.id),
  );
  for (const { frame } of picks) {
    if (frame.assertion !== 'present' && frame.assertion !== 'uncertain') continue;
    const [name] = frame.concept.names;
    for (const covered of frame.concept.covers ?? []) gone.set(covered, `I.B.2: “${name}” says it more exactly.`);
    // A symptom that is a problem of its own in the assessment is not explained by a disease that is only on record.
    for (const symptom of frame.concept.integral ?? []) {
      if (frame.tier === 1 || !titled.has(symptom)) gone.set(symptom, `I.B.5: routinely part of “${name}”.`);
    }
  }
  const isPastToo = ({ concept, assertion }: Frame): boolean => assertion === 'historical' && present.has(concept.id);
  return { picks: picks.filter(({ frame }) => !gone.has(frame.concept.id) && !isPastToo(frame)), gone };
}

/** What a rule that joins conditions took out, and into which code it went. */
function lost(before: Pick[], after: Pick[]): [string, string][] {
  const left = new Set(after.map(({ frame }) => frame.concept.id));
  return before.flatMap(({ frame: { concept } }): [string, string][] => {
    if (left.has(concept.id)) return [];
    const into = after.find(({ also }) => also.some((frame) => frame.concept.id === concept.id));
    return [
      [concept.id, into ? `It is part of ${into.code}: ${into.path.at(-1)}.` : 'I.B.9: another code of this encounter takes its place.'],
    ];
  });
}

/** The line of the path that says that no word of the condition was written anew. */
function copiedOnly({ mentions }: Frame, { documents }: Chart): string[] {
  const [{ finding }] = mentions;
  if (!mentions.every(({ finding: { copiedFrom } }) => copiedFrom !== undefined)) return [];
  const from = documents.find(({ id }) => id === finding.copiedFrom);
  return [`Every mention stands in text copied from ${from?.title || 'an earlier note'}${from?.date ? ` of ${from.date}` : ''}`];
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

/** Of a code that joins conditions, where no loaded set knows it: the names of all of them. */
function joinedTitle({ frame, also, title }: Pick): string {
  const joined = also.filter(({ concept }) => concept.id !== frame.concept.id).map(({ concept }) => concept.names[0] ?? concept.id);
  const own = frame.concept.names[0] ?? frame.concept.id;
  return joined.length > 0 ? `${own.charAt(0).toUpperCase()}${own.slice(1)} with ${joined.join(' and ')}` : (title ?? own);
}

function alternativesOf({ frame, code }: Pick, book: CodeBook, date: string | null): Code[] {
  const rule = CODE_TABLE[frame.concept.id];
  const codes = rule ? otherCodes(ruleOn(rule, date), [code]) : [];
  const below = date === null ? [] : book.children('ICD-10-CM', code, date).map((row) => row.code);
  return [...new Set([...below, ...codes])]
    .filter((other) => other !== code)
    .flatMap(
      (other) =>
        offered(
          book,
          other,
          date,
          titleOf(frame.concept, rule ? specificOf(rule, other) : {}, rule?.injury ? other.slice(-1) : null, false),
        ) ?? [],
    )
    .slice(0, MAX_ALTERNATIVES);
}

/** The day whose release a reading is judged by: discharge for a stay, else the visit, else the first dated document; null when none is known. */
export const dayOf = (chart: Chart, setting: Setting): string | null =>
  (setting === 'inpatient' ? chart.encounter?.endDate : null) ??
  chart.encounter?.date ??
  chart.documents.find(({ date }) => date !== null)?.date ??
  null;

/** What the notes support, and what they name without supporting it. */
export interface Weighed {
  suggestions: Suggestion[];
  passedOver: PassedOver[];
}

/**
 * Codes that the words of the chart support, as a coder would sequence them: the assessment's order, causes before
 * manifestations. Never from values, drugs or lists alone; every one with at least one quote. Beside them, what the notes
 * name and no code is offered for, with the reason.
 */
export function weigh(chart: Chart, findings: Finding[], setting: Setting, book: CodeBook): Weighed {
  const date = dayOf(chart, setting);
  const texts: Texts = new Map(chart.documents.map(({ id, text }) => [id, text]));
  const frames = framesOf(chart, findings, setting, texts);
  const detailed = detailReader(chart, frames, texts, setting);
  const present = new Map(frames.filter(({ assertion }) => assertion === 'present').map((frame) => [frame.concept.id, frame]));
  const concluded = frames.some(
    ({ tier, concept, assertion }) => tier === 1 && assertion === 'present' && concept.kind !== 'symptom' && concept.kind !== 'status',
  );
  const { picks: left, gone } = reduced(
    frames.flatMap((frame) => picksOf(frame, { setting, concluded, date, texts, detailed })),
    present,
  );
  let picks = left;
  for (const combine of COMBINATIONS) {
    const joined = combine(picks, present, date);
    for (const [concept, why] of lost(picks, joined)) gone.set(concept, why);
    picks = joined;
  }
  const seen = new Set<string>();
  const suggestions = picks
    .sort((a, b) => a.rank - b.rank)
    .flatMap((pick): Suggestion[] => {
      const { concept, tier } = pick.frame;
      const code = offered(book, pick.code, date, joinedTitle(pick));
      if (!code || seen.has(code.code)) return [];
      seen.add(code.code);
      const rule = CODE_TABLE[concept.id];
      return [
        {
          id: `${concept.id}:${code.code}`,
          code,
          reason: pick.reason,
          path: [
            ...pick.path,
            ...copiedOnly(pick.frame, chart),
            wordsOf([pick.frame, ...pick.also].map(({ mentions }) => mentions[0].finding)),
          ],
          evidence: quotesOf(restsOn(pick), pick.frame.further, texts),
          confidence: copiedOnly(pick.frame, chart).length > 0 ? 'possible' : CONFIDENCE[tier],
          alternatives: alternativesOf(pick, book, date),
          problem: concept.id,
          contrary: rule ? contraryTo(pick.frame, ruleOn(rule, date), findings, chart, texts) : [],
        },
      ];
    });
  const offeredConcepts = new Set(picks.flatMap(({ frame, also }) => [frame, ...also].map((one) => one.concept.id)));
  return { suggestions, passedOver: passedOver(findings, frames, offeredConcepts, gone, setting, texts) };
}

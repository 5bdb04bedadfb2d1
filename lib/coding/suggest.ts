import type { Chart, SectionKind } from '../chart/chart';
import type { CodeBook } from '../codes/code';
import type { Finding } from '../findings/finding';
import { sectionsOf } from '../findings/sections';
import { basis } from './basis';
import { chooseCodes, ruleOn } from './choose';
import type { Setting } from './coded-encounter';
import { bodyMass } from './combinations/body-mass';
import { diabetes } from './combinations/diabetes';
import { externalCauses } from './combinations/external-causes';
import { hiv } from './combinations/hiv';
import { hypertension } from './combinations/hypertension';
import { joints } from './combinations/joints';
import { keptApart } from './combinations/kept-apart';
import { newborn } from './combinations/newborn';
import { coronary, deficits, dementia, gallstones, lungs, organism, septicShock } from './combinations/others';
import { pregnancy } from './combinations/pregnancy';
import { strokeSequelae } from './combinations/stroke';
import { alcoholWithdrawal, examFindings, nauseaAndVomiting, settled } from './combinations/symptoms';
import { type Detailed, detailReader } from './details';
import { type Frame, framesOf } from './frames';
import { offerMaker } from './offer';
import { type PassedOver, passedOver } from './passed-over';
import type { Combination, Pick } from './pick';
import type { Texts } from './quotes';
import { lost, reduced } from './settle';
import { stones } from './stone-place';
import type { Suggestion } from './suggestion';
import { CODE_TABLE } from './tables/all';
import { titleOf } from './titles';

const COMBINATIONS: Combination[] = [
  stones,
  joints,
  septicShock,
  hiv,
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
  examFindings,
  settled,
  externalCauses,
  // Last, what a pregnancy or a birth changes, and what may not stand beside another code.
  pregnancy,
  newborn,
  keptApart,
];

interface Reading {
  setting: Setting;
  concluded: boolean;
  date: string | null;
  texts: Texts;
  detailed: Detailed;
  book: CodeBook;
}

function picksOf(bare: Frame, { setting, concluded, date, texts, detailed, book }: Reading): Pick[] {
  const rule = CODE_TABLE[bare.concept.id];
  const why = rule ? basis(bare, setting, concluded, texts) : null;
  if (!rule || !why) return [];
  const valid = ruleOn(rule, date, book);
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

const DIAGNOSED: ReadonlySet<SectionKind> = new Set<SectionKind>(['postoperative-diagnosis', 'discharge-diagnosis']);
const NONE_GIVEN = /^[\W\s]*(?:none|same|pending|deferred|as above|n\/?a)?[\W\s]*$/i;

/** True where a list of final diagnoses has words in it, known to the lexicon or not, that are not all in doubt: then the story is not the conclusion. */
const hasConclusion = ({ documents }: Chart, findings: Finding[]): boolean =>
  documents.some((document) =>
    sectionsOf(document).some(({ kind, heading, start, end }) => {
      if (!DIAGNOSED.has(kind) || NONE_GIVEN.test(document.text.slice(start + (heading?.length ?? 0), end))) return false;
      const here = findings.filter(({ evidence }) => evidence.document === document.id && evidence.start >= start && evidence.start < end);
      return here.length === 0 || here.some(({ assertion }) => assertion === 'present');
    }),
  );

/**
 * Codes that the words of the chart support, as a coder would sequence them: the assessment's order, causes before
 * manifestations. Never from values, drugs or lists alone; every one with at least one quote. Beside them, what the notes
 * name and no code is offered for, with the reason.
 */
export function weigh(chart: Chart, findings: Finding[], setting: Setting, book: CodeBook): Weighed {
  const date = dayOf(chart, setting);
  const texts: Texts = new Map(chart.documents.map(({ id, text }) => [id, text]));
  const frames = framesOf(chart, findings, setting, texts);
  const detailed = detailReader(chart, findings, frames, texts, setting);
  const present = new Map(frames.filter(({ assertion }) => assertion === 'present').map((frame) => [frame.concept.id, frame]));
  const concluded =
    hasConclusion(chart, findings) ||
    frames.some(
      ({ tier, concept, assertion }) => tier === 1 && assertion === 'present' && !['symptom', 'status', 'procedure'].includes(concept.kind),
    );
  // A diagnosis that is not coded while it is uncertain gives its symptoms back (IV.H).
  const unexplained = new Set(
    frames.filter(({ assertion, tier }) => assertion === 'uncertain' && tier === 1).flatMap(({ concept }) => concept.integral ?? []),
  );
  const { picks: left, gone } = reduced(
    frames.flatMap((frame) =>
      picksOf(frame, { setting, concluded: concluded && !unexplained.has(frame.concept.id), date, texts, detailed, book }),
    ),
    present,
  );
  let picks = left;
  for (const combine of COMBINATIONS) {
    const joined = combine(picks, present, date);
    for (const [concept, why] of lost(picks, joined)) gone.set(concept, why);
    picks = joined;
  }
  const seen = new Set<string>();
  const offers = offerMaker({ chart, findings, book, date, texts });
  const suggestions = picks
    .sort((a, b) => a.rank - b.rank)
    .flatMap((pick): Suggestion[] => {
      const suggestion = offers(pick);
      if (!suggestion || seen.has(suggestion.code.code)) return [];
      seen.add(suggestion.code.code);
      return [suggestion];
    });
  const offeredConcepts = new Set(picks.flatMap(({ frame, also }) => [frame, ...also].map((one) => one.concept.id)));
  return { suggestions, passedOver: passedOver(findings, frames, offeredConcepts, gone, setting, texts) };
}

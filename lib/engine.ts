/**
 * The panel's engine: rooms joined in the order of the data's way, without a screen and without a browser.
 * The panel's worker and the headless door both answer through it.
 */
import type { Chart, Evidence } from './chart/chart';
import type { CodeBook } from './codes/code';
import { type CodedEncounter, judgedOn, type Setting } from './coding/coded-encounter';
import { notUnderstood } from './coding/not-understood';
import type { PassedOver } from './coding/passed-over';
import { type ProcedureSuggestion, suggestProcedures } from './coding/procedures/suggest-procedures';
import { dayOf, weigh } from './coding/suggest';
import type { Suggestion } from './coding/suggestion';
import { analyze, ReadParagraphs } from './findings/analyze';
import type { Finding } from './findings/finding';
import { prepareNames } from './findings/mentions';
import { performedIn } from './findings/procedures/read-performed';
import { evaluate, isClean, notChecked } from './rules/evaluate';
import { contextOf, type Issue, type QueuedService, type Site } from './rules/rule';
import type { SiteRule } from './rules/site-rule';

/** What reading a chart gives, before anybody coded anything. `ms`: time it took. */
export interface Reading {
  findings: Finding[];
  suggestions: Suggestion[];
  passedOver: PassedOver[];
  procedures: ProcedureSuggestion[];
  /** Lines of conclusions that nothing is known of. */
  notUnderstood: Evidence[];
  ms: number;
}

export interface CheckRequest {
  chart: Chart;
  findings: Finding[];
  coded: CodedEncounter;
  site: Site;
  queued: QueuedService[];
  patientKey: string | null;
  replaces: string | null;
  payer: string | null;
  charges?: number[] | undefined;
  siteRules: SiteRule[];
}

/** `issues` in display order, passes included; `clean`: nothing failed with severity error and nothing is no-data. */
export interface CheckResponse {
  issues: Issue[];
  clean: boolean;
  notChecked: string[];
}

export interface Engine {
  read(chart: Chart, setting: Setting): Reading;
  /** Documentation gaps and claim edits together; gaps are judged even while nothing is coded. */
  check(request: CheckRequest): CheckResponse;
}

/** The days on which a chart may be read: the book must be able to answer for each. */
export const daysRead = ({ encounter, documents }: Chart): string[] => {
  const days = [encounter?.date, encounter?.endDate, ...documents.map(({ date }) => date)];
  return [...new Set(days.filter((day) => typeof day === 'string'))];
};

/** The day on which a coding is judged; null while it is not known. */
export const dayChecked = ({ coded }: CheckRequest): string | null => judgedOn(coded);

/** Memory of what was read, to be kept from one reading to the next. */
export const newMemory = (): ReadParagraphs => new ReadParagraphs();

/** Makes ready what reading needs, a few milliseconds at a time; `breathe` lets waiting calls be heard between. At once after the first time. */
export async function prepareReading(breathe: () => Promise<void>): Promise<void> {
  const slices = prepareNames();
  while (!slices.next().done) await breathe();
}

/** Joins the rooms over a book. `now` in ms, for measuring only; `memory` of what was read before, so that only what changed is read. */
export function createEngine(book: CodeBook, now: () => number, memory = newMemory()): Engine {
  return {
    read(chart, setting) {
      const start = now();
      const findings = analyze(chart, memory);
      const procedures = suggestProcedures(performedIn(chart, findings), book, dayOf(chart, setting));
      return {
        findings,
        ...weigh(chart, findings, setting, book),
        procedures,
        notUnderstood: notUnderstood(chart, findings),
        ms: now() - start,
      };
    },
    check(request) {
      const issues = evaluate(contextOf({ ...request, book }));
      return { issues, clean: isClean(issues), notChecked: notChecked(issues) };
    },
  };
}

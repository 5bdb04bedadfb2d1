/**
 * The panel's engine: rooms joined in the order of the data's way, without a screen and without a browser.
 * The panel's worker and the headless door both answer through it.
 */
import type { Chart } from './chart/chart';
import type { CodeBook, SearchRequest, SearchResponse } from './codes/code';
import type { CodedEncounter, Setting } from './coding/coded-encounter';
import type { Suggestion } from './coding/suggestion';
import type { Finding } from './findings/finding';
import type { Issue, QueuedService, Site } from './rules/rule';

/** What reading a chart gives, before anybody coded anything. `ms`: time it took. */
export interface Reading {
  findings: Finding[];
  suggestions: Suggestion[];
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
}

/** `issues` in display order, passes included; `clean`: nothing failed with severity error and nothing is no-data. */
export interface CheckResponse {
  issues: Issue[];
  clean: boolean;
  notChecked: string[];
}

export interface Engine {
  search(request: SearchRequest): SearchResponse;
  book: CodeBook;
  read(chart: Chart, setting: Setting): Reading;
  /** Documentation gaps and claim edits together; gaps are judged even while nothing is coded. */
  check(request: CheckRequest): CheckResponse;
}

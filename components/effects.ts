/**
 * What the screens ask of the world. Entry points supply these; models and components get them as arguments,
 * so that every screen runs in a test with invented answers.
 */
import type { Chart, Evidence } from '../lib/chart/chart';
import type { Submission } from '../lib/claim/submission';
import type { Code, CodeRow, CodeSet, CodeSystem, SearchRequest, SearchResponse } from '../lib/codes/code';
import type { Setting } from '../lib/coding/coded-encounter';
import type { Draft } from '../lib/coding/draft';
import type { CheckRequest, CheckResponse, Reading } from '../lib/engine';
import type { QueueItem } from '../lib/queue/entry';
import type { Settings } from '../lib/settings';

/**
 * What stands in the tab beside the panel. `no-access`: a web page we may not read yet (`origin` null: its address is
 * hidden from us until the toolbar button is pressed on it). `reading`: `read` of `frames` frames have answered.
 * `no-chart`: read, and nothing of a chart found.
 */
export type PageState =
  | { kind: 'no-page' }
  | { kind: 'no-access'; origin: string | null }
  | { kind: 'reading'; read: number; frames: number }
  | { kind: 'no-chart' }
  | { kind: 'chart'; chart: Chart };

export interface ChartEffects {
  /** Tells every change of the page state, the present one first. Returns the function that stops. */
  watch(onState: (state: PageState) => void): () => void;
  /** Reads every frame again now. Null: no chart. */
  reread(): Promise<Chart | null>;
  /** Lights the quote up in the EHR's own page, or puts the light out. */
  highlight(evidence: Evidence | null): Promise<'shown' | 'changed' | 'not-found'>;
  /** Asks the browser for access to the page's origin. Must be called in a click. */
  askAccess(origin: string): Promise<boolean>;
  /** Text the user selected in the page. */
  onSelection(heard: (text: string) => void): () => void;
}

export interface EngineEffects {
  search(request: SearchRequest): Promise<SearchResponse>;
  lookup(system: CodeSystem, code: string, date: string): Promise<CodeRow | null>;
  children(code: Code, date: string): Promise<CodeRow[]>;
  read(chart: Chart, setting: Setting): Promise<Reading>;
  check(request: CheckRequest): Promise<CheckResponse>;
  /** The sets that answer now. */
  sets(): Promise<CodeSet[]>;
  /** The loaded sets changed (an import ended elsewhere). */
  onSets(changed: () => void): () => void;
}

export interface QueueEffects {
  /** Rejects with the queue's own words; named `Unanswered` when it is not known whether the claim was queued. */
  submit(submission: Submission): Promise<{ claimId: string; pcn: string }>;
  list(): Promise<QueueItem[]>;
  open(claimId: string): Promise<Submission>;
  sendNow(): Promise<void>;
  releaseHeld(claimId: string): Promise<void>;
  onChange(changed: () => void): () => void;
}

export interface DraftEffects {
  load(key: string): Promise<Draft | null>;
  save(draft: Draft): Promise<void>;
  drop(key: string): Promise<void>;
  /** Keys, labels and times of all drafts, latest first. */
  list(): Promise<Pick<Draft, 'key' | 'label' | 'updatedAt'>[]>;
}

export interface SettingsEffects {
  read(): Promise<{ settings: Settings; managed: (keyof Settings)[] }>;
  write(change: Partial<Settings>): Promise<void>;
  onChange(changed: () => void): () => void;
}

/** Rows and bytes so far of one file; `total` in bytes. */
export interface ImportProgress {
  bytes: number;
  total: number;
  rows: number;
  stage: 'reading' | 'indexing' | 'storing';
}

export interface CodeSetEffects {
  /** Every set there is: imported ones, and the starter sets, which are part of the product and stay. */
  list(): Promise<CodeSet[]>;
  /** Imports one file whole or not at all; rejects with a sentence that says file, line, what is wrong and what to do. */
  import(file: File, onProgress: (progress: ImportProgress) => void, signal: AbortSignal): Promise<CodeSet[]>;
  remove(id: string): Promise<void>;
}

/** Clock, chance and hash, passed in. `digest`: SHA-256 in hex. */
export interface World {
  now(): number;
  newId(): string;
  digest(text: string): Promise<string>;
}

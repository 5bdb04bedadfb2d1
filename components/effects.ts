/**
 * What the screens ask of the world. Entry points supply these; models and components get them as arguments,
 * so that every screen runs in a test with invented answers.
 */
import type { Chart, Evidence } from '../lib/chart/chart';
import type { Diagnosis } from '../lib/chart/diagnosis';
import type { MarksSet, PageMark } from '../lib/chart/marks';
import type { PointedAt } from '../lib/chart/pointing';
import type { SiteDefinition } from '../lib/chart/site-definition';
import type { FoundBySelector } from '../lib/chart/try-selectors';
import type { Submission } from '../lib/claim/submission';
import type { BookNode, PcsAxis } from '../lib/codes/books/book-node';
import type { CardRequest, CodeCard } from '../lib/codes/card';
import type { WhatChanged } from '../lib/codes/change';
import type { Code, CodeRow, CodeSet, CodeSystem, Habits, SearchRequest, SearchResponse } from '../lib/codes/code';
import type { Holding } from '../lib/codes/holding';
import type { ColumnMapping } from '../lib/codes/import/importer';
import type { OfficialFile } from '../lib/codes/publishers/official-file';
import type { Setting } from '../lib/coding/coded-encounter';
import type { Draft } from '../lib/coding/draft';
import type { CheckRequest, CheckResponse, Reading } from '../lib/engine';
import type { ResponseOf } from '../lib/messages';
import type { QueueItem, QueueState } from '../lib/queue/entry';
import type { QueueStanding } from '../lib/queue/standing';
import type { Taken } from '../lib/queue/transfer';
import type { Settings, SettingsInForce } from '../lib/settings';
import type { AuditRecord } from '../lib/vault/audit';
import type { AuditHeader } from '../lib/vault/audit-file';
import type { AuditStanding } from '../lib/vault/audit-standing';
import type { KeyMode, VaultStanding } from '../lib/vault/vault-standing';

/**
 * What stands in the tab beside the panel. `no-access`: a web page we may not read yet (`origin` null: its address is
 * hidden from us until the toolbar button is pressed on it). `reading`: `read` of `frames` frames have answered; `anew`:
 * what was shown before is another patient's or another page's, and goes at once.
 * `no-chart`: read, and nothing of a chart found.
 */
export type PageState =
  | { kind: 'no-page' }
  | { kind: 'no-access'; origin: string | null }
  | { kind: 'reading'; read: number; frames: number; anew: boolean }
  | { kind: 'no-chart' }
  | { kind: 'chart'; chart: Chart };

/**
 * What became of a quote that was to be lit. `changed`: the words there are others now; `earlier-page`: it stands on a page that
 * was open before; `record`: it was read from the EHR's record and stands on no page.
 */
export type LitAnswer = 'shown' | 'changed' | 'not-found' | 'earlier-page' | 'record';

/** What became of the marks in all frames. `elsewhere`: they stand on no page that is open now; `over`: more than a frame bears. */
export interface MarksAnswer extends MarksSet {
  elsewhere: number;
  over: number;
}

export interface ChartEffects {
  /** Tells every change of the page state, the present one first. Returns the function that stops. */
  watch(onState: (state: PageState) => void): () => void;
  /** Reads every frame again now. Null: no chart. */
  reread(): Promise<Chart | null>;
  /** Lights the quote up in the EHR's own page, or puts the light out. */
  highlight(evidence: Evidence | null): Promise<LitAnswer>;
  /** Marks these mentions in the EHR's own page, in place of all before; none: the marks go out. */
  mark(marks: PageMark[]): Promise<MarksAnswer>;
  /** The page was read again and gives the same chart: its elements may be others, which bear no marks yet. */
  onSame(heard: () => void): () => void;
  /** Reads every frame once more and says how, the outermost first; `whole`: with their elements, for a report. */
  diagnose(whole: boolean): Promise<Diagnosis[]>;
  /** Asks the browser for access to the page's origin. Must be called in a click. */
  askAccess(origin: string): Promise<boolean>;
  /** Where in a document of the chart the user clicked or selected; null: nowhere in one. */
  onPointed(heard: (at: PointedAt | null) => void): () => void;
  /** Text the user selected in the page. */
  onSelection(heard: (text: string) => void): () => void;
}

/**
 * The EHR's record over a sign-in of its own. `off`: the site has set none up. `why`: what became of the last sign-in, in words.
 * `ended`: the record was read and is read no more until somebody signs in again. `said`: what the record gave for the chart on screen, in words.
 */
export type RecordState =
  | { kind: 'off' }
  | { kind: 'signed-out'; host: string; why: string | null }
  | { kind: 'ended'; host: string; why: string | null }
  | { kind: 'signing-in'; host: string }
  | { kind: 'signed-in'; host: string; said: string };

export interface RecordEffects {
  /** Tells every change, the present state first. Returns the function that stops. */
  watch(onState: (state: RecordState) => void): () => void;
  /** Must be called in a click. */
  signIn(): Promise<void>;
  signOut(): Promise<void>;
}

export interface EngineEffects {
  search(request: SearchRequest): Promise<SearchResponse>;
  lookup(system: CodeSystem, code: string, date: string): Promise<CodeRow | null>;
  children(code: Code, date: string): Promise<CodeRow[]>;
  read(chart: Chart, setting: Setting): Promise<Reading>;
  check(request: CheckRequest): Promise<CheckResponse>;
  /** Everything known of a code on a day; null: no loaded set knows it. */
  card(request: CardRequest): Promise<CodeCard | null>;
  /** Books that can be walked, the one nearest to the day first of each kind. */
  books(date: string): Promise<Holding[]>;
  bookChildren(book: string, at: number | null): Promise<BookNode[]>;
  bookPath(book: string, at: number): Promise<BookNode[]>;
  bookFind(book: string, query: string, limit: number): Promise<BookNode[]>;
  /** The next character of an ICD-10-PCS code; null: no tables are loaded for the day. */
  pcs(prefix: string, date: string): Promise<PcsStep | null>;
  /** The sets that answer now. */
  sets(): Promise<CodeSet[]>;
  /** The loaded sets changed (an import ended elsewhere). */
  onSets(changed: () => void): () => void;
}

/** Where the ICD-10-PCS builder stands. `row`: the code's row once seven valid characters are chosen. `edition`: the tables' release. */
export interface PcsStep {
  chosen: { title: string; character: string; label: string }[];
  axis: PcsAxis | null;
  row: CodeRow | null;
  edition: string;
}

/** Favourites and recent codes, kept on the device by specialty (`''`: none chosen). They hold codes only, nothing of a patient. */
export interface HabitEffects {
  read(specialty: string): Promise<Habits>;
  setFavourite(specialty: string, code: Pick<Code, 'system' | 'code'>, kept: boolean): Promise<void>;
  used(specialty: string, code: Pick<Code, 'system' | 'code'>): Promise<void>;
}

/** What a file of answers did. */
export type AnswersTaken = ResponseOf<'takeAnswers'>;
/** A claim file to be saved, and the claims that could not go into it. */
export type ClaimFile = ResponseOf<'exportClaims'>;

export interface QueueEffects {
  /** Rejects with the queue's own words; named `Unanswered` when it is not known whether the claim was queued. */
  submit(submission: Submission): Promise<{ claimId: string; pcn: string }>;
  /** One page, newest first: of these states or of one patient; `before` a `sequence` for the page after. */
  list(page: { limit: number; before?: number } & ({ states: QueueState[] } | { patientKey: string })): Promise<QueueItem[]>;
  standing(): Promise<QueueStanding>;
  open(claimId: string): Promise<Submission>;
  sendNow(): Promise<void>;
  releaseHeld(claimId: string): Promise<void>;
  standing(): Promise<QueueStanding>;
  /** The endpoint that open claims were promised to and the one in force, where somebody must confirm the change; null: none waits. */
  endpointChange(): Promise<{ from: string; to: string } | null>;
  confirmEndpoint(endpoint: string): Promise<void>;
  /** A person has seen what was found lost, recovered or damaged. */
  lossSeen(): Promise<void>;
  /** Takes an adjudicated claim back (frequency 8). */
  voidClaim(claimId: string): Promise<void>;
  takeAnswers(file: { name: string; text: string }): Promise<AnswersTaken>;
  /** Writes what waits to a file of this format (X12 837 professional or institutional). */
  exportClaims(format: '837P' | '837I'): Promise<ClaimFile>;
  /** Says what became of a claim that nobody confirmed; one that did not arrive goes into the next file. */
  settleClaim(claimId: string, arrived: boolean): Promise<void>;
  /** The same file once more, by its interchange control number. */
  rewriteClaimFile(isa: string): Promise<ClaimFile>;
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
  read(): Promise<SettingsInForce>;
  write(change: Partial<Settings>): Promise<void>;
  onChange(changed: () => void): () => void;
}

/**
 * The sign-in to the billing endpoint. `scopes`: what is asked for unless the site says otherwise. `redirect`: where the browser catches
 * the answer. `publicKey`: this computer's, as a JSON Web Key Set. `signIn`: a person's, `trySignIn`: this computer's; both must begin in
 * a click; null: signed in, else why not.
 */
export interface EndpointEffects {
  scopes: { backend: string; code: string };
  redirect: string;
  publicKey(): Promise<string>;
  signIn(addresses: string[]): Promise<string | null>;
  trySignIn(addresses: string[]): Promise<string | null>;
}

/** What removing and sealing anew came to, in records. */
export type Purged = ResponseOf<'purgeVault'>;

/** What guards the work at rest. Answers in sentences: null, it was done; else why not. */
export interface VaultEffects {
  standing(): Promise<VaultStanding>;
  unlock(passphrase: string): Promise<string | null>;
  /** Opens it by a sign-in at these addresses; must begin in a click. */
  signIn(addresses: string[]): Promise<string | null>;
  lock(): Promise<string | null>;
  /** Guards the work in another way. `addresses`: the servers that the new way needs; where it names any, must begin in a click. */
  setMode(change: { mode: KeyMode; current: string | null; next: string | null }, addresses: string[]): Promise<string | null>;
  purge(): Promise<Purged>;
  /** It was locked, here or elsewhere; returns the function that stops. */
  onLocked(heard: () => void): () => void;
  /** It was opened, or is guarded in another way, here or elsewhere; returns the function that stops. */
  onChange(changed: () => void): () => void;
}

/**
 * How far one file is. `bytes` of `total` read; `rows` so far. `waiting`: other files are before it. `indexing`: its codes are
 * made searchable, `rows` counts phrases then. Rates and time left are the screen's to work out.
 */
export interface ImportProgress {
  bytes: number;
  total: number;
  rows: number;
  stage: 'waiting' | 'downloading' | 'reading' | 'indexing' | 'storing';
}

/**
 * A site's CSV as its preview shows it: the headings, the first rows, and which column we think means what. `unclear`: what the
 * person has to say, each the end of a sentence.
 */
export interface ColumnPreview {
  headings: string[];
  rows: string[][];
  guess: ColumnMapping | null;
  unclear: string[];
}

export interface CodeSetEffects {
  /** Every holding there is: imported ones, and the starter sets, which are part of the product and stay. */
  list(): Promise<Holding[]>;
  /** The columns of a site's CSV, to be confirmed before it is imported; null: the file needs no such thing. */
  preview(file: File): Promise<ColumnPreview | null>;
  /**
   * Imports one file whole or not at all; files handed over together are read one after the other and made searchable once.
   * Rejects with a sentence that says file, line, column, what was expected and what to do; with the signal's reason when cancelled.
   */
  import(
    file: File,
    mapping: ColumnMapping | null,
    onProgress: (progress: ImportProgress) => void,
    signal: AbortSignal,
  ): Promise<Holding[]>;
  remove(id: string): Promise<void>;
  /** Publishers' files for the releases of `today` and the next. */
  officialFiles(today: string): Promise<OfficialFile[]>;
  /** Asks the browser for access to the publishers' sites. Must be called in a click. */
  askPublishers(files: OfficialFile[]): Promise<boolean>;
  /** Downloads (going on where an earlier try ended), verifies and imports one official file. Rejects as `import` does. */
  download(file: OfficialFile, onProgress: (progress: ImportProgress) => void, signal: AbortSignal): Promise<Holding[]>;
  /** What changed between two releases of a system that are both loaded, held against the site's own lists. */
  changes(system: CodeSystem, from: string, to: string): Promise<WhatChanged>;
  /** Bytes used by code sets and bytes the browser would give; null where it does not say. */
  storage(): Promise<{ used: number; available: number | null }>;
}

/** What an adapter's selectors found on an open page. `page`: its title. The words found are chart text: shown, never kept. */
export interface Tried {
  page: string;
  found: FoundBySelector[];
}

export interface SiteAdapterEffects {
  /** Tries a definition on the open page that was looked at last of those its pattern means, frames and all; rejects where none is open. */
  tryOut(definition: SiteDefinition): Promise<Tried>;
}

/** Clock, chance and hash, passed in. `digest`: SHA-256 in hex. */
export interface World {
  now(): number;
  newId(): string;
  /** 0 up to 1, not to be foreseen. */
  random(): number;
  digest(text: string): Promise<string>;
}

export interface TransferEffects {
  /** The queue as a file under the passphrase; its claims then wait here. Rejects in words. */
  exportQueue(passphrase: string, onProgress: (claims: number) => void): Promise<{ text: string; claims: number }>;
  /** Takes an exported queue in. Rejects in words, and then nothing was changed or a part was, which a second import completes. */
  importQueue(passphrase: string, text: string, onProgress: (claims: number) => void): Promise<Taken>;
}

export interface AuditEffects {
  standing(): Promise<AuditStanding>;
  /** Records after a place in the chain, at most 2,000. */
  read(after: number, limit: number): Promise<AuditRecord[]>;
  /** Begins an export, which becomes a record of the chain. */
  beginExport(): Promise<AuditHeader>;
}

/** Invented effects: one patient, one note, a handful of codes, and answers a test can change while the screen is up. */
import type {
  AnswersTaken,
  ClaimFile,
  EndpointEffects,
  LitAnswer,
  PageState,
  RecordState,
  SiteAdapterEffects,
} from '../../components/effects';
import type { PanelEffects } from '../../components/panel/panel-effects';
import type { PageMark } from '../../lib/chart/marks';
import type { PointedAt } from '../../lib/chart/pointing';
import type { Submission } from '../../lib/claim/submission';
import type { Habits, SearchRequest } from '../../lib/codes/code';
import type { Draft } from '../../lib/coding/draft';
import type { QueueItem } from '../../lib/queue/entry';
import type { Settings, Unusable } from '../../lib/settings';
import { sha256 } from '../../lib/vault/digest';
import { bookChildrenOf, bookFindOf, bookPathOf, cardOf, pcsOf, SHELF } from './invented-books';
import { diagnosesOf } from './invented-diagnoses';
import { aNotedChart, answerOf, aStanding, checkOf, childrenOf, readOf, rowOf, sets } from './invented-facts';
import { anInventedVault } from './invented-vault';

export const settings = (more: Partial<Settings> = {}): Settings => ({
  role: 'coder',
  user: null,
  endpoint: 'http://127.0.0.1:8103/fhir',
  billingProvider: {
    name: 'Example Clinic',
    npi: '1234567893',
    taxId: '123456789',
    taxonomy: '207Q00000X',
    address: { line: '1 Example Street', city: 'Exampletown', state: 'CA', zip: '900010001' },
  },
  renderingNpi: null,
  defaultPayer: null,
  adapters: [],
  smart: null,
  ephemeralProfile: false,
  keyMode: null,
  lockAfterMinutes: 10,
  purgeAfterDays: 7,
  escrow: null,
  endpointAuth: { kind: 'none' },
  hospital: false,
  x12: null,
  siteRules: [],
  ...more,
});

/** Claim files set up with an invented clearinghouse that knows one payer. */
export const aClearinghouse: NonNullable<Settings['x12']> = {
  submitter: { name: 'Example Clinic', id: 'SUB1', contact: 'Billing', phone: '5555550100' },
  receiver: { name: 'Example Clearinghouse', id: 'EXCH' },
  senderQualifier: 'ZZ',
  senderId: '',
  receiverQualifier: 'ZZ',
  receiverId: '',
  payerIds: [{ payer: 'Example Health', id: 'EHP01' }],
  test: true,
};

/** A sign-in to the endpoint that comes to `why`; `asked`: the addresses that each attempt named. */
export function anEndpoint(why: string | null = null): EndpointEffects & { asked: string[][] } {
  const asked: string[][] = [];
  return {
    asked,
    scopes: { backend: 'system/Claim.cru', code: 'openid user/Claim.cru' },
    redirect: 'https://invented.chromiumapp.org/',
    publicKey: async () => '{"keys":[{"kty":"EC","kid":"invented"}]}',
    signIn: async (addresses) => {
      asked.push(addresses);
      return why;
    },
    trySignIn: async (addresses) => {
      asked.push(addresses);
      return why;
    },
  };
}

const on = <F>(set: Set<F>, heard: F): (() => void) => {
  set.add(heard);
  return () => set.delete(heard);
};
const later = async <T>(value: T): Promise<T> => value;

interface Told {
  page: Set<(state: PageState) => void>;
  record: Set<(state: RecordState) => void>;
  queue: Set<() => void>;
  settings: Set<() => void>;
  selection: Set<(text: string) => void>;
  pointed: Set<(at: PointedAt | null) => void>;
  same: Set<() => void>;
}

/** The world of one test. `state` may be changed; `show`, `select` and `changeQueue` tell the screen. */
export function anInventedWorld() {
  const told: Told = {
    page: new Set(),
    record: new Set(),
    queue: new Set(),
    settings: new Set(),
    selection: new Set(),
    pointed: new Set(),
    same: new Set(),
  };
  let ids = 0;
  const state = {
    page: { kind: 'chart', chart: aNotedChart() } as PageState,
    record: { kind: 'off' } as RecordState,
    /** What re-reading gives; null: what the page shows. */
    reread: null as PageState | null,
    settings: settings(),
    managed: [] as (keyof Settings)[],
    unusable: [] as Unusable[],
    queue: [] as QueueItem[],
    drafts: new Map<string, Draft>(),
    submitted: [] as Submission[],
    submissions: new Map<string, Submission>(),
    lit: [] as string[],
    litAnswer: 'shown' as LitAnswer,
    /** Every set of marks that the page was given. */
    marks: [] as PageMark[][],
    marksInFields: 0,
    asked: [] as string[],
    copied: [] as string[],
    saved: [] as { name: string; text: string }[],
    opened: [] as string[],
    searched: [] as SearchRequest[],
    habits: new Map<string, Habits>(),
    online: true,
    standing: aStanding([]),
    endpointChange: null as { from: string; to: string } | null,
    confirmed: [] as string[],
    voided: [] as string[],
    released: [] as string[],
    settled: [] as [string, boolean][],
    answers: null as AnswersTaken | null,
    claimFile: null as ClaimFile | null,
    asked837: [] as string[],
    refuse: null as string | null,
    now: Date.UTC(2026, 10, 9, 17, 0),
    vault: anInventedVault(),
  };
  const showRecord = (next: RecordState): void => {
    state.record = next;
    for (const heard of told.record) heard(next);
  };
  const effects: PanelEffects = {
    chart: {
      watch: (heard) => {
        heard(state.page);
        return on(told.page, heard);
      },
      reread: async () => {
        const now = state.reread ?? state.page;
        return now.kind === 'chart' ? now.chart : null;
      },
      highlight: async (evidence) => {
        if (evidence !== null) state.lit.push(evidence.quote);
        return state.litAnswer;
      },
      mark: async (marks) => {
        state.marks.push(marks);
        const inFields = Math.min(marks.length, state.marksInFields);
        return { marked: marks.length - inFields, inFields, gone: 0, elsewhere: 0, over: 0 };
      },
      onSame: (heard) => on(told.same, heard),
      diagnose: async (whole) => diagnosesOf(whole),
      askAccess: async (origin) => {
        state.asked.push(origin);
        return true;
      },
      onPointed: (heard) => on(told.pointed, heard),
      onSelection: (heard) => on(told.selection, heard),
    },
    record: {
      watch: (heard) => {
        heard(state.record);
        return on(told.record, heard);
      },
      signIn: async () => showRecord({ kind: 'signed-in', host: 'record.example', said: 'Read for the patient on screen.' }),
      signOut: async () => showRecord({ kind: 'signed-out', host: 'record.example', why: null }),
    },
    engine: {
      search: async (request) => {
        state.searched.push(request);
        return answerOf(request.query);
      },
      lookup: async (_system, code) => rowOf(code),
      children: async (code) => childrenOf(code.code),
      read: async (chart) => readOf(chart),
      check: async (request) => checkOf(request),
      card: async (request) => cardOf(request),
      books: async () => SHELF,
      bookChildren: async (book, at) => bookChildrenOf(book, at),
      bookPath: async (book, at) => bookPathOf(book, at),
      bookFind: async (book, query, limit) => bookFindOf(book, query, limit),
      pcs: async (prefix) => pcsOf(prefix),
      sets: async () => sets,
      onSets: () => () => undefined,
    },
    queue: {
      submit: async (submission) => {
        if (state.refuse !== null) throw new Error(state.refuse);
        state.submitted.push(submission);
        return { claimId: `claim-${state.submitted.length}`, pcn: `PCN000000000000000${state.submitted.length}` };
      },
      list: async ({ limit, before, ...of }) =>
        state.queue
          .filter((item) => ('states' in of ? of.states.includes(item.state) : item.patientKey === of.patientKey))
          .filter((item) => before === undefined || item.sequence < before)
          .slice(0, limit),
      open: async (claimId) => {
        const found = state.submissions.get(claimId);
        if (found === undefined) throw new Error('not there');
        return found;
      },
      sendNow: () => later(undefined),
      settleClaim: async (claimId, arrived) => void state.settled.push([claimId, arrived]),
      releaseHeld: async (claimId) => void state.released.push(claimId),
      standing: () => later({ ...state.standing, counts: aStanding(state.queue).counts }),
      endpointChange: () => later(state.endpointChange),
      confirmEndpoint: async (endpoint) => {
        state.confirmed.push(endpoint);
        state.endpointChange = null;
      },
      lossSeen: async () => {
        state.standing = { ...state.standing, lost: 0, recovered: 0, damaged: 0 };
      },
      voidClaim: async (claimId) => {
        if (state.refuse !== null) throw new Error(state.refuse);
        state.voided.push(claimId);
      },
      takeAnswers: async ({ name }) => {
        if (state.answers === null) throw new Error(`${name} is no file of answers.`);
        return state.answers;
      },
      exportClaims: async (format) => {
        state.asked837.push(format);
        if (state.claimFile === null) throw new Error('Nothing waits.');
        return state.claimFile;
      },
      rewriteClaimFile: async (isa) => {
        state.asked837.push(isa);
        if (state.claimFile === null) throw new Error('Nothing waits.');
        return state.claimFile;
      },
      onChange: (heard) => on(told.queue, heard),
    },
    habits: {
      read: async (specialty) => state.habits.get(specialty) ?? { favourites: [], recent: [] },
      setFavourite: async (specialty, code, kept) => {
        const { favourites, recent } = state.habits.get(specialty) ?? { favourites: [], recent: [] };
        const others = favourites.filter((other) => other.code !== code.code);
        state.habits.set(specialty, { favourites: kept ? [code, ...others] : others, recent });
      },
      used: async (specialty, code) => {
        const { favourites, recent } = state.habits.get(specialty) ?? { favourites: [], recent: [] };
        state.habits.set(specialty, { favourites, recent: [code, ...recent.filter((other) => other.code !== code.code)] });
      },
    },
    drafts: {
      load: async (key) => state.drafts.get(key) ?? null,
      save: async (draft) => void state.drafts.set(draft.key, draft),
      drop: async (key) => void state.drafts.delete(key),
      list: async () => [...state.drafts.values()].map(({ key, label, updatedAt }) => ({ key, label, updatedAt })),
    },
    settings: {
      read: async () => ({ settings: state.settings, managed: state.managed, unusable: state.unusable }),
      write: async (change) => {
        state.settings = { ...state.settings, ...change };
        for (const heard of told.settings) heard();
      },
      onChange: (heard) => on(told.settings, heard),
    },
    vault: state.vault.effects,
    world: {
      now: () => state.now,
      newId: () => {
        ids += 1;
        return `id-${ids}`;
      },
      random: () => 0.5,
      digest: (text) => sha256(crypto.subtle, text),
    },
    surroundings: {
      online: () => state.online,
      onOnline: () => () => undefined,
      copy: async (text) => void state.copied.push(text),
      restart: () => void state.opened.push('again'),
      openPage: (page) => void state.opened.push(page),
      saveFile: (name, _type, text) => void state.saved.push({ name, text }),
    },
  };

  return {
    effects,
    state,
    show(page: PageState): void {
      state.page = page;
      for (const heard of told.page) heard(page);
    },
    select(text: string): void {
      for (const heard of told.selection) heard(text);
    },
    point(at: PointedAt | null): void {
      for (const heard of told.pointed) heard(at);
    },
    /** The page is drawn anew and says what it said. */
    redraw(): void {
      for (const heard of told.same) heard();
    },
    changeQueue(items: QueueItem[]): void {
      state.queue = items;
      for (const heard of told.queue) heard();
    },
  };
}

/** An open page on which selectors of ids find one thing and others nothing. */
export const anInventedTrial = (): SiteAdapterEffects => ({
  async tryOut({ banner, pattern }) {
    if (!pattern.includes('valley')) throw new Error('no open page');
    const found = Object.entries(banner).map(([field, selector]) => ({
      field: `banner.${field}`,
      found: selector?.startsWith('#') ? 1 : 0,
      words: selector?.startsWith('#') ? 'Okafor, Grace' : '',
    }));
    return { page: 'Chart of today', found };
  },
});

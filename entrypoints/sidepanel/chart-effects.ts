/** Follows the tab beside the panel: its frames, its chart, its access. What it hears of another tab is dropped. */
import { type Browser, browser } from 'wxt/browser';
import type { ChartEffects, PageState } from '../../components/effects';
import { findQuote } from '../../lib/chart/anchoring';
import type { Chart, FrameReport, Patient } from '../../lib/chart/chart';
import { comparePatients } from '../../lib/chart/identity';
import { type Memory, wholeChart } from '../../lib/chart/memory';
import type { PointedAt } from '../../lib/chart/pointing';
import { withoutStale } from '../../lib/chart/stale';
import { listen, sendToFrame, tellFrames } from '../../lib/messages';
import { onSettings } from '../../lib/settings';
import { ownAdapters } from './own-adapters';
import type { SmartRecord } from './record-effects';
import { createRecords } from './records';

const QUIET_MS = 80;
/** How long frames may take to answer before a page without any counts as one without a chart. */
const SILENCE_MS = 1500;

/** A frame that does not answer for so long holds the others back no more; its answer counts whenever it comes. */
const SLOW_MS = 2500;
/** For so long after a change of patient, what a frame shows word for word as before is taken for the last patient's. */
const STALE_MS = 3000;

/**
 * One frame of the tab. `asked` counts the questions, and `answered` is the last that has its answer: one to an older question
 * that comes later is dropped. `before`: what it showed of the patient before, for a while.
 */
interface Known {
  documentId: string | null;
  report: FrameReport | null;
  before: FrameReport | null;
  asked: number;
  answered: number;
  pending: boolean;
  slow: boolean;
}
const newFrame = (documentId: string | null): Known => ({
  documentId,
  report: null,
  before: null,
  asked: 0,
  answered: 0,
  pending: true,
  slow: false,
});

const originOf = (url: string | undefined): string | null => {
  const parsed = url === undefined ? null : URL.parse(url);
  return parsed && /^https?:$/.test(parsed.protocol) ? parsed.origin : null;
};

/** A match pattern of the page's host: patterns know no port. */
const patternOf = (origin: string): string => {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
};

/** The panel's window onto the page. Listens from the moment it is made. */
export function createChartEffects(smart: Pick<SmartRecord, 'ask' | 'onChange'>): ChartEffects {
  const watchers = new Set<(state: PageState) => void>();
  const selections = new Set<(text: string) => void>();
  const pointings = new Set<(at: PointedAt | null) => void>();
  const frames = new Map<number, Known>();
  let state: PageState = { kind: 'no-page' };
  /** What the panel shows, also while the next page loads. */
  let shown: Chart | null = null;
  /** Whose chart was shown before the patient changed. */
  let left: Patient | null = null;
  let tabId: number | null = null;
  let windowId: number | null = null;
  let turn = 0;
  let settling: ReturnType<typeof setTimeout> | undefined;
  let silence: ReturnType<typeof setTimeout> | undefined;
  let lit: number | null = null;
  let shownReports = '';
  /** What was read of the open encounter on pages before; it goes with the panel. */
  let memory: Memory | null = null;

  const emit = (next: PageState): void => {
    state = next;
    if (next.kind === 'chart') shown = next.chart;
    else if (next.kind !== 'reading' || next.anew) shown = null;
    for (const watcher of watchers) watcher(next);
  };

  const progress = (anew: boolean): PageState => ({
    kind: 'reading',
    read: [...frames.values()].filter((frame) => !frame.pending).length,
    frames: frames.size,
    anew,
  });

  /** Forgets everything about the page at once: no fact of it may outlive it. */
  const clear = (): void => {
    turn += 1;
    frames.clear();
    shownReports = '';
    lit = null;
    clearTimeout(settling);
    clearTimeout(silence);
    records.clear();
  };

  /** Whom the frames on screen name. */
  const named = (): Patient[] =>
    [...frames.values()].flatMap(({ report }) => (report?.patient && report.frame.visibility === 'visible' ? [report.patient] : []));

  const chartNow = (): Chart | null => {
    const isBack = named().length > 0 && named().every((patient) => left !== null && comparePatients(patient, left) === 'same');
    const reports = [...frames.values()].flatMap(({ report, before }) =>
      report ? [before && !isBack ? withoutStale(report, before) : report] : [],
    );
    if (reports.length === 0 || tabId === null) return null;
    const whole = wholeChart(memory, [...reports, ...records.reports()], tabId, Date.now());
    ({ memory } = whole);
    const silent = [...frames.values()].filter(({ slow }) => slow).length;
    if (silent === 0) return whole.chart;
    const what = silent === 1 ? 'A part of the page' : `${silent} parts of the page`;
    return {
      ...whole.chart,
      unread: [...whole.chart.unread, { kind: 'frame', what, why: 'It does not answer; it may still be loading.', frame: 'top' }],
    };
  };

  const settle = (): void => {
    if ([...frames.values()].some((frame) => frame.pending && !frame.slow)) {
      if (state.kind !== 'chart') emit(progress(false));
      return;
    }
    clearTimeout(settling);
    settling = setTimeout(() => {
      const known = [...frames.values()].map(({ report, before, slow }) => [report, slow, before !== null]);
      const reports = JSON.stringify([known, records.reports()]);
      if (reports === shownReports && (state.kind === 'chart' || state.kind === 'no-chart')) return;
      shownReports = reports;
      const chart = chartNow();
      emit(chart ? { kind: 'chart', chart } : { kind: 'no-chart' });
      if (chart) void records.follow(chart, false);
    }, QUIET_MS);
  };

  /** The record that the page's own session gives, asked of the outermost frame; then the one that a person signed in to. */
  const records = createRecords(
    [async (_, fresh) => (tabId === null ? null : sendToFrame('readRecord', { fresh }, tabId, 0)), smart.ask],
    () => settle(),
  );
  smart.onChange(() => {
    if (state.kind === 'chart') void records.follow(state.chart, false);
  });

  /** The same place in the copy that the chart kept of a note which stands in two frames. */
  const inChart = (at: PointedAt): PointedAt => {
    const documents = state.kind === 'chart' ? state.chart.documents : [];
    if (documents.some(({ id }) => id === at.document)) return at;
    const text = [...frames.values()].flatMap(({ report }) => report?.documents ?? []).find(({ id }) => id === at.document)?.text;
    const copy = text === undefined ? undefined : documents.find((document) => document.text === text);
    return copy ? { ...at, document: copy.id } : at;
  };

  /** Whether a report on screen names somebody else than the chart now shown, or shown until the page is read. */
  const isSomebodyElse = (report: FrameReport | null): boolean => {
    if (shown === null || report?.frame.visibility !== 'visible') return false;
    const [before, now] = [shown.patient, report.patient];
    return before !== null && now !== null && comparePatients(before, now) === 'different' && shown.source.identity !== 'conflict';
  };

  const readFrame = async (frameId: number, fresh = false): Promise<void> => {
    if (tabId === null) return;
    const known: Known = frames.get(frameId) ?? newFrame(null);
    frames.set(frameId, known);
    known.asked += 1;
    known.pending = true;
    const [mine, asked] = [turn, known.asked];
    const tab = tabId;
    const isHere = (): boolean => mine === turn && frames.get(frameId) === known;
    const isLast = (): boolean => asked === known.asked;
    const ask = async (): Promise<void> => {
      const own = await ownAdapters();
      const report = await sendToFrame('readFrame', { adapters: own, fresh }, tab, frameId).catch(() => undefined);
      if (!isHere() || asked < known.answered) return;
      known.answered = asked;
      if (isLast()) {
        known.pending = false;
        known.slow = false;
        if (report === undefined) frames.delete(frameId);
      }
      if (report === undefined) return settle();
      if (isSomebodyElse(report)) return startOver();
      known.report = report;
      settle();
    };
    const slow = new Promise<void>((resolve) => {
      setTimeout(() => {
        if (isHere() && isLast() && known.pending) {
          known.slow = true;
          known.report = null;
          settle();
        }
        resolve();
      }, SLOW_MS);
    });
    await Promise.race([ask(), slow]);
  };

  /** The patient changed under our eyes: everything read before is another person's until read again. */
  const startOver = (): void => {
    const known = [...frames];
    left = shown?.patient ?? left;
    clear();
    for (const [id, { documentId, report, before }] of known) frames.set(id, { ...newFrame(documentId), before: report ?? before });
    emit(progress(true));
    for (const [id] of known) void readFrame(id);
    const mine = turn;
    setTimeout(() => {
      if (mine !== turn) return;
      for (const frame of frames.values()) frame.before = null;
      settle();
    }, STALE_MS);
  };

  /** A frame is gone. Was it the one that said whose chart is open, nothing beside it is anybody's until somebody is named again. */
  const lose = (frameId: number): void => {
    frames.delete(frameId);
    if (shown?.patient && named().length === 0) startOver();
    else settle();
  };

  /** Reads a frame and those inside it: whether they are on screen is decided around them. */
  const readBelow = (frameId: number): void => {
    const key = frames.get(frameId)?.report?.frame.key;
    const inside =
      key === undefined
        ? []
        : [...frames].filter(([id, frame]) => id !== frameId && frame.report?.frame.path.includes(key)).map(([id]) => id);
    for (const id of [frameId, ...inside]) void readFrame(id);
  };

  const follow = async (next: number | null): Promise<void> => {
    const another = tabId !== next;
    tabId = next;
    clear();
    const mine = turn;
    const tab: Browser.tabs.Tab | null = next === null ? null : await browser.tabs.get(next).catch(() => null);
    if (mine !== turn) return;
    if (tab?.id === undefined) return emit({ kind: 'no-page' });
    const origin = originOf(tab.url);
    if (tab.url !== undefined && origin === null) return emit({ kind: 'no-page' });
    const granted = origin !== null && (await browser.permissions.contains({ origins: [patternOf(origin)] }));
    if (mine !== turn) return;
    if (!granted) return emit({ kind: 'no-access', origin });
    emit(progress(another));
    tellFrames('announce', tab.id);
    silence = setTimeout(() => frames.size === 0 && emit({ kind: 'no-chart' }), SILENCE_MS);
  };

  const followActive = async (): Promise<void> => {
    const [tab] = windowId === null ? [] : await browser.tabs.query({ active: true, windowId });
    await follow(tab?.id ?? null);
  };

  listen('panel', {
    frameChanged: (_, { tabId: from, frameId, documentId }) => {
      if (from !== tabId || frameId === null || state.kind === 'no-page') return null;
      const known = frames.get(frameId);
      if (known && documentId !== null && known.documentId !== null && known.documentId !== documentId) {
        if (frameId === 0) {
          clear();
          emit(progress(false));
        } else lose(frameId);
      }
      const fresh = frames.get(frameId) ?? newFrame(documentId);
      fresh.documentId = documentId;
      frames.set(frameId, fresh);
      readBelow(frameId);
      return null;
    },
    patientChanged: (_, { tabId: from, frameId }) => {
      const report = frameId === null ? null : frames.get(frameId)?.report;
      if (from === tabId && report && report.frame.visibility === 'visible' && report.patient) startOver();
      return null;
    },
    frameGone: (_, { tabId: from, frameId, documentId }) => {
      const known = frameId === null ? undefined : frames.get(frameId);
      if (
        from !== tabId ||
        frameId === null ||
        !known ||
        (known.documentId !== null && documentId !== null && known.documentId !== documentId)
      )
        return null;
      if (frameId === 0) {
        clear();
        emit(progress(false));
      } else {
        lose(frameId);
      }
      return null;
    },
    pageOffered: () => {
      void followActive();
      return null;
    },
    textSelected: ({ text }, { tabId: from }) => {
      if (from === tabId) for (const heard of selections) heard(text);
      return null;
    },
    placePointed: (at, { tabId: from }) => {
      if (from === tabId) for (const heard of pointings) heard(at && inChart(at));
      return null;
    },
  });

  browser.tabs.onActivated.addListener((active) => {
    if (active.windowId === windowId) void follow(active.tabId);
  });
  browser.tabs.onUpdated.addListener((id, change) => {
    if (id !== tabId) return;
    const lost = change.url !== undefined && state.kind !== 'no-access' && originOf(change.url) === null;
    if (lost || state.kind === 'no-access' || state.kind === 'no-page') void follow(id);
    else if (change.status === 'complete') tellFrames('announce', id);
  });
  browser.tabs.onRemoved.addListener((id) => {
    if (id === tabId) void followActive();
  });
  browser.tabs.onAttached.addListener(() => void followActive());
  onSettings(() => {
    for (const id of frames.keys()) void readFrame(id);
  });
  browser.permissions.onAdded.addListener(() => void follow(tabId));
  browser.permissions.onRemoved.addListener(() => void follow(tabId));
  void browser.windows.getCurrent().then((current) => {
    windowId = current.id ?? null;
    return followActive();
  });

  return {
    watch(onState) {
      watchers.add(onState);
      onState(state);
      return () => watchers.delete(onState);
    },
    async reread() {
      // Not what was read a moment ago: of some changes nobody hears.
      await Promise.all([...frames.keys()].map((id) => readFrame(id, true)));
      const chart = chartNow();
      if (chart) void records.follow(chart, true);
      if (chart) emit({ kind: 'chart', chart });
      return chart;
    },
    async highlight(evidence) {
      if (tabId === null) return 'not-found';
      if (lit !== null) await sendToFrame('highlight', null, tabId, lit).catch(() => undefined);
      lit = null;
      if (evidence === null) return 'shown';
      const document = state.kind === 'chart' ? state.chart.documents.find(({ id }) => id === evidence.document) : undefined;
      const { visibility } = document?.provenance ?? {};
      if (visibility === 'earlier-page' || visibility === 'record') return visibility;
      const frame = [...frames].find(([, known]) => known.report && known.report.frame.key === document?.provenance.frame);
      if (!frame) return 'not-found';
      [lit] = frame;
      // Offsets are of the reading a quote was taken from: where the note was edited since, the words are looked for again.
      const at = document && findQuote(evidence.quote, evidence.start, document.text);
      if (!at) return 'changed';
      const request = { document: evidence.document, start: at.start, end: at.end };
      const answer = await sendToFrame('highlight', request, tabId, lit).catch(() => 'not-found' as const);
      return answer === 'shown' && !at.exact ? 'changed' : answer;
    },
    async diagnose(whole) {
      const tab = tabId;
      if (tab === null) return [];
      const asked = [...frames.keys()].map((frameId) => sendToFrame('diagnoseFrame', { whole }, tab, frameId).catch(() => null));
      const found = (await Promise.all(asked)).filter((each) => each !== null);
      return found.sort((a, b) => a.frame.path.length - b.frame.path.length);
    },
    askAccess: (origin) => browser.permissions.request({ origins: [patternOf(origin)] }),
    onPointed(heard) {
      pointings.add(heard);
      return () => pointings.delete(heard);
    },
    onSelection(heard) {
      selections.add(heard);
      return () => selections.delete(heard);
    },
  };
}

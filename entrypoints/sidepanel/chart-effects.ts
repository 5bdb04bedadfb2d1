/** Follows the tab beside the panel: its frames, its chart, its access. What it hears of another tab is dropped. */
import { browser } from 'wxt/browser';
import type { ChartEffects, PageState } from '../../components/effects';
import type { Chart, FrameReport, Patient } from '../../lib/chart/chart';
import type { Diagnosis } from '../../lib/chart/diagnosis';
import { comparePatients } from '../../lib/chart/identity';
import { type Memory, wholeChart } from '../../lib/chart/memory';
import { type PointedAt, pointedAt } from '../../lib/chart/pointing';
import { listen, tellFrames } from '../../lib/messages';
import { onSettings } from '../../lib/settings';
import { askFrame } from './ask-frame';
import { createKnownFrames } from './known-frames';
import { createLight } from './light';
import { createMarks } from './marks';
import { ownAdapters } from './own-adapters';
import type { SmartRecord } from './record-effects';
import { createRecords } from './records';
import { createSessionRecord } from './session-record';
import { accessTo, askAccess, originOf } from './tab-access';
import { takeCopy } from './take-copy';
import { watchTabs } from './watch-tabs';

const QUIET_MS = 80;
/** How long frames may take to answer before a page without any counts as one without a chart. */
const SILENCE_MS = 1500;
/** For so long after a change of patient, what a frame shows word for word as before is taken for the last patient's. */
const STALE_MS = 3000;

/** The panel's window onto the page. Listens from the moment it is made. */
export function createChartEffects(smart: Pick<SmartRecord, 'ask' | 'onChange'>): ChartEffects {
  const watchers = new Set<(state: PageState) => void>();
  const selections = new Set<(text: string) => void>();
  const pointings = new Set<(at: PointedAt | null) => void>();
  const sames = new Set<() => void>();
  const frames = createKnownFrames();
  const light = createLight(frames, (frameId) => readFrame(frameId));
  const marks = createMarks(frames);
  const session = createSessionRecord();
  let state: PageState = { kind: 'no-page' };
  /** What the panel shows, also while the next page loads. */
  let shown: Chart | null = null;
  /** Whose chart was shown before the patient changed. */
  let left: Patient | null = null;
  let tabId: number | null = null;
  let turn = 0;
  let settling: ReturnType<typeof setTimeout> | undefined;
  let silence: ReturnType<typeof setTimeout> | undefined;
  let shownReports = '';
  /** What was read of the open encounter on pages before; it goes with the panel. */
  let memory: Memory | null = null;

  const emit = (next: PageState): void => {
    state = next;
    if (next.kind === 'chart') shown = next.chart;
    else if (next.kind !== 'reading' || next.anew) shown = null;
    for (const watcher of watchers) watcher(next);
  };

  const progress = (anew: boolean): PageState => ({ kind: 'reading', ...frames.count(), anew });

  const forgetReading = (): void => {
    turn += 1;
    shownReports = '';
    light.clear();
    clearTimeout(settling);
    clearTimeout(silence);
    records.clear();
  };

  /** Forgets everything about the page at once: no fact of it may outlive it. */
  const clear = (): void => {
    forgetReading();
    frames.clear();
  };

  const chartNow = (): Chart | null => {
    const named = frames.named();
    const isBack = named.length > 0 && named.every((patient) => left !== null && comparePatients(patient, left) === 'same');
    const reports = frames.reports(!isBack);
    if (reports.length === 0 || tabId === null) return null;
    const whole = wholeChart(memory, [...reports, ...records.reports()], tabId, Date.now());
    ({ memory } = whole);
    const silent = frames.silent();
    if (silent === 0) return whole.chart;
    const what = silent === 1 ? 'A part of the page' : `${silent} parts of the page`;
    return {
      ...whole.chart,
      unread: [...whole.chart.unread, { kind: 'frame', what, why: 'It does not answer; it may still be loading.', frame: 'top' }],
    };
  };

  const settle = (): void => {
    if (frames.isWaiting()) {
      if (state.kind !== 'chart') emit(progress(false));
      return;
    }
    clearTimeout(settling);
    settling = setTimeout(() => {
      const reports = frames.state() + JSON.stringify(records.reports());
      if (reports === shownReports && (state.kind === 'chart' || state.kind === 'no-chart')) {
        for (const heard of sames) heard();
        return;
      }
      shownReports = reports;
      const chart = chartNow();
      emit(chart ? { kind: 'chart', chart } : { kind: 'no-chart' });
      if (chart) void records.follow(chart, false);
    }, QUIET_MS);
  };

  const ofSession = async (fresh: boolean): Promise<FrameReport | null> => {
    const last = frames.lastOf(0);
    return tabId === null || !last?.reading ? null : session.ask(tabId, last.url, last.reading.report, fresh);
  };

  /** The record that the page's own session gives, asked of the outermost frame; then the one that a person signed in to. */
  const records = createRecords([async (_, fresh) => ofSession(fresh), smart.ask], () => settle());
  smart.onChange(() => {
    if (state.kind === 'chart') void records.follow(state.chart, false);
  });

  /** The same place in the copy that the chart kept of a note which stands in two frames. */
  const inChart = (at: PointedAt): PointedAt => {
    const documents = state.kind === 'chart' ? state.chart.documents : [];
    if (documents.some(({ id }) => id === at.document)) return at;
    const text = frames.textOf(at);
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
    await askFrame(frames, tabId, frameId, fresh, {
      settle,
      isRefused(report) {
        const is = isSomebodyElse(report);
        if (is) startOver();
        return is;
      },
    });
  };

  /** The patient changed under our eyes: everything read before is another person's until read again. */
  const startOver = (): void => {
    left = shown?.patient ?? left;
    forgetReading();
    frames.startOver();
    emit(progress(true));
    for (const id of frames.ids()) void readFrame(id);
    const mine = turn;
    setTimeout(() => {
      if (mine !== turn) return;
      frames.forgetBefore();
      settle();
    }, STALE_MS);
  };

  /** A frame is gone. Was it the one that said whose chart is open, nothing beside it is anybody's until somebody is named again. */
  const leave = (frameId: number): void => {
    if (frameId === 0) {
      clear();
      emit(progress(false));
      // Frames of the next page may have spoken before this one was known to be gone.
      if (tabId !== null) tellFrames('announce', tabId);
      return;
    }
    frames.drop(frameId);
    if (shown?.patient && frames.named().length === 0) startOver();
    else settle();
  };

  /** Whether the frame holds another document than the one known. */
  const isAnother = (frameId: number, documentId: string | null): boolean => {
    const known = frames.get(frameId)?.documentId ?? null;
    return known !== null && documentId !== null && known !== documentId;
  };

  /** Reads a frame and those inside it: whether they are on screen is decided around them. */
  const readBelow = (frameId: number): void => {
    for (const id of frames.withInner(frameId)) void readFrame(id);
  };

  const follow = async (next: number | null): Promise<void> => {
    const another = tabId !== next;
    tabId = next;
    clear();
    const mine = turn;
    const access = await accessTo(next);
    if (mine !== turn) return;
    if (access.kind !== 'granted' || next === null) return emit(access.kind === 'granted' ? { kind: 'no-page' } : access);
    emit(progress(another));
    tellFrames('announce', next);
    silence = setTimeout(() => frames.ids().length === 0 && emit({ kind: 'no-chart' }), SILENCE_MS);
  };

  listen('panel', {
    frameChanged: (_, { tabId: from, frameId, documentId }) => {
      if (from !== tabId || frameId === null || state.kind === 'no-page') return null;
      if (isAnother(frameId, documentId)) leave(frameId);
      const frame = frames.get(frameId) ?? frames.add(frameId, documentId);
      frame.documentId = documentId;
      readBelow(frameId);
      return null;
    },
    patientChanged: (_, { tabId: from, frameId }) => {
      const report = frames.get(frameId)?.report;
      if (from === tabId && report && report.frame.visibility === 'visible' && report.patient) startOver();
      return null;
    },
    frameGone: (_, { tabId: from, frameId, documentId }) => {
      if (from === tabId && frameId !== null && frames.get(frameId) && !isAnother(frameId, documentId)) leave(frameId);
      return null;
    },
    pageOffered: () => {
      tabs.again();
      return null;
    },
    textSelected: ({ text }, { tabId: from }) => {
      if (from === tabId) for (const heard of selections) heard(text);
      return null;
    },
    placePointed: (at, { tabId: from, frameId }) => {
      const last = frames.lastOf(frameId);
      // Of a copy that is still being read nothing is known.
      if (from !== tabId || (at && at.copy !== last?.copy)) return null;
      const place = at && last?.reading ? pointedAt(last.reading.texts, at.from, at.to, at.chars) : null;
      for (const heard of pointings) heard(place && inChart(place));
      return null;
    },
  });

  const tabs = watchTabs({
    onActive: (id) => void follow(id),
    onChanged: (id, { url, status }) => {
      if (id !== tabId) return;
      const isLost = url !== undefined && state.kind !== 'no-access' && originOf(url) === null;
      if (isLost || state.kind === 'no-access' || state.kind === 'no-page') void follow(id);
      else if (status === 'complete') tellFrames('announce', id);
    },
    onRemoved: (id) => id === tabId && tabs.again(),
  });
  onSettings(() => {
    for (const id of frames.ids()) void readFrame(id);
  });
  browser.permissions.onAdded.addListener(() => void follow(tabId));
  browser.permissions.onRemoved.addListener(() => void follow(tabId));

  return {
    watch(onState) {
      watchers.add(onState);
      onState(state);
      return () => watchers.delete(onState);
    },
    async reread() {
      // Not what was read a moment ago: of some changes nobody hears.
      await Promise.all(frames.ids().map((id) => readFrame(id, true)));
      const chart = chartNow();
      if (chart) void records.follow(chart, true);
      if (chart) emit({ kind: 'chart', chart });
      return chart;
    },
    async highlight(evidence) {
      if (tabId === null) return 'not-found';
      return light.show(tabId, state.kind === 'chart' ? state.chart : null, evidence);
    },
    mark: (wanted) => marks.set(tabId, shown, wanted),
    onSame(heard) {
      sames.add(heard);
      return () => sames.delete(heard);
    },
    async diagnose(whole) {
      const tab = tabId;
      if (tab === null) return [];
      const [{ diagnoseHere }, own] = await Promise.all([import('./reading-place'), ownAdapters()]);
      const found: Diagnosis[] = [];
      for (const frameId of frames.ids()) {
        const copy = await takeCopy(tab, frameId, true, null).catch(() => null);
        const diagnosis = copy && copy !== 'same' ? await diagnoseHere(copy, own, whole).catch(() => null) : null;
        if (diagnosis) found.push(diagnosis);
      }
      return found.sort((a, b) => a.frame.path.length - b.frame.path.length);
    },
    askAccess,
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

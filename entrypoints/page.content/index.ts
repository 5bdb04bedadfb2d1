/** The page's script: knows this frame's chart, nothing of claims. Writes nothing into the page. */
import './style.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import type { Adapter } from '../../lib/chart/adapter';
import { adapters } from '../../lib/chart/adapters';
import { reanchor } from '../../lib/chart/anchoring';
import { diagnose } from '../../lib/chart/diagnosis';
import type { DocumentText } from '../../lib/chart/dom-text';
import { partsOf, show } from '../../lib/chart/highlight';
import { type PageMark, setMarks } from '../../lib/chart/marks';
import type { FrameReading } from '../../lib/chart/read-frame';
import { defineSiteAdapter } from '../../lib/chart/site-adapter';
import { problemsOf, type SiteDefinition } from '../../lib/chart/site-definition';
import { trySelectors } from '../../lib/chart/try-selectors';
import { listenInPage, onPanelGone, tellPanel } from '../../lib/page-messages';
import { watchChanges } from './changes';
import { identityAt, type Mark } from './identity-watch';
import { brush, lamp, NAME } from './paint';
import { createReadings, newEnv } from './reading';
import { createRecord } from './record';
import { watchSelection } from './selection';

/** The latest start of this script in this frame, so that a second injection replaces the first. Only our own world sees it. */
const RUNNING = Symbol.for(NAME);

/** The adapters of the definitions that can be used. */
const adaptersOf = (definitions: readonly SiteDefinition[]): Adapter[] =>
  definitions.filter((definition, i) => problemsOf(definition, definitions.slice(0, i), document).length === 0).map(defineSiteAdapter);

const changed = (): void => tellPanel('frameChanged', null);

function start(signal: AbortSignal): void {
  let ownAdapters: readonly Adapter[] = [];
  const watch = watchChanges({ changed, isUrgent }, signal);
  const readings = createReadings(watch);
  const read = (fresh = false): Promise<FrameReading | null> => readings.read([...ownAdapters, ...adapters], fresh);
  const textOf = (document: string): DocumentText | undefined => readings.last()?.texts.get(document);

  const marks = (wanted: PageMark[]) => setMarks(document, textOf, wanted, brush);

  /** Said once for each reading: the next one knows the new name. */
  let said: Mark | null = null;
  function isUrgent(): boolean {
    const mark = readings.mark();
    const identity = mark === null || mark === said ? 'same' : identityAt(mark);
    if (identity === 'same') return false;
    said = mark;
    if (identity === 'gone') {
      // Marks are of the patient who was named there.
      marks([]);
      tellPanel('patientChanged', null);
    }
    return true;
  }

  const highlight = async (at: { document: string; start: number; end: number } | null): Promise<'shown' | 'changed' | 'not-found'> => {
    lamp([]);
    if (!at) return 'shown';
    const known = textOf(at.document);
    const parts = known && partsOf(known, at.start, at.end);
    if (parts) return show(document, parts, lamp) ? 'shown' : 'not-found';
    await read();
    const now = textOf(at.document);
    const anchor = known && now && reanchor(known.text, at.start, at.end, now.text);
    const found = now && anchor && partsOf(now, anchor.start, anchor.end);
    if (!found) return known ? 'changed' : 'not-found';
    const shown = show(document, found, lamp);
    return anchor.exact ? (shown ? 'shown' : 'not-found') : 'changed';
  };

  const record = createRecord(async () => (await readings.under())?.report ?? null, signal);
  const stopListening = listenInPage({
    announce: () => {
      tellPanel('frameChanged', null);
      return null;
    },
    readFrame: async (request) => {
      if (request) ownAdapters = adaptersOf(request.adapters);
      return (await read(request?.fresh))?.report ?? null;
    },
    trySelectors: ({ definition }) => trySelectors(definition, document, new URL(location.href)),
    readRecord: ({ fresh }) => record(fresh),
    highlight,
    mark: (request) => marks(request.marks),
    diagnoseFrame: ({ whole }) => diagnose(document, newEnv(watch).env, [...ownAdapters, ...adapters], () => performance.now(), whole),
  });
  const stopWatching = onPanelGone(() => marks([]));
  signal.addEventListener('abort', () => {
    stopListening();
    stopWatching();
    lamp([]);
    marks([]);
  });

  EventTarget.prototype.addEventListener.call(window, 'pagehide', () => tellPanel('frameGone', null), { signal });
  EventTarget.prototype.addEventListener.call(window, 'pageshow', (event) => (event as PageTransitionEvent).persisted && changed(), {
    signal,
  });

  watchSelection(() => readings.last()?.texts ?? new Map(), signal);
  tellPanel('frameChanged', null);
}

export default defineContentScript({
  registration: 'runtime',
  allFrames: true,
  noScriptStartedPostMessage: true,
  main(ctx) {
    const world = globalThis as { [RUNNING]?: () => void };
    world[RUNNING]?.();
    const stop = new AbortController();
    world[RUNNING] = () => stop.abort();
    // After an update of the extension this script is cut off: it stops quietly, and the new one takes its place.
    ctx.onInvalidated(() => stop.abort());
    const guarded = AbortSignal.any([stop.signal, ctx.signal]);
    start(guarded);
  },
});

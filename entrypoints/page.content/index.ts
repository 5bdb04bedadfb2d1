/** The page's script: copies this frame for the panel and lights its words up; knows nothing of charts or claims. Writes nothing into the page. */
import './style.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { show } from '../../lib/chart/highlight';
import { setMarks } from '../../lib/chart/marks';
import { livePartsOf } from '../../lib/chart/page-part';
import { listenInPage, onPanelGone, tellPanel } from '../../lib/page-messages';
import { watchChanges } from './changes';
import { createCopies } from './copies';
import { identityAt, type Mark, markOf } from './identity-watch';
import { brush, lamp, NAME } from './paint';
import { watchSelection } from './selection';
import { askSession } from './session';

/** The latest start of this script in this frame, so that a second injection replaces the first. Only our own world sees it. */
const RUNNING = Symbol.for(NAME);

const changed = (): void => tellPanel('frameChanged', null);
/** Puts all marks out. */
const unmark = (): void => void setMarks(document, null, [], brush);

function start(signal: AbortSignal): void {
  const watch = watchChanges({ changed, isUrgent }, signal);
  const copies = createCopies(watch);

  /** Where the panel found the patient's name. */
  let named: Mark | null = null;
  /** Said once for each reading: the next one knows the new name. */
  let said: Mark | null = null;
  function isUrgent(): boolean {
    const identity = named === null || named === said ? 'same' : identityAt(named);
    if (identity === 'same') return false;
    said = named;
    if (identity === 'gone') {
      // Marks are of the patient who was named there.
      unmark();
      tellPanel('patientChanged', null);
    }
    return true;
  }

  const stopListening = listenInPage({
    announce: () => {
      changed();
      return null;
    },
    copyFrame: async ({ fresh, known }) => {
      const copy = await copies.take(fresh);
      if (!copy) return null;
      const { id, frame, url, cut, parts } = copy;
      const [part = ''] = parts;
      return id === known ? { id, same: true } : { id, same: false, frame, url, cut, part, parts: parts.length };
    },
    copyPart: ({ copy, part }) => copies.of(copy)?.parts[part] ?? null,
    watchName: ({ copy, at }) => {
      const kept = copies.of(copy);
      named = kept && markOf(kept, at);
      // The name may have gone while it was being read.
      if (isUrgent()) changed();
      return null;
    },
    highlight: (request) => {
      lamp([]);
      if (!request) return 'shown';
      const kept = copies.of(request.copy);
      const parts = kept && livePartsOf(kept, request.parts);
      if (!parts) return 'changed';
      return show(document, parts, lamp) ? 'shown' : 'not-found';
    },
    mark: ({ copy, marks }) => setMarks(document, copies.of(copy), marks, brush),
    askSession: ({ url, accept }) => askSession(url, accept),
  });
  const stopWatching = onPanelGone(unmark);
  signal.addEventListener('abort', () => {
    stopListening();
    stopWatching();
    lamp([]);
    unmark();
  });

  EventTarget.prototype.addEventListener.call(window, 'pagehide', () => tellPanel('frameGone', null), { signal });
  EventTarget.prototype.addEventListener.call(window, 'pageshow', (event) => (event as PageTransitionEvent).persisted && changed(), {
    signal,
  });

  watchSelection(copies.last, signal);
  changed();
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

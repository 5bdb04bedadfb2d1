/** The page's script: knows this frame's chart, nothing of claims. Writes nothing into the page. */
import './style.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import type { Adapter } from '../../lib/chart/adapter';
import { adapters } from '../../lib/chart/adapters';
import { reanchor } from '../../lib/chart/anchoring';
import { PAGE_BUDGET, type ReadEnv } from '../../lib/chart/chart-env';
import { diagnose } from '../../lib/chart/diagnosis';
import type { DocumentText } from '../../lib/chart/dom-text';
import { type Lamp, partsOf, show } from '../../lib/chart/highlight';
import { lookAtLayout } from '../../lib/chart/look';
import { type FrameReading, readFrame } from '../../lib/chart/read-frame';
import { defineSiteAdapter } from '../../lib/chart/site-adapter';
import { problemsOf, type SiteDefinition } from '../../lib/chart/site-definition';
import { trySelectors } from '../../lib/chart/try-selectors';
import { listen, tell } from '../../lib/messages';
import { watchChanges } from './changes';
import { frameHere } from './frame';
import { createRecord } from './record';
import { shadowTreeOf } from './shadow';

const NAME = 'chartside';
/** How long the reader may hold the page before it lets it breathe. */
const SLICE_MS = 12;
/** The clock is looked at once in so many steps. */
const STEPS_A_LOOK = 4;
const SELECTION_MS = 250;
const MAX_SELECTION = 200;

/** The latest start of this script in this frame, so that a second injection replaces the first. Only our own world sees it. */
const RUNNING = Symbol.for(NAME);

const lamp: Lamp = (ranges) => {
  if (typeof Highlight === 'undefined') return;
  if (ranges.length === 0) CSS.highlights.delete(NAME);
  else CSS.highlights.set(NAME, new Highlight(...ranges));
};

/** The adapters of the definitions that can be used. */
const adaptersOf = (definitions: readonly SiteDefinition[]): Adapter[] =>
  definitions.filter((definition, i) => problemsOf(definition, definitions.slice(0, i), document).length === 0).map(defineSiteAdapter);

function newEnv(): ReadEnv {
  let slice = performance.now();
  let steps = 0;
  const frame = frameHere();
  return {
    frame,
    url: new URL(location.href),
    lookAt: lookAtLayout((element) => getComputedStyle(element), frame.visibility === 'visible'),
    shadowOf: shadowTreeOf,
    pause() {
      // Asking the clock costs more than most steps do.
      if (++steps % STEPS_A_LOOK !== 0 || performance.now() - slice < SLICE_MS) return null;
      return new Promise((resume) => {
        setTimeout(() => {
          slice = performance.now();
          resume();
        }, 0);
      });
    },
    ...PAGE_BUDGET,
  };
}

function start(signal: AbortSignal): void {
  let texts = new Map<string, DocumentText>();
  let reading: Promise<FrameReading | null> = Promise.resolve(null);

  let waiting = false;
  let ownAdapters: readonly Adapter[] = [];

  /** One reading at a time; each answers with the page as it is when its turn comes, and all who wait share the next. */
  const read = (): Promise<FrameReading | null> => {
    if (waiting) return reading;
    waiting = true;
    reading = reading
      .catch(() => null)
      .then(async () => {
        waiting = false;
        const found = await readFrame(document, newEnv(), [...ownAdapters, ...adapters]);
        texts = found?.texts ?? new Map();
        return found;
      });
    return reading;
  };

  const highlight = async (at: { document: string; start: number; end: number } | null): Promise<'shown' | 'changed' | 'not-found'> => {
    lamp([]);
    if (!at) return 'shown';
    const known = texts.get(at.document);
    const parts = known && partsOf(known, at.start, at.end);
    if (parts) return show(document, parts, lamp) ? 'shown' : 'not-found';
    await read();
    const now = texts.get(at.document);
    const anchor = known && now && reanchor(known.text, at.start, at.end, now.text);
    const found = now && anchor && partsOf(now, anchor.start, anchor.end);
    if (!found) return known ? 'changed' : 'not-found';
    const shown = show(document, found, lamp);
    return anchor.exact ? (shown ? 'shown' : 'not-found') : 'changed';
  };

  const record = createRecord(async () => (await reading)?.report ?? null, signal);
  const stopListening = listen('page', {
    announce: () => {
      tell('frameChanged', null);
      return null;
    },
    readFrame: async (request) => {
      if (request) ownAdapters = adaptersOf(request.adapters);
      return (await read())?.report ?? null;
    },
    trySelectors: ({ definition }) => trySelectors(definition, document, new URL(location.href)),
    readRecord: ({ fresh }) => record(fresh),
    highlight,
    diagnoseFrame: ({ whole }) => diagnose(document, newEnv(), [...ownAdapters, ...adapters], () => performance.now(), whole),
  });
  signal.addEventListener('abort', () => {
    stopListening();
    lamp([]);
  });

  watchChanges(() => tell('frameChanged', null), signal);
  window.addEventListener('pagehide', () => tell('frameGone', null), { signal });
  window.addEventListener('pageshow', (event) => event.persisted && tell('frameChanged', null), { signal });

  let selecting: ReturnType<typeof setTimeout> | undefined;
  document.addEventListener(
    'selectionchange',
    () => {
      clearTimeout(selecting);
      selecting = setTimeout(() => {
        const text = (getSelection()?.toString() ?? '').replace(/\s+/g, ' ').trim();
        if (text !== '' && text.length <= MAX_SELECTION) tell('textSelected', { text });
      }, SELECTION_MS);
    },
    { signal },
  );
  tell('frameChanged', null);
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

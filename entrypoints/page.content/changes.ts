/** Notices that the frame's content changed, and says so: quickly when it was at rest, never more often than the page can bear. */
import { all } from '../../lib/chart/safe-dom';

/** After the first change of a page at rest: another patient's name must not wait. */
const LEAD_MS = 30;
/** Between one notice and the next, while changes go on. */
const LEAST_MS = 300;
/** Later changes are let come to an end for so long after the last of them, and not longer than this after the first. */
const QUIET_MS = 120;
const LONGEST_MS = 600;
/** The share of the page's time that reading may take of a page that never rests, and how much it may take at once before. */
const SHARE = 0.03;
const CREDIT_MS = 250;
/** However dear, a page that changes is read anew after so long: what is shown must not grow old. */
const MOST_MS = 1000;
/** A page sets its fields without an event after an answer of its server or a press of a key; the fields are looked at then. */
const FIELDS_MS = [60, 600];

const WATCHED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter:
    'class style hidden open value checked src srcdoc role aria-expanded aria-selected aria-pressed aria-hidden aria-busy'.split(' '),
};

export interface Watch {
  /** Counts every change: equal numbers, equal page. */
  version(): number;
  /** A shadow tree, whose changes the document does not hear of. */
  include(tree: ShadowRoot): void;
  /** What a reading cost the page, in ms of its main thread: dear readings are asked for less often. */
  spent(ms: number): void;
}

interface Watcher {
  /** The content changed. */
  changed(): void;
  /** Asked at once at every change: whether it must not wait. */
  isUrgent(): boolean;
}

/** Watches nodes, looks, field values, address and size. An idle page costs nothing: there is no timer. Stops with the signal. */
export function watchChanges({ changed, isUrgent }: Watcher, signal: AbortSignal): Watch {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let first = 0;
  let last = Number.NEGATIVE_INFINITY;
  let due = 0;
  let leading = false;
  let count = 0;
  let credit = CREDIT_MS;
  let credited = performance.now();
  const fire = (): void => {
    const now = performance.now();
    if (now < due) {
      timer = setTimeout(fire, due - now);
      return;
    }
    timer = undefined;
    last = now;
    changed();
  };
  /** When the next notice may be given, by what readings cost so far. */
  const affordable = (now: number): number => {
    credit = Math.min(CREDIT_MS, credit + (now - credited) * SHARE);
    credited = now;
    return credit >= 0 ? 0 : Math.min(now - credit / SHARE, last + MOST_MS);
  };
  // A timer is moved by moving its hour: a page that changes a thousand times costs one comparison each.
  const stir = (): void => {
    count += 1;
    const now = performance.now();
    if (isUrgent()) {
      due = now;
      leading = true;
      clearTimeout(timer);
      timer = setTimeout(fire, 0);
      return;
    }
    if (timer === undefined) {
      first = now;
      leading = now - last > LEAST_MS;
    } else if (leading) return;
    const soon = leading ? now + LEAD_MS : Math.max(last + LEAST_MS, Math.min(now + QUIET_MS, first + LONGEST_MS));
    due = Math.max(soon, affordable(now));
    timer ??= setTimeout(fire, due - now);
  };
  const observer = new MutationObserver(stir);
  observer.observe(document, WATCHED);
  const on = (target: EventTarget, names: string[], heard: (event: Event) => void): void => {
    for (const name of names) EventTarget.prototype.addEventListener.call(target, name, heard, { signal, capture: true, passive: true });
  };
  on(document, ['input', 'change', 'toggle', 'transitionend', 'slotchange'], stir);
  on(window, ['resize', 'popstate', 'hashchange'], stir);
  // A style sheet that arrives shows or hides parts.
  on(document, ['load'], ({ target }) => {
    if (target instanceof HTMLLinkElement || target instanceof HTMLStyleElement) stir();
  });
  // A frame whose tab is chosen or left changes nothing inside itself. The first word of it is no change.
  let heard = false;
  const drawn = new IntersectionObserver(() => {
    if (heard) stir();
    heard = true;
  });
  const [outermost] = all(document, ':root');
  if (outermost) drawn.observe(outermost);

  let before = stateNow();
  const look = (): void => {
    const now = stateNow();
    if (now !== before) stir();
    before = now;
  };
  const lookSoon = (): void => {
    for (const ms of FIELDS_MS) setTimeout(() => signal.aborted || look(), ms);
  };
  on(document, ['click', 'keyup'], lookSoon);
  // `navigation` hears of pushState, which tells nobody else; not every browser has it.
  if ('navigation' in window) on(window.navigation, ['currententrychange'], look);
  else on(document, ['click', 'keyup', 'load', 'submit'], lookSoon);
  const answers = new PerformanceObserver(lookSoon);
  answers.observe({ type: 'resource' });

  signal.addEventListener('abort', () => {
    observer.disconnect();
    drawn.disconnect();
    answers.disconnect();
    clearTimeout(timer);
  });
  const included = new WeakSet<ShadowRoot>();
  return {
    version: () => count,
    include(tree) {
      if (included.has(tree) || signal.aborted) return;
      included.add(tree);
      observer.observe(tree, WATCHED);
    },
    spent(ms) {
      affordable(performance.now());
      credit -= ms;
    },
  };
}

/** The address and the lengths of the note fields: cheap to ask, different when either changed. */
const stateNow = (): string =>
  location.href +
  all(document, 'textarea')
    .map((field) => (field as HTMLTextAreaElement).value.length)
    .join();

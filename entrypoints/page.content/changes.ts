/** Notices that the frame's content changed, and says so: quickly when it was at rest, never more often than the page can bear. */

/** After the first change of a page at rest: another patient's name must not wait. */
const LEAD_MS = 40;
/** Between one notice and the next, while changes go on. */
const LEAST_MS = 300;
/** Later changes are let come to an end for so long after the last of them, and not longer than this after the first. */
const QUIET_MS = 120;
const LONGEST_MS = 600;

/** Calls `changed` after changes of nodes, looks, field values, address or size. Stops with the signal. */
export function watchChanges(changed: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let first = 0;
  let last = Number.NEGATIVE_INFINITY;
  let due = 0;
  let leading = false;
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
  // A timer is moved by moving its hour: a page that changes a thousand times costs one comparison each.
  const stir = (): void => {
    const now = performance.now();
    if (timer === undefined) {
      first = now;
      leading = now - last > LEAST_MS;
    } else if (leading) return;
    due = leading ? now + LEAD_MS : Math.max(last + LEAST_MS, Math.min(now + QUIET_MS, first + LONGEST_MS));
    timer ??= setTimeout(fire, due - now);
  };
  const observer = new MutationObserver(stir);
  observer.observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['class', 'style', 'hidden', 'open', 'aria-expanded', 'aria-selected', 'aria-hidden', 'aria-busy', 'value', 'checked'],
  });
  for (const name of ['input', 'change', 'toggle', 'transitionend'])
    document.addEventListener(name, stir, { signal, capture: true, passive: true });
  for (const name of ['resize', 'popstate', 'hashchange']) window.addEventListener(name, stir, { signal, passive: true });
  // A frame whose tab is chosen or left changes nothing inside itself.
  const drawn = new IntersectionObserver(stir);
  drawn.observe(document.documentElement);
  // pushState tells nobody, and some pages set a field's value without an event.
  let before = stateNow();
  const look = setInterval(() => {
    const now = stateNow();
    if (now !== before) stir();
    before = now;
  }, 1000);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    drawn.disconnect();
    clearInterval(look);
    clearTimeout(timer);
  });
}

/** The address and the lengths of the note fields: cheap to ask, different when either changed. */
const stateNow = (): string => location.href + [...document.querySelectorAll('textarea')].map((field) => field.value.length).join();

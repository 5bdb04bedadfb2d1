/** Notices that the frame's content changed, and says so once the page has come to rest. */

const QUIET_MS = 120;
/** A page that never rests is still read, this often. */
const LONGEST_MS = 1000;

/** Calls `changed` after changes of nodes, looks, field values, address or size. Stops with the signal. */
export function watchChanges(changed: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let first = 0;
  const stir = (): void => {
    const now = performance.now();
    if (timer === undefined) first = now;
    clearTimeout(timer);
    timer = setTimeout(
      () => {
        timer = undefined;
        changed();
      },
      Math.max(0, Math.min(QUIET_MS, first + LONGEST_MS - now)),
    );
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

/** Where copies of pages are read: in this page's own time, in slices so short that no key waits for them. */
import type { Adapter } from '../../lib/chart/adapter';
import { adapters } from '../../lib/chart/adapters';
import { diagnose } from '../../lib/chart/diagnosis';
import { type FrameCopy, type Place, readCopy, unpack } from '../../lib/chart/read-copy';
import { defineSiteAdapter } from '../../lib/chart/site-adapter';
import { problemsOf, type SiteDefinition } from '../../lib/chart/site-definition';
import { trySelectors } from '../../lib/chart/try-selectors';

/** How long reading goes on before others have a turn. */
const SLICE_MS = 8;
/** The clock is looked at once in so many steps. */
const STEPS_A_LOOK = 4;

/** Settles once what waits had its turn, and calls back first. No timer: those are held back where the panel is out of sight. */
function turn(over: () => void): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resume) => {
    port1.addEventListener(
      'message',
      () => {
        port1.close();
        over();
        resume();
      },
      { once: true },
    );
    port1.start();
    port2.postMessage(null);
  });
}

function placeHere(): Place {
  let slice = performance.now();
  let steps = 0;
  return {
    blank: document.implementation.createHTMLDocument(''),
    pause() {
      // Asking the clock costs more than most steps do.
      if (++steps % STEPS_A_LOOK !== 0 || performance.now() - slice < SLICE_MS) return null;
      return turn(() => {
        slice = performance.now();
      });
    },
  };
}

/** The adapters of a site's definitions that can be used, then those of the product. */
const adaptersOf = (definitions: readonly SiteDefinition[]): Adapter[] => [
  ...definitions.filter((definition, i) => problemsOf(definition, definitions.slice(0, i), document).length === 0).map(defineSiteAdapter),
  ...adapters,
];

/** As `readCopy`, with the site's own adapters first. */
export const readHere = (copy: FrameCopy, own: readonly SiteDefinition[]) => readCopy(copy, adaptersOf(own), placeHere());

/** How the frame was read, for a person who asked. */
export async function diagnoseHere(copy: FrameCopy, own: readonly SiteDefinition[], whole: boolean) {
  const { page, env } = await unpack(copy, placeHere());
  return diagnose(page, env, adaptersOf(own), () => performance.now(), whole);
}

/** What each selector of a definition finds in the frame; null where it is none of its pages. */
export async function trySelectorsHere(copy: FrameCopy, definition: SiteDefinition) {
  const { page, env } = await unpack(copy, placeHere());
  return trySelectors(definition, page, env.url);
}

/** Shadow trees as the browser shows them to an extension: closed ones too. */
import { childCountOf, shadowOf } from '../../lib/chart/safe-dom';

/** What only Firefox has on its elements, and what only Chromium has beside its API. */
interface Openers {
  openOrClosedShadowRoot?: ShadowRoot | null;
}
interface ChromeDom {
  dom?: { openOrClosedShadowRoot?(element: Element): ShadowRoot | null };
}

const opener = (globalThis as unknown as { chrome?: ChromeDom }).chrome?.dom?.openOrClosedShadowRoot;
/** Elements without a name of their own that may hold a shadow tree; only where nothing else stands in them is a closed one looked for. */
const HOST = /^(?:div|section|article|main)$/;

/** The element's shadow tree or null. */
export function shadowTreeOf(element: Element, tag: string): ShadowRoot | null {
  const open = shadowOf(element);
  if (open || !(tag.includes('-') || (HOST.test(tag) && childCountOf(element) === 0 && !element.hasChildNodes()))) return open;
  try {
    return (opener ? opener(element) : (element as Element & Openers).openOrClosedShadowRoot) ?? null;
  } catch {
    return null;
  }
}

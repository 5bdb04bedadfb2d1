/** What this frame can say of a frame inside it. */

/** Where its page is, without the query; null where another site's page stands in it. */
export function innerAddressOf(element: Element): string | null {
  try {
    const { contentDocument, contentWindow } = element as HTMLIFrameElement;
    if (contentDocument === null) return null;
    const { origin, pathname } = contentWindow?.location ?? {};
    return origin && origin !== 'null' ? `${origin}${pathname ?? ''}` : 'about:blank';
  } catch {
    return null;
  }
}

/** Names an element of the page by a CSS selector, for people who have to find it again. */
import { all, attr, elementAbove, parentOf, tagOf } from './safe-dom';

/** From this many steps on, a way that finds one element is long enough. */
const STEPS = 8;

/** An id of words: counters and keys of one session find nothing the next time. */
const isLasting = (id: string): boolean => /^[a-z][\w-]*$/i.test(id) && !/\d{4,}|[0-9a-f]{8,}/i.test(id);
const CLASS = /^[a-z][\w-]*$/i;

function step(element: Element, above: Element | null): string {
  const tag = tagOf(element);
  const classes = attr(element, 'class')
    .split(/\s+/)
    .filter((name) => CLASS.test(name))
    .slice(0, 2)
    .map((name) => `.${name}`)
    .join('');
  if (!above) return tag + classes;
  const siblings = [...above.childNodes].filter((node): node is Element => node.nodeType === 1 && tagOf(node as Element) === tag);
  return siblings.length < 2 ? tag + classes : `${tag}${classes}:nth-of-type(${siblings.indexOf(element) + 1})`;
}

/**
 * The way to an element from the nearest one with an id of its own. An element of a shadow tree is named within it, the tree by
 * `>>>` and its host.
 */
export function selectorOf(element: Element, page: Document): string {
  const steps: string[] = [];
  let at: Element | null = element;
  while (at) {
    if (steps.length >= STEPS && all(page, steps.join(' > ')).length === 1) break;
    const id = attr(at, 'id');
    if (isLasting(id) && all(page, `#${id}`).length === 1) return [`#${id}`, ...steps].join(' > ');
    const above: Element | null = elementAbove(at);
    steps.unshift(step(at, above));
    if (!above) {
      const host = (parentOf(at) as ShadowRoot | null)?.host;
      return host ? `${selectorOf(host, page)} >>> ${steps.join(' > ')}` : steps.join(' > ');
    }
    at = above;
  }
  return steps.join(' > ');
}

/** Reads saved pages the way the page's script does, without a browser. */
import type { Adapter } from '../../lib/chart/adapter';
import type { Frame, Visibility } from '../../lib/chart/chart';
import { PAGE_BUDGET, type ReadEnv } from '../../lib/chart/chart-env';
import { copyPage } from '../../lib/chart/copy-page';
import { hiddenBy } from '../../lib/chart/fold';
import { childKey } from '../../lib/chart/frame-key';
import { isBlock, type Layout, type LookAt, lookAtMarkup } from '../../lib/chart/look';
import { readCopy } from '../../lib/chart/read-copy';
import { type FrameReading, readFrame } from '../../lib/chart/read-frame';
import { shadowOf } from '../../lib/chart/safe-dom';
import { documentAt, type PageCase, type SavedDocument } from '../pages/case';

export const topFrame: Frame = { key: 'top', path: ['top'], url: 'https://ehr.example/', title: '', visibility: 'visible' };

export const anEnv = (change: Partial<ReadEnv> = {}): ReadEnv => ({
  frame: topFrame,
  url: new URL('https://ehr.example/'),
  lookAt: lookAtMarkup,
  shadowOf,
  frameAddressOf: (element) => ((element as HTMLIFrameElement).contentDocument ? 'about:blank' : null),
  pause: () => null,
  ...PAGE_BUDGET,
  ...change,
});

/** happy-dom takes the first option with a value for the chosen one, whatever the markup says. */
export function parse(html: string): Document {
  const page = new DOMParser().parseFromString(html, 'text/html');
  for (const option of page.querySelectorAll<HTMLOptionElement>('select:not([multiple]) option[selected]')) option.selected = true;
  return page;
}

export const readHtml = (html: string, adapters: readonly Adapter[] = [], env: ReadEnv = anEnv()): Promise<FrameReading | null> =>
  readFrame(parse(html), env, adapters);

/** A page as the panel reads it: the copy that its script makes of it, and what is read from that. */
export async function copied(page: Document, env: ReadEnv = anEnv(), adapters: readonly Adapter[] = []) {
  const copy = await copyPage(page, env);
  if (!copy) throw new Error('the page has no element');
  const place = { blank: document.implementation.createHTMLDocument(''), pause: () => null };
  const reading = await readCopy({ frame: env.frame, url: env.url.href, cut: copy.cut, parts: copy.parts }, adapters, place);
  return { copy, reading };
}

/** The value that a block of declarations gives a property, if it does; `none` says nothing of a layout. */
const declared = (body: string | null | undefined, name: string): string | undefined =>
  body?.match(new RegExp(`(?:^|[;\\s])${name}:\\s*([^;]+?)\\s*(?:!important)?\\s*(?:;|$)`))?.[1];

/** A rule whose selector is none is left out, as browsers do. */
function isSelector(page: Document, selector: string): boolean {
  try {
    page.querySelector(selector.trim());
    return true;
  } catch {
    return false;
  }
}

/** What stands before a rule of a style sheet and is no part of its selector: a comment, a character set, another sheet. */
const NO_RULE = /\/\*[\s\S]*?\*\/|@(?:charset|import|namespace)\b[^;{}]*;/g;

/** What markup and the page's own style rules tell: a saved page hides parts by `display: none` in an attribute or a rule. */
export function lookAtStyles(page: Document): LookAt {
  const rules = [...page.querySelectorAll('style')]
    .flatMap((style) => [...(style.textContent ?? '').replace(NO_RULE, '').matchAll(/([^{}]+)\{([^{}]*)\}/g)])
    .filter(([, selector]) => isSelector(page, selector ?? ''));
  const matching = (declaration: RegExp): Set<Element> =>
    new Set(
      rules
        .filter(([, , body]) => declaration.test(body ?? ''))
        .flatMap(([, selector]) => [...page.querySelectorAll((selector ?? '').trim())]),
    );
  // The rule that stands last decides, as it does where two weigh the same.
  const hidden = new Set<Element>();
  for (const [, selector = '', body = ''] of rules) {
    if (!/display:|visibility:/.test(body)) continue;
    const hides = /display:\s*none|visibility:\s*hidden/.test(body);
    for (const element of page.querySelectorAll(selector.trim())) {
      if (hides) hidden.add(element);
      else hidden.delete(element);
    }
  }
  const keeping = matching(/white-space:\s*pre/);
  const bold = matching(/font-weight:\s*(?:bold|[6-9]00)/);
  const layouts = new Map<Element, Layout>();
  // What the rules and the element's own attribute say of its layout; in a flex box or grid everything is a block.
  const layoutOf = (element: Element): Layout => {
    const known = layouts.get(element);
    if (known) return known;
    const said = [
      ...rules.filter(([, selector]) => element.matches((selector ?? '').trim())).map(([, , body]) => body),
      element.getAttribute('style'),
    ];
    const last = (name: string): string | undefined =>
      said.map((body) => declared(body, name)).findLast((value) => value !== undefined && value !== 'none');
    const own = last('display') ?? (lookAtMarkup(element).block ? 'block' : 'inline');
    const parent = element.parentElement && layoutOf(element.parentElement).display;
    const layout = {
      display: own.startsWith('inline') && /flex$|grid$/.test(parent ?? '') ? own.replace(/^inline-?/, '') || 'block' : own,
      flexDirection: last('flex-direction') ?? 'row',
      gridTemplateColumns: last('grid-template-columns') ?? 'none',
    };
    layouts.set(element, layout);
    return layout;
  };
  return (element) => {
    const look = lookAtMarkup(element);
    const { display } = layoutOf(element);
    return {
      shown: look.shown && !hidden.has(element),
      block: isBlock(element.localName, { display, cssFloat: 'none' }, element.parentElement && layoutOf(element.parentElement)),
      keepsLines: look.keepsLines || keeping.has(element),
      bold: look.bold || bold.has(element),
    };
  };
}

/** Why a frame element is out of sight, or that it is on screen, given how its surroundings are. */
function visibilityOf(element: Element, lookAt: LookAt, around: Visibility): Visibility {
  if (around === 'hidden-tab') return around;
  const hides = (each: Element): boolean => !lookAt(each).shown;
  for (let at: Element | null = element; at; at = at.parentElement)
    if (hides(at) || (at !== element && at.matches('details:not([open])'))) return hiddenBy(element, hides);
  return around;
}

/** A frame of a saved page, as the page's script would meet it. */
export interface SavedFrame {
  page: Document;
  env: ReadEnv;
}

/** Every frame of a case, the top first. Frames of other sites do not answer, as in a browser without access to them. */
export function framesOf(page: PageCase): SavedFrame[] {
  const frames: SavedFrame[] = [];
  const visit = (saved: SavedDocument, frame: Frame): void => {
    const parsed = parse(saved.html);
    const lookAt = lookAtStyles(parsed);
    const title = frame.title || (parsed.querySelector('title')?.textContent ?? '').trim();
    // A frame of the same site shows its page to those around it, whether it holds anything of a chart or not.
    for (const element of parsed.querySelectorAll('iframe, frame')) {
      const shown = new URL(element.getAttribute('src') || 'about:blank', saved.url);
      if (shown.protocol === 'about:' || shown.origin === page.top.url.origin || element.hasAttribute('srcdoc'))
        Object.defineProperty(element, 'contentDocument', { value: parse('') });
    }
    frames.push({ page: parsed, env: anEnv({ url: saved.url, lookAt, frame: { ...frame, title } }) });
    for (const element of parsed.querySelectorAll('iframe, frame')) {
      const inline = element.getAttribute('srcdoc');
      const url = inline === null ? new URL(element.getAttribute('src') || 'about:blank', saved.url) : new URL('about:srcdoc');
      const below = inline === null ? documentAt(page, url) : { url, html: inline };
      if (!below) continue;
      const key = childKey(frame.key, element, parsed);
      visit(below, {
        key,
        path: [...frame.path, key],
        url: inline === null ? url.origin + url.pathname : 'about:srcdoc',
        title: element.getAttribute('title') ?? '',
        visibility: visibilityOf(element, lookAt, frame.visibility),
      });
    }
  };
  const { url } = page.top;
  visit(page.top, { ...topFrame, url: url.origin + url.pathname });
  return frames;
}

/** Every frame's reading of a case. */
export async function readFrames(page: PageCase, adapters: readonly Adapter[]): Promise<FrameReading[]> {
  const readings: FrameReading[] = [];
  for (const frame of framesOf(page)) {
    const reading = await readFrame(frame.page, frame.env, adapters);
    if (reading) readings.push(reading);
  }
  return readings;
}

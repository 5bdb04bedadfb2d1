/** What of a page could not be read, in words for the coder: the list that keeps "not seen" apart from "not there". */
import type { Unread, UnreadKind } from './chart';
import type { ReadEnv } from './chart-env';
import { childKey } from './frame-key';
import { isStatus } from './lists/row-words';
import { isUnopenedView } from './plain-tabs';
import { attr, childCountOf, childNodesOf, closest, elementAbove, lineOf, nodeTypeOf, tagOf } from './safe-dom';
import { type Meaning, meaningOf } from './section-names';
import { shownOf } from './shown-of';
import { longerThanShown } from './sizes-said';
import type { Work } from './slices';
import { FILE, type Survey } from './survey';
import { isViewer } from './viewers';
import { leadsAway } from './ways-out';

const NO_DOCUMENTS =
  /\b(?:schedul\w*|calendar|appointments?|messages?|inbox|tasks?|remind\w*|finder|patient list|search|chat|help|billing|fee sheet|claims?|insurance|eligibility|coverages?|demographics|vitals?|labs?|medications?|allerg\w+|problems?|orders?|immuni[sz]ations?|pharmac\w+|banner|advert\w*)\b/i;

const DECORATION = /\b(?:logo|banner|brand|avatar|photo|icon|spinner|advert\w*)\b/i;

/** Nurses' notes hold measures and the patient's account: a diagnosis is a provider's to state. */
const NURSING = /\b(?:nurs\w+|triage|intake|rooming)\b/i;

/** What a part could hold by its name; `unnamed` where the name does not tell. */
export function kindByName(what: string, unnamed: UnreadKind): UnreadKind {
  if (NURSING.test(what)) return 'list';
  // Of a view of several things ("Note & tasks") the first is what it is opened for.
  if (/^(?:\w+ )?notes?\b.*(?:&|\band\b)/i.test(what)) return 'document';
  const { list, note, section } = meaningOf(what);
  if (note || (section && !list)) return 'document';
  return list !== null || NO_DOCUMENTS.test(what) ? 'list' : unnamed;
}

const COUNT =
  /\b(?:showing\s+)?(\d{1,4}\s*[-–]\s*)?(\d{1,4})\s*(?:of|\/)\s*(\d{1,5})\b(?!\s*\/)(?:\s*(?:items?|results?|entries|records?|rows?|shown|medications?|problems?|allerg\w+))?/i;

/** What stands around a count, where it says what is counted: "Displaying … documents", "Orders (… displayed)". */
const NAMES_LIST = /^[\p{L}\s():·—–-]{0,32}$/u;

const HEADINGS = 'h1, h2, h3, h4, h5, h6, legend, caption, [role=heading], [class*="title" i], [class*="header" i]';
/** How many boxes are looked at to find a heading. */
const ENOUGH = 12;

/** How far around a row of a table within others the heading of the page may stand. */
const LEVELS_OF_ROW = 24;
/** The heading a person would name the part by. */
function headingNear(element: Element, env: ReadEnv, levels = 8): string {
  let around: Element | null = element;
  for (let step = 0; around && step < levels; step++) {
    const headings = [...Element.prototype.querySelectorAll.call(around, HEADINGS)].slice(0, ENOUGH);
    // The names of columns head rows, not a part of the page.
    const heading =
      headings.find(
        (one) =>
          closest(one, '[role=columnheader], [role=row], thead, tr') === null &&
          Element.prototype.querySelector.call(one, '[role=columnheader]') === null &&
          !isHiddenIn(one, around, env),
      ) ?? null;
    const own: Element | null = heading && Element.prototype.querySelector.call(heading, 'b, strong, h1, h2, h3, h4, h5, h6');
    const text = lineOf(own) || lineOf(heading);
    // "Active" over a part of a list is no name of it.
    if (text && text.length < 90 && heading !== element && !isStatus(text)) return text.replace(/\s*\d+ of \d+.*$/, '');
    around = elementAbove(around);
  }
  return '';
}

/**
 * Whether a heading, or a part around it, is hidden by itself: the head of a page to be printed names nothing on screen. Whether the
 * whole is hidden, as a tab that is not open, does not matter.
 */
function isHiddenIn(heading: Element, part: Element | null, env: ReadEnv): boolean {
  for (let at: Element | null = heading; at && at !== part; at = elementAbove(at)) if (!env.lookAt(at, true).shown) return true;
  return false;
}

/** Counts such as "5 of 6": fewer shown than there are. Only in short texts outside fields and notes. */
function* counted(elements: Iterable<Element>, env: ReadEnv): Work<Unread[]> {
  const frame = env.frame.key;
  const found: Unread[] = [];
  for (const element of elements) {
    yield;
    if (childCountOf(element) > 2) continue;
    const text = lineOf(element);
    if (text.length > 60 || text.length < 4) continue;
    const match = text.match(COUNT);
    if (!match) continue;
    // "6–10 of 12" shows five.
    const from = Number.parseInt(match[1] ?? '', 10);
    const shown = Number(match[2]) - (Number.isNaN(from) ? 0 : Math.max(0, from - 1));
    if (shown < 0 || shown >= Number(match[3]) || Number(match[3]) < 2) continue;
    const rest = text.replace(match[0], '');
    if ((rest.length > 14 && !NAMES_LIST.test(rest)) || /\/\d{2,4}\/|page \d/i.test(text)) continue;
    // "8/10" is a score, "128/82" a pressure: only "of" and counts of things are counts.
    if (/\//.test(match[0]) && !/items?|results?|entries|rows?|records?/i.test(match[0])) continue;
    if (isFinding(element, rest)) continue;
    const what = headingNear(element, env) || 'A list';
    if (!found.some((other) => other.what === what))
      found.push({
        kind: kindByName(what, 'list'),
        what,
        why: shownOf(shown, Number(match[3])),
        frame,
      });
  }
  return found;
}

/** Whether a count is what a labelled item of an examination gave: "Filament, right:" and "8 of 10 sites felt" beside it. */
function isFinding(element: Element, rest: string): boolean {
  const label = lineOf(element.previousElementSibling);
  if (!/\p{L}{2}\s*:$/u.test(label) || label.length > 60 || !/^\s*\p{L}{3}/u.test(rest)) return false;
  return meaningOf(label).list === null && !/\b(?:show|display|view|load)/i.test(`${label} ${rest}`);
}

/** Lists that draw only the rows on screen and say how many there are. */
function* sized(elements: Element[], known: readonly Unread[], env: ReadEnv): Work<Unread[]> {
  const frame = env.frame.key;
  const found: Unread[] = [];
  for (const { element, shown, total } of yield* longerThanShown(elements)) {
    yield;
    const what = headingNear(element, env) || attr(element, 'aria-label') || 'A list';
    if (![...known, ...found].some((other) => other.what === what))
      found.push({ kind: kindByName(what, 'list'), what, why: shownOf(shown, total), frame });
  }
  return found;
}

/** Whether a tab "History" stands beside "Edit" and names no part of a chart there: it tells who changed the record when. */
function isOfVersions(tab: Element, name: string): boolean {
  if (!/^(?:history|versions?)$/i.test(name)) return false;
  const beside = childrenOf(tab)
    .map(lineOf)
    .filter((each) => each !== '' && each !== name);
  return beside.some((each) => /^(?:edit|json|raw)$/i.test(each)) && beside.every((each) => meaningOf(each).list === null);
}

/** Folded parts and tabs whose content is not in the page until somebody opens them. */
function* folded({ closed, tabs, pressed, radios }: Survey, page: Document, env: ReadEnv): Work<Unread[]> {
  const frame = env.frame.key;
  const found: Unread[] = [];
  const add = (what: string, why: string): void => {
    if (what && !found.some((other) => other.what === what))
      found.push({ kind: WRITTEN_BY.test(what) ? 'document' : kindByName(what, 'document'), what, why, frame });
  };
  for (const control of closed) {
    yield;
    if (attr(control, 'aria-haspopup') || /^(?:combobox|menuitem)$/.test(attr(control, 'role')) || tagOf(control) === 'input') continue;
    const target = attr(control, 'aria-controls');
    const content = target ? Document.prototype.getElementById.call(page, target) : null;
    if (content && lineOf(content) !== '') continue;
    const row = closest(control, 'tr, li, section, article');
    // What a frame holds, the frame says itself, folded or not.
    const inside = row && Element.prototype.querySelector.call(row, 'iframe, frame');
    if (inside && env.frameAddressOf(inside) !== null) continue;
    const own = lineOf(control);
    if (own === '' && row && tagOf(row) === 'tr' && opensRow(control, row)) {
      add(
        `Folded rows under ${headingNear(row, env, LEVELS_OF_ROW) || 'a table'}`,
        'What the rows hold is not loaded until they are opened.',
      );
      continue;
    }
    const head = own === '' && !(row && tagOf(row) === 'tr') ? headBeside(control) : '';
    if (head !== '') {
      add(head, 'It is folded and not loaded. Open it to read it.');
      continue;
    }
    // A tool of an editor folds a menu, not a part of the chart.
    if (own.length < 3 || /dropdown/i.test(attr(control, 'data-toggle') + attr(control, 'data-bs-toggle'))) continue;
    const meaning = meaningOf(own);
    if (meaning.list || meaning.note || meaning.section) add(own, 'It is folded and not loaded. Open it to read it.');
    else if (row && tagOf(row) === 'tr')
      add(
        `Folded rows under ${headingNear(row, env, LEVELS_OF_ROW) || 'a table'}`,
        'What the rows hold is not loaded until they are opened.',
      );
  }
  for (const tab of tabs) {
    yield;
    if (leadsAway(attr(tab, 'href'), env.url)) continue;
    const name = lineOf(tab);
    if (isOfVersions(tab, name)) continue;
    if (attr(tab, 'role') !== 'tab' && attr(elementAbove(tab) ?? tab, 'role') !== 'tablist' && !isUnopenedView(tab)) continue;
    const target = attr(tab, 'aria-controls');
    const panel = target ? Document.prototype.getElementById.call(page, target) : null;
    if (panel && (lineOf(panel) !== '' || Element.prototype.querySelector.call(panel, 'iframe, frame, textarea'))) continue;
    const meaning = meaningOf(name);
    if (meaning.note || holdsFacts(name, meaning) || meaning.section) add(name, 'Its tab is not open, and what it holds is not loaded.');
  }
  // A choice of notes shows one at a time: the others are not in the page.
  for (const button of pressed) {
    yield;
    const name = lineOf(button);
    const choices = childrenOf(button);
    const isChoice =
      choices.some((choice) => attr(choice, 'aria-pressed') === 'true') && choices.some((choice) => meaningOf(lineOf(choice)).note);
    if (isChoice) add(name, 'Another note is open in its place. Open it to read it.');
  }
  for (const radio of radios) {
    yield;
    const name = lineOf((radio as HTMLInputElement).labels?.[0] ?? null) || attr(radio, 'value');
    if (switchesView(radio) && VIEW.test(name)) add(name, 'Its tab is not open, and what it holds is not loaded.');
  }
  return found;
}

/** Whether a tab is called as a list of facts, or as what may hold the visit's note: "Encounter" alone leads to visits, and who the patient is stands at the head of the page. */
const holdsFacts = (name: string, { list }: Pick<Meaning, 'list'>): boolean =>
  list !== null && list !== 'none' && list !== 'demographics' && !(list === 'encounter' && !/\S\s+\S/.test(name));

/** What somebody wrote is a document, whatever it is called. */
const WRITTEN_BY = /\sby\s+\p{Lu}\p{L}+/u;

/** The name of a note or list that stands beside a control without words, where its part of the page holds nothing more; '' for anything else. */
function headBeside(control: Element): string {
  const bar = elementAbove(control);
  const part = bar && elementAbove(bar);
  const name = lineOf(bar);
  const { note, list, section } = name.length <= MAX_HEAD && lineOf(part) === name ? meaningOf(name, true) : meaningOf('');
  return note || list || section ? name : '';
}
const MAX_HEAD = 90;

/** Views of an encounter that a choice of one leads to. */
const VIEW = /\b(?:notes?|billing|charges|details|history|documentation)\b/i;

/** Whether a choice changes what is shown: by the names around it, or because it is a choice of views and no field of a form. */
function switchesView(radio: Element): boolean {
  const above = elementAbove(radio);
  if (/tab|view|segment/i.test(attr(radio, 'name') + (above ? attr(above, 'class') : ''))) return true;
  return closest(radio, '[role=radiogroup]') !== null && closest(radio, 'form, fieldset') === null;
}

const MENU = /\b(?:menu|options?|actions?|more|filter|sort|settings)\b/i;

/** Whether a button without words unfolds its row: no menu, and nothing of what it opens stands in a row of one cell below. */
function opensRow(control: Element, row: Element): boolean {
  if (MENU.test(attr(control, 'aria-label') + attr(control, 'title'))) return false;
  const rows = childrenOf(row);
  const below = rows[rows.indexOf(row) + 1];
  return !below || tagOf(below) !== 'tr' || childCountOf(below) > 1 || lineOf(below) === '';
}

const MAX_CHOICES = 60;
/** The elements beside one and itself: as many as a choice can have. */
function childrenOf(element: Element): Element[] {
  const around = elementAbove(element);
  const nodes = around ? [...childNodesOf(around)] : [];
  return nodes.slice(0, MAX_CHOICES).filter((node) => nodeTypeOf(node) === 1) as Element[];
}

/** Whether a sign of loading was put away when all was there: it, or the line it stands in, is hidden by itself. */
const isPutAway = (element: Element, env: ReadEnv): boolean => {
  const line = elementAbove(element);
  return !env.lookAt(element).shown || (line !== null && childCountOf(line) <= 4 && lineOf(line).length <= 60 && !env.lookAt(line).shown);
};

/** Whether only the words of an element say that something is loading. */
const isWords = (element: Element): boolean =>
  childCountOf(element) === 0 &&
  attr(element, 'aria-busy') === '' &&
  tagOf(element) !== 'img' &&
  !/load|spin|skeleton/i.test(attr(element, 'class'));

function* loading(busy: Element[], env: ReadEnv): Work<Unread[]> {
  const frame = env.frame.key;
  const names = new Set<string>();
  for (const element of busy) {
    if (isPutAway(element, env)) continue;
    const what = headingNear(element, env) || attr(closest(element, '[aria-label]') ?? element, 'aria-label');
    // Words alone may say that of anything: then the part is one of the chart.
    if (!isWords(element) || holdsFacts(what, meaningOf(what)) || meaningOf(what).note !== null) names.add(what);
    yield;
  }
  return [...names]
    .filter((what) => what !== '' && meaningOf(what).list !== 'none')
    .map((what) => ({ kind: kindByName(what, 'document'), what, why: 'It is still loading.', frame }));
}

/** Content the browser draws but gives no text of. */
function* pictured(pictures: Element[], page: Document, env: ReadEnv): Work<Unread[]> {
  const frame = env.frame.key;
  const found: Unread[] = [];
  for (const element of pictures) {
    yield;
    const tag = tagOf(element);
    if ((tag === 'img' && !isDocumentPicture(element)) || (tag === 'canvas' && !isViewer(element))) continue;
    if (!isShown(element, env)) continue;
    const name = attr(element, 'title') || attr(element, 'alt') || attr(element, 'aria-label') || headingNear(element, env);
    if (tag === 'iframe' || tag === 'frame') {
      if (env.frameAddressOf(element) !== null) continue;
      const from = siteOf(attr(element, 'src'), env.url);
      found.push({
        kind: kindByName(name, 'frame'),
        what: name || `Embedded page${from ? ` from ${from.host}` : ''}`,
        why: 'It comes from another site and did not answer.',
        frame: childKey(frame, element, page),
        ...(from && { origin: from.origin }),
      });
    } else if (tag === 'embed' || tag === 'object') {
      found.push({
        kind: 'picture',
        what: name || 'A document viewer',
        why: 'Its content is a file shown by the browser, not text of the page.',
        frame,
      });
    } else {
      // A viewer draws each page of a document on a canvas of its own.
      const what = name || (tag === 'canvas' ? 'A document viewer' : 'A picture');
      if (tag !== 'canvas' || !found.some((other) => other.what === what))
        found.push({ kind: 'picture', what, why: 'It is a picture; its text cannot be read.', frame });
    }
  }
  return found;
}

/** Files that the page names: what they say is not in it. */
function* filed(files: Iterable<Element>, env: ReadEnv): Work<Unread[]> {
  const names = new Set<string>();
  for (const element of files) {
    yield;
    const text = lineOf(element);
    const name = text.length <= 80 && FILE.test(text) ? text : text.match(FILE)?.[0];
    if (name && isShown(element, env)) names.add(name.trim());
  }
  return [...names].map((what) => ({ kind: 'picture', what, why: 'It is a file; its text is not in the page.', frame: env.frame.key }));
}

/** Whether a picture is a scan or a page rather than decoration. */
function isDocumentPicture(element: Element): boolean {
  const names = `${attr(element, 'alt')} ${attr(element, 'class')}`;
  if (DECORATION.test(`${attr(element, 'title')} ${attr(element, 'aria-label')} ${names}`) || attr(element, 'role') === 'presentation')
    return false;
  return Number(attr(element, 'width')) >= 400 || /scan|document|report|fax/i.test(names);
}

/** Whether the element and everything around it is shown. */
function isShown(element: Element, env: ReadEnv): boolean {
  for (let at: Element | null = element; at; at = elementAbove(at)) if (!env.lookAt(at).shown) return false;
  return true;
}

/** The site a frame is to show; null where its address names none, or the page's own. */
function siteOf(src: string, base: URL): URL | null {
  if (!URL.canParse(src, base.href)) return null;
  const url = new URL(src, base);
  return /^https?:$/.test(url.protocol) && url.origin !== base.origin ? url : null;
}

/** Everything unread that the page itself lets one know of. */
export function* unreadIn(survey: Survey, page: Document, env: ReadEnv): Work<Unread[]> {
  const counts = yield* counted(survey.counts, env);
  const pictures = yield* pictured(survey.pictures, page, env);
  // The name of a file below its picture says the same again.
  const files = (yield* filed(survey.files, env)).filter(({ what }) => !pictures.some((picture) => picture.what === what));
  return [
    ...counts,
    ...(yield* sized(survey.sized, counts, env)),
    ...(yield* folded(survey, page, env)),
    ...(yield* loading(survey.busy, env)),
    ...pictures,
    ...files,
  ];
}

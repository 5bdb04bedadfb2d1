/**
 * One walk over the whole page, menus and shadow trees too: what must be known before the content is read, and what tells
 * that something is not shown. In slices, since a search by selector over a very large page cannot be laid aside.
 */
import type { ReadEnv } from './chart-env';
import { attr, attributesOf, childCountOf, elementAbove, elementsIn, lineOf, nodeTypeOf, parentOf, tagOf, walkOf } from './safe-dom';
import type { Work } from './slices';

/**
 * `labels` by the id of their field; `unticked` ids of boxes and choices not taken; `controls` by the id that they say they
 * bring on screen. Elements that may tell of something unread: `counts` ("5 of 6"), `files` named in the text, `wholes` ways to all of a list, `closed` controls, `tabs`, `pressed`
 * buttons and `radios` not chosen, `sized` lists and items that say how long their list is, `busy` parts, `pictures` (frames, images, viewers). `shadows`: every shadow tree found, by its host.
 */
export interface Survey {
  labels: Map<string, Element>;
  unticked: Set<string>;
  controls: Map<string, Element[]>;
  counts: Set<Element>;
  files: Set<Element>;
  wholes: Set<Element>;
  closed: Element[];
  tabs: Element[];
  pressed: Element[];
  radios: Element[];
  sized: Element[];
  busy: Element[];
  pictures: Element[];
  shadows: Map<Element, ShadowRoot>;
}

const NODES_A_STEP = 16;
const PICTURE = new Set(['iframe', 'frame', 'embed', 'object', 'canvas', 'img']);
const COUNTED = new Set('span div p small td h2 h3 h4 button a caption b'.split(' '));
const BUSY = /(?:^|\s)(?:loading|skeleton|spinner-border|spinner-grow)(?:\s|$)|Skeleton/;
/** What a part says while it is fetched. */
const LOADING = /^\s*(?:loading|fetching)\b[\p{L} ]{0,30}(?:…|\.{2,3})\s*$/iu;
/** The picture that old pages show while a part of them is fetched. */
const WAITING = /(?:^|\/)[\w-]*(?:loader|loading|spinner)[\w-]*\.(?:gif|svg|png|webp)/i;

const newSurvey = (): Survey => ({
  labels: new Map(),
  unticked: new Set(),
  controls: new Map(),
  counts: new Set(),
  files: new Set(),
  wholes: new Set(),
  closed: [],
  tabs: [],
  pressed: [],
  radios: [],
  sized: [],
  busy: [],
  pictures: [],
  shadows: new Map(),
});

/** Surveys the page as far as the budget goes. */
export function* surveyOf(page: Document, env: ReadEnv): Work<Survey> {
  const survey = newSurvey();
  const trees: Node[] = [page];
  let seen = 0;
  for (let tree = trees.shift(); tree; tree = trees.shift()) {
    const next = walkOf(page, tree);
    for (let node = next(); node && seen <= env.maxNodes; node = next()) {
      if (++seen % NODES_A_STEP === 0) yield;
      if (nodeTypeOf(node) === 3) {
        noteCount(node as Text, survey);
        continue;
      }
      const element = node as Element;
      const tag = tagOf(element);
      const shadow = env.shadowOf(element, tag);
      if (shadow) {
        survey.shadows.set(element, shadow);
        trees.push(shadow);
      }
      if (PICTURE.has(tag)) survey.pictures.push(element);
      if (tag === 'input') noteInput(element as HTMLInputElement, survey);
      else if (attr(element, 'aria-checked') === 'false' && attr(element, 'id') !== '') survey.unticked.add(attr(element, 'id'));
      for (const name of attributesOf(element).names) noteAttribute(element, tag, name, survey);
    }
  }
  return survey;
}

/** The name of a file that holds a document: a scan, a letter, a picture. */
export const FILE = /[^\s\\/:*?"<>|]+\.(?:pdf|tiff?|jpe?g|png|heic|bmp|docx?|rtf|dcm)\b/i;

/** "See all (9)". */
const WHOLE = /^\s*(?:see|view|show|open)\s+all\b/i;

/** Text such as "of" or "/" stands in what says how many are shown, or one or two levels below it. */
function noteCount(node: Text, { counts, files, wholes, busy }: Survey): void {
  if (node.length > 4 && node.length <= 120 && FILE.test(node.data)) {
    const around = parentOf(node);
    if (around && nodeTypeOf(around) === 1) files.add(around as Element);
  }
  if (node.length > 6 && node.length <= 60 && WHOLE.test(node.data)) {
    const around = parentOf(node);
    if (around && nodeTypeOf(around) === 1) wholes.add(around as Element);
  }
  if (node.length > 60 || node.length < 2) return;
  if (LOADING.test(node.data)) {
    const around = parentOf(node);
    if (around && nodeTypeOf(around) === 1 && childCountOf(around as Element) === 0) busy.push(around as Element);
  }
  if (!/\bof\b|\//i.test(node.data)) return;
  let around = parentOf(node);
  for (let level = 0; around && level < 3; level++) {
    if (nodeTypeOf(around) === 1 && COUNTED.has(tagOf(around as Element))) counts.add(around as Element);
    around = parentOf(around);
  }
}

function noteInput(input: HTMLInputElement, survey: Survey): void {
  const type = attr(input, 'type').toLowerCase();
  if ((type !== 'checkbox' && type !== 'radio') || input.checked) return;
  const id = attr(input, 'id');
  if (id !== '') survey.unticked.add(id);
  if (type === 'radio') survey.radios.push(input);
}

function noteAttribute(element: Element, tag: string, name: string, survey: Survey): void {
  switch (name) {
    case 'for': {
      const id = attr(element, name);
      if (tag === 'label' && !survey.labels.has(id)) survey.labels.set(id, element);
      return;
    }
    case 'href':
      if (tag === 'a') noteTarget(element, attr(element, name), survey);
      return;
    case 'data-target':
    case 'data-bs-target':
      return noteTarget(element, attr(element, name), survey);
    case 'aria-controls':
      for (const id of attr(element, name).split(/\s+/)) noteTarget(element, `#${id}`, survey);
      return;
    case 'onclick':
      for (const [, id] of attr(element, name)
        .slice(0, 400)
        .matchAll(/["']#?([\w-]{3,60})["']/g))
        noteTarget(element, `#${id}`, survey);
      return;
    case 'src':
      if (tag === 'img' && WAITING.test(attr(element, name))) survey.busy.push(element);
      return;
    case 'aria-expanded':
      if (attr(element, name) === 'false') survey.closed.push(element);
      return;
    case 'aria-selected':
      if (attr(element, name) === 'false' && attr(element, 'role') === 'tab') survey.tabs.push(element);
      return;
    case 'role':
      if (attr(element, name) === 'button' && isUnchosenTab(element)) survey.tabs.push(element);
      return;
    case 'aria-rowcount':
    case 'aria-setsize':
      survey.sized.push(element);
      return;
    case 'aria-pressed':
      if (tag === 'button' && attr(element, name) === 'false') survey.pressed.push(element);
      return;
    case 'aria-busy':
      if (attr(element, name) === 'true' && survey.busy.at(-1) !== element) survey.busy.push(element);
      return;
    case 'class':
      if (BUSY.test(attr(element, name)) && survey.busy.at(-1) !== element) survey.busy.push(element);
      if (CHOSEN.test(attr(element, name))) survey.tabs.push(...unchosenBeside(element, tag));
      return;
  }
}

/** Whether a button stands in a row of tabs of which another one is marked as chosen. */
function isUnchosenTab(element: Element): boolean {
  const row = elementAbove(element);
  if (!row || attr(row, 'role') !== 'tablist' || CHOSEN.test(attr(element, 'class')) || childCountOf(row) > MAX_TABS) return false;
  return elementsIn(row).some((other) => CHOSEN.test(attr(other, 'class')));
}
/** The others in a row of views of which one is marked as chosen: buttons alike, a few words each. */
function unchosenBeside(chosen: Element, tag: string): Element[] {
  const row = elementAbove(chosen);
  if (!row || tag !== 'button' || childCountOf(row) > MAX_VIEWS || attr(row, 'role') === 'tablist') return [];
  const beside = elementsIn(row);
  if (beside.length < MIN_VIEWS || beside.some((other) => tagOf(other) !== tag || lineOf(other).length > MAX_VIEW)) return [];
  return beside.some((other) => other !== chosen && CHOSEN.test(attr(other, 'class'))) ? [] : beside.filter((other) => other !== chosen);
}
const MIN_VIEWS = 3;
const MAX_VIEWS = 20;
const MAX_VIEW = 30;

const CHOSEN = /(?:^|[\s_-])(?:selected|active|current)(?:$|[\s_-])/i;
const MAX_TABS = 40;

function noteTarget(element: Element, target: string, { controls }: Survey): void {
  if (!target.startsWith('#') || target.length < 2) return;
  const id = target.slice(1);
  const known = controls.get(id);
  if (known) known.push(element);
  else controls.set(id, [element]);
}

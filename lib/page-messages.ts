/**
 * The end of the messages that a page's script holds, without their schemas: those would weigh on every frame of every page.
 * What comes in is checked by hand here; what goes out is checked by the schemas where it arrives. A door.
 */
import { type Browser, browser } from 'wxt/browser';
import { LIST_NAMES } from './chart/facts';
import { MARK_KINDS, MAX_MARKS, type PageMark } from './chart/marks';
import type { SiteDefinition } from './chart/site-definition';
import type { Answer, PageAnswers, PageTells, RequestOf, ResponseOf } from './messages';
import { placeOf, type Sender } from './sender';
import { MAX_ENTRIES, MAX_MESSAGE, MAX_TEXT, weigh } from './weight';

/** Who answers what in a frame. */
export type PageHandlers = { [N in PageAnswers]: (request: RequestOf<N>) => ResponseOf<N> | Promise<ResponseOf<N>> };

type Fields = Record<string, unknown>;
/** Whether a value is an object with these fields and, if `only`, no other. */
const hasFields = (value: unknown, names: string[], only = true): value is Fields =>
  typeof value === 'object' &&
  value !== null &&
  names.every((name) => Object.hasOwn(value, name)) &&
  (!only || Object.keys(value).length === names.length);
const isText = (value: unknown, most = MAX_TEXT): boolean => typeof value === 'string' && value.length <= most;
const areTexts = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.values(value).every((each) => isText(each));
const areMany = (value: unknown, is: (each: unknown) => boolean, most = MAX_ENTRIES): boolean =>
  Array.isArray(value) && value.length <= most && value.every(is);
/** Texts under some of these names and no other. */
const areTextsOf = (value: unknown, names: readonly string[]): boolean =>
  areTexts(value) && !Array.isArray(value) && Object.keys(value as Fields).every((name) => names.includes(name));

const BANNER_PARTS: readonly string[] = ['name', 'mrn', 'birthDate', 'sex'] satisfies (keyof SiteDefinition['banner'])[];
const ENCOUNTER_PARTS: readonly string[] = [
  'ref',
  'date',
  'endDate',
  'class',
  'provider',
  'reason',
] satisfies (keyof SiteDefinition['encounter'])[];

const isSection = (value: unknown): boolean =>
  areTexts(value) &&
  (hasFields(value, ['selector', 'document', 'title']) ||
    (hasFields(value, ['selector', 'list']) && LIST_NAMES.some((list) => list === value['list'])));

const isDefinition = (value: unknown): value is SiteDefinition =>
  hasFields(value, ['id', 'title', 'pattern', 'banner', 'encounter', 'sections']) &&
  areTexts([value['id'], value['title'], value['pattern']]) &&
  areTextsOf(value['banner'], BANNER_PARTS) &&
  areTextsOf(value['encounter'], ENCOUNTER_PARTS) &&
  areMany(value['sections'], isSection);

/** A stretch of a document, which ids of up to 1,024 characters name. */
const isPlace = (value: Fields): boolean =>
  isText(value['document'], 1_024) && Number.isFinite(value['start']) && Number.isFinite(value['end']);

const isMark = (value: unknown): value is PageMark =>
  hasFields(value, ['document', 'start', 'end', 'kind']) && isPlace(value) && MARK_KINDS.some((kind) => kind === value['kind']);

/** Whether each request has the shape that the protocol gives it. */
const FITS: Record<PageAnswers, (request: unknown) => boolean> = {
  announce: (request) => request === null,
  readFrame: (request) =>
    request === null ||
    (hasFields(request, ['adapters', 'fresh']) && typeof request['fresh'] === 'boolean' && areMany(request['adapters'], isDefinition)),
  trySelectors: (request) => hasFields(request, ['definition']) && isDefinition(request['definition']),
  readRecord: (request) => hasFields(request, ['fresh']) && typeof request['fresh'] === 'boolean',
  highlight: (request) => request === null || (hasFields(request, ['document', 'start', 'end']) && isPlace(request)),
  mark: (request) => hasFields(request, ['marks']) && areMany(request['marks'], isMark, MAX_MARKS),
  diagnoseFrame: (request) => hasFields(request, ['whole']) && typeof request['whole'] === 'boolean',
};

/** As `answer` of the other places: null when the message is not for a page; else the handler's answer, or a refusal. */
export function answerInPage(handlers: PageHandlers, sender: Sender | null, incoming: unknown): Promise<Answer> | null {
  if (typeof incoming !== 'object' || incoming === null) return null;
  const { to, name, request = null, ...more } = incoming as Fields;
  if (to !== 'page' || typeof name !== 'string' || Object.keys(more).length > 0) return null;
  const refuse = (why: string): Promise<Answer> => Promise.resolve({ ok: false, error: `${name}: ${why}` });
  if (!Object.hasOwn(FITS, name)) return refuse('unknown message');
  if (sender?.place !== 'panel') return refuse('this sender may not say that');
  if (weigh(request, MAX_MESSAGE) > MAX_MESSAGE) return refuse('larger than a message may be');
  if (!FITS[name as PageAnswers](request)) return refuse('malformed request');
  const handler = handlers[name as PageAnswers] as (request: unknown) => unknown;
  return (async () => {
    try {
      return { ok: true, value: (await handler(request)) ?? null };
    } catch {
      return { ok: false, error: `${name}: failed` };
    }
  })();
}

const ownPlace = () => ({ id: browser.runtime.id, origin: new URL(browser.runtime.getURL('/')).origin });

/** Answers in this frame; returns the function that stops. */
export function listenInPage(handlers: PageHandlers): () => void {
  const own = ownPlace();
  const listener = (incoming: unknown, from: Browser.runtime.MessageSender, reply: (answer: Answer) => void): boolean => {
    const answered = answerInPage(handlers, placeOf(from, own), incoming);
    if (!answered) return false;
    void answered.then(reply);
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

/** Hears when a panel that held on to this frame lets go of it or is gone; returns the function that stops. */
export function onPanelGone(gone: () => void): () => void {
  const own = ownPlace();
  const listener = (port: Browser.runtime.Port): void => {
    if (port.sender && placeOf(port.sender, own)?.place === 'panel') port.onDisconnect.addListener(gone);
    else port.disconnect();
  };
  browser.runtime.onConnect.addListener(listener);
  return () => browser.runtime.onConnect.removeListener(listener);
}

/** Tells the panel without waiting; that nobody listens is no error. */
export const tellPanel = <N extends PageTells>(name: N, request: RequestOf<N>): void =>
  void browser.runtime.sendMessage({ to: 'panel', name, request }).catch(() => undefined);

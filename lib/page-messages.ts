/**
 * The end of the messages that a page's script holds, without their schemas: those would weigh on every frame of every page.
 * What comes in is checked by hand here; what goes out is checked by the schemas where it arrives. A door.
 */
import { type Browser, browser } from 'wxt/browser';
import { MARK_KINDS, MAX_MARKS, MAX_PARTS } from './chart/marks';
import type { Answer, PageAnswers, PageTells, RequestOf, ResponseOf } from './messages';
import { placeOf, type Sender } from './sender';
import { MAX_MESSAGE, weigh } from './weight';

/** Who answers what in a frame. */
export type PageHandlers = { [N in PageAnswers]: (request: RequestOf<N>) => ResponseOf<N> | Promise<ResponseOf<N>> };

type Fields = Record<string, unknown>;
/** Whether a value is an object with these fields and, if `only`, no other. */
const hasFields = (value: unknown, names: string[]): value is Fields =>
  typeof value === 'object' &&
  value !== null &&
  names.every((name) => Object.hasOwn(value, name)) &&
  Object.keys(value).length === names.length;
const isText = (value: unknown, most: number): boolean => typeof value === 'string' && value.length <= most;
const areMany = (value: unknown, is: (each: unknown) => boolean, most: number): boolean =>
  Array.isArray(value) && value.length <= most && value.every(is);
const isNumber = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) >= 0;
const isCopyId = (value: unknown): boolean => isText(value, 64);

const isPart = (value: unknown): boolean =>
  hasFields(value, ['node', 'from', 'to']) && isNumber(value['node']) && isNumber(value['from']) && isNumber(value['to']);
const areParts = (value: unknown): boolean => areMany(value, isPart, MAX_PARTS);
const isMark = (value: unknown): boolean =>
  hasFields(value, ['parts', 'kind']) && areParts(value['parts']) && MARK_KINDS.some((kind) => kind === value['kind']);

/** Whether each request has the shape that the protocol gives it. */
const FITS: Record<PageAnswers, (request: unknown) => boolean> = {
  announce: (request) => request === null,
  copyFrame: (request) =>
    hasFields(request, ['fresh', 'known']) &&
    typeof request['fresh'] === 'boolean' &&
    (request['known'] === null || isCopyId(request['known'])),
  copyPart: (request) => hasFields(request, ['copy', 'part']) && isCopyId(request['copy']) && isNumber(request['part']),
  watchName: (request) =>
    hasFields(request, ['copy', 'at']) &&
    isCopyId(request['copy']) &&
    (request['at'] === null ||
      (hasFields(request['at'], ['place', 'words']) && isNumber(request['at']['place']) && areParts(request['at']['words']))),
  highlight: (request) =>
    request === null || (hasFields(request, ['copy', 'parts']) && isCopyId(request['copy']) && areParts(request['parts'])),
  mark: (request) => hasFields(request, ['copy', 'marks']) && isCopyId(request['copy']) && areMany(request['marks'], isMark, MAX_MARKS),
  askSession: (request) => hasFields(request, ['url', 'accept']) && isText(request['url'], 4_096) && isText(request['accept'], 128),
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

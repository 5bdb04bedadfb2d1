// The trust boundary: who may say what to whom, and in which shape.
import { describe, expect, it } from 'vitest';
import { answer, type Handlers, type PageAnswers, protocol, Refusal } from '../lib/messages';
import { answerInPage, type PageHandlers } from '../lib/page-messages';
import { type Place, placeOf, type Sender } from '../lib/sender';

const OWN = { id: 'ours', origin: 'chrome-extension://ours' };
const from = (place: Place): Sender => ({ place, tabId: 1, frameId: 0, documentId: 'd' });

const list = (handler: () => unknown) =>
  answer({ listQueue: handler } as unknown as Handlers, 'worker', from('panel'), {
    to: 'worker',
    name: 'listQueue',
    request: { limit: 100 },
  });

/** Whether a request has the shape that the protocol gives it. */
const fits = (name: 'copyFrame' | 'highlight' | 'mark' | 'watchName', request: unknown): boolean =>
  protocol[name].request.safeParse(request).success;

describe('where a message came from', () => {
  const page = { id: 'ours', url: 'https://ehr.example/chart', origin: 'https://ehr.example', tab: { id: 3 }, frameId: 2 };
  it.each([
    ['a page script', page, 'page'],
    ['a page script in a frame without an origin of its own', { ...page, url: 'about:srcdoc', origin: 'null' }, 'page'],
    ['the panel', { id: 'ours', url: 'chrome-extension://ours/sidepanel.html', origin: OWN.origin }, 'panel'],
    [
      'the panel opened as a tab',
      { id: 'ours', url: 'chrome-extension://ours/sidepanel.html', origin: OWN.origin, tab: { id: 4 }, frameId: 0 },
      'panel',
    ],
    ['the worker', { id: 'ours', url: 'chrome-extension://ours/background.js', origin: OWN.origin }, 'worker'],
    ['another extension', { id: 'theirs', url: 'chrome-extension://theirs/background.js', origin: 'chrome-extension://theirs' }, null],
    ['another extension in our name', { id: 'ours', url: 'chrome-extension://theirs/x.html', origin: 'chrome-extension://theirs' }, null],
    [
      'a page whose address contains ours',
      {
        id: 'ours',
        url: 'https://x.example/chrome-extension://ours/background.js',
        origin: 'https://x.example',
        tab: { id: 5 },
        frameId: 0,
      },
      'page',
    ],
    ['nobody', {}, null],
  ] as const)('%s', (_, sender, place) => {
    expect(placeOf(sender as never, OWN)?.place ?? null).toBe(place);
  });
});

describe('the protocol', () => {
  const PLACES: Place[] = ['page', 'panel', 'worker'];
  const heard: string[] = [];
  const handlers = Object.fromEntries(Object.keys(protocol).map((name) => [name, () => heard.push(name)])) as unknown as Handlers;

  it.each(Object.entries(protocol))('%s is heard only from its sender and only at its place', async (name, spec) => {
    for (const sender of PLACES) {
      for (const here of PLACES) {
        heard.length = 0;
        const answered = answer(handlers, here, from(sender), { to: here, name, request: null });
        const reply = await answered;
        if (sender === spec.from && here === spec.to) continue;
        expect(reply, `${sender} to ${here}`).toMatchObject({ ok: false });
        expect(heard).toEqual([]);
      }
    }
  });

  it('sends nothing about a patient to a page: its messages hold numbers of its own copy only', () => {
    const toPage = Object.entries(protocol).filter(([, { to }]) => to === 'page');
    expect(toPage.map(([name]) => name).sort()).toEqual([
      'announce',
      'askSession',
      'copyFrame',
      'copyPart',
      'highlight',
      'mark',
      'watchName',
    ]);
    const part = { node: 4, from: 0, to: 9 };
    expect(fits('highlight', { copy: 'c', parts: [part] })).toBe(true);
    expect(fits('highlight', { copy: 'c', parts: [{ ...part, text: 'x' }] })).toBe(false);
    expect(fits('mark', { copy: 'c', marks: [{ parts: [part], kind: 'absent' }] })).toBe(true);
    expect(fits('mark', { copy: 'c', marks: [{ parts: [part], kind: 'absent', text: 'x' }] })).toBe(false);
    expect(fits('watchName', { copy: 'c', at: { place: 2, words: [part] } })).toBe(true);
    expect(fits('watchName', { copy: 'c', at: { place: 2, words: ['Okafor'] } })).toBe(false);
    expect(fits('copyFrame', { fresh: true, known: null })).toBe(true);
    expect(fits('copyFrame', { fresh: true, known: null, patient: 'x' })).toBe(false);
  });

  it.each([
    ['a message for another place', { to: 'worker', name: 'textSelected', request: { text: 'x' } }, null],
    ['an unknown name', { to: 'panel', name: 'toString', request: null }, 'toString: unknown message'],
    ['a name from the prototype', { to: 'panel', name: '__proto__', request: null }, '__proto__: unknown message'],
    ['a request of another shape', { to: 'panel', name: 'textSelected', request: { text: 7 } }, 'textSelected: malformed request'],
    [
      'a request that is too long',
      { to: 'panel', name: 'textSelected', request: { text: 'x'.repeat(201) } },
      'textSelected: malformed request',
    ],
    ['an envelope with more in it', { to: 'panel', name: 'textSelected', request: { text: 'x' }, extra: 1 }, null],
    ['no envelope', 'hello', null],
  ])('%s is refused without its content', async (_, incoming, error) => {
    const reply = await answer({ textSelected: () => null }, 'panel', from('page'), incoming);
    expect(reply).toEqual(error === null ? null : { ok: false, error });
  });

  it('a request whose check gives up, as it does on some hundred thousand faults, is refused like any other', async () => {
    const request = Object.defineProperty({}, 'claimId', {
      get() {
        throw new RangeError('Maximum call stack size exceeded');
      },
    });
    const incoming = { to: 'worker', name: 'openSubmission', request };
    const reply = answer({ openSubmission: () => null as never }, 'worker', from('panel'), incoming);
    expect(await reply).toEqual({ ok: false, error: 'openSubmission: malformed request' });
  });

  it('an answer of the wrong shape never leaves, and an error tells only what was meant to be told', async () => {
    expect(answer({}, 'worker', from('panel'), { to: 'worker', name: 'sendNow', request: null })).toBeNull();
    expect(await list(() => [{ secret: 'Maria' }])).toEqual({ ok: false, error: 'listQueue: failed' });
    expect(
      await list(() => {
        throw new Error('Maria Martin');
      }),
    ).toEqual({ ok: false, error: 'listQueue: failed' });
    expect(
      await list(() => {
        throw new Refusal('Only a coder may do that.');
      }),
    ).toEqual({ ok: false, error: 'Only a coder may do that.' });
  });
});

describe("the page's own end", () => {
  const NAMES: PageAnswers[] = ['announce', 'askSession', 'copyFrame', 'copyPart', 'highlight', 'mark', 'watchName'];
  const heard: string[] = [];
  const handlers = Object.fromEntries(NAMES.map((name) => [name, () => heard.push(name) && null])) as unknown as PageHandlers;
  const ask = (incoming: unknown, place: Place = 'panel') => answerInPage(handlers, from(place), incoming);

  const part = { node: 4, from: 0, to: 9 };
  const parts = [part];
  const marks = (count: number) => Array.from({ length: count }, () => ({ parts, kind: 'uncertain' }));
  const requests = [
    null,
    {},
    'x',
    [],
    { fresh: true },
    { fresh: true, known: null },
    { fresh: false, known: 'c' },
    { fresh: 1, known: null },
    { fresh: true, known: 7 },
    { fresh: true, known: 'c'.repeat(65) },
    { fresh: true, known: null, patient: 'x' },
    { copy: 'c', part: 0 },
    { copy: 'c', part: -1 },
    { copy: 'c', part: 1.5 },
    { copy: 'c', part: '1' },
    { copy: 7, part: 1 },
    { copy: 'c', at: null },
    { copy: 'c', at: { place: 2, words: [] } },
    { copy: 'c', at: { place: 2, words: parts } },
    { copy: 'c', at: { place: 2, words: ['x'] } },
    { copy: 'c', at: { place: null, words: [] } },
    { copy: 'c', at: { place: 2, words: [], name: 'x' } },
    { copy: 'c', parts: [] },
    { copy: 'c', parts },
    { copy: 'c', parts: [{ ...part, quote: 'x' }] },
    { copy: 'c', parts: [{ node: 4, from: 0 }] },
    { copy: 'c', parts: [{ ...part, to: null }] },
    { copy: 'c', parts: Array.from({ length: 501 }, () => part) },
    { copy: 'c', marks: [] },
    { copy: 'c', marks: [{ parts, kind: 'present' }] },
    { copy: 'c', marks: [{ parts, kind: 'family', quote: 'x' }] },
    { copy: 'c', marks: [{ parts, kind: 'other' }] },
    { copy: 'c', marks: [{ parts: 'x', kind: 'absent' }] },
    { copy: 'c', marks: parts },
    { copy: 'c', marks: [], patient: 'x' },
    { copy: 'c', marks: marks(500) },
    { copy: 'c', marks: marks(501) },
    { url: 'https://ehr.example/fhir', accept: 'application/fhir+json' },
    { url: 'https://ehr.example/fhir' },
    { url: 'https://ehr.example/fhir', accept: 'x'.repeat(129) },
    { url: 'x'.repeat(4_097), accept: 'text/plain' },
    { url: 7, accept: 'text/plain' },
  ];

  it.each(NAMES)('%s is heard in the shapes that the protocol gives it and in no other', async (name) => {
    for (const request of requests) {
      heard.length = 0;
      const fits = protocol[name].request.safeParse(request).success;
      const reply = await ask({ to: 'page', name, request });
      expect(reply?.ok, JSON.stringify(request)).toBe(fits);
      expect(heard).toEqual(fits ? [name] : []);
    }
  });

  it.each(['page', 'worker'] as const)('nothing is heard from a %s', async (place) => {
    heard.length = 0;
    for (const name of NAMES) expect(await ask({ to: 'page', name, request: null }, place)).toMatchObject({ ok: false });
    expect(heard).toEqual([]);
  });

  it('what is not for a page is left alone, unknown names are refused, and an error says nothing', async () => {
    expect(ask({ to: 'panel', name: 'announce' })).toBeNull();
    expect(ask({ to: 'page', name: 'announce', extra: 1 })).toBeNull();
    expect(ask('hello')).toBeNull();
    expect(await ask({ to: 'page', name: 'toString' })).toEqual({ ok: false, error: 'toString: unknown message' });
    const failing = answerInPage(
      {
        ...handlers,
        announce: () => {
          throw new Error('Maria Martin');
        },
      },
      from('panel'),
      { to: 'page', name: 'announce' },
    );
    expect(await failing).toEqual({ ok: false, error: 'announce: failed' });
  });
});

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

  it('sends nothing about a patient to a page: its messages hold offsets and ids only', () => {
    const toPage = Object.entries(protocol).filter(([, { to }]) => to === 'page');
    expect(toPage.map(([name]) => name).sort()).toEqual([
      'announce',
      'diagnoseFrame',
      'highlight',
      'mark',
      'readFrame',
      'readRecord',
      'trySelectors',
    ]);
    expect(protocol.highlight.request.safeParse({ document: 'd', start: 0, end: 4 }).success).toBe(true);
    expect(protocol.mark.request.safeParse({ marks: [{ document: 'd', start: 0, end: 4, kind: 'absent' }] }).success).toBe(true);
    expect(protocol.mark.request.safeParse({ marks: [{ document: 'd', start: 0, end: 4, kind: 'absent', text: 'x' }] }).success).toBe(
      false,
    );
    expect(protocol.readFrame.request.safeParse({ adapters: [], fresh: true }).success).toBe(true);
    expect(protocol.readFrame.request.safeParse({ adapters: [], fresh: true, patient: 'x' }).success).toBe(false);
    expect(protocol.diagnoseFrame.request.safeParse({ whole: true, patient: 'x' }).success).toBe(false);
    expect(protocol.readRecord.request.safeParse({ fresh: true }).success).toBe(true);
    expect(protocol.readRecord.request.safeParse({ fresh: true, patient: 'x' }).success).toBe(false);
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
  const NAMES: PageAnswers[] = ['announce', 'diagnoseFrame', 'highlight', 'mark', 'readFrame', 'readRecord', 'trySelectors'];
  const heard: string[] = [];
  const handlers = Object.fromEntries(NAMES.map((name) => [name, () => heard.push(name) && null])) as unknown as PageHandlers;
  const ask = (incoming: unknown, place: Place = 'panel') => answerInPage(handlers, from(place), incoming);

  const definition = {
    id: 'valley-clinic',
    title: 'Valley',
    pattern: 'https://ehr.example/*',
    banner: { name: '#name' },
    encounter: {},
    sections: [
      { selector: '#rx', list: 'medications' },
      { selector: '#note', document: 'progress-note', title: '' },
    ],
  };
  const at = { document: 'd', start: 0, end: 4 };
  const requests = [
    null,
    {},
    'x',
    [],
    { fresh: true },
    { fresh: 1 },
    { fresh: true, patient: 'x' },
    { whole: false },
    { whole: 'x' },
    { adapters: [], fresh: true },
    { adapters: [definition], fresh: false },
    { adapters: [{ ...definition, banner: { name: 7 } }], fresh: false },
    { adapters: [{ ...definition, patient: 'x' }], fresh: false },
    { adapters: [{ ...definition, banner: { name: '#name', note: '#note' } }], fresh: false },
    { adapters: [{ ...definition, banner: ['#name'] }], fresh: false },
    { adapters: [{ ...definition, encounter: { patient: '#name' } }], fresh: false },
    { adapters: [{ ...definition, sections: [{ list: 'medications' }] }], fresh: false },
    { adapters: [{ ...definition, sections: [{ selector: '#rx', list: 'patients' }] }], fresh: false },
    { adapters: [{ ...definition, sections: [{ selector: '#rx', list: 'medications', extra: 'x' }] }], fresh: false },
    { adapters: [{ ...definition, sections: [{ selector: '#note', document: 'letter' }] }], fresh: false },
    { adapters: [definition] },
    { definition },
    { definition: { ...definition, id: 4 } },
    at,
    { ...at, start: 'x' },
    { document: 'd', start: 0 },
    { marks: [] },
    { marks: [{ ...at, kind: 'present' }] },
    { marks: [{ ...at, kind: 'family', quote: 'x' }] },
    { marks: [{ ...at, kind: 'other' }] },
    { marks: [{ ...at, kind: 'absent', end: null }] },
    { marks: [at] },
    { marks: [], patient: 'x' },
    { marks: Array.from({ length: 500 }, () => ({ ...at, kind: 'uncertain' })) },
    { marks: Array.from({ length: 501 }, () => ({ ...at, kind: 'uncertain' })) },
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

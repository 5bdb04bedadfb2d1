// The trust boundary: who may say what to whom, and in which shape.
import { describe, expect, it } from 'vitest';
import { answer, type Handlers, type Place, placeOf, protocol, Refusal, type Sender } from '../lib/messages';

const OWN = { id: 'ours', origin: 'chrome-extension://ours' };
const from = (place: Place): Sender => ({ place, tabId: 1, frameId: 0, documentId: 'd' });

const list = (handler: () => unknown) =>
  answer({ listQueue: handler } as unknown as Handlers, 'worker', from('panel'), { to: 'worker', name: 'listQueue', request: null });

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
      'readFrame',
      'readRecord',
      'trySelectors',
    ]);
    expect(protocol.highlight.request.safeParse({ document: 'd', start: 0, end: 4 }).success).toBe(true);
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

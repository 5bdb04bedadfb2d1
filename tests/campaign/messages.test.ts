// The judge of hostile messages: it finds no fault with the real dispatchers, and finds each of these worse ones out.
import { describe, expect, it } from 'vitest';
import { type Answer, answer, type Handlers, type Name, protocol } from '../../lib/messages';
import { spied } from './kinds/messages';
import { type Dispatch, polluted } from './messages/judge';
import { written } from './messages/legal';

const course = (trials: number) => ({ trials, seed: 7, say: () => undefined });
const found = async (dispatch: Dispatch, trials = 400): Promise<string> => {
  const tally = await spied({ dispatch }, course(trials));
  expect(tally.trials).toBe(trials);
  expect(tally.unexplained, 'nothing was found').toBeGreaterThan(0);
  return tally.wrong.join('\n');
};

interface Envelope {
  name: string;
  request: unknown;
}
/** Hands every request on as it came. */
const believing: Dispatch = (handlers, here, sender, incoming) => {
  const { name, request } = (incoming ?? {}) as Envelope;
  const spec = Object.hasOwn(protocol, name) ? protocol[name as Name] : null;
  if (!spec || sender?.place !== spec.from || spec.to !== here) return answer(handlers, here, sender, incoming);
  const handler = handlers[name as Name] as (asked: unknown) => unknown;
  return Promise.resolve({ ok: true, value: handler(request) } as Answer);
};

const trusting: Dispatch = (handlers, here, _, incoming) => {
  const { name } = (incoming ?? {}) as Envelope;
  const place = Object.hasOwn(protocol, name) ? protocol[name as Name].from : 'panel';
  return answer(handlers, here, { place, tabId: null, frameId: null, documentId: null }, incoming);
};
const twice: Dispatch = (handlers: Handlers, here, sender, incoming) => {
  void answer(handlers, here, sender, incoming);
  return answer(handlers, here, sender, incoming);
};
const polluting: Dispatch = (handlers, here, sender, incoming) => {
  Object.assign(Object.prototype, { polluted: true });
  return answer(handlers, here, sender, incoming);
};

describe('the judge of messages', () => {
  it('has every message of the protocol written down, with its way', () => {
    expect(new Set(written.map(({ name }) => name))).toEqual(new Set(Object.keys(protocol)));
    for (const { name, from, to } of written) expect(protocol[name], name).toMatchObject({ from, to });
  });

  it('finds no fault with the dispatcher', async () => {
    const tally = await spied({ dispatch: answer }, course(1_500));
    expect(tally.wrong).toEqual([]);
    expect(tally.seen['heard']).toBeGreaterThan(200);
  });

  it('finds out one that believes the shape, the sender or the place', async () => {
    expect(await found(believing)).toContain('an illegal message was heard');
    expect(await found(trusting)).toContain('an illegal message was heard');
  });

  it('finds out one that says back what it was told, throws, says nothing, asks twice or pollutes', async () => {
    expect(
      await found(async (handlers, here, sender, incoming) => {
        const reply = await answer(handlers, here, sender, incoming);
        return reply && !reply.ok ? { ok: false, error: JSON.stringify((incoming as Envelope)?.request ?? null) } : (reply as Answer);
      }),
    ).toContain('a refusal carries content');
    expect(
      await found(() => {
        throw new Error('no');
      }),
    ).toContain('it threw');
    expect(await found(() => null)).toMatch(/a legal message was not heard[^]*hardly any was heard/);
    expect(await found(twice)).toContain('called twice');
    expect(await found(polluting, 20)).toContain('the prototype of every object was changed');
    expect(polluted()).toBe(false);
  });
});

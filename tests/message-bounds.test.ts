// How much a message may hold: nothing of a request is without a maximum, and what is too large is not even parsed.
/* oxlint-disable no-underscore-dangle -- zod keeps the parts of a shape under such a name */
import { describe, expect, it, vi } from 'vitest';
import * as z from 'zod/mini';
import { bounded } from '../lib/bounds';
import { answer, type Handlers, protocol } from '../lib/messages';
import { answerInPage, type PageHandlers } from '../lib/page-messages';
import { MAX_MESSAGE, weigh } from '../lib/weight';
import { aSubmission } from './queue/submissions';

const PANEL = { place: 'panel', tabId: null, frameId: null, documentId: null } as const;

/** Every place in a shape that takes a text, list or record of any length, by its path. */
function endless(schema: z.core.$ZodType, path: string): string[] {
  const def = schema._zod.def as z.core.$ZodTypes['_zod']['def'];
  const checks = (def.checks ?? []).map((check) => check._zod.def.check);
  const open = (...also: string[]): string[] =>
    checks.some((check) => ['max_length', 'length_equals', ...also].includes(check)) ? [] : [path];
  switch (def.type) {
    case 'string':
      return open();
    case 'array':
      return [...open(), ...endless(def.element, `${path}[]`)];
    case 'record':
      return [...open('custom'), ...endless(def.keyType, `${path}{key}`), ...endless(def.valueType, `${path}{}`)];
    case 'object':
      return Object.entries(def.shape).flatMap(([key, each]) => endless(each, `${path}.${key}`));
    case 'union':
      return def.options.flatMap((each, at) => endless(each, `${path}|${at}`));
    case 'optional':
    case 'nullable':
    case 'prefault':
    case 'default':
      return endless(def.innerType, path);
    // What is of no size, and what only the weight of the whole message bounds.
    case 'null':
    case 'number':
    case 'boolean':
    case 'enum':
    case 'literal':
    case 'unknown':
      return [];
    default:
      return [`${path}: a ${def.type}, which nobody has looked at`];
  }
}

describe('the requests of the protocol', () => {
  it('the walk finds what has no maximum', () => {
    const shape = z.object({
      a: z.string(),
      b: z.array(z.string().check(z.maxLength(3))),
      c: z.nullable(z.record(z.string(), z.number())),
    });
    expect(endless(shape, 'x')).toEqual(['x.a', 'x.b', 'x.c', 'x.c{key}']);
    expect(endless(z.tuple([z.string()]), 'x')).toHaveLength(1);
    expect(endless(bounded(shape as z.ZodMiniType<unknown>) as z.core.$ZodType, 'x')).toEqual([]);
  });

  it.each(Object.entries(protocol))('%s: every text and list has a maximum', (name, { request }) => {
    expect(endless(request as z.core.$ZodType, name)).toEqual([]);
  });

  it('a smaller maximum of its own holds', () => {
    expect(protocol.openSubmission.request.safeParse({ claimId: 'x'.repeat(64) }).success).toBe(true);
    expect(protocol.openSubmission.request.safeParse({ claimId: 'x'.repeat(65) }).success).toBe(false);
    expect(protocol.highlight.request.safeParse(lit(64, 500)).success).toBe(true);
    expect(protocol.highlight.request.safeParse(lit(65, 1)).success).toBe(false);
    expect(protocol.highlight.request.safeParse(lit(1, 501)).success).toBe(false);
  });

  it('a claim that quotes a note of a megabyte passes; one with a word too many in it does not', () => {
    const submission = aSubmission({ ref: 'visit', readAt: 0 });
    const [first] = submission.coded.diagnoses;
    const quote = { document: 'd', start: 0, end: 1_000_000, quote: 'x'.repeat(1_000_000), section: null, hash: null };
    const long = { ...submission, coded: { ...submission.coded, diagnoses: [{ ...first, evidence: [quote] }] } };
    const { request } = protocol.submitClaim;
    expect(request.safeParse(long).success).toBe(true);
    expect(request.safeParse({ ...long, extra: 1 }).success).toBe(false);
    const endlessQuote = { ...quote, quote: 'x'.repeat(4_194_305) };
    expect(request.safeParse({ ...long, coded: { ...long.coded, diagnoses: [{ ...first, evidence: [endlessQuote] }] } }).success).toBe(
      false,
    );
    const many = Array.from({ length: 20_001 }, () => '25');
    const [line] = submission.coded.lines;
    expect(request.safeParse({ ...long, coded: { ...long.coded, lines: [{ ...line, modifiers: many }] } }).success).toBe(false);
  });
});

const asked = (length: number) => ({ url: 'x'.repeat(length), accept: '*/*' });
const lit = (length: number, parts: number) => ({
  copy: 'x'.repeat(length),
  parts: Array.from({ length: parts }, () => ({ node: 0, from: 0, to: 1 })),
});

describe('the weight of a message', () => {
  it('counts texts, keys and what holds them', () => {
    expect(weigh('abc', 100)).toBe(11);
    expect(weigh({ ab: 'c' }, 100)).toBe(8 + 2 + 9);
    expect(weigh([1, 2], 100)).toBe(8 + 16 + 16);
    expect(weigh(null, 100)).toBe(8);
  });

  it('is taken of depths, lengths and circles that would break what parses them', () => {
    let deep: unknown = 'end';
    for (let at = 0; at < 200_000; at += 1) deep = [deep];
    expect(weigh(deep, MAX_MESSAGE)).toBeLessThan(MAX_MESSAGE);
    expect(weigh(Array.from({ length: 4_000_000 }), MAX_MESSAGE)).toBeGreaterThan(MAX_MESSAGE);
    const circle: Record<string, unknown> = {};
    circle['again'] = circle;
    expect(weigh(circle, 10_000)).toBeGreaterThan(10_000);
    expect(weigh(JSON.parse('{"__proto__": {"polluted": 1}}'), 1_000)).toBeLessThan(1_000);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('is taken before the request is parsed: what is too heavy is refused without its content, and nobody hears it', async () => {
    const parse = vi.spyOn(protocol.takeAnswers.request, 'safeParse');
    const heard = vi.fn();
    const turnedAway = vi.fn();
    const handlers = { takeAnswers: heard } as unknown as Handlers;
    const ask = (text: string) =>
      answer(handlers, 'worker', PANEL, { to: 'worker', name: 'takeAnswers', request: { name: 'x', text } }, turnedAway);
    expect(await ask('x'.repeat(MAX_MESSAGE))).toEqual({ ok: false, error: 'takeAnswers: larger than a message may be' });
    expect(parse).not.toHaveBeenCalled();
    expect(turnedAway).toHaveBeenCalledWith({ name: 'takeAnswers', why: 'larger than a message may be', from: 'panel' });
    await ask('x'.repeat(8_388_608));
    expect(parse).toHaveBeenCalled();
    expect(heard).toHaveBeenCalledTimes(1);
    parse.mockRestore();
  });

  it('holds at the end that a page has, with the same maxima of texts and lists', async () => {
    const heard = vi.fn(() => null);
    const handlers = { highlight: heard, askSession: heard } as unknown as PageHandlers;
    const ask = (name: string, request: unknown) => answerInPage(handlers, PANEL, { to: 'page', name, request });
    expect(await ask('askSession', asked(4_097))).toEqual({ ok: false, error: 'askSession: malformed request' });
    expect(await ask('askSession', asked(MAX_MESSAGE))).toEqual({ ok: false, error: 'askSession: larger than a message may be' });
    expect(await ask('highlight', lit(1, 501))).toEqual({ ok: false, error: 'highlight: malformed request' });
    expect(await ask('highlight', lit(65, 1))).toEqual({ ok: false, error: 'highlight: malformed request' });
    expect(heard).not.toHaveBeenCalled();
    expect(await ask('askSession', asked(4_096))).toEqual({ ok: true, value: null });
    expect(await ask('highlight', lit(64, 500))).toEqual({ ok: true, value: null });
  });
});

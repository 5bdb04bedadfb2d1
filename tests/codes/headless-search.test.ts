/** The headless search over a store in a directory. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { CodeRow } from '../../lib/codes/code';
import { directoryStore } from '../../scripts/headless/folder-store';
import { run } from '../../scripts/headless/search';
import { aRow, CONDITIONS } from './rows';
import { storedCodes } from './stored';

const store = mkdtempSync(path.join(tmpdir(), 'chartside-search-'));
/** The invented release speaks for FY2026 alone, which is over by the clock of the machine. */
const LAST_DAY_TITLE = 'Invented palsy, as last revised';
const ended: CodeRow = aRow('G99.9', LAST_DAY_TITLE);

beforeAll(async () => {
  await directoryStore(store).commit({ add: await storedCodes([...CONDITIONS, ended]), remove: [] });
});
afterAll(() => rmSync(store, { recursive: true }));

interface Answer {
  query: string;
  hits: { system: string; code: string; display: string; billable: boolean }[];
  ms: number;
  error?: string;
}

async function* linesOf(requests: (object | string)[]): AsyncGenerator<string> {
  for (const request of requests) yield typeof request === 'string' ? request : JSON.stringify(request);
}

async function ask(...requests: (object | string)[]): Promise<{ code: number; answers: Answer[] }> {
  const lines: string[] = [];
  const code = await run(['--store', store], linesOf(requests), (line) => lines.push(line));
  return { code, answers: lines.map((line) => JSON.parse(line) as Answer) };
}

it('answers each query with its hits and the time it took', async () => {
  const { code, answers } = await ask({ query: 'hypertension', date: '2026-01-01' });
  expect(code).toBe(0);
  expect(answers[0]).toMatchObject({ query: 'hypertension', ms: expect.any(Number) });
  expect(answers[0]?.hits[0]).toEqual({ system: 'ICD-10-CM', code: 'I10', display: 'Essential (primary) hypertension', billable: true });
});

it('without a day takes the last one that the newest complete release speaks for', async () => {
  const { answers } = await ask({ query: 'invented palsy' });
  expect(answers[0]?.hits[0]?.display).toBe(LAST_DAY_TITLE);
});

it('heeds systems, chapters, headers and limits', async () => {
  const asked = { query: 'fracture femur', date: '2026-01-01' };
  const { answers } = await ask(
    { ...asked, limit: 2 },
    { ...asked, billableOnly: true, limit: 50 },
    { ...asked, chapters: ['I00-I99'] },
    { ...asked, systems: ['HCPCS'] },
  );
  const [limited, billable, chapter, system] = answers.map(({ hits }) => hits);
  expect(limited).toHaveLength(2);
  expect(billable?.length).toBeGreaterThan(0);
  expect(billable?.every((hit) => hit.billable)).toBe(true);
  expect(chapter?.every(({ code }) => code.startsWith('I'))).toBe(true);
  expect(system?.every((hit) => hit.system === 'HCPCS')).toBe(true);
});

it('says what it expected of a line it cannot read, and goes on', async () => {
  const { code, answers } = await ask('{"query": 7}', { query: 'I10', date: '2026-01-01' });
  expect(code).toBe(1);
  expect(answers[0]?.error).toContain('"query": "…"');
  expect(answers[1]?.hits[0]?.code).toBe('I10');
});

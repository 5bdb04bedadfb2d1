/** `headless search [--store PATH]`: `{query, date?, systems?, limit?}` lines in, `{query, hits, ms}` lines out. */
import * as z from 'zod/mini';
import { createBook } from '../../lib/codes/book';
import { CodeSystemSchema } from '../../lib/codes/code';
import { createSearch } from '../../lib/codes/search';
import type { LoadedSet } from '../../lib/codes/store';
import { DEFAULT_STORE, loadFromFolder, loadStarter, option } from './folder-store';

const RequestSchema = z.object({
  query: z.string(),
  date: z.optional(z.string()),
  systems: z.optional(z.array(CodeSystemSchema)),
  limit: z.optional(z.number()),
});

/** Today, where a complete set speaks for today or none is loaded; else the last day for which the newest complete ICD-10-CM set speaks. */
function defaultDay(sets: LoadedSet[], today: string): string {
  const complete = sets.map(({ set }) => set).filter((set) => set.complete && set.system === 'ICD-10-CM');
  if (!complete.length || complete.some(({ from, to }) => from <= today && (to === null || today <= to))) return today;
  return (
    complete
      .map(({ to }) => to ?? today)
      .toSorted()
      .at(-1) ?? today
  );
}

/** Answers 1 when a line could not be read. */
export async function run(args: string[], input: AsyncIterable<string>, out: (line: string) => void): Promise<number> {
  const sets = [...loadFromFolder(option(args, 'store') ?? DEFAULT_STORE), ...loadStarter()];
  const book = createBook(sets, { edition: '', excludes1: [], excludes1Known: [], manifestations: [], seventhCharacters: [] });
  const search = await createSearch(
    book,
    async () => {},
    () => performance.now(),
  );
  const day = defaultDay(sets, new Date().toISOString().slice(0, 10));
  let failed = 0;
  for await (const line of input) {
    if (line.trim() === '') continue;
    const request = RequestSchema.safeParse(parse(line));
    if (!request.success) {
      failed = 1;
      out(JSON.stringify({ error: 'expected {"query": "…", "date"?: "YYYY-MM-DD", "systems"?: […], "limit"?: n}' }));
      continue;
    }
    const { query, date, systems, limit } = request.data;
    const answer = search({ query, date: date ?? day, ...(systems && { systems }), ...(limit !== undefined && { limit }) });
    const hits = answer.hits.map(({ system, code, display, billable }) => ({ system, code, display, billable }));
    out(JSON.stringify({ query, hits, ms: Math.round(answer.ms * 1000) / 1000 }));
  }
  return failed;
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

/** `headless search [--store PATH]`: `{query, date?, systems?, chapters?, billableOnly?, limit?}` lines in, `{query, hits, ms}` lines out. */
import * as z from 'zod/mini';
import { type CodeSet, CodeSystemSchema } from '../../lib/codes/code';
import { DEFAULT_STORE, option } from './folder-store';
import { openDirectory } from './own-sets';

const RequestSchema = z.object({
  query: z.string(),
  date: z.optional(z.string()),
  systems: z.optional(z.array(CodeSystemSchema)),
  chapters: z.optional(z.array(z.string())),
  billableOnly: z.optional(z.boolean()),
  limit: z.optional(z.number()),
});

/** Today, where a complete set speaks for today or none is loaded; else the last day for which the newest complete ICD-10-CM set speaks. */
function defaultDay(sets: CodeSet[], today: string): string {
  const complete = sets.filter((set) => set.complete && set.system === 'ICD-10-CM');
  if (!complete.length || complete.some(({ from, to }) => from <= today && (to === null || today <= to))) return today;
  const lastDays = complete.map(({ to }) => to ?? today);
  return lastDays.toSorted().at(-1) ?? today;
}

/** Answers 1 when a line could not be read. */
export async function run(args: string[], input: AsyncIterable<string>, out: (line: string) => void): Promise<number> {
  const shelf = await openDirectory(option(args, 'store') ?? DEFAULT_STORE);
  const day = defaultDay(await shelf.sets(), new Date().toISOString().slice(0, 10));
  let failed = 0;
  for await (const line of input) {
    if (line.trim() === '') continue;
    const request = RequestSchema.safeParse(parse(line));
    if (!request.success) {
      failed = 1;
      out(JSON.stringify({ error: `expected {"query": "…", ${OPTIONAL}}` }));
      continue;
    }
    const { query, date, systems, chapters, billableOnly, limit } = request.data;
    const { hits, ms } = await shelf.search({
      query,
      date: date ?? day,
      ...(systems && { systems }),
      ...(chapters && { chapters }),
      ...(billableOnly !== undefined && { billableOnly }),
      ...(limit !== undefined && { limit }),
    });
    const shown = hits.map(({ system, code, display, billable }) => ({ system, code, display, billable }));
    out(JSON.stringify({ query, hits: shown, ms: Math.round(ms * 1000) / 1000 }));
  }
  return failed;
}

const OPTIONAL = '"date"?: "YYYY-MM-DD", "systems"?: […], "chapters"?: ["I00-I99"], "billableOnly"?: true, "limit"?: n';

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

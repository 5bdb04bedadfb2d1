/** `headless check [--store PATH]`: `{coded, chart?, findings?, site?, queued?}` lines in, `{issues, clean, notChecked}` lines out. */
import * as z from 'zod/mini';
import { type Chart, ChartSchema } from '../../lib/chart/chart';
import { CodedEncounterSchema, judgedOn } from '../../lib/coding/coded-encounter';
import { analyze } from '../../lib/findings/analyze';
import type { Finding } from '../../lib/findings/finding';
import { evaluate, isClean, notChecked } from '../../lib/rules/evaluate';
import { contextOf } from '../../lib/rules/rule';
import { SiteRuleSchema } from '../../lib/rules/site-rule';
import { DEFAULT_STORE, option } from './folder-store';
import { openDirectory } from './own-sets';

const text = z.nullable(z.string());
/** `findings` are read from the chart's documents when left out; `queued` is an empty queue, `site` one that is not set up. */
const RequestSchema = z.object({
  coded: CodedEncounterSchema,
  chart: z.optional(ChartSchema),
  findings: z.optional(z.array(z.custom<Finding>())),
  site: z.optional(z.object({ billingNpi: text, renderingNpi: text })),
  queued: z.optional(
    z.array(
      z.object({
        claimId: z.string(),
        patientKey: z.string(),
        serviceDate: z.string(),
        renderingNpi: text,
        code: z.string(),
        modifiers: z.array(z.string()),
        live: z.boolean(),
      }),
    ),
  ),
  patientKey: z.optional(text),
  replaces: z.optional(text),
  payer: z.optional(text),
  siteRules: z.optional(z.array(SiteRuleSchema)),
});

const EMPTY_CHART: Chart = {
  source: { adapters: [], fellBack: [], frames: [], ignoredFrames: [], readAt: 0, identity: 'unverified', disagreeing: [] },
  patient: null,
  encounter: null,
  documents: [],
  problems: [],
  medications: [],
  allergies: [],
  results: [],
  vitals: [],
  orders: [],
  procedures: [],
  immunizations: [],
  codes: [],
  coverages: [],
  unread: [],
};

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

/** Answers 1 when a line could not be read. */
export async function run(args: string[], input: AsyncIterable<string>, out: (line: string) => void): Promise<number> {
  const shelf = await openDirectory(option(args, 'store') ?? DEFAULT_STORE);
  let failed = 0;
  for await (const line of input) {
    if (line.trim() === '') continue;
    const request = RequestSchema.safeParse(parse(line));
    if (!request.success) {
      failed = 1;
      const where = request.error.issues.slice(0, 3).map(({ path: at, message }) => `${at.join('.') || 'line'}: ${message}`);
      out(JSON.stringify({ error: `expected {"coded": …, "chart"?, "findings"?, "site"?, "queued"?}; ${where.join('; ')}` }));
      continue;
    }
    const {
      coded,
      chart = EMPTY_CHART,
      findings,
      site,
      queued = [],
      patientKey = null,
      replaces = null,
      payer = null,
      siteRules = [],
    } = request.data;
    const day = judgedOn(coded);
    const [book, instructions] = await Promise.all([shelf.whole(day === null ? [] : [day]), shelf.instructions(day)]);
    const issues = evaluate(
      contextOf({
        coded,
        chart,
        findings: findings ?? analyze(chart),
        book: { ...book, instructions },
        site: site ?? { billingNpi: null, renderingNpi: null },
        queued,
        patientKey,
        replaces,
        payer,
        siteRules,
      }),
    );
    out(JSON.stringify({ issues, clean: isClean(issues), notChecked: notChecked(issues) }));
  }
  return failed;
}

/** How one frame was read, for whoever has to mend the reader: asked for by a person, never part of an ordinary reading. */
import type * as z from 'zod/mini';
import type { Adapter } from './adapter';
import type { ReadEnv } from './chart-env';
import type { DiagnosisSchema } from './diagnosis-schema';
import { readFrame } from './read-frame';
import { all } from './safe-dom';
import { selectorOf } from './selector';
import { skeletonOf } from './skeleton';

export type Diagnosis = z.infer<typeof DiagnosisSchema>;

/** Reads the frame once more with selectors. `now` in ms, for measuring; `whole`: with the page's skeleton. */
export async function diagnose(
  page: Document,
  env: ReadEnv,
  adapters: readonly Adapter[],
  now: () => number,
  whole: boolean,
): Promise<Diagnosis> {
  const start = now();
  const reading = await readFrame(page, { ...env, selectorOf: (element) => selectorOf(element, page) }, adapters);
  const ms = Math.round((now() - start) * 10) / 10;
  const adapter = reading?.report.adapter ?? 'generic';
  return {
    frame: env.frame,
    adapter,
    tried: adapters.find(({ id }) => id === adapter)?.tried ?? null,
    fellBack: reading?.report.fellBack ?? null,
    ms,
    elements: all(page, '*').length,
    report: reading?.report ?? null,
    skeleton: whole ? await skeletonOf(page, env) : null,
  };
}

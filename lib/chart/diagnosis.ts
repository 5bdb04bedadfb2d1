/** How one frame was read, for whoever has to mend the reader: asked for by a person, never part of an ordinary reading. */
import type { Adapter } from './adapter';
import type { Frame, FrameReport } from './chart';
import type { ReadEnv } from './chart-env';
import { readFrame } from './read-frame';
import { all } from './safe-dom';
import { selectorOf } from './selector';
import { type Skeleton, skeletonOf } from './skeleton';

/**
 * `tried`: how far the adapter that read it was tested, null for the generic reader; `ms`: main-thread and waiting time of this
 * reading; `elements`: of the page, shadow trees apart; `report` null: nothing of a chart was found. `skeleton` holds the page's
 * text as it is: it is scrambled before it leaves the panel.
 */
export interface Diagnosis {
  frame: Frame;
  adapter: string;
  tried: string | null;
  fellBack: FrameReport['fellBack'];
  ms: number;
  elements: number;
  report: FrameReport | null;
  skeleton: Skeleton | null;
}

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

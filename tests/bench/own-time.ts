/** What the extension's script costs a page's main thread, as the browser's own profiler sees it. */
import type { CDPSession } from '@playwright/test';

interface Profile {
  nodes: { id: number; callFrame: { url: string }; children?: number[] }[];
  samples?: number[];
  timeDeltas?: number[];
}

/** Milliseconds of the samples that lie in the extension's functions or in what they called. */
function ownMs({ nodes, samples = [], timeDeltas = [] }: Profile): number {
  const own = new Set<number>();
  // Parents stand before what they call.
  for (const { id, callFrame, children = [] } of nodes) {
    if (callFrame.url.startsWith('chrome-extension:')) own.add(id);
    if (own.has(id)) for (const child of children) own.add(child);
  }
  return samples.reduce((sum, id, i) => sum + (own.has(id) ? (timeDeltas[i + 1] ?? 0) : 0), 0) / 1000;
}

/** The extension's time on the page's main thread while something happens. */
export async function ownTime(session: CDPSession, happens: () => Promise<void>): Promise<number> {
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 200 });
  await session.send('Profiler.start');
  await happens();
  return ownMs((await session.send('Profiler.stop')).profile);
}

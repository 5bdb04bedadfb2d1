/** Reads saved pages the way the page's script does, without a browser. */
import type { Adapter } from '../../lib/chart/adapter';
import type { Frame } from '../../lib/chart/chart';
import { PAGE_BUDGET, type ReadEnv } from '../../lib/chart/chart-env';
import { lookAtMarkup } from '../../lib/chart/look';
import { type FrameReading, readFrame } from '../../lib/chart/read-frame';

export const topFrame: Frame = { key: 'top', path: ['top'], url: 'https://ehr.example/', title: '', visibility: 'visible' };

export const anEnv = (change: Partial<ReadEnv> = {}): ReadEnv => ({
  frame: topFrame,
  url: new URL('https://ehr.example/'),
  lookAt: lookAtMarkup,
  pause: () => Promise.resolve(),
  ...PAGE_BUDGET,
  ...change,
});

export const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

export const readHtml = (html: string, adapters: readonly Adapter[] = [], env: ReadEnv = anEnv()): Promise<FrameReading | null> =>
  readFrame(parse(html), env, adapters);

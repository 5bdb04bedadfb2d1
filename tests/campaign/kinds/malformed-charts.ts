import os from 'node:os';
import path from 'node:path';
import { Window } from 'happy-dom';
import type { Kind } from '../kind';

const DOM = ['Element', 'Document', 'Node', 'DOMParser'] as const;

/** Puts a page's world where the reader looks for it, for as long as the work lasts. */
async function inPageWorld<T>(work: () => Promise<T>): Promise<T> {
  const before = DOM.map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const);
  const window = new Window({
    settings: { disableIframePageLoading: true, disableJavaScriptFileLoading: true, disableCSSFileLoading: true },
  });
  for (const name of DOM) Object.defineProperty(globalThis, name, { value: window[name], configurable: true, writable: true });
  try {
    return await work();
  } finally {
    for (const [name, own] of before)
      if (own) Object.defineProperty(globalThis, name, own);
      else Reflect.deleteProperty(globalThis, name);
    await window.happyDOM.close();
  }
}

export const kind: Kind = {
  name: 'malformed-charts',
  what: 'pages malformed or hostile, read and taken on to the rules: nothing throws, nothing is held up, nobody else’s facts come in',
  short: 300,
  full: 20_000,
  async run(course) {
    // The sets that ship with the product, and none that was imported here.
    const { openDirectory } = await import('../../../scripts/headless/own-sets');
    const book = await (await openDirectory(path.join(os.tmpdir(), 'chartside-no-sets'))).whole([]);
    return inPageWorld(async () => {
      const { trialsOf } = await import('../charts/trials');
      return trialsOf(course, { book });
    });
  },
};

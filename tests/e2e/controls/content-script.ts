// The world in which the extension's script stands in a page: what a page that broke into it could say.
import type { CDPSession, Frame, Page } from '@playwright/test';
import type { Chartside } from '../../../scripts/browser/launch';

interface World {
  id: number;
  name: string;
  origin: string;
  auxData?: { frameId?: string; type?: string };
}

/** Evaluates an expression in the extension's own world of one frame of a page; rejects where it has none. */
export interface ContentScript {
  evaluate<Value>(expression: string): Promise<Value>;
}

/** The script's world in a frame that has a debugging session of its own (`frame` left out: the page's top frame) or shares its page's. */
export async function contentScriptIn(chartside: Chartside, page: Page, frame?: Frame): Promise<ContentScript> {
  const sessions: CDPSession[] = [];
  if (frame) {
    const own = await chartside.context.newCDPSession(frame).catch(() => null);
    if (own) sessions.push(own);
  }
  sessions.push(await chartside.context.newCDPSession(page));
  const path = frame ? await frame.evaluate(() => location.href) : page.url();
  for (const session of sessions) {
    const worlds: World[] = [];
    session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context as World));
    await session.send('Runtime.enable');
    for (let tries = 0; tries < 60; tries += 1) {
      for (const { id } of worlds.filter(({ auxData, origin }) => auxData?.type === 'isolated' && origin.includes(chartside.id))) {
        const evaluate = async <Value>(expression: string): Promise<Value> => {
          const options = { expression, contextId: id, awaitPromise: true, returnByValue: true };
          const { result, exceptionDetails } = await session.send('Runtime.evaluate', options);
          if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
          return result.value as Value;
        };
        if ((await evaluate<string>('location.href').catch(() => null)) === path) return { evaluate };
      }
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  throw new Error(`the extension's script does not stand in ${path}`);
}

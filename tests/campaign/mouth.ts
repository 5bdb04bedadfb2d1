/** Speaks to the worker from a bare page of the extension, and stops that worker. */
import type { CDPSession, Page } from '@playwright/test';
import type { Name, RequestOf, ResponseOf } from '../../lib/messages';
import type { QueueItem } from '../../lib/queue/entry';
import type { Settings } from '../../lib/settings';
import type { Chartside } from '../../scripts/browser/launch';

/** The worker answered, and refused in these words. */
export class Refused extends Error {}
/** No answer: the worker went while it was asked, or took too long. */
export class Unanswered extends Error {}

/** Whoever can ask the worker. */
export interface Asks {
  ask<N extends Name>(name: N, request: RequestOf<N>): Promise<ResponseOf<N>>;
}

const ANSWER_MS = 20_000;
const STOP_MS = 5_000;

export class Mouth implements Asks {
  private constructor(
    readonly page: Page,
    private readonly session: CDPSession,
  ) {}

  /** A page of the extension without a script of its own: nothing but these words wakes the worker. */
  static async open(chartside: Chartside): Promise<Mouth> {
    const page = await chartside.context.newPage();
    await page.goto(`chrome-extension://${chartside.id}/manifest.json`);
    const session = await chartside.context.newCDPSession(page);
    await session.send('ServiceWorker.enable');
    return new Mouth(page, session);
  }

  /** Rejects with {@link Refused} or {@link Unanswered}. */
  async ask<N extends Name>(name: N, request: RequestOf<N>): Promise<ResponseOf<N>> {
    const saying = this.page.evaluate(
      (message) => chrome.runtime.sendMessage(message) as Promise<{ ok: boolean; value: unknown; error?: string } | undefined>,
      { to: 'worker', name, request },
    );
    const answer = await within(saying, ANSWER_MS).catch((error: unknown) => {
      throw new Unanswered(error instanceof Error ? error.message : String(error));
    });
    if (!answer) throw new Unanswered(`${name}: no answer`);
    if (!answer.ok) throw new Refused(answer.error);
    return answer.value as ResponseOf<N>;
  }

  setUp(settings: Partial<Settings>): Promise<void> {
    return this.page.evaluate((value) => chrome.storage.local.set({ settings: value }), settings);
  }

  /** The whole queue, newest first. */
  async queue(): Promise<QueueItem[]> {
    const items: QueueItem[] = [];
    for (;;) {
      const before = items.at(-1)?.sequence;
      const page = await this.ask('listQueue', { limit: 500, ...(before !== undefined && { before }) });
      items.push(...page);
      if (page.length < 500) return items;
    }
  }

  /** Stops the worker at once, whatever it is doing. Five milliseconds, since nothing is opened for it. */
  async stopWorker(): Promise<void> {
    const stopped = new Promise<void>((resolve) => {
      const heed = ({ versions }: { versions: { runningStatus: string }[] }): void => {
        if (!versions.some(({ runningStatus }) => runningStatus === 'stopped')) return;
        this.session.off('ServiceWorker.workerVersionUpdated', heed);
        resolve();
      };
      this.session.on('ServiceWorker.workerVersionUpdated', heed);
    });
    await this.session.send('ServiceWorker.stopAllWorkers');
    // One that does not run says nothing.
    await within(stopped, STOP_MS).catch(() => undefined);
  }
}

export async function within<T>(work: Promise<T>, ms: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`nothing within ${ms} ms`)), ms);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

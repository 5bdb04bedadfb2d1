/** A browser whose background worker nobody debugs, so that it dies as it does for people: an attached debugger keeps it alive. */
import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import type { Readable, Writable } from 'node:stream';
import type { Name, RequestOf, ResponseOf } from '../../lib/messages';
import { findChromium } from '../../scripts/browser/find-chromium.mjs';
import { type Asks, Refused, Unanswered } from './mouth';
import { pause } from './pause';

const BUILT = path.resolve(import.meta.dirname, '../../.output/chrome-mv3-e2e');
const QUIT_MS = 5_000;

interface Waiting {
  resolve(result: never): void;
  reject(error: Error): void;
}

export class QuietBrowser implements Asks {
  private sent = 0;
  private session = '';
  private readonly waiting = new Map<number, Waiting>();

  private constructor(
    private readonly child: ChildProcess,
    private readonly id: string,
  ) {
    let rest = '';
    (child.stdio[4] as Readable).setEncoding('utf8').on('data', (chunk: string) => {
      const parts = (rest + chunk).split('\0');
      rest = parts.pop() ?? '';
      for (const part of parts) this.heed(JSON.parse(part) as { id?: number; error?: { message: string }; result?: never });
    });
  }

  /** On a profile that knows the extension already. `id`: the extension's. Attaches to one bare page of it and to nothing else. */
  static async start(profile: string, id: string, extension = BUILT): Promise<QuietBrowser> {
    const child = spawn(
      findChromium() ?? '',
      [
        '--headless=new',
        '--no-sandbox',
        '--no-first-run',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--remote-debugging-pipe',
        '--disable-features=DisableLoadExtensionCommandLineSwitch',
        `--disable-extensions-except=${extension}`,
        `--load-extension=${extension}`,
        `--user-data-dir=${profile}`,
        'about:blank',
      ],
      { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
    );
    const browser = new QuietBrowser(child, id);
    while (!(await browser.lives())) await pause(100);
    const { targetId } = await browser.send<{ targetId: string }>('Target.createTarget', { url: `chrome-extension://${id}/manifest.json` });
    const { sessionId } = await browser.send<{ sessionId: string }>('Target.attachToTarget', { targetId, flatten: true });
    browser.session = sessionId;
    while (!(await browser.evaluate<boolean>('typeof chrome.runtime?.sendMessage === "function"').catch(() => false))) await pause(100);
    return browser;
  }

  private heed(message: { id?: number; error?: { message: string }; result?: never }): void {
    const waiting = this.waiting.get(message.id ?? 0);
    this.waiting.delete(message.id ?? 0);
    if (message.error) waiting?.reject(new Error(message.error.message));
    else waiting?.resolve(message.result as never);
  }

  private send<Result>(method: string, params: object, sessionId?: string): Promise<Result> {
    this.sent += 1;
    const id = this.sent;
    return new Promise<Result>((resolve, reject) => {
      this.waiting.set(id, { resolve: resolve as Waiting['resolve'], reject });
      (this.child.stdio[3] as Writable).write(`${JSON.stringify({ id, method, params, ...(sessionId && { sessionId }) })}\0`);
    });
  }

  /** Whether the worker runs, as the browser lists it; nobody is attached to it. */
  async lives(): Promise<boolean> {
    const { targetInfos } = await this.send<{ targetInfos: { type: string; url: string; attached: boolean }[] }>('Target.getTargets', {});
    const worker = targetInfos.find(({ type, url }) => type === 'service_worker' && url.includes(this.id));
    if (worker?.attached) throw new Error('somebody debugs the worker');
    return worker !== undefined;
  }

  /** Evaluates in the bare page. */
  async evaluate<Value>(expression: string): Promise<Value> {
    const params = { expression, awaitPromise: true, returnByValue: true };
    const { result } = await this.send<{ result: { value: Value } }>('Runtime.evaluate', params, this.session);
    return result.value;
  }

  async ask<N extends Name>(name: N, request: RequestOf<N>): Promise<ResponseOf<N>> {
    const message = JSON.stringify({ to: 'worker', name, request });
    const answer = await this.evaluate<{ ok: boolean; value: unknown; error?: string } | undefined>(
      `chrome.runtime.sendMessage(${message})`,
    );
    if (!answer) throw new Unanswered(`${name}: no answer`);
    if (!answer.ok) throw new Refused(answer.error);
    return answer.value as ResponseOf<N>;
  }

  async close(): Promise<void> {
    const gone = new Promise((resolve) => this.child.once('exit', resolve));
    void this.send('Browser.close', {}).catch(() => undefined);
    await Promise.race([gone, pause(QUIT_MS)]);
    this.child.kill('SIGKILL');
  }
}

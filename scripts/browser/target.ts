/** A debugging target that Playwright does not expose (the real side panel), over the browser's own session. */
import type { CDPSession } from '@playwright/test';

interface Waiting {
  resolve(value: never): void;
  reject(error: Error): void;
}

/** Longer than anything takes that is asked of a target. */
const ANSWER_MS = 60_000;

export class Target {
  private sent = 0;
  private readonly waiting = new Map<number, Waiting>();

  private constructor(
    private readonly browser: CDPSession,
    private readonly sessionId: string,
  ) {
    browser.on('Target.receivedMessageFromTarget', (event) => {
      if (event.sessionId !== sessionId) return;
      const message = JSON.parse(event.message) as { id?: number; error?: { message: string }; result?: never };
      if (message.id === undefined) return;
      const waiting = this.waiting.get(message.id);
      this.waiting.delete(message.id);
      if (message.error) waiting?.reject(new Error(message.error.message));
      else waiting?.resolve(message.result as never);
    });
  }

  /** Waits up to five seconds for a target of this type whose address contains `urlPart`. */
  static async attach(browser: CDPSession, type: string, urlPart: string): Promise<Target> {
    for (let tries = 0; tries < 100; tries += 1) {
      const { targetInfos } = await browser.send('Target.getTargets', { filter: [{}] });
      const found = targetInfos.find((target) => target.type === type && target.url.includes(urlPart));
      if (found)
        return new Target(browser, (await browser.send('Target.attachToTarget', { targetId: found.targetId, flatten: false })).sessionId);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`no ${type} target with ${urlPart}`);
  }

  /** Rejects when there is no answer within `ms`: what is asked of a page just as it begins anew is never answered. */
  send<Result>(method: string, params: object = {}, ms = ANSWER_MS): Promise<Result> {
    this.sent += 1;
    const id = this.sent;
    return new Promise<Result>((resolve, reject) => {
      const timer = setTimeout(() => {
        this.waiting.delete(id);
        reject(new Error(`${method}: no answer within ${ms} ms`));
      }, ms);
      this.waiting.set(id, {
        resolve: (value: never) => {
          clearTimeout(timer);
          resolve(value);
        },
        reject: (error) => {
          clearTimeout(timer);
          reject(error);
        },
      });
      this.browser
        .send('Target.sendMessageToTarget', { sessionId: this.sessionId, message: JSON.stringify({ id, method, params }) })
        .catch(reject);
    });
  }

  /** Evaluates an expression in the target; rejects with the page's own error. */
  async evaluate<Value>(expression: string, ms = ANSWER_MS): Promise<Value> {
    const answer = await this.send<{ result: { value: Value }; exceptionDetails?: { text: string; exception?: { description?: string } } }>(
      'Runtime.evaluate',
      {
        expression,
        awaitPromise: true,
        returnByValue: true,
        userGesture: false,
      },
      ms,
    );
    if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.exception?.description ?? answer.exceptionDetails.text);
    return answer.result.value;
  }
}

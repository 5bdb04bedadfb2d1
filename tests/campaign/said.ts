/** Everything the extension's pages and worker wrote to a console or threw, over all lives of its browsers. */
import type { BrowserContext, Worker } from '@playwright/test';

export class Said {
  readonly lines: string[] = [];

  listenTo(context: BrowserContext): void {
    const note = (text: string): void => void this.lines.push(text);
    context.on('console', (message) => note(message.text()));
    context.on('weberror', (error) => note(String(error.error().stack ?? error.error())));
    const worker = (each: Worker): void => void each.on('console', (message) => note(message.text()));
    context.serviceWorkers().forEach(worker);
    context.on('serviceworker', worker);
  }
}

/** Starts a Chromium-family browser with the built extension, and drives its real side panel. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page, type Worker } from '@playwright/test';
import { findChromium } from './find-chromium.mjs';
import { Panel } from './panel';
import { Target } from './target';

const ROOT = path.resolve(import.meta.dirname, '../..');
const EXTENSION = path.join(ROOT, '.output', 'chrome-mv3-e2e');

export interface LaunchOptions {
  headless: boolean;
  /** Profile folder to use and keep; without it a temporary one is made and removed at close. */
  profile?: string;
  size?: { width: number; height: number };
  /** Folder of the built extension; left out, the one that tests use. */
  extension?: string;
  /** Folders of other extensions in the same browser. */
  alongside?: string[];
}

/** A running browser with Chartside in it. */
export class Chartside {
  private constructor(
    readonly context: BrowserContext,
    readonly cdp: CDPSession,
    readonly worker: Worker,
    readonly id: string,
    readonly profile: string,
    private readonly temporary: boolean,
  ) {}

  /** Starts the browser; rejects when none is found or the extension is not built. */
  static async launch(options: LaunchOptions): Promise<Chartside> {
    const { headless, profile, size = { width: 1360, height: 860 }, extension = EXTENSION, alongside = [] } = options;
    const extensions = [extension, ...alongside].join(',');
    const executablePath = findChromium();
    if (!executablePath) throw new Error('No Chromium-family browser found. Run: node scripts/setup.mjs');
    if (!existsSync(path.join(extension, 'manifest.json')))
      throw new Error('The extension is not built. Run: node scripts/setup.mjs --build');
    const folder = profile ?? mkdtempSync(path.join(tmpdir(), 'chartside-'));
    const context = await chromium.launchPersistentContext(folder, {
      executablePath,
      headless,
      viewport: null,
      handleSIGINT: false,
      handleSIGTERM: false,
      args: [
        `--disable-extensions-except=${extensions}`,
        `--load-extension=${extensions}`,
        '--disable-features=DisableLoadExtensionCommandLineSwitch',
        '--enable-unsafe-extension-debugging',
        `--window-size=${size.width},${size.height}`,
        '--disable-quic',
        '--disable-gpu',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--force-color-profile=srgb',
      ],
    });
    const cdp = await (context.browser() as NonNullable<ReturnType<BrowserContext['browser']>>).newBrowserCDPSession();
    let worker = context.serviceWorkers().find(isOurs);
    if (!worker) {
      // Branded Chrome ignores --load-extension; it takes the extension over the debugging pipe instead.
      const waiting = context.waitForEvent('serviceworker', { predicate: isOurs, timeout: 15_000 });
      const late = setTimeout(
        () =>
          void (cdp.send as (m: string, p: object) => Promise<unknown>)('Extensions.loadUnpacked', { path: extension }).catch(
            () => undefined,
          ),
        4_000,
      );
      worker = await waiting.finally(() => clearTimeout(late));
    }
    await panelReady(worker);
    return new Chartside(context, cdp, worker, new URL(worker.url()).host, folder, profile === undefined);
  }

  url(page: 'sidepanel' | 'options' | 'review'): string {
    return `chrome-extension://${this.id}/${page}.html`;
  }

  /** Presses the toolbar button on the page's tab; answers the side panel that opens. */
  async openPanel(page: Page): Promise<Panel> {
    const { targetInfos } = await this.cdp.send('Target.getTargets', { filter: [{}] });
    const tab = targetInfos.find((target) => target.type === 'tab' && target.url === page.url());
    if (!tab) throw new Error('the page has no tab');
    await (this.cdp.send as (m: string, p: object) => Promise<unknown>)('Extensions.triggerAction', {
      id: this.id,
      targetId: tab.targetId,
    });
    return new Panel(await Target.attach(this.cdp, 'page', `${this.id}/sidepanel.html`));
  }

  /** Gives the extension access to an origin as the browser's own settings page would; the panel's request then needs no prompt. */
  async grantHost(origin: string): Promise<void> {
    const page = await this.context.newPage();
    await page.goto('chrome://extensions/');
    await page.evaluate(
      ([id, host]) =>
        (
          globalThis as unknown as { chrome: { developerPrivate: { addHostPermission(id: string, host: string): Promise<void> } } }
        ).chrome.developerPrivate.addHostPermission(id as string, host as string),
      [this.id, origin],
    );
    await page.close();
  }

  /** Stops the background worker at once, whatever it is doing. */
  async stopWorker(): Promise<void> {
    const page = await this.context.newPage();
    await page.goto(this.url('sidepanel'));
    const session = await this.context.newCDPSession(page);
    await session.send('ServiceWorker.enable');
    const stopped = new Promise<void>((resolve) =>
      session.on('ServiceWorker.workerVersionUpdated', (event) => {
        if (event.versions.some((version) => version.runningStatus === 'stopped')) resolve();
      }),
    );
    await session.send('ServiceWorker.stopAllWorkers');
    await Promise.race([stopped, new Promise((resolve) => setTimeout(resolve, 3_000))]);
    await page.close();
  }

  /** Kills every process of the browser with SIGKILL, as a crash or a power cut of the machine's session would. */
  async kill(): Promise<void> {
    const { processInfo } = await this.cdp.send('SystemInfo.getProcessInfo');
    const pids = processInfo.map((info) => info.id);
    const browser = processInfo.find((info) => info.type === 'browser')?.id;
    for (const pid of browser ? [browser, ...pids.filter((pid) => pid !== browser)] : pids) {
      try {
        process.kill(pid, 'SIGKILL');
      } catch {
        // Already gone with its parent.
      }
    }
    await this.context.close().catch(() => undefined);
    for (const name of ['SingletonLock', 'SingletonCookie', 'SingletonSocket']) rmSync(path.join(this.profile, name), { force: true });
  }

  async close(): Promise<void> {
    await this.context.close().catch(() => undefined);
    if (this.temporary) rmSync(this.profile, { recursive: true, force: true, maxRetries: 3 });
  }
}

const isOurs = (worker: Worker): boolean => worker.url().endsWith('/background.js');

/** The toolbar button opens the panel only once the worker listens to it. */
async function panelReady(worker: Worker): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    const ready = await worker.evaluate(() =>
      (globalThis as unknown as { chrome: { action: { onClicked: { hasListeners(): boolean } } } }).chrome.action.onClicked.hasListeners(),
    );
    if (ready) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('the extension never listened to its toolbar button');
}

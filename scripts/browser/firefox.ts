/** Starts a Firefox with the built extension loaded as a temporary add-on, and presses its toolbar button. */
import { type ChildProcess, spawn } from 'node:child_process';
import { accessSync, constants, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Marionette } from './marionette';
import { Sidebar } from './sidebar';

const NAMES = ['firefox-esr', 'firefox', 'firefox-developer-edition'];
const PLACES: Partial<Record<NodeJS.Platform, string[]>> = {
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  win32: ['C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
};

const runnable = (file: string): boolean => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** Path of Firefox: `FIREFOX` if set, else the first one found; null when there is none. */
export function findFirefox(): string | null {
  const { FIREFOX, PATH = '' } = process.env;
  if (FIREFOX) return runnable(FIREFOX) ? FIREFOX : null;
  const onPath = PATH.split(path.delimiter).flatMap((dir) => NAMES.map((name) => path.join(dir, name)));
  return [...(PLACES[process.platform] ?? []), ...onPath].find(runnable) ?? null;
}

/** The add-on's address in this profile: Firefox would choose another at every installation. */
const UUID = '5ac1e0de-0c0d-4e15-8a7e-c0de0b5e55ed';

/** `marionette.port` 0 takes a free one and writes it into the profile. The last ones keep Firefox from calling home. */
const prefsFor = (addonId: string): Record<string, string | number | boolean> => ({
  'marionette.port': 0,
  'extensions.webextensions.uuids': JSON.stringify({ [addonId]: UUID }),
  'extensions.webextOptionalPermissionPrompts': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'browser.aboutwelcome.enabled': false,
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'browser.region.update.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'dom.push.connection.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.update.enabled': false,
  'media.gmp-manager.url': '',
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'http://127.0.0.1:9/',
  'toolkit.telemetry.enabled': false,
});

/** WebDriver's names of the keys that are no letters. */
const KEYS: Record<string, string> = {
  Backspace: '\uE003',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
};

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

export interface FirefoxOptions {
  executablePath: string;
  /** Folder of the built extension. */
  extension: string;
  headless: boolean;
  size: { width: number; height: number };
}

/** A running Firefox with Chartside in it; its profile is temporary. */
export class Firefox {
  private constructor(
    private readonly process: ChildProcess,
    private readonly marionette: Marionette,
    private readonly profile: string,
    private readonly addonId: string,
    readonly version: string,
  ) {}

  /** Starts the browser and loads the extension; ends the browser again when either fails. */
  static async launch({ executablePath, extension, headless, size }: FirefoxOptions): Promise<Firefox> {
    const manifest = JSON.parse(readFileSync(path.join(extension, 'manifest.json'), 'utf8')) as {
      browser_specific_settings: { gecko: { id: string } };
    };
    const { id } = manifest.browser_specific_settings.gecko;
    const profile = mkdtempSync(path.join(tmpdir(), 'chartside-firefox-'));
    const prefs = Object.entries(prefsFor(id)).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`);
    writeFileSync(path.join(profile, 'user.js'), prefs.join('\n'));
    const args = ['--no-remote', '--profile', profile, '--marionette', '-remote-allow-system-access', ...(headless ? ['--headless'] : [])];
    const child = spawn(executablePath, args, { stdio: 'ignore' });
    try {
      const marionette = await connected(profile, child);
      const { capabilities } = await marionette.send<{ capabilities: { browserVersion: string } }>('WebDriver:NewSession');
      const firefox = new Firefox(child, marionette, profile, id, capabilities.browserVersion);
      await marionette.send('WebDriver:SetWindowRect', size);
      await marionette.send('Addon:Install', { path: extension, temporary: true });
      return firefox;
    } catch (error) {
      child.kill();
      await ended(child, profile);
      throw error;
    }
  }

  url(page: 'sidepanel' | 'options' | 'review'): string {
    return `moz-extension://${UUID}/${page}.html`;
  }

  async goto(url: string): Promise<void> {
    await this.inContext('content', () => this.marionette.send('WebDriver:Navigate', { url }));
  }

  /** Runs a script's body in the tab, with the tab's own rights; answers what it returns. */
  page<Value>(body: string, ...args: unknown[]): Promise<Value> {
    return this.run('content', body, args);
  }

  /** Runs a script's body in the browser's own window, with its rights. */
  window<Value>(body: string, ...args: unknown[]): Promise<Value> {
    return this.run('chrome', body, args);
  }

  /** Ends the background page as Firefox does after half a minute without work; the next event starts it again. */
  async sleepBackground(): Promise<void> {
    await this.window('await WebExtensionPolicy.getByID(arguments[0]).extension.terminateBackground();', this.addonId);
  }

  /** Presses the toolbar button with the mouse; answers the sidebar once it shows the panel. A new add-on's sidebar is open already: it is shut first. */
  async openSidebar(): Promise<Sidebar> {
    const at = await this.window<{ x: number; y: number }>(
      `SidebarController.hide();
       const { x, y, width, height } = document.getElementById(arguments[0]).getBoundingClientRect();
       return { x: x + width / 2, y: y + height / 2 };`,
      `${this.addonId.replace(/[^a-z0-9_-]/gi, '_')}-browser-action`,
    );
    await this.click(at.x, at.y);
    const sidebar = new Sidebar(this);
    const until = performance.now() + 10_000;
    for (;;) {
      const shown = await this.window<boolean>('return SidebarController.isOpen');
      if (shown && (await sidebar.inside<boolean>(`content.location.pathname === '/sidepanel.html'`).catch(() => false))) return sidebar;
      if (performance.now() > until) throw new Error('the toolbar button opened no sidebar');
      await pause(100);
    }
  }

  /** A left click at a place of the browser's window, in CSS pixels. */
  click(x: number, y: number): Promise<void> {
    return this.act({
      type: 'pointer',
      id: 'mouse',
      parameters: { pointerType: 'mouse' },
      actions: [
        { type: 'pointerMove', origin: 'viewport', x: Math.round(x), y: Math.round(y) },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ],
    });
  }

  /** Presses keys together: `press('Control', 'Enter')`. */
  press(...keys: string[]): Promise<void> {
    const values = keys.map((key) => KEYS[key] ?? key);
    const down = values.map((value) => ({ type: 'keyDown', value }));
    const up = values.toReversed().map((value) => ({ type: 'keyUp', value }));
    return this.act({ type: 'key', id: 'keyboard', actions: [...down, ...up] });
  }

  async type(text: string): Promise<void> {
    for (const letter of text) await this.press(letter);
  }

  /** PNG of the browser's whole window. */
  async screenshot(): Promise<Buffer> {
    const { value } = await this.inContext('chrome', () =>
      this.marionette.send<{ value: string }>('WebDriver:TakeScreenshot', { full: false }),
    );
    return Buffer.from(value, 'base64');
  }

  async close(): Promise<void> {
    await this.marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined);
    this.marionette.close();
    await ended(this.process, this.profile);
  }

  private act(source: object): Promise<void> {
    return this.inContext('chrome', async () => {
      await this.marionette.send('WebDriver:PerformActions', { actions: [source] });
    });
  }

  private run<Value>(context: 'content' | 'chrome', body: string, args: unknown[]): Promise<Value> {
    const script = `const [answer, ...given] = [...arguments].reverse();
      (async function () { ${body} })(...given.reverse()).then((value) => answer({ value }), (error) => answer({ error: String(error) }));`;
    return this.inContext(context, async () => {
      const { value } = await this.marionette.send<{ value: { value: Value; error?: string } }>('WebDriver:ExecuteAsyncScript', {
        script,
        args,
      });
      if (value.error !== undefined) throw new Error(value.error);
      return value.value;
    });
  }

  /** The context is the session's, not the command's: set before every use. */
  private async inContext<Value>(context: 'content' | 'chrome', work: () => Promise<Value>): Promise<Value> {
    await this.marionette.send('Marionette:SetContext', { value: context });
    return work();
  }
}

/** Waits until Firefox has written its port into the profile and listens there. */
async function connected(profile: string, child: ChildProcess): Promise<Marionette> {
  const file = path.join(profile, 'MarionetteActivePort');
  const until = performance.now() + 60_000;
  while (performance.now() < until) {
    if (child.exitCode !== null) throw new Error(`Firefox ended at once with code ${child.exitCode}`);
    const port = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
    const marionette = port > 0 ? await Marionette.open(port).catch(() => null) : null;
    if (marionette) return marionette;
    await pause(100);
  }
  throw new Error('Firefox never listened to its remote control');
}

/** Waits for the process to end, at last by force, and removes its profile. */
async function ended(child: ChildProcess, profile: string): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) {
    const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
    const force = setTimeout(() => child.kill('SIGKILL'), 8_000);
    await gone;
    clearTimeout(force);
  }
  rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
}

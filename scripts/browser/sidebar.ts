/** Firefox's sidebar as a person meets it: what is on screen by role and name, real mouse and keys. */
import type { Firefox } from './firefox';

interface Found {
  name: string;
  /** Middle, in CSS pixels of the window. */
  x: number;
  y: number;
}
type Name = string | RegExp;

/** The panel's roles as selectors: Firefox answers no query by role from outside. */
const ROLES = { button: 'button:not([role])', combobox: '[role=combobox]', option: '[role=option]', tab: '[role=tab]' } as const;
type Role = keyof typeof ROLES;

/** The browser element of the sidebar's own process, inside the sidebar's frame. */
const INNER = `SidebarController.browser.contentDocument.getElementById('webext-panels-browser')`;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

export class Sidebar {
  private asked = 0;

  constructor(private readonly firefox: Firefox) {}

  /** Everything visible with this role whose name equals the string or matches the pattern, in document order. */
  async all(role: Role, name: Name = /./): Promise<Found[]> {
    const found = await this.inside<Found[]>(
      `[...content.document.querySelectorAll(${JSON.stringify(ROLES[role])})].filter((each) => each.checkVisibility()).map((each) => {
        const { x, y, width, height } = each.getBoundingClientRect();
        const name = (each.getAttribute('aria-label') || each.textContent).replace(/\\s+/g, ' ').trim();
        return { name, x: x + width / 2, y: y + height / 2 };
      })`,
    );
    return found.filter((each) => (typeof name === 'string' ? each.name === name : name.test(each.name)));
  }

  /** Waits for one such element; rejects naming what was looked for and what there is. */
  async find(role: Role, name: Name = /./, ms = 10_000): Promise<Found> {
    const until = performance.now() + ms;
    for (;;) {
      const [first] = await this.all(role, name);
      if (first) return first;
      if (performance.now() > until) {
        const others = (await this.all(role)).map((each) => each.name).slice(0, 20);
        throw new Error(`no ${role} named ${String(name)} in the sidebar; there are: ${others.join(' | ') || 'none'}`);
      }
      await pause(100);
    }
  }

  /** Waits until the visible text matches. */
  async see(text: RegExp, ms = 10_000): Promise<string> {
    const until = performance.now() + ms;
    for (;;) {
      const all = await this.inside<string>('content.document.body.innerText');
      const found = text.exec(all);
      if (found) return found[0];
      if (performance.now() > until) throw new Error(`the sidebar never showed ${String(text)}; it shows: ${all.slice(0, 1_500)}`);
      await pause(100);
    }
  }

  async click(role: Role, name: Name = /./, ms = 10_000): Promise<void> {
    await this.at(role, await this.find(role, name, ms), `scrollIntoView({ block: 'nearest' })`);
    const { x, y } = await this.find(role, name);
    const frame = await this.firefox.window<{ x: number; y: number }>(
      `const inner = ${INNER}.getBoundingClientRect();
       const outer = SidebarController.browser.getBoundingClientRect();
       return { x: inner.x + outer.x, y: inner.y + outer.y };`,
    );
    await this.firefox.click(frame.x + x, frame.y + y);
  }

  /** Gives it the keyboard. */
  async focus(role: Role, name: Name = /./): Promise<void> {
    const found = await this.find(role, name);
    await this.firefox.window(`SidebarController.browser.focus(); ${INNER}.focus();`);
    await this.at(role, found, 'focus()');
  }

  /** Focuses a field, empties it and types. */
  async fill(role: Role, name: Name, text: string): Promise<void> {
    await this.focus(role, name);
    await this.firefox.press('Control', 'a');
    await this.firefox.type(text);
  }

  /** The value of an expression in the sidebar's process, where `content` is the panel's window. */
  inside<Value>(expression: string): Promise<Value> {
    this.asked += 1;
    const topic = `answer-${this.asked}`;
    const script = `sendAsyncMessage(${JSON.stringify(topic)}, ${expression})`;
    return this.firefox.window<Value>(
      `const { messageManager } = ${INNER};
       return new Promise((resolve) => {
         const heard = ({ data }) => { messageManager.removeMessageListener(arguments[0], heard); resolve(data); };
         messageManager.addMessageListener(arguments[0], heard);
         messageManager.loadFrameScript('data:,' + encodeURIComponent(arguments[1]), false);
       });`,
      topic,
      script,
    );
  }

  private at(role: Role, { name }: Found, act: string): Promise<unknown> {
    const selector = JSON.stringify(ROLES[role]);
    const named = `(each.getAttribute('aria-label') || each.textContent).replace(/\\s+/g, ' ').trim() === ${JSON.stringify(name)}`;
    return this.inside(
      `[...content.document.querySelectorAll(${selector})].find((each) => each.checkVisibility() && ${named})?.${act} ?? null`,
    );
  }
}

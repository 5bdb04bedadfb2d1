/** The side panel as a person meets it: roles and names from the accessibility tree, real mouse and keys. */
import type { Target } from './target';

interface Node {
  role: string;
  name: string;
  backendNodeId: number;
}
type Name = string | RegExp;

const KEYS: Record<string, { code: string; keyCode: number; text?: string }> = {
  Enter: { code: 'Enter', keyCode: 13, text: '\r' },
  Escape: { code: 'Escape', keyCode: 27 },
  Tab: { code: 'Tab', keyCode: 9 },
  // By its own code: the letter's number is that of the Delete key.
  '.': { code: 'Period', keyCode: 190, text: '.' },
  Backspace: { code: 'Backspace', keyCode: 8 },
  ArrowUp: { code: 'ArrowUp', keyCode: 38 },
  ArrowDown: { code: 'ArrowDown', keyCode: 40 },
  ArrowLeft: { code: 'ArrowLeft', keyCode: 37 },
  ArrowRight: { code: 'ArrowRight', keyCode: 39 },
};
const MODIFIERS = { Alt: 1, Control: 2, Meta: 4, Shift: 8 } as const;

/** A look at the panel that has no answer by now is taken anew. */
const LOOK_MS = 3_000;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

export class Panel {
  constructor(readonly target: Target) {}

  /** Everything with this role whose accessible name equals the string or matches the pattern, in document order. */
  async all(role: string, name: Name = /./): Promise<Node[]> {
    const { root } = await this.target.send<{ root: { backendNodeId: number } }>('DOM.getDocument', { depth: 0 }, LOOK_MS);
    const { nodes } = await this.target.send<{
      nodes: { ignored: boolean; role?: { value: string }; name?: { value: string }; backendDOMNodeId?: number }[];
    }>('Accessibility.queryAXTree', { backendNodeId: root.backendNodeId, role }, LOOK_MS);
    return nodes
      .filter((node) => !node.ignored && node.backendDOMNodeId !== undefined)
      .map((node) => ({ role, name: node.name?.value ?? '', backendNodeId: node.backendDOMNodeId as number }))
      .filter((node) => (typeof name === 'string' ? node.name === name : name.test(node.name)));
  }

  /** Waits for one such element; rejects naming what was looked for and what roles of that kind there are. */
  async find(role: string, name: Name = /./, ms = 10_000): Promise<Node> {
    const until = performance.now() + ms;
    for (;;) {
      const [first] = await this.all(role, name).catch(() => [] as Node[]);
      if (first) return first;
      if (performance.now() > until) {
        const others = (await this.all(role)).map((node) => node.name).slice(0, 20);
        throw new Error(`no ${role} named ${String(name)} in the panel; there are: ${others.join(' | ') || 'none'}`);
      }
      await pause(40);
    }
  }

  /** Waits until the panel's visible text matches. */
  async see(text: RegExp, ms = 10_000): Promise<string> {
    const until = performance.now() + ms;
    for (;;) {
      const all = await this.text().catch(() => '');
      const found = text.exec(all);
      if (found) return found[0];
      if (performance.now() > until) throw new Error(`the panel never showed ${String(text)}; it shows: ${all.slice(0, 1_500)}`);
      await pause(40);
    }
  }

  /**
   * Does what makes the panel begin anew, and waits until it has: Chromium's renderer can crash over a question about the accessibility
   * of a page that is just being let go of.
   */
  async anew(work: () => Promise<void>, ms = 30_000): Promise<void> {
    await this.target.evaluate('globalThis.before = true');
    await work();
    const until = performance.now() + ms;
    const begun = (): Promise<boolean> => this.target.evaluate("!('before' in globalThis) && document.readyState === 'complete'", LOOK_MS);
    while (!(await begun().catch(() => false))) {
      if (performance.now() > until) throw new Error('the panel did not begin anew');
      await pause(40);
    }
  }

  text(): Promise<string> {
    return this.target.evaluate<string>('document.body.innerText', LOOK_MS);
  }

  async click(role: string, name: Name = /./, ms = 10_000): Promise<void> {
    const node = await this.find(role, name, ms);
    await this.target.send('DOM.scrollIntoViewIfNeeded', { backendNodeId: node.backendNodeId });
    const { model } = await this.target.send<{ model: { content: number[] } }>('DOM.getBoxModel', { backendNodeId: node.backendNodeId });
    const [x1 = 0, y1 = 0, , , x3 = 0, y3 = 0] = model.content;
    const at = { x: (x1 + x3) / 2, y: (y1 + y3) / 2, button: 'left', clickCount: 1 };
    await this.target.send('Input.dispatchMouseEvent', { ...at, type: 'mouseMoved', button: 'none' });
    await this.target.send('Input.dispatchMouseEvent', { ...at, type: 'mousePressed' });
    await this.target.send('Input.dispatchMouseEvent', { ...at, type: 'mouseReleased' });
  }

  async focus(role: string, name: Name = /./): Promise<void> {
    await this.target.send('DOM.focus', { backendNodeId: (await this.find(role, name)).backendNodeId });
  }

  /** Presses a key or a chord: `Enter`, `x`, `Control+Enter`. */
  async press(chord: string): Promise<void> {
    const parts = chord.split('+');
    const key = parts.pop() as string;
    const modifiers = parts.reduce((sum, part) => sum + MODIFIERS[part as keyof typeof MODIFIERS], 0);
    const known = KEYS[key] ?? {
      code: /[a-z]/i.test(key) ? `Key${key.toUpperCase()}` : '',
      keyCode: key.toUpperCase().charCodeAt(0),
      text: key,
    };
    const text = modifiers & ~MODIFIERS.Shift ? undefined : known.text;
    const event = { key, code: known.code, windowsVirtualKeyCode: known.keyCode, modifiers };
    await this.target.send('Input.dispatchKeyEvent', { ...event, type: text ? 'keyDown' : 'rawKeyDown', ...(text && { text }) });
    await this.target.send('Input.dispatchKeyEvent', { ...event, type: 'keyUp' });
  }

  /** Types letter by letter into what has the focus. */
  async type(text: string): Promise<void> {
    for (const letter of text) await this.press(letter === '+' ? 'Shift+=' : letter);
  }

  /** Focuses a field, empties it and types. */
  async fill(role: string, name: Name, text: string): Promise<void> {
    await this.focus(role, name);
    await this.press('Control+a');
    await this.press('Backspace');
    await this.type(text);
  }

  /** PNG of the panel. */
  async screenshot(): Promise<Buffer> {
    const { data } = await this.target.send<{ data: string }>('Page.captureScreenshot', { format: 'png' });
    return Buffer.from(data, 'base64');
  }

  colorScheme(scheme: 'light' | 'dark'): Promise<unknown> {
    return this.target.send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: scheme }] });
  }

  /** Lays the panel out at another width, in CSS pixels; 0 gives it back its own. */
  width(width: number): Promise<unknown> {
    return width === 0
      ? this.target.send('Emulation.clearDeviceMetricsOverride')
      : this.target.send('Emulation.setDeviceMetricsOverride', { width, height: 800, deviceScaleFactor: 1, mobile: false });
  }
}

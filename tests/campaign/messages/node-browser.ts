/** The background worker in Node: its browser, databases and locks in their simplest honest form. */
import { IDBFactory } from 'fake-indexeddb';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Role } from '../../../lib/settings';
import { PARTIES } from '../../queue/submissions';
import { OWN, type Sent } from './senders';

/** Stands for the extension's own origin, which Node does not know. */
const ORIGIN = 'https://extension.test';
type Listener = (message: unknown, sender: unknown, reply: (answer: unknown) => void) => unknown;

/** A worker with a queue of its own. `send`: undefined where the worker says that the message is none of its own. */
export interface NodeWorker {
  send(incoming: unknown, from: Sent): Promise<unknown>;
  rest(): Promise<void>;
}

const nobody = { addListener: () => undefined };
const nothing = async (): Promise<undefined> => undefined;

function completed(listeners: Listener[], held: Map<string, Promise<unknown>>): void {
  fakeBrowser.reset();
  const browser = fakeBrowser as unknown as Record<string, Record<string, unknown>>;
  browser['action'] = { setBadgeText: nothing, setBadgeBackgroundColor: nothing, setTitle: nothing, onClicked: nobody };
  browser['sidePanel'] = { open: nothing };
  browser['idle'] = { onStateChanged: nobody, setDetectionInterval: () => undefined };
  browser['storage'] = { ...browser['storage'], managed: { get: async () => ({}) } };
  browser['scripting'] = {
    registerContentScripts: nothing,
    getRegisteredContentScripts: async () => [],
    updateContentScripts: nothing,
  };
  browser['permissions'] = {
    getAll: async () => ({ origins: [] }),
    contains: async () => false,
    onAdded: nobody,
    onRemoved: nobody,
  };
  Object.assign(browser['runtime'] ?? {}, {
    id: OWN.id,
    getURL: (path: string) => `${ORIGIN}${path}`,
    getPlatformInfo: async () => ({}),
    sendMessage: nothing,
    onMessage: { addListener: (listener: Listener) => void listeners.push(listener), removeListener: () => undefined },
  });
  const request = (name: string, work: () => Promise<unknown>): Promise<unknown> => {
    const next = (held.get(name) ?? Promise.resolve()).then(work);
    held.set(
      name,
      next.catch(() => undefined),
    );
    return next;
  };
  Object.assign(globalThis, { chrome: fakeBrowser, indexedDB: new IDBFactory() });
  Object.defineProperty(globalThis, 'navigator', { value: { locks: { request } }, configurable: true });
}

const asHere = (sent: Sent): unknown => JSON.parse(JSON.stringify(sent).replaceAll(OWN.origin, ORIGIN));

/** Starts a worker with an empty queue and no endpoint: nothing it takes goes anywhere. */
export async function startWorker(role: Role): Promise<NodeWorker> {
  const listeners: Listener[] = [];
  const held = new Map<string, Promise<unknown>>();
  completed(listeners, held);
  const { writeSettings } = await import('../../../lib/settings');
  await writeSettings({ ...PARTIES, role, endpoint: null });
  const { default: background } = await import('../../../entrypoints/background/index');
  background.main();
  return {
    async send(incoming, from) {
      const replies = listeners.flatMap((listener) => {
        let taken: unknown = false;
        const reply = new Promise((done) => {
          taken = listener(incoming, asHere(from), done);
        });
        return taken === true ? [reply] : [];
      });
      return replies[0];
    },
    async rest() {
      for (let turn = 0; turn < 5; turn += 1) {
        await new Promise((done) => setTimeout(done, 60));
        await Promise.all(held.values());
      }
    },
  };
}

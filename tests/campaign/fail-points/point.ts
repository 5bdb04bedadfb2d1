/** One place where everything can stop, and what must be so afterwards. */
import type { QueueItem } from '../../../lib/queue/entry';
import type { Doorway } from '../doorway';
import type { Stand } from '../stand';
import type { WatchedEndpoint } from '../watched-endpoint';

/** `n`: a visit that was not submitted yet; `crash`: ends the worker or the whole browser, and has the extension alive again after it. */
export interface Scene {
  stand: Stand;
  endpoint: WatchedEndpoint;
  doorway: Doorway;
  n: number;
  random: () => number;
  crash: () => Promise<void>;
  /** Says what is not as the table has it. */
  must: (holds: boolean, sentence: string) => void;
}

export interface Point {
  number: number;
  what: string;
  run(scene: Scene): Promise<void>;
}

export const rowOf = async (stand: Stand, claimId: string): Promise<QueueItem | undefined> =>
  (await stand.mouth.queue()).find((row) => row.claimId === claimId);

/** The keys of the second copies. */
export const copiesOf = (stand: Stand): Promise<string[]> =>
  stand.mouth.page.evaluate<string[]>(
    "chrome.storage.local.get(null).then((all) => Object.keys(all).filter((key) => key.startsWith('j:')))",
  );

/** What lies in a store of the work database, as text by key. Leaves the worker asleep if it sleeps. */
export const storeOf = (stand: Stand, store: string): Promise<Record<string, string>> =>
  stand.mouth.page.evaluate<Record<string, string>>(`new Promise((resolve, reject) => {
    const opening = indexedDB.open('work');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const asking = opening.result.transaction('${store}').objectStore('${store}');
      const [keys, values] = [asking.getAllKeys(), asking.getAll()];
      const text = (_, value) =>
        value instanceof ArrayBuffer || ArrayBuffer.isView(value) ? new TextDecoder('latin1').decode(value) : value;
      values.transaction.oncomplete = () => {
        opening.result.close();
        resolve(Object.fromEntries(keys.result.map((key, at) => [key, JSON.stringify(values.result[at], text)])));
      };
    };
  })`);

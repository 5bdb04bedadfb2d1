/** Reads the content of holdings, and keeps apart those that cannot be read: they count as not loaded and harm nothing else. */
import type { Holding } from './holding';
import type { Store } from './store';

export interface Contents {
  /** Null when the content is not there or `open` throws over it. */
  read<T>(holding: Holding, open: (data: ArrayBuffer) => T | Promise<T>): Promise<T | null>;
  /** Begins to read what will soon be asked for, so that several files are read at once. */
  readAhead(holding: Holding): void;
  isBroken(id: string): boolean;
  /** Leaves out what can be read but not be used without something that cannot. */
  leaveOut(holding: Holding): void;
}

/** `damaged` is told once of each holding that cannot be read. */
export function openContents(store: Store, damaged: (holding: Holding) => void): Contents {
  const ahead = new Map<string, Promise<ArrayBuffer | null>>();
  const broken = new Set<string>();

  function content(id: string): Promise<ArrayBuffer | null> {
    const reading = ahead.get(id) ?? store.data(id);
    ahead.delete(id);
    return reading;
  }

  return {
    async read(holding, open) {
      try {
        const data = await content(holding.id);
        if (data) return await open(data);
      } catch {
        // Whatever is wrong with it, it is to be imported again.
      }
      if (!broken.has(holding.id)) damaged(holding);
      broken.add(holding.id);
      return null;
    },
    readAhead({ id }) {
      if (!ahead.has(id) && !broken.has(id))
        ahead.set(
          id,
          // What cannot be read is null to whoever takes it.
          store.data(id).catch(() => null),
        );
    },
    isBroken: (id) => broken.has(id),
    leaveOut: ({ id }) => broken.add(id),
  };
}

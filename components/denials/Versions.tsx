import { useSignal } from '@preact/signals';
import type { QueueItem } from '../../lib/queue/entry';
import type { Opened } from '../models/denials-model';
import { History } from './History';

interface Props {
  pcn: string;
  versions: QueueItem[];
  opened: ReadonlyMap<string, Opened>;
  /** Fetches what was submitted, for the notes. */
  onOpen: () => void;
}

/** The versions of a claim that has more than one, folded until somebody asks. */
export function Versions({ pcn, versions, opened, onOpen }: Props) {
  const open = useSignal(false);
  if (versions.length < 2) return null;
  return (
    <>
      <button
        type="button"
        class="quiet"
        aria-expanded={open.value}
        onClick={() => {
          open.value = !open.value;
          if (open.value) onOpen();
        }}
      >
        Versions<span class="sr"> of {pcn}</span> <span class="num">{versions.length}</span>
      </button>
      {open.value && <History versions={versions} opened={opened} />}
    </>
  );
}

import { useSignal } from '@preact/signals';
import type { QueueItem } from '../../lib/queue/entry';
import type { ClaimFile } from '../effects';
import { Section } from '../parts/Section';
import { count } from '../parts/words';

type Format = '837P' | '837I';

interface Props {
  items: QueueItem[];
  /** Interchange control numbers of files written before, the newest first. */
  written: string[];
  onWrite: (format: Format) => Promise<ClaimFile>;
  onAgain: (isa: string) => Promise<ClaimFile>;
  onSave: (name: string, text: string) => void;
}

/** Claims that go out in files: writes what waits, says what a claim lacks that was left, and writes an earlier file once more. */
export function ClaimFiles({ items, written, onWrite, onAgain, onSave }: Props) {
  const format = useSignal<Format>('837P');
  const said = useSignal('');
  const left = useSignal<ClaimFile['left']>([]);
  const waiting = items.filter(({ state }) => state === 'queued').length;
  const pcnOf = (claimId: string): string => items.find((item) => item.claimId === claimId)?.pcn ?? claimId;

  async function write(file: Promise<ClaimFile>): Promise<void> {
    said.value = 'Writing…';
    left.value = [];
    try {
      const done = await file;
      if (done.claims > 0) onSave(done.name, done.text);
      said.value =
        done.claims > 0
          ? `${done.name}: ${count(done.claims, 'claim', 'claims')}. Send it to the clearinghouse.`
          : 'No claim could go into the file.';
      left.value = done.left;
    } catch (error) {
      said.value = error instanceof Error ? error.message : 'The file was not written.';
    }
  }

  return (
    <Section id="claim-files" title="Claim files" count={{ n: waiting, words: 'claims wait for a file' }}>
      <p>
        <label>
          Format{' '}
          <select value={format.value} onChange={(event) => (format.value = event.currentTarget.value as Format)}>
            <option value="837P">837P, professional</option>
            <option value="837I">837I, institutional</option>
          </select>
        </label>{' '}
        <button type="button" onClick={() => void write(onWrite(format.value))}>
          Write claim file
        </button>
      </p>
      <p role="status">{said.value}</p>
      {left.value.length > 0 && (
        <ul aria-label="Left out" class="error">
          {left.value.map(({ claimId, lacks }) => (
            <li key={claimId}>
              <code>{pcnOf(claimId)}</code>: {lacks.join(' ')}
            </li>
          ))}
        </ul>
      )}
      {written.length > 0 && (
        <ul aria-label="Files written" class="written">
          {written.map((isa) => (
            <li key={isa} data-row>
              File <code>{isa}</code>{' '}
              <button type="button" class="quiet" onClick={() => void write(onAgain(isa))}>
                Write it again<span class="sr"> {isa}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

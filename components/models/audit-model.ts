import { createModel, effect, signal } from '@preact/signals';
import type { AuditRecord, Digest } from '../../lib/vault/audit';
import { writeAuditFile } from '../../lib/vault/audit-file';
import type { AuditStanding } from '../../lib/vault/audit-standing';
import { flawWords, holdAgainst, verifyChain } from '../../lib/vault/audit-verify';
import type { AuditEffects } from '../effects';

const PAGE = 2_000;
const SHOWN = 200;

/** What a verification came to. `whole` false: `words` say where it is not. */
export interface Verdict {
  whole: boolean;
  words: string;
}

/** The audit chain as a supervisor sees it: how it stands, its last records, whether it is whole. `busy`: what is under way. */
export const AuditModel = createModel((effects: AuditEffects, digest: Digest) => {
  const standing = signal<AuditStanding | null>(null);
  const last = signal<AuditRecord[]>([]);
  const verdict = signal<Verdict | null>(null);
  const busy = signal<string | null>(null);
  const failed = signal<string | null>(null);

  async function run<T>(what: string, work: () => Promise<T>): Promise<T | null> {
    if (busy.peek() !== null) return null;
    busy.value = what;
    failed.value = null;
    try {
      return await work();
    } catch (error) {
      failed.value = error instanceof Error ? error.message : 'The audit chain did not answer.';
      return null;
    } finally {
      busy.value = null;
    }
  }

  async function refresh(): Promise<void> {
    const now = await effects.standing();
    last.value = (await effects.read(Math.max(0, now.length - SHOWN), SHOWN)).toReversed();
    standing.value = now;
  }

  async function upTo(length: number): Promise<AuditRecord[]> {
    const records: AuditRecord[] = [];
    while (records.length < length) {
      const page = await effects.read(records.length, Math.min(PAGE, length - records.length));
      if (page.length === 0) break;
      records.push(...page);
      busy.value = `${records.length.toLocaleString('en-US')} of ${length.toLocaleString('en-US')} records`;
    }
    return records;
  }

  effect(() => void run('Opening…', refresh));

  return {
    standing,
    last,
    verdict,
    busy,
    failed,
    /** Works every hash out anew, and holds the chain against the second copy's head and the endpoint's last anchor. */
    async verify(): Promise<void> {
      verdict.value = null;
      const found = await run('Verifying…', async (): Promise<Verdict> => {
        await refresh();
        const { length = 0, mirror = null, anchor = null } = standing.peek() ?? {};
        const records = await upTo(length);
        const flaw = await verifyChain(records, mirror, digest);
        if (flaw) return { whole: false, words: flawWords(flaw) };
        if (!anchor) return { whole: true, words: 'Whole. The endpoint has confirmed none of it, so this device vouches for itself only.' };
        if (anchor.chain !== records[0]?.hash)
          return { whole: false, words: 'The endpoint has confirmed another chain than this one: this one was begun anew.' };
        const held = holdAgainst(records, [anchor]);
        if (held.flaw) return { whole: false, words: flawWords(held.flaw) };
        return { whole: true, words: `Whole. The endpoint confirmed records 1 to ${held.proven}.` };
      });
      if (found) verdict.value = found;
    },
    /** The chain as a file's text; null when it failed. */
    exportFile: (): Promise<string | null> =>
      run('Exporting…', async () => {
        const header = await effects.beginExport();
        const text = await writeAuditFile(header, await upTo(header.head?.seq ?? 0), digest);
        await refresh();
        return text;
      }),
  };
});
export type AuditModel = InstanceType<typeof AuditModel>;

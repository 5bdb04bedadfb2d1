import type { TransferEffects } from '../../components/effects';
import { send } from '../../lib/messages';
import { type MovedClaim, MovedClaimSchema } from '../../lib/queue/transfer';
import { openFile, sealFile } from '../../lib/vault/sealed-file';

const tools = { subtle: crypto.subtle, random: (length: number) => crypto.getRandomValues(new Uint8Array(length)) };
/** A page of claims is one part of the file, and goes back as one message. */
const readClaims = (parts: unknown[]): MovedClaim[][] | null => {
  const pages = parts.map((part) => (Array.isArray(part) ? part.map((claim) => MovedClaimSchema.safeParse(claim)) : null));
  if (pages.some((page) => page === null || page.some(({ success }) => !success))) return null;
  return pages.map((page) => (page ?? []).flatMap(({ data }) => data ?? []));
};

/** Moves the queue through a file: the worker gives claims out and takes them in, the passphrase stays on this page. */
export function createTransferEffects(): TransferEffects {
  return {
    async exportQueue(passphrase, onProgress) {
      const pages: MovedClaim[][] = [];
      for (let after: number | null = null, first = true; first || after !== null; first = false) {
        const page: { claims: MovedClaim[]; next: number | null } = await send('exportQueue', { after });
        if (page.claims.length > 0) pages.push(page.claims);
        after = page.next;
        onProgress(pages.flat().length);
      }
      return { text: await sealFile(passphrase, pages, new Date().toISOString(), tools), claims: pages.flat().length };
    },

    async importQueue(passphrase, text, onProgress) {
      const opened = await openFile(passphrase, text, tools);
      if (!opened.ok) throw new Error(opened.why);
      const pages = readClaims(opened.parts);
      if (pages === null)
        throw new Error('The file was made by another version of Chartside. Update both, and export again. Nothing was changed.');
      const sum = { taken: 0, further: 0, kept: 0, leftOut: 0 };
      let done = 0;
      for (const claims of pages) {
        const counts = await send('importQueue', { claims });
        for (const key of ['taken', 'further', 'kept', 'leftOut'] as const) sum[key] += counts[key];
        done += claims.length;
        onProgress(done);
      }
      return sum;
    },
  };
}

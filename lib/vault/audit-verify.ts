/** Whether a chain is as it was written. */
import { type AuditRecord, type ChainHead, type Digest, hashOf } from './audit';

/**
 * Where a chain stops being proven: records before `seq` are as they were written, `seq` or one after it is not.
 * changed: a record's words do not give its hash · replaced: this
 * record, or the one after it, gives its hash but is not the one that stood here · moved: a record stands before its
 * turn · removed: one is missing · inserted: a number comes twice · cut: it ends before the head · rewritten: every link
 * holds, yet a hash kept elsewhere is another.
 */
export interface ChainFlaw {
  seq: number;
  kind: 'changed' | 'replaced' | 'moved' | 'removed' | 'inserted' | 'cut' | 'rewritten';
}

/**
 * The chain's first flaw; null when it is whole. `head`, kept elsewhere, also finds a chain cut short or written anew.
 * Without a head on a server, whoever owns this device can write a whole new chain that verifies.
 */
export async function verifyChain(records: AuditRecord[], head: ChainHead | null, digest: Digest): Promise<ChainFlaw | null> {
  let prev = '';
  for (const [at, record] of records.entries()) {
    const due = at + 1;
    const sound = record.hash === (await hashOf(record, digest));
    if (!sound) return { seq: due, kind: 'changed' };
    if (record.seq > due) return { seq: due, kind: records.some(({ seq }, later) => later > at && seq === due) ? 'moved' : 'removed' };
    if (record.seq < due) return { seq: record.seq, kind: 'inserted' };
    // Both hashes are sound, so the record before, or this one, was written anew.
    if (record.prev !== prev) return { seq: Math.max(1, at), kind: 'replaced' };
    prev = record.hash;
  }
  if (!head || head.seq === 0) return null;
  if (records.length < head.seq) return { seq: records.length + 1, kind: 'cut' };
  return records[head.seq - 1]?.hash === head.hash ? null : { seq: 1, kind: 'rewritten' };
}

/**
 * What heads that were kept elsewhere say of a chain whose links hold. `proven`: up to here it is the chain they were
 * taken from. A chain written anew is found only if it was changed at or before the last of them.
 */
export function holdAgainst(records: AuditRecord[], heads: ChainHead[]): { proven: number; flaw: ChainFlaw | null } {
  let proven = 0;
  for (const head of heads.toSorted((a, b) => a.seq - b.seq)) {
    if (head.seq > records.length) return { proven, flaw: { seq: records.length + 1, kind: 'cut' } };
    if (records[head.seq - 1]?.hash !== head.hash) return { proven, flaw: { seq: proven + 1, kind: 'rewritten' } };
    proven = head.seq;
  }
  return { proven, flaw: null };
}

/** A flaw in plain words, ending with what is still proven. */
export function flawWords({ seq, kind }: ChainFlaw): string {
  const what = {
    changed: `Record ${seq} was changed.`,
    replaced: `Record ${seq}, or the one after it, was replaced.`,
    moved: `Record ${seq} is not in its place.`,
    removed: `Record ${seq} was removed.`,
    inserted: `A second record ${seq} was put in.`,
    cut: `The chain was cut: record ${seq} and what followed are gone.`,
    rewritten: `The chain was written anew from record ${seq} or later: its hash is not the one kept elsewhere.`,
  }[kind];
  return `${what} ${seq === 1 ? 'Nothing before it is proven.' : `Records 1 to ${seq - 1} follow from each other.`}`;
}

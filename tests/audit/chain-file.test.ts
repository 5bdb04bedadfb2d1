// @vitest-environment node
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { openAudit } from '../../lib/db';
import { appendFacts, recordsAfter } from '../../lib/vault/audit';
import { readAuditFile } from '../../lib/vault/audit-file';
import { holdAgainst, verifyChain } from '../../lib/vault/audit-verify';
import { seeded } from '../endpoint/faults';
import { aChain, digest, faultOf, fileOf, missedHarms } from './chains';

const LENGTH = 60;

describe('an exported chain', () => {
  it('untouched, reads back and is whole; an empty chain as well', async () => {
    const records = await aChain(LENGTH);
    expect(await readAuditFile(await fileOf(records), digest)).toMatchObject({ ok: true, records, header: { head: { seq: LENGTH } } });
    expect(await faultOf(await fileOf(records))).toBeNull();
    expect(await faultOf(await fileOf([]))).toBeNull();
  });

  it('every one of 1,000 random flips, deletions, reorderings, cuts and insertions is found', async () => {
    const text = await fileOf(await aChain(LENGTH));
    expect(await missedHarms(text, 1_000, seeded(20_261_130))).toEqual([]);
  });

  it('with links made to fit again, a single record changed, removed, put in or cut is still found, and where', async () => {
    const records = await aChain(12);
    const forged = (await aChain(6, records.slice(0, 5), 'supervisor'))[5];
    if (!forged) throw new Error('too short');
    const head = records.at(-1) ?? null;
    expect(await verifyChain(records.with(5, forged), head, digest)).toEqual({ seq: 6, kind: 'replaced' });
    expect(await verifyChain(records.toSpliced(5, 0, forged), head, digest)).toEqual({ seq: 6, kind: 'inserted' });
    expect(await verifyChain(records.toSpliced(5, 1), head, digest)).toEqual({ seq: 6, kind: 'removed' });
    expect(await verifyChain(records.slice(0, 5), head, digest)).toEqual({ seq: 6, kind: 'cut' });
  });

  it('written wholly anew with a fitting head it is found only up to the last anchor, and after it not at all', async () => {
    const records = await aChain(LENGTH);
    const anchors = [10, 25, 40].map((seq) => records[seq - 1]).filter((record) => record !== undefined);
    for (let from = 1; from <= LENGTH; from += 1) {
      const anew = await aChain(LENGTH, records.slice(0, from - 1), 'supervisor');
      expect(await faultOf(await fileOf(anew)), `rewritten from ${from}`).toBeNull();
      const { flaw, proven } = holdAgainst(anew, anchors);
      if (from > 40) expect([flaw, proven], `rewritten from ${from}`).toEqual([null, 40]);
      else {
        expect(flaw?.kind, `rewritten from ${from}`).toBe('rewritten');
        expect(proven, `rewritten from ${from}`).toBeLessThan(from);
      }
    }
  });

  it('cut before an anchor, the anchor finds it although the head was made to fit', async () => {
    const records = await aChain(LENGTH);
    expect(holdAgainst(records.slice(0, 30), records.slice(39, 40))).toEqual({ proven: 0, flaw: { seq: 31, kind: 'cut' } });
  });

  it.each([
    ['', 'Line 1: the file is empty'],
    ['{"a":1}\n', 'Line 1: it does not describe'],
    ['not json\n', 'Line 1: it does not describe'],
  ])('%j is refused with line, what and what to do', async (text, why) => {
    const read = await readAuditFile(text, digest);
    expect(read).toMatchObject({ ok: false, why: expect.stringContaining(why) });
    expect(read).toMatchObject({ why: expect.stringContaining('Export the chain again') });
  });

  it('names the line and the field of a record that is none', async () => {
    const lines = (await fileOf(await aChain(3))).split('\n');
    const read = await readAuditFile(lines.with(2, lines[2]?.replace('"role":"coder",', '') ?? '').join('\n'), digest);
    expect(read).toMatchObject({ ok: false, why: expect.stringMatching(/^Line 3: it is no audit record \(field role\)/) });
  });
});

it('a chain written before records named a user still verifies, and goes on', async () => {
  globalThis.indexedDB = new IDBFactory();
  const old = await openDB('audit', 1, { upgrade: (db) => void db.createObjectStore('chain', { keyPath: 'seq' }) });
  let prev = '';
  for (let seq = 1; seq <= 3; seq += 1) {
    const at = 1_700_000_000_000 + seq;
    const hash = await digest(JSON.stringify([seq, at, 'coder', 'queued', `claim-${seq}`, null, prev]));
    await old.add('chain', { seq, at, role: 'coder', event: 'queued', claimId: `claim-${seq}`, payloadHash: null, prev, hash });
    prev = hash;
  }
  old.close();
  const audit = await openAudit();
  await appendFacts(
    audit,
    [{ at: 1_700_000_000_009, user: 'r.example', role: 'coder', event: 'queued', claimId: null, payloadHash: null }],
    digest,
  );
  const records = await recordsAfter(audit, 0, 10);
  expect(records.map(({ user }) => user)).toEqual([null, null, null, 'r.example']);
  expect(await verifyChain(records, null, digest)).toBeNull();
  expect(await faultOf(await fileOf(records))).toBeNull();
});

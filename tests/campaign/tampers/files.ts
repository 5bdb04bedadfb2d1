/** Files that leave the device and the audit chain: harmed they are refused, in words, and never taken in part. */

import { type AuditRecord, hashOf } from '../../../lib/vault/audit';
import { readAuditFile } from '../../../lib/vault/audit-file';
import { verifyChain } from '../../../lib/vault/audit-verify';
import { type OpenedFile, openFile, sealFile } from '../../../lib/vault/sealed-file';
import { aChain, digest, fileOf } from '../../audit/chains';
import { below, pick, type Random } from '../chance';
import { newCipher, subtle } from './parts';

const PASSPHRASE = 'correct horse battery';

const replacedAt = (text: string, at: number, random: Random): string => {
  const now = text[at] ?? '';
  const other = pick(
    ['A', 'b', '0', '7', '+', '{', '"', '\n'].filter((each) => each !== now),
    random,
  );
  return text.slice(0, at) + other + text.slice(at + 1);
};

const LINES: [string, (lines: string[], random: Random) => void][] = [
  ['a line gone', (lines, random) => void lines.splice(below(lines.length - 1, random), 1)],
  [
    'a line twice',
    (lines, random) => {
      const at = below(lines.length - 1, random);
      lines.splice(at, 0, lines[at] ?? '');
    },
  ],
  [
    'two lines exchanged',
    (lines, random) => {
      const at = 1 + below(lines.length - 3, random);
      [lines[at], lines[at + 1]] = [lines[at + 1] ?? '', lines[at] ?? ''];
    },
  ],
  ['the end cut', (lines, random) => void lines.splice(1 + below(lines.length - 2, random))],
  [
    'a letter',
    (lines, random) => {
      const at = below(lines.length - 1, random);
      lines[at] = replacedAt(lines[at] ?? '', below((lines[at] ?? '').length, random), random);
    },
  ],
];

/** Seals one queue file; gives the trial that harms a copy of it. */
export async function queueFileTrials(open = openFile): Promise<(random: Random) => Promise<{ what: string; wrong: string[] }>> {
  const { random: bytes } = await newCipher();
  const text = await sealFile(PASSPHRASE, [{ claim: 1 }, { claim: 2 }, { claim: 3 }, 'Canaryfield'], '2026-11-02T10:00:00.000Z', {
    subtle,
    random: bytes,
  });
  return async (random) => {
    const lines = text.split('\n');
    let passphrase = PASSPHRASE;
    let what = 'another passphrase';
    if (random() < 0.15) passphrase = pick(['correct horse batterY', 'correct horse battery ', '', 'x'.repeat(5_000)], random);
    else {
      const [name, harm] = pick(LINES, random);
      what = name;
      harm(lines, random);
    }
    const opened = await open(passphrase, lines.join('\n'), { subtle }).catch(
      (): OpenedFile => ({ ok: true, exportedAt: 'it threw', parts: [] }),
    );
    const wrong = opened.ok
      ? [`queue file: ${what}: it opened`]
      : opened.why.includes('Nothing was changed') && !opened.why.includes('Canaryfield')
        ? []
        : [`queue file: ${what}: the refusal is not in words`];
    return { what: `queue file: ${what}`, wrong };
  };
}

type ChainHarm = (records: AuditRecord[], random: Random) => Promise<AuditRecord[]> | AuditRecord[];
const CHAIN: [string, ChainHarm][] = [
  [
    'a word changed',
    (records, random) => {
      const at = below(records.length, random);
      const field = pick(['event', 'role', 'claimId', 'user', 'utc', 'payloadHash', 'prev', 'hash'] as const, random);
      return records.map((record, i) => (i === at ? { ...record, [field]: `${record[field] ?? ''}x` } : record));
    },
  ],
  ['a record gone', (records, random) => records.toSpliced(below(records.length, random), 1)],
  [
    'a record twice',
    (records, random) => {
      const at = below(records.length, random);
      return records.toSpliced(at, 0, records[at] as AuditRecord);
    },
  ],
  [
    'two exchanged',
    (records, random) => {
      const at = below(records.length - 1, random);
      return records.toSpliced(at, 2, records[at + 1] as AuditRecord, records[at] as AuditRecord);
    },
  ],
  ['the end cut', (records, random) => records.slice(0, below(records.length, random))],
  [
    'a record written anew with its hash',
    async (records, random) => {
      const at = below(records.length, random);
      const open = { ...(records[at] as AuditRecord), event: 'forged' };
      return records.with(at, { ...open, hash: await hashOf(open, digest) });
    },
  ],
  [
    'a number changed with its hash',
    async (records, random) => {
      const at = below(records.length, random);
      const open = { ...(records[at] as AuditRecord), seq: below(records.length + 3, random) + 1 };
      if (open.seq === records[at]?.seq) open.seq += 1;
      return records.with(at, { ...open, hash: await hashOf(open, digest) });
    },
  ],
];

/** The chain against a head kept elsewhere. Without one, a chain written anew as a whole cannot be told from the first: a stated limit. */
export async function chainTrial(random: Random, verify = verifyChain): Promise<{ what: string; wrong: string[] }> {
  const records = await aChain(2 + below(12, random));
  const last = records.at(-1) as AuditRecord;
  const head = { seq: last.seq, hash: last.hash };
  const wrong = (await verify(records, head, digest)) === null ? [] : ['chain: what nobody touched was found changed'];
  const [what, harm] = pick(CHAIN, random);
  if ((await verify(await harm(records, random), head, digest)) === null) wrong.push(`chain: ${what}: it was not noticed`);
  return { what: `chain: ${what}`, wrong };
}

/** The file of a chain, as the offline check would read it. */
export async function chainFileTrial(random: Random, verify = verifyChain): Promise<{ what: string; wrong: string[] }> {
  const records = await aChain(3 + below(8, random));
  const text = await fileOf(records);
  const lines = text.split('\n');
  const [what, harm] = pick(LINES, random);
  harm(lines, random);
  const harmed = lines.join('\n');
  if (harmed === text) return { what: 'chain file: no harm', wrong: [] };
  const read = await readAuditFile(harmed, digest);
  const last = records.at(-1) as AuditRecord;
  const flaw = read.ok ? await verify(read.records, { seq: last.seq, hash: last.hash }, digest) : 'refused';
  return { what: `chain file: ${what}`, wrong: flaw === null ? [`chain file: ${what}: it was not noticed`] : [] };
}

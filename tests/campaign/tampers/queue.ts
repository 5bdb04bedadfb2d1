/** A claim's bytes harmed on disk: that claim is set aside and shown, the rest goes out, and nothing is lost or sent wrong. */

import { readJournal } from '../../../lib/queue/journal';
import { openPayload } from '../../../lib/queue/payload';
import { Device } from '../../queue/bench';
import { aSubmission } from '../../queue/submissions';
import { below, pick, type Random } from '../chance';
import { anyHarm } from './bytes';

const CLAIMS = 3;

/** `restarted`: the worker died in between, so that the second copy is held against the first. */
export async function queueTrial(random: Random): Promise<{ what: string; wrong: string[]; lost: number; doubled: number }> {
  const device = await Device.fresh();
  const wrong: string[] = [];
  for (let n = 0; n < CLAIMS; n += 1) await device.submit(aSubmission({ ref: `enc-${n}` }));
  const rows = await device.rows();
  const [target, other] = [rows[below(CLAIMS, random)], rows[below(CLAIMS, random)]];
  if (!target || !other) throw new Error('no claims were queued');
  const sealed = await device.db.get('payload', target.claimId);
  const neighbour = await device.db.get('payload', rows.find((row) => row !== target)?.claimId ?? '');
  if (!sealed || !neighbour) throw new Error('no payload was kept');
  const [what, harm] = anyHarm(random);
  const { iv, data } = harm(sealed, neighbour, random);
  await device.db.put('payload', { claimId: target.claimId, iv, data });
  await device.drain();
  const after = await device.rows();
  const sent = device.remote.applied.map(({ id }) => id);
  const lost = rows.filter(({ claimId }) => !after.some((row) => row.claimId === claimId)).length;
  const doubled = sent.length - new Set(sent).size;
  for (const { claimId, state, heldFor } of after) {
    const due = claimId === target.claimId ? 'quarantined' : 'accepted';
    if (state !== due) wrong.push(`queue: ${what}: ${claimId === target.claimId ? 'the harmed claim' : 'another claim'} is ${state}`);
    if (due === 'quarantined' && !heldFor) wrong.push(`queue: ${what}: nobody is told why the claim is set aside`);
  }
  if (sent.includes(target.claimId)) wrong.push(`queue: ${what}: the harmed claim was sent`);
  return { what: `queue: ${what}`, wrong, lost, doubled };
}

/** The second copy, harmed in the extension's own storage: it opens as what it was or not at all. */
export async function journalTrial(random: Random): Promise<{ what: string; wrong: string[] }> {
  const device = await Device.fresh();
  await device.submit(aSubmission({ ref: 'enc-1' }));
  const [row] = await device.rows();
  if (!row) throw new Error('no claim was queued');
  const before = await readJournal(device.area, row.claimId);
  const whole = before ? await openPayload(device.cipher, row.claimId, before.sealed.payload) : null;
  const wrong: string[] = whole ? [] : ['journal: what nobody touched did not open'];
  const key = `j:${row.claimId}`;
  const kept = JSON.parse(device.kept.get(key) ?? '{}') as { payload: { iv: string; data: string }; summary: { iv: string; data: string } };
  const part = pick(['iv', 'data'] as const, random);
  const [what, change] = pick(HARMS, random);
  kept.payload[part] = what === 'parts exchanged' ? kept.summary[part] : change(kept.payload[part], random);
  device.kept.set(key, JSON.stringify(kept));
  const copy = await readJournal(device.area, row.claimId);
  const opened = copy ? await openPayload(device.cipher, row.claimId, copy.sealed.payload) : null;
  if (opened !== null) wrong.push(`journal: ${what}: the copy opened`);
  return { what: `journal: ${what}`, wrong };
}

const inBytes = (text: string, change: (bytes: Buffer) => Buffer): string => change(Buffer.from(text, 'base64')).toString('base64');
const HARMS: [string, (text: string, random: Random) => string][] = [
  [
    'a bit',
    (text, random) =>
      inBytes(text, (bytes) => {
        const at = below(bytes.length, random);
        bytes[at] = (bytes[at] ?? 0) ^ (1 << below(8, random));
        return bytes;
      }),
  ],
  ['cut', (text, random) => inBytes(text, (bytes) => bytes.subarray(0, below(bytes.length, random)))],
  ['longer', (text) => inBytes(text, (bytes) => Buffer.concat([bytes, Buffer.from([0])]))],
  ['no base64', (text) => `${text.slice(0, -4)}!!!!`],
  ['empty', () => ''],
  ['parts exchanged', (text) => text],
];

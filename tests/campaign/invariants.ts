/** The judge: holds the ledgers against each other and counts what an invariant forbids. Pure but for hashing. */
import { createHash } from 'node:crypto';
import type { QueueItem, QueueState } from '../../lib/queue/entry';
import { isReceived, WAITING } from '../../lib/queue/states';
import { flawWords, verifyChain } from '../../lib/vault/audit-verify';
import type { Ledgers } from './ledgers';
import { isLegalStep, stateSaid } from './legal-steps';
import { CANARY } from './trial-submission';

const digest = async (text: string): Promise<string> => createHash('sha256').update(text).digest('hex');

/** Sentences about what is wrong; they name claims by their ids and never a patient. */
export interface Verdict {
  lost: string[];
  doubled: string[];
  unexplained: string[];
}

/** A claim that stopped for good, with a word about why. */
const STOPPED: ReadonlySet<QueueState> = new Set(['held-human', 'held-auth', 'quarantined', 'rejected']);
const explains = (row: QueueItem): boolean => STOPPED.has(row.state) && (row.heldFor !== null || row.reasons.length > 0);

/**
 * I1 nothing lost, I2 nothing doubled, I3 nothing invented, I4 lineage in order, I5 the chain holds and takes legal steps only,
 * I6 no canary in the clear, I7 every fault is shown to a person.
 */
export async function judge(ledgers: Ledgers): Promise<Verdict> {
  return {
    lost: lostOf(ledgers),
    doubled: doubledOf(ledgers),
    unexplained: [
      ...unfinished(ledgers),
      ...invented(ledgers),
      ...outOfOrder(ledgers),
      ...(await chainFlaws(ledgers)),
      ...exposed(ledgers),
      ...ledgers.told.filter(({ shown }) => !shown).map(({ fault }) => `I7: nobody was told: ${fault}`),
    ],
  };
}

/** I1: promised, and neither at the endpoint nor shown. */
function lostOf({ promised, applied, rows }: Ledgers): string[] {
  const there = new Set(applied.map(({ id }) => id));
  const shown = new Set(rows.map(({ claimId }) => claimId));
  return promised.filter(({ claimId }) => !there.has(claimId) && !shown.has(claimId)).map(({ claimId }) => `I1: ${claimId} is lost`);
}

/** I1 and I7: not delivered and not stopped with a reason; or delivered, and the queue does not know it. */
function unfinished({ promised, applied, rows, lossShown }: Ledgers): string[] {
  const there = new Set(applied.map(({ id }) => id));
  const byId = new Map(rows.map((row) => [row.claimId, row]));
  return promised.flatMap(({ claimId }) => {
    const row = byId.get(claimId);
    const delivered = there.has(claimId);
    if (!row) return delivered && !lossShown ? [`I7: ${claimId} was delivered and is not in the queue`] : [];
    if (WAITING.includes(row.state)) return [`I1: ${claimId} is still ${row.state}`];
    if (isReceived(row)) return delivered ? [] : [`I1: ${claimId} is ${row.state} here and not at the endpoint`];
    return explains(row) ? [] : [`I7: ${claimId} is ${row.state} and nothing says why`];
  });
}

/** I2: two contents under one id, two claims of one submission, or two versions of one lineage that both stand; where nothing was broken, also one claim applied twice. */
function doubledOf({ promised, applied, rows, quiet }: Ledgers): string[] {
  const bodies = new Map<string, string[]>();
  for (const { id, sha256 } of applied) bodies.set(id, [...(bodies.get(id) ?? []), sha256]);
  const torn = [...bodies].filter(([, hashes]) => new Set(hashes).size > 1).map(([id]) => `I2: ${id} was applied with two contents`);
  const again = [...bodies].filter(([, hashes]) => quiet && hashes.length > 1).map(([id]) => `I2: ${id} was sent twice without a reason`);
  const idsOf = new Map<string, Set<string>>();
  const ofSubmission = [...promised.map(({ claimId, content }) => [claimId, content]), ...applied.map(({ id, content }) => [id, content])];
  for (const [id = '', content = ''] of ofSubmission) idsOf.set(content, (idsOf.get(content) ?? new Set()).add(id));
  const twins = [...idsOf.values()].filter((ids) => ids.size > 1).map((ids) => `I2: one submission became ${[...ids].join(' and ')}`);
  const standing = new Map<string, string[]>();
  for (const row of rows)
    if (isReceived(row) && row.state !== 'superseded' && row.state !== 'rejected')
      standing.set(row.lineage, [...(standing.get(row.lineage) ?? []), row.claimId]);
  const versions = [...standing.values()]
    .filter((ids) => ids.length > 1)
    .map((ids) => `I2: of one lineage both stand: ${ids.join(' and ')}`);
  return [...torn, ...again, ...twins, ...versions];
}

/** I3: at the endpoint, and nobody submitted it; or delivered with another content than was submitted. */
function invented({ promised, unanswered, applied, rows }: Ledgers): string[] {
  const byId = new Map(promised.map((each) => [each.claimId, each]));
  const known = new Set([...unanswered, ...promised.map(({ content }) => content)]);
  const shown = new Set(rows.map(({ claimId }) => claimId));
  const found = new Map<string, string>();
  for (const { id, content } of applied) {
    const promise = byId.get(id);
    if (promise && promise.content !== content) found.set(id, `I3: ${id} arrived with another content than was submitted`);
    else if (!promise && !known.has(content)) found.set(id, `I3: nobody submitted ${id}`);
    else if (!promise && !shown.has(id)) found.set(id, `I3: ${id} was never promised and is not in the queue`);
  }
  return [...found.values()];
}

/** I4: a correction before what it corrects. */
function outOfOrder({ promised, applied }: Ledgers): string[] {
  const first = new Map<string, number>();
  for (const [at, { id }] of applied.entries()) if (!first.has(id)) first.set(id, at);
  return promised.flatMap(({ claimId, replaces }) => {
    const own = first.get(claimId);
    const before = replaces === null ? 0 : first.get(replaces);
    return own === undefined || replaces === null || (before !== undefined && before < own)
      ? []
      : [`I4: ${claimId} arrived before ${replaces}, which it corrects`];
  });
}

/** I5: the chain does not follow from itself, a claim made a step that does not exist, or a row's state is in no record. */
async function chainFlaws({ chain, rows, lossShown }: Ledgers): Promise<string[]> {
  if (!chain) return lossShown ? [] : ['I5: the chain could not be read'];
  const flaw = await verifyChain(chain.records, chain.head, digest);
  if (flaw) return [`I5: ${flawWords(flaw)}`];
  const now = new Map<string, QueueState>();
  const steps: string[] = [];
  for (const { claimId, event, seq } of chain.records) {
    if (claimId === null) continue;
    const from = now.get(claimId) ?? null;
    // Where the chain itself lost records, what stands between two of them is not known.
    if (!isLegalStep(from, event) && !lossShown) steps.push(`I5: record ${seq}: ${claimId} went from ${from ?? 'nothing'} to ${event}`);
    const to = stateSaid(event);
    if (to) now.set(claimId, to);
  }
  const said = new Set(chain.records.map(({ claimId, event }) => `${claimId} ${stateSaid(event) ?? ''}`));
  const silent = rows.filter(({ claimId, state }) => !said.has(`${claimId} ${state}`) && !lossShown);
  return [...steps, ...silent.map(({ claimId, state }) => `I5: no record says that ${claimId} is ${state}`)];
}

/** I6: a patient's words where none may stand. */
function exposed({ exposures }: Ledgers): string[] {
  const canary = CANARY.toLowerCase();
  return exposures.filter(({ text }) => text.toLowerCase().includes(canary)).map(({ where }) => `I6: a patient’s words in ${where}`);
}

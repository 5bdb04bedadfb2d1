/** The ledgers that are held against each other: what was promised, what people see, what the chain says, what the endpoint applied. */
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs';
import type { QueueItem } from '../../lib/queue/entry';
import type { AuditRecord, ChainHead } from '../../lib/vault/audit';

/** The worker answered "queued". `content`: what was submitted, by `contentOf`; `replaces`: the claim it corrects. */
export interface Promised {
  claimId: string;
  pcn: string;
  content: string;
  replaces: string | null;
}

/** A body that the endpoint applied, in its order. `sha256` of its bytes; `content` by `contentOfClaim`. */
export interface AppliedBody {
  id: string;
  sha256: string;
  content: string;
}

/** Text that must not hold a canary; `where` says whose. */
export interface Exposure {
  where: string;
  text: string;
}

/** A fault that a person must hear of, and whether the extension said it anywhere. */
export interface Told {
  fault: string;
  shown: boolean;
}

/**
 * `unanswered`: contents of submissions whose answer never came, which may exist once or not at all. `rows`: the whole queue as a
 * person is shown it. `chain` null: could not be read, which is a fault of its own unless `lossShown`. `lossShown`: the standing says
 * that rows were lost, brought back or damaged. `quiet`: nothing was broken, so that every claim is applied exactly once.
 */
export interface Ledgers {
  promised: Promised[];
  unanswered: string[];
  rows: QueueItem[];
  chain: { records: AuditRecord[]; head: ChainHead | null } | null;
  applied: AppliedBody[];
  exposures: Exposure[];
  told: Told[];
  lossShown: boolean;
  quiet: boolean;
}

/** The driver's own file: one line for each promise, on disk before anything else happens. */
export class PromiseFile {
  constructor(private readonly file: string) {}

  add(promised: Promised): void {
    const opened = openSync(this.file, 'a');
    writeSync(opened, `${JSON.stringify(promised)}\n`);
    fsyncSync(opened);
    closeSync(opened);
  }

  all(): Promised[] {
    if (!existsSync(this.file)) return [];
    const lines = readFileSync(this.file, 'utf8').split('\n').filter(Boolean);
    return lines.map((line) => JSON.parse(line) as Promised);
  }
}

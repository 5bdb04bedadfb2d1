/** Claims that a payer or its front end refused, by the reason it gave: pure, over the queue's items. */
import type { QueueItem, QueueState } from '../queue/entry';
import { type AdjustmentGroup, readReason } from './denial-reason';

/** States that a person may correct after an answer. */
const REFUSED: ReadonlySet<QueueState> = new Set(['denied', 'partial', 'rejected']);
/** One claim under one reason. `lines`: the lines it was given for, from 1; none: the whole claim. `cents`: what is at stake. */
export interface Denial {
  item: QueueItem;
  lines: number[];
  cents: number;
}

/**
 * Claims refused for the same reason. `kind` `rejected`: turned away before anything was judged, `code` the front end's own;
 * `unsaid`: the payer gave no reason. `code`: a Claim Adjustment Reason Code otherwise, with its `group` (CAS01) and the remark
 * codes that came with it, sorted. `newestAt`: when the newest answer came (ms since epoch). Newest claims first.
 */
export interface DenialGroup {
  key: string;
  kind: 'denied' | 'rejected' | 'unsaid';
  code: string;
  group: AdjustmentGroup | null;
  remarks: string[];
  denials: Denial[];
  cents: number;
  newestAt: number;
}

/**
 * Adjustments that come with payment and ask for nothing: deductible, coinsurance, copay, contractual write-off, sequestration
 * (CARC 1, 2, 3, 45, 253). They count as a reason only where nothing else explains the refusal.
 */
const ORDINARY: ReadonlySet<string> = new Set(['1', '2', '3', '45', '253']);

/** The claims to work on: the last version of each lineage, where that was refused. */
export function refused(items: QueueItem[]): QueueItem[] {
  const last = new Map<string, number>();
  for (const { lineage, version } of items) last.set(lineage, Math.max(version, last.get(lineage) ?? 0));
  return items.filter(({ state, lineage, version }) => REFUSED.has(state) && last.get(lineage) === version);
}

type Given = Pick<DenialGroup, 'kind' | 'code' | 'group' | 'remarks'> & { line: number | null; cents: number | null };

/** The reasons of one claim, each with the remarks given for the same line or for the whole claim. */
function givenFor(item: QueueItem): Given[] {
  if (item.state === 'rejected') {
    const given = item.reasons.map(
      ({ code, line }): Given => ({ kind: 'rejected', code: code.trim(), group: null, remarks: [], line, cents: null }),
    );
    return given.length > 0 ? given : [{ kind: 'rejected', code: '', group: null, remarks: [], line: null, cents: null }];
  }
  const paid = new Set(item.lines.filter(({ state }) => state === 'paid').map(({ line }) => line));
  const read = item.reasons
    .filter(({ line }) => line === null || !paid.has(line))
    .map((reason) => ({ ...readReason(reason), line: reason.line, cents: reason.cents ?? null }));
  const remarksAt = (line: number | null): string[] =>
    read.filter((reason) => reason.kind === 'rarc' && (reason.line === line || reason.line === null)).map(({ code }) => code);
  const all = read
    .filter(({ kind }) => kind !== 'rarc')
    .map(
      ({ code, group, line, cents }): Given => ({
        kind: 'denied',
        code,
        group,
        remarks: [...new Set(remarksAt(line))].toSorted(),
        line,
        cents,
      }),
    );
  const telling = all.filter(({ code }) => !ORDINARY.has(code));
  if (telling.length > 0) return telling;
  return all.length > 0
    ? all
    : [{ kind: 'unsaid', code: '', group: null, remarks: [...new Set(remarksAt(null))].toSorted(), line: null, cents: null }];
}

/** What the reasons took off: as they say, else what their lines were charged and not paid, else the whole claim. */
function stake(item: QueueItem, given: Given[]): number {
  let sum = 0;
  for (const line of new Set(given.map((reason) => reason.line))) {
    const said = given.filter((reason) => reason.line === line);
    const answer = item.lines.find((each) => each.line === line);
    if (said.every(({ cents }) => cents !== null)) sum += said.reduce((cents, reason) => cents + (reason.cents ?? 0), 0);
    else if (answer?.chargedCents != null) sum += answer.chargedCents - (answer.paidCents ?? 0);
    else return item.totalCents;
  }
  return Math.min(sum, item.totalCents);
}

const keyOf = ({ kind, code, group, remarks }: Given): string => [kind, group ?? '', code, ...remarks].join(' ');

/** The refused claims by reason, the reason answered last first. A claim refused for two reasons stands under both. */
export function denialsByReason(items: QueueItem[]): DenialGroup[] {
  const groups = new Map<string, DenialGroup>();
  for (const item of refused(items).toSorted((a, b) => b.updatedAt - a.updatedAt)) {
    const given = givenFor(item);
    for (const key of new Set(given.map(keyOf))) {
      const same = given.filter((reason) => keyOf(reason) === key);
      const [{ kind, code, group, remarks }] = same as [Given];
      const lines = [...new Set(same.flatMap(({ line }) => (line === null ? [] : [line])))].toSorted((a, b) => a - b);
      const cents = stake(item, same);
      const known = groups.get(key) ?? { key, kind, code, group, remarks, denials: [], cents: 0, newestAt: item.updatedAt };
      groups.set(key, { ...known, denials: [...known.denials, { item, lines, cents }], cents: known.cents + cents });
    }
  }
  return [...groups.values()];
}

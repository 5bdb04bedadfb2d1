/** Takes a file of answers: finds which of our claims each is about, moves them, and keeps what was said under seal. */
import { type Cipher, sealPart } from '../queue/payload';
import { ADJUDICATED, isReceived } from '../queue/states';
import { allRows, type OutboxRow, type QueueDb, transition } from '../queue/store';
import { sealWords } from '../queue/words';
import type { About, FileAnswer, FileEvent } from './x12/file-answer';
import { type AnswerFile, type AnswerInterchange, type AnswerKind, readAnswers } from './x12/read-answers';

/** `applied`: claims that moved, and to where. `unchanged`: answers about our claims that say nothing new. `notOurs`: about claims this device does not know. */
export interface Taken {
  kind: string;
  interchanges: number;
  applied: { claimId: string; state: OutboxRow['state'] }[];
  unchanged: number;
  notOurs: number;
  problems: string[];
}

export interface TakeTools {
  db: QueueDb;
  cipher: Cipher;
  digest: (text: string) => Promise<string>;
  now: () => number;
  random: () => number;
  role: string;
  /** A claim's row changed, on disk. */
  changed: (row: OutboxRow) => void | Promise<void>;
}

const MOST_PROBLEMS = 50;

/** A file with anything wrong in its envelope or its amounts is refused whole. The same file again changes nothing. */
export async function takeAnswers(text: string, tools: TakeTools): Promise<Taken> {
  const read = readAnswers(text);
  const taken: Taken = { kind: 'unreadable', interchanges: 0, applied: [], unchanged: 0, notOurs: 0, problems: [] };
  if (!read.ok) {
    taken.problems = sentences(read.problems, 'Nothing of the file was taken.');
    return taken;
  }
  const { file } = read;
  taken.kind = file.kinds.join(', ') || 'empty';
  taken.interchanges = file.interchanges.length;
  taken.problems = [...sentences(file.notes, null), ...apartOf(file)];
  const rows = await allRows(tools.db);
  for (const interchange of file.interchanges.toSorted((a, b) => a.issued.localeCompare(b.issued)))
    await takeInterchange(interchange, rows, taken, tools);
  await tools.db.add('events', await factOf(text, taken, tools));
  return taken;
}

const factOf = async (text: string, { kind, applied, notOurs }: Taken, { now, role, digest }: TakeTools) => ({
  at: now(),
  role,
  event: `answers taken: ${kind}, ${applied.length} applied, ${notOurs} not ours`,
  claimId: null,
  payloadHash: await digest(text),
});

function sentences(problems: { what: string; segment: number; byte: number }[], last: string | null): string[] {
  const said = problems.slice(0, MOST_PROBLEMS).map(({ what, segment, byte }) => `Segment ${segment}, byte ${byte}: ${what}`);
  if (problems.length > MOST_PROBLEMS) said.push(`And ${problems.length - MOST_PROBLEMS} more of the kind.`);
  return last === null ? said : [...said, last];
}

function apartOf({ apart }: AnswerFile): string[] {
  if (apart.length === 0) return [];
  const sum = (apart.reduce((total, cents) => total + cents, 0) / 100).toFixed(2);
  return [`The remittance holds ${apart.length} provider adjustments (PLB), ${sum} in all. They belong to no claim.`];
}

/** Several answers to one claim are one: the last that says something counts, and a correction before the reversal it comes with. */
async function takeInterchange(
  { isa, issued, answers }: AnswerInterchange,
  rows: OutboxRow[],
  taken: Taken,
  tools: TakeTools,
): Promise<void> {
  const byClaim = new Map<string, Found>();
  for (const { kind, answer } of answers) {
    const matched = matching(answer.about, issued, rows);
    if (matched.length === 0) taken.notOurs += 1;
    for (const row of matched) {
      const found = byClaim.get(row.claimId) ?? { row, kind, event: null, back: false, words: [] };
      const says = eventFor(answer, row);
      const corrected = found.event !== null && !found.back && isBack(answer);
      byClaim.set(row.claimId, {
        row,
        kind,
        ...(says === null || corrected ? { event: found.event, back: found.back } : { event: says, back: isBack(answer) }),
        words: [...found.words, ...answer.words],
      });
    }
  }
  for (const found of byClaim.values()) {
    const moved = await apply(found, { isa, issued }, rows, tools);
    if (!moved) {
      taken.unchanged += 1;
      continue;
    }
    rows[rows.findIndex(({ claimId }) => claimId === moved.claimId)] = moved;
    taken.applied = [...taken.applied.filter(({ claimId }) => claimId !== moved.claimId), { claimId: moved.claimId, state: moved.state }];
    await tools.changed(moved);
  }
}

interface Found {
  row: OutboxRow;
  kind: AnswerKind;
  event: FileEvent | null;
  /** The event takes an earlier payment back. */
  back: boolean;
  words: string[];
}

const isBack = ({ about }: FileAnswer): boolean => about.by === 'pcn' && about.reversal;

/** A void is done when its payment was taken back: for the claim of frequency 8 that is what was asked for. */
function eventFor({ about, event }: FileAnswer, row: OutboxRow): FileEvent | null {
  if (about.by !== 'pcn' || !about.reversal || row.frequency !== '8' || event?.kind !== 'answered') return event;
  return { ...event, state: 'paid', reasons: [] };
}

/** Answers of one kind order by their day and minute; a remittance outweighs a status, which outweighs an acknowledgement. */
const WEIGHT: Record<AnswerKind, number> = { TA1: 1, '999': 1, '277CA': 2, '277': 2, '835': 3 };

/** Null when nothing moved: it was taken before, is older than what was, or the claim stands further than it says. */
async function apply(
  { row, kind, event, words }: Found,
  { isa, issued }: { isa: string; issued: string },
  rows: OutboxRow[],
  { db, cipher, digest, now, random, role }: TakeTools,
): Promise<OutboxRow | null> {
  if (!event) return null;
  const key = keyOf(kind, issued, await digest(JSON.stringify([isa, words])));
  const lineage = rows.filter(({ lineage: other }) => other === row.lineage);
  const taken = (await Promise.all(lineage.map(({ claimId }) => takenKeys(db, claimId)))).flat();
  if (taken.some((other) => other.startsWith(key))) return null;
  if ((await takenKeys(db, row.claimId)).some((other) => outweighs(other, kind, issued))) return null;
  if (kind !== '835' && ADJUDICATED.includes(row.state)) return null;
  const id = `${key}:${row.claimId}`;
  const said = event.kind === 'answered' ? await sealWords(cipher, row.claimId, event.reasons) : null;
  const answer = { id, ...(await sealPart(cipher, id, 'answer', words)) };
  return transition(db, row.claimId, event, now(), random, { role, answer, words: said });
}

const PREFIX = 'x12';
const keyOf = (kind: AnswerKind, issued: string, hash: string): string => `${PREFIX}:${WEIGHT[kind]}:${issued.replace(/\D/g, '')}:${hash}`;

/** The keys of the answers from files that a claim has. */
const takenKeys = async (db: QueueDb, claimId: string): Promise<string[]> =>
  (await db.getAllKeysFromIndex('inbox', 'claimId', claimId)).filter((key) => key.startsWith(`${PREFIX}:`));

function outweighs(key: string, kind: AnswerKind, issued: string): boolean {
  const [, weight = '', when = ''] = key.split(':');
  return Number(weight) > WEIGHT[kind] || (Number(weight) === WEIGHT[kind] && when > issued);
}

/** The rows that an answer is about. Versions of a lineage share their patient control number, and the best fit is taken. */
function matching(about: About, issued: string, rows: OutboxRow[]): OutboxRow[] {
  if (about.by === 'interchange') return rows.filter(({ exported }) => exported?.isa === Number(about.isa));
  if (about.by === 'set')
    return rows.filter(
      ({ exported }) => exported?.group === Number(about.group) && (about.set === null || exported.set === Number(about.set)),
    );
  const versions = rows.filter((row) => row.pcn === about.pcn && wentOut(row) && row.createdAt <= latestMoment(issued));
  const known = versions.filter((row) => row.payerControlNumber !== null && row.payerControlNumber === about.payerControlNumber);
  // A correction keeps the number of what it corrects at some payers, and a reversal is about the earlier of the two.
  const reversed = versions.find(({ frequency }) => frequency === '8') ?? known.at(0) ?? versions.at(-1);
  const best = about.reversal ? reversed : newest(versions, about.frequency);
  return best ? [best] : [];
}

function newest(versions: OutboxRow[], frequency: string | null): OutboxRow | undefined {
  return versions.findLast((row) => row.frequency === frequency) ?? versions.at(-1);
}

const wentOut = ({ state, mayBeThere, exported }: OutboxRow): boolean => mayBeThere || Boolean(exported) || isReceived({ state });

/** The latest moment that an interchange's day and minute can mean, its sender's clock and time zone being unknown; ms since epoch. */
function latestMoment(issued: string): number {
  const [, year, month, day, hour, minute] = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)/.exec(issued) ?? [];
  const at = Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute));
  return Number.isNaN(at) ? Number.POSITIVE_INFINITY : at + 26 * 60 * 60_000;
}

/** The code tables, opened as far as a day needs them: what is stored, and our starter sets where nothing complete speaks. */
import { holds } from './book';
import type { CodeSet, CodeSystem } from './code';
import { CodeSystemSchema } from './code';
import type { Contents } from './contents';
import type { Holding } from './holding';
import { type Needed, neededOn } from './needed';
import { openCodes } from './packed/code-table';
import type { CodeTable } from './table';

/** Our starter set of a system, read when it is first needed; none for a system without one. */
export type Starter = (system: CodeSystem) => Promise<CodeTable[]>;

export interface OpenTables {
  /** The stored sets that the day needs, without opening them. */
  needed(date: string): Holding[];
  /** The tables that answer on the day. What turns out damaged gives way to what is behind it. */
  on(date: string): Promise<CodeTable[]>;
  /** Systems of which a stored set of the day turned out damaged. */
  damaged(date: string): CodeSystem[];
  /** Every stored table that can be read. */
  stored(): Promise<CodeTable[]>;
  /** Every starter set. */
  starters(): Promise<CodeTable[]>;
  /** The stored sets, without any that turned out damaged, and of ours those that were asked for. */
  sets(): Promise<CodeSet[]>;
}

const everySystem = async (tablesOf: (system: CodeSystem) => Promise<CodeTable[]>): Promise<CodeTable[]> =>
  (await Promise.all(CodeSystemSchema.options.map(tablesOf))).flat();

export function openTables(holdings: readonly Holding[], contents: Contents, starter: Starter): OpenTables {
  const codes = holdings.filter(({ content }) => content === 'codes');
  const tables = new Map<string, Promise<CodeTable | null>>();
  const starters = new Map<CodeSystem, Promise<CodeTable[]>>();

  function table(holding: Holding): Promise<CodeTable | null> {
    const opening = tables.get(holding.id) ?? contents.read(holding, (data) => openCodes(holding, data));
    tables.set(holding.id, opening);
    return opening;
  }

  function ours(system: CodeSystem): Promise<CodeTable[]> {
    const opening = starters.get(system) ?? starter(system);
    starters.set(system, opening);
    return opening;
  }

  const neededFor = (system: CodeSystem, date: string): Needed =>
    neededOn(
      codes.filter((set) => set.system === system && !contents.isBroken(set.id)),
      date,
    );

  async function ofSystem(system: CodeSystem, date: string): Promise<CodeTable[]> {
    const needed = neededFor(system, date);
    const opened = await Promise.all(needed.tables.map(table));
    if (opened.includes(null)) return ofSystem(system, date);
    return [...(opened as CodeTable[]), ...(needed.starter ? await ours(system) : [])];
  }

  return {
    needed: (date) => CodeSystemSchema.options.flatMap((system) => neededFor(system, date).tables),
    on: (date) => everySystem((system) => ofSystem(system, date)),
    damaged: (date) => codes.filter((set) => contents.isBroken(set.id) && holds(set, date)).map(({ system }) => system),
    stored: async () => (await Promise.all(codes.map(table))).filter((one) => one !== null),
    starters: () => everySystem(ours),
    async sets() {
      const asked = await Promise.all(starters.values());
      return [...codes.filter(({ id }) => !contents.isBroken(id)), ...asked.flat().map(({ set }) => set)];
    },
  };
}

import type { CodeSetEffects, DraftEffects } from '../../components/effects';
import { type OwnCodes, whatChanged } from '../../lib/codes/changes';
import type { Code, CodeSystem } from '../../lib/codes/code';
import { openConversions } from '../../lib/codes/conversions';
import type { Holding } from '../../lib/codes/holding';
import { openCodes } from '../../lib/codes/packed/code-table';
import type { Store } from '../../lib/codes/store';
import type { CodeTable } from '../../lib/codes/table';

/** The site's own lists; favourites of all specialties. */
interface Own {
  favourites(): Promise<Pick<Code, 'system' | 'code'>[]>;
  drafts: Pick<DraftEffects, 'list' | 'load'>;
}

async function tableOf(store: Store, holding: Holding): Promise<CodeTable> {
  const data = await store.data(holding.id);
  if (!data) throw new Error(`${holding.system} ${holding.release} cannot be read any more. Remove it and import it again.`);
  return openCodes(holding, data);
}

async function draftCodes(drafts: Own['drafts'], system: CodeSystem): Promise<string[]> {
  const whole = await Promise.all((await drafts.list()).map(({ key }) => drafts.load(key)));
  return whole.flatMap((draft) => {
    if (!draft) return [];
    const { diagnoses, procedures, lines } = draft.coded;
    const codes = [...diagnoses.map(({ code }) => code), ...procedures.map(({ code }) => code), ...lines.map((line) => line.procedure)];
    return codes.filter((code) => code.system === system).map(({ code }) => code);
  });
}

async function feeScheduleCodes(store: Store, holdings: Holding[], system: CodeSystem): Promise<string[]> {
  const schedules = holdings.filter((holding) => holding.kind === 'site' && holding.content === 'codes' && holding.system === system);
  const tables = await Promise.all(schedules.map((holding) => tableOf(store, holding)));
  return tables.flatMap((table) => Array.from({ length: table.size }, (_, at) => table.codeAt(at)));
}

/** Compares two stored releases, and holds what changed against favourites, drafts and fee schedule. */
export function createChangesEffects(openStore: () => Promise<Store>, own: Own): Pick<CodeSetEffects, 'changes'> {
  return {
    async changes(system, from, to) {
      const store = await openStore();
      const holdings = await store.holdings();
      const codesOf = (release: string): Promise<CodeTable> => {
        const found = holdings.filter((one) => one.content === 'codes' && one.system === system && one.release === release);
        const whole = found.find(({ complete }) => complete) ?? found[0];
        if (!whole) throw new Error(`${system} ${release} is not loaded any more.`);
        return tableOf(store, whole);
      };
      const [before, after] = [await codesOf(from), await codesOf(to)];
      const conversion = holdings.find((one) => one.content === 'conversion-table' && one.system === system && one.from >= after.set.from);
      const data = conversion ? await store.data(conversion.id) : null;
      const favourites = await own.favourites();
      const lists: OwnCodes = {
        favourites: favourites.filter((code) => code.system === system).map(({ code }) => code),
        drafts: await draftCodes(own.drafts, system),
        feeSchedule: await feeScheduleCodes(store, holdings, system),
      };
      return whatChanged(before, after, conversion && data ? openConversions(conversion, data) : null, lists);
    },
  };
}

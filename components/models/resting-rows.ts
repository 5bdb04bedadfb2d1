import type { Code, Habits } from '../../lib/codes/code';
import type { EngineEffects } from '../effects';
import type { Option } from './search-scope';

/** Favourites, then what was used lately, as rows of the day; `gone`: codes that no loaded set knows on it. */
export async function restingRows(
  engine: EngineEffects,
  { favourites, recent }: Habits,
  date: string,
  limit: number,
): Promise<{ options: Option[]; gone: string[] }> {
  const kept = new Set(favourites.map(({ system, code }) => `${system} ${code}`));
  const wanted = [
    ...favourites.map((code) => ({ code, habit: 'favourite' as const })),
    ...recent.filter(({ system, code }) => !kept.has(`${system} ${code}`)).map((code) => ({ code, habit: 'recent' as const })),
  ].slice(0, limit);
  const lookup = ({ system, code }: Pick<Code, 'system' | 'code'>) => engine.lookup(system, code, date).catch(() => null);
  const rows = await Promise.all(wanted.map(({ code }) => lookup(code)));
  return {
    options: rows.flatMap((row, index) => (row === null ? [] : [{ row, hit: null, habit: wanted[index]?.habit ?? null }])),
    gone: wanted.filter((_, index) => rows[index] === null).map(({ code }) => code.code),
  };
}

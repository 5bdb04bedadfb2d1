import type { CodeRow, Habits, SearchContext } from '../../lib/codes/code';
import type { EngineEffects } from '../effects';
import { likeliest } from './likeliest';

/** What stands below one header, and the place of the row that is meant most likely. */
export interface Level {
  header: CodeRow;
  children: CodeRow[];
  likeliest: number;
}

interface Asked {
  date: string;
  query: string;
  context: SearchContext;
  habits: Habits;
}

/** ICD-10-CM codes have at most seven characters: no header has more levels below it. */
const DEEPEST = 6;

/** Direct children; where none is listed, the codes that a seventh character makes. */
async function childrenOf(engine: EngineEffects, header: CodeRow, date: string): Promise<CodeRow[]> {
  const children = await engine.children(header, date).catch((): CodeRow[] => []);
  if (children.length > 0 || header.system !== 'ICD-10-CM') return children;
  const card = await engine.card({ system: header.system, code: header.code, date }).catch(() => null);
  return (card?.seventh ?? []).flatMap(({ row }) => row ?? []);
}

/** Opens a header; `deep`: and below it the likeliest header, until the likeliest row is billable. Empty: nothing below it is loaded. */
export async function levelsBelow(engine: EngineEffects, row: CodeRow, deep: boolean, asked: Asked): Promise<Level[]> {
  const levels: Level[] = [];
  let header = row;
  for (let depth = 0; depth < DEEPEST; depth += 1) {
    const children = await childrenOf(engine, header, asked.date);
    const place = likeliest(children, asked.query, asked.context, asked.habits);
    const next = children[place];
    if (next === undefined) break;
    levels.push({ header, children, likeliest: place });
    if (!deep || next.billable) break;
    header = next;
  }
  return levels;
}

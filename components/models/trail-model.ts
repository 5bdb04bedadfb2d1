import { batch, createModel, type ReadonlySignal, signal } from '@preact/signals';
import type { CodeRow } from '../../lib/codes/code';
import type { EngineEffects } from '../effects';
import { type Level, levelsBelow } from './levels-below';
import { type SearchScope, sameRow } from './search-scope';

/**
 * The headers opened in the search, outermost first. `opening`: one is being opened. `barren`: a header below which nothing
 * is loaded.
 */
export const TrailModel = createModel((engine: EngineEffects, { date, context, habits }: SearchScope, query: ReadonlySignal<string>) => {
  const trail = signal<Level[]>([]);
  const opening = signal(false);
  const barren = signal<CodeRow | null>(null);

  return {
    trail,
    opening,
    barren,
    /** Forgets the way. An empty trail is left as it is: a new one would have every row drawn anew. */
    leave(): void {
      batch(() => {
        opening.value = false;
        barren.value = null;
        if (trail.peek().length > 0) trail.value = [];
      });
    },
    /** Opens a header; answers the place of the likeliest row below it, null when nothing is there or it is not wanted any more. */
    async open(row: CodeRow, deep: boolean): Promise<number | null> {
      const typed = query.peek();
      opening.value = true;
      const levels = await levelsBelow(engine, row, deep, {
        date: date.peek(),
        query: typed,
        context: context.peek(),
        habits: habits.peek(),
      });
      const above = trail.peek().at(-1);
      if (!opening.peek() || typed !== query.peek() || (above !== undefined && sameRow(above.header, row))) return null;
      batch(() => {
        opening.value = false;
        barren.value = levels.length === 0 ? row : null;
        if (levels.length > 0) trail.value = [...trail.peek(), ...levels];
      });
      return levels.at(-1)?.likeliest ?? null;
    },
    /** Leaves the innermost header and answers it; null: none is open. */
    back(): CodeRow | null {
      const left = trail.peek().at(-1);
      if (left !== undefined) trail.value = trail.peek().slice(0, -1);
      return left?.header ?? null;
    },
  };
});
export type TrailModel = InstanceType<typeof TrailModel>;

import { computed, createModel, type ReadonlySignal } from '@preact/signals';
import type { CodeRow, SearchContext } from '../../lib/codes/code';
import type { EngineEffects, HabitEffects } from '../effects';
import { BooksModel } from './books-model';
import { CardModel } from './card-model';
import { HabitsModel } from './habits-model';
import { PcsModel } from './pcs-model';
import { SearchModel } from './search-model';

/** What the look-ups go by: the day that counts, what the encounter says, whose habits are learned. */
export interface ReferenceScope {
  date: ReadonlySignal<string>;
  context: ReadonlySignal<SearchContext>;
  specialty: ReadonlySignal<string>;
}

/** Everything that is looked up rather than read from the chart: search, card, books, builder, and the habits they share. */
export const ReferenceModel = createModel((engine: EngineEffects, effects: HabitEffects, { date, context, specialty }: ReferenceScope) => {
  // A context that says the same is the same: nothing is asked anew for it.
  const said = computed(() => JSON.stringify(context.value));
  const settled = computed((): SearchContext => {
    void said.value;
    return context.peek();
  });
  const habits = new HabitsModel(effects, specialty);
  return {
    habits,
    card: new CardModel(engine, date),
    context: settled,
    search: new SearchModel(engine, { date, context: settled, habits: habits.habits }),
    books: new BooksModel(engine, date),
    pcs: new PcsModel(engine, date),
    /** Keeps or lets go; says which. */
    keep: ({ system, code }: Pick<CodeRow, 'system' | 'code'>): string =>
      habits.toggle({ system, code }) ? `${code} is kept.` : `${code} is let go.`,
  };
});
export type ReferenceModel = InstanceType<typeof ReferenceModel>;

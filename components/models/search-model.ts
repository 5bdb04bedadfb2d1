import { batch, computed, createModel, effect, signal, untracked } from '@preact/signals';
import type { CodeRow, CodeSystem, SearchResponse } from '../../lib/codes/code';
import type { EngineEffects } from '../effects';
import { latest } from '../parts/latest';
import { restingRows } from './resting-rows';
import { type Option, type SearchScope, sameRow } from './search-scope';
import { TrailModel } from './trail-model';

const LIMIT = 20;

interface Question {
  text: string;
  turn: number;
}

/**
 * Search as typed. `trail`: headers opened, outermost first; while there is one, `options` are its children. With nothing
 * typed they are the codes kept and used, once the box was `wake`d. `active` is the row that Enter takes. `stale`: `options`
 * still answer an earlier question, so none of them may be taken. `waiting`: a row was asked for before its answer came.
 * `opened`: the list of results is on screen. `barren`: a header below which nothing is loaded. `gone`: codes kept that do not hold on the day, or are not loaded.
 */
export const SearchModel = createModel((engine: EngineEffects, scope: SearchScope) => {
  const { date, context, habits } = scope;
  const query = signal('');
  const system = signal<CodeSystem | null>(null);
  const chapter = signal<string | null>(null);
  const response = signal<SearchResponse | null>(null);
  const resting = signal<{ options: Option[]; gone: string[] }>({ options: [], gone: [] });
  const awake = signal(false);
  const opened = signal(false);
  const way = new TrailModel(engine, scope, query);
  const { trail, barren, opening } = way;
  const active = signal(0);
  const failed = signal(false);
  const asked = signal(0);
  const answered = signal(0);
  const wanted = signal<((option: Option) => void) | null>(null);

  const options = computed((): Option[] => {
    const below = trail.value.at(-1);
    if (below !== undefined) return below.children.map((row) => ({ row, hit: null, habit: null }));
    if (response.value === null) return resting.value.options;
    return response.value.hits.map((hit) => ({ row: hit, hit, habit: null }));
  });
  const stale = computed(() => trail.value.length === 0 && query.value.trim() !== '' && asked.value !== answered.value);

  /** The row people stood on, when the same question is answered anew; else the first. */
  const placeIn = (answer: SearchResponse, text: string): number => {
    const before = response.peek()?.query === text ? options.peek()[active.peek()] : undefined;
    const place = before === undefined ? 0 : answer.hits.findIndex((hit) => sameRow(hit, before.row));
    return Math.max(0, place);
  };

  const search = latest(
    ({ text }: Question) =>
      engine.search({
        query: text,
        date: date.peek(),
        limit: LIMIT,
        context: context.peek(),
        habits: habits.peek(),
        ...(system.peek() !== null && { systems: [system.peek() as CodeSystem] }),
        ...(chapter.peek() !== null && { chapters: [chapter.peek() as string] }),
      }),
    (answer, { text, turn }) => {
      const choose = turn === asked.peek() ? wanted.peek() : null;
      batch(() => {
        if (trail.peek().length === 0) active.value = placeIn(answer, text);
        response.value = answer;
        answered.value = turn;
        failed.value = false;
        if (choose !== null) wanted.value = null;
      });
      const first = options.peek()[0];
      if (choose !== null && first !== undefined) choose(first);
    },
    () => {
      wanted.value = null;
      failed.value = true;
    },
  );

  const rest = latest(
    () => restingRows(engine, habits.peek(), date.peek(), LIMIT),
    (found) => {
      resting.value = found;
    },
    () => undefined,
  );

  function ask(text: string): void {
    asked.value = asked.peek() + 1;
    failed.value = false;
    if (text.trim() === '') {
      search.drop();
      response.value = null;
      active.value = 0;
    } else search.ask({ text, turn: asked.peek() });
  }

  function type(text: string): void {
    batch(() => {
      wanted.value = null;
      query.value = text;
      way.leave();
      ask(text);
    });
  }

  /** Asks again when the day, the encounter, a filter or a set changes: the old answer no longer holds. */
  const again = (): void => batch(() => ask(query.peek()));
  effect(() => {
    void date.value;
    untracked(() =>
      batch(() => {
        way.leave();
        again();
      }),
    );
  });
  effect(() => {
    void [context.value, system.value, chapter.value];
    untracked(again);
  });
  effect(() => {
    void habits.value;
    untracked(() => response.peek() !== null && again());
  });
  effect(() => {
    void [date.value, habits.value];
    if (awake.value) untracked(() => rest.ask(undefined));
  });
  effect(() => engine.onSets(again));

  const cancel = (): void => {
    wanted.value = null;
  };

  return {
    query,
    system,
    chapter,
    response,
    trail,
    barren,
    active,
    failed,
    options,
    stale,
    opened,
    context,
    gone: computed(() => (response.value === null && trail.value.length === 0 ? resting.value.gone : [])),
    waiting: computed(() => wanted.value !== null),
    type,
    cancel,
    clear: () => type(''),
    /** The box has the keyboard: what is kept and used is wanted now. */
    wake(): void {
      awake.value = true;
    },
    /** Narrows the search to one system, or to none; a chapter belongs to ICD-10-CM alone. */
    only(which: CodeSystem | null): void {
      batch(() => {
        cancel();
        system.value = which;
        if (which !== null && which !== 'ICD-10-CM') chapter.value = null;
      });
    },
    within(range: string | null): void {
      batch(() => {
        cancel();
        chapter.value = range;
        if (range !== null) system.value = 'ICD-10-CM';
      });
    },
    /**
     * Hands the active row on; while the answer to what is typed is still out, or a header is being opened, the row that
     * will be the active one when it comes.
     */
    take(choose: (option: Option) => void): void {
      if (stale.peek() || opening.peek()) {
        if (!failed.peek()) wanted.value = choose;
        return;
      }
      const option = options.peek()[active.peek()];
      if (option !== undefined) choose(option);
    },
    move(step: number): void {
      cancel();
      const last = options.peek().length - 1;
      active.value = Math.max(0, Math.min(last, active.peek() + step));
    },
    point(index: number): void {
      active.value = index;
    },
    /**
     * Shows what stands below a header, the likeliest row active; `deep`: on down to where that row is billable, so that
     * taking it codes it.
     */
    async open(row: CodeRow, deep: boolean): Promise<void> {
      const place = await way.open(row, deep);
      if (opening.peek()) return;
      const choose = wanted.peek();
      batch(() => {
        if (!stale.peek()) wanted.value = null;
        if (place !== null) active.value = place;
      });
      const option = options.peek()[place ?? -1];
      if (choose !== null && option !== undefined) choose(option);
    },
    /** Goes back to where the header was opened from. */
    back(): void {
      const header = way.back();
      if (header === null) return;
      active.value = Math.max(
        0,
        options.peek().findIndex(({ row }) => sameRow(row, header)),
      );
    },
  };
});
export type SearchModel = InstanceType<typeof SearchModel>;

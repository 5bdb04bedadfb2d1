import { computed, type ReadonlySignal, type Signal } from '@preact/signals';
import type { Code } from '../../lib/codes/code';
import { addDiagnosis } from '../../lib/coding/edit';
import type { Suggestion } from '../../lib/coding/suggestion';
import type { World } from '../effects';
import type { ChartModel } from '../models/chart-model';
import type { HabitsModel } from '../models/habits-model';
import type { ReadingModel } from '../models/reading-model';
import type { WorkModel } from '../models/work-model';

interface Parts {
  world: World;
  chart: ChartModel;
  reading: ReadingModel;
  work: WorkModel;
  habits: HabitsModel;
  said: Signal<string>;
}

const sameCode = (a: Code, b: Code): boolean => a.system === b.system && a.code === b.code;

/** What the note suggests: taken, turned down with a reason, or still open. */
export function offerDesk({ world, chart, reading, work, habits, said }: Parts) {
  const offers: ReadonlySignal<Suggestion[]> = computed(() => {
    const { rejected = [] } = work.draft.value ?? {};
    const { diagnoses = [] } = work.coded.value ?? {};
    return (reading.reading.value?.suggestions ?? []).filter(
      ({ id, code }) => !rejected.some(({ suggestion }) => suggestion === id) && !diagnoses.some((dx) => sameCode(dx.code, code)),
    );
  });

  return {
    /** Those nothing was decided about. */
    offers,
    rejected: computed(() =>
      (work.draft.value?.rejected ?? []).flatMap(({ suggestion, reason }) => {
        const found = reading.reading.value?.suggestions.find(({ id }) => id === suggestion);
        return found === undefined ? [] : [{ suggestion: found, reason }];
      }),
    ),
    /** Takes an offer, with the code offered or another one that was weighed. */
    accept(suggestion: Suggestion, code: Code): void {
      work.edit((coded) => addDiagnosis(coded, code, suggestion.evidence, 'suggestion', world.newId()));
      habits.used(code);
      said.value = `Added ${code.code}.`;
      // The next offer lights its own sentence up; after the last one nothing is to stay lit.
      if (offers.peek().length === 0) void chart.dark();
    },
    reject(suggestion: Suggestion, reason: string): void {
      const before = work.draft.peek()?.rejected ?? [];
      work.put({ rejected: [...before.filter((other) => other.suggestion !== suggestion.id), { suggestion: suggestion.id, reason }] });
      said.value = `Rejected ${suggestion.code.code}: ${reason}.`;
    },
    restore(id: string): void {
      work.put({ rejected: (work.draft.peek()?.rejected ?? []).filter(({ suggestion }) => suggestion !== id) });
    },
  };
}

import { computed, type ReadonlySignal, type Signal } from '@preact/signals';
import type { Evidence } from '../../lib/chart/chart';
import type { Code, CodeRow, CodeSet } from '../../lib/codes/code';
import type { CodedEncounter } from '../../lib/coding/coded-encounter';
import { addLine, addProcedure } from '../../lib/coding/edit';
import type { World } from '../effects';
import type { ChartModel } from '../models/chart-model';
import type { DoneRow } from '../models/done-model';
import type { HabitsModel } from '../models/habits-model';
import type { WorkModel } from '../models/work-model';

interface Parts {
  world: World;
  chart: ChartModel;
  work: WorkModel;
  habits: HabitsModel;
  sets: ReadonlySignal<CodeSet[]>;
  judged: ReadonlySignal<string | null>;
  said: Signal<string>;
}

const holdsOn = ({ from, to }: CodeSet, day: string | null): boolean => day === null || (from <= day && (to === null || day <= to));

/** The report's own day where it lies within the encounter, else the day of service or admission. */
function dayIn({ encounter: { date, endDate } }: CodedEncounter, day: string | null): string | null {
  const within = day !== null && date !== null && date <= day && day <= (endDate ?? date);
  return within || date === null ? day : date;
}

const isQuote = (a: Evidence, b: Evidence): boolean => a.document === b.document && a.start <= b.start && b.end <= a.end;

/** What a procedure's code rests on: its sentence, then what gave its details outside of it. */
function restsOn({ quotes: [own], facts }: DoneRow): Evidence[] {
  const kept = [own];
  for (const { evidence } of facts) if (!kept.some((quote) => isQuote(quote, evidence))) kept.push(evidence);
  return kept;
}

/** What a person does with what the notes say was done: takes its code for a stay, or a service of the site's lists. */
export function doneDesk({ world, chart, work, habits, sets, judged, said }: Parts) {
  const coded = computed(() => {
    const { procedures = [], lines = [] } = work.coded.value ?? {};
    return new Set(
      [...procedures.map(({ code }) => code), ...lines.map(({ procedure }) => procedure)].map(({ system, code }) => `${system} ${code}`),
    );
  });
  const isCoded = ({ system, code }: Code): boolean => coded.value.has(`${system} ${code}`);

  return {
    isCoded,
    /** How procedures of this encounter are coded. */
    procedureCoding: computed((): 'stay' | 'not-loaded' | 'visit' => {
      if (work.coded.value?.setting !== 'inpatient') return 'visit';
      return sets.value.some((set) => set.system === 'ICD-10-PCS' && holdsOn(set, judged.value)) ? 'stay' : 'not-loaded';
    }),
    listOf: ({ system, release }: CodeRow): string =>
      sets.value.some((set) => set.kind === 'site' && set.system === system && set.release === release)
        ? 'the site’s list'
        : `${system === 'CPT' ? 'the' : system} ${release}`,
    takeCode(row: DoneRow, code: Code): void {
      if (isCoded(code)) {
        said.value = `${code.code} is in the coding already.`;
        return;
      }
      work.edit((before) => addProcedure(before, code, restsOn(row), dayIn(before, row.day), world.newId()));
      habits.used(code);
      said.value = `Added ${code.code}.`;
    },
    takeLine(row: DoneRow, { system, code, display, chargeCents }: CodeRow): void {
      const line = { system, code, display };
      if (isCoded(line)) {
        said.value = `Line ${code} is in the coding already.`;
        return;
      }
      const placeOfService = chart.chart.peek()?.encounter?.placeOfService ?? null;
      work.edit((before) =>
        addLine(before, line, { id: world.newId(), chargeCents: chargeCents ?? null, placeOfService, serviceDate: dayIn(before, row.day) }),
      );
      habits.used(line);
      said.value = `Added line ${code}.`;
    },
  };
}

import { computed, createModel, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Change, WhatChanged } from '../../lib/codes/change';
import type { CodeSystem } from '../../lib/codes/code';
import type { Holding } from '../../lib/codes/holding';
import type { CodeSetEffects } from '../effects';

const SYSTEMS: CodeSystem[] = ['ICD-10-CM', 'ICD-10-PCS', 'HCPCS', 'CPT'];

/** Official releases of the system that can be compared, oldest first. */
function releasesOf(holdings: Holding[], system: CodeSystem): Holding[] {
  const found = new Map<string, Holding>();
  for (const holding of holdings) {
    if (holding.content !== 'codes' || holding.kind !== 'official' || holding.system !== system) continue;
    if (holding.complete || !found.has(holding.release)) found.set(holding.release, holding);
  }
  return [...found.values()].sort((a, b) => (a.to === b.to ? a.from.localeCompare(b.from) : (a.to ?? '9').localeCompare(b.to ?? '9')));
}

/** Two releases side by side. Unless the person chooses, the two latest of the first system that has two. */
export const ChangesModel = createModel((effects: Pick<CodeSetEffects, 'changes'>, holdings: ReadonlySignal<Holding[] | null>) => {
  const chosen = signal<{ system: CodeSystem | null; from: string | null; to: string | null }>({ system: null, from: null, to: null });
  const found = signal<WhatChanged | null>(null);
  const failed = signal<string | null>(null);
  const kinds = signal<Change['kind'][]>([]);
  const all = signal(false);

  const systems = computed(() => SYSTEMS.filter((system) => releasesOf(holdings.value ?? [], system).length > 1));
  const system = computed(() => {
    const wanted = chosen.value.system;
    return wanted !== null && systems.value.includes(wanted) ? wanted : (systems.value[0] ?? null);
  });
  const releases = computed(() =>
    system.value === null ? [] : releasesOf(holdings.value ?? [], system.value).map(({ release }) => release),
  );
  const named = (wanted: string | null, otherwise: string | undefined): string | null =>
    wanted !== null && releases.value.includes(wanted) ? wanted : (otherwise ?? null);
  const from = computed(() => named(chosen.value.from, releases.value.at(-2)));
  const to = computed(() => named(chosen.value.to, releases.value.at(-1)));

  let asked = 0;
  async function compare(which: CodeSystem, before: string, after: string): Promise<void> {
    asked += 1;
    const mine = asked;
    try {
      const changed = await effects.changes(which, before, after);
      if (mine === asked) found.value = changed;
    } catch (error) {
      if (mine === asked) failed.value = error instanceof Error ? error.message : 'The releases could not be compared.';
    }
  }
  effect(() => {
    found.value = null;
    failed.value = null;
    all.value = false;
    if (system.value !== null && from.value !== null && to.value !== null && from.value !== to.value)
      void compare(system.value, from.value, to.value);
  });

  return {
    systems,
    system,
    releases,
    from,
    to,
    found,
    failed,
    kinds,
    all,
    shown: computed(() => found.value?.changes.filter(({ kind }) => kinds.value.length === 0 || kinds.value.includes(kind)) ?? []),
    choose(part: Partial<{ system: CodeSystem; from: string; to: string }>) {
      // Another system has other releases.
      chosen.value = part.system === undefined ? { ...chosen.value, ...part } : { system: part.system, from: null, to: null };
    },
    showAll() {
      all.value = true;
    },
    /** Shows only this kind, or with it, or without it again. */
    toggle(kind: Change['kind']) {
      kinds.value = kinds.value.includes(kind) ? kinds.value.filter((other) => other !== kind) : [...kinds.value, kind];
    },
  };
});
export type ChangesModel = InstanceType<typeof ChangesModel>;

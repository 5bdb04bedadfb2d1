import { batch, computed, createModel, effect, type ReadonlySignal, signal, untracked } from '@preact/signals';
import type { CodeCard } from '../../lib/codes/card';
import type { Code } from '../../lib/codes/code';
import type { EngineEffects } from '../effects';
import { latest } from '../parts/latest';

export type CardPlace = Pick<Code, 'system' | 'code'>;

/** The diagnosis of the claim a card was opened from: another code may take its place. */
export interface CardOrigin {
  diagnosis: string;
  code: string;
}

const samePlace = (a: CardPlace | null, b: CardPlace | null): boolean => a?.system === b?.system && a?.code === b?.code;

/**
 * The card of a code, and the way walked from card to card. `current` null: no card is open. `card` is the last one that came
 * and stays on screen until the next is there: `busy` says that it is not the one asked for. `trouble`: the code is in no
 * loaded set, or the engine did not answer.
 */
export const CardModel = createModel((engine: EngineEffects, date: ReadonlySignal<string>) => {
  const walked = signal<CardPlace[]>([]);
  const at = signal(-1);
  const card = signal<CodeCard | null>(null);
  const busy = signal(false);
  const trouble = signal<'unknown' | 'failed' | null>(null);
  const origin = signal<CardOrigin | null>(null);
  const current = computed((): CardPlace | null => walked.value[at.value] ?? null);

  const ask = latest(
    (place: CardPlace) => engine.card({ ...place, date: date.peek() }),
    (found, place) => {
      if (!samePlace(place, current.peek())) return;
      batch(() => {
        if (found !== null) card.value = found;
        trouble.value = found === null ? 'unknown' : null;
        busy.value = false;
      });
    },
    () =>
      batch(() => {
        trouble.value = 'failed';
        busy.value = false;
      }),
  );

  function again(): void {
    const place = current.peek();
    if (place === null) return;
    batch(() => {
      busy.value = true;
      trouble.value = null;
    });
    ask.ask(place);
  }
  effect(() => {
    void [current.value, date.value];
    untracked(again);
  });
  effect(() => engine.onSets(again));

  return {
    walked,
    at,
    card,
    busy,
    trouble,
    origin,
    current,
    /** Opens a card; from an open card the way there is remembered. `from`: the diagnosis it was opened from. */
    open({ system, code }: CardPlace, from: CardOrigin | null): void {
      if (samePlace(current.peek(), { system, code })) return;
      batch(() => {
        if (current.peek() === null) {
          origin.value = from;
          card.value = null;
        }
        walked.value = [...walked.peek().slice(0, at.peek() + 1), { system, code }];
        at.value = walked.peek().length - 1;
      });
    },
    /** Goes along the way walked: -1 back, 1 forward again. */
    step(by: number): void {
      at.value = Math.max(0, Math.min(walked.peek().length - 1, at.peek() + by));
    },
    close(): void {
      ask.drop();
      batch(() => {
        walked.value = [];
        at.value = -1;
        card.value = null;
        busy.value = false;
        trouble.value = null;
        origin.value = null;
      });
    },
  };
});
export type CardModel = InstanceType<typeof CardModel>;

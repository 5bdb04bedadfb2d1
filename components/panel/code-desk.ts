import type { Signal } from '@preact/signals';
import type { CodeRow } from '../../lib/codes/code';
import { replaceDiagnosisCode } from '../../lib/coding/edit';
import type { BookPlace } from '../models/books-model';
import type { CardOrigin, CardPlace } from '../models/card-model';
import type { ChartModel } from '../models/chart-model';
import type { ReferenceModel } from '../models/reference-model';
import type { WorkModel } from '../models/work-model';
import { addCode } from './add-code';
import type { PanelEffects } from './panel-effects';
import type { View } from './panel-model';

interface Around {
  effects: PanelEffects;
  reference: ReferenceModel;
  work: WorkModel;
  chart: ChartModel;
  said: Signal<string>;
  view: Signal<View>;
}

/** What a person does with a code that was looked up: codes it, keeps it, opens its card or its place in a book. */
export const codeDesk = ({ effects, reference, work, chart, said, view }: Around) => {
  const { card, books, pcs, habits } = reference;
  return {
    add(row: CodeRow): void {
      said.value = addCode(row, work, chart.chart.peek(), effects.world);
      if (work.draft.peek() !== null) habits.used(row);
    },
    /** Puts a code in the place of the diagnosis that the open card was opened from. */
    replace({ system, code, display }: CodeRow): void {
      const from = card.origin.peek();
      if (from === null) return;
      work.edit((coded) => replaceDiagnosisCode(coded, from.diagnosis, { system, code, display }));
      habits.used({ system, code });
      said.value = `${from.code} is ${code} now.`;
    },
    keep(code: CardPlace): void {
      said.value = reference.keep(code);
    },
    openCard: (code: CardPlace, from: CardOrigin | null): void => card.open(code, from),
    openBook(place: BookPlace): void {
      card.close();
      view.value = 'books';
      void books.reveal(place);
    },
    /** Opens a book, by its title, at an entry. */
    openEntry(book: string, words: string): void {
      card.close();
      view.value = 'books';
      void books.lookUp(book, words);
    },
    /** Opens the ICD-10-PCS builder at the first characters of a code. */
    build(prefix: string): void {
      card.close();
      view.value = 'books';
      books.choose('builder');
      pcs.start(prefix);
    },
  };
};

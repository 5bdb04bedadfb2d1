import type { Signal } from '@preact/signals';
import type { Arrival } from '../../lib/chart/arrivals';
import type { Evidence } from '../../lib/chart/chart';
import type { ArrivalsModel } from '../models/arrivals-model';
import type { CardModel } from '../models/card-model';
import type { ChartModel } from '../models/chart-model';
import type { DiagnosisModel } from '../models/diagnosis-model';
import { UNLIT } from '../parts/unlit';
import type { View } from './panel-model';

interface Parts {
  chart: ChartModel;
  diagnosis: DiagnosisModel;
  arrivals: ArrivalsModel;
  card: CardModel;
  said: Signal<string>;
  view: Signal<View>;
}

/** What is looked at: a view of the panel, what was not read, a quote lit in the page, how the page was read. */
export function showDesk({ chart, diagnosis, arrivals, card, said, view }: Parts) {
  const show = (next: View): void => {
    card.close();
    view.value = next;
  };
  /** Opens the list of what was not read, with the keyboard on it. */
  const showUnread = (): void => {
    diagnosis.close();
    show('chart');
    queueMicrotask(() => document.querySelector<HTMLElement>('#unread [data-heading]')?.focus());
  };
  /** Lights a quote up; where it is not lit, says why. */
  const showQuote = async (evidence: Evidence): Promise<void> => {
    const answer = await chart.show(evidence);
    if (answer !== 'shown') said.value = UNLIT[answer];
  };

  return {
    show,
    showUnread,
    showQuote,
    /** Lights the beginning of what arrived up in the page; where it has to be opened first, says what is unread. */
    readArrival(arrival: Arrival): void {
      arrivals.seen(arrival);
      const document = chart.chart.peek()?.documents.find(({ id }) => id === arrival.document);
      if (document === undefined) return showUnread();
      const line = document.text.split('\n', 1)[0] ?? '';
      void showQuote({ document: document.id, start: 0, end: line.length, quote: line, section: null });
    },
    /** Opens how the page was read. */
    diagnose(): void {
      show('chart');
      void diagnosis.read();
    },
  };
}

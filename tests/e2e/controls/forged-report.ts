// What a page script that has fallen into a page's hands could say it read: every field of a frame's report, filled as one likes.
import type { FrameReport } from '../../../lib/chart/chart';

/** `at(n)`: the text for the nth place that takes one. Rows: as many as asked for in every list. */
export function forgedReport(at: (n: number) => string, rows: number): Omit<FrameReport, 'frame'> {
  let n = 0;
  const text = (): string => at(n++);
  const each = <Row>(row: (provenance: { frame: string; visibility: 'visible' }) => Row): Row[] =>
    Array.from({ length: rows }, () => row({ frame: 'top', visibility: 'visible' }));
  const day = '2026-11-09';
  return {
    adapter: text(),
    fellBack: { adapter: text(), why: text() },
    patient: {
      name: { family: text(), given: text(), text: text() },
      mrn: `${text()} 00551201`,
      birthDate: '1949-05-02',
      sex: 'female',
      age: 77,
    },
    encounter: { ref: text(), date: day, endDate: null, class: 'ambulatory', provider: text(), reason: text(), placeOfService: text() },
    documents: each((provenance): FrameReport['documents'][number] => ({
      id: text(),
      kind: 'progress-note',
      title: text(),
      author: text(),
      date: day,
      signed: true,
      completeness: 'partial',
      amends: null,
      text: `${text()} Assessment: essential hypertension, well controlled. Gout of the left foot. ${text()}`,
      sections: [{ kind: 'assessment', heading: text(), start: 0, end: 40 }],
      provenance,
    })).slice(0, 8),
    problems: each((provenance) => ({ text: text(), code: text(), status: text(), onset: day, provenance })),
    medications: each((provenance) => ({
      text: text(),
      name: text(),
      dose: text(),
      route: text(),
      frequency: text(),
      status: text(),
      provenance,
    })),
    allergies: each((provenance) => ({ substance: text(), reaction: text(), provenance })),
    results: each((provenance) => ({
      panel: text(),
      name: text(),
      value: text(),
      unit: text(),
      range: text(),
      flag: text(),
      date: day,
      provenance,
    })),
    vitals: each((provenance) => ({ name: text(), value: text(), unit: text(), date: day, provenance })),
    orders: each((provenance) => ({ text: text(), date: day, provenance })),
    procedures: each((provenance) => ({ text: text(), code: text(), date: day, status: text(), provenance })),
    immunizations: each((provenance) => ({ vaccine: text(), date: day, status: text(), provenance })),
    codes: each((provenance) => ({
      system: text(),
      code: text(),
      display: text(),
      modifiers: [text()],
      units: 1,
      pointers: [text()],
      provenance,
    })),
    coverages: each((provenance) => ({ payer: text(), memberId: text(), provenance })),
    unread: each(() => ({ kind: 'document' as const, what: text(), why: text(), frame: 'top', origin: text() })),
  };
}

import type { Chart, ChartDocument } from '../../lib/chart/chart';

/** A document of our own invention. */
export const aDocument = (text: string, more: Partial<ChartDocument> = {}): ChartDocument => ({
  id: 'note-1',
  kind: 'progress-note',
  title: 'Note',
  author: null,
  date: null,
  signed: null,
  completeness: 'whole',
  amends: null,
  text,
  sections: [],
  provenance: { frame: 'top', visibility: 'visible' },
  ...more,
});

/** A chart of these documents and nothing else. */
export const aChartOf = (documents: ChartDocument[], more: Partial<Chart> = {}): Chart => ({
  source: { adapters: [], fellBack: [], frames: [], ignoredFrames: [], readAt: 0, identity: 'unverified', disagreeing: [] },
  patient: null,
  encounter: null,
  documents,
  problems: [],
  medications: [],
  allergies: [],
  results: [],
  vitals: [],
  orders: [],
  procedures: [],
  immunizations: [],
  codes: [],
  coverages: [],
  unread: [],
  ...more,
});

/** What a reader hands on: a frame's facts, and its notes with the way back into the page. */
import type { FrameReport } from './chart';
import type { ReadDocument } from './compose-note';
import type { Snapshot } from './snapshot';

export type Facts = Omit<FrameReport, 'frame' | 'adapter' | 'fellBack' | 'documents' | 'days'>;
/** `snapshot`: the look at the page it was read from, for who wants to read a part of it otherwise. `banner`: where the patient's name stood. */
export interface PageReading {
  facts: Facts;
  documents: ReadDocument[];
  snapshot: Snapshot;
  banner: Element | null;
}

/** The names of the lists of facts. */
export const LIST_NAMES = [
  'problems',
  'medications',
  'allergies',
  'results',
  'vitals',
  'orders',
  'procedures',
  'immunizations',
  'codes',
  'coverages',
] as const;

export const noFacts = (): Facts => ({
  patient: null,
  encounter: null,
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
});

/** Whether nothing of a chart was found at all. */
export const isEmpty = ({ facts, documents }: Pick<PageReading, 'facts' | 'documents'>): boolean =>
  documents.length === 0 &&
  facts.patient === null &&
  facts.encounter === null &&
  LIST_NAMES.every((list) => facts[list].length === 0) &&
  facts.unread.length === 0;

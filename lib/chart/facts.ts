/** What a reader hands on: a frame's facts, and its notes with the way back into the page. */
import type { FrameReport } from './chart';
import type { ReadDocument } from './compose-note';

export type Facts = Omit<FrameReport, 'frame' | 'adapter' | 'fellBack' | 'documents'>;
export interface PageReading {
  facts: Facts;
  documents: ReadDocument[];
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
export const isEmpty = ({ facts, documents }: PageReading): boolean =>
  documents.length === 0 &&
  facts.patient === null &&
  facts.encounter === null &&
  LIST_NAMES.every((list) => facts[list].length === 0) &&
  facts.unread.length === 0;

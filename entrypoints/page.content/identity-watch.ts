/** Looks at the place where the patient's name was read, at every change: another name there must not wait for a reading. */
import type { FrameReading } from '../../lib/chart/read-frame';
import { isConnected, lineOf } from '../../lib/chart/safe-dom';

/** The place, and the words of name and number that stood there. */
export interface Mark {
  place: Element;
  words: string[];
}

/** What to look at after a reading; null where it named nobody. */
export function markOf(reading: FrameReading | null): Mark | null {
  const place = reading?.banner;
  const patient = reading?.report.patient;
  if (!place || !patient) return null;
  const text = lineOf(place);
  const words = [...patient.name.text.split(/[\s,]+/), patient.mrn ?? ''].filter((word) => word.length > 1 && text.includes(word));
  return { place, words };
}

/** `gone`: the name or number no longer stands there; `moved`: the place itself was taken away; else `same`. */
export function identityAt({ place, words }: Mark): 'same' | 'moved' | 'gone' {
  if (!isConnected(place)) return 'moved';
  const text = lineOf(place);
  return words.every((word) => text.includes(word)) ? 'same' : 'gone';
}

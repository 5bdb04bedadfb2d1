/** Looks at the place where the patient's name was read, at every change: another name there must not wait for a reading. */
import type { FrameReading } from '../../lib/chart/read-frame';
import { elementAbove, isConnected, lineOf } from '../../lib/chart/safe-dom';

/** The place, what stands around it from near to far as long as a look there finds the words too, and the words of name and number that stood there. */
export interface Mark {
  place: Element;
  around: Element[];
  words: string[];
}

const MAX_AROUND = 6;

const holds = (element: Element, words: string[]): boolean => {
  const text = lineOf(element);
  return words.every((word) => text.includes(word));
};

/** What to look at after a reading; null where it named nobody. */
export function markOf(reading: FrameReading | null): Mark | null {
  const place = reading?.banner;
  const patient = reading?.report.patient;
  if (!place || !patient) return null;
  const text = lineOf(place);
  const words = [...patient.name.text.split(/[\s,]+/), patient.mrn ?? ''].filter((word) => word.length > 1 && text.includes(word));
  const around: Element[] = [];
  for (let at = elementAbove(place); at && around.length < MAX_AROUND && holds(at, words); at = elementAbove(at)) around.push(at);
  return { place, around, words };
}

/**
 * `gone`: the name or number no longer stands there, nor in what is left around the place if that was taken away; `moved`: the
 * place was taken away, and what is left around it holds the words still, or cannot tell; else `same`.
 */
export function identityAt({ place, around, words }: Mark): 'same' | 'moved' | 'gone' {
  const left = isConnected(place) ? place : around.find(isConnected);
  if (!left) return 'moved';
  if (!holds(left, words)) return 'gone';
  return left === place ? 'same' : 'moved';
}

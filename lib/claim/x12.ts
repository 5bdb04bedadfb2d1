/** X12 5010 segments and their envelope. Delimiters: element `*`, component `:`, repetition `^`, segment `~`. */
import { isElement } from './x12-text';

/** An element: text, a composite of components, or nothing. */
export type Element = string | number | null | (string | number | null)[];
export type Segment = [string, ...Element[]];

/** Interchange parties and numbers. `isa`, `group`, `set`: control numbers (ISA13, GS06, ST02 of the first set). */
export interface Interchange {
  sender: { qualifier: string; id: string };
  receiver: { qualifier: string; id: string };
  control: { isa: number; group: number; set: number };
  /** Local date `YYYYMMDD` and time `HHMM`. */
  date: string;
  time: string;
  test: boolean;
}

/** Control numbers begin again after this (ISA13, GS06 and ST02 have nine digits). */
export const LAST_CONTROL = 999_999_999;

/** The control number `ahead` places after this one. */
export const controlAfter = (control: number, ahead: number): number => ((control - 1 + ahead) % LAST_CONTROL) + 1;

/** A component; one that holds a delimiter would shift every element after it, and must have been refused before. */
function plain(value: string | number | null): string {
  const text = value === null ? '' : String(value);
  if (!isElement(text)) throw new Error('an X12 element holds a character that X12 cannot carry');
  return text;
}
const elementText = (element: Element): string => (Array.isArray(element) ? trimmed(element.map(plain), ':') : plain(element));

/** Trailing empty parts are not written (X12.6). */
function trimmed(parts: string[], delimiter: string): string {
  const last = parts.findLastIndex((part) => part !== '');
  return parts.slice(0, last + 1).join(delimiter);
}

const segmentText = ([id, ...elements]: Segment): string => `${trimmed([id, ...elements.map(elementText)], '*')}~`;

const fixed = (text: string, length: number): string => plain(text).slice(0, length).padEnd(length);
const digits = (value: number, length: number): string => String(value).padStart(length, '0');

/** Segments for a value, or none where it is missing. */
export const when = <T>(value: T | null | undefined, segment: (value: T) => Segment): Segment[] =>
  value === null || value === undefined || value === '' ? [] : [segment(value)];

/**
 * One interchange with one functional group of 837s. `version`: GS08 and ST03; each of `sets`: the segments between an ST and its SE,
 * numbered on from `control.set`. SE01 counts ST and SE themselves.
 */
export function interchange(at: Interchange, version: string, sets: Segment[][]): string {
  const { sender, receiver, control, date, time, test } = at;
  const isa = [
    'ISA',
    '00',
    fixed('', 10),
    '00',
    fixed('', 10),
    fixed(sender.qualifier, 2),
    fixed(sender.id, 15),
    fixed(receiver.qualifier, 2),
    fixed(receiver.id, 15),
    date.slice(2),
    time,
    '^',
    '00501',
    digits(control.isa, 9),
    '0',
    test ? 'T' : 'P',
    ':',
  ].join('*');
  const segments: Segment[] = [
    ['GS', 'HC', sender.id, receiver.id, date, time, control.group, 'X', version],
    ...sets.flatMap((body, ahead): Segment[] => {
      const set = digits(controlAfter(control.set, ahead), 4);
      return [['ST', '837', set, version], ...body, ['SE', body.length + 2, set]];
    }),
    ['GE', sets.length, control.group],
    ['IEA', 1, digits(control.isa, 9)],
  ];
  return `${isa}~${segments.map(segmentText).join('')}`;
}

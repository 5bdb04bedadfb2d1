/** X12 5010 segments and their envelope. Delimiters: element `*`, component `:`, repetition `^`, segment `~`. */

/** An element: text, a composite of components, or nothing. */
export type Element = string | number | null | (string | number | null)[];
export type Segment = [string, ...Element[]];

/** Interchange parties and numbers. `isa`/`group`/`set`: control numbers (ISA13, GS06, ST02); a re-export uses the same ones. */
export interface Interchange {
  sender: { qualifier: string; id: string };
  receiver: { qualifier: string; id: string };
  control: { isa: number; group: number; set: number };
  /** Local date `YYYYMMDD` and time `HHMM`. */
  date: string;
  time: string;
  test: boolean;
}

/** X12 basic and extended character sets, upper case; the delimiters themselves are taken out, as X12 has no escape. */
const clean = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[^\x20-\x7e]/g, '')
    .replace(/[*:^~]/g, ' ')
    .toUpperCase()
    .trim();

const plain = (value: string | number | null): string => (value === null ? '' : clean(String(value)));
const elementText = (element: Element): string => (Array.isArray(element) ? trimmed(element.map(plain), ':') : plain(element));

/** Trailing empty parts are not written (X12.6). */
function trimmed(parts: string[], delimiter: string): string {
  const last = parts.findLastIndex((part) => part !== '');
  return parts.slice(0, last + 1).join(delimiter);
}

const segmentText = ([id, ...elements]: Segment): string => `${trimmed([id, ...elements.map(elementText)], '*')}~`;

const fixed = (text: string, length: number): string => clean(text).slice(0, length).padEnd(length);
const digits = (value: number, length: number): string => String(value).padStart(length, '0');

/**
 * One interchange with one functional group and one 837. `version`: GS08 and ST03; `body`: the segments between ST and SE.
 * SE01 counts ST and SE themselves.
 */
export function interchange(at: Interchange, version: string, body: Segment[]): string {
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
  const set = digits(control.set, 4);
  const segments: Segment[] = [
    ['GS', 'HC', sender.id, receiver.id, date, time, control.group, 'X', version],
    ['ST', '837', set, version],
    ...body,
    ['SE', body.length + 2, set],
    ['GE', 1, control.group],
    ['IEA', 1, digits(control.isa, 9)],
  ];
  return `${isa}~${segments.map(segmentText).join('')}`;
}

/** Reads X12 5010 interchanges of any transaction set: delimiters from each ISA, segments with their places, the envelope checked. */

/** The four characters that structure an interchange. `repetition` null: this version has none (ISA11 is a letter or digit before 00402). */
export interface Delimiters {
  element: string;
  component: string;
  repetition: string | null;
  segment: string;
}

/**
 * `elements` by their X12 numbers, the id at 0: `elements[3]` of an NM1 is NM103; missing ones read as undefined. `number`: from 1 in
 * the whole file. `byte`: offset from 0 of its first character in the file as UTF-8.
 */
export interface ReadSegment {
  id: string;
  elements: string[];
  number: number;
  byte: number;
}

/** What is wrong and where. Names segments and elements, never what they hold. */
export interface X12Problem {
  what: string;
  segment: number;
  byte: number;
}

/** One transaction set: `segments` from ST to SE, both included. `type`: ST01. `version`: ST03, else GS08 of its group. */
export interface ReadSet {
  type: string;
  version: string;
  control: string;
  segments: ReadSegment[];
}

export interface ReadGroup {
  gs: ReadSegment;
  sets: ReadSet[];
}

/** `acknowledgements`: its TA1 segments, which stand outside of any group. */
export interface ReadInterchange {
  isa: ReadSegment;
  delimiters: Delimiters;
  acknowledgements: ReadSegment[];
  groups: ReadGroup[];
}

/**
 * `problems`: counts and control numbers of the envelope that do not agree. Such a file can be read, but may be cut or
 * put together by hand: whether to take it is the caller's decision.
 */
export type X12Read = { ok: true; interchanges: ReadInterchange[]; problems: X12Problem[] } | { ok: false; problem: X12Problem };

/** ISA01 to ISA16 have fixed widths (X12.5, ISA), so that the delimiters can be found by position. */
const ISA_WIDTHS = [2, 10, 2, 10, 2, 15, 2, 15, 6, 4, 1, 5, 9, 1, 1, 1];
const ISA_LENGTH = 106;

class Broken extends Error {
  constructor(readonly problem: X12Problem) {
    super(problem.what);
  }
}

/** Everything a file holds, or the first thing that makes it unreadable. */
export function readX12(text: string): X12Read {
  const problems: X12Problem[] = [];
  try {
    return { ok: true, interchanges: interchangesIn(text, problems), problems };
  } catch (error) {
    if (error instanceof Broken) return { ok: false, problem: error.problem };
    throw error;
  }
}

/** The parts of a composite element; one without parts is its own first. */
export const componentsOf = (element: string | undefined, { component }: Delimiters): string[] => (element ?? '').split(component);

/** The repetitions of an element. */
export const repetitionsOf = (element: string | undefined, { repetition }: Delimiters): string[] =>
  repetition === null ? [element ?? ''] : (element ?? '').split(repetition);

function interchangesIn(text: string, problems: X12Problem[]): ReadInterchange[] {
  const interchanges: ReadInterchange[] = [];
  const cursor = new Cursor(text);
  while (cursor.skipBlank()) interchanges.push(readInterchange(cursor, problems));
  if (interchanges.length === 0) throw new Broken({ what: 'The file is empty.', segment: 1, byte: 0 });
  return interchanges;
}

function readInterchange(cursor: Cursor, problems: X12Problem[]): ReadInterchange {
  const { isa, delimiters } = cursor.readIsa();
  const read: ReadInterchange = { isa, delimiters, acknowledgements: [], groups: [] };
  for (;;) {
    const segment = cursor.next(delimiters, 'IEA');
    if (segment.id === 'TA1') read.acknowledgements.push(segment);
    else if (segment.id === 'GS') read.groups.push(readGroup(segment, cursor, delimiters, problems));
    else if (segment.id === 'IEA') {
      expectSame(problems, segment, 1, read.groups.length, 'functional groups');
      expectControl(problems, segment, isa.elements[13], 'ISA13');
      return read;
    } else throw new Broken(problemAt(segment, `${segment.id} stands where GS, TA1 or IEA is expected.`));
  }
}

function readGroup(gs: ReadSegment, cursor: Cursor, delimiters: Delimiters, problems: X12Problem[]): ReadGroup {
  const sets: ReadSet[] = [];
  for (;;) {
    const segment = cursor.next(delimiters, 'GE');
    if (segment.id === 'ST') sets.push(readSet(segment, gs, cursor, delimiters, problems));
    else if (segment.id === 'GE') {
      expectSame(problems, segment, 1, sets.length, 'transaction sets');
      expectControl(problems, segment, gs.elements[6], 'GS06');
      return { gs, sets };
    } else throw new Broken(problemAt(segment, `${segment.id} stands where ST or GE is expected.`));
  }
}

function readSet(st: ReadSegment, gs: ReadSegment, cursor: Cursor, delimiters: Delimiters, problems: X12Problem[]): ReadSet {
  const segments = [st];
  for (;;) {
    const segment = cursor.next(delimiters, 'SE');
    segments.push(segment);
    if (['ISA', 'IEA', 'GS', 'GE', 'ST'].includes(segment.id))
      throw new Broken(
        problemAt(segment, `${segment.id} stands inside the transaction set that began at segment ${st.number}: its SE is missing.`),
      );
    if (segment.id !== 'SE') continue;
    expectSame(problems, segment, 1, segments.length, 'segments');
    expectControl(problems, segment, st.elements[2], 'ST02');
    return { type: st.elements[1] ?? '', version: st.elements[3] || gs.elements[8] || '', control: st.elements[2] ?? '', segments };
  }
}

const problemAt = ({ number, byte }: ReadSegment, what: string): X12Problem => ({ what, segment: number, byte });

function expectSame(problems: X12Problem[], trailer: ReadSegment, element: number, counted: number, of: string): void {
  const said = trailer.elements[element] ?? '';
  if (Number(said) === counted) return;
  const says = /^\d{1,10}$/.test(said) ? `says ${said}` : 'says no number';
  problems.push(problemAt(trailer, `${trailer.id}0${element} ${says}; there are ${counted} ${of}.`));
}

function expectControl(problems: X12Problem[], trailer: ReadSegment, opened: string | undefined, name: string): void {
  if (trailer.elements[2] !== opened) problems.push(problemAt(trailer, `${trailer.id}02 is not the control number of ${name}.`));
}

/** Goes through the text once. Line ends around and within segments do not count, since files are wrapped for the eye. */
class Cursor {
  private at = 0;
  private byte = 0;
  private number = 0;
  private readonly plain: boolean;

  constructor(private readonly text: string) {
    this.plain = /^\p{ASCII}*$/u.test(text);
  }

  /** Whether anything is left. A byte order mark counts as blank. */
  skipBlank(): boolean {
    const blank = /[\s\ufeff]*/y;
    blank.lastIndex = this.at;
    blank.exec(this.text);
    this.move(blank.lastIndex);
    return this.at < this.text.length;
  }

  readIsa(): { isa: ReadSegment; delimiters: Delimiters } {
    const { at, byte } = this;
    const broken = (what: string, offset = 0): Broken => new Broken({ what, segment: this.number + 1, byte: byte + offset });
    if (!this.text.startsWith('ISA', at)) throw broken('The interchange does not begin with ISA.');
    const element = this.text[at + 3] ?? '';
    const elements = ['ISA'];
    let from = at + 3;
    for (const [index, width] of ISA_WIDTHS.entries()) {
      const value = this.text.slice(from + 1, from + 1 + width);
      const name = `ISA${String(index + 1).padStart(2, '0')}`;
      if (this.text[from] !== element || value.length < width || (index < 15 && value.includes(element)))
        throw broken(`${name} is not ${width} characters wide, or the one before it is not as wide as it must be.`, from - at);
      elements.push(value);
      from += 1 + width;
    }
    const delimiters = {
      element,
      component: elements[16] ?? '',
      repetition: /[A-Za-z0-9 ]/.test(elements[11] ?? '') ? null : (elements[11] ?? ''),
      segment: this.text[at + ISA_LENGTH - 1] ?? '',
    };
    const used = [delimiters.element, delimiters.component, delimiters.segment, ...(delimiters.repetition ? [delimiters.repetition] : [])];
    if (used.some((each) => each === '' || /[A-Za-z0-9 ]/.test(each)) || new Set(used).size < used.length)
      throw broken('The delimiters that ISA gives are not four different marks.', ISA_LENGTH - 2);
    this.number += 1;
    const isa = { id: 'ISA', elements, number: this.number, byte };
    this.move(at + ISA_LENGTH);
    return { isa, delimiters };
  }

  /** The next segment. `awaited`: the trailer without which the file may not end. */
  next({ element, segment }: Delimiters, awaited: string): ReadSegment {
    if (!this.skipBlank())
      throw new Broken({ what: `The file ends before its ${awaited}: it is cut short.`, segment: this.number + 1, byte: this.byte });
    const end = this.text.indexOf(segment, this.at);
    const broken = (what: string): Broken => new Broken({ what, segment: this.number + 1, byte: this.byte });
    if (end < 0) throw broken('The file ends within a segment: it is cut short.');
    const elements = this.text
      .slice(this.at, end)
      .replace(/[\r\n]/g, '')
      .split(element);
    const id = elements[0] ?? '';
    if (!/^[A-Z][A-Z0-9]{1,2}$/.test(id)) throw broken('A segment begins with no segment id: two or three capital letters and digits.');
    this.number += 1;
    const read = { id, elements, number: this.number, byte: this.byte };
    this.move(end + segment.length);
    return read;
  }

  private move(to: number): void {
    this.byte += this.plain ? to - this.at : new TextEncoder().encode(this.text.slice(this.at, to)).length;
    this.at = to;
  }
}

/** What the ICD-10-PCS definitions say of a value: operations and approaches explained, key words of body parts and devices. */
import { openSections, packLines, packSections } from '../packed/sections';

/** `section`: the first character; `position` of the axis, 1 to 7; `titles`: the values meant, `includes`: what is coded to them. */
export interface PcsTerm {
  section: string;
  position: number;
  titles: string[];
  definition: string | null;
  includes: string[];
}

const BETWEEN = '\t';
const WITHIN = '\u001f';
const list = (text: string | undefined): string[] => (text ? text.split(WITHIN) : []);

export function packPcsTerms(terms: readonly PcsTerm[]): ArrayBuffer {
  const lines = terms.map(({ section, position, titles, definition, includes }) =>
    [section, position, titles.join(WITHIN), definition ?? '', includes.join(WITHIN)].join(BETWEEN),
  );
  return packSections({ terms: packLines(lines) }, null);
}

const nameIn = (section: string, position: number, name: string): string => `${section}${position} ${name.toLowerCase()}`;

/** What the characters before a value say, by which terms of one name are told apart. */
export interface PcsContext {
  section: string;
  position: number;
  labels: string[];
}

/**
 * The terms of a value. Its name stands in a term as it is, or followed by where that holds: `… in Lower Joints` for a
 * body system or section, `… (Assessment)` for an operation that has the word.
 */
export type PcsTerms = (label: string, context: PcsContext) => PcsTerm[];

/** Opens what {@link packPcsTerms} made. */
export function openPcsTerms(data: ArrayBuffer): PcsTerms {
  const byName = new Map<string, { inside: string | null; term: PcsTerm }[]>();
  for (const line of openSections(data).lines('terms')) {
    const [section = '', position, titles, definition, includes] = line.split(BETWEEN);
    const term = {
      section,
      position: Number(position),
      titles: list(titles),
      definition: definition || null,
      includes: list(includes),
    };
    for (const title of term.titles) {
      const [, name = title, inside = null] = /^(.*) \((.*)\)$/.exec(title) ?? [];
      for (const [said, within] of [[title, null] as const, [name, inside] as const]) {
        const key = nameIn(section, term.position, said);
        const known = byName.get(key) ?? [];
        byName.set(key, known);
        if (said === title || within !== null) known.push({ inside: within?.toLowerCase() ?? null, term });
      }
    }
  }
  return (label, { section, position, labels }) => {
    const around = labels.map((each) => each.toLowerCase());
    const found = [label, ...labels.map((each) => `${label} in ${each}`)]
      .flatMap((name) => byName.get(nameIn(section, position, name)) ?? [])
      .filter(({ inside }) => inside === null || around.some((each) => each.includes(inside)));
    return [...new Set(found.map(({ term }) => term))];
  };
}

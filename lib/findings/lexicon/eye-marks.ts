import type { Attributes } from '../finding';

const MARKS: [mark: string, laterality: NonNullable<Attributes['laterality']>][] = [
  ['od', 'right'],
  ['os', 'left'],
  ['ou', 'bilateral'],
  ['right eye', 'right'],
  ['left eye', 'left'],
  ['both eyes', 'bilateral'],
];

/** Abbreviations that mean a disease of the eye only beside the mark of one: `PVD OD`, `OS: ERM`. */
export const marked = (abbreviations: string): Record<string, Attributes> =>
  Object.fromEntries(
    abbreviations
      .split('|')
      .flatMap((abbreviation) =>
        MARKS.flatMap(([mark, laterality]) =>
          [`${abbreviation} ${mark}`, `${abbreviation} , ${mark}`, `${mark} ${abbreviation}`, `${mark} : ${abbreviation}`].map(
            (name) => [name, { laterality }] as const,
          ),
        ),
      ),
  );

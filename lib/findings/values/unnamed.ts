/** Values that their unit alone tells: sizes, doses, durations, counts of views. */

import type { Placed } from './named';
import type { Value } from './value';

const NUMBER = String.raw`\d+(?:,\d{3})*(?:\.\d+)?|\.\d+`;
const WORDS: Record<string, number> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  'forty-five': 45,
  sixty: 60,
  ninety: 90,
};
const NOUNS = String.raw`(?:\s+(?:in (?:size|diameter|length|greatest dimension|maximum dimension)|long|wide|deep))?`;

const SIZE = new RegExp(
  String.raw`(?<!\d)(${NUMBER})(?:\s*-?\s*(?:cm|mm))?\s*(?:(?:x|×|by)\s*(${NUMBER})(?:\s*-?\s*(?:cm|mm))?\s*)?(?:(?:x|×|by)\s*(${NUMBER})\s*)?-?\s*(cm|mm|centimeters?|millimeters?|inch(?:es)?)\b${NOUNS}`,
  'gi',
);
const DOSE = new RegExp(String.raw`\b([A-Za-z][A-Za-z-]{3,})\s+(${NUMBER})\s*(mg|mcg|µg|g|grams?|units?|meq|ml|cc|mg\/kg)\b`, 'gi');
const DURATION =
  /\b(?:(\d+(?:\.\d+)?)|(forty-five|fifteen|twenty|thirty|forty|sixty|ninety|one|two|three|four|five|six|seven|eight|nine|ten))[\s-]+(minutes?|mins?|hours?|hrs?)\b/gi;
const VIEWS = /\b(?:(\d)|(one|two|three|four|five|six))[\s-]+views?\b/gi;
const NO_DRUG =
  /^(?:than|over|with|about|least|most|only|approximately|every|from|loss|given|used|received|total|another|additional|the|weight|weighs)$/i;
const UNIT: Record<string, string> = {
  centimeter: 'cm',
  centimeters: 'cm',
  millimeter: 'mm',
  millimeters: 'mm',
  inches: 'inch',
  mins: 'minutes',
  min: 'minutes',
  minute: 'minutes',
  hour: 'hours',
  hr: 'hours',
  hrs: 'hours',
};

const plain = (written: string): number => WORDS[written.toLowerCase()] ?? Number(written.replace(/,/g, ''));
const unitOf = (written: string): string => UNIT[written.toLowerCase()] ?? written.toLowerCase();
/** The thing a size is of: the noun behind it, or before `measuring`. */
const MEASURED = /^\s*(?:-|,|\()?\s*((?:[a-z-]+\s){0,3}?[a-z-]{4,})/i;
const BEFORE = /\b([a-z-]{4,}(?:\s[a-z-]{4,})?)\s*,?\s*(?:which\s+)?(?:is|was|are|measur\w+|of)\s*(?:about|approximately)?\s*$/i;

function ofSize(before: string, behind: string): string | null {
  return (BEFORE.exec(before)?.[1] ?? MEASURED.exec(behind)?.[1] ?? null)?.toLowerCase() ?? null;
}

/** Sizes, doses, durations and views of one sentence. */
export function unnamedValues(text: string, { start, end }: { start: number; end: number }): Placed[] {
  const words = text.slice(start, end);
  const at = (match: RegExpExecArray | RegExpMatchArray, value: Omit<Value, 'evidence'>): Placed => ({
    value,
    start: start + (match.index ?? 0),
    end: start + (match.index ?? 0) + match[0].trimEnd().length,
  });
  const sizes = [...words.matchAll(SIZE)].map((match) => {
    const values = [match[1], match[2], match[3]].flatMap((side) => (side === undefined ? [] : [plain(side)]));
    const of = ofSize(words.slice(0, match.index), words.slice(match.index + match[0].length));
    const reading = values.length > 1 ? 'dimensions' : 'single';
    return at(match, { measure: 'size', values, reading, limit: null, unit: unitOf(match[4] ?? ''), of });
  });
  const doses = [...words.matchAll(DOSE)]
    .filter((match) => !NO_DRUG.test(match[1] ?? ''))
    .map((match) =>
      at(match, {
        measure: 'dose',
        values: [plain(match[2] ?? '')],
        reading: 'single',
        limit: null,
        unit: unitOf(match[3] ?? ''),
        of: match[1]?.toLowerCase() ?? null,
      }),
    );
  const durations = [...words.matchAll(DURATION)].map((match) =>
    at(match, {
      measure: 'duration',
      values: [plain(match[1] ?? match[2] ?? '')],
      reading: 'single',
      limit: null,
      unit: unitOf(match[3] ?? ''),
      of: null,
    }),
  );
  const views = [...words.matchAll(VIEWS)].map((match) =>
    at(match, { measure: 'views', values: [plain(match[1] ?? match[2] ?? '')], reading: 'single', limit: null, unit: null, of: null }),
  );
  return [...sizes, ...doses, ...durations, ...views];
}

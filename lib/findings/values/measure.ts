/** What is measured: names, the units it may be written in, and what a written number can be. */

/** `plausible`: numbers outside are something else (a year, a room). `units`: as written, lower case; '' where it may stand bare. `pair`: two numbers, as in blood pressure. */
export interface Measure {
  id: string;
  names: string[];
  units: string[];
  plausible: [number, number];
  pair?: boolean;
}

/** `id names units least most`: one measure a line, names and units parted by `|`; `-` among the units: may stand bare. */
export function measures(table: string): Measure[] {
  return table
    .trim()
    .split('\n')
    .map((line): Measure => {
      const [id = '', names = '', units = '', least = '0', most = '0', pair] = line.split(';').map((part) => part.trim());
      return {
        id,
        names: names.split('|'),
        units: units.split('|').map((unit) => (unit === '-' ? '' : unit)),
        plausible: [Number(least), Number(most)],
        ...(pair === 'pair' && { pair: true }),
      };
    });
}

import type { MueEdit, PtpEdit } from '../../lib/codes/edits/edit';
import type { MceFlag } from '../../lib/codes/edits/flag';

/** A Medicare Code Editor flag in words. Sex conflicts are said as what they are: advisory. */
export function mceWords(flag: MceFlag): string {
  if (flag.kind === 'age') return `${flag.name}: ages ${flag.from} to ${flag.to}`;
  if (flag.kind === 'sex') return `for sex ${flag.sex} (advisory: the edit is switched off)`;
  return `${flag.kind.replaceAll('-', ' ')}${flag.words === '' ? '' : `: ${flag.words}`}`;
}

const PTP = {
  0: 'never both',
  1: 'both only with an NCCI modifier',
  9: 'the edit does not apply',
} as const;

/** What the pair's indicator allows (NCCI Policy Manual, chapter 1). */
export const ptpWords = ({ indicator }: PtpEdit): string => `${PTP[indicator]} (${indicator})`;

const MAI = {
  1: 'for each line',
  2: 'for the day, absolute',
  3: 'for the day, more with documentation',
} as const;

/** How many units are likely at most, and how that is counted. */
export const mueWords = ({ units, indicator }: MueEdit): string => `${units} ${MAI[indicator]} (MAI ${indicator})`;

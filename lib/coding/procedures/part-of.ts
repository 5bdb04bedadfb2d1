/** Codes that are part of others: inspections (ICD-10-PCS Official Guidelines B3.11) and steps of an operation (B3.1b). */

/** What an inspection looks at, and the codes that operate there; without an entry, what has the same first two characters. */
const LOOKS_AT: [inspection: RegExp, operates: RegExp][] = [
  [/^0DJ0/, /^(?:0D.[1-9]|0W3P|06L3|3E0G)/],
  [/^0DJ6/, /^0D.[67]/],
  [/^0DJD/, /^(?:0D.[89A-QX]|06[BL]Y|0W3P)/],
  [/^0FJ/, /^0F/],
  [/^0WJ[GFHJ]/, /^(?:0[DFGTUV]|0W[^J][FGHJ]|07[^J][CDP]|0[456]|0Y)/],
  [/^0WJ[9BCDQ]/, /^(?:0[2B]|0W[^J][9BCDQ8]|07[^J][7MK]|0D.[1-5])/],
  [/^0WJ[018]/, /^(?:00|0N|0W[^J][018])/],
  [/^0BJ/, /^(?:0B|3E1F|0W[^J][9BQ])/],
  [/^0TJ/, /^(?:0T|0V[^J][0-3]|3E0K)/],
  [/^0UJ/, /^(?:0U|10)/],
  [/^0RJ/, /^0(?:[LMPR])/],
  [/^0SJ/, /^0(?:[LMQS])/],
  [/^0CJ/, /^0C/],
  [/^00J/, /^0(?:0|N|1)/],
];

/** Whether a code only looks, and another looks at the same part on the same way and does more. */
export function isLookPartOf(code: string, others: string[]): boolean {
  if (!/^0.J/.test(code)) return false;
  const operates = LOOKS_AT.find(([inspection]) => inspection.test(code))?.[1] ?? new RegExp(`^${code.slice(0, 2)}`);
  return others.some((other) => other !== code && !/^0.J/.test(other) && operates.test(other) && other[4] === code[4]);
}

/** Whether a code that only the story tells is a step of one that the titles name: on the same part, or the cast after a bone was set. */
export function isStepOf(code: string, titled: string[]): boolean {
  if (code.startsWith('2W')) return titled.some((other) => /^0[NPQRS][SGR]/.test(other));
  return titled.some((other) => /^[01]/.test(code) && other.slice(0, 2) === code.slice(0, 2) && other[3] === code[3]);
}

/**
 * The indicators of the Medicare physician fee schedule in words (CMS, National Physician Fee Schedule Relative Value File,
 * record layout, 2026). A value that is not here is shown as published.
 */
const SURGEONS = {
  '0': 'not paid',
  '1': 'paid with documentation of need',
  '2': 'paid',
  '9': 'does not apply',
};

const WORDS: Record<string, { name: string; values: Record<string, string> }> = {
  status: {
    name: 'Status',
    values: {
      A: 'paid separately when covered',
      B: 'bundled, never paid separately',
      C: 'priced by the contractor',
      D: 'deleted',
      E: 'excluded by regulation',
      F: 'deleted or discontinued',
      G: 'not valid for Medicare, another code is used',
      H: 'deleted modifier',
      I: 'not valid for Medicare',
      J: 'anesthesia',
      M: 'measurement, for reporting only',
      N: 'not covered',
      P: 'bundled or excluded',
      Q: 'functional information, for reporting only',
      R: 'restricted coverage',
      T: 'paid only when nothing else is billed that day',
      X: 'outside the fee schedule by law',
    },
  },
  glob: {
    name: 'Global period',
    values: {
      '000': 'same day',
      '010': '10 days after',
      '090': '1 day before to 90 days after',
      MMM: 'maternity care',
      XXX: 'no global period',
      YYY: 'set by the contractor',
      ZZZ: 'that of the primary service (add-on)',
    },
  },
  mult: {
    name: 'Multiple procedures',
    values: {
      '0': 'no reduction',
      '1': 'reduction of before 1995',
      '2': 'reduced: 100, 50, 50 %',
      '3': 'reduced by endoscopy family',
      '4': 'imaging: technical part reduced',
      '5': 'therapy: practice expense reduced',
      '6': 'cardiovascular: technical part reduced',
      '7': 'ophthalmology: technical part reduced',
      '9': 'does not apply',
    },
  },
  bilat: {
    name: 'Both sides',
    values: {
      '0': 'no 150 %: 50 is not for this code',
      '1': '150 % with 50 or RT and LT',
      '2': 'both sides are priced in already',
      '3': 'each side paid in full',
      '9': 'does not apply',
    },
  },
  asst: {
    name: 'Assistant at surgery',
    values: { '0': 'not paid unless need is documented', '1': 'not paid, by law', '2': 'paid', '9': 'does not apply' },
  },
  co: { name: 'Co-surgeons', values: { ...SURGEONS, '2': 'paid, two specialties' } },
  team: { name: 'Team surgery', values: { ...SURGEONS, '2': 'paid by report' } },
  pctc: {
    name: 'Professional and technical parts',
    values: {
      '0': 'physician service: no parts',
      '1': 'diagnostic test: 26 and TC apply',
      '2': 'professional part only',
      '3': 'technical part only',
      '4': 'global test only',
      '5': 'incident to: no 26, no TC',
      '6': 'laboratory interpretation: 26 only',
      '7': 'therapy: not paid in hospital',
      '8': 'physician interpretation',
      '9': 'does not apply',
    },
  },
};

/** An indicator by its published name and value; name and value as published where we have no words. */
export function feeWords(indicator: string, value: string): { name: string; value: string } {
  const known = WORDS[indicator];
  const words = known?.values[value];
  return { name: known?.name ?? indicator, value: words === undefined ? value : `${value}: ${words}` };
}

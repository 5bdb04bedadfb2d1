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
  supervision: {
    name: 'Supervision',
    values: { '01': 'general', '02': 'direct', '03': 'personal' },
  },
  imaging: { name: 'Imaging family', values: { '88': 'technical part reduced' } },
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

const NAMES: Record<string, string> = {
  pre: 'Share before',
  intra: 'Share during',
  post: 'Share after',
  endo: 'Endoscopy family of',
};

/** What an indicator says where it has nothing to say. */
const SILENT: Record<string, string[]> = {
  pre: ['0', '0.00'],
  intra: ['0', '0.00'],
  post: ['0', '0.00'],
  mult: ['9'],
  bilat: ['9'],
  asst: ['9'],
  co: ['9'],
  team: ['9'],
  pctc: ['9'],
  supervision: ['09', '9'],
  imaging: ['99'],
};

/** Whether the indicator applies to the service at all. */
export const applies = (indicator: string, value: string): boolean => value !== '' && SILENT[indicator]?.includes(value) !== true;

/** An indicator by our name of it and value; as it stands where we have no words. */
export function feeWords(indicator: string, value: string): { name: string; value: string } {
  const known = WORDS[indicator];
  const words = known?.values[value];
  return { name: known?.name ?? NAMES[indicator] ?? indicator, value: words === undefined ? value : `${value}: ${words}` };
}

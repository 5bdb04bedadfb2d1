/** Endoscopy of the gut and the biliary tract in ICD-10-PCS, FY 2026. An inspection drops out beside what more was done (B3.11a). */
import { LOWER_GUT, UPPER_GUT } from './pcs-parts';
import { oneOf, type PcsRule, pcs, unsaid } from './pcs-rule';

/** Words for a piece taken to be looked at: qualifier X. */
export const BIOPSY = 'biopsy|biopsie|biopsied';
const SNARED = 'polypectomy|polypectomie|snare|snared|polyp was removed|polyp was excised|polyps were removed|mucosal resection';
const DILATED = 'dilation|dilatation|dilated|bougie';
const BLED =
  'control of bleeding|control of hemorrhage|bleeding was controlled|bleeding controlled|injection of bleeding|clipping of bleeding';

const upperBiopsy = pcs('0DB@8ZX', { parts: UPPER_GUT });
const lowerBiopsy = pcs('0DB@8ZX', { parts: LOWER_GUT });
const lowerPolyp = pcs('0DB@8ZZ', { parts: LOWER_GUT });
const control = pcs('0W3P8ZZ');

const colonoscopy = pcs('0DJD8ZZ', {
  also: [
    [BIOPSY, lowerBiopsy],
    [SNARED, lowerPolyp],
    [BLED, control],
    ['disimpaction|disimpacted', pcs('0DCP8ZZ')],
    ['decompression|decompressed', pcs('0D9@80Z', { parts: [...LOWER_GUT.slice(0, -1), [null, 'E']] })],
  ],
});

/** Rules by concept. */
export const ENDOSCOPY: Record<string, PcsRule> = {
  'upper-endoscopy': pcs('0DJ08ZZ', {
    also: [
      [BIOPSY, upperBiopsy],
      [SNARED, pcs('0DB@8ZZ', { parts: UPPER_GUT })],
      [DILATED, pcs('0D7@8ZZ', { parts: UPPER_GUT })],
      [BLED, control],
      ['band ligation|banding|banded', pcs('06L38CZ')],
      ['food bolus|food impaction|foreign body removal|removal of foreign body|removal of food', pcs('0DC@8ZZ', { parts: UPPER_GUT })],
    ],
  }),
  colonoscopy,
  sigmoidoscopy: colonoscopy,
  polypectomy: pcs('0DB@8ZZ', { parts: [...LOWER_GUT, ...UPPER_GUT] }),
  'esophageal-dilation': oneOf(
    ['stent', pcs('0D7@8DZ', { parts: [...UPPER_GUT, [null, '5']] })],
    ['maloney|blind|hurst', pcs('0D7@7ZZ', { parts: [...UPPER_GUT, [null, '5']] })],
    [null, pcs('0D7@8ZZ', { parts: [...UPPER_GUT, [null, '5']] })],
  ),
  'variceal-banding': pcs('06L38CZ'),
  'capsule-endoscopy': pcs('0DJD8ZZ', { because: 'swallowed camera of the small intestine: inspection, lower intestinal tract' }),
  'esophageal-manometry': oneOf(['ph study|ph monitoring|bravo', pcs('4A1B7GZ')], ['anorectal|esophageal', pcs('4A0B7BZ')]),
  'endoscopic-ultrasound': {
    ...oneOf(
      [
        'fna|fine needle|aspiration|biopsy',
        pcs('0@8ZX', {
          parts: [
            ['pancreas|pancreatic', 'FBG'],
            ['common bile duct', 'FB9'],
          ],
          acts: 'needle|biopsy',
          asks: 'organ that was sampled',
        }),
      ],
      ['pancreas|pancreatic', pcs('BF47ZZZ')],
      ['bile duct|biliary', pcs('BF40ZZZ')],
    ),
    asks: 'organ that was examined',
  },
  ercp: pcs('0FJB8ZZ', {
    also: [
      [
        'stone extraction|stone removal|removal of stone|stones were removed|stone was removed|stones were extracted|balloon sweep|basket|extraction of stone',
        pcs('0FC98ZZ'),
      ],
      ['sphincterotomy|papillotomy', pcs('0F7C8ZZ', { because: 'sphincterotomy: dilation of the ampulla' })],
      ['pancreatic stent|pancreatic duct stent', pcs('0F7D8DZ')],
      ['biliary stent|stent placement|plastic stent|metal stent|bile duct stent|stent was placed', pcs('0F798DZ')],
      ['brushing|brush cytology|biopsy', pcs('0FB98ZX')],
    ],
  }),
  'gastrostomy-placement': oneOf(
    ['closure of gastrostomy|gastrostomy closure', pcs('0DQ6*ZZ', { approaches: '04' })],
    ['tube change|exchange|replacement of|g tube change', pcs('0D20XUZ')],
    ['jejunostomy|feeding jejunostomy|j tube', pcs('0DHA*UZ', { approaches: '0348' })],
    ['percutaneous|peg', pcs('0DH63UZ')],
    [null, pcs('0DH6*UZ', { approaches: '034' })],
  ),
  'nasogastric-tube': oneOf(
    ['decompression|suction', pcs('0D9670Z')],
    ['feeding|dobhoff|dobbhoff', pcs('0DH67UZ')],
    [null, unsaid('purpose (feeding, decompression)')],
  ),
  'fecal-disimpaction': pcs('0DCP7ZZ'),
  'fecal-transplant': oneOf(['colonoscopy|colonoscopic', pcs('3E0H8GC')], ['upper endoscopy|egd|nasoduodenal|nasojejunal', pcs('3E0G8GC')]),
  paracentesis: oneOf(
    ['eye|anterior chamber|aqueous|lens|trabeculectomy', pcs('089#3ZZ', { sides: '2 3' })],
    ['diagnostic', pcs('0W9G3ZX')],
    ['drain|pigtail|pleurx|catheter left', pcs('0W9G30Z')],
    [null, pcs('0W9G3ZZ')],
  ),
};

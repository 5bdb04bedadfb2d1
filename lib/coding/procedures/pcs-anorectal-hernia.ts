/** Hernias, anus and rectum in ICD-10-PCS, FY 2026. Mesh makes a repair a supplement. */
import { byDevice, oneOf, type PcsRule, pcs } from './pcs-rule';

const hernia = (repair: string, supplement: string, more: Omit<PcsRule, 'codes'> = {}): PcsRule =>
  byDevice(
    ['biologic mesh', pcs(supplement.replace('J', 'K'), { approaches: '04', ...more })],
    ['mesh', pcs(supplement, { approaches: '04', ...more })],
    [null, pcs(repair, { approaches: '034', ...more })],
  );
const inguinal = hernia('0YQ#*ZZ', '0YU#*JZ', { sides: '5 6 A' });
const femoral = hernia('0YQ#*ZZ', '0YU#*JZ', { sides: '7 8 E' });
const wall = hernia('0WQF*ZZ', '0WUF*JZ');
const diaphragm = hernia('0BQT*ZZ', '0BUT*JZ');
const onAnus = (codes: string): PcsRule => pcs(codes, { approaches: '07X' });

/** Rules by concept. */
export const ANORECTAL_HERNIA: Record<string, PcsRule> = {
  'inguinal-hernia-repair': oneOf(
    ['epigastric|umbilical|ventral|incisional', wall],
    ['femoral hernia', femoral],
    ['high ligation', pcs('0YQ#*ZZ', { sides: '5 6 A', approaches: '034' })],
    [null, inguinal],
  ),
  'ventral-hernia-repair': oneOf(
    [
      'component separation|abdominal wall reconstruction',
      { ...wall, also: [['component separation|component release', pcs('0KN#0ZZ', { sides: 'K L' })]] },
    ],
    ['inguinal', inguinal],
    ['femoral', femoral],
    ['hiatal|paraesophageal|diaphragmatic', diaphragm],
    ['ventral|incisional|umbilical|epigastric|abdominal|parastomal|spigelian|hernioplasty', wall],
  ),
  'gastroschisis-repair': oneOf(['diaphragmatic', diaphragm], ['silo', pcs('0WUF0JZ')], ['gastroschisis|omphalocele', wall]),
  hemorrhoidectomy: oneOf(
    ['band|banding|rubber band|ligation', pcs('06LY*CC', { approaches: '78', because: 'bands: occlusion of the hemorrhoidal plexus' })],
    ['infrared|coagulation', pcs('065Y3ZC')],
    ['stapled|hemorrhoidopexy|pph', pcs('06LY0CC')],
    [null, pcs('06BY0ZC')],
  ),
  'anal-fistula-surgery': oneOf(
    ['seton', { ...onAnus('0D9Q*0Z'), because: 'seton: drainage device' }],
    ['fistulectomy', onAnus('0DBQ*ZZ')],
    ['exam under anesthesia|examination under anesthesia', pcs('0DJD7ZZ')],
    ['fistulotomy', { ...onAnus('0D9Q*ZZ'), because: 'fistulotomy: drainage of the tract' }],
  ),
  'sphincterotomy-anal': oneOf(
    ['botox|botulinum', pcs('3E023GC')],
    ['dilation', pcs('0D7Q7ZZ')],
    ['fissurectomy', onAnus('0DBQ*ZZ')],
    ['sphincteroplasty', pcs('0DQR0ZZ')],
    ['sphincterotomy', pcs('0D8R*ZZ', { approaches: '03' })],
  ),
  'perirectal-drainage': pcs('0J9B*?Z', {
    approaches: '03',
    devices: [
      ['drain', '0'],
      [null, 'Z'],
    ],
  }),
  'rectal-prolapse-repair': oneOf(
    ['rectovaginal fistula', pcs('0UQG*ZZ', { approaches: '07' })],
    ['altemeier|perineal proctectomy', pcs('0DTP7ZZ')],
    ['delorme', pcs('0DBP7ZZ')],
    ['rectopexy', byDevice(['mesh', pcs('0DUP*JZ', { approaches: '04' })], [null, pcs('0DSP*ZZ', { approaches: '04' })])],
  ),
};

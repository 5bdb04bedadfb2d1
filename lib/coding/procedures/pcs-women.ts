/** Female reproductive system in ICD-10-PCS, FY 2026. Uterus and cervix are two body parts. */
import { BIOPSY } from './pcs-endoscopy';
import { oneOf, type PcsRule, pcs, unsaid } from './pcs-rule';

const ways = (codes: string, sides?: string, approaches = '0478'): PcsRule => pcs(codes, { approaches, ...(sides && { sides }) });
const hysterectomy = oneOf(
  ['supracervical|subtotal|cervix in place', pcs('0UT9*ZL', { approaches: '04', because: 'supracervical: the cervix stays' })],
  ['radical|wertheim|type iii', ways('0UT9*ZZ 0UTC*ZZ 0UT4*ZZ', undefined, '04')],
  ['laparoscopic assisted vaginal|laparoscopically assisted vaginal|lavh', pcs('0UT9FZZ 0UTC7ZZ')],
  ['vaginal|tvh', pcs('0UT97ZZ 0UTC7ZZ')],
  ['laparoscopic|robotic|robot|tlh', pcs('0UT94ZZ 0UTC4ZZ')],
  ['abdominal|tah|open|cesarean|peripartum|postpartum', pcs('0UT90ZZ 0UTC0ZZ')],
  ['total|complete|hysterectomy', ways('0UT9*ZZ 0UTC*ZZ', undefined, '047')],
);
const adnexa = oneOf(
  ['salpingo', pcs('0UT#*ZZ 0UT@*ZZ', { sides: '0 1 2', parts: [[null, '5 6 7']], approaches: '0478', because: 'ovary and tube' })],
  [null, ways('0UT#*ZZ', '0 1 2')],
);
const salpingectomy = oneOf(
  ['salpingostomy', unsaid('whether an ectopic pregnancy was taken out')],
  ['partial', ways('0UB#*ZZ', '5 6 7')],
  [null, ways('0UT#*ZZ', '5 6 7')],
);
const scraped = (purpose: string): PcsRule => pcs(`0UDB*Z${purpose}`, { approaches: '78', otherwise: '7' });
const curettage = oneOf(['diagnostic|fractional|biopsy|sampling', scraped('X')], [null, scraped('Z')]);
const retained = oneOf(
  [
    'missed|incomplete|retained|spontaneous|products of conception|blighted|demise',
    pcs('10D17ZZ', { because: 'what was left of a pregnancy: extraction, retained' }),
  ],
  ['elective|termination|induced|therapeutic abortion|undesired', pcs('10A07Z6')],
);

/** Rules by concept. */
export const WOMEN: Record<string, PcsRule> = {
  hysterectomy,
  'abdominal-hysterectomy': {
    ...hysterectomy,
    also: [['bilateral salpingo oophorectomy|bso', pcs('0UT2*ZZ 0UT7*ZZ', { approaches: '04' })]],
  },
  'vaginal-hysterectomy': hysterectomy,
  'laparoscopic-hysterectomy': hysterectomy,
  'radical-hysterectomy': oneOf(
    ['exenteration', unsaid('organs that were taken out')],
    [null, ways('0UT9*ZZ 0UTC*ZZ 0UT4*ZZ', undefined, '04')],
  ),
  'peripartum-hysterectomy': oneOf(['supracervical|subtotal', pcs('0UT90ZL')], [null, pcs('0UT90ZZ 0UTC0ZZ')]),
  'subtotal-hysterectomy': pcs('0UT9*ZL', { approaches: '04' }),
  oophorectomy: adnexa,
  salpingectomy,
  salpingostomy: salpingectomy,
  'ovarian-cystectomy': oneOf(
    ['detorsion', ways('0US#*ZZ', '0 1 2', '048')],
    ['aspiration|drainage', ways('0U9#*ZZ', '0 1 2', '0348')],
    [null, ways('0UB#*ZZ', '0 1 2')],
  ),
  myomectomy: oneOf(['hysteroscopic', pcs('0UB98ZZ')], [null, ways('0UB9*ZZ')]),
  'dilation-and-curettage': {
    ...oneOf(
      ['missed abortion|incomplete|retained|products of conception|blighted|spontaneous abortion', pcs('10D17ZZ')],
      [null, curettage],
    ),
    byDiagnosis: true,
  },
  'suction-curettage': { ...retained, asks: 'what was evacuated (retained products, termination)' },
  'dilation-and-evacuation': oneOf(
    ['missed|retained|demise', pcs('10D17ZZ')],
    ['elective|termination|induced|second trimester', pcs('10A07ZZ')],
  ),
  hysteroscopy: oneOf(
    ['adhesions|synechiae', pcs('0UN98ZZ')],
    ['septoplasty|septum', pcs('0UB98ZZ')],
    [
      null,
      pcs('0UJD8ZZ', {
        also: [
          ['curettage|curetting|curetted|d&c', curettage],
          ['polypectomy|polyp was removed|polyp was resected|myosure|morcellat|resection of endometrium', pcs('0UB98ZZ')],
          [BIOPSY, pcs('0UDB8ZX')],
        ],
      }),
    ],
  ),
  'endometrial-ablation': oneOf(['hysteroscop|rollerball|hysteroscopy', pcs('0U5B8ZZ')], [null, ways('0U5B*ZZ', undefined, '78')]),
  'endometrial-biopsy': pcs('0UDB7ZX'),
  colposcopy: oneOf([BIOPSY, pcs('0UBC7ZX')], [null, pcs('0UJD7ZZ', { also: [[BIOPSY, pcs('0UBC7ZX')]] })]),
  'cervical-biopsy': pcs('0UBC7ZX'),
  leep: pcs('0UBC7ZZ'),
  'cervical-conization': oneOf(['diagnostic|biopsy', pcs('0UBC7ZX')], [null, pcs('0UBC7ZZ')]),
  'cervical-cryotherapy': oneOf(
    ['trachelectomy', pcs('0UTC7ZZ')],
    ['polyp', pcs('0UBC7ZZ')],
    ['cryotherapy|laser ablation', pcs('0U5C7ZZ')],
  ),
  'tubal-ligation-procedure': oneOf(
    ['fulguration|coagulation|cautery', ways('0U57*ZZ', undefined, '048')],
    ['essure', pcs('0UL78DZ')],
    ['falope|ring|band|filshie|hulka|clip', pcs('0UL7*CZ', { approaches: '04' })],
    [
      null,
      pcs('0UL7*?Z', {
        approaches: '04',
        devices: [
          ['rings', 'C'],
          ['clips', 'C'],
          [null, 'Z'],
        ],
        because: 'sterilization: occlusion',
      }),
    ],
  ),
  'tubal-reversal': oneOf(['reanastomosis|reversal|tuboplasty', ways('0UQ7*ZZ', undefined, '04')]),
  'gynecologic-laparoscopy': oneOf(
    [
      'fulguration|ablation|laser',
      pcs('0@4ZZ', {
        parts: [
          ['ovary|ovarian', 'U50 U51 U52'],
          ['cul de sac|pouch of douglas', 'U5F'],
          ['uterosacral|broad ligament', 'U54'],
          ['peritoneum|peritoneal|sidewall', 'D5W'],
        ],
        acts: 'endometriosis|implant|fulgurat|ablat',
        asks: 'where the endometriosis was',
      }),
    ],
    [
      'excision',
      pcs('0@4ZZ', {
        parts: [
          ['ovary|ovarian', 'UB0 UB1 UB2'],
          ['cul de sac|pouch of douglas', 'UBF'],
          ['uterosacral|broad ligament', 'UB4'],
          ['peritoneum|peritoneal|sidewall', 'DBW'],
        ],
        acts: 'endometriosis|implant|excis',
        asks: 'where the endometriosis was',
      }),
    ],
    ['adhesiolysis', unsaid('part that was freed')],
    ['pelviscopy', pcs('0WJJ4ZZ')],
  ),
  'uterine-artery-embolization': pcs('04L@', { parts: [[null, 'E3DT F3DU']] }),
  'anterior-repair': oneOf(['mesh', pcs('0JUC0JZ')], [null, pcs('0JQC0ZZ', { because: 'cystocele: repair of the pelvic fascia' })]),
  'posterior-repair': oneOf(
    ['enterocele', ways('0UQF*ZZ')],
    ['perineorrhaphy|perineoplasty', pcs('0KQM0ZZ')],
    ['mesh', pcs('0JUC0JZ')],
    [null, pcs('0JQC0ZZ', { because: 'rectocele: repair of the pelvic fascia' })],
  ),
  'vault-suspension': oneOf(['sacrocolpopexy|sacral colpopexy', pcs('0UUG*JZ', { approaches: '04' })], [null, ways('0USG*ZZ')]),
  colpocleisis: oneOf(['vaginectomy', ways('0UTG*ZZ')], [null, pcs('0ULG7ZZ')]),
  'vaginal-pessary': pcs('0UHG7GZ'),
  'bartholin-marsupialization': oneOf(
    ['word catheter', pcs('0U9LX0Z')],
    ['excision', pcs('0UBL*ZZ', { approaches: '0X' })],
    [null, pcs('0U9L*ZZ', { approaches: '0X' })],
  ),
  vulvectomy: oneOf(
    ['vulvar biopsy', pcs('0UBMXZX')],
    ['vaginal biopsy', pcs('0UBG7ZX')],
    ['partial|wide local|lesion|labiaplasty|labioplasty', pcs('0UBMXZZ')],
    ['hymenotomy', pcs('0U9KXZZ')],
    ['hymenectomy', pcs('0UBKXZZ')],
    ['vulvectomy', pcs('0UTM*ZZ', { approaches: '0X' })],
  ),
  'fertility-procedure': oneOf(['oocyte retrieval', pcs('0UDN3ZZ')], ['insemination', pcs('3E0P7LZ')], ['in vitro', pcs('8E0ZXY1')]),
  'iud-procedure': oneOf(
    ['nexplanon', unsaid('arm that the implant is in')],
    ['removed', pcs('0UPD7HZ')],
    ['placed|inserted', pcs('0UH97HZ')],
  ),
};

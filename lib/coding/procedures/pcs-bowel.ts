/** Operations of the gut in ICD-10-PCS, FY 2026. All of a part is a resection, some of it an excision (B3.8). */
import { byDevice, oneOf, type PcsRule, pcs, unsaid } from './pcs-rule';

const OPEN_OR_SCOPE = '04';
const toWhat = (codes: string): PcsRule => pcs(codes, { approaches: OPEN_OR_SCOPE });

const bowelResection = oneOf(
  ['abdominoperineal|apr', toWhat('0DTP*ZZ 0DTQ*ZZ')],
  ['proctocolectomy', toWhat('0DTE*ZZ 0DTP*ZZ')],
  ['total abdominal colectomy|total colectomy|subtotal colectomy', toWhat('0DTE*ZZ')],
  ['right hemicolectomy|right colectomy|right colon resection', toWhat('0DTF*ZZ')],
  ['ileocecectomy|ileocolic|ileocecal', toWhat('0DTH*ZZ 0DBB*ZZ')],
  ['left hemicolectomy|left colectomy|left colon resection', toWhat('0DTG*ZZ')],
  ['transverse colectomy|transverse colon resection', toWhat('0DTL*ZZ')],
  ['sigmoid colectomy|sigmoidectomy|sigmoid resection|sigmoid colon resection|hartmann', toWhat('0DTN*ZZ')],
  ['low anterior|anterior resection', toWhat('0DTN*ZZ 0DBP*ZZ')],
  ['proctectomy', toWhat('0DTP*ZZ')],
  [
    'small bowel|small intestine|enterectomy|jejunal|ileal',
    pcs('0DB@*ZZ', {
      approaches: OPEN_OR_SCOPE,
      parts: [
        ['jejunum|jejunal', 'A'],
        ['ileum|ileal', 'B'],
        ['duodenum|duodenal', '9'],
        [null, '8'],
      ],
    }),
  ],
  [
    'segmental|partial colectomy|colon resection|colectomy|bowel resection',
    pcs('0DB@*ZZ', {
      approaches: OPEN_OR_SCOPE,
      parts: [
        ['cecum|cecal', 'H'],
        ['ascending|ascending colon|right colon', 'K'],
        ['transverse|transverse colon|splenic flexure|hepatic flexure', 'L'],
        ['descending|descending colon', 'M'],
        ['sigmoid|sigmoid colon|rectosigmoid', 'N'],
        ['rectum|rectal', 'P'],
        ['small bowel|small intestine', '8'],
      ],
    }),
  ],
);

const hiatus = byDevice(['biologic mesh', toWhat('0BUT*KZ')], ['mesh', toWhat('0BUT*JZ')], [null, toWhat('0BQT*ZZ')]);

/** Bypass to the skin. */
const ostomy = pcs('0D1@*Z4', {
  approaches: OPEN_OR_SCOPE,
  parts: [
    ['sigmoid colostomy|sigmoid loop|sigmoid', 'N'],
    ['transverse loop|transverse colostomy|transverse', 'L'],
    ['descending colostomy|descending|end colostomy', 'M'],
    ['ileostomy|ileal', 'B'],
    ['cecostomy', 'H'],
  ],
});

/** Rules by concept. */
export const BOWEL: Record<string, PcsRule> = {
  appendectomy: toWhat('0DTJ*ZZ'),
  'bowel-resection': bowelResection,
  'ostomy-creation': ostomy,
  'ostomy-closure': oneOf(
    ['revision', pcs('0WQFXZ2', { because: 'stoma revision: repair of the abdominal wall, stoma' })],
    ['ileostomy', toWhat('0DQB*ZZ')],
    [
      'colostomy|hartmann',
      pcs('0DQ@*ZZ', {
        approaches: OPEN_OR_SCOPE,
        parts: [
          ['transverse|transverse loop', 'L'],
          ['descending', 'M'],
          ['sigmoid|hartmann', 'N'],
          ['cecum|cecostomy', 'H'],
          ['ascending', 'K'],
        ],
      }),
    ],
  ),
  adhesiolysis: pcs('0DN@*ZZ', {
    approaches: OPEN_OR_SCOPE,
    parts: [
      ['small bowel|small intestine|enterolysis|bowel', '8'],
      ['omentum|omental', 'U'],
      ['colon|large intestine|sigmoid', 'E'],
      ['stomach', '6'],
      ['peritoneum|peritoneal|abdominal wall', 'W'],
    ],
    acts: 'adhesion|lysed|lysis',
    asks: 'part that was freed',
    because: 'B3.13: release is coded to the part that is freed',
  }),
  'exploratory-laparotomy': oneOf(['washout|lavage', pcs('3E1M38Z 0WJG0ZZ')], [null, pcs('0WJG0ZZ')]),
  'diagnostic-laparoscopy': pcs('0WJG4ZZ'),
  fundoplication: oneOf(
    ['nissen|toupet|dor|fundoplication|reflux', { ...toWhat('0DV4*ZZ'), also: [['hiatal hernia|paraesophageal hernia|crural', hiatus]] }],
    ['paraesophageal|hiatal', hiatus],
  ),
  'heller-myotomy': oneOf(
    ['peroral|poem', pcs('0D848ZZ')],
    ['pyloroplasty', toWhat('0DQ7*ZZ')],
    ['pyloromyotomy', toWhat('0D87*ZZ')],
    ['cricopharyngeal', pcs('0K84*ZZ', { approaches: '04' })],
    ['zenker|diverticulectomy', pcs('0DB1*ZZ', { approaches: '048' })],
    [null, toWhat('0D84*ZZ')],
  ),
  pyloromyotomy: toWhat('0D87*ZZ'),
  esophagectomy: oneOf(
    ['perforation', toWhat('0DQ5*ZZ')],
    ['total|transhiatal|three field', pcs('0DT5*ZZ 0D15*Z6', { approaches: OPEN_OR_SCOPE })],
    [
      null,
      pcs('0DB@*ZZ', {
        approaches: OPEN_OR_SCOPE,
        parts: [
          ['ivor lewis|distal|lower', '3'],
          ['middle|mid', '2'],
          ['upper|proximal', '1'],
          ['esophagogastrectomy|esophagogastric', '4'],
        ],
      }),
    ],
  ),
  gastrectomy: oneOf(
    ['sleeve|vertical', pcs('0DB6*Z3', { approaches: OPEN_OR_SCOPE })],
    ['vagotomy', toWhat('008Q*ZZ')],
    ['total', toWhat('0DT6*ZZ')],
    ['antrectomy|distal|billroth|partial|subtotal|hemigastrectomy|wedge', toWhat('0DB6*ZZ')],
  ),
  'bariatric-surgery': oneOf(
    ['sleeve', pcs('0DB6*Z3', { approaches: OPEN_OR_SCOPE })],
    ['removal of gastric band|band removal|lap band removal', pcs('0DP6*CZ', { approaches: OPEN_OR_SCOPE })],
    ['band|banding|lap band', pcs('0DV6*CZ', { approaches: OPEN_OR_SCOPE })],
    ['biliopancreatic|duodenal switch', pcs('0DB6*Z3 0D19*ZB', { approaches: OPEN_OR_SCOPE })],
    ['roux en y|gastric bypass|bypass', pcs('0D16*ZA', { approaches: OPEN_OR_SCOPE })],
  ),
  'pull-through': oneOf(
    ['kasai', unsaid('duct that was led to the bowel')],
    ['ladd', pcs('0DN@*ZZ', { approaches: OPEN_OR_SCOPE, parts: [[null, '8']] })],
    ['psarp|posterior sagittal|anoplasty', pcs('0DQQ0ZZ')],
    ['soave|swenson|duhamel|pull through|endorectal', unsaid('parts of the bowel that were taken out')],
  ),
  'tracheoesophageal-repair': oneOf(
    ['atresia', { ...toWhat('0DQ5*ZZ'), also: [['fistula', toWhat('0BQ1*ZZ')]] }],
    ['fistula', toWhat('0BQ1*ZZ')],
  ),
};

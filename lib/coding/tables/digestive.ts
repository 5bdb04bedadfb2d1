import type { Attributes } from '../../findings/finding';
import { type CodeRule, type CodeTable, choices, joint, plain } from './table';

type Row = [Partial<Attributes>, string];

/** K25 to K28: by acuity and by what the ulcer did; acute 0-3, chronic or not said 4-7, nothing said 9. */
function ulcer(category: string): CodeRule {
  const rows = (acuity: Partial<Attributes>, first: number): Row[] => [
    [{ ...acuity, type: 'both' }, `${category}.${first + 2}`],
    [{ ...acuity, type: 'hemorrhage' }, `${category}.${first}`],
    [{ ...acuity, type: 'perforated' }, `${category}.${first + 1}`],
  ];
  return {
    code: `${category}.9`,
    history: 'Z87.11',
    choices: choices(...rows({ acuity: 'acute' }, 0), [{ acuity: 'acute' }, `${category}.3`], ...rows({}, 4), [
      { acuity: 'chronic' },
      `${category}.7`,
    ]),
  };
}

/** Pairs that differ in their last character by bleeding. */
const withBleeding = (...rows: Row[]): Row[] =>
  rows.flatMap(([when, code]): Row[] => [
    [
      { ...when, cause: 'bleeding' },
      code
        .split(' ')
        .map((one) => `${one.slice(0, -1)}1`)
        .join(' '),
    ],
    [when, code],
  ]);

const LATE: [cause: string, last: string][] = [
  ['bleeding', '1'],
  ['obstruction', '2'],
  ['fistula', '3'],
  ['abscess', '4'],
  ['other', '8'],
];

/** K50 and K51: by place, then by complication. */
const inflamed = (rows: Row[]): Row[] =>
  rows.flatMap(([when, base]): Row[] => [...LATE.map(([cause, last]): Row => [{ ...when, cause }, `${base}1${last}`]), [when, `${base}0`]]);

/** K35 to K67 and the signs of the gut. */
export const digestiveCodes: CodeTable = {
  ...plain(`
    achalasia K22.0
    eosinophilic-esophagitis K20.0
    esophageal-dysmotility K22.4
    presbyesophagus K22.89
    esophageal-diverticulum K22.5
    mallory-weiss K22.6
    schatzki-ring K22.2
    esophageal-web Q39.4
    esophageal-perforation K22.3
    esophageal-mass K22.89
    esophageal-polyp K22.81
    h-pylori A04.8 Z86.19
    gastric-outlet-obstruction K31.1
    duodenal-obstruction K31.5
    sma-syndrome K55.1
    dieulafoy K31.82
    dumping-syndrome K91.1
    gastrocutaneous-fistula K31.6
    odynophagia R13.10
    early-satiety R68.81
    hiccups R06.6
    belching R14.2
    flatulence R14.3
    gas-pain R14.1
    cyclical-vomiting R11.15
    cannabis-hyperemesis R11.16
    mesenteric-artery-stenosis K55.1
    intussusception K56.1
    gi-mucositis K92.81
    anastomotic-leak K91.89
    post-polypectomy-bleed K91.840
    gastric-diverticulum K31.4
    fecal-impaction K56.41
    ogilvie K59.81
    peritoneal-adhesions K66.0
    bowel-perforation K63.1
    perforated-viscus R19.8
    pneumoperitoneum K66.8
    retroperitoneal-hematoma K68.3
    hemoperitoneum K66.1
    retroperitoneal-fibrosis K68.2
    mesenteric-adenitis I88.0
    mesenteric-panniculitis K65.4
    epiploic-appendagitis K65.8
    mesenteric-mass K66.8
    inflammatory-bowel K52.9
    radiation-enteritis K52.0
    enteritis K52.9
    pouchitis K91.850
    bacterial-overgrowth K63.8219
    lactose-intolerance E73.9
    short-bowel K90.829
    gluten-sensitivity K90.41
    meckel Q43.0
    malrotation Q43.3
    hirschsprung Q43.1
    imperforate-anus Q42.3
    redundant-colon Q43.8
    colonic-stricture K56.699
    colon-mass K63.89
    intestinal-ulcer K63.3
    melanosis-coli K63.89
    pneumatosis K63.89
    intestinal-fistula K63.2
    rectovaginal-fistula N82.3
    history-colon-adenoma Z86.0101
    familial-polyposis D13.91
    colonic-lipoma D17.5
    heme-positive-stool R19.5
    bowel-habit-change R19.4
    mucus-in-stool R19.5
    tenesmus R19.8
    incomplete-defecation R15.0
    abdominal-wall-mass R22.2
    acute-abdomen R10.0
    diastasis-recti M62.08
    travelers-diarrhea A09
    food-poisoning A05.9
    rectal-prolapse K62.3
    anal-prolapse K62.2
    anal-stenosis K62.4
    anal-spasm K59.4
    proctitis K62.89
    radiation-proctitis K62.7
    rectal-ulcer K62.6
    stercoral-colitis K52.89
    rectal-mass K62.89
    anal-polyp K62.0
    anal-skin-tag K64.4
    thrombosed-hemorrhoid K64.5
    anal-condyloma A63.0
    anal-itching L29.0
    rectal-pain K62.89
    anal-sphincter-tear K62.81
    gastrostomy-infection K94.22
    congenital-diaphragmatic-hernia Q79.0
    underweight R63.6
    obesity-hypoventilation E66.2
    bariatric-complication K95.89
    band-adjustment Z46.51
    abdominal-pannus E65
    excess-skin L98.7
  `),
  'gastric-dilatation': { code: 'K31.89', choices: choices([{ acuity: 'acute' }, 'K31.0']) },
  'gastric-mass': { code: 'K31.89', choices: choices([{ type: 'lesion' }, 'K31.9']) },
  'gastric-ulcer': ulcer('K25'),
  'duodenal-ulcer': ulcer('K26'),
  'peptic-ulcer': ulcer('K27'),
  'gastrojejunal-ulcer': ulcer('K28'),
  'esophageal-ulcer': { code: 'K22.10', choices: choices([{ type: 'hemorrhage' }, 'K22.11']) },
  'reflux-esophagitis': { code: 'K21.00', choices: choices(...withBleeding([{}, 'K21.00'])) },
  esophagitis: { code: 'K20.90', choices: choices(...withBleeding([{ type: 'other' }, 'K20.80'], [{}, 'K20.90'])) },
  barrett: {
    code: 'K22.70',
    choices: choices([{ type: 'high' }, 'K22.711'], [{ type: 'low' }, 'K22.710'], [{ type: 'dysplasia' }, 'K22.719']),
  },
  'esophageal-food-impaction': { code: 'T18.128', injury: true },
  'esophageal-foreign-body': { code: 'T18.108', injury: true },
  'stomach-foreign-body': { code: 'T18.2XX', injury: true },
  'rectal-foreign-body': { code: 'T18.5XX', injury: true },
  gastritis: {
    code: 'K29.70',
    choices: choices(
      ...withBleeding(
        [{ type: 'alcoholic' }, 'K29.20'],
        [{ type: 'superficial' }, 'K29.30'],
        [{ type: 'atrophic' }, 'K29.40'],
        [{ type: 'other' }, 'K29.60'],
        [{ acuity: 'acute-on-chronic' }, 'K29.00 K29.50'],
        [{ acuity: 'acute' }, 'K29.00'],
        [{ acuity: 'chronic' }, 'K29.50'],
        [{}, 'K29.70'],
      ),
    ),
  },
  duodenitis: { code: 'K29.80', choices: choices(...withBleeding([{}, 'K29.80'])) },
  gastroduodenitis: { code: 'K29.90', choices: choices(...withBleeding([{}, 'K29.90'])) },
  'h-pylori-gastritis': {
    code: 'K29.70',
    choices: choices([{ acuity: 'acute' }, 'K29.00 B96.81'], [{ acuity: 'chronic' }, 'K29.50 B96.81'], [{}, 'K29.70 B96.81']),
  },
  gastropathy: { code: 'K31.9', choices: choices([{ type: 'reactive' }, 'K31.89']) },
  'portal-gastropathy': { code: 'K31.89', choices: choices([{}, 'K76.6 K31.89']) },
  'gastric-polyp': { code: 'K31.7', choices: choices([{ type: 'gastric adenoma' }, 'D13.1']) },
  'pyloric-stenosis': { code: 'K31.1', choices: choices([{ type: 'infantile' }, 'Q40.0']) },
  'gastric-angiodysplasia': { code: 'K31.819', choices: choices([{ type: 'hemorrhage' }, 'K31.811']) },
  'gastric-metaplasia': {
    code: 'K31.A0',
    choices: choices(
      [{ type: 'high' }, 'K31.A22'],
      [{ type: 'low' }, 'K31.A21'],
      [{ type: 'antrum' }, 'K31.A11'],
      [{ type: 'body' }, 'K31.A12'],
      [{ type: 'fundus' }, 'K31.A13'],
      [{ type: 'cardia' }, 'K31.A14'],
    ),
  },
  appendicitis: {
    code: 'K37',
    history: 'Z90.49',
    choices: choices(
      [{ type: 'generalized peritonitis' }, 'K35.209'],
      [{ cause: 'abscess' }, 'K35.33'],
      [{ type: 'perforated' }, 'K35.32'],
      [{ type: 'gangrenous' }, 'K35.891'],
      [{ type: 'peritonitis' }, 'K35.30'],
      [{ acuity: 'acute-on-chronic' }, 'K35.80 K36'],
      [{ acuity: 'acute' }, 'K35.80'],
      [{ acuity: 'chronic' }, 'K36'],
      [{ acuity: 'recurrent' }, 'K36'],
      [{ acuity: 'subacute' }, 'K36'],
    ),
  },
  appendicolith: { code: 'K38.8', choices: choices([{ type: 'stone' }, 'K38.1']) },
  angiodysplasia: { code: 'K55.20', choices: choices([{ type: 'hemorrhage' }, 'K55.21']) },
  'ischemic-colitis': {
    code: 'K55.9',
    choices: choices([{ acuity: 'acute' }, 'K55.039'], [{ acuity: 'subacute' }, 'K55.039'], [{ acuity: 'chronic' }, 'K55.1']),
  },
  'bowel-ischemia': {
    code: 'K55.9',
    choices: choices([{ acuity: 'acute-on-chronic' }, 'K55.059 K55.1'], [{ acuity: 'acute' }, 'K55.059'], [{ acuity: 'chronic' }, 'K55.1']),
  },
  'bowel-infarction': { code: 'K55.069', choices: choices([{ type: 'small' }, 'K55.029'], [{ type: 'large' }, 'K55.049']) },
  volvulus: { code: 'K56.2', choices: choices([{ type: 'gastric' }, 'K31.89']) },
  megacolon: { code: 'K59.39', choices: choices([{ type: 'toxic' }, 'K59.31'], [{ type: 'rectum' }, 'K62.89']) },
  peritonitis: {
    code: 'K65.9',
    choices: choices(
      [{ type: 'spontaneous' }, 'K65.2'],
      [{ type: 'bile' }, 'K65.3'],
      [{ type: 'generalized' }, 'K65.0'],
      [{ acuity: 'acute' }, 'K65.0'],
      [{ acuity: 'chronic' }, 'K65.8'],
    ),
  },
  'pd-peritonitis': { code: 'T85.71XA', choices: choices([{}, 'T85.71XA K65.9']) },
  'intra-abdominal-abscess': { code: 'K65.1', choices: choices([{ type: 'postoperative' }, 'T81.43XA K65.1']) },
  'retroperitoneal-abscess': { code: 'K68.19', choices: choices([{ type: 'psoas' }, 'K68.12']) },
  'microscopic-colitis': { code: 'K52.839', choices: choices([{ type: 'collagenous' }, 'K52.831'], [{ type: 'lymphocytic' }, 'K52.832']) },
  'eosinophilic-gastroenteritis': { code: 'K52.81', choices: choices([{ type: 'colitis' }, 'K52.82']) },
  malabsorption: { code: 'K90.9', choices: choices([{ type: 'postsurgical' }, 'K91.2'], [{ type: 'fat' }, 'K90.49']) },
  'bowel-obstruction': {
    code: 'K56.609',
    choices: choices(
      [{ cause: 'postoperative', type: 'partial' }, 'K91.31'],
      [{ cause: 'postoperative', type: 'complete' }, 'K91.32'],
      [{ cause: 'postoperative' }, 'K91.30'],
      [{ cause: 'adhesions', type: 'partial' }, 'K56.51'],
      [{ cause: 'adhesions', type: 'complete' }, 'K56.52'],
      [{ cause: 'adhesions' }, 'K56.50'],
      [{ type: 'partial' }, 'K56.600'],
      [{ type: 'complete' }, 'K56.601'],
    ),
  },
  ileus: { code: 'K56.7', choices: choices([{ type: 'paralytic' }, 'K56.0'], [{ type: 'postoperative' }, 'K91.89 K56.7']) },
  constipation: {
    code: 'K59.00',
    choices: choices(
      [{ type: 'idiopathic' }, 'K59.04'],
      [{ type: 'drug' }, 'K59.03'],
      [{ type: 'slow transit' }, 'K59.01'],
      [{ type: 'outlet' }, 'K59.02'],
      [{ acuity: 'chronic' }, 'K59.09'],
    ),
  },
  diverticulosis: {
    code: 'K57.30',
    choices: choices([{ type: 'bleeding' }, 'K57.31'], [{ type: 'small' }, 'K57.10']),
  },
  diverticulitis: {
    code: 'K57.32',
    choices: choices(
      [{ type: 'perforated', cause: 'bleeding' }, 'K57.21'],
      [{ type: 'perforated' }, 'K57.20'],
      [{ type: 'small' }, 'K57.12'],
      [{ cause: 'bleeding' }, 'K57.33'],
    ),
  },
  ibs: {
    code: 'K58.9',
    choices: choices([{ type: 'diarrhea' }, 'K58.0'], [{ type: 'constipation' }, 'K58.1'], [{ type: 'mixed' }, 'K58.2']),
  },
  crohn: {
    code: 'K50.90',
    choices: choices(
      ...inflamed([
        [{ type: 'small' }, 'K50.0'],
        [{ type: 'large' }, 'K50.1'],
        [{ type: 'both' }, 'K50.8'],
        [{}, 'K50.9'],
      ]),
    ),
  },
  'ulcerative-colitis': {
    code: 'K51.90',
    choices: choices(
      ...inflamed([
        [{ type: 'pan' }, 'K51.0'],
        [{ type: 'proctitis' }, 'K51.2'],
        [{ type: 'rectosigmoid' }, 'K51.3'],
        [{ type: 'left' }, 'K51.5'],
        [{}, 'K51.9'],
      ]),
    ),
  },
  gastroenteritis: { code: 'K52.9', choices: choices([{ type: 'viral' }, 'A08.4']) },
  'c-diff': { code: 'A04.72', history: 'Z86.19', choices: choices([{ acuity: 'recurrent' }, 'A04.71']) },
  'colon-adenoma': {
    code: 'D12.6',
    history: 'Z86.0101',
    choices: choices(
      [{ type: 'cecum' }, 'D12.0'],
      [{ type: 'ascending' }, 'D12.2'],
      [{ type: 'transverse' }, 'D12.3'],
      [{ type: 'descending' }, 'D12.4'],
      [{ type: 'sigmoid' }, 'D12.5'],
      [{ type: 'rectosigmoid' }, 'D12.7'],
      [{ type: 'rectum' }, 'D12.8'],
      [{ type: 'stomach' }, 'D13.1'],
      [{ type: 'duodenum' }, 'D13.2'],
    ),
  },
  hemorrhoids: {
    code: 'K64.9',
    choices: choices(
      [{ stage: '1' }, 'K64.0'],
      [{ stage: '2' }, 'K64.1'],
      [{ stage: '3' }, 'K64.2'],
      [{ stage: '4' }, 'K64.3'],
      [{ type: 'first' }, 'K64.0'],
      [{ type: 'second' }, 'K64.1'],
      [{ type: 'third' }, 'K64.2'],
      [{ type: 'fourth' }, 'K64.3'],
      [{ type: 'both' }, 'K64.8 K64.4'],
      [{ type: 'internal' }, 'K64.8'],
      [{ type: 'external' }, 'K64.4'],
    ),
  },
  'anal-fissure': { code: 'K60.2', choices: choices([{ acuity: 'acute' }, 'K60.0'], [{ acuity: 'chronic' }, 'K60.1']) },
  'anal-fistula': {
    code: 'K60.30',
    choices: choices(
      [{ type: 'simple', acuity: 'recurrent' }, 'K60.313'],
      [{ type: 'complex', acuity: 'recurrent' }, 'K60.323'],
      [{ type: 'simple' }, 'K60.319'],
      [{ type: 'complex' }, 'K60.329'],
    ),
  },
  'rectal-fistula': { code: 'K60.40', choices: choices([{ type: 'anorectal' }, 'K60.50']) },
  'perirectal-abscess': {
    code: 'K61.1',
    choices: choices(
      [{ type: 'horseshoe' }, 'K61.31'],
      [{ type: 'ischiorectal' }, 'K61.39'],
      [{ type: 'intersphincteric' }, 'K61.4'],
      [{ type: 'supralevator' }, 'K61.5'],
      [{ type: 'anorectal' }, 'K61.2'],
      [{ type: 'perianal' }, 'K61.0'],
    ),
  },
  'anal-dysplasia': { code: 'K62.82', choices: choices([{ type: 'three' }, 'D01.3'], [{ stage: '3' }, 'D01.3']) },
  'rectal-bleeding': { code: 'K62.5', choices: choices([{ type: 'in stool' }, 'K92.1']) },
  'fecal-incontinence': { code: 'R15.9', choices: choices([{ type: 'smearing' }, 'R15.1'], [{ type: 'urgency' }, 'R15.2']) },
  'gastrostomy-malfunction': { code: 'K94.23', choices: choices([{ type: 'leak' }, 'K94.29']) },
  'colostomy-complication': {
    code: 'K94.00',
    choices: choices(
      [{ type: 'bleeding' }, 'K94.01'],
      [{ type: 'infection' }, 'K94.02'],
      [{ type: 'malfunction' }, 'K94.03'],
      [{ type: 'other' }, 'K94.09'],
    ),
  },
  'enterostomy-complication': {
    code: 'K94.10',
    choices: choices(
      [{ type: 'bleeding' }, 'K94.11'],
      [{ type: 'infection' }, 'K94.12'],
      [{ type: 'malfunction' }, 'K94.13'],
      [{ type: 'other' }, 'K94.19'],
    ),
  },
  dysphagia: {
    code: 'R13.10',
    choices: choices(
      [{ type: 'oropharyngeal' }, 'R13.12'],
      [{ type: 'pharyngoesophageal' }, 'R13.14'],
      [{ type: 'oral' }, 'R13.11'],
      [{ type: 'pharyngeal' }, 'R13.13'],
      [{ type: 'other' }, 'R13.19'],
    ),
  },
  vomiting: {
    code: 'R11.10',
    choices: choices([{ type: 'projectile' }, 'R11.12'], [{ type: 'bilious' }, 'R11.14'], [{ type: 'without nausea' }, 'R11.11']),
  },
  diarrhea: {
    code: 'R19.7',
    choices: choices([{ type: 'functional' }, 'K59.1'], [{ type: 'drug' }, 'K52.1'], [{ acuity: 'chronic' }, 'K52.9']),
  },
  'abdominal-pain': {
    code: 'R10.9',
    choices: choices(
      [{ type: 'epigastric' }, 'R10.13'],
      [{ type: 'ruq' }, 'R10.11'],
      [{ type: 'luq' }, 'R10.12'],
      [{ type: 'rlq' }, 'R10.31'],
      [{ type: 'llq' }, 'R10.32'],
      [{ type: 'periumbilical' }, 'R10.33'],
      [{ type: 'suprapubic' }, 'R10.24'],
      [{ type: 'lower' }, 'R10.30'],
      [{ type: 'upper' }, 'R10.10'],
      [{ type: 'generalized' }, 'R10.84'],
    ),
  },
  'groin-pain': {
    code: 'R10.30',
    choices: choices(
      [{ laterality: 'right' }, 'R10.31'],
      [{ laterality: 'left' }, 'R10.32'],
      [{ laterality: 'bilateral' }, 'R10.31 R10.32'],
    ),
  },
  'abdominal-mass': {
    code: 'R19.00',
    choices: choices(
      [{ type: 'ruq' }, 'R19.01'],
      [{ type: 'luq' }, 'R19.02'],
      [{ type: 'rlq' }, 'R19.03'],
      [{ type: 'llq' }, 'R19.04'],
      [{ type: 'periumbilical' }, 'R19.05'],
      [{ type: 'epigastric' }, 'R19.06'],
    ),
  },
  obesity: {
    code: 'E66.9',
    choices: choices(
      [{ type: 'morbid' }, 'E66.01'],
      [{ type: 'class 3' }, 'E66.813'],
      [{ type: 'class 2' }, 'E66.812'],
      [{ type: 'class 1' }, 'E66.811'],
      [{ type: 'drug' }, 'E66.1'],
      [{ type: 'calories' }, 'E66.09'],
    ),
  },
  'morbid-obesity': { code: 'E66.01', choices: choices([{ type: 'class 3' }, 'E66.813']) },
  'gastric-band-complication': { code: 'K95.09', choices: choices([{ type: 'infection' }, 'K95.01']) },
  lipodystrophy: {
    code: 'E88.10',
    choices: choices(
      [{ type: 'hiv' }, 'E88.14'],
      [{ type: 'generalized' }, 'E88.12'],
      [{ type: 'partial' }, 'E88.11'],
      [{ type: 'localized' }, 'E88.13'],
    ),
  },
};

const BLEEDS = 'gi-bleed|hematemesis|melena';
const ULCER_BLEEDS = 'K25-K28: an ulcer with hemorrhage is one code';
const GASTRITIS_BLEEDS = 'K29: gastritis or duodenitis with bleeding is one code';
const DIVERTICULA_BLEED = 'K57: diverticular disease with bleeding is one code';
const APPENDIX = 'K35: appendicitis with peritonitis or abscess is one code';
const DIVERTICULA_PERFORATE = 'K57: diverticulitis with perforation or abscess is one code';
const CROHN = 'K50: the complication is part of the code';
const COLITIS = 'K51: the complication is part of the code';

/** Two of the gut in one code. */
export const digestiveJoints = [
  ...(
    [
      ['gastric-ulcer', 'K25'],
      ['duodenal-ulcer', 'K26'],
      ['peptic-ulcer', 'K27'],
      ['gastrojejunal-ulcer', 'K28'],
    ] as const
  ).flatMap(([of, category]) => [
    joint(of, BLEEDS, `${category}.2`, ULCER_BLEEDS, { when: { acuity: 'acute', type: 'perforated' } }),
    joint(of, BLEEDS, `${category}.6`, ULCER_BLEEDS, { when: { type: 'perforated' } }),
    joint(of, BLEEDS, `${category}.0`, ULCER_BLEEDS, { when: { acuity: 'acute' } }),
    joint(of, BLEEDS, `${category}.4`, ULCER_BLEEDS),
  ]),
  joint('gastritis', BLEEDS, 'K29.21', GASTRITIS_BLEEDS, { when: { type: 'alcoholic' } }),
  joint('gastritis', BLEEDS, 'K29.31', GASTRITIS_BLEEDS, { when: { type: 'superficial' } }),
  joint('gastritis', BLEEDS, 'K29.41', GASTRITIS_BLEEDS, { when: { type: 'atrophic' } }),
  joint('gastritis', BLEEDS, 'K29.61', GASTRITIS_BLEEDS, { when: { type: 'other' } }),
  joint('gastritis', BLEEDS, 'K29.01', GASTRITIS_BLEEDS, { when: { acuity: 'acute' } }),
  joint('gastritis', BLEEDS, 'K29.51', GASTRITIS_BLEEDS, { when: { acuity: 'chronic' } }),
  joint('gastritis', BLEEDS, 'K29.71', GASTRITIS_BLEEDS),
  joint('duodenitis', BLEEDS, 'K29.81', GASTRITIS_BLEEDS),
  joint('gastric-angiodysplasia', BLEEDS, 'K31.811', 'K31.81: angiodysplasia with bleeding is one code'),
  joint('angiodysplasia', `${BLEEDS}|rectal-bleeding`, 'K55.21', 'K55.2: angiodysplasia with hemorrhage is one code'),
  joint('esophageal-ulcer', BLEEDS, 'K22.11', 'K22.1: an ulcer with bleeding is one code'),
  joint('appendicitis', 'peritonitis', 'K35.211', APPENDIX, {
    when: { type: 'perforated', cause: 'abscess' },
    withWhen: { type: 'generalized' },
  }),
  joint('appendicitis', 'peritonitis', 'K35.219', APPENDIX, { when: { cause: 'abscess' }, withWhen: { type: 'generalized' } }),
  joint('appendicitis', 'peritonitis', 'K35.201', APPENDIX, { when: { type: 'perforated' }, withWhen: { type: 'generalized' } }),
  joint('appendicitis', 'peritonitis', 'K35.209', APPENDIX, { withWhen: { type: 'generalized' } }),
  joint('appendicitis', 'peritonitis|intra-abdominal-abscess', 'K35.33', APPENDIX, { when: { cause: 'abscess' } }),
  joint('appendicitis', 'intra-abdominal-abscess', 'K35.33', APPENDIX),
  joint('appendicitis', 'peritonitis', 'K35.32', APPENDIX, { when: { type: 'perforated' } }),
  joint('appendicitis', 'peritonitis', 'K35.31', APPENDIX, { when: { type: 'gangrenous' } }),
  joint('appendicitis', 'peritonitis', 'K35.30', APPENDIX),
  joint(
    'diverticulitis',
    'abscess|intra-abdominal-abscess|bowel-perforation|peritonitis|perforated-viscus',
    'K57.20',
    DIVERTICULA_PERFORATE,
    {
      stated: true,
    },
  ),
  joint('diverticulitis', 'gi-bleed', 'K57.21', DIVERTICULA_BLEED, { when: { type: 'perforated' } }),
  joint('diverticulitis', 'gi-bleed', 'K57.33', DIVERTICULA_BLEED),
  joint('diverticulosis', 'gi-bleed', 'K57.31', DIVERTICULA_BLEED),
  joint('diverticulosis', 'rectal-bleeding|melena', 'K57.31', DIVERTICULA_BLEED, { stated: true }),
  joint('crohn', 'bowel-obstruction', 'K50.012', CROHN, { when: { type: 'small' } }),
  joint('crohn', 'bowel-obstruction', 'K50.112', CROHN, { when: { type: 'large' } }),
  joint('crohn', 'bowel-obstruction', 'K50.812', CROHN, { when: { type: 'both' } }),
  joint('crohn', 'bowel-obstruction', 'K50.912', CROHN),
  joint('crohn', 'anal-fistula|rectal-fistula|intestinal-fistula', 'K50.013', CROHN, { when: { type: 'small' } }),
  joint('crohn', 'anal-fistula|rectal-fistula|intestinal-fistula', 'K50.113', CROHN, { when: { type: 'large' } }),
  joint('crohn', 'anal-fistula|rectal-fistula|intestinal-fistula', 'K50.813', CROHN, { when: { type: 'both' } }),
  joint('crohn', 'anal-fistula|rectal-fistula|intestinal-fistula', 'K50.913', CROHN),
  joint('crohn', 'intra-abdominal-abscess|perirectal-abscess', 'K50.014', CROHN, { when: { type: 'small' } }),
  joint('crohn', 'intra-abdominal-abscess|perirectal-abscess', 'K50.114', CROHN, { when: { type: 'large' } }),
  joint('crohn', 'intra-abdominal-abscess|perirectal-abscess', 'K50.814', CROHN, { when: { type: 'both' } }),
  joint('crohn', 'intra-abdominal-abscess|perirectal-abscess', 'K50.914', CROHN),
  joint('ulcerative-colitis', 'rectal-bleeding', 'K51.011', COLITIS, { when: { type: 'pan' } }),
  joint('ulcerative-colitis', 'rectal-bleeding', 'K51.211', COLITIS, { when: { type: 'proctitis' } }),
  joint('ulcerative-colitis', 'rectal-bleeding', 'K51.311', COLITIS, { when: { type: 'rectosigmoid' } }),
  joint('ulcerative-colitis', 'rectal-bleeding', 'K51.511', COLITIS, { when: { type: 'left' } }),
  joint('ulcerative-colitis', 'rectal-bleeding', 'K51.911', COLITIS),
  joint('bowel-obstruction', 'peritoneal-adhesions', 'K56.51', 'K56.5: adhesions with obstruction are one code', {
    when: { type: 'partial' },
  }),
  joint('bowel-obstruction', 'peritoneal-adhesions', 'K56.52', 'K56.5: adhesions with obstruction are one code', {
    when: { type: 'complete' },
  }),
  joint('bowel-obstruction', 'peritoneal-adhesions', 'K56.50', 'K56.5: adhesions with obstruction are one code'),
  joint(
    'h-pylori',
    'gastritis|gastric-ulcer|duodenal-ulcer|peptic-ulcer|duodenitis|gastroduodenitis',
    'B96.81',
    'B96.81: Helicobacter pylori as the cause of a disease classified elsewhere',
    {
      keeps: true,
    },
  ),
];

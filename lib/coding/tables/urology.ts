import { type CodeTable, choices, joint, plain, sided } from './table';

/** N00 to N53, the malformations of kidney, bladder and male organs, and the signs of urine. */
export const urologyCodes: CodeTable = {
  ...plain(`
    esrd N18.6
    renal-failure N19
    aki N17.9
    atn N17.0
    dialysis Z99.2
    kidney-transplant Z94.0
    iga-nephropathy N02.B9
    focal-glomerulosclerosis N05.1
    membranoproliferative N05.5
    contrast-nephropathy N14.11
    cortical-necrosis N17.1
    azotemia R79.89
    oliguria R34
    renal-infarct N28.0
    renal-angiomyolipoma D17.71
    multicystic-dysplastic-kidney Q61.4
    medullary-sponge-kidney Q61.5
    extrarenal-pelvis Q63.8
    renal-hypertrophy N28.81
    nephrocalcinosis E83.59
    renal-tubular-acidosis N25.89
    nephroptosis N28.83
    renal-disorder N28.89
    renal-abscess N15.1
    pyonephrosis N13.6
    kidney-infection N15.9
    dialysis-nonadherence Z91.158
    pd-catheter-malfunction T85.691A
    urinary-stone N20.9 Z87.442
    urethral-stone N21.1 Z87.442
    ureteral-stone N20.1 Z87.442
    bladder-stone N21.0 Z87.442
    renal-colic N23
    ureteral-obstruction N13.5
    urinary-obstruction N13.9
    ureteral-fistula N28.89
    pyuria R82.81
    bladder-outlet-obstruction N32.0
    bladder-diverticulum N32.3
    bladder-spasm N32.89
    bladder-disorder N32.89
    clot-retention R33.8
    colovesical-fistula N32.1
    vesical-fistula N32.2
    urethral-fistula N36.0
    urethral-diverticulum N36.1
    urethral-caruncle N36.2
    urethral-hypermobility N36.41
    sphincter-deficiency N36.42
    detrusor-sphincter-dyssynergia N36.44
    false-passage N36.5
    urethral-syndrome N34.3
    urethral-discharge R36.9
    nocturia R35.1
    urinary-urgency R39.15
    urinary-hesitancy R39.11
    weak-urinary-stream R39.12
    straining-to-void R39.16
    incomplete-emptying R39.14
    luts R39.9
    abnormal-urinalysis R82.90
    abnormal-urine-cytology R82.89
    glycosuria R81
    ketonuria R82.4
    myoglobinuria R82.1
    urine-abnormality R82.998
    abnormal-renal-function R94.4
    urinary-frequency R35.0
    stress-incontinence N39.3
    overactive-bladder N32.81
    elevated-creatinine R79.89
    sphincter-malfunction T83.191A
    prostate-abscess N41.2
    prostate-calculi N42.0
    prostate-cyst N42.83
    prostate-mass N42.89
    prostate-hemorrhage N42.1
    prostatodynia N42.81
    psa-recurrence R97.21
    elevated-psa R97.20
    abnormal-rectal-exam R39.89
    epididymitis N45.1
    orchitis N45.2
    epididymo-orchitis N45.3
    testicular-abscess N45.4
    scrotal-pain N50.82
    scrotal-swelling N50.89
    scrotal-abscess N49.2
    fournier-gangrene N49.3
    scrotal-hematoma N50.1
    epididymal-cyst N50.3
    testicular-atrophy N50.0
    testicular-disorder N50.89
    varicocele I86.1
    phimosis N47.1
    redundant-foreskin N47.8
    paraphimosis N47.2
    balanoposthitis N47.6
    posthitis N47.7
    balanitis-xerotica N48.0
    penile-adhesions N47.5
    peyronie N48.6
    webbed-penis Q55.69
    penile-lesion N48.89
    penile-pain N48.89
    penile-ulcer N48.5
    hematospermia R36.1
    male-pelvic-pain-syndrome N41.1
    urge-incontinence N39.41
    mixed-incontinence N39.46
    overflow-incontinence N39.490
    continuous-incontinence N39.45
  `),
  dysuria: { code: 'R30.0', choices: choices([{ type: 'painful' }, 'R30.9']) },
  'kidney-disease': { code: 'N28.9', choices: choices([{ acuity: 'chronic' }, 'N18.9']) },
  'seminal-vesiculitis': { code: 'N49.0', choices: choices([{ type: 'cyst' }, 'N50.89'], [{ type: 'vasitis' }, 'N49.1']) },
  'bladder-pain': { code: 'R39.89', choices: choices([{ acuity: 'chronic' }, 'R39.82']) },
  'voiding-dysfunction': { code: 'N39.8', choices: choices([{ type: 'micturition' }, 'R39.198'], [{ type: 'bladder' }, 'N31.9']) },
  'bladder-mass': {
    code: 'N32.89',
    choices: choices([{ type: 'lesion' }, 'N32.9'], [{ type: 'polyp' }, 'D41.4'], [{ type: 'filling' }, 'R93.41']),
  },
  bacteriuria: { code: 'R82.71', choices: choices([{ type: 'culture' }, 'R82.79']) },
  'ureteral-mass': { code: 'N28.89', choices: choices([{ type: 'filling' }, 'R93.41']) },
  hydroureter: { code: 'N13.4', choices: choices([{ type: 'dilated' }, 'N28.82']) },
  uremia: { code: 'N19', choices: choices([{ acuity: 'chronic' }, 'N18.9']) },
  nephritis: { code: 'N05.9', choices: choices([{ acuity: 'acute' }, 'N00.9'], [{ acuity: 'chronic' }, 'N03.9']) },
  'membranous-nephropathy': {
    code: 'N06.20',
    choices: choices([{ type: 'glomerulonephritis' }, 'N05.2'], [{ type: 'primary' }, 'N06.21'], [{ type: 'secondary' }, 'N06.22']),
  },
  'interstitial-cystitis': { code: 'N30.10', choices: choices([{ cause: 'hematuria' }, 'N30.11']) },
  'hypertensive-kidney-disease': { code: 'I12.9', choices: choices([{}, 'I12.9 N18.9']) },
  glomerulonephritis: {
    code: 'N05.9',
    choices: choices(
      [{ type: 'crescentic' }, 'N05.7'],
      [{ type: 'rapid' }, 'N01.9'],
      [{ type: 'postinfectious' }, 'N00.9'],
      [{ acuity: 'acute' }, 'N00.9'],
      [{ acuity: 'chronic' }, 'N03.9'],
    ),
  },
  'minimal-change-disease': { code: 'N05.0', choices: choices([{ type: 'nephrotic' }, 'N04.0']) },
  nephrotic: { code: 'N04.9', history: 'Z87.441' },
  'interstitial-nephritis': { code: 'N12', choices: choices([{ acuity: 'acute' }, 'N10'], [{ acuity: 'chronic' }, 'N11.9']) },
  nephropathy: { code: 'N28.9', choices: choices([{ type: 'analgesic' }, 'N14.0'], [{ type: 'drug' }, 'N14.2']) },
  'reflux-nephropathy': {
    code: 'N13.729',
    choices: choices([{ laterality: 'bilateral' }, 'N13.722'], [{ laterality: 'right' }, 'N13.721'], [{ laterality: 'left' }, 'N13.721']),
  },
  'renal-atrophy': {
    code: 'N26.9',
    choices: choices([{ type: 'nonfunctioning' }, 'N28.9'], [{ type: 'atrophy' }, 'N26.1']),
  },
  'small-kidney': {
    code: 'N27.9',
    choices: choices([{ laterality: 'bilateral' }, 'N27.1'], [{ laterality: 'right' }, 'N27.0'], [{ laterality: 'left' }, 'N27.0']),
  },
  'solitary-kidney': {
    code: 'Q60.0',
    choices: choices(
      [{ type: 'acquired' }, 'Z90.5'],
      [{ type: 'agenesis', laterality: 'bilateral' }, 'Q60.1'],
      [{ type: 'agenesis', laterality: 'right' }, 'Q60.0'],
      [{ type: 'agenesis', laterality: 'left' }, 'Q60.0'],
      [{ type: 'agenesis' }, 'Q60.2'],
    ),
  },
  'renal-mass': {
    code: 'N28.89',
    choices: choices(
      [{ type: 'tumor', laterality: 'right' }, 'D49.511'],
      [{ type: 'tumor', laterality: 'left' }, 'D49.512'],
      [{ type: 'tumor' }, 'D49.519'],
      [{ type: 'lesion' }, 'N28.9'],
    ),
  },
  'renal-oncocytoma': sided('D30.0_', '12-0'),
  'ectopic-kidney': { code: 'Q63.2', choices: choices([{ type: 'malrotated' }, 'Q63.2']) },
  'duplicated-collecting-system': { code: 'Q62.5', choices: choices([{ type: 'kidney' }, 'Q63.0']) },
  'kidney-transplant-complication': {
    code: 'T86.10',
    choices: choices([{ type: 'rejection' }, 'T86.11'], [{ type: 'failure' }, 'T86.12'], [{ type: 'other' }, 'T86.19']),
  },
  'liver-transplant-complication': { code: 'T86.40', choices: choices([{ type: 'rejection' }, 'T86.41'], [{ type: 'failure' }, 'T86.42']) },
  'dialysis-access-malfunction': { code: 'T82.49XA' },
  'polycystic-kidney': { code: 'Q61.3', choices: choices([{ type: 'adult' }, 'Q61.2'], [{ type: 'infantile' }, 'Q61.19']) },
  'renal-cyst': { code: 'N28.1', choices: choices([{ type: 'congenital' }, 'Q61.00']) },
  'kidney-stone': { code: 'N20.0', history: 'Z87.442', choices: choices([{ type: 'ureter' }, 'N20.1']) },
  hydronephrosis: { code: 'N13.30', choices: choices([{ type: 'congenital' }, 'Q62.0'], [{ cause: 'infection' }, 'N13.6']) },
  'upj-obstruction': { code: 'N13.5', choices: choices([{ type: 'congenital' }, 'Q62.11']) },
  'vesicoureteral-reflux': {
    code: 'N13.70',
    choices: choices(
      [{ type: 'nephropathy', laterality: 'bilateral' }, 'N13.722'],
      [{ type: 'nephropathy', laterality: 'right' }, 'N13.721'],
      [{ type: 'nephropathy', laterality: 'left' }, 'N13.721'],
      [{ type: 'nephropathy' }, 'N13.729'],
      [{ type: 'congenital' }, 'Q62.7'],
    ),
  },
  megaureter: { code: 'N28.82', choices: choices([{ type: 'congenital' }, 'Q62.2']) },
  ureterocele: { code: 'N28.89', choices: choices([{ type: 'ectopic' }, 'Q62.32'], [{ type: 'congenital' }, 'Q62.31']) },
  cauti: { code: 'T83.511A', choices: choices([{}, 'T83.511A N39.0']) },
  uti: { code: 'N39.0', history: 'Z87.440' },
  pyelonephritis: {
    code: 'N12',
    choices: choices([{ acuity: 'acute-on-chronic' }, 'N10 N11.9'], [{ acuity: 'acute' }, 'N10'], [{ acuity: 'chronic' }, 'N11.9']),
  },
  cystitis: {
    code: 'N30.90',
    choices: choices(
      [{ type: 'radiation', cause: 'hematuria' }, 'N30.41'],
      [{ type: 'radiation' }, 'N30.40'],
      [{ type: 'trigonitis', cause: 'hematuria' }, 'N30.31'],
      [{ type: 'trigonitis' }, 'N30.30'],
      [{ type: 'other', cause: 'hematuria' }, 'N30.81'],
      [{ type: 'other' }, 'N30.80'],
      [{ acuity: 'acute', cause: 'hematuria' }, 'N30.01'],
      [{ acuity: 'acute' }, 'N30.00'],
      [{ acuity: 'chronic', cause: 'hematuria' }, 'N30.21'],
      [{ acuity: 'chronic' }, 'N30.20'],
      [{ cause: 'hematuria' }, 'N30.91'],
    ),
  },
  hematuria: {
    code: 'R31.9',
    choices: choices(
      [{ type: 'gross' }, 'R31.0'],
      [{ type: 'benign' }, 'R31.1'],
      [{ type: 'asymptomatic' }, 'R31.21'],
      [{ type: 'microscopic' }, 'R31.29'],
    ),
  },
  proteinuria: {
    code: 'R80.9',
    choices: choices([{ type: 'orthostatic' }, 'R80.2'], [{ type: 'persistent' }, 'R80.1'], [{ type: 'isolated' }, 'R80.0']),
  },
  'urinary-retention': { code: 'R33.9', choices: choices([{ type: 'drug' }, 'R33.0']) },
  'urinary-incontinence': {
    code: 'R32',
    choices: choices(
      [{ type: 'stress' }, 'N39.3'],
      [{ type: 'urge' }, 'N39.41'],
      [{ type: 'mixed' }, 'N39.46'],
      [{ type: 'overflow' }, 'N39.490'],
      [{ type: 'functional' }, 'R39.81'],
      [{ type: 'continuous' }, 'N39.45'],
      [{ type: 'dribbling' }, 'N39.43'],
      [{ type: 'coital' }, 'N39.491'],
    ),
  },
  'neurogenic-bladder': {
    code: 'N31.9',
    choices: choices([{ type: 'flaccid' }, 'N31.2'], [{ type: 'reflex' }, 'N31.1'], [{ type: 'uninhibited' }, 'N31.0']),
  },
  'flank-pain': {
    code: 'R10.A0',
    choices: choices([{ laterality: 'right' }, 'R10.A1'], [{ laterality: 'left' }, 'R10.A2'], [{ laterality: 'bilateral' }, 'R10.A3']),
  },
  'pelvic-pain': {
    code: 'R10.20',
    choices: choices([{ laterality: 'right' }, 'R10.21'], [{ laterality: 'left' }, 'R10.22'], [{ laterality: 'bilateral' }, 'R10.23']),
  },
  'cva-tenderness': sided('R39.85_', '1239'),
  'urethral-disorder': { code: 'N36.8' },
  'meatal-stenosis': { code: 'N35.911', choices: choices([{ type: 'congenital' }, 'Q64.33']) },
  urethritis: { code: 'N34.2', choices: choices([{ type: 'nonspecific' }, 'N34.1']) },
  'urethral-stricture': {
    code: 'N35.919',
    choices: choices(
      [{ type: 'postprocedural' }, 'N99.114'],
      [{ type: 'traumatic' }, 'N35.014'],
      [{ type: 'female' }, 'N35.92'],
      [{ type: 'meatal' }, 'N35.911'],
      [{ type: 'bulbous' }, 'N35.912'],
      [{ type: 'membranous' }, 'N35.913'],
      [{ type: 'anterior' }, 'N35.914'],
    ),
  },
  'voiding-difficulty': { code: 'R39.198', choices: choices([{ type: 'splitting' }, 'R39.13']) },
  enuresis: { code: 'R32', choices: choices([{ type: 'nocturnal' }, 'N39.44']) },
  'nephrostomy-complication': {
    code: 'T83.092A',
    choices: choices([{ type: 'leak' }, 'T83.032A'], [{ type: 'displaced' }, 'T83.022A'], [{ type: 'infection' }, 'T83.512A']),
  },
  'foley-complication': { code: 'T83.091A', choices: choices([{ type: 'leak' }, 'T83.031A'], [{ type: 'displaced' }, 'T83.021A']) },
  'suprapubic-complication': { code: 'T83.090A', choices: choices([{ type: 'displaced' }, 'T83.020A']) },
  'ureteral-stent-complication': {
    code: 'T83.192A',
    choices: choices([{ type: 'displaced' }, 'T83.122A'], [{ type: 'infection' }, 'T83.592A'], [{ type: 'pain' }, 'T83.84XA']),
  },
  'mesh-erosion': { code: 'T83.711A', choices: choices([{ type: 'urethra' }, 'T83.712A'], [{ type: 'exposure' }, 'T83.721A']) },
  bph: { code: 'N40.0', choices: choices([{ type: 'luts' }, 'N40.1']) },
  'prostate-nodule': { code: 'N40.2', choices: choices([{ type: 'luts' }, 'N40.3']) },
  prostatitis: {
    code: 'N41.9',
    choices: choices([{ type: 'granulomatous' }, 'N41.4'], [{ acuity: 'acute' }, 'N41.0'], [{ acuity: 'chronic' }, 'N41.1']),
  },
  'prostatic-intraepithelial-neoplasia': { code: 'N42.31', choices: choices([{ type: 'high' }, 'D07.5']) },
  'atypical-acinar-proliferation': { code: 'N42.32', choices: choices([{ type: 'dysplasia' }, 'N42.30']) },
  'erectile-dysfunction': {
    code: 'N52.9',
    choices: choices(
      [{ type: 'after prostatectomy' }, 'N52.31'],
      [{ type: 'after radiation' }, 'N52.35'],
      [{ type: 'vascular' }, 'N52.01'],
      [{ type: 'drug' }, 'N52.2'],
      [{ type: 'psychogenic' }, 'F52.21'],
    ),
  },
  'testicular-torsion': { code: 'N44.00', choices: choices([{ type: 'extravaginal' }, 'N44.01'], [{ type: 'intravaginal' }, 'N44.02']) },
  'appendix-testis-torsion': { code: 'N44.03', choices: choices([{ type: 'epididymis' }, 'N44.04']) },
  'testicular-mass': { code: 'N50.89', choices: choices([{ type: 'tumor' }, 'D49.59']) },
  'testicular-pain': sided('N50.81_', '12-9'),
  'testicular-cyst': { code: 'N44.2', choices: choices([{ type: 'tunica' }, 'N44.1']) },
  spermatocele: { code: 'N43.40', choices: choices([{ type: 'multiple' }, 'N43.42'], [{ type: 'single' }, 'N43.41']) },
  hydrocele: {
    code: 'N43.3',
    choices: choices(
      [{ type: 'congenital' }, 'P83.5'],
      [{ type: 'infected' }, 'N43.1'],
      [{ type: 'encysted' }, 'N43.0'],
      [{ type: 'communicating' }, 'N43.2'],
    ),
  },
  'undescended-testis': {
    code: 'Q53.9',
    choices: choices(
      [{ type: 'ectopic', laterality: 'bilateral' }, 'Q53.02'],
      [{ type: 'ectopic', laterality: 'left' }, 'Q53.01'],
      [{ type: 'ectopic', laterality: 'right' }, 'Q53.01'],
      [{ type: 'ectopic' }, 'Q53.00'],
      [{ type: 'abdominal', laterality: 'bilateral' }, 'Q53.211'],
      [{ type: 'inguinal', laterality: 'bilateral' }, 'Q53.212'],
      [{ type: 'scrotal', laterality: 'bilateral' }, 'Q53.23'],
      [{ type: 'perineal', laterality: 'bilateral' }, 'Q53.22'],
      [{ laterality: 'bilateral' }, 'Q53.20'],
      [{ type: 'abdominal' }, 'Q53.111'],
      [{ type: 'inguinal' }, 'Q53.112'],
      [{ type: 'scrotal' }, 'Q53.13'],
      [{ type: 'perineal' }, 'Q53.12'],
      [{ laterality: 'left' }, 'Q53.10'],
      [{ laterality: 'right' }, 'Q53.10'],
    ),
  },
  'nonpalpable-testis': {
    code: 'R39.83',
    choices: choices([{ laterality: 'bilateral' }, 'R39.84']),
  },
  'absent-testis': { code: 'Q55.0', choices: choices([{ type: 'acquired' }, 'Z90.79']) },
  balanitis: { code: 'N48.1', choices: choices([{ type: 'candidal' }, 'B37.42']) },
  'penile-curvature': { code: 'N48.89', choices: choices([{ type: 'congenital' }, 'Q55.61']) },
  chordee: { code: 'Q54.4', choices: choices([{ type: 'acquired' }, 'N48.89']) },
  'penile-torsion': { code: 'Q55.63', choices: choices([{ type: 'acquired' }, 'N48.82']) },
  'buried-penis': { code: 'Q55.64', choices: choices([{ type: 'acquired' }, 'N48.83']) },
  priapism: {
    code: 'N48.30',
    choices: choices([{ type: 'drug' }, 'N48.33'], [{ type: 'disease' }, 'N48.32'], [{ type: 'trauma' }, 'N48.31']),
  },
  'penile-cellulitis': { code: 'N48.22', choices: choices([{ type: 'abscess' }, 'N48.21'], [{ type: 'infection' }, 'N48.29']) },
  'penile-prosthesis-complication': {
    code: 'T83.410A',
    choices: choices([{ type: 'infection' }, 'T83.61XA'], [{ type: 'other' }, 'T83.490A']),
  },
  'male-infertility': {
    code: 'N46.9',
    choices: choices([{ type: 'obstructive' }, 'N46.023'], [{ type: 'azoospermia' }, 'N46.01'], [{ type: 'oligospermia' }, 'N46.11']),
  },
  'ejaculatory-dysfunction': {
    code: 'N53.19',
    choices: choices([{ type: 'retrograde' }, 'N53.14'], [{ type: 'painful' }, 'N53.12'], [{ type: 'delayed' }, 'N53.11']),
  },
  hypospadias: {
    code: 'Q54.9',
    choices: choices(
      [{ type: 'glanular' }, 'Q54.0'],
      [{ type: 'penoscrotal' }, 'Q54.2'],
      [{ type: 'perineal' }, 'Q54.3'],
      [{ type: 'penile' }, 'Q54.1'],
    ),
  },
  ckd: {
    code: 'N18.9',
    choices: choices(
      [{ stage: '1' }, 'N18.1'],
      [{ stage: '2' }, 'N18.2'],
      [{ stage: '3a' }, 'N18.31'],
      [{ stage: '3b' }, 'N18.32'],
      [{ stage: '3' }, 'N18.30'],
      [{ stage: '4' }, 'N18.4'],
      [{ stage: '5' }, 'N18.5'],
    ),
  },
};

const BLOOD = 'N30: cystitis with hematuria is one code';
const INFECTED = 'N13.6: obstruction or hydronephrosis with infection is one code';
const STONE = 'N13.2: hydronephrosis with an obstructing stone is one code';
const NEPHROTIC = 'N04: the nephrotic syndrome with its lesion is one code';
const LUTS =
  'nocturia|urinary-urgency|urinary-frequency|urinary-hesitancy|weak-urinary-stream|straining-to-void|incomplete-emptying|urinary-retention|urge-incontinence|overflow-incontinence|mixed-incontinence|urinary-incontinence|luts';

/** Two of the urinary tract in one code. */
export const urologyJoints = [
  joint('interstitial-cystitis', 'hematuria', 'N30.11', BLOOD),
  joint('urge-incontinence', 'stress-incontinence', 'N39.46', 'N39.46: stress with urge incontinence is mixed incontinence'),
  joint('cystitis', 'hematuria', 'N30.41', BLOOD, { when: { type: 'radiation' } }),
  joint('cystitis', 'hematuria', 'N30.31', BLOOD, { when: { type: 'trigonitis' } }),
  joint('cystitis', 'hematuria', 'N30.81', BLOOD, { when: { type: 'other' } }),
  joint('cystitis', 'hematuria', 'N30.01', BLOOD, { when: { acuity: 'acute' } }),
  joint('cystitis', 'hematuria', 'N30.21', BLOOD, { when: { acuity: 'chronic' } }),
  joint('cystitis', 'hematuria', 'N30.91', BLOOD),
  joint('kidney-stone', 'ureteral-stone', 'N20.2', 'N20.2: stones of kidney and ureter are one code'),
  joint('hydronephrosis', 'pyelonephritis|kidney-infection', 'N13.6', INFECTED),
  joint('hydronephrosis', 'uti|cystitis', 'N13.6', INFECTED, { stated: true }),
  joint('ureteral-obstruction', 'uti|pyelonephritis|kidney-infection|cystitis', 'N13.6', INFECTED, { stated: true }),
  joint('upj-obstruction', 'uti|pyelonephritis|kidney-infection|cystitis', 'N13.6', INFECTED, { stated: true }),
  joint('obstructive-uropathy', 'uti|pyelonephritis|kidney-infection|cystitis', 'N13.6', INFECTED),
  joint('urinary-obstruction', 'uti|pyelonephritis|kidney-infection|cystitis', 'N13.6', INFECTED),
  joint('hydroureter', 'uti|pyelonephritis|kidney-infection|cystitis', 'N13.6', INFECTED, { stated: true }),
  joint('hydronephrosis', 'ureteral-stone', 'N13.2', STONE),
  joint('hydronephrosis', 'kidney-stone', 'N13.2', STONE, { withWhen: { cause: 'obstruction' } }),
  joint('hydronephrosis', 'kidney-stone', 'N13.2', STONE, { withWhen: { type: 'ureter' } }),
  joint('hydronephrosis', 'kidney-stone', 'N13.2', STONE, { when: { cause: 'stone' } }),
  joint('upj-obstruction', 'hydronephrosis', 'Q62.11', 'Q62.11: the junction is narrow from birth', { when: { type: 'congenital' } }),
  joint('upj-obstruction', 'hydronephrosis', 'N13.0', 'N13.0: hydronephrosis with obstruction of the junction is one code'),
  joint('ureteral-obstruction', 'hydronephrosis', 'N13.1', 'N13.1: hydronephrosis with a stricture of the ureter is one code'),
  joint('vesicoureteral-reflux', 'reflux-nephropathy', 'N13.722', 'N13.7: reflux with its nephropathy is one code', {
    when: { laterality: 'bilateral' },
  }),
  joint('vesicoureteral-reflux', 'reflux-nephropathy', 'N13.721', 'N13.7: reflux with its nephropathy is one code', {
    when: { laterality: 'right' },
  }),
  joint('vesicoureteral-reflux', 'reflux-nephropathy', 'N13.721', 'N13.7: reflux with its nephropathy is one code', {
    when: { laterality: 'left' },
  }),
  joint('vesicoureteral-reflux', 'reflux-nephropathy', 'N13.729', 'N13.7: reflux with its nephropathy is one code'),
  joint('membranous-nephropathy', 'nephrotic', 'N04.20', NEPHROTIC),
  joint('focal-glomerulosclerosis', 'nephrotic', 'N04.1', NEPHROTIC),
  joint('minimal-change-disease', 'nephrotic', 'N04.0', NEPHROTIC),
  joint(
    'elevated-psa',
    'history-radiation|past-prostatectomy|absent-prostate',
    'R97.21',
    'R97.21: a rising PSA after treatment of the prostate',
    {
      when: { type: 'rising' },
      keeps: true,
    },
  ),
  joint('ckd', 'dialysis', 'N18.6', 'N18.6: chronic kidney disease that needs chronic dialysis is its end stage', { keeps: true }),
  joint('priapism', 'sickle-cell', 'N48.32', 'N48.32: priapism due to a disease classified elsewhere', { keeps: true, stated: true }),
  joint('bph', 'bladder-outlet-obstruction', 'N40.1', 'N40.1: an enlarged prostate with obstruction is one code'),
  joint('urinary-retention', 'bph', 'R33.8', 'R33.8: retention of urine with an enlarged prostate, coded after it', { keeps: true }),
  joint('bph', LUTS, 'N40.1', 'N40.1: an enlarged prostate with symptoms of the lower urinary tract', { keeps: true }),
];

import { concept as c } from './concept';

/** Urine, bladder and urethra: what is met most. */
export const urinaryCommon = [
  c(
    'uti',
    'acute',
    'urinary tract infection|UTI|urinary tract infections|urine infection|urinary infection|urinary tract infxn|urinary track infection|bladder and kidney infection',
    {
      integral: 'dysuria|urinary-frequency|fever|urinary-urgency|pyuria|bacteriuria|abnormal-urinalysis|urine-abnormality',
      needs: ['cause'],
    },
  ),
  c('pyelonephritis', 'acute', 'pyelonephritis|pyelitis|emphysematous pyelonephritis|xanthogranulomatous pyelonephritis', {
    implies: { 'xanthogranulomatous pyelonephritis': { acuity: 'chronic' } },
    integral: 'fever|flank-pain|dysuria|urinary-frequency|urinary-urgency|pyuria|bacteriuria|cva-tenderness',
    covers: 'uti|kidney-infection',
    needs: ['acuity'],
  }),
  c('cystitis', 'acute', 'cystitis|bladder infection|inflammation of bladder|bladder inflammation|urinary bladder infection', {
    types: {
      radiation: 'radiation|irradiation',
      other: 'cystica|cystic|follicular|eosinophilic|emphysematous|ketamine|glandularis',
      trigonitis: 'trigonitis',
    },
    causes: { hematuria: 'hematuria|hemorrhagic|with hematuria', none: 'without hematuria|no hematuria' },
    implies: {
      'radiation cystitis': { type: 'radiation' },
      'irradiation cystitis': { type: 'radiation' },
      'cystitis cystica': { type: 'other' },
      'cystitis with hematuria': { cause: 'hematuria' },
      'cystitis without hematuria': { cause: 'none' },
      'hemorrhagic cystitis': { cause: 'hematuria' },
      trigonitis: { type: 'trigonitis' },
    },
    integral: 'dysuria|urinary-frequency|urinary-urgency|bladder-pain|pyuria|bacteriuria|nocturia',
    covers: 'uti',
  }),
  c(
    'interstitial-cystitis',
    'chronic',
    'interstitial cystitis|painful bladder syndrome|bladder pain syndrome|chronic interstitial cystitis|interstitial cystitis/bladder pain syndrome|cystitis interstitial',
    {
      causes: { hematuria: 'hematuria|hemorrhagic|with hematuria', none: 'without hematuria|no hematuria' },
      integral: 'dysuria|urinary-frequency|urinary-urgency|bladder-pain|nocturia|suprapubic-pain',
      covers: 'cystitis|bladder-pain',
    },
  ),
  c(
    'hematuria',
    'symptom',
    'hematuria|urinating blood|passing blood in urine|peeing blood|bloody urination|blood with urination|blood-tinged urine|blood in his urine|pink urine|red urine|blood in urine|haematuria|bloody urine|urine with blood|red blood cells in urine',
    {
      types: {
        gross: 'gross|macroscopic|visible|frank|total gross',
        asymptomatic: 'asymptomatic microscopic|asymptomatic',
        microscopic: 'microscopic|micro',
      },
      implies: {
        microhematuria: { type: 'microscopic' },
        'asymptomatic microscopic hematuria': { type: 'asymptomatic' },
        'benign essential microscopic hematuria': { type: 'benign' },
        'asymptomatic microhematuria': { type: 'asymptomatic' },
        'microscopic hematuria': { type: 'microscopic' },
        'gross hematuria': { type: 'gross' },
        'asymptomatic gross hematuria': { type: 'gross' },
        'bloody urine': { type: 'gross' },
      },
    },
  ),
  c(
    'dysuria',
    'symptom',
    'dysuria|burns when he urinates|burns when she urinates|hurts when he urinates|hurts when she urinates|pain when she urinates|pain when he urinates|burning when she urinates|burning when he urinates|burns when urinating|hurts to urinate|hurts to pee|burning when peeing|painful to urinate|stinging with urination|burning with voiding|burning upon urination|pain upon urination|discomfort with urination|urinary burning|burning micturition|burning with urination|burning on urination|burning urination|burning when urinating|burning sensation with urination|burning during urination',
    {
      implies: {
        'painful urination': { type: 'painful' },
        'painful micturition': { type: 'painful' },
        'pain with urination': { type: 'painful' },
        'pain on urination': { type: 'painful' },
        'pain when urinating': { type: 'painful' },
      },
    },
  ),
  c(
    'urinary-frequency',
    'symptom',
    'urinary frequency|urinating a lot|urinates frequently|urinating often|urinating more often|voids frequently|voiding frequently|going to bathroom frequently|frequent voiding|peeing a lot|increased frequency of voiding|frequent urination|frequency of urination|urinating frequently|increased urinary frequency|increased frequency of urination|frequency of micturition|urgency and frequency|frequency and urgency|urgency, frequency|frequency, urgency|urinary frequency and urgency|urinary urgency and frequency|urinating more frequently',
  ),
  c(
    'urinary-retention',
    'symptom',
    'urinary retention|retention of urine|acute urinary retention|retaining urine|bladder retention|postoperative urinary retention|post-void retention',
    {
      types: { drug: 'drug induced|medication induced|anticholinergic induced|opioid induced' },
      covers: 'voiding-difficulty|incomplete-emptying',
    },
  ),
  c(
    'urinary-incontinence',
    'symptom',
    'urinary incontinence|leaks urine|leaking of urine|wetting herself|wetting himself|wets herself|wets himself|leakage of bladder|urinary accidents|incontinence of urine|bladder incontinence|incontinence of bladder|leakage of urine|urine leakage|urinary leakage|bladder leakage|urinary leaking|incontinent of urine|leaking urine|loss of bladder control|incontinent of bladder|is incontinent|urinary incontinent|urinary incontinence and urgency|urinary urgency and incontinence|incontinence and urgency|urgency and incontinence',
    {
      types: {
        stress: 'stress',
        urge: 'urge',
        mixed: 'mixed',
        overflow: 'overflow',
        functional: 'functional',
        continuous: 'continuous|total',
      },
      implies: {
        'functional urinary incontinence': { type: 'functional' },
        'post-void dribbling': { type: 'dribbling' },
        'post void dribbling': { type: 'dribbling' },
        'postvoid dribbling': { type: 'dribbling' },
        'terminal dribbling': { type: 'dribbling' },
        'coital incontinence': { type: 'coital' },
      },
    },
  ),
  c(
    'urge-incontinence',
    'chronic',
    'urge incontinence|urgency incontinence|urge urinary incontinence|urgency urinary incontinence|urinary urge incontinence|urge-type incontinence|urge type incontinence|urge-related incontinence',
    { covers: 'urinary-incontinence', integral: 'urinary-frequency|nocturia|urinary-urgency' },
  ),
  c(
    'mixed-incontinence',
    'chronic',
    'mixed incontinence|mixed urinary incontinence|mixed stress and urge incontinence|mixed urge and stress incontinence|mixed stress and urge urinary incontinence|stress and urge incontinence|urge and stress incontinence|stress and urge urinary incontinence|urge and stress urinary incontinence|combined stress and urge incontinence',
    { integral: 'urinary-urgency', covers: 'urinary-incontinence|urge-incontinence|stress-incontinence' },
  ),
  c('overflow-incontinence', 'chronic', 'overflow incontinence|overflow urinary incontinence|urinary overflow incontinence', {
    covers: 'urinary-incontinence',
  }),
  c(
    'continuous-incontinence',
    'chronic',
    'continuous urinary leakage|continuous urinary incontinence|total urinary incontinence|continuous leakage of urine',
    { covers: 'urinary-incontinence' },
  ),
  c(
    'stress-incontinence',
    'chronic',
    'stress urinary incontinence|stress incontinence|genuine stress incontinence|female stress incontinence|male stress incontinence|post-prostatectomy incontinence|post prostatectomy incontinence|post-prostatectomy stress incontinence|SUI',
    {
      covers: 'urinary-incontinence',
    },
  ),
  c(
    'overactive-bladder',
    'chronic',
    'overactive bladder|OAB|detrusor instability|detrusor overactivity|unstable bladder|bladder overactivity|detrusor hyperreflexia|hyperactive bladder|bladder instability',
    {
      integral: 'urinary-frequency|urinary-urgency|nocturia',
    },
  ),
  c(
    'neurogenic-bladder',
    'chronic',
    'neurogenic bladder|neuropathic bladder|atonic bladder|hypotonic bladder|flaccid bladder|areflexic bladder|neurogenic bladder dysfunction|detrusor areflexia|detrusor underactivity|underactive bladder|acontractile bladder|detrusor hypocontractility|acontractile detrusor|spastic bladder|neurogenic dysfunction of bladder',
    {
      types: { flaccid: 'flaccid|atonic|hypotonic|areflexic|acontractile|areflexia', reflex: 'reflex', uninhibited: 'uninhibited' },
      implies: {
        'atonic bladder': { type: 'flaccid' },
        'hypotonic bladder': { type: 'flaccid' },
        'flaccid bladder': { type: 'flaccid' },
        'areflexic bladder': { type: 'flaccid' },
        'detrusor areflexia': { type: 'flaccid' },
        'acontractile bladder': { type: 'flaccid' },
      },
      integral: 'urinary-retention|incomplete-emptying|voiding-difficulty',
    },
  ),
  c(
    'urethral-stricture',
    'chronic',
    'urethral stricture|stricture of urethra|bulbar urethral stricture|bulbous urethral stricture|anterior urethral stricture|membranous urethral stricture|urethral stricture disease|urethral stenosis|stenosis of urethra|urethral strictures|stricture of bulbar urethra|bulbar stricture|penile urethral stricture|stricture of urethral meatus|stricture in bulbar urethra|stricture in bulbous urethra|stricture of bulbous urethra|stricture in urethra|urethral narrowing|narrowing of urethra|narrowed urethra',
    {
      types: {
        meatal: 'meatal|meatus|fossa navicularis',
        bulbous: 'bulbar|bulbous|bulbomembranous',
        membranous: 'membranous',
        anterior: 'anterior|penile|pendulous',
        female: 'female|woman|women',
        postprocedural:
          'postprocedural|post procedural|after prostatectomy|postoperative|after turp|iatrogenic|post prostatectomy|status post turp|recurrent after',
        traumatic: 'post traumatic|posttraumatic|traumatic|after trauma',
      },
      integral: 'weak-urinary-stream|voiding-difficulty|urinary-hesitancy|straining-to-void',
    },
  ),
];

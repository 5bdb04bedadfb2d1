import { concept as c } from './concept';

/** Ureter, bladder and urethra; how urine is passed. */
export const urology = [
  c(
    'urinary-stone',
    'acute',
    'urinary stone|urinary calculus|urolithiasis|urinary tract stone|urinary tract calculus|calculus of urinary tract|urinary calculi|stone disease of urinary tract',
    {
      integral: 'flank-pain|hematuria',
    },
  ),
  c('urethral-stone', 'acute', 'urethral stone|urethral calculus|stone in urethra|calculus in urethra|urethral calculi'),
  c(
    'upj-obstruction',
    'chronic',
    'ureteropelvic junction obstruction|upj obstruction|upj stricture|ureteropelvic junction stricture|ureteropelvic junction stenosis|obstruction of ureteropelvic junction|pelviureteric junction obstruction|puj obstruction|renal ureteropelvic junction obstruction|ureteral pelvic junction obstruction|obstructed ureteropelvic junction|ureteropelvic obstruction',
    { types: { congenital: 'congenital' }, integral: 'flank-pain', covers: 'ureteral-obstruction' },
  ),
  c(
    'ureteral-obstruction',
    'acute',
    'ureteral obstruction|ureteral stricture|ureteral stenosis|ureteric stricture|stricture of ureter|ureter stricture|ureteric obstruction|obstruction of ureter|obstructed ureter|ureterovesical junction obstruction|uvj obstruction|ureteral narrowing|ureterovesical junction stricture|stenosis of ureter',
  ),
  c('hydroureter', 'acute', 'hydroureter|ureterectasis', {
    implies: {
      'dilated ureter': { type: 'dilated' },
      'ureteral dilatation': { type: 'dilated' },
      'ureteral dilation': { type: 'dilated' },
    },
  }),
  c(
    'urinary-obstruction',
    'acute',
    'urinary obstruction|urinary tract obstruction|obstruction of urinary tract|obstructed urinary tract|kidney with obstruction|obstructed kidney|obstruction of kidney|renal obstruction|obstructed collecting system|obstructed renal unit|solitary kidney with obstruction',
  ),
  c(
    'vesicoureteral-reflux',
    'chronic',
    'vesicoureteral reflux|vesico-ureteral reflux|VUR|vesicoureteric reflux|ureteral reflux|vesico ureteric reflux|vesicoureteral-reflux',
    {
      types: { congenital: 'congenital', nephropathy: 'reflux nephropathy' },
      needs: ['laterality'],
    },
  ),
  c('megaureter', 'chronic', 'megaureter|primary obstructive megaureter|primary megaureter', {
    types: { congenital: 'congenital|primary' },
  }),
  c('ureterocele', 'chronic', 'ureterocele|ectopic ureterocele', { types: { ectopic: 'ectopic', congenital: 'congenital|orthotopic' } }),
  c('ectopic-ureter', 'chronic', 'ectopic ureter|ectopic ureteral insertion|ureteral ectopia'),
  c('ureteral-mass', 'acute', 'ureteral mass|ureteral lesion|ureteral tumor|ureteral polyp', {
    implies: { 'filling defect of ureter': { type: 'filling' }, 'ureteral filling defect': { type: 'filling' } },
  }),
  c('ureteral-fistula', 'acute', 'ureteral fistula|ureterocutaneous fistula|ureteral leak'),
  c(
    'cauti',
    'acute',
    'catheter-associated urinary tract infection|catheter associated urinary tract infection|CAUTI|catheter-associated uti|foley-associated urinary tract infection|catheter-related urinary tract infection|foley associated uti|catheter related uti|uti associated with catheter|urinary tract infection due to indwelling foley catheter|uti due to foley catheter',
    {
      covers: 'uti',
      integral: 'fever|dysuria',
    },
  ),
  c('bacteriuria', 'symptom', 'asymptomatic bacteriuria|bacteriuria', {
    implies: { 'positive urine culture': { type: 'culture' }, 'urine culture positive': { type: 'culture' } },
  }),
  c('pyuria', 'symptom', 'pyuria|sterile pyuria|white cells in urine'),
  c(
    'bladder-outlet-obstruction',
    'chronic',
    'bladder outlet obstruction|bladder neck obstruction|bladder neck contracture|bladder neck stenosis|vesical neck obstruction|bladder neck stricture|BOO|bladder-neck contracture|obstruction of bladder outlet|bladder outflow obstruction|bladder neck hypertrophy',
    { integral: 'weak-urinary-stream|urinary-hesitancy|urinary-retention' },
  ),
  c(
    'bladder-diverticulum',
    'chronic',
    'bladder diverticulum|bladder diverticula|diverticulum of bladder|diverticula of bladder|vesical diverticulum',
  ),
  c('bladder-spasm', 'acute', 'bladder spasm|bladder spasms|spasm of bladder'),
  c('bladder-mass', 'acute', 'bladder mass|mass of bladder|mass in bladder|bladder wall mass|bladder nodule', {
    implies: {
      'bladder lesion': { type: 'lesion' },
      'lesion of bladder': { type: 'lesion' },
      'lesion in bladder': { type: 'lesion' },
      'bladder wall lesion': { type: 'lesion' },
      'papillary bladder lesion': { type: 'lesion' },
      'bladder lesions': { type: 'lesion' },
      'bladder polyp': { type: 'polyp' },
      'polyp of bladder': { type: 'polyp' },
      'bladder filling defect': { type: 'filling' },
    },
    covers: 'bladder-disorder',
  }),
  c(
    'bladder-disorder',
    'acute',
    'bladder wall thickening|thickened bladder wall|bladder trabeculation|trabeculated bladder|trabeculation of bladder|contracted bladder|small capacity bladder|distended bladder|bladder distention|bladder distension|trabeculated bladder wall|bladder hemorrhage|bladder ulcer|poorly compliant bladder|low compliance bladder|bladder perforation|bladder clot|thickening of bladder wall|thickening of urinary bladder wall|urinary bladder wall thickening',
  ),
  c('clot-retention', 'acute', 'clot retention|clot urinary retention', { covers: 'urinary-retention', integral: 'urinary-retention' }),
  c(
    'colovesical-fistula',
    'acute',
    'colovesical fistula|enterovesical fistula|vesicoenteric fistula|vesicocolic fistula|vesicointestinal fistula|colovesicular fistula|colovesicle fistula|rectovesical fistula|vesicorectal fistula',
  ),
  c('vesical-fistula', 'acute', 'vesicocutaneous fistula|vesical fistula|bladder fistula|suprapubic fistula'),
  c('vesicovaginal-fistula', 'chronic', 'vesicovaginal fistula|bladder vaginal fistula|vesico-vaginal fistula'),
  c(
    'urethral-fistula',
    'chronic',
    'urethrocutaneous fistula|urethral fistula|rectourethral fistula|urethrorectal fistula|urethral cutaneous fistula',
  ),
  c('urethral-diverticulum', 'chronic', 'urethral diverticulum|diverticulum of urethra|urethral diverticula'),
  c('urethral-caruncle', 'chronic', 'urethral caruncle|caruncle of urethra|urethral polyp'),
  c('urethral-hypermobility', 'chronic', 'urethral hypermobility|hypermobility of urethra|hypermobile urethra', {}),
  c(
    'sphincter-deficiency',
    'chronic',
    'intrinsic sphincter deficiency|intrinsic sphincteric deficiency|intrinsic urethral sphincter deficiency|sphincteric incompetence',
    {},
  ),
  c(
    'detrusor-sphincter-dyssynergia',
    'chronic',
    'detrusor sphincter dyssynergia|detrusor-sphincter dyssynergia|detrusor external sphincter dyssynergia|sphincter dyssynergia',
  ),
  c('false-passage', 'acute', 'urethral false passage|false passage of urethra'),
  c(
    'urethral-disorder',
    'acute',
    'urethral obstruction|urethral prolapse|prolapse of urethra|urethral lesion|urethral mass|urethral cyst|urethral pain|urethral bleeding|urethral erosion|urethral atrophy|scarred urethra',
  ),
  c(
    'meatal-stenosis',
    'chronic',
    'meatal stenosis|urethral meatal stenosis|stenosis of urethral meatus|meatal stricture|urethral meatal stricture|stenotic meatus|meatal narrowing',
    {
      types: { congenital: 'congenital' },
      covers: 'urethral-stricture',
    },
  ),
  c('posterior-urethral-valves', 'chronic', 'posterior urethral valves|posterior urethral valve|urethral valves'),
  c('urethritis', 'acute', 'urethritis|nonspecific urethritis|nongonococcal urethritis|non-gonococcal urethritis', {
    types: { nonspecific: 'nonspecific|nongonococcal|non gonococcal' },
    implies: {
      'nonspecific urethritis': { type: 'nonspecific' },
      'nongonococcal urethritis': { type: 'nonspecific' },
      'non-gonococcal urethritis': { type: 'nonspecific' },
    },
    integral: 'dysuria|urethral-discharge',
  }),
  c('urethral-syndrome', 'chronic', 'urethral syndrome|acute urethral syndrome'),
  c('urethral-discharge', 'symptom', 'urethral discharge|penile discharge|discharge from penis|discharge from urethra'),
  c(
    'nocturia',
    'symptom',
    'nocturia|gets up at night to urinate|getting up at night to urinate|up at night to urinate|wakes up to urinate|wakes at night to urinate|gets up to urinate|getting up to urinate|up to urinate at night|wakes up at night to urinate|nighttime urination|urinating at night|nocturnal urination',
  ),
  c(
    'urinary-urgency',
    'symptom',
    'urinary urgency|urgency of urination|urge to urinate|urgency to urinate|urgency and frequency|frequency and urgency|urgency, frequency|frequency, urgency|urgency of micturition|urinary frequency and urgency|urinary urgency and frequency|urinary incontinence and urgency|urinary urgency and incontinence|incontinence and urgency|urgency and incontinence',
  ),
  c(
    'urinary-hesitancy',
    'symptom',
    'urinary hesitancy|hesitancy of urination|hesitancy with urination|hesitancy of micturition|hesitancy on urination',
  ),
  c(
    'weak-urinary-stream',
    'symptom',
    'weak stream|weak urinary stream|slow urinary stream|poor urinary stream|decreased force of stream|decreased urinary stream|slow stream|diminished force of stream|decreased force of urinary stream|poor stream|weak urine stream|diminished stream|reduced urinary stream|slow urine stream',
  ),
  c('straining-to-void', 'symptom', 'straining to void|straining to urinate|strains to void|straining with urination'),
  c(
    'incomplete-emptying',
    'symptom',
    'incomplete bladder emptying|incomplete emptying of bladder|feeling of incomplete emptying|sensation of incomplete emptying|incomplete emptying|incomplete voiding|inability to empty bladder|unable to empty bladder',
  ),
  c(
    'voiding-difficulty',
    'symptom',
    'difficulty urinating|difficulty voiding|difficulty with urination|difficulty with voiding|trouble urinating|difficulty passing urine|urinary intermittency|intermittent stream|difficulty in urination|problems urinating|inability to void|unable to void|unable to urinate|inability to urinate|difficulty in voiding|split stream|splitting of urinary stream|spraying of urine',
    {
      types: { splitting: 'split|splitting|spraying' },
      implies: {
        'split stream': { type: 'splitting' },
        'splitting of urinary stream': { type: 'splitting' },
        'spraying of urine': { type: 'splitting' },
      },
    },
  ),
  c(
    'luts',
    'symptom',
    'lower urinary tract symptoms|LUTS|irritative voiding symptoms|obstructive voiding symptoms|voiding symptoms|urinary symptoms|obstructive urinary symptoms|irritative urinary symptoms|irritative symptoms of bladder|lower urinary tract symptom|obstructive and irritative voiding symptoms',
  ),
  c(
    'voiding-dysfunction',
    'chronic',
    'voiding dysfunction|dysfunctional voiding|bowel and bladder dysfunction|bladder and bowel dysfunction',
    { implies: { 'micturition disorder': { type: 'micturition' }, 'bladder dysfunction': { type: 'bladder' } } },
  ),
  c('enuresis', 'symptom', 'enuresis|nighttime wetting|nighttime incontinence', {
    types: { nocturnal: 'nocturnal|nighttime' },
    implies: { 'nighttime wetting': { type: 'nocturnal' }, 'nighttime incontinence': { type: 'nocturnal' } },
  }),
  c('bladder-pain', 'symptom', 'bladder pain|pain in bladder', { implies: { 'chronic bladder pain': { acuity: 'chronic' } } }),
  c('cva-tenderness', 'symptom', 'cva tenderness|costovertebral angle tenderness|costovertebral tenderness', { needs: ['laterality'] }),
  c('abnormal-urinalysis', 'symptom', 'abnormal urinalysis|abnormal urine|abnormal ua|abnormal urine findings'),
  c(
    'abnormal-urine-cytology',
    'symptom',
    'abnormal urine cytology|atypical urine cytology|positive urine cytology|suspicious urine cytology|atypical cells in urine|dysplastic urine cytology|atypical cytology of urine|abnormal cytology of urine',
  ),
  c('glycosuria', 'symptom', 'glycosuria|glucosuria|glucose in urine|sugar in urine'),
  c('ketonuria', 'symptom', 'ketonuria|ketones in urine|acetonuria'),
  c('myoglobinuria', 'symptom', 'myoglobinuria'),
  c(
    'urine-abnormality',
    'symptom',
    'crystalluria|crystals in urine|foul smelling urine|malodorous urine|foul-smelling urine|cloudy urine|dark urine|discolored urine|strong urine odor',
  ),
  c(
    'abnormal-renal-function',
    'symptom',
    'abnormal renal function|abnormal kidney function|decreased gfr|abnormal renal function tests|abnormal kidney function tests|reduced gfr|decreased renal function|decreased kidney function|declining renal function|worsening renal function|impaired renal function|declining kidney function|impaired kidney function',
  ),
  c('nephrostomy-complication', 'acute', 'nephrostomy tube complication', {
    implies: {
      'leaking nephrostomy tube': { type: 'leak' },
      'nephrostomy tube leak': { type: 'leak' },
      'leakage of nephrostomy tube': { type: 'leak' },
      'dislodged nephrostomy tube': { type: 'displaced' },
      'displaced nephrostomy tube': { type: 'displaced' },
      'nephrostomy tube dislodgement': { type: 'displaced' },
      'nephrostomy tube fell out': { type: 'displaced' },
      'nephrostomy tube malfunction': { type: 'malfunction' },
      'malfunctioning nephrostomy tube': { type: 'malfunction' },
      'obstructed nephrostomy tube': { type: 'malfunction' },
      'clogged nephrostomy tube': { type: 'malfunction' },
      'blocked nephrostomy tube': { type: 'malfunction' },
      'nephrostomy tube infection': { type: 'infection' },
      'infected nephrostomy tube': { type: 'infection' },
    },
    covers: 'nephrostomy-status',
  }),
  c(
    'foley-complication',
    'acute',
    'foley catheter malfunction|malfunctioning foley catheter|foley catheter obstruction|obstructed foley catheter|clogged foley catheter|blocked foley catheter|clogged foley|blocked urinary catheter|obstructed urinary catheter|urinary catheter malfunction|malfunctioning urinary catheter|foley malfunction|plugged foley catheter|nondraining foley catheter',
    {
      implies: {
        'leaking foley catheter': { type: 'leak' },
        'foley catheter leak': { type: 'leak' },
        'foley catheter leakage': { type: 'leak' },
        'dislodged foley catheter': { type: 'displaced' },
        'displaced foley catheter': { type: 'displaced' },
      },
    },
  ),
  c(
    'suprapubic-complication',
    'acute',
    'suprapubic catheter malfunction|malfunctioning suprapubic catheter|suprapubic tube malfunction|clogged suprapubic catheter|blocked suprapubic catheter|dislodged suprapubic catheter|dislodged suprapubic tube|obstructed suprapubic catheter',
    {
      types: { displaced: 'dislodged' },
      implies: { 'dislodged suprapubic catheter': { type: 'displaced' }, 'dislodged suprapubic tube': { type: 'displaced' } },
      covers: 'suprapubic-status',
    },
  ),
  c(
    'ureteral-stent-complication',
    'acute',
    'ureteral stent malfunction|encrusted ureteral stent|obstructed ureteral stent|retained ureteral stent|encrusted stent|occluded ureteral stent|malfunctioning ureteral stent|calcified ureteral stent|fractured ureteral stent',
    {
      implies: {
        'migrated ureteral stent': { type: 'displaced' },
        'displaced ureteral stent': { type: 'displaced' },
        'ureteral stent migration': { type: 'displaced' },
        'ureteral stent displacement': { type: 'displaced' },
        'stent colic': { type: 'pain' },
        'stent discomfort': { type: 'pain' },
        'ureteral stent pain': { type: 'pain' },
        'infected ureteral stent': { type: 'infection' },
      },
      covers: 'ureteral-stent-status',
    },
  ),
  c(
    'sphincter-malfunction',
    'acute',
    'artificial urinary sphincter malfunction|malfunctioning artificial urinary sphincter|nonfunctioning artificial urinary sphincter|malfunction of artificial urinary sphincter|malfunctioning ams 800|artificial sphincter malfunction',
  ),
  c(
    'mesh-erosion',
    'acute',
    'vaginal mesh erosion|erosion of vaginal mesh|sling erosion|eroded sling|vaginal mesh extrusion|vaginal mesh exposure|urethral mesh erosion|exposed vaginal mesh|eroded vaginal mesh',
    {
      types: { exposure: 'exposure|exposed|extrusion', urethra: 'urethral|sling' },
    },
  ),
];

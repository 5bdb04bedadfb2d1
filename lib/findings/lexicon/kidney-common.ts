import { concept as c } from './concept';

/** A kidney stone that has come down. */
const IN_URETER = ['', 'proximal ', 'distal ', 'mid ', 'upper ', 'lower ']
  .flatMap((part) =>
    ['', 'right ', 'left '].flatMap((side) => [
      `in ${part}${side}ureter`,
      `in the ${part}${side}ureter`,
      `in ${side}${part}ureter`,
      `in the ${side}${part}ureter`,
    ]),
  )
  .join('|');

/** Kidney and its stones: what is met most. */
export const kidneyCommon = [
  c(
    'ckd',
    'chronic',
    'chronic kidney disease|CKD|diabetic ckd|diabetic chronic kidney disease|ckd due to diabetes|chronic kidney disease due to diabetes|ckd secondary to diabetes|chronic kidney disease secondary to diabetes|ckd from diabetes|hypertensive chronic kidney disease|hypertensive ckd|hypertensive chronic renal disease|ckd due to hypertension|chronic kidney disease due to hypertension|ckd secondary to hypertension|chronic kidney disease secondary to hypertension|acute on chronic renal failure|acute on chronic kidney disease|acute on chronic renal insufficiency|acute on chronic kidney failure|acute on chronic kidney injury|acute and chronic renal failure|acute on chronic renal disease|acute-on-chronic kidney injury|chronic renal disease|chronic renal insufficiency|chronic renal failure|chronic kidney failure|CRI|CRF|chronic kidney insufficiency|chronic renal impairment|ckd stage|chronic kidney dysfunction',
    { needs: ['stage'], integral: 'elevated-creatinine|azotemia|abnormal-renal-function', covers: 'kidney-disease' },
  ),
  c(
    'esrd',
    'chronic',
    'end stage renal disease|ESRD|esrd on hd|esrd on hemodialysis|esrd on dialysis|end-stage renal disease|end stage kidney disease|ESKD|end-stage renal failure|end stage renal failure',
    {
      covers: 'ckd|kidney-disease',
    },
  ),
  c(
    'kidney-disease',
    'chronic',
    'kidney disease|renal insufficiency|acute renal insufficiency|acute kidney insufficiency|renal disease|kidney insufficiency|renal impairment|renal dysfunction|kidney dysfunction|kidney problems|kidney disorder',
  ),
  c('renal-failure', 'acute', 'renal failure|kidney failure', {
    integral: 'elevated-creatinine|azotemia|abnormal-renal-function',
    covers: 'kidney-disease',
  }),
  c(
    'aki',
    'acute',
    'acute kidney injury|AKI|acute on chronic renal failure|acute on chronic kidney disease|acute on chronic renal insufficiency|acute on chronic kidney failure|acute on chronic kidney injury|acute and chronic renal failure|acute on chronic renal disease|acute-on-chronic kidney injury|acute renal failure|ARF|acute kidney failure|acute renal injury|acute renal dysfunction',
    {
      types: { atn: 'atn|acute tubular necrosis' },
      integral: 'elevated-creatinine|azotemia|oliguria|abnormal-renal-function',
      covers: 'kidney-disease|renal-failure',
    },
  ),
  c('atn', 'acute', 'acute tubular necrosis|ATN|ischemic tubular necrosis|tubular necrosis', {
    covers: 'aki|renal-failure|kidney-disease',
  }),
  c(
    'dialysis',
    'status',
    'on hemodialysis|on dialysis|esrd on hd|esrd on hemodialysis|esrd on dialysis|on hd mwf|on hd tts|hd mwf|hd tts|dialysis dependent|hemodialysis dependent|peritoneal dialysis|undergoing hemodialysis|receives hemodialysis|chronic hemodialysis|maintenance hemodialysis|dialysis three times a week|dialysis-dependent|dependence on dialysis|dependence on renal dialysis|hemodialysis three times a week|receiving hemodialysis|receiving dialysis|on home hemodialysis|on chronic hemodialysis|hemodialysis patient|dialysis patient|gets dialysis|gets hemodialysis|undergoes hemodialysis|undergoes dialysis|on maintenance hemodialysis|on peritoneal dialysis|chronic dialysis|hemodialysis monday, wednesday|hemodialysis tuesday, thursday|renal dialysis status',
  ),
  c(
    'kidney-transplant',
    'status',
    'kidney transplant|renal transplant|status post kidney transplant|renal transplantation|kidney transplantation|renal allograft|transplanted kidney|kidney transplant recipient|renal transplant recipient|cadaveric renal transplant|living related renal transplant|deceased donor renal transplant|deceased donor kidney transplant',
  ),
  c('polycystic-kidney', 'chronic', 'polycystic kidney disease|PKD|polycystic kidneys|polycystic kidney|polycystic renal disease', {
    types: { adult: 'autosomal dominant|adult|adpkd', infantile: 'autosomal recessive|infantile' },
    implies: {
      adpkd: { type: 'adult' },
      'autosomal dominant polycystic kidney disease': { type: 'adult' },
      'autosomal recessive polycystic kidney disease': { type: 'infantile' },
    },
    covers: 'kidney-disease|renal-cyst',
  }),
  c(
    'renal-cyst',
    'chronic',
    'renal cyst|kidney cyst|renal cysts|cyst of kidney|simple renal cyst|parapelvic cyst|cystic renal lesion|renal cystic lesion|complex renal cyst|renal cortical cyst|cortical cyst of kidney|cyst in kidney|peripelvic cyst|bosniak cyst|renal cystic disease|cysts in kidneys|hemorrhagic renal cyst',
    {
      types: { congenital: 'congenital' },
    },
  ),
  c('nephrotic', 'chronic', 'nephrotic syndrome|nephrotic-range proteinuria', { integral: 'edema|proteinuria|hypoalbuminemia' }),
  c(
    'hydronephrosis',
    'acute',
    'hydronephrosis|hydroureteronephrosis|hydronephroureter|pelviectasis|pyelectasis|pelvicaliectasis|pelvocaliectasis|ureterohydronephrosis|hydroureter and hydronephrosis|hydronephrosis and hydroureter|renal collecting system dilatation|dilated renal pelvis|dilated renal collecting system|dilatation of collecting system|fullness of renal collecting system',
    {
      causes: {
        infection: 'infected|with infection|infection',
        stone: 'due to stone|due to stones|from stone|secondary to stone|secondary to calculus|due to calculus|due to obstructing stone',
      },
      types: { congenital: 'congenital|antenatal|prenatal|fetal|neonatal' },
      covers: 'hydroureter|renal-disorder',
      integral: 'flank-pain',
    },
  ),
  c(
    'kidney-stone',
    'acute',
    'kidney stone|kidney stones|renal calculus|renal calculi|nephrolithiasis|renal stone|renal stones|staghorn calculus|stone in kidney|intrarenal stone|intrarenal calculus|renal calculus disease|renal pelvis stone|renal pelvic stone|renal pelvic calculus|lower pole stone|upper pole stone|lower pole calculus|upper pole calculus|caliceal stone|calyceal stone|caliceal calculus|staghorn stone|calculus of kidney|nephrolith|stones in kidney|kidney calculus|kidney calculi|calculi of kidney|staghorn renal calculus|residual kidney stone|stone in renal pelvis|renal lithiasis|renal pelvis calculus|pole renal calculus|pole kidney stone|calculus in kidney|stone in pole of kidney|mid pole stone|interpolar stone|stone in lower pole|nephrolithiases|renal collecting system stone|residual stone|staghorn calculi',
    {
      implies: {
        'obstructing kidney stone': { cause: 'obstruction' },
        'obstructing renal stone': { cause: 'obstruction' },
        'obstructing renal calculus': { cause: 'obstruction' },
        'obstructed kidney stone': { cause: 'obstruction' },
        'obstructive kidney stone': { cause: 'obstruction' },
        'obstructing renal calculi': { cause: 'obstruction' },
        'obstructing nephrolithiasis': { cause: 'obstruction' },
      },
      causes: { obstruction: 'obstructing|obstructive|obstruction|obstructed|causing hydronephrosis' },
      types: { ureter: IN_URETER },
      integral: 'flank-pain|hematuria',
      covers: 'renal-colic|urinary-stone',
    },
  ),
  c(
    'ureteral-stone',
    'acute',
    'ureteral stone|ureteral calculus|ureteral calculi|ureterolithiasis|ureteric stone|stone in ureter|ureteral stones|uvj stone|ureteropelvic junction calculus|ureteropelvic junction stone|upj stone|upj calculus|ureterovesical junction stone|ureterovesical junction calculus|uvj calculus|calculus in ureter|ureter stone|stone in distal ureter|stone in proximal ureter|stone in mid ureter|calculus of ureter|ureteric calculus|ureterovesical stone|stone at ureterovesical junction|stone at ureteropelvic junction|obstructing ureteral stone|calculus in distal ureter|calculus in proximal ureter|stone at uvj|stone at upj|ureter calculus|ureterovesicular junction stone|stone of ureter|ureterolith|distal ureteral stone|proximal ureteral stone|ureteral lithiasis|calculus of distal ureter|ureterovesicular junction calculus',
    { integral: 'flank-pain|hematuria', covers: 'renal-colic|urinary-stone|ureteral-obstruction' },
  ),
  c('renal-colic', 'acute', 'renal colic|ureteral colic|ureteric colic|kidney colic', { integral: 'flank-pain' }),
  c(
    'bladder-stone',
    'acute',
    'bladder stone|bladder calculus|bladder stones|bladder calculi|cystolithiasis|vesical calculus|vesical stone|calculus of bladder|stone in bladder|urinary bladder stone|calculus in bladder|vesical calculi|bladder lithiasis',
  ),
  c(
    'proteinuria',
    'symptom',
    'proteinuria|albuminuria|microalbuminuria|protein in urine|urine protein elevated|elevated urine albumin|elevated urine microalbumin',
    {
      types: { orthostatic: 'orthostatic', persistent: 'persistent', isolated: 'isolated' },
    },
  ),
  c(
    'flank-pain',
    'symptom',
    'flank pain|flank hurts|pain in side|side pain|pain in flanks|flank ache|flank aching|pain in flank|flank discomfort|loin pain|flank tenderness',
    { needs: ['laterality'] },
  ),
  c(
    'elevated-creatinine',
    'symptom',
    'elevated creatinine|creatinine elevation|elevated serum creatinine|increased creatinine|raised creatinine|elevated bun and creatinine|elevated bun/creatinine',
  ),
];

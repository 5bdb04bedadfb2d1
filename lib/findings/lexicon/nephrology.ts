import { concept as c } from './concept';

/** Kidney: inflammation, failure and its treatment, vessels, malformation, masses. */
export const nephrology = [
  c(
    'hypertensive-kidney-disease',
    'chronic',
    'hypertensive nephropathy|hypertensive kidney disease|hypertensive nephrosclerosis|hypertensive renal disease|hypertensive chronic kidney disease|hypertensive ckd|hypertensive chronic renal disease|nephrosclerosis due to hypertension|ckd due to hypertension|chronic kidney disease due to hypertension|ckd secondary to hypertension|chronic kidney disease secondary to hypertension|arterionephrosclerosis|hypertensive renal failure',
    {
      covers: 'hypertension|kidney-disease|nephropathy',
    },
  ),
  c(
    'glomerulonephritis',
    'acute',
    'glomerulonephritis|glomerular disease|nephritic syndrome|poststreptococcal glomerulonephritis|post-streptococcal glomerulonephritis',
    {
      types: {
        rapid: 'rapidly progressive',
        crescentic: 'crescentic',
        postinfectious: 'poststreptococcal|post streptococcal|postinfectious|post infectious',
      },
      implies: {
        'poststreptococcal glomerulonephritis': { type: 'postinfectious' },
        'post-streptococcal glomerulonephritis': { type: 'postinfectious' },
        'rapidly progressive glomerulonephritis': { type: 'rapid' },
        'crescentic glomerulonephritis': { type: 'crescentic' },
        'acute glomerulonephritis': { acuity: 'acute' },
        'chronic glomerulonephritis': { acuity: 'chronic' },
      },
      integral: 'proteinuria|hematuria|edema',
      covers: 'kidney-disease',
    },
  ),
  c('iga-nephropathy', 'chronic', "iga nephropathy|berger's disease|berger disease|iga glomerulonephritis|immunoglobulin a nephropathy", {
    integral: 'hematuria|proteinuria',
    covers: 'glomerulonephritis|nephropathy',
  }),
  c('membranous-nephropathy', 'chronic', 'membranous nephropathy', {
    types: { primary: 'primary|idiopathic', secondary: 'secondary' },
    implies: {
      'membranous glomerulonephritis': { type: 'glomerulonephritis' },
      'membranous glomerulopathy': { type: 'glomerulonephritis' },
    },
    integral: 'proteinuria|edema',
    covers: 'glomerulonephritis|nephropathy',
  }),
  c(
    'focal-glomerulosclerosis',
    'chronic',
    'focal segmental glomerulosclerosis|FSGS|focal and segmental glomerulosclerosis|focal glomerulosclerosis',
    {
      integral: 'proteinuria|edema',
      covers: 'glomerulonephritis',
    },
  ),
  c(
    'minimal-change-disease',
    'chronic',
    'minimal change disease|minimal change nephropathy|minimal change nephrotic syndrome|lipoid nephrosis',
    {
      implies: { 'minimal change nephrotic syndrome': { type: 'nephrotic' }, 'lipoid nephrosis': { type: 'nephrotic' } },
      integral: 'proteinuria|edema',
      covers: 'glomerulonephritis',
    },
  ),
  c('membranoproliferative', 'chronic', 'membranoproliferative glomerulonephritis|mesangiocapillary glomerulonephritis|MPGN', {
    covers: 'glomerulonephritis',
  }),
  c('alport', 'chronic', 'alport syndrome|alports syndrome|hereditary nephritis', { covers: 'glomerulonephritis|nephritis' }),
  c('nephritis', 'acute', 'nephritis'),
  c(
    'interstitial-nephritis',
    'acute',
    'interstitial nephritis|acute interstitial nephritis|tubulointerstitial nephritis|allergic interstitial nephritis|tubulointerstitial disease',
    {
      covers: 'nephritis',
    },
  ),
  c('nephropathy', 'chronic', 'nephropathy|renal parenchymal disease|medical renal disease|parenchymal renal disease', {
    types: { analgesic: 'analgesic', drug: 'drug induced|lithium|lithium induced|toxic|calcineurin inhibitor|tacrolimus' },
  }),
  c(
    'contrast-nephropathy',
    'acute',
    'contrast-induced nephropathy|contrast induced nephropathy|contrast nephropathy|contrast-induced acute kidney injury|contrast induced kidney injury|contrast-associated nephropathy|contrast-associated acute kidney injury|contrast-induced nephrotoxicity',
    {
      covers: 'aki|nephropathy|renal-failure',
    },
  ),
  c('reflux-nephropathy', 'chronic', 'reflux nephropathy|reflux associated nephropathy', { covers: 'nephropathy', needs: ['laterality'] }),
  c('cortical-necrosis', 'acute', 'renal cortical necrosis|acute cortical necrosis', { covers: 'aki' }),
  c('uremia', 'acute', 'uremia|uremic syndrome|uremic', { covers: 'azotemia' }),
  c('azotemia', 'acute', 'azotemia|prerenal azotemia|elevated bun|elevated blood urea nitrogen|pre-renal azotemia'),
  c(
    'oliguria',
    'symptom',
    'oliguria|anuria|decreased urine output|low urine output|poor urine output|oliguric|anuric|decreased urinary output|no urine output',
  ),
  c(
    'renal-infarct',
    'acute',
    'renal infarct|renal infarction|kidney infarct|infarct of kidney|infarction of kidney|renal artery thrombosis|renal artery occlusion|occlusion of renal artery',
    { integral: 'flank-pain' },
  ),
  c(
    'renal-atrophy',
    'chronic',
    'renal atrophy|atrophic kidney|kidney atrophy|atrophy of kidney|renal cortical atrophy|renal scarring|renal cortical thinning|nonfunctioning kidney|non-functioning kidney|renal sclerosis',
    {
      types: { atrophy: 'atrophy|atrophic', nonfunctioning: 'nonfunctioning|non functioning' },
    },
  ),
  c('small-kidney', 'chronic', 'small kidney|shrunken kidney', { needs: ['laterality'] }),
  c(
    'solitary-kidney',
    'chronic',
    'solitary kidney|single kidney|absent kidney|congenital solitary kidney|unilateral renal agenesis|solitary kidney with obstruction',
    {
      implies: {
        'renal agenesis': { type: 'agenesis' },
        'agenesis of kidney': { type: 'agenesis' },
        'kidney agenesis': { type: 'agenesis' },
        'congenital absence of kidney': { type: 'agenesis' },
      },
      types: {
        acquired: 'status post nephrectomy|s/p nephrectomy|after nephrectomy|surgically absent|acquired|nephrectomy|post nephrectomy',
      },
    },
  ),
  c(
    'renal-mass',
    'acute',
    'renal mass|kidney mass|mass of kidney|mass in kidney|solid renal mass|renal tumor|kidney tumor|renal pelvis mass|renal nodule|renal pelvic mass|mass of renal pelvis|enhancing renal mass|mass in pole of kidney|pole renal mass',
    {
      types: { tumor: 'tumor' },
      implies: {
        'renal tumor': { type: 'tumor' },
        'kidney tumor': { type: 'tumor' },
        'renal lesion': { type: 'lesion' },
        'kidney lesion': { type: 'lesion' },
        'lesion of kidney': { type: 'lesion' },
        'lesion in kidney': { type: 'lesion' },
        'enhancing renal lesion': { type: 'lesion' },
        'renal lesions': { type: 'lesion' },
      },
      needs: ['laterality'],
    },
  ),
  c('renal-angiomyolipoma', 'chronic', 'angiomyolipoma|renal angiomyolipoma|angiomyolipoma of kidney|AML of kidney|renal AML', {
    covers: 'renal-mass',
  }),
  c('renal-oncocytoma', 'chronic', 'renal oncocytoma|oncocytoma|oncocytoma of kidney', { covers: 'renal-mass', needs: ['laterality'] }),
  c('multicystic-dysplastic-kidney', 'chronic', 'multicystic dysplastic kidney|renal dysplasia|dysplastic kidney|multicystic kidney', {
    covers: 'renal-cyst',
  }),
  c('medullary-sponge-kidney', 'chronic', 'medullary sponge kidney|medullary cystic kidney|medullary cystic disease|nephronophthisis', {
    covers: 'renal-cyst',
  }),
  c('renal-hypoplasia', 'chronic', 'renal hypoplasia|hypoplastic kidney|hypoplasia of kidney|congenital small kidney', {
    covers: 'renal-atrophy|small-kidney',
  }),
  c('horseshoe-kidney', 'chronic', 'horseshoe kidney|fused kidney|crossed fused renal ectopia|crossed fused ectopia'),
  c('ectopic-kidney', 'chronic', 'ectopic kidney|pelvic kidney|malrotated kidney|renal ectopia|malrotation of kidney', {
    types: { malrotated: 'malrotated|malrotation' },
    implies: { 'malrotated kidney': { type: 'malrotated' }, 'malrotation of kidney': { type: 'malrotated' } },
  }),
  c(
    'duplicated-collecting-system',
    'chronic',
    'duplicated collecting system|duplex collecting system|duplex kidney|duplicated ureter|ureteral duplication|duplication of ureter|double collecting system|bifid collecting system|duplex system|duplicated renal collecting system|ureteral duplicity',
    {
      types: { kidney: 'duplex kidney' },
    },
  ),
  c('extrarenal-pelvis', 'chronic', 'extrarenal pelvis|extra-renal pelvis'),
  c(
    'renal-hypertrophy',
    'acute',
    'renal hypertrophy|compensatory hypertrophy of kidney|kidney hypertrophy|hypertrophy of kidney|compensatory renal hypertrophy',
  ),
  c('nephrocalcinosis', 'chronic', 'nephrocalcinosis|medullary nephrocalcinosis'),
  c('renal-tubular-acidosis', 'chronic', 'renal tubular acidosis|type iv rta|type 4 rta|distal rta', { covers: 'acidosis' }),
  c('nephroptosis', 'chronic', 'nephroptosis|floating kidney|ptotic kidney'),
  c(
    'renal-disorder',
    'acute',
    'renal calcification|calyceal diverticulum|caliectasis|renal cortical calcification|caliceal diverticulum|perinephric fluid collection|perinephric hematoma|perirenal hematoma|subcapsular renal hematoma|renal hematoma|perinephric fluid|urinoma|pararenal fluid collection|perinephric stranding',
  ),
  c(
    'renal-abscess',
    'acute',
    'renal abscess|perinephric abscess|kidney abscess|perirenal abscess|abscess of kidney|renal carbuncle|carbuncle of kidney',
    {
      covers: 'abscess|pyelonephritis',
      integral: 'fever|flank-pain',
    },
  ),
  c('pyonephrosis', 'acute', 'pyonephrosis|infected hydronephrosis', {
    covers: 'hydronephrosis|pyelonephritis|uti',
    integral: 'fever|flank-pain',
  }),
  c('kidney-infection', 'acute', 'kidney infection|renal infection|infection of kidney', { integral: 'fever|flank-pain|dysuria' }),
  c('kidney-transplant-complication', 'acute', 'kidney transplant complication|renal transplant complication', {
    implies: {
      'kidney transplant rejection': { type: 'rejection' },
      'renal transplant rejection': { type: 'rejection' },
      'rejection of kidney transplant': { type: 'rejection' },
      'rejection of renal transplant': { type: 'rejection' },
      'renal allograft rejection': { type: 'rejection' },
      'kidney allograft rejection': { type: 'rejection' },
      'kidney transplant failure': { type: 'failure' },
      'renal transplant failure': { type: 'failure' },
      'failed kidney transplant': { type: 'failure' },
      'failed renal transplant': { type: 'failure' },
      'renal allograft failure': { type: 'failure' },
      'failing renal allograft': { type: 'failure' },
      'chronic allograft nephropathy': { type: 'other' },
      'delayed graft function': { type: 'other' },
      'renal allograft dysfunction': { type: 'other' },
      'renal transplant dysfunction': { type: 'other' },
    },
    covers: 'kidney-transplant',
  }),
  c('liver-transplant-complication', 'acute', 'liver transplant complication', {
    implies: {
      'liver transplant rejection': { type: 'rejection' },
      'rejection of liver transplant': { type: 'rejection' },
      'liver allograft rejection': { type: 'rejection' },
      'liver transplant failure': { type: 'failure' },
      'failed liver transplant': { type: 'failure' },
    },
    covers: 'transplant-liver-status',
  }),
  c(
    'dialysis-nonadherence',
    'status',
    'noncompliance with dialysis|dialysis noncompliance|noncompliant with dialysis|missed dialysis|missed hemodialysis|missed dialysis session|nonadherence with dialysis|non-compliant with hemodialysis|noncompliance with hemodialysis|missing dialysis|nonadherence to dialysis|non-compliance with dialysis',
  ),
  c(
    'dialysis-access-malfunction',
    'acute',
    'dialysis catheter malfunction|malfunctioning dialysis catheter|nonfunctioning dialysis catheter|hemodialysis catheter malfunction|poorly functioning dialysis catheter|malfunctioning permacath|malfunctioning hemodialysis catheter|clotted dialysis catheter',
    {
      types: { catheter: 'catheter|permacath' },
    },
  ),
  c(
    'pd-catheter-malfunction',
    'acute',
    'peritoneal dialysis catheter malfunction|malfunctioning peritoneal dialysis catheter|pd catheter malfunction|nonfunctioning peritoneal dialysis catheter|malfunctioning pd catheter',
  ),
];

/** Kidneys, ureters, bladder and urethra in ICD-10-PCS, FY 2026. */
import { BIOPSY } from './pcs-endoscopy';
import { CONTRAST } from './pcs-parts';
import { type Choice, oneOf, type PcsRule, pcs, unsaid } from './pcs-rule';

const scope = (codes: string, sides?: string): PcsRule => pcs(codes, { approaches: '04', ...(sides && { sides }) });
const URETER = { sides: '6 7 8' };
const SIDED_URETER = { sides: '6 7' };
/** Where a stone is. */
const STONE: Choice[] = [
  ['renal pelvis|kidney pelvis|kidney|renal|calyx|calyceal|lower pole|upper pole', '3 4'],
  ['bladder', 'B'],
  ['urethra|urethral', 'D'],
  ['ureter|ureteral|ureterovesical|uvj|upj', '6 7'],
];
const fragmented = (approach: string): PcsRule =>
  pcs(`0TF@${approach}ZZ`, { parts: STONE, asks: 'where the stone is', acts: 'stone|calculus|calculi' });
const STONE_OUT =
  'stone extraction|stone was extracted|stone was removed|stones were removed|stone removal|basket|basketed|stone was grasped|fragments were removed|stone was retrieved';
const stoneOut: [string, PcsRule] = [STONE_OUT, pcs('0TC@8ZZ', { parts: [...STONE.slice(0, -1), ['ureter|ureteral|stone', '6 7']] })];
const stentIn: [string, PcsRule] = [
  'stent placement|stent was placed|double j|ureteral stent|stent insertion|jj stent|insertion of stent',
  pcs('0T7#8DZ', URETER),
];
const fulguration = oneOf(['bladder neck', pcs('0T5C8ZZ')], [null, pcs('0T5B8ZZ', { because: 'fulguration: destruction' })]);

/** Told in a story, a biopsy is of what its sentence names. */
const bladderBiopsy: PcsRule = {
  ...pcs('0TB@8ZX', {
    parts: [
      ['bladder neck', 'C'],
      ['bladder|trigone|lateral wall|posterior wall|dome', 'B'],
      ['urethra|urethral', 'D'],
    ],
  }),
  minor: true,
};
const ureterBiopsy: PcsRule = {
  ...pcs('0TB@8ZX', {
    parts: [
      ['renal pelvis|kidney pelvis', '3 4'],
      ['ureter|ureteral', '6 7'],
    ],
  }),
  minor: true,
};

/** Rules by concept. */
export const URINARY: Record<string, PcsRule> = {
  nephrectomy: oneOf(
    ['cryoablation|ablation', pcs('0T5#*ZZ', { sides: '0 1', approaches: '034' })],
    ['nephroureterectomy', pcs('0TT@*ZZ', { approaches: '04', parts: [[null, '0 1+6 7']] })],
    ['partial|heminephrectomy', scope('0TB#*ZZ', '0 1')],
    [null, scope('0TT#*ZZ', '0 1 2')],
  ),
  'renal-biopsy': oneOf(['open|laparoscopic', scope('0TB#*ZX', '0 1')], [null, pcs('0TB#3ZX', { sides: '0 1' })]),
  'kidney-transplantation': pcs('0TY#0Z%', {
    sides: '0 1',
    asks: 'donor (allogeneic or syngeneic)',
    qualifiers: [
      ['syngeneic|identical twin', '1'],
      ['cadaveric|deceased|living|donor|allogeneic', '0'],
    ],
  }),
  cystoscopy: pcs('0TJB8ZZ', {
    also: [
      ['with biopsy', pcs('0TBB8ZX')],
      [BIOPSY, bladderBiopsy],
      ['fulguration|fulgurated', { ...fulguration, minor: true }],
      stentIn,
      stoneOut,
      ['clot evacuation|clots were evacuated|evacuation of clot', pcs('0TCB8ZZ')],
      ['urethral dilation|urethral dilatation|dilation of urethra|urethra was dilated', pcs('0T7D8ZZ')],
      [
        'retrograde pyelogram|retrograde pyelography',
        { ...pcs('BT1@%ZZ', { parts: [[null, 'D F G']], asks: 'contrast', qualifiers: CONTRAST }), minor: true },
      ],
    ],
  }),
  ureteroscopy: pcs('0TJ98ZZ', {
    also: [['lithotripsy|holmium|laser|fragmented', { ...fragmented('8'), minor: true }], stoneOut, stentIn, [BIOPSY, ureterBiopsy]],
  }),
  'ureteral-stent-placement': oneOf(
    ['exchange', pcs('0TP98DZ 0T7#8DZ', URETER)],
    ['removal', pcs('0TP98DZ')],
    [null, pcs('0T7#8DZ', { ...URETER, because: 'ureteral stent: dilation with intraluminal device' })],
  ),
  lithotripsy: oneOf(
    ['extracorporeal|eswl|shock wave|shockwave', fragmented('X')],
    ['cystolitholapaxy|litholapaxy|cystolithotripsy|cystolithalopaxy|bladder', pcs('0TFB8ZZ')],
    ['laser|holmium|electrohydraulic|ureteroscopic', fragmented('8')],
  ),
  'percutaneous-nephrolithotomy': oneOf(
    ['ureterolithotomy', pcs('0TC#*ZZ', { ...SIDED_URETER, approaches: '04' })],
    ['pyelolithotomy|open', pcs('0TC#0ZZ', { sides: '3 4' })],
    [
      'percutaneous|pcnl|pnl|nephrolithotomy|nephrostolithotomy',
      pcs('0TC#3ZZ', { sides: '3 4', because: 'stone taken out: extirpation from the kidney pelvis' }),
    ],
  ),
  'nephrostomy-placement': oneOf(
    ['change', pcs('0T25X0Z')],
    ['nephrostogram', pcs('BT1@%ZZ', { parts: [[null, '1 2 3']], asks: 'contrast', qualifiers: CONTRAST })],
    [null, pcs('0T9#30Z', { sides: '3 4' })],
  ),
  'retrograde-pyelogram': oneOf(
    ['voiding', pcs('BT1B%ZZ', { asks: 'contrast', qualifiers: CONTRAST })],
    ['cystogram', pcs('BT10%ZZ', { asks: 'contrast', qualifiers: CONTRAST })],
    ['urethrogram', pcs('BT15%ZZ', { asks: 'contrast', qualifiers: CONTRAST })],
    ['ct urogram|intravenous', unsaid('contrast')],
    [null, pcs('BT1@%ZZ', { parts: [[null, 'D F G']], asks: 'contrast', qualifiers: CONTRAST })],
  ),
  pyeloplasty: oneOf(
    ['ureterolysis', pcs('0TN#*ZZ', { ...SIDED_URETER, approaches: '04' })],
    ['endopyelotomy', pcs('0T7#*ZZ', { sides: '3 4', approaches: '348' })],
    ['ureteroureterostomy', unsaid('ureters that were joined')],
    ['ureterostomy', pcs('0T1#*ZD', { ...SIDED_URETER, approaches: '04' })],
    ['pyeloplasty', pcs('0TQ#*ZZ', { sides: '3 4', approaches: '04' })],
  ),
  'ureteral-reimplantation': oneOf(
    ['deflux|subureteric|sting', pcs('0TU#8JZ', SIDED_URETER)],
    ['boari|psoas', pcs('0T1#*ZB', { ...URETER, approaches: '04' })],
    [null, pcs('0TS#*ZZ', { ...URETER, approaches: '04', because: 'ureter moved to another place of the bladder: reposition' })],
  ),
  'bladder-tumor-resection': oneOf(
    ['clot evacuation', pcs('0TCB8ZZ')],
    ['bladder neck incision|incision of bladder neck', pcs('0T7C8ZZ')],
    ['resection of bladder neck', pcs('0TBC8ZZ')],
    ['transurethral resection|turbt|tumor resection|resection of bladder', pcs('0TBB8ZZ')],
    ['biopsy', pcs('0TBB8ZX', { also: [['fulguration', { ...fulguration, minor: true }]] })],
    ['fulguration', fulguration],
  ),
  cystectomy: oneOf(
    [
      'ileal conduit|ileal loop',
      {
        ...pcs('0T18*ZC', { approaches: '04' }),
        also: [
          ['cystectomy|cystoprostatectomy', scope('0TTB*ZZ')],
          ['cystoprostatectomy', scope('0VT0*ZZ')],
        ],
      },
    ],
    ['neobladder', pcs('0TRB*7Z', { approaches: '04' })],
    ['augmentation', pcs('0TUB*7Z', { approaches: '04' })],
    ['diverticulectomy|partial', scope('0TBB*ZZ')],
    ['cystoprostatectomy', scope('0TTB*ZZ 0VT0*ZZ')],
    ['radical|cystectomy', scope('0TTB*ZZ')],
  ),
  'bladder-instillation': oneOf(
    ['mitomycin', pcs('3E0K705')],
    ['botox|botulinum', pcs('3E0K8GC')],
    ['hydrodistention|hydrodistension', pcs('0T7B*ZZ', { approaches: '78' })],
    ['instillation', pcs('3E0K7GC')],
  ),
  'foley-placement': oneOf(['intermittent|straight|self', pcs('0T9B7ZZ')], [null, pcs('0T9B70Z')]),
  'suprapubic-placement': oneOf(['open', pcs('0T9B00Z')], [null, pcs('0T9B30Z')]),
  urodynamics: oneOf(['uroflow|uroflowmetry', pcs('4A0D75Z')], ['cystometrogram|cystometry|urodynamic', pcs('4A0D7BZ')]),
  'incontinence-surgery': oneOf(
    ['artificial urinary sphincter', pcs('0THD0LZ')],
    ['male sling', pcs('0TUD0JZ')],
    ['bulking|collagen|macroplastique|coaptite', pcs('3E0K8GC')],
    ['burch|marshall|suspension|colposuspension', pcs('0TSC*ZZ', { approaches: '04' })],
    [null, pcs('0TSD*ZZ', { approaches: '04', because: 'sling: reposition of the urethra' })],
  ),
  'midurethral-sling': oneOf(['burch', pcs('0TSC*ZZ', { approaches: '04' })], [null, pcs('0TSD*ZZ', { approaches: '04' })]),
  'sacral-neuromodulation': oneOf(
    ['percutaneous tibial', pcs('01HY3MZ')],
    ['lead|trial|stage i|stage 1', pcs('01HY3MZ')],
    ['stage ii|stage 2|generator', pcs('0JH70BZ')],
    [null, pcs('01HY3MZ 0JH70BZ')],
  ),
  urethroplasty: oneOf(
    ['buccal|graft', pcs('0TUD*7Z', { approaches: '0478X' })],
    ['valve', pcs('0T5D8ZZ')],
    ['dilation|dilatation|dilated', pcs('0T7D*ZZ', { approaches: '78' })],
    ['internal urethrotomy|dviu|optical|visual|urethrotomy', pcs('0T7D8ZZ', { because: 'urethrotomy to widen: dilation' })],
    ['meatotomy', pcs('0T7D0ZZ')],
    ['urethroplasty', pcs('0TQD*ZZ', { approaches: '0478X' })],
  ),
};

/** Prostate, testes and penis in ICD-10-PCS, FY 2026. */
import { BIOPSY } from './pcs-endoscopy';
import { oneOf, type PcsRule, pcs, unsaid } from './pcs-rule';

const TESTIS = { sides: '9 B C' };

/** Rules by concept. */
export const MALE: Record<string, PcsRule> = {
  prostatectomy: oneOf(
    ['simple|suprapubic', pcs('0VB0*ZZ', { approaches: '04', because: 'the adenoma only: excision' })],
    ['radical|nerve sparing', pcs('0VT0*ZZ 0VT3*ZZ', { approaches: '04', because: 'prostate and both seminal vesicles' })],
    ['robotic|robot|laparoscopic|perineal|retropubic', pcs('0VT0*ZZ', { approaches: '04' })],
  ),
  turp: oneOf(
    ['urolift', pcs('0T7D8DZ')],
    [
      'rezum|water vapor|tumt|microwave|tuna|needle ablation|vaporization|greenlight|green light|laser ablation|electrovaporization|photovaporization',
      pcs('0V508ZZ'),
    ],
    ['aquablation', pcs('0V508ZZ')],
    ['tuip|incision of prostate', unsaid('tissue removed, or an incision only')],
    [null, pcs('0VB08ZZ')],
  ),
  'prostate-biopsy': oneOf(
    ['transrectal|trus', pcs('0VB07ZX')],
    ['transperineal|perineal', pcs('0VB03ZX')],
    [null, pcs('0VB0*ZX', { approaches: '037' })],
  ),
  'prostate-brachytherapy': oneOf(
    ['cryo|cryoablation|cryosurgery', pcs('0V50*ZZ', { approaches: '034' })],
    ['seed|i 125|implantation', pcs('0VH0*1Z', { approaches: '0347' })],
  ),
  vasectomy: oneOf(
    ['vasovasostomy|reversal|vasoepididymostomy', pcs('0VQ#*ZZ', { sides: 'N P Q', approaches: '0' })],
    ['clip', pcs('0VLQ*CZ', { approaches: '034' })],
    [null, pcs('0VBQ*ZZ', { approaches: '034' })],
  ),
  circumcision: oneOf(
    ['adhesions', pcs('0VNTXZZ')],
    ['dorsal slit', pcs('0VNTXZZ')],
    ['skin bridge', pcs('0VBTXZZ')],
    [null, pcs('0VTTXZZ')],
  ),
  'circumcision-newborn': pcs('0VTTXZZ'),
  'hypospadias-repair': oneOf(
    ['chordee|orthoplasty', pcs('0VNS0ZZ')],
    ['fistula', pcs('0TQD*ZZ', { approaches: '0X' })],
    ['graft|buccal', pcs('0TUD*7Z', { approaches: '0X' })],
    ['hypospadias|tubularized|magpi', pcs('0TSD*ZZ', { approaches: '0', because: 'meatus moved: reposition of the urethra' })],
  ),
  orchiopexy: oneOf(['exploration', pcs('0VJ80ZZ')], [null, pcs('0VS#*ZZ', { ...TESTIS, approaches: '034' })]),
  orchiectomy: oneOf(
    ['biopsy', pcs('0VB#*ZX', { ...TESTIS, approaches: '034' })],
    ['epididymectomy', pcs('0VT#*ZZ', { sides: 'J K L', approaches: '04' })],
    ['prosthesis', pcs('0VR#0JZ', TESTIS)],
    ['partial', pcs('0VB#*ZZ', { ...TESTIS, approaches: '034' })],
    ['radical', pcs('0VT@*ZZ', { approaches: '04', parts: [[null, '9 B+F G']], because: 'testis and spermatic cord' })],
    [null, pcs('0VT#*ZZ', { ...TESTIS, approaches: '04' })],
  ),
  hydrocelectomy: oneOf(
    ['varicocele|varicocelectomy', pcs('06L#*ZZ', { sides: '0 B', approaches: '034', because: 'body part key: testicular vein' })],
    ['spermatocele|spermatocelectomy|epididymal', pcs('0VB#*ZZ', { sides: 'J K L', approaches: '034' })],
    [null, pcs('0VB#*ZZ', { sides: '6 7', approaches: '034' })],
  ),
  'penile-prosthesis-placement': oneOf(
    ['revision', pcs('0VWS0JZ')],
    ['removal|explantation|ex plantation', pcs('0VPS0JZ')],
    [null, pcs('0VUS0JZ')],
  ),
  'penile-surgery': oneOf(
    [BIOPSY, pcs('0VBS*ZX', { approaches: '03X' })],
    ['partial penectomy|excision|lesion|mass', pcs('0VBS*ZZ', { approaches: '03X' })],
    ['penectomy', pcs('0VTS*ZZ', { approaches: '0X' })],
    ['plication|nesbit|fracture|scrotoplasty', pcs('0VQS*ZZ', { approaches: '03X' })],
    [
      'plaque excision',
      pcs('0VBS0ZZ 0VUS0?Z', {
        devices: [
          ['allograft', 'K'],
          ['bovine patch', 'K'],
          ['autograft', '7'],
          [null, '7'],
        ],
      }),
    ],
    ['aspiration|irrigation', pcs('0V9S3ZZ')],
  ),
};

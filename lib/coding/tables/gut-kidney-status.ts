import { type CodeTable, choices, plain } from './table';

/** Z codes of gut, liver, glands, kidney and urinary tract. */
export const gutAndKidneyStatusCodes: CodeTable = {
  ...plain(`
    cholecystectomy-status Z90.49
    bowel-resection-status Z90.49
    gastrectomy-status Z90.3
    intestinal-bypass-status Z98.0
    gastrostomy Z93.1
    jejunostomy-status Z93.4
    ileostomy Z93.2
    colostomy Z93.3
    colostomy-reversal-encounter Z43.3
    ileostomy-reversal-encounter Z43.2
    nephrectomy-status Z90.5
    cystectomy-status Z90.6
    prostatectomy-status Z90.79
    vasectomy-status Z98.52
    thyroidectomy-status Z90.89
    kidney-donor Z52.4
    ureteral-stent-status Z96.0
    urinary-device-encounter Z46.6
    suprapubic-status Z93.59
    nephrostomy-status Z93.6
    urinary-implant-status Z96.0
    penile-prosthesis-status Z96.0
    sacral-stimulator-status Z96.82
    history-foot-ulcer Z86.31
    screening-diabetes Z13.1
    screening-lipids Z13.220
    dietary-counseling Z71.3
    bariatric-status Z98.84
    ileal-conduit Z93.6
  `),
  'pancreatectomy-status': { code: 'Z90.411', choices: choices([{ type: 'total' }, 'Z90.410']) },
  'mitrofanoff-status': { code: 'Z93.52', choices: choices([{ type: 'cutaneous' }, 'Z93.51']) },
};

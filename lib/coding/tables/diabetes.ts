import type { Attributes } from '../../findings/finding';
import { type Choice, type CodeTable, choices, plain, sided, sidedBy } from './table';

const SIDES: Record<string, string> = { right: '1', left: '2', bilateral: '3' };
const SEVERITY: Record<string, string> = { mild: '2', moderate: '3', severe: '4' };
const PROLIFERATIVE: Record<string, string> = { combined: '4', 'macula detached': '2', detached: '3', stable: '5' };

/** The end of the code of a retinopathy in diabetes: `3291` for mild, nonproliferative, no edema, right eye. */
export function retinopathyEnding({ type, severity, laterality }: Attributes, edema: boolean): string {
  const eye = SIDES[laterality ?? ''] ?? '9';
  if (!type && !severity) return edema ? '311' : '319';
  if (type && type !== 'nonproliferative') return `35${PROLIFERATIVE[type] ?? (edema ? '1' : '9')}${eye}`;
  return `3${SEVERITY[severity ?? 'mild'] ?? '2'}${edema ? '1' : '9'}${eye}`;
}

/** Every retinopathy that has a code of its own, most specific first. */
function retinopathies(): Choice[] {
  const kinds: Partial<Attributes>[] = [
    ...['combined', 'macula detached', 'detached', 'stable', 'proliferative'].map((type) => ({ type })),
    ...(['severe', 'moderate', 'mild'] as const).flatMap((severity) => [{ type: 'nonproliferative', severity }, { severity }]),
    { type: 'nonproliferative' },
  ];
  const eyes: Partial<Attributes>[] = [{ laterality: 'right' }, { laterality: 'left' }, { laterality: 'bilateral' }, {}];
  const rows = kinds.flatMap((kind) =>
    eyes.flatMap((eye) =>
      [{ cause: 'edema' }, {}].map((edema): [Partial<Attributes>, string] => {
        const when = { ...kind, ...eye, ...edema };
        return [when, `E11.${retinopathyEnding(when, 'cause' in edema)}`];
      }),
    ),
  );
  return choices(...rows, [{ cause: 'edema' }, 'E11.311']);
}

/** E08 to E16 and the drugs of diabetes. */
export const diabetesCodes: CodeTable = {
  ...plain(`
    diabetes E11.9
    hyperglycemia R73.9
    gestational-diabetes O24.419 Z86.32
    insulin-use Z79.4
    oral-hypoglycemic-use Z79.84
    injectable-antidiabetic-use Z79.85
    insulin-pump Z96.41
    diabetic-nephropathy E11.21
    diabetic-cataract E11.36
    diabetic-gastroparesis E11.43
    diabetic-foot-infection E11.628
    diabetic-skin E11.620
    diabetic-arthropathy E11.618
    diabetic-angiopathy E11.51
  `),
  'diabetic-foot-abscess': sided('L02.61_', '12-9'),
  'diabetic-foot-cellulitis': sided('L03.11_', '56-9'),
  'diabetic-ckd': { code: 'E11.22', choices: choices([{}, 'E11.22 N18.9']) },
  'diabetic-erectile-dysfunction': { code: 'E11.69', choices: choices([{}, 'E11.69 N52.1']) },
  'presymptomatic-diabetes': { code: 'E10.A0', choices: choices([{ type: '2' }, 'E10.A2'], [{ stage: '1' }, 'E10.A1']) },
  'diabetic-neuropathy': {
    code: 'E11.40',
    choices: choices(
      [{ type: 'amyotrophy' }, 'E11.44'],
      [{ type: 'autonomic' }, 'E11.43'],
      [{ type: 'mono' }, 'E11.41'],
      [{ type: 'other' }, 'E11.49'],
      [{ type: 'poly' }, 'E11.42'],
    ),
  },
  'diabetic-retinopathy': { code: 'E11.319', choices: retinopathies() },
  dka: { code: 'E11.10', choices: choices([{ type: 'coma' }, 'E11.11']) },
  hhs: { code: 'E11.00', choices: choices([{ type: 'coma' }, 'E11.01']) },
  hypoglycemia: {
    code: 'E16.2',
    choices: choices(
      [{ type: 'coma' }, 'E15'],
      [{ type: 'drug' }, 'E16.0'],
      [{ type: 'reactive' }, 'E16.1'],
      [{ type: 'level 1' }, 'E16.2 E16.A1'],
      [{ type: 'level 2' }, 'E16.2 E16.A2'],
      [{ type: 'level 3' }, 'E16.2 E16.A3'],
    ),
  },
  prediabetes: { code: 'R73.03', choices: choices([{ type: 'fasting' }, 'R73.01'], [{ type: 'tolerance' }, 'R73.02']) },
  'charcot-joint': { ...sidedBy('12-9', [[{ type: 'foot' }, 'M14.67_']]), code: 'M14.60' },
};

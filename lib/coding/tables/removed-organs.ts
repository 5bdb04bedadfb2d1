import type { Attributes } from '../../findings/finding';
import { type CodeRule, type CodeTable, choices, plain } from './table';

const PAST: Partial<Attributes> = { type: 'status post' };

/** A code for what an operation left, only where the operation is told as past; `sides`: characters for right, left, both and unspecified. */
function past(code: string, sides?: string): CodeRule {
  if (!sides) return { code: null, choices: choices([PAST, code]) };
  const [right = '', left = '', both = '', none = ''] = sides;
  const at = (character: string): string => code.replace('_', character);
  return {
    code: null,
    choices: choices(
      [{ ...PAST, laterality: 'right' }, at(right)],
      [{ ...PAST, laterality: 'left' }, at(left)],
      [{ ...PAST, laterality: 'bilateral' }, both === '-' ? `${at(right)} ${at(left)}` : at(both)],
      [PAST, at(none)],
    ),
  };
}

/** ICD-10-CM Z89-Z90, Z93, Z97-Z99: what operations and devices leave behind. */
export const removedOrganCodes: CodeTable = {
  ...plain(`
    fused-spine Z98.1
    dialysis-access-status Z99.2
    wheelchair-dependence Z99.3
    walker-dependence Z99.89
    dentures Z97.2
    contraceptive-device-status Z97.5
  `),
  'past-hysterectomy': past('Z90.710'),
  'past-hysterectomy-stump': past('Z90.711'),
  'past-oophorectomy': past('Z90.72_', '1121'),
  'past-salpingectomy': past('Z90.79'),
  'past-appendectomy': past('Z90.49'),
  'past-cholecystectomy': past('Z90.49'),
  'past-colectomy': past('Z90.49'),
  'past-gastrectomy': past('Z90.3'),
  'past-pancreatectomy': past('Z90.411'),
  'past-esophagectomy': past('Z90.49'),
  'past-nephrectomy': past('Z90.5'),
  'past-cystectomy': past('Z90.6'),
  'past-prostatectomy': past('Z90.79'),
  'past-vasectomy': past('Z98.52'),
  'past-toe-amputation': past('Z89.42_', '12-9'),
  'past-great-toe-amputation': past('Z89.41_', '12-9'),
  'past-foot-amputation': past('Z89.43_', '12-9'),
  'past-finger-amputation': past('Z89.02_', '12-9'),
  'past-hand-amputation': past('Z89.11_', '12-9'),
  'leg-prosthesis': {
    code: 'Z97.10',
    choices: choices([{ laterality: 'right' }, 'Z97.13'], [{ laterality: 'left' }, 'Z97.14'], [{ laterality: 'bilateral' }, 'Z97.16']),
  },
  'past-cataract-surgery': past('Z98.4_', '12-9'),
  'past-coronary-angioplasty': past('Z98.61'),
  'past-bone-marrow-transplant': past('Z94.81'),
  'past-liver-transplant': past('Z94.4'),
  'past-penile-prosthesis': past('Z96.0'),
  'past-fusion': past('Z98.1'),
};

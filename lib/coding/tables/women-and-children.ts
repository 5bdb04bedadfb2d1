/** The tables of gynecology, obstetrics, newborns and what children are born with, in one. */
import { breastCodes } from './breast';
import { congenitalCodes } from './congenital';
import { deliveryCodes } from './delivery';
import { gynecologyCodes } from './gynecology';
import { obstetricCodes } from './obstetrics';
import { perinatalCodes } from './perinatal';
import { type CodeTable, type Joint, joint } from './table';

export const womenAndChildrenCodes: CodeTable = {
  ...gynecologyCodes,
  ...breastCodes,
  ...obstetricCodes,
  ...deliveryCodes,
  ...perinatalCodes,
  ...congenitalCodes,
};

/** Pairs of these fields that one code joins. */
export const womenAndChildrenJoints: readonly Joint[] = [
  joint('hyperemesis', 'dehydration|hypokalemia|hyponatremia|acidosis', 'O21.1', 'I.B.9: hyperemesis with a metabolic disturbance, O21.1'),
  joint('postpartum-hemorrhage', 'retained-placenta', 'O72.0', 'I.B.9: hemorrhage with a retained placenta, O72.0'),
  joint('menorrhagia', 'irregular-menses', 'N92.1', 'I.B.9: heavy and irregular, N92.1', { stated: true }),
  joint('hypermenorrhea', 'irregular-menses', 'N92.1', 'I.B.9: heavy and irregular, N92.1', { stated: true }),
  joint('cystocele', 'uterine-prolapse', 'N81.4', 'N81.1 excludes a cystocele with prolapse of the uterus'),
  joint('rectocele', 'uterine-prolapse', 'N81.4', 'N81.6 excludes a rectocele with prolapse of the uterus'),
  joint('neonatal-sepsis', 'group-b-strep', 'P36.0', 'I.B.9: sepsis of the newborn by its organism', { stated: true }),
  joint('neonatal-sepsis', 'e-coli', 'P36.4', 'I.B.9: sepsis of the newborn by its organism', { stated: true }),
  joint('neonatal-sepsis', 'mssa-infection|mrsa-infection', 'P36.2', 'I.B.9: sepsis of the newborn by its organism', { stated: true }),
  joint('congenital-pneumonia', 'group-b-strep', 'P23.3', 'I.B.9: pneumonia of the newborn by its organism', { stated: true }),
  joint('congenital-pneumonia', 'e-coli', 'P23.4', 'I.B.9: pneumonia of the newborn by its organism', { stated: true }),
  joint('cleft-lip', 'cleft-palate', 'Q37.9', 'I.B.9: cleft palate with cleft lip, category Q37'),
  joint('spina-bifida', 'hydrocephalus|congenital-hydrocephalus', 'Q05.4', 'I.B.9: spina bifida with hydrocephalus', { stated: true }),
  joint('marfan', 'thoracic-aneurysm|aortic-aneurysm', 'Q87.410', 'I.B.9: Marfan syndrome with aortic dilation', { keeps: true }),
];

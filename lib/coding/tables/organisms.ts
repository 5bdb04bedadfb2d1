import { type CodeTable, type Joint, joint, plain } from './table';

/** A germ: its code as a cause (B95-B97), the sepsis it causes and its pneumonia, null where it has none. */
export const ORGANISMS: readonly [concept: string, cause: string, sepsis: string | null, pneumonia: string | null][] = [
  ['mrsa-infection', 'B95.62', 'A41.02', 'J15.212'],
  ['mssa-infection', 'B95.61', 'A41.01', 'J15.211'],
  ['coagulase-negative-staph', 'B95.7', 'A41.1', 'J15.29'],
  ['staphylococcus', 'B95.8', 'A41.2', 'J15.20'],
  ['e-coli', 'B96.20', 'A41.51', 'J15.5'],
  ['klebsiella', 'B96.1', 'A41.59', 'J15.0'],
  ['pseudomonas', 'B96.5', 'A41.52', 'J15.1'],
  ['proteus', 'B96.4', 'A41.59', 'J15.69'],
  ['serratia', 'B96.89', 'A41.53', 'J15.69'],
  ['acinetobacter', 'B96.83', 'A41.54', 'J15.61'],
  ['other-gram-negative', 'B96.89', 'A41.59', 'J15.69'],
  ['group-a-strep', 'B95.0', 'A40.0', 'J15.4'],
  ['group-b-strep', 'B95.1', 'A40.1', 'J15.3'],
  ['pneumococcus', 'B95.3', 'A40.3', 'J13'],
  ['other-strep', 'B95.4', 'A40.8', 'J15.4'],
  ['enterococcus', 'B95.2', 'A41.81', null],
  ['streptococcus', 'B95.5', 'A40.9', 'J15.4'],
  ['h-influenzae', 'B96.3', 'A41.3', 'J14'],
  ['bacteroides', 'B96.6', 'A41.4', null],
  ['clostridium-perfringens', 'B96.7', 'A41.4', null],
  ['mycoplasma', 'B96.0', null, 'J15.7'],
  ['rsv', 'B97.4', null, 'J12.1'],
  ['adenovirus', 'B97.0', null, 'J12.0'],
  ['enterovirus', 'B97.10', null, null],
  ['coxsackie', 'B97.11', null, null],
  ['parvovirus', 'B97.6', null, null],
  ['metapneumovirus', 'B97.81', null, 'J12.3'],
  ['other-virus', 'B97.89', null, null],
];

/** Infections after which the germ is coded (“use additional code” of their categories); the first of them in the note is followed by it. */
export const TAKES_GERM: readonly string[] =
  'uti|cauti|pyelonephritis|hydronephrosis|obstructive-uropathy|urinary-obstruction|ureteral-obstruction|upj-obstruction|cystitis|prostatitis|epididymitis|bacteremia|cellulitis|lymphangitis|abscess|furuncle|carbuncle|paronychia|skin-infection|necrotizing-fasciitis|impetigo|diabetic-foot-infection|osteomyelitis|septic-arthritis|prosthetic-joint-infection|wound-infection-postop|device-infection|line-infection|endocarditis|peritonitis|intra-abdominal-abscess|liver-abscess|cholangitis|empyema|lung-abscess|mastitis|breast-abscess|brain-abscess|spinal-epidural-abscess|uri|bronchitis|myocarditis|pericarditis|lymphadenitis|dental-abscess'.split(
    '|',
  );

/** Resistance is coded beside the infection (Z16: code first the infection). */
export const organismCodes: CodeTable = plain(`
  esbl Z16.12
  vre Z16.21
  carbapenem-resistance Z16.13
  multidrug-resistance Z16.24
`);

/** Sepsis and pneumonia whose germ the sentence names: one code for both. */
export const organismJoints: readonly Joint[] = ORGANISMS.flatMap(([germ, , sepsis, pneumonia]) => [
  ...(sepsis
    ? ['septic-shock', 'sepsis'].map((of) => joint(of, germ, sepsis, `${sepsis}: sepsis by its organism (I.C.1.d.1)`, { stated: true }))
    : []),
  ...(pneumonia ? [joint('pneumonia', germ, pneumonia, `${pneumonia}: pneumonia by its organism`, { stated: true })] : []),
]);

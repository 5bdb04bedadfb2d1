/** Diabetes with its complications: endings of E08 to E13 (I.A.15, I.C.4.a). */

/** Conditions linked to diabetes by "with" (I.A.15): concept, the ending of the E1- code, whether the concept's own code stays beside it. */
export const LINKED: [concept: string, ending: string, keeps: boolean, label: string][] = [
  ['dka', '10', false, 'ketoacidosis'],
  ['hhs', '00', false, 'hyperosmolarity'],
  ['diabetic-nephropathy', '21', false, 'nephropathy'],
  ['nephropathy', '21', false, 'nephropathy'],
  ['diabetic-ckd', '22', true, 'chronic kidney disease'],
  ['ckd', '22', true, 'chronic kidney disease'],
  ['esrd', '22', true, 'chronic kidney disease'],
  ['diabetic-neuropathy', '40', false, 'neuropathy'],
  ['neuropathy', '40', false, 'neuropathy'],
  ['autonomic-neuropathy', '43', false, 'autonomic neuropathy'],
  ['diabetic-gastroparesis', '43', false, 'gastroparesis'],
  ['gastroparesis', '43', true, 'gastroparesis'],
  ['diabetic-retinopathy', '319', false, 'retinopathy'],
  ['retinopathy', '319', false, 'retinopathy'],
  ['diabetic-cataract', '36', false, 'cataract'],
  ['gangrene', '52', false, 'peripheral angiopathy with gangrene'],
  ['peripheral-artery-disease', '51', false, 'peripheral angiopathy'],
  ['diabetic-angiopathy', '51', false, 'peripheral angiopathy'],
  ['charcot-joint', '610', false, 'neuropathic arthropathy'],
  ['diabetic-arthropathy', '618', false, 'arthropathy'],
  ['diabetic-skin', '620', false, 'dermatitis'],
  ['foot-ulcer', '621', true, 'foot ulcer'],
  ['diabetic-foot-ulcer', '621', false, 'foot ulcer'],
  ['leg-ulcer', '622', true, 'skin ulcer'],
  ['skin-ulcer', '622', true, 'skin ulcer'],
  ['diabetic-foot-infection', '628', false, 'skin complication'],
  ['diabetic-foot-abscess', '628', true, 'skin complication'],
  ['diabetic-foot-cellulitis', '628', true, 'skin complication'],
  ['osteomyelitis', '69', true, 'osteomyelitis'],
  ['diabetic-erectile-dysfunction', '69', true, 'erectile dysfunction'],
];

/** The category by the type of the diabetes; E11 for all others. */
export const CATEGORIES: Record<string, string> = { '1': 'E10', drug: 'E09', underlying: 'E08', other: 'E13' };

/** The ending by the kind of the neuropathy. */
export const NEUROPATHIES: Record<string, string> = { poly: '42', autonomic: '43', mono: '41', amyotrophy: '44', other: '49' };

/** Ulcers of the foot by side. */
export const FOOT_ULCER: Record<string, string[]> = { right: ['L97.519'], left: ['L97.529'], bilateral: ['L97.519', 'L97.529'] };

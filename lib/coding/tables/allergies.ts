import { type CodeRule, type CodeTable, choices, type Joint, joint } from './table';

/** A code only where the words or their place say that the patient is allergic. */
const borneIll = (code: string): CodeRule => ({ code: null, choices: choices([{ type: 'allergy' }, code]) });

/** ICD-10-CM Z88 and Z91.0: what is not borne. */
export const allergyCodes: CodeTable = {
  'penicillin-allergy': borneIll('Z88.0'),
  'sulfa-allergy': borneIll('Z88.2'),
  'antibiotic-allergy': borneIll('Z88.1'),
  'anti-infective-allergy': borneIll('Z88.3'),
  'anesthetic-allergy': borneIll('Z88.4'),
  'narcotic-allergy': borneIll('Z88.5'),
  'analgesic-allergy': borneIll('Z88.6'),
  'vaccine-allergy': borneIll('Z88.7'),
  'other-drug-allergy': borneIll('Z88.8'),
  'drug-allergy-unspecified': { code: 'Z88.9' },
  'contrast-allergy': borneIll('Z91.041'),
  'latex-allergy': borneIll('Z91.040'),
  'peanut-allergy': borneIll('Z91.010'),
  'milk-allergy': borneIll('Z91.0110'),
  'egg-allergy': borneIll('Z91.0120'),
  'seafood-allergy': borneIll('Z91.013'),
  'mammal-meat-allergy': borneIll('Z91.014'),
  'other-food-allergy': borneIll('Z91.018'),
  'food-additive-allergy': borneIll('Z91.02'),
  'bee-allergy': borneIll('Z91.030'),
  'insect-allergy': borneIll('Z91.038'),
  'contact-substance-allergy': borneIll('Z91.048'),
  'environmental-allergy': borneIll('Z91.09'),
  'anaphylaxis-history': { code: 'Z87.892' },
};

const FOODS: [allergy: string, code: string][] = [
  ['peanut-allergy', 'T78.01XA'],
  ['seafood-allergy', 'T78.02XA'],
  ['milk-allergy', 'T78.07XA'],
  ['egg-allergy', 'T78.08XA'],
  ['other-food-allergy', 'T78.09XA'],
];

/** Anaphylaxis by the food it came from. */
export const allergyJoints: readonly Joint[] = FOODS.map(([allergy, code]) =>
  joint('anaphylaxis', allergy, code, 'I.B.9: anaphylactic reaction by the food, T78.0', { stated: true, keeps: true }),
);

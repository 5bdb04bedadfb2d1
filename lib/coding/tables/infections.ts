import { type CodeTable, choices, plain } from './table';

/** Septicemia by the cause written beside it; germs with a name of their own come by `organismJoints`. */
const SEPSIS: [cause: string, code: string][] = [
  ['gram negative', 'A41.50'],
  ['anaerobic', 'A41.4'],
  ['candida', 'B37.7'],
  ['viral', 'A41.89'],
  ['listeria', 'A32.7'],
];

/** ICD-10-CM chapter 1: sepsis, bacteria, the gut, tuberculosis; and the infections of nodes and soft tissue elsewhere. */
export const infectionCodes: CodeTable = {
  ...plain(`
    bacteremia R78.81
    erysipelas A46
    dental-abscess K04.7
    necrotizing-fasciitis M72.6
    gas-gangrene A48.0
    skin-infection L08.9
    pyoderma L08.0
    erythrasma L08.1
    scalded-skin L00
    toxic-shock A48.3
    omphalitis L08.82
    chills R68.83
    scarlet-fever A38.9
    tetanus A35
    legionella A48.1
    actinomycosis A42.9
    cat-scratch A28.1
    brucellosis A23.9
    tularemia A21.9
    leptospirosis A27.9
    q-fever A78
    rocky-mountain A77.0
    ehrlichiosis A77.40
    anaplasmosis A79.82
    tick-fever A79.9
    leprosy A30.9
    typhoid A01.00
    shigella A03.9
    campylobacter A04.5
    norovirus A08.11
    rotavirus A08.0
    recurrent-c-diff A04.71
    latent-tb Z22.7 Z86.15
    positive-ppd R76.11
    positive-igra R76.12
  `),
  meningococcemia: { code: 'A39.4', choices: choices([{ acuity: 'acute' }, 'A39.2'], [{ acuity: 'chronic' }, 'A39.3']) },
  sepsis: {
    code: 'A41.9',
    history: 'Z86.19',
    choices: choices(
      ...SEPSIS.flatMap(([cause, code]): [object, string][] => [
        [{ cause, type: 'severe' }, `${code} R65.20`],
        [{ cause }, code],
      ]),
      [{ type: 'severe' }, 'A41.9 R65.20'],
    ),
  },
  'septic-shock': { code: 'A41.9', choices: choices([{ cause: 'gram negative' }, 'A41.50'], [{ cause: 'candida' }, 'B37.7']) },
  sirs: { code: null, choices: choices([{ cause: 'noninfectious' }, 'R65.10']) },
  shock: { code: 'R57.9', choices: choices([{ type: 'hypovolemic' }, 'R57.1'], [{ type: 'distributive' }, 'R57.8']) },
  lymphadenopathy: { code: 'R59.1', choices: choices([{ type: 'localized' }, 'R59.0'], [{ type: 'generalized' }, 'R59.1']) },
  'enlarged-lymph-nodes': { code: 'R59.9', choices: choices([{ type: 'localized' }, 'R59.0'], [{ type: 'generalized' }, 'R59.1']) },
  lymphadenitis: {
    code: 'I88.9',
    choices: choices(
      [{ acuity: 'acute', type: 'neck' }, 'L04.0'],
      [{ acuity: 'acute', type: 'trunk' }, 'L04.1'],
      [{ acuity: 'acute', type: 'arm' }, 'L04.2'],
      [{ acuity: 'acute', type: 'leg' }, 'L04.3'],
      [{ acuity: 'acute' }, 'L04.9'],
      [{ acuity: 'chronic' }, 'I88.1'],
    ),
  },
  pertussis: { code: 'A37.90', choices: choices([{ type: 'pneumonia' }, 'A37.91']) },
  listeriosis: { code: 'A32.9', choices: choices([{ type: 'sepsis' }, 'A32.7'], [{ type: 'meningitis' }, 'A32.11']) },
  nocardiosis: { code: 'A43.9', choices: choices([{ type: 'lung' }, 'A43.0'], [{ type: 'skin' }, 'A43.1']) },
  lyme: {
    code: 'A69.20',
    choices: choices(
      [{ type: 'meningitis' }, 'A69.21'],
      [{ type: 'neurologic' }, 'A69.22'],
      [{ type: 'arthritis' }, 'A69.23'],
      [{ type: 'carditis' }, 'A69.29'],
    ),
  },
  salmonella: { code: 'A02.9', choices: choices([{ type: 'sepsis' }, 'A02.1'], [{ type: 'gut' }, 'A02.0']) },
  'e-coli-enteritis': { code: 'A04.4', choices: choices([{ type: 'hemorrhagic' }, 'A04.3']) },
  'infectious-colitis': { code: 'A09', choices: choices([{ type: 'bacterial' }, 'A04.9']) },
  tuberculosis: {
    code: 'A15.9',
    history: 'Z86.11',
    choices: choices(
      [{ type: 'miliary', acuity: 'acute' }, 'A19.2'],
      [{ type: 'meningitis' }, 'A17.0'],
      [{ type: 'miliary' }, 'A19.9'],
      [{ type: 'spine' }, 'A18.01'],
      [{ type: 'lymph node' }, 'A18.2'],
      [{ type: 'pleura' }, 'A15.6'],
      [{ type: 'bone' }, 'A18.03'],
      [{ type: 'kidney' }, 'A18.10'],
      [{ type: 'abdomen' }, 'A18.31'],
      [{ type: 'lung' }, 'A15.0'],
    ),
  },
  'mac-lung': {
    code: 'A31.0',
    choices: choices(
      [{ type: 'disseminated' }, 'A31.2'],
      [{ type: 'skin' }, 'A31.1'],
      [{ cause: 'lung' }, 'A31.0'],
      [{ type: 'atypical' }, 'A31.9'],
    ),
  },
};

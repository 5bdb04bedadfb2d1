import type { Attributes } from '../../findings/finding';
import { type Choice, type CodeTable, choices, plain } from './table';

const byType = (...rows: [string, string][]): Choice[] =>
  choices(...rows.map(([type, code]): [Partial<Attributes>, string] => [{ type }, code]));

/** ICD-10-CM chapter 3, and signs of the blood. The drug of an adverse effect follows it (I.C.19.e.5.a). */
export const bloodCodes: CodeTable = {
  ...plain(`
    acute-chest-syndrome D57.01
    sickle-trait D57.3
    beta-thalassemia D56.1
    thalassemia-trait D56.3
    hemoglobin-e D58.2
    macrocytic-anemia D53.9
    megaloblastic-anemia D53.1
    macrocytosis D75.89
    microcytosis R71.8
    b12-anemia D51.9
    folate-anemia D52.9
    nutritional-anemia D53.9
    chronic-blood-loss-anemia D50.0
    anemia-malignancy D63.0
    anemia-inflammation D63.8
    maha D59.4
    pnh D59.5
    spherocytosis D58.0
    elliptocytosis D58.1
    red-cell-aplasia D60.9
    sideroblastic-anemia D64.3
    drug-pancytopenia D61.811
    polycythemia D75.1
    methemoglobinemia D74.9
    iron-overload E83.111
    elevated-ferritin R79.89
    low-ferritin R79.0
    dic D65
    hemophilia-a D66
    hemophilia-b D67
    hemophilia-acquired D68.311
    factor-xi D68.1
    factor-other D68.2
    factor-v-leiden D68.51
    prothrombin-mutation D68.52
    protein-c-s D68.59
    antiphospholipid D68.61
    lupus-anticoagulant D68.62
    acquired-coagulopathy D68.4
    henoch-schonlein D69.0
    purpura D69.2
    qualitative-platelet D69.1
    itp D69.3
    evans-syndrome D69.41
    secondary-thrombocytopenia D69.59
    leukopenia D72.819
    lymphopenia D72.810
    lymphocytosis D72.820
    monocytosis D72.821
    bandemia D72.825
    leukemoid D72.823
    hypersplenism D73.1
    accessory-spleen Q89.09
    senile-purpura D69.2
  `),
  'bleeding-disorder': { code: 'D69.9', choices: choices([{ type: 'disorder' }, 'D68.9']) },
  'sickle-crisis': {
    code: 'D57.00',
    choices: byType(
      ['acute chest', 'D57.01'],
      ['sequestration', 'D57.02'],
      ['stroke', 'D57.03'],
      ['dactylitis', 'D57.04'],
      ['other', 'D57.09'],
    ),
  },
  'sickle-c': {
    code: 'D57.20',
    choices: byType(
      ['acute chest', 'D57.211'],
      ['sequestration', 'D57.212'],
      ['stroke', 'D57.213'],
      ['dactylitis', 'D57.214'],
      ['other', 'D57.218'],
      ['crisis', 'D57.219'],
    ),
  },
  'sickle-thalassemia': { code: 'D57.40', choices: byType(['zero', 'D57.42'], ['plus', 'D57.44'], ['crisis', 'D57.419']) },
  'alpha-thalassemia': { code: 'D56.0', choices: byType(['trait', 'D56.3']) },
  'microcytic-anemia': { code: 'D50.9', choices: byType(['blood loss', 'D50.0']) },
  'postoperative-anemia': { code: 'D64.9', choices: byType(['blood loss', 'D62']) },
  'chemo-anemia': { code: 'D64.81', choices: choices([{}, 'D64.81 T45.1X5A']) },
  'hemolytic-anemia': {
    code: 'D58.9',
    choices: [
      ...byType(['drug induced', 'D59.2'], ['microangiopathic', 'D59.4'], ['hereditary', 'D58.9'], ['acquired', 'D59.9']),
      { when: { acuity: 'acute' }, codes: ['D59.9'] },
    ],
  },
  'autoimmune-hemolytic': { code: 'D59.10', choices: byType(['warm', 'D59.11'], ['cold', 'D59.12']) },
  hus: { code: 'D59.30', choices: byType(['infection', 'D59.31'], ['hereditary', 'D59.32'], ['atypical', 'D59.39']) },
  g6pd: { code: 'D75.A', choices: byType(['anemia', 'D55.0']) },
  'aplastic-anemia': { code: 'D61.9', choices: byType(['drug', 'D61.1'], ['idiopathic', 'D61.3']) },
  'fanconi-anemia': { code: 'D61.03', choices: byType(['diamond', 'D61.01']) },
  'chemo-pancytopenia': { code: 'D61.810', choices: choices([{}, 'D61.810 T45.1X5A']) },
  'von-willebrand': {
    code: 'D68.00',
    choices: byType(
      ['2a', 'D68.020'],
      ['2b', 'D68.021'],
      ['2m', 'D68.022'],
      ['2n', 'D68.023'],
      ['2', 'D68.029'],
      ['1', 'D68.01'],
      ['3', 'D68.03'],
      ['acquired', 'D68.04'],
    ),
  },
  thrombophilia: { code: 'D68.59', choices: byType(['secondary', 'D68.69']) },
  'anticoagulant-bleeding': { code: 'D68.32', choices: choices([{}, 'D68.32 T45.515A']) },
  'warfarin-coagulopathy': { code: 'R79.1', choices: choices([{}, 'R79.1 T45.515A']) },
  ttp: { code: 'M31.19', choices: byType(['microangiopathy', 'M31.10']) },
  hit: { code: 'D75.829', choices: byType(['immune', 'D75.822'], ['nonimmune', 'D75.821']) },
  thrombocytosis: { code: 'D75.839', choices: byType(['reactive', 'D75.838']) },
  'neutropenic-fever': { code: 'D70.9', choices: choices([{ type: 'chemotherapy' }, 'D70.1 R50.81 T45.1X5A'], [{}, 'D70.9 R50.81']) },
  'chemo-neutropenia': { code: 'D70.1', choices: choices([{}, 'D70.1 T45.1X5A']) },
  'drug-neutropenia': { code: 'D70.2', choices: byType(['congenital', 'D70.0']) },
  'cyclic-neutropenia': { code: 'D70.8', choices: byType(['cyclic', 'D70.4'], ['congenital', 'D70.0']) },
  eosinophilia: { code: 'D72.10', choices: byType(['syndrome', 'D72.119']) },
  hlh: { code: 'D76.1', choices: byType(['infection', 'D76.2']) },
};

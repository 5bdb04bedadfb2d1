import type { Attributes } from '../../findings/finding';
import { type Choice, type CodeTable, choices, plain } from './table';

const byType = (...rows: [string, string][]): Choice[] =>
  choices(...rows.map(([type, code]): [Partial<Attributes>, string] => [{ type }, code]));

/** ICD-10-CM D80-D89, amyloid, transplants and signs of the serum. */
export const immuneCodes: CodeTable = {
  ...plain(`
    immunodeficiency D84.9
    drug-immunosuppression D84.821
    secondary-immunodeficiency D84.81
    cvid D83.9
    iga-deficiency D80.2
    igg-subclass-deficiency D80.3
    specific-antibody-deficiency D80.6
    scid D81.9
    wiskott-aldrich D82.0
    hyper-ige D82.4
    complement-deficiency D84.1
    cryoglobulinemia D89.1
    immune-reconstitution D89.3
    igg4-disease D89.84
    immunosuppressant-use Z79.621
    azathioprine-use Z79.624
    sirolimus-use Z79.623
    positive-ana R76.89
    abnormal-blood-count R79.89
    abnormal-spep R77.8
    transplant-liver-status Z94.4
    transplant-pancreas-status Z94.83
    transplant-skin-status Z94.5
  `),
  'autoimmune-disorder': { code: 'M35.9', choices: choices([{ type: 'disorder' }, 'D89.89']) },
  hypogammaglobulinemia: { code: 'D80.1', choices: byType(['hereditary', 'D80.0'], ['transient', 'D80.7']) },
  angioedema: { code: 'T78.3XX', injury: true, choices: choices([{ cause: 'ace inhibitor' }, 'T78.3XX T46.4X5']) },
  sarcoidosis: {
    code: 'D86.9',
    choices: byType(
      ['lung and nodes', 'D86.2'],
      ['lung', 'D86.0'],
      ['node', 'D86.1'],
      ['skin', 'D86.3'],
      ['heart', 'D86.85'],
      ['meninges', 'D86.81'],
      ['eye', 'D86.83'],
      ['joint', 'D86.86'],
      ['other', 'D86.89'],
    ),
  },
  amyloidosis: {
    code: 'E85.9',
    choices: byType(['light chain', 'E85.81'], ['wild-type', 'E85.82'], ['secondary', 'E85.3'], ['familial', 'E85.2'], ['organ', 'E85.4']),
  },
  hypergammaglobulinemia: { code: 'D89.2', choices: byType(['polyclonal', 'D89.0']) },
  'mast-cell-activation': { code: 'D89.40', choices: byType(['idiopathic', 'D89.42'], ['monoclonal', 'D89.41'], ['secondary', 'D89.43']) },
  'cytokine-release': {
    code: 'D89.839',
    choices: choices(...['1', '2', '3', '4', '5'].map((stage): [Partial<Attributes>, string] => [{ stage }, `D89.83${stage}`])),
  },
  gvhd: {
    code: 'D89.813',
    choices: choices([{ acuity: 'acute-on-chronic' }, 'D89.812'], [{ acuity: 'acute' }, 'D89.810'], [{ acuity: 'chronic' }, 'D89.811']),
  },
  'marrow-transplant-complication': {
    code: 'T86.09',
    choices: byType(['stem', 'T86.5'], ['rejection', 'T86.01'], ['failure', 'T86.02']),
  },
  'elevated-sed-rate': { code: 'R70.0', choices: byType(['crp', 'R79.82']) },
};

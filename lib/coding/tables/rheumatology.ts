import { bySite } from './sites';
import { type CodeTable, choices, joint, plain } from './table';

/** Arthritis, connective tissue disease and vasculitis of ICD-10-CM chapter 13. */
export const rheumatologyCodes: CodeTable = {
  ...plain(`
    rheumatoid-lung M05.10
    felty M05.00
    adult-still M06.1
    ankylosing-spondylitis M45.9
    axial-spondyloarthritis M45.A0
    spondyloarthropathy M46.90
    sacroiliitis M46.1
    reactive-arthritis M02.9
    inflammatory-arthritis M06.4
    polyarthritis M13.0
    palindromic-rheumatism M12.30
    tophaceous-gout M1A.9XX1
    chronic-gout M1A.9XX0
    mixed-connective-tissue M35.1
    connective-tissue-disease M35.9
    giant-cell-arteritis M31.6
    polymyalgia M35.3
    takayasu M31.4
    polyarteritis-nodosa M30.0
    microscopic-polyangiitis M31.7
    churg-strauss M30.1
    behcet M35.2
    familial-mediterranean-fever M04.1
    relapsing-polychondritis M94.1
    hypermobility M35.7
    myofascial-pain M79.18
    fibromyalgia M79.7
    costochondritis M94.0
  `),
  'rheumatoid-arthritis': { code: 'M06.9', choices: choices([{ type: 'seropositive' }, 'M05.9'], [{ type: 'seronegative' }, 'M06.00']) },
  'rheumatoid-nodule': {
    code: 'M06.30',
    choices: choices(
      [{ type: 'elbow', laterality: 'right' }, 'M06.321'],
      [{ type: 'elbow', laterality: 'left' }, 'M06.322'],
      [{ type: 'hand', laterality: 'right' }, 'M06.341'],
      [{ type: 'hand', laterality: 'left' }, 'M06.342'],
    ),
  },
  'juvenile-arthritis': {
    code: 'M08.90',
    choices: choices([{ type: 'systemic' }, 'M08.20'], [{ type: 'poly' }, 'M08.3'], [{ type: 'oligo' }, 'M08.40']),
  },
  'psoriatic-arthritis': { code: 'L40.50', choices: choices([{ type: 'spondylitis' }, 'L40.53'], [{ type: 'mutilans' }, 'L40.52']) },
  pseudogout: bySite('M11.2'),
  'crystal-arthritis': bySite('M11.9', 'M11.9', [], []),
  'gout-idiopathic': bySite('M10.0', 'M10.00'),
  'gout-drug-induced': bySite('M10.2', 'M10.20'),
  lupus: {
    code: 'M32.9',
    choices: choices(
      [{ type: 'nephritis' }, 'M32.14'],
      [{ type: 'drug-induced' }, 'M32.0'],
      [{ type: 'pericarditis' }, 'M32.12'],
      [{ type: 'lung' }, 'M32.13'],
    ),
  },
  sjogren: {
    code: 'M35.00',
    choices: choices(
      [{ type: 'eye' }, 'M35.01'],
      [{ type: 'lung' }, 'M35.02'],
      [{ type: 'arthritis' }, 'M35.05'],
      [{ type: 'neuropathy' }, 'M35.06'],
    ),
  },
  scleroderma: { code: 'M34.9', choices: choices([{ type: 'lung' }, 'M34.81'], [{ type: 'limited' }, 'M34.1']) },
  dermatomyositis: { code: 'M33.90', choices: choices([{ type: 'juvenile' }, 'M33.00']) },
  polymyositis: { code: 'M33.20', choices: choices([{ type: 'antisynthetase' }, 'D89.89']) },
  'granulomatosis-polyangiitis': { code: 'M31.30', choices: choices([{ type: 'kidney' }, 'M31.31']) },
  vasculitis: { code: 'I77.6', choices: choices([{ type: 'necrotizing' }, 'M31.9'], [{ type: 'skin' }, 'L95.9']) },
};

/** Giant cell arteritis and polymyalgia are one code. */
export const rheumatologyJoints = [
  joint('giant-cell-arteritis', 'polymyalgia', 'M31.5', 'M31.5: giant cell arteritis with polymyalgia rheumatica'),
];

import { type CodeTable, choices, plain, sided } from './table';

/** ICD-10-CM N60-N65 and what imaging finds in the breast. */
export const breastCodes: CodeTable = {
  ...plain(`
    mastitis N61.0
    breast-abscess N61.1
    macromastia N62
    gynecomastia N62
    breast-fat-necrosis N64.1
    galactorrhea N64.3
    breast-pain N64.4
    nipple-discharge N64.52
    nipple-retraction N64.53
    breast-induration N64.51
    breast-skin-change N64.59
    nipple-fissure N64.0
    breast-ptosis N64.81
    breast-hypoplasia N64.82
    breast-asymmetry N64.89
    breast-hematoma N64.89
    reconstructed-breast-deformity N65.0
    reconstructed-breast-asymmetry N65.1
    mammographic-microcalcification R92.0
    mammographic-calcification R92.1
    inconclusive-mammogram R92.2
    abnormal-breast-imaging R92.8
  `),
  'capsular-contracture': { code: 'T85.44X', injury: true },
  'breast-implant-rupture': { code: 'T85.43X', injury: true },
  'breast-cyst': sided('N60.0_', '12-9'),
  'fibrocystic-breast': sided('N60.1_', '12-9'),
  'atypical-breast-hyperplasia': sided('N60.9_', '12-9'),
  'sclerosing-adenosis': sided('N60.2_', '12-9'),
  'radial-scar-breast': sided('N60.8_', '12-9'),
  'mammary-duct-ectasia': sided('N60.4_', '12-9'),
  'granulomatous-mastitis': sided('N61.2_', '1230'),
  'dense-breasts': {
    code: 'R92.30',
    choices: choices(
      [{ type: 'heterogeneous', laterality: 'right' }, 'R92.331'],
      [{ type: 'heterogeneous', laterality: 'left' }, 'R92.332'],
      [{ type: 'heterogeneous', laterality: 'bilateral' }, 'R92.333'],
      [{ type: 'extreme', laterality: 'right' }, 'R92.341'],
      [{ type: 'extreme', laterality: 'left' }, 'R92.342'],
      [{ type: 'extreme', laterality: 'bilateral' }, 'R92.343'],
    ),
  },
};

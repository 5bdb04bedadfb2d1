import { type CodeTable, choices, plain, sided } from './table';

/** ICD-10-CM chapter 21: artificial joints, implants in bone, healed breaks. */
export const orthopedicStatusCodes: CodeTable = {
  ...plain(`
    joint-prosthesis Z96.60
    bone-implant Z96.7
    history-healed-fracture Z87.81
  `),
  'joint-prosthesis-shoulder': sided('Z96.61_', '12-9'),
  'joint-prosthesis-elbow': sided('Z96.62_', '12-9'),
  'joint-prosthesis-wrist': sided('Z96.63_', '12-9'),
  'joint-prosthesis-hip': sided('Z96.64_', '1239'),
  'joint-prosthesis-knee': sided('Z96.65_', '1239'),
  'joint-prosthesis-ankle': sided('Z96.66_', '12-9'),
  'joint-prosthesis-finger': {
    code: 'Z96.60',
    choices: choices([{ laterality: 'right' }, 'Z96.691'], [{ laterality: 'left' }, 'Z96.692'], [{ laterality: 'bilateral' }, 'Z96.693']),
  },
};

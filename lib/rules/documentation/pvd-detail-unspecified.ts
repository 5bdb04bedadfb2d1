import { specificity } from '../specificity';

/** Peripheral artery disease without its cause, limb or symptoms anywhere in the chart. */
export default specificity({
  id: 'pvd-detail-unspecified',
  catalogue: 'G45',
  title: 'Limb and symptoms of peripheral artery disease are documented',
  section: 'I.B.2, I.B.13, I.B.18; Tabular List I70.2, I73.9',
  concepts: 'peripheral-artery-disease',
  rows: /\bperipheral (?:vascular|arter)|\bP[AV]D\b/i,
  answer:
    /\b(?:claudicat\w+|rest pain|ulcer\w*|gangren\w*|atheroscl\w+|right|left|bilateral|legs?|bypass|grafts?|amputat\w+|raynaud\S*|asymptomatic)\b/i,
  stated: 'limb-atherosclerosis limb-ischemia claudication',
  message: 'Peripheral artery disease: the cause, the limb and its symptoms (claudication, rest pain, ulcer, gangrene) are not documented.',
});

import { specificity } from '../specificity';

/** A disease of disc, joint or root of the spine whose region is nowhere in the chart. */
export default specificity({
  id: 'spine-level-unspecified',
  catalogue: 'G52',
  title: 'Level of the spine is documented',
  severity: 'info',
  section: 'I.B.2, I.B.18, I.C.13.a; Tabular List M47-M54',
  concepts: 'radiculopathy spinal-stenosis disc-degeneration spondylosis spondylolisthesis compression-fracture foraminal-stenosis',
  rows: /\bradiculopath|spinal stenosis|disc|spondyl/i,
  attributes: ['site'],
  answer: /\b(?:cervical|thoracic|lumbar|lumbosacral|sacral|neck|low(?:er)? back|[CTLS]-?\d{1,2})\b/i,
  elsewhere:
    /\b(?:cervical|thoracic|lumb(?:ar|osacral)|sacral) (?:spine|spondyl|disc|radiculop|stenosis|vertebra)|\b[CTL]-?\d{1,2}\b|\b(?:neck|back) pain\b/i,
  message: 'Spine: the level (cervical, thoracic, lumbar, sacral) is not documented.',
});

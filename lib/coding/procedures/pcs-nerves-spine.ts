/** Spine and peripheral nerves in ICD-10-PCS, FY 2026. Fusion by joints, device and column (B3.10). */
import { type Choice, oneOf, type PcsRule, pcs, type SpinalRegion, unsaid } from './pcs-rule';

/** Joints by how many were joined. */
const FUSED: Partial<Record<SpinalRegion, string>> = {
  cervical: 'RG1 RG2',
  cervicothoracic: 'RG4',
  thoracic: 'RG6 RG7 RG7 RG7 RG7 RG7 RG7 RG8',
  thoracolumbar: 'RGA',
  lumbar: 'SG0 SG1',
  lumbosacral: 'SG3',
};
const DISCS: Partial<Record<SpinalRegion, string>> = {
  cervical: 'RB3',
  cervicothoracic: 'RB5',
  thoracic: 'RB9',
  thoracolumbar: 'RBB',
  lumbar: 'SB2',
  lumbosacral: 'SB4',
};
/** The spinal cord that a laminectomy frees. */
const CORD: Partial<Record<SpinalRegion, string>> = {
  cervical: 'W',
  cervicothoracic: 'W',
  thoracic: 'X',
  thoracolumbar: 'X',
  lumbar: 'Y',
  lumbosacral: 'Y',
};
const REGION_CORD: Choice[] = [
  ['cervical', 'W'],
  ['thoracic', 'X'],
  ['lumbar|lumbosacral', 'Y'],
];
/** Interbody device before graft, own bone before other (B3.10c). */
const INTERBODY: Choice[] = [
  ['interbody cage', 'A'],
  ['autograft', '7'],
  ['allograft', 'K'],
  ['bone graft', ''],
];
const GRAFT: Choice[] = [
  ['autograft', '7'],
  ['allograft', 'K'],
  ['bone graft', ''],
];
const fused = (devices: Choice[], column: string, more: Partial<Record<SpinalRegion, string>> = FUSED): PcsRule =>
  pcs(`0@*?${column}`, { levels: more, approaches: '034', devices, because: 'B3.10: joints, device and column' });
/** Which column was fused, with what. */
const fusion: PcsRule = {
  ...oneOf(
    ['alif|anterior lumbar interbody|anterior cervical|acdf|anterior interbody|anterior', fused(INTERBODY, '0')],
    [
      'posterior lumbar interbody|transforaminal|tlif|plif|lateral lumbar interbody|lateral interbody|xlif|interbody',
      fused(INTERBODY, 'J'),
    ],
    ['posterolateral|posterior cervical|posterior spinal|posterior', fused(GRAFT, '1')],
  ),
  asks: 'column that was fused (anterior, posterior)',
};
const discs = oneOf(
  ['biopsy', pcs('0@*ZX', { levels: DISCS, approaches: '034' })],
  [
    null,
    pcs('0@*ZZ', {
      levels: DISCS,
      approaches: '034',
      asks: 'disc level',
      because: 'discectomy: excision of the disc',
      also: [['fusion|arthrodesis', { ...fusion, minor: true }]],
    }),
  ],
);
const laminectomy = pcs('00N@*ZZ', {
  levels: CORD,
  parts: REGION_CORD,
  approaches: '034',
  because: 'decompression of the cord: release (B3.13)',
});
const nerve = (codes: string): PcsRule => pcs(codes, { approaches: '034' });

/** The nerve roots of a region. */
const ROOTS: Partial<PcsRule> = {
  approaches: '034',
  levels: { cervical: '1', cervicothoracic: '1', thoracic: '8', thoracolumbar: '8', lumbar: 'B', lumbosacral: 'B' },
  parts: [
    ['cervical', '1'],
    ['thoracic', '8'],
    ['lumbar|lumbosacral', 'B'],
  ],
  asks: 'region of the spine',
};
/** Vertebrae under an operation. */
const vertebrae = (operation: string): Choice[] => [
  ['cervical', `P${operation}3`],
  ['t1|t2|t3|t4|t5|t6|t7|t8|t9|t10|t11|t12|thoracic', `P${operation}4`],
  ['l1|l2|l3|l4|l5|lumbar', `Q${operation}0`],
  ['sacrum|sacral', `Q${operation}1`],
];

/** Rules by concept. */
export const NERVES_AND_SPINE: Record<string, PcsRule> = {
  'lumbar-laminectomy': oneOf(
    ['foraminotomy|nerve root|medial facetectomy', pcs('01N@*ZZ', { ...ROOTS, because: 'nerve root freed: release of the nerve (B3.13)' })],
    [null, laminectomy],
  ),
  discectomy: discs,
  'spinal-fusion-procedure': fusion,
  'scoliosis-surgery': fused(GRAFT, '1'),
  'disc-replacement': pcs('0@0JZ', {
    levels: { cervical: 'RR3', cervicothoracic: 'RR5', thoracic: 'RR9', thoracolumbar: 'RRB', lumbar: 'SR2', lumbosacral: 'SR4' },
  }),
  kyphoplasty: oneOf(
    ['vertebroplasty', pcs('0@3JZ', { parts: vertebrae('U'), asks: 'vertebra' })],
    [
      'kyphoplasty|balloon|vertebral augmentation',
      pcs('0@3JZ', {
        parts: vertebrae('U'),
        asks: 'vertebra',
        also: [['kyphoplasty|balloon', pcs('0@3ZZ', { parts: vertebrae('S'), asks: 'vertebra' })]],
      }),
    ],
  ),
  laminoplasty: oneOf(
    ['corpectomy', pcs('0@0ZZ', { parts: vertebrae('B') })],
    ['laminoplasty', pcs('00NW0ZZ', { because: 'laminoplasty to free the cord: release' })],
  ),
  'facet-injection': oneOf(['radiofrequency|rhizotomy', pcs('015@3ZZ', ROOTS)], ['medial branch', pcs('3E0T3BZ')], [null, pcs('3E0U33Z')]),
  'si-joint-injection': oneOf(
    [
      'fusion',
      pcs('0SG#*?Z', {
        sides: '7 8',
        approaches: '034',
        devices: [
          ['prosthesis', '4'],
          ['screws', '4'],
          ['autograft', '7'],
          ['allograft', 'K'],
        ],
      }),
    ],
    [null, pcs('3E0U33Z')],
  ),
  'spinal-cord-surgery': oneOf(
    ['tethered', pcs('00NY*ZZ', { approaches: '034' })],
    ['chiari|posterior fossa', pcs('00NC0ZZ', { because: 'tonsils freed: release of the cerebellum' })],
    ['myelomeningocele', pcs('00QT*ZZ', { approaches: '034' })],
    ['syrinx', unsaid('where the shunt of the syrinx leads to')],
    ['tumor', pcs('00B@*ZZ', { approaches: '034', levels: CORD, parts: REGION_CORD })],
    [
      'duraplasty',
      pcs('00U20?Z', {
        devices: [
          ['bovine patch', 'K'],
          ['allograft', 'K'],
          ['synthetic graft', 'J'],
          ['autograft', '7'],
        ],
      }),
    ],
    ['lumbar|cervical|thoracic|spinal', pcs('00QT*ZZ', { approaches: '034' })],
    ['dural', pcs('00Q2*ZZ', { approaches: '034' })],
  ),
  'tethered-cord-release': oneOf(
    ['myelomeningocele', pcs('00QT*ZZ', { approaches: '034' })],
    [null, pcs('00NY*ZZ', { approaches: '034' })],
  ),
  'carpal-tunnel-release': nerve('01N5*ZZ'),
  'ulnar-nerve-surgery': oneOf(['transposition', nerve('01S4*ZZ')], [null, nerve('01N4*ZZ')]),
  'nerve-decompression': oneOf(
    ['tarsal tunnel', nerve('01NG*ZZ')],
    ['peroneal', nerve('01NH*ZZ')],
    ['microvascular', nerve('00NK*ZZ')],
    ['radial tunnel', nerve('01N6*ZZ')],
    ['morton', nerve('01BG*ZZ')],
    ['sural nerve biopsy', nerve('01BG*ZX')],
  ),
  'nerve-repair': pcs('01Q@*ZZ', {
    approaches: '034',
    asks: 'nerve (median, ulnar, radial)',
    parts: [
      ['ulnar nerve', '4'],
      ['median nerve', '5'],
      ['radial nerve', '6'],
    ],
  }),
  'nerve-block': pcs('3E0T3BZ'),
  'botulinum-injection': pcs('3E023GC'),
};

/** Brain, skull and what stimulates nerves in ICD-10-PCS, FY 2026. */
import { CONTRAST } from './pcs-parts';
import { type Choice, oneOf, type PcsRule, pcs } from './pcs-rule';

const SPACES: Choice[] = [
  ['epidural|extradural', '3'],
  ['subarachnoid', '5'],
  ['intracerebral|intraparenchymal|cerebral hematoma|hypertensive hemorrhage', '7'],
  ['cerebellar|cerebellum', 'C'],
  ['intraventricular|ventricle', '6'],
  ['subdural', '4'],
];
const hematoma = (approach: string): PcsRule =>
  pcs(`00C@${approach}ZZ`, {
    approaches: '034',
    parts: SPACES,
    asks: 'space that the hematoma was in',
    because: 'hematoma taken out: extirpation',
  });
const TUMOR: Choice[] = [
  ['cerebellar|cerebellum|posterior fossa', 'C'],
  ['meningioma|meninges|convexity|dural', '1'],
  ['ventricle|ventricular', '6'],
  ['acoustic|vestibular schwannoma', 'N'],
  ['frontal|temporal|parietal|occipital|hemisphere', '7'],
  [null, '0'],
];
/** Generator under the skin of the chest by its arrays. */
const generator: Choice[] = [
  ['rechargeable dual|dual array rechargeable|multiple array rechargeable', 'E'],
  ['rechargeable', 'C'],
  ['dual array|dual channel|multiple array', 'D'],
  ['single array|single channel', 'B'],
];
/** One lead on one nerve. */
const single: Choice[] = [...generator, [null, 'B']];
const ARRAYS = 'arrays of the generator (single, multiple, rechargeable)';

/** Rules by concept. */
export const BRAIN: Record<string, PcsRule> = {
  craniotomy: {
    ...oneOf(
      ['hematoma|subdural|epidural|evacuation|hemorrhage', hematoma('*')],
      [
        'abscess',
        pcs('0090*?Z', {
          approaches: '034',
          devices: [
            ['drain', '0'],
            [null, 'Z'],
          ],
        }),
      ],
      ['tumor|mass|meningioma|glioma|metastasis|metastasi|lesion|schwannoma', pcs('00B@*ZZ', { approaches: '034', parts: TUMOR })],
      ['aneurysm|clipping', pcs('03VG0CZ')],
      ['decompressive|hemicraniectomy|decompression', pcs('00N00ZZ', { because: 'pressure taken off the brain: release' })],
      ['biopsy', pcs('00B0*ZX', { approaches: '034' })],
    ),
    asks: 'what was done inside the skull',
  },
  cranioplasty: oneOf(
    ['bone flap', pcs('0NS004Z', { because: 'own bone flap put back: reposition' })],
    ['titanium|mesh|peek|methylmethacrylate|acrylic|synthetic|custom implant|plate', pcs('0NR00JZ')],
    ['autologous|autograft|own bone', pcs('0NR007Z')],
    ['allograft|cadaver', pcs('0NR00KZ')],
  ),
  'burr-hole': oneOf(
    [
      'abscess',
      pcs('00903?Z', {
        devices: [
          ['drain', '0'],
          [null, 'Z'],
        ],
      }),
    ],
    ['biopsy', pcs('00B03ZX')],
    [
      null,
      pcs('009@*?Z', {
        approaches: '034',
        parts: SPACES,
        asks: 'space that was drained',
        devices: [
          ['drain', '0'],
          [null, 'Z'],
        ],
      }),
    ],
  ),
  'ventricular-shunt-placement': oneOf(
    ['third ventriculostomy', pcs('00163ZB', { because: 'third ventriculostomy: ventricle to the cisterns' })],
    ['lumboperitoneal', pcs('001U0J6', { because: 'spinal canal to the peritoneal cavity' })],
    ['revision', oneOf(['distal', pcs('0WWG*JZ', { approaches: '034' })], [null, pcs('00W6*JZ', { approaches: '034' })])],
    [null, pcs('0016*J6', { approaches: '034', because: 'ventricle to the peritoneal cavity' })],
  ),
  ventriculostomy: oneOf(
    ['pressure monitor|icp monitor|bolt', pcs('4A103BD', { because: 'intracranial pressure monitoring' })],
    [null, pcs('009630Z')],
  ),
  'deep-brain-stimulation': pcs('00H0*MZ', {
    approaches: '034',
    also: [['generator|pulse generator|battery|ipg', { ...pcs('0JH60%Z', { qualifiers: generator, asks: ARRAYS }), minor: true }]],
  }),
  'vagus-nerve-stimulator-placement': oneOf(
    ['battery', pcs('0JPT0MZ 0JH60%Z', { qualifiers: single })],
    [null, pcs('00HE0MZ 0JH60%Z', { qualifiers: single, because: 'lead on the vagus nerve and generator of a single array' })],
  ),
  'spinal-cord-stimulator-placement': oneOf(
    ['pump', pcs('0JH80VZ 00HU33Z', { because: 'pump under the skin of the abdomen and catheter in the spinal canal' })],
    ['trial', pcs('00HU3MZ')],
    [
      null,
      pcs('00HU*MZ', {
        approaches: '034',
        also: [['generator|pulse generator|battery|ipg', { ...pcs('0JH70%Z', { qualifiers: generator, asks: ARRAYS }), minor: true }]],
      }),
    ],
  ),
  'lumbar-puncture': oneOf(
    ['lumbar drain', pcs('009U30Z')],
    ['therapeutic|large volume', pcs('009U3ZZ')],
    ['intrathecal chemotherapy', pcs('3E0R305')],
    [null, pcs('009U3ZX', { because: 'not said to be for treatment: diagnostic' })],
  ),
  electroencephalogram: oneOf(['continuous|video|monitoring|ambulatory|long term', pcs('4A10X4Z')], [null, pcs('4A00X4Z')]),
  'nerve-conduction-study': oneOf(
    ['electromyography|emg', pcs('4A0F33Z', { also: [['nerve conduction|ncs|ncv', pcs('4A01X29 4A01X2B')]] })],
    [null, pcs('4A01X29 4A01X2B')],
  ),
  polysomnogram: pcs('4A1ZXQZ'),
  'aneurysm-repair': oneOf(
    ['pipeline|flow diverter|flow diversion', pcs('03VG3HZ')],
    ['bioactive|cerecyte|matrix coil', pcs('03VG3BZ')],
    ['coil|coiling|embolization', pcs('03VG3DZ')],
    ['clip|clipping', pcs('03VG0CZ')],
  ),
  'mechanical-thrombectomy': oneOf(
    ['stent retriever|stentriever|solitaire|trevo', pcs('03CG3Z7')],
    ['intracranial|stroke|mca|cerebral|basilar|endovascular|m1', pcs('03CG3ZZ')],
  ),
  thrombolysis: pcs('3E03317'),
  'epilepsy-surgery': oneOf(
    ['callosotomy', pcs('0080*ZZ', { approaches: '034' })],
    ['hemispherectomy', pcs('00T7*ZZ', { approaches: '034' })],
    [null, pcs('00B7*ZZ', { approaches: '034', because: 'temporal lobe: part of the cerebral hemisphere' })],
  ),
  'stereotactic-radiosurgery': oneOf(
    ['biopsy', pcs('00B03ZX')],
    ['gamma knife', pcs('D020JZZ')],
    ['cyberknife', pcs('D020DZZ')],
    ['linac|linear accelerator|photon', pcs('D020DZZ')],
    ['proton', pcs('D020HZZ')],
  ),
  'cranial-helmet': oneOf(['vault|remodeling', pcs('0NS00ZZ')], ['strip craniectomy|craniosynostosis', pcs('0NB00ZZ')]),
  'cerebral-angiogram': pcs('B31@%ZZ', {
    asks: 'vessels and contrast',
    acts: 'injected|injection|catheterized|angiogram|selective',
    qualifiers: CONTRAST,
    parts: [
      ['internal carotid', '6 7 8'],
      ['external carotid', '9 B C'],
      ['common carotid', '3 4 5'],
      ['vertebral', 'D F G'],
      ['intracranial|four vessel', 'R'],
    ],
  }),
};

/** Heart rhythm: devices, leads, ablation, and tests of the heart in ICD-10-PCS, FY 2026. */
import { oneOf, type PcsRule, pcs, unsaid } from './pcs-rule';

const generatorKind = (change: string): PcsRule =>
  oneOf(
    ['crt d|biventricular icd|biventricular defibrillator|resynchronization defibrillator', pcs(`${change}0JH609Z`)],
    ['icd|defibrillator|aicd', pcs(`${change}0JH608Z`)],
    ['biventricular|crt p|resynchronization', pcs(`${change}0JH607Z`)],
    ['dual', pcs(`${change}0JH606Z`)],
    ['single', pcs(`${change}0JH604Z`)],
  );

/** Rules by concept. */
export const RHYTHM: Record<string, PcsRule> = {
  'pacemaker-implantation': {
    ...oneOf(
      ['lead revision', pcs('02WA3MZ')],
      ['pocket revision', pcs('0JWT0PZ')],
      ['leadless|micra', pcs('02HK3NZ')],
      ['biventricular|crt p', pcs('0JH607Z 02H63JZ 02HK3JZ 02H43JZ')],
      ['vvir', pcs('0JH605Z 02HK3JZ', { because: 'VVIR: rate responsive, one lead in the ventricle' })],
      ['dual|ddd|dddr', pcs('0JH606Z 02H63JZ 02HK3JZ', { because: 'generator and each lead a code' })],
      [
        'single',
        pcs('0JH604Z 02H@3JZ', {
          because: 'generator and lead a code each',
          acts: 'lead',
          asks: 'where the lead ends',
          parts: [
            ['ventricle|ventricular', 'K'],
            ['atrium|atrial', '6'],
          ],
        }),
      ],
    ),
    asks: 'chambers (single, dual, biventricular)',
  },
  'temporary-pacemaker': oneOf(['transcutaneous|external', pcs('5A1223Z')], ['transvenous|wire|temporary|pacing', pcs('5A1223Z 02HK3JZ')]),
  'generator-change': { ...generatorKind('0JPT0PZ '), asks: 'kind of generator' },
  'icd-implantation': {
    ...oneOf(
      ['threshold testing', pcs('4B02XTZ')],
      ['biventricular|crt d', pcs('0JH609Z 02H63JZ 02HK3KZ 02H43JZ')],
      ['dual', pcs('0JH608Z 02H63JZ 02HK3KZ')],
      ['single', pcs('0JH608Z 02HK3KZ')],
    ),
    asks: 'chambers (single, dual, biventricular)',
  },
  'lead-extraction': oneOf(
    [
      'lead',
      pcs('02PA3MZ', { also: [['generator was removed|generator removal|generator explant|generator was explanted', pcs('0JPT0PZ')]] }),
    ],
    [null, pcs('0JPT0PZ', { also: [['lead was removed|leads were removed|lead extraction|leads were extracted', pcs('02PA3MZ')]] })],
  ),
  'loop-recorder-implantation': oneOf(
    ['explantation|removal', pcs('0JPT*2Z', { approaches: '03' })],
    [null, pcs('0JH6*2Z', { approaches: '03' })],
  ),
  cardioversion: oneOf(
    ['chemical|pharmacologic|pharmacological', unsaid('drug and way it was given')],
    ['electrical|direct current|dc|dccv|synchronized|external|joule|j', pcs('5A2204Z')],
    ['elective|tee|cardioversion', pcs('5A2204Z')],
  ),
  'cardiac-ablation': oneOf(
    ['pulsed field|electroporation', pcs('02583ZF')],
    [null, pcs('02583ZZ', { because: 'ablation for arrhythmia: destruction of the conduction mechanism' })],
  ),
  'electrophysiology-study': oneOf([
    'programmed electrical stimulation|electrophysiology study|electrophysiologic|electrophysiological|ep study',
    pcs('4A0234Z'),
  ]),
  'maze-procedure': oneOf(
    ['watchman|percutaneous|occlusion device', pcs('02L73DK')],
    [
      'appendage',
      pcs('02L7*?K', {
        approaches: '04',
        devices: [
          ['clips', 'C'],
          [null, 'Z'],
        ],
      }),
    ],
    [null, pcs('0258*ZZ', { approaches: '04' })],
  ),
  echocardiogram: pcs('B246ZZZ', { because: 'transthoracic: right and left heart' }),
  'transesophageal-echocardiogram': pcs('B246ZZ4'),
  'stress-test': pcs('4A02XM4', {
    kinds: [
      ['cardiolite|sestamibi|technetium|myoview|tetrofosmin', pcs('4A02XM4 C22G1ZZ')],
      ['thallium', pcs('4A02XM4 C22GSZZ')],
      ['echo|echocardiogram', pcs('4A02XM4 B246ZZZ')],
      [null, pcs('4A02XM4')],
    ],
  }),
  'rhythm-monitor': pcs('4A12X45'),
};

/** Lungs, pleura, airways and the means of breathing in ICD-10-PCS, FY 2026. */
import { BIOPSY } from './pcs-endoscopy';
import { type Choice, oneOf, type PcsRule, pcs } from './pcs-rule';

/** Lobes of body system 0B, all of one side a lung. */
const LOBES: Choice[] = [
  ['right upper lobe|right upper|rul', 'C'],
  ['right middle lobe|right middle|middle lobe|middle|rml', 'D'],
  ['right lower lobe|right lower|rll', 'F'],
  ['left upper lobe|left upper|lul', 'G'],
  ['lingula|lingular', 'H'],
  ['left lower lobe|left lower|lll', 'J'],
  ['upper lobe|upper', 'C G'],
  ['lower lobe|lower', 'F J'],
];
const LUNGS: Choice[] = [...LOBES, ['lung|bleb|bullae|apical|apex', 'K L M'], [null, 'K L M']];
const BRONCHI: Choice[] = [
  ['carina', '2'],
  ['trachea|tracheal', '1'],
  ['right upper lobe|right upper|rul', '4'],
  ['right middle lobe|right middle|middle lobe|rml', '5'],
  ['right lower lobe|right lower|rll', '6'],
  ['left upper lobe|left upper|lul', '8'],
  ['lingula|lingular', '9'],
  ['left lower lobe|left lower|lll', 'B'],
  ['bronchus intermedius', '3'],
  ['mainstem|main bronchus', '3 7'],
  ['upper lobe', '4 8'],
  ['lower lobe', '6 B'],
];
const PLEURA = { sides: '9 B' };
const drained = (approach: string): PcsRule =>
  pcs(`0W9#${approach}?Z`, {
    ...PLEURA,
    approaches: '034',
    devices: [
      ['drain', '0'],
      [null, 'Z'],
    ],
  });

/** Less than 24 hours, 24 to 96, more than 96 consecutive hours. */
const LASTED: Pick<PcsRule, 'hours'> = {
  hours: [
    [24, '3'],
    [96.01, '4'],
    [Number.POSITIVE_INFINITY, '5'],
  ],
};

const lungBiopsy = oneOf(
  ['endobronchial', pcs('0BB@8ZX', { parts: BRONCHI })],
  ['transbronchial', pcs('0BB@8ZX', { parts: LUNGS })],
  ['open|wedge|thoracoscopic|vats', pcs('0BB@*ZX', { approaches: '04', parts: LUNGS })],
  ['ct guided|needle|percutaneous|core', pcs('0BB@3ZX', { parts: LUNGS })],
  ['lung biopsy', pcs('0BB@*ZX', { approaches: '0348', parts: LUNGS })],
);
const lavage = pcs('0B9@8ZX', { parts: LUNGS, because: 'bronchoalveolar lavage: drainage of the lung, diagnostic' });

/** Rules by concept. */
export const CHEST: Record<string, PcsRule> = {
  bronchoscopy: pcs('0BJ08ZZ', {
    also: [
      ['bronchoalveolar lavage|bal', lavage],
      ['transbronchial biopsy|transbronchial biopsie', pcs('0BB@8ZX', { parts: LUNGS })],
      ['endobronchial biopsy|endobronchial biopsie|brushing|brush', pcs('0BB@8ZX', { parts: BRONCHI })],
      ['mucus plug|mucous plug|plug was removed|foreign body was removed|removal of foreign body', pcs('0BC@8ZZ', { parts: BRONCHI })],
      [
        'needle aspiration|tbna|transbronchial needle',
        pcs('07B74ZX', { because: 'needle through the airway wall: percutaneous endoscopic' }),
      ],
    ],
  }),
  'bronchoalveolar-lavage': oneOf(
    ['brushing', pcs('0BB@8ZX', { parts: BRONCHI })],
    ['washing', pcs('0B9@8ZX', { parts: BRONCHI })],
    [null, lavage],
  ),
  'endobronchial-ultrasound': oneOf(
    [
      'biopsy|needle|tbna|fna|aspiration|transbronchial',
      pcs('07B74ZX', { because: 'needle through the airway wall: percutaneous endoscopic' }),
    ],
    [null, pcs('BB4CZZZ')],
  ),
  'lung-biopsy': lungBiopsy,
  thoracentesis: oneOf(
    ['diagnostic', pcs('0W9#3ZX', PLEURA)],
    ['drain left|pigtail', pcs('0W9#30Z', PLEURA)],
    [null, pcs('0W9#3ZZ', PLEURA)],
  ),
  'chest-tube': oneOf(
    ['removal', pcs('0WP#X0Z', PLEURA)],
    ['needle decompression', pcs('0W9#3ZZ', PLEURA)],
    ['open', pcs('0W9#00Z', PLEURA)],
    [null, pcs('0W9#30Z', PLEURA)],
  ),
  vats: oneOf(
    ['biopsy of pleura|pleural biopsy', pcs('0BB#4ZX', { sides: 'N P' })],
    ['lobectomy', pcs('0BT@4ZZ', { parts: LOBES })],
    ['wedge', pcs('0BB@4ZZ', { parts: LUNGS })],
    ['decortication', pcs('0BN#4ZZ', { sides: 'K L' })],
    ['drainage|evacuation', drained('4')],
    [null, pcs('0WJ#4ZZ', PLEURA)],
  ),
  thoracotomy: oneOf(
    ['rewiring', pcs('0PS004Z')],
    ['sternal debridement', pcs('0PB00ZZ')],
    ['sternotomy', pcs('0WJC0ZZ')],
    ['thoracotomy', pcs('0WJ#0ZZ', PLEURA)],
  ),
  'lung-lobectomy': oneOf(
    ['pneumonectomy', pcs('0BT#*ZZ', { sides: 'K L', approaches: '04' })],
    ['bilobectomy|lobectomy|lobe', pcs('0BT@*ZZ', { approaches: '04', parts: LOBES })],
  ),
  'lung-wedge-resection': oneOf(
    ['lung volume reduction', pcs('0BB#*ZZ', { sides: 'K L M', approaches: '04' })],
    [null, pcs('0BB@*ZZ', { approaches: '04', parts: LUNGS })],
  ),
  decortication: oneOf(
    ['pleurectomy', pcs('0BB#*ZZ', { sides: 'N P', approaches: '04' })],
    ['evacuation of hemothorax', pcs('0WC#*ZZ', { ...PLEURA, approaches: '034' })],
    ['empyema', drained('*')],
    ['decortication', pcs('0BN#*ZZ', { sides: 'K L', approaches: '04', because: 'decortication: release of the lung' })],
  ),
  pleurodesis: oneOf(
    ['mechanical|abrasion', pcs('0B5#*ZZ', { sides: 'N P', approaches: '04' })],
    ['talc', pcs('3E0L3GC', { because: 'talc pleurodesis: introduction of a substance into the pleural cavity' })],
    ['chemical|doxycycline|bleomycin', pcs('3E0L3TZ')],
  ),
  mediastinoscopy: oneOf(
    ['lymph node dissection', pcs('07T7*ZZ', { approaches: '04' })],
    ['sampling', pcs('07B7*ZX', { approaches: '034' })],
    ['mediastinotomy|chamberlain', pcs('0WJC0ZZ', { also: [[BIOPSY, pcs('07B70ZX')]] })],
    [null, pcs('0WJC4ZZ', { also: [[BIOPSY, pcs('07B74ZX')]] })],
  ),
  thymectomy: oneOf(['mediastinal mass', pcs('0WBC*ZZ', { approaches: '034' })], [null, pcs('07TM*ZZ', { approaches: '04' })]),
  'endotracheal-intubation': oneOf(['extubation', pcs('0BP1XDZ')], [null, pcs('0BH17EZ')]),
  'mechanical-ventilation': oneOf(
    ['high flow', pcs('5A09~5A', LASTED)],
    ['bipap', pcs('5A09~58', LASTED)],
    ['noninvasive|non invasive', pcs('5A09~5Z', LASTED)],
    [null, pcs('5A19~5Z', LASTED)],
  ),
  tracheostomy: oneOf(
    ['tube change|tracheostomy change', pcs('0B21XFZ')],
    ['decannulation', pcs('0BP1XFZ')],
    ['revision', pcs('0BW1*FZ', { approaches: '034' })],
    [null, pcs('0B11*F4', { approaches: '034' })],
  ),
  'tracheal-surgery': oneOf(
    ['stent', pcs('0BH18DZ')],
    ['subglottic', pcs('0C7S*ZZ', { approaches: '0348' })],
    ['dilation|dilatation', pcs('0B71*ZZ', { approaches: '0348' })],
    ['supraglottoplasty', pcs('0CBS*ZZ', { approaches: '0348' })],
    ['laryngotracheal|laryngotracheoplasty', pcs('0CUS07Z', { because: 'graft of own cartilage: supplement of the larynx' })],
    ['resection', pcs('0BB1*ZZ', { approaches: '04' })],
  ),
  'airway-foreign-body-removal': oneOf(
    ['ear', pcs('09C#*ZZ', { sides: '3 4', approaches: '78X' })],
    ['nose|nasal', pcs('09CK*ZZ', { approaches: '8X' })],
    ['throat', pcs('0CCM*ZZ', { approaches: '78' })],
    [null, pcs('0BC@8ZZ', { parts: BRONCHI })],
  ),
};

/** Mouth, throat, larynx, nose and sinuses in ICD-10-PCS, FY 2026. */
import { BIOPSY } from './pcs-endoscopy';
import { type Choice, oneOf, type PcsRule, pcs } from './pcs-rule';

const MOUTH: Choice[] = [
  ['upper lip', '0'],
  ['lower lip', '1'],
  ['hard palate', '2'],
  ['soft palate', '3'],
  ['buccal|cheek', '4'],
  ['tongue|lingual|glossectomy|hemiglossectomy', '7'],
];
const larynxBiopsy = pcs('0CB@8ZX', {
  parts: [
    ['vocal cord|vocal fold|true cord', 'T V'],
    ['epiglottis', 'R'],
    ['pharynx|hypopharynx|pyriform|oropharynx|base of tongue', 'M'],
    [null, 'S'],
  ],
});

/** Rules by concept. */
export const THROAT_AND_NOSE: Record<string, PcsRule> = {
  'direct-laryngoscopy': oneOf(
    ['thyroplasty|medialization', pcs('0CUS0JZ')],
    ['injection|injection laryngoplasty', pcs('3E0F8GC', { because: 'vocal cord injection: introduction' })],
    ['stripping', pcs('0CB#8ZZ', { sides: 'T V' })],
    [
      'excision|laser excision',
      pcs('0CB@8ZZ', {
        parts: [
          ['vocal cord|vocal fold', 'T V'],
          [null, 'S'],
        ],
      }),
    ],
    [null, pcs('0CJS8ZZ', { also: [[BIOPSY, larynxBiopsy]] })],
  ),
  'flexible-laryngoscopy': oneOf(['indirect', pcs('0CJS7ZZ')], ['nasopharyngoscopy', pcs('0CJY8ZZ')], [null, pcs('0CJS8ZZ')]),
  panendoscopy: pcs('0CJS8ZZ 0BJ08ZZ 0DJ08ZZ', { also: [[BIOPSY, larynxBiopsy]] }),
  laryngectomy: oneOf(
    ['tracheoesophageal puncture', pcs('0B110D6')],
    ['partial|supraglottic|hemilaryngectomy', pcs('0CBS*ZZ', { approaches: '0348' })],
    ['laryngopharyngectomy', pcs('0CTS0ZZ 0CTM0ZZ')],
    [null, pcs('0CTS*ZZ', { approaches: '048' })],
  ),
  tonsillectomy: oneOf(['intracapsular|partial', pcs('0CBPXZZ')], [null, pcs('0CTPXZZ')]),
  adenoidectomy: pcs('0CTQXZZ'),
  adenotonsillectomy: pcs('0CTPXZZ 0CTQXZZ'),
  'control-of-throat-bleeding': pcs('0W33*ZZ', { approaches: 'X', because: 'B3.7: control of bleeding after surgery' }),
  'peritonsillar-drainage': oneOf(['quinsy tonsillectomy', pcs('0CTPXZZ')], [null, pcs('0C9P*ZZ', { approaches: '03X' })]),
  'palate-surgery': oneOf(
    ['hypoglossal nerve|inspire', pcs('0JH60BZ 00HE0MZ')],
    ['uvulopalatopharyngoplasty|uppp|uvulopalatoplasty', pcs('0CB3XZZ 0CTNXZZ')],
    ['uvulectomy', pcs('0CTNXZZ')],
    ['palatoplasty', pcs('0CQ3*ZZ', { approaches: '0X' })],
    ['pharyngoplasty|pharyngeal flap', pcs('0CQM*ZZ', { approaches: '07' })],
    ['tongue base', pcs('0CB7*ZZ', { approaches: '0X' })],
  ),
  septoplasty: oneOf(
    ['perforation', pcs('09QM*ZZ', { approaches: '0348' })],
    ['submucous resection', pcs('09BM*ZZ', { approaches: '048' })],
    [null, pcs('09SM*ZZ', { approaches: '04', because: 'septoplasty: reposition of the septum' })],
  ),
  'turbinate-reduction': oneOf(
    ['outfracture', pcs('09SL*ZZ', { approaches: '0478' })],
    ['coblation|cauterization|cautery|radiofrequency', pcs('095L*ZZ', { approaches: '0378' })],
    ['submucous resection|turbinectomy|resection|reduction|turbinoplasty', pcs('09BL*ZZ', { approaches: '0378' })],
  ),
  'sinus-surgery': oneOf(
    ['lavage', pcs('3E1988Z')],
    ['caldwell', pcs('099#0ZZ', { sides: 'Q R' })],
    ['concha bullosa', pcs('09BL8ZZ')],
    [
      'ethmoidectomy|ethmoidectomies|sphenoethmoidectomy|uncinectomy|maxillary|sphenoid|frontal|antrostomy',
      pcs('', {
        also: [
          ['total ethmoidectomy|total ethmoidectomie|sphenoethmoidectomy', pcs('09T#8ZZ', { sides: 'U V' })],
          ['ethmoidectomy|ethmoidectomie', pcs('09B#8ZZ', { sides: 'U V' })],
          ['antrostomy|antrostomie|maxillary sinusotomy', pcs('099#8ZZ', { sides: 'Q R' })],
          ['sphenoidotomy|sphenoidotomie', pcs('099#8ZZ', { sides: 'W X' })],
          ['frontal sinusotomy|frontal recess|frontal sinusotomie', pcs('099#8ZZ', { sides: 'S T' })],
        ],
      }),
    ],
  ),
  'nasal-polypectomy': pcs('09BK*ZZ', { approaches: '8X', because: 'nasal polyps: nasal mucosa and soft tissue' }),
  rhinoplasty: oneOf(
    [
      'spreader|graft|vestibular stenosis|valve',
      pcs('09UK*?Z', {
        approaches: '08',
        devices: [
          ['allograft', 'K'],
          [null, '7'],
        ],
      }),
    ],
    [null, pcs('090K*ZZ', { approaches: '034X' })],
  ),
  'nasal-fracture-reduction': oneOf(['open', pcs('0NSB0ZZ')], [null, pcs('0NSBXZZ')]),
  'nasal-endoscopy': oneOf(['debridement', pcs('09BK8ZZ')], ['sinus endoscopy', pcs('09JY8ZZ')], [null, pcs('09JK8ZZ')]),
  'epistaxis-control': oneOf(
    ['packing|rhino rocket|balloon', pcs('2Y41X5Z')],
    ['artery ligation', pcs('03LR*ZZ', { approaches: '034' })],
    ['embolization', pcs('03LR3DZ')],
    ['endoscopic', pcs('093K8ZZ')],
    ['cautery|cauterization|control', pcs('093K7ZZ')],
  ),
  parotidectomy: oneOf(
    ['ranula', pcs('0C9#*ZZ', { sides: 'D F', approaches: '0' })],
    ['biopsy', pcs('0CB#*ZX', { sides: '8 9', approaches: '03' })],
    ['submandibular', pcs('0CT#0ZZ', { sides: 'G H' })],
    ['sialolith', pcs('0CC#*ZZ', { sides: 'G H', approaches: '03' })],
    ['total', pcs('0CT#0ZZ', { sides: '8 9' })],
    ['superficial|partial|mass|tumor|parotidectomy', pcs('0CB#*ZZ', { sides: '8 9', approaches: '03' })],
  ),
  'neck-cyst-excision': oneOf(['sistrunk|thyroglossal', pcs('0WB60ZZ')], ['branchial', pcs('0WB60ZZ')]),
  'oral-surgery': oneOf(
    ['labial frenectomy|labial frenulectomy|labial frenotomy', pcs('0CN0XZZ')],
    ['frenulectomy|frenectomy|frenotomy|frenuloplasty|frenulum', pcs('0CN7XZZ', { because: 'frenotomy: release of the tongue' })],
    ['tonsil biopsy', pcs('0CBPXZX')],
    [BIOPSY, pcs('0CB@XZX', { parts: MOUTH })],
    ['mandibulectomy', pcs('0NB#0ZZ', { sides: 'T V' })],
    ['maxillectomy', pcs('0NBR0ZZ')],
    ['total glossectomy', pcs('0CT7*ZZ', { approaches: '0X' })],
    ['excision|resection|glossectomy|hemiglossectomy', pcs('0CB@*ZZ', { approaches: '0X', parts: MOUTH })],
  ),
};

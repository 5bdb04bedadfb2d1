import { specificity } from '../specificity';

/** Osteoarthritis whose joint is nowhere in the chart. */
export default specificity({
  id: 'osteoarthritis-type-site-laterality-unspecified',
  catalogue: 'G123',
  title: 'Joint of the osteoarthritis is documented',
  severity: 'info',
  section: 'I.B.2, I.B.13, I.C.13.a; Tabular List M15-M19',
  concepts: 'osteoarthritis',
  rows: /\bosteoarthr|\bDJD\b|degenerative joint/i,
  attributes: ['site'],
  answer:
    /\b(?:knees?|hips?|shoulders?|glenohumeral|acromioclavicular|AC joint|hands?|wrists?|CMC|carpometacarpal|thumbs?|fingers?|elbows?|ankles?|foot|feet|(?:great )?toes?|spin\w+|back|neck|lumbar|cervical|thoracic|facet|sacroiliac|TMJ|generalized|multiple joints|polyarticular|patell\w+|compartment|[CTL]\d)\b/i,
  stated:
    'knee-osteoarthritis hip-osteoarthritis shoulder-osteoarthritis thumb-osteoarthritis hand-osteoarthritis wrist-osteoarthritis elbow-osteoarthritis ankle-foot-osteoarthritis generalized-osteoarthritis erosive-osteoarthritis',
  message: 'Osteoarthritis: the joint and its side are not documented.',
});

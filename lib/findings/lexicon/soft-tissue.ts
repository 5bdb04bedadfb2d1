import { type Concept, concept as c } from './concept';
import { JOINT_SITES } from './rheumatology';
import { tendon, tendons } from './tendons';

/** Shoulder and elbow, bursae, muscles and fascia, and all tendons. */
export const softTissue: Concept[] = [
  ...tendons,
  c(
    'rotator-cuff-tear',
    'injury',
    'rotator cuff tear|torn rotator cuff|rotator cuff rupture|supraspinatus tear|tear of rotator cuff|tear of supraspinatus tendon|supraspinatus tendon tear|infraspinatus tear|subscapularis tear|tear of supraspinatus|massive rotator cuff tear|full thickness supraspinatus tear|cuff tear|rupture of rotator cuff|infraspinatus tendon tear|subscapularis tendon tear|partial rotator cuff tear|full thickness rotator cuff tear|partial-thickness rotator cuff tear|rotator cuff tendon tear|full-thickness rotator cuff tear',
    {
      types: {
        complete: 'full thickness|complete|full-thickness|massive|retracted',
        incomplete:
          'partial thickness|partial|incomplete|partial-thickness|articular sided|articular-sided|bursal sided|interstitial|intrasubstance|undersurface',
      },
      integral: 'shoulder-pain|arm-pain|shoulder-stiffness',
      covers: 'rotator-cuff-tendinitis|shoulder-strain|rotator-cuff-strain',
      needs: ['laterality', 'type'],
    },
  ),
  c(
    'rotator-cuff-tendinitis',
    'chronic',
    `${tendon('rotator cuff|supraspinatus|shoulder|infraspinatus|subscapularis')}|rotator cuff syndrome|rotator cuff disorder|rotator cuff injury|rotator cuff disease|rotator cuff dysfunction`,
    {
      types: { syndrome: 'syndrome' },
      integral: 'shoulder-pain|arm-pain',
      needs: ['laterality'],
    },
  ),
  c(
    'calcific-tendinitis-shoulder',
    'chronic',
    'calcific tendinitis of shoulder|calcific tendonitis of shoulder|calcific tendinitis of rotator cuff|shoulder calcific tendinitis|calcific rotator cuff tendinitis|calcific tendinitis|calcific tendonitis|calcific tendinopathy|calcific bursitis of shoulder',
    {
      types: { hip: 'hip|gluteal|thigh', elbow: 'elbow', wrist: 'wrist|forearm', hand: 'hand', ankle: 'ankle|foot|achilles' },
      covers: 'rotator-cuff-tendinitis|tendinitis',
      integral: 'shoulder-pain',
      needs: ['laterality'],
    },
  ),
  c(
    'shoulder-impingement',
    'chronic',
    'impingement syndrome|shoulder impingement|subacromial impingement|impingement of shoulder|subacromial impingement syndrome|rotator cuff impingement|shoulder impingement syndrome|impingement syndrome of shoulder|external impingement',
    {
      integral: 'shoulder-pain|arm-pain',
      needs: ['laterality'],
    },
  ),
  c(
    'frozen-shoulder',
    'chronic',
    'adhesive capsulitis|frozen shoulder|adhesive capsulitis of shoulder|capsulitis of shoulder|shoulder capsulitis|periarthritis of shoulder|shoulder arthrofibrosis',
    {
      integral: 'shoulder-pain|shoulder-stiffness|shoulder-contracture',
      needs: ['laterality'],
    },
  ),
  c(
    'shoulder-bursitis',
    'acute',
    'subacromial bursitis|shoulder bursitis|subdeltoid bursitis|bursitis of shoulder|subacromial subdeltoid bursitis|scapulothoracic bursitis|subacromial/subdeltoid bursitis',
    { integral: 'shoulder-pain', covers: 'bursitis', needs: ['laterality'] },
  ),
  c('biceps-tendinitis', 'acute', `${tendon('biceps|bicipital|long head of biceps|biceps tendon')}|biceps tenosynovitis`, {
    integral: 'shoulder-pain|arm-pain',
    needs: ['laterality'],
  }),
  c(
    'biceps-rupture-spontaneous',
    'chronic',
    'spontaneous rupture of biceps tendon|nontraumatic biceps tendon rupture|degenerative biceps tendon rupture|attritional biceps rupture',
    { covers: 'biceps-rupture', integral: 'arm-pain|shoulder-pain', needs: ['laterality'] },
  ),
  c(
    'lateral-epicondylitis',
    'chronic',
    'lateral epicondylitis|tennis elbow|lateral epicondylosis|lateral epicondylalgia|common extensor tendinopathy|common extensor tendinosis|extensor carpi radialis brevis tendinopathy|lateral epicondylitis of elbow|common extensor tendinitis|common extensor origin tendinosis',
    {
      integral: 'elbow-pain|arm-pain|forearm-pain',
      covers: 'tendinitis|elbow-tendinitis',
      needs: ['laterality'],
    },
  ),
  c(
    'medial-epicondylitis',
    'chronic',
    "medial epicondylitis|golfer's elbow|golfers elbow|medial epicondylosis|common flexor tendinopathy|golfer elbow|common flexor tendinosis|medial epicondylitis of elbow",
    {
      integral: 'elbow-pain|arm-pain',
      covers: 'tendinitis|elbow-tendinitis',
      needs: ['laterality'],
    },
  ),
  c('olecranon-bursitis', 'acute', 'olecranon bursitis|elbow bursitis|bursitis of elbow|bursitis of olecranon', {
    types: { septic: 'septic|infected|infectious' },
    integral: 'elbow-pain',
    covers: 'bursitis',
    needs: ['laterality'],
  }),
  c('prepatellar-bursitis', 'acute', "prepatellar bursitis|housemaid's knee|bursitis of knee|knee bursitis|pre-patellar bursitis", {
    types: { septic: 'septic|infected|infectious' },
    integral: 'knee-pain',
    covers: 'bursitis',
    needs: ['laterality'],
  }),
  c(
    'pes-anserine-bursitis',
    'acute',
    'pes anserine bursitis|pes bursitis|anserine bursitis|pes anserinus bursitis|infrapatellar bursitis|pes anserine tendinitis|pes anserine tendinobursitis|pes anserine syndrome',
    { integral: 'knee-pain', covers: 'bursitis', needs: ['laterality'] },
  ),
  c(
    'trochanteric-bursitis',
    'acute',
    'trochanteric bursitis|greater trochanteric bursitis|greater trochanteric pain syndrome|hip bursitis|bursitis of hip|GTPS|trochanteric pain|bursitis of greater trochanter',
    {
      integral: 'hip-pain|leg-pain|thigh-pain',
      covers: 'bursitis',
      needs: ['laterality'],
    },
  ),
  c('ischial-bursitis', 'acute', 'ischial bursitis|iliopsoas bursitis|ischiogluteal bursitis|iliopectineal bursitis', {
    integral: 'hip-pain',
    covers: 'bursitis',
    needs: ['laterality'],
  }),
  c(
    'retrocalcaneal-bursitis',
    'acute',
    'retrocalcaneal bursitis|calcaneal bursitis|heel bursitis|bursitis of heel|bursitis of ankle|bursitis of foot|intermetatarsal bursitis|ankle bursitis',
    { integral: 'foot-pain|ankle-pain', covers: 'bursitis', needs: ['laterality'] },
  ),
  c(
    'septic-bursitis',
    'acute',
    'septic bursitis|infected bursa|infectious bursitis|septic olecranon bursitis|infected bursitis|septic prepatellar bursitis|infected olecranon bursa|infected olecranon bursitis|infected prepatellar bursitis|infected prepatellar bursa',
    {
      types: { elbow: 'olecranon|elbow', knee: 'prepatellar|knee', shoulder: 'shoulder' },
      covers: 'bursitis|olecranon-bursitis|prepatellar-bursitis',
      integral: 'elbow-pain|knee-pain',
      needs: ['laterality'],
    },
  ),
  c('bursitis', 'acute', 'bursitis|bursopathy|inflamed bursa', { types: JOINT_SITES, integral: 'joint-pain', needs: ['laterality'] }),
  c(
    'ganglion',
    'chronic',
    'ganglion cyst|ganglion|dorsal wrist ganglion|volar wrist ganglion|ganglion of wrist|wrist ganglion|ganglion cyst of wrist|dorsal ganglion cyst|volar ganglion cyst|carpal ganglion|mucous cyst of finger|digital mucous cyst|retinacular cyst|mucoid cyst of finger|myxoid cyst of finger',
    {
      types: {
        wrist: 'wrist|carpal|dorsal wrist|volar wrist',
        hand: 'hand|finger|mucous|digital|thumb|retinacular|dip joint|palm',
        ankle: 'ankle|foot|toe',
        knee: 'knee',
        shoulder: 'shoulder|spinoglenoid|suprascapular',
        elbow: 'elbow',
      },
      needs: ['laterality'],
    },
  ),
  c(
    'plantar-fasciitis',
    'chronic',
    'plantar fasciitis|plantar fascitis|plantar fasciopathy|plantar fasciosis|heel pain syndrome|plantar heel pain|plantar fascia tear|plantar fascia rupture|plantar fascial inflammation',
    {
      integral: 'foot-pain|heel-spur',
      needs: ['laterality'],
    },
  ),
  c('plantar-fibroma', 'chronic', 'plantar fibroma|plantar fibromatosis|ledderhose disease|plantar fascial fibromatosis|plantar fibromas', {
    integral: 'foot-pain',
    needs: ['laterality'],
  }),
  c(
    'dupuytren',
    'chronic',
    "dupuytren contracture|dupuytren's contracture|dupuytrens contracture|dupuytren disease|dupuytren's disease|palmar fibromatosis|dupuytren's|dupuytren nodule|palmar fascial fibromatosis|dupuytren's nodule|dupuytrens disease",
    { integral: 'hand-pain' },
  ),
  c('fasciitis', 'acute', 'fasciitis|nodular fasciitis|eosinophilic fasciitis', {
    types: { nodular: 'nodular', eosinophilic: 'eosinophilic' },
  }),
  c('heterotopic-ossification', 'chronic', 'heterotopic ossification|ectopic ossification|myositis ossificans|heterotopic bone', {
    types: JOINT_SITES,
    causes: { traumatic: 'myositis ossificans|traumatic' },
    needs: ['laterality'],
  }),
  c(
    'myalgia',
    'symptom',
    'myalgia|achy muscles|muscles ache|muscles are sore|muscle achiness|aching muscles|muscle pains|aching of muscles|muscles hurt|muscular aches|muscular soreness|myalgias|muscle aches|muscle pain|muscle soreness|muscle ache|sore muscles|muscular pain|muscle tenderness',
  ),
  c(
    'myositis',
    'acute',
    'myositis|myofascitis|myofasciitis|myofasciatis|pyomyositis|infective myositis|viral myositis|muscle inflammation',
    {
      types: { infective: 'pyomyositis|infective|infectious' },
      integral: 'myalgia|weakness',
    },
  ),
  c('rhabdomyolysis', 'acute', 'rhabdomyolysis|rhabdo|exertional rhabdomyolysis|traumatic rhabdomyolysis', {
    types: { traumatic: 'traumatic|crush' },
    integral: 'myalgia|weakness',
  }),
  c(
    'muscle-atrophy',
    'chronic',
    'muscle atrophy|muscle wasting|muscular atrophy|disuse atrophy|quadriceps atrophy|muscle loss|atrophy of muscle',
    {},
  ),
  c('sarcopenia', 'chronic', 'sarcopenia|age-related muscle loss|sarcopenic', { covers: 'muscle-atrophy', integral: 'weakness' }),
  c(
    'muscle-contracture',
    'chronic',
    'muscle contracture|contracture of muscle|volkmann contracture|contractures|multiple contractures',
    {},
  ),
  c(
    'retained-foreign-body',
    'chronic',
    'retained foreign body in soft tissue|residual foreign body|retained bullet fragment|retained bullet|retained shrapnel|retained glass foreign body|old retained foreign body|retained foreign body of foot|retained foreign body of hand|retained foreign body',
    {
      integral: 'foot-pain|hand-pain',
    },
  ),
  c(
    'soft-tissue-hematoma',
    'acute',
    'nontraumatic hematoma|spontaneous hematoma|rectus sheath hematoma|spontaneous soft tissue hematoma|intramuscular hematoma|retroperitoneal hematoma of psoas|psoas hematoma|iliopsoas hematoma',
    {},
  ),
];

import { type Concept, concept as c } from './concept';
import { fill } from './injury';
import { JOINT_SITES } from './rheumatology';

export const contracted = (joints: string): string =>
  fill(
    '{} contracture|contracture of {}|contracted {}|flexion contracture of {}|{} flexion contracture|extension contracture of {}|{} extension contracture',
    joints,
  );

/** Joints that are stiff, loose, swollen, infected or torn inside. */
export const jointDisorders: Concept[] = [
  c(
    'joint-pain',
    'symptom',
    'joint pain|joints hurt|joint ache|joints ache|achy joints|joint soreness|pain in joints|pains in joints|joint discomfort|joint achiness|sore joints|hurting joints|arthralgia|arthralgias|joint pains|polyarthralgia|painful joints|multiple joint pain|joint aches|arthralgias of multiple joints|aching joints',
  ),
  c('joint-stiffness', 'symptom', 'joint stiffness|stiffness of joint|stiff joints|morning stiffness', { types: JOINT_SITES }),
  ...(['knee', 'shoulder', 'elbow', 'hip', 'wrist', 'ankle'] as const).flatMap((joint) => [
    c(
      `${joint}-stiffness`,
      'symptom',
      `stiffness of ${joint}|${joint} stiffness|stiff ${joint}|${joint} joint stiffness|stiffness in ${joint}`,
      {
        covers: 'joint-stiffness',
        needs: ['laterality'],
      },
    ),
    c(
      `${joint}-instability`,
      'chronic',
      `${joint} instability|instability of ${joint}|instability, ${joint}|unstable ${joint}|chronic ${joint} instability|${joint} joint instability${joint === 'ankle' ? '|chronic lateral ankle instability|lateral ankle instability|instability of lateral ankle' : ''}${joint === 'shoulder' ? '|multidirectional instability|glenohumeral instability|anterior shoulder instability' : ''}`,
      { integral: `${joint}-pain`, needs: ['laterality'] },
    ),
    c(
      `${joint}-contracture`,
      'chronic',
      `${joint} contracture|contracture of ${joint}|contracted ${joint}|contracted ${joint} joint|contracture of ${joint} joint|joint contracture of ${joint}|flexion contracture of ${joint}|${joint} flexion contracture|${joint} joint contracture${joint === 'ankle' ? '|equinus contracture|achilles contracture|gastrocnemius contracture|gastrocnemius equinus|gastroc equinus|ankle equinus|equinus deformity' : ''}`,
      { covers: 'muscle-contracture', needs: ['laterality'] },
    ),
  ]),
  c(
    'foot-joint-contracture',
    'chronic',
    contracted(
      'metatarsophalangeal joint|mtp joint|mpj|toe joint|great toe joint|hallux interphalangeal joint|interphalangeal joint of toe|first metatarsophalangeal joint|first mtp joint|foot joint|subtalar joint|midfoot joint|fourth metatarsophalangeal joint|fifth metatarsophalangeal joint|second metatarsophalangeal joint|third metatarsophalangeal joint|second mtp joint|third mtp joint|fourth mtp joint|fifth mtp joint|metatarsophalangeal|mtp',
    ),
    { covers: 'muscle-contracture', integral: 'foot-pain|toe-pain', needs: ['laterality'] },
  ),
  c(
    'arthrofibrosis',
    'chronic',
    'arthrofibrosis|knee arthrofibrosis|arthrofibrosis of knee|ankylosis of joint|ankylosed joint|joint ankylosis|ankylosis of knee|ankylosis of elbow',
    {
      types: JOINT_SITES,
      integral: 'knee-pain|knee-stiffness|joint-stiffness',
      needs: ['laterality'],
    },
  ),
  c(
    'knee-effusion',
    'symptom',
    'knee effusion|effusion of knee|effusion in knee|knee joint effusion|fluid on knee|water on knee|swelling of knee joint|effusion of knee joint|effusion in knee joint',
  ),
  c(
    'joint-effusion',
    'symptom',
    'joint effusion|effusion of joint|joint swelling|swollen joint|ankle effusion|hip effusion|elbow effusion|shoulder effusion|wrist effusion|ankle joint effusion|hip joint effusion|elbow joint effusion|swelling of joint|glenohumeral effusion',
    {
      types: JOINT_SITES,
      implies: Object.fromEntries(['ankle', 'hip', 'elbow', 'shoulder', 'wrist'].map((joint) => [`${joint} effusion`, { type: joint }])),
      needs: ['laterality'],
    },
  ),
  c(
    'joint-swelling',
    'symptom',
    'swelling of multiple joints|joints are swollen|swelling in joints|swelling of joints|swollen joints|multiple joint swelling',
  ),
  c('hemarthrosis', 'acute', 'hemarthrosis|knee hemarthrosis|hemarthrosis of knee|lipohemarthrosis|hemarthroses|traumatic hemarthrosis', {
    types: JOINT_SITES,
    covers: 'knee-effusion|joint-effusion',
    integral: 'knee-pain|joint-pain',
    needs: ['laterality'],
  }),
  c(
    'loose-body',
    'chronic',
    'loose body in joint|intra-articular loose body|loose body|loose bodies|intraarticular loose body|loose body of knee|loose body in knee|loose bodies in knee|joint mouse',
    {
      types: JOINT_SITES,
      integral: 'knee-pain|elbow-pain|joint-pain',
      needs: ['laterality'],
    },
  ),
  c(
    'synovitis',
    'chronic',
    'synovitis|knee synovitis|synovitis of knee|synovial hypertrophy|proliferative synovitis|hypertrophic synovitis|joint synovitis|synovitis of ankle|ankle synovitis|synovitis of wrist|wrist synovitis|transient synovitis|toxic synovitis',
    {
      types: JOINT_SITES,
      implies: { 'transient synovitis': { cause: 'transient' }, 'toxic synovitis': { cause: 'transient' } },
      integral: 'joint-pain|knee-pain|hip-pain',
      needs: ['laterality'],
    },
  ),
  c('pvns', 'chronic', 'pigmented villonodular synovitis|PVNS|villonodular synovitis|tenosynovial giant cell tumor', {
    types: JOINT_SITES,
    covers: 'synovitis',
    needs: ['laterality'],
  }),
  c(
    'septic-arthritis',
    'acute',
    'septic arthritis|septic joint|pyogenic arthritis|infectious arthritis|septic knee|septic hip|septic shoulder|septic wrist|septic ankle|joint infection|infected joint|bacterial arthritis|infected native joint|septic elbow|purulent arthritis',
    {
      types: JOINT_SITES,
      causes: {
        staph: 'staph|staphylococcus|staphylococcal|mrsa|mssa',
        strep: 'strep|streptococcus|streptococcal',
        gonococcal: 'gonococcal|gonorrhea',
      },
      covers: 'arthritis',
      integral: 'joint-pain|fever|knee-pain|hip-pain|joint-effusion|knee-effusion',
      needs: ['laterality'],
    },
  ),
  c(
    'meniscus-tear',
    'injury',
    'meniscal tear|meniscus tear|torn meniscus|medial meniscus tear|lateral meniscus tear|medial meniscal tear|lateral meniscal tear|tear of medial meniscus|tear of lateral meniscus|tear of meniscus|tear medial meniscus|tear lateral meniscus|tear in medial meniscus|tear in lateral meniscus|tear of posterior horn medial meniscus|tear of posterior horn lateral meniscus|tear of posterior horn of lateral meniscus|tear of anterior horn of lateral meniscus|tear of anterior horn of medial meniscus|posterior horn lateral meniscus tear|posterior horn tear of medial meniscus|tear involving medial meniscus|tear involving lateral meniscus|tear of body of medial meniscus|torn medial meniscus|torn lateral meniscus|medial meniscus root tear|bucket handle tear|bucket-handle meniscus tear|bucket handle meniscal tear|posterior horn tear|meniscus injury|tear of posterior horn of medial meniscus|posterior horn medial meniscus tear|medial and lateral meniscus tears|medial and lateral meniscus tear|medial and lateral meniscal tear|lateral and medial meniscal tear|lateral and medial meniscus tear|tear of medial and lateral menisci|tear of both menisci|torn medial and lateral meniscus|torn medial and lateral menisci|torn lateral and medial meniscus|meniscal injury|tear of medial and lateral meniscus|radial tear of meniscus|torn cartilage of knee',
    {
      types: { medial: 'medial', lateral: 'lateral', both: 'medial and lateral|lateral and medial|both menisci' },
      causes: { bucket: 'bucket handle|bucket-handle', complex: 'complex', peripheral: 'peripheral' },
      implies: { 'torn medial meniscus': { type: 'medial' }, 'torn lateral meniscus': { type: 'lateral' } },
      integral: 'knee-pain|knee-effusion',
      covers: 'knee-sprain',
      needs: ['laterality', 'type'],
    },
  ),
  c(
    'degenerative-meniscus-tear',
    'chronic',
    'degenerative meniscal tear|degenerative meniscus tear|degenerative medial meniscal tear|degenerative medial meniscus tear|degenerative tear of medial meniscus|degenerative tear of meniscus|degenerative lateral meniscus tear|old meniscal tear|degenerative tear of lateral meniscus|chronic meniscal tear|meniscal derangement|degenerative tear of posterior horn|degenerative lateral meniscal tear|old medial meniscus tear|meniscus degeneration|meniscal degeneration|degenerative meniscus',
    {
      types: { medial: 'medial', lateral: 'lateral' },
      integral: 'knee-pain|knee-effusion',
      covers: 'meniscus-tear',
      needs: ['laterality'],
    },
  ),
  c('meniscal-cyst', 'chronic', 'meniscal cyst|parameniscal cyst|cyst of meniscus', { integral: 'knee-pain', needs: ['laterality'] }),
  c('discoid-meniscus', 'chronic', 'discoid meniscus|discoid lateral meniscus', { integral: 'knee-pain' }),
  c(
    'knee-derangement',
    'chronic',
    'internal derangement of knee|internal derangement|knee internal derangement|internal derangement of joint of knee',
    {
      integral: 'knee-pain',
      needs: ['laterality'],
    },
  ),
  c(
    'chondral-defect-knee',
    'chronic',
    'chondral defect of knee|chondral lesion of knee|cartilage defect of knee|osteochondral defect of knee|articular cartilage defect|osteochondral lesion of knee|chondral defect|chondral injury|osteochondral defect',
    {
      types: JOINT_SITES,
      integral: 'knee-pain',
      needs: ['laterality'],
    },
  ),
  c(
    'chondromalacia',
    'chronic',
    'chondromalacia|chondromalacia of knee|chondromalacia of medial femoral condyle|chondromalacia of femoral condyle|chondromalacia of trochlea|trochlear chondromalacia|chondromalacia of medial compartment|chondromalacia of lateral compartment',
    {
      types: JOINT_SITES,
      integral: 'knee-pain',
      needs: ['laterality'],
    },
  ),
  c(
    'chondromalacia-patella',
    'chronic',
    'chondromalacia patella|chondromalacia of patella|patellar chondromalacia|chondromalacia patellae|patella chondromalacia|retropatellar chondromalacia|chondromalacia of patellofemoral joint|patellofemoral chondromalacia',
    {
      integral: 'knee-pain',
      covers: 'chondromalacia',
      needs: ['laterality'],
    },
  ),
  c(
    'patellofemoral-syndrome',
    'chronic',
    'patellofemoral pain syndrome|patellofemoral malalignment|patellofemoral malalignment syndrome|patellar malalignment|patellar maltracking|patellofemoral maltracking|patellar malalignment syndrome|patellofemoral syndrome|patellofemoral pain|patellofemoral stress syndrome|anterior knee pain syndrome|patellofemoral dysfunction|patellofemoral disorder|PFPS|patellofemoral tracking disorder',
    {
      integral: 'knee-pain',
      needs: ['laterality'],
    },
  ),
  c(
    'patellar-instability',
    'chronic',
    'patellar instability|patellofemoral instability|recurrent patellar dislocation|recurrent dislocation of patella|recurrent patellar subluxation|patella instability|recurrent patellar instability|patella alta|patellar maltracking|lateral patellar tracking|patellar tilt|lateral patellar compression syndrome|patellar malalignment',
    {
      types: { subluxation: 'subluxation', tracking: 'maltracking|alta|tracking|tilt|compression syndrome|malalignment' },
      covers: 'patella-dislocation',
      integral: 'knee-pain',
      needs: ['laterality'],
    },
  ),
  c('plica-syndrome', 'chronic', 'plica syndrome|medial plica|synovial plica|plica of knee|symptomatic plica|medial plica syndrome', {
    integral: 'knee-pain',
    needs: ['laterality'],
  }),
  c('bakers-cyst', 'chronic', "baker's cyst|baker cyst|popliteal cyst|bakers cyst|synovial cyst of popliteal space", {
    integral: 'knee-pain',
    needs: ['laterality'],
  }),
  c(
    'ruptured-bakers-cyst',
    'acute',
    "ruptured baker's cyst|ruptured baker cyst|ruptured popliteal cyst|rupture of baker's cyst|ruptured bakers cyst",
    { covers: 'bakers-cyst', integral: 'knee-pain|leg-pain' },
  ),
  c(
    'recurrent-shoulder-dislocation',
    'chronic',
    'recurrent shoulder dislocation|recurrent dislocating shoulder|recurrent anterior dislocating shoulder|recurrently dislocating shoulder|recurrent anterior dislocation of shoulder|recurrent posterior dislocation of shoulder|recurrent posterior shoulder dislocation|recurrent glenohumeral dislocation|habitual shoulder dislocation|habitual dislocation of shoulder|recurrent dislocation of shoulder|recurrent anterior shoulder dislocation|recurrent shoulder instability|recurrent anterior shoulder instability|chronic shoulder dislocation',
    {
      covers: 'shoulder-dislocation|shoulder-instability',
      integral: 'shoulder-pain',
      needs: ['laterality'],
    },
  ),
  c(
    'femoroacetabular-impingement',
    'chronic',
    'femoroacetabular impingement|hip impingement|femoral acetabular impingement|cam impingement|pincer impingement|cam lesion|femoroacetabular impingement syndrome|hip impingement syndrome|impingement syndrome of hip|cam deformity',
    {
      integral: 'hip-pain',
      needs: ['laterality'],
    },
  ),
  c('snapping-hip', 'chronic', 'snapping hip|snapping hip syndrome|coxa saltans', { integral: 'hip-pain', needs: ['laterality'] }),
  c(
    'ankle-impingement',
    'chronic',
    'ankle impingement syndrome|impingement syndrome of ankle|anterior ankle impingement syndrome|posterior ankle impingement syndrome|anterior ankle impingement|posterior ankle impingement|ankle impingement|os trigonum syndrome|anterolateral ankle impingement',
    { integral: 'ankle-pain', needs: ['laterality'] },
  ),
  c(
    'osteochondritis-dissecans',
    'chronic',
    'osteochondritis dissecans|OCD lesion of talus|osteochondral lesion of talus|osteochondral lesion of talar dome|talar dome lesion|ocd of knee|OCD of talus',
    {
      types: JOINT_SITES,
      implies: { 'osteochondral lesion of talus': { type: 'ankle' }, 'talar dome lesion': { type: 'ankle' } },
      integral: 'knee-pain|ankle-pain|elbow-pain',
      needs: ['laterality'],
    },
  ),
];

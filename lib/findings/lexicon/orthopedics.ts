import { type Concept, concept as c } from './concept';

/** Joints and limbs whose pain has a code of its own side by side. */
const PAINFUL: [site: string, names: string][] = [
  ['knee', 'knee'],
  ['hip', 'hip'],
  ['shoulder', 'shoulder'],
  ['elbow', 'elbow'],
  ['wrist', 'wrist'],
  ['ankle', 'ankle'],
  ['hand', 'hand'],
  ['finger', 'finger|thumb'],
  ['foot', 'foot|heel'],
  ['toe', 'toe'],
  ['leg', 'leg|thigh|calf|lower leg'],
  ['arm', 'arm|forearm|upper arm'],
];
const pains: Concept[] = PAINFUL.map(([site, names]) =>
  c(
    `${site}-pain`,
    'symptom',
    names
      .split('|')
      .flatMap((name) => [
        `${name} pain`,
        `pain in ${name}`,
        `painful ${name}`,
        `${name} discomfort`,
        `${name} arthralgia`,
        `pain of ${name}`,
      ])
      .join('|'),
    { needs: ['laterality'] },
  ),
);

/** Bones, joints, spine, soft tissue. */
export const orthopedics = [
  ...pains,
  c('joint-pain', 'symptom', 'joint pain|arthralgia|arthralgias|joint pains'),
  c('osteoarthritis', 'chronic', 'osteoarthritis|degenerative joint disease|DJD|osteoarthrosis|degenerative arthritis|OA|arthrosis', {
    types: { knee: 'knee', hip: 'hip', shoulder: 'shoulder|acromioclavicular' },
    integral: 'joint-pain',
    needs: ['site', 'laterality'],
  }),
  c(
    'knee-osteoarthritis',
    'chronic',
    'knee osteoarthritis|osteoarthritis of knee|degenerative joint disease of knee|knee arthritis|arthritis of knee|djd of knee|osteoarthritis of knees|knee oa|degenerative arthritis of knee|gonarthrosis|knee degenerative joint disease|osteoarthritis in knee|tricompartmental osteoarthritis|knee degenerative arthritis',
    { covers: 'osteoarthritis|arthritis', integral: 'knee-pain|joint-pain', needs: ['laterality'] },
  ),
  c(
    'hip-osteoarthritis',
    'chronic',
    'hip osteoarthritis|osteoarthritis of hip|degenerative joint disease of hip|hip arthritis|arthritis of hip|djd of hip|hip oa|degenerative arthritis of hip|osteoarthritis in hip|hip degenerative joint disease',
    { covers: 'osteoarthritis|arthritis', integral: 'hip-pain|joint-pain', needs: ['laterality'] },
  ),
  c(
    'shoulder-osteoarthritis',
    'chronic',
    'shoulder osteoarthritis|osteoarthritis of shoulder|glenohumeral osteoarthritis|glenohumeral arthritis|shoulder arthritis|acromioclavicular arthritis|ac joint arthritis|acromioclavicular osteoarthritis|acromioclavicular joint arthritis',
    { covers: 'osteoarthritis|arthritis', integral: 'shoulder-pain', needs: ['laterality'] },
  ),
  c('arthritis', 'chronic', 'arthritis|arthritic', { integral: 'joint-pain' }),
  c('rheumatoid-arthritis', 'chronic', 'rheumatoid arthritis|RA', {
    types: { seropositive: 'seropositive|rheumatoid factor positive', seronegative: 'seronegative' },
    integral: 'joint-pain',
    covers: 'arthritis',
  }),
  c('psoriatic-arthritis', 'chronic', 'psoriatic arthritis', { covers: 'arthritis', integral: 'joint-pain' }),
  c('lupus', 'chronic', 'systemic lupus erythematosus|SLE|lupus'),
  c('fibromyalgia', 'chronic', 'fibromyalgia'),
  c('polymyalgia', 'chronic', 'polymyalgia rheumatica|PMR'),
  c('osteoporosis', 'chronic', 'osteoporosis'),
  c('osteopenia', 'chronic', 'osteopenia|osteopenic'),
  c('osteomyelitis', 'acute', 'osteomyelitis', { needs: ['site', 'acuity'] }),
  c('septic-arthritis', 'acute', 'septic arthritis|septic joint', { integral: 'joint-pain|fever' }),
  c(
    'rotator-cuff-tear',
    'injury',
    'rotator cuff tear|torn rotator cuff|rotator cuff rupture|supraspinatus tear|tear of rotator cuff|tear of supraspinatus tendon',
    {
      types: {
        complete: 'full thickness|complete|full-thickness',
        incomplete: 'partial thickness|partial|incomplete',
        traumatic: 'traumatic',
      },
      integral: 'shoulder-pain',
      needs: ['laterality', 'type'],
    },
  ),
  c(
    'rotator-cuff-tendinitis',
    'chronic',
    'rotator cuff tendinitis|rotator cuff tendinopathy|rotator cuff syndrome|supraspinatus tendinopathy|shoulder tendinitis|rotator cuff tendonitis',
    { integral: 'shoulder-pain' },
  ),
  c('shoulder-impingement', 'chronic', 'impingement syndrome|shoulder impingement|subacromial impingement', {
    integral: 'shoulder-pain',
    needs: ['laterality'],
  }),
  c('frozen-shoulder', 'chronic', 'adhesive capsulitis|frozen shoulder', { integral: 'shoulder-pain', needs: ['laterality'] }),
  c('shoulder-bursitis', 'acute', 'subacromial bursitis|shoulder bursitis', { integral: 'shoulder-pain' }),
  c('biceps-tendinitis', 'acute', 'biceps tendinitis|bicipital tendinitis|biceps tendonitis', { integral: 'shoulder-pain' }),
  c('lateral-epicondylitis', 'chronic', 'lateral epicondylitis|tennis elbow', { integral: 'elbow-pain', needs: ['laterality'] }),
  c('medial-epicondylitis', 'chronic', "medial epicondylitis|golfer's elbow|golfers elbow", {
    integral: 'elbow-pain',
    needs: ['laterality'],
  }),
  c(
    'trigger-finger',
    'chronic',
    'trigger finger|trigger thumb|stenosing tenosynovitis of finger|stenosing tenosynovitis of thumb|stenosing flexor tenosynovitis',
    {
      integral: 'finger-pain|hand-pain',
      types: { thumb: 'thumb', index: 'index', middle: 'middle|long', ring: 'ring', little: 'little|small' },
      needs: ['laterality'],
    },
  ),
  c(
    'de-quervain',
    'chronic',
    "de quervain tenosynovitis|de quervain's tenosynovitis|de quervain stenosing tenosynovitis|de quervain's stenosing tenosynovitis|de quervain's|dequervain tenosynovitis|de quervain disease|de quervain tendonitis|de quervain tendinitis|de quervain's tendonitis|de quervain's tendinitis",
    { integral: 'wrist-pain' },
  ),
  c('ganglion', 'chronic', 'ganglion cyst|ganglion', { types: { wrist: 'wrist', hand: 'hand|finger' }, needs: ['laterality'] }),
  c('dupuytren', 'chronic', "dupuytren contracture|dupuytren's contracture|dupuytrens contracture"),
  c('hallux-valgus', 'chronic', 'hallux valgus|bunion|bunion deformity|hallux abductovalgus|hallux abducto valgus|bunions', {
    integral: 'foot-pain|toe-pain',
    needs: ['laterality'],
  }),
  c('bunionette', 'chronic', "tailor's bunion|bunionette|tailors bunion", { integral: 'foot-pain|toe-pain', needs: ['laterality'] }),
  c('hammertoe', 'chronic', 'hammertoe|hammer toe|hammertoes|hammertoe deformity|hammer toe deformity', { needs: ['laterality'] }),
  c('plantar-fasciitis', 'chronic', 'plantar fasciitis', { integral: 'foot-pain', needs: ['laterality'] }),
  c('achilles-tendinitis', 'chronic', 'achilles tendinitis|achilles tendinopathy|achilles tendonitis', {
    integral: 'foot-pain|ankle-pain',
  }),
  c('heel-spur', 'chronic', 'heel spur|calcaneal spur', { integral: 'foot-pain' }),
  c('trochanteric-bursitis', 'acute', 'trochanteric bursitis|greater trochanteric bursitis|greater trochanteric pain syndrome', {
    integral: 'hip-pain',
    needs: ['laterality'],
  }),
  c('olecranon-bursitis', 'acute', 'olecranon bursitis', { integral: 'elbow-pain' }),
  c('avascular-necrosis', 'chronic', 'avascular necrosis|osteonecrosis|AVN of hip'),
  c(
    'meniscus-tear',
    'injury',
    'meniscal tear|meniscus tear|torn meniscus|medial meniscus tear|lateral meniscus tear|medial meniscal tear|lateral meniscal tear|tear of medial meniscus|tear of lateral meniscus|tear of meniscus',
    {
      types: { medial: 'medial', lateral: 'lateral' },
      implies: { 'torn medial meniscus': { type: 'medial' }, 'torn lateral meniscus': { type: 'lateral' } },
      integral: 'knee-pain',
      needs: ['laterality', 'type'],
    },
  ),
  c(
    'degenerative-meniscus-tear',
    'chronic',
    'degenerative meniscal tear|degenerative meniscus tear|degenerative medial meniscal tear|degenerative medial meniscus tear|degenerative tear of medial meniscus|degenerative tear of meniscus|degenerative lateral meniscus tear|old meniscal tear',
    { integral: 'knee-pain', needs: ['laterality'] },
  ),
  c(
    'acl-tear',
    'injury',
    'anterior cruciate ligament tear|acl tear|torn anterior cruciate ligament|acl rupture|torn acl|anterior cruciate ligament rupture|tear of anterior cruciate ligament',
    { integral: 'knee-pain', needs: ['laterality'] },
  ),
  c(
    'mcl-sprain',
    'injury',
    'mcl sprain|medial collateral ligament sprain|mcl strain|medial collateral ligament strain|mcl tear|mcl injury|medial collateral ligament tear',
    { integral: 'knee-pain', needs: ['laterality'] },
  ),
  c('chondromalacia-patella', 'chronic', 'chondromalacia patella|chondromalacia of patella|patellar chondromalacia', {
    integral: 'knee-pain',
    needs: ['laterality'],
  }),
  c('patellofemoral-syndrome', 'chronic', 'patellofemoral pain syndrome|patellofemoral syndrome', { integral: 'knee-pain' }),
  c('knee-effusion', 'symptom', 'knee effusion|effusion of knee|effusion in knee|knee joint effusion'),
  c('bakers-cyst', 'chronic', "baker's cyst|baker cyst|popliteal cyst|bakers cyst", { needs: ['laterality'] }),
  c('low-back-pain', 'symptom', 'back pain|backache', {
    types: { low: 'low|lower|lumbar' },
    implies: Object.fromEntries(
      ['low back pain', 'lower back pain', 'lumbago', 'lumbar pain', 'LBP', 'lumbar back pain'].map((name) => [name, { type: 'low' }]),
    ),
  }),
  c('sacroiliac-pain', 'symptom', 'sacroiliac joint pain|si joint pain|sacroiliac pain|coccyx pain|coccydynia|tailbone pain', {
    covers: 'joint-pain',
  }),
  c('thoracic-back-pain', 'symptom', 'thoracic back pain|mid back pain|upper back pain|thoracic spine pain'),
  c('neck-pain', 'symptom', 'neck pain|cervicalgia|cervical pain|cervical spine pain'),
  c('sciatica', 'chronic', 'sciatica', { integral: 'low-back-pain|leg-pain', needs: ['laterality'] }),
  c('lumbar-radiculopathy', 'chronic', 'lumbar radiculopathy|lumbosacral radiculopathy|lumbar radiculitis|lumbosacral radiculitis', {
    integral: 'low-back-pain|leg-pain|numbness',
  }),
  c('cervical-radiculopathy', 'chronic', 'cervical radiculopathy|cervical radiculitis', { integral: 'neck-pain|arm-pain|numbness' }),
  c(
    'lumbar-disc-herniation',
    'chronic',
    'lumbar disc herniation|herniated lumbar disc|lumbar herniated disc|herniated nucleus pulposus|HNP|lumbar disk herniation|herniated disc|disc herniation|disk herniation|lumbar disc protrusion|disc protrusion|disk protrusion|disc bulge|herniated disk|disc extrusion|herniated nucleus pulposis|disk bulge',
    { integral: 'low-back-pain|leg-pain', needs: ['site'] },
  ),
  c(
    'disc-degeneration',
    'chronic',
    'degenerative disc disease|DDD|degenerative disk disease|lumbar disc degeneration|disc degeneration|disk degeneration|disc desiccation|lumbar degenerative disc disease|cervical disc degeneration|degenerative disc change|cervical degenerative disc disease|degenerative disk change|degenerative disk and joint disease|degenerative disc and joint disease',
    { integral: 'low-back-pain|neck-pain', needs: ['site'] },
  ),
  c(
    'spinal-stenosis',
    'chronic',
    'spinal stenosis|lumbar stenosis|lumbar spinal stenosis|cervical stenosis|canal stenosis|central canal stenosis|cervical spinal stenosis|spinal canal stenosis',
    { types: { claudication: 'neurogenic claudication' }, integral: 'low-back-pain|neck-pain', needs: ['site'] },
  ),
  c(
    'spondylosis',
    'chronic',
    'spondylosis|cervical spondylosis|lumbar spondylosis|facet arthropathy|facet arthrosis|facet syndrome|spondylitic change|spondylotic change|degenerative changes of spine|degenerative change of lumbar spine|facet joint arthropathy|degenerative joint disease of spine|facet osteoarthritis|degenerative disk and joint disease|degenerative disc and joint disease|facet hypertrophy|endplate spondylosis',
    { covers: 'osteoarthritis', integral: 'low-back-pain|neck-pain', needs: ['site'] },
  ),
  c('spondylolisthesis', 'chronic', 'spondylolisthesis|anterolisthesis|retrolisthesis', { integral: 'low-back-pain', needs: ['site'] }),
  c('cervical-myelopathy', 'chronic', 'cervical myelopathy|cervical spondylotic myelopathy|spondylotic myelopathy'),
  c('scoliosis', 'chronic', 'scoliosis'),
  c('lumbar-strain', 'injury', 'lumbar strain|low back strain|lumbosacral strain|lower back strain|back strain|strain of lumbar', {
    integral: 'low-back-pain',
  }),
  c('cervical-strain', 'injury', 'cervical strain|neck strain|whiplash|cervical sprain|neck sprain', { integral: 'neck-pain' }),
  c('muscle-spasm', 'symptom', 'muscle spasm|muscle spasms|back spasm'),
  c('myalgia', 'symptom', 'myalgia|myalgias|muscle aches|muscle pain'),
  c('rhabdomyolysis', 'acute', 'rhabdomyolysis'),
  c(
    'joint-prosthesis-knee',
    'status',
    'status post total knee arthroplasty|status post total knee replacement|s/p tkr|s/p tka|history of total knee replacement|knee replacement in place',
    { needs: ['laterality'] },
  ),
  c(
    'joint-prosthesis-hip',
    'status',
    'status post total hip arthroplasty|status post total hip replacement|s/p thr|s/p tha|history of total hip replacement',
    { needs: ['laterality'] },
  ),
];

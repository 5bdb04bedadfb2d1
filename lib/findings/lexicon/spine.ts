import { type Concept, concept as c } from './concept';

const BACK = 'low-back-pain|neck-pain|thoracic-back-pain';

const DISC = 'disc|disk|discs|intervertebral disc|intervertebral disk';
const REGIONS = ['', 'lumbar ', 'cervical ', 'thoracic ', 'lumbosacral '];
const every = (heads: string, tails: string): string[] =>
  heads.split('|').flatMap((head) => tails.split('|').map((tail) => `${head} ${tail}`));
const inRegions = (names: string[]): string[] => names.flatMap((name) => REGIONS.map((region) => `${region}${name}`));
/** `herniated cervical discs`, `disc herniation`, `herniation of lumbar disc` and the nucleus in every plural. */
const HERNIATED = [
  ...inRegions(
    every(
      'herniated|bulging|ruptured|slipped|extruded|protruding|prolapsed|displaced|sequestered|protruded|herniating',
      `${DISC}|nucleus pulposus|nucleuses pulposus|nuclei pulposi|nucleus pulposi|nucleus pulposis`,
    ),
  ),
  ...every('herniated|bulging|ruptured|slipped|extruded|protruding', 'lumbar|cervical|thoracic|lumbosacral').flatMap((head) =>
    every(head, DISC),
  ),
  ...inRegions(
    every(`${DISC}|nucleus pulposus`, 'herniation|protrusion|bulge|bulging|extrusion|displacement|prolapse|sequestration|rupture'),
  ),
  ...every('herniation|protrusion|extrusion|displacement|bulging of', `of ${DISC.replaceAll('|', '|of ')}|of nucleus pulposus`).map(
    (name) => name.replace('of of', 'of'),
  ),
];
const DEGENERATED = inRegions([
  ...every('degenerated|degenerative|degenerating|desiccated|dessicated', DISC),
  ...every(DISC, 'degeneration|desiccation|dessication|space narrowing|space collapse|degenerative disease|degenerative change'),
]);

/** Two neighbouring vertebrae, as `C5-6` and `C5-C6`. */
const LEVELS = [
  ...[2, 3, 4, 5, 6].flatMap((at) => [`c${at} ${at + 1}`, `c${at} c${at + 1}`]),
  'c7 t1',
  ...[1, 2, 3, 4].flatMap((at) => [`l${at} ${at + 1}`, `l${at} l${at + 1}`]),
  'l5 s1',
];
/** A pair of vertebrae names the disc or the canal between them: `stenosis C5-6`, `L4-5 herniation`. */
const atLevels = (names: string): string =>
  LEVELS.flatMap((level) => names.split('|').flatMap((name) => [`${level} ${name}`, `${name} ${level}`, `${name} at ${level}`])).join('|');
const behindLevels = (names: string): string =>
  LEVELS.flatMap((level) => names.split('|').flatMap((name) => [`${name} ${level}`, `${name} at ${level}`])).join('|');
/** `cervical spine stenosis`, `stenosis of the cervical spine`. */
const ofSpine = (names: string): string =>
  names
    .split('|')
    .flatMap((name) =>
      ['cervical', 'lumbar', 'thoracic', 'lumbosacral', 'thoracolumbar'].flatMap((region) => [
        `${region} spine ${name}`,
        `${name} of ${region} spine`,
        `${name} in ${region} spine`,
        `${name}, ${region} spine`,
      ]),
    )
    .join('|');

/** The spine: pain, discs, stenosis, curves, infection. */
export const spine: Concept[] = [
  c(
    'low-back-pain',
    'symptom',
    'back pain|hurts in back|back aches|aching back|pain in lower back|pain in low back|lower back hurts|low back hurts|achy back|back is hurting|back pains|sore back|lower back ache|low back ache|backache|back ache|back discomfort|dorsalgia|backaches|pain in back|back soreness|back hurts',
    {
      types: { low: 'low|lower|lumbar|lumbosacral' },
      implies: Object.fromEntries(
        [
          'low back pain',
          'lower back pain',
          'lumbago',
          'lumbar pain',
          'LBP',
          'lumbar back pain',
          'lumbar spine pain',
          'mechanical low back pain',
          'lumbosacral pain',
          'lumbalgia',
          'low backache',
        ].map((name) => [name, { type: 'low' }]),
      ),
    },
  ),
  c(
    'discogenic-back-pain',
    'chronic',
    'discogenic low back pain|discogenic back pain|vertebrogenic low back pain|vertebrogenic pain|discogenic pain',
    {
      types: { vertebrogenic: 'vertebrogenic' },
      covers: 'low-back-pain',
    },
  ),
  c(
    'sacroiliac-pain',
    'symptom',
    'sacroiliac joint pain|si joint pain|sacroiliac pain|coccyx pain|coccydynia|tailbone pain|coccygodynia|sacral pain|sacroiliac joint dysfunction|sacroiliac dysfunction|si joint dysfunction|coccygeal pain|si dysfunction|sacroiliac joint syndrome|buttock pain',
    {
      types: { buttock: 'buttock' },
      covers: 'joint-pain',
    },
  ),
  c(
    'thoracic-back-pain',
    'symptom',
    'thoracic back pain|mid back pain|upper back pain|thoracic spine pain|midback pain|thoracic pain|pain in thoracic spine|interscapular pain|mid-back pain|thoracalgia',
    { covers: 'low-back-pain' },
  ),
  c(
    'neck-pain',
    'symptom',
    'neck pain|neck hurts|neck aches|aching neck|pain in back of neck|neck is sore|neck aching|painful neck|cervicalgia|cervical pain|cervical spine pain|pain in neck|neck discomfort|posterior neck pain|neck ache|sore neck|neck soreness|neck and shoulder pain',
    {},
  ),
  c(
    'sciatica',
    'chronic',
    'sciatica|sciatic pain|sciatic nerve pain|lumbago with sciatica|low back pain with sciatica|sciatic neuralgia|lumbosciatica',
    {
      types: { lumbago: 'lumbago|low back pain|back pain|with lumbago' },
      implies: { 'lumbago with sciatica': { type: 'lumbago' }, 'low back pain with sciatica': { type: 'lumbago' } },
      integral: 'low-back-pain|leg-pain|numbness',
      needs: ['laterality'],
    },
  ),
  c(
    'lumbar-radiculopathy',
    'chronic',
    'lumbar radiculopathy|lumbosacral radiculopathy|lumbo-sacral radiculopathy|lumbo-sacral radiculitis|lumbar radiculitis|lumbosacral radiculitis|lumbar radicular pain|l5 radiculopathy|s1 radiculopathy|l4 radiculopathy|l3 radiculopathy|l2 radiculopathy|radiculopathy of lumbar spine|l5-s1 radiculopathy|lumbar radicular syndrome|lower extremity radiculopathy|leg radiculopathy|l4-5 radiculopathy|l5 radiculitis|s1 radiculitis|radicular leg pain|lumbar nerve root compression',
    {
      types: { lumbosacral: 'lumbosacral|lumbo sacral|s1|l5-s1' },
      integral: 'low-back-pain|leg-pain|numbness|sciatica|weakness',
      covers: 'sciatica|radiculopathy',
    },
  ),
  c(
    'cervical-radiculopathy',
    'chronic',
    'cervical radiculopathy|cervical radiculitis|c6 radiculopathy|c7 radiculopathy|c5 radiculopathy|c8 radiculopathy|cervical radicular pain|upper extremity radiculopathy|radiculopathy of cervical spine|cervical radicular syndrome|cervicobrachial radiculopathy|arm radiculopathy|c6 radiculitis|c7 radiculitis|cervical nerve root compression',
    {
      integral: 'neck-pain|arm-pain|numbness|shoulder-pain|weakness|hand-pain',
      covers: 'radiculopathy',
    },
  ),
  c('thoracic-radiculopathy', 'chronic', 'thoracic radiculopathy|thoracic radiculitis|intercostal radiculopathy', {
    integral: 'thoracic-back-pain',
    covers: 'radiculopathy',
  }),
  c(
    'radiculopathy',
    'chronic',
    'radiculopathy|radiculitis|nerve root compression|nerve root impingement|radicular syndrome|radicular pain|polyradiculopathy',
    {
      integral: 'low-back-pain|neck-pain|leg-pain|arm-pain|numbness|weakness',
      needs: ['site'],
    },
  ),
  c(
    'lumbar-disc-herniation',
    'chronic',
    [
      'lumbar disc herniation|HNP|HNPs|free disc fragment|free fragment disc herniation|posterior disc bulge|diffuse disc bulge|recurrent disc herniation|extruded disc herniation|disc protrusions',
      ...HERNIATED,
      atLevels('herniation|protrusion|bulge|disc bulge|disk bulge|HNP'),
    ].join('|'),
    {
      types: {
        lumbosacral: 'lumbo sacral',
        cord: 'with cord compression|with spinal cord compression|with compression of spinal cord|with compression of cord',
      },
      covers: 'foraminal-stenosis',
      integral: `${BACK}|leg-pain|arm-pain|hand-pain|shoulder-pain|neck-stiffness|shoulder-stiffness|numbness`,
      needs: ['site'],
    },
  ),
  c(
    'disc-degeneration',
    'chronic',
    [
      'degenerative disc disease|DDD|degenerative disk disease|lumbar disc degeneration|disc degeneration|disk degeneration|disc desiccation|lumbar degenerative disc disease|cervical disc degeneration|degenerative disc change|cervical degenerative disc disease|degenerative disk change|degenerative disk and joint disease|degenerative disc and joint disease|disc space narrowing|disk space narrowing|disk desiccation|intervertebral disc degeneration|degenerative disc|lumbar disc disease|cervical disc disease|degenerative lumbar disc disease|disc disease|disk disease|loss of disc height|degenerative disc disorder|lumbar disk disease|thoracic degenerative disc disease|multilevel degenerative disc disease|narrowing of disc space|cervical disk disease|degenerated disc|internal disc disruption|disc collapse',
      ...DEGENERATED,
      atLevels('degeneration|degenerative disc disease|degenerative disk disease|disc degeneration'),
    ].join('|'),
    {
      types: { leg: 'lower extremity pain|leg pain', back: 'discogenic back pain|discogenic' },
      covers: 'foraminal-stenosis',
      integral: BACK,
      needs: ['site'],
    },
  ),
  c('annular-tear', 'chronic', 'annular tear|annular fissure|annulus tear|posterior annular tear|annular disc tear|annulus fibrosus tear', {
    integral: BACK,
    needs: ['site'],
  }),
  c('schmorl-node', 'chronic', "schmorl's node|schmorl node|schmorl's nodes|schmorl nodes", { needs: ['site'] }),
  c(
    'spinal-stenosis',
    'chronic',
    [
      'spinal stenosis|lumbar stenosis|lumbar spinal stenosis|cervical stenosis|canal stenosis|central canal stenosis|cervical spinal stenosis|spinal canal stenosis|lumbar canal stenosis|stenosis of lumbar spine|stenosis of cervical spine|central stenosis|lateral recess stenosis|spinal canal narrowing|lumbar central canal stenosis|canal narrowing|thoracic stenosis|thoracic spinal stenosis|central spinal stenosis|stenosis of spinal canal|narrowing of spinal canal|lumbar central stenosis|degenerative spinal stenosis|neurogenic claudication|central canal narrowing|congenital spinal stenosis',
      ofSpine('stenosis|narrowing'),
      atLevels('stenosis|spinal stenosis|canal stenosis|central stenosis'),
      LEVELS.map((level) => `stenosis, ${level}`).join('|'),
    ].join('|'),
    {
      types: { claudication: 'neurogenic claudication|with claudication|with neurogenic' },
      implies: { 'neurogenic claudication': { type: 'claudication', site: 'lumbar' } },
      covers: 'foraminal-stenosis',
      integral: `${BACK}|leg-pain`,
      needs: ['site'],
    },
  ),
  c(
    'foraminal-stenosis',
    'chronic',
    [
      'foraminal stenosis|neural foraminal stenosis|neuroforaminal stenosis|foraminal narrowing|neural foraminal narrowing|neuroforaminal narrowing|neural foramen stenosis|neuroforaminal encroachment|foraminal encroachment|narrowing of neural foramina|neural foraminal encroachment|neural foramina narrowing|stenosis of neural foramina|intervertebral foraminal stenosis',
      behindLevels('foraminal stenosis|neuroforaminal stenosis|foramen stenosis'),
    ].join('|'),
    {
      implies: Object.fromEntries(
        every(
          'foraminal stenosis|neuroforaminal stenosis|neural foraminal stenosis|foraminal narrowing|neural foraminal narrowing',
          'secondary to osteophyte|due to osteophyte|from osteophyte|secondary to osteophytes|secondary to bone spur|due to facet hypertrophy|due to uncovertebral hypertrophy',
        ).map((name) => [name, { cause: 'osseous' }]),
      ),
      causes: { osseous: 'osseous|bony' },
      integral: BACK,
      needs: ['site'],
    },
  ),
  c(
    'spondylosis',
    'chronic',
    [
      'spondylosis|cervical spondylosis|lumbar spondylosis|facet arthropathy|facet arthrosis|facet syndrome|spondylitic change|spondylotic change|degenerative changes of spine|degenerative change of lumbar spine|facet joint arthropathy|degenerative joint disease of spine|facet osteoarthritis|degenerative disk and joint disease|degenerative disc and joint disease|facet hypertrophy|endplate spondylosis|spinal osteoarthritis|osteoarthritis of spine|lumbar osteoarthritis|cervical osteoarthritis|arthritis of spine|spine arthritis|spinal arthritis|lumbar arthritis|cervical arthritis|facet joint syndrome|facet degeneration|facet joint disease|facet disease|lumbar facet syndrome|cervical facet syndrome|degenerative spine disease|facet arthritis|facet joint arthritis|osteoarthritis of lumbar spine|osteoarthritis of cervical spine|degenerative arthritis of spine|degenerative arthritis of lumbar spine|facet joint hypertrophy|facet mediated pain|facetogenic pain|thoracic spondylosis|lumbosacral spondylosis|degenerative changes of lumbar spine|degenerative changes of cervical spine|degenerative spondylosis|spondylarthritis|degenerative changes in spine|djd of spine|djd of lumbar spine|djd of cervical spine|lumbar degenerative joint disease|cervical degenerative joint disease|degenerative changes of thoracic spine|spondyloarthrosis|arthritis of lumbar spine|arthritis in back|back arthritis|facet degenerative changes|degenerative facet changes|degenerative facet disease',
      ofSpine(
        'degeneration|degenerative change|spondylosis|degenerative arthritis|arthritis|arthrosis|degenerative joint disease|osteoarthritis|DJD',
      ),
    ].join('|'),
    { covers: 'osteoarthritis|arthritis|osteophyte|foraminal-stenosis', integral: BACK, needs: ['site'] },
  ),
  c(
    'spondylolisthesis',
    'chronic',
    'spondylolisthesis|anterolisthesis|retrolisthesis|degenerative spondylolisthesis|isthmic spondylolisthesis|listhesis|laterolisthesis|lateral listhesis|lateral spondylolisthesis|rotatory listhesis|rotary listhesis|lytic spondylolisthesis|spondylolistheses',
    { types: { lumbosacral: 'l5 over s1|l5 on s1|l5 upon s1|l5 on sacrum|lumbo sacral' }, integral: BACK, needs: ['site'] },
  ),
  c(
    'spondylolysis',
    'chronic',
    'spondylolysis|pars defect|pars interarticularis defect|bilateral pars defects|pars fracture|pars defects',
    { integral: BACK, needs: ['site'] },
  ),
  c(
    'cervical-myelopathy',
    'chronic',
    'cervical myelopathy|cervical spondylotic myelopathy|spondylotic myelopathy|cervical spondylosis with myelopathy|degenerative cervical myelopathy',
    {
      covers: 'myelopathy|spinal-cord-compression',
      integral: 'neck-pain|numbness|weakness|gait-abnormality|arm-pain',
    },
  ),
  c(
    'spinal-instability',
    'chronic',
    'spinal instability|lumbar instability|cervical instability|instability of lumbar spine|atlantoaxial instability|segmental instability|lumbosacral instability',
    { integral: BACK, needs: ['site'] },
  ),
  c(
    'scoliosis',
    'chronic',
    'scoliosis|levoscoliosis|dextroscoliosis|adolescent idiopathic scoliosis|degenerative scoliosis|adult scoliosis|idiopathic scoliosis|lumbar scoliosis|thoracic scoliosis|spinal curvature|thoracolumbar scoliosis|neuromuscular scoliosis|juvenile scoliosis|kyphoscoliosis|adult degenerative scoliosis|scoliotic deformity|curvature of spine|levoconvex scoliosis|dextroconvex scoliosis|rotoscoliosis|neurogenic scoliosis|neurologic scoliosis|paralytic scoliosis',
    {
      types: {
        adolescent: 'adolescent idiopathic|adolescent',
        juvenile: 'juvenile',
        infantile: 'infantile',
        idiopathic: 'idiopathic',
        degenerative: 'degenerative|adult degenerative',
        neuromuscular: 'neuromuscular|neurogenic|neurologic|paralytic',
        kypho: 'kyphoscoliosis',
      },
      integral: BACK,
      needs: ['site'],
    },
  ),
  c(
    'kyphosis',
    'chronic',
    'kyphosis|thoracic kyphosis|kyphotic deformity|hyperkyphosis|dowager hump|postural kyphosis|round back deformity|cervical kyphosis|kyphotic angulation|thoracolumbar kyphosis',
    {
      types: { postural: 'postural' },
      needs: ['site'],
    },
  ),
  c('scheuermann', 'chronic', "scheuermann kyphosis|scheuermann's kyphosis|scheuermann disease|scheuermann's disease", {
    covers: 'kyphosis',
    integral: 'thoracic-back-pain',
  }),
  c('hyperlordosis', 'chronic', 'hyperlordosis|lumbar hyperlordosis|increased lumbar lordosis|lordosis deformity|swayback', {}),
  c('flatback', 'chronic', 'flatback syndrome|flat back syndrome|sagittal imbalance|flat back deformity', { integral: 'low-back-pain' }),
  c(
    'discitis',
    'acute',
    'discitis|diskitis|osteomyelitis discitis|discitis osteomyelitis|disc space infection|infectious spondylitis|spondylodiscitis|diskitis osteomyelitis|vertebral discitis|discitis/osteomyelitis',
    {
      integral: `${BACK}|fever`,
      needs: ['site'],
    },
  ),
  c(
    'vertebral-osteomyelitis',
    'acute',
    'vertebral osteomyelitis|osteomyelitis of spine|spinal osteomyelitis|osteomyelitis of vertebra|osteomyelitis of lumbar spine|osteomyelitis of sacrum|sacral osteomyelitis|lumbar osteomyelitis|thoracic osteomyelitis|cervical osteomyelitis',
    {
      types: { sacral: 'sacral|sacrum|coccyx' },
      covers: 'osteomyelitis',
      integral: `${BACK}|fever`,
      needs: ['site'],
    },
  ),
  c('dish', 'chronic', 'diffuse idiopathic skeletal hyperostosis|DISH|forestier disease|ankylosing hyperostosis', {
    integral: BACK,
    needs: ['site'],
  }),
  c('opll', 'chronic', 'ossification of posterior longitudinal ligament|OPLL|posterior longitudinal ligament ossification', {
    integral: 'neck-pain',
  }),
  c(
    'lumbar-synovial-cyst',
    'chronic',
    'lumbar synovial cyst|facet cyst|synovial cyst of lumbar spine|facet joint cyst|lumbar facet cyst|synovial facet cyst|synovial cyst of facet|spinal synovial cyst',
    { integral: 'low-back-pain|leg-pain' },
  ),
  c(
    'somatic-dysfunction',
    'acute',
    'somatic dysfunction|segmental dysfunction|lumbo-sacral segmental dysfunction|thoraco-lumbar segmental dysfunction|somatic dysfunction of lumbar region|cervical segmental dysfunction|lumbar segmental dysfunction|vertebral subluxation complex|cervical somatic dysfunction|lumbar somatic dysfunction|thoracic somatic dysfunction',
    {
      types: {
        cervical: 'cervicothoracic|cervico thoracic',
        thoracic: 'thoracolumbar|thoraco lumbar',
        lumbar: 'lumbo sacral',
        head: 'head region|cranial',
        sacral: 'sacral|sacrum',
        pelvic: 'pelvic|pelvis',
        rib: 'rib|rib cage',
      },
      integral: BACK,
      needs: ['site'],
    },
  ),
  c(
    'muscle-spasm',
    'symptom',
    'muscle spasm|muscle spasms|back spasm|back muscle spasm|neck muscle spasm|paraspinal muscle spasm|paravertebral spasm|trapezius spasm|lumbar muscle spasm|spasm of back|cervical muscle spasm|paraspinal spasm|muscle spasm of back|muscle spasm of neck|neck spasm|calf spasm|lumbar paraspinal spasm|paravertebral muscle spasm|lumbar spasm',
    {
      types: { back: 'back|lumbar|paraspinal|paravertebral|thoracic|low back', calf: 'calf' },
      integral: 'myalgia',
    },
  ),
];

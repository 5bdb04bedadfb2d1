import { type Concept, concept as c } from './concept';
import { fill, injuriesOf } from './injury';
import { FINGER_JOINTS, FINGER_TYPES, TOE_TYPES } from './regions';

const GRADES = ['grade i', 'grade 1', 'grade ii', 'grade 2', 'grade iii', 'grade 3', 'interstitial', 'partial', 'ligamentous', 'joint'];
const SPRAINED = [
  '{} sprain|sprained {}|sprain of {}|sprain to {}|sprain {}|{} strain sprain|{} sprain strain|{} ligament sprain|{} sprain injury|sprain injury of {}|sprain involving {}',
  ...GRADES.map((grade) => `{} ${grade} sprain`),
].join('|');

/** Torn, ruptured or hurt, as ligaments by name are. */
const torn = (ligaments: string): string =>
  fill(
    '{} tear|torn {}|tear of {}|{} rupture|ruptured {}|rupture of {}|{} injury|injury of {}|injury to {}|{} disruption|disruption of {}|partial {} tear|{} partial tear|{} avulsion|avulsion of {}|{} strain|strain of {}',
    ligaments,
  );
const PARTS = ['volar', 'dorsal', 'membranous', 'volar and membranous', 'dorsal and membranous', 'volar and dorsal'].flatMap((part) =>
  ['component', 'components', 'portion', 'portions', 'fibers', 'band'].map((noun) => `${part} ${noun}`),
);

/** A sprain whose joint stands apart from the word. */
export const sprainElsewhere: Concept = c('sprain', 'injury', 'sprain|sprained', {
  types: {
    ankle: 'ankle',
    foot: 'foot',
    knee: 'knee',
    hip: 'hip',
    shoulder: 'shoulder',
    elbow: 'elbow',
    wrist: 'wrist',
    hand: 'hand',
    thumb: 'thumb',
    finger: 'finger',
    neck: 'neck|cervical',
    back: 'lumbar|low back|lumbosacral',
    thoracic: 'thoracic',
  },
  needs: ['laterality', 'encounter'],
});

/** Sprained joints and ligaments. */
export const sprains: Concept[] = injuriesOf(
  SPRAINED,
  [
    [
      'ankle-sprain',
      'ankle|lateral ankle|medial ankle|deltoid ligament|deltoid|calcaneofibular|calcaneofibular ligament|tibiotalar joint',
      'ankle-pain',
      {
        also: `inversion ankle injury|inversion injury of ankle|anterior talofibular ligament sprain|atfl sprain|atfl tear|lateral ankle ligament sprain|ankle sprain of lateral ligament complex|lateral ligament complex sprain|ankle lateral ligament complex sprain|sprain of lateral ligaments of ankle|anterior talofibular ligament tear|${torn('calcaneofibular ligament|cfl|deltoid ligament|anterior talofibular ligament|atfl|medial deltoid ligament|lateral ankle ligament|lateral ligament of ankle')}`,
        types: {
          atfl: 'atfl|anterior talofibular|talofibular|lateral ligament complex|lateral ligamentous complex',
          calcaneofibular: 'calcaneofibular|cfl',
          deltoid: 'deltoid|medial ankle',
          syndesmosis: 'syndesmotic|syndesmosis|tibiofibular|high ankle',
        },
      },
    ],
    [
      'high-ankle-sprain',
      'high ankle|syndesmotic ankle|syndesmotic|syndesmosis',
      'ankle-pain',
      { also: 'syndesmotic injury|syndesmosis injury|syndesmotic disruption|syndesmosis disruption', covers: 'ankle-sprain' },
    ],
    [
      'foot-sprain',
      'foot|midfoot|chopart joint|midtarsal|spring ligament|bifurcate ligament|tarsal ligament|calcaneocuboid',
      'foot-pain',
      { types: { lisfranc: 'lisfranc|tarsometatarsal' } },
    ],
    [
      'lisfranc-sprain',
      'lisfranc|tarsometatarsal',
      'foot-pain',
      { also: 'lisfranc injury|lisfranc ligament injury|lisfranc ligament tear', covers: 'foot-sprain' },
    ],
    ['toe-sprain', 'toe|great toe|big toe', 'toe-pain', { also: 'turf toe|turf toe injury', types: TOE_TYPES }],
    ['knee-sprain', 'knee', 'knee-pain'],
    [
      'knee-part-sprain',
      'knee joint capsule|joint capsule of knee|knee capsule|posterolateral joint capsule|posteromedial joint capsule|posterolateral capsule|posteromedial capsule|posterior capsule of knee|posterolateral corner|posteromedial corner|medial meniscus|lateral meniscus|meniscus|meniscal|patellofemoral ligament|medial patellofemoral ligament|mpfl|lateral retinaculum|medial retinaculum|arcuate ligament|patellofemoral',
      'knee-pain',
      {
        also: torn(
          'medial patellofemoral ligament|mpfl|posterolateral joint capsule|posterolateral capsule|posteromedial capsule|medial retinaculum|lateral retinaculum|arcuate ligament|posteromedial corner',
        ),
        covers: 'knee-sprain',
      },
    ],
    [
      'mcl-sprain',
      'mcl|medial collateral ligament|medial collateral',
      'knee-pain',
      {
        also: 'mcl strain|medial collateral ligament strain|mcl tear|mcl injury|medial collateral ligament tear|medial collateral ligament injury|torn mcl|mcl rupture|tear of medial collateral ligament',
        covers: 'knee-sprain|leg-strain',
      },
    ],
    [
      'lcl-sprain',
      'lcl|lateral collateral ligament|lateral collateral ligament complex',
      'knee-pain',
      {
        also: 'lcl tear|lcl injury|lateral collateral ligament tear|tear of lateral collateral ligament|lateral collateral ligament strain|lcl strain|lateral ligament strain of knee|lateral ligament sprain of knee|knee lateral ligament strain|knee lateral ligament sprain|lateral collateral ligament injury|tear of lateral collateral ligament complex|torn lcl|fibular collateral ligament tear|fibular collateral ligament sprain|posterolateral corner injury',
        covers: 'knee-sprain|leg-strain',
      },
    ],
    [
      'acl-tear',
      'acl|anterior cruciate ligament|anterior cruciate',
      'knee-pain',
      {
        also: 'anterior cruciate ligament tear|acl tear|torn anterior cruciate ligament|acl rupture|torn acl|anterior cruciate ligament rupture|tear of anterior cruciate ligament|acl injury|acl strain|anterior cruciate ligament strain|tear anterior cruciate ligament|partial acl tear|tear of acl|torn anterior cruciate|anterior cruciate ligament injury|ruptured acl|anterior cruciate tear|acl deficient knee|rupture of anterior cruciate ligament|acl deficiency',
        covers: 'knee-sprain|leg-strain',
      },
    ],
    [
      'pcl-tear',
      'pcl|posterior cruciate ligament|posterior cruciate',
      'knee-pain',
      {
        also: 'posterior cruciate ligament tear|pcl tear|torn posterior cruciate ligament|pcl rupture|torn pcl|pcl injury|pcl strain|posterior cruciate ligament strain|tear of pcl|posterior cruciate ligament injury|tear of posterior cruciate ligament',
        covers: 'knee-sprain|leg-strain',
      },
    ],
    ['hip-sprain', 'hip', 'hip-pain'],
    ['shoulder-sprain', 'shoulder|shoulder joint', 'shoulder-pain'],
    [
      'ac-joint-sprain',
      'acromioclavicular|ac joint|acromioclavicular joint|acromioclavicular ligament|ac ligament|coracoclavicular ligament|coracoclavicular|shoulder ac joint',
      'shoulder-pain',
      { also: torn('acromioclavicular ligament|coracoclavicular ligament|ac ligament'), covers: 'shoulder-sprain' },
    ],
    [
      'shoulder-capsule-sprain',
      'shoulder capsule|glenohumeral ligament|inferior glenohumeral ligament|joint capsule of shoulder|shoulder joint capsule',
      'shoulder-pain',
      { also: `${torn('glenohumeral ligament|inferior glenohumeral ligament')}|hagl lesion`, covers: 'shoulder-sprain' },
    ],
    ['sternoclavicular-sprain', 'sternoclavicular|sc joint|sternoclavicular joint', 'shoulder-pain'],
    ['elbow-sprain', 'elbow', 'elbow-pain'],
    [
      'radial-collateral-elbow-sprain',
      'radial collateral ligament of elbow|elbow radial collateral ligament|elbow lateral collateral ligament|lateral collateral ligament of elbow|lateral ulnar collateral ligament',
      'elbow-pain',
      {
        also: torn(
          'radial collateral ligament of elbow|elbow lateral collateral ligament|lateral ulnar collateral ligament|elbow radial collateral ligament',
        ),
        covers: 'elbow-sprain|lcl-sprain',
      },
    ],
    [
      'ulnar-collateral-elbow-sprain',
      'ucl|ulnar collateral ligament of elbow|elbow ucl',
      'elbow-pain',
      {
        also: 'medial collateral ligament tear of elbow|elbow medial collateral ligament tear|elbow ulnar collateral ligament injury|torn elbow ulnar collateral ligament|ulnar collateral ligament tear of elbow|ucl tear of elbow|ucl injury of elbow|elbow ulnar collateral ligament tear',
        covers: 'elbow-sprain',
      },
    ],
    ['wrist-sprain', 'wrist', 'wrist-pain'],
    [
      'scapholunate-tear',
      'scapholunate|scapholunate ligament|lunotriquetral|lunotriquetral ligament|carpal ligament|intercarpal ligament|scapholunate interosseous ligament|carpal joint|tfcc|triangular fibrocartilage|triangular fibrocartilage complex',
      'wrist-pain',
      {
        also: `${torn('scapholunate|scapholunate ligament|scapholunate interosseous ligament|lunotriquetral ligament|lunotriquetral|carpal ligament|triangular fibrocartilage|triangular fibrocartilage complex|tfcc')}|${fill('tear of {}|tearing of {}', PARTS.map((part) => `${part} of scapholunate ligament`).join('|'))}|traumatic scapholunate dissociation|scapholunate ligament tear|tear of scapholunate ligament|scapholunate tear|scapholunate ligament injury|torn scapholunate ligament|tfcc tear|triangular fibrocartilage complex tear|tfcc injury|tear of triangular fibrocartilage complex|torn tfcc`,
        types: { tfcc: 'tfcc|triangular fibrocartilage' },
        covers: 'wrist-sprain',
      },
    ],
    ['hand-sprain', 'hand', 'hand-pain'],
    [
      'finger-sprain',
      'finger|index finger|middle finger|long finger|ring finger|little finger|small finger|pinky|pip joint|dip joint|interphalangeal joint of finger|finger ip joint|finger mcp joint|mcp joint|finger interphalangeal joint|proximal interphalangeal joint|distal interphalangeal joint|metacarpophalangeal joint|finger collateral ligament|collateral ligament of finger|volar plate',
      'finger-pain',
      {
        also: `${torn('volar plate|collateral ligament of finger|finger collateral ligament|finger volar plate|sagittal band')}`,
        types: FINGER_TYPES,
        causes: FINGER_JOINTS,
      },
    ],
    [
      'thumb-sprain',
      'thumb|thumb mcp joint|thumb ip joint|thumb interphalangeal joint|thumb metacarpophalangeal joint|mcp joint of thumb|ulnar collateral ligament of thumb|thumb ulnar collateral ligament|thumb ucl|radial collateral ligament of thumb|thumb radial collateral ligament',
      'finger-pain',
      {
        also: "thumb radial collateral ligament tear|radial collateral ligament tear of thumb|ruptured ulnar collateral ligament of thumb|torn ulnar collateral ligament of thumb|gamekeeper's thumb|gamekeepers thumb|gamekeeper thumb|skier's thumb|skiers thumb|skier thumb|ulnar collateral ligament tear of thumb|thumb ucl tear|thumb ulnar collateral ligament tear|thumb ucl injury|stener lesion",
        types: {
          ip: 'ip joint|interphalangeal|interphalangeal joint',
          mcp: 'gamekeeper|skier|ucl|ulnar collateral|mcp|metacarpophalangeal|stener|radial collateral',
        },
        covers: 'finger-sprain',
      },
    ],
    [
      'cervical-sprain',
      'cervical|neck|cervical spine|c-spine',
      'neck-pain',
      {
        also: 'whiplash|whiplash injury|acute whiplash|cervical strain sprain|cervical sprain strain|neck strain sprain|whiplash associated disorder|cervical acceleration deceleration injury',
        covers: 'cervical-strain',
      },
    ],
    ['thoracic-sprain', 'thoracic|thoracic spine', 'thoracic-back-pain', { covers: 'thoracic-strain' }],
    ['lumbar-sprain', 'lumbar|lumbar spine|lumbosacral|back', 'low-back-pain', { covers: 'lumbar-strain' }],
    ['sacroiliac-sprain', 'sacroiliac|sacroiliac joint|si joint', 'low-back-pain|sacroiliac-pain'],
    ['rib-sprain', 'rib|costochondral|costovertebral', 'chest-pain'],
    ['jaw-sprain', 'jaw|tmj', 'headache'],
  ],
  null,
  'sprain',
);

import { type Concept, concept as c } from './concept';
import { injuriesOf } from './injury';
import { FINGER_TYPES, TOE_TYPES } from './regions';

const SPRAINED = '{} sprain|sprained {}|sprain of {}|sprain to {}|sprain {}|{} strain sprain|{} sprain strain|{} ligament sprain';

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
      'ankle|lateral ankle',
      'ankle-pain',
      {
        also: 'inversion ankle injury|inversion injury of ankle|anterior talofibular ligament sprain|atfl sprain|atfl tear|lateral ankle ligament sprain|sprain of lateral ligaments of ankle|anterior talofibular ligament tear',
        types: {
          atfl: 'atfl|anterior talofibular',
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
    ['foot-sprain', 'foot|midfoot|chopart joint|midtarsal', 'foot-pain', { types: { lisfranc: 'lisfranc|tarsometatarsal' } }],
    [
      'lisfranc-sprain',
      'lisfranc|tarsometatarsal',
      'foot-pain',
      { also: 'lisfranc injury|lisfranc ligament injury|lisfranc ligament tear', covers: 'foot-sprain' },
    ],
    ['toe-sprain', 'toe|great toe|big toe', 'toe-pain', { also: 'turf toe|turf toe injury', types: TOE_TYPES }],
    ['knee-sprain', 'knee', 'knee-pain'],
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
        also: 'lcl tear|lcl injury|lateral collateral ligament tear|tear of lateral collateral ligament|lateral collateral ligament strain|lcl strain|lateral collateral ligament injury|tear of lateral collateral ligament complex|torn lcl|fibular collateral ligament tear|fibular collateral ligament sprain|posterolateral corner injury',
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
    ['ac-joint-sprain', 'acromioclavicular|ac joint|acromioclavicular joint', 'shoulder-pain', { covers: 'shoulder-sprain' }],
    ['sternoclavicular-sprain', 'sternoclavicular|sc joint|sternoclavicular joint', 'shoulder-pain'],
    ['elbow-sprain', 'elbow', 'elbow-pain'],
    [
      'ulnar-collateral-elbow-sprain',
      'ucl|ulnar collateral ligament of elbow|elbow ucl',
      'elbow-pain',
      {
        also: 'ulnar collateral ligament tear of elbow|ucl tear of elbow|ucl injury of elbow|elbow ulnar collateral ligament tear',
        covers: 'elbow-sprain',
      },
    ],
    ['wrist-sprain', 'wrist', 'wrist-pain'],
    [
      'scapholunate-tear',
      'scapholunate|scapholunate ligament',
      'wrist-pain',
      {
        also: 'scapholunate ligament tear|tear of scapholunate ligament|scapholunate tear|scapholunate ligament injury|torn scapholunate ligament|tfcc tear|triangular fibrocartilage complex tear|tfcc injury|tear of triangular fibrocartilage complex|torn tfcc|tfcc sprain',
        types: { tfcc: 'tfcc|triangular fibrocartilage' },
        covers: 'wrist-sprain',
      },
    ],
    ['hand-sprain', 'hand', 'hand-pain'],
    [
      'finger-sprain',
      'finger|index finger|middle finger|long finger|ring finger|little finger|small finger|pinky|pip joint|dip joint',
      'finger-pain',
      {
        also: 'volar plate injury|volar plate avulsion|collateral ligament injury of finger',
        types: FINGER_TYPES,
      },
    ],
    [
      'thumb-sprain',
      'thumb',
      'finger-pain',
      {
        also: "gamekeeper's thumb|gamekeepers thumb|gamekeeper thumb|skier's thumb|skiers thumb|skier thumb|ulnar collateral ligament tear of thumb|thumb ucl tear|thumb ulnar collateral ligament tear|thumb ucl injury|stener lesion",
        types: { mcp: 'gamekeeper|skier|ucl|ulnar collateral|mcp|metacarpophalangeal|stener' },
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

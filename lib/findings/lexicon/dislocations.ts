import { type Concept, concept as c } from './concept';
import { injuriesOf } from './injury';
import { FINGER_JOINTS, FINGER_TYPES, TOE_JOINTS } from './regions';

const OUT = '{} dislocation|dislocated {}|dislocation of {}|dislocation {}';
const HALF_OUT = '{} subluxation|subluxation of {}|subluxed {}|subluxation {}';

/** Joints out of place. */
export const dislocations: Concept[] = [
  c('dislocation', 'injury', 'dislocation|dislocated', {
    types: {
      shoulder: 'shoulder|glenohumeral',
      elbow: 'elbow',
      wrist: 'wrist',
      thumb: 'thumb',
      finger: 'finger|pip joint|dip joint',
      hip: 'hip',
      patella: 'patella|patellar|kneecap',
      ankle: 'ankle',
      toe: 'toe',
      jaw: 'jaw|mandible|tmj',
    },
    needs: ['laterality', 'encounter'],
  }),
  ...injuriesOf(
    OUT,
    [
      [
        'shoulder-dislocation',
        'shoulder|glenohumeral|glenohumeral joint|shoulder joint|anterior shoulder|posterior shoulder',
        'shoulder-pain',
        {
          also: 'anterior shoulder dislocation|shoulder subluxation|subluxation of shoulder|glenohumeral subluxation|subluxed shoulder|anterior glenohumeral dislocation|separated shoulder joint',
          types: { anterior: 'anterior|anteriorly', posterior: 'posterior|posteriorly', inferior: 'inferior|inferiorly|luxatio erecta' },
        },
      ],
      [
        'ac-dislocation',
        'acromioclavicular|acromioclavicular joint|ac joint',
        'shoulder-pain',
        {
          also: 'ac separation|ac joint separation|acromioclavicular separation|shoulder separation|acromioclavicular joint separation|separated shoulder|ac joint subluxation',
          types: {
            'type i': 'type i|grade i|grade 1|type 1',
            'type ii': 'type ii|grade ii|grade 2|type 2',
            'type iii': 'type iii|grade iii|grade 3|type 3',
            'type v': 'type v|grade v|grade 5|type 5',
          },
          covers: 'shoulder-dislocation|ac-joint-sprain',
        },
      ],
      ['sternoclavicular-dislocation', 'sternoclavicular|sternoclavicular joint|sc joint', 'shoulder-pain'],
      ['elbow-dislocation', 'elbow|ulnohumeral', 'elbow-pain', { types: { posterior: 'posterior|posterolateral' } }],
      ['radial-head-dislocation', 'radial head', 'elbow-pain'],
      [
        'wrist-dislocation',
        'wrist|perilunate|lunate|radiocarpal|carpal|perilunar',
        'wrist-pain',
        { types: { druj: 'distal radioulnar|druj' } },
      ],
      [
        'finger-dislocation',
        'finger|index finger|middle finger|long finger|ring finger|little finger|small finger|pip joint|pip|dip joint|proximal interphalangeal joint|distal interphalangeal joint|interphalangeal joint of finger|finger mcp joint|finger pip joint|finger dip joint|mcp joint of finger',
        'finger-pain',
        {
          types: FINGER_TYPES,
          causes: FINGER_JOINTS,
        },
      ],
      [
        'carpometacarpal-dislocation',
        'carpometacarpal|carpometacarpal joint|cmc joint|cmc|metacarpal carpometacarpal|metacarpal cmc',
        'hand-pain',
        { covers: 'wrist-dislocation|finger-dislocation' },
      ],
      [
        'thumb-dislocation',
        'thumb',
        'finger-pain',
        { types: { mcp: 'mcp|metacarpophalangeal', ip: 'interphalangeal|ip' }, covers: 'finger-dislocation' },
      ],
      ['hip-dislocation', 'hip|native hip', 'hip-pain', { types: { posterior: 'posterior|posteriorly', anterior: 'anterior|anteriorly' } }],
      [
        'patella-dislocation',
        'patella|patellar|kneecap|knee cap|lateral patellar',
        'knee-pain',
        {
          also: 'patellar subluxation|subluxation of patella|patella subluxation|lateral patellar subluxation',
          types: { lateral: 'lateral|laterally' },
        },
      ],
      ['knee-dislocation', 'knee|tibiofemoral|knee joint', 'knee-pain'],
      ['ankle-dislocation', 'ankle|tibiotalar|ankle joint', 'ankle-pain'],
      ['foot-dislocation', 'foot|subtalar|talonavicular|midfoot', 'foot-pain'],
      [
        'lisfranc-dislocation',
        'lisfranc|tarsometatarsal',
        'foot-pain',
        {
          also: 'lisfranc fracture|lisfranc fracture of foot|lisfranc fracture dislocation of foot|lisfranc injury of foot|lisfranc fracture-dislocation|lisfranc fracture subluxation',
          covers: 'foot-fracture|lisfranc-sprain',
        },
      ],
      [
        'toe-dislocation',
        'toe|great toe|metatarsophalangeal joint|mtp joint|first metatarsophalangeal joint|second metatarsophalangeal joint|third metatarsophalangeal joint|fourth metatarsophalangeal joint|fifth metatarsophalangeal joint|first mtp joint|second mtp joint|third mtp joint|fourth mtp joint|fifth mtp joint|second toe|third toe|fourth toe|fifth toe|metatarsophalangeal|mtp',
        'toe-pain',
        { types: TOE_JOINTS },
      ],
      ['jaw-dislocation', 'jaw|mandible|mandibular|tmj|temporomandibular joint', 'headache'],
    ],
    { subluxation: 'subluxation|subluxed|subluxated|subluxing' },
    'dislocation',
  ),
  ...injuriesOf(HALF_OUT, [
    ['cervical-subluxation', 'cervical|cervical spine|atlantoaxial', 'neck-pain'],
    ['nursemaid-elbow', 'radial head', 'elbow-pain', { also: "nursemaid's elbow|nursemaids elbow|nursemaid elbow|pulled elbow" }],
  ]),
];

import type { Concept } from './concept';
import { broken, DIGITS, PHYSIS, RAYS, SHAFT } from './fractures';

const ARM = 'arm-pain|shoulder-pain';
const ELBOW = 'elbow-pain|arm-pain';
const WRIST = 'wrist-pain|arm-pain|hand-pain';
const HAND = 'hand-pain|finger-pain';
const OF_FOREARM = 'forearm-fracture|wrist-fracture';
const OF_WRIST = 'wrist-fracture';

/** Broken bones from the collarbone to the fingers. */
export const armFractures: Concept[] = [
  broken('clavicle-fracture', 'clavicle|clavicular|collarbone|collar bone', ARM, {
    parts: 'lateral third|middle third|medial third|distal third|lateral end|medial end|distal end|shaft',
    also: 'fracture of midshaft clavicle|midshaft clavicle fracture|distal clavicle fracture|fracture of distal clavicle|clavicle shaft fracture',
    types: {
      shaft: 'shaft|midshaft|mid shaft|middle third|mid clavicle|mid-third|diaphyseal',
      lateral: 'distal|lateral third|lateral end|acromial end|distal third|lateral',
      medial: 'medial third|medial end|sternal end|proximal third|medial',
    },
  }),
  broken('scapula-fracture', 'scapula|scapular|shoulder blade', ARM, {
    parts: 'body|neck|spine',
    types: { body: 'body', neck: 'neck', glenoid: 'glenoid', acromion: 'acromion|acromial', coracoid: 'coracoid' },
  }),
  broken(
    'shoulder-girdle-fracture',
    'acromioclavicular joint|acromioclavicular|ac joint|shoulder girdle|shoulder|glenohumeral joint|glenohumeral',
    ARM,
  ),
  broken('glenoid-fracture', 'glenoid|bony bankart|glenoid rim', ARM, { covers: 'scapula-fracture' }),
  broken('acromion-fracture', 'acromion|acromial|acromion process', ARM, { covers: 'scapula-fracture' }),
  broken('coracoid-fracture', 'coracoid process of scapula', ARM, { covers: 'scapula-fracture' }),
  broken('proximal-humerus-fracture', 'proximal humerus|proximal humeral|humeral neck|humeral head|neck of humerus|head of humerus', ARM, {
    types: { ...PHYSIS, 'two-part': 'two part|2 part', 'three-part': 'three part|3 part', 'four-part': 'four part|4 part' },
    covers: 'humerus-fracture',
  }),
  broken('surgical-neck-fracture', 'surgical neck of humerus|humeral surgical neck|surgical neck humerus|surgical neck', ARM, {
    types: { 'two-part': 'two part|2 part', 'three-part': 'three part|3 part', 'four-part': 'four part|4 part' },
    covers: 'proximal-humerus-fracture|humerus-fracture',
  }),
  broken('greater-tuberosity-fracture', 'greater tuberosity|greater tuberosity of humerus|humeral greater tuberosity', ARM, {
    covers: 'proximal-humerus-fracture|humerus-fracture',
  }),
  broken('humerus-fracture', 'humerus|humeral|humeral shaft|shaft of humerus|midshaft humerus|humeral diaphysis|arm', ARM, {
    types: SHAFT,
  }),
  broken('distal-humerus-fracture', 'distal humerus|distal humeral|intercondylar humerus|elbow', ELBOW, {
    types: PHYSIS,
    covers: 'humerus-fracture',
  }),
  broken('supracondylar-humerus-fracture', 'supracondylar humerus|supracondylar humeral|supracondylar', ELBOW, {
    also: 'supracondylar fracture, humerus|supracondylar fracture, distal humerus|supracondylar fracture, elbow|supracondylar fracture of humerus|supracondylar fracture of distal humerus|supracondylar fracture of elbow',
    types: { comminuted: 'comminuted' },
    covers: 'distal-humerus-fracture|humerus-fracture',
  }),
  broken(
    'lateral-condyle-humerus-fracture',
    'lateral condyle of humerus|lateral humeral condyle|capitellum|capitellar|lateral condyle humerus',
    ELBOW,
    {
      covers: 'distal-humerus-fracture|humerus-fracture',
    },
  ),
  broken('medial-epicondyle-fracture', 'medial epicondyle|medial epicondyle of humerus|medial epicondylar', ELBOW, {
    also: 'incarcerated medial epicondyle|incarceration of medial epicondyle|incarcerated medial epicondyle fracture|entrapped medial epicondyle',
    types: { incarcerated: 'incarcerated|incarceration|incarceration of medial epicondyle|incarcerated medial epicondyle|entrapped' },
    covers: 'distal-humerus-fracture|humerus-fracture',
  }),
  broken('olecranon-fracture', 'olecranon|olecranon process', ELBOW, {
    types: { intraarticular: 'intraarticular|intra-articular' },
    covers: 'distal-humerus-fracture|forearm-fracture|ulna-fracture',
  }),
  broken('coronoid-ulna-fracture', 'coronoid process of ulna|ulnar coronoid|coronoid', ELBOW, { covers: 'distal-humerus-fracture' }),
  broken('radial-head-fracture', 'radial head|head of radius', ELBOW, { covers: 'distal-humerus-fracture|forearm-fracture' }),
  broken('radial-neck-fracture', 'radial neck|neck of radius', ELBOW, {
    types: PHYSIS,
    covers: 'distal-humerus-fracture|forearm-fracture',
  }),
  broken('radius-fracture', 'radius|radial|radial shaft|radius shaft|shaft of radius|midshaft radius', WRIST, {
    types: SHAFT,
    covers: 'forearm-fracture',
  }),
  broken('ulna-fracture', 'ulna|ulnar|ulnar shaft|ulna shaft|shaft of ulna|midshaft ulna|nightstick', WRIST, {
    types: SHAFT,
    covers: 'forearm-fracture',
  }),
  broken('forearm-fracture', 'forearm', WRIST),
  broken('both-bone-forearm-fracture', 'radius and ulna|radial and ulnar shaft|radius and ulna shaft|radial and ulnar', WRIST, {
    also: 'both bone forearm refracture|both bones refracture of forearm|both bone fracture|both bones fracture|both bones of forearm fracture|fracture of both bones of forearm|fractured both bones of forearm|fractures of both bones of forearm|forearm both bone fracture|forearm both bones fracture|both bone forearm fractures|midshaft both bone forearm fracture|radius ulna fracture|both bone forearm fracture|both bones forearm fracture|both bone fracture of forearm|both bone distal forearm fracture',
    types: { greenstick: 'greenstick' },
    covers: 'forearm-fracture|radius-fracture|ulna-fracture',
  }),
  broken('monteggia-fracture', 'monteggia', ELBOW, {
    also: 'monteggia fracture of forearm|monteggia fracture of ulna|monteggia fracture of elbow|monteggia fracture dislocation',
    covers: 'ulna-fracture|forearm-fracture',
  }),
  broken('galeazzi-fracture', 'galeazzi', WRIST, { also: 'galeazzi fracture dislocation', covers: 'radius-fracture|forearm-fracture' }),
  broken(
    'distal-radius-fracture',
    'distal radius|distal radial|distal end of radius|lower end of radius|distal radial metaphysis|distal radial metaphyseal|distal radius intraarticular|distal radius intra-articular',
    WRIST,
    {
      types: { ...PHYSIS, intraarticular: 'intraarticular|intra-articular', extraarticular: 'extraarticular|extra-articular' },
      covers: `${OF_FOREARM}|radius-fracture`,
    },
  ),
  broken('distal-radius-ulna-fracture', 'distal radius and ulna|distal radial and ulnar|distal radius and distal ulna', WRIST, {
    types: { torus: 'torus|buckle' },
    covers: `${OF_FOREARM}|distal-radius-fracture|distal-ulna-fracture|radius-fracture|ulna-fracture`,
  }),
  broken('colles-fracture', "colles|colles'|colle's", WRIST, {
    also: 'colles fracture of wrist|colles fracture of wrist|colles fracture of distal radius|colles fracture of radius',
    covers: `distal-radius-fracture|radius-fracture|${OF_FOREARM}`,
  }),
  broken('smith-fracture', "smith's", WRIST, {
    also: 'smith fracture of wrist|smith fracture of wrist|smith type fracture',
    covers: `distal-radius-fracture|radius-fracture|${OF_FOREARM}`,
  }),
  broken('barton-fracture', "barton's|barton", WRIST, {
    also: 'barton fracture of wrist|barton fracture of wrist|barton fracture of distal radius',
    covers: `distal-radius-fracture|radius-fracture|${OF_FOREARM}`,
  }),
  broken('radial-styloid-fracture', 'radial styloid|radial styloid process|chauffeur', WRIST, { covers: OF_WRIST }),
  broken('distal-ulna-fracture', 'distal ulna|distal ulnar', WRIST, {
    types: PHYSIS,
    covers: `${OF_FOREARM}|ulna-fracture`,
  }),
  broken('ulnar-styloid-fracture', 'ulnar styloid|ulna styloid|ulnar styloid process', WRIST, { covers: OF_WRIST }),
  broken('wrist-fracture', 'wrist|carpal|carpal bone|perilunate', WRIST, { also: 'fracture, wrist|fx, wrist' }),
  broken(
    'scaphoid-fracture',
    'scaphoid|trans scaphoid perilunate|transscaphoid perilunate|navicular wrist|carpal navicular|scaphoid waist|navicular of wrist|waist of scaphoid|proximal pole of scaphoid|distal pole of scaphoid|tubercle of scaphoid|scaphoid tubercle|scaphoid proximal pole|scaphoid distal pole',
    WRIST,
    {
      types: { distal: 'distal pole|tubercle', middle: 'waist|middle third', proximal: 'proximal pole|proximal third' },
      covers: OF_WRIST,
    },
  ),
  broken('triquetrum-fracture', 'triquetrum|triquetral', WRIST, { covers: OF_WRIST }),
  broken('lunate-fracture', 'lunate', WRIST, { covers: OF_WRIST }),
  broken('hamate-fracture', 'hamate|hook of hamate|hamate hook', WRIST, {
    types: { hook: 'hook' },
    also: 'hook of hamate fracture of wrist',
    covers: OF_WRIST,
  }),
  broken('trapezium-fracture', 'trapezium', WRIST, { covers: OF_WRIST }),
  broken('hand-fracture', 'hand', HAND),
  broken(
    'metacarpal-fracture',
    'metacarpal|first metacarpal|second metacarpal|third metacarpal|fourth metacarpal|fifth metacarpal|5th metacarpal|4th metacarpal|3rd metacarpal|2nd metacarpal',
    HAND,
    { types: RAYS, covers: 'hand-fracture' },
  ),
  broken(
    'metacarpal-neck-fracture',
    'metacarpal neck|neck of metacarpal|neck of fifth metacarpal|neck of 5th metacarpal|neck of fourth metacarpal|neck of 4th metacarpal',
    HAND,
    {
      types: RAYS,
      also: 'fifth metacarpal neck fracture of hand',
      covers: 'metacarpal-fracture|hand-fracture',
    },
  ),
  broken('boxer-fracture', "boxer's|boxer", HAND, {
    also: 'boxer fracture of hand|boxer fracture of hand|boxer fracture of fifth metacarpal|boxer fracture, left hand|boxer fracture, right hand',
    covers: 'metacarpal-fracture|metacarpal-neck-fracture|hand-fracture',
  }),
  broken(
    'metacarpal-shaft-fracture',
    'metacarpal shaft|shaft of metacarpal|shaft of fifth metacarpal|shaft of fourth metacarpal|shaft of third metacarpal',
    HAND,
    {
      types: RAYS,
      covers: 'metacarpal-fracture|hand-fracture',
    },
  ),
  broken(
    'metacarpal-base-fracture',
    'metacarpal base|base of metacarpal|base of fifth metacarpal|base of fourth metacarpal|base of 5th metacarpal',
    HAND,
    {
      types: RAYS,
      covers: 'metacarpal-fracture|hand-fracture',
    },
  ),
  broken('bennett-fracture', "bennett|bennett's", HAND, {
    also: 'bennett fracture of thumb|bennett fracture of thumb',
    covers: 'metacarpal-fracture|hand-fracture',
  }),
  broken(
    'finger-fracture',
    'finger|thumb|index finger|middle finger|long finger|ring finger|little finger|small finger|pinky|phalanx|phalangeal|finger phalanx|pip joint|dip joint|finger pip joint|finger dip joint|finger joint|proximal interphalangeal joint|interphalangeal joint',
    HAND,
    { types: DIGITS },
  ),
  broken('proximal-phalanx-fracture', 'proximal phalanx|proximal phalangeal|p1', 'finger-pain|hand-pain|toe-pain|foot-pain', {
    types: DIGITS,
    covers: 'finger-fracture|toe-fracture',
  }),
  broken('middle-phalanx-fracture', 'middle phalanx|middle phalangeal|p2', 'finger-pain|hand-pain|toe-pain|foot-pain', {
    types: DIGITS,
    covers: 'finger-fracture|toe-fracture',
  }),
  broken(
    'distal-phalanx-fracture',
    'distal phalanx|distal phalangeal|tuft|tuft of distal phalanx|tuft of finger|distal tuft',
    'finger-pain|hand-pain|toe-pain|foot-pain',
    {
      types: DIGITS,
      covers: 'finger-fracture|toe-fracture',
    },
  ),
];

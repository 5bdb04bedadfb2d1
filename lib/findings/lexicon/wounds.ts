import { type Concept, concept as c } from './concept';
import { fill } from './injury';
import { FINGER_TYPES, REGIONS, TOE_TYPES, WOUND_CAUSES } from './regions';

const LACERATED =
  '{} laceration|laceration of {}|laceration to {}|laceration on {}|laceration over {}|laceration in {}|lacerated {}|laceration {}|{} lac|cut on {}|laceration involving {}';
const BRUISED = '{} contusion|contusion of {}|contusion to {}|contusion over {}|contusion {}|bruised {}|bruise of {}|bruise on {}';
const GRAZED = '{} abrasion|abrasion of {}|abrasion to {}|abrasion on {}|abrasion over {}|abrasion {}|skinned {}|scraped {}';

/** Lids and brows are bruised as eyes are; an eye that is cut or grazed is another matter. */
const wordsOf = (id: string, words: string, kind: string): string =>
  id === 'eyelid' && kind !== 'contusion' ? words.replace('|eye', '|periocular') : words;

const MORE: Record<string, string> = {
  'eyelid-contusion':
    'black eye|periorbital ecchymosis|periorbital hematoma|periorbital bruising|eyelid hematoma|eyelid ecchymosis|raccoon eye',
  'scalp-contusion':
    'scalp hematoma|hematoma of scalp|subgaleal hematoma|occipital hematoma|parietal scalp hematoma|frontal scalp hematoma|scalp swelling after trauma',
  'face-contusion': 'forehead hematoma|hematoma of forehead|facial hematoma|forehead swelling and bruising|facial bruising',
  'mouth-laceration': 'laceration inside mouth|bitten tongue|tongue bite',
};

const types = (id: string): Record<string, string> | undefined =>
  id === 'finger'
    ? FINGER_TYPES
    : id === 'toe'
      ? TOE_TYPES
      : id === 'back'
        ? { lower: 'lower back|low back|lumbar', flank: 'flank' }
        : undefined;

const ofRegion = (kind: string, forms: string, causes: boolean): Concept[] =>
  REGIONS.map(([region, words, pain]) => {
    const own = types(region);
    return c(
      `${region}-${kind}`,
      'injury',
      [fill(forms, wordsOf(region, words, kind)), MORE[`${region}-${kind}`] ?? ''].filter((list) => list !== '').join('|'),
      {
        ...(own && { types: own }),
        ...(causes && { causes: WOUND_CAUSES }),
        covers: kind,
        ...(pain && { integral: pain }),
        needs: ['laterality', 'encounter'],
      },
    );
  });

/** The part of the body as a type, for what is rarely named close to it. */
const SITES: Record<string, string> = {
  ...Object.fromEntries(REGIONS.filter(([id]) => id !== 'finger' && id !== 'toe' && id !== 'head').map(([id, words]) => [id, words])),
  ...FINGER_TYPES,
  finger: 'finger|fingertip|finger tip',
  'great toe': TOE_TYPES.great,
  toe: 'toe',
};
const elsewhere = (id: string, names: string, covers?: string): Concept =>
  c(id, 'injury', names, { types: SITES, causes: WOUND_CAUSES, ...(covers && { covers }), needs: ['laterality', 'encounter'] });

/** The small cuts through which instruments are passed, and marks on bone. */
export const woundShields = [
  'stab wound incision',
  'through stab wound',
  'small stab wound',
  'separate stab wound',
  'stab wounds were made',
  'stab wound was made',
  'stab wound above',
  'stab wound below',
  'lateral stab wound',
  'bone contusion',
  'marrow contusion',
  'cut in half',
];

/** Cuts, bruises, grazes, stabs and bites. */
export const wounds: Concept[] = [
  elsewhere('laceration', 'laceration|lacerations|lacerated'),
  ...ofRegion('laceration', LACERATED, true),
  c('contusion', 'injury', 'contusion|multiple contusions', { types: SITES }),
  ...ofRegion('contusion', BRUISED, false),
  c('abrasion', 'injury', 'abrasion|multiple abrasions|road rash', { types: SITES }),
  ...ofRegion('abrasion', GRAZED, false),
  elsewhere('puncture-wound', 'puncture wound|nail puncture|puncture injury'),
  elsewhere('stab-wound', 'stab wound|multiple stab wounds|stab injury', 'puncture-wound|laceration'),
  elsewhere('gunshot-wound', 'gunshot wound|GSW|gunshot|bullet wound|shotgun wound', 'puncture-wound|laceration'),
  elsewhere('dog-bite', 'dog bite|bitten by dog|bit by dog|dogbite|dog bite wound', 'animal-bite|puncture-wound'),
  elsewhere('cat-bite', 'cat bite|bitten by cat|bit by cat|cat bite wound', 'animal-bite|puncture-wound'),
  elsewhere('human-bite', 'human bite|bitten by another person|fight bite|clenched fist injury', 'laceration|puncture-wound'),
  elsewhere('animal-bite', 'animal bite|rodent bite|rat bite|bite wound|raccoon bite|bat bite|monkey bite'),
  c(
    'insect-bite',
    'injury',
    'insect bite|bug bite|mosquito bite|flea bite|tick bite|bitten by tick|infected insect bite|insect bites|bed bug bite|chigger bite',
    { types: SITES, needs: ['laterality'] },
  ),
  c(
    'splinter',
    'injury',
    'splinter|superficial foreign body|foreign body of foot|foreign body in foot|foreign body, left foot|foreign body, right foot|foreign body foot|foreign body of hand|foreign body in hand|foreign body, left hand|foreign body, right hand|foreign body of finger|foreign body in finger|foreign body, left finger|foreign body, right finger|foreign body of toe|foreign body in toe|foreign body of leg|foreign body in leg|foreign body in knee|foreign body of knee|foreign body in forearm|foreign body of forearm|foreign body in thigh|foreign body in heel|foreign body in thumb|foreign body of thumb|retained splinter|foreign body in skin|fishhook injury|embedded fishhook|fish hook|subcutaneous foreign body',
    {
      types: SITES,
    },
  ),
  c(
    'fingertip-amputation',
    'injury',
    'fingertip amputation|finger tip amputation|partial amputation of finger|partial finger amputation|amputation of fingertip|traumatic amputation of finger|finger amputation injury|traumatic finger amputation|traumatic amputation of thumb|amputation of distal phalanx',
    {
      types: { thumb: 'thumb', ...FINGER_TYPES },
      causes: { partial: 'partial|tip|fingertip|incomplete' },
      covers: 'finger-laceration|laceration',
      needs: ['laterality'],
    },
  ),
  c(
    'nail-bed-injury',
    'injury',
    'nail bed injury|nailbed injury|nail bed laceration|nailbed laceration|subungual hematoma|nail avulsion injury|traumatic nail avulsion',
    {
      types: { thumb: 'thumb', ...FINGER_TYPES, 'great toe': TOE_TYPES.great, toe: 'toe' },
      causes: { hematoma: 'hematoma', laceration: 'laceration' },
      covers: 'finger-laceration',
      integral: 'finger-pain|toe-pain',
      needs: ['laterality'],
    },
  ),
  c(
    'crush-finger',
    'injury',
    'crush injury of finger|finger crush injury|crushed finger|crush injury to finger|crush injury of thumb|crushed fingertip|crush injury to thumb|crush injury to fingertip',
    {
      types: { thumb: 'thumb', ...FINGER_TYPES },
      integral: 'finger-pain',
      needs: ['laterality'],
    },
  ),
  c('crush-hand', 'injury', 'crush injury of hand|hand crush injury|crushed hand|crush injury to hand', {
    integral: 'hand-pain',
    needs: ['laterality'],
  }),
  c('crush-foot', 'injury', 'crush injury of foot|foot crush injury|crushed foot|crush injury to foot', {
    integral: 'foot-pain',
    needs: ['laterality'],
  }),
  c('crush-leg', 'injury', 'crush injury of leg|leg crush injury|crushed leg|crush injury to leg', {
    integral: 'leg-pain',
    needs: ['laterality'],
  }),
];

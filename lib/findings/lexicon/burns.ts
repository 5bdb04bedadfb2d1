import { type Concept, concept as c } from './concept';
import { fill } from './injury';

const BURNT =
  '{} burn|burn of {}|burn to {}|burn on {}|burn over {}|burn, left {}|burn, right {}|burned {}|burnt {}|{} scald|scald of {}|scald to {}|scalded {}|burn involving {}|burn injury of {}|burn injury to {}';

const DEGREES = {
  first: 'first degree|1st degree|superficial burn|epidermal|degree 1',
  second:
    'second degree|2nd degree|partial thickness|superficial partial thickness|deep partial thickness|blistering|blister|blistered|first and second degree|1st and 2nd degree',
  third: 'third degree|3rd degree|full thickness|second and third degree|2nd and 3rd degree',
};
const CHEMICAL = { chemical: 'chemical|caustic|acid|alkali|alkaline|lye|bleach|corrosive' };

/** Parts of the body as burns are coded by. */
const PARTS: [id: string, words: string, pain?: string][] = [
  ['ear', 'ear'],
  ['lip', 'lip'],
  ['chin', 'chin'],
  ['nose', 'nose'],
  ['scalp', 'scalp'],
  ['forehead', 'forehead|cheek'],
  ['face', 'face|facial'],
  ['neck', 'neck'],
  ['chest', 'chest|chest wall|anterior chest|anterior thorax|thorax'],
  ['abdomen', 'abdomen|abdominal wall|abdominal'],
  ['back', 'back'],
  ['buttock', 'buttock'],
  ['trunk', 'trunk|torso'],
  ['shoulder', 'shoulder', 'shoulder-pain'],
  ['axilla', 'axilla|axillary'],
  ['arm', 'arm|upper extremity', 'arm-pain'],
  ['elbow', 'elbow', 'elbow-pain'],
  ['forearm', 'forearm', 'arm-pain'],
  ['wrist', 'wrist', 'wrist-pain'],
  ['hand', 'hand', 'hand-pain'],
  ['palm', 'palm|palmar', 'hand-pain'],
  ['dorsal-hand', 'dorsum of hand|dorsal hand|back of hand', 'hand-pain'],
  ['thumb', 'thumb', 'finger-pain|hand-pain'],
  ['finger', 'finger|fingertip|index finger|middle finger|ring finger|little finger|long finger|small finger', 'finger-pain|hand-pain'],
  ['thigh', 'thigh', 'leg-pain'],
  ['knee', 'knee', 'knee-pain'],
  ['leg', 'leg|calf|shin|lower extremity', 'leg-pain'],
  ['ankle', 'ankle', 'ankle-pain'],
  ['foot', 'foot|heel|sole of foot', 'foot-pain'],
  ['toe', 'toe', 'toe-pain'],
];

const SITES = Object.fromEntries(PARTS.map(([id, words]) => [id, words]));
const degree = (cause: string, names: string): Record<string, { cause: string }> =>
  Object.fromEntries(names.split('|').map((name) => [name, { cause }]));

/** Burns by part and depth, frostbite and sunburn. */
export const burns: Concept[] = [
  c(
    'burn',
    'injury',
    'thermal burn|scald burn|chemical burn|flash burn|friction burn|contact burn|burn wound|burn injury|flame burn|grease burn|steam burn|hot water burn|electrical burn',
    {
      types: SITES,
      causes: DEGREES,
      implies: {
        ...degree('first', 'first degree burn|1st degree burn'),
        ...degree(
          'second',
          'second degree burn|2nd degree burn|partial thickness burn|superficial partial thickness burn|deep partial thickness burn|first and second degree burn',
        ),
        ...degree('third', 'third degree burn|3rd degree burn|full thickness burn'),
      },
      needs: ['laterality', 'encounter'],
    },
  ),
  ...PARTS.map(([id, words, pain]) =>
    c(`${id}-burn`, 'injury', fill(BURNT, words), {
      types: id === 'back' ? { ...DEGREES } : DEGREES,
      causes: id === 'back' ? { ...CHEMICAL, lower: 'lower back|low back' } : CHEMICAL,
      covers: 'burn',
      ...(pain && { integral: pain }),
      needs: ['laterality', 'encounter'],
    }),
  ),
  c(
    'corneal-burn',
    'injury',
    'corneal burn|burn of cornea|ocular burn|eye burn|burn of eye|chemical burn of eye|chemical eye burn|burn to eye',
    {
      causes: CHEMICAL,
      covers: 'burn',
      integral: 'eye-pain',
      needs: ['laterality'],
    },
  ),
  c(
    'photokeratitis',
    'acute',
    "photokeratitis|ultraviolet keratitis|welder's flash burn|welder flash burn|welder's flash|arc eye|flash burn of cornea|uv keratitis",
    { covers: 'burn|corneal-burn', integral: 'eye-pain', needs: ['laterality'] },
  ),
  c('inhalation-burn', 'injury', 'inhalation injury|smoke inhalation injury|airway burn|inhalation burn|thermal injury of airway', {
    integral: 'cough|dyspnea',
  }),
  c('smoke-inhalation', 'injury', 'smoke inhalation|inhalation of smoke', { integral: 'cough|dyspnea' }),
  c('sunburn', 'acute', 'sunburn|sun burn|sunburned|sunburnt', {
    types: { first: 'first degree|1st degree', second: 'second degree|2nd degree|blistering', third: 'third degree' },
  }),
  c('frostbite', 'injury', 'frostbite|frost bite|frostbitten', {
    types: { finger: 'finger|fingertip', hand: 'hand', toe: 'toe', foot: 'foot', ear: 'ear', nose: 'nose', face: 'face' },
    causes: { necrosis: 'necrosis|gangrene|full thickness|third degree|deep' },
    needs: ['laterality'],
  }),
  c('hypothermia', 'injury', 'hypothermia|accidental hypothermia|environmental hypothermia|hypothermia due to cold exposure'),
  c('heat-exhaustion', 'injury', 'heat exhaustion', { integral: 'dehydration|dizziness|nausea' }),
  c('heat-stroke', 'injury', 'heat stroke|heatstroke|exertional heat stroke', {
    covers: 'heat-exhaustion',
    integral: 'altered-mental-status|fever',
  }),
  c('heat-syncope', 'injury', 'heat syncope|heat cramps', { types: { cramp: 'cramps' }, covers: 'syncope' }),
  c(
    'electrocution',
    'injury',
    'electric shock injury|electrocution|electrical injury|electrical shock injury|lightning strike|struck by lightning',
    {
      types: { lightning: 'lightning' },
    },
  ),
  c('drowning', 'injury', 'near drowning|drowning|submersion injury|nonfatal drowning'),
  c('altitude-sickness', 'injury', 'acute mountain sickness|altitude sickness|mountain sickness|high altitude sickness'),
  c('barotrauma', 'injury', 'otic barotrauma|ear barotrauma|sinus barotrauma|barotrauma of ear|decompression sickness', {
    types: { otic: 'otic|ear', sinus: 'sinus', decompression: 'decompression' },
  }),
  c('motion-sickness', 'acute', 'motion sickness|car sickness|seasickness|sea sickness|carsickness|travel sickness', {
    integral: 'nausea|vomiting|dizziness',
  }),
  c(
    'asphyxiation',
    'injury',
    'traumatic asphyxia|strangulation injury|attempted hanging|manual strangulation|nonfatal strangulation|choked by partner',
  ),
  c(
    'abuse-physical-child',
    'injury',
    'physical child abuse|child physical abuse|confirmed child abuse|nonaccidental trauma|non-accidental trauma|shaken baby syndrome|battered child',
    {
      types: { suspected: 'suspected|possible|concern for' },
    },
  ),
  c(
    'abuse-adult',
    'injury',
    'physical abuse by partner|spousal abuse|victim of domestic violence|victim of intimate partner violence|assaulted by partner|domestic violence victim|injuries from domestic violence|elder abuse|physical elder abuse',
    {
      types: { suspected: 'suspected|possible|concern for' },
    },
  ),
  c('sexual-assault', 'injury', 'sexual assault|sexually assaulted|alleged sexual assault|victim of rape|adult sexual abuse', {
    types: { suspected: 'suspected|alleged|possible' },
  }),
];

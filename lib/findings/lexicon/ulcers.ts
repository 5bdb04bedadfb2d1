import { concept as c } from './concept';

/** How deep an ulcer goes, in the words of wound notes; the keys are those of the code table. */
const DEPTH: Record<string, string> = {
  'skin breakdown':
    'limited to breakdown of skin|breakdown of skin|limited to skin|partial thickness|skin breakdown only|epidermis and dermis',
  'fat layer exposed':
    'fat layer exposed|exposed fat|fat exposed|fat layer|subcutaneous tissue exposed|subcutaneous fat|with exposed subcutaneous tissue|to the subcutaneous tissue|into subcutaneous tissue|down to subcutaneous tissue|into the subcutaneous tissue|full thickness to subcutaneous tissue',
  'muscle necrosis': 'necrosis of muscle|muscle necrosis|necrotic muscle',
  'bone necrosis': 'necrosis of bone|bone necrosis|necrotic bone',
  'muscle involved':
    'muscle involvement|muscle exposed|exposed muscle|to the muscle|down to muscle|muscle involvement without necrosis|exposed tendon|tendon exposed|down to fascia',
  'bone involved':
    'bone involvement|bone exposed|exposed bone|down to bone|to the bone|probes to bone|probe to bone|bone involvement without necrosis',
};

/** Every way to speak of an ulcer of a part of the body. */
const ulcerOf = (parts: string): string =>
  parts
    .split('|')
    .flatMap((part) => [
      `${part} ulcer`,
      `${part} ulceration`,
      `ulcer of ${part}`,
      `ulcer on ${part}`,
      `ulcer to ${part}`,
      `ulcer at ${part}`,
      `ulceration of ${part}`,
      `ulceration on ${part}`,
      `ulcer, ${part}`,
      `nonhealing ulcer ${part}`,
      `non healing ulcer ${part}`,
    ])
    .join('|');

const PRESSURE_WORDS = [
  'pressure ulcer',
  'pressure injury',
  'pressure sore',
  'decubitus ulcer',
  'bedsore',
  'bed sore',
  'decubitus wound',
  'decubitus',
];
const PRESSURE_SITES: Record<string, string> = {
  sacral: 'sacral|sacrum|coccyx|coccygeal|sacrococcygeal|tailbone',
  heel: 'heel|calcaneal|calcaneus',
  buttock: 'buttock|ischial|ischium|ischial tuberosity|gluteal|gluteus|gluteal cleft',
  hip: 'hip|trochanteric|trochanter|greater trochanter',
  ankle: 'ankle|malleolus|malleolar|lateral malleolus|medial malleolus',
  elbow: 'elbow|olecranon',
  'upper back': 'upper back|scapula|scapular|shoulder blade|thoracic spine',
  'lower back': 'lower back|low back|lumbar',
  back: 'back|mid back|spine|spinous process',
  head: 'head|occiput|occipital|scalp|ear|face|nose|cheek|chin',
  other: 'foot|toe|great toe|knee|thigh|calf|leg|shin|shoulder|penis|penile|scrotum|breast|plantar',
};

const VENOUS_WORDS = [
  'venous stasis ulcer',
  'venous ulcer',
  'stasis ulcer',
  'venous leg ulcer',
  'varicose ulcer',
  'venous stasis ulceration',
  'venous ulceration',
  'stasis ulceration',
  'venous insufficiency ulcer',
];

/** Chronic ulcers of the skin: from pressure, from veins, and others. */
export const ulcers = [
  c(
    'pressure-ulcer',
    'chronic',
    [
      // `Decubitus` alone is how a patient lies.
      ...PRESSURE_WORDS.filter((word) => word !== 'decubitus'),
      'decubiti',
      'decubitus sore',
      'infected decubitus',
      'pressure wound',
      'sacral ulcer',
      'ischial ulcer',
      'trochanteric ulcer',
      'pressure area ulceration',
      'stage ii decubitus',
      'stage iii decubitus',
      'stage iv decubitus',
      'stage 2 decubitus',
      'stage 3 decubitus',
      'stage 4 decubitus',
      ...['sacral', 'heel', 'buttock', 'ischial', 'hip', 'ankle', 'coccyx', 'trochanteric', 'gluteal', 'elbow', 'occipital'].flatMap(
        (site) => PRESSURE_WORDS.map((word) => `${site} ${word}`),
      ),
      ...[
        'sacrum',
        'coccyx',
        'buttock',
        'heel',
        'hip',
        'ischium',
        'ankle',
        'elbow',
        'back',
        'foot',
        'sacral area',
        'sacral region',
      ].flatMap((site) => PRESSURE_WORDS.flatMap((word) => ['of', 'on', 'to', 'over', 'at'].map((joined) => `${word} ${joined} ${site}`))),
    ].join('|'),
    {
      types: PRESSURE_SITES,
      causes: { 'deep tissue': 'deep tissue injury|deep tissue damage|deep tissue|suspected deep tissue injury|dti' },
      implies: {
        'deep tissue pressure injury': { stage: 'deep tissue' },
        'suspected deep tissue injury': { stage: 'deep tissue' },
        'deep tissue injury': { stage: 'deep tissue' },
        'pressure induced deep tissue damage': { stage: 'deep tissue' },
        'unstageable pressure ulcer': { stage: 'unstageable' },
        'unstageable pressure injury': { stage: 'unstageable' },
      },
      covers: 'skin-ulcer',
      needs: ['stage', 'site', 'laterality'],
    },
  ),
  c(
    'foot-ulcer',
    'chronic',
    [
      ulcerOf('foot|heel|toe|great toe|hallux|plantar|midfoot|forefoot|plantar foot|metatarsal head|submetatarsal|plantar heel|fifth toe'),
      'diabetic foot ulcer',
      'diabetic ulcer of foot',
      'diabetic foot ulceration',
      'diabetic heel ulcer',
      'diabetic toe ulcer',
      'nonhealing foot ulcer',
      'non healing foot ulcer',
      'neuropathic foot ulcer',
      'neuropathic ulcer of foot',
      'neurotrophic ulcer of foot',
      'ischemic foot ulcer',
      'mal perforans',
      'mal perforans ulcer',
      'DFU',
    ].join('|'),
    {
      types: {
        heel: 'heel|midfoot|plantar heel',
        toe: 'toe|hallux|great toe|forefoot|metatarsal head|submetatarsal|plantar foot|sub met|other',
      },
      causes: DEPTH,
      covers: 'skin-ulcer',
      needs: ['laterality', 'severity'],
    },
  ),
  c(
    'leg-ulcer',
    'chronic',
    [
      ulcerOf('leg|lower leg|lower extremity|ankle|calf|thigh|shin|pretibial|medial malleolus|lateral malleolus|malleolar|lower limb'),
      'arterial ulcer',
      'ischemic leg ulcer',
      'ischemic ulcer of leg',
      'nonhealing leg ulcer',
      'chronic leg ulcer',
      'ulcerated leg',
    ].join('|'),
    {
      types: {
        thigh: 'thigh',
        calf: 'calf',
        ankle: 'ankle|malleolus|malleolar|medial malleolus|lateral malleolus',
        shin: 'shin|pretibial|anterior lower leg|anterior tibial|tibial',
      },
      causes: DEPTH,
      covers: 'skin-ulcer',
      needs: ['laterality', 'severity'],
    },
  ),
  c(
    'venous-ulcer',
    'chronic',
    [
      ...VENOUS_WORDS,
      ...VENOUS_WORDS.flatMap((word) =>
        ['leg', 'ankle', 'calf', 'lower leg', 'lower extremity', 'medial malleolus', 'lateral malleolus', 'foot', 'shin', 'thigh'].flatMap(
          (site) => [`${word} of ${site}`, `${word} on ${site}`, `${word} to ${site}`],
        ),
      ),
      'varicose vein with ulcer',
      'varicose veins with ulcer',
      'varicose veins with ulceration',
      'VLU',
    ].join('|'),
    {
      types: {
        thigh: 'thigh',
        calf: 'calf',
        ankle: 'ankle|malleolus|malleolar|medial malleolus|lateral malleolus',
        heel: 'heel|midfoot',
        foot: 'foot|toe',
        shin: 'shin|pretibial|anterior lower leg|tibial',
      },
      causes: DEPTH,
      covers: 'leg-ulcer|skin-ulcer|varicose-veins|stasis-dermatitis',
      integral: 'edema',
      needs: ['laterality', 'site', 'severity'],
    },
  ),
  c(
    'skin-ulcer',
    'chronic',
    [
      'skin ulcer',
      'chronic skin ulcer',
      'ulcer of skin',
      'cutaneous ulcer',
      'skin ulceration',
      'nonhealing ulcer',
      'non healing ulcer',
      'chronic ulcer of skin',
      'non pressure ulcer',
      'non pressure chronic ulcer',
      ulcerOf('abdominal wall|back|buttock|chest wall|forearm|scalp|hand|finger|groin'),
    ].join('|'),
    {
      types: {
        heel: 'heel|midfoot',
        foot: 'foot|toe|hallux|plantar',
        ankle: 'ankle|malleolus',
        calf: 'calf',
        thigh: 'thigh',
        leg: 'leg|lower leg|shin|lower extremity',
        buttock: 'buttock|gluteal',
        back: 'back',
        abdomen: 'abdomen|abdominal wall|abdominal',
        chest: 'chest|chest wall',
        neck: 'neck',
        face: 'face|cheek|forehead',
        groin: 'groin|inguinal',
        'upper arm': 'upper arm|arm',
        forearm: 'forearm',
        hand: 'hand|finger',
      },
      causes: DEPTH,
      needs: ['site', 'severity'],
    },
  ),
];

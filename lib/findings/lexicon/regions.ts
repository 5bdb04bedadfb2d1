/** Parts of the body as wounds, bruises and burns are named by: id, words before and behind, the pain that comes with it. */
export const REGIONS: [id: string, words: string, pain: string][] = [
  ['scalp', 'scalp|occipital scalp|parietal scalp|frontal scalp|posterior scalp|occiput', 'headache'],
  ['head', 'head', 'headache'],
  ['face', 'face|facial|forehead|chin|temple|jaw|midface|glabella', ''],
  ['eyelid', 'eyelid|eyebrow|brow|periorbital|periorbital area|lid|eye', 'eye-pain'],
  ['nose', 'nose|nasal|nasal bridge|bridge of nose', ''],
  ['ear', 'ear|earlobe|ear lobe|pinna|auricular', 'ear-pain'],
  ['cheek', 'cheek|malar', ''],
  ['lip', 'lip|vermilion border', ''],
  ['mouth', 'tongue|oral mucosa|intraoral|buccal mucosa|gum|oral|mouth|frenulum', ''],
  ['neck', 'neck|anterior neck', 'neck-pain'],
  ['chest', 'chest wall|chest|anterior chest|anterior chest wall|rib|sternum|sternal', 'chest-pain'],
  ['back', 'back|back wall of thorax|flank|lumbar', 'low-back-pain|thoracic-back-pain'],
  ['abdomen', 'abdominal wall|abdomen|abdominal', 'abdominal-pain'],
  ['buttock', 'buttock|gluteal', ''],
  ['shoulder', 'shoulder', 'shoulder-pain'],
  ['arm', 'arm|biceps area', 'arm-pain'],
  ['elbow', 'elbow', 'elbow-pain'],
  ['forearm', 'forearm|volar forearm|dorsal forearm', 'arm-pain'],
  ['wrist', 'wrist|volar wrist', 'wrist-pain'],
  ['hand', 'hand|palm|dorsum of hand|dorsal hand|thenar eminence|first web space|web space of hand|palmar', 'hand-pain'],
  ['thumb', 'thumb|thumb tip|pad of thumb', 'finger-pain|hand-pain'],
  [
    'finger',
    'finger|index finger|middle finger|long finger|ring finger|little finger|small finger|pinky|pinky finger|fingertip|finger tip|second finger|third finger|fourth finger|fifth finger|fifth digit',
    'finger-pain|hand-pain',
  ],
  ['hip', 'hip', 'hip-pain'],
  ['thigh', 'thigh|anterior thigh|quadriceps', 'leg-pain'],
  ['knee', 'knee|prepatellar', 'knee-pain'],
  ['leg', 'leg|shin|calf|pretibial|tibial|anterior shin', 'leg-pain'],
  ['ankle', 'ankle', 'ankle-pain'],
  ['foot', 'foot|heel|sole of foot|plantar foot|bottom of foot|dorsum of foot|instep', 'foot-pain'],
  ['toe', 'toe|great toe|big toe|second toe|third toe|fourth toe|fifth toe|little toe', 'toe-pain|foot-pain'],
];

export const FINGER_TYPES = {
  index: 'index|index finger|second finger|2nd finger|second digit|2nd digit|pointer finger',
  middle: 'middle finger|long finger|third finger|3rd finger|third digit|3rd digit|middle digit|long digit',
  ring: 'ring finger|fourth finger|4th finger|fourth digit|4th digit',
  little: 'little finger|small finger|pinky|fifth finger|5th finger|fifth digit|5th digit',
};
/** Which joint of a finger. */
export const FINGER_JOINTS = {
  dip: 'dip|dip joint|distal interphalangeal|distal interphalangeal joint',
  pip: 'pip|pip joint|proximal interphalangeal|proximal interphalangeal joint',
  ip: 'ip joint|interphalangeal|interphalangeal joint',
  mcp: 'mcp|mcp joint|metacarpophalangeal|metacarpophalangeal joint|mp joint|mcpj',
};
export const TOE_TYPES = { great: 'great toe|big toe|hallux|first toe|1st toe' };
/** Of a toe the joint at its root too. */
export const TOE_JOINTS = {
  ...TOE_TYPES,
  'great mtp': 'first metatarsophalangeal|first mtp|1st metatarsophalangeal|1st mtp|great toe metatarsophalangeal|great toe mtp',
  'lesser mtp': ['second', 'third', 'fourth', 'fifth', '2nd', '3rd', '4th', '5th', 'lesser']
    .flatMap((toe) => [`${toe} metatarsophalangeal`, `${toe} mtp`])
    .join('|'),
};

/** What a wound holds or has harmed; kept as the cause. Words that deny it stand as a cause of their own. */
export const WOUND_CAUSES = {
  clean:
    'without foreign body|no foreign body|no foreign bodies|free of foreign body|without retained foreign body|no retained foreign body|no evidence of foreign body|without nail involvement|no nail involvement|without nail damage|nail intact|without damage to nail',
  'foreign body': 'foreign body|with foreign body|retained foreign body|glass|retained glass|splinter|gravel|metal fragment|wood|retained',
  nail: 'nail bed|nailbed|nail damage|involving nail|with nail involvement|damage to nail|nail avulsion|through nail|with damage to nail',
};

/** Parts of the skin as ICD-10-CM parts them (C43, C44, D03, D04, D22, D23), with the words that name them. */
export const SKIN_SITES: Record<string, string> = {
  lip: 'lip|upper lip|lower lip|vermilion',
  'upper eyelid': 'upper eyelid|upper lid',
  'lower eyelid': 'lower eyelid|lower lid',
  eyelid: 'eyelid|canthus|medial canthus|lateral canthus',
  ear: 'ear|auricle|pinna|helix|antihelix|earlobe|auricular|conchal bowl|preauricular|postauricular',
  nose: 'nose|nasal|nasal ala|nasal tip|nasal dorsum|nasal sidewall|nostril',
  face: 'face|facial|cheek|forehead|temple|chin|eyebrow|brow|glabella|jawline|malar|periorbital',
  scalp: 'scalp|neck|nape|occiput|occipital|vertex',
  breast: 'breast',
  trunk:
    'back|upper back|lower back|mid back|chest|chest wall|anterior chest|trunk|abdomen|abdominal|abdominal wall|flank|buttock|gluteal|groin|axilla|axillary|perineum|scapular|presternal|sacral',
  arm: 'arm|upper arm|forearm|shoulder|hand|dorsal hand|wrist|elbow|finger|thumb|upper extremity|antecubital|deltoid',
  leg: 'leg|thigh|calf|foot|heel|ankle|hip|lower extremity|lower leg|shin|toe|knee|popliteal|plantar|pretibial',
};

/** Parts of the body as the local infections of the skin part them (L02, L03). */
export const INFECTION_SITES: Record<string, string> = {
  face: 'face|facial|cheek|chin|nose|nasal|forehead|lip|eyebrow|temple',
  scalp: 'scalp|head|occipital',
  neck: 'neck',
  axilla: 'axilla|axillary|armpit|underarm',
  finger: 'finger|thumb|index finger|middle finger|ring finger|small finger|little finger|fingertip',
  hand: 'hand|palm|dorsal hand|thenar',
  arm: 'arm|upper extremity|forearm|upper arm|elbow|wrist|shoulder|antecubital|rue|lue',
  toe: 'toe|great toe|big toe|hallux',
  foot: 'foot|heel|plantar',
  leg: 'leg|lower extremity|lower leg|calf|thigh|ankle|knee|shin|stump|rle|lle|ble',
  buttock: 'buttock|gluteal|gluteus',
  groin: 'groin|inguinal',
  perineum: 'perineum|perineal',
  flank: 'flank',
  'chest wall': 'chest wall|chest|breastbone',
  'abdominal wall': 'abdominal wall|abdomen|abdominal|pannus|suprapubic|mons pubis|pubic',
  umbilicus: 'umbilicus|umbilical|periumbilical|belly button',
  back: 'back|upper back|lower back|mid back',
  trunk: 'trunk|torso',
};

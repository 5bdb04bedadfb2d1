import type { Attributes } from '../finding';
import { concept as c } from './concept';
import { INFECTION_SITES, SKIN_SITES } from './skin-sites';

/** What the skin reacts to on contact. */
const CONTACT: Record<string, string> = {
  plants: 'poison ivy|poison oak|plant|plants|sumac',
  metals: 'nickel|metal|metals|jewelry',
  adhesives: 'adhesive|adhesives|tape|bandage|adhesive tape',
  cosmetics: 'cosmetics|makeup|fragrance|shampoo|deodorant',
  detergents: 'detergent|detergents|soap|soaps|dish soap',
  drugs: 'neomycin|neosporin|topical medication|topical antibiotic|bacitracin',
  latex: 'latex|rubber|chemical|chemicals|sanitizer',
};
/** The whole phrase is the name, for its last word may be an allergy of its own. */
const DUE_TO_CONTACT: Record<string, Attributes> = Object.fromEntries(
  Object.entries(CONTACT).flatMap(([cause, words]) =>
    words
      .split('|')
      .flatMap((word) =>
        ['allergic', 'irritant', ''].flatMap((type) =>
          ['due to', 'from', 'to', 'secondary to'].map((link): [string, Attributes] => [
            `${type} contact dermatitis ${link} ${word}`.trim(),
            type ? { type, cause } : { cause },
          ]),
        ),
      ),
  ),
);

/** Skin, wounds, infections. */
export const skinAndInfection = [
  c('cellulitis', 'acute', 'cellulitis|cellulitic|facial cellulitis|infrapatellar cellulitis|soft tissue cellulitis', {
    types: { periorbital: 'periorbital|preseptal|eyelid', ...INFECTION_SITES },
    integral: 'rash|fever|edema|leukocytosis',
    covers: 'skin-infection',
    needs: ['site', 'laterality'],
  }),
  c('lymphangitis', 'acute', 'lymphangitis', {
    implies: { 'acute lymphangitis': { acuity: 'acute' }, 'ascending lymphangitis': { acuity: 'acute' } },
    types: INFECTION_SITES,
    integral: 'fever',
    needs: ['site', 'laterality'],
  }),
  c('abscess', 'acute', 'abscess|skin abscess|cutaneous abscess|subcutaneous abscess|superficial abscess|soft tissue abscess', {
    types: INFECTION_SITES,
    covers: 'skin-infection',
    needs: ['site', 'laterality'],
  }),
  c('furuncle', 'acute', 'furuncle|boil|furunculosis|boils', {
    types: INFECTION_SITES,
    covers: 'abscess|skin-infection',
    needs: ['site', 'laterality'],
  }),
  c('carbuncle', 'acute', 'carbuncle', {
    types: INFECTION_SITES,
    covers: 'abscess|furuncle|skin-infection',
    needs: ['site', 'laterality'],
  }),
  c('atopic-dermatitis', 'chronic', 'atopic dermatitis|atopic eczema|atopic derm', {
    integral: 'rash|pruritus',
    covers: 'dermatitis|eczema',
  }),
  c(
    'contact-dermatitis',
    'acute',
    'contact dermatitis|allergic contact dermatitis|irritant contact dermatitis|irritant dermatitis|contact derm',
    {
      types: { allergic: 'allergic', irritant: 'irritant', plants: 'poison ivy|poison oak|plant|plants' },
      causes: CONTACT,
      implies: DUE_TO_CONTACT,
      covers: 'dermatitis',
      integral: 'rash|pruritus',
    },
  ),
  c('poison-ivy', 'acute', 'poison ivy|poison oak|poison ivy dermatitis|rhus dermatitis|poison sumac', {
    covers: 'contact-dermatitis|dermatitis',
    integral: 'rash|pruritus',
  }),
  c('perioral-dermatitis', 'chronic', 'perioral dermatitis', { covers: 'dermatitis', integral: 'rash' }),
  c('seborrheic-dermatitis', 'chronic', 'seborrheic dermatitis|seborrhea|seborrheic derm', {
    implies: { dandruff: { type: 'dandruff' } },
    covers: 'dermatitis',
    integral: 'rash',
  }),
  c('stasis-dermatitis', 'chronic', 'stasis dermatitis|venous stasis dermatitis|venous eczema|stasis eczema|venous stasis changes', {
    covers: 'dermatitis|eczema',
  }),
  c('dermatitis', 'acute', 'dermatitis|eczematous rash|spongiotic dermatitis|hand dermatitis', { integral: 'rash|pruritus' }),
  c('eczema', 'chronic', 'eczema|eczematous dermatitis|hand eczema|chronic eczema|eczematous', {
    covers: 'dermatitis',
    integral: 'rash|pruritus',
  }),
  c('psoriasis', 'chronic', 'psoriasis|plaque psoriasis|psoriasis vulgaris|psoriatic plaques', {
    types: { plaque: 'plaque|vulgaris' },
    integral: 'rash',
  }),
  c('acne', 'chronic', 'acne|acne vulgaris|cystic acne|nodulocystic acne|comedonal acne|inflammatory acne|hormonal acne', {
    types: { vulgaris: 'vulgaris|comedonal', cystic: 'cystic|nodulocystic' },
  }),
  c('rosacea', 'chronic', 'rosacea|ocular rosacea|acne rosacea', {
    types: { other: 'ocular|papulopustular|erythematotelangiectatic' },
    covers: 'acne',
  }),
  c('urticaria', 'acute', 'urticaria|hives|acute urticaria|welts|urticarial rash', { integral: 'rash|pruritus' }),
  c(
    'rash',
    'symptom',
    'rash|broke out in rash|breaking out in rash|itchy rash|skin rashes|red rash|skin breakout|skin rash|skin eruption|exanthem|maculopapular rash|rashes',
  ),
  c(
    'pruritus',
    'symptom',
    'pruritus|itchy|itches|itchiness|itching all over|itchy all over|itching of skin|skin itching|itching|itchy skin',
  ),
  c('actinic-keratosis', 'chronic', 'actinic keratosis|actinic keratoses|AK|AKs|solar keratosis|solar keratoses'),
  c('actinic-cheilitis', 'chronic', 'actinic cheilitis|solar cheilitis', { covers: 'actinic-keratosis' }),
  c(
    'seborrheic-keratosis',
    'chronic',
    'seborrheic keratosis|seborrheic keratoses|SKs|inflamed seborrheic keratosis|irritated seborrheic keratosis|seborrhoeic keratosis',
    { types: { inflamed: 'inflamed|irritated' } },
  ),
  c(
    'nevus',
    'chronic',
    'nevus|nevi|melanocytic nevus|dysplastic nevus|atypical nevus|benign nevi|melanocytic nevi|intradermal nevus|compound nevus|junctional nevus|dysplastic nevi|mole|atypical mole|benign mole|congenital nevus|clark nevus|pigmented nevus|nevocellular nevus|blue nevus',
    { types: SKIN_SITES, covers: 'skin-lesion|pigmented-lesion' },
  ),
  c('epidermal-cyst', 'chronic', 'epidermal inclusion cyst|epidermoid cyst|epidermal cyst|inclusion cyst'),
  c('lipoma', 'chronic', 'lipoma|lipomas|subcutaneous lipoma|fatty tumor|multiple lipomas|lipomata|angiolipoma|lipomatous mass', {
    types: {
      head: 'head|scalp|forehead|face|neck|cheek|posterior neck',
      trunk: 'back|chest|chest wall|trunk|flank|abdominal wall|buttock|abdomen|upper back|lower back|axilla|groin',
      arm: 'arm|forearm|shoulder|upper arm|hand|wrist|elbow|upper extremity|finger|deltoid',
      leg: 'leg|thigh|calf|knee|foot|ankle|hip|lower extremity',
      cord: 'spermatic cord|cord|cord lipoma',
      'intra-abdominal': 'colon|intra-abdominal|duodenum|cecum|mesentery|retroperitoneal|submucosal|bowel',
    },
    covers: 'skin-mass|limb-mass|back-mass|neck-mass|scalp-mass',
    needs: ['laterality'],
  }),
  c('skin-tag', 'chronic', 'skin tag|skin tags|acrochordon|acrochordons|acrochorda|cutaneous tag'),
  c(
    'wart',
    'chronic',
    'wart|warts|verruca|verruca vulgaris|plantar wart|verrucae|verruca plantaris|common wart|plantar verruca|viral wart|flat wart|periungual wart|filiform wart',
    {
      types: { plantar: 'plantar|plantaris|sole', other: 'common|vulgaris|flat|periungual|filiform' },
    },
  ),
  c('molluscum', 'acute', 'molluscum contagiosum|molluscum|mollusca'),
  c('alopecia', 'chronic', 'alopecia|hair loss|hair thinning|balding', {
    types: { areata: 'areata', androgenic: 'androgenic|androgenetic|male pattern|female pattern' },
    implies: {
      'male pattern baldness': { type: 'androgenic' },
      'female pattern hair loss': { type: 'androgenic' },
      'male pattern hair loss': { type: 'androgenic' },
      'pattern baldness': { type: 'androgenic' },
    },
  }),
  c(
    'onychomycosis',
    'chronic',
    'onychomycosis|tinea unguium|fungal toenail|toenail fungus|mycotic nails|mycotic toenails|fungal nail infection|nail fungus|mycotic nail|onychomycotic nails|onychomycotic toenails|fungal nails|dermatophytosis of nail|dermatophytosis of toenails',
    {
      covers: 'nail-dystrophy|nail-disorder',
    },
  ),
  c('tinea-pedis', 'acute', "tinea pedis|athlete's foot|athletes foot|fungal infection of feet|fungal foot infection"),
  c('tinea-corporis', 'acute', 'tinea corporis|tinea of body|ringworm of body|body ringworm'),
  c('tinea-cruris', 'acute', 'tinea cruris|jock itch'),
  c(
    'ingrown-nail',
    'acute',
    'ingrown toenail|ingrown nail|ingrowing nail|onychocryptosis|ingrowing toenail|infected ingrown toenail|ingrown great toenail|onychia|incurvated nail',
    {
      integral: 'toe-pain',
    },
  ),
  c('paronychia', 'acute', 'paronychia|felon|nail infection|infected nail fold', {
    types: { toe: 'toe|great toe|hallux|toenail', finger: 'finger|thumb|index|fingernail' },
    covers: 'cellulitis|abscess',
    needs: ['laterality'],
  }),
  c('shingles', 'acute', 'shingles|herpes zoster|zoster|zoster rash|shingles outbreak', {
    types: {
      disseminated: 'disseminated',
      eye: 'ophthalmic|ophthalmicus',
      ear: 'oticus',
      meningitis: 'meningitis',
      encephalitis: 'encephalitis',
    },
    integral: 'rash',
  }),
  c(
    'herpes-simplex',
    'acute',
    'herpes simplex|herpes simplex virus infection|herpes simplex infection|HSV infection|herpetic infection|herpetic lesions',
    {
      types: { genital: 'genital|vaginal|penile|vulvar', perianal: 'perianal|rectal' },
    },
  ),
  c('herpes-labialis', 'acute', 'herpes labialis|cold sore|cold sores|oral herpes|fever blister|fever blisters|orolabial herpes', {
    covers: 'herpes-simplex',
  }),
  c(
    'genital-herpes',
    'chronic',
    'genital herpes|herpes genitalis|genital herpes simplex|genital hsv|vaginal herpes|hsv 2|herpes simplex type 2',
    {
      types: { penis: 'penis|penile', vulva: 'vulvar|vulvovaginal|labial|vaginal', perianal: 'perianal', cervix: 'cervical|cervix' },
      covers: 'herpes-simplex',
    },
  ),
  c('impetigo', 'acute', 'impetigo|impetiginous lesions', {
    types: { bullous: 'bullous', nonbullous: 'nonbullous|non bullous' },
    integral: 'rash',
  }),
  c('scabies', 'acute', 'scabies', { integral: 'rash|pruritus' }),
  c('hidradenitis', 'chronic', 'hidradenitis suppurativa|hidradenitis'),
  c('keloid', 'chronic', 'keloid|hypertrophic scar|keloid scar|keloids', { covers: 'scar' }),
  c('otitis-media', 'acute', 'otitis media|middle ear infection|ear infection|AOM|chronic otitis media', {
    types: { serous: 'serous|effusion', suppurative: 'suppurative' },
    integral: 'ear-pain|fever',
    needs: ['laterality', 'acuity'],
  }),
  c('otitis-externa', 'acute', "otitis externa|swimmer's ear", {
    types: {
      swimmer: "swimmer's|swimmer",
      diffuse: 'diffuse',
      infective: 'infective|bacterial|infectious',
      contact: 'contact',
      eczema: 'eczematoid|eczematous',
    },
    integral: 'ear-pain',
    needs: ['laterality'],
  }),
  c('eustachian-dysfunction', 'chronic', 'eustachian tube dysfunction'),
  c(
    'ear-pain',
    'symptom',
    'ear pain|ear ache|earaches|ear hurts|ears hurt|pain in ear|pain in ears|ear aching|ear is hurting|pain of ear|otalgia|earache',
  ),
  c('hearing-loss', 'chronic', 'hearing loss|decreased hearing', {
    types: { sensorineural: 'sensorineural', conductive: 'conductive' },
    needs: ['laterality'],
  }),
  c(
    'tinnitus',
    'symptom',
    'tinnitus|ringing in ear|ear ringing|ears ringing|ringing of ears|buzzing in ears|humming in ears|ringing in ears',
  ),
  c('cerumen-impaction', 'acute', 'cerumen impaction|impacted cerumen', { needs: ['laterality'] }),
  c('conjunctivitis', 'acute', 'conjunctivitis', { needs: ['laterality'] }),
  c('cataract', 'chronic', 'cataract|cataracts', {
    types: { nuclear: 'nuclear|nuclear sclerotic', senile: 'senile|age related|age-related' },
    needs: ['laterality'],
  }),
  c('glaucoma', 'chronic', 'glaucoma', {
    types: { 'open-angle': 'open angle|open-angle' },
  }),
  c('macular-degeneration', 'chronic', 'macular degeneration|age related macular degeneration|AMD|ARMD', { needs: ['laterality'] }),
  c('dry-eye', 'chronic', 'dry eye syndrome|dry eyes|dry eye'),
  c(
    'eye-pain',
    'symptom',
    'eye pain|eye hurts|eyes hurt|pain in eye|painful eye|sore eye|eye soreness|eye discomfort|pain of eye|pain in eyes|ocular pain',
    { needs: ['laterality'] },
  ),
  c('visual-disturbance', 'symptom', 'visual disturbance|visual changes'),
  c('vaginitis', 'acute', 'bacterial vaginosis|vaginitis', { types: { bv: 'bacterial vaginosis' } }),
  c(
    'candidiasis-vaginal',
    'acute',
    'vaginal candidiasis|yeast infection|vaginal yeast infection|candidal vaginitis|candida vaginitis|vulvovaginal candidiasis|candidal vulvovaginitis|vaginal yeast|monilial vaginitis|yeast vaginitis',
    { covers: 'vaginitis|pruritus-vulvae' },
  ),
  c('thrush', 'acute', 'oral thrush|thrush|oral candidiasis|oral candida|oropharyngeal candidiasis|candidal stomatitis|oral moniliasis'),
];

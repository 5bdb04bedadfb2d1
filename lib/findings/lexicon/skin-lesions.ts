import { concept as c } from './concept';
import { fill } from './injury';
import { SKIN_SITES } from './skin-sites';

const OUTER =
  'ear|nose|face|cheek|forehead|temple|chin|scalp|neck|back|upper back|lower back|chest|abdomen|flank|buttock|arm|upper arm|forearm|shoulder|hand|wrist|elbow|finger|leg|thigh|calf|foot|ankle|shin|lower leg';

const LIMBS = {
  arm: 'arm|upper arm|forearm|shoulder|hand|wrist|elbow|finger|thumb|upper extremity|axilla',
  leg: 'leg|thigh|calf|foot|ankle|knee|toe|heel|lower extremity|hip',
};

/** A lesion that is `on` an outer part, or is suspicious to the eye, is one of the skin; what is `in` it or `of` it need not be. */
const ON_SKIN = fill('lesion on {}|lesions on {}|suspicious lesion of {}', OUTER);

/** Growths, cysts, scars, pigment, hair and nails of the skin, and swellings of no known kind. */
export const skinLesions = [
  c('skin-lesion', 'symptom', `skin lesion|lesion of skin|cutaneous lesion|suspicious skin lesion|skin lesions|${ON_SKIN}`, {
    types: SKIN_SITES,
  }),
  c('pigmented-lesion', 'symptom', 'pigmented lesion|pigmented skin lesion|changing mole', { covers: 'skin-lesion' }),
  c(
    'facial-lesion',
    'symptom',
    'lesion of nose|nose lesion|lesion of face|facial lesion|lesion of scalp|scalp lesion|lesion of back|lesion of ear',
    {
      covers: 'skin-lesion',
    },
  ),
  c('pilar-cyst', 'chronic', 'pilar cyst|trichilemmal cyst|wen', { covers: 'epidermal-cyst' }),
  c('sebaceous-cyst', 'chronic', 'sebaceous cyst|sebaceous cysts|infected sebaceous cyst|inflamed sebaceous cyst', {
    types: { infected: 'infected|inflamed|abscessed' },
    covers: 'epidermal-cyst',
  }),
  c(
    'infected-cyst',
    'acute',
    'infected epidermal inclusion cyst|infected epidermoid cyst|ruptured epidermal cyst|inflamed epidermal cyst|infected inclusion cyst|infected cyst of skin',
    {
      covers: 'epidermal-cyst',
    },
  ),
  c('milia', 'chronic', 'milia|milium'),
  c(
    'pilonidal',
    'acute',
    'pilonidal cyst|pilonidal sinus|pilonidal disease|pilonidal abscess|pilonidal cyst with abscess|infected pilonidal cyst',
    {
      types: {
        abscess: 'abscess',
        'sinus with abscess': 'sinus with abscess|sinus tract with abscess',
        sinus: 'sinus|sinus tract',
      },
      implies: { 'pilonidal sinus with abscess': { type: 'sinus with abscess' } },
      covers: 'abscess',
    },
  ),
  c('cherry-angioma', 'chronic', 'cherry angioma|cherry hemangioma|senile angioma|cherry angiomas', { covers: 'hemangioma' }),
  c('spider-angioma', 'chronic', 'spider angioma|spider nevus|spider telangiectasia|telangiectasia|telangiectasias', {
    types: { hereditary: 'hereditary hemorrhagic' },
  }),
  c('dermatofibroma', 'chronic', 'dermatofibroma|benign fibrous histiocytoma|fibrous papule|histiocytoma of skin', { types: SKIN_SITES }),
  c(
    'benign-skin-tumor',
    'chronic',
    'benign skin neoplasm|benign neoplasm of skin|syringoma|trichoepithelioma|pilomatricoma|pilomatrixoma|angiokeratoma|eccrine poroma|cylindroma|nevus sebaceus|fibroepithelial polyp of skin',
    {
      types: SKIN_SITES,
      covers: 'skin-lesion',
    },
  ),
  c('keratoacanthoma', 'chronic', 'keratoacanthoma', { types: SKIN_SITES }),
  c('cutaneous-horn', 'chronic', 'cutaneous horn'),
  c('pyogenic-granuloma', 'acute', 'pyogenic granuloma|lobular capillary hemangioma', { covers: 'hemangioma|skin-lesion' }),
  c('foreign-body-granuloma', 'chronic', 'foreign body granuloma|foreign body granuloma of skin'),
  c('sebaceous-hyperplasia', 'chronic', 'sebaceous hyperplasia'),
  c('lentigo', 'chronic', 'solar lentigo|lentigo|lentigines|solar lentigines|liver spots|age spots|lentigo simplex', {
    covers: 'hyperpigmentation',
  }),
  c('freckles', 'chronic', 'freckles|ephelides'),
  c('cafe-au-lait', 'chronic', 'cafe au lait|cafe-au-lait spots|café au lait'),
  c('vitiligo', 'chronic', 'vitiligo'),
  c('melasma', 'chronic', 'melasma|chloasma', { covers: 'hyperpigmentation' }),
  c(
    'hyperpigmentation',
    'acute',
    'hyperpigmentation|skin discoloration|postinflammatory hyperpigmentation|post inflammatory hyperpigmentation',
    {
      types: { postinflammatory: 'postinflammatory|post inflammatory' },
    },
  ),
  c('pigmented-purpura', 'chronic', "pigmented purpuric dermatosis|schamberg's disease|schamberg disease|pigmented purpura"),
  c('acanthosis-nigricans', 'chronic', 'acanthosis nigricans'),
  c('xerosis', 'acute', 'xerosis|xerosis cutis|dry skin|xeroderma', { integral: 'pruritus' }),
  c('ichthyosis', 'chronic', 'ichthyosis|ichthyosis vulgaris', { types: { acquired: 'acquired', vulgaris: 'vulgaris' } }),
  c('keratosis-pilaris', 'chronic', 'keratosis pilaris'),
  c(
    'palmoplantar-keratoderma',
    'chronic',
    'palmoplantar keratoderma|keratoderma|hyperkeratosis of palms|plantar hyperkeratosis|hyperkeratosis of feet',
  ),
  c('porokeratosis', 'chronic', 'porokeratosis|disseminated superficial actinic porokeratosis|DSAP', {
    types: { actinic: 'actinic|dsap' },
  }),
  c(
    'corn-callus',
    'chronic',
    'corns and calluses|callosity|calluses|plantar callus|plantar calluses|callus of foot|foot callus|callus of toe|painful callus|pinch callus|pre-ulcerative callus|hyperkeratotic callus|corn of foot|corn of toe|corns|hyperkeratotic lesion of foot|intractable plantar keratosis|helomas|heloma durum|heloma molle|tyloma',
    {
      integral: 'foot-pain|toe-pain',
    },
  ),
  c(
    'scar',
    'chronic',
    'painful scar|scar contracture|scar tissue of skin|scarring of skin|facial scar|unsightly scar|scar revision needed|scar deformity|scar deformities|scarring deformity|depressed scar|cicatrix|acne scarring|acne scars|traumatic scar',
    {
      types: { acne: 'acne' },
    },
  ),
  c('striae', 'chronic', 'striae distensae|stretch marks|striae atrophicae'),
  c(
    'redundant-skin',
    'chronic',
    'redundant skin|excess skin|excessive skin|skin redundancy|excess soft tissue|excessive soft tissue|excess skin and soft tissue|redundant skin and soft tissue|excess skin and fat|excess skin and subcutaneous tissue|redundant skin and subcutaneous tissue',
    {
      types: { abdomen: 'panniculus|pannus|abdominal' },
    },
  ),
  c(
    'photoaging',
    'chronic',
    'photoaging|sun damaged skin|actinic damage|chronic sun damage|solar elastosis|dermatoheliosis|actinic skin damage',
  ),
  c('calcinosis-cutis', 'chronic', 'calcinosis cutis'),
  c('skin-necrosis', 'acute', 'skin necrosis|necrosis of skin'),
  c('folliculitis', 'acute', 'folliculitis|superficial folliculitis|bacterial folliculitis|hot tub folliculitis', { integral: 'rash' }),
  c('pseudofolliculitis', 'chronic', 'pseudofolliculitis barbae|razor bumps|pseudofolliculitis', { covers: 'folliculitis' }),
  c('acne-keloidalis', 'chronic', 'acne keloidalis nuchae|acne keloidalis|folliculitis keloidalis', { covers: 'acne|keloid|folliculitis' }),
  c('acne-conglobata', 'chronic', 'acne conglobata', { covers: 'acne' }),
  c('acne-excoriee', 'chronic', 'acne excoriee|excoriated acne', { covers: 'acne' }),
  c('infantile-acne', 'acute', 'infantile acne|neonatal acne|baby acne', { covers: 'acne' }),
  c('rhinophyma', 'chronic', 'rhinophyma', { covers: 'rosacea' }),
  c('telogen-effluvium', 'acute', 'telogen effluvium', { covers: 'alopecia' }),
  c('chemo-alopecia', 'acute', 'chemotherapy induced alopecia|alopecia due to chemotherapy|chemotherapy-related alopecia', {
    covers: 'alopecia',
  }),
  c('alopecia-totalis', 'chronic', 'alopecia totalis|alopecia universalis', { types: { universalis: 'universalis' }, covers: 'alopecia' }),
  c(
    'scarring-alopecia',
    'chronic',
    'scarring alopecia|cicatricial alopecia|central centrifugal cicatricial alopecia|CCCA|lichen planopilaris|frontal fibrosing alopecia',
    {
      types: { central: 'central centrifugal|ccca', planopilaris: 'lichen planopilaris', frontal: 'frontal fibrosing' },
      covers: 'alopecia',
    },
  ),
  c('hirsutism', 'chronic', 'hirsutism|excess facial hair'),
  c('hypertrichosis', 'chronic', 'hypertrichosis'),
  c(
    'nail-dystrophy',
    'chronic',
    'nail dystrophy|dystrophic nail|dystrophic toenails|dystrophic nails|onychodystrophy|elongated toenails|brittle nails',
    {
      implies: {
        'hypertrophic nails': { type: 'hypertrophy' },
        onychauxis: { type: 'hypertrophy' },
        'hypertrophic toenails': { type: 'hypertrophy' },
        'thickened toenails': { type: 'hypertrophy' },
        'thickened nails': { type: 'hypertrophy' },
      },
    },
  ),
  c('onycholysis', 'chronic', 'onycholysis'),
  c('onychogryphosis', 'chronic', "onychogryphosis|ram's horn nail"),
  c('beau-lines', 'chronic', "beau's lines"),
  c('nail-disorder', 'acute', 'nail disorder', {
    implies: {
      'nail discoloration': { type: 'other' },
      'nail deformity': { type: 'other' },
      melanonychia: { type: 'other' },
      'longitudinal melanonychia': { type: 'other' },
    },
  }),
  c('lipomatosis', 'chronic', 'lipomatosis|multiple symmetric lipomatosis|dercum disease', { covers: 'lipoma' }),
  c(
    'skin-mass',
    'symptom',
    'skin mass|subcutaneous mass|subcutaneous nodule|superficial mass|skin nodule|subcutaneous lump|lump under skin',
    {
      types: {
        ...LIMBS,
        head: 'head|scalp|face|forehead|cheek',
        neck: 'neck',
        trunk: 'back|chest wall|abdominal wall|trunk|flank|buttock|groin',
      },
    },
  ),
  c('neck-mass', 'symptom', 'neck mass|mass of neck|mass in neck|neck lump|lump in neck|neck swelling|cervical mass'),
  c('scalp-mass', 'symptom', 'scalp mass|mass of scalp|facial mass|facial swelling|mass of face|forehead mass|lip mass|head mass'),
  c(
    'back-mass',
    'symptom',
    'back mass|mass of back|chest wall mass|mass on back|chest wall lump|groin mass|buttock mass|mass of chest wall',
    {},
  ),
  c(
    'limb-mass',
    'symptom',
    'thigh mass|arm mass|forearm mass|hand mass|foot mass|leg mass|axillary mass|shoulder mass|toe mass|finger mass|calf mass|wrist mass|mass of thigh|mass of forearm|mass of hand|mass of foot|mass of finger|mass of arm|axillary lump|mass in axilla|mass of toe',
    {
      types: LIMBS,
      needs: ['laterality'],
    },
  ),
  c('petechiae', 'symptom', 'petechiae|petechial rash|easy bruising|spontaneous ecchymoses|easy bruisability|bruises easily'),
  c('flushing', 'symptom', 'flushing|facial flushing'),
  c('pallor', 'symptom', 'pallor'),
  c('cyanosis', 'symptom', 'cyanosis'),
  c('skin-changes', 'symptom', 'skin induration|skin texture changes|skin peeling|desquamation'),
  c(
    'skin-fistula',
    'acute',
    'skin fistula|cutaneous fistula|fistula of skin|draining sinus tract|draining skin sinus|cutaneous sinus tract|sinus tract of skin|skin sinus tract|chronic draining sinus|draining sinus of skin',
  ),
];

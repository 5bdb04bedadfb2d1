import { concept as c } from './concept';

const ITCHY = 'rash|pruritus';

/** Inflammatory diseases of the skin: dermatitis, papules and scales, blisters, hives, sun and radiation. */
export const rashes = [
  c('flexural-eczema', 'chronic', 'flexural eczema|flexural dermatitis', { covers: 'atopic-dermatitis|dermatitis', integral: ITCHY }),
  c('infantile-eczema', 'chronic', 'infantile eczema|baby eczema', { covers: 'atopic-dermatitis|dermatitis', integral: ITCHY }),
  c('nummular-eczema', 'chronic', 'nummular eczema|nummular dermatitis|discoid eczema', {
    covers: 'atopic-dermatitis|dermatitis',
    integral: ITCHY,
  }),
  c('dyshidrotic-eczema', 'chronic', 'dyshidrotic eczema|dyshidrosis|pompholyx|dyshidrotic dermatitis', {
    covers: 'atopic-dermatitis|dermatitis',
    integral: ITCHY,
  }),
  c(
    'lichen-simplex',
    'chronic',
    'lichen simplex chronicus|neurodermatitis|localized neurodermatitis|lichenified eczema|lichenified dermatitis|LSC',
    {
      covers: 'dermatitis',
      integral: ITCHY,
    },
  ),
  c('prurigo-nodularis', 'chronic', 'prurigo nodularis|nodular prurigo|prurigo nodules', { integral: ITCHY }),
  c('prurigo', 'chronic', 'prurigo|prurigo simplex', { integral: ITCHY }),
  c('intertrigo', 'acute', 'intertrigo|intertriginous dermatitis|erythema intertrigo', { covers: 'dermatitis', integral: ITCHY }),
  c(
    'diaper-dermatitis',
    'acute',
    'diaper dermatitis|diaper rash|nappy rash|napkin dermatitis|candidal diaper rash|candida diaper rash|candidal diaper dermatitis|yeast diaper rash',
    { types: { candidal: 'candidal|candida|yeast|fungal' }, covers: 'dermatitis|contact-dermatitis|skin-candidiasis', integral: ITCHY },
  ),
  c(
    'moisture-dermatitis',
    'acute',
    'incontinence associated dermatitis|moisture associated skin damage|moisture associated dermatitis|incontinence dermatitis|IAD|MASD',
    { covers: 'dermatitis|contact-dermatitis', integral: ITCHY },
  ),
  c('peristomal-dermatitis', 'acute', 'peristomal dermatitis|peristomal skin irritation|peristomal irritant dermatitis', {
    covers: 'dermatitis|contact-dermatitis',
  }),
  c('cradle-cap', 'acute', 'cradle cap|seborrhea capitis', { covers: 'seborrheic-dermatitis|dermatitis' }),
  c('infantile-seborrhea', 'acute', 'infantile seborrheic dermatitis', { covers: 'seborrheic-dermatitis|dermatitis' }),
  c(
    'drug-eruption',
    'acute',
    'drug eruption|drug rash|morbilliform drug eruption|drug induced rash|medication rash|dermatitis medicamentosa|drug exanthem|allergic drug rash|exanthematous drug eruption',
    {
      types: { localized: 'localized|fixed' },
      implies: { 'fixed drug eruption': { type: 'localized' } },
      covers: 'dermatitis',
      integral: ITCHY,
    },
  ),
  c('dress-syndrome', 'acute', 'drug reaction with eosinophilia and systemic symptoms|dress syndrome|drug rash with eosinophilia', {
    covers: 'drug-eruption',
    integral: 'rash|fever',
  }),
  c('food-dermatitis', 'acute', 'dermatitis due to food|food induced dermatitis', { covers: 'dermatitis', integral: ITCHY }),
  c('id-reaction', 'acute', 'id reaction|autoeczematization|autosensitization dermatitis', { covers: 'dermatitis', integral: ITCHY }),
  c('pityriasis-alba', 'chronic', 'pityriasis alba', { covers: 'dermatitis' }),
  c('infective-eczema', 'acute', 'infected eczema|impetiginized eczema|secondarily infected eczema|infectious eczematoid dermatitis', {
    covers: 'atopic-dermatitis|dermatitis|impetigo',
  }),
  c('factitial-dermatitis', 'acute', 'factitial dermatitis|dermatitis artefacta|factitious dermatitis', { covers: 'dermatitis' }),
  c('exfoliative-dermatitis', 'acute', 'exfoliative dermatitis|generalized exfoliative dermatitis', {
    implies: { erythroderma: { type: 'erythroderma' } },
    covers: 'dermatitis',
    integral: 'rash',
  }),
  c('guttate-psoriasis', 'chronic', 'guttate psoriasis', { covers: 'psoriasis', integral: 'rash' }),
  c('pustular-psoriasis', 'chronic', 'pustular psoriasis|generalized pustular psoriasis', { covers: 'psoriasis', integral: 'rash' }),
  c('palmoplantar-pustulosis', 'chronic', 'palmoplantar pustulosis|pustulosis palmaris et plantaris', { covers: 'psoriasis' }),
  c('inverse-psoriasis', 'chronic', 'inverse psoriasis|nail psoriasis|scalp psoriasis|erythrodermic psoriasis', { covers: 'psoriasis' }),
  c('parapsoriasis', 'chronic', 'parapsoriasis', { types: { 'small plaque': 'small plaque', 'large plaque': 'large plaque' } }),
  c('pityriasis-rosea', 'acute', 'pityriasis rosea', { integral: ITCHY }),
  c('pityriasis-lichenoides', 'chronic', 'pityriasis lichenoides|pityriasis lichenoides chronica|PLEVA|Mucha-Habermann disease', {
    types: { acute: 'acuta|varioliformis|pleva', chronic: 'chronica' },
  }),
  c('pityriasis-rubra-pilaris', 'chronic', 'pityriasis rubra pilaris'),
  c('lichen-planus', 'chronic', 'lichen planus|oral lichen planus|hypertrophic lichen planus', {
    types: { hypertrophic: 'hypertrophic', bullous: 'bullous' },
    integral: ITCHY,
  }),
  c('lichen-nitidus', 'chronic', 'lichen nitidus'),
  c('lichen-sclerosus', 'chronic', 'lichen sclerosus|lichen sclerosus et atrophicus|vulvar lichen sclerosus', {
    types: { vulva: 'vulvar|vulva|vaginal|labial|labia' },
  }),
  c('granuloma-annulare', 'chronic', 'granuloma annulare'),
  c('bullous-pemphigoid', 'chronic', 'bullous pemphigoid', { covers: 'pemphigoid', integral: ITCHY }),
  c('mucous-pemphigoid', 'chronic', 'mucous membrane pemphigoid|cicatricial pemphigoid|ocular cicatricial pemphigoid', {
    covers: 'pemphigoid',
  }),
  c('pemphigoid', 'chronic', 'pemphigoid'),
  c('pemphigus', 'chronic', 'pemphigus|pemphigus vulgaris|pemphigus foliaceus', {
    types: { vulgaris: 'vulgaris', foliaceus: 'foliaceus|foliaceous' },
  }),
  c('dermatitis-herpetiformis', 'chronic', 'dermatitis herpetiformis', { covers: 'dermatitis', integral: ITCHY }),
  c('grover', 'chronic', "grover's disease|grover disease|transient acantholytic dermatosis", { integral: ITCHY }),
  c('epidermolysis-bullosa', 'chronic', 'epidermolysis bullosa', {
    types: { acquired: 'acquisita|acquired', dystrophic: 'dystrophic', simplex: 'simplex' },
  }),
  c('chronic-urticaria', 'chronic', 'chronic idiopathic urticaria|chronic spontaneous urticaria|idiopathic urticaria', {
    covers: 'urticaria',
    integral: ITCHY,
  }),
  c('allergic-urticaria', 'acute', 'allergic urticaria|allergic hives', { covers: 'urticaria', integral: ITCHY }),
  c('chronic-hives', 'chronic', 'chronic urticaria|chronic hives|recurrent urticaria', { covers: 'urticaria', integral: ITCHY }),
  c('dermatographism', 'chronic', 'dermatographism|dermographism|dermatographic urticaria|dermatographia', { covers: 'urticaria' }),
  c('cold-urticaria', 'chronic', 'cold urticaria|heat urticaria|cold induced urticaria', { covers: 'urticaria' }),
  c('cholinergic-urticaria', 'chronic', 'cholinergic urticaria', { covers: 'urticaria' }),
  c('erythema-multiforme', 'acute', 'erythema multiforme', { types: { minor: 'minor', major: 'major' }, integral: 'rash' }),
  c('stevens-johnson', 'acute', 'stevens-johnson syndrome|stevens johnson syndrome|SJS', {
    covers: 'erythema-multiforme',
    integral: 'rash|fever',
  }),
  c('toxic-epidermal-necrolysis', 'acute', 'toxic epidermal necrolysis|lyell syndrome', {
    covers: 'erythema-multiforme',
    integral: 'rash|fever',
  }),
  c('sjs-ten-overlap', 'acute', 'sjs/ten|sjs ten overlap|sjs/ten overlap', { covers: 'stevens-johnson|toxic-epidermal-necrolysis' }),
  c('erythema-nodosum', 'acute', 'erythema nodosum', { integral: 'rash' }),
  c('erythema-annulare', 'chronic', 'erythema annulare centrifugum', { integral: 'rash' }),
  c('erythema-ab-igne', 'chronic', 'erythema ab igne', { integral: 'rash' }),
  c('polymorphous-light-eruption', 'chronic', 'polymorphous light eruption|polymorphic light eruption|PMLE'),
  c('phototoxic-reaction', 'acute', 'phototoxic reaction|phototoxic drug reaction|phototoxicity|drug induced photosensitivity', {
    types: { allergic: 'photoallergic' },
    integral: 'rash',
  }),
  c('photosensitivity', 'chronic', 'photodermatitis|photosensitivity dermatitis|solar dermatitis', { covers: 'dermatitis' }),
  c('radiation-dermatitis', 'acute', 'radiation dermatitis|radiodermatitis|radiation burn of skin|radiation skin changes', {
    covers: 'dermatitis',
    integral: 'rash',
    needs: ['acuity'],
  }),
  c('discoid-lupus', 'chronic', 'discoid lupus|discoid lupus erythematosus|cutaneous lupus|cutaneous lupus erythematosus|DLE'),
  c('subacute-cutaneous-lupus', 'chronic', 'subacute cutaneous lupus|subacute cutaneous lupus erythematosus|SCLE', {
    covers: 'discoid-lupus',
  }),
  c('skin-vasculitis', 'acute', 'skin vasculitis', {
    types: { leukocytoclastic: 'leukocytoclastic' },
    integral: 'rash|petechiae',
  }),
  c('sweet-syndrome', 'acute', "sweet syndrome|sweet's syndrome|acute febrile neutrophilic dermatosis"),
  c('pyoderma-gangrenosum', 'chronic', 'pyoderma gangrenosum', { covers: 'skin-ulcer|leg-ulcer' }),
  c('panniculitis', 'acute', 'panniculitis|lobular panniculitis', { types: { mesenteric: 'mesenteric' } }),
  c('livedoid-vasculopathy', 'chronic', 'livedoid vasculopathy|livedoid vasculitis|atrophie blanche'),
  c('pruritus-vulvae', 'chronic', 'vulvar pruritus|pruritus vulvae|vulvar itching|vaginal itching', { covers: 'pruritus' }),
  c('miliaria', 'acute', 'miliaria|miliaria rubra|heat rash|prickly heat', {
    types: { rubra: 'rubra|heat rash|prickly heat' },
    integral: 'rash',
  }),
  c('hyperhidrosis', 'chronic', 'hyperhidrosis|focal hyperhidrosis|excessive sweating|primary hyperhidrosis', {
    types: {
      axilla: 'axillary|axilla|underarm',
      palms: 'palmar|palms|hands',
      soles: 'plantar|soles|feet',
      face: 'facial|face|craniofacial',
    },
    implies: {
      'palmar hyperhidrosis': { type: 'palms' },
      'axillary hyperhidrosis': { type: 'axilla' },
      'plantar hyperhidrosis': { type: 'soles' },
    },
  }),
  c('bromhidrosis', 'chronic', 'bromhidrosis|body odor'),
  c('necrobiosis-lipoidica', 'chronic', 'necrobiosis lipoidica'),
];

import { type CodeTable, choices, plain } from './table';

/** ICD-10-CM chapter 12, L10-L59 and what belongs beside it. */
export const rashCodes: CodeTable = {
  ...plain(`
    flexural-eczema L20.82
    infantile-eczema L20.83
    nummular-eczema L30.0
    dyshidrotic-eczema L30.1
    lichen-simplex L28.0
    prurigo-nodularis L28.1
    prurigo L28.2
    intertrigo L30.4
    moisture-dermatitis L24.A2
    peristomal-dermatitis L24.B0
    cradle-cap L21.0
    infantile-seborrhea L21.1
    dress-syndrome D72.12
    food-dermatitis L27.2
    id-reaction L30.2
    pityriasis-alba L30.5
    infective-eczema L30.3
    factitial-dermatitis L98.1
    guttate-psoriasis L40.4
    pustular-psoriasis L40.1
    palmoplantar-pustulosis L40.3
    inverse-psoriasis L40.8
    pityriasis-rosea L42
    pityriasis-rubra-pilaris L44.0
    lichen-nitidus L44.1
    granuloma-annulare L92.0
    bullous-pemphigoid L12.0
    mucous-pemphigoid L12.1
    pemphigoid L12.9
    dermatitis-herpetiformis L13.0
    grover L11.1
    chronic-urticaria L50.1
    allergic-urticaria L50.0
    chronic-hives L50.8
    dermatographism L50.3
    cold-urticaria L50.2
    cholinergic-urticaria L50.5
    stevens-johnson L51.1
    toxic-epidermal-necrolysis L51.2
    sjs-ten-overlap L51.3
    erythema-nodosum L52
    erythema-annulare L53.1
    erythema-ab-igne L59.0
    polymorphous-light-eruption L56.4
    photosensitivity L56.8
    discoid-lupus L93.0
    subacute-cutaneous-lupus L93.1
    sweet-syndrome L98.2
    pyoderma-gangrenosum L88
    livedoid-vasculopathy L95.0
    pruritus-vulvae L29.2
    bromhidrosis L75.0
    necrobiosis-lipoidica L92.1
  `),
  'lichen-sclerosus': { code: 'L90.0', choices: choices([{ type: 'vulva' }, 'N90.4']) },
  'exfoliative-dermatitis': { code: 'L26', choices: choices([{ type: 'erythroderma' }, 'L53.9']) },
  'diaper-dermatitis': { code: 'L22', choices: choices([{ type: 'candidal' }, 'B37.2 L22']) },
  'drug-eruption': { code: 'L27.0', choices: choices([{ type: 'localized' }, 'L27.1']) },
  parapsoriasis: { code: 'L41.9', choices: choices([{ type: 'small plaque' }, 'L41.3'], [{ type: 'large plaque' }, 'L41.4']) },
  'pityriasis-lichenoides': { code: 'L41.0', choices: choices([{ type: 'acute' }, 'L41.0'], [{ type: 'chronic' }, 'L41.1']) },
  'lichen-planus': { code: 'L43.9', choices: choices([{ type: 'hypertrophic' }, 'L43.0'], [{ type: 'bullous' }, 'L43.1']) },
  pemphigus: { code: 'L10.9', choices: choices([{ type: 'vulgaris' }, 'L10.0'], [{ type: 'foliaceus' }, 'L10.2']) },
  'erythema-multiforme': { code: 'L51.9', choices: choices([{ type: 'minor' }, 'L51.0'], [{ type: 'major' }, 'L51.9']) },
  'phototoxic-reaction': { code: 'L56.0', choices: choices([{ type: 'allergic' }, 'L56.1']) },
  'radiation-dermatitis': { code: 'L58.9', choices: choices([{ acuity: 'acute' }, 'L58.0'], [{ acuity: 'chronic' }, 'L58.1']) },
  'skin-vasculitis': { code: 'L95.9', choices: choices([{ type: 'leukocytoclastic' }, 'M31.0']) },
  panniculitis: { code: 'M79.3', choices: choices([{ type: 'mesenteric' }, 'K65.4']) },
  miliaria: { code: 'L74.3', choices: choices([{ type: 'rubra' }, 'L74.0']) },
  hyperhidrosis: {
    code: 'R61',
    choices: choices(
      [{ type: 'axilla' }, 'L74.510'],
      [{ type: 'face' }, 'L74.511'],
      [{ type: 'palms' }, 'L74.512'],
      [{ type: 'soles' }, 'L74.513'],
    ),
  },
};

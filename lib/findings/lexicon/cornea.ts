import { concept as c } from './concept';
import { marked } from './eye-marks';

const SIDE = ['laterality'] as 'laterality'[];

/** Cornea and orbit. */
export const cornea = [
  c(
    'corneal-ulcer',
    'acute',
    'corneal ulcer|corneal ulceration|ulcer of cornea|bacterial corneal ulcer|bacterial keratitis|infectious keratitis|microbial keratitis|contact lens related corneal ulcer|central corneal ulcer|fungal keratitis|fungal corneal ulcer|marginal keratitis|infectious corneal ulcer',
    {
      types: {
        central: 'central',
        marginal: 'marginal|peripheral',
        perforated: 'perforated|perforation',
        fungal: 'fungal|mycotic',
        hypopyon: 'with hypopyon|hypopyon',
      },
      implies: {
        'central corneal ulcer': { type: 'central' },
        'fungal keratitis': { type: 'fungal' },
        'fungal corneal ulcer': { type: 'fungal' },
        'marginal keratitis': { type: 'marginal' },
      },
      covers: 'keratitis',
      integral: 'eye-pain|red-eye|photophobia|visual-disturbance|blurred-vision',
      needs: SIDE,
    },
  ),
  c(
    'herpes-keratitis',
    'acute',
    'herpes simplex keratitis|herpetic keratitis|hsv keratitis|dendritic keratitis|herpes keratitis|dendritic ulcer|dendritic corneal ulcer',
    { covers: 'keratitis|herpes-simplex|corneal-ulcer' },
  ),
  c(
    'herpes-zoster-ophthalmicus',
    'acute',
    'herpes zoster ophthalmicus|zoster ophthalmicus|ophthalmic zoster|ophthalmic herpes zoster|ocular herpes zoster|herpes zoster keratitis|shingles of eye|herpes zoster of eye',
    {
      covers: 'shingles|keratitis',
      types: { keratitis: 'keratitis', conjunctivitis: 'conjunctivitis', iritis: 'iritis|iridocyclitis|uveitis' },
      implies: { 'herpes zoster keratitis': { type: 'keratitis' } },
    },
  ),
  c(
    'keratitis',
    'acute',
    'keratitis|exposure keratitis|exposure keratopathy|neurotrophic keratitis|filamentary keratitis|interstitial keratitis|neurotrophic keratopathy',
    {
      types: {
        exposure: 'exposure',
        neurotrophic: 'neurotrophic',
        filamentary: 'filamentary',
        interstitial: 'interstitial',
      },
      implies: {
        'exposure keratitis': { type: 'exposure' },
        'exposure keratopathy': { type: 'exposure' },
        'neurotrophic keratitis': { type: 'neurotrophic' },
        'neurotrophic keratopathy': { type: 'neurotrophic' },
        'filamentary keratitis': { type: 'filamentary' },
        'interstitial keratitis': { type: 'interstitial' },
      },
      integral: 'eye-pain|red-eye|photophobia',
      needs: SIDE,
    },
  ),
  c(
    'punctate-keratitis',
    'acute',
    'superficial punctate keratitis|punctate keratitis|superficial punctate keratopathy|punctate epithelial erosions|punctate keratopathy|punctate epithelial keratopathy',
    { implies: marked('spk|pee'), covers: 'keratitis', needs: SIDE },
  ),
  c('keratoconjunctivitis', 'acute', 'keratoconjunctivitis', { covers: 'conjunctivitis|keratitis', needs: SIDE }),
  c(
    'recurrent-corneal-erosion',
    'chronic',
    'recurrent corneal erosion|recurrent erosion of cornea|recurrent corneal erosion syndrome|recurrent erosion syndrome',
    { integral: 'eye-pain', needs: SIDE },
  ),
  c('keratoconus', 'chronic', 'keratoconus', { types: { stable: 'stable', unstable: 'unstable|acute hydrops|progressive' }, needs: SIDE }),
  c(
    'fuchs-dystrophy',
    'chronic',
    "fuchs dystrophy|fuchs' dystrophy|fuchs endothelial dystrophy|fuchs corneal dystrophy|endothelial corneal dystrophy|fuchs endothelial corneal dystrophy|fuch's dystrophy|fuchs' endothelial dystrophy|fuchs' corneal dystrophy|corneal guttata|fuch's endothelial dystrophy",
    { needs: SIDE },
  ),
  c(
    'corneal-dystrophy',
    'chronic',
    'corneal dystrophy|map dot fingerprint dystrophy|anterior basement membrane dystrophy|epithelial basement membrane dystrophy|lattice corneal dystrophy|granular corneal dystrophy|map-dot-fingerprint dystrophy',
    {
      types: { epithelial: 'basement membrane|map dot fingerprint|epithelial', lattice: 'lattice', granular: 'granular' },
      implies: {
        'anterior basement membrane dystrophy': { type: 'epithelial' },
        'epithelial basement membrane dystrophy': { type: 'epithelial' },
        'map dot fingerprint dystrophy': { type: 'epithelial' },
        'lattice corneal dystrophy': { type: 'lattice' },
        'granular corneal dystrophy': { type: 'granular' },
      },
      needs: SIDE,
    },
  ),
  c('corneal-edema', 'chronic', 'corneal edema|edema of cornea|corneal decompensation|corneal hydrops|stromal edema of cornea', {
    types: { secondary: 'secondary', idiopathic: 'idiopathic', 'contact-lens': 'contact lens' },
    needs: SIDE,
  }),
  c('bullous-keratopathy', 'chronic', 'bullous keratopathy|pseudophakic bullous keratopathy|aphakic bullous keratopathy', {
    types: { postoperative: 'pseudophakic|aphakic' },
    implies: { 'pseudophakic bullous keratopathy': { type: 'postoperative' }, 'aphakic bullous keratopathy': { type: 'postoperative' } },
    covers: 'corneal-edema',
    needs: SIDE,
  }),
  c('band-keratopathy', 'chronic', 'band keratopathy|band-shaped keratopathy', { needs: SIDE }),
  c(
    'corneal-scar',
    'chronic',
    'corneal scar|corneal opacity|corneal scarring|scar of cornea|leukoma|central corneal opacity|corneal haze',
    { types: { central: 'central', peripheral: 'peripheral' }, implies: { 'central corneal opacity': { type: 'central' } }, needs: SIDE },
  ),
  c('corneal-neovascularization', 'chronic', 'corneal neovascularization|corneal pannus|neovascularization of cornea', {
    types: { pannus: 'pannus' },
    implies: { 'corneal pannus': { type: 'pannus' } },
    needs: SIDE,
  }),
  c(
    'corneal-transplant-rejection',
    'acute',
    'corneal graft rejection|corneal transplant rejection|corneal graft failure|corneal transplant failure|failed corneal graft|rejection of corneal transplant|failed corneal transplant',
    {
      types: { failure: 'failure|failed' },
      implies: {
        'corneal graft failure': { type: 'failure' },
        'failed corneal graft': { type: 'failure' },
        'corneal transplant failure': { type: 'failure' },
        'failed corneal transplant': { type: 'failure' },
      },
      needs: SIDE,
      covers: 'corneal-transplant-status',
    },
  ),
  c('proptosis', 'symptom', 'proptosis|exophthalmos|proptotic eye', {
    needs: SIDE,
    types: { intermittent: 'intermittent', pulsating: 'pulsating', constant: 'constant' },
  }),
  c('enophthalmos', 'chronic', 'enophthalmos', { needs: SIDE }),
  c(
    'orbital-pseudotumor',
    'chronic',
    'orbital pseudotumor|idiopathic orbital inflammation|orbital inflammatory syndrome|nonspecific orbital inflammation|orbital myositis',
    {
      types: { myositis: 'myositis', tumor: 'pseudotumor' },
      implies: { 'orbital myositis': { type: 'myositis' }, 'inflammatory pseudotumor of orbit': { type: 'tumor' } },
      needs: SIDE,
    },
  ),
  c('orbital-hemorrhage', 'acute', 'retrobulbar hemorrhage|orbital hemorrhage|retrobulbar hematoma', { needs: SIDE }),
];

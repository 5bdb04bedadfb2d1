import { concept as c } from './concept';

const SIDE = ['laterality'] as 'laterality'[];

/** Tear ducts and conjunctiva. */
export const eyeSurface = [
  c(
    'epiphora',
    'symptom',
    'epiphora|tearing of eye|excessive tearing|watery eyes|watery eye|excess tearing|tearing eyes|eye tearing|watering of eyes',
    { needs: SIDE, types: { drainage: 'insufficient drainage|due to insufficient drainage', excess: 'excess lacrimation' } },
  ),
  c(
    'nasolacrimal-duct-obstruction',
    'chronic',
    'nasolacrimal duct obstruction|nasolacrimal duct stenosis|blocked tear duct|obstructed nasolacrimal duct|NLDO|acquired nasolacrimal duct obstruction|lacrimal duct obstruction|tear duct obstruction|plugged tear duct|blocked tear ducts|dacryostenosis',
    {
      integral: 'epiphora|eye-discharge',
      types: { congenital: 'congenital', neonatal: 'neonatal|infant|newborn' },
      needs: SIDE,
    },
  ),
  c(
    'congenital-nldo',
    'chronic',
    'congenital nasolacrimal duct obstruction|congenital nldo|congenital lacrimal duct obstruction|congenital dacryostenosis|neonatal nasolacrimal duct obstruction',
    {
      types: { neonatal: 'neonatal|newborn|infant|infantile' },
      covers: 'nasolacrimal-duct-obstruction',
      integral: 'epiphora|eye-discharge',
      needs: SIDE,
    },
  ),
  c(
    'punctal-stenosis',
    'chronic',
    'punctal stenosis|stenosis of punctum|lacrimal punctum stenosis|canalicular stenosis|canalicular obstruction',
    {
      types: { canalicular: 'canalicular' },
      implies: { 'canalicular stenosis': { type: 'canalicular' }, 'canalicular obstruction': { type: 'canalicular' } },
      integral: 'epiphora',
      needs: SIDE,
    },
  ),
  c('dacryocystitis', 'acute', 'dacryocystitis|acute dacryocystitis|chronic dacryocystitis', {
    integral: 'epiphora|eye-discharge',
    needs: ['laterality', 'acuity'],
  }),
  c('dacryoadenitis', 'acute', 'dacryoadenitis|lacrimal gland inflammation', { needs: ['laterality', 'acuity'] }),
  c('keratoconjunctivitis-sicca', 'chronic', 'keratoconjunctivitis sicca|keratitis sicca|kerato-conjunctivitis sicca', {
    covers: 'dry-eye',
    needs: SIDE,
  }),
  c(
    'allergic-conjunctivitis',
    'acute',
    'allergic conjunctivitis|acute atopic conjunctivitis|atopic conjunctivitis|acute allergic conjunctivitis|seasonal allergic conjunctivitis|ocular allergies|eye allergies|chronic allergic conjunctivitis|allergic conjunctivitis of eyes|perennial allergic conjunctivitis',
    {
      covers: 'conjunctivitis',
      integral: 'eye-discharge|red-eye',
      types: { chronic: 'chronic|perennial|seasonal' },
      needs: SIDE,
    },
  ),
  c(
    'bacterial-conjunctivitis',
    'acute',
    'bacterial conjunctivitis|mucopurulent conjunctivitis|purulent conjunctivitis|acute bacterial conjunctivitis|pink eye|pinkeye',
    { covers: 'conjunctivitis', integral: 'eye-discharge|red-eye', needs: SIDE },
  ),
  c(
    'viral-conjunctivitis',
    'acute',
    'viral conjunctivitis|adenoviral conjunctivitis|acute viral conjunctivitis|epidemic keratoconjunctivitis',
    {
      covers: 'conjunctivitis',
      integral: 'eye-discharge|red-eye',
      types: { epidemic: 'epidemic', adenoviral: 'adenoviral' },
      implies: { 'epidemic keratoconjunctivitis': { type: 'epidemic' }, 'adenoviral conjunctivitis': { type: 'adenoviral' } },
    },
  ),
  c('giant-papillary-conjunctivitis', 'chronic', 'giant papillary conjunctivitis', { covers: 'conjunctivitis', needs: SIDE }),
  c('vernal-conjunctivitis', 'chronic', 'vernal conjunctivitis', {
    implies: { 'vernal keratoconjunctivitis': { type: 'keratitis' } },
    covers: 'conjunctivitis',
  }),
  c('chemical-conjunctivitis', 'acute', 'chemical conjunctivitis|toxic conjunctivitis', { covers: 'conjunctivitis', needs: SIDE }),
  c(
    'subconjunctival-hemorrhage',
    'acute',
    'subconjunctival hemorrhage|subconjunctival haemorrhage|conjunctival hemorrhage|subconjunctival bleed|subconjunctival bleeding',
    { integral: 'red-eye', needs: SIDE },
  ),
  c('chemosis', 'symptom', 'chemosis|conjunctival edema|conjunctival swelling', { needs: SIDE }),
  c('pterygium', 'chronic', 'pterygium|pterygia|recurrent pterygium|nasal pterygium', {
    types: { double: 'double', central: 'central', 'progressive-peripheral': 'peripheral progressive|progressive peripheral' },
    needs: SIDE,
  }),
  c('pinguecula', 'chronic', 'pinguecula|pingueculae|pingueculitis|pingueculum', {
    types: { inflamed: 'pingueculitis|inflamed' },
    implies: { pingueculitis: { type: 'inflamed' } },
    needs: SIDE,
  }),
  c(
    'conjunctival-lesion',
    'chronic',
    'conjunctival cyst|conjunctival scarring|conjunctival scar|conjunctival granuloma|conjunctivochalasis|conjunctival inclusion cyst',
    {
      types: { scar: 'scar|scarring', cyst: 'cyst', granuloma: 'granuloma', chalasis: 'conjunctivochalasis' },
      implies: {
        'conjunctival scarring': { type: 'scar' },
        'conjunctival scar': { type: 'scar' },
        'conjunctival cyst': { type: 'cyst' },
        'conjunctival inclusion cyst': { type: 'cyst' },
        'conjunctival granuloma': { type: 'granuloma' },
        conjunctivochalasis: { type: 'chalasis' },
      },
      needs: SIDE,
    },
  ),
];

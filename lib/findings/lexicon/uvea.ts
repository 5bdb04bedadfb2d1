import { concept as c } from './concept';

const SIDE = ['laterality'] as 'laterality'[];

/** Retinopathies, choroid, uvea, sclera, globe. */
export const uvea = [
  c('retinopathy', 'chronic', 'retinopathy|background retinopathy|retinal microaneurysms|proliferative retinopathy', {
    types: { proliferative: 'proliferative' },
    needs: SIDE,
  }),
  c(
    'retinal-hemorrhage',
    'acute',
    'retinal hemorrhage|retinal hemorrhages|preretinal hemorrhage|subretinal hemorrhage|intraretinal hemorrhage|subhyaloid hemorrhage|retinal haemorrhage',
    { needs: SIDE },
  ),
  c('retinitis-pigmentosa', 'chronic', 'retinitis pigmentosa|pigmentary retinal dystrophy', { integral: 'night-blindness|vision-loss' }),
  c(
    'retinal-dystrophy',
    'chronic',
    "retinal dystrophy|stargardt disease|stargardt's disease|best disease|vitelliform dystrophy|cone dystrophy|cone-rod dystrophy|hereditary retinal dystrophy",
    {
      types: { sensory: 'stargardt|cone', rpe: 'best|vitelliform' },
      implies: {
        'stargardt disease': { type: 'sensory' },
        "stargardt's disease": { type: 'sensory' },
        'cone dystrophy': { type: 'sensory' },
        'cone-rod dystrophy': { type: 'sensory' },
        'best disease': { type: 'rpe' },
        'vitelliform dystrophy': { type: 'rpe' },
      },
    },
  ),
  c('retinopathy-of-prematurity', 'chronic', 'retinopathy of prematurity', { needs: ['laterality', 'stage'], covers: 'retinopathy' }),
  c('retinal-vasculitis', 'acute', 'retinal vasculitis', { needs: SIDE }),
  c('retinal-neovascularization', 'chronic', 'retinal neovascularization|neovascularization of retina', { needs: SIDE }),
  c(
    'chorioretinal-scar',
    'chronic',
    'chorioretinal scar|chorioretinal scars|chorioretinal scarring|macular scar|retinal scar|disciform scar',
    {
      types: { macular: 'macular|macula|posterior pole|disciform' },
      implies: { 'macular scar': { type: 'macular' }, 'disciform scar': { type: 'macular' } },
      needs: SIDE,
    },
  ),
  c(
    'chorioretinitis',
    'acute',
    'chorioretinitis|choroiditis|retinitis|posterior uveitis|retinochoroiditis|toxoplasmosis chorioretinitis|ocular toxoplasmosis|toxoplasma chorioretinitis',
    {
      types: { toxoplasma: 'toxoplasmosis|toxoplasma' },
      implies: {
        'ocular toxoplasmosis': { type: 'toxoplasma' },
        'toxoplasmosis chorioretinitis': { type: 'toxoplasma' },
        'toxoplasma chorioretinitis': { type: 'toxoplasma' },
      },
      needs: SIDE,
    },
  ),
  c('choroidal-nevus', 'chronic', 'choroidal nevus|nevus of choroid|choroidal naevus|choroid nevus', { covers: 'nevus', needs: SIDE }),
  c('choroidal-detachment', 'acute', 'choroidal detachment|choroidal effusion|choroidal hemorrhage|suprachoroidal hemorrhage', {
    types: { hemorrhage: 'hemorrhage' },
    implies: { 'choroidal hemorrhage': { type: 'hemorrhage' }, 'suprachoroidal hemorrhage': { type: 'hemorrhage' } },
    needs: SIDE,
  }),
  c(
    'iritis',
    'acute',
    'iritis|anterior uveitis|iridocyclitis|uveitis|acute iritis|acute anterior uveitis|traumatic iritis|chronic iritis|granulomatous uveitis|intermediate uveitis',
    {
      types: { traumatic: 'traumatic' },
      integral: 'eye-pain|photophobia|red-eye|visual-disturbance|blurred-vision',
      needs: ['laterality', 'acuity'],
    },
  ),
  c('panuveitis', 'acute', 'panuveitis', { covers: 'iritis', integral: 'eye-pain|photophobia|red-eye', needs: SIDE }),
  c('endophthalmitis', 'acute', 'endophthalmitis|purulent endophthalmitis|postoperative endophthalmitis|panophthalmitis', {
    integral: 'eye-pain|vision-loss|red-eye',
    needs: SIDE,
  }),
  c('hyphema', 'acute', 'hyphema|hyphaema', { needs: SIDE }),
  c('hypopyon', 'acute', 'hypopyon', { needs: SIDE }),
  c('iris-synechiae', 'chronic', 'posterior synechiae|anterior synechiae|peripheral anterior synechiae|iris synechiae|iris adhesions', {
    types: { posterior: 'posterior', anterior: 'anterior|peripheral anterior' },
    implies: {
      'posterior synechiae': { type: 'posterior' },
      'anterior synechiae': { type: 'anterior' },
      'peripheral anterior synechiae': { type: 'anterior' },
    },
    needs: SIDE,
  }),
  c('scleritis', 'acute', 'scleritis', {
    integral: 'eye-pain|red-eye',
    types: { anterior: 'anterior', posterior: 'posterior' },
    needs: SIDE,
  }),
  c('episcleritis', 'acute', 'episcleritis', { integral: 'eye-pain|red-eye', types: { nodular: 'nodular' }, needs: SIDE }),
  c('phthisis-bulbi', 'chronic', 'phthisis bulbi|phthisical eye|atrophy of globe', { needs: SIDE }),
  c('ocular-hypotony', 'chronic', 'ocular hypotony|hypotony of eye|hypotony maculopathy'),
  c(
    'degenerative-myopia',
    'chronic',
    'degenerative myopia|pathologic myopia|pathological myopia|malignant myopia|myopic degeneration|myopic macular degeneration',
    { covers: 'myopia|macular-degeneration', needs: SIDE },
  ),
];

import { concept as c } from './concept';
import { marked } from './eye-marks';

const GLAUCOMA = {
  types: { indeterminate: 'indeterminate stage|stage indeterminate' },
  needs: ['laterality', 'severity'] as ('laterality' | 'severity')[],
};
/** Glaucoma and the pressure of the eye. */
export const glaucoma = [
  c('open-angle-glaucoma', 'chronic', 'open angle glaucoma|open-angle glaucoma|chronic open angle glaucoma|COAG', {
    covers: 'glaucoma',
    ...GLAUCOMA,
  }),
  c('primary-open-angle-glaucoma', 'chronic', 'primary open-angle glaucoma|primary open angle glaucoma|POAG|chronic simple glaucoma', {
    implies: marked('poag'),
    covers: 'glaucoma|open-angle-glaucoma',
    ...GLAUCOMA,
  }),
  c(
    'low-tension-glaucoma',
    'chronic',
    'low-tension glaucoma|normal tension glaucoma|low tension glaucoma|normal pressure glaucoma|normal-tension glaucoma',
    { implies: marked('ntg'), covers: 'glaucoma|open-angle-glaucoma', ...GLAUCOMA },
  ),
  c('pigmentary-glaucoma', 'chronic', 'pigmentary glaucoma|pigmentary open angle glaucoma', {
    covers: 'glaucoma|open-angle-glaucoma',
    ...GLAUCOMA,
  }),
  c(
    'pseudoexfoliation-glaucoma',
    'chronic',
    'pseudoexfoliation glaucoma|pseudoexfoliative glaucoma|exfoliation glaucoma|capsular glaucoma|capsular glaucoma with pseudoexfoliation of lens|pxf glaucoma|exfoliative glaucoma',
    {
      covers: 'glaucoma|open-angle-glaucoma|pseudoexfoliation',
      ...GLAUCOMA,
    },
  ),
  c('pseudoexfoliation', 'chronic', 'pseudoexfoliation syndrome|pseudoexfoliation|pseudoexfoliation of lens|exfoliation syndrome'),
  c(
    'angle-closure-glaucoma',
    'chronic',
    'angle-closure glaucoma|angle closure glaucoma|narrow angle glaucoma|primary angle closure glaucoma|closed angle glaucoma|narrow-angle glaucoma|closed-angle glaucoma',
    { covers: 'glaucoma', ...GLAUCOMA },
  ),
  c(
    'acute-angle-closure',
    'acute',
    'acute angle-closure glaucoma|acute angle closure glaucoma|acute angle closure|acute narrow angle glaucoma|acute angle closure attack|acute angle closure crisis|acute closed angle glaucoma|acute glaucoma attack|acute glaucoma',
    {
      covers: 'glaucoma|angle-closure-glaucoma|eye-pain|headache',
      integral: 'eye-pain|headache|nausea|vomiting|visual-disturbance|blurred-vision|red-eye',
      needs: ['laterality'],
    },
  ),
  c('chronic-angle-closure', 'chronic', 'chronic angle-closure glaucoma|chronic angle closure glaucoma|chronic narrow angle glaucoma', {
    covers: 'glaucoma|angle-closure-glaucoma',
    ...GLAUCOMA,
  }),
  c(
    'narrow-angles',
    'chronic',
    'anatomical narrow angle|narrow angles|anatomic narrow angles|primary angle closure suspect|narrow anterior chamber angle|anatomically narrow angles|occludable angles|narrow angle',
    { needs: ['laterality'] },
  ),
  c(
    'glaucoma-suspect',
    'chronic',
    'glaucoma suspect|open angle with borderline findings|suspected glaucoma|borderline glaucoma|preglaucoma|suspicion of glaucoma|glaucoma suspects|suspicious optic nerve|large cup to disc ratio|increased cup to disc ratio|suspicious cupping|optic nerve cupping|enlarged cup to disc ratio|optic disc cupping|glaucoma suspect status',
    {
      implies: marked('glaucoma suspect'),
      types: {
        'low-risk': 'low risk|open angle with borderline findings low risk',
        'high-risk': 'high risk|open angle with borderline findings high risk',
      },
      covers: 'glaucoma',
      needs: ['laterality'],
    },
  ),
  c(
    'ocular-hypertension',
    'chronic',
    'ocular hypertension|elevated intraocular pressure|increased intraocular pressure|raised intraocular pressure|high intraocular pressure|elevated iop|high iop|elevated eye pressure|elevated intraocular pressures',
    { implies: marked('oht|ohtn'), needs: ['laterality'] },
  ),
  c('neovascular-glaucoma', 'chronic', 'neovascular glaucoma|rubeotic glaucoma|neovascular secondary angle closure glaucoma', {
    implies: marked('nvg'),
    covers: 'glaucoma|rubeosis',
    needs: ['laterality'],
  }),
  c(
    'steroid-glaucoma',
    'chronic',
    'steroid induced glaucoma|steroid-induced glaucoma|corticosteroid-induced glaucoma|steroid glaucoma|glaucoma secondary to drugs|drug-induced glaucoma|glaucoma secondary to steroids',
    { covers: 'glaucoma', ...GLAUCOMA },
  ),
  c(
    'traumatic-glaucoma',
    'chronic',
    'traumatic glaucoma|angle recession glaucoma|glaucoma secondary to trauma|glaucoma secondary to eye trauma|post-traumatic glaucoma',
    { covers: 'glaucoma', ...GLAUCOMA },
  ),
  c(
    'uveitic-glaucoma',
    'chronic',
    'uveitic glaucoma|glaucoma secondary to eye inflammation|inflammatory glaucoma|glaucoma secondary to uveitis',
    { covers: 'glaucoma', ...GLAUCOMA },
  ),
  c(
    'other-secondary-glaucoma',
    'chronic',
    'secondary glaucoma|phacolytic glaucoma|phacomorphic glaucoma|lens induced glaucoma|glaucoma secondary to other eye disorder',
    { covers: 'glaucoma', ...GLAUCOMA },
  ),
  c('pigment-dispersion', 'chronic', 'pigment dispersion syndrome|pigment dispersion', { needs: ['laterality'] }),
  c('rubeosis', 'chronic', 'rubeosis iridis|iris neovascularization|neovascularization of iris|rubeosis', { needs: ['laterality'] }),
];

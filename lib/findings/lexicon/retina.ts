import { concept as c } from './concept';
import { marked } from './eye-marks';

const SIDE = ['laterality'] as 'laterality'[];

/** Macula, detachments, vitreous, vessels of the retina. */
export const retina = [
  c(
    'dry-macular-degeneration',
    'chronic',
    'dry macular degeneration|dry age-related macular degeneration|nonexudative macular degeneration|nonexudative age-related macular degeneration|dry amd|dry armd|non-exudative macular degeneration|non-exudative age-related macular degeneration|atrophic macular degeneration|geographic atrophy|atrophic age-related macular degeneration|nonexudative amd|non-neovascular age-related macular degeneration|nonexudative armd|macular degeneration , dry|macular degeneration dry|age-related macular degeneration , dry|age-related macular degeneration , nonexudative|macular degeneration , nonexudative',
    {
      types: {
        early: 'early|early dry stage|early stage',
        intermediate: 'intermediate|intermediate dry stage|intermediate stage',
        'advanced-subfoveal': 'with subfoveal involvement|subfoveal involvement|foveal involvement|center involving|involving the fovea',
        advanced: 'advanced|geographic atrophy|advanced atrophic|without subfoveal involvement|advanced stage',
      },
      implies: { 'geographic atrophy': { type: 'advanced' } },
      covers: 'macular-degeneration|drusen',
      integral: 'vision-loss|visual-disturbance|blurred-vision|metamorphopsia',
      needs: ['laterality', 'type'],
    },
  ),
  c(
    'wet-macular-degeneration',
    'chronic',
    'wet macular degeneration|wet age-related macular degeneration|exudative macular degeneration|exudative age-related macular degeneration|wet amd|wet armd|neovascular macular degeneration|neovascular age-related macular degeneration|neurovascular macular degeneration|neurovascular age-related macular degeneration|neovascular age related macular degeneration|choroidal neovascular macular degeneration|neovascular amd|exudative amd|NVAMD|exudative armd|macular degeneration , wet|macular degeneration wet|age-related macular degeneration , wet|age-related macular degeneration , exudative|macular degeneration , exudative',
    {
      types: {
        inactive: 'inactive choroidal neovascularization|inactive',
        scar: 'inactive scar|disciform scar',
        active: 'active choroidal neovascularization|active|with active cnv|active cnv',
      },
      covers: 'macular-degeneration|choroidal-neovascularization|drusen',
      integral: 'vision-loss|visual-disturbance|blurred-vision|metamorphopsia|retinal-hemorrhage|macular-edema',
      needs: ['laterality', 'type'],
    },
  ),
  c(
    'choroidal-neovascularization',
    'chronic',
    'choroidal neovascularization|choroidal neovascular membrane|subretinal neovascularization|choroidal neovascular membranes',
    { types: { inactive: 'inactive', active: 'active' }, needs: SIDE },
  ),
  c('macular-hole', 'chronic', 'macular hole|full thickness macular hole|lamellar macular hole|macular pseudohole|lamellar hole', {
    needs: SIDE,
  }),
  c(
    'epiretinal-membrane',
    'chronic',
    'epiretinal membrane|macular pucker|puckering of macula|preretinal membrane|cellophane maculopathy|macular puckering|epi-retinal membrane|ERM',
    { implies: marked('erm'), needs: SIDE },
  ),
  c(
    'cystoid-macular-edema',
    'chronic',
    'cystoid macular edema|cme right eye|cme left eye|cme both eyes|cme , right eye|cme , left eye|cme , both eyes|cme od|cme os|cme ou|cystoid macular degeneration|irvine-gass syndrome|pseudophakic cystoid macular edema|postoperative cystoid macular edema',
    {
      types: { postoperative: 'pseudophakic|postoperative|irvine gass|after cataract surgery|following cataract surgery' },
      implies: {
        'irvine-gass syndrome': { type: 'postoperative' },
        'pseudophakic cystoid macular edema': { type: 'postoperative' },
        'postoperative cystoid macular edema': { type: 'postoperative' },
      },
      covers: 'macular-edema',
      needs: SIDE,
    },
  ),
  c('macular-edema', 'chronic', 'macular edema|retinal edema|macular oedema'),
  c('drusen', 'chronic', 'macular drusen|drusen|drusen of macula|retinal drusen', { needs: SIDE }),
  c('central-serous', 'chronic', 'central serous chorioretinopathy|central serous retinopathy|central serous choroidopathy', {
    implies: marked('csr|csc|cscr'),
    needs: SIDE,
    integral: 'visual-disturbance|blurred-vision',
  }),
  c(
    'vitreomacular-traction',
    'chronic',
    'vitreomacular traction|vitreomacular adhesion|vitreomacular traction syndrome|vitreo-macular traction',
    { needs: SIDE },
  ),
  c(
    'toxic-maculopathy',
    'chronic',
    'toxic maculopathy|plaquenil maculopathy|hydroxychloroquine maculopathy|plaquenil toxicity of retina|hydroxychloroquine retinopathy|plaquenil retinopathy',
    { needs: SIDE },
  ),
  c(
    'retinal-detachment',
    'acute',
    'retinal detachment|rhegmatogenous retinal detachment|detached retina|detachment of retina|macula-off retinal detachment|macula off retinal detachment|macula-on retinal detachment|macula on retinal detachment|total retinal detachment|tractional retinal detachment|traction retinal detachment|serous retinal detachment|exudative retinal detachment|recurrent retinal detachment|detachment of the retina',
    {
      types: {
        traction: 'tractional|traction',
        serous: 'serous|exudative',
        total: 'total',
        giant: 'giant retinal tear|giant tear',
        multiple: 'multiple breaks|multiple tears',
        single: 'single break|single tear',
        rhegmatogenous: 'rhegmatogenous|with retinal break|with break|macula off|macula on',
      },
      implies: {
        ...marked('rd|rrd'),
        'tractional retinal detachment': { type: 'traction' },
        'traction retinal detachment': { type: 'traction' },
        'serous retinal detachment': { type: 'serous' },
        'exudative retinal detachment': { type: 'serous' },
        'total retinal detachment': { type: 'total' },
      },
      integral: 'photopsia|floaters|vision-loss|visual-field-defect|retinal-tear|visual-disturbance|blurred-vision',
      needs: SIDE,
    },
  ),
  c(
    'retinal-tear',
    'acute',
    'retinal tear|retinal break|horseshoe tear|tear of retina|retinal hole|torn retina|retinal breaks|horseshoe retinal tear|retinal tears|operculated retinal hole|round hole of retina|atrophic retinal hole|atrophic hole',
    {
      types: { horseshoe: 'horseshoe', round: 'hole|round|operculated|atrophic', multiple: 'multiple' },
      implies: {
        'retinal hole': { type: 'round' },
        'horseshoe tear': { type: 'horseshoe' },
        'horseshoe retinal tear': { type: 'horseshoe' },
        'atrophic retinal hole': { type: 'round' },
        'atrophic hole': { type: 'round' },
        'operculated retinal hole': { type: 'round' },
      },
      integral: 'photopsia|floaters',
      needs: SIDE,
    },
  ),
  c(
    'lattice-degeneration',
    'chronic',
    'lattice degeneration|lattice degeneration of retina|retinal lattice degeneration|peripheral lattice',
    { needs: SIDE },
  ),
  c('retinoschisis', 'chronic', 'retinoschisis', { needs: SIDE }),
  c('peripheral-retinal-degeneration', 'chronic', 'peripheral retinal degeneration|paving stone degeneration|cobblestone degeneration', {
    types: { paving: 'paving stone|cobblestone' },
    needs: SIDE,
  }),
  c(
    'posterior-vitreous-detachment',
    'chronic',
    'posterior vitreous detachment|vitreous detachment|vitreous degeneration|vitreous syneresis|posterior vitreous separation|vitreous separation',
    { implies: marked('pvd'), integral: 'floaters|photopsia', needs: SIDE },
  ),
  c('floaters', 'symptom', 'vitreous floaters|floaters|vitreous opacities|vitreous opacity|floater|vitreous debris|eye floaters', {
    needs: SIDE,
  }),
  c('vitreous-hemorrhage', 'acute', 'vitreous hemorrhage|vitreous haemorrhage|vitreous bleed|hemorrhage into vitreous|vitreous bleeding', {
    implies: marked('vh'),
    integral: 'floaters|vision-loss|visual-disturbance|blurred-vision',
    needs: SIDE,
  }),
  c('asteroid-hyalosis', 'chronic', 'asteroid hyalosis', { needs: SIDE }),
  c('central-retinal-artery-occlusion', 'acute', 'central retinal artery occlusion|CRAO|retinal artery occlusion', {
    integral: 'vision-loss|sudden-vision-loss|visual-disturbance|blurred-vision',
    needs: SIDE,
  }),
  c(
    'branch-retinal-artery-occlusion',
    'acute',
    'branch retinal artery occlusion|BRAO|hollenhorst plaque|partial retinal artery occlusion',
    {
      types: { partial: 'partial|hollenhorst' },
      implies: { 'hollenhorst plaque': { type: 'partial' }, 'partial retinal artery occlusion': { type: 'partial' } },
      integral: 'vision-loss|sudden-vision-loss|visual-disturbance|blurred-vision',
      needs: SIDE,
    },
  ),
  c('central-retinal-vein-occlusion', 'chronic', 'central retinal vein occlusion|CRVO|retinal vein occlusion|hemiretinal vein occlusion', {
    types: {
      edema: 'with macular edema|macular edema|with cystoid macular edema|with retinal edema|edema',
      neovascular: 'with retinal neovascularization|neovascularization|neovascular',
      stable: 'stable|old|without macular edema',
    },
    implies: {
      'central retinal vein occlusion with macular edema': { type: 'edema' },
      'crvo with macular edema': { type: 'edema' },
      'central retinal vein occlusion with cystoid macular edema': { type: 'edema' },
      'crvo with cystoid macular edema': { type: 'edema' },
      'crvo with cme': { type: 'edema' },
    },
    covers: 'macular-edema|cystoid-macular-edema',
    integral: 'vision-loss|visual-disturbance|blurred-vision|retinal-hemorrhage',
    needs: SIDE,
  }),
  c(
    'branch-retinal-vein-occlusion',
    'chronic',
    'branch retinal vein occlusion|BRVO|tributary retinal vein occlusion|tributary (branch) retinal vein occlusion|branch vein occlusion',
    {
      types: {
        edema: 'with macular edema|macular edema|with cystoid macular edema|with retinal edema|edema',
        neovascular: 'with retinal neovascularization|neovascularization|neovascular',
        stable: 'stable|old|without macular edema',
      },
      implies: {
        'branch retinal vein occlusion with macular edema': { type: 'edema' },
        'brvo with macular edema': { type: 'edema' },
        'branch retinal vein occlusion with cystoid macular edema': { type: 'edema' },
        'brvo with cystoid macular edema': { type: 'edema' },
        'brvo with cme': { type: 'edema' },
      },
      covers: 'macular-edema|cystoid-macular-edema',
      integral: 'vision-loss|visual-disturbance|blurred-vision|retinal-hemorrhage',
      needs: SIDE,
    },
  ),
  c('hypertensive-retinopathy', 'chronic', 'hypertensive retinopathy', { needs: SIDE }),
];

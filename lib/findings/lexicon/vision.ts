import { concept as c } from './concept';

/** Sight and complaints of the eye, and what surgery left. */
export const vision = [
  c(
    'vision-loss',
    'symptom',
    'vision loss|losing vision|trouble seeing|difficulty seeing|losing sight|lost vision|cannot see well|vision is poor|decrease in vision|decreased eyesight|poor eyesight|worsening vision|difficulty with vision|visual loss|loss of vision|decreased vision|decreased visual acuity|impaired vision|visual impairment|reduced vision|poor vision|vision impairment|diminished vision|loss of sight|visually impaired|decreased vision in eye|loss of visual acuity|reduced visual acuity',
  ),
  c('sudden-vision-loss', 'symptom', 'sudden vision loss|sudden visual loss|sudden loss of vision|acute vision loss|acute visual loss', {
    covers: 'vision-loss',
    needs: ['laterality'],
  }),
  c(
    'transient-vision-loss',
    'symptom',
    'transient vision loss|transient visual loss|transient loss of vision|transient monocular vision loss|transient visual obscurations|transient monocular blindness|transient blindness',
    { covers: 'vision-loss', needs: ['laterality'] },
  ),
  c(
    'blindness',
    'chronic',
    'blindness|legally blind|legal blindness|blind in eye|bilateral blindness|blind in both eyes|blind eye|blind both eyes|total blindness|completely blind|monocular blindness|blindness in one eye|blindness of eye',
    {
      types: { legal: 'legally|legal', one: 'one eye|monocular' },
      implies: {
        'legally blind': { type: 'legal' },
        'legal blindness': { type: 'legal' },
        'monocular blindness': { type: 'one' },
        'blindness in one eye': { type: 'one' },
        'bilateral blindness': { laterality: 'bilateral' },
        'blind in both eyes': { laterality: 'bilateral' },
        'blind both eyes': { laterality: 'bilateral' },
      },
      covers: 'vision-loss',
    },
  ),
  c('low-vision', 'chronic', 'low vision', { types: { one: 'one eye' }, covers: 'vision-loss' }),
  c('cortical-blindness', 'chronic', 'cortical blindness|cortical visual impairment', { covers: 'blindness|vision-loss' }),
  c('color-blindness', 'chronic', 'color blindness|color blind|colour blindness|color vision deficiency|colorblind'),
  c(
    'blurred-vision',
    'symptom',
    'blurred vision|vision is blurred|blurry|vision blurred|vision blurry|blurring vision|blurred eyesight|eyes are blurry|fuzzy vision|blurry vision|blurring of vision|vision is blurry|blurriness of vision|blurry eyesight',
    {
      covers: 'visual-disturbance',
    },
  ),
  c('night-blindness', 'chronic', 'night blindness|nyctalopia|poor night vision'),
  c(
    'visual-field-defect',
    'symptom',
    'visual field defect|visual field loss|visual field deficit|visual field cut|visual field constriction|scotoma|quadrantanopia|quadrantanopsia|central scotoma|field cut|peripheral vision loss|loss of peripheral vision',
    {
      types: { central: 'central scotoma', constriction: 'constriction' },
      needs: ['laterality'],
    },
  ),
  c('homonymous-hemianopia', 'chronic', 'homonymous hemianopia|homonymous hemianopsia|hemianopia|hemianopsia|homonymous field defect', {
    covers: 'visual-field-defect',
    integral: 'visual-field-defect',
    needs: ['laterality'],
  }),
  c('bitemporal-hemianopia', 'chronic', 'bitemporal hemianopia|bitemporal hemianopsia|heteronymous hemianopia', {
    covers: 'visual-field-defect|homonymous-hemianopia',
  }),
  c('photopsia', 'symptom', 'photopsia|photopsias|flashes of light|flashing lights|flashes in vision|light flashes|flashes and floaters'),
  c('photophobia', 'symptom', 'photophobia|light sensitivity|sensitivity to light', { needs: ['laterality'] }),
  c('glare', 'symptom', 'glare sensitivity|glare|halos around lights|haloes around lights'),
  c('metamorphopsia', 'symptom', 'metamorphopsia|distorted vision|visual distortion|visual distortions'),
  c('anisocoria', 'symptom', 'anisocoria|unequal pupils'),
  c('abnormal-pupil', 'symptom', 'fixed and dilated pupil|mydriasis|miosis|adie pupil|adie tonic pupil', {
    types: { mydriasis: 'mydriasis|dilated', miosis: 'miosis', tonic: 'adie' },
    implies: {
      mydriasis: { type: 'mydriasis' },
      miosis: { type: 'miosis' },
      'adie pupil': { type: 'tonic' },
      'adie tonic pupil': { type: 'tonic' },
    },
  }),
  c(
    'red-eye',
    'symptom',
    'red eye|pink eyes|red eyes|eye is red|eyes are red|redness of eyes|eye is pink|eyes redness|eye redness|redness of eye|redness in eye|conjunctival injection|conjunctival hyperemia|ocular hyperemia|injected conjunctiva|bloodshot eye|bloodshot eyes',
    { needs: ['laterality'] },
  ),
  c(
    'eye-foreign-body-sensation',
    'symptom',
    'foreign body sensation in eye|ocular foreign body sensation|eye foreign body sensation|foreign body sensation of eye|gritty eyes|gritty sensation in eye',
    { needs: ['laterality'] },
  ),
  c(
    'eye-discharge',
    'symptom',
    'eye discharge|discharge from eye|eye drainage|ocular discharge|drainage from eye|itchy eyes|eye irritation|eye itching|itching of eye|ocular irritation|ocular pruritus|irritation of eye|burning eyes|eye strain',
  ),
  c(
    'eye-exam',
    'status',
    'routine eye exam|annual eye exam|routine eye examination|comprehensive eye exam|annual eye examination|routine vision exam',
    { types: { abnormal: 'abnormal findings|abnormal' } },
  ),
  c('artificial-eye', 'status', 'prosthetic eye|artificial eye|ocular prosthesis|eye prosthesis'),
  c(
    'corneal-transplant-status',
    'status',
    'corneal transplant status|s/p corneal transplant|status post corneal transplant|status post penetrating keratoplasty|s/p penetrating keratoplasty|s/p dsaek|status post dsaek|status post dmek|s/p dmek|corneal graft in place|prior corneal transplant|history of corneal transplant',
  ),
  c(
    'cataract-extraction-status',
    'status',
    'status post cataract extraction|s/p cataract extraction|status post cataract surgery|s/p cataract surgery|cataract extraction status|status post cataract removal|s/p cataract removal|previous cataract surgery|prior cataract surgery|status post phacoemulsification|s/p phacoemulsification|s/p phaco',
    { needs: ['laterality'] },
  ),
  c(
    'enucleation-status',
    'status',
    'status post enucleation|s/p enucleation|status post evisceration of eye|absence of eye|acquired absence of eye|anophthalmic socket|enucleated eye|status post exenteration of orbit',
  ),
];

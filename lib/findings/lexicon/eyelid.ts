import { concept as c } from './concept';
import { marked } from './eye-marks';

const SIDE = ['laterality'] as 'laterality'[];
/** Which lid: the capitals of a chart (`RUL`) and words; `both` where upper and lower are named together. */
const LIDS = {
  'right-upper': 'RUL|right upper',
  'right-lower': 'RLL|right lower',
  'left-upper': 'LUL|left upper',
  'left-lower': 'LLL|left lower',
  both: 'upper and lower|upper and lower lids|upper and lower eyelids|all four lids|all four eyelids|both upper and lower',
  upper: 'upper|upper lid|upper lids|upper eyelid|upper eyelids',
  lower: 'lower|lower lid|lower lids|lower eyelid|lower eyelids',
};
const LID = { types: LIDS, needs: ['laterality', 'site'] as 'laterality'[] };

/** Lids. */
export const eyelid = [
  c('hordeolum', 'acute', 'hordeolum|stye|external hordeolum|hordeolum externum|sty', LID),
  c('internal-hordeolum', 'acute', 'internal hordeolum|hordeolum internum|infected meibomian gland|meibomian gland infection', {
    ...LID,
    covers: 'hordeolum',
  }),
  c('chalazion', 'acute', 'chalazion|chalazia|meibomian cyst', LID),
  c('eyelid-abscess', 'acute', 'eyelid abscess|abscess of eyelid|lid abscess|eyelid cellulitis|cellulitis of eyelid', {
    ...LID,
    covers: 'abscess|cellulitis',
  }),
  c(
    'blepharitis',
    'chronic',
    'blepharitis|lid margin inflammation|anterior blepharitis|posterior blepharitis|marginal blepharitis|squamous blepharitis|ulcerative blepharitis|seborrheic blepharitis|demodex blepharitis',
    LID,
  ),
  c('blepharoconjunctivitis', 'acute', 'blepharoconjunctivitis', { covers: 'blepharitis|conjunctivitis', needs: SIDE }),
  c('meibomian-gland-dysfunction', 'chronic', 'meibomian gland dysfunction|meibomianitis|meibomian gland disease|meibomitis', {
    ...LID,
    implies: marked('mgd'),
  }),
  c(
    'eyelid-ptosis',
    'chronic',
    'blepharoptosis|eyelid ptosis|lid ptosis|ptosis of eyelid|ptosis of lid|acquired ptosis|upper eyelid ptosis|upper lid ptosis|drooping eyelid|drooping of eyelid|involutional ptosis|droopy eyelid|ptosis of eyelids|ptosis of upper lid|ptosis of upper eyelid|eyelid droop|eyelid drooping',
    {
      types: { mechanical: 'mechanical', myogenic: 'myogenic', paralytic: 'paralytic|neurogenic', congenital: 'congenital' },
      needs: SIDE,
    },
  ),
  c('congenital-ptosis', 'chronic', 'congenital ptosis|congenital blepharoptosis', { covers: 'eyelid-ptosis' }),
  c('brow-ptosis', 'chronic', 'brow ptosis|eyebrow ptosis|ptosis of brow', { needs: SIDE }),
  c(
    'dermatochalasis',
    'chronic',
    'dermatochalasis|dermatochalasia|redundant eyelid skin|excess eyelid skin|redundant upper eyelid skin|blepharochalasis|excess upper eyelid skin',
    LID,
  ),
  c(
    'ectropion',
    'chronic',
    'eyelid ectropion|lid ectropion|ectropion of eyelid|ectropion of lid|ectropion , eyelid|ectropion , lid|ectropion eyelid|ectropion lid|eyelid malposition with ectropion',
    { ...LID, implies: marked('ectropion') },
  ),
  c('senile-ectropion', 'chronic', 'senile ectropion|involutional ectropion', { ...LID, covers: 'ectropion' }),
  c('cicatricial-ectropion', 'chronic', 'cicatricial ectropion', { ...LID, covers: 'ectropion' }),
  c('entropion', 'chronic', 'eyelid entropion|entropion|lower lid entropion|entropion of eyelid', LID),
  c('senile-entropion', 'chronic', 'senile entropion|involutional entropion', { ...LID, covers: 'entropion' }),
  c('cicatricial-entropion', 'chronic', 'cicatricial entropion', { ...LID, covers: 'entropion' }),
  c('trichiasis', 'chronic', 'trichiasis|ingrown eyelash|ingrown eyelashes|misdirected eyelashes|distichiasis', LID),
  c('lagophthalmos', 'chronic', 'lagophthalmos', LID),
  c('paralytic-lagophthalmos', 'chronic', 'paralytic lagophthalmos', { ...LID, covers: 'lagophthalmos' }),
  c('eyelid-retraction', 'chronic', 'eyelid retraction|lid retraction', LID),
  c(
    'eyelid-cyst',
    'chronic',
    'eyelid cyst|cyst of eyelid|lid cyst|cyst of moll|hidrocystoma of eyelid|eyelid inclusion cyst|inclusion cyst of eyelid|sebaceous cyst of eyelid',
    LID,
  ),
  c('xanthelasma', 'chronic', 'xanthelasma|xanthelasma of eyelid|xanthelasmas', LID),
  c(
    'eyelid-edema',
    'symptom',
    'eyelid edema|eyelid swelling|swollen eyelid|lid edema|lid swelling|swelling of eyelid|puffy eyelids|periorbital edema|periorbital swelling|swollen eyelids',
    LID,
  ),
  c(
    'eyelid-dermatitis',
    'chronic',
    'eyelid dermatitis|dermatitis of eyelid|eyelid eczema|contact dermatitis of eyelid|allergic dermatitis of eyelid',
    { types: { ...LIDS }, covers: 'dermatitis|contact-dermatitis', needs: SIDE },
  ),
  c(
    'eyelid-lesion',
    'chronic',
    'eyelid lesion|lesion of eyelid|lid lesion|eyelid mass|mass of eyelid|eyelid growth|lid mass|lesion of lid',
    { needs: SIDE },
  ),
  c(
    'benign-eyelid-neoplasm',
    'chronic',
    'eyelid papilloma|papilloma of eyelid|benign neoplasm of eyelid|eyelid nevus|nevus of eyelid|benign eyelid lesion',
    { covers: 'eyelid-lesion|nevus', types: LIDS, needs: SIDE },
  ),
  c('preseptal-cellulitis', 'acute', 'preseptal cellulitis|periorbital cellulitis|preseptal periorbital cellulitis', {
    covers: 'cellulitis',
    integral: 'eyelid-edema|red-eye',
  }),
  c('orbital-cellulitis', 'acute', 'orbital cellulitis|cellulitis of orbit|orbital abscess|subperiosteal abscess of orbit', {
    covers: 'cellulitis|preseptal-cellulitis',
    integral: 'eyelid-edema|eye-pain|proptosis',
    needs: SIDE,
  }),
];

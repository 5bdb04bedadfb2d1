import { concept as c } from './concept';

/** After the delivery: visits, infections, breasts, mood. */
export const puerperium = [
  c(
    'postpartum-visit',
    'acute',
    'postpartum visit|postpartum check|postpartum follow-up|postpartum followup|postpartum exam|postpartum examination|six week postpartum|6 week postpartum visit|6-week postpartum check|six-week postpartum visit|two week postpartum visit|2 week postpartum visit|routine postpartum follow-up|weeks postpartum|postpartum status',
  ),
  c(
    'immediate-postpartum-care',
    'acute',
    'immediate postpartum care|delivered outside hospital|delivery prior to arrival|delivered prior to arrival|born en route to hospital',
  ),
  c(
    'lactating-mother',
    'acute',
    'lactating mother|breastfeeding counseling|lactation consultation|lactation consult|breastfeeding support|breastfeeding mother|lactation support|breastfeeding difficulties of mother|encounter for breastfeeding support',
  ),
  c('puerperal-sepsis', 'acute', 'puerperal sepsis|postpartum sepsis|puerperal septicemia', {
    covers: 'sepsis|postpartum-endometritis',
    integral: 'fever',
  }),
  c(
    'postpartum-endometritis',
    'acute',
    'postpartum endometritis|puerperal endometritis|endometritis following delivery|post-cesarean endometritis|endometritis after delivery|postpartum endomyometritis|postpartum metritis',
    {
      covers: 'endometritis',
      integral: 'fever|postpartum-fever|pelvic-pain',
    },
  ),
  c(
    'cesarean-wound-infection',
    'acute',
    'cesarean wound infection|infected cesarean incision|c-section wound infection|cesarean section wound infection|infection of cesarean incision|infected c-section incision|infection of obstetric surgical wound|c-section incision infection|infected cesarean wound|cesarean incision cellulitis',
    { types: { superficial: 'superficial|cellulitis', deep: 'deep' }, covers: 'wound-infection-postop|cellulitis', integral: 'fever' },
  ),
  c(
    'cesarean-wound-disruption',
    'acute',
    'cesarean wound dehiscence|c-section wound dehiscence|cesarean wound separation|dehiscence of cesarean incision|disruption of cesarean wound|c-section incision dehiscence|separation of cesarean incision|cesarean wound disruption|c-section wound separation|wound seroma after cesarean',
    { covers: 'wound-dehiscence' },
  ),
  c(
    'perineal-wound-disruption',
    'acute',
    'disruption of perineal wound|perineal wound breakdown|episiotomy breakdown|episiotomy dehiscence|breakdown of perineal repair|perineal wound dehiscence|dehiscence of episiotomy',
  ),
  c(
    'obstetric-wound-hematoma',
    'acute',
    'hematoma of obstetric wound|cesarean wound hematoma|hematoma of cesarean incision|c-section incision hematoma|episiotomy hematoma',
  ),
  c(
    'postpartum-uti',
    'acute',
    'postpartum urinary tract infection|urinary tract infection following delivery|postpartum uti|puerperal urinary tract infection',
    { covers: 'uti', integral: 'dysuria|fever' },
  ),
  c('postpartum-fever', 'acute', 'postpartum fever|puerperal fever|puerperal pyrexia|postpartum pyrexia|fever postpartum', {
    covers: 'fever',
  }),
  c('postpartum-hemorrhoids', 'acute', 'postpartum hemorrhoids|hemorrhoids postpartum|hemorrhoids in puerperium', {
    covers: 'hemorrhoids',
  }),
  c(
    'postpartum-dvt',
    'acute',
    'postpartum deep vein thrombosis|postpartum dvt|deep vein thrombosis postpartum|puerperal deep vein thrombosis',
    { covers: 'dvt' },
  ),
  c(
    'ovarian-vein-thrombophlebitis',
    'acute',
    'septic pelvic thrombophlebitis|ovarian vein thrombophlebitis|puerperal septic thrombophlebitis',
    { integral: 'fever' },
  ),
  c(
    'spinal-headache-postpartum',
    'acute',
    'postpartum spinal headache|postpartum post-dural puncture headache|postpartum epidural headache|spinal headache after delivery',
    { covers: 'headache' },
  ),
  c('postpartum-thyroiditis', 'acute', 'postpartum thyroiditis'),
  c('baby-blues', 'acute', 'postpartum blues|baby blues|postpartum mood disturbance|postnatal blues|maternity blues'),
  c(
    'postpartum-anemia',
    'acute',
    'postpartum anemia|anemia postpartum|postpartum blood loss anemia|anemia of puerperium|anemia after delivery|puerperal anemia',
    { covers: 'anemia|blood-loss-anemia' },
  ),
  c(
    'lactational-mastitis',
    'acute',
    'lactational mastitis|puerperal mastitis|postpartum mastitis|mastitis postpartum|mastitis of lactation|mastitis associated with lactation|mastitis associated with breastfeeding|lactation mastitis|breastfeeding mastitis',
    {
      covers: 'mastitis',
      integral: 'breast-pain|fever',
    },
  ),
  c(
    'puerperal-breast-abscess',
    'acute',
    'puerperal breast abscess|lactational breast abscess|postpartum breast abscess|breast abscess associated with lactation',
    { covers: 'breast-abscess|abscess', integral: 'breast-pain|fever' },
  ),
  c(
    'cracked-nipple-lactation',
    'acute',
    'cracked nipples|cracked nipple|sore nipples with breastfeeding|nipple fissure with breastfeeding|nipple trauma from breastfeeding|nipple pain with breastfeeding',
  ),
  c(
    'breast-engorgement',
    'acute',
    'breast engorgement|engorged breasts|engorgement of breasts|plugged milk duct|clogged milk duct|blocked milk duct|plugged duct|galactocele of lactation',
    { integral: 'breast-pain' },
  ),
  c(
    'low-milk-supply',
    'acute',
    'low milk supply|insufficient milk supply|hypogalactia|inadequate milk supply|decreased milk supply|poor milk supply|inadequate lactation|insufficient lactation',
  ),
  c('lactation-failure', 'acute', 'agalactia|failure of lactation|suppressed lactation|lactation suppression', {
    types: { suppressed: 'suppressed|suppression' },
  }),
  c('postpartum-urinary-retention', 'acute', 'postpartum urinary retention|urinary retention postpartum', { covers: 'urinary-retention' }),
  c(
    'gbs-positive',
    'acute',
    'group b strep positive|gbs positive|positive gbs|group b streptococcus positive|positive group b strep|positive group b streptococcus|gbs colonized|group b beta strep positive|gbs bacteriuria|positive gbs culture|gbs positive status|group b streptococcal carrier',
  ),
];

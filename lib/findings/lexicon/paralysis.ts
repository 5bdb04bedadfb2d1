import { concept as c } from './concept';

/** Paralyses and lost functions, as a stroke leaves them and other disease too. */
export const paralysis = [
  c(
    'hemiparesis',
    'acute',
    'hemiparesis|hemiplegia|left-sided paralysis|right-sided paralysis|hemiparetic|hemiplegic|left sided hemiparesis|right sided hemiparesis|left-sided hemiplegia|right-sided hemiplegia|dense hemiplegia',
    {
      implies: {
        'left hemiparesis': { laterality: 'left' },
        'right hemiparesis': { laterality: 'right' },
        'left hemiplegia': { laterality: 'left' },
        'right hemiplegia': { laterality: 'right' },
        'residual hemiparesis': { encounter: 'sequela' },
        'residual hemiplegia': { encounter: 'sequela' },
        'post stroke hemiparesis': { encounter: 'sequela' },
        'post stroke hemiplegia': { encounter: 'sequela' },
        'poststroke hemiparesis': { encounter: 'sequela' },
        'residual left sided weakness': { encounter: 'sequela', laterality: 'left' },
        'residual right sided weakness': { encounter: 'sequela', laterality: 'right' },
        'residual left hemiparesis': { encounter: 'sequela', laterality: 'left' },
        'residual right hemiparesis': { encounter: 'sequela', laterality: 'right' },
      },
      types: {
        'spastic-nondominant': 'spastic nondominant|spastic non dominant',
        nondominant: 'nondominant|non-dominant|non dominant',
        spastic: 'spastic',
        flaccid: 'flaccid',
        dominant: 'dominant',
      },
      integral: 'unilateral-weakness|weakness|numbness|gait-abnormality|spasticity',
      needs: ['laterality'],
    },
  ),
  // Weakness of one side is hemiparesis beside a stroke only (Coding Clinic 1Q 2015).
  c(
    'unilateral-weakness',
    'acute',
    'one sided weakness|left sided weakness|right sided weakness|left side weakness|right side weakness|weakness of left side|weakness of right side|weakness on left side|weakness on right side|unilateral weakness|left hemibody weakness|right hemibody weakness|weakness of left side of body|weakness of right side of body',
    {
      implies: {
        'left sided weakness': { laterality: 'left' },
        'right sided weakness': { laterality: 'right' },
        'left side weakness': { laterality: 'left' },
        'right side weakness': { laterality: 'right' },
        'weakness on left side': { laterality: 'left' },
        'weakness on right side': { laterality: 'right' },
        'weakness of left side': { laterality: 'left' },
        'weakness of right side': { laterality: 'right' },
      },
      integral: 'weakness|numbness',
    },
  ),
  c(
    'arm-monoplegia',
    'acute',
    'monoplegia of arm|monoplegia of upper limb|monoplegia of upper extremity|arm paralysis|paralysis of arm|arm monoparesis|upper extremity monoparesis|upper extremity monoplegia|monoparesis of arm|arm monoplegia|arm plegia',
    {
      types: { nondominant: 'nondominant|non-dominant', dominant: 'dominant' },
      needs: ['laterality'],
      integral: 'weakness',
    },
  ),
  c(
    'leg-monoplegia',
    'acute',
    'monoplegia of leg|monoplegia of lower limb|monoplegia of lower extremity|leg paralysis|paralysis of leg|leg monoparesis|lower extremity monoparesis|lower extremity monoplegia|monoparesis of leg|leg monoplegia',
    {
      types: { nondominant: 'nondominant|non-dominant', dominant: 'dominant' },
      needs: ['laterality'],
      integral: 'weakness',
    },
  ),
  c(
    'paraplegia',
    'chronic',
    'paraplegia|paraparesis|paraplegic|paralysis of both legs|paralysis of lower extremities|lower extremity paralysis|paralysis of both lower extremities|spastic paraparesis|paralyzed from waist down',
    {
      types: { incomplete: 'incomplete|partial', complete: 'complete' },
      integral: 'weakness|gait-abnormality|spasticity',
    },
  ),
  c('quadriplegia', 'chronic', 'quadriplegia|tetraplegia|quadriparesis|tetraparesis|quadriplegic|tetraplegic', {
    types: {
      'high-complete':
        'c1-c4 complete|c1 - c4 complete|complete c1|complete c2|complete c3|complete c4|c3 complete|c4 complete|c2 complete',
      'high-incomplete':
        'c1-c4 incomplete|c1 - c4 incomplete|incomplete c1|incomplete c2|incomplete c3|incomplete c4|c3 incomplete|c4 incomplete|c2 incomplete',
      'low-complete': 'c5-c7 complete|c5 - c7 complete|complete c5|complete c6|complete c7|c5 complete|c6 complete|c7 complete',
      'low-incomplete':
        'c5-c7 incomplete|c5 - c7 incomplete|incomplete c5|incomplete c6|incomplete c7|c5 incomplete|c6 incomplete|c7 incomplete',
      functional: 'functional',
    },
    integral: 'weakness|spasticity|paraplegia',
  }),
  c('locked-in', 'chronic', 'locked-in syndrome|locked-in state', { covers: 'quadriplegia' }),
  c('autonomic-dysreflexia', 'acute', 'autonomic dysreflexia|autonomic hyperreflexia'),
  c(
    'facial-weakness',
    'acute',
    'facial droop|facial weakness|facial asymmetry|facial paresis|facial drooping|central facial palsy|central facial weakness|central facial droop|drooping of face|lower facial weakness|asymmetric smile',
    {
      implies: {
        'residual facial weakness': { encounter: 'sequela' },
        'residual facial droop': { encounter: 'sequela' },
        'post stroke facial weakness': { encounter: 'sequela' },
        'post stroke facial droop': { encounter: 'sequela' },
      },
    },
  ),
  c(
    'aphasia',
    'acute',
    'aphasia|expressive aphasia|receptive aphasia|global aphasia|aphasic|wernicke aphasia|broca aphasia|nonfluent aphasia|fluent aphasia|mixed aphasia|word finding difficulty|word-finding difficulty',
    {
      implies: {
        'residual aphasia': { encounter: 'sequela' },
        'post stroke aphasia': { encounter: 'sequela' },
        'poststroke aphasia': { encounter: 'sequela' },
      },
      integral: 'slurred-speech',
    },
  ),
  c('dysphasia', 'acute', 'dysphasia|expressive dysphasia|receptive dysphasia', {
    implies: { 'post stroke dysphasia': { encounter: 'sequela' } },
  }),
  c('dysarthria', 'acute', 'dysarthria|dysarthric speech|anarthria|spastic dysarthria|flaccid dysarthria|dysarthric', {
    covers: 'slurred-speech',
    implies: {
      'residual dysarthria': { encounter: 'sequela' },
      'post stroke dysarthria': { encounter: 'sequela' },
      'poststroke dysarthria': { encounter: 'sequela' },
    },
  }),
  c(
    'slurred-speech',
    'symptom',
    'slurred speech|slurring words|slurring his words|slurring her words|speech is slurred|speech slurred|slurs words|speech was slurred|slurring of speech|slurring speech|slurred',
  ),
  c(
    'speech-disturbance',
    'symptom',
    'speech disturbance|speech difficulty|difficulty speaking|speech impairment|trouble speaking|garbled speech|speech problem|difficulty with speech|impaired speech',
  ),
  c('apraxia', 'symptom', 'apraxia|limb apraxia|apraxia of speech', { types: { speech: 'speech' } }),
  c(
    'hemineglect',
    'acute',
    'hemineglect|hemispatial neglect|visual neglect|left sided neglect|left neglect|visuospatial neglect|unilateral neglect|spatial neglect|neglect syndrome|right sided neglect|visuospatial deficit',
  ),
  c('agnosia', 'symptom', 'agnosia', { implies: { prosopagnosia: { type: 'visual' }, 'visual agnosia': { type: 'visual' } } }),
];

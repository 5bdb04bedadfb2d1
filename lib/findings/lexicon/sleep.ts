import { concept as c } from './concept';

/** Sleep and its disorders; apnea stands with the lungs. */
export const sleep = [
  c(
    'insomnia',
    'chronic',
    'insomnia|sleeplessness|insomnia disorder|sleep onset insomnia|sleep maintenance insomnia|insomnia syndrome|sleep initiation insomnia',
    {
      implies: { 'chronic insomnia': { acuity: 'chronic' } },
      types: {
        primary: 'primary|idiopathic',
        psychophysiologic: 'psychophysiologic|psychophysiological|learned|conditioned',
        adjustment: 'adjustment|stress related|acute stress',
        medical:
          'due to medical condition|due to a medical condition|due to pain|due to chronic pain|secondary to medical condition|secondary to pain|due to menopause|due to nocturia',
        mental:
          'due to anxiety|due to depression|due to mental disorder|due to other mental disorder|secondary to anxiety|secondary to depression|related to anxiety|related to depression|due to ptsd|due to stress',
      },
      integral: 'sleep-disturbance|difficulty-sleeping',
    },
  ),
  c(
    'difficulty-sleeping',
    'symptom',
    'difficulty sleeping|trouble sleeping|inability to sleep|difficulty falling asleep|trouble falling asleep|difficulty staying asleep|difficulty with sleep|early morning awakening|unable to sleep|poor sleep|not sleeping well|sleep difficulty|poor sleep quality|restless sleep|sleep problems|sleeping problems',
    { covers: 'sleep-disturbance' },
  ),
  c('central-sleep-apnea', 'chronic', 'central sleep apnea|primary central sleep apnea|central apnea of sleep|cheyne-stokes sleep apnea', {
    covers: 'sleep-apnea',
  }),
  c(
    'complex-sleep-apnea',
    'chronic',
    'complex sleep apnea|mixed sleep apnea|treatment emergent central sleep apnea|complex sleep apnea syndrome',
    { covers: 'sleep-apnea|central-sleep-apnea' },
  ),
  c(
    'sleep-hypoventilation',
    'chronic',
    'sleep related hypoventilation|sleep-related hypoventilation|nocturnal hypoventilation|sleep hypoventilation',
    {
      implies: {
        'sleep related hypoxemia': { type: 'hypoxia' },
        'nocturnal hypoxemia': { type: 'hypoxia' },
        'sleep related hypoxia': { type: 'hypoxia' },
        'nocturnal hypoxia': { type: 'hypoxia' },
        'sleep-related hypoxemia': { type: 'hypoxia' },
      },
    },
  ),
  c(
    'hypersomnia',
    'chronic',
    'hypersomnia|excessive daytime sleepiness|excessive daytime somnolence|daytime sleepiness|daytime somnolence|hypersomnolence disorder|excessive sleepiness|daytime hypersomnolence|daytime drowsiness',
    {
      types: { idiopathic: 'idiopathic', medical: 'due to medical condition|due to a medical condition', recurrent: 'kleine-levin' },
      integral: 'somnolence|fatigue',
    },
  ),
  c('narcolepsy', 'chronic', 'narcolepsy|narcoleptic|narcolepsy type 1|narcolepsy type 2|narcolepsy-cataplexy|narcolepsy with cataplexy', {
    types: { 'without-cataplexy': 'without cataplexy|no cataplexy|type 2', cataplexy: 'with cataplexy|cataplexy|type 1' },
    implies: {
      'narcolepsy with cataplexy': { type: 'cataplexy' },
      'narcolepsy type 1': { type: 'cataplexy' },
      'narcolepsy without cataplexy': { type: 'without-cataplexy' },
    },
    covers: 'hypersomnia',
    integral: 'somnolence|fatigue',
  }),
  c(
    'circadian-rhythm-disorder',
    'chronic',
    'circadian rhythm sleep disorder|circadian rhythm disorder|circadian rhythm disturbance|delayed sleep phase syndrome|delayed sleep phase disorder|delayed sleep phase|advanced sleep phase|shift work sleep disorder|shift work disorder|jet lag|jet lag syndrome|irregular sleep wake rhythm|circadian rhythm sleep wake disorder',
    {
      types: { delayed: 'delayed', advanced: 'advanced', shift: 'shift work', irregular: 'irregular sleep wake', jet: 'jet lag' },
      implies: {
        'delayed sleep phase syndrome': { type: 'delayed' },
        'delayed sleep phase disorder': { type: 'delayed' },
        'delayed sleep phase': { type: 'delayed' },
        'advanced sleep phase': { type: 'advanced' },
        'shift work sleep disorder': { type: 'shift' },
        'shift work disorder': { type: 'shift' },
        'jet lag': { type: 'jet' },
        'irregular sleep wake rhythm': { type: 'irregular' },
      },
    },
  ),
  c('parasomnia', 'chronic', 'parasomnia|parasomnias'),
  c(
    'rem-sleep-behavior-disorder',
    'chronic',
    'rem sleep behavior disorder|rem behavior disorder|rapid eye movement sleep behavior disorder|rem sleep behaviour disorder',
    { covers: 'parasomnia' },
  ),
  c('sleepwalking', 'chronic', 'sleepwalking|sleep walking|somnambulism', { covers: 'parasomnia' }),
  c('sleep-terrors', 'chronic', 'sleep terrors|night terrors|sleep terror|pavor nocturnus|night terror', { covers: 'parasomnia' }),
  c('nightmares', 'symptom', 'nightmares|recurrent nightmares|bad dreams'),
  c('nightmare-disorder', 'chronic', 'nightmare disorder|dream anxiety disorder', { covers: 'parasomnia|nightmares' }),
  c('confusional-arousals', 'chronic', 'confusional arousals|confusional arousal', { covers: 'parasomnia' }),
  c('sleep-paralysis', 'chronic', 'sleep paralysis'),
  c(
    'periodic-limb-movement',
    'chronic',
    'periodic limb movement disorder|periodic limb movements of sleep|periodic limb movement|PLMD|periodic leg movements|periodic limb movements in sleep|periodic leg movement disorder',
  ),
  c('bruxism', 'chronic', 'bruxism|sleep related bruxism|teeth grinding|grinding of teeth|sleep bruxism|nocturnal bruxism', {
    types: { sleep: 'sleep|sleep related|nocturnal|night' },
    implies: { 'sleep related bruxism': { type: 'sleep' }, 'nocturnal bruxism': { type: 'sleep' }, 'sleep bruxism': { type: 'sleep' } },
  }),
  c(
    'sleep-deprivation',
    'symptom',
    'sleep deprivation|sleep deprived|insufficient sleep|lack of sleep|inadequate sleep|sleep insufficiency',
  ),
  c('sleep-hygiene', 'symptom', 'poor sleep hygiene|inadequate sleep hygiene'),
  c(
    'sleep-disorder',
    'chronic',
    'sleep disorder|sleep disordered breathing|upper airway resistance syndrome|sleep-disordered breathing|nonrestorative sleep',
    {
      types: { breathing: 'breathing|upper airway resistance' },
      implies: { 'sleep disordered breathing': { type: 'breathing' }, 'upper airway resistance syndrome': { type: 'breathing' } },
    },
  ),
];

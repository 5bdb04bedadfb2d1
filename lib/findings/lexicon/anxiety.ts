import { concept as c } from './concept';

/** Anxiety, stress, grief. */
export const anxiety = [
  c(
    'anxiety',
    'chronic',
    'anxiety|anxiety disorder|anxiety disorder nos|anxiety symptoms|anxiety attack|anxiety attacks|chronic anxiety|performance anxiety|health anxiety|anxiety nos',
    {
      types: {
        medical: 'due to medical condition|due to general medical condition|due to a general medical condition',
        performance: 'performance',
      },
      implies: {
        'performance anxiety': { type: 'performance' },
        'anxiety state': { type: 'neurosis' },
        'anxiety neurosis': { type: 'neurosis' },
      },
      integral: 'nervousness',
    },
  ),
  c('generalized-anxiety', 'chronic', 'generalized anxiety disorder|GAD|generalized anxiety|generalised anxiety disorder', {
    covers: 'anxiety',
  }),
  c(
    'anxiety-depression',
    'chronic',
    'mixed anxiety and depressive disorder|mixed anxiety depressive disorder|anxiety with depression|mixed anxiety and depression|anxiety depression|depression with anxiety|depressive anxiety|anxious depression|mixed anxiety/depression',
    {
      covers: 'anxiety|depression',
    },
  ),
  c('situational-anxiety', 'acute', 'situational anxiety|procedural anxiety|preoperative anxiety|dental anxiety', {
    implies: { 'anxiety reaction': { type: 'reaction' } },
    covers: 'anxiety',
  }),
  c(
    'panic-disorder',
    'chronic',
    'panic disorder|panic attacks|panic attack|panic disorder without agoraphobia|panic anxiety|panic disorder with panic attacks',
    { covers: 'anxiety' },
  ),
  c('panic-agoraphobia', 'chronic', 'panic disorder with agoraphobia|agoraphobia with panic disorder|agoraphobia with panic attacks', {
    covers: 'panic-disorder|anxiety|agoraphobia',
  }),
  c('agoraphobia', 'chronic', 'agoraphobia|agoraphobic|agoraphobia without panic disorder', {
    covers: 'anxiety',
    types: { 'without-panic': 'without panic' },
    implies: { 'agoraphobia without panic disorder': { type: 'without-panic' } },
  }),
  c('social-anxiety', 'chronic', 'social anxiety disorder|social anxiety|social phobia|social anxiety d/o|generalized social phobia', {
    covers: 'anxiety',
    types: { generalized: 'generalized' },
    implies: { 'generalized social phobia': { type: 'generalized' } },
  }),
  c('claustrophobia', 'chronic', 'claustrophobia|claustrophobic'),
  c(
    'needle-phobia',
    'chronic',
    'needle phobia|fear of needles|needlephobia|trypanophobia|blood injection injury phobia|fear of injections',
  ),
  c(
    'specific-phobia',
    'chronic',
    'specific phobia|simple phobia|fear of flying|acrophobia|fear of heights|arachnophobia|fear of falling phobia|dental phobia',
    {
      types: { flying: 'flying', heights: 'acrophobia|heights', spiders: 'arachnophobia', medical: 'dental' },
      implies: {
        phobia: { type: 'unspecified' },
        'fear of flying': { type: 'flying' },
        acrophobia: { type: 'heights' },
        'fear of heights': { type: 'heights' },
        arachnophobia: { type: 'spiders' },
        'dental phobia': { type: 'medical' },
        phobias: { type: 'unspecified' },
        'phobic disorder': { type: 'unspecified' },
      },
      covers: 'anxiety',
    },
  ),
  c('separation-anxiety', 'chronic', 'separation anxiety disorder|separation anxiety', { covers: 'anxiety' }),
  c('selective-mutism', 'chronic', 'selective mutism|elective mutism'),
  c(
    'ptsd',
    'chronic',
    'post-traumatic stress disorder|PTSD|posttraumatic stress disorder|post traumatic stress syndrome|post-traumatic stress|posttraumatic stress|complex ptsd|chronic ptsd|combat related ptsd|posttraumatic stress syndrome',
    {
      covers: 'anxiety',
      integral: 'nightmares',
    },
  ),
  c(
    'acute-stress-reaction',
    'acute',
    'acute stress disorder|acute stress reaction|acute reaction to stress|stress reaction to event|acute situational reaction|grief reaction with acute stress|acute crisis reaction',
    { covers: 'anxiety|stress' },
  ),
  c(
    'adjustment-disorder',
    'chronic',
    'adjustment disorder|adjustment reaction|adjustment disorders|situational stress reaction|grief reaction|adjustment disorder with anxious mood|adjustment disorder with anxiety|adjustment disorder with depressed mood|adjustment disorder with depression|adjustment disorder with mixed anxiety and depressed mood|adjustment disorder with mixed anxiety and depression|adjustment disorder with mixed emotional features|adjustment disorder with mixed disturbance of emotions and conduct|adjustment disorder with disturbance of conduct|adjustment disorder , with anxiety|adjustment disorder , with depressed mood|adjustment disorder , with mixed anxiety and depressed mood|adjustment disorder with depressive symptoms|adjustment disorder with anxiety and depression|adjustment disorder with anxiety and depressed mood|adjustment disorder with depression and anxiety|adjustment disorder with depressed mood and anxiety|adjustment disorder unspecified',
    {
      implies: Object.fromEntries([
        ...[
          'mixed anxiety and depressed mood',
          'mixed anxiety and depression',
          'mixed emotional features',
          'anxiety and depression',
          'anxiety and depressed mood',
          'depression and anxiety',
          'depressed mood and anxiety',
        ].map((end) => [`adjustment disorder with ${end}`, { type: 'mixed' }] as const),
        ...['anxiety', 'anxious mood'].map((end) => [`adjustment disorder with ${end}`, { type: 'anxiety' }] as const),
        ...['depressed mood', 'depression', 'depressive symptoms'].map(
          (end) => [`adjustment disorder with ${end}`, { type: 'depressed' }] as const,
        ),
        ['adjustment disorder with disturbance of conduct', { type: 'conduct' }] as const,
        ['adjustment disorder with mixed disturbance of emotions and conduct', { type: 'emotions-conduct' }] as const,
        ['adjustment disorder , with anxiety', { type: 'anxiety' }] as const,
        ['adjustment disorder , with depressed mood', { type: 'depressed' }] as const,
        ['adjustment disorder , with mixed anxiety and depressed mood', { type: 'mixed' }] as const,
      ]),
      covers: 'anxiety|depression|depressed-mood|situational-anxiety|stress',
    },
  ),
  c('bereavement', 'acute', 'bereavement|uncomplicated bereavement|bereavement reaction|grief|normal grief', {
    implies: { grief: { type: 'grief' } },
  }),
  c(
    'prolonged-grief',
    'chronic',
    'prolonged grief disorder|complicated grief|complex bereavement disorder|persistent complex bereavement disorder|prolonged grief',
    { covers: 'bereavement' },
  ),
  c(
    'depressed-mood',
    'symptom',
    'depressed mood|low mood|sad mood|feeling depressed|feelings of depression|feeling down|dysphoric mood|tearfulness|is depressed|feels depressed|feel depressed|felt depressed|appears depressed|depressed and anxious',
  ),
  c('anhedonia', 'symptom', 'anhedonia'),
  c('apathy', 'symptom', 'apathy|apathetic'),
  c('nervousness', 'symptom', 'nervousness|jitteriness|feeling nervous|anxious|feels anxious|anxiousness'),
  c(
    'stress',
    'symptom',
    'psychological stress|emotional stress|psychosocial stress|situational stress|stressful life event|stress at home|life stress|stress at work|work stress|work related stress|family stress|significant stress|psychosocial stressors|acute stress|under stress',
    {
      types: { work: 'work' },
      implies: { 'work stress': { type: 'work' }, 'stress at work': { type: 'work' }, 'work related stress': { type: 'work' } },
    },
  ),
  c('burnout', 'symptom', 'burnout|burn-out|occupational burnout'),
  c('caregiver-stress', 'symptom', 'caregiver stress|caregiver burden|caregiver strain|caregiver fatigue|caregiver burnout'),
  c(
    'relationship-problem',
    'symptom',
    'marital problems|marital conflict|marital discord|relationship problems|partner relational problem|marital stress|relationship stress|marital difficulties|marital strife',
  ),
];

import { concept as c } from './concept';

/** Cranial nerves, motor neurons, muscles. */
export const neuromuscular = [
  c(
    'bells-palsy',
    'acute',
    "bell's palsy|bell palsy|bells palsy|idiopathic facial palsy|idiopathic facial paralysis|peripheral facial palsy|facial nerve palsy|peripheral facial nerve palsy|facial palsy|bell's palsey|seventh nerve palsy|cranial nerve vii palsy|7th nerve palsy|facial nerve paralysis|facial paralysis",
    {
      covers: 'facial-weakness',
      integral: 'facial-weakness',
    },
  ),
  c('ramsay-hunt', 'acute', 'ramsay hunt syndrome|herpes zoster oticus|herpetic geniculate ganglionitis', {
    covers: 'shingles|bells-palsy|facial-weakness',
  }),
  c('postherpetic-neuralgia', 'chronic', 'postherpetic neuralgia|post herpetic neuralgia|post-zoster neuralgia|neuralgia after shingles', {
    covers: 'shingles|neuralgia',
    types: { trigeminal: 'trigeminal|facial', poly: 'polyneuropathy' },
  }),
  c('horner', 'chronic', "horner syndrome|horner's syndrome|horners syndrome"),
  c('anosmia', 'symptom', 'anosmia|loss of smell|decreased sense of smell|hyposmia|loss of sense of smell', {
    types: { decreased: 'decreased|hyposmia' },
  }),
  c(
    'dysgeusia',
    'symptom',
    'dysgeusia|loss of taste|altered taste|ageusia|taste disturbance|metallic taste|loss of sense of taste|loss of taste and smell|loss of smell and taste',
  ),
  c('cranial-neuropathy', 'chronic', 'cranial neuropathy|cranial nerve palsy|multiple cranial neuropathies|cranial nerve palsies', {
    types: { multiple: 'multiple' },
  }),
  c(
    'myasthenia',
    'chronic',
    'myasthenia gravis|generalized myasthenia gravis|ocular myasthenia gravis|ocular myasthenia|myasthenic crisis|myasthenia gravis crisis|myasthenia gravis in crisis|MG crisis',
    {
      types: { crisis: 'crisis|in crisis|acute exacerbation|in exacerbation' },
      implies: {
        'myasthenic crisis': { status: 'exacerbation' },
        'myasthenia gravis crisis': { status: 'exacerbation' },
        'myasthenia gravis in crisis': { status: 'exacerbation' },
        'MG crisis': { status: 'exacerbation' },
      },
      integral: 'weakness|diplopia|eyelid-ptosis',
    },
  ),
  c('lambert-eaton', 'chronic', 'lambert-eaton syndrome|lambert-eaton myasthenic syndrome|LEMS|eaton-lambert syndrome'),
  c(
    'als',
    'chronic',
    "amyotrophic lateral sclerosis|ALS|lou gehrig's disease|lou gehrig disease|bulbar als|amyotrophic lateral sclerosis , bulbar onset",
    { integral: 'weakness|dysarthria|fasciculations', covers: 'motor-neuron-disease' },
  ),
  c(
    'motor-neuron-disease',
    'chronic',
    'motor neuron disease|progressive bulbar palsy|motor neurone disease|bulbar palsy|primary lateral sclerosis|progressive muscular atrophy|kennedy disease',
    {
      types: { bulbar: 'bulbar', lateral: 'primary lateral sclerosis', atrophy: 'progressive muscular atrophy' },
      implies: {
        'primary lateral sclerosis': { type: 'lateral' },
        'progressive bulbar palsy': { type: 'bulbar' },
        'progressive muscular atrophy': { type: 'atrophy' },
      },
    },
  ),
  c('spinal-muscular-atrophy', 'chronic', 'spinal muscular atrophy|werdnig-hoffmann disease', {
    types: { '1': 'type 1|type i|infantile|werdnig hoffmann', other: 'type 2|type 3|type ii|type iii|juvenile|kugelberg welander' },
  }),
  c('post-polio', 'chronic', 'post-polio syndrome|postpolio syndrome|post poliomyelitis syndrome|postpoliomyelitis syndrome'),
  c(
    'muscular-dystrophy',
    'chronic',
    'muscular dystrophy|duchenne muscular dystrophy|becker muscular dystrophy|duchenne|limb girdle muscular dystrophy|limb-girdle muscular dystrophy|facioscapulohumeral muscular dystrophy|facioscapulohumeral dystrophy|fshd',
    {
      types: { duchenne: 'duchenne|becker', fsh: 'facioscapulohumeral|fshd', 'limb-girdle': 'limb girdle' },
      implies: {
        duchenne: { type: 'duchenne' },
        'duchenne muscular dystrophy': { type: 'duchenne' },
        fshd: { type: 'fsh' },
        'facioscapulohumeral dystrophy': { type: 'fsh' },
      },
    },
  ),
  c('myotonic-dystrophy', 'chronic', 'myotonic dystrophy|myotonic muscular dystrophy|steinert disease|dystrophia myotonica', {
    covers: 'muscular-dystrophy',
  }),
  c(
    'myopathy',
    'chronic',
    'myopathy|steroid myopathy|statin myopathy|statin induced myopathy|alcoholic myopathy|steroid induced myopathy|drug induced myopathy|proximal myopathy|inflammatory myopathy|congenital myopathy|necrotizing myopathy',
    {
      implies: { 'toxic myopathy': { type: 'toxic' } },
      types: {
        drug: 'steroid|statin|drug induced|medication induced|steroid induced|statin induced|statin associated',
        alcohol: 'alcoholic|alcohol',
        inflammatory: 'inflammatory|autoimmune|necrotizing|immune mediated',
        congenital: 'congenital',
      },
      integral: 'weakness',
    },
  ),
  c('inclusion-body-myositis', 'chronic', 'inclusion body myositis', { covers: 'myopathy' }),
  c(
    'periodic-paralysis',
    'chronic',
    'periodic paralysis|hypokalemic periodic paralysis|hyperkalemic periodic paralysis|thyrotoxic periodic paralysis',
  ),
  c('chronic-fatigue-syndrome', 'chronic', 'chronic fatigue syndrome|myalgic encephalomyelitis|me/cfs', { covers: 'fatigue' }),
  c('postviral-fatigue', 'acute', 'postviral fatigue syndrome|post viral fatigue|postviral fatigue|post viral fatigue syndrome', {
    covers: 'fatigue',
  }),
];

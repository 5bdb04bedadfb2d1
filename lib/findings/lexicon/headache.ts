import { type Concept, concept as c } from './concept';

/** Whether a headache yields to treatment, and whether an attack has lasted beyond three days. */
const INTRACTABLE = 'intractable|refractory|pharmacoresistant|treatment resistant|poorly responsive';
const AFFIRMED = {
  'intractable-status': 'intractable with status migrainosus|intractable , with status migrainosus|refractory status migrainosus',
  status: 'status migrainosus|with status migrainosus|not intractable with status migrainosus|not intractable , with status migrainosus',
  intractable: `${INTRACTABLE}|intractable without status migrainosus|intractable , without status migrainosus|intractable without mention of status migrainosus`,
};
const MIGRAINE_STATES = {
  ...AFFIRMED,
  tractable:
    'not intractable|nonintractable|non intractable|without intractable|without mention of intractable|not intractable without status migrainosus|not intractable , without status migrainosus|without status migrainosus|without mention of status migrainosus|without mention of intractable migraine',
};

const MIGRAINES: [id: string, names: string, covers?: string][] = [
  [
    'migraine-without-aura',
    'migraine without aura|common migraine|migraine headache without aura|migraines without aura|migraine headaches without aura|episodic migraine without aura|migraine w/o aura|migraine , without aura',
  ],
  [
    'migraine-with-aura',
    'migraine with aura|classic migraine|classical migraine|migraine headache with aura|migraines with aura|migraine headaches with aura|migraine with visual aura|migraine with typical aura|migraine with brainstem aura|basilar migraine|basilar artery migraine|basilar type migraine|ocular migraine|ophthalmic migraine|retinal migraine|complicated migraine|complex migraine|acephalgic migraine|migraine equivalent|migraine w/ aura|visual migraine|migraine aura without headache',
  ],
  [
    'chronic-migraine',
    'chronic migraine|chronic migraine without aura|chronic migraines|chronic migraine headache|chronic migraine headaches|transformed migraine|chronic daily migraine',
    'migraine-without-aura|chronic-daily-headache',
  ],
  [
    'chronic-migraine-with-aura',
    'chronic migraine with aura|chronic migraine headaches with aura',
    'chronic-migraine|migraine-with-aura|chronic-daily-headache',
  ],
  [
    'menstrual-migraine',
    'menstrual migraine|menstrual migraines|catamenial migraine|menstrually related migraine|menstrual headache|perimenstrual migraine|menstrual migraine headache|migraine with menses|migraines with menses|migraine headaches with menses|migraine associated with menses|migraine headaches associated with menses|migraine headache associated with menstrual cycle|migraine headaches associated with menstrual cycle|migraines associated with menstrual cycle|migraine associated with menstruation|migraines related to menses|migraine headaches related to menses|migraines around menses|menses related migraine|catamenial headache|migraines during menses|migraine triggered by menses',
  ],
  ['hemiplegic-migraine', 'hemiplegic migraine|familial hemiplegic migraine|sporadic hemiplegic migraine', 'hemiparesis'],
  ['vestibular-migraine', 'vestibular migraine|migrainous vertigo|migraine associated vertigo|vestibular migraines', 'vertigo'],
];
/** `chronic migraine without aura, intractable, with status migrainosus`: one name, since the last words are a name themselves. */
const stated = (names: string): Record<string, { type: string }> =>
  Object.fromEntries(
    names
      .split('|')
      .flatMap((name) =>
        [' ', ' , '].flatMap((join) => [
          [`${name}${join}intractable${join}with status migrainosus`, { type: 'intractable-status' }] as const,
          [`${name}${join}intractable${join}without status migrainosus`, { type: 'intractable' }] as const,
          [`${name}${join}not intractable${join}with status migrainosus`, { type: 'status' }] as const,
          [`${name}${join}not intractable${join}without status migrainosus`, { type: 'tractable' }] as const,
          [`${name}${join}with status migrainosus`, { type: 'status' }] as const,
          [`${name}${join}without status migrainosus`, { type: 'tractable' }] as const,
          [`intractable ${name}${join}with status migrainosus`, { type: 'intractable-status' }] as const,
          [`refractory ${name}${join}with status migrainosus`, { type: 'intractable-status' }] as const,
          [`intractable ${name}${join}without status migrainosus`, { type: 'intractable' }] as const,
        ]),
      ),
  );
const migraines: Concept[] = MIGRAINES.map(([id, names, covers]) =>
  c(id, 'chronic', names, {
    types: MIGRAINE_STATES,
    implies: stated(names),
    integral: 'headache|visual-disturbance|blurred-vision|nausea|vomiting|dizziness|photophobia',
    covers: ['migraine', ...(covers ? [covers] : [])].join('|'),
    needs: ['type'],
  }),
);

/** Headaches and facial pain. */
export const headache = [
  c(
    'migraine',
    'chronic',
    'migraine|migraines|migraine headache|migraine headaches|migrainous headache|migraine cephalgia|migraine cephalalgia|migraine syndrome|migraine disorder|status migrainosus|migranes|migrane|acute migraine|intractable migraine',
    {
      types: {
        ...AFFIRMED,
        tractable: 'not intractable|without intractable',
        'without-aura': 'without aura|no aura|denies aura|denies any aura',
        aura: 'with aura|aura|complicated|classic|with visual aura|auras',
      },
      implies: {
        ...stated('migraine|migraine headache'),
        'status migrainosus': { type: 'status' },
        'intractable migraine': { type: 'intractable' },
      },
      integral: 'headache|visual-disturbance|blurred-vision|nausea|vomiting|photophobia',
      needs: ['type'],
    },
  ),
  ...migraines,
  c('abdominal-migraine', 'chronic', 'abdominal migraine|abdominal migraines', {
    covers: 'migraine',
    integral: 'abdominal-pain',
    types: { intractable: 'intractable|refractory' },
  }),
  c('ophthalmoplegic-migraine', 'chronic', 'ophthalmoplegic migraine', {
    covers: 'migraine',
    types: { intractable: 'intractable|refractory' },
  }),
  c(
    'tension-headache',
    'chronic',
    'tension headache|tension-type headache|tension headaches|tension type headaches|muscle contraction headache|muscle tension headache|stress headache|tension cephalgia|tension-vascular headache',
    {
      integral: 'headache',
      covers: 'headache',
      types: {
        'chronic-intractable': 'chronic intractable|intractable chronic',
        episodic: 'episodic',
        chronic: 'chronic',
        intractable: INTRACTABLE,
      },
    },
  ),
  c('cluster-headache', 'chronic', 'cluster headache|cluster headaches|cluster headache syndrome|histamine headache|horton headache', {
    integral: 'headache',
    covers: 'headache',
    types: {
      'chronic-intractable': 'chronic intractable|intractable chronic',
      episodic: 'episodic',
      chronic: 'chronic',
      intractable: INTRACTABLE,
    },
  }),
  c('hemicrania-continua', 'chronic', 'hemicrania continua', { integral: 'headache', covers: 'headache' }),
  c('paroxysmal-hemicrania', 'chronic', 'paroxysmal hemicrania', {
    integral: 'headache',
    covers: 'headache',
    types: { chronic: 'chronic' },
  }),
  c('cervicogenic-headache', 'chronic', 'cervicogenic headache|cervicogenic headaches|cervical headache', {
    integral: 'headache|neck-pain',
    covers: 'headache',
  }),
  c('occipital-neuralgia', 'chronic', 'occipital neuralgia|occipital neuritis|greater occipital neuralgia|occipital nerve neuralgia', {
    integral: 'headache|neck-pain',
  }),
  c(
    'medication-overuse-headache',
    'chronic',
    'medication overuse headache|medication overuse headaches|rebound headache|rebound headaches|drug induced headache|analgesic rebound headache|analgesic overuse headache|medication induced headache',
    { integral: 'headache', covers: 'headache', types: { intractable: INTRACTABLE } },
  ),
  c(
    'posttraumatic-headache',
    'chronic',
    'post-traumatic headache|posttraumatic headache|posttraumatic headaches|post-traumatic headaches|post concussion headache|post concussive headache|postconcussive headache|post traumatic cephalgia',
    {
      integral: 'headache',
      covers: 'headache',
      types: { acute: 'acute', chronic: 'chronic|persistent', intractable: INTRACTABLE },
    },
  ),
  c('new-daily-persistent-headache', 'chronic', 'new daily persistent headache|NDPH', { integral: 'headache', covers: 'headache' }),
  c('thunderclap-headache', 'acute', 'thunderclap headache', { integral: 'headache', covers: 'headache' }),
  c('exertional-headache', 'chronic', 'exertional headache|exertional headaches|exercise induced headache|exercise headache', {
    integral: 'headache',
    covers: 'headache',
  }),
  c('coital-headache', 'chronic', 'coital headache|sexual headache|orgasmic headache|headache associated with sexual activity', {
    covers: 'headache',
  }),
  c(
    'post-dural-puncture-headache',
    'acute',
    'post-dural puncture headache|postdural puncture headache|spinal headache|post lumbar puncture headache|post lp headache|post spinal headache|PDPH|post-dural headache',
    { integral: 'headache', covers: 'headache' },
  ),
  c('vascular-headache', 'chronic', 'vascular headache|vascular headaches', { covers: 'headache' }),
  c(
    'chronic-daily-headache',
    'symptom',
    'chronic daily headache|chronic daily headaches|chronic headache|chronic headaches|chronic daily headache syndrome',
    { covers: 'headache' },
  ),
  c(
    'headache',
    'symptom',
    'headache|head hurts|head ache|headachy|head aches|head was hurting|pain in head|aching head|hurting head|headaches|cephalgia|head pain|cephalalgia|sinus headache|sinus headaches|frontal headache|occipital headache|orthostatic headache',
    {
      implies: { 'orthostatic headache': { type: 'orthostatic' } },
    },
  ),
  c('facial-pain', 'symptom', 'facial pain|face pain|pain in face'),
  c('atypical-facial-pain', 'chronic', 'atypical facial pain|persistent idiopathic facial pain|atypical face pain', {
    covers: 'facial-pain',
  }),
  c('trigeminal-neuralgia', 'chronic', 'trigeminal neuralgia|tic douloureux|trigeminal nerve pain|trigeminal neuropathic pain', {
    integral: 'facial-pain|headache',
  }),
  c('trigeminal-neuropathy', 'chronic', 'trigeminal neuropathy|trigeminal nerve disorder|trigeminal sensory neuropathy'),
  c('glossopharyngeal-neuralgia', 'chronic', 'glossopharyngeal neuralgia', { integral: 'facial-pain' }),
  c(
    'idiopathic-intracranial-hypertension',
    'chronic',
    'idiopathic intracranial hypertension|pseudotumor cerebri|benign intracranial hypertension|IIH|pseudo tumor cerebri',
    { integral: 'headache|papilledema|visual-disturbance|blurred-vision' },
  ),
  c(
    'intracranial-hypotension',
    'acute',
    'intracranial hypotension|spontaneous intracranial hypotension|low pressure headache|csf hypotension',
    { integral: 'headache', types: { spontaneous: 'spontaneous' } },
  ),
];

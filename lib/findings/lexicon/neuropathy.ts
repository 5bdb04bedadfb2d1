import { concept as c } from './concept';

/** What a nerve that is pressed or diseased is called, whatever nerve it is. */
const pressed = (nerves: string): string =>
  nerves
    .split('|')
    .flatMap((nerve) => [
      `${nerve} nerve entrapment`,
      `${nerve} nerve entrapment syndrome`,
      `entrapment of ${nerve} nerve`,
      `entrapped ${nerve} nerve`,
      `entrapment neuropathy of ${nerve} nerve`,
      `${nerve} entrapment neuropathy`,
      `${nerve} nerve compression`,
      `compression of ${nerve} nerve`,
      `${nerve} nerve impingement`,
      `${nerve} nerve neuropathy`,
      `${nerve} neuropathy`,
      `neuropathy of ${nerve} nerve`,
      `${nerve} mononeuropathy`,
      `${nerve} nerve palsy`,
      `palsy of ${nerve} nerve`,
      `${nerve} nerve lesion`,
      `${nerve} nerve dysfunction`,
      `${nerve} neuritis`,
      `${nerve} neuralgia`,
    ])
    .join('|');

/** Peripheral nerves and plexuses; nothing that an injury did. */
export const neuropathy = [
  c(
    'neuropathy',
    'chronic',
    'neuropathy|peripheral neuropathy|polyneuropathy|peripheral polyneuropathy|sensory neuropathy|sensorimotor neuropathy|sensorimotor polyneuropathy|axonal neuropathy|peripheral sensory neuropathy|distal symmetric polyneuropathy|length dependent neuropathy|toxic neuropathy|motor neuropathy|axonal polyneuropathy|sensory polyneuropathy|peripheral neuritis|neuropathies|peripheral nerve disease',
    {
      types: {
        alcohol: 'alcoholic|alcohol related|alcohol induced|due to alcohol|etoh related|ethanol related',
        drug: 'chemotherapy induced|chemo induced|drug induced|medication induced|due to chemotherapy|secondary to chemotherapy|related to chemotherapy|chemotherapy related|chemo related|platinum induced|taxane induced',
        hereditary: 'hereditary|familial|charcot marie tooth',
        'small-fiber': 'small fiber|small fibre',
        idiopathic: 'idiopathic|cryptogenic',
        inflammatory: 'inflammatory|autoimmune',
        critical: 'critical illness',
        autonomic: 'autonomic',
        poly: 'peripheral|polyneuropathy|sensorimotor|distal symmetric',
      },
      implies: { 'peripheral neuropathy': { type: 'poly' }, polyneuropathy: { type: 'poly' } },
      integral: 'numbness|neuralgia|neuropathic-pain',
    },
  ),
  c(
    'alcoholic-neuropathy',
    'chronic',
    'alcoholic neuropathy|alcoholic polyneuropathy|alcoholic peripheral neuropathy|alcohol related neuropathy|alcohol induced neuropathy|alcohol related peripheral neuropathy|ethanol related neuropathy',
    {
      covers: 'neuropathy',
      integral: 'numbness',
    },
  ),
  c(
    'drug-induced-neuropathy',
    'chronic',
    'drug induced neuropathy|drug induced polyneuropathy|drug-induced peripheral neuropathy|medication-induced polyneuropathy|chemotherapy induced polyneuropathy|medication induced neuropathy|peripheral neuropathy due to chemotherapy|peripheral neuropathy secondary to chemotherapy|chemotherapy related peripheral neuropathy',
    { covers: 'neuropathy', integral: 'numbness' },
  ),
  c(
    'charcot-marie-tooth',
    'chronic',
    'charcot-marie-tooth disease|charcot marie tooth|hereditary motor and sensory neuropathy|hereditary neuropathy|hereditary peripheral neuropathy|CMT disease|hereditary sensory and motor neuropathy',
    {
      covers: 'neuropathy',
      integral: 'numbness',
    },
  ),
  c(
    'small-fiber-neuropathy',
    'chronic',
    'small fiber neuropathy|small fibre neuropathy|small fiber polyneuropathy|small fiber sensory neuropathy',
    { covers: 'neuropathy', integral: 'numbness' },
  ),
  c(
    'idiopathic-neuropathy',
    'chronic',
    'idiopathic peripheral neuropathy|idiopathic neuropathy|idiopathic polyneuropathy|cryptogenic neuropathy|idiopathic progressive neuropathy|cryptogenic sensory polyneuropathy',
    {
      covers: 'neuropathy',
      integral: 'numbness',
      types: { progressive: 'progressive' },
    },
  ),
  c(
    'critical-illness-neuropathy',
    'acute',
    'critical illness polyneuropathy|critical illness neuropathy|critical illness polyneuromyopathy',
    { covers: 'neuropathy' },
  ),
  c('critical-illness-myopathy', 'acute', 'critical illness myopathy', { covers: 'myopathy' }),
  c('autonomic-neuropathy', 'chronic', 'autonomic neuropathy|peripheral autonomic neuropathy|idiopathic autonomic neuropathy', {
    types: { idiopathic: 'idiopathic' },
    covers: 'neuropathy',
  }),
  c(
    'dysautonomia',
    'chronic',
    'dysautonomia|autonomic dysfunction|autonomic nervous system disorder|autonomic instability|autonomic failure|autonomic nervous system dysfunction',
  ),
  c('pots', 'chronic', 'postural orthostatic tachycardia syndrome|POTS|postural tachycardia syndrome|orthostatic tachycardia syndrome', {
    covers: 'tachycardia|dysautonomia',
    integral: 'palpitations|dizziness',
  }),
  c(
    'cidp',
    'chronic',
    'chronic inflammatory demyelinating polyneuropathy|CIDP|chronic inflammatory demyelinating polyradiculoneuropathy|chronic inflammatory demyelinating polyneuritis',
    {
      covers: 'neuropathy',
      integral: 'numbness|weakness',
    },
  ),
  c('multifocal-motor-neuropathy', 'chronic', 'multifocal motor neuropathy', { covers: 'neuropathy', integral: 'weakness' }),
  c(
    'guillain-barre',
    'acute',
    'guillain-barre syndrome|guillain barre|acute inflammatory demyelinating polyneuropathy|AIDP|acute inflammatory demyelinating polyradiculoneuropathy|miller fisher syndrome|miller-fisher variant|guillian barre|acute infective polyneuritis',
    {
      integral: 'numbness|weakness',
      covers: 'neuropathy',
    },
  ),
  c('mononeuritis-multiplex', 'chronic', 'mononeuritis multiplex|mononeuropathy multiplex'),
  c(
    'carpal-tunnel',
    'chronic',
    'carpal tunnel syndrome|CTS|carpal tunnel|carpal tunnel disease|median neuropathy at wrist|median nerve compression at wrist|median nerve entrapment at wrist|compression neuropathy of median nerve|median nerve entrapment at carpal tunnel',
    {
      integral: 'hand-pain|numbness|wrist-pain',
      needs: ['laterality'],
    },
  ),
  c(
    'cubital-tunnel',
    'chronic',
    `cubital tunnel syndrome|ulnar neuropathy|ulnar nerve entrapment|ulnar neuritis|tardy ulnar palsy|ulnar nerve compression|ulnar nerve neuropathy|ulnar nerve palsy|ulnar tunnel syndrome|ulnar nerve lesion|compression of ulnar nerve|entrapment of ulnar nerve|guyon canal syndrome|ulnar mononeuropathy|${pressed('ulnar')}`,
    {
      integral: 'numbness|elbow-pain',
      needs: ['laterality'],
    },
  ),
  c(
    'median-neuropathy',
    'chronic',
    `median neuropathy|pronator syndrome|pronator teres syndrome|anterior interosseous nerve syndrome|median nerve palsy|median nerve lesion|median mononeuropathy|${pressed('anterior interosseous')}`,
    { needs: ['laterality'], integral: 'numbness' },
  ),
  c(
    'radial-neuropathy',
    'chronic',
    `radial nerve palsy|radial neuropathy|radial tunnel syndrome|saturday night palsy|posterior interosseous nerve syndrome|radial nerve entrapment|radial nerve compression|posterior interosseous nerve palsy|radial nerve lesion|${pressed('radial|posterior interosseous')}`,
    {
      needs: ['laterality'],
      integral: 'numbness|wrist-drop',
    },
  ),
  c(
    'upper-limb-mononeuropathy',
    'chronic',
    `suprascapular neuropathy|suprascapular nerve entrapment|axillary neuropathy|axillary nerve entrapment|axillary nerve compression|axillary mononeuropathy|axillary nerve lesion|long thoracic nerve palsy|musculocutaneous neuropathy|${pressed('suprascapular|long thoracic|musculocutaneous|dorsal scapular|thoracodorsal|medial antebrachial cutaneous|lateral antebrachial cutaneous|superficial radial|subscapular')}`,
    { needs: ['laterality'] },
  ),
  c('wrist-drop', 'chronic', 'wrist drop|wristdrop', { needs: ['laterality'] }),
  c('foot-drop', 'symptom', 'foot drop|footdrop|drop foot', { needs: ['laterality'] }),
  c(
    'peroneal-neuropathy',
    'chronic',
    `peroneal neuropathy|peroneal nerve palsy|common peroneal neuropathy|peroneal nerve compression|peroneal palsy|common peroneal nerve palsy|fibular neuropathy|peroneal nerve entrapment|lateral popliteal nerve lesion|common fibular neuropathy|peroneal mononeuropathy|${pressed('peroneal|common peroneal|deep peroneal|fibular|common fibular|superficial peroneal')}`,
    { needs: ['laterality'], integral: 'foot-drop|numbness' },
  ),
  c(
    'tarsal-tunnel',
    'chronic',
    `tarsal tunnel syndrome|posterior tibial nerve entrapment|tibial nerve entrapment|${pressed('posterior tibial|tibial')}`,
    {
      integral: 'foot-pain|numbness|ankle-pain',
      needs: ['laterality'],
    },
  ),
  c(
    'meralgia-paresthetica',
    'chronic',
    `meralgia paresthetica|lateral femoral cutaneous neuropathy|lateral femoral cutaneous nerve entrapment|lateral femoral cutaneous nerve syndrome|${pressed('lateral femoral cutaneous')}`,
    {
      integral: 'numbness|leg-pain',
      needs: ['laterality'],
    },
  ),
  c(
    'sciatic-neuropathy',
    'chronic',
    `sciatic neuropathy|sciatic nerve lesion|piriformis syndrome|sciatic nerve palsy|piriformis muscle syndrome|${pressed('sciatic').replace('|sciatic neuralgia', '')}`,
    { needs: ['laterality'] },
  ),
  c('femoral-neuropathy', 'chronic', `femoral neuropathy|femoral nerve palsy|femoral nerve lesion|${pressed('femoral')}`, {
    needs: ['laterality'],
  }),
  c(
    'morton-neuroma',
    'chronic',
    "morton's neuroma|morton neuroma|mortons neuroma|interdigital neuroma|morton's metatarsalgia|intermetatarsal neuroma|plantar neuroma|neuroma of foot|foot neuroma|interspace neuroma|web space neuroma|webspace neuroma|neuroma of interspace|neuroma of interspaces|neuroma of second interspace|neuroma of third interspace|neuroma of fourth interspace|neuroma of 2nd interspace|neuroma of 3rd interspace|neuroma of first interspace|neuroma in second interspace|neuroma in third interspace|neuroma third interspace|neuroma second interspace|neuroma of second intermetatarsal space|neuroma of third intermetatarsal space|neuroma of second web space|neuroma of third web space|neuroma of third webspace|neuroma of second webspace",
    {
      integral: 'foot-pain',
      needs: ['laterality'],
    },
  ),
  c(
    'lower-limb-mononeuropathy',
    'chronic',
    pressed('superior gluteal|inferior gluteal|gluteal|obturator|saphenous|sural|posterior femoral cutaneous|cluneal|superior cluneal'),
    {
      integral: 'numbness',
      needs: ['laterality'],
    },
  ),
  c('plantar-neuropathy', 'chronic', pressed('plantar|medial plantar|lateral plantar|digital plantar'), {
    integral: 'foot-pain|numbness',
    needs: ['laterality'],
  }),
  c(
    'abdominal-wall-neuropathy',
    'chronic',
    `${pressed('ilioinguinal|iliohypogastric|genitofemoral|anterior cutaneous')}|anterior cutaneous nerve entrapment syndrome|ACNES`,
    { integral: 'groin-pain|abdominal-pain' },
  ),
  c('pudendal-neuralgia', 'chronic', `pudendal neuralgia|pudendal neuropathy|pudendal nerve entrapment|${pressed('pudendal')}`, {
    integral: 'pelvic-pain',
  }),
  c('intercostal-neuralgia', 'chronic', `intercostal neuralgia|intercostal neuropathy|intercostal neuritis|${pressed('intercostal')}`),
  c(
    'mononeuropathy',
    'chronic',
    'mononeuropathy|entrapment neuropathy|compression neuropathy|nerve entrapment|entrapped nerve|nerve compression|compressed nerve|pinched peripheral nerve',
  ),
  c('neuralgia', 'chronic', 'neuralgia|neuritis'),
  c('neuropathic-pain', 'symptom', 'neuropathic pain|nerve pain'),
  c(
    'brachial-plexopathy',
    'chronic',
    'brachial plexopathy|brachial plexus disorder|thoracic outlet syndrome|brachial plexus lesion|brachial plexus palsy|neurogenic thoracic outlet syndrome|brachial plexitis|brachial plexus neuritis',
  ),
  c('neuralgic-amyotrophy', 'acute', 'neuralgic amyotrophy|parsonage-turner syndrome|parsonage turner syndrome|brachial neuritis', {
    integral: 'shoulder-pain',
  }),
  c(
    'lumbosacral-plexopathy',
    'chronic',
    'lumbosacral plexopathy|lumbar plexopathy|lumbosacral plexus disorder|sacral plexopathy|lumbosacral plexitis|diabetic amyotrophy of plexus',
  ),
  c('phantom-limb-pain', 'chronic', 'phantom limb pain|phantom pain|phantom limb syndrome with pain|phantom leg pain', {
    implies: {
      'phantom limb syndrome': { type: 'painless' },
      'phantom limb sensation': { type: 'painless' },
      'phantom limb': { type: 'painless' },
    },
    types: { painless: 'without pain|sensation' },
  }),
  c(
    'crps',
    'chronic',
    'complex regional pain syndrome|CRPS|reflex sympathetic dystrophy|complex regional pain syndrome type 1|complex regional pain syndrome type i|complex regional pain syndrome i|chronic regional pain syndrome|RSD',
    {
      types: {
        arm: 'upper limb|upper extremity|arm|hand|wrist|forearm|shoulder',
        leg: 'lower limb|lower extremity|leg|foot|ankle|knee',
      },
      needs: ['laterality'],
    },
  ),
  c(
    'causalgia',
    'chronic',
    'causalgia|complex regional pain syndrome type 2|complex regional pain syndrome type ii|complex regional pain syndrome ii|CRPS II|crps type 2|crps type ii',
    {
      types: { arm: 'upper limb|upper extremity|arm|hand|wrist|forearm', leg: 'lower limb|lower extremity|leg|foot|ankle|knee' },
      needs: ['laterality'],
      covers: 'crps',
    },
  ),
  c(
    'central-pain-syndrome',
    'chronic',
    'central pain syndrome|thalamic pain syndrome|post stroke pain syndrome|central post stroke pain|dejerine-roussy syndrome',
  ),
];

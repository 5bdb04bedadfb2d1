import { concept as c } from './concept';

/** Disorders of movement and gait. */
export const movement = [
  c(
    'parkinson',
    'chronic',
    "parkinson's disease|parkinson disease|parkinsons disease|idiopathic parkinson's disease|idiopathic parkinson disease|paralysis agitans|idiopathic parkinsonism|primary parkinsonism|parkinson's|parkinsons",
    {
      integral: 'tremor|gait-abnormality|rigidity',
      covers: 'parkinsonism|tremor',
      types: {
        'dyskinesia-fluctuations':
          'with dyskinesia with fluctuations|with dyskinesia and fluctuations|with dyskinesia , with fluctuations|with fluctuations and dyskinesia|with dyskinesia and motor fluctuations|with dyskinesias and motor fluctuations|with motor fluctuations and dyskinesia|with motor fluctuations and dyskinesias',
        fluctuations:
          'without dyskinesia with fluctuations|without dyskinesia , with fluctuations|with fluctuations|motor fluctuations|fluctuating manifestations|fluctuations|wearing off|on off phenomenon|off episodes|off periods|off time',
        plain:
          'without dyskinesia|no dyskinesia|without fluctuations|without dyskinesia , without fluctuations|without dyskinesia or fluctuations',
        dyskinesia:
          'with dyskinesia|dyskinesia|dyskinesias|levodopa induced dyskinesia|with dyskinesia without fluctuations|with dyskinesia , without fluctuations',
      },
    },
  ),
  c(
    'parkinson-dementia',
    'chronic',
    "parkinson's disease dementia|parkinson disease dementia|parkinsons disease dementia|dementia due to parkinson's disease|dementia in parkinson's disease|parkinson's dementia|parkinson dementia|dementia associated with parkinson's disease",
    {
      covers: 'parkinson|dementia|parkinsonism',
      integral: 'tremor|gait-abnormality|confusion|memory-loss|cognitive-impairment',
    },
  ),
  c('parkinsonism', 'chronic', 'parkinsonism|parkinsonian syndrome|atypical parkinsonism|parkinsonian features', {
    integral: 'tremor|gait-abnormality|rigidity',
    types: {
      neuroleptic: 'neuroleptic induced|neuroleptic|antipsychotic induced|due to neuroleptic|haldol induced|risperidone induced',
      drug: 'drug induced|drug-induced|medication induced|iatrogenic',
      vascular: 'vascular',
      secondary: 'secondary',
    },
  }),
  c('progressive-supranuclear-palsy', 'chronic', 'progressive supranuclear palsy|steele-richardson-olszewski', {
    covers: 'parkinsonism',
    integral: 'gait-abnormality',
  }),
  c(
    'multiple-system-atrophy',
    'chronic',
    'multiple system atrophy|multisystem atrophy|multi-system atrophy|shy-drager syndrome|shy drager',
    { covers: 'parkinsonism', integral: 'gait-abnormality|orthostatic-hypotension' },
  ),
  c('corticobasal-degeneration', 'chronic', 'corticobasal degeneration|corticobasal syndrome|cortical basal degeneration', {
    covers: 'parkinsonism',
  }),
  c('huntington', 'chronic', "huntington disease|huntington's disease|huntington chorea|huntington's chorea|huntingtons disease", {
    integral: 'chorea',
  }),
  c(
    'tremor',
    'symptom',
    'tremor|shaky hands|shaking hands|hands shake|shaking of hands|trembling|shakiness|tremulous|trembling hands|shaking of arms|resting tremors|tremors|tremulousness|hand tremor|hand tremors|head tremor',
    {
      types: { intention: 'intention|kinetic', drug: 'drug induced|medication induced|lithium induced|valproate induced' },
    },
  ),
  c('essential-tremor', 'chronic', 'essential tremor|benign essential tremor|familial tremor|essential tremors|benign familial tremor', {
    covers: 'tremor',
    integral: 'tremor',
  }),
  c(
    'dystonia',
    'chronic',
    'dystonia|focal dystonia|segmental dystonia|generalized dystonia|limb dystonia|dystonic posturing|laryngeal dystonia',
    {
      types: { drug: 'drug induced|medication induced|acute dystonic', genetic: 'dyt1|genetic|idiopathic familial' },
    },
  ),
  c('dystonic-reaction', 'acute', 'dystonic reaction|acute dystonic reaction|acute dystonia|drug induced acute dystonia', {
    implies: { 'drug induced dystonia': { type: 'drug' }, 'drug-induced dystonia': { type: 'drug' } },
    covers: 'dystonia',
  }),
  c('cervical-dystonia', 'chronic', 'cervical dystonia|spasmodic torticollis', { covers: 'dystonia', integral: 'neck-pain' }),
  c('blepharospasm', 'chronic', 'blepharospasm|benign essential blepharospasm|eyelid spasm', { covers: 'dystonia' }),
  c('oromandibular-dystonia', 'chronic', 'oromandibular dystonia|meige syndrome|orofacial dyskinesia|orofacial dystonia', {
    covers: 'dystonia',
  }),
  c('writers-cramp', 'chronic', "writer's cramp|writers cramp|occupational dystonia", { covers: 'dystonia' }),
  c('tardive-dyskinesia', 'chronic', 'tardive dyskinesia|drug induced dyskinesia|neuroleptic induced tardive dyskinesia'),
  c('akathisia', 'acute', 'akathisia|drug induced akathisia'),
  c('neuroleptic-malignant-syndrome', 'acute', 'neuroleptic malignant syndrome', { integral: 'fever|altered-mental-status|rigidity' }),
  c('serotonin-syndrome', 'acute', 'serotonin syndrome|serotonin toxicity|serotonergic syndrome', {
    integral: 'tremor|altered-mental-status',
  }),
  c('myoclonus', 'chronic', 'myoclonus|myoclonic jerks|myoclonic jerking|myoclonic movements'),
  c('chorea', 'chronic', 'chorea|choreiform movements|choreoathetosis|choreiform movement disorder', {
    types: { drug: 'drug induced|medication induced' },
  }),
  c('hemiballismus', 'chronic', 'hemiballismus|hemiballism|ballismus', { covers: 'chorea' }),
  c('restless-legs', 'chronic', 'restless leg syndrome|restless legs syndrome|restless legs|RLS|restless leg|willis-ekbom disease'),
  c('stiff-person', 'chronic', 'stiff person syndrome|stiff man syndrome'),
  c('hemifacial-spasm', 'chronic', 'hemifacial spasm|facial spasm|clonic hemifacial spasm', { needs: ['laterality'] }),
  c('movement-disorder', 'chronic', 'movement disorder|extrapyramidal symptoms|extrapyramidal syndrome|extrapyramidal disorder', {
    types: { drug: 'drug induced|medication induced|neuroleptic induced' },
  }),
  c(
    'tourette',
    'chronic',
    "tourette syndrome|tourette's syndrome|tourettes|tourette disorder|tourette's disorder|gilles de la tourette syndrome|tourette's",
    { covers: 'tics' },
  ),
  c('tics', 'chronic', 'tic disorder|motor tic|motor tics|vocal tics|vocal tic|tics|facial tics|facial tic', {
    types: { chronic: 'chronic|persistent', transient: 'transient|provisional' },
  }),
  c('ataxia', 'symptom', 'ataxia|limb ataxia|truncal ataxia', {
    implies: {
      'lack of coordination': { type: 'lack' },
      incoordination: { type: 'coordination' },
      dyscoordination: { type: 'coordination' },
      'poor coordination': { type: 'coordination' },
      'loss of coordination': { type: 'coordination' },
    },
  }),
  c(
    'cerebellar-ataxia',
    'chronic',
    'cerebellar ataxia|hereditary ataxia|cerebellar degeneration|spinocerebellar ataxia|spinocerebellar degeneration|late onset cerebellar ataxia',
    {
      covers: 'ataxia',
      integral: 'gait-abnormality',
      types: {
        spinocerebellar: 'spinocerebellar',
        alcoholic: 'alcoholic|alcohol related|alcohol induced',
        late: 'late onset',
        early: 'early onset',
      },
      implies: { 'spinocerebellar ataxia': { type: 'spinocerebellar' }, 'alcoholic cerebellar degeneration': { type: 'alcoholic' } },
    },
  ),
  c('friedreich', 'chronic', "friedreich ataxia|friedreich's ataxia|friedrich ataxia|friedreichs ataxia", {
    covers: 'ataxia|cerebellar-ataxia',
  }),
  c(
    'hereditary-spastic-paraplegia',
    'chronic',
    'hereditary spastic paraplegia|hereditary spastic paraparesis|familial spastic paraparesis',
    { covers: 'paraplegia' },
  ),
  c(
    'gait-abnormality',
    'symptom',
    'gait abnormality|off balance|off-balance|unable to walk|inability to walk|cannot walk|trouble with walking|difficulty with walking|difficulty with ambulation|difficulty with gait|problems walking|walking difficulty|trouble with balance|difficulty with balance|balance issues|balance trouble|wobbly|stumbling|unsteady when walking|unsteady walking|staggering|imbalance|abnormal gait|unsteady gait|gait instability|gait disturbance|difficulty walking|ataxic gait|difficulty ambulating|trouble walking|gait disorder|gait ataxia|gait impairment|gait difficulty|unsteadiness|unsteady on feet|unsteadiness on feet|shuffling gait|spastic gait|antalgic gait|gait dysfunction|gait imbalance|impaired gait|imbalance with walking|poor balance|loss of balance|balance problem|balance problems|balance disorder|balance difficulty|impaired mobility|ambulatory dysfunction|impaired ambulation',
    {
      implies: {
        'ataxic gait': { type: 'ataxic' },
        'gait ataxia': { type: 'ataxic' },
        'difficulty walking': { type: 'difficulty' },
        'difficulty ambulating': { type: 'difficulty' },
        'trouble walking': { type: 'difficulty' },
        'ambulatory dysfunction': { type: 'difficulty' },
        'impaired ambulation': { type: 'difficulty' },
        unsteadiness: { type: 'unsteady' },
        'unsteady gait': { type: 'unsteady' },
        'unsteady on feet': { type: 'unsteady' },
        'unsteadiness on feet': { type: 'unsteady' },
        'gait instability': { type: 'unsteady' },
        'imbalance with walking': { type: 'other' },
        'poor balance': { type: 'other' },
        'gait imbalance': { type: 'other' },
        'loss of balance': { type: 'other' },
        'balance problem': { type: 'other' },
        'balance difficulty': { type: 'other' },
        'balance disorder': { type: 'other' },
        'shuffling gait': { type: 'other' },
        'antalgic gait': { type: 'other' },
        'spastic gait': { type: 'spastic' },
        'impaired mobility': { type: 'mobility' },
      },
    },
  ),
  c(
    'repeated-falls',
    'symptom',
    'repeated falls|keeps falling|falls a lot|falling a lot|falls often|falling frequently|falling down frequently|several falls|many falls|numerous falls|fallen several times|fallen multiple times|has fallen multiple times|has fallen several times|frequently falls|falling often|multiple falls recently|fallen many times|recurrent falls|frequent falls|multiple falls|falls frequently|frequent falling|multiple recent falls|recurrent falling',
  ),
  c(
    'involuntary-movements',
    'symptom',
    'involuntary movements|abnormal involuntary movements|involuntary movement|abnormal movements|jerking movements',
  ),
  c('fasciculations', 'symptom', 'fasciculations|muscle twitching|muscle twitches|fasciculation|facial twitching|eyelid twitching'),
  c(
    'muscle-cramps',
    'symptom',
    'muscle cramps|calf cramps|cramps in calves|cramping in calves|cramps in feet|leg muscle cramps|muscle cramping|cramping of legs|cramps in hands|cramping in feet|cramping of feet|calf cramping|muscle cramp|leg cramps|leg cramping|cramps in legs|cramping in legs|nocturnal leg cramps|charley horse|foot cramps|hand cramps',
    {
      types: { sleep: 'nocturnal|nighttime|night time|sleep related' },
      implies: { 'nocturnal leg cramps': { type: 'sleep' } },
    },
  ),
  c('rigidity', 'symptom', 'cogwheel rigidity|muscle rigidity|cogwheeling'),
  c('spasticity', 'chronic', 'spasticity|muscle spasticity|limb spasticity'),
];

import { concept as c } from './concept';

/** What a dementia shows in behaviour; one with none keeps the plain code. */
export const BEHAVIOURS = {
  none: 'without behavioral disturbance|without behavioral disturbances|without behavioural disturbance|no behavioral disturbance|no behavioral disturbances|without agitation|no agitation|without behavioral or psychotic disturbance|without behavioral disturbance , psychotic disturbance , mood disturbance , and anxiety|without psychotic features',
  agitation:
    'with agitation|agitation|agitated|aggression|aggressive behavior|aggressive|combative|combativeness|violent behavior|restlessness|physical aggression|verbal aggression|agitated behavior',
  psychotic:
    'with psychotic disturbance|psychotic disturbance|psychosis|with psychosis|psychotic features|hallucinations|delusions|paranoia|paranoid delusions|visual hallucinations|with delusions|with hallucinations',
  mood: 'with mood disturbance|mood disturbance|with depression|depressed mood|with depressive features|apathy|anhedonia|with depressive symptoms|with mood symptoms',
  anxiety: 'with anxiety|anxiety',
  behavioral:
    'behavioral disturbance|behavioral disturbances|behavioural disturbance|behavior disturbance|behavioral problems|behavioral issues|with behaviors|behavioral symptoms|behavioral changes|sleep disturbance|sundowning|disinhibition|wandering|sexual disinhibition|with sundowning|social disinhibition',
};
const COGNITIVE = 'confusion|memory-loss|cognitive-impairment|cognitive-decline|mild-cognitive-impairment|agitation';

/** Memory, thought, wakefulness. */
export const cognition = [
  c(
    'alzheimer',
    'chronic',
    "alzheimer's disease|alzheimer disease|alzheimers disease|alzheimer's dementia|alzheimer dementia|alzheimers dementia|alzheimer's|alzheimers|alzheimer type dementia|alzheimer's type dementia|dementia of alzheimer type|dementia of alzheimer's type|dementia of the alzheimer type|senile dementia of alzheimer type|SDAT|dementia due to alzheimer's disease|dementia of alzheimer's disease|dementia , alzheimer type|dementia , alzheimer's type|dementia alzheimer's type|dementia , alzheimers type|alzheimer-type dementia|alzheimer's disease with dementia|dementia secondary to alzheimer's disease|major neurocognitive disorder due to alzheimer's disease|alzheimer's disease dementia|dementia in alzheimer's disease",
    {
      types: { early: 'early onset', late: 'late onset' },
      integral: COGNITIVE,
      covers: 'dementia',
    },
  ),
  c(
    'dementia',
    'chronic',
    'dementia|senile dementia|cognitive dementia|major neurocognitive disorder|presenile dementia|primary degenerative dementia|dementing illness|progressive dementia|mixed dementia|senile brain disease|demented|is demented',
    {
      integral: COGNITIVE,
      needs: ['severity'],
      types: BEHAVIOURS,
    },
  ),
  c(
    'vascular-dementia',
    'chronic',
    'vascular dementia|multi-infarct dementia|multiinfarct dementia|arteriosclerotic dementia|vascular neurocognitive disorder|major vascular neurocognitive disorder|dementia due to cerebrovascular disease|poststroke dementia|post stroke dementia|subcortical vascular dementia|dementia due to vascular disease',
    { covers: 'dementia', integral: COGNITIVE, types: BEHAVIOURS },
  ),
  c(
    'lewy-body-dementia',
    'chronic',
    'dementia with lewy bodies|lewy body dementia|lewy body disease|diffuse lewy body disease|dementia with lewy body|lewy-body dementia|neurocognitive disorder with lewy bodies|dementia of lewy body type|DLB',
    {
      covers: 'dementia|parkinsonism',
      integral: `${COGNITIVE}|tremor|gait-abnormality|visual-hallucinations|hallucinations`,
      types: BEHAVIOURS,
    },
  ),
  c(
    'frontotemporal-dementia',
    'chronic',
    "frontotemporal dementia|fronto-temporal dementia|FTD|frontotemporal lobar degeneration|pick's disease|pick disease|picks disease|frontal lobe dementia|behavioral variant frontotemporal dementia|semantic dementia|frontotemporal neurocognitive disorder",
    {
      covers: 'dementia|aphasia',
      integral: COGNITIVE,
      types: { pick: 'pick|picks|primary progressive aphasia', ...BEHAVIOURS },
      implies: {
        "pick's disease": { type: 'pick' },
        'pick disease': { type: 'pick' },
        'picks disease': { type: 'pick' },
        'primary progressive aphasia': { type: 'pick' },
      },
    },
  ),
  c('creutzfeldt-jakob', 'chronic', 'creutzfeldt-jakob disease|creutzfeldt jakob disease|CJD|prion disease', {
    covers: 'dementia',
    integral: `${COGNITIVE}|myoclonus`,
  }),
  c(
    'alcohol-dementia',
    'chronic',
    'alcoholic dementia|alcohol related dementia|alcohol induced dementia|alcohol-induced persisting dementia|dementia due to alcohol',
    {
      covers: 'dementia',
      integral: COGNITIVE,
    },
  ),
  c(
    'mild-cognitive-impairment',
    'chronic',
    'mild cognitive impairment|MCI|amnestic mild cognitive impairment|mild cognitive disorder|mild neurocognitive disorder|mild cognitive dysfunction|minor neurocognitive disorder|mild cognitive deficit|mild cognitive decline',
    { integral: 'memory-loss|cognitive-impairment|cognitive-decline' },
  ),
  c(
    'cognitive-decline',
    'symptom',
    'age-related cognitive decline|age related cognitive decline|age-related memory loss|age related cognitive changes|senescent forgetfulness',
    { integral: 'memory-loss' },
  ),
  c(
    'cognitive-impairment',
    'symptom',
    'cognitive impairment|cognitive deficits|cognitive deficit|cognitive dysfunction|impaired cognition|cognitive decline|cognitive changes|cognitive difficulty|cognitive problems|cognitive issues|neurocognitive disorder|brain fog|cognitive slowing',
    {
      implies: {
        'post stroke cognitive impairment': { encounter: 'sequela' },
        'poststroke cognitive impairment': { encounter: 'sequela' },
      },
    },
  ),
  c(
    'memory-loss',
    'symptom',
    'memory loss|forgets things|forgetting things|trouble remembering|difficulty remembering|trouble with memory|memory trouble|memory is poor|more forgetful|difficulty with memory|unable to remember|memory impairment|forgetfulness|amnesia|short term memory loss|memory deficit|memory deficits|memory problems|memory problem|memory difficulty|memory complaints|impaired memory|poor memory|loss of memory|memory disturbance|memory changes|memory lapse|memory decline|memory issues|forgetful',
  ),
  c(
    'attention-deficit-symptom',
    'symptom',
    'attention and concentration deficit|poor concentration|difficulty concentrating|impaired concentration|concentration difficulty|inability to concentrate|trouble concentrating|decreased concentration',
  ),
  c(
    'executive-dysfunction',
    'symptom',
    'executive dysfunction|executive function deficit|frontal lobe deficit|executive functioning deficits',
  ),
  c(
    'cognitive-communication-deficit',
    'symptom',
    'cognitive communication deficit|cognitive-communication deficit|cognitive communication disorder|cognitive-linguistic deficit|cognitive-linguistic deficits',
  ),
  c(
    'delirium',
    'acute',
    'delirium|acute confusional state|acute delirium|hospital delirium|ICU delirium|hospital acquired delirium|acute brain syndrome|postoperative delirium|metabolic delirium|delirium due to|delirium secondary to|hyperactive delirium|hypoactive delirium|delirious',
    {
      integral: 'confusion|altered-mental-status|agitation|hallucinations|visual-hallucinations',
      types: {
        medical:
          'due to|secondary to|postoperative|metabolic|multifactorial|hospital acquired|icu|in setting of|superimposed on dementia|related to infection',
      },
      implies: {
        'delirium due to': { type: 'medical' },
        'delirium secondary to': { type: 'medical' },
        'postoperative delirium': { type: 'medical' },
        'metabolic delirium': { type: 'medical' },
        'ICU delirium': { type: 'medical' },
      },
    },
  ),
  c(
    'encephalopathy',
    'acute',
    'encephalopathy|metabolic encephalopathy|toxic encephalopathy|toxic metabolic encephalopathy|acute encephalopathy|septic encephalopathy|acute metabolic encephalopathy|metabolic and toxic encephalopathy|toxic and metabolic encephalopathy|toxic/metabolic encephalopathy|uremic encephalopathy|hypoxic encephalopathy|encephalopathic|sepsis associated encephalopathy|drug induced encephalopathy|hypercapnic encephalopathy|static encephalopathy|hyponatremic encephalopathy',
    {
      types: {
        'toxic-metabolic': 'toxic metabolic|metabolic toxic|toxic and metabolic|metabolic and toxic',
        metabolic: 'metabolic|septic|uremic|hypercapnic|sepsis associated',
        toxic: 'toxic|drug induced|medication induced|due to medications|due to drugs',
        hypoxic: 'hypoxic|anoxic',
        static: 'static',
      },
      implies: {
        'metabolic encephalopathy': { type: 'metabolic' },
        'acute metabolic encephalopathy': { type: 'metabolic' },
        'septic encephalopathy': { type: 'metabolic' },
        'toxic encephalopathy': { type: 'toxic' },
        'toxic metabolic encephalopathy': { type: 'toxic-metabolic' },
        'metabolic and toxic encephalopathy': { type: 'toxic-metabolic' },
        'toxic and metabolic encephalopathy': { type: 'toxic-metabolic' },
        'static encephalopathy': { type: 'static' },
      },
      integral: 'confusion|altered-mental-status|somnolence|agitation',
    },
  ),
  c('wernicke', 'acute', "wernicke's encephalopathy|wernicke encephalopathy|wernickes encephalopathy", {
    covers: 'encephalopathy',
    integral: 'confusion|ataxia|nystagmus',
  }),
  c(
    'wernicke-korsakoff',
    'chronic',
    'wernicke-korsakoff syndrome|wernicke korsakoff syndrome|korsakoff syndrome|korsakoff psychosis|korsakoff dementia|alcohol-induced persisting amnestic disorder',
    {
      types: { dependence: 'dependence|alcoholism|alcohol use disorder', alcohol: 'alcoholic|alcohol-induced|alcohol|alcohol-related' },
      covers: 'wernicke|encephalopathy',
      integral: 'memory-loss|confusion',
    },
  ),
  c(
    'anoxic-brain-injury',
    'chronic',
    'anoxic brain injury|anoxic brain damage|anoxic encephalopathy|hypoxic brain injury|hypoxic-ischemic brain injury|hypoxic ischemic encephalopathy|anoxic injury to brain|global anoxic injury|hypoxic anoxic brain injury|hypoxic brain damage|anoxic ischemic encephalopathy',
    { covers: 'encephalopathy', integral: 'altered-mental-status|coma' },
  ),
  c(
    'altered-mental-status',
    'symptom',
    'altered mental status|AMS|mental status changes|mental status change|change in mental status|altered mentation|altered level of consciousness|altered sensorium|altered mental state|decreased level of consciousness|decreased mental status|alteration in mental status|depressed mental status',
  ),
  c(
    'confusion',
    'symptom',
    'confusion|confused state|more confused|seems confused|gets confused|increasingly confused|increased confusion|muddled|confused|disorientation|disoriented|acute confusion|mental confusion|disorientated',
  ),
  c(
    'somnolence',
    'symptom',
    'somnolence|very sleepy|feels sleepy|very drowsy|feels drowsy|more drowsy|increasingly drowsy|excessively sleepy|more sleepy|increasingly sleepy|lethargy and somnolence|difficult to arouse|hard to arouse|difficult to awaken|somnolent|drowsiness|obtunded|obtundation|hypersomnolence',
    {
      types: { stupor: 'obtunded|obtundation|stupor' },
      implies: {
        stupor: { type: 'stupor' },
        obtundation: { type: 'stupor' },
        obtunded: { type: 'stupor' },
      },
    },
  ),
  c('coma', 'acute', 'coma|comatose', { covers: 'altered-mental-status|somnolence' }),
  c('persistent-vegetative-state', 'chronic', 'persistent vegetative state|vegetative state|unresponsive wakefulness syndrome', {
    covers: 'coma',
  }),
  c(
    'transient-alteration-awareness',
    'symptom',
    'transient alteration of awareness|transient loss of awareness|altered awareness|spell of unresponsiveness|unresponsive episode|episode of unresponsiveness|staring spell|staring spells',
  ),
  c('brain-death', 'acute', 'brain death|brain dead', { covers: 'coma' }),
];

import { given, type Treatment } from './treatment';

const MOOD = String.raw`depress|dysthym|mood|bipolar|mania|manic|affective`;
const FEAR = String.raw`anxi|panic|\bPTSD\b|\bOCD\b|obsessive|phobia|stress`;
const PSYCHOSIS = String.raw`schizo|psychos|psychot|psychiatr|hallucin|delusion|paranoi|delir|agitat|aggress|behavior|autis|tourette`;
const SEIZURES = String.raw`seizure|epilep|convuls|craniotomy|subdural|subarachnoid|brain (?:tumor|metast|injury|surgery|mass)|glio`;
const SLEEP = String.raw`insomnia|sleep`;
const PAIN = String.raw`pain\b|painful|\bache|neuralg|radicul|sciatic|neuropath|fibromyalg|headache|migraine|arthritis|fracture|surgery|cancer|sickle|stenosis|herniat|post-?op`;

/** Purposes after the labels of the FDA and common other uses. */
export const MIND_AND_NERVES: readonly Treatment[] = [
  given(
    'copaxone|glatiramer|avonex|rebif|betaseron|interferon beta\\S*|tysabri|natalizumab|gilenya|fingolimod|tecfidera|dimethyl fumarate|aubagio|ocrevus|ocrelizumab|ampyra',
    String.raw`multiple sclerosis|\bMS\b|demyelin|optic neuritis`,
  ),
  given(
    'levetiracetam|keppra|phenytoin|dilantin|lamotrigine|lamictal|oxcarbazepine|trileptal|carbamazepine|tegretol|valproate|valproic acid|divalproex|depak(?:ote|ene)|phenobarbital|zonisamide|zonegran|lacosamide|vimpat',
    String.raw`${SEIZURES}|${MOOD}|${PSYCHOSIS}|neuralgia|migraine|headache|prophyla|neuropath|withdraw`,
  ),
  given(
    'topiramate|topamax',
    String.raw`${SEIZURES}|${MOOD}|migraine|headache|weight|obes|tremor|neuropath|alcohol|neuralg|intracranial hypertension`,
  ),
  given(
    'gabapentin|neurontin|pregabalin|lyrica',
    String.raw`${PAIN}|${SEIZURES}|restless|shingles|zoster|anxi|hot flash|tremor|numb|tingl|alcohol|itch|spasm`,
  ),
  given('donepezil|aricept|memantine|namenda|rivastigmine|exelon|galantamine|razadyne', 'dementia|alzheimer|memory|cogniti|forgetful|lewy'),
  given(
    'carbidopa|sinemet|levodopa|ropinirole|requip|pramipexole|mirapex|rasagiline|azilect|selegiline|entacapone|comtan|stalevo|amantadine|symmetrel',
    String.raw`parkinson|restless|\bRLS\b|dystonia|tremor|influenza|brain injury|multiple sclerosis|dyskinesia|multiple system|supranuclear`,
  ),
  given('benztropine|cogentin|trihexyphenidyl|artane', `parkinson|extrapyramid|\\bEPS\\b|dystonia|${PSYCHOSIS}|bipolar`),
  given('pyridostigmine|mestinon', 'myasthen|hypotens|POTS|autonomic'),
  given('primidone|mysoline', `tremor|${SEIZURES}`),
  given(
    'sertraline|zoloft|fluoxetine|prozac|paroxetine|paxil|citalopram|celexa|escitalopram|lexapro|venlafaxine|effexor|bupropion|wellbutrin|mirtazapine|remeron|desvenlafaxine|pristiq|vilazodone|viibryd|vortioxetine|trintellix|nefazodone',
    String.raw`${MOOD}|${FEAR}|${PSYCHOSIS}|neuropath|fibromyalg|hot flash|menopaus|smok|tobacco|insomnia|grief|appetite|premenstrual|\bPMDD\b|migraine|ADHD|attention|bulimi|eating disorder|suicid|dementia`,
  ),
  given('duloxetine|cymbalta|milnacipran|savella', String.raw`${MOOD}|${FEAR}|${PAIN}|incontinen`),
  given(
    'amitriptyline|elavil|nortriptyline|pamelor|doxepin|sinequan|imipramine|tofranil',
    String.raw`${MOOD}|${FEAR}|${PAIN}|${SLEEP}|enuresis|irritable|\bIBS\b|itch|urticaria|cystitis|bladder`,
  ),
  given('trazodone|desyrel', String.raw`${MOOD}|${FEAR}|${SLEEP}|${PSYCHOSIS}|dementia`),
  given(
    'quetiapine|seroquel|risperidone|risperdal|olanzapine|zyprexa|aripiprazole|abilify|ziprasidone|geodon|clozapine|clozaril|paliperidone|invega|lurasidone|latuda|haloperidol|haldol|chlorpromazine|thorazine|perphenazine|fluphenazine|lithium|lithobid',
    String.raw`${PSYCHOSIS}|${MOOD}|insomnia|dementia|anxi|hiccup|nausea|huntington|chorea|suicid|axis I|mental (?:illness|disorder)`,
  ),
  given(
    'alprazolam|xanax|clonazepam|klonopin|buspirone|buspar|lorazepam|ativan|diazepam|valium|chlordiazepoxide|librium',
    String.raw`${FEAR}|${SLEEP}|${SEIZURES}|spasm|spastic|agitat|withdraw|restless|vertigo|dizz|nervous|${MOOD}|burning mouth|alcohol|sedat|claustrophob|nausea|tremor|delir|combative|hospice|comfort|psych|schizo|back pain|catatoni|intubat`,
  ),
  given('zolpidem|ambien|eszopiclone|lunesta|zaleplon|sonata|temazepam|restoril|ramelteon|rozerem', SLEEP),
  given(
    'adderall|amphetamine salts|methylphenidate|ritalin|concerta|vyvanse|lisdexamfetamine|strattera|atomoxetine|dexmethylphenidate|focalin|modafinil|provigil|nuvigil',
    String.raw`\bADH?D\b|attention|narcolep|hyperactiv|binge|somnolen|sleepi|fatigue|sleep apnea`,
  ),
  given('sumatriptan|imitrex|rizatriptan|maxalt|zolmitriptan|zomig|eletriptan|relpax|fioricet|fiorinal', 'migraine|headache'),
  given(
    'naltrexone|vivitrol|disulfiram|antabuse|acamprosate|campral|suboxone|buprenorphine|methadone',
    'alcohol|opioid|opiate|heroin|narcotic|addict|dependen|substance|drug (?:abuse|use)|pain|craving',
  ),
  given('varenicline|chantix|nicotine (?:patch|gum|lozenge)\\w*|nicoderm', 'smok|tobacco|nicotine|cigar'),
  given(
    'cyclobenzaprine|flexeril|methocarbamol|robaxin|carisoprodol|soma|metaxalone|skelaxin|tizanidine|zanaflex|orphenadrine|norflex',
    String.raw`spasm|spastic|strain|sprain|\b(?:back|neck|shoulder|muscle|musculoskeletal|flank|hip|knee|leg|joint|chest wall|chronic) (?:pain|ache)|backache|lumbago|myalg|myofasc|fibromyalg|radicul|sciatic|disc|stenosis|headache|stiff|injur|tight|contusion|spond|arthr|neuropath|cervicalg`,
  ),
  given(
    'baclofen|lioresal|dantrolene',
    String.raw`spasm|spastic|palsy|sclerosis|cord|plegi|paresis|dystonia|hiccup|neuralgia|pain|alcohol|strain|stroke`,
  ),
  given('meclizine|antivert', 'vertigo|dizz|labyrinth|nausea|motion|meni|balance|vestibul|unstead|gait|ataxi|spinning'),
];

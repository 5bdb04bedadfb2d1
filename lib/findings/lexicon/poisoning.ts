import { type Concept, concept as c } from './concept';
import { fill } from './injury';

/** Each drug group with its names. */
export const DRUGS: [id: string, names: string][] = [
  ['penicillin', 'penicillin|amoxicillin|augmentin|ampicillin|zosyn|nafcillin'],
  ['cephalosporin', 'cephalexin|keflex|ceftriaxone|rocephin|cefazolin|cefdinir|cefepime|cephalosporin'],
  ['macrolide', 'azithromycin|erythromycin|clarithromycin|zithromax|z-pak'],
  ['tetracycline', 'doxycycline|minocycline|tetracycline'],
  ['aminoglycoside', 'gentamicin|tobramycin|aminoglycoside'],
  ['other-antibiotic', 'ciprofloxacin|cipro|levofloxacin|levaquin|vancomycin|clindamycin|linezolid|antibiotic|quinolone|fluoroquinolone'],
  ['sulfonamide', 'bactrim|septra|sulfa|sulfamethoxazole|trimethoprim-sulfamethoxazole|tmp-smx'],
  ['nitrofurantoin', 'nitrofurantoin|macrobid'],
  ['metronidazole', 'metronidazole|flagyl'],
  ['antimalarial', 'hydroxychloroquine|plaquenil|chloroquine'],
  [
    'steroid',
    'prednisone|steroid|methylprednisolone|dexamethasone|prednisolone|glucocorticoid|corticosteroid|solu-medrol|medrol|decadron|hydrocortisone',
  ],
  ['thyroid-hormone', 'levothyroxine|synthroid|armour thyroid|liothyronine'],
  [
    'antidiabetic',
    'insulin|metformin|glipizide|glyburide|glimepiride|sulfonylurea|lantus|humalog|novolog|jardiance|farxiga|ozempic|semaglutide|trulicity|victoza',
  ],
  ['contraceptive', 'oral contraceptive|birth control pill'],
  ['estrogen', 'estrogen|premarin|progesterone|estradiol'],
  ['aspirin', 'aspirin|salicylate'],
  ['acetaminophen', 'acetaminophen|tylenol|apap'],
  ['ibuprofen', 'ibuprofen|naproxen|motrin|advil|aleve|naprosyn'],
  ['nsaid', 'nsaid|nsaids|meloxicam|mobic|diclofenac|celebrex|celecoxib|ketorolac|toradol|indomethacin'],
  ['heroin', 'heroin'],
  [
    'opioid',
    'opioid|opiate|narcotic|oxycodone|hydrocodone|morphine|dilaudid|hydromorphone|percocet|vicodin|norco|oxycontin|codeine|lortab',
  ],
  ['methadone', 'methadone'],
  ['fentanyl', 'fentanyl'],
  ['tramadol', 'tramadol|ultram'],
  ['cocaine', 'cocaine'],
  ['cannabis', 'cannabis edible|marijuana edible|thc edible'],
  ['local-anesthetic', 'lidocaine|bupivacaine|local anesthetic|marcaine'],
  ['phenytoin', 'phenytoin|dilantin'],
  ['carbamazepine', 'carbamazepine|tegretol|oxcarbazepine|trileptal'],
  ['barbiturate', 'phenobarbital|barbiturate|butalbital|fioricet'],
  ['benzodiazepine', 'benzodiazepine|xanax|alprazolam|ativan|lorazepam|klonopin|clonazepam|valium|diazepam|temazepam'],
  [
    'anticonvulsant',
    'gabapentin|neurontin|keppra|levetiracetam|depakote|valproate|valproic acid|lamictal|lamotrigine|topamax|topiramate|ambien|zolpidem|lyrica|pregabalin',
  ],
  ['muscle-relaxant', 'flexeril|cyclobenzaprine|robaxin|methocarbamol|skelaxin|muscle relaxant'],
  ['baclofen', 'baclofen|levodopa|sinemet|carbidopa-levodopa'],
  ['tricyclic', 'amitriptyline|nortriptyline|tricyclic|tricyclic antidepressant|elavil|doxepin|imipramine'],
  ['snri', 'venlafaxine|effexor|cymbalta|duloxetine|pristiq'],
  ['ssri', 'sertraline|zoloft|fluoxetine|prozac|lexapro|escitalopram|citalopram|celexa|paroxetine|paxil|ssri'],
  ['bupropion', 'bupropion|wellbutrin|mirtazapine|remeron'],
  ['antipsychotic', 'quetiapine|seroquel|olanzapine|zyprexa|risperidone|risperdal|abilify|aripiprazole|lithium|clozapine|antipsychotic'],
  ['haloperidol', 'haloperidol|haldol'],
  ['amphetamine', 'adderall|amphetamine|methamphetamine|vyvanse'],
  ['beta-blocker', 'beta blocker|beta-blocker|metoprolol|atenolol|carvedilol|coreg|propranolol|lopressor|toprol|bisoprolol|labetalol'],
  ['antihistamine', 'benadryl|diphenhydramine|antihistamine|hydroxyzine|promethazine|phenergan|zyrtec'],
  [
    'antineoplastic',
    'chemotherapy|methotrexate|immunotherapy|chemotherapeutic agent|tacrolimus|cyclosporine|azathioprine|cisplatin|carboplatin|paclitaxel|doxorubicin|oxaliplatin|humira|immunosuppressant',
  ],
  ['iron', 'iron pill|iron supplement|ferrous sulfate'],
  [
    'anticoagulant',
    'coumadin|warfarin|anticoagulant|anticoagulation|xarelto|rivaroxaban|eliquis|apixaban|pradaxa|dabigatran|heparin|lovenox|enoxaparin',
  ],
  ['antiplatelet', 'plavix|clopidogrel|brilinta|ticagrelor|effient|antiplatelet'],
  ['digoxin', 'digoxin|digitalis|lanoxin'],
  ['calcium-channel-blocker', 'amlodipine|norvasc|diltiazem|cardizem|verapamil|nifedipine|calcium channel blocker'],
  ['antiarrhythmic', 'amiodarone|flecainide|sotalol|dronedarone'],
  ['nitrate', 'nitroglycerin|isosorbide|imdur'],
  ['ace-inhibitor', 'ace inhibitor|acei|lisinopril|enalapril|benazepril|ramipril|captopril|quinapril|zestril'],
  [
    'antihypertensive',
    'losartan|valsartan|clonidine|hydralazine|angiotensin receptor blocker|olmesartan|irbesartan|cozaar|diovan|antihypertensive|blood pressure medication|minoxidil',
  ],
  ['statin', 'statin|atorvastatin|lipitor|simvastatin|zocor|rosuvastatin|crestor|pravastatin|pravachol|lovastatin'],
  ['proton-pump-inhibitor', 'omeprazole|pantoprazole|protonix|prilosec|nexium|esomeprazole'],
  ['spironolactone', 'spironolactone|aldactone|eplerenone'],
  ['loop-diuretic', 'lasix|furosemide|bumex|torsemide|bumetanide'],
  ['thiazide', 'hydrochlorothiazide|hctz|chlorthalidone|thiazide|diuretic|acetazolamide|metolazone'],
  ['contrast', 'iv contrast|contrast dye|iodinated contrast|contrast media|contrast material'],
  ['bronchodilator', 'albuterol|theophylline'],
];

const OVERDOSE = '{} overdose|overdose of {}|overdose on {}|overdosed on {}|{} poisoning|ingestion of {}|{} ingestion';
const ADVERSE =
  'adverse effect of {}|adverse reaction to {}|side effect from {}|{} toxicity|{} induced|secondary to {} use|secondary to {} therapy|caused by {}|allergic reaction to {}|due to side effects of {}';
/** Said plainly of drugs that often harm as they are taken. */
const HARMED = 'secondary to {}|due to {}';
const OFTEN_HARM = new Set([
  'steroid',
  'nsaid',
  'antineoplastic',
  'anticoagulant',
  'ace-inhibitor',
  'statin',
  'loop-diuretic',
  'thiazide',
  'spironolactone',
  'calcium-channel-blocker',
  'antiarrhythmic',
  'antipsychotic',
  'anticonvulsant',
  'antihypertensive',
]);
const UNDERDOSING =
  'ran out of {}|self discontinued {}|missed doses of {}|noncompliant with {}|non-compliant with {}|noncompliance with {}|nonadherent with {}|has not been taking {}|forgets to take {}|forgetting to take {}|cannot afford {}';
/** Drugs that are meant to be taken day by day. */
const DAILY =
  /^(?:antidiabetic|thyroid|anticonvulsant|phenytoin|carbamazepine|snri|ssri|bupropion|antipsychotic|beta|anticoagulant|antiplatelet|digoxin|calcium|antiarrhythmic|nitrate|ace|antihypertensive|statin|spironolactone|loop|thiazide|bronchodilator|antimalarial)/;

const implied = (type: string, forms: string, drugs: string): Record<string, { type: string }> =>
  Object.fromEntries(
    fill(forms, drugs)
      .split('|')
      .map((name) => [name, { type }]),
  );
const INTENT = {
  'self-harm':
    'intentional|intentionally|suicide attempt|suicidal|self-harm|self harm|attempted suicide|suicidal attempt|in suicide attempt|deliberate|suicidal intent',
  undetermined: 'undetermined intent|undetermined|unclear intent|intent unclear',
  accidental: 'accidental|accidentally|unintentional|inadvertent',
};

/** `anaphylaxis due to peanuts`: the food is in the name, for it may be an allergy's name too. */
const afterFood = (kinds: string): Record<string, { type: string }> =>
  Object.fromEntries(
    [
      ['peanut', 'peanut|peanuts'],
      ['shellfish', 'shellfish|shrimp|crab|lobster'],
      ['nuts', 'tree nuts|nuts|cashews|almonds|walnuts'],
      ['milk', 'milk|dairy'],
      ['egg', 'egg|eggs'],
      ['food', 'food'],
      ['drug', 'medication|antibiotic|penicillin|amoxicillin|drug'],
    ].flatMap(([type = '', foods = '']) =>
      kinds
        .split('|')
        .flatMap((kind) =>
          foods
            .split('|')
            .flatMap((food) => [`${kind} due to ${food}`, `${kind} to ${food}`, `${kind} from ${food}`].map((name) => [name, { type }])),
        ),
    ),
  );

const toxin = (id: string, names: string, more: { types?: Record<string, string>; integral?: string } = {}): Concept =>
  c(id, 'injury', names, { ...more, causes: INTENT });

/** Talk of what a drug may do, not of what it did. */
export const poisoningShields = [
  'discussed adverse effects of',
  'possible adverse effects of',
  'potential adverse effects of',
  'adverse effects were discussed',
  'adverse drug reaction risk',
  'adverse medication reactions',
  'risk of allergic reaction',
  'risks of allergic reaction',
  'explained adverse effects of',
  'contrast induced nephropathy prophylaxis',
  'overdose education',
  'overdose prevention',
];

/** Drugs taken in excess, harming as taken, or not taken; poisons and venoms. */
export const poisonings: Concept[] = [
  ...DRUGS.map(([id, names]) =>
    c(`drug-${id}`, 'injury', `${names.split('|')[0]} effect`, {
      causes: INTENT,
      implies: {
        ...implied('overdose', OVERDOSE, names),
        ...implied('adverse', OFTEN_HARM.has(id) ? `${ADVERSE}|${HARMED}` : ADVERSE, names),
        ...(DAILY.test(id) && implied('underdosing', UNDERDOSING, names)),
      },
      covers: 'adverse-drug-effect|drug-overdose|nonadherence-medication|allergic-reaction',
      needs: ['type'],
    }),
  ),
  toxin(
    'drug-overdose',
    'drug overdose|overdose|medication overdose|polysubstance overdose|polydrug overdose|overdosed|pill overdose|multiple drug ingestion|polypharmacy overdose|intentional drug overdose|accidental drug overdose|intentional overdose|accidental overdose',
  ),
  toxin('alcohol-poisoning', 'alcohol poisoning|ethanol poisoning|acute ethanol toxicity'),
  toxin(
    'methanol-poisoning',
    'methanol poisoning|ethylene glycol poisoning|antifreeze ingestion|methanol ingestion|ethylene glycol ingestion|ethylene glycol toxicity|methanol toxicity',
    { types: { glycol: 'ethylene|antifreeze' } },
  ),
  toxin('isopropyl-poisoning', 'isopropyl alcohol poisoning|isopropyl alcohol ingestion|rubbing alcohol ingestion'),
  toxin('carbon-monoxide', 'carbon monoxide poisoning|carbon monoxide exposure|co poisoning|carbon monoxide toxicity', {
    integral: 'headache|nausea|dizziness',
  }),
  toxin(
    'caustic-ingestion',
    'caustic ingestion|bleach ingestion|lye ingestion|drain cleaner ingestion|corrosive ingestion|alkali ingestion|acid ingestion',
  ),
  toxin('hydrocarbon-ingestion', 'hydrocarbon ingestion|gasoline ingestion|lamp oil ingestion|kerosene ingestion|hydrocarbon aspiration'),
  toxin('detergent-ingestion', 'detergent ingestion|laundry pod ingestion|detergent pod ingestion|soap ingestion'),
  toxin(
    'pesticide-poisoning',
    'organophosphate poisoning|pesticide poisoning|organophosphate exposure|insecticide poisoning|organophosphate toxicity',
  ),
  toxin('rodenticide', 'rodenticide ingestion|rat poison ingestion|rat poisoning'),
  toxin('lead-poisoning', 'lead poisoning|lead toxicity|elevated blood lead level with toxicity|plumbism'),
  toxin('mushroom-poisoning', 'mushroom poisoning|mushroom ingestion|toxic mushroom ingestion'),
  toxin('scombroid', 'scombroid poisoning|scombroid|ciguatera poisoning|ciguatera|fish poisoning|shellfish poisoning', {
    types: { ciguatera: 'ciguatera', shellfish: 'shellfish' },
  }),
  c('bee-sting', 'injury', 'bee sting|honeybee sting|stung by bee|stung by bees|bumblebee sting', {
    types: { allergic: 'allergic|anaphylaxis|local reaction' },
    covers: 'insect-bite',
  }),
  c('wasp-sting', 'injury', 'wasp sting|yellow jacket sting|hornet sting|stung by wasp|stung by yellow jacket|stung by hornet', {
    types: { hornet: 'hornet', wasp: 'wasp|yellow jacket' },
    covers: 'insect-bite',
  }),
  c('ant-bite', 'injury', 'fire ant bite|fire ant sting|ant bite|ant sting|fire ant bites', { covers: 'insect-bite' }),
  c(
    'spider-bite',
    'injury',
    'spider bite|brown recluse bite|black widow bite|brown recluse spider bite|black widow spider bite|bitten by spider|bitten by brown recluse|venomous spider bite',
    {
      types: { recluse: 'brown recluse', widow: 'black widow' },
      covers: 'insect-bite',
    },
  ),
  c('scorpion-sting', 'injury', 'scorpion sting|stung by scorpion'),
  c(
    'snake-bite',
    'injury',
    'snake bite|snakebite|rattlesnake bite|copperhead bite|snake envenomation|bitten by snake|bitten by rattlesnake|rattlesnake envenomation|cottonmouth bite|venomous snake bite|copperhead envenomation',
    {
      types: { rattlesnake: 'rattlesnake', copperhead: 'copperhead|cottonmouth|water moccasin', coral: 'coral snake' },
      covers: 'animal-bite',
    },
  ),
  c('jellyfish-sting', 'injury', 'jellyfish sting|stung by jellyfish|man of war sting|stingray sting|stingray injury|stung by stingray', {
    types: { ray: 'stingray', 'man of war': 'man of war' },
  }),
  c(
    'adverse-drug-effect',
    'injury',
    'adverse drug reaction|adverse drug effect|adverse drug event|medication side effect|drug side effect|medication side effects|adverse effect of medication|adverse reaction to medication|drug toxicity|adverse effect of drug',
  ),
  c('anaphylaxis', 'acute', 'anaphylaxis|anaphylactic reaction|anaphylactic shock|anaphylactoid reaction', {
    implies: afterFood('anaphylaxis|anaphylactic reaction|anaphylactic shock'),
    types: {
      peanut: 'peanut',
      nuts: 'tree nut|cashew|almond|walnut|nuts',
      shellfish: 'shellfish|shrimp|lobster|crab',
      milk: 'milk|dairy',
      egg: 'egg',
      food: 'food',
      drug: 'medication|drug|antibiotic|penicillin|amoxicillin',
    },
    covers: 'allergic-reaction|urticaria|angioedema',
    integral: 'dyspnea|wheezing|urticaria|pruritus',
  }),
  c('allergic-reaction', 'acute', 'allergic reaction|hypersensitivity reaction|acute allergic reaction|generalized allergic reaction', {
    types: { food: 'food|peanut|shellfish|nut|nuts|egg|milk', drug: 'medication|drug' },
  }),
  c(
    'food-allergy-reaction',
    'acute',
    'allergic reaction to food|food allergy reaction|allergic reaction to peanuts|allergic reaction to shellfish|allergic reaction to shrimp|allergic reaction to nuts|allergic reaction to peanut',
    { covers: 'allergic-reaction' },
  ),
];

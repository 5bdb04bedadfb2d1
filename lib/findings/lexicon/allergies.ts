import type { Attributes } from '../finding';
import { type Concept, concept as c } from './concept';

/** What a patient is allergic to: named among the allergies, or beside words that say so. */
const BORNE_ILL = {
  allergy:
    'allergic to|allergy to|allergies to|allergic reaction to|anaphylaxis to|anaphylactic reaction to|hypersensitivity to|intolerant to|intolerance to|allergies include|allergies including',
};

/** Everyday words, which are names only where the allergy stands in the phrase itself. */
const to = (words: string): string =>
  words
    .split('|')
    .flatMap((word) => [`allergic to ${word}`, `allergy to ${word}`, `allergies to ${word}`, `${word} allergy`, `${word} allergies`])
    .join('|');

const SUBSTANCES: [id: string, names: string][] = [
  ['penicillin-allergy', 'penicillin|penicillins|PCN|pcn|amoxicillin|augmentin|ampicillin|unasyn|zosyn|piperacillin|nafcillin|amoxil'],
  [
    'sulfa-allergy',
    'sulfa|sulfonamides|sulfa drugs|bactrim|sulfamethoxazole|septra|sulfa antibiotics|sulfonamide|trimethoprim-sulfamethoxazole',
  ],
  [
    'antibiotic-allergy',
    'cephalosporins|cephalosporin|keflex|cephalexin|ceftriaxone|rocephin|cefazolin|ancef|ceclor|erythromycin|azithromycin|zithromax|clarithromycin|biaxin|macrolides|ciprofloxacin|cipro|levofloxacin|levaquin|fluoroquinolones|quinolones|moxifloxacin|avelox|tetracycline|doxycycline|minocycline|clindamycin|cleocin|vancomycin|vancocin|gentamicin|neomycin|tobramycin|linezolid|mycins|nitrofurantoin|macrobid|macrodantin|cefuroxime|cefepime|meropenem',
  ],
  [
    'anti-infective-allergy',
    'metronidazole|flagyl|fluconazole|diflucan|acyclovir|valacyclovir|isoniazid|quinine|hydroxychloroquine allergy|terbinafine|ivermectin|plaquenil allergy',
  ],
  [
    'anesthetic-allergy',
    'lidocaine|novocaine|novocain|procaine|xylocaine|local anesthetics|succinylcholine|propofol|marcaine|bupivacaine|caine drugs',
  ],
  [
    'narcotic-allergy',
    'codeine|morphine|hydrocodone|vicodin|oxycodone|percocet|demerol|meperidine|hydromorphone|dilaudid|tramadol|ultram|fentanyl|darvocet|lortab|norco|narcotics|opioids|opiates|methadone|oxycontin|propoxyphene|darvon|talwin|nubain|stadol|tylenol with codeine|tylenol 3|tylenol #3|morphine sulfate',
  ],
  [
    'analgesic-allergy',
    'aspirin|nsaids|NSAID|nonsteroidal anti-inflammatory drugs|ibuprofen|motrin|advil|naproxen|aleve|naprosyn|acetaminophen|tylenol|toradol|ketorolac|celebrex|celecoxib|meloxicam|diclofenac|anti-inflammatories|asa|indomethacin|vioxx|daypro|relafen|feldene',
  ],
  [
    'vaccine-allergy',
    'influenza vaccine allergy|allergy to vaccine|vaccine allergy|tetanus toxoid|horse serum|allergic to flu shot|allergic to vaccines|tetanus antitoxin',
  ],
  [
    'other-drug-allergy',
    'lisinopril|ace inhibitors|ace inhibitor|enalapril|captopril|statins|atorvastatin|lipitor|simvastatin|zocor|phenergan|promethazine|compazine|prochlorperazine|reglan|metoclopramide|haldol|haloperidol|benadryl|diphenhydramine|dilantin|phenytoin|carbamazepine|tegretol|lamictal|phenobarbital|prednisone|steroids|heparin|warfarin|coumadin|metoprolol|beta blockers|amlodipine|norvasc|hydrochlorothiazide|lasix|furosemide|metformin|allopurinol|zoloft|prozac|paxil|wellbutrin|bupropion|gabapentin|neurontin|lyrica|zofran|ondansetron|iron dextran|niacin|crestor|thorazine|valium|ativan|versed|barbiturates|pravachol|plavix|clopidogrel|lovenox|nifedipine|diltiazem|verapamil|amiodarone|digoxin|losartan|valsartan|methotrexate|procainamide|quinidine|tricyclics|elavil|trazodone|seroquel|lithium|depakote|topamax|flexeril|cyclobenzaprine|skelaxin|robaxin|baclofen|imitrex|sumatriptan|zantac|pepcid|prilosec|nexium|singulair|theophylline|albuterol|pseudoephedrine|sudafed|dextromethorphan|chantix',
  ],
  [
    'drug-allergy-unspecified',
    'multiple drug allergies|drug allergies|multiple medication allergies|multiple drug allergy|medication allergies multiple',
  ],
  [
    'contrast-allergy',
    'iv contrast|iodinated contrast|contrast dye|iv dye|ivp dye|contrast media|radiographic contrast|intravenous contrast|contrast material|iodine contrast|iodine dye|x-ray dye|iv contrast dye|gadolinium|iodine|radiocontrast|ct contrast|allergic to dye',
  ],
  ['latex-allergy', 'latex|latex gloves|rubber gloves|natural rubber'],
  ['peanut-allergy', 'peanuts|peanut|peanut butter'],
  ['milk-allergy', `milk protein|cow milk protein|${to('milk|dairy|milk products|cow milk|casein')}`],
  ['egg-allergy', `egg whites|egg protein|${to('eggs|egg|egg white')}`],
  ['seafood-allergy', `shellfish|seafood|shrimp|${to('fish|crab|lobster|crustaceans|clams')}`],
  ['mammal-meat-allergy', `alpha-gal syndrome|${to('alpha-gal|mammalian meat|beef|red meat|pork')}`],
  [
    'other-food-allergy',
    `tree nuts|strawberries|multiple food allergies|${to('nuts|soy|wheat|strawberry|tomatoes|tomato|kiwi|bananas|sesame|walnuts|almonds|cashews|chocolate|foods|food|pineapple|citrus|corn|avocado|melon|peaches|apples|mushrooms|garlic|pecans|pistachios|mango|coconut|gluten')}`,
  ],
  ['food-additive-allergy', `sulfites|${to('food dye|food additives|red dye|msg|food coloring|yellow dye|monosodium glutamate')}`],
  ['bee-allergy', `bee stings|bee sting|bee venom|${to('wasps|yellow jackets|honey bees|bees|bee|hornets|wasp stings|hymenoptera')}`],
  ['insect-allergy', to('fire ants|insect bites|insect stings|mosquito bites|ant bites|insects|mosquitoes|fire ant')],
  [
    'contact-substance-allergy',
    `adhesive tape|adhesive|nickel|paper tape|surgical tape|silk tape|betadine|povidone iodine|${to('tape|metal|bandages|chlorhexidine|neosporin|bacitracin|lanolin|adhesives|plastic tape|jewelry|cosmetics|perfume|fragrance')}`,
  ],
  [
    'environmental-allergy',
    to('cats|cat|cat dander|dogs|dog|dog dander|dust mites|dust mite|animal dander|pet dander|cat hair|horse hair|feathers|animals'),
  ],
];

/** `penicillin allergy` says it in the name. */
const named = (names: string): Record<string, Attributes> =>
  Object.fromEntries(
    names
      .split('|')
      .flatMap((name) => (/allerg/.test(name) ? [] : [`${name} allergy`, `${name} allergies`]))
      .map((name) => [name, { type: 'allergy' }]),
  );

const substances: Concept[] = SUBSTANCES.map(([id, names]) => c(id, 'status', names, { types: BORNE_ILL, implies: named(names) }));

export const allergies = [
  ...substances,
  c(
    'anaphylaxis-history',
    'status',
    'history of anaphylaxis|prior anaphylaxis|previous anaphylaxis|history of anaphylactic reaction|history of anaphylactic shock',
  ),
];

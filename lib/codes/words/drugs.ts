/** What people type: drugs, poisons, brand names. See {@link ./entries.ts} for how a line is read. */
export const DRUGS = `
od, overdose, drug overdose, too many pills, took too many pills, accidental overdose | poisoning by unspecified drugs accidental | T50.901A
intentional overdose, suicide overdose, overdosed on purpose | poisoning by unspecified drugs intentional self-harm | T50.902A
tylenol overdose, apap overdose, acetaminophen overdose, tylenol od | poisoning by 4-aminophenol derivatives accidental | T39.1X1A; T39.1X2A
aspirin overdose, asa overdose | poisoning by aspirin accidental | T39.011A
nsaid overdose, ibuprofen overdose | poisoning by propionic acid derivatives; poisoning by nonsteroidal anti-inflammatory drugs | T39.311A; T39.391A
heroin overdose, heroin od | poisoning by heroin accidental | T40.1X1A
opioid overdose, opiate overdose, narcotic overdose | poisoning by opioids accidental | T40.2X1A; T40.601A
fentanyl overdose, fentanyl od | poisoning by fentanyl accidental | T40.411A
cocaine overdose | poisoning by cocaine accidental | T40.5X1A
benzo overdose, xanax overdose | poisoning by benzodiazepines accidental | T42.4X1A
meth overdose, amphetamine overdose | poisoning by amphetamines accidental | T43.621A; T43.651A
antidepressant overdose, ssri overdose | poisoning by selective serotonin reuptake inhibitors accidental | T43.221A
tca overdose | poisoning by tricyclic antidepressants accidental | T43.011A
insulin overdose, too much insulin | poisoning by insulin accidental | T38.3X1A
beta blocker overdose | poisoning by beta-adrenoreceptor antagonists accidental | T44.7X1A
dig tox, digoxin toxicity, digitalis toxicity | adverse effect of cardiac-stimulant glycosides; poisoning by cardiac-stimulant glycosides | T46.0X5A; T46.0X1A
lithium toxicity | poisoning by other antipsychotics; adverse effect of lithium | T43.592A; T43.595A; T56.891A
coumadin toxicity, warfarin toxicity, warfarin overdose | poisoning by anticoagulants; adverse effect of anticoagulants | T45.511A; T45.515A
alcohol poisoning, etoh poisoning | toxic effect of ethanol | T51.0X1A; T51.0X4A
antifreeze, ethylene glycol | toxic effect of glycols | T52.8X1A
co poisoning, carbon monoxide, carbon monoxide poisoning | toxic effect of carbon monoxide | T58.91XA; T58.94XA
bleach, drank bleach, cleaning product poisoning | toxic effect of corrosive alkalis; toxic effect of chlorine | T54.3X1A; T55.1X1A
rat poison | toxic effect of rodenticides | T60.4X1A
mushroom poisoning | toxic effect of ingested mushrooms | T62.0X1A
pesticide, insecticide poisoning | toxic effect of pesticides; toxic effect of organophosphate and carbamate insecticides | T60.91XA; T60.0X1A
mercury poisoning | toxic effect of mercury | T56.1X1A
arsenic poisoning | toxic effect of arsenic | T57.0X1A
smoke inhalation, inhaled smoke | toxic effect of smoke; respiratory conditions due to smoke inhalation | J70.5; T59.811A
fish poisoning, ciguatera, scombroid | toxic effect of ciguatera fish; scombroid fish poisoning | T61.01XA; T61.11XA
adr, ade, adverse drug reaction, drug reaction, medication reaction, bad reaction to medicine, side effect of medication, drug side effect, medication side effects, side effects | adverse effect of drug | T50.905A; T88.7XXA
med allergy, drug allergy, allergy to medicine | allergy status to unspecified drugs | Z88.9; T88.7XXA
vaccine reaction, reaction to vaccine, reaction to shot | complications following immunization; adverse effect of vaccine | T88.1XXA; T50.Z95A
steroid side effects | adverse effect of glucocorticoids | T38.0X5A
ace cough, ace inhibitor cough, ace inhibitor side effect | adverse effect of angiotensin-converting-enzyme inhibitors | T46.4X5A
statin myopathy, statin intolerance | drug-induced myopathy; adverse effect of antihyperlipidemic | G72.0; T46.6X5A
chemo side effects | adverse effect of antineoplastic drugs | T45.1X5A
chemo nausea, cinv | adverse effect of antineoplastic drugs; nausea with vomiting | T45.1X5A; R11.2
narcotic side effects, opioid side effects | adverse effect of opioids | T40.2X5A; T40.605A
antibiotic reaction | adverse effect of systemic antibiotics | T36.95XA
underdosing, not taking medicine, skipped meds, skipping medication | underdosing of medication; underdosing of drugs | T50.906A; Z91.148
apap, tylenol, paracetamol | acetaminophen; 4-aminophenol derivatives
asa, bayer | aspirin
motrin, advil | ibuprofen
aleve, naprosyn | naproxen
coumadin | warfarin; anticoagulants
eliquis | apixaban; anticoagulants
xarelto | rivaroxaban; anticoagulants
plavix | clopidogrel; antiplatelet
lovenox | enoxaparin
heparin | heparin; anticoagulants
lasix | furosemide
hctz | hydrochlorothiazide
lipitor | atorvastatin; statin
zocor | simvastatin
crestor | rosuvastatin
glucophage | metformin
ozempic, wegovy | semaglutide
mounjaro, zepbound | tirzepatide
synthroid | levothyroxine
prilosec | omeprazole
pepcid | famotidine
zofran | ondansetron
reglan | metoclopramide
phenergan | promethazine
benadryl | diphenhydramine
zyrtec | cetirizine
claritin | loratadine
xanax | alprazolam
ativan | lorazepam
valium | diazepam
klonopin | clonazepam
ambien | zolpidem
zoloft | sertraline
prozac | fluoxetine
lexapro | escitalopram
celexa | citalopram
wellbutrin | bupropion
effexor | venlafaxine
cymbalta | duloxetine
elavil | amitriptyline
seroquel | quetiapine
zyprexa | olanzapine
risperdal | risperidone
abilify, abilify maintena | aripiprazole
haldol | haloperidol
depakote | valproic acid; valproate
dilantin | phenytoin
keppra | levetiracetam
lamictal | lamotrigine
tegretol | carbamazepine
neurontin | gabapentin
lyrica | pregabalin
percocet, oxycontin, roxicodone | oxycodone
vicodin, norco, lortab | hydrocodone
dilaudid | hydromorphone
ms contin, duramorph | morphine
duragesic, sublimaze | fentanyl
ultram | tramadol
suboxone, subutex, sublocade | buprenorphine
narcan | naloxone
vivitrol | naltrexone
toradol | ketorolac
rocephin | ceftriaxone
ancef, kefzol | cefazolin
zosyn | piperacillin tazobactam
vanc, vanco | vancomycin
bactrim, septra | sulfamethoxazole trimethoprim; sulfonamides
zithromax, z pack, zpak | azithromycin
augmentin | amoxicillin clavulanate; penicillins
cipro | ciprofloxacin
levaquin | levofloxacin
flagyl | metronidazole
bicillin | penicillin g benzathine
pcn | penicillin
diflucan | fluconazole
solu medrol, solumedrol | methylprednisolone sodium succinate
depo medrol, depomedrol | methylprednisolone acetate
kenalog | triamcinolone acetonide
decadron | dexamethasone
celestone | betamethasone
depo provera | medroxyprogesterone acetate
depo testosterone | testosterone cypionate
humira | adalimumab
enbrel | etanercept
remicade, inflectra, renflexis | infliximab
stelara | ustekinumab
rituxan | rituximab
herceptin | trastuzumab
avastin | bevacizumab
keytruda | pembrolizumab
opdivo | nivolumab
taxol | paclitaxel
taxotere | docetaxel
adriamycin | doxorubicin
5fu, 5 fu | fluorouracil
cytoxan | cyclophosphamide
velcade | bortezomib
neupogen | filgrastim
neulasta | pegfilgrastim
epogen, procrit, epo | epoetin alfa
aranesp | darbepoetin alfa
venofer | iron sucrose
injectafer | ferric carboxymaltose
feraheme | ferumoxytol
prolia, xgeva | denosumab
reclast, zometa | zoledronic acid
botox | onabotulinumtoxina; botulinum toxin
synvisc, euflexxa, supartz, gel shot, orthovisc | hyaluronan or derivative
lupron | leuprolide acetate
zoladex | goserelin
xolair | omalizumab
eylea | aflibercept
lucentis | ranibizumab
ocrevus | ocrelizumab
tysabri | natalizumab
soliris | eculizumab
ivig | immune globulin
rhogam | rho d immune globulin
epipen, adrenalin, epi | epinephrine
albuterol, ventolin, proair | albuterol
duoneb | albuterol ipratropium
pulmicort | budesonide
versed | midazolam
diprivan | propofol
xylocaine | lidocaine
marcaine | bupivacaine
ns, normal saline, saline | normal saline solution; saline
lr, lactated ringers | ringers lactate
d5w | dextrose water
b12 shot, vitamin b12 shot | vitamin b12 cyanocobalamin
`;

/** Statements that cannot be meant as they stand: a word in the place of its sound-alike, a dose out of all proportion. */

/** `word`: what stands there; `where`: what in the same sentence makes it impossible; `unless`: what makes it right after all. */
export interface Slip {
  word: RegExp;
  where?: RegExp;
  unless?: RegExp;
}

/** Words that dictation takes for each other, each in a place where only the other one has a meaning. */
export const SLIPS: readonly Slip[] = [
  {
    word: /\b(?:bilateral|pleural|pericardial|left-?sided|right-?sided) perfusions?\b/i,
    unless: /\b(?:lungs?|myocardial|scan|brain|cerebral|defect|limb|renal|deficits?|normal|good)\b/i,
  },
  { word: /\b(?:intimal|endometrial|(?:benign )?prostatic|adenomatous|ductal|lymphoid|sebaceous|gingival) hypoplasia\b/i },
  { word: /\b(?:terminal|distal|proximal|small bowel and) ilium\b/i },
  { word: /\b(?:ileac|ileum) (?:crest|bone|wing|fossa)\b/i },
  { word: /\bileal (?:crest|wing|artery|vein|vessels?)\b/i },
  { word: /\bauxiliary (?:nodes?|lymph\w*|adenopathy|dissection|artery|vein|line)\b/i },
  { word: /\bperoneal (?:body|abscess|lacerat\w+|area|care|pad|prostatectomy)\b/i },
  { word: /\bperineal (?:nerve palsy|tendons?|neuropathy|muscles? of the leg)\b/i, where: /\b(?:foot|ankle|leg|fibula\w*|drop)\b/i },
  {
    word: /\bdysphasia\b/i,
    where: /\b(?:solids?|liquids?|foods?|swallow\w*|meals?|EGD|dilat\w+|esophag\w+|barium|aspiration)\b/i,
    unless: /\b(?:speech|aphasia|stroke|CVA|word)\b/i,
  },
  {
    word: /\bdysphagia\b/i,
    where: /\b(?:word finding|speech output|fluency|expressive|receptive)\b/i,
    unless: /\bswallow\w*|\baphasia|\bspeech and swallow/i,
  },
  { word: /\btender\w* (?:to|on|upon|with) (?:deep |light |gentle )?palpitations?\b|\bpalpitation of the\b/i },
  { word: /\bdeep tendon reflux\w*\b|\bgastro-?esophageal reflex\b|\bacid reflex\b/i },
  {
    word: /\b(?:facial) (?:closure|edges|layer|dehiscence)\b/i,
    where: /\b(?:abdom\w+|midline|vicryl|PDS|rectus|trocar|port|peritone\w+|subcutaneous)\b/i,
    unless: /\b(?:face|cheek|lip|nose|nasal|eyelid|forehead|nerve)\b/i,
  },
  {
    word: /\bhypo(?:tension|tensive)\b/i,
    where:
      /\b(?:(?:controlled|treated|managed) (?:with|on|by) (?:lisinopril|losartan|amlodipine|norvasc|metoprolol|atenolol|hydrochlorothiazide)|anti-?hypertensives?)\b/i,
    unless: /\bheld|\bhold|\bhypertens|\bavoid|\bstop/i,
  },
  {
    word: /\bhypothyroid\w*\b/i,
    where: /\b(?:methimazole|tapazole|propylthiouracil|PTU)\b/i,
    unless: /\bhyperthyroid|\bgraves|\bafter|\bnow/i,
  },
  {
    word: /\bhyperthyroid\w*\b/i,
    where: /\b(?:levothyroxine|synthroid|levoxyl)\b/i,
    unless: /\bhypothyroid|\bgraves|\bablat\w+|\bradio\w+|\bafter|\biodine|\bthyroidectomy|\bhistory|\bover/i,
  },
  { word: /\bhypokalemia\b/i, where: /\bkayexalate\b/i, unless: /\bhyperkal/i },
  { word: /\babduct\w* and abduct\w*\b|\badduct\w* and adduct\w*\b|\bflexion and flexion\b|\bextension and extension\b/i },
  {
    word: /\b(?:left (?:and|or) left|right (?:and|or) right) (?:lower|upper|leg|arm|knee|hip|eye|ear|breast|lung|kidney|ovar\w+|extremit\w+)\b/i,
  },
  { word: /\b(?:hyper|hypo|iso)dens\w+ (?:signal|on (?:T[12]|FLAIR))\b|\b(?:hyper|hypo)intens\w+ (?:on CT|density)\b/i },
];

/** The largest amount of one dose in milligrams that a tablet or a label knows; beyond it a decimal point or a unit is wrong. */
export const LARGEST: Readonly<Record<string, number>> = {
  levothyroxine: 0.3,
  synthroid: 0.3,
  levoxyl: 0.3,
  digoxin: 0.5,
  lanoxin: 0.5,
  warfarin: 20,
  coumadin: 20,
  alprazolam: 6,
  xanax: 6,
  lorazepam: 10,
  ativan: 10,
  clonazepam: 8,
  klonopin: 8,
  clonidine: 1.2,
  amlodipine: 20,
  norvasc: 20,
  lisinopril: 80,
  glimepiride: 16,
  amaryl: 16,
  glipizide: 40,
  furosemide: 600,
  zolpidem: 20,
  ambien: 20,
  simvastatin: 160,
  atorvastatin: 160,
  lipitor: 160,
  metformin: 3000,
};

import { type Concept, concept as c } from './concept';
import { after, inPlace } from './status-words';

/** Words that put an operation into the past: without them, or a place among past operations, nothing is missing yet. */
const PAST = {
  'status post':
    'status post|s/p|history of|hx of|h/o|prior|previous|previously|has had|had had|had a previous|years ago|year ago|months ago|in the past|surgically absent|absence of|absent|post|remote|previously had',
  // Words that hold one of those and mean something else.
  ahead: 'prior to|post operative|post op|post-operative|previous to|history of present illness|prior authorization',
};

const SPINE = 'c1|c2|c3|c4|c5|c6|c7|t1|t10|t11|t12|l1|l2|l3|l4|l5|s1'.split('|');

/** `L4-S1 fusion`, `fusion at C5-6`. */
const FUSED = SPINE.flatMap((upper, at) =>
  SPINE.slice(at + 1, at + 5).flatMap((lower) =>
    [`${upper}-${lower}`, `${upper}-${lower.slice(1)}`, `${upper} to ${lower}`, `${upper} through ${lower}`].flatMap((levels) => [
      `${levels} fusion`,
      `fusion ${levels}`,
      `fusion at ${levels}`,
      `fusion of ${levels}`,
      `fusion from ${levels}`,
    ]),
  ),
).join('|');

const DECOMPRESSED = 'discectomy|diskectomy|corpectomy|laminectomy|decompression|foraminotomy'.split('|');
const WHERE = [
  '',
  'anterior ',
  'posterior ',
  'cervical ',
  'lumbar ',
  'thoracic ',
  'anterior cervical ',
  'posterior cervical ',
  'posterior lumbar ',
];

/** `Anterior cervical discectomy, corpectomy and fusion`. */
const others = (...named: string[]): string[] => DECOMPRESSED.filter((operation) => !named.includes(operation));
const threeFold = (where: string, first: string, second: string): string[] =>
  others(first, second).flatMap((third) => [
    `${where}${first} , ${second} , ${third} and fusion`,
    `${where}${first} , ${second} , ${third} , and fusion`,
  ]);
const twoFold = (where: string, first: string): string[] =>
  others(first).flatMap((second) => [
    `${where}${first} , ${second} and fusion`,
    `${where}${first} , ${second} , and fusion`,
    `${where}${first} and ${second} with fusion`,
    ...threeFold(where, first, second),
  ]);
const SERIES = WHERE.flatMap((where) =>
  DECOMPRESSED.flatMap((first) => [`${where}${first} and fusion`, `${where}${first} with fusion`, ...twoFold(where, first)]),
).join('|');

const OPERATIONS: [id: string, names: string, more?: { types?: Record<string, string>; sided?: boolean }][] = [
  [
    'past-hysterectomy',
    'hysterectomy|total hysterectomy|total abdominal hysterectomy|vaginal hysterectomy|total vaginal hysterectomy|laparoscopic hysterectomy|total laparoscopic hysterectomy|laparoscopic assisted vaginal hysterectomy|laparoscopically assisted vaginal hysterectomy|robotic hysterectomy|robotic assisted hysterectomy|radical hysterectomy|abdominal hysterectomy|complete hysterectomy|TAH|TVH|LAVH|TAH-BSO|TAHBSO|TAH/BSO|tah bso|tah/bso|partial hysterectomy|uterus surgically absent|absence of uterus',
  ],
  [
    'past-hysterectomy-stump',
    'supracervical hysterectomy|subtotal hysterectomy|laparoscopic supracervical hysterectomy|partial hysterectomy with cervix in place',
  ],
  [
    'past-oophorectomy',
    'oophorectomy|salpingo-oophorectomy|bilateral salpingo-oophorectomy|bilateral oophorectomy|BSO|left salpingo-oophorectomy|right salpingo-oophorectomy|left oophorectomy|right oophorectomy|TAH-BSO|TAH/BSO|tah bso|tah/bso|unilateral salpingo-oophorectomy',
    { sided: true },
  ],
  ['past-salpingectomy', 'salpingectomy|bilateral salpingectomy|left salpingectomy|right salpingectomy|removal of fallopian tube'],
  ['past-appendectomy', 'appendectomy|laparoscopic appendectomy|open appendectomy|lap appy|appy'],
  [
    'past-cholecystectomy',
    'cholecystectomy|laparoscopic cholecystectomy|open cholecystectomy|lap chole|gallbladder surgery|gallbladder removal|gallbladder resection|resection of gallbladder|removal of gallbladder|surgically absent gallbladder|absent gallbladder',
  ],
  [
    'past-colectomy',
    'colectomy|hemicolectomy|right hemicolectomy|left hemicolectomy|sigmoid colectomy|sigmoidectomy|colon resection|partial colectomy|total colectomy|bowel resection|small bowel resection|low anterior resection|abdominoperineal resection|proctocolectomy|subtotal colectomy|resection of colon|ileocecectomy|ileal resection',
  ],
  [
    'past-gastrectomy',
    'gastrectomy|partial gastrectomy|subtotal gastrectomy|total gastrectomy|billroth ii|billroth i|antrectomy|billroth ii gastrojejunostomy|vagotomy and antrectomy|hemigastrectomy',
  ],
  [
    'past-pancreatectomy',
    'pancreatectomy|distal pancreatectomy|whipple procedure|whipple|pancreaticoduodenectomy|total pancreatectomy|partial pancreatectomy|whipple resection',
  ],
  [
    'past-esophagectomy',
    'esophagectomy|ivor lewis esophagectomy|hepatectomy|partial hepatectomy|hepatic lobectomy|liver resection|hepatic resection',
  ],
  [
    'past-nephrectomy',
    'nephrectomy|radical nephrectomy|left nephrectomy|right nephrectomy|donor nephrectomy|laparoscopic nephrectomy|surgically absent kidney|nephroureterectomy',
  ],
  ['past-cystectomy', 'cystectomy|radical cystectomy|cystoprostatectomy|partial cystectomy'],
  [
    'past-prostatectomy',
    'prostatectomy|radical prostatectomy|robotic prostatectomy|retropubic prostatectomy|radical retropubic prostatectomy|robotic assisted laparoscopic prostatectomy|suprapubic prostatectomy|simple prostatectomy|orchiectomy|bilateral orchiectomy|left orchiectomy|right orchiectomy|radical orchiectomy|penectomy|RALP|RRP',
  ],
  ['past-vasectomy', 'vasectomy|vasectomized'],
  [
    'past-toe-amputation',
    'toe amputation|amputation of toe|amputated toe|toe amputations|toes amputated|amputation of toes|ray amputation of foot|toe ray amputation',
    { sided: true },
  ],
  [
    'past-great-toe-amputation',
    'great toe amputation|amputation of great toe|hallux amputation|amputated great toe|big toe amputation',
    { sided: true },
  ],
  [
    'past-foot-amputation',
    'transmetatarsal amputation|TMA of foot|foot amputation|amputation of foot|midfoot amputation|forefoot amputation|chopart amputation|lisfranc amputation|tma amputation',
    { sided: true },
  ],
  [
    'past-finger-amputation',
    'finger amputation|amputation of finger|amputated finger|fingertip amputation|amputation of fingers|traumatic amputation of finger|traumatic amputation of digits',
    { sided: true },
  ],
  [
    'past-hand-amputation',
    'hand amputation|amputation of hand|wrist disarticulation|below elbow amputation|above elbow amputation|arm amputation|amputation of arm|forequarter amputation',
    { sided: true },
  ],
  [
    'past-cataract-surgery',
    'cataract surgery|cataract extraction|cataract removal|cataracts removed|cataract surgeries|cataract extractions|cataract operation|cataract procedure|cataract surgery in both eyes|cataract surgery on both eyes|phacoemulsification',
    { sided: true },
  ],
  [
    'past-coronary-angioplasty',
    'ptca|percutaneous transluminal coronary angioplasty|coronary angioplasty|coronary balloon angioplasty|balloon angioplasty of lad|balloon angioplasty of rca',
  ],
  [
    'past-bone-marrow-transplant',
    'bone marrow transplant|bone marrow transplantation|autologous bone marrow transplant|allogeneic bone marrow transplant',
  ],
  ['past-liver-transplant', 'liver transplant|liver transplantation|orthotopic liver transplant|orthotopic liver transplantation'],
  ['past-penile-prosthesis', 'penile prosthesis|penile implant|inflatable penile prosthesis'],
  [
    'past-fusion',
    `${FUSED}|${SERIES}|spinal fusion|lumbar fusion|cervical fusion|anterior cervical discectomy and fusion|ACDF|anterior cervical fusion|posterior lumbar fusion|arthrodesis|ankle fusion|wrist fusion|posterior spinal fusion|lumbar laminectomy and fusion|cervical spine fusion|PLIF|TLIF|ALIF|XLIF|spine fusion|anterior fusion|posterior fusion|posterolateral fusion|interbody fusion|back fusion|neck fusion|lumbosacral fusion|thoracic fusion|instrumented fusion|fusion of cervical spine|fusion of lumbar spine|fusion of spine|posterior cervical fusion|anterior lumbar interbody fusion|posterior lumbar interbody fusion|transforaminal lumbar interbody fusion|cervical fusion surgery|lumbar fusion surgery|spinal fusion surgery|fused spine|two-level fusion|three-level fusion|single-level fusion|multilevel fusion|fusion surgery`,
  ],
];

const status: Concept[] = OPERATIONS.map(([id, names, more]) =>
  c(id, 'status', names, { types: { ...more?.types, ...PAST }, ...(more?.sided && { needs: ['laterality'] }) }),
);

/** What operations have taken away, when they are past; and what helps instead. */
export const removedOrgans = [
  ...status,
  c(
    'fused-spine',
    'status',
    after(
      'spinal fusion|lumbar fusion|cervical fusion|anterior cervical discectomy and fusion|ACDF|anterior cervical fusion|posterior cervical fusion|posterior lumbar fusion|posterior lumbar interbody fusion|transforaminal lumbar interbody fusion|anterior lumbar interbody fusion|interbody fusion|posterolateral fusion|PLIF|TLIF|ALIF|arthrodesis|ankle arthrodesis|ankle fusion|wrist arthrodesis|wrist fusion|subtalar fusion|triple arthrodesis|spine fusion',
    ),
  ),
  c(
    'dialysis-access-status',
    'status',
    `${inPlace('av fistula|arteriovenous fistula|av graft|arteriovenous graft|dialysis access|hemodialysis access|dialysis fistula|dialysis graft|dialysis shunt|hemodialysis fistula')}|${after('av fistula creation|arteriovenous fistula creation|av fistula placement|av graft placement|dialysis access placement|dialysis access creation|creation of av fistula|brachiocephalic fistula creation|creation of arteriovenous fistula|placement of av graft|arteriovenous graft placement|placement of arteriovenous graft|creation of av graft|brachiocephalic fistula|radiocephalic fistula|brachiocephalic arteriovenous fistula|radiocephalic arteriovenous fistula|basilic vein transposition|brachiobasilic fistula|cimino fistula|peritoneal dialysis catheter placement|tenckhoff catheter placement|placement of peritoneal dialysis catheter')}|mature av fistula|functioning av fistula|fistula for dialysis|fistula used for dialysis|dialysis via fistula|hemodialysis via fistula|dialyzes through fistula`,
  ),
  c(
    'leg-prosthesis',
    'status',
    'prosthetic leg|leg prosthesis|artificial leg|below-knee prosthesis|above-knee prosthesis|lower limb prosthesis|prosthetic limb',
    { needs: ['laterality'] },
  ),
  c(
    'wheelchair-dependence',
    'status',
    'wheelchair bound|wheelchair-bound|wheelchair dependent|dependent on wheelchair|dependence on wheelchair|uses wheelchair|uses a wheelchair|wheelchair dependence|confined to wheelchair|confined to a wheelchair|wheelchair user',
  ),
  c(
    'walker-dependence',
    'symptom',
    'ambulates with walker|uses a walker|walks with walker|uses walker|walker dependent|dependence on walker|ambulates with cane|uses a cane|walks with cane|uses cane|ambulates with a walker|walks with a cane|ambulates with a cane|walks with a walker|rolling walker dependent',
  ),
  c(
    'dentures',
    'symptom',
    'wears dentures|has dentures|upper and lower dentures|complete dentures|full dentures|partial dentures|upper dentures|lower dentures|dentures in place',
  ),
  c(
    'contraceptive-device-status',
    'status',
    'iud in place|intrauterine device in place|iud in situ|has an iud|has iud|has mirena|mirena iud in place|has paragard|has a mirena iud|has nexplanon|nexplanon in place|implanon in place|has an intrauterine device|intrauterine contraceptive device in place|mirena in place|paragard in place|current iud|iud present|contraceptive implant in place',
    {
      types: { implant: 'nexplanon|implanon|implant' },
    },
  ),
];

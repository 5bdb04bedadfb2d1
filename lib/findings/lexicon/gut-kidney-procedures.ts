import { concept as c } from './concept';

const p = (id: string, names: string) => c(id, 'procedure', names);

/** A weight operation that is still to come, or that this report is of. */
const BARIATRIC = ['gastric bypass', 'lap band', 'sleeve gastrectomy', 'gastric banding', 'roux-en-y gastric bypass', 'gastric sleeve']
  .flatMap((name) =>
    [
      'clearance for',
      'candidate for',
      'to have',
      'undergo',
      'considering',
      'interested in',
      'evaluation for',
      'workup for',
      'scheduled for',
      'consent for',
    ].map((before) => `${before} ${name}`),
  )
  .join('|');

/** What is done to gut, liver, glands, kidney and urinary tract; they are no diagnoses. */
export const gutAndKidneyProcedures = [
  p(
    'upper-endoscopy',
    'upper endoscopy|esophagogastroduodenoscopy|EGD|upper gi endoscopy|egd with biopsy|esophagoscopy|gastroscopy|push enteroscopy|esophagogastroduodenoscopy with biopsy|enteroscopy|upper gastrointestinal endoscopy',
  ),
  p(
    'colonoscopy',
    'colonoscopy|diagnostic colonoscopy|colonoscopy with polypectomy|colonoscopy with biopsy|total colonoscopy|surveillance colonoscopy|fiberoptic colonoscopy|repeat colonoscopy',
  ),
  p(
    'sigmoidoscopy',
    'sigmoidoscopy|flexible sigmoidoscopy|proctosigmoidoscopy|proctoscopy|anoscopy|rigid proctosigmoidoscopy|flex sig|rigid sigmoidoscopy',
  ),
  p(
    'polypectomy',
    'polypectomy|snare polypectomy|hot snare polypectomy|cold snare polypectomy|colonic polypectomy|endoscopic mucosal resection',
  ),
  p(
    'ercp',
    'endoscopic retrograde cholangiopancreatography|ERCP|sphincterotomy|biliary sphincterotomy|endoscopic sphincterotomy|biliary stent placement|stone extraction with balloon|papillotomy',
  ),
  p('endoscopic-ultrasound', 'endoscopic ultrasound|eus with fna|endoscopic ultrasonography'),
  p('capsule-endoscopy', 'capsule endoscopy|wireless capsule endoscopy|video capsule endoscopy|pillcam'),
  p(
    'esophageal-dilation',
    'esophageal dilation|esophageal dilatation|balloon dilation of esophagus|maloney dilation|savary dilation|dilation of esophagus|bougie dilation|dilatation of esophagus',
  ),
  p('esophageal-manometry', 'esophageal manometry|esophageal ph study|24-hour ph study|bravo ph study|anorectal manometry|ph monitoring'),
  p(
    'variceal-banding',
    'variceal band ligation|variceal banding|esophageal band ligation|band ligation of varices|variceal ligation|endoscopic band ligation',
  ),
  p(
    'fundoplication',
    'fundoplication|nissen fundoplication|toupet fundoplication|laparoscopic nissen fundoplication|anti-reflux surgery|dor fundoplication|hiatal hernia repair|paraesophageal hernia repair|laparoscopic paraesophageal hernia repair|laparoscopic hiatal hernia repair|antireflux procedure',
  ),
  p(
    'heller-myotomy',
    'heller myotomy|esophagomyotomy|peroral endoscopic myotomy|cricopharyngeal myotomy|pyloromyotomy|pyloroplasty|laparoscopic pyloromyotomy|diverticulectomy of zenker',
  ),
  p(
    'esophagectomy',
    'esophagectomy|ivor lewis esophagectomy|transhiatal esophagectomy|esophagogastrectomy|repair of esophageal perforation',
  ),
  p(
    'gastrectomy',
    'gastrectomy|partial gastrectomy|total gastrectomy|subtotal gastrectomy|distal gastrectomy|wedge resection of stomach|antrectomy|billroth ii|hemigastrectomy|billroth i|vagotomy',
  ),
  p(
    'bariatric-surgery',
    `bariatric surgery|weight loss surgery|laparoscopic roux-en-y gastric bypass|laparoscopic gastric bypass|laparoscopic gastric banding|lap band placement|laparoscopic adjustable gastric banding|lap band removal|removal of gastric band|biliopancreatic diversion|gastric bypass surgery|revision of gastric bypass|laparoscopic roux-en-y|gastric bypass procedure|lap band surgery|lap-banding|${BARIATRIC}`,
  ),
  p(
    'gastrostomy-placement',
    'gastrostomy tube placement|peg tube placement|peg placement|percutaneous endoscopic gastrostomy|g-tube placement|gastrostomy tube insertion|laparoscopic gastrostomy|open gastrostomy|percutaneous endoscopic gastrostomy tube placement|percutaneous gastrostomy|stamm gastrostomy|insertion of gastrostomy tube|placement of peg tube|peg tube insertion|gastrostomy tube change|gastrostomy tube exchange|g-tube change|replacement of gastrostomy tube|jejunostomy tube placement|feeding jejunostomy|placement of gastrostomy tube|closure of gastrostomy|gastrostomy closure',
  ),
  p(
    'nasogastric-tube',
    'nasogastric tube placement|ng tube placement|nasogastric tube insertion|dobhoff tube placement|dobbhoff placement|feeding tube placement',
  ),
  p('paracentesis', 'paracentesis|abdominal paracentesis|therapeutic paracentesis|diagnostic paracentesis|large volume paracentesis'),
  p('liver-biopsy', 'percutaneous liver biopsy|core biopsy of liver|transjugular liver biopsy|biopsy of liver'),
  p('tips-procedure', 'transjugular intrahepatic portosystemic shunt|TIPS procedure|portosystemic shunt placement'),
  p(
    'liver-resection',
    'hepatectomy|partial hepatectomy|liver resection|hepatic lobectomy|hepatic resection|wedge resection of liver|liver ablation|chemoembolization of liver|segmentectomy of liver',
  ),
  p('liver-transplantation', 'liver transplantation|orthotopic liver transplantation|orthotopic liver transplant'),
  p(
    'cholecystectomy',
    'cholecystectomy|laparoscopic cholecystectomy|lap chole|open cholecystectomy|laparoscopic cholecystectomy with intraoperative cholangiogram|robotic cholecystectomy|lap cholecystectomy|robotic-assisted cholecystectomy|removal of gallbladder|gallbladder removal|gallbladder surgery',
  ),
  p(
    'cholangiography',
    'intraoperative cholangiogram|cholangiogram|cholangiography|common bile duct exploration|percutaneous transhepatic cholangiography|percutaneous cholecystostomy|cholecystostomy tube placement|cholecystostomy|hida scan|choledochoscopy|hepaticojejunostomy|choledochojejunostomy|percutaneous cholecystostomy tube placement|biliary drain placement',
  ),
  p(
    'pancreatectomy',
    'pancreatectomy|distal pancreatectomy|whipple procedure|pancreaticoduodenectomy|pancreatic necrosectomy|pancreatic debridement|cystogastrostomy|pseudocyst drainage|pancreaticojejunostomy|total pancreatectomy',
  ),
  p('appendectomy', 'appendectomy|laparoscopic appendectomy|open appendectomy|lap appy|incidental appendectomy|interval appendectomy'),
  p(
    'bowel-resection',
    'colectomy|partial colectomy|right hemicolectomy|left hemicolectomy|hemicolectomy|sigmoid colectomy|sigmoidectomy|low anterior resection|abdominoperineal resection|small bowel resection|bowel resection|total abdominal colectomy|ileocecectomy|hartmann procedure|segmental colon resection|sigmoid resection|proctocolectomy|total colectomy|proctectomy|anterior resection|laparoscopic sigmoid colectomy|laparoscopic right hemicolectomy|laparoscopic colectomy|right colectomy|subtotal colectomy|resection of small bowel|colon resection|hand-assisted laparoscopic sigmoid resection|ileocolic resection|enterectomy',
  ),
  p(
    'ostomy-creation',
    'creation of colostomy|creation of ileostomy|end colostomy|diverting colostomy|loop ileostomy|diverting loop ileostomy|diverting ileostomy|loop colostomy|ileostomy creation|colostomy creation|end ileostomy|formation of colostomy|cecostomy tube placement|colostomy formation',
  ),
  p(
    'ostomy-closure',
    'colostomy takedown|colostomy closure|ileostomy takedown|ileostomy closure|colostomy reversal|ileostomy reversal|takedown of colostomy|closure of colostomy|closure of ileostomy|reversal of colostomy|hartmann reversal|takedown of ileostomy|revision of colostomy|stoma revision|ileostomy revision|revision of ileostomy',
  ),
  p(
    'adhesiolysis',
    'lysis of adhesions|adhesiolysis|enterolysis|laparoscopic lysis of adhesions|extensive lysis of adhesions|lysis of small bowel adhesions',
  ),
  p(
    'exploratory-laparotomy',
    'exploratory laparotomy|ex lap|laparotomy|celiotomy|exploratory celiotomy|damage control laparotomy|re-exploration of abdomen|abdominal washout|abdominal exploration',
  ),
  p('diagnostic-laparoscopy', 'diagnostic laparoscopy|exploratory laparoscopy|laparoscopic exploration'),
  p(
    'inguinal-hernia-repair',
    'inguinal hernia repair|inguinal herniorrhaphy|laparoscopic inguinal hernia repair|open inguinal hernia repair|repair of inguinal hernia|bilateral inguinal hernia repair|inguinal hernioplasty|lichtenstein repair|bassini repair|tep hernia repair|tapp hernia repair|robotic inguinal hernia repair|femoral hernia repair|inguinal hernia repair with mesh|high ligation of hernia sac|herniorrhaphy|laparoscopic bilateral inguinal hernia repair|inguinal herniorrhaphies|hernioplasty',
  ),
  p(
    'ventral-hernia-repair',
    'ventral hernia repair|incisional hernia repair|umbilical hernia repair|laparoscopic ventral hernia repair|repair of ventral hernia|repair of umbilical hernia|repair of incisional hernia|umbilical herniorrhaphy|ventral herniorrhaphy|component separation|epigastric hernia repair|laparoscopic incisional hernia repair|abdominal wall reconstruction|repair of epigastric hernia|parastomal hernia repair|abdominal hernia repair|hernia repair with mesh|hernia repair|hernia surgery',
  ),
  p(
    'hemorrhoidectomy',
    'hemorrhoidectomy|rubber band ligation of hemorrhoids|hemorrhoid banding|stapled hemorrhoidopexy|hemorrhoidal banding|excision of thrombosed hemorrhoid|excision of hemorrhoids|internal and external hemorrhoidectomy|hemorrhoid surgery|infrared coagulation of hemorrhoids',
  ),
  p(
    'anal-fistula-surgery',
    'fistulotomy|fistulectomy|anal fistulotomy|seton placement|placement of seton|seton insertion|lift procedure|endorectal advancement flap|exam under anesthesia of anus',
  ),
  p(
    'sphincterotomy-anal',
    'lateral internal sphincterotomy|internal anal sphincterotomy|lateral sphincterotomy|fissurectomy|sphincteroplasty|anal dilation|botox injection of anal sphincter',
  ),
  p(
    'perirectal-drainage',
    'incision and drainage of perirectal abscess|drainage of perirectal abscess|incision and drainage of perianal abscess|perirectal abscess drainage|perianal abscess drainage',
  ),
  p(
    'rectal-prolapse-repair',
    'rectopexy|altemeier procedure|delorme procedure|perineal proctectomy|repair of rectal prolapse|laparoscopic rectopexy|rectovaginal fistula repair|closure of rectovaginal fistula',
  ),
  p('fecal-disimpaction', 'disimpaction|fecal disimpaction|manual disimpaction|removal of fecal impaction'),
  p('fecal-transplant', 'fecal microbiota transplant|fecal transplant|stool transplant'),
  p(
    'thyroidectomy',
    'thyroidectomy|total thyroidectomy|thyroid lobectomy|hemithyroidectomy|subtotal thyroidectomy|completion thyroidectomy|isthmusectomy|near-total thyroidectomy|partial thyroidectomy',
  ),
  p(
    'thyroid-biopsy',
    'thyroid biopsy|fine needle aspiration of thyroid|thyroid fna|thyroid fine needle aspiration|fna of thyroid nodule|biopsy of thyroid nodule',
  ),
  p(
    'radioiodine-therapy',
    'radioactive iodine ablation|radioactive iodine therapy|radioiodine ablation|radioiodine therapy|i-131 therapy|rai ablation|radioactive iodine treatment|thyroid ablation',
  ),
  p(
    'parathyroidectomy',
    'parathyroidectomy|parathyroid exploration|minimally invasive parathyroidectomy|parathyroid gland excision|excision of parathyroid adenoma',
  ),
  p('adrenalectomy', 'adrenalectomy|laparoscopic adrenalectomy|adrenal vein sampling'),
  p(
    'pituitary-surgery',
    'transsphenoidal hypophysectomy|transsphenoidal resection of pituitary|hypophysectomy|transsphenoidal surgery|resection of pituitary adenoma',
  ),
  p(
    'nephrectomy',
    'nephrectomy|radical nephrectomy|partial nephrectomy|laparoscopic nephrectomy|laparoscopic radical nephrectomy|laparoscopic partial nephrectomy|robotic partial nephrectomy|nephroureterectomy|simple nephrectomy|hand-assisted laparoscopic nephrectomy|laparoscopic nephroureterectomy|heminephrectomy|renal cryoablation|laparoscopic cryoablation|hand-assisted nephrectomy',
  ),
  p('renal-biopsy', 'renal biopsy|kidney biopsy|percutaneous renal biopsy|biopsy of kidney'),
  p(
    'kidney-transplantation',
    'living related kidney transplantation|cadaveric kidney transplantation|renal transplant surgery|kidney transplant surgery|living donor kidney transplantation',
  ),
  p(
    'hemodialysis',
    'hemodialysis|hemodialysis treatment|dialysis treatment|dialysis session|continuous renal replacement therapy|CRRT|hemodialysis session|CVVH|CVVHD|ultrafiltration',
  ),
  p(
    'dialysis-access',
    'av fistula placement|peritoneal dialysis catheter placement|placement of peritoneal dialysis catheter|tenckhoff catheter placement|insertion of dialysis catheter|placement of hemodialysis catheter|insertion of tenckhoff catheter',
  ),
  p(
    'cystoscopy',
    'cystoscopy|cystourethroscopy|flexible cystoscopy|rigid cystoscopy|panendoscopy of bladder|cysto|diagnostic cystoscopy|cystopanendoscopy|cystourethroscopy with biopsy|surveillance cystoscopy|cystoscopy under anesthesia',
  ),
  p(
    'ureteroscopy',
    'ureteroscopy|flexible ureteroscopy|ureteroscopic stone extraction|ureteroscopy with laser lithotripsy|ureterorenoscopy|pyeloscopy|ureteroscopic laser lithotripsy|ureteropyeloscopy|ureteroscopic stone removal|pyeloureteroscopy|basket extraction of stone|stone basketing|stone basket extraction',
  ),
  p(
    'ureteral-stent-placement',
    'ureteral stent placement|double-j stent placement|insertion of ureteral stent|ureteral stent insertion|placement of ureteral stent|ureteral stent exchange|ureteral stent removal|stent exchange of ureter|removal of ureteral stent|jj stent placement|insertion of double-j stent|placement of double-j stent|double-j ureteral stent placement|double-j stent insertion|cystoscopy and stent placement|cystoscopy with stent placement|stent removal|removal of double-j stent|placement of double-j ureteral stent',
  ),
  p(
    'lithotripsy',
    'lithotripsy|extracorporeal shock wave lithotripsy|ESWL|laser lithotripsy|holmium laser lithotripsy|shock wave lithotripsy|shockwave lithotripsy|electrohydraulic lithotripsy|extracorporeal shockwave lithotripsy|litholapaxy|cystolitholapaxy|cystolithotripsy|cystolithalopaxy|holmium laser cystolitholapaxy',
  ),
  p(
    'percutaneous-nephrolithotomy',
    'percutaneous nephrolithotomy|PCNL|percutaneous nephrostolithotomy|nephrolithotomy|pyelolithotomy|second-look nephrolithotomy|percutaneous nephrolithotripsy|ureterolithotomy|PNL',
  ),
  p(
    'nephrostomy-placement',
    'nephrostomy tube placement|percutaneous nephrostomy|nephrostomy placement|percutaneous nephrostomy tube placement|nephrostogram|antegrade nephrostogram|placement of nephrostomy tube|nephrostomy tube change',
  ),
  p(
    'retrograde-pyelogram',
    'retrograde pyelogram|retrograde pyelography|bilateral retrograde pyelograms|retrograde urethrogram|retrograde ureteropyelogram|retrograde pyelograms|cystogram|voiding cystourethrogram|VCUG|intravenous pyelogram|IVP|retrograde pyelourethrogram|ct urogram',
  ),
  p(
    'pyeloplasty',
    'pyeloplasty|laparoscopic pyeloplasty|dismembered pyeloplasty|robotic pyeloplasty|endopyelotomy|ureterolysis|ureteroureterostomy|ureterostomy creation|anderson-hynes pyeloplasty',
  ),
  p(
    'ureteral-reimplantation',
    'ureteral reimplantation|ureteroneocystostomy|ureteral reimplant|cross-trigonal ureteral reimplantation|deflux injection|subureteric injection|sting procedure|bilateral ureteral reimplantation|reimplantation of ureter|psoas hitch|boari flap',
  ),
  p(
    'bladder-tumor-resection',
    'transurethral resection of bladder tumor|transurethral resection of bladder tumors|TURBT|bladder tumor resection|resection of bladder tumor|bladder biopsy|cold cup biopsy of bladder|fulguration of bladder tumor|bladder fulguration|transurethral resection of bladder|cystoscopy with bladder biopsy|bladder tumor fulguration|cystoscopy with fulguration|transurethral resection of bladder neck|bladder neck incision|transurethral incision of bladder neck|clot evacuation',
  ),
  p(
    'cystectomy',
    'cystectomy|radical cystectomy|partial cystectomy|cystoprostatectomy|ileal conduit creation|neobladder creation|radical cystoprostatectomy|creation of ileal conduit|augmentation cystoplasty|bladder augmentation|ileal loop diversion|bladder diverticulectomy',
  ),
  p(
    'bladder-instillation',
    'bladder instillation|hydrodistention of bladder|bladder hydrodistention|botox injection of bladder|intravesical botox|intravesical botulinum toxin injection|hydrodistension of bladder|intravesical mitomycin',
  ),
  p(
    'foley-placement',
    'foley catheter placement|foley catheter insertion|insertion of foley catheter|urinary catheterization|bladder catheterization|placement of foley catheter|straight catheterization|complex foley catheter placement|intermittent catheterization|clean intermittent catheterization|self catheterization',
  ),
  p(
    'suprapubic-placement',
    'suprapubic catheter placement|suprapubic tube placement|suprapubic cystostomy|placement of suprapubic catheter|placement of suprapubic tube|percutaneous cystostomy|open cystostomy|suprapubic cystotomy|insertion of suprapubic catheter',
  ),
  p(
    'urodynamics',
    'urodynamics|urodynamic study|urodynamic testing|cystometrogram|uroflowmetry|uroflow|urodynamic evaluation|complex urodynamics|cystometry',
  ),
  p(
    'incontinence-surgery',
    'pubovaginal sling|mid-urethral sling|midurethral sling|transobturator sling|transvaginal tape|tension-free vaginal tape|TVT|sling procedure|suburethral sling|bladder neck suspension|burch procedure|male sling|artificial urinary sphincter placement|artificial urinary sphincter|urethral bulking injection|collagen injection of urethra|macroplastique injection|burch colposuspension|retropubic sling|bladder suspension|bladder sling|transurethral collagen injection|periurethral collagen injection|marshall-marchetti-krantz|urethral sling|tot sling|coaptite injection',
  ),
  p(
    'sacral-neuromodulation',
    'interstim placement|sacral neuromodulation|interstim implantation|percutaneous tibial nerve stimulation|sacral nerve stimulator placement|interstim stage|interstim lead placement|implantation of interstim|interstim trial|interstim',
  ),
  p(
    'prostatectomy',
    'prostatectomy|radical prostatectomy|radical retropubic prostatectomy|robotic prostatectomy|robot-assisted laparoscopic prostatectomy|simple prostatectomy|suprapubic prostatectomy|laparoscopic prostatectomy|robotic-assisted radical prostatectomy|nerve-sparing radical prostatectomy|perineal prostatectomy|radical perineal prostatectomy|retropubic prostatectomy',
  ),
  p(
    'turp',
    'transurethral resection of prostate|TURP|transurethral electrosurgical resection of prostate|transurethral electroresection of prostate|transurethral prostatectomy|greenlight laser|photoselective vaporization of prostate|holmium laser enucleation of prostate|HoLEP|transurethral microwave thermotherapy|urolift|rezum|transurethral vaporization of prostate|laser vaporization of prostate|laser ablation of prostate|transurethral incision of prostate|green light laser|transurethral needle ablation of prostate|laser prostatectomy|transurethral electrovaporization of prostate|greenlight laser photovaporization|aquablation|TUIP|TUNA|TUMT',
  ),
  p(
    'prostate-biopsy',
    'prostate biopsy|transrectal ultrasound guided prostate biopsy|trus biopsy|transrectal prostate biopsy|biopsy of prostate|needle biopsy of prostate|ultrasound-guided prostate biopsy|transrectal ultrasound and biopsy|transperineal prostate biopsy|prostate needle biopsy',
  ),
  p(
    'prostate-brachytherapy',
    'prostate brachytherapy|prostate seed implantation|brachytherapy of prostate|radioactive seed implantation|cryoablation of prostate|cryosurgery of prostate|prostate cryoablation|seed implantation of prostate|i-125 seed implantation',
  ),
  p(
    'vasectomy',
    'vasectomy|bilateral vasectomy|no-scalpel vasectomy|vasovasostomy|vasectomy reversal|vasoepididymostomy|microscopic vasectomy reversal|bilateral vasovasostomy|elective bilateral vasectomy',
  ),
  p(
    'circumcision',
    'circumcision|circumcision revision|revision of circumcision|gomco circumcision|dorsal slit|newborn circumcision|plastibell circumcision|mogen circumcision|lysis of penile adhesions|release of penile adhesions|excision of penile skin bridge|freehand circumcision|sleeve circumcision',
  ),
  p(
    'hypospadias-repair',
    'hypospadias repair|repair of hypospadias|chordee repair|release of chordee|chordee release|tubularized incised plate urethroplasty|distal hypospadias repair|correction of chordee|urethrocutaneous fistula repair|orthoplasty|magpi repair|first stage hypospadias repair|second stage hypospadias repair|penoplasty|phalloplasty',
  ),
  p(
    'urethroplasty',
    'urethroplasty|direct vision internal urethrotomy|internal urethrotomy|urethral dilation|optical urethrotomy|meatotomy|urethral meatotomy|urethrotomy|dviu|buccal graft urethroplasty|dilation of urethra|urethral stricture dilation|urethral dilatation|visual internal urethrotomy|valve ablation|ablation of posterior urethral valves',
  ),
  p(
    'orchiopexy',
    'orchiopexy|testis fixation|testicular fixation|fixation of testis|orchidopexy|inguinal orchiopexy|scrotal orchiopexy|laparoscopic orchiopexy|bilateral orchiopexy|detorsion of testis|scrotal exploration|testicular detorsion|septopexy|exploration of scrotum|inguinal exploration',
  ),
  p(
    'orchiectomy',
    'orchiectomy|radical orchiectomy|inguinal orchiectomy|simple orchiectomy|bilateral orchiectomy|orchidectomy|scrotal orchiectomy|testicular biopsy|epididymectomy|radical inguinal orchiectomy|testicular prosthesis placement|partial orchiectomy',
  ),
  p(
    'hydrocelectomy',
    'hydrocelectomy|hydrocele repair|repair of hydrocele|varicocelectomy|spermatocelectomy|excision of spermatocele|varicocele ligation|ligation of varicocele|varicocele repair|excision of hydrocele|repair of communicating hydrocele|laparoscopic varicocelectomy|excision of epididymal cyst',
  ),
  p(
    'penile-prosthesis-placement',
    'penile prosthesis placement|inflatable penile prosthesis placement|penile implant surgery|insertion of penile prosthesis|insertion of inflatable penile prosthesis|placement of penile prosthesis|removal of penile prosthesis|explantation of penile prosthesis|revision of penile prosthesis|penile prosthesis insertion|placement of inflatable penile prosthesis|penile implant insertion',
  ),
  p(
    'penile-surgery',
    'penectomy|partial penectomy|plaque excision and grafting|nesbit procedure|penile plication|cavernosaphenous shunt|corporal aspiration|reduction of paraphimosis|penile biopsy|excision of penile lesion|plication of penis|corporal irrigation|excision of penile mass|repair of penile fracture|penile scrotoplasty|winter shunt|penile reconstruction',
  ),
  p(
    'retroperitoneal-lymph-node-dissection',
    'bilateral pelvic lymph node dissection|pelvic lymphadenectomy|bilateral pelvic lymphadenectomy',
  ),
];

import { concept as c } from './concept';
import { after, implanted, inPlace } from './status-words';

/** What operations on gut, liver, glands, kidney and urinary tract leave behind, and openings and devices in place. */
export const gutAndKidneyStatus = [
  c(
    'cholecystectomy-status',
    'status',
    `${after('cholecystectomy|laparoscopic cholecystectomy|lap chole|open cholecystectomy|lap cholecystectomy|gallbladder removal|gallbladder surgery|removal of gallbladder|gallbladder resection|resection of gallbladder')}|post cholecystectomy|postcholecystectomy|absence of gallbladder|gallbladder is absent|cholecystectomy clips|changes of cholecystectomy|changes of prior cholecystectomy|postcholecystectomy changes`,
  ),
  c(
    'bowel-resection-status',
    'status',
    `${after('appendectomy|laparoscopic appendectomy|open appendectomy|colectomy|partial colectomy|total colectomy|right hemicolectomy|left hemicolectomy|hemicolectomy|right colectomy|sigmoid colectomy|sigmoid resection|sigmoidectomy|low anterior resection|abdominoperineal resection|small bowel resection|bowel resection|colon resection|colonic resection|esophagectomy|hartmann procedure|proctocolectomy|total proctocolectomy|hepatectomy|partial hepatectomy|hepatic lobectomy|liver resection|ileocecectomy|subtotal colectomy|hepatic resection')}|surgically absent appendix|appendix is surgically absent`,
  ),
  c(
    'gastrectomy-status',
    'status',
    after(
      'gastrectomy|partial gastrectomy|total gastrectomy|subtotal gastrectomy|antrectomy|hemigastrectomy|distal gastrectomy|billroth ii|billroth i|gastric resection|billroth procedure',
    ),
    {},
  ),
  c(
    'pancreatectomy-status',
    'status',
    after(
      'pancreatectomy|distal pancreatectomy|total pancreatectomy|whipple|whipple procedure|pancreaticoduodenectomy|partial pancreatectomy|whipple surgery',
    ),
    {
      types: { total: 'total pancreatectomy' },
    },
  ),
  c(
    'intestinal-bypass-status',
    'status',
    after(
      'gastrojejunostomy|jejunoileal bypass|intestinal bypass|ileal pouch anal anastomosis|colonic anastomosis|j-pouch|colostomy takedown|ileostomy takedown|colostomy reversal|ileostomy reversal',
    ),
  ),
  c(
    'gastrostomy',
    'status',
    `gastrostomy status|gastrostomy tube in place|g-tube in place|peg tube in place|g-tube dependent|gastrostomy tube dependent|gastrostomy dependent|peg tube dependent|peg dependent|peg in place|g-tube fed|percutaneous gastrostomy tube in place|status post peg|status post peg tube|status post peg placement|status post peg tube placement|status post gastrostomy|status post g-tube|status post g-tube placement|status post gastrostomy tube placement|s/p peg|s/p g-tube|s/p peg tube|s/p gastrostomy|gastrostomy in place|presence of gastrostomy|g-tube dependence|peg tube feeding|peg tube feedings|peg feeds|g-tube feeds|g-tube feedings|gastrostomy tube feedings|gastrostomy feedings|peg tube feeds|feeds through g-tube|mic-key button|mickey button|gastrostomy button|via g-tube|per g-tube|through g-tube|via peg|per peg|via peg tube|per peg tube|through peg tube|via gastrostomy tube|through gastrostomy tube|per gastrostomy tube|via gastrostomy|per gastrostomy|status post percutaneous endoscopic gastrostomy|${inPlace('g-tube|gtube|peg tube|gastrostomy tube|peg|percutaneous gastrostomy tube|gastrostomy|peg feeding tube|gastrostomy feeding tube|gastric feeding tube')}`,
  ),
  c(
    'jejunostomy-status',
    'status',
    `jejunostomy tube in place|j-tube in place|jejunostomy status|jejunostomy in place|j-tube dependent|cecostomy tube in place|cecostomy status|status post jejunostomy|g-j tube in place|gj tube in place|gastrojejunostomy tube in place|j-tube feeds|j-tube feedings|via j-tube|per j-tube|${inPlace('j-tube|jejunostomy tube|gj tube|g-j tube|gastrojejunostomy tube|jejunostomy|cecostomy tube|cecostomy|appendicostomy')}`,
  ),
  c(
    'ileostomy',
    'status',
    `ileostomy in place|ileostomy status|has ileostomy|ileostomy bag|ileostomy output|existing ileostomy|end ileostomy in place|ileostomy pouch|ileostomy present|status post ileostomy|s/p ileostomy|with ileostomy|presence of ileostomy|loop ileostomy in place|functioning ileostomy|quadrant ileostomy|ileostomy is pink|ileostomy care|status post ileostomy creation|status post creation of ileostomy|${inPlace('ileostomy|end ileostomy|loop ileostomy|diverting ileostomy|ileostomy bag|ileostomy appliance')}`,
  ),
  c(
    'colostomy',
    'status',
    `colostomy in place|colostomy status|has colostomy|colostomy bag|colostomy output|existing colostomy|end colostomy in place|colostomy pouch|colostomy present|status post colostomy|s/p colostomy|with colostomy|presence of colostomy|colostomy is pink|functioning colostomy|colostomy care|permanent colostomy|diverting colostomy in place|quadrant colostomy|status post colostomy creation|status post creation of colostomy|${inPlace('colostomy|end colostomy|loop colostomy|diverting colostomy|colostomy bag|colostomy appliance')}`,
  ),
  c(
    'colostomy-reversal-encounter',
    'status',
    'for colostomy reversal|for colostomy takedown|presents for colostomy closure|desires colostomy reversal|desires colostomy takedown|presents for colostomy takedown|presents for colostomy reversal|admitted for colostomy reversal|admitted for colostomy takedown|for elective colostomy takedown|attention to colostomy',
    { covers: 'colostomy' },
  ),
  c(
    'ileostomy-reversal-encounter',
    'status',
    'for ileostomy reversal|for ileostomy takedown|presents for ileostomy closure|presents for ileostomy takedown|presents for ileostomy reversal|desires ileostomy reversal|admitted for ileostomy reversal|admitted for ileostomy takedown|for elective ileostomy reversal|attention to ileostomy',
    { covers: 'ileostomy' },
  ),
  c(
    'nephrectomy-status',
    'status',
    `${after('nephrectomy|radical nephrectomy|simple nephrectomy|laparoscopic nephrectomy|partial nephrectomy|donor nephrectomy|nephroureterectomy|hand-assisted laparoscopic nephrectomy|total nephrectomy|laparoscopic radical nephrectomy|open radical nephrectomy')}|surgically absent kidney|donated a kidney|history of kidney donation|post nephrectomy|kidney is surgically absent|postnephrectomy`,
  ),
  c('cystectomy-status', 'status', after('cystectomy|radical cystectomy|cystoprostatectomy|radical cystoprostatectomy|partial cystectomy')),
  c(
    'prostatectomy-status',
    'status',
    `${after('prostatectomy|radical prostatectomy|radical retropubic prostatectomy|robotic prostatectomy|simple prostatectomy|suprapubic prostatectomy|robotic-assisted laparoscopic prostatectomy|laparoscopic prostatectomy|perineal prostatectomy|radical perineal prostatectomy|orchiectomy|radical orchiectomy|bilateral orchiectomy|penectomy|orchidectomy|robotic radical prostatectomy|laparoscopic radical prostatectomy|simple orchiectomy')}|post-prostatectomy`,
  ),
  c('vasectomy-status', 'status', `${after('vasectomy|bilateral vasectomy')}|vasectomy status|vasectomized|post vasectomy`),
  c(
    'thyroidectomy-status',
    'status',
    after(
      'thyroidectomy|total thyroidectomy|partial thyroidectomy|subtotal thyroidectomy|thyroid lobectomy|hemithyroidectomy|parathyroidectomy|adrenalectomy|laparoscopic adrenalectomy|near-total thyroidectomy|thyroid surgery',
    ),
  ),
  c('kidney-donor', 'status', 'living kidney donor|presents for donor nephrectomy|living donor nephrectomy|potential kidney donor'),
  c(
    'ureteral-stent-status',
    'status',
    `indwelling ureteral stent|double-j stent in place|ureteral stent in place|presence of ureteral stent|status post ureteral stent placement|s/p ureteral stent|s/p ureteral stent placement|double-j ureteral stent in place|indwelling stent in ureter|ureteral stents in place|status post ureteral stent|status post double-j stent|status post stent placement for ureteral stone|double j stent in good position|properly positioned ureteral stent|bilateral ureteral stents|ureteral stent in good position|chronic indwelling ureteral stent|chronic ureteral stent|double-j catheter in place|status post double-j stent placement|jj stent in place|indwelling double-j stent|chronic indwelling double-j ureteral stent|${inPlace('ureteral stent|double-j stent|double-j ureteral stent|jj stent|ureteral stents')}`,
  ),
  c(
    'urinary-device-encounter',
    'status',
    'here for stent removal|presents for stent removal|for ureteral stent removal|for removal of ureteral stent|presents for removal of stent|here for foley removal|presents for foley catheter removal|here for catheter removal|presents for catheter change|here for catheter change|suprapubic catheter change|foley catheter change|here for foley change|presents for nephrostomy tube change|nephrostomy tube exchange|suprapubic tube change|presents for stent exchange|here for stent exchange|for cystoscopy and stent removal',
  ),
  c(
    'suprapubic-status',
    'status',
    `suprapubic catheter in place|chronic suprapubic catheter|indwelling suprapubic catheter|suprapubic tube in place|has suprapubic catheter|chronic suprapubic tube|with suprapubic catheter|via suprapubic catheter|use of suprapubic catheter|cystostomy status|suprapubic cystostomy status|suprapubic catheter dependent|status post suprapubic catheter|s/p suprapubic catheter|status post suprapubic tube|suprapubic cystostomy in place|suprapubic cystostomy tube in place|cystostomy in place|status post suprapubic tube placement|status post suprapubic catheter placement|s/p suprapubic tube|with suprapubic tube|${inPlace('suprapubic catheter|suprapubic tube|cystostomy tube|suprapubic cystostomy|sp tube')}`,
  ),
  c('mitrofanoff-status', 'status', 'mitrofanoff|appendicovesicostomy|vesicostomy|cutaneous vesicostomy|appendico-vesicostomy', {
    types: { vesicostomy: 'vesicostomy' },
    implies: { vesicostomy: { type: 'cutaneous' }, 'cutaneous vesicostomy': { type: 'cutaneous' } },
  }),
  c(
    'nephrostomy-status',
    'status',
    `nephrostomy tube in place|nephrostomy status|bilateral nephrostomy tubes|indwelling nephrostomy tube|percutaneous nephrostomy tubes in place|existing nephrostomy tube|nephrostomy in place|status post nephrostomy|status post nephrostomy tube|status post percutaneous nephrostomy|s/p nephrostomy|s/p nephrostomy tube|percutaneous nephrostomy in place|nephrostomy tubes in place|status post nephrostomy tube placement|has nephrostomy tube|with nephrostomy tube|ureterostomy|cutaneous ureterostomy|existing nephrostomy|${inPlace('nephrostomy tube|nephrostomy|percutaneous nephrostomy|percutaneous nephrostomy tube|nephrostomy catheter|nephroureteral stent|urostomy|ureterostomy')}`,
  ),
  c(
    'urinary-implant-status',
    'status',
    `artificial urinary sphincter in place|status post artificial urinary sphincter|s/p artificial urinary sphincter|history of artificial urinary sphincter|presence of artificial urinary sphincter|s/p aus|status post artificial urinary sphincter placement|status post ams 800|artificial sphincter in place|${implanted('artificial urinary sphincter')}`,
  ),
  c(
    'penile-prosthesis-status',
    'status',
    `penile prosthesis in place|penile implant in place|presence of penile prosthesis|status post penile prosthesis|s/p penile prosthesis|status post penile implant|history of penile prosthesis|inflatable penile prosthesis in place|status post inflatable penile prosthesis|s/p penile implant|has penile prosthesis|history of penile implant|status post penile prosthesis placement|has a penile implant|testicular prosthesis in place|has penile implant|${implanted('penile prosthesis|inflatable penile prosthesis|penile implant|testicular prosthesis|testicular implant')}`,
  ),
  c(
    'sacral-stimulator-status',
    'status',
    `interstim in place|sacral neuromodulator in place|status post interstim|s/p interstim|history of interstim|has interstim|interstim device in place|status post interstim placement|sacral neurostimulator in place|gastric pacemaker|gastric electrical stimulator|bladder stimulator in place|bladder pacemaker|${implanted('interstim|interstim device|sacral neuromodulator|sacral neurostimulator|sacral nerve stimulator|gastric electrical stimulator|bladder stimulator')}`,
  ),
  c(
    'history-foot-ulcer',
    'status',
    'history of diabetic foot ulcer|history of foot ulcer in diabetes|healed diabetic foot ulcer|prior diabetic foot ulcer',
  ),
  c(
    'screening-diabetes',
    'status',
    'screening for diabetes|diabetes screening|screening for diabetes mellitus|encounter for diabetes screening',
  ),
  c(
    'screening-lipids',
    'status',
    'screening for hyperlipidemia|screening for lipid disorders|lipid screening|screening for cholesterol|cholesterol screening|hyperlipidemia screening',
  ),
  c(
    'dietary-counseling',
    'status',
    'dietary counseling and surveillance|encounter for dietary counseling|dietary surveillance and counseling',
  ),
];

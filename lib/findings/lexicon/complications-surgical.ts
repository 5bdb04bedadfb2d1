import { type Concept, concept as c } from './concept';

/** Harm from operations, infusions and anesthesia. */
export const surgicalComplications: Concept[] = [
  c(
    'wound-infection-postop',
    'acute',
    'postoperative wound infection|surgical site infection|surgical wound infection|post-operative wound infection|postoperative infection|infected surgical wound|infected incision|incisional infection|wound infection after surgery|infected surgical incision|postop wound infection|infected operative wound|infected sternal wound|sternal wound infection|SSI|infection of surgical wound|infection of surgical site|infected surgical site',
    {
      types: {
        superficial: 'superficial|superficial incisional|stitch abscess|suture abscess',
        deep: 'deep|deep incisional|subfascial',
        organ: 'organ space|organ/space|intra-abdominal|pelvic abscess',
      },
      needs: ['type', 'encounter'],
    },
  ),
  c('stitch-abscess', 'acute', 'stitch abscess|suture abscess|stitch granuloma|suture granuloma|suture reaction', {
    types: { granuloma: 'granuloma|reaction' },
    covers: 'abscess|wound-infection-postop',
  }),
  c(
    'postoperative-sepsis',
    'acute',
    'postoperative sepsis|sepsis following surgery|sepsis after surgery|post-operative sepsis|postprocedural sepsis',
    { covers: 'wound-infection-postop' },
  ),
  c(
    'wound-dehiscence',
    'acute',
    'wound dehiscence|dehiscence of surgical wound|surgical wound dehiscence|dehisced wound|dehisced surgical wound|incisional dehiscence|postoperative wound dehiscence|dehiscence of wound|wound separation|dehiscence of incision|sternal dehiscence|sternal wound dehiscence|wound breakdown|dehiscence of abdominal wound|incision dehiscence|disruption of surgical wound|postoperative wound disruption|nonhealing surgical wound|non-healing surgical wound|open surgical wound',
    { types: { nonhealing: 'nonhealing|non-healing|non healing', sternal: 'sternal|sternotomy' }, needs: ['encounter'] },
  ),
  c(
    'fascial-dehiscence',
    'acute',
    'fascial dehiscence|wound evisceration|evisceration|dehiscence of fascia|dehiscence of abdominal fascia|abdominal fascial dehiscence|burst abdomen',
    { covers: 'wound-dehiscence' },
  ),
  c(
    'laceration-dehiscence',
    'acute',
    'dehiscence of laceration repair|dehisced laceration repair|laceration dehiscence|dehiscence of laceration|reopened laceration|laceration repair dehiscence',
    { covers: 'wound-dehiscence' },
  ),
  c(
    'postoperative-seroma',
    'acute',
    'postoperative seroma|seroma|wound seroma|post-operative seroma|incisional seroma|postop seroma|surgical site seroma|postsurgical seroma',
    {
      types: { musculoskeletal: 'hip|knee|spine|spinal|muscle|lumbar|intramuscular', traumatic: 'traumatic' },
    },
  ),
  c(
    'postoperative-hematoma',
    'acute',
    'postoperative hematoma|post-operative hematoma|wound hematoma|incisional hematoma|surgical site hematoma|postop hematoma|hematoma of surgical wound|postsurgical hematoma|postprocedural hematoma',
    {
      types: { musculoskeletal: 'hip|knee|spine|spinal|muscle|lumbar|intramuscular' },
    },
  ),
  c(
    'postoperative-hemorrhage',
    'acute',
    'postoperative bleeding|postoperative hemorrhage|post-operative bleeding|postop bleeding|bleeding from surgical site|postprocedural bleeding|surgical site bleeding|postprocedural hemorrhage|incisional bleeding|wound bleeding',
    {
      types: {
        skin: 'wound|incision|incisional|skin|breast|flap|graft donor site',
        airway:
          'tonsil|tonsils|tonsillar|tonsillectomy|adenoidectomy|pharynx|pharyngeal|parapharyngeal|oropharynx|oropharyngeal|nasal|nose|septoplasty|sinus|tracheostomy|throat|lung|chest tube',
        gut: 'polypectomy|sphincterotomy|colectomy|gastric|colon|rectal|anal|hemorrhoidectomy|anastomotic|anastomosis|bowel|liver|biliary|cholecystectomy|gastric bypass',
        genitourinary:
          'prostate|prostatectomy|turp|bladder|kidney|nephrectomy|renal|urethral|penile|circumcision|scrotal|vaginal|cervix|hysterectomy|vaginal cuff|cuff|uterine',
      },
      implies: { 'wound bleeding': { type: 'skin' }, 'incisional bleeding': { type: 'skin' } },
    },
  ),
  c('postoperative-fever', 'acute', 'postoperative fever|post-operative fever|postop fever|postprocedural fever', { covers: 'fever' }),
  c('postoperative-shock', 'acute', 'postoperative shock|postprocedural shock|post-operative shock', {
    types: { septic: 'septic', cardiogenic: 'cardiogenic' },
    covers: 'shock',
  }),
  c(
    'postoperative-nausea',
    'acute',
    'postoperative nausea and vomiting|post-operative nausea and vomiting|PONV|postoperative nausea|postop nausea and vomiting',
    { covers: 'nausea|vomiting' },
  ),
  c(
    'retained-surgical-item',
    'acute',
    'retained surgical sponge|retained sponge|gossypiboma|retained foreign body after surgery|retained surgical instrument|retained lap sponge',
  ),
  c(
    'procedural-emphysema',
    'acute',
    'postoperative subcutaneous emphysema|subcutaneous emphysema after procedure|iatrogenic subcutaneous emphysema',
  ),
  c('postprocedural-fistula', 'acute', 'postoperative fistula|persistent postoperative fistula|persistent postprocedural fistula'),
  c(
    'accidental-bowel-injury',
    'acute',
    'inadvertent enterotomy|iatrogenic bowel injury|incidental enterotomy|accidental enterotomy|iatrogenic bowel perforation|iatrogenic colon perforation|iatrogenic perforation of colon|accidental serosal tear|inadvertent serosal tear|perforation during colonoscopy|iatrogenic gastric perforation|iatrogenic esophageal perforation',
  ),
  c(
    'accidental-urinary-injury',
    'acute',
    'inadvertent cystotomy|iatrogenic bladder injury|incidental cystotomy|accidental cystotomy|iatrogenic ureteral injury|ureteral injury during surgery|iatrogenic bladder perforation|accidental bladder injury',
  ),
  c(
    'accidental-vessel-injury',
    'acute',
    'iatrogenic vascular injury|iatrogenic arterial injury|iatrogenic vessel injury|inadvertent arterial puncture|accidental arterial puncture',
  ),
  c('accidental-spleen-injury', 'acute', 'iatrogenic splenic injury|iatrogenic splenic laceration|incidental splenic injury', {
    covers: 'splenic-laceration',
  }),
  c(
    'rib-fracture-cpr',
    'acute',
    'rib fractures from cpr|rib fractures due to cpr|rib fracture from chest compressions|rib fractures from chest compressions|rib fractures due to chest compressions',
    { covers: 'rib-fracture|fracture-ribs-multiple|fracture' },
  ),
  c(
    'skin-graft-failure',
    'acute',
    'skin graft failure|failed skin graft|graft failure of skin|failure of skin graft|skin graft loss|infected skin graft|skin graft infection',
    { types: { infected: 'infected|infection' } },
  ),
  c(
    'line-infection',
    'acute',
    'central line associated bloodstream infection|CLABSI|central line infection|line sepsis|catheter-related bloodstream infection|central line-associated bloodstream infection|catheter related bloodstream infection|port infection|infected port|PICC line infection|infected central line|infected picc line|infected mediport|CRBSI|port-a-cath infection|infected port-a-cath|catheter associated bloodstream infection|central venous catheter infection|infected central venous catheter|line infection',
    {
      types: { blood: 'bloodstream|bacteremia|sepsis|CLABSI|CRBSI|bacteremic', local: 'exit site|local|tunnel|pocket|cellulitis' },
      covers: 'bacteremia',
    },
  ),
  c(
    'infusion-phlebitis',
    'acute',
    'phlebitis at iv site|iv phlebitis|phlebitis from iv|superficial phlebitis at iv site|iv site thrombophlebitis',
  ),
  c(
    'infusion-extravasation',
    'acute',
    'chemotherapy extravasation|extravasation of chemotherapy|extravasation of vesicant|contrast extravasation|iv extravasation|extravasation injury|iv infiltration|infiltrated iv',
    { types: { chemotherapy: 'chemotherapy|vesicant' } },
  ),
  c('infusion-reaction', 'acute', 'infusion reaction|infusion-related reaction|infusion related reaction'),
  c(
    'febrile-transfusion-reaction',
    'acute',
    'febrile nonhemolytic transfusion reaction|febrile transfusion reaction|febrile non-hemolytic transfusion reaction',
    { covers: 'fever|transfusion-reaction' },
  ),
  c(
    'transfusion-reaction',
    'acute',
    'transfusion reaction|blood transfusion reaction|allergic transfusion reaction|hemolytic transfusion reaction|reaction to blood transfusion|acute hemolytic transfusion reaction|delayed hemolytic transfusion reaction',
    {
      types: { delayed: 'delayed hemolytic|delayed', hemolytic: 'acute hemolytic|hemolytic' },
    },
  ),
  c('transfusion-overload', 'acute', 'transfusion associated circulatory overload|TACO|transfusion-associated circulatory overload', {
    covers: 'fluid-overload',
  }),
  c(
    'vaccine-reaction',
    'acute',
    'vaccine reaction|reaction to vaccine|adverse reaction to vaccine|adverse effect of vaccine|post-vaccination reaction|vaccination reaction|post vaccination fever|reaction to vaccination|adverse vaccine reaction',
    { types: { fever: 'fever' } },
  ),
  c('malignant-hyperthermia', 'acute', 'malignant hyperthermia'),
  c('difficult-intubation', 'acute', 'difficult intubation|failed intubation|failed or difficult intubation|unsuccessful intubation'),
  c('anesthesia-complication', 'acute', 'adverse reaction to anesthesia|delayed emergence from anesthesia|delayed emergence'),
  c('radiation-complication', 'acute', 'complication of radiation therapy|radiation injury|radiation necrosis|late effect of radiation', {
    types: { necrosis: 'necrosis' },
  }),
];

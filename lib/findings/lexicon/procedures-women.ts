import { concept as c } from './concept';

/** Operations and procedures of gynecology and obstetrics. */
export const womenProcedures = [
  c(
    'hysterectomy',
    'procedure',
    'hysterectomy|total hysterectomy|complete hysterectomy|partial hysterectomy|uterus removal|uterus removal surgery',
  ),
  c(
    'subtotal-hysterectomy',
    'procedure',
    'supracervical hysterectomy|subtotal hysterectomy|laparoscopic supracervical hysterectomy|abdominal supracervical hysterectomy',
  ),
  c(
    'abdominal-hysterectomy',
    'procedure',
    'total abdominal hysterectomy|abdominal hysterectomy|TAH|total abdominal hysterectomy with bilateral salpingo-oophorectomy',
  ),
  c('vaginal-hysterectomy', 'procedure', 'vaginal hysterectomy|total vaginal hysterectomy|transvaginal hysterectomy|TVH'),
  c(
    'laparoscopic-hysterectomy',
    'procedure',
    'laparoscopic hysterectomy|total laparoscopic hysterectomy|laparoscopic assisted vaginal hysterectomy|laparoscopically assisted vaginal hysterectomy|robotic hysterectomy|robotic assisted hysterectomy|LAVH|TLH|robotic-assisted laparoscopic hysterectomy|robotic assisted total laparoscopic hysterectomy',
  ),
  c(
    'radical-hysterectomy',
    'procedure',
    'radical hysterectomy|modified radical hysterectomy|type iii radical hysterectomy|wertheim hysterectomy|pelvic exenteration',
  ),
  c('peripartum-hysterectomy', 'procedure', 'peripartum hysterectomy|cesarean hysterectomy|postpartum hysterectomy'),
  c(
    'oophorectomy',
    'procedure',
    'oophorectomy|bilateral oophorectomy|unilateral oophorectomy|salpingo-oophorectomy|bilateral salpingo-oophorectomy|unilateral salpingo-oophorectomy|BSO|ovary removal',
  ),
  c('salpingectomy', 'procedure', 'salpingectomy|bilateral salpingectomy|partial salpingectomy|removal of fallopian tube'),
  c('salpingostomy', 'procedure', 'salpingostomy|neosalpingostomy'),
  c(
    'ovarian-cystectomy',
    'procedure',
    'ovarian cystectomy|laparoscopic ovarian cystectomy|drainage of ovarian cyst|ovarian cyst aspiration|ovarian detorsion|detorsion of ovary',
  ),
  c('myomectomy', 'procedure', 'myomectomy|abdominal myomectomy|hysteroscopic myomectomy|laparoscopic myomectomy|removal of fibroids'),
  c(
    'dilation-and-curettage',
    'procedure',
    'dilation and curettage|dilatation and curettage|d&c|d and c|fractional d&c|fractional dilation and curettage|endometrial curettage|sharp curettage|uterine curettage|fractional dilatation and curettage|endocervical curettage|ECC|D&C',
  ),
  c(
    'suction-curettage',
    'procedure',
    'suction curettage|suction d&c|vacuum d&c|suction , dilation , and curettage|suction dilation curettage|suction dilatation curettage|suction dilation and curettage|vacuum aspiration of uterus|uterine suction curettage|vacuum curettage|manual vacuum aspiration|uterine evacuation|suction dilatation and curettage',
  ),
  c(
    'dilation-and-evacuation',
    'procedure',
    'dilation and evacuation|dilatation and evacuation|d&e|second trimester dilation and evacuation',
  ),
  c(
    'hysteroscopy',
    'procedure',
    'hysteroscopy|diagnostic hysteroscopy|operative hysteroscopy|hysteroscopic polypectomy|hysteroscopic resection|resectoscopic resection of endometrium|lysis of intrauterine adhesions|hysteroscopic septoplasty',
  ),
  c(
    'endometrial-ablation',
    'procedure',
    'endometrial ablation|novasure ablation|novasure endometrial ablation|thermachoice ablation|rollerball ablation|hydrothermal ablation of endometrium|novasure|thermachoice|her option ablation',
  ),
  c('endometrial-biopsy', 'procedure', 'endometrial biopsy|EMB|pipelle biopsy|endometrial pipelle biopsy|endometrial sampling'),
  c(
    'colposcopy',
    'procedure',
    'colposcopy|colposcopic examination|colposcopic biopsy|colposcopy with biopsy|colposcopically directed biopsy',
  ),
  c('cervical-biopsy', 'procedure', 'cervical biopsy|biopsy of cervix|cervical biopsies|punch biopsy of cervix'),
  c(
    'leep',
    'procedure',
    'loop electrosurgical excision procedure|LEEP|leep procedure|leep conization|large loop excision of transformation zone|LLETZ|loop excision of cervix',
  ),
  c(
    'cervical-conization',
    'procedure',
    'cervical conization|cold knife conization|cone biopsy|conization of cervix|cold knife cone|cold-knife conization|cone biopsy of cervix|cervical cone biopsy',
  ),
  c(
    'cervical-cryotherapy',
    'procedure',
    'cryotherapy of cervix|cervical cryotherapy|laser ablation of cervix|trachelectomy|cervical polypectomy|removal of cervical polyp',
  ),
  c(
    'pap-smear',
    'procedure',
    'pap smear|papanicolaou smear|pap test|cervical cytology|thinprep pap|liquid-based cytology|pelvic examination with pap',
  ),
  c(
    'tubal-ligation-procedure',
    'procedure',
    'tubal ligation|bilateral tubal ligation|BTL|tubal ligation procedure|tubal sterilization|postpartum tubal ligation|laparoscopic tubal ligation|pomeroy tubal ligation|laparoscopic tubal fulguration|tubal fulguration|tubal coagulation|laparoscopic bilateral tubal ligation|falope ring application|filshie clip application|essure procedure|modified pomeroy bilateral tubal ligation|laparoscopic sterilization|parkland tubal ligation|tubal cautery|tubal occlusion procedure|bilateral tubal occlusion',
  ),
  c(
    'tubal-reversal',
    'procedure',
    'tubal reanastomosis|tubal ligation reversal|reversal of tubal ligation|chromopertubation|tuboplasty|hysterosalpingogram|HSG|sonohysterogram|saline infusion sonogram|hysterosalpingography',
  ),
  c(
    'gynecologic-laparoscopy',
    'procedure',
    'pelviscopy|laparoscopic fulguration of endometriosis|laser ablation of endometriosis|excision of endometriosis|fulguration of endometriosis|ablation of endometriosis|laparoscopic excision of endometriosis|laparoscopic adhesiolysis',
  ),
  c('uterine-artery-embolization', 'procedure', 'uterine artery embolization|uterine fibroid embolization'),
  c(
    'anterior-repair',
    'procedure',
    'anterior colporrhaphy|anterior repair|cystocele repair|repair of cystocele|anterior vaginal repair|paravaginal repair',
  ),
  c(
    'posterior-repair',
    'procedure',
    'posterior colporrhaphy|posterior repair|rectocele repair|repair of rectocele|posterior vaginal repair|perineorrhaphy|perineoplasty|enterocele repair|repair of enterocele',
  ),
  c(
    'vault-suspension',
    'procedure',
    'sacrocolpopexy|abdominal sacral colpopexy|sacrospinous ligament fixation|uterosacral ligament suspension|sacral colpopexy|vaginal vault suspension|robotic sacrocolpopexy|sacrospinous ligament suspension|mccall culdoplasty|vault suspension|colpopexy',
  ),
  c('colpocleisis', 'procedure', 'colpocleisis|le fort colpocleisis|lefort colpocleisis|vaginectomy|vaginal closure'),
  c('midurethral-sling', 'procedure', 'TVT sling|transobturator tape|tvt procedure|burch urethropexy|sparc sling|monarc sling'),
  c('vaginal-pessary', 'procedure', 'pessary placement|pessary insertion|pessary fitted'),
  c(
    'bartholin-marsupialization',
    'procedure',
    'marsupialization of bartholin cyst|bartholin marsupialization|word catheter placement|word catheter|excision of bartholin gland|bartholin gland excision|incision and drainage of bartholin abscess|i&d of bartholin abscess',
  ),
  c(
    'vulvectomy',
    'procedure',
    'vulvectomy|simple vulvectomy|partial vulvectomy|radical vulvectomy|vulvar biopsy|wide local excision of vulva|labiaplasty|labioplasty|vaginoplasty|hymenotomy|hymenectomy|vaginal biopsy|excision of vulvar lesion',
  ),
  c('fertility-procedure', 'procedure', 'in vitro fertilization|oocyte retrieval procedure|intrauterine insemination procedure'),
  // Obstetrics.
  c(
    'cesarean-section',
    'procedure',
    'cesarean section|cesarean delivery|c-section|cesarean|low transverse cesarean section|primary low transverse cesarean section|repeat low transverse cesarean section|classical cesarean section|LTCS|emergency cesarean section|primary cesarean section|low segment transverse cesarean section|c section|stat cesarean section|caesarean section|low transverse cervical cesarean section|low cervical cesarean section',
  ),
  c(
    'vacuum-delivery',
    'procedure',
    'vacuum-assisted vaginal delivery|vacuum assisted delivery|vacuum extraction|vacuum delivery|vacuum-assisted delivery|kiwi vacuum|vacuum extractor delivery',
  ),
  c(
    'forceps-delivery',
    'procedure',
    'forceps delivery|low forceps delivery|outlet forceps delivery|forceps-assisted vaginal delivery|outlet forceps|mid forceps delivery|forceps assisted delivery',
  ),
  c('episiotomy', 'procedure', 'episiotomy|midline episiotomy|mediolateral episiotomy|median episiotomy|episiotomy repair'),
  c(
    'laceration-repair-obstetric',
    'procedure',
    'repair of perineal laceration|perineal laceration repair|repair of second-degree laceration|repair of third degree laceration|repair of fourth degree laceration|repair of obstetric laceration|repair of vaginal laceration',
  ),
  c(
    'labor-induction',
    'procedure',
    'induction of labor|labor induction|pitocin induction|pitocin augmentation|labor augmentation|cytotec induction|cervical ripening|oxytocin induction|misoprostol induction|augmentation of labor|cervidil|oxytocin augmentation',
  ),
  c('artificial-rupture-of-membranes', 'procedure', 'artificial rupture of membranes|AROM|amniotomy'),
  c(
    'amnioinfusion',
    'procedure',
    'amnioinfusion|intrauterine pressure catheter|IUPC placement|fetal scalp electrode placement|fetal scalp electrode',
  ),
  c('external-version', 'procedure', 'external cephalic version|ECV|breech extraction|internal podalic version|breech vaginal delivery'),
  c(
    'cerclage',
    'procedure',
    'cervical cerclage|cerclage placement|mcdonald cerclage|shirodkar cerclage|cerclage removal|cerclage|abdominal cerclage',
  ),
  c('amniocentesis', 'procedure', 'amniocentesis|genetic amniocentesis|amnioreduction'),
  c(
    'chorionic-villus-sampling',
    'procedure',
    'chorionic villus sampling|CVS sampling|cordocentesis|percutaneous umbilical blood sampling|fetal blood sampling',
  ),
  c(
    'manual-placenta-removal',
    'procedure',
    'manual removal of placenta|manual extraction of placenta|uterine exploration|postpartum curettage|bakri balloon placement|bakri balloon|b-lynch suture|uterine tamponade balloon',
  ),
  c(
    'fetal-monitoring',
    'procedure',
    'nonstress test|non-stress test|NST|contraction stress test|fetal monitoring|electronic fetal monitoring|biophysical profile|BPP',
  ),
  c(
    'obstetric-ultrasound',
    'procedure',
    'obstetric ultrasound|obstetrical ultrasound|ob ultrasound|transvaginal ultrasound|fetal ultrasound|dating ultrasound|pelvic ultrasound|growth ultrasound|fetal echocardiogram|transvaginal sonogram|level ii ultrasound',
  ),
  c(
    'labor-epidural',
    'procedure',
    'labor epidural|epidural for labor|obstetric epidural|epidural placed for labor|epidural analgesia for labor|combined spinal epidural',
  ),
  c(
    'ectopic-surgery',
    'procedure',
    'laparoscopic salpingectomy for ectopic pregnancy|removal of ectopic pregnancy|methotrexate for ectopic pregnancy|evacuation of molar pregnancy',
  ),
  c(
    'iud-procedure',
    'procedure',
    'intrauterine device placed|iud placed|iud inserted|iud removed|mirena placed|nexplanon placed|nexplanon inserted|nexplanon removed',
  ),
];

/** Procedures on newborns and small children. */
export const newbornProcedures = [
  c('circumcision-newborn', 'procedure', 'infant circumcision|circumcision using gomco clamp|circumcision with plastibell'),
  c(
    'newborn-phototherapy',
    'procedure',
    'phototherapy for jaundice|newborn phototherapy|phototherapy for hyperbilirubinemia|bili lights|bili blanket|biliblanket',
  ),
  c('exchange-transfusion', 'procedure', 'double volume exchange transfusion|partial exchange transfusion'),
  c(
    'umbilical-catheterization',
    'procedure',
    'umbilical artery catheterization|umbilical vein catheterization|umbilical line placement|umbilical venous catheter|umbilical arterial catheter|UVC placement|UAC placement',
  ),
  c(
    'surfactant-administration',
    'procedure',
    'surfactant administration|surfactant given|surfactant therapy|curosurf|survanta|exogenous surfactant',
  ),
  c(
    'neonatal-resuscitation',
    'procedure',
    'neonatal resuscitation|newborn resuscitation|positive pressure ventilation of newborn|delivery room resuscitation',
  ),
  c(
    'newborn-screening-test',
    'procedure',
    'newborn metabolic screen|newborn screen|heel stick|state newborn screen|newborn hearing screen|newborn hearing screening|congenital heart screen|pulse oximetry screen of newborn|hearing screen of newborn',
  ),
  c(
    'gastroschisis-repair',
    'procedure',
    'repair of gastroschisis|gastroschisis closure|silo placement|omphalocele repair|repair of omphalocele|repair of congenital diaphragmatic hernia|congenital diaphragmatic hernia repair',
  ),
  c('pyloromyotomy', 'procedure', 'ramstedt pyloromyotomy'),
  c(
    'tracheoesophageal-repair',
    'procedure',
    'repair of tracheoesophageal fistula|tracheoesophageal fistula repair|repair of esophageal atresia|esophageal atresia repair',
  ),
  c(
    'pull-through',
    'procedure',
    'pull-through procedure|soave procedure|swenson procedure|duhamel procedure|endorectal pull-through|posterior sagittal anorectoplasty|anoplasty for imperforate anus|PSARP|ladd procedure|kasai procedure|kasai portoenterostomy',
  ),
  c(
    'cleft-repair',
    'procedure',
    'cleft lip repair|cleft palate repair|repair of cleft palate|repair of cleft lip|palatoplasty for cleft palate|cheiloplasty|furlow palatoplasty|millard cleft lip repair',
  ),
  c(
    'umbilical-granuloma-cautery',
    'procedure',
    'silver nitrate cautery of umbilicus|cauterization of umbilical granuloma|excision of extra digit|ligation of extra digit|removal of supernumerary digit',
  ),
  c(
    'clubfoot-casting',
    'procedure',
    'ponseti casting|serial casting for clubfoot|ponseti method|pavlik harness|pavlik harness application|spica cast|percutaneous achilles tenotomy for clubfoot|tenotomy for clubfoot',
  ),
  c(
    'cranial-helmet',
    'procedure',
    'cranial remolding helmet|cranial helmet therapy|helmet therapy for plagiocephaly|cranial orthosis|craniosynostosis repair|cranial vault remodeling|strip craniectomy',
  ),
  c('tethered-cord-release', 'procedure', 'release of tethered cord|myelomeningocele repair|closure of myelomeningocele'),
];

import { concept as c } from './concept';

const BIRTH = {
  types: {
    twin: 'twin|twins|twin a|twin b|twin gestation',
    outside: 'born outside hospital|born at home|home birth|outside hospital|en route',
  },
  causes: {
    cesarean: 'cesarean|c-section|cesarean section|repeat cesarean',
    vaginal: 'vaginal|vaginally|vaginal delivery|nsvd|svd|vacuum|forceps',
  },
};

/** Newborn infants: birth, growth, and what belongs to the first weeks of life. */
export const perinatal = [
  c(
    'liveborn-infant',
    'acute',
    'liveborn infant|twin newborn|newborn twin|preterm twin newborn|term twin newborn|preterm newborn twin|liveborn twin|liveborn male|liveborn female|preterm newborn male|preterm newborn female|preterm male newborn|preterm female newborn|single liveborn infant|live born infant|term newborn|term newborn male|term newborn female|newborn male|newborn female|term male infant|term female infant|healthy newborn|normal newborn|well newborn|healthy term newborn|normal term newborn|term infant|full-term newborn|full term infant|full term newborn|term male newborn|term female newborn|term baby boy|term baby girl|newborn infant|newborn boy|newborn girl|male newborn|female newborn|term aga newborn|term aga infant|term aga male|term aga female|late preterm newborn|liveborn male infant|liveborn female infant|near-term infant|newborn male infant|newborn female infant|well term newborn',
    BIRTH,
  ),
  c(
    'newborn-exam',
    'acute',
    'newborn check|newborn well check|newborn visit|newborn health check|newborn follow-up|newborn weight check|health check for newborn|newborn well visit|newborn wellness visit|newborn checkup|newborn well child check|first newborn visit|weight check for newborn',
    {
      types: {
        older:
          'two week|2 week|2-week|two-week|10 day|10-day|11 day|12 day|13 day|14 day|14-day|two weeks|2 weeks|3 week|3-week|three week|3 weeks|one month|1 month|1-month|15 day|9 day|8 day',
      },
    },
  ),
  c(
    'prematurity',
    'acute',
    'prematurity|preterm twin newborn|preterm newborn twin|preterm twin|premature twin|premature twins|preterm newborn male|preterm newborn female|preterm male newborn|preterm female newborn|premature infant|preterm infant|premature newborn|preterm newborn|premature baby|preterm birth of newborn|premature male|premature female|preterm male infant|preterm female infant|former premature infant|ex-premature infant|ex-preemie|former preemie|preemie|late preterm infant|moderately preterm infant|preterm neonate|premature neonate|infant born prematurely',
  ),
  c(
    'extreme-prematurity',
    'acute',
    'extreme prematurity|extremely premature infant|extreme immaturity|extremely preterm infant|extremely preterm newborn|micro-preemie|micropreemie',
    { covers: 'prematurity' },
  ),
  c(
    'low-birth-weight',
    'acute',
    'low birth weight|low birth weight infant|LBW infant|very low birth weight|very low birth weight infant|VLBW|vlbw infant',
  ),
  c('extremely-low-birth-weight', 'acute', 'extremely low birth weight|elbw|ELBW infant', { covers: 'low-birth-weight' }),
  c(
    'small-for-gestational-age',
    'acute',
    'small for gestational age|sga infant|sga newborn|small for gestational age infant|small for gestational age newborn|small for dates infant|SGA',
  ),
  c(
    'newborn-growth-restriction',
    'acute',
    'newborn with intrauterine growth restriction|symmetric iugr infant|iugr infant|iugr newborn|asymmetric iugr infant|growth restricted newborn|growth-restricted infant',
  ),
  c(
    'large-for-gestational-age',
    'acute',
    'large for gestational age|lga infant|lga newborn|large for gestational age infant|large for gestational age newborn|LGA|macrosomic infant|macrosomic newborn',
  ),
  c(
    'post-term-newborn',
    'acute',
    'post-term newborn|postterm newborn|post-term infant|postterm infant|post-mature infant|postmature infant|postmaturity',
  ),
  c(
    'neonatal-rds',
    'acute',
    'respiratory distress syndrome of newborn|respiratory distress syndrome|RDS|neonatal respiratory distress syndrome|hyaline membrane disease|surfactant deficiency|respiratory distress syndrome of prematurity|surfactant deficiency syndrome|rds of newborn',
    {
      covers: 'neonatal-respiratory-distress|respiratory-distress|transient-tachypnea',
      integral: 'tachypnea|hypoxia|grunting',
    },
  ),
  c(
    'transient-tachypnea',
    'acute',
    'transient tachypnea of newborn|TTN|TTNB|transient tachypnea|retained fetal lung fluid|wet lung syndrome',
    {
      covers: 'neonatal-respiratory-distress|respiratory-distress',
      integral: 'tachypnea|grunting',
    },
  ),
  c(
    'neonatal-respiratory-distress',
    'acute',
    'respiratory distress of newborn|neonatal respiratory distress|newborn respiratory distress|respiratory distress in newborn',
    { covers: 'respiratory-distress', integral: 'tachypnea|grunting' },
  ),
  c('neonatal-respiratory-failure', 'acute', 'respiratory failure of newborn|neonatal respiratory failure|newborn respiratory failure', {
    covers: 'respiratory-failure|neonatal-respiratory-distress|respiratory-distress',
  }),
  c(
    'apnea-of-prematurity',
    'acute',
    'apnea of prematurity|apnea of newborn|neonatal apnea|newborn apnea|apnea and bradycardia of prematurity|apneic spells of newborn',
    { types: { central: 'central', obstructive: 'obstructive' }, covers: 'apnea|bradycardia' },
  ),
  c(
    'meconium-aspiration',
    'acute',
    'meconium aspiration|meconium aspiration syndrome|meconium aspiration pneumonitis|aspiration of meconium',
    { covers: 'neonatal-respiratory-distress|respiratory-distress|meconium-staining' },
  ),
  c('meconium-staining', 'acute', 'meconium staining of newborn|meconium-stained infant|meconium stained newborn'),
  c(
    'bronchopulmonary-dysplasia',
    'chronic',
    'bronchopulmonary dysplasia|BPD of prematurity|chronic lung disease of prematurity|chronic lung disease of infancy',
    { integral: 'hypoxia' },
  ),
  c('neonatal-pneumothorax', 'acute', 'neonatal pneumothorax|pneumothorax of newborn|newborn pneumothorax', { covers: 'pneumothorax' }),
  c('pphn', 'acute', 'persistent pulmonary hypertension of newborn|PPHN|persistent fetal circulation', {
    covers: 'pulmonary-hypertension',
  }),
  c('neonatal-bradycardia', 'acute', 'neonatal bradycardia|bradycardia of newborn', { covers: 'bradycardia' }),
  c('neonatal-tachycardia', 'acute', 'neonatal tachycardia|tachycardia of newborn', { covers: 'tachycardia' }),
  c('congenital-pneumonia', 'acute', 'congenital pneumonia|neonatal pneumonia|pneumonia of newborn', {
    covers: 'pneumonia',
    causes: { gbs: 'group b strep|group b streptococcus|gbs' },
  }),
  c(
    'neonatal-sepsis',
    'acute',
    'neonatal sepsis|sepsis of newborn|newborn sepsis|early onset sepsis of newborn|early-onset neonatal sepsis|late onset neonatal sepsis|bacterial sepsis of newborn|sepsis neonatorum',
    {
      covers: 'sepsis|bacteremia',
      causes: {
        gbs: 'group b strep|group b streptococcus|gbs',
        'e-coli': 'e. coli|e coli|escherichia coli',
        staph: 'staphylococcus aureus|mrsa|mssa',
      },
      integral: 'fever',
    },
  ),
  c(
    'newborn-sepsis-evaluation',
    'acute',
    'newborn sepsis evaluation|evaluation of newborn for sepsis|observation of newborn for suspected infection|newborn observation for suspected sepsis|sepsis ruled out in newborn|suspected sepsis ruled out newborn|sepsis rule out newborn',
  ),
  c(
    'newborn-observation',
    'acute',
    'observation of newborn for suspected condition ruled out|newborn observation for suspected condition not found',
  ),
  c(
    'neonatal-jaundice',
    'acute',
    'neonatal jaundice|newborn jaundice|jaundice of newborn|hyperbilirubinemia of newborn|neonatal hyperbilirubinemia|newborn hyperbilirubinemia|physiologic jaundice|physiologic jaundice of newborn|jaundice in newborn|indirect hyperbilirubinemia of newborn|hyperbilirubinemia requiring phototherapy',
    {
      types: {
        'breast-milk': 'breast milk|breastmilk',
        preterm: 'prematurity|preterm',
        bruising: 'bruising|cephalohematoma',
        polycythemia: 'polycythemia',
      },
      implies: {
        'jaundice of prematurity': { type: 'preterm' },
        'hyperbilirubinemia of prematurity': { type: 'preterm' },
        'breast milk jaundice': { type: 'breast-milk' },
      },
      covers: 'jaundice',
    },
  ),
  c(
    'abo-incompatibility-newborn',
    'acute',
    'abo incompatibility|abo isoimmunization of newborn|abo hemolytic disease of newborn|abo hemolytic disease',
    { covers: 'neonatal-jaundice|jaundice' },
  ),
  c(
    'rh-disease-newborn',
    'acute',
    'rh disease of newborn|rh isoimmunization of newborn|rh hemolytic disease of newborn|rh incompatibility of newborn',
    { covers: 'neonatal-jaundice|jaundice' },
  ),
  c('hemolytic-disease-newborn', 'acute', 'hemolytic disease of newborn|erythroblastosis fetalis|coombs positive newborn', {
    covers: 'neonatal-jaundice|jaundice',
  }),
  c('kernicterus', 'acute', 'kernicterus|acute bilirubin encephalopathy'),
  c(
    'neonatal-hypoglycemia',
    'acute',
    'neonatal hypoglycemia|hypoglycemia of newborn|newborn hypoglycemia|hypoglycemia in newborn|transient neonatal hypoglycemia',
    { covers: 'hypoglycemia' },
  ),
  c(
    'infant-of-diabetic-mother',
    'acute',
    'infant of diabetic mother|idm infant|infant of a diabetic mother|newborn of diabetic mother|syndrome of infant of diabetic mother',
  ),
  c(
    'infant-of-gdm-mother',
    'acute',
    'infant of mother with gestational diabetes|infant of gestational diabetic mother|newborn of mother with gestational diabetes',
    { covers: 'gestational-diabetes|infant-of-diabetic-mother' },
  ),
  c('neonatal-hypocalcemia', 'acute', 'neonatal hypocalcemia|hypocalcemia of newborn', { covers: 'hypocalcemia' }),
  c('neonatal-dehydration', 'acute', 'dehydration of newborn|neonatal dehydration', { covers: 'dehydration' }),
  c('neonatal-hypothermia', 'acute', 'hypothermia of newborn|neonatal hypothermia|newborn hypothermia|cold stress of newborn', {
    covers: 'hypothermia',
  }),
  c(
    'neonatal-temperature',
    'acute',
    'temperature instability of newborn|temperature instability of prematurity|neonatal temperature instability|temperature instability in newborn',
  ),
  c('neonatal-polycythemia', 'acute', 'neonatal polycythemia|polycythemia of newborn|polycythemia neonatorum'),
  c('anemia-of-prematurity', 'acute', 'anemia of prematurity', { covers: 'anemia' }),
  c('neonatal-thrombocytopenia', 'acute', 'neonatal thrombocytopenia|thrombocytopenia of newborn|transient neonatal thrombocytopenia', {
    covers: 'thrombocytopenia',
  }),
  c(
    'necrotizing-enterocolitis',
    'acute',
    'necrotizing enterocolitis|NEC of newborn|necrotizing enterocolitis of newborn|medical nec|surgical nec',
    { needs: ['stage'] },
  ),
  c(
    'intraventricular-hemorrhage-newborn',
    'acute',
    'intraventricular hemorrhage of newborn|intraventricular hemorrhage of prematurity|germinal matrix hemorrhage|neonatal intraventricular hemorrhage|grade i intraventricular hemorrhage|grade ii intraventricular hemorrhage|grade iii intraventricular hemorrhage|grade iv intraventricular hemorrhage|grade 1 ivh|grade 2 ivh|grade 3 ivh|grade 4 ivh|grade i ivh|grade ii ivh|grade iii ivh|grade iv ivh',
    { needs: ['stage'] },
  ),
  c('periventricular-leukomalacia', 'acute', 'periventricular leukomalacia|PVL'),
  c(
    'hypoxic-ischemic-encephalopathy',
    'acute',
    'hypoxic ischemic encephalopathy of newborn|neonatal hypoxic ischemic encephalopathy|hypoxic ischemic encephalopathy in newborn|HIE of newborn',
    { covers: 'encephalopathy', integral: 'seizure' },
  ),
  c('birth-asphyxia', 'acute', 'birth asphyxia|perinatal asphyxia|neonatal asphyxia|neonatal depression|perinatal depression of newborn'),
  c('neonatal-seizure', 'acute', 'neonatal seizure|neonatal seizures|seizures of newborn|newborn seizure|convulsions of newborn', {
    covers: 'seizure',
  }),
  c(
    'neonatal-abstinence',
    'acute',
    'neonatal abstinence syndrome|neonatal opioid withdrawal syndrome|neonatal drug withdrawal|newborn drug withdrawal|neonatal withdrawal syndrome|NOWS|neonatal withdrawal',
  ),
  c(
    'in-utero-drug-exposure',
    'acute',
    'in utero drug exposure|intrauterine drug exposure|prenatal drug exposure|drug exposure in utero|in-utero drug exposure|maternal drug use affecting newborn|drug exposed newborn|drug-exposed infant|in utero opioid exposure|in utero methadone exposure|in utero cocaine exposure|in utero cannabis exposure|in utero marijuana exposure|intrauterine exposure to drugs',
    {
      types: { opioid: 'opioid|opiate|methadone|heroin|subutex|buprenorphine', cocaine: 'cocaine', cannabis: 'cannabis|marijuana|thc' },
    },
  ),
  c(
    'in-utero-tobacco-exposure',
    'acute',
    'in utero tobacco exposure|maternal smoking affecting newborn|prenatal tobacco exposure|intrauterine tobacco exposure|in utero nicotine exposure',
  ),
  c(
    'newborn-feeding-problem',
    'acute',
    'newborn feeding problem|feeding problem of newborn|feeding problem in newborn|newborn feeding difficulty|poor feeding in newborn|neonatal feeding problem|newborn poor feeding|slow feeding in newborn|poor feeding of newborn|feeding difficulty in newborn|feeding immaturity',
    {
      types: { slow: 'slow', under: 'underfeeding' },
      covers: 'feeding-difficulty',
    },
  ),
  c(
    'breastfeeding-problem-newborn',
    'acute',
    'difficulty breastfeeding in newborn|neonatal difficulty in feeding at breast|breastfeeding problem in newborn|newborn breastfeeding difficulty|poor latch|difficulty latching|latch difficulty|difficulty with latch|breastfeeding difficulty',
    { covers: 'feeding-difficulty|newborn-feeding-problem' },
  ),
  c(
    'newborn-weight-loss',
    'acute',
    'excessive newborn weight loss|newborn weight loss|neonatal weight loss|weight loss in newborn|failure to thrive in newborn|newborn failure to thrive|failure to regain birth weight|slow weight gain of newborn|slow weight gain in newborn|poor weight gain in newborn',
    { covers: 'weight-loss|failure-to-thrive' },
  ),
  c('newborn-vomiting', 'acute', 'vomiting in newborn|newborn vomiting|neonatal vomiting|vomiting of newborn', {
    types: { bilious: 'bilious' },
    covers: 'vomiting',
  }),
  c(
    'newborn-reflux',
    'acute',
    'newborn gastroesophageal reflux|neonatal reflux|newborn reflux|gastroesophageal reflux of newborn|newborn esophageal reflux',
    { covers: 'gerd' },
  ),
  c('newborn-spitting-up', 'acute', 'spitting up in newborn|newborn spitting up|regurgitation in newborn|newborn regurgitation'),
  c('meconium-plug', 'acute', 'meconium plug|meconium plug syndrome|delayed passage of meconium'),
  c('caput', 'acute', 'caput succedaneum'),
  c('cephalohematoma', 'acute', 'cephalohematoma|cephalhematoma'),
  c(
    'subgaleal-hemorrhage-newborn',
    'acute',
    'subgaleal hemorrhage of newborn|subgaleal hemorrhage due to birth|subgaleal hematoma of newborn',
  ),
  c(
    'birth-clavicle-fracture',
    'acute',
    'clavicle fracture due to birth trauma|fracture of clavicle due to birth injury|birth fracture of clavicle|neonatal clavicle fracture|newborn clavicle fracture',
    { covers: 'clavicle-fracture' },
  ),
  c('erb-palsy', 'acute', "erb's palsy|erb palsy|erb-duchenne palsy|erbs palsy|erb's paralysis"),
  c(
    'brachial-plexus-birth-injury',
    'acute',
    'brachial plexus birth injury|obstetric brachial plexus palsy|brachial plexus palsy due to birth injury|neonatal brachial plexus palsy|brachial plexus birth palsy|obstetrical brachial plexus palsy',
  ),
  c(
    'facial-nerve-birth-injury',
    'acute',
    'facial nerve palsy due to birth injury|facial palsy due to forceps|neonatal facial nerve palsy|birth injury to facial nerve',
    { covers: 'facial-weakness|bells-palsy' },
  ),
  c(
    'birth-bruising',
    'acute',
    'facial bruising from delivery|bruising due to birth trauma|facial bruising due to birth|scalp bruising due to birth|scalp bruising from delivery|nuchal cord facial bruising',
    { types: { scalp: 'scalp' } },
  ),
  c('neonatal-conjunctivitis', 'acute', 'neonatal conjunctivitis|ophthalmia neonatorum|conjunctivitis of newborn', {
    covers: 'conjunctivitis',
  }),
  c('umbilical-granuloma', 'acute', 'umbilical granuloma'),
  c('umbilical-bleeding-newborn', 'acute', 'umbilical stump bleeding|umbilical cord bleeding of newborn|bleeding from umbilical stump'),
  c('neonatal-candidiasis', 'acute', 'neonatal thrush|thrush in newborn|neonatal candidiasis|newborn thrush|thrush of newborn', {
    covers: 'thrush',
  }),
  c('erythema-toxicum', 'acute', 'erythema toxicum|erythema toxicum neonatorum', { covers: 'rash' }),
  c('neonatal-breast-engorgement', 'acute', 'breast engorgement of newborn|neonatal breast engorgement|newborn breast buds'),
  c(
    'congenital-hydrocele',
    'acute',
    'congenital hydrocele|hydrocele of newborn|newborn hydrocele|hydrocele in newborn|hydrocele of infant',
    { covers: 'hydrocele' },
  ),
  c('neonatal-hypotonia', 'acute', 'neonatal hypotonia|congenital hypotonia|hypotonia of newborn|newborn hypotonia'),
  c('delayed-cord-separation', 'acute', 'delayed separation of umbilical cord|delayed umbilical cord separation'),
  c(
    'newborn-gbs-exposure',
    'acute',
    'newborn affected by maternal gbs|maternal gbs positive|maternal gbs colonization|maternal group b strep positive|mother gbs positive|maternal gbs|gbs positive mother|newborn affected by maternal group b strep colonization|newborn exposed to maternal gbs|infant of gbs positive mother|newborn of gbs positive mother|inadequately treated maternal gbs',
  ),
  c(
    'newborn-chorioamnionitis',
    'acute',
    'newborn affected by chorioamnionitis|newborn affected by maternal chorioamnionitis|infant exposed to chorioamnionitis|newborn exposed to maternal chorioamnionitis',
    { covers: 'chorioamnionitis' },
  ),
  c(
    'newborn-maternal-hypertension',
    'acute',
    'newborn affected by maternal hypertension|newborn affected by maternal preeclampsia|infant of preeclamptic mother',
  ),
  c(
    'newborn-breech',
    'acute',
    'newborn affected by breech presentation|newborn with breech presentation|breech newborn|infant in breech presentation at birth|newborn affected by breech delivery',
    { covers: 'breech' },
  ),
  c(
    'failed-newborn-hearing',
    'acute',
    'newborn hearing screen referred|newborn failed hearing screen|newborn referred hearing screen|abnormal newborn hearing screen|failed neonatal hearing screen',
  ),
  c(
    'abnormal-newborn-screen',
    'acute',
    'abnormal newborn screen|abnormal newborn screening|abnormal newborn metabolic screen|abnormal neonatal screening|positive newborn screen',
    {
      types: {
        cf: 'cystic fibrosis|irt',
        endocrine: 'thyroid|tsh|hypothyroidism|adrenal|cah',
        metabolic: 'metabolic|pku|amino acid',
        blood: 'hemoglobin|sickle',
      },
    },
  ),
  c('neonatal-uti', 'acute', 'neonatal urinary tract infection|urinary tract infection of newborn|neonatal uti', { covers: 'uti' }),
  c('neonatal-fever', 'acute', 'neonatal fever|fever in newborn|fever of newborn|newborn fever|febrile neonate', { covers: 'fever' }),
  c('congenital-cmv', 'acute', 'congenital cmv|congenital cytomegalovirus|congenital cmv infection|congenital cytomegalovirus infection'),
  c('congenital-syphilis', 'acute', 'congenital syphilis|early congenital syphilis'),
];

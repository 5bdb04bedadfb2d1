/** What people type: newborns, children, what one is born with. See {@link ./entries.ts} for how a line is read. */
export const CHILDREN = `
newborn, liveborn, nb, term newborn, healthy newborn, new baby, tagah | single liveborn infant delivered vaginally; single liveborn infant | Z38.00; Z38.2
newborn c section, newborn by cesarean | single liveborn infant delivered by cesarean | Z38.01
preemie, premature baby, prematurity, preterm infant, premie, born early, preterm newborn | preterm newborn | P07.30
lbw, low birth weight, small baby | low birth weight newborn | P07.10
vlbw | other low birth weight newborn | P07.10; P07.14
elbw | extremely low birth weight newborn | P07.00
sga, small for dates | newborn small for gestational age | P05.10; P05.19
lga, large for dates, large baby | other heavy for gestational age newborn; large for gestational age | P08.1
newborn jaundice, neonatal jaundice, baby jaundice, yellow baby, nnj, jaundiced baby, hyperbili newborn | neonatal jaundice | P59.9
abo incompatibility | ABO isoimmunization of newborn | P55.1
hdn, erythroblastosis | hemolytic disease of newborn | P55.9
kernicterus | kernicterus | P57.9
rds, hmd, hyaline membrane disease, resp distress newborn | respiratory distress syndrome of newborn | P22.0
ttn, ttnb, tachypnea newborn, wet lung | transient tachypnea of newborn | P22.1
mas, meconium aspiration | meconium aspiration | P24.01; P24.00
bpd, bronchopulmonary dysplasia, chronic lung of prematurity | bronchopulmonary dysplasia originating in the perinatal period; borderline personality disorder; bipolar disorder | P27.1; F60.3
aop, apnea of prematurity | apnea of newborn; apnea of prematurity | P28.41; P28.40
brue, alte | apparent life threatening event; brief resolved unexplained event | R68.13
sids, crib death, cot death | sudden infant death syndrome | R99
nec, necrotizing enterocolitis | necrotizing enterocolitis in newborn | P77.9
rop, retinopathy of prematurity | retinopathy of prematurity | H35.109
newborn sepsis, neonatal sepsis, baby sepsis, eos | bacterial sepsis of newborn | P36.9
nas, neonatal abstinence, drug withdrawal baby, nows, baby born addicted | neonatal withdrawal symptoms from maternal use of drugs of addiction | P96.1
idm, infant of diabetic mother | syndrome of infant of a diabetic mother | P70.1; P70.0
neonatal hypoglycemia, newborn low sugar, baby low blood sugar | neonatal hypoglycemia | P70.4
caput | caput succedaneum; other birth injuries to scalp | P12.81
cephalohematoma | cephalhematoma due to birth injury | P12.0
erbs palsy, erb palsy | erb paralysis due to birth injury | P14.0
umbilical granuloma | umbilical granuloma; umbilical polyp of newborn | L92.9; P83.81
omphalitis, infected belly button, infected cord | omphalitis of newborn | P38.9; L08.82
cradle cap | seborrhea capitis | L21.0
diaper rash, nappy rash, diaper dermatitis, butt rash baby | diaper dermatitis | L22
baby acne, neonatal acne | infantile acne | L70.4
erythema toxicum, newborn rash | neonatal erythema toxicum | P83.1
milia | milia; epidermal cyst | L72.0
prickly heat, heat rash, miliaria | miliaria rubra; miliaria | L74.0; L74.3
newborn feeding problem, poor latch, baby not eating | feeding problems of newborn | P92.9
slow weight gain baby, newborn poor weight gain | failure to thrive in newborn; underfeeding of newborn | P92.6; P92.3
newborn check, newborn visit, under 8 days check | health examination for newborn under 8 days old | Z00.110
2 week check, newborn 8 to 28 days | health examination for newborn 8 to 28 days old | Z00.111
weight check, newborn weight check | health examination for newborn 8 to 28 days old | Z00.111
well child, wcc, well baby, well child check, well baby check, child physical, well child exam, wce | routine child health examination without abnormal findings | Z00.129
well child abnormal, wcc abnormal | routine child health examination with abnormal findings | Z00.121
dev delay, developmental delay, delayed milestones, dd, late walking, not talking, slow development, delayed development | delayed milestone in childhood; lack of expected normal physiological development | R62.0; F88; R62.50
gdd | global developmental delay | F88
speech delay, late talker, language delay, delayed speech, not speaking yet | developmental disorder of speech and language; expressive language disorder | F80.9; F80.1
phonological disorder, lisp, articulation problem | phonological disorder | F80.0
dyslexia, reading problem, reading disorder, ld, learning disability, learning problem | specific reading disorder; developmental disorder of scholastic skills | F81.0; F81.9
intellectual disability, id, mr, mental retardation, idd | intellectual disabilities | F79
downs, down syndrome, trisomy 21, t21, downs syndrome | down syndrome | Q90.9
edwards, trisomy 18 | trisomy 18 | Q91.3
patau, trisomy 13 | trisomy 13 | Q91.7
turners, turner | turner syndrome | Q96.9
klinefelter, xxy | klinefelter syndrome | Q98.4
fragile x | fragile X chromosome | Q99.2
digeorge, 22q, vcfs | digeorge syndrome; velo-cardio-facial syndrome | D82.1; Q93.81
prader willi, pws | prader-willi syndrome | Q87.11
angelman | angelman syndrome | Q93.51
williams syndrome | williams syndrome | Q93.82
noonan | noonan syndrome | Q87.19
marfan, marfans | marfan syndrome | Q87.40
eds, ehlers danlos, heds | ehlers-danlos syndrome | Q79.60
fas, fasd, fetal alcohol | fetal alcohol syndrome | Q86.0
vacterl, vater | congenital malformation syndromes; vater syndrome | Q87.2
clubfoot, club foot, ctev, talipes | congenital talipes equinovarus; clubfoot | Q66.00; Q66.89
ddh, hip dysplasia, cdh hip, congenital hip dislocation | congenital dislocation of hip; congenital dysplasia of hip | Q65.2; Q65.89
cdh | congenital diaphragmatic hernia | Q79.0
tef, ea tef | congenital tracheo-esophageal fistula | Q39.1; Q39.2
gastroschisis | gastroschisis | Q79.3
omphalocele | exomphalos | Q79.2
pyloric stenosis, ihps | congenital hypertrophic pyloric stenosis | Q40.0
hirschsprung | hirschsprung disease | Q43.1
malrotation | congenital malformations of intestinal fixation | Q43.3
biliary atresia | atresia of bile ducts | Q44.2
imperforate anus | congenital absence atresia and stenosis of anus | Q42.3
extra finger, polydactyly, extra toe, six fingers | polydactyly; accessory fingers | Q69.9; Q69.0
webbed toes, webbed fingers, syndactyly | syndactyly | Q70.9
pectus, sunken chest, pectus excavatum | pectus excavatum | Q67.6
pigeon chest | pectus carinatum | Q67.7
plagiocephaly, flat head, flat spot on head | plagiocephaly | Q67.3; M95.2
craniosynostosis | craniosynostosis | Q75.009
microcephaly, small head | microcephaly | Q02
macrocephaly, large head, big head | macrocephaly | Q75.3
dws, dandy walker | atresia of foramina of magendie and luschka; dandy-walker syndrome | Q03.1
anencephaly | anencephaly | Q00.0
birthmark, birth mark | congenital non-neoplastic nevus; birthmark | Q82.5
port wine stain | port-wine stain; congenital non-neoplastic nevus | Q82.5
sacral dimple | other specified congenital malformations of skin; sacral dimple | Q82.6
tongue tie newborn | ankyloglossia | Q38.1
bow legs, bowlegs, bowlegged, genu varum | varus deformity knee; genu varum | M21.169; Q74.1
knock knees, knock kneed, genu valgum | valgus deformity knee; genu valgum | M21.069
pigeon toed, in toeing, intoeing, toes turn in | other specified acquired deformities of foot; intoeing | M20.5X9; R26.89
toe walking, walks on toes | other abnormalities of gait and mobility | R26.89
growing pains | growing pains; pain in limb | R29.898; M79.606
nursemaids elbow, nursemaid elbow, pulled elbow | nursemaid elbow | S53.033A
osgood schlatter | juvenile osteochondrosis of tibia and fibula | M92.529; M92.50
scfe, slipped epiphysis | slipped upper femoral epiphysis | M93.003
lcpd, perthes | juvenile osteochondrosis of head of femur; legg-calve-perthes disease | M91.10
kawasaki | mucocutaneous lymph node syndrome | M30.3
fussy baby, crying baby, irritable baby, excessive crying, baby wont stop crying | excessive crying of infant | R68.11
fussy, irritable, irritability | nonspecific symptoms peculiar to infancy; irritability | R68.12; R45.4
tantrums, temper tantrums, behavior problem, acting out, bad behavior | conduct disorder; behavior | F91.9; R46.89
pica, eats dirt | pica | F98.3; F50.83
thumb sucking | other childhood emotional disorders; thumb-sucking | F98.8
child abuse, abused child | child physical abuse confirmed; child maltreatment | T74.12XA; T74.92XA
child neglect, neglected child | child neglect or abandonment confirmed | T74.02XA
shaken baby | shaken infant syndrome | T74.4XXA
lead poisoning, lead in blood, elevated lead, high lead level, lead exposure | toxic effect of lead; abnormal lead level in blood; contact with and exposure to lead | T56.0X1A; R78.71; Z77.011
circumcised newborn | routine and ritual male circumcision | Z41.2
school physical, camp physical, sports physical, school exam | encounter for examination for admission to educational institution; examination for participation in sport | Z02.0; Z02.5
`;

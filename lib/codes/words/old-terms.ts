/** What people type: the wording of ICD-9-CM and of older books. See {@link ./entries.ts} for how a line is read. */
export const OLD_TERMS = `
antepartum condition or complication, antepartum condition | first trimester; second trimester; third trimester; unspecified trimester; pregnancy
delivered with or without mention of antepartum condition, delivered | unspecified trimester; third trimester; childbirth; delivery
delivered with mention of postpartum complication, postpartum condition or complication | puerperium; postpartum
unspecified as to episode of care or not applicable, unspecified as to episode of care | unspecified trimester; unspecified
in the mother | pregnancy; puerperium; childbirth
of mother | pregnancy; maternal
affecting management of mother | maternal care
without mention of | without
not stated as uncontrolled, stated as uncontrolled | without complications; with hyperglycemia
type ii or unspecified type | type 2
type i juvenile type | type 1
secondary diabetes | diabetes due to underlying condition; other specified diabetes
with other specified manifestations | with other specified complication
with unspecified complication | with unspecified complications
with renal manifestations | with kidney complication; with diabetic nephropathy
with ophthalmic manifestations | with ophthalmic complication
with neurological manifestations | with neurological complications; with diabetic neuropathy
with peripheral circulatory disorders | with circulatory complications; with diabetic peripheral angiopathy
with hyperosmolarity | with hyperosmolarity
pelvic region and thigh | hip; femur
shoulder region | shoulder
lower leg | knee; ankle; tibia
upper arm | elbow; humerus; shoulder
forearm | elbow; wrist; radius
ankle and foot | ankle; foot
other specified sites | other site; other specified site; vertebrae
multiple sites | multiple sites
anomaly, anomalies | malformation; deformity
congenital anomaly, congenital anomalies | congenital malformation
reduction deformity | reduction defect
osteoarthrosis | osteoarthritis
localized primary | primary
localized secondary | secondary
generalized or unspecified | unspecified
senile | age-related; senile
presenile | early onset
cataract senile | age-related cataract
late effect, late effects | sequela
old | sequela; old; chronic
open wound | laceration; unspecified open wound; puncture wound; open bite
superficial injury | superficial injury; abrasion
abrasion or friction burn | abrasion
insect bite nonvenomous | insect bite
closed fracture | fracture initial encounter for closed fracture; fracture
open fracture | fracture initial encounter for open fracture; open fracture
closed dislocation | dislocation
open dislocation | dislocation
sprains and strains, sprain and strain | sprain; strain
internal structures | internal
intracranial injury of other and unspecified nature | unspecified intracranial injury
with open intracranial wound | open fracture; intracranial injury
with brief loss of consciousness | with loss of consciousness of 30 minutes or less; with loss of consciousness
with no loss of consciousness | without loss of consciousness
with loss of consciousness of unspecified duration | with loss of consciousness of unspecified duration
erythema | burn of first degree; corrosion of first degree; erythema
erythema first degree | first degree
blisters epidermal loss second degree | second degree
full thickness skin loss third degree, full thickness skin loss third degree nos | third degree
deep necrosis of underlying tissues | third degree
with loss of a body part | third degree
accidental poisoning | poisoning accidental
poisoning by other | poisoning by other
suicide and self inflicted, self inflicted | intentional self-harm
suicide | intentional self-harm; suicide attempt
homicide | assault
injury undetermined | undetermined intent
undetermined whether accidentally or purposely inflicted | undetermined intent
legal intervention | legal intervention
misadventures | misadventure
causing adverse effects in therapeutic use | adverse effect
foreign body accidentally | foreign body
accidental fall | fall
accident caused by | contact with; discharge of; exposure to
motor vehicle traffic accident | injured in traffic accident; injured in collision traffic accident
motor vehicle nontraffic accident | injured in nontraffic accident
involving collision | injured in collision
driver of motor vehicle other than motorcycle | car driver; driver
passenger in motor vehicle other than motorcycle | car passenger; passenger
pedal cyclist | pedal cyclist; pedal cycle
rider of animal occupant of animal drawn vehicle, rider of animal | animal-rider; animal-drawn vehicle
mental retardation | intellectual disabilities
mild mental retardation | mild intellectual disabilities
drug dependence | dependence; psychoactive substance dependence
nondependent abuse | abuse
opioid type dependence | opioid dependence
continuous | uncomplicated; continuous
episodic | uncomplicated; episodic
in remission | in remission; full remission; partial remission
affective | affective; mood; depressive; bipolar
affective psychosis, affective disorder | mood disorder; bipolar disorder
manic depressive psychosis | bipolar disorder
bipolar i disorder most recent episode depressed | bipolar disorder current episode depressed
bipolar i disorder most recent episode manic | bipolar disorder current episode manic
most recent episode | current episode
bipolar i disorder, bipolar i | bipolar disorder
neurotic depression | dysthymic disorder
neurosis, neurotic disorder | anxiety disorder; nonpsychotic mental disorder
hysteria | conversion disorder; dissociative
reactive confusion | brief psychotic disorder; confusion
simple type schizophrenia | simple schizophrenia; other schizophrenia
latent schizophrenia | schizotypal disorder
chronic with acute exacerbation, subchronic with acute exacerbation | unspecified
psychosexual dysfunction | sexual dysfunction
organic psychosis, organic psychotic condition | psychotic disorder due to known physiological condition; mental disorder due to known physiological condition
organic brain syndrome | unspecified mental disorder due to known physiological condition
conduct disturbance, disturbance of conduct | conduct disorder
hyperkinetic syndrome | attention-deficit hyperactivity disorder
nontoxic nodular goiter | nontoxic goiter
toxic diffuse goiter | thyrotoxicosis with diffuse goiter
toxic nodular goiter | thyrotoxicosis with toxic multinodular goiter
without mention of thyrotoxic crisis or storm | without thyrotoxic crisis or storm
iatrogenic hypothyroidism | hypothyroidism due to medicaments; postprocedural hypothyroidism
disorders of lipoid metabolism | hyperlipidemia; lipoprotein
disorders of plasma protein metabolism | plasma-protein metabolism
paraproteinemia | monoclonal gammopathy
obesity unspecified | obesity unspecified
purpura | purpura; thrombocytopenia
agranulocytosis | neutropenia; agranulocytosis
sickle cell thalassemia | sickle-cell thalassemia
constitutional aplastic anemia | constitutional aplastic anemia
lymphosarcoma | non-hodgkin lymphoma; lymphoblastic lymphoma
reticulosarcoma | non-hodgkin lymphoma; diffuse large b-cell lymphoma
hodgkins paragranuloma | nodular lymphocyte predominant hodgkin lymphoma
hodgkins granuloma, hodgkins sarcoma | other hodgkin lymphoma
lymphocytic histiocytic predominance | lymphocyte-rich hodgkin lymphoma; nodular lymphocyte predominant
lymphocytic depletion | lymphocyte depleted
mycosis fungoides | mycosis fungoides
leukemic reticuloendotheliosis | hairy cell leukemia
without mention of having achieved remission | not having achieved remission
lymphoid leukemia | lymphoid leukemia; lymphocytic leukemia; lymphoblastic leukemia
myeloid leukemia | myeloid leukemia; myeloblastic leukemia
histiocytic | histiocytic
head face and neck | head face and neck
upper limb | upper limb; arm; hand
carcinoma in situ of other | carcinoma in situ of other
essential hypertension, malignant essential hypertension, benign essential hypertension | essential primary hypertension
benign hypertension | essential primary hypertension
hypertensive heart disease malignant, hypertensive heart disease benign | hypertensive heart disease
intermediate coronary syndrome | unstable angina
subendocardial infarction | non-ST elevation myocardial infarction
initial episode of care | unspecified
episode of care unspecified, subsequent episode of care | unspecified
coronary atherosclerosis | atherosclerotic heart disease; coronary atherosclerosis
of native coronary artery | of native coronary artery
coronary atherosclerosis of unspecified type of vessel | atherosclerotic heart disease of native coronary artery
congestive | heart failure; congestive
occlusion and stenosis of precerebral arteries | occlusion and stenosis of precerebral artery
cerebral thrombosis, cerebral embolism | cerebral infarction due to thrombosis; cerebral infarction due to embolism
with cerebral infarction | cerebral infarction
without mention of cerebral infarction | occlusion and stenosis
transient cerebral ischemia | transient cerebral ischemic attack
unspecified transient cerebral ischemia | transient cerebral ischemic attack unspecified
acute but ill defined cerebrovascular disease | cerebrovascular disease; cerebral infarction
hemiplegia affecting dominant side | hemiplegia affecting right dominant side
hemiplegia affecting unspecified side | hemiplegia affecting unspecified side
aneurysm of artery | aneurysm
venous embolism and thrombosis | embolism and thrombosis of veins
hemorrhoids without mention of complication | hemorrhoids; first degree hemorrhoids
external thrombosed hemorrhoids | perianal venous thrombosis
rheumatic disease of | rheumatic
chronic airway obstruction | chronic obstructive pulmonary disease
obstructive chronic bronchitis | chronic obstructive pulmonary disease
extrinsic asthma, intrinsic asthma | asthma; allergic asthma
with acute exacerbation | with acute exacerbation
pulmonary collapse | atelectasis
pneumonia organism unspecified | pneumonia unspecified organism
acute upper respiratory infections of | acute upper respiratory infection
adenoid vegetations | adenoids
chronic sinusitis | chronic sinusitis
influenza with other manifestations | influenza with other manifestations
solitary | single; solitary
regional enteritis | crohn disease
ulcerative chronic proctitis | ulcerative proctitis
ulcerative chronic enterocolitis | ulcerative colitis; ulcerative pancolitis
universal ulcerative chronic colitis | ulcerative pancolitis
esophageal reflux | gastro-esophageal reflux disease
diaphragmatic hernia | diaphragmatic hernia
without mention of obstruction or gangrene | without obstruction or gangrene
without mention of obstruction | without obstruction
with obstruction without mention of gangrene | with obstruction without gangrene
not specified as recurrent | not specified as recurrent
ventral hernia | ventral hernia; incisional hernia
biliary cirrhosis | biliary cirrhosis
hepatitis in viral diseases classified elsewhere | viral hepatitis
without mention of hepatic coma | without hepatic coma; acute; chronic
with hepatic coma | with hepatic coma
without mention of hepatitis delta | without delta-agent
calculus of bile duct | calculus of bile duct
peptic ulcer of unspecified site | peptic ulcer site unspecified
with hemorrhage without mention of obstruction | with hemorrhage
with hemorrhage and perforation | with both hemorrhage and perforation
chronic or unspecified | chronic or unspecified
renal failure | kidney failure
acute renal failure | acute kidney failure
chronic glomerulonephritis | chronic nephritic syndrome
acute glomerulonephritis | acute nephritic syndrome
with lesion of | with
hypertrophy of prostate | benign prostatic hyperplasia; enlarged prostate
hypertrophy benign of prostate | benign prostatic hyperplasia
urinary obstruction | urinary obstruction; lower urinary tract symptoms
impotence of organic origin | erectile dysfunction
redundant prepuce and phimosis | phimosis
polyp of | polyp of
disorders of menstruation | irregular menstruation; abnormal uterine bleeding
metrorrhagia | irregular menstruation; excessive bleeding
menopausal | menopausal; postmenopausal
mammary dysplasia | mammary dysplasia
legally induced abortion, illegally induced abortion, legal abortion | induced termination of pregnancy
unspecified abortion | spontaneous abortion
early onset of delivery | preterm labor
early or threatened labor | preterm labor; false labor
mild or unspecified pre eclampsia | mild to moderate pre-eclampsia; unspecified pre-eclampsia
transient hypertension of pregnancy | gestational hypertension
elderly primigravida | elderly primigravida
normal delivery | full-term uncomplicated delivery
malposition and malpresentation | malpresentation
light for dates | newborn light for gestational age
slow fetal growth | poor fetal growth; slow intrauterine growth
birth trauma | birth injury
newborn affected by, affecting fetus or newborn | newborn affected by
fetal distress | fetal stress; fetal distress
liveborn | liveborn infant
single liveborn | single liveborn infant
unspecified whether in hospital | place of birth unspecified
low birth weight status | newborn weight; low birth weight
dermatophytosis of | tinea; dermatophytosis
candidiasis of | candidiasis; candidal
contact dermatitis and other eczema | contact dermatitis
unspecified cause | unspecified cause
other atopic dermatitis and related conditions | atopic dermatitis
cellulitis and abscess | cellulitis; cutaneous abscess; abscess
carbuncle and furuncle | carbuncle; furuncle
corns | corns and callosities
chronic ulcer of skin, chronic ulcer | non-pressure chronic ulcer
ulcer of | non-pressure chronic ulcer
decubitus ulcer | pressure ulcer
hirsutism | hirsutism
arthropathy associated with | arthropathy in; arthritis in; arthropathy
pyogenic arthritis | pyogenic arthritis; arthritis due to bacteria
rheumatism | rheumatism; soft tissue disorder
internal derangement of knee | derangement of knee; derangement of meniscus
old bucket handle tear | bucket-handle tear
recurrent dislocation of joint | recurrent dislocation
ankylosis of joint | ankylosis
difficulty in walking | difficulty in walking
lumbago | low back pain; lumbago
backache | dorsalgia
unspecified backache | dorsalgia unspecified
displacement of lumbar intervertebral disc without myelopathy | other intervertebral disc displacement lumbar region
displacement of intervertebral disc | intervertebral disc displacement
degeneration of intervertebral disc, degeneration of lumbar or lumbosacral intervertebral disc | intervertebral disc degeneration
cervicobrachial syndrome | cervicobrachial syndrome
neuralgia neuritis and radiculitis | neuralgia and neuritis; radiculopathy
synovitis and tenosynovitis | synovitis; tenosynovitis
rotator cuff syndrome | rotator cuff
enthesopathy of | enthesopathy
pathologic fracture | pathological fracture
nonallopathic lesions, nonallopathic lesion | segmental and somatic dysfunction; biomechanical lesion
acquired deformity | acquired deformity
claw foot | claw foot; pes cavus
hallux | hallux; great toe
spondylosis without myelopathy | spondylosis without myelopathy or radiculopathy
curvature of spine | kyphosis; scoliosis
infantile cerebral palsy | cerebral palsy
without mention of intractable epilepsy, without mention of intractable migraine | not intractable
with intractable epilepsy | intractable
without mention of status migrainosus | without status migrainosus
generalized nonconvulsive epilepsy | generalized idiopathic epilepsy; absence
generalized convulsive epilepsy | generalized idiopathic epilepsy; other generalized epilepsy
grand mal status, petit mal status | with status epilepticus
paralysis agitans | parkinson disease
hereditary progressive muscular dystrophy | muscular dystrophy
mononeuritis | mononeuropathy
mononeuritis of upper limb | mononeuropathy of upper limb
causalgia | causalgia; complex regional pain syndrome
nonpyogenic meningitis | nonpyogenic meningitis
encephalitis myelitis and encephalomyelitis | encephalitis; myelitis; encephalomyelitis
retinal detachment with retinal defect | retinal detachment with retinal break
background diabetic retinopathy | nonproliferative diabetic retinopathy
profound impairment | blindness; low vision
moderate or severe impairment | low vision
acute and subacute | acute; subacute; acute and subacute
suppurative otitis media | suppurative otitis media
without mention of spontaneous rupture of eardrum, without spontaneous rupture of ear drum | without spontaneous rupture of ear drum
pinna | external ear; pinna
dyschromia | disorder of pigmentation; pigmentation
coma | coma
other convulsions | convulsions
alteration of consciousness | somnolence; alteration of consciousness
fever unspecified | fever
respiratory abnormality | abnormalities of breathing
other dyspnea and respiratory abnormality | dyspnea; abnormalities of breathing
symptoms involving | symptoms and signs involving; symptoms
nonspecific abnormal findings, nonspecific abnormal results, nonspecific abnormal | abnormal findings; abnormal results
other ill defined conditions | ill-defined
lack of expected normal physiological development | lack of expected normal physiological development
infection by | infection
carrier or suspected carrier | carrier
need for prophylactic vaccination, prophylactic vaccination, need for prophylactic vaccination and inoculation, vaccination and inoculation | encounter for immunization
observation for, observation and evaluation for | encounter for examination and observation
examination for | encounter for examination
screening for | encounter for screening
special screening examination, special screening | encounter for screening
aftercare for healing traumatic fracture | subsequent encounter for fracture with routine healing
aftercare following surgery | encounter for surgical aftercare
attention to | encounter for attention to
fitting and adjustment of | encounter for fitting and adjustment of
status post | status
organ or tissue replaced by | presence of; transplant status
replaced by transplant | transplant status
replaced by other means | presence of artificial
acquired absence | acquired absence
other specified procedures and aftercare | other specified aftercare
convalescence | aftercare; convalescence
dependence on machines | dependence on enabling machines
housing problem | problem related to housing
family circumstances | family circumstances; primary support group
person with feared complaint | person with feared health complaint
procedure not carried out | procedure and treatment not carried out
contact with or exposure to | contact with and exposure to
late effect of | sequela
other and unspecified | unspecified; other
`;

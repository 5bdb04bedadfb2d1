/** What people type: parts of the body. See {@link ./entries.ts} for how a line is read. */
export const SITES = `
abd | abdominal; abdomen
abdo, belly, tummy | abdominal
stomach | abdominal; gastric
gut, bowel, bowels | intestine
bm | bowel
heart | cardiac
cardiac | heart
kidney | renal; nephropathy
renal | kidney
ren | renal
liver | hepatic
hepatic | liver
hep | hepatitis
lung, pulm | pulmonary
resp | respiratory
brain | cerebral
skull, head | cranial
eye | ocular
ear | otitis
throat | pharynx; pharyngitis
windpipe | trachea
voicebox | larynx
collarbone, collar bone | clavicle
shoulder blade | scapula
breastbone, breast bone | sternum
tailbone, tail bone | coccyx
kneecap, knee cap | patella
shin, shinbone, tib, tibial | tibia
thighbone, thigh, femoral, fem | femur
calf | lower leg
arm | upper arm; upper limb
leg | lower leg; lower limb
limb | extremity
hip | femur; hip
humeral, hum | humerus
fib | fibula; fibrillation
rad, radial | radius
uln | ulna
wrist | lower end radius
ankle | malleolus
heel | calcaneus
heel pain | calcaneal spur
big toe | great toe
pinky, pinkie | little finger
belly button | umbilical
groin | inguinal
armpit | axilla
nose | nasal
backbone | vertebra
spine | vertebra; spinal
back | dorsalgia; lumbar
neck | cervical; cervicalgia
c spine, cspine | cervical vertebra
t spine | thoracic vertebra
l spine, lspine | lumbar vertebra
cerv | cervical
lumb | lumbar
thor | thoracic
ls | lumbosacral
si | sacroiliac
si joint | sacroiliac joint
ue | upper limb
le | lower limb
rue | right upper limb
lue | left upper limb
rle | right lower limb
lle | left lower limb
ble | bilateral lower limb
ruq | right upper quadrant
luq | left upper quadrant
rlq | right lower quadrant
llq | left lower quadrant
epigas | epigastric
gi | gastrointestinal; digestive
gu | genitourinary
gb | gallbladder
cbd | common bile duct
cbd stone | calculus bile duct
sb | small intestine
esoph | esophagus
prost | prostate
cx | cervix
ov | ovary
thyr | thyroid
ln | lymph node
lns | lymph nodes
art | artery
cor | coronary
ao | aortic
mv, mitral | mitral valve
av | aortic valve; atrioventricular; arteriovenous
tv | tricuspid valve
lv | left ventricular
vent | ventricular
csf | cerebrospinal fluid
cns | central nervous system
tmj | temporomandibular joint
mcp | metacarpophalangeal joint
pip | interphalangeal joint
cmc | first carpometacarpal joint
mtp | metatarsophalangeal joint
acl | anterior cruciate ligament
pcl | posterior cruciate ligament
mcl | medial collateral ligament
lcl | lateral collateral ligament
rtc, rc | rotator cuff
`;

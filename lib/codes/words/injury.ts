/** What people type: injuries and how they came about. See {@link ./entries.ts} for how a line is read. */
export const INJURY = `
broken bone, fracture, fx, bone break | fracture | T14.8XXA
broken arm, fx arm, arm fracture, fractured arm | fracture of humerus; fracture of shaft of humerus; fracture of forearm | S42.309A; S52.90XA
broken leg, fx leg, leg fracture, fractured leg | fracture of lower leg; fracture of shaft of tibia | S82.90XA; S82.209A
broken wrist, fx wrist, wrist fracture, fractured wrist | fracture of lower end of radius; fracture of carpal bone | S62.109A; S52.509A
distal radius fracture, distal radius fx, drf | fracture of the lower end of radius | S52.509A
colles, colles fracture, colles fx | colles fracture of radius | S52.539A
smith fracture | smith fracture of radius | S52.549A
both bone forearm fracture, bbfa, forearm fracture, broken forearm | fracture of forearm | S52.90XA
broken elbow, elbow fracture, olecranon fracture | fracture of olecranon process; fracture of lower end of humerus | S52.023A; S42.409A
supracondylar fracture, sc fx | supracondylar fracture without intercondylar fracture of humerus | S42.413A
proximal humerus fx, shoulder fracture, broken shoulder, proximal humerus fracture | fracture of upper end of humerus | S42.209A; S42.90XA
broken collarbone, collarbone fracture, broken collar bone, clavicle fx, clavicle fracture, fx clavicle | fracture of clavicle | S42.009A
broken shoulder blade, scapula fracture | fracture of scapula | S42.109A
broken hand, hand fracture, metacarpal fx, boxers fracture, boxer fracture | fracture of metacarpal bone | S62.309A; S62.339A; S62.90XA
scaphoid fracture, navicular fracture | fracture of navicular scaphoid bone of wrist | S62.009A
broken finger, finger fracture, fx finger, fractured finger | fracture of phalanx of finger | S62.609A
broken thumb, thumb fracture | fracture of phalanx of thumb | S62.509A
broken rib, rib fracture, rib fx, cracked rib, fx rib, fractured rib | fracture of one rib | S22.39XA
broken ribs, rib fractures, multiple rib fractures, cracked ribs | multiple fractures of ribs | S22.49XA
flail chest | flail chest | S22.5XXA
sternal fracture, broken breastbone, sternum fracture | fracture of sternum | S22.20XA
broken hip, hip fracture, hip fx, fx hip, fractured hip, nof fracture, femoral neck fracture, fnf | fracture of unspecified part of neck of femur | S72.009A
intertroch fx, it fx, intertrochanteric fracture | intertrochanteric fracture of femur | S72.143A
subtroch fx | subtrochanteric fracture of femur | S72.23XA
femur fracture, broken femur, broken thigh, femur fx, fx femur, broken thigh bone | fracture of femur | S72.90XA
femoral shaft fracture | fracture of shaft of femur | S72.309A
broken pelvis, pelvic fracture, pelvis fracture | fracture of pelvis | S32.9XXA
broken tailbone, tailbone fracture, coccyx fracture, fractured tailbone | fracture of coccyx | S32.2XXA
sacral fracture | fracture of sacrum | S32.10XA
acetabular fracture | fracture of acetabulum | S32.409A
broken back, spine fracture, vertebral fracture, broken spine | fracture of vertebra; fracture of lumbar vertebra | S22.009A; S32.009A
lumbar fracture | fracture of lumbar vertebra | S32.009A
thoracic fracture | fracture of thoracic vertebra | S22.009A
broken neck, neck fracture, cervical fracture, c spine fracture | fracture of cervical vertebra | S12.9XXA
odontoid fracture, dens fracture | fracture of second cervical vertebra; type II dens fracture | S12.100A; S12.110A
patella fracture, broken kneecap, fx patella | fracture of patella | S82.009A
tibial plateau fracture, tpf | fracture of upper end of tibia; fracture of tibial plateau | S82.109A; S82.143A
tibia fracture, tib fib fracture, tib fib fx, broken shin, fx tibia | fracture of shaft of tibia | S82.209A; S82.209A
fibula fracture, fx fibula | fracture of shaft of fibula | S82.409A
ankle fracture, broken ankle, ankle fx, fx ankle, fractured ankle, bimalleolar | fracture of lower leg; bimalleolar fracture; fracture of malleolus | S82.899A; S82.843A
trimalleolar | trimalleolar fracture | S82.853A
lateral malleolus fracture, lat mal fx | fracture of lateral malleolus of fibula | S82.63XA
medial malleolus fracture, med mal fx | fracture of medial malleolus of tibia | S82.53XA
broken foot, foot fracture, fx foot, metatarsal fracture, metatarsal fx | fracture of metatarsal bone; fracture of foot | S92.309A; S92.909A
jones fracture, 5th metatarsal fracture | fracture of fifth metatarsal bone | S92.356A; S92.353A
calcaneus fracture, heel fracture, broken heel | fracture of calcaneus | S92.009A
broken toe, toe fracture, stubbed toe fracture, fx toe, fractured toe | fracture of toe | S92.919A
skull fracture, fx skull, fractured skull, cracked skull | fracture of skull | S02.91XA; S02.0XXA
broken nose, nasal fracture, nose fracture, nasal fx, fx nose, busted nose | fracture of nasal bones | S02.2XXA
broken jaw, jaw fracture, mandible fracture, mandible fx | fracture of mandible | S02.609A
orbital fracture, blowout fracture, eye socket fracture, broken eye socket | fracture of orbital floor; fracture of orbit | S02.30XA; S02.85XA
facial fracture, broken face, facial bones fx | fracture of facial bones | S02.92XA
zmc fracture, broken cheek, cheekbone fracture, broken cheekbone | zygomatic fracture | S02.402A
dislocated shoulder, shoulder dislocation, shoulder out of joint, shoulder popped out | dislocation of shoulder joint | S43.006A
dislocated elbow, elbow dislocation | dislocation of elbow | S53.106A
dislocated finger, finger dislocation, jammed finger | dislocation of finger; sprain of finger | S63.259A; S63.619A
dislocated hip, hip dislocation | dislocation of hip | S73.006A
dislocated knee, knee dislocation | dislocation of knee | S83.106A
dislocated kneecap, patella dislocation, kneecap out of place | dislocation of patella | S83.006A
dislocated jaw | dislocation of jaw | S03.00XA
ac separation, ac joint separation, separated shoulder, shoulder separation | dislocation of acromioclavicular joint | S43.109A
ankle sprain, sprained ankle, twisted ankle, rolled ankle, sprain ankle, turned ankle | sprain of ligament of ankle | S93.409A
knee sprain, sprained knee, twisted knee | sprain of knee | S83.90XA
wrist sprain, sprained wrist | sprain of wrist | S63.509A
sprained finger, finger sprain | sprain of finger | S63.619A
sprained thumb, thumb sprain, skiers thumb, gamekeepers thumb | sprain of thumb | S63.609A; S63.649A
shoulder sprain, sprained shoulder | sprain of shoulder joint | S43.409A
foot sprain, sprained foot | sprain of foot | S93.609A
sprained toe, turf toe | sprain of toe | S93.509A; S93.529A
sprain, sprains | sprain; injury | T14.90XA; T14.8XXA
hamstring strain, pulled hamstring, hamstring pull, torn hamstring | strain of muscle of posterior muscle group at thigh level | S76.319A
quad strain, pulled quad | strain of quadriceps muscle | S76.119A
groin strain, pulled groin, groin pull | strain of adductor muscle of thigh | S76.219A
calf strain, pulled calf | strain of muscle of lower leg | S86.919A; S86.119A
shoulder strain, strained shoulder | strain of muscle at shoulder level | S46.919A
contusion, bruise, bruising, bruised, black and blue | contusion | T14.8XXA
black eye, shiner, eye bruise, bruised eye | contusion of eyelid and periocular area | S00.10XA
bruised rib, rib contusion, bruised ribs, chest contusion | contusion of front wall of thorax | S20.219A; S20.20XA
bruised knee, knee contusion | contusion of knee | S80.00XA
bruised hip, hip contusion | contusion of hip | S70.00XA
bruised tailbone | contusion of lower back and pelvis | S30.0XXA
bruised hand, hand contusion | contusion of hand | S60.229A
smashed finger, crushed finger, finger crush | crushing injury of finger; contusion of finger | S67.10XA; S60.00XA
stubbed toe, bruised toe | contusion of toe | S90.129A
goose egg, scalp hematoma, bump on the head, scalp contusion | contusion of scalp | S00.03XA
subungual hematoma, blood under nail | contusion of finger with damage to nail | S60.10XA
laceration, gash | laceration
cut | laceration; open wound | T14.8XXA
scalp lac, head laceration, cut on head, scalp laceration, cut head | laceration of scalp | S01.01XA
facial laceration, face laceration, cut on face, face lac | laceration of other part of head; laceration of cheek | S01.81XA; S01.419A
lip laceration, cut lip, lip lac, busted lip, split lip | laceration of lip | S01.511A
eyebrow laceration, eyelid laceration, eyebrow lac | laceration of eyelid and periocular area | S01.119A
chin laceration, cut chin, forehead laceration, cut on forehead | laceration of other part of head | S01.81XA
ear laceration | laceration of ear | S01.319A
tongue laceration, bit tongue | laceration of oral cavity; open bite of oral cavity | S01.512A; S01.552A
finger lac, finger laceration, cut finger, cut on finger | laceration of finger without damage to nail | S61.219A
thumb lac, cut thumb, thumb laceration | laceration of thumb without damage to nail | S61.019A
hand lac, hand laceration, cut hand, cut on hand | laceration of hand | S61.419A
wrist laceration, cut wrist | laceration of wrist | S61.519A
arm laceration, forearm laceration, cut arm, cut on arm | laceration of forearm | S51.819A; S41.119A
leg laceration, lower leg laceration, cut leg, cut on leg | laceration of lower leg | S81.819A
knee laceration, cut knee | laceration of knee | S81.019A
foot laceration, cut foot, cut on foot | laceration of foot | S91.319A
toe laceration, cut toe | laceration of toe | S91.119A
neck laceration | laceration of neck | S11.91XA
puncture wound, stepped on nail, nail in foot | puncture wound; puncture wound of foot | S91.339A; T14.8XXA
abrasion, scrape, road rash, skinned knee, scraped knee, scrapes | abrasion; superficial injury | T14.8XXA; S80.219A
skin tear | laceration; other injury | T14.8XXA; S51.819A
amputated finger, finger cut off, finger amputation | traumatic amputation of finger | S68.119A
stab wound, stabbed, knife wound | puncture wound; laceration; assault by knife | X99.1XXA; T14.8XXA
gsw, gunshot wound, gun shot wound, shot, bullet wound | gunshot wound; firearm discharge | W34.00XA; T14.8XXA
splinter, sliver | superficial foreign body | T14.8XXA; S60.459A
blister, blisters | blister nonthermal | T14.8XXA; S90.829A
dog bite, bit by dog, bitten by dog, dogbite | bitten by dog | W54.0XXA
cat bite, bit by cat, bitten by cat | bitten by cat | W55.01XA
cat scratch injury, scratched by cat | scratched by cat | W55.03XA
human bite, bitten by person | accidental bite by another person; assault by human bite | W50.3XXA; Y04.1XXA
snake bite, snakebite, rattlesnake bite | toxic effect of snake venom; bitten by snake | T63.001A; W59.11XA
spider bite, black widow bite, brown recluse bite, spiderbite | toxic effect of venom of spider | T63.301A
bee sting, bee stings, stung by bee, wasp sting, stung by wasp, hornet sting, yellow jacket sting | toxic effect of venom of bees; toxic effect of venom of wasps | T63.441A; T63.461A
bug bite, insect bite, bug bites, mosquito bite, flea bites, mosquito bites, insect bites | insect bite nonvenomous; bitten or stung by nonvenomous insect | W57.XXXA
ant bites, fire ant bites | toxic effect of venom of ants | T63.421A
jellyfish sting | toxic effect of contact with jellyfish | T63.621A
scorpion sting | toxic effect of venom of scorpion | T63.2X1A
stingray | toxic effect of contact with stingray | T63.511A
burn, burned, burns, scald, scalded | burn | T30.0
1st degree burn, first degree burn | burn of first degree | T30.0
2nd degree burn, second degree burn, blistered burn | burn of second degree | T30.0
3rd degree burn, third degree burn | burn of third degree | T30.0
hand burn, burned hand | burn of hand | T23.009A
chemical burn | corrosion | T30.4
eye burn, chemical in eye, chemical burn eye | burn of eye and adnexa; corrosion of eye | T26.40XA; T26.90XA
electric shock, electrocuted, shocked, electrical injury | effects of electric current | T75.4XXA
lightning, struck by lightning | effects of lightning | T75.00XA
heat stroke, heatstroke, sun stroke, sunstroke | heatstroke and sunstroke | T67.01XA; T67.02XA
heat exhaustion, overheated | heat exhaustion | T67.5XXA
heat cramps | heat cramp | T67.2XXA
hypothermia, low body temperature, too cold, cold exposure | hypothermia | T68.XXXA; R68.0
altitude sickness, mountain sickness, high altitude | other effects of high altitude; hypobaric mountain sickness | T70.29XA
motion sickness, car sick, sea sick, seasick, carsick, air sick | motion sickness | T75.3XXA
drowning, near drowning | drowning and nonfatal submersion | T75.1XXA
choking, choked on food, choked | foreign body in respiratory tract; food in respiratory tract causing asphyxiation | T17.908A; T17.928A
fb ear, foreign body ear, bug in ear, something in ear, bead in ear | foreign body in ear | T16.9XXA
fb nose, foreign body nose, bead in nose, something up nose, something in nose | foreign body in nostril | T17.1XXA
fb throat, fish bone in throat | foreign body in pharynx | T17.208A
fb rectum | foreign body in anus and rectum | T18.5XXA
fb vagina, retained tampon, lost tampon | foreign body in vulva and vagina | T19.2XXA
fb, foreign body | foreign body | T14.8XXA; Z18.9
head injury with loc, knocked out head injury | concussion with loss of consciousness | S06.0X9A
spinal cord injury, sci | injury of spinal cord; unspecified injury of spinal cord | S14.109A
pneumothorax traumatic, collapsed lung trauma | traumatic pneumothorax | S27.0XXA
lung contusion, pulmonary contusion, bruised lung | contusion of lung | S27.329A
spleen laceration, splenic laceration, ruptured spleen, splenic lac | laceration of spleen; injury of spleen | S36.039A; S36.00XA
liver laceration, liver lac | laceration of liver | S36.113A
kidney laceration | laceration of kidney | S37.039A
abdominal trauma, bat | injury of abdomen | S39.91XA
injury, trauma, hurt | injury | T14.90XA
knee injury, hurt knee | injury of lower leg; injury of knee | S89.90XA
ankle injury, hurt ankle | injury of ankle | S99.919A
shoulder injury, hurt shoulder | injury of shoulder and upper arm | S49.90XA
hand injury, hurt hand | injury of wrist hand and finger | S69.90XA
foot injury, hurt foot | injury of foot | S99.929A
back injury, hurt back | injury of lower back; injury of back | S39.92XA; S29.9XXA
neck injury, hurt neck | injury of neck | S19.9XXA
eye injury, hurt eye, poked in eye | injury of eye and orbit | S05.90XA
facial injury, face injury | injury of face | S09.93XA
multiple injuries, multiple trauma, polytrauma | unspecified multiple injuries | T07.XXXA
wound dehiscence, wound opened up, dehiscence, opened incision | disruption of wound; disruption of external operation wound | T81.31XA; T81.30XA
post op bleeding, postop hematoma, bleeding after surgery | postprocedural hemorrhage; postprocedural hematoma | L76.22; L76.32
post op complication, surgical complication, complication of surgery | complication of procedure | T81.9XXA
seroma | postprocedural seroma | L76.34; T88.8XXA
hardware failure, broken hardware | mechanical complication of internal orthopedic device | T84.498A; T84.218A
prosthesis loosening, loose knee replacement, loose hip | mechanical loosening of internal prosthetic joint | T84.039A
fell, fall, falls, accidental fall, slipped and fell, fallen, fell down | fall; unspecified fall | W19.XXXA
slip and fall, slipped, tripped, tripped and fell, trip and fall, ground level fall, glf, fall same level | fall on same level from slipping tripping and stumbling | W01.0XXA
fall from ladder, fell off ladder | fall from ladder | W11.XXXA
fell down stairs, fall on stairs, fell on stairs, fall stairs | fall on and from stairs and steps | W10.9XXA
fell out of bed, fall from bed | fall from bed | W06.XXXA
fell out of chair, fall from chair | fall from chair | W07.XXXA
fell in shower, fall in bathtub, fell in tub | fall in shower or bathtub; fall in bathtub | W18.2XXA
fell on ice, slipped on ice, fall on ice | fall on same level due to ice and snow | W00.0XXA; W00.9XXA
fall from roof, fell off roof | fall from out of or through roof | W13.2XXA
fall from toilet, fell off toilet | fall from or off toilet | W18.11XA
fall from tree | fall from tree | W14.XXXA
playground fall, fell off swing, fell at playground | fall on or from playground equipment; fall from playground swing | W09.8XXA; W09.1XXA
skateboard fall, fell off skateboard | fall from skateboard | V00.131A
trampoline, trampoline injury | activity trampolining | Y93.44
mva, mvc, car accident, car crash, car wreck, motor vehicle accident, auto accident, motor vehicle collision, mvi, rta, traffic accident, auto crash | person injured in unspecified motor-vehicle accident traffic; car occupant injured in traffic accident | V89.2XXA; V49.9XXA
driver mva, driver in car accident | car driver injured in traffic accident | V49.40XA; V43.52XA
passenger mva, passenger in car accident | car passenger injured in traffic accident | V49.50XA; V43.62XA
mca accident, motorcycle accident, motorcycle crash, mcc | motorcycle rider injured in traffic accident | V29.99XA
bike accident, bicycle accident, fell off bike, bicycle crash, bike crash | pedal cyclist injured in accident; pedal cycle | V19.9XXA; V18.0XXA; V18.4XXA
atv accident, four wheeler accident, atv crash | occupant of all-terrain vehicle injured in nontraffic accident | V86.99XA; V86.59XA; V86.55XA
pedestrian hit by car, hit by car, ped vs auto, struck by car, auto vs ped | pedestrian injured in collision with car in traffic accident | V03.10XA; V09.20XA
train accident | occupant of railway train injured | V81.9XXA
plane crash | occupant of aircraft injured | V95.9XXA
boat accident | accident to watercraft | V94.9XXA
hit by ball, struck by ball, hit with baseball | struck by ball; striking against or struck by sports equipment | W21.00XA; W21.03XA
struck by object, hit by falling object, hit by object | struck by thrown projected or falling object | W20.8XXA
walked into wall, hit head on door, ran into wall | striking against or struck by other objects; walked into wall | W22.01XA; W22.8XXA
caught in door, finger caught in door, slammed finger in door | caught crushed jammed or pinched between objects | W23.0XXA
cut by glass, broken glass | contact with sharp glass | W25.XXXA
cut by knife, cut with knife, kitchen knife | contact with knife | W26.0XXA
needle stick, needlestick, nsi | contact with hypodermic needle | W46.1XXA; W46.0XXA
chainsaw, power saw, table saw | contact with powered woodworking and forming machines; contact with other powered hand tools | W31.2XXA; W29.8XXA; W29.3XXA
lawn mower, lawnmower injury | contact with powered lawn mower | W28.XXXA
hot water burn, scalded by hot water, hot coffee burn | contact with hot tap-water; contact with hot drinks | X11.8XXA; X10.0XXA
house fire, fire | exposure to uncontrolled fire in building | X00.0XXA
firework injury, fireworks | discharge of firework | W39.XXXA
kicked by horse, horse accident, fell off horse, thrown from horse | animal-rider injured by fall from horse; struck by horse | V80.010A; W55.12XA
kicked by cow | struck by cow | W55.22XA
fight, punched, bar fight, fist fight, altercation, brawl, hit with fist | assault by unarmed brawl or fight | Y04.0XXA
assault, assaulted, attacked, beat up, mugged | assault | Y09
accidental shooting | accidental discharge of firearm | W34.00XA
overexertion, heavy lifting, lifting injury | overexertion from strenuous movement or load | X50.0XXA
repetitive motion, repetitive strain | overexertion from repetitive movements | X50.3XXA
football injury, playing football | activity american tackle football | Y93.61
basketball injury, playing basketball | activity basketball | Y93.67
soccer injury, playing soccer | activity soccer | Y93.66
baseball injury, playing baseball | activity baseball | Y93.64
running injury, jogging | activity running | Y93.02
swimming | activity swimming | Y93.11
work injury, injured at work, workers comp, work related | civilian activity done for income or pay | Y99.0
volunteer activity | volunteer activity | Y99.1
injured at home, home accident, happened at home | unspecified place in single-family house; place of occurrence | Y92.009; Y92.019
injured at school | school as the place of occurrence | Y92.219
foosh | fall on same level | W19.XXXA; W18.30XA
altercation stab, stabbed by someone | assault by knife | X99.1XXA
`;

/** What people type: bones, joints, muscles. See {@link ./entries.ts} for how a line is read. */
export const BONES = `
oa, djd, osteoarthritis, degenerative arthritis, wear and tear arthritis, degenerative joint disease | osteoarthritis; degenerative joint disease | M19.90
arthritis, joint inflammation, bad joints, arthritic | arthritis; osteoarthritis | M19.90
knee oa, oa knee, knee arthritis, djd knee, bad knee, arthritis of knee, oa of knee, bad knees | osteoarthritis of knee | M17.9; M17.10
oa right knee, rt knee oa, r knee oa | unilateral primary osteoarthritis right knee | M17.11
oa left knee, lt knee oa, l knee oa | unilateral primary osteoarthritis left knee | M17.12
oa both knees, bilateral knee oa, bil knee oa, oa knees | bilateral primary osteoarthritis of knee | M17.0
hip oa, oa hip, hip arthritis, bad hip, arthritis of hip, djd hip | osteoarthritis of hip | M16.9; M16.10
hand oa, oa hand, hand arthritis, heberden nodes, knobby fingers | osteoarthritis hand | M19.049; M15.1
cmc arthritis, thumb arthritis, basal joint arthritis | osteoarthritis of first carpometacarpal joint | M18.9
shoulder oa, oa shoulder, shoulder arthritis | osteoarthritis shoulder | M19.019
ankle oa | osteoarthritis ankle and foot | M19.079
goa, polyarthritis, polyarticular oa | polyosteoarthritis; polyarthritis | M15.9; M13.0
ra, rheumatoid, rheumatoid arthritis, rh arthritis | rheumatoid arthritis | M06.9
seropositive ra, ra rf positive | rheumatoid arthritis with rheumatoid factor | M05.9
seronegative ra | rheumatoid arthritis without rheumatoid factor | M06.00
jia, jra, juvenile arthritis, juvenile rheumatoid arthritis | juvenile arthritis; juvenile rheumatoid arthritis | M08.90; M08.00
psa arthritis, psoriatic arthritis | psoriatic arthropathy; arthropathic psoriasis; prostate specific antigen | L40.50
as, ank spond, ankylosing spondylitis, bamboo spine | ankylosing spondylitis; aortic stenosis | M45.9; I35.0
reactive arthritis, reiters, reiter | reiter disease; reactive arthropathy | M02.30; M02.9
sle, lupus, systemic lupus | systemic lupus erythematosus | M32.9
lupus nephritis, ln | systemic lupus erythematosus with glomerular disease; lupus nephritis | M32.14
dle, discoid lupus | discoid lupus erythematosus | L93.0
sscl, scleroderma, ssc | systemic sclerosis; scleroderma | M34.9; L94.0
crest | CREST syndrome | M34.1
sjogrens, sjogren, sicca, pss | sjogren syndrome | M35.00
mctd | mixed connective tissue disease; overlap syndromes | M35.1
uctd, connective tissue disease, ctd | systemic involvement of connective tissue | M35.9
dermatomyositis | dermatomyositis | M33.90; M33.10
polymyositis, pm | polymyositis | M33.20
ibm, inclusion body myositis | inclusion body myositis | G72.41
pmr, polymyalgia | polymyalgia rheumatica | M35.3
gca, temporal arteritis, ta | giant cell arteritis | M31.6; M31.5
gpa, wegeners, wegener | granulomatosis with polyangiitis; wegener granulomatosis | M31.30
mpa | microscopic polyangiitis | M31.7
egpa, churg strauss | polyarteritis with lung involvement; eosinophilic granulomatosis with polyangiitis | M30.1
pan | polyarteritis nodosa | M30.0
takayasu | aortic arch syndrome; takayasu | M31.4
behcet, behcets | behcet disease | M35.2
vasculitis | vasculitis; arteritis | I77.6; L95.9
fmf | familial mediterranean fever | M04.1
caps | cryopyrin-associated periodic syndromes | M04.2
pseudogout, cppd | chondrocalcinosis; calcium pyrophosphate | M11.20; M11.9
gout foot, gout toe | gout ankle and foot | M10.079
chronic gout, tophi, tophaceous gout | chronic gout | M1A.9XX0; M1A.9XX1
positive ana, ana positive | abnormal immunological finding in serum; raised antibody titer | R76.8; R76.0
elevated esr, elevated sed rate, high esr | elevated erythrocyte sedimentation rate | R70.0
elevated crp, high crp | elevated C-reactive protein | R79.82
elevated ck, high ck, elevated cpk | abnormal levels of other serum enzymes | R74.8
fibro, fibromyalgia, fms, fm | fibromyalgia | M79.7
op, osteoporosis, brittle bones, thin bones, bone loss, weak bones, soft bones | age-related osteoporosis without current pathological fracture; osteoporosis | M81.0
postmenopausal osteoporosis, pmo | postmenopausal osteoporosis; age-related osteoporosis | M81.0
osteopenia, low bone density, low bone mass | other specified disorders of bone density and structure | M85.80; M85.9
osteoporotic fracture, op fx, fragility fracture | age-related osteoporosis with current pathological fracture | M80.00XA
pathologic fracture, path fx, pathological fx | pathological fracture | M84.40XA
stress fracture, stress fx, hairline fracture, march fracture | stress fracture | M84.30XA
pagets bone, paget bone | osteitis deformans; paget disease of bone | M88.9
dexa, bone density test, bone density scan, osteoporosis screening, dexa screening | screening for osteoporosis | Z13.820
avn, osteonecrosis, dead bone | osteonecrosis; idiopathic aseptic necrosis of bone | M87.00; M87.9
ddd, degenerative disc, degenerative disc disease, disc disease, bad disc | intervertebral disc degeneration | M51.369; M51.379; M50.30
lumbar ddd, ddd lumbar | other intervertebral disc degeneration lumbar region | M51.369
ddd cervical, cervical ddd | other cervical disc degeneration | M50.30
hnp, herniated disc, slipped disc, bulging disc, ruptured disc, disc herniation, prolapsed disc, slipped disk, herniated disk, bulging disk, disc bulge | intervertebral disc displacement | M51.26; M51.9; M50.20
lumbar disc herniation, hnp lumbar | other intervertebral disc displacement lumbar region | M51.26
cervical disc herniation, hnp cervical | other cervical disc displacement | M50.20
lbp, low back pain, lower back pain, lumbago, back ache low, sore lower back | low back pain | M54.50
back pain, backache, back hurts, dorsalgia, sore back, bad back, back ache | dorsalgia; low back pain | M54.9; M54.50
upper back pain, mid back pain, thoracic pain, thoracic back pain | pain in thoracic spine | M54.6
back strain, lumbar strain, strained back, pulled back, threw out back, pulled muscle in back, back sprain, lumbar sprain | strain of muscle fascia and tendon of lower back; sprain of ligaments of lumbar spine | S39.012A; S33.5XXA
neck pain, cervicalgia, sore neck, stiff neck, crick in neck, neck ache, painful neck | cervicalgia | M54.2
neck strain, cervical strain, whiplash, cervical sprain, neck sprain, pulled neck | sprain of ligaments of cervical spine; strain of muscle fascia and tendon at neck level | S13.4XXA; S16.1XXA
tailbone pain, coccydynia, coccyx pain, tail bone pain | sacrococcygeal disorders; coccygodynia | M53.3
si joint pain, sacroiliitis, si pain, sij pain, si joint dysfunction | sacroiliitis; sacrococcygeal disorders | M46.1; M53.3
sciatica, sciatic nerve pain, sciatic pain | sciatica | M54.30
lbp with sciatica, lumbago with sciatica, back pain with sciatica | lumbago with sciatica | M54.40
spinal stenosis, lss, narrowing of spine, narrow spine, spinal canal narrowing | spinal stenosis | M48.00; M48.061
lumbar stenosis | spinal stenosis lumbar region | M48.061
cervical stenosis, css | spinal stenosis cervical region | M48.02
neurogenic claudication | spinal stenosis lumbar region with neurogenic claudication | M48.062
spondylosis, spine arthritis, arthritis of spine, arthritis in back, facet arthropathy, back arthritis | spondylosis | M47.9; M47.816
cervical spondylosis, neck arthritis, arthritis in neck | spondylosis without myelopathy or radiculopathy cervical region | M47.812
csm, cervical myelopathy | spondylosis with myelopathy cervical region | M47.12
spondy, spondylolisthesis, slipped vertebra | spondylolisthesis | M43.10
pars defect, spondylolysis | spondylolysis | M43.00
scoliosis, curved spine, crooked spine, curvature of spine, crooked back | scoliosis | M41.9
ais, adolescent scoliosis | adolescent idiopathic scoliosis | M41.129
kyphosis, hunchback, hump back, humpback, dowagers hump | kyphosis | M40.209
lordosis, swayback, sway back | lordosis | M40.50; M40.56
dish | ankylosing hyperostosis; forestier | M48.10
flbs, failed back, failed back syndrome, fbss, post laminectomy syndrome | postlaminectomy syndrome | M96.1
s p fusion, spinal fusion, back fusion | arthrodesis status; fusion of spine | Z98.1; M43.20
compression fracture, vcf, compression fx, collapsed vertebra, wedge compression fracture, spine compression fracture | collapsed vertebra; wedge compression fracture | M48.50XA; S22.000A; S32.000A
joint pain, arthralgia, aching joints, achy joints, sore joints, joints hurt, painful joints | pain in joint | M25.50
knee pain, sore knee, knee hurts, pain knee, painful knee | pain in knee | M25.569
hip pain, sore hip, hip hurts | pain in hip | M25.559
shoulder pain, sore shoulder, shoulder hurts, painful shoulder | pain in shoulder | M25.519
elbow pain, sore elbow | pain in elbow | M25.529
wrist pain, sore wrist | pain in wrist | M25.539
ankle pain, sore ankle | pain in ankle and joints of foot | M25.579
foot pain, sore foot, feet hurt, foot hurts, sore feet, aching feet | pain in foot | M79.673
heel pain, sore heel, heel hurts | pain in foot; plantar fascial fibromatosis | M79.673; M72.2
toe pain, sore toe | pain in toe | M79.676
finger pain, thumb pain, sore finger | pain in finger | M79.646
hand pain, sore hand | pain in hand | M79.643
arm pain, sore arm, arm hurts | pain in arm | M79.603
leg pain, sore leg, legs hurt, leg hurts, aching legs | pain in leg | M79.606
thigh pain | pain in thigh | M79.659
calf pain, shin pain, lower leg pain | pain in lower leg | M79.669
limb pain, extremity pain | pain in limb | M79.609
muscle pain, muscle aches, myalgia, body aches, achy muscles, aches and pains, sore muscles, aching muscles, achy | myalgia | M79.10
trigger point, myofascial pain, mps, trigger points | myalgia; myofascial pain syndrome | M79.18
muscle spasm, muscle spasms, muscle cramp spasm, back spasm, back spasms | muscle spasm | M62.838; M62.830
muscle cramps, leg cramps, charley horse, cramps, cramp, leg cramp | cramp and spasm | R25.2
pulled muscle, muscle strain, strained muscle, torn muscle, muscle tear, muscle pull | strain of muscle | T14.8XXA
rhabdo, rhabdomyolysis, muscle breakdown | rhabdomyolysis | M62.82
compartment syndrome | compartment syndrome; traumatic compartment syndrome | T79.A0XA; M79.A9
muscle wasting, muscle atrophy, deconditioning, sarcopenia, deconditioned | muscle wasting and atrophy; sarcopenia | M62.50; M62.84; R53.81
bed ridden, immobility | immobility syndrome; bed confinement status | M62.3; Z74.01
contracture, stuck joint, frozen joint | contracture of joint | M24.50; M62.40
swollen joint, joint swelling, joint effusion, fluid on joint | effusion of joint | M25.40
swollen knee, knee effusion, fluid on knee, water on knee, water on the knee, knee swelling | effusion knee | M25.469
stiff joint, joint stiffness, stiffness, stiff joints | stiffness of joint | M25.60
knee stiffness, stiff knee | stiffness of knee | M25.669
loose joints, hypermobility, double jointed, hypermobile | hypermobility syndrome | M35.7
knee buckling, knee gives out, knee giving out, unstable knee, knee instability | instability knee | M25.369
loose body, floating cartilage | loose body in joint; loose body in knee | M24.00; M23.40
frozen shoulder, adhesive capsulitis, stuck shoulder | adhesive capsulitis of shoulder | M75.00
rotator cuff, rct, torn rotator cuff, rotator cuff tear, rc tear, rtc tear | rotator cuff tear or rupture not specified as traumatic | M75.100; M75.101
rotator cuff tendonitis, rc tendonitis, rotator cuff syndrome | rotator cuff syndrome | M75.100
impingement, shoulder impingement | impingement syndrome of shoulder | M75.40
shoulder bursitis | bursitis of shoulder | M75.50
biceps tendonitis, bicipital tendinitis | bicipital tendinitis | M75.20
labral tear, slap tear, slap lesion, torn labrum | superior glenoid labrum lesion; other articular cartilage disorders | S43.439A; M24.159
tennis elbow, lateral epicondylitis | lateral epicondylitis | M77.10
golfers elbow, golfer elbow, medial epicondylitis | medial epicondylitis | M77.00
student elbow, elbow bursitis, olecranon bursitis, popeye elbow | olecranon bursitis | M70.20
trigger finger, tf, locking finger, stuck finger, trigger thumb | trigger finger | M65.30
dequervains, de quervain, dequervain, mommy thumb, texting thumb | radial styloid tenosynovitis | M65.4
ganglion, ganglion cyst, bible cyst, wrist cyst, bible bump | ganglion | M67.40
dupuytren, dupuytrens | palmar fascial fibromatosis | M72.0
mallet finger, baseball finger | mallet finger | M20.019
boutonniere | boutonniere deformity | M20.029
tfcc tear | traumatic rupture of ulnocarpal ligament; tear of triangular fibrocartilage | S63.599A; M24.139
hip bursitis, trochanteric bursitis, gtps | trochanteric bursitis | M70.60
bursitis, inflamed bursa | bursopathy | M71.9
tendonitis, tendinitis, inflamed tendon | enthesopathy; tendinitis | M77.9
tenosynovitis | synovitis and tenosynovitis | M65.9; M65.90
itb, it band, itbs, iliotibial band | iliotibial band syndrome | M76.30
housemaids knee, prepatellar bursitis, knee bursitis | prepatellar bursitis | M70.40
bakers cyst, baker cyst, popliteal cyst, cyst behind knee | synovial cyst of popliteal space | M71.20
pfps, runners knee, patellofemoral, patellofemoral syndrome, pfs | patellofemoral disorders | M22.2X9
jumpers knee, patellar tendonitis | patellar tendinitis | M76.50
chondromalacia | chondromalacia patellae | M22.40
torn meniscus, meniscus tear, meniscal tear, cartilage tear knee, torn cartilage knee, torn knee cartilage | tear of meniscus current injury; derangement of meniscus due to old tear | S83.209A; M23.209
mmt, medial meniscus tear | tear of medial meniscus | S83.249A; S83.206A
lmt, lateral meniscus tear | tear of lateral meniscus | S83.289A
acl tear, torn acl, blown knee, ruptured acl | sprain of anterior cruciate ligament of knee | S83.519A
pcl tear, torn pcl | sprain of posterior cruciate ligament of knee | S83.529A
mcl tear, mcl sprain, torn mcl | sprain of medial collateral ligament of knee | S83.419A
lcl tear | sprain of lateral collateral ligament of knee | S83.429A
ocd, osteochondritis dissecans | osteochondritis dissecans | M93.20
shin splints, mtss | other injury of muscle and tendon lower leg; shin splint | S86.899A; M76.899
achilles tendonitis, achilles tendinitis | achilles tendinitis | M76.60
torn achilles, achilles rupture, achilles tear, ruptured achilles | strain of achilles tendon; laceration of achilles tendon | S86.019A; M66.369
pttd, posterior tibial tendonitis | posterior tibial tendinitis | M76.829
plantar fasciitis, pf, plantar fascitis, heel spur syndrome | plantar fascial fibromatosis; plantar fasciitis | M72.2
heel spur, bone spur heel | calcaneal spur | M77.30
bone spur, bone spurs, osteophyte | osteophyte | M25.70
flat feet, flat foot, fallen arches, pes planus, flatfoot, flatfeet | flat foot acquired | M21.40; Q66.50
high arch, high arches, pes cavus | other acquired deformities of foot; congenital pes cavus | Q66.70; M21.6X9
bunion, bunions, hallux valgus, hv, hav | hallux valgus acquired; bunion | M20.10; M21.619
tailors bunion, bunionette | bunionette | M21.629
hammertoe, hammer toe, hammertoes, claw toe, curled toes | hammer toe acquired | M20.40
hallux rigidus, stiff big toe | hallux rigidus | M20.20
metatarsalgia, ball of foot pain | metatarsalgia | M77.40
leg length discrepancy, lld, one leg shorter | unequal limb length acquired | M21.70
tka, tkr, knee replacement, s p tka, total knee, artificial knee, s p tkr, new knee | presence of artificial knee joint | Z96.659
tha, thr, hip replacement, s p tha, total hip, artificial hip, s p thr, new hip | presence of artificial hip joint | Z96.649
shoulder replacement, tsa | presence of artificial shoulder joint | Z96.619
rods and screws, hardware, orthopedic hardware, retained hardware, orif hardware | presence of other orthopedic joint implants; retained orthopedic hardware; presence of functional implant | Z96.698; Z96.7; Z47.2
hardware removal, remove hardware, roh | encounter for removal of internal fixation device | Z47.2
aftercare tka, aftercare knee replacement, aftercare joint replacement, aftercare hip replacement | aftercare following joint replacement surgery | Z47.1
aka, above knee amputation | acquired absence of leg above knee | Z89.619
bka, below knee amputation | acquired absence of leg below knee | Z89.519
tma, toe amputation, missing toe, amputated toe | acquired absence of toe; acquired absence of foot | Z89.429; Z89.439
amputee, amputation, leg amputation, missing leg | acquired absence of limb | Z89.9
phantom limb, phantom pain | phantom limb syndrome with pain | G54.6
nonunion, fx nonunion, fracture didnt heal, non union | nonunion of fracture | M84.9; S72.90XK
costochondritis, tietze, rib inflammation, chest cartilage inflammation | chondrocostal junction syndrome; costochondritis | M94.0
rib pain | pleurodynia; chest pain | R07.81
myositis | myositis | M60.9
torn | tear; rupture
lumbar radiculopathy | radiculopathy lumbar region
amp | acquired absence
`;

import { type Concept, concept as c } from './concept';

/** `id`, names as surgeons write them. */
const PROCEDURES: [id: string, names: string][] = [
  [
    'knee-replacement',
    'total knee arthroplasty|knee total arthroplasty|knee total replacement|total knee replacement|TKA|TKR|knee arthroplasty|knee replacement|total knee|robotic total knee arthroplasty|cemented total knee arthroplasty',
  ],
  [
    'knee-replacement-partial',
    'unicompartmental knee arthroplasty|unicompartmental knee replacement|partial knee replacement|UKA|unicondylar knee arthroplasty|patellofemoral arthroplasty|unicondylar knee replacement',
  ],
  [
    'knee-replacement-revision',
    'revision total knee arthroplasty|revision total knee replacement|revision TKA|revision of total knee arthroplasty|polyethylene exchange|tibial polyethylene exchange|poly exchange',
  ],
  [
    'hip-replacement',
    'total hip arthroplasty|total hip replacement|THA|THR|hip arthroplasty|hip replacement|anterior total hip arthroplasty|cementless total hip arthroplasty|direct anterior total hip arthroplasty',
  ],
  [
    'hip-hemiarthroplasty',
    'hip hemiarthroplasty|hemiarthroplasty of hip|bipolar hemiarthroplasty|unipolar hemiarthroplasty|bipolar hemiarthroplasty of hip|hemiarthroplasty|cemented hemiarthroplasty|bipolar hip hemiarthroplasty|hip endoprosthesis|austin-moore hemiarthroplasty',
  ],
  [
    'hip-replacement-revision',
    'revision total hip arthroplasty|revision THA|revision of total hip arthroplasty|conversion to total hip arthroplasty|revision total hip replacement|acetabular revision',
  ],
  ['hip-resurfacing', 'hip resurfacing|hip resurfacing arthroplasty'],
  [
    'shoulder-replacement',
    'total shoulder arthroplasty|reverse total shoulder arthroplasty|total shoulder replacement|reverse shoulder arthroplasty|shoulder hemiarthroplasty|hemiarthroplasty of shoulder|shoulder arthroplasty|reverse total shoulder replacement',
  ],
  ['elbow-replacement', 'total elbow arthroplasty|total elbow replacement|radial head arthroplasty|radial head replacement'],
  ['ankle-replacement', 'total ankle arthroplasty|total ankle replacement'],
  [
    'explant-spacer',
    'explantation of prosthesis|antibiotic spacer placement|antibiotic spacer|removal of infected prosthesis|two-stage revision|resection arthroplasty|girdlestone|antibiotic cement spacer|placement of antibiotic beads',
  ],
  [
    'arthroscopy-knee',
    'knee arthroscopy|arthroscopy of knee|diagnostic arthroscopy of knee|arthroscopic surgery of knee|operative arthroscopy of knee|arthroscopy, left knee|arthroscopy, right knee',
  ],
  [
    'meniscectomy',
    'meniscectomy|meniscoplasty|medial meniscoplasty|lateral meniscoplasty|partial medial meniscectomy|partial lateral meniscectomy|arthroscopic meniscectomy|arthroscopic partial medial meniscectomy|medial meniscectomy|lateral meniscectomy|arthroscopic partial meniscectomy|partial meniscectomy',
  ],
  ['meniscus-repair', 'meniscal repair|meniscus repair|arthroscopic meniscal repair|meniscal root repair|meniscal transplant'],
  [
    'acl-reconstruction',
    'acl reconstruction|anterior cruciate ligament reconstruction|acl repair|arthroscopic acl reconstruction|acl reconstruction with patellar tendon autograft|anterior cruciate ligament repair|acl reconstruction with hamstring autograft',
  ],
  [
    'knee-ligament-reconstruction',
    `knee ligament reconstruction|${['', 'status post ', 's/p ', 'history of ', 'prior ', 'previous ', 'had ', 'has had ', 'h/o ', 'hx of '].map((past) => `${past}total knee reconstruction`).join('|')}|knee reconstruction|knee ligament reconstruction|pcl reconstruction|mcl repair|mcl reconstruction|posterolateral corner reconstruction|mpfl reconstruction|medial patellofemoral ligament reconstruction|multiligament knee reconstruction`,
  ],
  [
    'chondroplasty',
    'chondroplasty|abrasion chondroplasty|abrasion arthroplasty|microfracture|arthroscopic chondroplasty|patellar chondroplasty|cartilage transplant|osteochondral autograft|mosaicplasty|cartilage debridement',
  ],
  [
    'knee-debridement',
    'arthroscopic debridement of knee|lateral release|lateral retinacular release|synovectomy|arthroscopic synovectomy|removal of loose bodies|plica excision|manipulation under anesthesia|knee manipulation|lysis of adhesions of knee|arthroscopic lateral release',
  ],
  [
    'patellar-tendon-repair',
    'patellar tendon repair|quadriceps tendon repair|repair of quadriceps tendon|repair of patellar tendon|extensor mechanism repair',
  ],
  ['patellectomy', 'patellectomy|partial patellectomy|tibial tubercle osteotomy|fulkerson osteotomy|tibial tubercle transfer'],
  [
    'arthroscopy-shoulder',
    'shoulder arthroscopy|arthroscopy of shoulder|diagnostic arthroscopy of shoulder|arthroscopic surgery of shoulder|operative arthroscopy of shoulder',
  ],
  [
    'rotator-cuff-repair',
    'rotator cuff repair|arthroscopic rotator cuff repair|repair of rotator cuff|open rotator cuff repair|mini-open rotator cuff repair|superior capsular reconstruction|repair of supraspinatus tendon',
  ],
  [
    'subacromial-decompression',
    'subacromial decompression|acromioplasty|arthroscopic subacromial decompression|anterior acromioplasty|neer acromioplasty|bursectomy|subacromial bursectomy',
  ],
  [
    'distal-clavicle-excision',
    'distal clavicle excision|distal clavicle resection|mumford procedure|mumford|distal clavicectomy|excision of distal clavicle',
  ],
  [
    'labral-repair',
    'labral repair|slap repair|bankart repair|arthroscopic bankart repair|capsulorrhaphy|arthroscopic labral repair|latarjet procedure|latarjet|capsular shift|hip labral repair|anterior capsulorrhaphy',
  ],
  [
    'biceps-tenodesis',
    'biceps tenodesis|biceps tenotomy|distal biceps repair|distal biceps tendon repair|biceps tendon repair|repair of distal biceps',
  ],
  [
    'ac-reconstruction',
    'coracoclavicular ligament reconstruction|ac joint reconstruction|weaver-dunn procedure|acromioclavicular joint reconstruction',
  ],
  [
    'shoulder-manipulation',
    'shoulder manipulation under anesthesia|capsular release of shoulder|arthroscopic capsular release|closed manipulation of shoulder',
  ],
  ['hip-arthroscopy', 'hip arthroscopy|arthroscopy of hip|femoroplasty|acetabuloplasty|femoral osteochondroplasty'],
  ['ankle-arthroscopy', 'ankle arthroscopy|arthroscopy of ankle|arthroscopic debridement of ankle'],
  ['elbow-arthroscopy', 'elbow arthroscopy|arthroscopy of elbow|arthroscopic debridement of elbow'],
  ['wrist-arthroscopy', 'wrist arthroscopy|arthroscopy of wrist|arthroscopic tfcc repair|tfcc repair|tfcc debridement'],
  [
    'orif',
    'open reduction internal fixation|open reduction and internal fixation|ORIF|open reduction with internal fixation|open treatment of fracture|open reduction',
  ],
  [
    'closed-reduction',
    'closed reduction|closed manipulation|closed reduction and casting|closed reduction under anesthesia|closed treatment of fracture|reduction of dislocation|closed reduction of dislocation',
  ],
  [
    'crpp',
    'closed reduction percutaneous pinning|closed reduction and percutaneous pinning|CRPP|percutaneous pinning|closed reduction and pinning|k-wire fixation|percutaneous pin fixation|in situ pinning|percutaneous screw fixation',
  ],
  [
    'intramedullary-nailing',
    'intramedullary nailing|intramedullary nail fixation|im nailing|intramedullary rodding|cephalomedullary nail|intramedullary nail|gamma nail|im nail|intramedullary rod|trochanteric fixation nail|antegrade nailing|retrograde nailing|intramedullary nail placement',
  ],
  [
    'hip-screw',
    'dynamic hip screw|compression hip screw|sliding hip screw|cannulated screw fixation|hip pinning|percutaneous hip pinning|cannulated screws',
  ],
  [
    'external-fixation',
    'external fixation|external fixator placement|external fixator application|application of external fixator|ex-fix placement|removal of external fixator|external fixator',
  ],
  [
    'hardware-removal-procedure',
    'removal of hardware|hardware removal|removal of painful hardware|removal of orthopedic hardware|screw removal|removal of plate and screws|syndesmotic screw removal|removal of internal fixation|removal of retained hardware|plate removal|removal of intramedullary nail',
  ],
  ['nonunion-repair', 'repair of nonunion|nonunion repair|excision of nonunion|takedown of nonunion'],
  [
    'bone-graft',
    'bone grafting|iliac crest bone graft|autogenous bone graft|allograft bone graft|bone graft|cancellous bone grafting|bone grafting of nonunion',
  ],
  [
    'osteotomy',
    'high tibial osteotomy|femoral osteotomy|corrective osteotomy|derotational osteotomy|periacetabular osteotomy|calcaneal osteotomy|osteotomy|radial osteotomy|tibial osteotomy',
  ],
  [
    'bunionectomy',
    'bunionectomy|austin bunionectomy|chevron osteotomy|lapidus procedure|hallux valgus correction|akin osteotomy|keller bunionectomy|mcbride bunionectomy|chevron bunionectomy|lapidus bunionectomy|scarf osteotomy|keller arthroplasty|silver bunionectomy|tailor bunionectomy|mitchell bunionectomy',
  ],
  [
    'hammertoe-correction',
    'hammertoe correction|hammertoe repair|hammer toe repair|pip joint arthroplasty of toe|arthroplasty of toe|correction of hammertoe|hammertoe surgery|proximal interphalangeal joint arthroplasty|arthroplasty of second toe|arthroplasty of fifth toe|pip arthrodesis',
  ],
  [
    'cheilectomy',
    'cheilectomy|first mtp fusion|first metatarsophalangeal arthrodesis|first mtp arthrodesis|first metatarsophalangeal fusion',
  ],
  [
    'ankle-fusion',
    'ankle arthrodesis|subtalar fusion|triple arthrodesis|subtalar arthrodesis|midfoot fusion|tibiotalocalcaneal fusion|talonavicular fusion|lapidus arthrodesis|tibiotalar fusion',
  ],
  [
    'achilles-repair',
    'achilles tendon repair|achilles repair|repair of achilles tendon|achilles tendon lengthening|tendo achilles lengthening|tendoachilles lengthening|achilles lengthening|lengthening of achilles|heel cord lengthening|lengthening of heel cord|gastrocnemius recession|achilles debridement|strayer procedure|repair of ruptured achilles tendon',
  ],
  ['plantar-fasciotomy', 'plantar fasciotomy|plantar fascia release|endoscopic plantar fasciotomy|plantar fasciectomy|heel spur resection'],
  [
    'ankle-ligament-repair',
    'brostrom repair|brostrom procedure|lateral ankle ligament reconstruction|ankle ligament repair|modified brostrom|brostrom-gould procedure|lateral ankle stabilization|peroneal tendon repair|deltoid ligament repair',
  ],
  [
    'trigger-finger-release',
    'trigger finger release|a1 pulley release|trigger thumb release|release of a1 pulley|release of trigger finger|release of trigger thumb',
  ],
  ['de-quervain-release', "de quervain's release|first dorsal compartment release|de quervain release|release of first dorsal compartment"],
  [
    'ganglion-excision',
    'ganglion cyst excision|excision of ganglion|excision of wrist ganglion|excision of dorsal ganglion|excision of dorsal wrist ganglion|excision of volar ganglion|excision of volar wrist ganglion|excision dorsal ganglion|excision volar ganglion|ganglionectomy|excision of ganglion cyst|excision of mucous cyst|ganglion excision',
  ],
  [
    'dupuytren-release',
    "palmar fasciectomy|dupuytren's release|needle aponeurotomy|fasciectomy|partial palmar fasciectomy|dupuytren contracture release|subtotal palmar fasciectomy",
  ],
  [
    'tendon-repair-hand',
    'flexor tendon repair|extensor tendon repair|repair of flexor tendon|repair of extensor tendon|tenolysis|tendon repair|flexor tenolysis|flexor tenosynovectomy|tendon graft',
  ],
  [
    'nerve-repair',
    'digital nerve repair|repair of digital nerve|microsurgical nerve repair|repair of radial digital nerve|repair of ulnar digital nerve',
  ],
  [
    'cmc-arthroplasty',
    'cmc arthroplasty|thumb cmc arthroplasty|ligament reconstruction tendon interposition|trapeziectomy|trapeziectomy with tendon interposition|basal joint arthroplasty|carpometacarpal arthroplasty',
  ],
  [
    'wrist-fusion',
    'wrist arthrodesis|proximal row carpectomy|four corner fusion|scaphoid excision|scaphoidectomy|limited wrist fusion|four-corner fusion',
  ],
  [
    'ucl-repair',
    'ulnar collateral ligament repair|ulnar collateral ligament reconstruction|tommy john surgery|ucl reconstruction|ucl repair of thumb',
  ],
  [
    'epicondyle-release',
    'lateral epicondyle release|tennis elbow release|lateral epicondylectomy|extensor debridement|medial epicondylectomy',
  ],
  [
    'amputation-finger-procedure',
    'revision amputation of finger|fingertip amputation revision|finger amputation revision|ray amputation|revision amputation',
  ],
  [
    'amputation-leg-procedure',
    'guillotine amputation|below-knee amputation revision|hip disarticulation|stump revision|through-knee amputation|amputation revision',
  ],
  [
    'fasciotomy',
    'fasciotomy|four-compartment fasciotomy|compartment release|forearm fasciotomy|four compartment fasciotomy|compartment fasciotomy',
  ],
  [
    'irrigation-debridement',
    'incision and drainage of joint|i&d of knee|washout of joint|arthroscopic irrigation and debridement|excisional debridement of bone|washout|debridement of open fracture|irrigation & debridement',
  ],
  [
    'arthrocentesis',
    'arthrocentesis|knee aspiration|joint aspiration|aspiration of knee|knee arthrocentesis|aspiration of joint|aspiration of hip|hip aspiration|bursa aspiration',
  ],
  [
    'joint-injection',
    'knee injection|joint injection|intra-articular injection|cortisone injection|corticosteroid injection|viscosupplementation|synvisc injection|hyaluronic acid injection|subacromial injection|steroid injection of knee|kenalog injection|orthovisc injection|euflexxa injection|intraarticular injection|shoulder injection|trochanteric bursa injection|trigger point injection|depo-medrol injection',
  ],
  [
    'casting-splinting',
    'cast application|splint application|short arm cast|long arm cast|short leg cast|thumb spica cast|sugar tong splint|long leg cast|posterior splint|ulnar gutter splint|application of cast|application of splint',
  ],
  [
    'lumbar-laminectomy',
    'lumbar laminectomy|decompressive laminectomy|hemilaminectomy|lumbar decompression|laminotomy|laminectomy and decompression|lumbar laminotomy|foraminotomy|cervical laminectomy|medial facetectomy|hemilaminotomy',
  ],
  [
    'discectomy',
    'microdiscectomy|lumbar discectomy|diskectomy|microdiskectomy|lumbar microdiscectomy|discectomy|microlumbar discectomy|anterior cervical discectomy|anterior cervical diskectomy|lumbar microdiskectomy',
  ],
  [
    'spinal-fusion-procedure',
    'posterior lumbar interbody fusion|transforaminal lumbar interbody fusion|posterolateral fusion|anterior lumbar interbody fusion|ALIF|interbody fusion|pedicle screw fixation|pedicle screw instrumentation|lateral lumbar interbody fusion|posterior cervical fusion|posterolateral lumbar fusion|spinal instrumentation',
  ],
  [
    'disc-replacement',
    'cervical disc replacement|artificial disc replacement|disc arthroplasty|lumbar disc replacement|cervical disc arthroplasty',
  ],
  ['kyphoplasty', 'kyphoplasty|vertebroplasty|balloon kyphoplasty|vertebral augmentation|percutaneous vertebroplasty'],
  ['laminoplasty', 'cervical laminoplasty|laminoplasty|cervical corpectomy|corpectomy'],
  [
    'facet-injection',
    'facet injection|medial branch block|facet joint injection|radiofrequency ablation of medial branch|facet rhizotomy|radiofrequency ablation of facet|medial branch rhizotomy|facet block|lumbar facet injection',
  ],
  ['si-joint-injection', 'sacroiliac joint injection|si joint injection|sacroiliac joint fusion|si joint fusion'],
  ['scoliosis-surgery', 'scoliosis correction|harrington rod|spinal deformity correction|posterior spinal fusion for scoliosis'],
  [
    'laceration-repair',
    'laceration repair|repair of laceration|wound closure|suture repair|primary closure of laceration|simple laceration repair|complex laceration repair|layered closure of laceration|repair of facial laceration|wound repair',
  ],
  [
    'foreign-body-removal',
    'foreign body removal|removal of foreign body|splinter removal|foreign body extraction|removal of retained foreign body|excision of foreign body',
  ],
  ['escharotomy', 'escharotomy|burn debridement|excision of burn|burn excision and grafting|tangential excision'],
  ['skin-graft-procedure', 'v-y advancement flap|thenar flap|cross finger flap|rotational flap'],
  [
    'facial-fracture-repair',
    'repair of orbital floor fracture|orbital floor reconstruction|mandible orif|maxillomandibular fixation|intermaxillary fixation|repair of zygomatic fracture|arch bars|mandibulomaxillary fixation|closed reduction of mandible fracture',
  ],
  ['sesamoidectomy', 'sesamoidectomy|metatarsal head resection|exostectomy|metatarsal osteotomy|weil osteotomy|ostectomy'],
  ['limb-lengthening', 'limb lengthening|epiphysiodesis|guided growth|hemiepiphysiodesis'],
];

/** What surgeons do to bones, joints and wounds. None has a diagnosis code. */
export const orthopedicProcedures: Concept[] = PROCEDURES.map(([id, names]) => c(id, 'procedure', names));

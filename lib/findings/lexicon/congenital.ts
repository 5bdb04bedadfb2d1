import { concept as c } from './concept';

/** What children are born with, outside of the heart: brain, face, gut, urinary tract, limbs, skin. */
export const congenital = [
  c('spina-bifida', 'chronic', 'meningocele|spinal dysraphism|neural tube defect', {
    types: {
      hydrocephalus: 'with hydrocephalus|shunted hydrocephalus|hydrocephalus',
      cervical: 'cervical',
      thoracic: 'thoracic',
      lumbar: 'lumbar|lumbosacral',
      sacral: 'sacral',
    },
  }),
  c('spina-bifida-occulta', 'chronic', 'spina bifida occulta'),
  c('anencephaly', 'chronic', 'anencephaly'),
  c('encephalocele', 'chronic', 'encephalocele|meningoencephalocele|occipital encephalocele', {
    types: { occipital: 'occipital', frontal: 'frontal' },
  }),
  c('microcephaly', 'chronic', 'microcephaly|microcephalic'),
  c('macrocephaly', 'chronic', 'macrocephaly|macrocephalic|enlarged head circumference|benign familial macrocephaly'),
  c(
    'congenital-hydrocephalus',
    'chronic',
    'congenital hydrocephalus|aqueductal stenosis|dandy-walker malformation|dandy-walker syndrome|dandy walker malformation|dandy-walker variant',
    {
      types: { aqueduct: 'aqueductal', 'dandy-walker': 'dandy-walker|dandy walker' },
      covers: 'hydrocephalus',
      integral: 'headache',
    },
  ),
  c(
    'corpus-callosum-agenesis',
    'chronic',
    'agenesis of corpus callosum|absent corpus callosum|corpus callosum agenesis|hypoplasia of corpus callosum|dysgenesis of corpus callosum|hypoplastic corpus callosum',
  ),
  c('holoprosencephaly', 'chronic', 'holoprosencephaly'),
  c(
    'brain-malformation',
    'chronic',
    'lissencephaly|schizencephaly|polymicrogyria|cortical dysplasia|pachygyria|hydranencephaly|brain malformation|congenital brain malformation',
    {
      types: { reduction: 'lissencephaly|schizencephaly|hydranencephaly|agenesis', cyst: 'porencephaly|porencephalic' },
    },
  ),
  c('septo-optic-dysplasia', 'chronic', 'septo-optic dysplasia|de morsier syndrome'),
  c('cleft-lip', 'chronic', 'cleft lip|unilateral cleft lip|bilateral cleft lip', {
    types: { median: 'median|midline' },
    needs: ['laterality'],
  }),
  c('cleft-palate', 'chronic', 'cleft palate|cleft of palate', {
    types: { hard: 'hard palate', soft: 'soft palate', submucous: 'submucous|submucosal' },
  }),
  c(
    'cleft-lip-palate',
    'chronic',
    'cleft lip and palate|cleft lip and cleft palate|cleft lip with cleft palate|cleft palate and lip|cleft lip/palate|bilateral cleft lip and palate|unilateral cleft lip and palate',
    {
      covers: 'cleft-lip|cleft-palate',
      needs: ['laterality'],
    },
  ),
  c('bifid-uvula', 'chronic', 'bifid uvula|cleft uvula'),
  c(
    'pierre-robin',
    'chronic',
    'pierre robin sequence|pierre robin syndrome|pierre-robin|treacher collins syndrome|treacher-collins|goldenhar syndrome|hemifacial microsomia|moebius syndrome',
    {
      types: { treacher: 'treacher collins|treacher-collins' },
      covers: 'cleft-palate|micrognathia',
    },
  ),
  c('micrognathia', 'chronic', 'micrognathia|retrognathia|mandibular hypoplasia', { types: { retro: 'retrognathia' } }),
  c('congenital-ear', 'chronic', 'congenital ear deformity|misshapen ear|lop ear|cup ear', { types: { atresia: 'atresia' } }),
  c('coloboma', 'chronic', 'coloboma|iris coloboma|coloboma of iris'),
  c('congenital-glaucoma', 'chronic', 'congenital glaucoma|infantile glaucoma|buphthalmos', { covers: 'glaucoma' }),
  c('microphthalmia', 'chronic', 'microphthalmia|microphthalmos', { types: { absent: 'anophthalmia' } }),
  c('subglottic-stenosis-congenital', 'chronic', 'congenital subglottic stenosis'),
  c(
    'esophageal-atresia',
    'chronic',
    'esophageal atresia|esophageal atresia with tracheoesophageal fistula|atresia of esophagus|esophageal atresia with fistula',
    {
      types: { fistula: 'tracheoesophageal fistula|tef|fistula|type c' },
      covers: 'tracheoesophageal-fistula-congenital',
    },
  ),
  c(
    'tracheoesophageal-fistula-congenital',
    'chronic',
    'congenital tracheoesophageal fistula|h-type tracheoesophageal fistula|h-type tef|tracheoesophageal fistula of newborn',
  ),
  c(
    'pyloric-stenosis-infant',
    'chronic',
    'congenital hypertrophic pyloric stenosis|infantile hypertrophic pyloric stenosis|infantile pyloric stenosis',
    { integral: 'vomiting|projectile-vomiting|dehydration' },
  ),
  c(
    'intestinal-atresia',
    'chronic',
    'duodenal atresia|jejunal atresia|ileal atresia|intestinal atresia|jejunoileal atresia|duodenal web|duodenal stenosis congenital',
    {
      types: { duodenal: 'duodenal', jejunal: 'jejunal|jejunoileal', ileal: 'ileal' },
      covers: 'bowel-obstruction',
    },
  ),
  c('anorectal-malformation', 'chronic', 'persistent cloaca|cloacal malformation|ectopic anus|anteriorly displaced anus|rectal atresia', {
    types: { cloaca: 'cloaca|cloacal', ectopic: 'ectopic|displaced', rectal: 'rectal' },
  }),
  c('biliary-atresia', 'chronic', 'biliary atresia|atresia of bile ducts', { covers: 'jaundice|neonatal-jaundice' }),
  c('omphalocele', 'chronic', 'omphalocele|exomphalos'),
  c('gastroschisis', 'chronic', 'gastroschisis'),
  c('prune-belly', 'chronic', 'prune belly syndrome|eagle-barrett syndrome'),
  c('congenital-hiatal-hernia', 'chronic', 'congenital hiatal hernia', { covers: 'hiatal-hernia' }),
  c(
    'congenital-hydronephrosis',
    'chronic',
    'congenital hydronephrosis|antenatal hydronephrosis|prenatal hydronephrosis|hydronephrosis of newborn|fetal pyelectasis|neonatal hydronephrosis|prenatally diagnosed hydronephrosis',
    { covers: 'hydronephrosis' },
  ),
  c(
    'congenital-upj-obstruction',
    'chronic',
    'congenital ureteropelvic junction obstruction|congenital upj obstruction|congenital obstruction of ureteropelvic junction',
    { covers: 'hydronephrosis|upj-obstruction' },
  ),
  c('urachal-remnant', 'chronic', 'urachal remnant|urachal cyst|patent urachus|urachal sinus|urachal abscess'),
  c(
    'congenital-urethral',
    'chronic',
    'duplicated urethral meatus|duplicate urethra|urethral duplication|congenital urethral stricture|congenital meatal stenosis|megameatus',
    { types: { double: 'duplicated|duplicate|duplication', meatus: 'meatal' } },
  ),
  c('penile-anomaly', 'chronic', 'congenital penile anomaly|congenital penile curvature|dorsal hood of prepuce', {
    types: { curvature: 'curvature', adhesion: 'bridge|bridges|adhesions' },
  }),
  c('ambiguous-genitalia', 'chronic', 'ambiguous genitalia|disorder of sexual development|disorder of sex development|indeterminate sex'),
  c(
    'uterine-anomaly',
    'chronic',
    'bicornuate uterus|septate uterus|uterine septum|unicornuate uterus|uterus didelphys|didelphic uterus|arcuate uterus|uterine didelphys|mullerian anomaly|congenital uterine anomaly|bicornate uterus',
    {
      types: {
        bicornuate: 'bicornuate|bicornate',
        unicornuate: 'unicornuate',
        arcuate: 'arcuate',
        didelphys: 'didelphys|didelphic',
        septate: 'septate|septum',
      },
    },
  ),
  c(
    'mullerian-agenesis',
    'chronic',
    'mullerian agenesis|mayer-rokitansky-kuster-hauser syndrome|MRKH|uterine agenesis|congenital absence of uterus|vaginal agenesis|congenital absence of vagina',
    { types: { vagina: 'vaginal agenesis|absence of vagina' } },
  ),
  c('imperforate-hymen', 'chronic', 'imperforate hymen', { integral: 'hematocolpos|amenorrhea' }),
  c('vaginal-septum', 'chronic', 'vaginal septum|longitudinal vaginal septum|transverse vaginal septum', {
    types: { transverse: 'transverse', longitudinal: 'longitudinal' },
  }),
  c(
    'developmental-hip-dysplasia',
    'chronic',
    'developmental dysplasia of hip|DDH|developmental hip dysplasia|congenital hip dysplasia|hip dysplasia|acetabular dysplasia|congenital dysplasia of hip',
    { integral: 'hip-click' },
  ),
  c(
    'congenital-hip-dislocation',
    'chronic',
    'congenital hip dislocation|congenital dislocation of hip|dislocated hip congenital|teratologic hip dislocation|developmental dislocation of hip',
    { covers: 'developmental-hip-dysplasia', needs: ['laterality'] },
  ),
  c(
    'congenital-hip-subluxation',
    'chronic',
    'congenital hip subluxation|congenital subluxation of hip|unstable hip of newborn|congenital unstable hip|hip instability of newborn',
    { types: { unstable: 'unstable|instability' }, needs: ['laterality'] },
  ),
  c(
    'clubfoot',
    'chronic',
    'clubfoot|club foot|talipes equinovarus|congenital clubfoot|congenital talipes equinovarus|club feet|clubfeet|equinovarus deformity congenital',
    { needs: ['laterality'] },
  ),
  c('metatarsus-adductus', 'chronic', 'metatarsus adductus|metatarsus varus|metatarsus adductovarus|congenital metatarsus adductus', {
    needs: ['laterality'],
  }),
  c('calcaneovalgus', 'chronic', 'calcaneovalgus foot|talipes calcaneovalgus|calcaneovalgus', { needs: ['laterality'] }),
  c('vertical-talus', 'chronic', 'congenital vertical talus|vertical talus|rocker bottom foot congenital', { needs: ['laterality'] }),
  c('congenital-pes-planus', 'chronic', 'congenital pes planus|congenital flatfoot|congenital flat feet', {
    covers: 'flat-foot',
    needs: ['laterality'],
  }),
  c('tarsal-coalition', 'chronic', 'tarsal coalition|calcaneonavicular coalition|talocalcaneal coalition'),
  c(
    'polydactyly',
    'chronic',
    'polydactyly|extra digit|supernumerary digit|accessory digit|extra finger|extra toe|postaxial polydactyly|preaxial polydactyly|polydactyly of hand|polydactyly of foot|polydactyly of fingers|polydactyly of toes|duplicated thumb|thumb duplication',
    {
      types: { thumb: 'thumb|preaxial', finger: 'finger|fingers|hand|hands', toe: 'toe|toes|foot|feet' },
    },
  ),
  c(
    'syndactyly',
    'chronic',
    'syndactyly|webbed fingers|webbed toes|fused fingers|fused toes|syndactyly of toes|syndactyly of fingers|simple syndactyly|complex syndactyly',
    {
      types: { finger: 'fingers|finger|hand', toe: 'toes|toe|foot' },
      needs: ['laterality'],
    },
  ),
  c(
    'limb-reduction',
    'chronic',
    'congenital limb deficiency|limb reduction defect|congenital amputation|congenital absence of hand|congenital absence of fingers|symbrachydactyly|congenital transverse deficiency|amniotic band syndrome|amniotic bands|constriction band syndrome',
    { types: { band: 'amniotic band|amniotic bands|constriction band' } },
  ),
  c('radial-club-hand', 'chronic', 'radial club hand|radial longitudinal deficiency|radial ray deficiency|radial aplasia'),
  c(
    'sprengel',
    'chronic',
    'sprengel deformity|madelung deformity|congenital clavicle pseudarthrosis|congenital radioulnar synostosis|os acromiale',
  ),
  c('genu-congenital', 'chronic', 'congenital knee dislocation|congenital dislocation of knee|congenital genu recurvatum'),
  c(
    'congenital-bowing',
    'chronic',
    'congenital tibial bowing|congenital bowing of tibia|congenital tibial pseudarthrosis|posteromedial bowing of tibia',
  ),
  c(
    'congenital-trigger-thumb',
    'chronic',
    'congenital trigger thumb|congenital trigger finger|camptodactyly|clinodactyly|congenital finger deformity',
  ),
  c('arthrogryposis', 'chronic', 'arthrogryposis|arthrogryposis multiplex congenita'),
  c(
    'congenital-torticollis',
    'chronic',
    'congenital muscular torticollis|congenital torticollis|infantile torticollis|fibromatosis colli|torticollis of infancy',
  ),
  c(
    'plagiocephaly',
    'chronic',
    'plagiocephaly|positional plagiocephaly|deformational plagiocephaly|flat head syndrome|brachycephaly|positional head deformity|flattened occiput',
    { types: { brachy: 'brachycephaly' } },
  ),
  c('dolichocephaly', 'chronic', 'dolichocephaly|scaphocephaly'),
  c(
    'craniosynostosis',
    'chronic',
    'craniosynostosis|sagittal synostosis|sagittal craniosynostosis|metopic synostosis|metopic craniosynostosis|coronal synostosis|coronal craniosynostosis|lambdoid synostosis|lambdoid craniosynostosis|trigonocephaly|pansynostosis|crouzon syndrome|apert syndrome|pfeiffer syndrome',
    {
      types: {
        sagittal: 'sagittal',
        metopic: 'metopic|trigonocephaly',
        coronal: 'coronal',
        lambdoid: 'lambdoid',
        pan: 'pansynostosis',
        crouzon: 'crouzon',
        apert: 'apert|pfeiffer',
      },
    },
  ),
  c('pectus-excavatum', 'chronic', 'pectus excavatum|funnel chest'),
  c('pectus-carinatum', 'chronic', 'pectus carinatum|pigeon chest|pigeon breast'),
  c('klippel-feil', 'chronic', 'klippel-feil syndrome|klippel feil|klippel-feil anomaly|klippel-feil deformity'),
  c('cervical-rib', 'chronic', 'cervical rib|cervical ribs'),
  c('congenital-rib', 'chronic', 'bifid rib|rib anomaly|fused ribs|congenital rib anomaly|supernumerary rib|poland syndrome', {
    types: { poland: 'poland' },
  }),
  c(
    'vertebral-anomaly',
    'chronic',
    'hemivertebra|hemivertebrae|butterfly vertebra|congenital vertebral anomaly|block vertebra|congenital fusion of vertebrae|transitional vertebra|sacralization of l5|lumbarization of s1|lumbosacral transitional vertebra|bertolotti syndrome|sacral agenesis|caudal regression syndrome',
  ),
  c('congenital-scoliosis', 'chronic', 'congenital scoliosis|congenital kyphoscoliosis', { covers: 'scoliosis' }),
  c('achondroplasia', 'chronic', 'achondroplasia|achondroplastic dwarfism|hypochondroplasia', { covers: 'short-stature' }),
  c(
    'skeletal-dysplasia',
    'chronic',
    'skeletal dysplasia|osteochondrodysplasia|spondyloepiphyseal dysplasia|multiple epiphyseal dysplasia|thanatophoric dysplasia|cleidocranial dysplasia|multiple osteochondromas|ollier disease|fibrous dysplasia polyostotic|mccune-albright syndrome|osteopetrosis',
    {
      types: {
        exostoses: 'exostoses|osteochondromas',
        ollier: 'ollier',
        fibrous: 'fibrous|mccune-albright',
        osteopetrosis: 'osteopetrosis',
        sed: 'spondyloepiphyseal',
      },
    },
  ),
  c('osteogenesis-imperfecta', 'chronic', 'osteogenesis imperfecta|brittle bone disease'),
  c('sacral-dimple', 'chronic', 'sacral dimple|sacral pit|coccygeal dimple|simple sacral dimple|pilonidal dimple of newborn'),
  c(
    'congenital-nevus',
    'chronic',
    'port-wine stain|port wine stain|nevus flammeus|congenital dermal melanocytosis|mongolian spot|mongolian spots|stork bite|salmon patch|nevus simplex|congenital birthmark|birthmark|strawberry nevus',
    { types: { dermal: 'mongolian|melanocytosis' } },
  ),
  c('accessory-nipple', 'chronic', 'accessory nipple|supernumerary nipple|polythelia'),
  c(
    'accessory-breast',
    'chronic',
    'accessory breast|accessory breast tissue|ectopic breast tissue|axillary breast tissue|supernumerary breast',
  ),
  c('ectodermal-dysplasia', 'chronic', 'ectodermal dysplasia|anhidrotic ectodermal dysplasia'),
  c('congenital-lymphedema', 'chronic', 'congenital lymphedema|hereditary lymphedema|milroy disease', { covers: 'lymphedema' }),
  c('situs-inversus', 'chronic', 'situs inversus|situs inversus totalis|heterotaxy|heterotaxy syndrome|kartagener syndrome', {
    types: { heterotaxy: 'heterotaxy' },
  }),
  c('congenital-asplenia', 'chronic', 'congenital asplenia|polysplenia', { types: { other: 'accessory|polysplenia|splenule' } }),
  c('multiple-anomalies', 'chronic', 'multiple congenital anomalies|multiple congenital malformations'),
];

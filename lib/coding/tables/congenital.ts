import { type CodeTable, choices, plain, sided } from './table';

/** ICD-10-CM chapter 17 outside of the heart, chromosomes last, and the status of carriers. */
export const congenitalCodes: CodeTable = {
  ...plain(`
    spina-bifida-occulta Q76.0
    anencephaly Q00.0
    microcephaly Q02
    macrocephaly Q75.3
    corpus-callosum-agenesis Q04.0
    holoprosencephaly Q04.2
    septo-optic-dysplasia Q04.4
    bifid-uvula Q35.7
    congenital-ptosis Q10.0
    coloboma Q13.0
    congenital-cataract Q12.0
    congenital-glaucoma Q15.0
    subglottic-stenosis-congenital Q31.1
    tracheoesophageal-fistula-congenital Q39.2 Z87.731
    pyloric-stenosis-infant Q40.0 Z87.738
    biliary-atresia Q44.2
    omphalocele Q79.2 Z87.763
    gastroschisis Q79.3 Z87.761
    prune-belly Q79.4
    congenital-hiatal-hernia Q40.1
    congenital-hydronephrosis Q62.0
    congenital-upj-obstruction Q62.11
    ectopic-ureter Q62.63
    posterior-urethral-valves Q64.2
    epispadias Q64.0
    urachal-remnant Q64.4
    micropenis Q55.62
    retractile-testis Q55.22
    ambiguous-genitalia Q56.4
    imperforate-hymen Q52.3
    developmental-hip-dysplasia Q65.89
    tarsal-coalition Q66.89
    sprengel Q74.0
    genu-congenital Q68.2
    congenital-bowing Q68.4
    congenital-trigger-thumb Q74.0
    arthrogryposis Q74.3
    congenital-torticollis Q68.0
    dolichocephaly Q67.2
    pectus-excavatum Q67.6
    pectus-carinatum Q67.7
    klippel-feil Q76.1
    cervical-rib Q76.5
    vertebral-anomaly Q76.49
    congenital-scoliosis Q67.5
    achondroplasia Q77.4
    osteogenesis-imperfecta Q78.0
    sacral-dimple Q82.6
    accessory-nipple Q83.3
    accessory-breast Q83.1
    ectodermal-dysplasia Q82.4
    congenital-lymphedema Q82.0
    multiple-anomalies Q89.7
    trisomy-18 Q91.3
    trisomy-13 Q91.7
    klinefelter Q98.4
    triple-x Q97.0
    xyy Q98.5
    fragile-x Q99.2
    prader-willi Q87.11
    angelman Q93.51
    williams-syndrome Q93.82
    cri-du-chat Q93.4
    wolf-hirschhorn Q93.3
    smith-magenis Q93.88
    noonan Q87.19
    tuberous-sclerosis Q85.1
    von-hippel-lindau Q85.83
    sturge-weber Q85.89
    fetal-alcohol-syndrome Q86.0
    vater Q87.2
    overgrowth-syndrome Q87.3
    charge-syndrome Q89.89
    stickler Q87.5
    alport Q87.81
    bardet-biedl Q87.83
    alagille Q44.71
    kabuki Q89.81
    congenital-syndrome Q87.89
    genetic-carrier Z14.8
    cystic-fibrosis-carrier Z14.1
    hemophilia-carrier Z14.01
    cancer-susceptibility Z15.09
  `),
  'spina-bifida': {
    code: 'Q05.9',
    choices: choices(
      [{ type: 'hydrocephalus' }, 'Q05.4'],
      [{ type: 'cervical' }, 'Q05.5'],
      [{ type: 'thoracic' }, 'Q05.6'],
      [{ type: 'lumbar' }, 'Q05.7'],
      [{ type: 'sacral' }, 'Q05.8'],
    ),
  },
  encephalocele: { code: 'Q01.9', choices: choices([{ type: 'occipital' }, 'Q01.2'], [{ type: 'frontal' }, 'Q01.0']) },
  'congenital-hydrocephalus': { code: 'Q03.9', choices: choices([{ type: 'aqueduct' }, 'Q03.0'], [{ type: 'dandy-walker' }, 'Q03.1']) },
  'brain-malformation': { code: 'Q04.9', choices: choices([{ type: 'reduction' }, 'Q04.3'], [{ type: 'cyst' }, 'Q04.6']) },
  'cleft-lip': {
    code: 'Q36.9',
    history: 'Z87.730',
    choices: choices([{ laterality: 'bilateral' }, 'Q36.0'], [{ type: 'median' }, 'Q36.1']),
  },
  'cleft-palate': {
    code: 'Q35.9',
    history: 'Z87.730',
    choices: choices([{ type: 'hard' }, 'Q35.1'], [{ type: 'soft' }, 'Q35.3'], [{ type: 'submucous' }, 'Q35.3']),
  },
  'cleft-lip-palate': { code: 'Q37.9', history: 'Z87.730', choices: choices([{ laterality: 'bilateral' }, 'Q37.8']) },
  'pierre-robin': { code: 'Q87.0', choices: choices([{ type: 'treacher' }, 'Q75.4']) },
  micrognathia: { code: 'M26.04', choices: choices([{ type: 'retro' }, 'M26.19']) },
  'congenital-ear': { code: 'Q17.3', choices: choices([{ type: 'atresia' }, 'Q16.1']) },
  microphthalmia: { code: 'Q11.2', choices: choices([{ type: 'absent' }, 'Q11.1']) },
  'esophageal-atresia': { code: 'Q39.0', history: 'Z87.731', choices: choices([{ type: 'fistula' }, 'Q39.1']) },
  'intestinal-atresia': {
    code: 'Q41.9',
    choices: choices([{ type: 'duodenal' }, 'Q41.0'], [{ type: 'jejunal' }, 'Q41.1'], [{ type: 'ileal' }, 'Q41.2']),
  },
  'anorectal-malformation': {
    code: 'Q42.3',
    choices: choices([{ type: 'cloaca' }, 'Q43.7'], [{ type: 'ectopic' }, 'Q43.5'], [{ type: 'rectal' }, 'Q42.1']),
  },
  'renal-hypoplasia': {
    code: 'Q60.5',
    choices: choices(
      [{ type: 'dysplasia' }, 'Q61.4'],
      [{ laterality: 'bilateral' }, 'Q60.4'],
      [{ laterality: 'left' }, 'Q60.3'],
      [{ laterality: 'right' }, 'Q60.3'],
    ),
  },
  'horseshoe-kidney': { code: 'Q63.1', choices: choices([{ type: 'ectopia' }, 'Q63.2']) },
  'bladder-exstrophy': { code: 'Q64.10', choices: choices([{ type: 'cloacal' }, 'Q64.12']) },
  'congenital-urethral': { code: 'Q64.32', choices: choices([{ type: 'double' }, 'Q64.75'], [{ type: 'meatus' }, 'Q64.33']) },
  'penile-anomaly': { code: 'Q55.69', choices: choices([{ type: 'curvature' }, 'Q55.61'], [{ type: 'adhesion' }, 'N47.5']) },
  'ectopic-testis': {
    code: 'Q53.00',
    choices: choices([{ laterality: 'bilateral' }, 'Q53.02'], [{ laterality: 'left' }, 'Q53.01'], [{ laterality: 'right' }, 'Q53.01']),
  },
  'uterine-anomaly': {
    code: 'Q51.9',
    choices: choices(
      [{ type: 'bicornuate' }, 'Q51.3'],
      [{ type: 'unicornuate' }, 'Q51.4'],
      [{ type: 'arcuate' }, 'Q51.810'],
      [{ type: 'didelphys' }, 'Q51.28'],
      [{ type: 'septate' }, 'Q51.28'],
    ),
  },
  'mullerian-agenesis': { code: 'Q51.0', choices: choices([{ type: 'vagina' }, 'Q52.0']) },
  'vaginal-septum': { code: 'Q52.10', choices: choices([{ type: 'transverse' }, 'Q52.11'], [{ type: 'longitudinal' }, 'Q52.129']) },
  'congenital-hip-dislocation': {
    code: 'Q65.2',
    choices: choices([{ laterality: 'right' }, 'Q65.01'], [{ laterality: 'left' }, 'Q65.02'], [{ laterality: 'bilateral' }, 'Q65.1']),
  },
  'congenital-hip-subluxation': {
    code: 'Q65.5',
    choices: choices(
      [{ type: 'unstable' }, 'Q65.6'],
      [{ laterality: 'right' }, 'Q65.31'],
      [{ laterality: 'left' }, 'Q65.32'],
      [{ laterality: 'bilateral' }, 'Q65.4'],
    ),
  },
  clubfoot: sided('Q66.0_', '12-0'),
  'metatarsus-adductus': sided('Q66.22_', '12-9'),
  calcaneovalgus: sided('Q66.4_', '12-0'),
  'vertical-talus': sided('Q66.8_', '12-0'),
  'congenital-pes-planus': sided('Q66.5_', '12-0'),
  polydactyly: { code: 'Q69.9', choices: choices([{ type: 'thumb' }, 'Q69.1'], [{ type: 'finger' }, 'Q69.0'], [{ type: 'toe' }, 'Q69.2']) },
  syndactyly: {
    code: 'Q70.9',
    choices: choices(
      [{ type: 'finger', laterality: 'right' }, 'Q70.11'],
      [{ type: 'finger', laterality: 'left' }, 'Q70.12'],
      [{ type: 'finger', laterality: 'bilateral' }, 'Q70.13'],
      [{ type: 'finger' }, 'Q70.10'],
      [{ type: 'toe', laterality: 'right' }, 'Q70.31'],
      [{ type: 'toe', laterality: 'left' }, 'Q70.32'],
      [{ type: 'toe', laterality: 'bilateral' }, 'Q70.33'],
      [{ type: 'toe' }, 'Q70.30'],
    ),
  },
  'limb-reduction': { code: 'Q73.8', choices: choices([{ type: 'band' }, 'Q79.8']) },
  'radial-club-hand': sided('Q71.4_', '1230'),
  plagiocephaly: { code: 'Q67.3', choices: choices([{ type: 'brachy' }, 'Q67.4']) },
  craniosynostosis: {
    code: 'Q75.009',
    choices: choices(
      [{ type: 'sagittal' }, 'Q75.01'],
      [{ type: 'metopic' }, 'Q75.03'],
      [{ type: 'coronal' }, 'Q75.029'],
      [{ type: 'lambdoid' }, 'Q75.049'],
      [{ type: 'pan' }, 'Q75.052'],
      [{ type: 'crouzon' }, 'Q75.1'],
      [{ type: 'apert' }, 'Q87.0'],
    ),
  },
  'congenital-rib': { code: 'Q76.6', choices: choices([{ type: 'poland' }, 'Q79.8']) },
  'skeletal-dysplasia': {
    code: 'Q78.9',
    choices: choices(
      [{ type: 'exostoses' }, 'Q78.6'],
      [{ type: 'ollier' }, 'Q78.4'],
      [{ type: 'fibrous' }, 'Q78.1'],
      [{ type: 'osteopetrosis' }, 'Q78.2'],
      [{ type: 'sed' }, 'Q77.7'],
    ),
  },
  'congenital-nevus': { code: 'Q82.5', choices: choices([{ type: 'dermal' }, 'Q82.8']) },
  'epidermolysis-bullosa': { code: 'Q81.9', choices: choices([{ type: 'simplex' }, 'Q81.0'], [{ type: 'dystrophic' }, 'Q81.2']) },
  'situs-inversus': { code: 'Q89.3', choices: choices([{ type: 'heterotaxy' }, 'Q20.6']) },
  'congenital-asplenia': { code: 'Q89.01', choices: choices([{ type: 'other' }, 'Q89.09']) },
  'down-syndrome': { code: 'Q90.9', choices: choices([{ type: 'mosaic' }, 'Q90.1'], [{ type: 'translocation' }, 'Q90.2']) },
  'turner-syndrome': { code: 'Q96.9', choices: choices([{ type: 'mosaic' }, 'Q96.3']) },
  digeorge: { code: 'Q93.81', choices: choices([{ type: 'digeorge' }, 'D82.1']) },
  'chromosomal-abnormality': { code: 'Q99.9', choices: choices([{ type: 'deletion' }, 'Q93.9'], [{ type: 'duplication' }, 'Q92.5']) },
  marfan: {
    code: 'Q87.40',
    choices: choices(
      [{ type: 'aortic' }, 'Q87.410'],
      [{ type: 'cardiovascular' }, 'Q87.418'],
      [{ type: 'ocular' }, 'Q87.42'],
      [{ type: 'skeletal' }, 'Q87.43'],
    ),
  },
  'ehlers-danlos': {
    code: 'Q79.60',
    choices: choices([{ type: 'hypermobile' }, 'Q79.62'], [{ type: 'vascular' }, 'Q79.63'], [{ type: 'classical' }, 'Q79.61']),
  },
  neurofibromatosis: {
    code: 'Q85.00',
    choices: choices([{ type: '1' }, 'Q85.01'], [{ type: '2' }, 'Q85.02'], [{ type: 'schwannomatosis' }, 'Q85.03']),
  },
  cowden: { code: 'Q85.82', choices: choices([{ type: 'pten' }, 'Q85.81']) },
  usher: { code: 'Q99.819', choices: choices([{ type: '1' }, 'Q99.811'], [{ type: '2' }, 'Q99.812'], [{ type: '3' }, 'Q99.813']) },
};

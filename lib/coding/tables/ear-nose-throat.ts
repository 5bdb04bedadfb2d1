import { type CodeTable, choices, plain, sided, sidedBy } from './table';

/** Ears, nose, throat, mouth, neck: ICD-10-CM chapters 8, 10, 11 and their injuries, signs and status codes. */
export const earNoseThroatCodes: CodeTable = {
  ...plain(`
    turbinate-hypertrophy J34.3
    nasal-obstruction J34.89
    septal-perforation J34.89
    nasal-deformity M95.0
    septal-hematoma J34.89
    vasomotor-rhinitis J30.0
    postnasal-drip R09.82
    sneezing R06.7
    mouth-breathing R06.5
    sinus-pain J34.89
    sinus-cyst J34.1
    choanal-atresia Q30.0
    adenoid-hypertrophy J35.2
    adenotonsillitis J35.03
    tonsil-stones J35.8
    peritonsillar-abscess J36
    mouth-cellulitis K12.2
    chronic-pharyngitis J31.2
    vocal-cord-polyp J38.1
    vocal-cord-nodules J38.2
    vocal-cord-lesion J38.3
    vocal-cord-dysfunction J38.3
    laryngeal-edema J38.4
    laryngospasm J38.5
    laryngomalacia Q31.5
    throat-clearing R09.89
    aphonia R49.1
    sialolithiasis K11.5
    salivary-abscess K11.3
    salivary-mass K11.8
    salivary-mucocele K11.6
    drooling K11.7
    thyroglossal-cyst Q89.2
    branchial-cyst Q18.0
    oral-lesion K13.79
    oral-leukoplakia K13.21
    glossitis K14.0
    geographic-tongue K14.1
    burning-mouth K14.6
    halitosis R19.6
    trismus R25.2
    tongue-tie Q38.1
    prominent-ears Q17.5
    auditory-processing-disorder H93.25
    central-vertigo H81.4
    ear-tubes Z96.22
    cochlear-implant Z96.21
    hearing-device Z96.29
    hearing-aid-use-status Z97.4
    palate-hypertrophy K13.79
  `),
  'ossicular-fixation': sided('H74.31_', '1239'),
  stomatitis: { code: 'K12.1', choices: choices([{ type: 'gingival' }, 'K05.10']) },
  'tongue-lesion': { code: 'K14.8', choices: choices([{ type: 'ulcer' }, 'K14.0'], [{ type: 'macroglossia' }, 'Q38.2']) },
  'aphthous-ulcer': { code: 'K12.0', choices: choices([{ type: 'sore' }, 'K13.79']) },
  xerostomia: { code: 'R68.2', choices: choices([{ type: 'xerostomia' }, 'K11.7']) },
  'throat-hemorrhage': { code: 'J95.830', choices: choices([{ cause: 'operation' }, 'J95.830'], [{ type: 'tonsil' }, 'J35.8']) },
  globus: { code: 'R09.A2', choices: choices([{ type: 'hystericus' }, 'F45.8']) },
  'laryngeal-mass': { code: 'J38.7', choices: choices([{ type: 'laryngocele' }, 'Q31.3']) },
  'laryngeal-stenosis': { code: 'J38.6', choices: choices([{ type: 'web' }, 'Q31.0']) },
  'deep-neck-abscess': { code: 'J39.0', choices: choices([{ type: 'lateral' }, 'J39.1']) },
  'sinus-disease': {
    code: 'J34.9',
    choices: choices(
      [{ type: 'maxillary' }, 'J32.0'],
      [{ type: 'ethmoid' }, 'J32.2'],
      [{ type: 'sinusitis', acuity: 'acute' }, 'J01.90'],
      [{ type: 'sinusitis' }, 'J32.9'],
    ),
  },
  rhinorrhea: { code: 'J34.89', choices: choices([{ type: 'runny' }, 'R09.89']) },
  rhinitis: { code: 'J31.0', choices: choices([{ acuity: 'acute' }, 'J00']) },
  'nasal-vestibulitis': { code: 'J34.89', choices: choices([{ type: 'abscess' }, 'J34.0']) },
  'nasal-polyps': { code: 'J33.9', choices: choices([{ type: 'cavity' }, 'J33.0'], [{ type: 'sinus' }, 'J33.8']) },
  'nasal-valve-collapse': {
    code: 'J34.829',
    choices: choices([{ type: 'internal' }, 'J34.8200'], [{ type: 'external' }, 'J34.8210']),
  },
  'perennial-allergic-rhinitis': { code: 'J30.89', choices: choices([{ type: 'animal' }, 'J30.81']) },
  'recurrent-acute-sinusitis': { code: 'J01.91', choices: choices([{ type: 'maxillary' }, 'J01.01']) },
  'sphenoid-sinusitis': {
    code: 'J32.3',
    choices: choices([{ acuity: 'acute' }, 'J01.30'], [{ acuity: 'recurrent' }, 'J01.31']),
  },
  'nasal-mass': { code: 'J34.89', choices: choices([{ type: 'pharynx' }, 'J39.2']) },
  'nasal-foreign-body': { code: 'T17.1XX', injury: true },
  'strep-tonsillitis': { code: 'J03.00', choices: choices([{ acuity: 'recurrent' }, 'J03.01']) },
  adenoiditis: { code: 'J35.02', choices: choices([{ type: 'acute' }, 'J03.90']) },
  laryngitis: { code: 'J04.0', choices: choices([{ acuity: 'chronic' }, 'J37.0'], [{ type: 'chronic' }, 'J37.0']) },
  epiglottitis: {
    code: 'J05.10',
    choices: choices([{ acuity: 'chronic' }, 'J37.0'], [{ type: 'obstruction' }, 'J05.11'], [{ type: 'supraglottic' }, 'J04.30']),
  },
  'vocal-cord-paralysis': {
    code: 'J38.00',
    choices: choices(
      [{ laterality: 'bilateral' }, 'J38.02'],
      [{ laterality: 'right' }, 'J38.01'],
      [{ laterality: 'left' }, 'J38.01'],
      [{ type: 'unilateral' }, 'J38.01'],
    ),
  },
  'pharyngeal-mass': { code: 'J39.2', choices: choices([{ type: 'lingual' }, 'J35.1']) },
  'voice-disorder': {
    code: 'R49.8',
    choices: choices(
      [{ type: 'hypernasal' }, 'R49.21'],
      [{ type: 'hyponasal' }, 'R49.22'],
      [{ type: 'tension' }, 'R49.0'],
      [{ type: 'change' }, 'R49.9'],
    ),
  },
  sialadenitis: {
    code: 'K11.20',
    choices: choices([{ acuity: 'acute' }, 'K11.21'], [{ acuity: 'recurrent' }, 'K11.22'], [{ acuity: 'chronic' }, 'K11.23']),
  },
  'lip-lesion': { code: 'K13.0', choices: choices([{ type: 'swelling' }, 'R22.0']) },
  'suppurative-otitis-media': sidedBy('1239', [
    [{ type: 'chronic' }, 'H66.3X_'],
    [{ acuity: 'chronic' }, 'H66.3X_'],
    [{ type: 'ruptured' }, 'H66.01_'],
    [{ acuity: 'acute' }, 'H66.00_'],
    [{}, 'H66.00_'],
  ]),
  'serous-otitis-media': {
    code: 'H65.90',
    choices: [
      ...(sidedBy('1230', [
        [{ type: 'mucoid' }, 'H65.3_'],
        [{ type: 'serous', acuity: 'chronic' }, 'H65.2_'],
        [{ type: 'serous', acuity: 'acute' }, 'H65.0_'],
      ]).choices ?? []),
      ...(sidedBy('1239', [
        [{ acuity: 'chronic' }, 'H65.49_'],
        [{ acuity: 'acute' }, 'H65.19_'],
      ]).choices ?? []),
      ...(sided('H65.9_', '1230').choices ?? []),
    ],
  },
  'chronic-suppurative-otitis-media': sided('H66.3X_', '1239'),
  'adhesive-otitis': sidedBy('1239', [
    [{ type: 'retraction' }, 'H73.89_'],
    [{}, 'H74.1_'],
  ]),
  mastoiditis: {
    code: 'H70.90',
    choices: choices(
      [{ acuity: 'acute', laterality: 'right' }, 'H70.001'],
      [{ acuity: 'acute', laterality: 'left' }, 'H70.002'],
      [{ acuity: 'acute', laterality: 'bilateral' }, 'H70.003'],
      [{ acuity: 'acute' }, 'H70.009'],
      [{ type: 'abscess', laterality: 'right' }, 'H70.001'],
      [{ type: 'abscess', laterality: 'left' }, 'H70.002'],
      [{ type: 'abscess' }, 'H70.009'],
      [{ acuity: 'chronic', laterality: 'right' }, 'H70.11'],
      [{ acuity: 'chronic', laterality: 'left' }, 'H70.12'],
      [{ acuity: 'chronic', laterality: 'bilateral' }, 'H70.13'],
      [{ acuity: 'chronic' }, 'H70.10'],
      [{ laterality: 'right' }, 'H70.91'],
      [{ laterality: 'left' }, 'H70.92'],
      [{ laterality: 'bilateral' }, 'H70.93'],
    ),
  },
  cholesteatoma: sidedBy('1230', [
    [{ type: 'recurrent' }, 'H95.0_'],
    [{ type: 'canal' }, 'H60.4_'],
    [{ type: 'attic' }, 'H71.0_'],
    [{ type: 'tympanum' }, 'H71.1_'],
    [{ type: 'mastoid' }, 'H71.2_'],
    [{}, 'H71.9_'],
  ]),
  'tympanic-perforation': {
    code: 'H72.90',
    choices: [
      ...choices(
        [{ type: 'traumatic', laterality: 'right' }, 'S09.21XA'],
        [{ type: 'traumatic', laterality: 'left' }, 'S09.22XA'],
        [{ type: 'traumatic' }, 'S09.20XA'],
      ),
      ...(sidedBy('1239', [
        [{ type: 'marginal' }, 'H72.2X_'],
        [{ type: 'multiple' }, 'H72.81_'],
        [{ type: 'total' }, 'H72.82_'],
      ]).choices ?? []),
      ...(sidedBy('1230', [
        [{ type: 'central' }, 'H72.0_'],
        [{ type: 'attic' }, 'H72.1_'],
        [{}, 'H72.9_'],
      ]).choices ?? []),
    ],
  },
  myringitis: {
    code: 'H73.20',
    choices: [
      ...(sidedBy('1239', [[{ type: 'bullous' }, 'H73.01_']]).choices ?? []),
      ...(sidedBy('1239', [[{ acuity: 'acute' }, 'H73.00_']]).choices ?? []),
      ...(sidedBy('1230', [
        [{ type: 'chronic' }, 'H73.1_'],
        [{}, 'H73.2_'],
      ]).choices ?? []),
    ],
  },
  tympanosclerosis: sided('H74.0_', '1239'),
  'ossicular-discontinuity': {
    code: 'H74.20',
    choices: [...(sidedBy('1239', [[{ type: 'loss' }, 'H74.32_']]).choices ?? []), ...(sided('H74.2_', '1230').choices ?? [])],
  },
  otosclerosis: sidedBy('1230', [
    [{ type: 'cochlear' }, 'H80.2_'],
    [{}, 'H80.9_'],
  ]),
  'ear-polyp': {
    code: 'H74.40',
    choices: [
      ...choices([{ type: 'glomus' }, 'D44.7']),
      ...(sidedBy('1239', [
        [{ type: 'canal' }, 'H61.89_'],
        [{ type: 'mass' }, 'H74.8X_'],
      ]).choices ?? []),
      ...(sided('H74.4_', '1230').choices ?? []),
    ],
  },
  'malignant-otitis-externa': sided('H60.2_', '1230'),
  otomycosis: {
    code: 'B36.9',
    choices: choices(
      [{ laterality: 'right' }, 'B36.9 H62.41'],
      [{ laterality: 'left' }, 'B36.9 H62.42'],
      [{ laterality: 'bilateral' }, 'B36.9 H62.43'],
      [{}, 'B36.9 H62.40'],
    ),
  },
  'auricular-perichondritis': sidedBy('12-9', [
    [{ type: 'chondritis' }, 'H61.03_'],
    [{ type: 'nodular' }, 'H61.00_'],
    [{ acuity: 'acute' }, 'H61.01_'],
    [{ acuity: 'chronic' }, 'H61.02_'],
    [{}, 'H61.00_'],
  ]),
  'auricular-cellulitis': sided('H60.1_', '1230'),
  'auricular-abscess': sided('H60.0_', '1230'),
  'auricular-hematoma': {
    code: 'H61.129',
    choices: [...(sidedBy('12-0', [[{ type: 'cauliflower' }, 'M95.1_']]).choices ?? []), ...(sided('H61.12_', '1239').choices ?? [])],
  },
  'ear-canal-stenosis': sided('H61.30_', '1239'),
  'ear-canal-exostosis': sided('H61.81_', '1239'),
  'ear-foreign-body': {
    code: 'T16.9XX',
    injury: true,
    choices: choices(
      [{ laterality: 'right' }, 'T16.1XX'],
      [{ laterality: 'left' }, 'T16.2XX'],
      [{ laterality: 'bilateral' }, 'T16.1XX T16.2XX'],
    ),
  },
  'external-ear-lesion': {
    code: 'H61.899',
    choices: [
      ...(sidedBy('1230', [[{ type: 'obturans' }, 'H60.4_']]).choices ?? []),
      ...(sidedBy('1239', [
        [{ type: 'deformity' }, 'H61.11_'],
        [{}, 'H61.89_'],
      ]).choices ?? []),
    ],
  },
  microtia: { code: 'Q17.2', choices: choices([{ type: 'atresia' }, 'Q16.1']) },
  'preauricular-sinus': { code: 'Q18.1', choices: choices([{ type: 'tag' }, 'Q17.0']) },
  'patulous-eustachian-tube': sided('H69.0_', '1230'),
  'eustachian-obstruction': sided('H68.10_', '1239'),
  'sensorineural-hearing-loss': {
    code: 'H90.5',
    choices: choices([{ laterality: 'bilateral' }, 'H90.3'], [{ laterality: 'right' }, 'H90.41'], [{ laterality: 'left' }, 'H90.42']),
  },
  'conductive-hearing-loss': {
    code: 'H90.2',
    choices: choices([{ laterality: 'bilateral' }, 'H90.0'], [{ laterality: 'right' }, 'H90.11'], [{ laterality: 'left' }, 'H90.12']),
  },
  'mixed-hearing-loss': {
    code: 'H90.8',
    choices: choices([{ laterality: 'bilateral' }, 'H90.6'], [{ laterality: 'right' }, 'H90.71'], [{ laterality: 'left' }, 'H90.72']),
  },
  'sudden-hearing-loss': sided('H91.2_', '1230'),
  presbycusis: sided('H91.1_', '1230'),
  'noise-hearing-loss': sided('H83.3X_', '1239'),
  'ototoxic-hearing-loss': sided('H91.0_', '1239'),
  deafness: sided('H91.9_', '1230'),
  'abnormal-hearing-test': { code: 'R94.120', choices: choices([{ type: 'newborn' }, 'R94.120']) },
  'pulsatile-tinnitus': sided('H93.A_', '1239'),
  hyperacusis: sided('H93.23_', '1239'),
  'ear-fullness': sided('H93.8X_', '1239'),
  otorrhea: { ...sidedBy('1230', [[{}, 'H92.1_']]) },
  otorrhagia: sided('H92.2_', '1230'),
  meniere: sided('H81.0_', '1239'),
  'vestibular-neuritis': sided('H81.2_', '1230'),
  labyrinthitis: sided('H83.0_', '1239'),
  'vestibular-dysfunction': sidedBy('1230', [
    [{ type: 'vestibulopathy', acuity: 'acute' }, 'H81.2_'],
    [{}, 'H81.9_'],
  ]),
  'vestibular-hypofunction': sided('H83.2X_', '1239'),
  'peripheral-vertigo': sidedBy('1239', [
    [{ type: 'aural' }, 'H81.31_'],
    [{}, 'H81.39_'],
  ]),
  'canal-dehiscence': sided('H83.8X_', '1239'),
  'perilymph-fistula': sided('H83.1_', '1239'),
};

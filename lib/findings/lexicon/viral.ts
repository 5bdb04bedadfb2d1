import { concept as c } from './concept';

/** Viruses, HIV, hepatitis, and what is passed on by sex. */
export const viral = [
  c(
    'hiv',
    'chronic',
    'hiv infection|human immunodeficiency virus infection|human immunodeficiency virus disease|human immunodeficiency virus|hiv disease|HIV|HIV/AIDS|AIDS|history of hiv|infected with hiv|symptomatic hiv|acquired immunodeficiency syndrome|acquired immune deficiency syndrome|hiv related illness|hiv wasting syndrome',
    { covers: 'hiv-asymptomatic' },
  ),
  c(
    'hiv-asymptomatic',
    'chronic',
    'asymptomatic hiv|hiv positive|hiv+|positive for hiv|asymptomatic hiv infection|hiv positive status|known hiv|hiv test positive|hiv seropositive|asymptomatic human immunodeficiency virus',
  ),
  c('hiv-inconclusive', 'acute', 'inconclusive hiv test|indeterminate hiv test|inconclusive laboratory evidence of hiv'),
  c('varicella', 'acute', 'chickenpox|varicella|chicken pox|varicella infection', {
    types: { pneumonia: 'pneumonia|pneumonitis', encephalitis: 'encephalitis', meningitis: 'meningitis' },
    integral: 'rash|fever|pruritus',
  }),
  c(
    'herpetic-gingivostomatitis',
    'acute',
    'herpetic gingivostomatitis|primary herpetic gingivostomatitis|herpes gingivostomatitis|herpetic stomatitis',
    {
      covers: 'herpes-simplex|herpes-labialis',
      integral: 'fever',
    },
  ),
  c('herpetic-whitlow', 'acute', 'herpetic whitlow', { covers: 'herpes-simplex|paronychia' }),
  c('eczema-herpeticum', 'acute', 'eczema herpeticum|kaposi varicelliform eruption', { covers: 'eczema|atopic-dermatitis|herpes-simplex' }),
  c('ebv', 'acute', 'epstein-barr virus infection|epstein barr virus|EBV infection|ebv viremia|acute ebv'),
  c('mononucleosis', 'acute', 'infectious mononucleosis|mononucleosis|mono infection|glandular fever|ebv mononucleosis', {
    types: { ebv: 'ebv|epstein barr', cmv: 'cmv|cytomegalovirus' },
    covers: 'ebv|pharyngitis',
    integral: 'sore-throat|fever|fatigue|lymphadenopathy|enlarged-lymph-nodes|splenomegaly',
  }),
  c(
    'cmv',
    'acute',
    'cytomegalovirus infection|cmv infection|cmv viremia|cmv disease|disseminated cmv|cytomegaloviral disease|disseminated cytomegalovirus infection',
    {
      types: {
        pneumonitis: 'pneumonitis|pneumonia',
        hepatitis: 'hepatitis',
        pancreatitis: 'pancreatitis',
        other: 'colitis|retinitis|esophagitis|gastritis|encephalitis',
      },
      implies: {
        'cmv colitis': { type: 'other' },
        'cmv retinitis': { type: 'other' },
        'cmv pneumonitis': { type: 'pneumonitis' },
        'cmv pneumonia': { type: 'pneumonitis' },
        'cmv hepatitis': { type: 'hepatitis' },
        'cmv esophagitis': { type: 'other' },
      },
    },
  ),
  c(
    'viral-syndrome',
    'acute',
    'viral syndrome|viral illness|viral infection|acute viral syndrome|acute viral illness|nonspecific viral syndrome|viral process|acute viral infection|febrile viral illness',
    {
      integral: 'fever|fatigue|myalgia|chills',
    },
  ),
  c('viral-exanthem', 'acute', 'viral exanthem|viral rash|viral exanthema|nonspecific viral rash', {
    covers: 'viral-syndrome',
    integral: 'rash|fever',
  }),
  c(
    'hand-foot-mouth',
    'acute',
    'hand foot and mouth disease|hand-foot-mouth disease|HFMD|hand, foot and mouth disease|hand, foot, and mouth disease|hand foot mouth',
    {
      covers: 'coxsackie|viral-exanthem|viral-syndrome',
      integral: 'rash|fever',
    },
  ),
  c('herpangina', 'acute', 'herpangina', { covers: 'coxsackie|pharyngitis', integral: 'fever|sore-throat' }),
  c('roseola', 'acute', 'roseola|roseola infantum|exanthem subitum|sixth disease', { integral: 'rash|fever' }),
  c('fifth-disease', 'acute', 'fifth disease|erythema infectiosum', { covers: 'parvovirus', integral: 'rash|fever' }),
  c('measles', 'acute', 'measles|rubeola', { integral: 'rash|fever|cough' }),
  c('rubella', 'acute', 'rubella infection|german measles', { integral: 'rash|fever' }),
  c('mumps', 'acute', 'mumps|mumps parotitis', { types: { orchitis: 'orchitis', meningitis: 'meningitis' }, integral: 'fever' }),
  c('mpox', 'acute', 'mpox|monkeypox', { integral: 'rash|fever' }),
  c('west-nile', 'acute', 'west nile virus|west nile virus infection|west nile fever|west nile encephalitis', {
    types: { encephalitis: 'encephalitis|neuroinvasive' },
    integral: 'fever',
  }),
  c('dengue', 'acute', 'dengue|dengue fever', { types: { hemorrhagic: 'hemorrhagic' }, integral: 'fever' }),
  c('zika', 'acute', 'zika virus|zika virus disease|zika infection|zika', { integral: 'fever|rash' }),
  c('chikungunya', 'acute', 'chikungunya|chikungunya fever', { integral: 'fever|joint-pain' }),
  c('rabies', 'acute', 'rabies infection|human rabies'),
  c('jc-virus', 'chronic', 'progressive multifocal leukoencephalopathy|PML'),
  c('htlv', 'chronic', 'HTLV-1 infection|htlv 1 carrier|htlv infection'),
  c('bk-virus', 'acute', 'bk virus nephropathy|bk viremia|bk virus infection|bk nephropathy'),
  c('polio-sequelae', 'chronic', 'residual of polio|sequelae of poliomyelitis|late effects of polio|polio with residual weakness'),
  c(
    'long-covid',
    'chronic',
    'long covid|post covid condition|post-covid syndrome|long haul covid|post acute sequelae of covid-19|PASC|post-acute covid syndrome|post covid-19 condition|long-covid',
    {
      covers: 'covid',
    },
  ),
  c('mis-c', 'acute', 'multisystem inflammatory syndrome in children|MIS-C|multisystem inflammatory syndrome'),
  c(
    'acute-hepatitis-a',
    'acute',
    'acute hepatitis a|hepatitis a infection|viral hepatitis a|hepatitis a virus infection|infectious hepatitis a',
    {
      types: { coma: 'coma' },
      integral: 'jaundice|elevated-lfts|nausea|vomiting|fatigue',
    },
  ),
  c('acute-hepatitis-b', 'acute', 'acute hepatitis b|acute hep b|acute hepatitis b infection|acute hbv', {
    types: { coma: 'coma', delta: 'delta' },
    covers: 'hepatitis-b',
    integral: 'jaundice|elevated-lfts|nausea|vomiting|fatigue',
  }),
  c('acute-hepatitis-c', 'acute', 'acute hepatitis c|acute hep c|acute hepatitis c infection|acute hcv', {
    types: { coma: 'coma' },
    covers: 'hepatitis-c',
    integral: 'jaundice|elevated-lfts|nausea|vomiting|fatigue',
  }),
  c('hepatitis-d', 'chronic', 'hepatitis d|delta hepatitis|hepatitis delta', { covers: 'hepatitis-b' }),
  c('hepatitis-e', 'acute', 'hepatitis e|acute hepatitis e|hepatitis e infection', { integral: 'jaundice|elevated-lfts' }),
  c('viral-hepatitis', 'acute', 'viral hepatitis|acute viral hepatitis|chronic viral hepatitis', { integral: 'jaundice|elevated-lfts' }),
  // Sexually transmitted.
  c(
    'syphilis',
    'acute',
    'syphilis|lues|positive rpr with syphilis|secondary syphilis|primary syphilis|latent syphilis|late latent syphilis|early latent syphilis|tertiary syphilis',
    {
      types: {
        primary: 'primary|chancre',
        secondary: 'secondary',
        'early latent': 'early latent',
        'late latent': 'late latent',
        latent: 'latent',
        late: 'tertiary|late',
        congenital: 'congenital',
      },
    },
  ),
  c('neurosyphilis', 'chronic', 'neurosyphilis|tabes dorsalis', {
    implies: { 'ocular syphilis': { type: 'eye' }, 'general paresis': { type: 'paresis' } },
    types: { tabes: 'tabes dorsalis', asymptomatic: 'asymptomatic' },
    covers: 'syphilis',
  }),
  c(
    'gonorrhea',
    'acute',
    'gonorrhea|gonococcal infection|neisseria gonorrhoeae|gonococcal urethritis|gonococcal cervicitis|gonococcal pharyngitis|gonorrhoea|gonococcal arthritis|disseminated gonococcal infection|gonococcal pid',
    {
      types: {
        urethritis: 'urethritis|urethral',
        cervicitis: 'cervicitis|cervical',
        pharynx: 'pharyngitis|pharyngeal|throat',
        rectum: 'proctitis|rectal|anal',
        pid: 'pid|pelvic inflammatory disease|salpingitis',
        arthritis: 'arthritis|disseminated',
        conjunctivitis: 'conjunctivitis',
      },
    },
  ),
  c(
    'chlamydia',
    'acute',
    'chlamydia|chlamydia trachomatis|chlamydial infection|chlamydia infection|chlamydial cervicitis|chlamydial urethritis|genital chlamydia',
    {
      types: {
        urethritis: 'urethritis|urethral',
        cervicitis: 'cervicitis|cervical',
        vaginitis: 'vaginitis|vulvovaginitis',
        genital: 'genital|genitourinary|urogenital',
        rectum: 'proctitis|rectal|anal',
        pharynx: 'pharyngeal|pharyngitis',
        pid: 'pid|pelvic inflammatory disease|salpingitis',
        conjunctivitis: 'conjunctivitis',
      },
    },
  ),
  c('lymphogranuloma-venereum', 'acute', 'lymphogranuloma venereum|LGV', { covers: 'chlamydia' }),
  c(
    'trichomonas',
    'acute',
    'trichomoniasis|trichomonas|trichomonas vaginalis|trichomonal vaginitis|trichomonas vaginitis|trichomonas infection',
    {
      types: { vaginitis: 'vaginitis|vaginal|vaginalis|vulvovaginitis', urethritis: 'urethritis|cystitis', prostatitis: 'prostatitis' },
      covers: 'vaginitis',
    },
  ),
  c(
    'genital-warts',
    'acute',
    'genital warts|condyloma|condyloma acuminatum|condylomata acuminata|condylomata|venereal warts|anogenital warts|penile warts|vulvar warts|condyloma acuminata',
    {
      covers: 'wart',
    },
  ),
  c('hpv-infection', 'acute', 'human papillomavirus infection|hpv infection|genital hpv'),
  c('chancroid', 'acute', 'chancroid'),
  c('std', 'acute', 'sexually transmitted disease|sexually transmitted infection|venereal disease'),
];
/** Phrases that hold the name of a virus and speak of a test, a vaccine or a risk. */
export const viralShields =
  'hiv titer|hiv 1 titer|hiv viral load|hiv elisa|hiv rna|hiv pcr|hiv counseling|hiv risk|hiv status|hiv exposure|hiv prophylaxis|hiv pre exposure prophylaxis|hiv prep|hiv specialist|hiv clinic|hiv nonreactive|hiv non reactive|hiv ab|hiv ag|hiv 1|hiv 2|hiv 1 2|hiv panel|hiv 1 and 2|hiv workup|hiv work up|hiv prevention|hiv education|hiv rapid|rapid hiv|hiv screen negative|hiv antigen|hiv genotype|hiv neg|hiv consent|hiv antibodies|hiv was negative|hiv is negative|hearing aids|visual aids|walking aids|mobility aids|assistive aids|sleep aids|cmv negative|cmv titer|cmv igg|cmv igm|cmv serology|cmv pcr|cmv status|cmv prophylaxis|cmv mode|cmv antibody|ebv titer|ebv panel|ebv igg|ebv serology|ebv pcr|ebv dna|measles vaccine|measles mumps rubella|measles, mumps|mumps vaccine|varicella vaccine|varicella titer|varicella immunity|varicella immune|varicella igg|varicella vaccination|chickenpox vaccine|zoster vaccine|zoster vaccination|herpes zoster vaccine|hpv vaccine|hpv vaccination|hpv test|hpv testing|hpv screening|syphilis screen|syphilis screening|syphilis test|syphilis serology|syphilis igg|chlamydia screen|chlamydia screening|chlamydia test|chlamydia culture|chlamydia negative|gonorrhea culture|gonorrhea screen|gonorrhea test|gonorrhea and chlamydia screening|std screening|std check|sexually transmitted disease screening|sexually transmitted infection screening|sexually transmitted disease testing|trichomonas prep|viral syndrome precautions|rabies vaccine|rabies prophylaxis|hepatitis a vaccination|hepatitis b immune globulin|std prevention|mole check|mole checks|mole surveillance|mole mapping|mole exam|hydatidiform mole|complete mole|partial mole|invasive mole|molar pregnancy|mumps titer|rubella titer|rubella immune|measles titer|west nile titer|toxoplasma titer|lyme titer|lyme test|lyme testing|lyme serology|lyme western blot|lyme antibody|lyme screen|lyme panel|lyme disease test|lyme disease titer|lyme disease serology|hsv 2 igg|hsv 1 and 2|hsv 2 antibody|hsv 2 culture|hsv 2 pcr|typhoid vaccine|gc and chlamydia|gc chlamydia|gonorrhea and chlamydia testing|gonorrhea and chlamydia cultures|chlamydia and gonorrhea testing'.split(
    '|',
  );

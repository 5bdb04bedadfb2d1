import { concept as c } from './concept';

/** Pregnancy: its supervision, its early losses and what complicates it before labour. */
export const obstetrics = [
  c(
    'pregnancy',
    'acute',
    'pregnancy|pregnant|intrauterine pregnancy|IUP|pregnancy at term|term pregnancy|term intrauterine pregnancy|gravid uterus|early pregnancy|viable pregnancy|singleton pregnancy|weeks pregnant|current pregnancy|normal pregnancy|induction of labor|labor induction|placenta delivered|placenta was delivered|placenta then delivered|placenta was then delivered|placenta delivered spontaneously|placenta was then expressed|placenta was expressed|placenta was manually extracted|placenta was removed manually|delivery of placenta|delivery of intact placenta|placenta delivered intact|placenta spontaneously delivered|active labor|early labor|presented in labor|presents in labor|admitted in labor|arrived in labor|spontaneous labor|onset of labor|completely dilated and pushing|complete and pushing|complete and push|completely dilated and pushed|gravid female|gravid patient',
    { types: { first: 'first pregnancy|primigravida|primigravid|primip', other: 'multigravida|multigravid|multip' } },
  ),
  c(
    'prenatal-visit',
    'acute',
    'prenatal visit|prenatal care visit|routine prenatal visit|routine prenatal care|prenatal checkup|prenatal check|obstetrical visit|ob visit|return ob visit|new ob visit|initial ob visit|initial prenatal visit|supervision of pregnancy|supervision of normal pregnancy|encounter for prenatal care|antenatal visit|antepartum visit|routine ob visit|routine ob check|prenatal appointment',
    { types: { first: 'first pregnancy|primigravida|primigravid|primip', other: 'multigravida|multigravid|multip' } },
  ),
  c('weeks-of-gestation', 'status', 'weeks of gestation|gestational age in weeks'),
  c('incidental-pregnancy', 'status', 'pregnancy incidental|incidental pregnancy|incidentally pregnant|pregnancy is incidental'),
  c(
    'high-risk-pregnancy',
    'acute',
    'high risk pregnancy|high-risk pregnancy|supervision of high risk pregnancy|high risk obstetrics|high-risk ob',
  ),
  c(
    'advanced-maternal-age',
    'acute',
    'advanced maternal age|elderly primigravida|elderly multigravida|maternal age over 35|maternal age 35 or older|advanced maternal age in pregnancy|advanced maternal age pregnancy',
    { types: { first: 'primigravida|primigravid', other: 'multigravida|multigravid' } },
  ),
  c(
    'teen-pregnancy',
    'acute',
    'teen pregnancy|teenage pregnancy|adolescent pregnancy|young primigravida|young multigravida|pregnant teenager',
    {
      types: { first: 'primigravida|primigravid', other: 'multigravida|multigravid' },
    },
  ),
  c('grand-multiparity', 'acute', 'grand multiparity|grand multipara|grand multiparous|grand multip'),
  c(
    'insufficient-prenatal-care',
    'acute',
    'no prenatal care|late prenatal care|insufficient prenatal care|limited prenatal care|inadequate prenatal care|late entry to prenatal care|late to prenatal care|lack of prenatal care|scant prenatal care|poor prenatal care',
  ),
  c(
    'preterm-labor-history',
    'acute',
    'history of preterm labor|history of preterm delivery|history of preterm birth|prior preterm delivery|prior preterm birth|previous preterm delivery|previous preterm birth|previous preterm labor|prior preterm labor',
  ),
  c(
    'ivf-pregnancy',
    'acute',
    'ivf pregnancy|pregnancy conceived by ivf|pregnancy resulting from assisted reproductive technology|in vitro fertilization pregnancy|pregnancy achieved by ivf|conceived via ivf|conceived with ivf|pregnancy by assisted reproductive technology',
  ),
  c(
    'poor-obstetric-history',
    'acute',
    'poor obstetric history|poor obstetrical history|history of stillbirth|history of fetal demise|prior fetal demise|history of intrauterine fetal demise|previous stillbirth|prior stillbirth',
  ),
  c(
    'ectopic-history',
    'status',
    'history of ectopic pregnancy|prior ectopic pregnancy|previous ectopic pregnancy|history of ectopic|prior ectopic',
  ),
  c('short-interval-pregnancy', 'acute', 'short interval pregnancy|short interpregnancy interval|short interval between pregnancies'),
  c(
    'ectopic-pregnancy',
    'acute',
    'ectopic pregnancy|ruptured ectopic pregnancy|ectopic gestation|extrauterine pregnancy|ruptured ectopic|tubal pregnancy|tubal ectopic pregnancy|fallopian tube pregnancy|ovarian pregnancy|ovarian ectopic pregnancy|abdominal pregnancy|abdominal ectopic pregnancy|cornual pregnancy|cornual ectopic pregnancy|interstitial pregnancy|cervical ectopic pregnancy|cervical pregnancy|cesarean scar pregnancy|cesarean scar ectopic pregnancy',
    {
      types: {
        tubal: 'tubal|fallopian|tube|ampullary|isthmic',
        ovarian: 'ovarian|ovary',
        abdominal: 'abdominal pregnancy|abdominal ectopic',
        other: 'cornual|interstitial|cervical|scar',
      },
      integral: 'vaginal-bleeding|pelvic-pain|abdominal-pain',
      covers: 'pregnancy',
      needs: ['laterality'],
    },
  ),
  c(
    'molar-pregnancy',
    'acute',
    'molar pregnancy|hydatidiform mole|hydatid mole|complete mole|partial mole|molar gestation|gestational trophoblastic disease',
    { types: { complete: 'complete|classical', partial: 'partial|incomplete' }, covers: 'pregnancy', integral: 'vaginal-bleeding' },
  ),
  c(
    'blighted-ovum',
    'acute',
    'blighted ovum|anembryonic pregnancy|anembryonic gestation|empty gestational sac|anembryonic gestational sac',
    { covers: 'pregnancy|missed-abortion', integral: 'vaginal-bleeding' },
  ),
  c(
    'missed-abortion',
    'acute',
    'missed abortion|missed ab|missed miscarriage|early fetal demise|embryonic demise|first trimester fetal demise|nonviable intrauterine pregnancy|non-viable intrauterine pregnancy|nonviable pregnancy|non-viable pregnancy|early pregnancy failure|retained dead fetus',
    { covers: 'pregnancy|fetal-demise', integral: 'vaginal-bleeding' },
  ),
  c(
    'spontaneous-abortion',
    'acute',
    'spontaneous abortion|miscarriage|complete abortion|complete miscarriage|incomplete abortion|incomplete spontaneous abortion|spontaneous incomplete abortion|spontaneous , incomplete abortion|incomplete miscarriage|inevitable abortion|inevitable miscarriage|spontaneous ab|spontaneous pregnancy loss|complete spontaneous abortion|incomplete ab|inevitable ab|septic abortion',
    {
      types: { septic: 'septic', incomplete: 'incomplete|inevitable', complete: 'complete' },
      covers: 'pregnancy|threatened-abortion',
      integral: 'vaginal-bleeding|pelvic-pain|pelvic-cramping',
    },
  ),
  c('threatened-abortion', 'acute', 'threatened abortion|threatened miscarriage|threatened ab', {
    covers: 'pregnancy',
    integral: 'vaginal-bleeding|pelvic-cramping',
  }),
  c(
    'elective-termination',
    'acute',
    'elective abortion|elective termination of pregnancy|therapeutic abortion|termination of pregnancy|voluntary termination of pregnancy|voluntary interruption of pregnancy|elective pregnancy termination|pregnancy termination|medical abortion|induced abortion|desires termination of pregnancy|desires termination',
    { covers: 'pregnancy' },
  ),
  c('hyperemesis', 'acute', 'hyperemesis gravidarum|hyperemesis of pregnancy', {
    types: { metabolic: 'dehydration|electrolyte|metabolic disturbance|metabolic|ketosis|ketonuria|hypokalemia' },
    covers: 'pregnancy-vomiting',
    integral: 'nausea|vomiting|dehydration',
  }),
  c(
    'pregnancy-vomiting',
    'acute',
    'nausea and vomiting of pregnancy|morning sickness|vomiting of pregnancy|nausea of pregnancy|nausea and vomiting in pregnancy|vomiting in pregnancy|nausea in pregnancy|nausea and vomiting during pregnancy|pregnancy related nausea|vomiting complicating pregnancy|nausea/vomiting in pregnancy|nausea/vomiting of pregnancy',
    { integral: 'nausea|vomiting' },
  ),
  c(
    'early-pregnancy-bleeding',
    'acute',
    'vaginal bleeding in pregnancy|bleeding in early pregnancy|vaginal bleeding in early pregnancy|first trimester bleeding|bleeding in pregnancy|first trimester vaginal bleeding|early pregnancy bleeding|vaginal bleeding during pregnancy|hemorrhage in early pregnancy|pregnancy bleeding|bleeding in first trimester|vaginal bleeding in first trimester',
    { integral: 'vaginal-bleeding|abnormal-uterine-bleeding' },
  ),
  c(
    'antepartum-hemorrhage',
    'acute',
    'antepartum hemorrhage|antepartum bleeding|third trimester bleeding|second trimester bleeding|third trimester vaginal bleeding|second trimester vaginal bleeding|bleeding in third trimester|bleeding in second trimester',
    { integral: 'vaginal-bleeding', covers: 'early-pregnancy-bleeding' },
  ),
  c(
    'subchorionic-hemorrhage',
    'acute',
    'subchorionic hemorrhage|subchorionic hematoma|subchorionic bleed|subchorionic bleeding|perigestational hemorrhage',
    { integral: 'vaginal-bleeding' },
  ),
  c(
    'pregnancy-spotting',
    'acute',
    'spotting in pregnancy|spotting complicating pregnancy|spotting during pregnancy|spotting in early pregnancy',
  ),
  c(
    'severe-preeclampsia',
    'acute',
    'severe preeclampsia|severe pre-eclampsia|preeclampsia with severe features|pre-eclampsia with severe features|preeclampsia with severe range blood pressures|preeclampsia , severe|preeclampsia severe',
    {
      covers: 'preeclampsia|gestational-hypertension|gestational-proteinuria|gestational-edema',
      integral: 'proteinuria|edema|headache|elevated-blood-pressure',
    },
  ),
  c(
    'mild-preeclampsia',
    'acute',
    'mild preeclampsia|mild pre-eclampsia|preeclampsia without severe features|pre-eclampsia without severe features|preeclampsia w/o severe features|moderate preeclampsia|preeclampsia , mild|preeclampsia mild',
    { covers: 'preeclampsia|severe-preeclampsia|gestational-hypertension', integral: 'proteinuria|edema|elevated-blood-pressure' },
  ),
  c(
    'superimposed-preeclampsia',
    'acute',
    'superimposed preeclampsia|superimposed pre-eclampsia|chronic hypertension with superimposed preeclampsia|preeclampsia superimposed on chronic hypertension|preeclampsia superimposed|chronic hypertension with preeclampsia',
    {
      covers: 'preeclampsia|severe-preeclampsia|mild-preeclampsia|hypertension|chronic-hypertension-pregnancy',
      integral: 'proteinuria|edema',
    },
  ),
  c('hellp', 'acute', 'hellp syndrome|HELLP', {
    covers: 'preeclampsia|severe-preeclampsia|mild-preeclampsia|thrombocytopenia|elevated-lfts',
  }),
  c('eclampsia', 'acute', 'eclampsia|eclamptic seizure|eclamptic seizures', {
    covers: 'preeclampsia|severe-preeclampsia',
    integral: 'seizure',
  }),
  c('gestational-edema', 'acute', 'gestational edema|edema of pregnancy|edema in pregnancy|swelling in pregnancy', { integral: 'edema' }),
  c('gestational-proteinuria', 'acute', 'gestational proteinuria|proteinuria in pregnancy|proteinuria of pregnancy', {
    integral: 'proteinuria',
  }),
  c(
    'chronic-hypertension-pregnancy',
    'acute',
    'chronic hypertension in pregnancy|chronic hypertension complicating pregnancy|pre-existing hypertension in pregnancy|preexisting hypertension complicating pregnancy|essential hypertension in pregnancy|chronic hypertension affecting pregnancy',
    { covers: 'hypertension', integral: 'elevated-blood-pressure' },
  ),
  c(
    'maternal-hypertension',
    'acute',
    'hypertension in pregnancy|hypertension complicating pregnancy|hypertensive disorder of pregnancy|hypertension affecting pregnancy|elevated blood pressure in pregnancy|elevated blood pressure affecting pregnancy|postpartum hypertension|hypertensive disease of pregnancy|maternal hypertension',
    { covers: 'hypertension', integral: 'elevated-blood-pressure' },
  ),
  c(
    'gestational-diabetes-diet',
    'acute',
    'diet controlled gestational diabetes|diet-controlled gestational diabetes mellitus|gestational diabetes diet controlled|gestational diabetes , diet controlled|gestational diabetes mellitus diet controlled|a1 gestational diabetes|gestational diabetes a1|gestational diabetes class a1|A1GDM|GDMA1|gdm a1|class a1 gestational diabetes|gestational diabetes mellitus , diet controlled|gestational diabetes controlled by diet|gestational diabetes mellitus class a1',
    { covers: 'gestational-diabetes|diabetes', integral: 'abnormal-glucose-pregnancy|hyperglycemia' },
  ),
  c(
    'gestational-diabetes-insulin',
    'acute',
    'insulin controlled gestational diabetes|gestational diabetes insulin controlled|gestational diabetes , insulin controlled|gestational diabetes on insulin|gestational diabetes requiring insulin|insulin requiring gestational diabetes|insulin-dependent gestational diabetes|gestational diabetes controlled with insulin|gestational diabetes managed with insulin|gestational diabetes mellitus on insulin|a2 gestational diabetes on insulin|A2GDM on insulin|gdm on insulin',
    { covers: 'gestational-diabetes|diabetes', integral: 'abnormal-glucose-pregnancy|hyperglycemia' },
  ),
  c(
    'gestational-diabetes-oral',
    'acute',
    'gestational diabetes on metformin|gestational diabetes on glyburide|gestational diabetes controlled with metformin|gestational diabetes controlled with glyburide|gestational diabetes mellitus on metformin|gestational diabetes controlled by oral hypoglycemic|gestational diabetes on oral medication|A2GDM on metformin|gdm on metformin|gdm on glyburide|gestational diabetes managed with metformin',
    { covers: 'gestational-diabetes|diabetes', integral: 'abnormal-glucose-pregnancy|hyperglycemia' },
  ),
  c('gestational-diabetes-unspecified', 'acute', 'GDM|A2GDM|GDMA2|gdm a2|a2 gestational diabetes|gestational diabetes class a2', {
    covers: 'diabetes|gestational-diabetes',
    integral: 'abnormal-glucose-pregnancy|hyperglycemia',
  }),
  c(
    'abnormal-glucose-pregnancy',
    'acute',
    'abnormal glucose in pregnancy|abnormal glucose affecting pregnancy|abnormal glucose challenge test|elevated glucose challenge test|failed glucose challenge test|abnormal one hour glucose|abnormal 1 hour glucose|failed 1 hour glucose|failed one hour glucose|elevated 1 hour gtt|abnormal 1 hour gtt|elevated one hour glucola|failed 1 hour gtt|failed 1 hour glucose test|failed one hour glucose test|abnormal 1 hour glucose test|abnormal one hour glucose test|failed 1 hour glucose tolerance test|failed one hour glucose tolerance test|abnormal 1 hour glucose tolerance test|failed 1 hour glucose challenge|abnormal 1 hour glucose challenge|abnormal glucose tolerance in pregnancy|glucose intolerance of pregnancy',
    { covers: 'hyperglycemia|prediabetes' },
  ),
  c(
    'cholestasis-of-pregnancy',
    'acute',
    'cholestasis of pregnancy|intrahepatic cholestasis of pregnancy|obstetric cholestasis|ICP of pregnancy',
    { integral: 'pruritus|elevated-lfts' },
  ),
  c(
    'cervical-insufficiency',
    'acute',
    'cervical insufficiency|incompetent cervix|cervical incompetence|cervical incompetency|insufficient cervix|incompetence of cervix',
    { covers: 'short-cervix' },
  ),
  c(
    'short-cervix',
    'acute',
    'short cervix|cervical shortening|shortened cervix|shortening of cervix|shortened cervical length|short cervical length',
  ),
  c(
    'excessive-weight-gain-pregnancy',
    'acute',
    'excessive weight gain in pregnancy|excess weight gain in pregnancy|excessive gestational weight gain|excessive maternal weight gain',
    { covers: 'weight-gain' },
  ),
  c(
    'low-weight-gain-pregnancy',
    'acute',
    'poor weight gain in pregnancy|low weight gain in pregnancy|inadequate weight gain in pregnancy|insufficient weight gain in pregnancy',
  ),
  c('round-ligament-pain', 'acute', 'round ligament pain|round ligament syndrome', { integral: 'pelvic-pain|abdominal-pain' }),
  c(
    'symphysis-pubis-pregnancy',
    'acute',
    'symphysis pubis dysfunction|subluxation of symphysis pubis|pubic symphysis separation in pregnancy|symphysis pubis separation',
  ),
  c('puppp', 'acute', 'pruritic urticarial papules and plaques of pregnancy|PUPPP|PUPP rash|polymorphic eruption of pregnancy', {
    integral: 'pruritus|rash|urticaria',
  }),
  c(
    'size-date-discrepancy',
    'acute',
    'size greater than dates|size less than dates|size-date discrepancy|size dates discrepancy|uterine size date discrepancy|size larger than dates|size smaller than dates|fundal height greater than dates|fundal height less than dates',
  ),
  c(
    'decreased-fetal-movement',
    'acute',
    'decreased fetal movement|decreased fetal movements|reduced fetal movement|diminished fetal movement|absent fetal movement',
  ),
  c('rh-negative', 'acute', 'rh negative|rh-negative|rhesus negative|rh neg|rh negative blood type|rh negative status|rh negative mother'),
  c(
    'rh-isoimmunization',
    'acute',
    'rh isoimmunization|rh sensitization|anti-d antibodies|rhesus isoimmunization|rh alloimmunization|anti-d isoimmunization',
  ),
  c(
    'uncertain-viability',
    'acute',
    'pregnancy of uncertain viability|pregnancy of unknown viability|inconclusive fetal viability|pregnancy with inconclusive fetal viability|uncertain fetal viability|unknown fetal viability',
    { covers: 'pregnancy' },
  ),
  c(
    'abnormal-hcg-rise',
    'acute',
    'inappropriately rising hcg|abnormally rising hcg|abnormal rise in hcg|inappropriate rise in beta hcg|abnormal hcg rise|plateauing hcg|inappropriate hcg rise',
  ),
];

/** Other pregnancies than the one of today, and mere talk of one. */
export const obstetricShields =
  'oa position|oa presentation|from oa|direct oa|in oa|oa to|occiput oa|op position|op presentation|in op|direct op|during pregnancy|during her pregnancy|during pregnancies|after pregnancy|since pregnancy|before pregnancy|last pregnancy|past pregnancy|past pregnancies|each pregnancy|with pregnancy|with pregnancies|pregnancy history|pregnancy loss|unwanted pregnancy|unplanned pregnancy prevention|pregnancy prevention|prevent pregnancy|preventing pregnancy|avoid pregnancy|avoiding pregnancy|future pregnancy|future pregnancies|desires pregnancy|desire pregnancy|planning pregnancy|becoming pregnant|became pregnant|get pregnant|getting pregnant|got pregnant|been pregnant|be pregnant|was pregnant|were pregnant|not pregnant|never pregnant|pregnancy status|possibility of pregnancy|chance of pregnancy|risk of pregnancy|product of pregnancy|pregnancy was|pregnancies were|pregnancy planning|attempting pregnancy|achieve pregnancy|pregnancy labor|pregnancy labs|serum pregnancy|urine pregnancy|pregnancy , labor|if pregnant|if you are pregnant|mother pregnancy|pregnancy prophylaxis|pregnancy induced|molar pregnancy history|pregnancy and delivery|pregnancy and birth|complications of pregnancy|complication of pregnancy|contraindicated in pregnancy|safe in pregnancy|pregnancy registry|pregnant women|pregnant woman who|wife pregnant|girlfriend pregnant|stressful pregnancy|pregnancy center|pregnancy support|abruption plasty|breech birth history|breech delivery at birth'.split(
    '|',
  );

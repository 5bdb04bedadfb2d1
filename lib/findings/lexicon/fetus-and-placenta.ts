import { concept as c } from './concept';

/** What the mother is cared for because of the fetus, its position, the placenta or the waters. */
export const fetusAndPlacenta = [
  c(
    'twin-pregnancy',
    'acute',
    'twin pregnancy|twin gestation|twin intrauterine pregnancy|dichorionic diamniotic twins|di-di twins|di/di twins|monochorionic diamniotic twins|mono-di twins|mono/di twins|monochorionic monoamniotic twins|mono-mono twins|mo/mo twins|di/di twin gestation|mono/di twin gestation|dichorionic diamniotic twin gestation|monochorionic diamniotic twin gestation|twin iup',
    {
      types: {
        'mono-mono': 'monochorionic monoamniotic|monoamniotic|mono-mono|mo-mo|mono/mono|mo/mo',
        'mono-di': 'monochorionic diamniotic|mono-di|mono/di|monochorionic|mo/di|mo-di',
        'di-di': 'dichorionic diamniotic|di-di|di/di|dichorionic|diamniotic dichorionic',
      },
      covers: 'pregnancy',
    },
  ),
  c('triplet-pregnancy', 'acute', 'triplet pregnancy|triplet gestation|triplet intrauterine pregnancy|trichorionic triamniotic triplets', {
    types: { trichorionic: 'trichorionic|triamniotic' },
    covers: 'pregnancy|multiple-gestation',
  }),
  c('multiple-gestation', 'acute', 'multiple gestation|multiple pregnancy|multifetal gestation|multifetal pregnancy', {
    covers: 'pregnancy',
  }),
  c(
    'breech',
    'acute',
    'breech presentation|breech|frank breech|footling breech|complete breech|double footling breech|breech position|persistent breech|term breech|breech fetus at term|baby is breech|fetus is breech|breech infant at delivery|primary breech|malpresentation breech|fetus in breech presentation|breech fetus',
    { covers: 'malpresentation' },
  ),
  c('transverse-lie', 'acute', 'transverse lie|oblique lie|transverse presentation|fetus in transverse lie', { covers: 'malpresentation' }),
  c('unstable-lie', 'acute', 'unstable lie|unstable fetal lie', { covers: 'malpresentation' }),
  c(
    'face-presentation',
    'acute',
    'face presentation|brow presentation|chin presentation|mentum presentation|mentum posterior|mentum anterior',
    {
      covers: 'malpresentation',
    },
  ),
  c('compound-presentation', 'acute', 'compound presentation', { covers: 'malpresentation' }),
  c('malpresentation', 'acute', 'fetal malpresentation|malpresentation|malpresentation of fetus|abnormal fetal presentation'),
  c('high-head', 'acute', 'unengaged fetal head|high fetal head at term|failure of head to engage|floating fetal head|unengaged head'),
  c(
    'cephalopelvic-disproportion',
    'acute',
    'cephalopelvic disproportion|cephalo-pelvic disproportion|fetopelvic disproportion|feto-pelvic disproportion|contracted pelvis|inadequate pelvis|small maternal pelvis',
    { types: { obstructed: 'obstructed labor|obstructed labour' } },
  ),
  c(
    'uterine-scar-other',
    'acute',
    'uterine scar from previous myomectomy|uterine scar from prior myomectomy|prior myomectomy in pregnancy|previous uterine surgery|previous classical uterine surgery',
  ),
  c(
    'fetal-anomaly',
    'acute',
    'fetal anomaly|fetal abnormality|fetal malformation|fetal anomalies|fetal congenital anomaly|abnormal fetal anatomy|fetal abnormality on ultrasound',
  ),
  c(
    'fetal-cns-anomaly',
    'acute',
    'fetal hydrocephalus|fetal ventriculomegaly|fetal neural tube defect|fetal spina bifida|fetal anencephaly|anencephalic fetus',
  ),
  c(
    'fetal-chromosomal',
    'acute',
    'fetal chromosomal abnormality|fetal trisomy 21|fetal aneuploidy|suspected fetal aneuploidy|fetal trisomy 18|fetal down syndrome|abnormal nipt|abnormal cell free dna screen|positive nipt',
    {
      types: { '21': 'trisomy 21|down syndrome', '18': 'trisomy 18', '13': 'trisomy 13' },
    },
  ),
  c('fetal-hydrops', 'acute', 'hydrops fetalis in pregnancy|fetal hydrops|hydropic fetus'),
  c(
    'fetal-demise',
    'acute',
    'intrauterine fetal demise|IUFD|fetal demise|intrauterine fetal death|fetal death in utero|intrauterine demise|intrauterine death|fetal death|fetal demise in utero|FDIU',
    { covers: 'pregnancy|decreased-fetal-movement' },
  ),
  c(
    'fetal-growth-restriction',
    'acute',
    'fetal growth restriction|intrauterine growth restriction|intrauterine growth retardation|IUGR|FGR|poor fetal growth|small for gestational age fetus|fetus small for gestational age|fetal growth retardation|intrauterine growth rate|suspected fetal growth restriction|lagging fetal growth',
    { covers: 'size-date-discrepancy' },
  ),
  c(
    'placental-insufficiency',
    'acute',
    'placental insufficiency|uteroplacental insufficiency|utero-placental insufficiency|placental dysfunction',
  ),
  c(
    'fetal-macrosomia',
    'acute',
    'fetal macrosomia|macrosomic fetus|macrosomia|large for gestational age fetus|lga fetus|excessive fetal growth|suspected fetal macrosomia|suspected macrosomia|large for dates fetus|large fetus',
    { covers: 'size-date-discrepancy' },
  ),
  c(
    'fetal-heart-antepartum',
    'acute',
    'fetal arrhythmia|fetal tachycardia antepartum|nonreactive nonstress test|nonreactive nst|non-reactive nst|nonreactive non-stress test|abnormal nonstress test|antepartum fetal heart rate abnormality|fetal cardiac arrhythmia|nonreassuring antenatal testing|nonreassuring antepartum testing',
  ),
  c('polyhydramnios', 'acute', 'polyhydramnios|hydramnios|excess amniotic fluid|increased amniotic fluid'),
  c(
    'oligohydramnios',
    'acute',
    'oligohydramnios|anhydramnios|low amniotic fluid|decreased amniotic fluid|low amniotic fluid index|low afi|oligo in pregnancy',
  ),
  c(
    'chorioamnionitis',
    'acute',
    'chorioamnionitis|intraamniotic infection|intra-amniotic infection|intrauterine infection|triple i|chorio in labor|amnionitis',
    {
      integral: 'fever|maternal-fever-labor|leukocytosis',
    },
  ),
  c(
    'preterm-prom',
    'acute',
    'preterm premature rupture of membranes|PPROM|preterm prelabor rupture of membranes|preterm premature rupture of membrane|preterm rupture of membranes|preterm premature prolonged rupture of membranes',
    { covers: 'prom' },
  ),
  c(
    'prom',
    'acute',
    'premature rupture of membranes|prelabor rupture of membranes|premature rupture of membrane|prolonged rupture of membranes|rupture of membranes without labor|rupture of membranes prior to labor|term premature rupture of membranes',
    { types: { prolonged: 'prolonged|more than 24 hours|greater than 24 hours' } },
  ),
  c(
    'placenta-previa',
    'acute',
    'placenta previa|complete placenta previa|total placenta previa|central placenta previa|placenta praevia|complete previa|central previa|previa',
    {
      types: { 'with-bleeding': 'with hemorrhage|with bleeding|bleeding|hemorrhage', partial: 'partial|marginal' },
      integral: 'vaginal-bleeding',
    },
  ),
  c(
    'low-lying-placenta',
    'acute',
    'low-lying placenta|low lying placenta|marginal placenta previa|marginal previa|partial placenta previa|partial previa',
    {
      types: { partial: 'partial', 'with-bleeding': 'with hemorrhage|with bleeding|bleeding' },
      covers: 'placenta-previa',
    },
  ),
  c(
    'placental-abruption',
    'acute',
    'placental abruption|abruptio placentae|abruption of placenta|abruption|placenta abruption|premature separation of placenta|partial abruption|chronic abruption',
    { integral: 'vaginal-bleeding|antepartum-hemorrhage' },
  ),
  c(
    'placenta-accreta',
    'acute',
    'placenta accreta|placenta accreta spectrum|placenta increta|placenta percreta|morbidly adherent placenta|accreta',
    {
      types: { increta: 'increta', percreta: 'percreta' },
      integral: 'retained-placenta',
    },
  ),
  c('velamentous-cord', 'acute', 'velamentous cord insertion|velamentous insertion|velamentous umbilical cord insertion'),
  c('circumvallate-placenta', 'acute', 'circumvallate placenta'),
  c('vasa-previa', 'acute', 'vasa previa|vasa praevia'),
  c('twin-transfusion', 'acute', 'twin-to-twin transfusion syndrome|twin to twin transfusion|twin-twin transfusion syndrome|TTTS'),
  c('placental-infarction', 'acute', 'placental infarction|placental infarct|placental infarcts'),
  c('false-labor', 'acute', 'false labor|braxton hicks contractions|braxton hicks|braxton-hicks contractions|false labour|prodromal labor'),
  c(
    'threatened-preterm-labor',
    'acute',
    'threatened preterm labor|preterm contractions|preterm uterine contractions|threatened premature labor|premature contractions of uterus',
  ),
  c('preterm-labor', 'acute', 'preterm labor|premature labor|preterm labour|PTL', { covers: 'threatened-preterm-labor|false-labor' }),
  c(
    'preterm-delivery',
    'acute',
    'preterm delivery|premature delivery|preterm vaginal delivery|preterm birth delivered|preterm cesarean delivery',
    { covers: 'preterm-labor' },
  ),
  c(
    'post-term-pregnancy',
    'acute',
    'post-term pregnancy|postterm pregnancy|post term pregnancy|postdates pregnancy|post-dates pregnancy|postdates|post dates|post-dates|postdatism|post dates pregnancy|past dates|postterm|postterm intrauterine pregnancy',
    { covers: 'pregnancy' },
  ),
  c('prolonged-pregnancy', 'acute', 'prolonged pregnancy|prolonged gestation', { covers: 'pregnancy|post-term-pregnancy' }),
];

/** What people type: women, pregnancy, birth. See {@link ./entries.ts} for how a line is read. */
export const WOMEN = `
aub, dub, abnormal uterine bleeding, abnormal vaginal bleeding, vaginal bleeding, spotting, bleeding between periods, breakthrough bleeding | abnormal uterine and vaginal bleeding | N93.9
imb, intermenstrual bleeding | excessive bleeding; ovulation bleeding; irregular intermenstrual bleeding | N92.3; N92.1
pcb, postcoital bleeding, bleeding after sex | postcoital and contact bleeding | N93.0
pmb, postmenopausal bleeding, bleeding after menopause | postmenopausal bleeding | N95.0
heavy periods, heavy period, menorrhagia, heavy menstrual bleeding, hmb, bad periods, heavy menses | excessive and frequent menstruation | N92.0
menometrorrhagia, irregular heavy periods | excessive and frequent menstruation with irregular cycle | N92.1
painful periods, period cramps, dysmenorrhea, menstrual cramps, bad cramps, painful period, period pain, cramps with period | dysmenorrhea | N94.6
missed period, amenorrhea, no period, no periods, late period, absent periods, periods stopped | amenorrhea | N91.2; N92.6
oligomenorrhea, infrequent periods | oligomenorrhea | N91.5
irregular periods, irregular menses, irregular cycle, irregular period | irregular menstruation | N92.6
pms, premenstrual syndrome, premenstrual tension | premenstrual tension syndrome | N94.3
pmdd | premenstrual dysphoric disorder | F32.81
mittelschmerz, ovulation pain | mittelschmerz | N94.0
hot flashes, hot flushes, menopause symptoms, menopausal symptoms, the change, change of life, vasomotor symptoms, vms | menopausal and female climacteric states | N95.1
menopause, postmenopausal | menopausal state; asymptomatic menopausal state | N95.1; Z78.0
vaginal dryness, atrophic vaginitis, vaginal atrophy, gsm, va, dry vagina | postmenopausal atrophic vaginitis | N95.2
dyspareunia, painful intercourse, painful sex, sex hurts, pain with sex | dyspareunia | N94.10
vaginismus | vaginismus | N94.2; F52.5
low libido, low sex drive, hsdd, no sex drive | hypoactive sexual desire disorder; decreased libido | F52.0; R68.82
fibroids, fibroid, uterine fibroid, uterine fibroids, myoma, leiomyoma | leiomyoma of uterus | D25.9
endometriosis, endo | endometriosis | N80.9
adenomyosis | endometriosis of uterus; adenomyosis | N80.03; N80.00
endometrial hyperplasia, thick uterine lining, thickened endometrium, eh | endometrial hyperplasia; thickened endometrium | N85.00; R93.89
ein | endometrial intraepithelial neoplasia | N85.02
uterine polyp, endometrial polyp | polyp of corpus uteri | N84.0
cervical polyp | polyp of cervix uteri | N84.1
ovarian cyst, cyst on ovary, ov cyst | ovarian cyst | N83.209; N83.201
ovarian torsion, twisted ovary | torsion of ovary | N83.519
toa, tubo ovarian abscess | salpingitis and oophoritis; tubo-ovarian abscess | N70.93
uterine prolapse, prolapse, dropped uterus, pop, fallen uterus, pelvic organ prolapse | uterovaginal prolapse; female genital prolapse | N81.4; N81.9
rectocele | rectocele | N81.6
pelvic floor dysfunction, pfd, weak pelvic floor | pelvic muscle wasting; other female genital prolapse | N81.84; M62.89
vaginitis, vaginal infection, vag infection | acute vaginitis | N76.0
vaginal discharge, leukorrhea, discharge from vagina | leukorrhea; other specified noninflammatory disorders of vagina | N89.8
vaginal itching, vulvar itching, itchy vagina, vulvar pruritus | pruritus vulvae | L29.2
vulvodynia, vulvar pain | vulvodynia | N94.819
ls, lichen sclerosus | lichen sclerosus; leukoplakia of vulva | L90.0; N90.4
bartholin cyst, bartholins cyst | cyst of bartholin gland | N75.0
cervicitis | inflammatory disease of cervix uteri | N72
ascus, asc us, abnormal pap, abnormal pap smear, abn pap | atypical squamous cells of undetermined significance on cytologic smear of cervix; abnormal cytological findings | R87.610; R87.619
asc h | atypical squamous cells cannot exclude high grade | R87.611
lsil, lgsil | low grade squamous intraepithelial lesion on cytologic smear of cervix | R87.612
hsil, hgsil | high grade squamous intraepithelial lesion on cytologic smear of cervix | R87.613
agus, agc | atypical glandular cells; abnormal cytological findings of cervix | R87.619
hpv positive, high risk hpv, hr hpv, hpv positive pap | cervical high risk human papillomavirus DNA test positive | R87.810
cin, cervical dysplasia | dysplasia of cervix uteri | N87.9
cin 1, cin1, cin i | mild cervical dysplasia | N87.0
cin 2, cin2, cin ii | moderate cervical dysplasia | N87.1
cin 3, cin3, cin iii | carcinoma in situ of cervix; severe cervical dysplasia | D06.9
vin, vulvar dysplasia | dysplasia of vulva; vulvar intraepithelial neoplasia | N90.3; N90.0; D07.1
vain | dysplasia of vagina; vaginal intraepithelial neoplasia | N89.3; N89.0
breast lump, breast mass, lump in breast, knot in breast | unspecified lump in breast | N63.0
breast pain, mastalgia, mastodynia, sore breast, breast tenderness, sore breasts | mastodynia | N64.4
nipple discharge | nipple discharge | N64.52
breast cyst | solitary cyst of breast | N60.09
fibrocystic breast, fibrocystic breasts, fcd, fibrocystic disease, lumpy breasts | diffuse cystic mastopathy | N60.19
fibroadenoma | benign neoplasm of breast; fibroadenoma | D24.9
mastitis, breast infection, breast abscess | inflammatory disorders of breast; mastitis | N61.0; N61.1
dense breasts, dense breast tissue | mammographic density; inconclusive mammogram | R92.30; R92.2
abnormal mammogram, abn mammo, abnormal mammo, calcifications on mammogram | abnormal and inconclusive findings on diagnostic imaging of breast; mammographic microcalcification | R92.8; R92.0
galactorrhea, milky discharge | galactorrhea | N64.3
mammo, mammogram, screening mammogram, screening mammo, mammo screen | screening mammogram for malignant neoplasm of breast | Z12.31
pap, pap smear, cervical cancer screening, pap screening | screening for malignant neoplasm of cervix | Z12.4
well woman, wwe, gyn exam, annual gyn, pelvic exam, womens exam, well woman exam, annual gyn exam | gynecological examination | Z01.419
well woman abnormal, gyn exam abnormal | gynecological examination with abnormal findings | Z01.411
female infertility, infertility, cant get pregnant, trouble getting pregnant, trying to conceive, ttc | female infertility | N97.9; Z31.9
ivf, art reproduction, assisted reproduction | encounter for assisted reproductive fertility procedure cycle | Z31.83
birth control, contraception, bc, bcm, contraceptive counseling, family planning, birth control counseling | contraceptive management; general counseling and advice on contraception | Z30.9; Z30.09
ocp, ocps, birth control pills, bcp, birth control pill, the pill | contraceptive pills | Z30.41; Z30.011
depo, depo shot, birth control shot, depo provera | surveillance of injectable contraceptive | Z30.42; Z30.013
iud, iud in place | presence of intrauterine contraceptive device | Z97.5
iud insertion, place iud, put in iud | insertion of intrauterine contraceptive device | Z30.430
iud removal, remove iud, take out iud | removal of intrauterine contraceptive device | Z30.432
iud check | routine checking of intrauterine contraceptive device | Z30.431
lost iud, missing iud strings | mechanical complication of intrauterine contraceptive device; displacement of intrauterine contraceptive device | T83.32XA
nexplanon, birth control implant | implantable subdermal contraceptive | Z30.017; Z30.46
emergency contraception, morning after pill, plan b, ec | emergency contraception | Z30.012
tl, tubal, btl, tubal ligation, tubes tied, sterilization, wants tubes tied | encounter for sterilization; tubal ligation status | Z30.2; Z98.51
s p hysterectomy, hysterectomy, no uterus, tah, tah bso | acquired absence of both cervix and uterus | Z90.710
bso, s p oophorectomy, ovaries removed | acquired absence of ovaries bilateral | Z90.722
s p mastectomy, breast removed, mastectomy | acquired absence of breast and nipple | Z90.10
breast implants, breast implant | presence of breast implant; breast implant status | Z98.82
preg, pregnant, iup, pregnancy, expecting, with child | pregnancy; pregnant state incidental | Z33.1; Z34.90
pregnancy test, urine pregnancy test, upt | encounter for pregnancy test | Z32.00
positive pregnancy test, upt positive, pregnancy confirmed | encounter for pregnancy test result positive | Z32.01
negative pregnancy test, upt negative | encounter for pregnancy test result negative | Z32.02
prenatal visit, prenatal, ob visit, prenatal care, pnc, ob check, rob, prenatal checkup | supervision of normal pregnancy | Z34.90
first pregnancy prenatal | supervision of normal first pregnancy | Z34.00
hrp, high risk pregnancy, high risk ob | supervision of high risk pregnancy | O09.90
ama, advanced maternal age, elderly multigravida, older mother | supervision of elderly multigravida; supervision of elderly primigravida; left against medical advice | O09.529; O09.519; Z53.29
teen pregnancy | supervision of young primigravida | O09.619
elderly primigravida | supervision of elderly primigravida | O09.519
morning sickness, nvp, nausea in pregnancy, vomiting in pregnancy, pregnancy nausea, throwing up pregnant | mild hyperemesis gravidarum | O21.0; O21.9
hg, hyperemesis | hyperemesis gravidarum | O21.0; O21.1
sab, miscarriage, spontaneous abortion, lost the baby, lost baby, pregnancy loss | spontaneous abortion complete or unspecified without complication | O03.9
incomplete ab, incomplete miscarriage | incomplete spontaneous abortion without complication | O03.4
missed ab, missed abortion, mab, missed miscarriage | missed abortion | O02.1
threatened ab, threatened abortion, threatened miscarriage, tab | threatened abortion | O20.0
tab, top, vip abortion, etop, abortion, induced abortion, elective abortion, termination of pregnancy | elective termination of pregnancy; induced termination of pregnancy | Z33.2; O04.80
rpl, recurrent miscarriage, habitual aborter, recurrent pregnancy loss | recurrent pregnancy loss | N96; O26.20
ectopic, ectopic pregnancy, tubal pregnancy | ectopic pregnancy; tubal pregnancy | O00.90; O00.109
molar pregnancy, mole pregnancy, gtd | hydatidiform mole | O01.9
bleeding in pregnancy, bleeding in early pregnancy, first trimester bleeding, vaginal bleeding pregnant | hemorrhage in early pregnancy; antepartum hemorrhage | O20.9; O46.90
pih, ghtn, gestational htn, pregnancy induced hypertension, high blood pressure in pregnancy, gest htn | gestational hypertension | O13.9
chronic htn in pregnancy, chtn pregnancy | pre-existing hypertension complicating pregnancy | O10.919; O10.019
pree, preeclampsia, pre e, toxemia, toxemia of pregnancy, pec | pre-eclampsia | O14.90
severe preeclampsia, spree | severe pre-eclampsia | O14.10
superimposed preeclampsia, sipe | pre-existing hypertension with pre-eclampsia | O11.9
eclampsia | eclampsia | O15.9
hellp | HELLP syndrome | O14.20
icp, cholestasis of pregnancy, intrahepatic cholestasis of pregnancy | liver and biliary tract disorders in pregnancy; intrahepatic cholestasis of pregnancy | O26.649; O26.619
previa, placenta previa, low placenta | placenta previa | O44.00; O44.03
low lying placenta | low lying placenta | O44.40
abruption, placental abruption | premature separation of placenta | O45.90
accreta, placenta accreta | placenta accreta | O43.219
prom | premature rupture of membranes | O42.90
pprom | preterm premature rupture of membranes | O42.919; O42.90
srom, water broke, bag of water broke, waters broke | premature rupture of membranes; labor and delivery | O42.90; O80
ptl, preterm labor, early labor, premature labor | preterm labor without delivery | O60.00
preterm delivery, premature delivery, ptd | preterm labor with preterm delivery | O60.10X0; O60.10
false labor, braxton hicks | false labor | O47.9
contractions, in labor, labor | labor; false labor | O80; O47.9
short cervix, incompetent cervix, cervical insufficiency, ci | cervical shortening; cervical incompetence | O26.879; O34.30
oligo, oligohydramnios, low amniotic fluid | oligohydramnios | O41.00X0
polyhydramnios, too much amniotic fluid, poly | polyhydramnios | O40.9XX0
iugr, fgr, small baby in womb, fetal growth restriction | maternal care for poor fetal growth | O36.5990
lga, big baby, macrosomia, fetal macrosomia | maternal care for excessive fetal growth; exceptionally large newborn | O36.60X0; P08.0
decreased fetal movement, dfm, baby not moving | decreased fetal movements | O36.8190
nrfht, fetal distress, nrfhr, non reassuring | abnormality in fetal heart rate and rhythm; labor and delivery complicated by fetal stress | O76; O77.9
fetal demise, iufd, stillbirth, stillborn, ifd | maternal care for intrauterine death; single stillbirth | O36.4XX0; Z37.1
rh negative, rh neg, rh incompatibility | maternal care for rhesus isoimmunization | O36.0190; Z67.91
breech, breech baby, breech presentation | maternal care for breech presentation | O32.1XX0
transverse lie | maternal care for transverse and oblique lie | O32.2XX0
twins, twin pregnancy, twin | twin pregnancy | O30.009
triplets | triplet pregnancy | O30.109
di di twins | twin pregnancy dichorionic diamniotic | O30.049
mono di twins | twin pregnancy monochorionic diamniotic | O30.039
post dates, postdates, post term, overdue, past due date | post-term pregnancy | O48.0
prolonged pregnancy | prolonged pregnancy | O48.1
gbs in pregnancy, gbs carrier in pregnancy, gbs pos pregnancy | streptococcus B carrier state complicating pregnancy | O99.820
anemia in pregnancy, pregnancy anemia | anemia complicating pregnancy | O99.019
uti in pregnancy, uti pregnant | infection of urinary tract in pregnancy | O23.40
obesity in pregnancy | obesity complicating pregnancy | O99.210
smoking in pregnancy | smoking tobacco complicating pregnancy | O99.330
drug use in pregnancy | drug use complicating pregnancy | O99.320
ftp, failure to progress, labor arrest, arrest of labor, prolonged labor | obstructed labor; uterine inertia; arrested active phase of labor | O62.1; O63.9; O62.0
cpd, cephalopelvic disproportion | maternal care for disproportion | O33.9
shoulder dystocia | obstructed labor due to shoulder dystocia | O66.0
cord around neck, nuchal cord | labor and delivery complicated by cord around neck | O69.81X0; O69.1XX0
prolapsed cord, cord prolapse | labor and delivery complicated by prolapse of cord | O69.0XX0
nsvd, svd, nvd, vaginal delivery, normal delivery, normal birth, uncomplicated delivery, gave birth | full-term uncomplicated delivery | O80
c section, csection, cs, cd, cesarean, ltcs, c sec, cesarean section | cesarean delivery | O82
prior c section, previous c section, hx c section, prev cs, history of cesarean | maternal care for scar from previous cesarean delivery; history of uterine scar from previous surgery | O34.219; Z98.891
vbac, tolac | vaginal delivery following previous cesarean; maternal care for scar from previous cesarean delivery | O34.219; O75.82
perineal tear, vaginal tear, torn during delivery, perineal laceration | perineal laceration during delivery | O70.9
1st degree tear, first degree tear | first degree perineal laceration during delivery | O70.0
2nd degree tear, second degree tear, second degree laceration, 2nd degree laceration | second degree perineal laceration during delivery | O70.1
3rd degree tear, third degree tear | third degree perineal laceration during delivery | O70.20
4th degree tear, fourth degree tear | fourth degree perineal laceration during delivery | O70.3
pph, bleeding after delivery, postpartum hemorrhage, postpartum bleeding | postpartum hemorrhage | O72.1
retained placenta | retained placenta without hemorrhage | O73.0
postpartum, pp, postpartum visit, postpartum check, pp visit, postpartum exam, 6 week check | routine postpartum follow-up | Z39.2
postpartum depression, ppd, baby blues, depression after baby, pp depression | postpartum depression | F53.0; O90.6
postpartum psychosis | puerperal psychosis | F53.1
breastfeeding problem, breast feeding problem, trouble breastfeeding, lactation, lactation consult, breastfeeding help | encounter for care and examination of lactating mother; disorders of lactation | Z39.1; O92.79
chorio, chorioamnionitis, iai, triple i | chorioamnionitis | O41.1290
endometritis, uterine infection | puerperal endometritis; inflammatory disease of uterus | O86.12; N71.9
singleton, single liveborn, single live birth, outcome of delivery single | single live birth | Z37.0
twins liveborn | twins both liveborn | Z37.2
weeks gestation, wga | weeks of gestation of pregnancy | Z3A.00
`;

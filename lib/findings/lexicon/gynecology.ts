import { concept as c } from './concept';

/** Ovaries, tubes, uterus, cervix, vagina and vulva: inflammation, cysts, prolapse, growths. */
export const gynecology = [
  c(
    'pelvic-inflammatory-disease',
    'acute',
    'pelvic inflammatory disease|PID|acute pelvic inflammatory disease|chronic pelvic inflammatory disease|acute pid|pelvic infection',
    { integral: 'pelvic-pain|abdominal-pain|vaginal-discharge|fever' },
  ),
  c('salpingitis', 'acute', 'salpingitis', { integral: 'pelvic-pain', covers: 'pelvic-inflammatory-disease' }),
  c('oophoritis', 'acute', 'oophoritis', { integral: 'pelvic-pain' }),
  c('salpingo-oophoritis', 'acute', 'salpingo-oophoritis|salpingoophoritis|adnexitis', {
    integral: 'pelvic-pain',
    covers: 'pelvic-inflammatory-disease',
  }),
  c(
    'tubo-ovarian-abscess',
    'acute',
    'tubo-ovarian abscess|tuboovarian abscess|tubo ovarian abscess|pyosalpinx|tubo-ovarian complex|adnexal abscess|ovarian abscess',
    {
      integral: 'pelvic-pain|abdominal-pain|fever|leukocytosis',
      covers: 'pelvic-inflammatory-disease|abscess|adnexal-mass',
    },
  ),
  c('hydrosalpinx', 'chronic', 'hydrosalpinx|hydrosalpinges|bilateral hydrosalpinx'),
  c(
    'tubal-occlusion',
    'chronic',
    'tubal occlusion|fallopian tube occlusion|blocked fallopian tubes|occluded fallopian tubes|tubal blockage',
  ),
  c('endometritis', 'acute', 'endometritis|metritis', { integral: 'pelvic-pain|fever' }),
  c('pyometra', 'acute', 'pyometra'),
  c('cervicitis', 'acute', 'cervicitis|mucopurulent cervicitis|chronic cervicitis|acute cervicitis', { integral: 'vaginal-discharge' }),
  c(
    'female-pelvic-adhesions',
    'chronic',
    'pelvic adhesions|pelvic adhesive disease|adnexal adhesions|peritubal adhesions|tubo-ovarian adhesions|dense pelvic adhesions|periadnexal adhesions|adhesions of ovary|uterine adhesions to abdominal wall|massive pelvic adhesions|extensive pelvic adhesions',
    { integral: 'pelvic-pain' },
  ),
  c(
    'bartholin-cyst',
    'chronic',
    "bartholin's cyst|bartholin cyst|bartholin gland cyst|bartholin's gland cyst|cyst of bartholin's gland|bartholin duct cyst|cyst of bartholin gland",
  ),
  c(
    'bartholin-abscess',
    'acute',
    "bartholin abscess|bartholin's abscess|bartholin gland abscess|bartholin's gland abscess|abscess of bartholin's gland|abscess of bartholin gland|bartholinitis",
    {
      covers: 'abscess|bartholin-cyst',
    },
  ),
  c('vulvovaginitis', 'acute', 'vulvovaginitis|acute vulvovaginitis|vulvitis|prepubertal vulvovaginitis|nonspecific vulvovaginitis', {
    types: { vulva: 'vulvitis', chronic: 'chronic' },
    integral: 'vaginal-discharge|pruritus-vulvae',
    covers: 'vaginitis',
  }),
  c(
    'vulvar-abscess',
    'acute',
    'vulvar abscess|labial abscess|abscess of labia|abscess of vulva|labia majora abscess|perineal abscess of vulva|abscess of labium',
    { covers: 'abscess' },
  ),
  c('vulvar-ulcer', 'acute', 'vulvar ulcer|ulcer of vulva|vulvar ulceration|genital ulcer of vulva|vulvar ulcers|labial ulcer'),
  c('vaginal-ulcer', 'acute', 'vaginal ulcer|ulcer of vagina|vaginal ulceration|vaginal erosion'),
  c(
    'ovarian-endometriosis',
    'chronic',
    'endometrioma|ovarian endometrioma|chocolate cyst|endometriosis of ovary|ovarian endometriosis|chocolate cyst of ovary|endometriotic cyst|ovarian endometriomas|endometriosis of ovaries',
    {
      covers: 'endometriosis|ovarian-cyst|adnexal-mass|ovarian-mass',
      integral: 'pelvic-pain|dyspareunia',
      needs: ['laterality'],
    },
  ),
  c(
    'pelvic-endometriosis',
    'chronic',
    'pelvic endometriosis|peritoneal endometriosis|endometriosis of pelvic peritoneum|endometriosis of peritoneum|endometriosis of cul-de-sac|cul-de-sac endometriosis|endometriosis of posterior cul-de-sac',
    {
      types: { posterior: 'posterior cul-de-sac|posterior', anterior: 'anterior cul-de-sac|anterior' },
      covers: 'endometriosis',
      integral: 'pelvic-pain|dyspareunia',
    },
  ),
  c(
    'scar-endometriosis',
    'chronic',
    'scar endometriosis|endometriosis of cesarean scar|endometriosis in scar|abdominal wall endometriosis|abdominal wall endometrioma|endometriosis of abdominal wall',
    {
      types: { wall: 'abdominal wall' },
      covers: 'endometriosis',
    },
  ),
  c(
    'bowel-endometriosis',
    'chronic',
    'bowel endometriosis|endometriosis of bowel|intestinal endometriosis|endometriosis of intestine|endometriosis of rectum|endometriosis of sigmoid|endometriosis of appendix',
    {
      types: { rectum: 'rectum|rectal', sigmoid: 'sigmoid', appendix: 'appendix' },
      covers: 'endometriosis',
    },
  ),
  c(
    'complete-uterine-prolapse',
    'chronic',
    'uterine procidentia|procidentia of uterus|complete uterine prolapse|complete uterovaginal prolapse|third degree uterine prolapse|fourth degree uterine prolapse|stage iv uterine prolapse|total uterine prolapse|complete procidentia|grade iv uterine prolapse|grade 4 uterine prolapse|third-degree uterovaginal prolapse',
    { covers: 'uterine-prolapse|cystocele|rectocele|genital-prolapse' },
  ),
  c(
    'incomplete-uterine-prolapse',
    'chronic',
    'incomplete uterine prolapse|incomplete uterovaginal prolapse|first degree uterine prolapse|second degree uterine prolapse|grade i uterine prolapse|grade ii uterine prolapse|stage ii uterine prolapse|stage i uterine prolapse|partial uterine prolapse|mild uterine prolapse|grade 1 uterine prolapse|grade 2 uterine prolapse|uterine descensus|uterine descent|second-degree uterovaginal prolapse',
    { covers: 'uterine-prolapse|cystocele|rectocele|genital-prolapse' },
  ),
  c(
    'vaginal-vault-prolapse',
    'chronic',
    'vaginal vault prolapse|vault prolapse|vaginal cuff prolapse|post-hysterectomy vaginal vault prolapse|posthysterectomy prolapse|vaginal apex prolapse|post-hysterectomy prolapse|vault prolapse after hysterectomy',
    {
      covers: 'genital-prolapse|uterine-prolapse',
    },
  ),
  c(
    'genital-prolapse',
    'chronic',
    'vaginal prolapse|genital prolapse|prolapsed vagina|female genital prolapse|vaginal wall prolapse|pelvic relaxation|pelvic floor relaxation|symptomatic pelvic relaxation|pelvic floor weakness|prolapse of vagina|prolapse of female genital organs',
    {
      types: { relaxation: 'relaxation|weakness' },
    },
  ),
  c('enterocele', 'chronic', 'enterocele|vaginal enterocele', { covers: 'genital-prolapse' }),
  c('urethrocele', 'chronic', 'urethrocele|urethrocele of female|cystourethrocele', { types: { cystocele: 'cystourethrocele' } }),
  c(
    'rectovaginal-weakness',
    'chronic',
    'perineal body defect|perineal laxity|relaxed perineum|perineocele|lax perineum|deficient perineum',
    { types: { perineocele: 'perineocele' } },
  ),
  c('cervical-stump-prolapse', 'chronic', 'cervical stump prolapse|prolapse of cervical stump'),
  c('enterovaginal-fistula', 'chronic', 'enterovaginal fistula'),
  c(
    'follicular-cyst',
    'chronic',
    'follicular cyst of ovary|ovarian follicular cyst|ovarian follicle cyst|follicular ovarian cyst|follicular cyst',
    { covers: 'ovarian-cyst', integral: 'pelvic-pain', needs: ['laterality'] },
  ),
  c(
    'corpus-luteum-cyst',
    'acute',
    'corpus luteum cyst|corpus luteal cyst|hemorrhagic corpus luteum|hemorrhagic corpus luteum cyst|ruptured corpus luteum cyst|corpus luteum hemorrhage',
    {
      covers: 'ovarian-cyst|specified-ovarian-cyst',
      integral: 'pelvic-pain|abdominal-pain',
      needs: ['laterality'],
    },
  ),
  c(
    'specified-ovarian-cyst',
    'chronic',
    'simple ovarian cyst|complex ovarian cyst|hemorrhagic ovarian cyst|ovarian hemorrhagic cyst|ruptured hemorrhagic ovarian cyst|ruptured ovarian cyst|functional ovarian cyst|physiologic ovarian cyst|septated ovarian cyst|complex cyst of ovary|simple cyst of ovary|complex adnexal cyst|adnexal cyst|complex cystic adnexal mass',
    {
      covers: 'ovarian-cyst',
      integral: 'pelvic-pain|abdominal-pain',
      needs: ['laterality'],
    },
  ),
  c(
    'paratubal-cyst',
    'chronic',
    'paratubal cyst|paraovarian cyst|para-ovarian cyst|paratubal cysts|hydatid of morgagni|hydatid cyst of morgagni',
  ),
  c(
    'ovarian-torsion',
    'acute',
    'ovarian torsion|torsion of ovary|adnexal torsion|torsed ovary|torsion of ovarian cyst|twisted ovary|ovarian cyst torsion|torsed ovarian cyst',
    {
      integral: 'pelvic-pain|abdominal-pain|nausea|vomiting',
      covers: 'ovarian-cyst|specified-ovarian-cyst',
      needs: ['laterality'],
    },
  ),
  c(
    'adnexal-mass',
    'chronic',
    'adnexal mass|mass of adnexa|complex adnexal mass|cystic adnexal mass|bilateral complex adnexae|adnexal masses|mass in adnexa|bilateral adnexal masses',
    { integral: 'pelvic-pain' },
  ),
  c(
    'ovarian-mass',
    'chronic',
    'ovarian mass|mass of ovary|ovarian lesion|ovarian enlargement|enlarged ovary|cystic ovarian mass|ovarian masses',
    { integral: 'pelvic-pain', covers: 'adnexal-mass' },
  ),
  c(
    'polycystic-ovaries',
    'chronic',
    'polycystic ovarian syndrome|polycystic ovary syndrome|PCOS|polycystic ovaries|polycystic ovarian disease|stein-leventhal syndrome|polycystic ovary',
    { integral: 'hirsutism|irregular-menses' },
  ),
  c(
    'ovarian-insufficiency',
    'chronic',
    'premature ovarian failure|primary ovarian insufficiency|premature ovarian insufficiency|premature menopause|ovarian failure|early menopause|primary ovarian failure',
    {
      types: { menopause: 'premature menopause|early menopause' },
      integral: 'amenorrhea|hot-flashes',
    },
  ),
  c('surgical-menopause', 'chronic', 'surgical menopause|surgically induced menopause|postsurgical menopause|postoophorectomy menopause', {
    covers: 'menopause|menopausal-state',
    integral: 'hot-flashes',
  }),
  c(
    'endometrial-polyp',
    'chronic',
    'endometrial polyp|uterine polyp|polyp of endometrium|endometrial polyps|intrauterine polyp|polyp of uterus|uterine polyps|polyp of corpus uteri',
    { integral: 'abnormal-uterine-bleeding' },
  ),
  c('cervical-polyp', 'chronic', 'cervical polyp|endocervical polyp|polyp of cervix|cervical polyps|endocervical polyps|endocervical poly'),
  c('vaginal-polyp', 'chronic', 'vaginal polyp|polyp of vagina'),
  c('vulvar-polyp', 'chronic', 'vulvar polyp|polyp of vulva|labial polyp'),
  c(
    'endometrial-hyperplasia',
    'chronic',
    'endometrial hyperplasia|hyperplasia of endometrium|cystic hyperplasia of endometrium|simple endometrial hyperplasia|complex endometrial hyperplasia|simple hyperplasia without atypia|complex hyperplasia without atypia',
    {
      types: { benign: 'without atypia|benign|simple|non-atypical', atypical: 'atypical|with atypia|atypia' },
      implies: {
        'atypical endometrial hyperplasia': { type: 'atypical' },
        'complex atypical hyperplasia': { type: 'atypical' },
        'complex atypical endometrial hyperplasia': { type: 'atypical' },
        'endometrial intraepithelial neoplasia': { type: 'atypical' },
        'complex hyperplasia with atypia': { type: 'atypical' },
        'endometrial hyperplasia with atypia': { type: 'atypical' },
        'endometrial hyperplasia without atypia': { type: 'benign' },
      },
      integral: 'abnormal-uterine-bleeding|thickened-endometrium',
    },
  ),
  c(
    'enlarged-uterus',
    'chronic',
    'enlarged uterus|uterine enlargement|hypertrophy of uterus|uterine hypertrophy|bulky uterus|bulky enlarged uterus|globular uterus',
  ),
  c(
    'uterine-malposition',
    'chronic',
    'malposition of uterus|uterine retroversion|retroverted uterus symptomatic|severe uterine retroversion',
  ),
  c(
    'intrauterine-adhesions',
    'chronic',
    "asherman's syndrome|asherman syndrome|intrauterine adhesions|intrauterine synechiae|uterine synechiae|endometrial adhesions",
    { integral: 'amenorrhea' },
  ),
  c('hematometra', 'acute', 'hematometra|hematometrium'),
  c('hematosalpinx', 'acute', 'hematosalpinx'),
  c('isthmocele', 'chronic', 'isthmocele|cesarean scar defect|uterine niche|cesarean scar niche'),
  c('uterine-mass', 'chronic', 'uterine mass|mass of uterus|uterine lesion'),
  c('cervical-ectropion', 'chronic', 'cervical ectropion|cervical erosion|ectropion of cervix|erosion of cervix|cervical eversion'),
  c(
    'cervical-os-stenosis',
    'chronic',
    'stenosis of cervical os|cervical os stenosis|stenotic cervix|stenotic cervical os|cervical canal stenosis of uterus|stenosis of uterine cervix',
  ),
  c('nabothian-cyst', 'chronic', 'nabothian cyst|nabothian cysts|cervical cyst|cervical mass of uterus|cervical hypertrophy of uterus'),
  c('cervical-leukoplakia', 'chronic', 'leukoplakia of cervix|cervical leukoplakia'),
  c('vaginal-dysplasia', 'chronic', 'vaginal dysplasia|vaginal intraepithelial neoplasia|VAIN|dysplasia of vagina', {
    types: { severe: 'vain iii|vain 3|iii|3', moderate: 'vain ii|vain 2|ii|2', mild: 'vain i|vain 1' },
  }),
  c('vulvar-dysplasia', 'chronic', 'vulvar dysplasia|vulvar intraepithelial neoplasia|VIN|dysplasia of vulva', {
    types: { severe: 'vin iii|vin 3|iii|3', moderate: 'vin ii|vin 2|ii|2', mild: 'vin i|vin 1' },
  }),
  c('vulvar-leukoplakia', 'chronic', 'vulvar leukoplakia|leukoplakia of vulva|kraurosis of vulva|vulvar dystrophy', {
    integral: 'pruritus-vulvae',
    covers: 'lichen-sclerosus',
  }),
  c(
    'vaginal-stenosis',
    'chronic',
    'vaginal stenosis|stenosis of vagina|vaginal stricture|stricture of vagina|vaginal narrowing|stenotic vagina',
  ),
  c(
    'vaginal-cyst',
    'chronic',
    'vaginal cyst|vaginal wall cyst|cyst of vagina|gartner duct cyst|gartner cyst|vaginal inclusion cyst|vaginal granulation tissue',
    { types: { gartner: 'gartner' } },
  ),
  c(
    'vulvar-cyst',
    'chronic',
    'vulvar cyst|labial cyst|cyst of labia|cyst of vulva|labia majora cyst|inclusion cyst of vulva|vulvar inclusion cyst|skene gland cyst|labial inclusion cyst',
    { covers: 'epidermal-cyst' },
  ),
  c(
    'labial-hypertrophy',
    'chronic',
    'labial hypertrophy|hypertrophy of labia|labia minora hypertrophy|hypertrophic labia|hypertrophy of labia minora|enlarged labia',
  ),
  c('labial-adhesion', 'chronic', 'labial adhesion|labial adhesions|labial fusion|labial agglutination'),
  c('tight-hymen', 'chronic', 'tight hymenal ring|tight hymen|rigid hymen|tight introitus'),
  c('hematocolpos', 'acute', 'hematocolpos'),
  c(
    'vulvodynia',
    'chronic',
    'vulvodynia|vulvar pain syndrome|vulvar vestibulitis|vestibulodynia|vestibulitis of vulva|provoked vestibulodynia',
    { types: { vestibulitis: 'vestibulitis|vestibulodynia|provoked' } },
  ),
  c('vaginismus', 'chronic', 'vaginismus'),
  c(
    'dyspareunia',
    'chronic',
    'dyspareunia|painful intercourse|pain with intercourse|painful sex|pain during intercourse|pain with sex|pain during sex|deep dyspareunia|superficial dyspareunia|introital dyspareunia',
    {
      types: { superficial: 'superficial|introital|insertional', deep: 'deep' },
    },
  ),
  c(
    'vaginal-atrophy',
    'chronic',
    'vaginal atrophy|atrophic vaginitis|vulvovaginal atrophy|genitourinary syndrome of menopause|postmenopausal atrophic vaginitis|atrophic vaginal changes|urogenital atrophy|senile vaginitis|genital atrophy|vaginal atrophic changes|GSM|senile atrophic vaginitis',
    {
      integral: 'vaginal-dryness',
      covers: 'vaginitis',
    },
  ),
  c(
    'recurrent-pregnancy-loss',
    'chronic',
    'recurrent pregnancy loss|habitual aborter|recurrent miscarriage|recurrent spontaneous abortion|habitual abortion|recurrent abortion|multiple miscarriages|recurrent miscarriages',
  ),
  c(
    'female-infertility',
    'chronic',
    'female infertility|primary infertility|secondary infertility|infertility|female primary infertility|female secondary infertility|unexplained infertility|inability to conceive|difficulty conceiving|trouble conceiving',
    {
      types: {
        anovulation: 'anovulation|anovulatory|ovulatory dysfunction|ovulation',
        tubal: 'tubal|tubal factor|tubal occlusion|hydrosalpinx',
        uterine: 'uterine factor|uterine anomaly|uterine',
        other: 'unexplained|cervical factor|diminished ovarian reserve|endometriosis',
      },
    },
  ),
  c('anovulation', 'chronic', 'anovulation|anovulatory cycles|ovulatory dysfunction|anovulatory bleeding|anovulatory cycle'),
  c('diminished-ovarian-reserve', 'chronic', 'diminished ovarian reserve|decreased ovarian reserve|poor ovarian reserve'),
  c('ovarian-hyperstimulation', 'acute', 'ovarian hyperstimulation syndrome|ovarian hyperstimulation|OHSS', {
    integral: 'ascites|abdominal-pain',
  }),
  c('vaginal-fb-or-tampon', 'acute', 'retained tampon|vaginal foreign body|foreign body in vagina|retained vaginal tampon'),
];

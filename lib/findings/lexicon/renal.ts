import { concept as c } from './concept';
import { kidneyCommon } from './kidney-common';
import { maleCommon } from './male-common';
import { urinaryCommon } from './urinary-common';

/** Kidney, urinary tract and male organs in one list; female organs, pregnancy. */
export const renal = [
  ...kidneyCommon,
  ...urinaryCommon,
  ...maleCommon,
  c(
    'sterilization-request',
    'status',
    'voluntary sterility|elective sterility|desire for vasectomy|elective sterilization by vasectomy|desires sterilization|desire for sterility|elective sterilization|desires permanent sterilization|voluntary sterilization|multiparity desiring sterilization|desires vasectomy|elective vasectomy|undesired fertility|desire for sterilization|requests sterilization|desires sterility|request for vasectomy|sterilization request|requesting vasectomy',
  ),
  c(
    'routine-circumcision',
    'status',
    'desires circumcision|elective circumcision|routine circumcision|request for circumcision|desire for circumcision|requesting circumcision',
  ),
  c('menorrhagia', 'acute', 'menorrhagia|heavy menses|heavy menstrual bleeding|heavy periods|heavy period'),
  c('menometrorrhagia', 'acute', 'menometrorrhagia|heavy irregular menses', { covers: 'menorrhagia|abnormal-uterine-bleeding' }),
  c('abnormal-uterine-bleeding', 'acute', 'abnormal uterine bleeding|dysfunctional uterine bleeding|abnormal vaginal bleeding|AUB'),
  c('dysmenorrhea', 'acute', 'dysmenorrhea'),
  c('postmenopausal-bleeding', 'acute', 'postmenopausal bleeding', { covers: 'abnormal-uterine-bleeding' }),
  c(
    'fibroids',
    'chronic',
    'uterine fibroids|fibroid uterus|uterine leiomyoma|leiomyomata|uterine fibroid|leiomyoma of uterus|uterine leiomyomata|leiomyomatous uterus|fibroids|leiomyomata uteri|uterine myoma|myomatous uterus',
    { types: { intramural: 'intramural', submucosal: 'submucosal|submucous', subserosal: 'subserosal|subserous' } },
  ),
  c('endometriosis', 'chronic', 'endometriosis', { integral: 'pelvic-pain' }),
  c('adenomyosis', 'chronic', 'adenomyosis'),
  c('ovarian-cyst', 'chronic', 'ovarian cyst|ovarian cysts|cyst of ovary', { needs: ['laterality'] }),
  c(
    'pelvic-pain',
    'symptom',
    'pelvic pain|pelvis hurts|pelvic ache|pelvic aching|pain in pelvic area|pain in pelvic region|lower pelvic pain|chronic pelvic pain|perineal pain|pelvic discomfort|pain in pelvis|pelvic and perineal pain|pain in perineum',
  ),
  c('uterine-prolapse', 'chronic', 'uterine prolapse|uterovaginal prolapse|pelvic organ prolapse'),
  c('cystocele', 'chronic', 'cystocele|prolapsed bladder of female|female bladder prolapse|dropped bladder|fallen bladder'),
  c('rectocele', 'chronic', 'rectocele'),
  c('menopause', 'chronic', 'menopausal symptoms|perimenopausal symptoms|vasomotor symptoms'),
  c('cervical-dysplasia', 'chronic', 'cervical dysplasia|cervical intraepithelial neoplasia|CIN', {
    types: { mild: 'cin i|cin 1|mild', moderate: 'cin ii|cin 2|moderate', severe: 'cin iii|cin 3|severe' },
  }),
  c('preeclampsia', 'acute', 'preeclampsia|pre-eclampsia'),
  c('gestational-hypertension', 'acute', 'gestational hypertension|pregnancy induced hypertension', { covers: 'hypertension' }),
  c(
    'prior-cesarean',
    'status',
    'previous cesarean section|previous c-section|prior c-section|history of c-section|status post c-section|history of cesarean|previous cesarean|prior cesarean|previous ltcs|prior ltcs|previous caesarean section|history of caesarean section|history of c section|prior cesarean section|history of cesarean section|previous cesarean delivery|prior cesarean delivery|repeat cesarean section',
  ),
  c(
    'ileal-conduit',
    'status',
    'ileal conduit|urostomy|ileal loop urinary diversion|ileal conduit urinary diversion|urostomy status|indiana pouch|ileal loop conduit|continent urinary diversion',
  ),
  c('tubal-ligation-status', 'status', 'tubal ligation|bilateral tubal ligation|BTL'),
];

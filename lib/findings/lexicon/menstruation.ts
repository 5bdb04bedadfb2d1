import { concept as c } from './concept';

/** Bleeding, periods, the change of life, and the complaints women come with. */
export const menstruation = [
  c(
    'hypermenorrhea',
    'acute',
    'hypermenorrhea|heavy menstruation|excessive menstruation|heavy menstrual flow|heavy painful menses|excessive menstrual bleeding|heavy cycles|heavy menstrual cycles|heavy menstrual periods|polymenorrhea|frequent menses|frequent periods|excessive and frequent menstruation|prolonged menses|prolonged menstrual periods|menstrual flooding|heavy bleeding with periods|heavy uterine bleeding',
    { covers: 'abnormal-uterine-bleeding|vaginal-bleeding' },
  ),
  c(
    'irregular-heavy-bleeding',
    'acute',
    'metrorrhagia|menorrhagia with irregular cycle|heavy irregular periods|heavy and irregular menses|irregular heavy bleeding|heavy irregular bleeding|breakthrough bleeding|irregular intermenstrual bleeding|heavy irregular vaginal bleeding|menorrhagia with irregular cycles|breakthrough bleeding on birth control|menometrorrhagia with anemia|break-through bleeding',
    { covers: 'menorrhagia|hypermenorrhea|irregular-menses|abnormal-uterine-bleeding|vaginal-bleeding' },
  ),
  c('pubertal-menorrhagia', 'acute', 'menorrhagia at puberty|pubertal menorrhagia|puberty bleeding|heavy menses at puberty', {
    covers: 'menorrhagia',
  }),
  c(
    'intermenstrual-bleeding',
    'acute',
    'intermenstrual bleeding|intermenstrual spotting|bleeding between periods|spotting between periods|midcycle spotting|mid-cycle bleeding|ovulation bleeding|bleeding between menses|midcycle bleeding',
    {
      covers: 'vaginal-bleeding|abnormal-uterine-bleeding',
    },
  ),
  c(
    'perimenopausal-bleeding',
    'acute',
    'perimenopausal bleeding|premenopausal bleeding|climacteric bleeding|perimenopausal menorrhagia|premenopausal menorrhagia|menopausal bleeding|menopausal menorrhagia',
    {
      covers: 'menorrhagia|abnormal-uterine-bleeding|vaginal-bleeding',
    },
  ),
  c(
    'postcoital-bleeding',
    'acute',
    'postcoital bleeding|post-coital bleeding|contact bleeding|bleeding after intercourse|bleeding with intercourse|postcoital spotting',
    { covers: 'vaginal-bleeding' },
  ),
  c('prepubertal-bleeding', 'acute', 'prepubertal vaginal bleeding|pre-pubertal vaginal bleeding', { covers: 'vaginal-bleeding' }),
  c(
    'specified-uterine-bleeding',
    'acute',
    'dysfunctional uterine bleeding|DUB|uterine bleeding dysfunctional|functional uterine bleeding|abnormal uterine and vaginal bleeding|dysfunctional bleeding',
    { covers: 'abnormal-uterine-bleeding|vaginal-bleeding' },
  ),
  c(
    'vaginal-bleeding',
    'symptom',
    'vaginal bleeding|uterine bleeding|abnormal menstrual bleeding|vaginal spotting|bleeding from vagina|vaginal hemorrhage|vag bleeding|heavy vaginal bleeding|uterine hemorrhage',
  ),
  c('amenorrhea', 'acute', 'amenorrhea|absence of menses|absent menses|absent periods|amenorrhoea|cessation of menses', {
    types: { primary: 'primary', secondary: 'secondary' },
  }),
  c('missed-period', 'symptom', 'missed period|late period|missed menses|delayed menses|missed menstrual period|late menses'),
  c('oligomenorrhea', 'acute', 'oligomenorrhea|infrequent menses|infrequent periods|infrequent menstruation|scanty menses|hypomenorrhea', {
    types: { primary: 'primary', secondary: 'secondary' },
  }),
  c(
    'irregular-menses',
    'acute',
    'irregular menses|irregular periods|irregular menstruation|menstrual irregularity|irregular menstrual cycles|irregular menstrual cycle|irregular cycles|irregular menstrual bleeding|menstrual irregularities|abnormal menstruation|menstrual disorder|irregular menstrual periods|abnormal menstrual cycle',
    {
      covers: 'vaginal-bleeding',
    },
  ),
  c(
    'painful-menses',
    'acute',
    'painful menses|painful periods|painful menstruation|menstrual cramps|period cramps|menstrual pain|menstrual cramping|period pain|painful menstrual periods|cramps with menses',
    { integral: 'pelvic-pain|pelvic-cramping' },
  ),
  c('primary-dysmenorrhea', 'acute', 'primary dysmenorrhea', { covers: 'dysmenorrhea|painful-menses', integral: 'pelvic-pain' }),
  c('secondary-dysmenorrhea', 'acute', 'secondary dysmenorrhea', { covers: 'dysmenorrhea|painful-menses', integral: 'pelvic-pain' }),
  c('mittelschmerz', 'acute', 'mittelschmerz|ovulation pain|ovulatory pain', { integral: 'pelvic-pain' }),
  c(
    'premenstrual-syndrome',
    'chronic',
    'premenstrual syndrome|PMS|premenstrual tension|premenstrual tension syndrome|premenstrual symptoms',
  ),
  c(
    'menopausal-state',
    'chronic',
    'menopausal syndrome|symptomatic menopause|menopausal hot flashes|perimenopause|menopausal state|female climacteric|perimenopausal state|vasomotor symptoms of menopause|menopause symptoms|symptoms of menopause|perimenopausal syndrome|menopause syndrome|symptomatic menopausal state|menopausal vasomotor symptoms|menopausal and perimenopausal disorder|menopausal disorder|hot flashes due to menopause|postmenopausal symptoms',
    {
      integral: 'hot-flashes|night-sweats|emotional-lability',
    },
  ),
  c(
    'postmenopausal-status',
    'status',
    'postmenopausal status|asymptomatic menopausal state|asymptomatic postmenopausal status|asymptomatic postmenopausal|natural menopause without symptoms|age-related postmenopausal state',
  ),
  c('hot-flashes', 'symptom', 'hot flashes|hot flashes and sweats|hot spells|hot flushes|hot flash'),
  c(
    'vaginal-discharge',
    'symptom',
    'vaginal discharge|vaginal drainage|discharge vaginally|vaginal discharge with odor|malodorous vaginal discharge|foul vaginal discharge|leukorrhea|discharge from vagina|abnormal vaginal discharge',
  ),
  c('vaginal-dryness', 'symptom', 'vaginal dryness|dryness of vagina|vulvar dryness'),
  c(
    'vaginal-irritation',
    'symptom',
    'vaginal irritation|vulvar irritation|vaginal odor|vaginal burning|vulvar burning|vaginal swelling|vulvar swelling|labial swelling|labial irritation',
    { types: { vulva: 'vulvar|labial' } },
  ),
  c('vaginal-pain', 'symptom', 'vaginal pain|vulvar pain|pain of vagina|labial pain|vulvar discomfort|vaginal discomfort', {
    types: { vulva: 'vulvar|labial' },
  }),
  c('pelvic-cramping', 'symptom', 'pelvic cramping|uterine cramping|pelvic cramps|lower pelvic cramping|uterine cramps'),
  c(
    'pelvic-pressure',
    'symptom',
    'pelvic pressure|vaginal pressure|pelvic heaviness|bulge in vagina|vaginal bulge|bulging in vagina|vaginal fullness',
  ),
  c(
    'thickened-endometrium',
    'symptom',
    'thickened endometrium|endometrial thickening|thickened endometrial stripe|thickened endometrial lining|thickening of endometrium|endometrial stripe thickening|thick endometrium|thickened uterine lining|increased endometrial thickness|abnormal endometrial thickness',
  ),
];

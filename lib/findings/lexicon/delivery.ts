import type { Attributes } from '../finding';
import { concept as c } from './concept';

const DEGREES: [type: string, words: string][] = [
  ['1', 'first degree|1st degree'],
  ['2', 'second degree|2nd degree'],
  ['3', 'third degree|3rd degree'],
  ['3a', '3a|third degree 3a'],
  ['3b', '3b|third degree 3b'],
  ['3c', '3c|third degree 3c'],
  ['4', 'fourth degree|4th degree'],
];
const PLACES = [
  '',
  'midline ',
  'median ',
  'perineal ',
  'vaginal ',
  'posterior ',
  'midline perineal ',
  'posterior perineal ',
  'vaginal and perineal ',
  'perineal and vaginal ',
  'vestibular ',
  'labial ',
];
const TORN = 'laceration|tear|lac|extension|vaginal wall laceration|episiotomy extension|extension of episiotomy'.split('|');

/** `Third-degree midline tear`, `laceration, second degree`. */
const torn = (): Record<string, Attributes> =>
  Object.fromEntries(
    DEGREES.flatMap(([type, words]) =>
      words.split('|').flatMap((degree) => [
        ...PLACES.flatMap((place) => TORN.map((tear): [string, Attributes] => [`${degree} ${place}${tear}`, { type }])),
        ...['laceration', 'perineal laceration', 'tear', 'midline laceration', 'vaginal laceration'].flatMap(
          (tear): [string, Attributes][] => [
            [`${tear} , ${degree}`, { type }],
            [`${tear} : ${degree}`, { type }],
            [`${tear} ${degree}`, { type }],
          ],
        ),
        [`${degree} midline episiotomy extension`, { type }],
      ]),
    ),
  );

/** Labour, delivery and its outcome. */
export const delivery = [
  c(
    'normal-delivery',
    'acute',
    'normal spontaneous vaginal delivery|NSVD|spontaneous vaginal delivery|normal vaginal delivery|uncomplicated vaginal delivery|term vaginal delivery|normal delivery|full-term vaginal delivery|full term uncomplicated delivery|vaginal delivery',
  ),
  c(
    'maternal-request-cesarean',
    'acute',
    'maternal request cesarean|cesarean section on maternal request|elective primary cesarean section|cesarean delivery on maternal request|maternal request for cesarean section',
  ),
  c(
    'single-live-birth',
    'acute',
    'single live birth|viable male infant|viable female infant|viable infant|viable baby boy|viable baby girl|liveborn male|liveborn female|live male infant|live female infant|living male infant|living female infant|viable male|viable female|live born male|live born female|single liveborn|delivery of viable male neonate|delivery of viable female neonate|viable male neonate|viable female neonate|viable neonate|viable male newborn|viable female newborn|viable newborn|vigorous male infant|vigorous female infant|healthy male infant|healthy female infant|live baby boy|live baby girl',
  ),
  c(
    'twin-live-births',
    'acute',
    'viable twins|liveborn twins|delivery of twins|twin live births|viable twin infants|both twins liveborn|two viable infants|twin delivery',
  ),
  c(
    'multiple-births',
    'acute',
    'viable triplets|liveborn triplets|delivery of triplets|triplet delivery|one liveborn twin and one stillborn twin|one live birth and one stillbirth',
  ),
  c(
    'stillbirth',
    'acute',
    'single stillbirth|stillbirth|stillborn infant|stillborn|stillborn male|stillborn female|nonviable fetus|non-viable fetus|nonviable male fetus|nonviable female fetus',
  ),
  c(
    'fetal-intolerance',
    'acute',
    'nonreassuring fetal heart tones|non-reassuring fetal heart tones|nonreassuring fetal heart rate|non-reassuring fetal heart rate|nonreassuring fetal status|non-reassuring fetal status|nonreassuring fetal heart tracing|non-reassuring fetal heart tracing|nonreassuring fetal tracing|non-reassuring tracing|nonreassuring tracing|nonreassuring fetal testing|non-reassuring fetal testing|fetal heart rate decelerations|late decelerations|prolonged deceleration|prolonged decelerations|recurrent variable decelerations|fetal bradycardia|fetal tachycardia|fetal intolerance of labor|fetal intolerance to labor|fetal intolerance|nonreassuring heart tones|category iii tracing|category 3 tracing|category iii fetal heart tracing|NRFHT|NRFHR|abnormal fetal heart rate|abnormal fetal heart tracing|nonreassuring fetal heart|non-reassuring fetal heart|nonreassuring fht|nonreassuring fhts|non-reassuring fhts|nonreassuring fetal monitoring|nonreassuring fetal monitor strip|nonreassuring strip|nonreassuring fetal heart strip|severe variables|severe variable decelerations|deep variable decelerations|repetitive variable decelerations|repetitive late decelerations|several late decelerations|recurrent late decelerations|late deceleration|persistent late decelerations|repetitive decelerations|recurrent decelerations|deep decelerations|terminal bradycardia|fetal heart rate deceleration|fetal heart tone deceleration|prolonged fetal heart rate deceleration|prolonged fetal bradycardia|repetitive variables|recurrent variables|category ii tracing remote from delivery',
    { covers: 'fetal-distress' },
  ),
  c('fetal-distress', 'acute', 'fetal distress|fetal compromise'),
  c(
    'meconium-fluid',
    'acute',
    'meconium-stained amniotic fluid|meconium stained fluid|meconium-stained fluid|thick meconium|meconium stained amniotic fluid|particulate meconium|light meconium|moderate meconium|meconium in amniotic fluid|MSAF|thin meconium|thick meconium fluid|thick meconium-stained fluid|meconium fluid|heavy meconium|terminal meconium|meconium-stained amniotic|meconium noted|meconium was noted|meconium at delivery|meconium staining of fluid|passage of meconium in utero|meconium present',
  ),
  c(
    'failed-induction',
    'acute',
    'failed induction|failed induction of labor|failed medical induction|failed induction of labour|failed pitocin induction|failed trial of induction',
    {
      types: { medical: 'medical|pitocin|oxytocin|cytotec|misoprostol|prostaglandin', mechanical: 'mechanical|foley|balloon' },
    },
  ),
  c(
    'arrest-of-dilation',
    'acute',
    'arrest of dilation|arrest of dilatation|arrest of descent|active phase arrest|arrest of labor|arrested labor|arrest of active phase|secondary arrest of dilation|arrested active phase|secondary uterine inertia|arrest disorder of labor|arrest of cervical dilation|protracted active phase|second stage arrest|arrest of second stage',
  ),
  c(
    'failure-to-progress',
    'acute',
    'failure to progress|failure to progress in labor|dysfunctional labor|lack of progress in labor|failure to descend|failure of descent',
  ),
  c(
    'hypotonic-labor',
    'acute',
    'primary uterine inertia|hypotonic uterine dysfunction|inadequate contractions|primary inadequate contractions|prolonged latent phase|failure of cervical dilation',
  ),
  c('prolonged-second-stage', 'acute', 'prolonged second stage|prolonged second stage of labor|protracted second stage'),
  c('prolonged-first-stage', 'acute', 'prolonged first stage|prolonged first stage of labor|prolonged labor|prolonged active phase'),
  c(
    'precipitous-labor',
    'acute',
    'precipitous delivery|precipitous labor|precipitate labor|precipitate delivery|precipitous vaginal delivery',
  ),
  c(
    'tetanic-contractions',
    'acute',
    'tachysystole|uterine tachysystole|uterine hyperstimulation|tetanic contractions|hypertonic uterine contractions|uterine hypertonus',
  ),
  c('shoulder-dystocia', 'acute', 'shoulder dystocia'),
  c(
    'failed-operative-delivery',
    'acute',
    'failed vacuum|failed vacuum extraction|failed forceps|failed forceps delivery|failed vacuum attempted delivery|failed vacuum delivery|failed operative vaginal delivery|failed vacuum-assisted delivery|failed attempt at vacuum delivery|unsuccessful vacuum extraction',
  ),
  c(
    'failed-tolac',
    'acute',
    'failed vbac|failed tolac|failed trial of labor after cesarean|failed vaginal birth after cesarean|failed trial of labor after cesarean section|unsuccessful vbac|failed attempted vbac',
  ),
  c('failed-trial-of-labor', 'acute', 'failed trial of labor|unsuccessful trial of labor|failed trial of labour'),
  c(
    'vbac',
    'acute',
    'vaginal birth after cesarean|VBAC|successful vbac|vaginal delivery after cesarean|vaginal birth after previous cesarean|successful vaginal birth after cesarean',
    { covers: 'normal-delivery|prior-cesarean' },
  ),
  c('obstructed-labor', 'acute', 'obstructed labor|obstructed labour'),
  c(
    'occiput-posterior',
    'acute',
    'persistent occiput posterior|persistent occiput posterior position|occiput posterior position|occiput posterior presentation|deep transverse arrest|persistent occiput transverse|occiput transverse arrest|persistent op position',
  ),
  c('asynclitism', 'acute', 'asynclitism|asynclitic presentation|asynclitic head'),
  c('intrapartum-hemorrhage', 'acute', 'intrapartum hemorrhage|intrapartum bleeding'),
  c(
    'cord-prolapse',
    'acute',
    'cord prolapse|prolapsed cord|umbilical cord prolapse|prolapsed umbilical cord|prolapse of umbilical cord|prolapsed loop of cord|prolapse of umbilical cord|prolapse of cord',
  ),
  c(
    'nuchal-cord',
    'acute',
    'nuchal cord|cord around neck|nuchal cord times one|nuchal cord x1|nuchal cord x2|umbilical cord around neck|cord wrapped around neck|cord about neck|nuchal umbilical cord|nuchal cord x3|loose nuchal cord|loop of cord around neck|cord around fetal neck',
    {
      types: { compression: 'tight|with compression|compression' },
    },
  ),
  c('true-knot', 'acute', 'true knot in cord|true knot of umbilical cord|true knot in umbilical cord|cord entanglement|body cord'),
  c(
    'perineal-laceration',
    'acute',
    'perineal laceration|obstetric laceration|perineal tear|laceration of perineum|perineal lacerations|obstetrical laceration|vaginal delivery laceration',
    {
      types: {
        '4': 'fourth degree|4th degree|fourth-degree|grade 4',
        '3c': '3c',
        '3b': '3b',
        '3a': '3a',
        '3': 'third degree|3rd degree|third-degree|grade 3',
        '2': 'second degree|2nd degree|second-degree|grade 2',
        '1': 'first degree|1st degree|first-degree|grade 1',
      },
      implies: {
        ...torn(),
      },
      covers: 'normal-delivery|laceration',
    },
  ),
  c(
    'vaginal-sulcus-laceration',
    'acute',
    'vaginal sulcus laceration|sulcus tear|sulcal laceration|vaginal wall laceration|high vaginal laceration|vaginal side wall laceration|vaginal sidewall laceration|side wall laceration|sidewall laceration|vaginal side wall tear|sulcus laceration|sulcal tear|vaginal sulcus tear|vaginal sulcal laceration|upper vaginal laceration',
    { covers: 'laceration' },
  ),
  c(
    'cervical-laceration-delivery',
    'acute',
    'obstetric cervical laceration|laceration of cervix|cervical laceration at delivery|cervix laceration|cervical laceration repaired|repair of cervical laceration|cervical tear at delivery',
    { covers: 'laceration' },
  ),
  c(
    'periurethral-laceration',
    'acute',
    'periurethral laceration|periurethral tear|periurethral lacerations|paraurethral laceration|periclitoral laceration|clitoral laceration|periurethral abrasion',
    {
      covers: 'laceration',
    },
  ),
  c('uterine-rupture', 'acute', 'uterine rupture|ruptured uterus|rupture of uterus|uterine dehiscence|uterine scar dehiscence', {
    types: { 'before-labor': 'before labor|prior to labor|antepartum' },
  }),
  c('uterine-inversion', 'acute', 'uterine inversion|inversion of uterus|inverted uterus|puerperal inversion of uterus'),
  c(
    'obstetric-hematoma',
    'acute',
    'vulvar hematoma after delivery|obstetric hematoma|vaginal hematoma after delivery|postpartum hematoma|puerperal hematoma|postpartum vulvar hematoma',
  ),
  c(
    'third-stage-hemorrhage',
    'acute',
    'third stage hemorrhage|retained placenta with hemorrhage|hemorrhage due to retained placenta|third-stage postpartum hemorrhage',
    { covers: 'postpartum-hemorrhage|retained-placenta' },
  ),
  c(
    'postpartum-hemorrhage',
    'acute',
    'postpartum hemorrhage|PPH|post partum hemorrhage|hemorrhage after delivery|immediate postpartum hemorrhage|atonic hemorrhage|postpartum bleeding hemorrhage|obstetric hemorrhage|obstetrical hemorrhage',
    { covers: 'uterine-atony' },
  ),
  c(
    'delayed-postpartum-hemorrhage',
    'acute',
    'delayed postpartum hemorrhage|secondary postpartum hemorrhage|late postpartum hemorrhage|secondary pph|delayed postpartum bleeding',
    { covers: 'postpartum-hemorrhage' },
  ),
  c('uterine-atony', 'acute', 'uterine atony|atony of uterus|atonic uterus'),
  c('retained-placenta', 'acute', 'retained placenta|adherent placenta|retained placental fragments'),
  c(
    'retained-products',
    'acute',
    'retained products of conception|RPOC|retained products|retained placental tissue|retained products of conception after delivery',
    {
      types: { abortion: 'abortion|miscarriage|d&c|ab' },
    },
  ),
  c(
    'maternal-fever-labor',
    'acute',
    'maternal fever in labor|intrapartum fever|maternal fever|fever in labor|maternal intrapartum fever|fever during labor|febrile in labor|febrile during labor|temperature elevation in labor|maternal temperature elevation|maternal pyrexia',
  ),
  c('maternal-exhaustion', 'acute', 'maternal exhaustion'),
  c('amniotic-embolism', 'acute', 'amniotic fluid embolism'),
  c('dic-obstetric', 'acute', 'postpartum coagulopathy|postpartum disseminated intravascular coagulation|obstetric coagulopathy'),
  c(
    'prior-cesarean-scar',
    'status',
    'previous low transverse cesarean section|prior low transverse cesarean section|previous low transverse cesarean|prior low transverse cesarean|previous classical cesarean section|prior classical cesarean section|previous classical cesarean|prior classical cesarean|two previous cesarean sections|two previous c-section|two prior cesarean sections|previous c-section|prior c-section|previous cesarean|prior cesarean|history of c-section|history of cesarean|history of cesarean delivery|previous cesarean section x2|previous c-sections|repeat cesarean delivery|repeat cesarean|repeat c-section|status post cesarean section|status post c-section|s/p c-section|s/p cesarean section|uterine scar from previous cesarean|history of low transverse cesarean section|history of classical cesarean section|previous low segment transverse cesarean section',
    {
      types: { 'low-transverse': 'low transverse|low segment transverse|LTCS', vertical: 'classical|vertical|low vertical' },
      covers: 'prior-cesarean',
    },
  ),
];

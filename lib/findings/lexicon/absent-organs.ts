import { type Concept, concept as c } from './concept';
import { after, gone } from './status-words';

const SIDED: { needs: ['laterality'] } = { needs: ['laterality'] };

/** Organs that are gone, and operations that took them, where the note says so outright. */
export const absentOrgans: Concept[] = [
  c(
    'absent-uterus',
    'status',
    `${after('hysterectomy|total hysterectomy|total abdominal hysterectomy|abdominal hysterectomy|vaginal hysterectomy|total vaginal hysterectomy|transvaginal hysterectomy|laparoscopic hysterectomy|total laparoscopic hysterectomy|laparoscopic assisted vaginal hysterectomy|laparoscopically assisted vaginal hysterectomy|robotic hysterectomy|robotic assisted hysterectomy|robotic-assisted laparoscopic hysterectomy|radical hysterectomy|modified radical hysterectomy|complete hysterectomy|partial hysterectomy|cesarean hysterectomy|total abdominal hysterectomy with bilateral salpingo-oophorectomy|uterus removal|TAH|TVH|LAVH|TLH')}|${gone('uterus|uterus and cervix|uterus and ovaries|uterus and tubes|womb')}|post hysterectomy|posthysterectomy|post-hysterectomy`,
  ),
  c(
    'absent-uterus-stump',
    'status',
    after('supracervical hysterectomy|subtotal hysterectomy|laparoscopic supracervical hysterectomy|abdominal supracervical hysterectomy'),
  ),
  c(
    'absent-ovary',
    'status',
    `${after('oophorectomy|bilateral oophorectomy|salpingo-oophorectomy|bilateral salpingo-oophorectomy|unilateral oophorectomy|unilateral salpingo-oophorectomy|ovary removal|BSO')}|${gone('ovary|ovaries|tube and ovary|tubes and ovaries|uterus and ovaries')}|surgically absent uterus and ovaries`,
    {
      ...SIDED,
      implies: Object.fromEntries(
        [
          after('bilateral oophorectomy|bilateral salpingo-oophorectomy|BSO'),
          gone('both ovaries|uterus and ovaries|tubes and ovaries'),
        ].flatMap((names) => names.split('|').map((phrase) => [phrase, { laterality: 'bilateral' as const }])),
      ),
    },
  ),
  c(
    'absent-tube',
    'status',
    `${after('salpingectomy|bilateral salpingectomy|partial salpingectomy|removal of fallopian tube')}|${gone('fallopian tube|fallopian tubes')}`,
  ),
  c(
    'absent-breast',
    'status',
    `${gone('breast|breasts|nipple|nipples|nipple areola|nipple areolar complex|nipple and areola|breast and nipple')}|${after('skin sparing mastectomy|nipple sparing mastectomy|double mastectomy|bilateral mastectomy|bilateral mastectomies|mastectomies|modified radical mastectomy')}`,
    SIDED,
  ),
  c('absent-gallbladder', 'status', gone('gallbladder|gall bladder')),
  c('absent-bowel', 'status', gone('appendix|colon|sigmoid colon|rectum|terminal ileum|cecum|esophagus')),
  c('absent-stomach', 'status', gone('stomach')),
  c('absent-kidney', 'status', gone('kidney|native kidney')),
  c('absent-spleen', 'status', `${gone('spleen')}|${after('splenectomy|laparoscopic splenectomy')}`),
  c('absent-bladder', 'status', gone('bladder|urinary bladder')),
  c('absent-prostate', 'status', gone('prostate|prostate gland|testicle|testis')),
  c('absent-thyroid', 'status', gone('thyroid|thyroid gland|thyroid lobe')),
  c('absent-lung', 'status', gone('lung|upper lobe of lung|lower lobe of lung|middle lobe')),
  c('absent-eye', 'status', gone('eye|eyeball|globe')),
  c(
    'sterilized',
    'status',
    after(
      'tubal ligation|bilateral tubal ligation|tubal sterilization|postpartum tubal ligation|laparoscopic tubal ligation|tubal fulguration|tubal coagulation|tubal occlusion|BTL|tubal cautery|bilateral tubal occlusion|essure procedure|laparoscopic sterilization|pomeroy tubal ligation',
    ),
  ),
];

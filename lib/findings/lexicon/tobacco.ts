import { concept as c } from './concept';

/** What a form asks and is answered. */
const NO = 'no|none|never|never smoker|never used|denies|denied|non smoker|nonsmoker|non|negative|not currently|does not use';
const SMOKING = ['smoking', 'smoking status', 'cigarette smoking', 'smokes'];
const TOBACCO = ['tobacco use', 'tobacco', 'tobacco status', 'nicotine use', 'tobacco abuse'];
const asked = (answers: string, questions = [...SMOKING, ...TOBACCO]): string[] =>
  questions.flatMap((question) => answers.split('|').flatMap((answer) => [`${question} : ${answer}`, `${question} - ${answer}`]));
const YES = 'yes|current|currently|active|positive|every day|daily|some days|current every day|current some day';
/** How much: `1 pack`, `half a pack`, `1-2 ppd`, `10 cigarettes`. */
const AMOUNT = [
  ...'a|1|one|2|two|3|three|half|half a|a half|1 half|one half|1/2|0.5|1.5|one and a half|1-2|1 to 2|one to two|about 1|about a|about one|about half a|approximately 1|approximately one|up to 1|less than 1|less than a|at least 1|1/2 to 1|1.5 to 2|a few|several|multiple'
    .split('|')
    .flatMap((much) => [`${much} pack`, `${much} ppd`]),
  ...'2|3|4|5|6|7|8|10|12|15|20|40|a few|few|several|two|three|four|five|six|ten|twenty|occasional|2-3|3-4|4-5|5-6|5-10|10-15|10-20|about 5|about 10|about 20|up to 10'
    .split('|')
    .map((much) => `${much} cigarettes`),
  'cigarettes',
];
const smoked = (verbs: string, more = AMOUNT): string[] => verbs.split('|').flatMap((verb) => more.map((much) => `${verb} ${much}`));
const QUIT = [
  'quit',
  'but quit',
  ', quit',
  ', but quit',
  'stopped',
  ', stopped',
  'until quitting',
  ', having quit',
  'and quit',
  ', now quit',
  'who quit',
  ', who quit',
];
const SMOKER =
  'smoker|current smoker|every day smoker|current every day smoker|current some day smoker|daily smoker|light smoker|heavy smoker';

/** Tobacco and nicotine; `tobacco-use` is the dependence, plain use or abuse stands apart. */
export const tobacco = [
  c(
    'tobacco-use',
    'status',
    [
      'current smoker|tobacco use disorder|smoker|tobacco smoking disorder|nicotine dependence|cigarette smoker|smokes cigarettes|active smoker|tobacco dependence|tobacco smoker|smokes one pack|smokes a pack|continues to smoke|current every day smoker|nicotine addiction|smokes|nicotine use disorder|tobacco addiction|active smoking|current smoking|ongoing smoking|current tobacco smoker|heavy smoker|smoking addiction|cigarette smoking|current cigarette smoker|chain smoker|cigarette dependence|dependence on nicotine|dependence on cigarettes|dependence on tobacco|chronic smoker|smoking cigarettes|tobacco smoking|current some day smoker|still smoking|still smokes|continued smoking|nicotine dependency|tobacco dependency|tobaccoism|tobacco abuse disorder|ongoing tobacco abuse|advised to quit smoking|encouraged to quit smoking|counseled to quit smoking|urged to quit smoking|needs to quit smoking|should quit smoking|not quit smoking|trying to quit smoking|wants to quit smoking|would like to quit smoking|unable to quit smoking|desire to quit smoking|attempting to quit smoking|cut down smoking|smokes daily|smoked cigarettes daily',
      ...asked(YES, SMOKING),
      ...asked(SMOKER),
      ...asked(AMOUNT.join('|')),
      ...asked(AMOUNT.join('|'), ['cigarettes', 'cigarette use', 'tobacco history', 'smoking history', 'smoke']),
      ...smoked('smoking|is smoking|are smoking|currently smoking|still smoking|smoke|smokes|continues smoking'),
      'is smoking|currently smoking|is currently smoking|actively smoking|is still smoking|resumed smoking|started smoking again|back to smoking|smoking again|smoking daily|does smoke|do smoke|admits to smoking|endorses smoking|acknowledges smoking|reports smoking|is a smoker|continues smoking|has continued to smoke|active tobacco smoker',
    ].join('|'),
    {
      types: {
        'cigarettes-withdrawal': 'cigarettes with withdrawal|cigarettes , with withdrawal',
        withdrawal: 'with withdrawal|nicotine withdrawal',
        remission: 'in remission',
        chewing: 'chewing|chewing tobacco|smokeless|snuff|smokeless tobacco',
        other: 'cigar|cigars|pipe|vape|vaping|e-cigarette|e-cigarettes|electronic cigarette|hookah|other tobacco product|vapes',
        cigarettes: 'cigarette|cigarettes|pack|packs|ppd|pack year|pack per day|packs per day|pack a day|packs a day|pack-year',
      },
      implies: {
        'cigarette smoker': { type: 'cigarettes' },
        'current cigarette smoker': { type: 'cigarettes' },
        'cigarette smoking': { type: 'cigarettes' },
        'smoking cigarettes': { type: 'cigarettes' },
        'cigarette dependence': { type: 'cigarettes' },
        'dependence on cigarettes': { type: 'cigarettes' },
        'smokes cigarettes': { type: 'cigarettes' },
        'smokes one pack': { type: 'cigarettes' },
        'smokes a pack': { type: 'cigarettes' },
      },
      covers: 'tobacco-use-stated',
    },
  ),
  c(
    'tobacco-use-stated',
    'status',
    [
      'tobacco abuse|tobacco use|nicotine use|nicotine abuse|uses tobacco|current tobacco use|uses nicotine|tobacco misuse',
      ...asked(YES, TOBACCO),
      'positive for tobacco|positive for tobacco use|positive tobacco use|positive for smoking|use of tobacco|does use tobacco|use tobacco|uses alcohol and tobacco|uses tobacco and alcohol|alcohol and tobacco use|tobacco and alcohol use|admits to tobacco|admits to tobacco use|endorses tobacco use|reports tobacco use|ongoing tobacco use|active tobacco use|continued tobacco use',
    ].join('|'),
  ),
  c(
    'smokeless-tobacco',
    'status',
    'smokeless tobacco use|chewing tobacco use|chews tobacco|chewing tobacco|uses chewing tobacco|smokeless tobacco|chewing tobacco dependence|dips tobacco|snuff use|uses snuff|uses smokeless tobacco|dips snuff|nicotine dependence , chewing tobacco|nicotine dependence chewing tobacco',
    { covers: 'tobacco-use-stated', types: { dependence: 'dependence' } },
  ),
  c(
    'vaping',
    'status',
    'vaping|vapes|e-cigarette use|electronic cigarette use|vape use|e-cigarette user|vapes nicotine|nicotine vaping|uses e-cigarettes|uses electronic cigarettes|vaping nicotine|uses vape|cigar smoker|smokes cigars|pipe smoker|smokes a pipe|smokes pipe|hookah use|nicotine dependence , other tobacco product|current vaper',
    { covers: 'tobacco-use-stated' },
  ),
  c('nicotine-withdrawal', 'acute', 'nicotine withdrawal|tobacco withdrawal|withdrawal from nicotine', {
    covers: 'tobacco-use|tobacco-use-stated',
    integral: 'irritability|agitation',
  }),
  c(
    'former-smoker',
    'status',
    [
      'former smoker|ex-smoker|ex smoker|quit smoking|stopped smoking|history of tobacco use|history of smoking|history of tobacco smoking|stopped cigarette smoking|quit cigarette smoking|past cigarette smoking|previous cigarette smoking|prior cigarette smoking|former cigarette smoking|past tobacco smoking|prior tobacco smoking|history of tobacco abuse|previous smoker|past smoker|remote tobacco use|history of cigarette smoking|prior tobacco use|former tobacco use|remote smoking history|used to smoke|quit tobacco|quit cigarettes|former cigarette smoker|formerly smoked|ceased tobacco use|previously smoked|prior smoker|was a smoker|previously a smoker|formerly a smoker|former tobacco user|past tobacco use|history of nicotine dependence|nicotine dependence in remission|tobacco use disorder in remission|tobacco dependence in remission|no longer smokes|quit tobacco use|remote smoker|reformed smoker|gave up smoking|remote history of smoking|remote history of tobacco use|smoking cessation years ago|smoked in the past|hx of smoking|hx of tobacco use|hx of tobacco abuse|previous tobacco use|h/o smoking|h/o tobacco use|h/o tobacco abuse|past smoking history|prior smoking history|previous smoking history|quit smoking cigarettes|has not smoked since|stopped tobacco|stopped smoking cigarettes|one time smoker|discontinued smoking|discontinued tobacco',
      ...smoked(
        'smoked|quit smoking|stopped smoking|was smoking|had been smoking|previously smoked|formerly smoked|used to smoke|had smoked|was previously smoking|no longer smoking',
      ),
      ...smoked(
        'pack year|pack year history|pack year smoking history|pack year history of smoking|pack year tobacco history|smoking history|tobacco history|pack per day|pack a day|pack daily|ppd|smoker',
        QUIT,
      ),
      'smoked for|smoked until|smoked cigarettes until|smoked as a teenager|smoked in college|smoked briefly|quit using tobacco|stopped using tobacco|no longer uses tobacco|quit nicotine|recently quit smoking|recently discontinued smoking|has quit smoking|had quit smoking|was a heavy smoker|was a cigarette smoker|had been a smoker|ex cigarette smoker',
      ...asked('former|former smoker|quit|past smoker|ex smoker|previous smoker|former user|former tobacco user|former cigarette smoker'),
    ].join('|'),
  ),
  c(
    'secondhand-smoke',
    'status',
    'secondhand smoke exposure|second hand smoke exposure|passive smoke exposure|exposure to secondhand smoke|exposure to second hand smoke|environmental tobacco smoke exposure|exposure to tobacco smoke|tobacco smoke exposure|passive smoking',
  ),
  c(
    'tobacco-counseling',
    'status',
    'tobacco cessation counseling|smoking cessation counseling|tobacco abuse counseling|tobacco use counseling',
  ),
];

const HISTORIES = [
  'history of tobacco use',
  'history of smoking',
  'history of tobacco smoking',
  'history of tobacco abuse',
  'history of cigarette smoking',
  'history of nicotine dependence',
  'hx of smoking',
  'hx of tobacco use',
  'h/o smoking',
  'h/o tobacco use',
  'h/o tobacco abuse',
  'hx of tobacco abuse',
];

/** A denied history, and smoke that is nobody's habit. */
export const tobaccoShields = [
  ...'is smoking|smoking|smokes|does smoke|admits to smoking|smoked|currently smoking|has smoked'
    .split('|')
    .flatMap((verb) =>
      ['marijuana', 'cannabis', 'pot', 'weed', 'crack', 'cocaine', 'meth', 'methamphetamine', 'crystal meth', 'hashish', 'heroin'].map(
        (drug) => `${verb} ${drug}`,
      ),
    ),
  ...'has smoked for|has smoked since|have smoked for'.split('|'),
  ...smoked('has smoked|have smoked'),
  ...asked(NO),
  ...HISTORIES.flatMap((name) =>
    ['no', 'no prior', 'no past', 'no previous', 'no known', 'no personal', 'no significant', 'without'].map(
      (denied) => `${denied} ${name}`,
    ),
  ),
  ...'smoke inhalation|cigarette smoke smell|smell of cigarette smoke|smells of cigarette smoke|smell of smoke|non-smoker|nonsmoker|non smoker|never smoker|never-smoker|never a smoker|lifelong nonsmoker|smokers in home|smokers at home|smokers in household|smoker in home|smoker in household|smokers in house|smoker in house|lives with smoker|lives with smokers|both of them smoke|both parents smoke|parents smoke|smoke detectors|smokes none|smoke none|smokes no|smoking none|tobacco none|carbon smoke|smoke marijuana|smoke pot|smokes cocaine|smokes meth|smoke signal|tobacco use screening|tobacco screening|tobacco use history|smoking history|tobacco history|never used tobacco|never used smokeless tobacco'.split(
    '|',
  ),
];

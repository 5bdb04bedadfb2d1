/** Words under which a condition is a possibility to come: precautions, risks, prevention, screening. */
import { backward, forward, pseudo } from './cue';

export const hypothetical = [
  forward(
    'hypothetical',
    30,
    'but not limited to|but are not limited to|but is not limited to|studies link|studies show|studies have shown|studies suggest|side effects , including|adverse effects , including|adverse effects including|adverse effects such as|side effects like|about side effects|to eliminate|to cover for|coverage for|empirically for|empiric treatment for|to prevent|screen her for|screen him for|screen them for|screen the patient for|screened her for|screened him for|sent for|if|return to ed for|return to the ed for|return to er for|return to the er for|return to clinic for|return immediately for|return sooner for|return with|back for any|bring her back for|bring him back for|bring back for|come back with|call 911 for|call 911 if|call us for|call the office for|call the clinic for|go to the nearest er with|go to the nearest er for|go to the er for|go to the er with|go to the ed for|go to the ed with|go to the emergency room for|go to the emergency department for|seek care for|seek medical attention for|report to the er for|should a|should an|should any|should new|should it|the risks|risks|r/b/a|depending on|return for|return if|return to the emergency department for|come back for|in case of|in the event of|in the event|should he develop|should she develop|should you develop|should the patient develop|should there be|risk of|risks of|risk for|at risk for|at risk of|high risk for|increased risk of|increased risk for|risk including|risks include|risks including|risks and benefits|risks were explained|risks were discussed|potential complications|possible complications|complications include|complications including|complications such as|including but not limited to|include but are not limited to|monitor for|monitoring for|watch for|watch out for|watched for|observe for|observed for|call for|call for any|call if|call with|warning signs of|signs and symptoms of|prophylaxis for|prophylaxis against|prophylaxis of|prophylactic|prophylactically for|to prevent|to help prevent|prevention of|preventing|prevent|precautions|precautions for|screen for|screening for|screened for|as needed for|p.r.n. for|prn for|prn|p.r.n.|as needed|educated on|educated about|counseled on|counseled about|education on|education about|education regarding|discussed the possibility of|possibility of|chance of|unless|until|would be|in the absence of|side effects include|side effects including|side effects such as|may cause|can cause|could cause|may lead to|can lead to|could lead to|might cause|may result in|could result in|vaccine for|vaccine against|vaccination for|immunization for|protect against|fear of|worry about|afraid of|to avoid|avoid|avoiding|as if|so that|in order to avoid|evaluate the risk|risk factors for|risk factor for|predisposed to|susceptible to|should|any sign of|any signs of|any evidence of|any new|any worsening|for any|when you have|whenever|once|alert for|handout on|information on|information about|such as|fewer|in case|to help decrease|to decrease|to reduce|to help reduce|help decrease|help reduce|to minimize|to lessen|tend to|tends to|patient will increase|patient will decrease|patient will report|patient will demonstrate|patient will have decreased|goal of|goal is|send for|send stool for|tested for|testing for|test for|check for|it leads to|this leads to|that leads to|can lead to',
  ),
  forward(
    'hypothetical',
    12,
    [
      ...['incision', 'wound', 'site', 'area'].map((what) => `watch the ${what} for`),
      ...['could', 'may', 'might', 'can'].map((may) => `${may} trigger`),
      ...['side effects', 'adverse effects'].flatMap((what) =>
        ['reviewed', 'were reviewed', 'discussed', 'were discussed'].map((how) => `${what} ${how} , among them`),
      ),
      'go to er for|go to ed for',
    ].join('|'),
  ),
  // What was thought at first is not what it was found to be.
  forward(
    'hypothetical',
    9,
    [
      ...['initially', 'first', 'originally'].flatMap((first) =>
        ['thought', 'felt', 'believed'].flatMap((held) =>
          ['have', 'be'].flatMap((is) => [`${first} ${held} to ${is}`, `${held} ${first} to ${is}`]),
        ),
      ),
      'initially treated for|initially diagnosed as|misdiagnosed as|misdiagnosed with',
    ].join('|'),
  ),
  // What impends has not occurred (ICD-10-CM Official Guidelines I.B.11).
  forward('hypothetical', 3, 'impending'),
  // What something feels like is what it is compared with.
  forward('hypothetical', 2, 'felt like a|felt like an|feels like a|feels like an|feel like a|feel like an|like having a|like having an'),
  backward('hypothetical', 0, 'relief'),
  backward(
    'hypothetical',
    2,
    'center|centers|test|tests|testing|pandemic|exposure|exposures|contact|contacts|titer|titers|serology|serologies|questionnaire|prophylaxis|precautions|precaution|screening|screen|prevention|risk|risks|vaccine|vaccination|immunization|ppx|prophylactically|education|awareness|screening test|risk assessment|risk score',
  ),
  pseudo(
    ['hypothetical'],
    'risk factors|no increased risk|asked if her|asked if his|asked if the|risks and benefits of|should a follow|if negative|if not|if you will|should be noted|it should be noted|should continue|complaining of symptoms of|presented with symptoms of|signs of improvement|presents with symptoms of|having symptoms of|has symptoms of|as if he|even if|asked if|see if|wonders if|wondering if|unsure if|no risk|known if|once daily|once a day|once per|once weekly|once every|should be|once again|at once|and should|but should|he should|she should|patient should|follow up if needed|until recently|until now|until today|such as his|with symptoms of|developed symptoms of|of symptoms of|experienced symptoms of|more than once|once or twice|once at|only once',
  ),
];

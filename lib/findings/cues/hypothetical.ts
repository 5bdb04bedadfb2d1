/** Words under which a condition is a possibility to come: precautions, risks, prevention, screening. */
import { backward, forward, pseudo } from './cue';

export const hypothetical = [
  forward(
    'hypothetical',
    30,
    'if|return for|return if|return to the emergency department for|come back for|in case of|in the event of|in the event|should he develop|should she develop|should you develop|should the patient develop|should there be|risk of|risks of|risk for|at risk for|at risk of|high risk for|increased risk of|increased risk for|risk including|risks include|risks including|risks and benefits|risks were explained|risks were discussed|potential complications|possible complications|complications include|complications including|complications such as|including but not limited to|include but are not limited to|monitor for|monitoring for|watch for|watch out for|watched for|observe for|observed for|call for|call for any|call if|call with|warning signs of|signs and symptoms of|prophylaxis for|prophylaxis against|prophylaxis of|prophylactic|prophylactically for|to prevent|to help prevent|prevention of|preventing|prevent|precautions|precautions for|screen for|screening for|screened for|as needed for|p.r.n. for|prn for|prn|p.r.n.|as needed|educated on|educated about|counseled on|counseled about|education on|education about|education regarding|discussed the possibility of|possibility of|chance of|unless|until|would be|in the absence of|side effects include|side effects including|side effects such as|may cause|can cause|could cause|may lead to|can lead to|could lead to|might cause|may result in|could result in|vaccine for|vaccine against|vaccination for|immunization for|protect against|fear of|worry about|afraid of|to avoid|avoid|avoiding|as if|so that|in order to avoid|evaluate the risk|risk factors for|risk factor for|predisposed to|susceptible to|should|any sign of|any signs of|any evidence of|any new|any worsening|for any|when you have|whenever|once|alert for|handout on|information on|information about|such as|fewer|in case|to help decrease|to decrease|to reduce|to help reduce|help decrease|help reduce|to minimize|to lessen|tend to|tends to|patient will increase|patient will decrease|patient will report|patient will demonstrate|patient will have decreased|goal of|goal is',
  ),
  backward(
    'hypothetical',
    2,
    'prophylaxis|precautions|precaution|screening|screen|prevention|risk|risks|vaccine|vaccination|immunization|ppx|prophylactically|education|awareness|screening test|risk assessment|risk score',
  ),
  pseudo(
    ['hypothetical'],
    'if negative|if not|if you will|should be noted|it should be noted|should continue|complaining of symptoms of|presented with symptoms of|signs of improvement|presents with symptoms of|having symptoms of|has symptoms of|as if he|even if|asked if|see if|wonders if|wondering if|unsure if|no risk|known if|once daily|once a day|once per|once weekly|once every|should be|once again|at once|and should|but should|he should|she should|patient should|follow up if needed|until recently|until now|until today|such as his|with symptoms of|developed symptoms of|of symptoms of|experienced symptoms of|more than once|once or twice|once at|only once',
  ),
];

/** Words that say a condition is not there. */
import { backward, forward, pseudo } from './cue';

export const negation = [
  forward(
    'negated',
    30,
    "or complaint of|or complaints of|or evidence of|or any evidence of|or signs of|or symptoms of|or history of|nor any|nothing|no|not|non|without|w/o|denies|denied|denying|deny|negative for|neg for|negative|absence of|no evidence of|no evidence for|no evidence to suggest|no signs of|no sign of|no symptoms of|no history of|no hx of|no known history of|no past history of|no prior history of|no personal history of|no previous history of|no significant|no new|no acute|no definite|no demonstrated|no demonstrable|no focal|no further|no other|no obvious|no appreciable|no known|no reported|no documented|no complaint of|no complaints of|no suggestion of|no suspicion of|no indication of|no finding of|no findings to suggest|never had|never|neither|nor|none|free of|free from|lack of|lacks|lacked|fails to reveal|failed to reveal|fails to show|failed to show|failed to demonstrate|unremarkable for|ruled out for|ruled him out for|ruled her out for|doubt|does not have|did not have|do not have|does not demonstrate|does not show|did not show|did not reveal|does not reveal|does not report|did not report|does not endorse|doesn't|didn't|don't|isn't|wasn't|aren't|weren't|hasn't|hadn't|haven't|couldn't|can't|cannot see|could not see|declines|resolution of|with no|has no|had no|have no|having no|not had|rather than|instead of|as opposed to|low suspicion for|low concern for|low probability of|low likelihood of|less likely|unlikely to be|unlikely|not consistent with|not concerning for|not suggestive of|against|argues against|argue against|inconsistent with|nonreactive for|exclude presence of|has excluded|excluded|used to be|used to take|was taken off|taken off|discontinue|discontinued|stopped|stop|hold off on|off of|in the past she has been on|in the past she has taken|in the past she has tried|in the past she has used|in the past he has been on|in the past he has taken|in the past he has tried|in the past he has used|in the past the patient has been on|in the past the patient has taken|in the past the patient has tried|in the past the patient has used|in the past patient has been on|in the past patient has taken|in the past patient has tried|in the past patient has used|in the past , she has been on|in the past , she has taken|in the past , she has tried|in the past , she has used|in the past , he has been on|in the past , he has taken|in the past , he has tried|in the past , he has used|in the past , the patient has been on|in the past , the patient has taken|in the past , the patient has tried|in the past , the patient has used|in the past , patient has been on|in the past , patient has taken|in the past , patient has tried|in the past , patient has used|previously on|has been off|come off",
  ),
  backward(
    'negated',
    5,
    "is considered less likely|considered less likely|is felt less likely|less likely|is ruled out|was ruled out|were ruled out|are ruled out|has been ruled out|have been ruled out|had been ruled out|being ruled out|ruled out|r/o'd|not seen|not identified|not present|not appreciated|not noted|not demonstrated|not found|not evident|not detected|not visualized|not observed|not elicited|not palpated|not heard|not reported|not endorsed|is negative|was negative|are negative|were negative|came back negative|is absent|was absent|are absent|were absent|absent|is unlikely|unlikely|is less likely|is excluded|was excluded|denied|is not|are not|was not|were not|is denied|none seen|none noted|none present|is not seen|neg",
  ),
  forward(
    'negated',
    12,
    [
      'unaware of any',
      'not aware of any',
      'unaware of having',
      ...['she', 'he', 'patient'].flatMap((who) => ['has been', 'had been', 'was'].map((was) => `in the past ${who} ${was} on`)),
    ].join('|'),
  ),
  // What a test did not find: `histoplasmosis Ag negative`.
  backward(
    'negated',
    2,
    [
      'ag',
      'antigen',
      'antigens',
      'antibody',
      'antibodies',
      'igg',
      'igm',
      'pcr',
      'titer',
      'titers',
      'serology',
      'smear',
      'stain',
      'toxin',
      'dna',
      'rna',
      'screen',
      'rapid test',
    ]
      .map((tested) => `${tested} negative`)
      .join('|'),
  ),
  // What somebody was never told of.
  forward(
    'negated',
    12,
    ['he', 'she', 'patient']
      .flatMap((who) => [
        `nor has ${who} ever been told that ${who} has`,
        `nor has ${who} ever been told ${who} has`,
        `never been told that ${who} has`,
        `never been told ${who} has`,
        `nor has ${who} ever had`,
        `nor has ${who} had`,
      ])
      .join('|'),
  ),
  // At the beginning of a line only; elsewhere it stands behind what it denies.
  forward('negated', 30, 'ruled out'),
  // A list of what was tested for.
  backward(
    'negated',
    30,
    ['titers', 'serologies', 'studies', 'tests', 'cultures', 'screens', 'markers', 'antibodies', 'panel', 'serology', 'screen', 'titer']
      .flatMap((tested) =>
        ['were', 'was', 'are', 'is', 'have been', 'came back'].flatMap((is) =>
          ['negative', 'unremarkable', 'normal'].map((fine) => `${tested} ${is} ${fine}`),
        ),
      )
      .join('|'),
  ),
  backward(
    'negated',
    1,
    ': n|: no|: none|: negative|: denies|: denied|: absent|: neg|: not present|: not|= no|- no|- none|? no|( - )|[ ]|- negative',
  ),
  forward('negated', 1, '( - )|[ ]|-ve for|- ve for'),
  // A double denial affirms; so does what was never absent.
  pseudo(
    ['negated'],
    "does not deny|do not deny|did not deny|doesn't deny|didn't deny|don't deny|never denied|no longer denies|no longer denying|not denying|not been without|never without|not without|never been free of|never free of|not been free of|not entirely without",
  ),
  pseudo(
    ['negated'],
    ['entirely', 'completely', 'fully', 'totally', 'reliably']
      .flatMap((much) =>
        ['excluded', 'ruled out'].flatMap((out) => [`not ${much} ${out}`, `is not ${much} ${out}`, `are not ${much} ${out}`]),
      )
      .join('|'),
  ),
  pseudo(['negated'], 'not take anything for|not taking anything for|not use anything for|not using anything for|not taken anything for'),
  pseudo(
    ['negated'],
    'no increase|without change|without any change|without changes|without significant change|no significant change|no change|no interval change|no definite change|no suspicious change|not change|not changed|has not changed|not only|not certain|not necessarily|gram negative|without any further|without difficulty|without further|no further questions|not clear|not ruled out|not been ruled out|cannot be ruled out|can not be ruled out|could not be ruled out|not be ruled out|not rule out|cannot rule out|can not rule out|could not rule out|not exclude|cannot exclude|can not exclude|cannot be excluded|can not be excluded|could not be excluded|not excluded|not be excluded|no doubt|without doubt|no improvement|not improve|not improved|not improving|no relief|not relieved|without relief|without improvement|not well controlled|not controlled|not optimally controlled|not under control|not adequately controlled|not extend|not fully|not completely|not optimal|not able to|not want|not wish|not take|not taking|not taken|not using|not sure|not aware|if not|whether or not|no more than|with and without|without contrast|with or without|not limited to|not prevent|not cause|not interfere|not radiate|not radiating|no new complaints|no charge|not to|why not|no response|not responding|not respond|no other complaints|not due to|not related to|not helped|not help|not helping|not tolerate|not tolerating|not resolve|not resolved|has not resolved|not gone away|not go away|not better|not feeling better|not compliant|not on|not treated|not been treated|not yet|not at goal|not sleeping|not healed|not healing|not healing well|not previously|not follow|non compliant|non compliance|non adherent|non adherence|non healing|non insulin|not the case|not currently taking|not surprising|no medications for|no treatment for|never been treated for|not been on|unable to|not associated with|no known cause|no cause|not know|do not know|no known etiology|no clear etiology|non tender|non distended|no blood pressure|not requiring|non displaced|non weight bearing|not displaced|without displacement|not worse|not worsened|no worse|no worsening of|not drinking|not smoking|not taking any',
  ),
];

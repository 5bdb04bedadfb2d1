/** Words of doubt: the terms of ICD-10-CM Official Guidelines II.H and IV.H, and what clinicians write in their place. */
import { backward, forward, pseudo } from './cue';

/** Each word of the first with each of the second: `may well be`, `could possibly have`. */
const each = (firsts: string, seconds: string): string =>
  firsts
    .split('|')
    .flatMap((first) => seconds.split('|').map((second) => `${first} ${second}`))
    .join('|');

export const uncertainty = [
  forward(
    'uncertain',
    9,
    [
      each('may|might|could', 'well be|well have|very well be|very well have|possibly be|possibly have|indeed be|also be|also have'),
      each('look|looks|looked|looking|seem|seems|sound|sounds', 'like'),
      each('fits|fit|fitting|most in line|in line|in accordance', 'with'),
      each('wonder|wonders|wondering', 'about|if|whether'),
      each(
        'my|our|the|main|primary|biggest|a',
        'concern is|concern is for|concern would be|concern would be for|suspicion is|suspicion is for',
      ),
      'suspicious of|suspicion that|conceivable that|conceivably|worry about|worries about|leaning toward|leaning towards',
    ].join('|'),
  ),
  forward('uncertain', 16, 'i suspect|we suspect|i suspect that|i believe|i think|we believe|we think'),
  forward(
    'uncertain',
    9,
    'primary consideration is|primary consideration is of|leading consideration is|diagnostic considerations include|may have been related to|may have been due to|could have been related to|could have been due to|might have been due to|attributed this to|attributes this to|attributed it to|attributes it to|attributed these to|self diagnosed|similar to|resembling|resembles|picture of|was thought to have|likelihood of|probability of|possible|possibly|probable|probably|likely|most likely|very likely|more likely|suspected|suspicious for|suspicion for|suspicion of|suspect|suspects|questionable|question of|question|concern for|concerns for|concerning for|concern of|concern about|concerned about|concerned for|worrisome for|worried about|may be|may represent|may have|may reflect|might be|might have|might represent|could be|could represent|could have|could reflect|appears to be|appears to have|appeared to be|appeared to have|presumed|presumptive|presumably|consistent with|compatible with|c/w|in keeping with|suggestive of|suggests|suggesting|suggest|suggested|rule out|r/o|ro|evaluate for|evaluation for|evaluation of possible|eval for|assess for|assessment for|look for|looking for|to exclude|exclude|cannot exclude|can not exclude|cannot rule out|can not rule out|not rule out|not exclude|could not rule out|differential diagnosis includes|differential diagnosis include|differential includes|differential diagnosis|differential|ddx|versus|vs|vs.|working diagnosis of|working diagnosis|consider|considered|considering|equivocal for|equivocal|perhaps|potentially|potential|provisional|apparent|apparently|seems to be|seem to be|favor|favors|favored|impression of possible|tentative|indicative of|indeterminate for|high suspicion for|query|investigate for|test for|testing for|tested for|work up for|workup for|worked up for|being worked up for|being evaluated for|check for|whether|i think|thought to be|thought to represent|felt to be|believed to be|believe|evidence to suggest|unclear if|unclear whether|not certain if|not sure if',
  ),
  // What a condition is likely due to is as uncertain as any other; the condition itself is not.
  forward(
    'uncertain',
    9,
    'likely due to|likely secondary to|likely related to|likely from|likely caused by|likely because of|likely a result of|probably due to|probably secondary to|probably related to|possibly due to|possibly secondary to|possibly related to|most likely due to|most likely secondary to|most likely related to|may be due to|may be secondary to|may be related to|might be due to|could be due to|could be secondary to|could be related to|appears to have been caused by|appears to be caused by|thought to be due to|thought to be secondary to|felt to be due to|felt to be secondary to|felt to be related to|presumably due to|presumably from|presumably secondary to|suspected due to',
  ),
  forward('uncertain', 1, '?'),
  backward(
    'uncertain',
    4,
    'cannot be ruled out|can not be ruled out|could not be ruled out|not ruled out|not be ruled out|has not been ruled out|cannot be excluded|can not be excluded|could not be excluded|not excluded|not be excluded|difficult to exclude|difficult to totally exclude|is possible|is probable|is suspected|was suspected|are suspected|is likely|is considered|was considered|is in the differential|is a consideration|is a possibility|remains a possibility|remains possible|possible|not yet confirmed|not confirmed|unconfirmed|not yet established|not established|yet to be confirmed|is a consideration|is a concern|versus|vs|vs.|not entirely excluded|needs to be ruled out|to be ruled out|must be ruled out|should be ruled out|have to be ruled out|has to be ruled out|will be ruled out|should be excluded|must be excluded|needs to be excluded|to be excluded|should be considered|suspected clinically|is questionable|was questioned|is presumed|likely|probable|suspected|questionable',
  ),
  backward(
    'uncertain',
    4,
    [
      each(
        'not|is not|are not',
        'completely excluded|fully excluded|totally excluded|entirely ruled out|completely ruled out|fully ruled out',
      ),
      each(
        'is|remains|is still|still|are',
        'high on the list|high on my list|high on the differential|on the differential|on my differential',
      ),
    ].join('|'),
  ),
  backward('uncertain', 0, '?|( ? )|: possible|: likely|: probable'),
  pseudo(
    ['uncertain'],
    'likely multifactorial|appears to be well|appears to be stable|appears to be doing|appears to be improving|questions were|questions|question answered|consider adding|consider starting|considering adding|consider referral|considered for|potential risks|potential complications|potential side effects|apparent distress|no apparent|history consistent with|whether or not|well as|consider repeat|consider increasing|consider switching|we will consider|likely to|worried about his|worried about her|worried about their|worried about the|concerned about his|concerned about her|concerned about their|concerned about the|worries about her|worries about his|unlikely|less likely|likely have|i think that we|i think we|suggested that she|suggested that he|suggested that the patient|suggested to',
  ),
];

/** Words that put a condition in the past. */
import { backward, forward, pseudo } from './cue';

/** What came back is there: `resolved, but returned within two days`. */
const ENDED = ['resolved', 'subsided', 'disappeared', 'cleared', 'went away'];
const TURN = [', but ', ' but ', ' and then ', ', then ', ' and later ', ', only to '];
const BACK = [
  'returned',
  'recurred',
  'came back',
  'reappeared',
  'has returned',
  'has recurred',
  'has since returned',
  'later returned',
  'return',
  'recur',
];
const CAME_BACK = ENDED.flatMap((ended) => TURN.flatMap((turn) => BACK.map((back) => `${ended}${turn}${back}`))).join('|');

export const history = [
  pseudo(['historical', 'past-history'], CAME_BACK),
  forward('past-history', 0, 'recent'),
  // What something has been `since` is an event of the past.
  forward(
    'past-history',
    2,
    'since having his|since having her|since having a|since his|since her|ever since his|ever since her|following his|following her|after his|after her',
  ),
  forward(
    'past-history',
    24,
    'previous medical history of|prior medical history of|previous medical history|cha2ds2 vasc|cha2ds2vasc|chads2 vasc|chads vasc|chads2|pmhx significant for|pmh significant for|pmhx notable for|pmh notable for|history of|hx of|h/o|ho|past history of|past medical history of|past medical history is|personal history of|known history of|prior history of|previous history of|history significant for|history is significant for|history notable for|history is notable for|history positive for|history is positive for|history remarkable for|history is remarkable for|history includes|history include|history including|past medical history|past medical history significant for|past medical history notable for|past medical history includes|medical history|pmh|pmhx|hx|with a history|long history of|longstanding history of|background of|medical problems include|medical problems including|h o|history',
  ),
  forward(
    'historical',
    5,
    'prior|previous|previously|remote|old|status post|s/p|post|childhood|former|formerly|used to have|years ago had|months ago had|healed|resolved|old healed|treated for|previously treated for|previously had|had previously had|had a prior|recovered from|recovering from|resolution of|reversal of|in remission from|survivor of|recent bout of|history of surgery for|surgery in the past for|procedures in the past for|operations in the past for|was hospitalized for|hospitalized for|was treated for|was admitted for|no longer has|no longer have|no longer having|no longer experiencing',
  ),
  forward('historical', 8, 'remote history of|distant history of|remote hx of|distant hx of|very distant history of'),
  backward(
    'historical',
    6,
    'which resolved|which has resolved|which have resolved|which has since resolved|which spontaneously resolved|which resolved spontaneously|which subsequently resolved|that spontaneously resolved|but this is no longer present|but no longer present|but is no longer present|no longer present|no longer active|no longer a problem|no longer an issue|but this has resolved|but has resolved|but now resolved|but this resolved|, now resolved|, resolved|in the past|in the distant past|in the remote past|which was clipped|which was coiled|which was repaired|which was removed|which was resected|which was excised|which was fixed|which was surgically repaired|that was repaired|that was removed|that was excised|years ago|year ago|months ago|as a child|as an infant|as a teenager|in childhood|in remission|status post repair|s/p repair|, remote|remotely|is resolved|has resolved|was resolved|have resolved|had resolved|resolved|has since resolved|completely resolved|now resolved|cured|previously|with reversal|in complete remission|many years ago|several years ago|decades ago|at age|has cleared|healed|s/p resection|status post resection|survivor|has been corrected|now healed|when he was|when she was',
  ),
  backward(
    'historical',
    6,
    'which has completely cleared|which has cleared|which has fully cleared|which has since cleared|has completely cleared|has fully cleared|has since cleared|with full recovery|with complete recovery|has fully recovered|has since recovered|seasons ago|winters ago|summers ago',
  ),
  backward('historical', 10, 'healed without|has healed without|healed completely|has healed completely|healed uneventfully'),
  // What another stay or visit had lasts only if it is of that kind.
  forward(
    'past-history',
    14,
    [
      ...['the', 'a', 'her', 'his'].flatMap((whose) =>
        ['previous', 'prior', 'last'].flatMap((which) =>
          ['admission', 'hospitalization', 'stay'].map((stay) => `during ${whose} ${which} ${stay}`),
        ),
      ),
      ...['last winter', 'last year', 'last month', 'last spring', 'last summer', 'last fall'].map((when) => `hospitalized ${when} for`),
      ...['the last', 'last', 'her last', 'his last', 'the previous'].map((which) => `at ${which} visit there was`),
    ].join('|'),
  ),
  backward(
    'past-history',
    6,
    'at her last visit|at his last visit|at the last visit|at their last visit|at last visit|at her previous visit|at his previous visit',
  ),
  pseudo(
    ['past-history', 'historical'],
    'history of abrupt onset|history of sudden onset|history of acute onset|history of gradual onset|history of new onset|history of rapid onset|history of present illness|history of the present illness|history and physical|history and phy|clinical history|history was|history obtained|poor historian|history taking|previous study|previous studies|previous exam|previous examination|previous imaging|previous visit|previous echocardiogram|compared to previous|compared with previous|compared to prior|compared with prior|prior study|prior exam|prior examination|prior ct|prior mri|prior studies|prior imaging|prior to|prior x-ray|prior chest|previous x-ray|not resolved|has not resolved|not been resolved|resolved but returned|resolved , but returned|resolved and returned|resolved , and returned|resolved but recurred|resolved , but recurred|resolved and recurred|resolved , and recurred|resolved but came back|resolved , but came back|resolved and came back|resolved , and came back|resolved but has returned|resolved , but has returned|resolved and has returned|resolved , and has returned|resolved but has recurred|resolved , but has recurred|resolved and has recurred|resolved , and has recurred|resolved but have returned|resolved , but have returned|resolved and have returned|resolved , and have returned|resolved but have recurred|resolved , but have recurred|resolved and have recurred|resolved , and have recurred|resolved but then returned|resolved , but then returned|resolved and then returned|resolved , and then returned|resolved then returned|resolved but then recurred|resolved , but then recurred|resolved and then recurred|resolved , and then recurred|resolved then recurred|resolved but later returned|resolved , but later returned|resolved and later returned|resolved , and later returned|resolved later returned|resolved but later recurred|resolved , but later recurred|resolved and later recurred|resolved , and later recurred|resolved later recurred|resolved only to return|resolved only to recur|post operative|postop|post prandial|post menopausal|post nasal|post traumatic|post herpetic|post void|post concussion|post concussive|post stroke|post cva|post thrombotic|post partum|post op|old male|old female|old man|old woman|old boy|old girl|old gentleman|old lady|old patient|old white|old black|old african|old hispanic|old caucasian|old right|old left|old who|old with|year old|month old|day old|week old|years old|months old|old daughter|old son|family history of|social history|no history|day history of|week history of|month history of|year history of|hour history of|days history of|weeks history of|months history of|years history of|long history of|brief history|history reveals|yr history of|old and|old has|old infant|old child|medication history|treatment history|history of complaints|old now|old twin',
  ),
];

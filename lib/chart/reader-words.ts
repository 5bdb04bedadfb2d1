/**
 * Words that the reader itself looks for: names of sections, lists, fields, vitals, states, units. They say nothing of a person
 * and are left as they are where a page's text is scrambled, since without them no reader could be tried on it.
 */
import { headingWords } from './section-names';

const LABELS =
  'active address admission admitted age aged allergy begins condition diagnoses drugs interpretation medication observation procedure result vital vitals allergen amount analyte attending author authored begin billing birth birthdate birthday born by chart charge class clinic code codes coding collected comment component copay coverage created date dates day days description detail details diagnosis diagnosed discharge discharged dob document dose dosage drug effective electronic electronically encounter end fee female flag form frequency from full gender given group id insurance issue item justify label legal list location male med medical member mod modifier modifiers mrn name next no none note noted number office onset open order ordered panel patient payer payor performed period place plan policy pre price primary print procedure provider prn pt pulse quantity range reaction reason record recorded ref reference report requested result results review rows route secondary section service severity sex show showing sig signed source specimen start started status stop subscriber substance summary system tab test tests text time title to total type unit units updated vaccine value values view visit when written';
const STATES =
  'abnormal acute chronic completed confirmed controlled critical current discontinued draft entered error final high historical hold improving inactive known low mild moderate new normal ongoing pending preliminary principal provisional refuted relapse remission resolved scheduled severe stable stopped suspected unconfirmed unknown unsigned worsening yes';
const VITALS =
  'blood body bmi bp circumference dias diastolic ft hdl head heart height hr ht mass o2 ox oximetry oxygen pain rate resp respiration respirations respiratory rr sao2 sat sao sats saturation score spo spo2 sys systolic temp temperature weight wt';
const UNITS =
  'am bpm cc cm dl fl g iu kg l lb lbs m mcg meq mg min ml mm mmhg mmol ng oz pg pm puff sec tab tablet tablets capsule capsules u ug uiu years year yrs yr y mo months wk week weeks hour hours h deg degf degc in lbav';
const WAYS =
  'bid daily every evening four im inhaled injection iv mouth morning night nightly once oral orally po prn qd qhs qid subcutaneous sublingual tid times topical topically twice weekly as needed';
const PEOPLE = 'apn aprn dnp do dpm dr fnp lpn md ms mr mrs np od pa pac pcp phd rn';
const SMALL =
  'a all an and are at b c d e f for h in is it of on or per the with w x not more see i ii iii iv n o s p q r t v z k j cpt hcpcs icd loinc snomed rxnorm pcs';
const BANNERS =
  'actuation actuations act acct arrival client clinician complaint consultant csn doctor entered fin file first female girl boy hospital inh inhaler inject give apply loc male med modality mode noted number patch person prescribed rank rec record reg registration resident role seen second secondary primary selected session sig strength therapist unit units working worked visits visit reason since mother father spouse guardian relationship billable product requisition ordering performing';
const MONTHS =
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec';
const WEEKDAYS = 'mon tue tues wed thu thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday';

/** In lower case. */
export const READER_WORDS: ReadonlySet<string> = new Set([
  ...headingWords(),
  ...[LABELS, STATES, VITALS, UNITS, WAYS, PEOPLE, SMALL, BANNERS, MONTHS, WEEKDAYS].flatMap((words) => words.split(' ')),
]);

/** Names of single values in banners, cards and detail lines. */

const PERSON =
  'mrn|dob|sex|gender|age|date of birth|birth ?date|born|name|patient(?: name)?|full name|preferred name|phone|address|pcp|chart (?:no\\.?|number|#)|patient (?:id|no\\.?|number)|client id|record no\\.?|hospital number|medical record (?:number|no\\.?)|legal sex|birth sex|pronouns|blood (?:type|group)|code status|language|marital status';
const ROW =
  'occurrence|verification|last modified|referred by|status|state|onset(?: date)?|start(?: date)?|started|begin|end(?: date)?|stop(?: date)?|recorded|noted|severity|criticality|reactions?|dose|dosage|strength|route|frequency|sig|directions|refills|quantity|(?:primary|secondary) insurance|payer|payor|insurer|plan|plan name|member id|subscriber id|policy(?: number)?|group(?: number)?|copay|subscriber|relationship|value|units?|result|range|reference range|ref(?:erence)?|flag|interpretation|collected|code|type|author|document|date|service|medication|drug|allergy|allergen|substance|problem|diagnosis|condition|vaccine|lot|site|test|ordered(?: by)?|prescriber|comments?|mods?|modifiers?|qty|dx|pointers?';
const ENCOUNTER =
  'provider|attending(?: provider| physician)?|clinician|consultant|physician|doctor|practitioner|date of service|dos|date of visit|date of encounter|visit date|encounter date|session date|appointment date|service date|admitted|admit date|admission date|date of admission|discharged|discharge date|date of discharge|class|patient class|visit (?:type|#|no\\.?|number|id|reason)|encounter (?:type|class|#|id|number)|appointment type|modality|setting|reason(?: for (?:visit|encounter|admission|consult(?:ation)?))?|chief complaint|presenting complaint|admitting reason|place of service|pos|location|department|facility|arrival(?: date)?|fin|csn|seen by|rendering provider|supervising provider|case (?:no\\.?|number|id)|episode';
const FIELD_NAMES = new RegExp(`^(?:${PERSON}|${ROW}|${ENCOUNTER})$`, 'i');

const VITAL_NAMES =
  /^(?:(?:last |latest |current |resting |sitting |standing |lying |supine |oral |temporal |apical |radial )?(?:n?bp(?: ?\(?(?:sys(?:tolic)?|dias(?:tolic)?)\)?)?|blood pressure|systolic(?: bp)?|diastolic(?: bp)?|sbp|dbp|map|hr|heart rate|heartbeat|pulse|pulse rate|rr|r\.? rate|r\\.? ?rate|resps?(?:iratory)?(?: rate)?|respirations?|temp(?:e?rature)?|spo2|sp02|saturations?|(?:o2|oxygen) ?sats?|sao2|o2 saturations?|(?:arterial )?(?:blood )?oxygen saturations?|pulse ox(?:imetry)?|weight|wt|body (?:weight|height|temp(?:erature)?)|height|ht|length|bmi|body mass index|pain(?: (?:score|scale|level))?|muac|(?:left |right )?mid[- ]?upper[- ]arm circ(?:umference)?|head circ(?:umference)?|ofc|fio2|(?:o2|oxygen) flow(?: rate)?|bsa(?! (?:affected|involved))|body surface area|waist(?: circ(?:umference)?)?|peak flow|fhr|fetal heart (?:rate|tones?)|fht|fundal height|gcs|iop|capillary refill|news2?|mews))\b[^:\d]{0,25}$/i;
/** Letters that stand for a vital sign only where vital signs are listed. */
const VITAL_LETTERS = /^(?:p|r|t|w|h|hc|sat|sats|o2)$/i;

/** A vital sign may be printed with its code: "Weight (LOINC:29463-7)". */
export const CODE_BEHIND = /\s*[([](?:LOINC|SNOMED(?:-?CT)?)[:\s][^()[\]]*[)\]]/i;
const bare = (text: string): string =>
  text
    .trim()
    .replace(CODE_BEHIND, '')
    .replace(/\s*\([^()]*\d[^()]*\)$/, '')
    .replace(/\s*:$/, '')
    .replaceAll('₂', '2');
/** What says of a vital sign how it compares, where or how it was taken, or what it should be: no measurement itself. */
const DERIVED =
  /percentile|%\s?i?le\b|\bp?ctl\b|z-?\s?scores?\b|\bsds\b|\b(?:change|delta|trend|goal|target|range|normal|limits?|method|site|position|location|source|cuff|comments?|date|time|taken|gain|loss)\b/i;
export const isVitalName = (text: string): boolean => VITAL_NAMES.test(bare(text)) && !DERIVED.test(text);
/** Whether the words name something that is said of a vital sign: "Wt %ile", "BP goal". */
export const isSaidOfVital = (text: string): boolean => VITAL_NAMES.test(bare(text)) && DERIVED.test(text);
/** The same, where the part of the page is known to list vital signs. */
export const isVitalNameAmongVitals = (text: string): boolean => isVitalName(text) || VITAL_LETTERS.test(bare(text));
/** Whether the words, whole, are known to name a value. */
export const isFieldName = (text: string): boolean => FIELD_NAMES.test(bare(text)) || isVitalName(text);

/** How far a pregnancy is, from the whole chart: weeks, trimester, or past the delivery (I.C.15.a.3). */
import type { Chart, Evidence, SectionKind } from '../chart/chart';
import type { Finding } from '../findings/finding';
import { sectionsOf } from '../findings/sections';
import type { Setting } from './coded-encounter';
import type { Frame } from './frames';
import { eventsOf } from './labor';

/**
 * `weeks`: completed weeks of gestation as written. `stage`: the delivery is in this encounter, or past. `gravida`: the
 * pregnancies so far, this one among them. `outcome`: the code of the outcome of this delivery and where it is told. `events`:
 * what the record of this delivery tells in its body. `evidence`: where weeks or trimester were read.
 * Null: the chart does not say.
 */
export interface Gestation {
  weeks: number | null;
  trimester: '1' | '2' | '3' | null;
  stage: 'childbirth' | 'puerperium' | null;
  gravida: number | null;
  outcome: { code: string; evidence: Evidence } | null;
  events: Finding[];
  evidence: Evidence[];
}

/** A frame of a chart in which a pregnancy is cared for. */
export type PregnantFrame = Frame & { gestation: Gestation };

/** A frame of the chart of this pregnancy. */
export const pregnant = (frame: Frame, gestation: Gestation): PregnantFrame => ({ ...frame, gestation });

/** The pregnancy of the chart a frame belongs to; null when there is none. */
export const gestationIn = (frame: Frame): Gestation | null => ('gestation' in frame ? (frame as PregnantFrame).gestation : null);

const CONCLUSIONS: ReadonlySet<SectionKind> = new Set<SectionKind>([
  'assessment',
  'assessment-plan',
  'impression',
  'discharge-diagnosis',
  'postoperative-diagnosis',
  'preoperative-diagnosis',
  'admission-diagnosis',
]);
const STORY: ReadonlySet<SectionKind> = new Set<SectionKind>([
  'chief-complaint',
  'hpi',
  'indication',
  'hospital-course',
  'other',
  'procedure',
  'findings',
  'plan',
]);

const WEEK = String.raw`(?:weeks?['’]?|wks?|wk)\b`;
/** `28 weeks`, `28 3/7 weeks`, `38 and 3/7th week`, `10-1/2 week`, `39 plus weeks`, `28w3d`. */
const AGE = String.raw`(\d{1,2})(?:(?:st|nd|rd|th)?(?:[\s,-]*(?:and|plus|&|\+)?\s*\d\s*\/\s*[27](?:th)?s?)?[\s-]*(?:plus\s+|\+\s*|completed\s+)?${WEEK}|\s?w(?:k|eeks?)?\s?[0-6]\s?d\b|\s?\+\s?[0-6]\b)`;
const PREGNANT = String.raw`(?:gestation|gestational|pregnan\w+|IUP|EGA|GA\b|intrauterine|gravid|by (?:LMP|dates|last menstrual|early|first trimester|ultrasound)|fetal demise)`;
const BEFORE = String.raw`(?:pregnan(?:cy|t)|IUP|gestation(?:al age)?|EGA|\bGA\b|\bG\d{1,2}(?:\s*,?\s*P\d[\d-]*)?|gravida \S+,? para [\d-]+|demise|labor|term)`;
const JOIN = String.raw`(?:\s|[:,@=~]|at|of|is|now|approximately|about|approx\.?|currently|with|an?|estimated|who|who is|female|woman|in|her|she|the|age|gestational|twin|intrauterine|by|dates|LMP|ultrasound|to be|EGA|IUP|pregnancy){0,9}?`;

const AGE_FIRST = new RegExp(String.raw`\b${AGE}(?!\s+(?:ago|later|from now))[^.;:\n]{0,24}?\b${PREGNANT}`, 'gi');
const AGE_AFTER = new RegExp(String.raw`${BEFORE}${JOIN}\b${AGE}(?!\s+(?:ago|later|from now))`, 'gi');
const AGE_ALONE = new RegExp(String.raw`\b(?:at|@)\s+(?:approximately\s+)?${AGE}`, 'gi');
/** Other times than now: the birth of this patient, earlier pregnancies, dating scans, plans. */
const ANOTHER_TIME =
  /\b(?:born|birth|(?<!labor and |labor & )deliver\w*|previous|prior|history|hx|h\/o|ultrasound|sono\w*|scan|dating|dated|consistent with|measur\w+|until|before|after|repeat|return|follow[- ]?up|plan\w*|schedul\w*|losses|loss|miscarr\w*|starting|began|since|sister|mother|biometry|last pregnancy|first pregnancy|prenatal care at|transferred)\b[^.;\n]{0,22}$/i;

const TRIMESTER = /\b(?:(first|1st)|(second|2nd|mid)|(third|3rd))[- ]?trimester\b(?!\s+(?:screen|ultrasound|scan|labs?|blood|sono|test))/gi;
/** Months that lie in one trimester whichever way they are counted. */
const MONTHS = /\b(?:(1|2|one|two)|(5|five)|(8|9|eight|nine))[- ]months?['’]?[- ](?:pregnant|gestation|IUP|intrauterine)/gi;
const AT_TERM =
  /(?<!pre[- ]?)\b(?:full[- ])?(?:post[- ]?)?term\s+(?:intrauterine\s+)?(?:pregnan\w+|gestation|IUP)|(?:pregnancy|IUP|gestation|delivery)\s+at\s+(?:full\s+)?term|\bpost[- ]?(?:dates|term)\b/gi;
const GRAVIDA = /\bG\s?(\d{1,2})[\s,/]*P\s?\d|\bgravida[\s:#]*(\d{1,2}|[IVX]{1,4}\b|one|two|three|four|five|six)/i;
const NUMBERS: Record<string, number> = { one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, i: 1, ii: 2, iii: 3, iv: 4, v: 5, vi: 6 };

const POSTPARTUM =
  /\b(?:\d{1,2}|one|two|three|four|six|several)[- ]?(?:weeks?|wks?|months?|days?)[- ](?:post[- ]?partum|after (?:\w+ ){0,2}(?:delivery|cesarean|c-section))|\bpost[- ]?partum (?:visit|check|exam\w*|follow[- ]?up|day|state|status|woman|patient|female|mother)|\bstatus post (?:\w+ ){0,3}(?:delivery|cesarean section) \S+ (?:days?|weeks?) ago/gi;
const DELIVERED =
  /\b(?:viable|live[- ]?born|live) (?:[\w.,-]+ ){0,6}?(?:infant|male|female|boy|girl|neonate|baby|newborn|twins?)\b|\b(?:delivery|birth) of (?:an?|the|viable|\w+) (?:[\w.]+ ){0,4}?(?:infant|male|female|neonate|baby|boy|girl|twins?|head)\b|\b(?:was|were|infant|baby|neonate) delivered\b|\bdelivered (?:an?|via|by|vaginally|the (?:infant|baby|head))\b|\b(?:underwent|had) (?:an? )?(?:\w+ ){0,4}?(?:vaginal delivery|cesarean (?:section|delivery)|c-section)\b|\b(?:vaginal|spontaneous|cesarean|vacuum|forceps) delivery was (?:performed|accomplished|carried)|\b(?:pregnancy|gestation|IUP|term),? delivered\b|\bpost[- ]?partum hemorrhage\b/gi;
const BORN_ALIVE =
  /\b(?:viable|live[- ]?born|live|living|vigorous|healthy) (?:[\w.,-]+ ){0,6}?(?:infant|male|female|boy|girl|neonate|baby|newborn)\b/gi;
/** A stay or a visit after the delivery. */
const CAME_BACK =
  /\b(?:re-?admi(?:tted|ssion)\b|(?:sent|went|discharged) home and (?:then )?(?:\w+ ){0,3}(?:came|returned|presented|presents)|came back|returned to (?:the )?(?:hospital|emergency|ED|ER|clinic)[^.;\n]{0,40}(?:after|following) (?:her |the )?(?:delivery|cesarean|discharge)|admitted (?:\w+ ){0,2}(?:days?|weeks?) (?:after|following) (?:her |a |the )?(?:delivery|cesarean))/gi;
const BEHIND =
  /\b(?:status post|s\/p|following (?:her |a )?recent|after (?:her|a recent)) (?:[\w-]+ ){0,4}?(?:delivery|cesarean|c-section)\b|\bpost-?partum\b(?! (?:hemorrhage|care|depression|tubal))/gi;
/** Where a delivery is told that is not of this encounter. */
const NOT_NOW =
  /\b(?:ago|previous|prior|history|hx|in (?:19|20)\d\d|last year|first child|first baby|will|planned?|recently had|would|if|anticipate)\b/i;
const OPERATION = /\b(?:cesarean|c-section|vaginal delivery|vacuum[- ]assisted|forceps)\b/i;

interface Place {
  kind: SectionKind;
  heading: string | null;
  start: number;
  text: string;
  document: string;
}

const placesOf = (chart: Chart): Place[] =>
  chart.documents.flatMap((document) =>
    sectionsOf(document).map(({ kind, heading, start, end }) => ({
      kind,
      heading,
      start,
      text: document.text.slice(start, end),
      document: document.id,
    })),
  );

/** The line or sentence around a match, as evidence. */
function quoteAt({ kind, start, text, document }: Place, at: number, length: number): Evidence {
  const before = text.slice(0, at);
  const stop = /^.*(?<!\b[A-Z])\. /s.exec(before)?.[0].length ?? 0;
  const from = Math.max(before.lastIndexOf('\n') + 1, stop);
  const after = /\n|;(?=\s)|(?<!\b[A-Z])\.(?=\s)|$/.exec(text.slice(at + length));
  const to = at + length + (after?.index ?? 0);
  const quote = text.slice(from, to).trim();
  const lead = text.slice(from).length - text.slice(from).trimStart().length;
  return { document, start: start + from + lead, end: start + from + lead + quote.length, quote, section: kind };
}

interface Read<T> {
  value: T;
  evidence: Evidence;
}

/** Every match of `patterns` in places of `kinds` that is no talk of another time. */
function reads<T>(
  places: Place[],
  kinds: ReadonlySet<SectionKind>,
  patterns: RegExp[],
  value: (match: RegExpExecArray) => T | null,
): Read<T>[] {
  return places
    .filter(({ kind }) => kinds.has(kind))
    .flatMap((place) =>
      patterns.flatMap((pattern) =>
        [...place.text.matchAll(pattern)].flatMap((match) => {
          if (ANOTHER_TIME.test(place.text.slice(Math.max(0, match.index - 40), match.index))) return [];
          const read = value(match);
          return read === null ? [] : [{ value: read, evidence: quoteAt(place, match.index, match[0].length) }];
        }),
      ),
    );
}

const weeksOf = (match: RegExpExecArray): number | null => {
  const weeks = Number(match[1]);
  return weeks >= 3 && weeks <= 44 && !/\b(?:until|return|every|apart)\b/i.test(match[0]) ? weeks : null;
};

function weeksIn(places: Place[]): Read<number> | null {
  const named = reads(places, CONCLUSIONS, [AGE_FIRST, AGE_AFTER, AGE_ALONE], weeksOf);
  // What was found in an operation is the more definitive (Section IV.N).
  const concluded = named.find(({ evidence }) => evidence.section !== 'preoperative-diagnosis') ?? named[0];
  const [told] = concluded ? [] : reads(places, STORY, [AGE_FIRST, AGE_AFTER], weeksOf);
  return concluded ?? told ?? null;
}

const trimesterOf = (weeks: number): '1' | '2' | '3' => (weeks < 14 ? '1' : weeks < 28 ? '2' : '3');

function trimesterIn(places: Place[]): Read<'1' | '2' | '3'> | null {
  for (const kinds of [CONCLUSIONS, STORY]) {
    const [named] = reads(places, kinds, [TRIMESTER], (match) => (match[1] ? '1' : match[2] ? '2' : '3'));
    if (named) return named;
    const [months] = reads(places, kinds, [MONTHS], (match) => (match[1] ? '1' : match[2] ? '2' : '3'));
    if (months) return months;
    const [term] = reads(places, kinds, [AT_TERM], () => '3' as const);
    if (term) return term;
  }
  return null;
}

const told = (places: Place[]): Place[] => places.filter(({ kind }) => CONCLUSIONS.has(kind) || STORY.has(kind));

/** The first match of `pattern` that tells of now. */
function happens(places: Place[], pattern: RegExp): Evidence | null {
  for (const place of told(places)) {
    for (const match of place.text.matchAll(pattern)) {
      const evidence = quoteAt(place, match.index, match[0].length);
      if (!NOT_NOW.test(evidence.quote)) return evidence;
    }
  }
  return null;
}

/** Completed weeks from which a delivery has an outcome (O00-O08 before). */
const MAY_LIVE = 20;
const SCORES = /\bapgars?\b[^;\n]{0,90}?(?=\.(?:\s|$)|[;\n]|$)/gi;
const MINUTES =
  /\b(?:at|one|five|ten)\s+\d{1,2}\b(?:\s+(?:and|&)\s+\d{1,2}\b)*(?:\s*min\w*)?|\b\d{1,2}(?:\s*(?:and|&|,)\s*\d{1,2})*[\s-]*min\w*/gi;
const CHILDREN =
  /\bboth (?:\w+ ){0,3}(?:vigorous|alive|crying|live|liveborn|doing well|healthy)\b|\b(?:twin|baby|infant) [AB]\b[^.;\n]{0,40}\b(?:male|female|boy|girl|vertex|cephalic|breech|delivered|weigh\w*|apgars?)\b/gi;
const CHILD =
  /\b(?:male|female|baby|infant|neonate|newborn)(?:['’]s)?\b(?: \w+){0,3} (?:cried|crying|cry|vigorous|handed|weigh\w*|suctioned|delivered|placed|dried|in (?:the )?(?:cephalic|vertex|breech|occiput|ROA|LOA|OA|OP|ROP|LOP))\b|\b(?:male|female) (?:infant|neonate|newborn|baby)\b|\bbaby (?:boy|girl)\b|\binfant was (?:\w+ ){0,3}(?:male|female)\b|\bdeliver\w* (?:an? |of an? )(?:[\w.-]+ ){0,5}(?:male|female|boy|girl)\b/gi;
const DEAD = /\b(?:fetal (?:demise|death)|IUFD|stillb(?:irth|orn)|non-?viable (?:(?:fe)?male )?(?:fetus|infant)|dead fetus)\b/gi;
const TWINS = /\b(?:twins?|(?:baby|infant|fetus) [AB]|both (?:infants|babies|neonates|newborns))\b/gi;
const TRIPLETS = /\btriplets?\b/gi;
/** What says that a word before a child is not of this one. */
const NO_CHILD =
  /\b(?:no|not|denies|without|history of|h\/o|prior|previous|vanishing|sister|brother|other child|her (?:son|daughter)|rule out)\b[^.;]{0,24}$/i;

/** The first match that tells of a child of this delivery. */
function childIn(places: Place[], pattern: RegExp): Evidence | null {
  for (const place of told(places)) {
    for (const match of place.text.matchAll(pattern)) {
      if (NO_CHILD.test(place.text.slice(Math.max(0, match.index - 50), match.index))) continue;
      const evidence = quoteAt(place, match.index, match[0].length);
      if (!NOT_NOW.test(evidence.quote)) return evidence;
    }
  }
  return null;
}

/** The Apgar scores as written: whether any is above zero; null where there are none. */
function scoresIn(places: Place[]): { alive: boolean; evidence: Evidence } | null {
  for (const place of told(places)) {
    for (const match of place.text.matchAll(SCORES)) {
      const scores = match[0].replace(MINUTES, ' ').match(/\b(?:10|\d)\b/g) ?? [];
      if (scores.length > 0)
        return { alive: scores.some((score) => score !== '0'), evidence: quoteAt(place, match.index, match[0].length) };
    }
  }
  return null;
}

/** The outcome of the delivery: how many children, alive or dead; null where no child is told of. */
function outcomeIn(places: Place[]): Gestation['outcome'] {
  const scores = scoresIn(places);
  const dead = childIn(places, DEAD) ?? (scores && !scores.alive ? scores.evidence : null);
  const alive =
    childIn(places, BORN_ALIVE) ??
    (scores?.alive ? scores.evidence : null) ??
    (dead ? null : (childIn(places, CHILD) ?? childIn(places, CHILDREN)));
  const evidence = alive ?? dead;
  if (!evidence) return null;
  if (childIn(places, TRIPLETS)) return { code: !dead ? 'Z37.51' : alive ? 'Z37.61' : 'Z37.7', evidence };
  if (childIn(places, TWINS)) return { code: !dead ? 'Z37.2' : alive ? 'Z37.3' : 'Z37.4', evidence };
  return alive ? { code: 'Z37.0', evidence: alive } : { code: 'Z37.1', evidence };
}

const TO_COME = /\b(?:will|would|should|if|plan\w*|return precautions|instruct\w*)\b/i;

/** The first match of `pattern` that is no talk of what may come. */
function tells(places: Place[], pattern: RegExp): Evidence | null {
  for (const place of told(places)) {
    for (const match of place.text.matchAll(pattern)) {
      const evidence = quoteAt(place, match.index, match[0].length);
      if (!TO_COME.test(evidence.quote)) return evidence;
    }
  }
  return null;
}

/** Whether the delivery is in this encounter, behind it, or to come. */
function stageIn(places: Place[], setting: Setting): Read<'childbirth' | 'puerperium'> | null {
  const [after] = told(places).flatMap((place) =>
    [...place.text.matchAll(POSTPARTUM)].map((match) => ({ words: match[0], evidence: quoteAt(place, match.index, match[0].length) })),
  );
  const back = tells(places, CAME_BACK);
  if (back && places.some(({ text }) => /\bdeliver|\bcesarean|\bc-section|\bpost-?partum/i.test(text)))
    return { value: 'puerperium', evidence: back };
  const behind =
    setting === 'inpatient'
      ? null
      : tells(
          places.filter(({ kind }) => CONCLUSIONS.has(kind) || kind === 'chief-complaint'),
          BEHIND,
        );
  if (behind && !places.some(({ kind, heading }) => kind === 'procedure' && heading !== null))
    return { value: 'puerperium', evidence: behind };
  // The days after a delivery are of the same stay; a visit weeks later is not.
  if (after && (setting === 'inpatient') === /day/i.test(after.words))
    return { value: setting === 'inpatient' ? 'childbirth' : 'puerperium', evidence: after.evidence };
  const operation = places.find(
    ({ kind, text, heading }) => kind === 'procedure' && heading !== null && OPERATION.test(text.slice(0, 300)),
  );
  const delivered = happens(places, DELIVERED) ?? (operation ? quoteAt(operation, 0, Math.min(60, operation.text.length)) : null);
  if (delivered) return { value: 'childbirth', evidence: delivered };
  return after ? { value: 'puerperium', evidence: after.evidence } : null;
}

function gravidaIn(places: Place[]): number | null {
  for (const { text } of places) {
    const match = GRAVIDA.exec(text);
    const written = (match?.[1] ?? match?.[2] ?? '').toLowerCase();
    if (written) return NUMBERS[written] ?? (Number(written) || null);
  }
  return null;
}

/** Reads the documents of a chart in which a pregnancy is cared for. */
export function gestationOf(chart: Chart, setting: Setting): Gestation {
  const places = placesOf(chart);
  const stage = stageIn(places, setting);
  const delivers = stage?.value === 'childbirth';
  const weeks = weeksIn(places);
  const trimester = weeks ? null : trimesterIn(places);
  return {
    weeks: weeks?.value ?? null,
    trimester: weeks ? trimesterOf(weeks.value) : (trimester?.value ?? null),
    stage: stage?.value ?? null,
    gravida: gravidaIn(places),
    outcome: delivers && (weeks?.value ?? MAY_LIVE) >= MAY_LIVE ? outcomeIn(places) : null,
    events: delivers ? eventsOf(chart) : [],
    evidence: [weeks, trimester].flatMap((read) => (read ? [read.evidence] : [])),
  };
}

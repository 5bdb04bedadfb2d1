/** How far a pregnancy is, from the whole chart: weeks, trimester, or past the delivery (I.C.15.a.3). */
import type { Chart, Evidence, SectionKind } from '../chart/chart';
import type { Finding } from '../findings/finding';
import type { Setting } from './coded-encounter';
import type { Frame } from './frames';
import { eventsOf } from './labor';
import { type Outcome, outcomeIn } from './outcome';
import { CONCLUSIONS, firstOf, NOT_NOW, type Place, placesOf, quoteAt, STORY, told } from './places';

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
  outcome: Outcome | null;
  events: Finding[];
  evidence: Evidence[];
}

/** A frame of a chart in which a pregnancy is cared for. */
export type PregnantFrame = Frame & { gestation: Gestation };

/** A frame of the chart of this pregnancy. */
export const pregnant = (frame: Frame, gestation: Gestation): PregnantFrame => ({ ...frame, gestation });

/** The pregnancy of the chart a frame belongs to; null when there is none. */
export const gestationIn = (frame: Frame): Gestation | null => ('gestation' in frame ? (frame as PregnantFrame).gestation : null);

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
/** A stay or a visit after the delivery. */
const CAME_BACK =
  /\b(?:re-?admi(?:tted|ssion)\b|(?:sent|went|discharged) home and (?:then )?(?:\w+ ){0,3}(?:came|returned|presented|presents)|came back|returned to (?:the )?(?:hospital|emergency|ED|ER|clinic)[^.;\n]{0,40}(?:after|following) (?:her |the )?(?:delivery|cesarean|discharge)|admitted (?:\w+ ){0,2}(?:days?|weeks?) (?:after|following) (?:her |a |the )?(?:delivery|cesarean))/gi;
const BEHIND =
  /\b(?:status post|s\/p|following (?:her |a )?recent|after (?:her|a recent)) (?:[\w-]+ ){0,4}?(?:delivery|cesarean|c-section)\b|\bpost-?partum\b(?! (?:hemorrhage|care|depression|tubal))/gi;
const OPERATION = /\b(?:cesarean|c-section|vaginal delivery|vacuum[- ]assisted|forceps)\b/i;

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

const TO_COME = /\b(?:will|would|should|if|plan\w*|return precautions|instruct\w*)\b/i;

/** Whether the delivery is in this encounter, behind it, or to come. */
function stageIn(places: Place[], setting: Setting): Read<'childbirth' | 'puerperium'> | null {
  const [after] = told(places).flatMap((place) =>
    [...place.text.matchAll(POSTPARTUM)].map((match) => ({ words: match[0], evidence: quoteAt(place, match.index, match[0].length) })),
  );
  const back = firstOf(places, CAME_BACK, TO_COME);
  if (back && places.some(({ text }) => /\bdeliver|\bcesarean|\bc-section|\bpost-?partum/i.test(text)))
    return { value: 'puerperium', evidence: back };
  const behind =
    setting === 'inpatient'
      ? null
      : firstOf(
          places.filter(({ kind }) => CONCLUSIONS.has(kind) || kind === 'chief-complaint'),
          BEHIND,
          TO_COME,
        );
  if (behind && !places.some(({ kind, heading }) => kind === 'procedure' && heading !== null))
    return { value: 'puerperium', evidence: behind };
  // The days after a delivery are of the same stay; a visit weeks later is not.
  if (after && (setting === 'inpatient') === /day/i.test(after.words))
    return { value: setting === 'inpatient' ? 'childbirth' : 'puerperium', evidence: after.evidence };
  const operation = places.find(
    ({ kind, text, heading }) => kind === 'procedure' && heading !== null && OPERATION.test(text.slice(0, 300)),
  );
  const delivered = firstOf(places, DELIVERED, NOT_NOW) ?? (operation ? quoteAt(operation, 0, Math.min(60, operation.text.length)) : null);
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

/** Completed weeks from which a delivery has an outcome (O00-O08 before). */
const MAY_LIVE = 20;

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

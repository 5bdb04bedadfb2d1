/** What a pregnancy makes of other conditions, and what goes with its codes (I.C.15). */
import type { Evidence } from '../../chart/chart';
import { conceptOf } from '../../findings/lexicon/concepts';
import { chooseCodes } from '../choose';
import type { Frame } from '../frames';
import { type Combination, type Pick, pickOf } from '../pick';
import { CODE_TABLE } from '../tables/all';
import { COMPLICATES } from '../tables/complicates-pregnancy';
import { byTrimester } from '../tables/trimesters';
import { type Gestation, gestationIn } from '../trimester';

const AFTER_THE_REST = 1e8;
const OUTCOME_RANK = 4e8;
const AT_TERM = 37;
const THIRD_TRIMESTER = 28;
const isObstetric = (code: string): boolean => code.startsWith('O');
/** O00-O08: no weeks and no other trimester codes (I.C.21.c.11). */
const isAborted = (code: string): boolean => /^O0[0-8]|^Z33\.2/.test(code);
const isPuerperal = (code: string): boolean => /^O(?:8[5-79]|90|91\.[012]2|91\.23|92)|^Z39/.test(code);
const isOutcome = (code: string): boolean => code.startsWith('Z37');
const isSupervision = (code: string): boolean => /^Z34|^Z33\.1/.test(code);

/** Gestational diabetes by the time it is cared for: `O24.414` is `O24.424` in childbirth. */
const gestationalDiabetes = (code: string, { stage }: Gestation): string =>
  stage && code.startsWith('O24.41') ? code.replace('O24.41', stage === 'childbirth' ? 'O24.42' : 'O24.43') : code;

function complicated(pick: Pick, gestation: Gestation): Pick[] {
  if (isObstetric(pick.code)) return [{ ...pick, code: gestationalDiabetes(pick.code, gestation) }];
  if (pick.frame.assertion === 'historical') return [pick];
  const found = COMPLICATES.find(([codes]) => codes.test(pick.code));
  if (!found) return [pick];
  const [, rule, alone] = found;
  const { trimester, stage } = gestation;
  // What has no code for the puerperium is no condition of it.
  if (stage === 'puerperium' && !(rule.choices ?? []).some(({ when }) => when.stage === stage)) return [pick];
  const [code] = chooseCodes(rule, { ...(trimester && { trimester }), ...(stage && { stage }) }).codes;
  if (!code) return [pick];
  const name = pick.frame.concept.names[0] ?? pick.frame.concept.id;
  const obstetric: Pick = {
    ...pick,
    code,
    reason: `In a pregnancy: ${name} is coded to chapter 15 unless the provider says the pregnancy is incidental.`,
    path: [...pick.path, 'I.C.15.a.1: codes of chapter 15 take precedence'],
    rank: pick.rank - 0.002,
  };
  return alone ? [obstetric] : [obstetric, pick];
}

/** A code for what was read elsewhere in the chart, beside the first code of the pregnancy. */
function read(bearer: Pick, id: string, code: string, reason: string, rule: string, evidence: Evidence, rank: number): Pick[] {
  const concept = conceptOf(id);
  if (!concept) return [];
  const finding = {
    id: `${evidence.document}:${evidence.start}:${id}`,
    concept: id,
    assertion: 'present' as const,
    attributes: {},
    evidence,
    sentence: { start: evidence.start, end: evidence.end },
    cues: [],
  };
  const frame: Frame = { ...bearer.frame, concept, attributes: {}, mentions: [{ finding, tier: bearer.frame.tier }], further: [] };
  return [{ frame, code, reason, path: [rule], rank, also: [] }];
}

/** Weeks of gestation, beside the codes they may stand with (I.C.21.c.11). */
function weeksOf(picks: Pick[], { weeks, evidence, stage }: Gestation): Pick[] {
  const bearer = picks.find(({ code }) => (isObstetric(code) && !isAborted(code) && !isPuerperal(code)) || code.startsWith('Z34'));
  const [where] = evidence;
  if (weeks === null || stage === 'puerperium' || !bearer || !where || picks.some(({ code }) => isAborted(code))) return [];
  const code = weeks < 8 ? 'Z3A.01' : weeks > 42 ? 'Z3A.49' : `Z3A.${String(weeks).padStart(2, '0')}`;
  return read(bearer, 'weeks-of-gestation', code, `${weeks} completed weeks, as written.`, 'I.C.21.c.11: weeks of gestation', where, 5e8);
}

const OUTCOMES: Record<string, string> = { 'Z37.0': 'single-live-birth', 'Z37.1': 'stillbirth', 'Z37.2': 'twin-live-births' };

/** The outcome of the delivery, once on every record of one (I.C.15.b.5): as the story of the children tells it, else as it is named. */
function outcomeOf(list: Pick[], { outcome }: Gestation): Pick[] {
  const bearer = list.find(({ code }) => isObstetric(code));
  const [named, ...more] = list.filter(({ code }) => isOutcome(code));
  const rest = list.filter(({ code }) => !isOutcome(code));
  if (outcome && bearer && named?.code !== outcome.code) {
    const id = OUTCOMES[outcome.code] ?? 'multiple-births';
    return [
      ...rest,
      ...read(
        bearer,
        id,
        outcome.code,
        'What was born in this encounter.',
        'I.C.15.b.5: outcome of delivery',
        outcome.evidence,
        OUTCOME_RANK,
      ),
    ];
  }
  return named && more.length > 0 ? [...rest, named] : list;
}

/** What the record of the delivery tells in its body, where no part of it lists it (Section III). */
function eventPicks(list: Pick[], { events, trimester, stage }: Gestation): Pick[] {
  const bearer = list.find(({ code }) => isObstetric(code) || isSupervision(code));
  if (!bearer) return [];
  const coded = new Set(list.map(({ frame }) => frame.concept.id));
  return events.flatMap((finding): Pick[] => {
    const concept = conceptOf(finding.concept);
    const rule = CODE_TABLE[finding.concept];
    if (!concept || !rule || coded.has(concept.id)) return [];
    const attributes = { ...finding.attributes, ...(trimester && { trimester }), ...(stage && { stage }) };
    const frame: Frame = { ...bearer.frame, concept, attributes, mentions: [{ finding, tier: 2 }], further: [] };
    return chooseCodes(rule, attributes).codes.map((code) => ({
      frame,
      code,
      reason: 'Told by whoever delivered the child.',
      path: ['Section III: a condition met at the delivery of this encounter'],
      rank: 3e7 + finding.evidence.start,
      also: [],
    }));
  });
}

const isPreeclampsia = (code: string): boolean => /^O14\.[019]/.test(code);

/** A hypertension from before, with pre-eclampsia, is one code before it (O11; O14 excludes it); what else is called hypertension there is the pre-eclampsia. */
function hypertensive(picks: Pick[], { trimester, stage }: Gestation): Pick[] {
  const preeclampsia = picks.find(({ code }) => isPreeclampsia(code));
  const pressure = picks.find(({ code, frame }) => code === 'I10' && frame.assertion === 'present');
  if (!preeclampsia || !pressure) return picks;
  const before = pressure.frame.attributes.acuity === 'chronic' || pressure.frame.mentions.some(({ tier }) => tier === 3);
  if (!before) return picks.filter((pick) => pick !== pressure);
  const [code] = chooseCodes(byTrimester('O11._', '1239', 'O11.4', 'O11.5'), {
    ...(trimester && { trimester }),
    ...(stage && { stage }),
  }).codes;
  if (!code) return picks;
  const joined = {
    ...preeclampsia,
    code,
    reason: 'Pre-eclampsia in a hypertension from before the pregnancy.',
    path: [...preeclampsia.path, 'I.B.9, O11: one code for both, before that of the hypertension'],
    rank: Math.min(preeclampsia.rank, pressure.rank) - 0.01,
    also: [pressure.frame],
  };
  return picks.flatMap((pick) => (pick === preeclampsia ? [joined] : isPreeclampsia(pick.code) ? [] : [pick]));
}

/** Of a delivery: what the body of its record tells, and labour before term that ended in it; never the codes of the newborn (I.C.16.a.1). */
function delivered(picks: Pick[], gestation: Gestation): Pick[] {
  const { weeks } = gestation;
  const list = [...picks, ...eventPicks(picks, gestation)].filter(
    ({ code, frame }) => !/^(?:P|Z38)/.test(code) && frame.concept.id !== 'laceration',
  );
  if (weeks === null || weeks >= AT_TERM) return list;
  const code = weeks < THIRD_TRIMESTER ? 'O60.12X0' : 'O60.14X0';
  return list.map((pick) =>
    pick.code.startsWith('O47.0') ? { ...pick, code, reason: 'Labour before term that ended in the delivery.' } : pick,
  );
}

/** Nobody is pregnant here: what only a pregnancy gives goes, a former caesarean is a scar. */
const notPregnant = (picks: Pick[]): Pick[] =>
  picks.flatMap((pick) => {
    if (pick.code.startsWith('O34.21') && pick.frame.concept.id !== 'vbac' && !picks.some(({ code }) => /^(?:P|Z38)/.test(code)))
      return [
        {
          ...pick,
          code: 'Z98.891',
          reason: 'A former caesarean in a patient who is not pregnant.',
          path: [...pick.path, 'Z98.891: uterine scar outside of a pregnancy'],
        },
      ];
    return /^(?:O|Z34|Z3[79])/.test(pick.code) ? [] : [pick];
  });

/** Everything that a pregnancy changes, in the order of I.C.15. */
export const pregnancy: Combination = (picks) => {
  const gestation = picks.map(({ frame }) => gestationIn(frame)).find((one) => one !== null) ?? null;
  if (!gestation) return notPregnant(picks);
  if (pickOf(picks, 'incidental-pregnancy') || picks.some(({ code }) => code === 'Z33.2'))
    return picks.filter(({ code }) => !code.startsWith('Z34'));
  const aborted = picks.some(({ code }) => isAborted(code));
  let list = aborted ? picks : hypertensive(picks, gestation).flatMap((pick) => complicated(pick, gestation));
  if (gestation.stage === 'childbirth') list = delivered(list, gestation);
  const coded = list.filter(({ code }) => isObstetric(code));
  // Z34 and O80 stand with no other code of the chapter (I.C.15.b.1, I.C.15.n.1).
  if (coded.length > 0) list = list.filter(({ code }) => !isSupervision(code));
  if (coded.some(({ code }) => !/^O8[02]/.test(code))) list = list.filter(({ code }) => !/^O8[02]/.test(code));
  if (gestation.stage === 'childbirth') list = list.filter(({ code }) => !isSupervision(code) && !/^Z39\.[12]/.test(code));
  else list = list.filter(({ code }) => !/^(?:Z37|O8[02])/.test(code));
  if (gestation.stage === 'puerperium') list = list.filter(({ code }) => !isSupervision(code) && !code.startsWith('O34.2'));
  if (coded.length > 0 || list.some(({ code }) => isSupervision(code))) list = list.filter(({ code }) => !code.startsWith('Z32.0'));
  const first = list.filter(({ code }) => isObstetric(code) || isSupervision(code));
  if (first.length === 0) return list;
  return [
    ...outcomeOf(list, gestation).map((pick) =>
      first.includes(pick) || pick.rank >= OUTCOME_RANK ? pick : { ...pick, rank: pick.rank + AFTER_THE_REST },
    ),
    ...weeksOf(list, gestation),
  ];
};

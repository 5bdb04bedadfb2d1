/** What a pregnancy makes of other conditions, and what goes with its codes (I.C.15). */
import type { Evidence } from '../../chart/chart';
import { conceptOf } from '../../findings/lexicon/concepts';
import { chooseCodes } from '../choose';
import type { Frame } from '../frames';
import { type Combination, type Pick, pickOf } from '../pick';
import { CODE_TABLE } from '../tables/all';
import type { CodeRule } from '../tables/table';
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

/**
 * Codes of other chapters and the code of chapter 15 that stands before them. `alone`: the code of chapter 15 says it all, the
 * other goes. First match wins.
 */
const COMPLICATES: [codes: RegExp, rule: CodeRule, alone?: boolean][] = [
  [/^A1[5-9]/, byTrimester('O98.01_', '1239', 'O98.02', 'O98.03')],
  [/^A5[0-3]/, byTrimester('O98.11_', '1239', 'O98.12', 'O98.13')],
  [/^A54/, byTrimester('O98.21_', '1239', 'O98.22', 'O98.23')],
  [/^A(?:5[5-9]|6[0-4])/, byTrimester('O98.31_', '1239', 'O98.32', 'O98.33')],
  [/^B1[5-9]/, byTrimester('O98.41_', '1239', 'O98.42', 'O98.43')],
  [/^(?:B20|Z21)/, byTrimester('O98.71_', '1239', 'O98.72', 'O98.73')],
  [/^(?:A[89]\d|B0\d|B2[5-9]|B3[0-4]|U07\.1)/, byTrimester('O98.51_', '1239', 'O98.52', 'O98.53')],
  [/^B(?:5\d|6[0-4])/, byTrimester('O98.61_', '1239', 'O98.62', 'O98.63')],
  [/^(?:A|B(?!9[5-7]))/, byTrimester('O98.81_', '1239', 'O98.82', 'O98.83')],
  [/^C/, byTrimester('O9A.11_', '1239', 'O9A.12', 'O9A.13')],
  [/^D25/, byTrimester('O34.1_', '1230')],
  [/^(?:D27|N83|N73\.6|N80)/, byTrimester('O34.8_', '1230')],
  [/^D62/, byTrimester('O99.01_', '1239', 'O90.81', 'O90.81')],
  [/^D(?:5\d|6[0-4])/, byTrimester('O99.01_', '1239', 'O99.02', 'O99.03')],
  [/^D(?:6[5-9]|[78]\d)/, byTrimester('O99.11_', '1239', 'O99.12', 'O99.13')],
  [/^E10/, byTrimester('O24.01_', '1239', 'O24.02', 'O24.03')],
  [/^E11/, byTrimester('O24.11_', '1239', 'O24.12', 'O24.13')],
  [/^E(?:08|09|13)/, byTrimester('O24.81_', '1239', 'O24.82', 'O24.83')],
  [/^E66/, byTrimester('O99.21_', '1230', 'O99.214', 'O99.215')],
  [/^E4[0-6]/, byTrimester('O25.1_', '1230', 'O25.2', 'O25.3')],
  [/^E/, byTrimester('O99.28_', '1230', 'O99.284', 'O99.285')],
  [/^F10/, byTrimester('O99.31_', '1230', 'O99.314', 'O99.315')],
  [/^F1(?:[1-6]|[89])/, byTrimester('O99.32_', '1230', 'O99.324', 'O99.325')],
  [/^(?:F17|Z72\.0)/, byTrimester('O99.33_', '1230', 'O99.334', 'O99.335')],
  [/^F53/, { code: null }],
  [/^F/, byTrimester('O99.34_', '1230', 'O99.344', 'O99.345')],
  [/^G/, byTrimester('O99.35_', '1230', 'O99.354', 'O99.355')],
  [/^I10/, byTrimester('O10.01_', '1239', 'O10.02', 'O10.03'), true],
  [/^I11/, byTrimester('O10.11_', '1239', 'O10.12', 'O10.13')],
  [/^I12/, byTrimester('O10.21_', '1239', 'O10.22', 'O10.23')],
  [/^I13/, byTrimester('O10.31_', '1239', 'O10.32', 'O10.33')],
  [/^I15/, byTrimester('O10.41_', '1239', 'O10.42', 'O10.43')],
  [/^I26/, byTrimester('O88.21_', '1239', 'O88.22', 'O88.23')],
  [/^I80\.[0238]/, byTrimester('O22.2_', '1230', undefined, 'O87.0')],
  [/^I82/, byTrimester('O22.3_', '1230', undefined, 'O87.1')],
  [/^I83/, byTrimester('O22.0_', '1230', undefined, 'O87.4')],
  [/^K64/, byTrimester('O22.4_', '1230', undefined, 'O87.2'), true],
  [/^I/, byTrimester('O99.41_', '1239', 'O99.42', 'O99.43')],
  [/^J/, byTrimester('O99.51_', '1239', 'O99.52', 'O99.53')],
  [/^K(?:7[0-7]|8[0-3])/, byTrimester('O26.61_', '1239', 'O26.62', 'O26.63')],
  [/^K/, byTrimester('O99.61_', '1239', 'O99.62', 'O99.63')],
  [/^L/, byTrimester('O99.71_', '1239', 'O99.72', 'O99.73')],
  [/^N1[0-2]/, byTrimester('O23.0_', '1230', undefined, 'O86.21'), true],
  [/^N30/, byTrimester('O23.1_', '1230', undefined, 'O86.22'), true],
  [/^N34/, byTrimester('O23.2_', '1230'), true],
  [/^N39\.0/, byTrimester('O23.4_', '1230', undefined, 'O86.20'), true],
  [/^N72/, byTrimester('O23.51_', '1239', undefined, 'O86.11')],
  [/^N70/, byTrimester('O23.52_')],
  [/^N71/, byTrimester('O23.59_', '1239', 'O86.12', 'O86.12'), true],
  [/^N7(?:3(?!\.6)|[4-7])/, byTrimester('O23.59_', '1239', undefined, 'O86.13')],
  [/^N(?:1[3-9]|2[0-3])/, byTrimester('O26.83_')],
  [/^(?:N87|R87)/, byTrimester('O34.4_', '1230')],
  [
    /^N9[23]/,
    {
      code: 'O20.9',
      choices: ['2', '3'].map((trimester) => ({ when: { trimester: trimester as '2' }, codes: [`O46.9${trimester}`] })),
    },
    true,
  ],
  [/^R11/, { code: 'O21.9' }, true],
  [
    /^R50/,
    {
      code: null,
      choices: [
        { when: { stage: 'childbirth' }, codes: ['O75.2'] },
        { when: { stage: 'puerperium' }, codes: ['O86.4'] },
      ],
    },
    true,
  ],
  [/^R(?:10|14|42|51|53|55)/, byTrimester('O26.89_')],
  [
    /^R73/,
    {
      code: 'O99.810',
      choices: [
        { when: { stage: 'childbirth' }, codes: ['O99.814'] },
        { when: { stage: 'puerperium' }, codes: ['O99.815'] },
      ],
    },
  ],
  [/^R80/, byTrimester('O12.1_', '1230', 'O12.14', 'O12.15'), true],
  [/^R60/, byTrimester('O12.0_', '1230', 'O12.04', 'O12.05'), true],
  [/^[ST]/, byTrimester('O9A.21_', '1239', 'O9A.22', 'O9A.23')],
  [
    /^[HM]/,
    {
      code: 'O99.891',
      choices: [
        { when: { stage: 'childbirth' }, codes: ['O99.892'] },
        { when: { stage: 'puerperium' }, codes: ['O99.893'] },
      ],
    },
  ],
  [
    /^Z22\.330/,
    {
      code: 'O99.820',
      choices: [
        { when: { stage: 'childbirth' }, codes: ['O99.824'] },
        { when: { stage: 'puerperium' }, codes: ['O99.825'] },
      ],
    },
    true,
  ],
  [/^Z98\.84/, byTrimester('O99.84_', '1230', 'O99.844', 'O99.845')],
];

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

/** Details of a condition that stand beside no mention of it: the side, the region of the spine, the encounter of an injury, the time of a pregnancy. */
import type { Chart, SectionKind } from '../chart/chart';
import type { Finding } from '../findings/finding';
import { mentionsOf } from '../findings/mentions';
import { tokensOf } from '../findings/tokens';
import { isSeenAgain } from './aftercare';
import { birthOf } from './birth';
import type { Setting } from './coded-encounter';
import type { Frame } from './frames';
import { lobeOf } from './lobe';
import { quoteOf, type Texts } from './quotes';
import { isCauseOfSequela } from './refuted';
import { sideReader, sideSeen } from './sides';
import { stoneInUreter } from './stone-place';
import { CODE_TABLE } from './tables/all';
import type { CodeRule } from './tables/table';
import { type Gestation, gestationOf, pregnant } from './trimester';

const asksFor = (rule: CodeRule, key: 'laterality'): boolean => (rule.choices ?? []).some(({ when }) => when[key] !== undefined);

const isSpinal = (rule: CodeRule): boolean => (rule.choices ?? []).some(({ when }) => when.site === 'cervical');

/** The one region of the spine that the conditions of the chart name; null when none, or several. */
function spineLevel(frames: Frame[]): { region: string; frame: Frame } | null {
  const sited = frames.filter(({ assertion, attributes }) => assertion === 'present' && attributes.site);
  const regions = new Set(sited.map(({ attributes }) => attributes.site?.split(' ')[0] ?? ''));
  const [frame] = sited;
  const [region] = regions;
  return frame && region && regions.size === 1 ? { region, frame } : null;
}

/** What the place alone says of what is named in it: an operation that was, a drug that is taken, what is not borne. */
const PLACES: [type: string, sections: ReadonlySet<SectionKind>, path: string][] = [
  ['status post', new Set<SectionKind>(['surgical-history', 'past-history']), 'I.C.21.c.3: named among what was done before'],
  ['long-term', new Set<SectionKind>(['medications']), 'I.C.21.c.3: on the list of medications'],
  ['allergy', new Set<SectionKind>(['allergies']), 'I.C.21.c.3: named among the allergies'],
];

/** The type that the place of a mention gives, where the rule asks for it and no words do. */
function typeOfPlace(
  { concept, mentions, attributes }: Frame,
  rule: CodeRule,
  taken: ReadonlySet<string>,
): { type: string; path: string } | null {
  if (attributes.type) return null;
  for (const [type, sections, path] of PLACES) {
    if (!(rule.choices ?? []).some(({ when }) => when.type === type)) continue;
    const here = mentions.some(({ finding }) => sections.has(finding.evidence.section ?? 'other'));
    if (here || (type === 'long-term' && taken.has(concept.id))) return { type, path };
  }
  return null;
}

/** Of an operation, a drug or an allergy only the mentions count that tell what its code says; null where there is nothing to tell apart. */
function bearersOf({ mentions }: Frame, type: string | undefined): Frame['mentions'] | null {
  const sections = PLACES.find(([one]) => one === type)?.[1];
  if (!sections) return null;
  const [first, ...rest] = mentions.filter(
    ({ finding }) => finding.attributes.type === type || sections.has(finding.evidence.section ?? 'other'),
  );
  return first && rest.length + 1 < mentions.length ? [first, ...rest] : null;
}

const codesOf = (rule: CodeRule | undefined): string[] => [rule?.code ?? [], ...(rule?.choices ?? []).map(({ codes }) => codes)].flat();
const speaksOf = (pattern: RegExp, { concept }: Frame): boolean => codesOf(CODE_TABLE[concept.id]).some((code) => pattern.test(code));

const OF_PREGNANCY = /^(?:O(?!34\.21)|Z34|Z39)/;
const OF_NEWBORN = /^(?:P|Z38|Z00\.11)/;
/** What in a story, outside of the conclusions, speaks of the pregnancy of today; the bare word may mean any. */
const CARED_FOR: ReadonlySet<string> = new Set(['pregnancy', 'prenatal-visit', 'postpartum-visit']);
const BARE = /^pregnanc(?:y|ies)$/i;
const YOUNGEST = 9;

/** The pregnancy that the chart is about; null for a man, a child, a newborn, and where nothing but a past speaks of one. */
function pregnancyOf(chart: Chart, frames: Frame[], setting: Setting): Gestation | null {
  const { sex = null, age = null } = chart.patient ?? {};
  if (sex === 'male' || (age !== null && age < YOUNGEST)) return null;
  const told = frames.filter(({ assertion, tier }) => assertion === 'present' && tier < 3);
  const mothers = told.filter((frame) => speaksOf(OF_PREGNANCY, frame) && (frame.tier === 1 || CARED_FOR.has(frame.concept.id)));
  const newborn = told.some((frame) => (frame.tier === 1 || mothers.length === 0) && speaksOf(OF_NEWBORN, frame));
  if (newborn && !mothers.some(({ tier }) => tier === 1)) return null;
  const gestation = gestationOf(chart, setting);
  // Weeks of a woman whose pregnancies are counted are those of a pregnancy, whatever else the note calls it.
  if (mothers.length === 0) return gestation.weeks !== null && gestation.gravida !== null ? gestation : null;
  const named = mothers.some(({ tier, mentions }) => tier === 1 || mentions.some(({ finding }) => !BARE.test(finding.evidence.quote)));
  if (!named && gestation.trimester === null) return null;
  const after = mothers.every((frame) =>
    codesOf(CODE_TABLE[frame.concept.id]).every((code) => /^(?:O(?:8[5-79]|90|91|92)|Z39)/.test(code)),
  );
  return after && gestation.stage === null ? { ...gestation, stage: 'puerperium' } : gestation;
}

/** What the time of the pregnancy adds to the words of one condition. */
function timeOf(frame: Frame, rule: CodeRule, { trimester, stage, weeks, gravida }: Gestation): Partial<Frame['attributes']> {
  const asked = (key: 'trimester' | 'stage', value: string | null): boolean =>
    value !== null && frame.attributes[key] === undefined && (rule.choices ?? []).some(({ when }) => when[key] === value);
  const type = frame.attributes.type === undefined ? frame.concept.id : null;
  return {
    ...(trimester && asked('trimester', trimester) && { trimester }),
    ...(stage && asked('stage', stage) && { stage }),
    ...(type && BY_GRAVIDA.has(type) && gravida !== null && { type: gravida === 1 ? 'first' : 'other' }),
    ...(type === 'false-labor' && weeks !== null && { type: weeks < 37 ? 'preterm' : 'term' }),
    ...(type === 'prom' && weeks !== null && weeks >= 37 && { type: 'term' }),
  };
}

/** Of a newborn: the way and the week of the birth. A birth is coded in the stay it happened in, and nowhere else (I.C.16.a.2). */
function birthAttributes({ concept, attributes }: Frame, chart: Chart, setting: Setting): Partial<Frame['attributes']> {
  const { mode, weeks } = birthOf(chart);
  if (concept.id === 'liveborn-infant')
    return { ...(mode && !attributes.cause && { cause: mode }), ...(setting !== 'inpatient' && { encounter: 'subsequent' }) };
  return weeks !== null && attributes.type === undefined ? { type: String(weeks) } : {};
}

const BY_GRAVIDA: ReadonlySet<string> = new Set(['pregnancy', 'prenatal-visit', 'advanced-maternal-age', 'teen-pregnancy']);

/** The frame with what the rest of the chart adds to it, and the rule path of each addition. */
export type Detailed = (frame: Frame, rule: CodeRule) => { frame: Frame; path: string[] };

/** Fills in only what the frame leaves open and the rule can use; a side from elsewhere comes with its quote. */
export function detailReader(chart: Chart, findings: Finding[], frames: Frame[], texts: Texts, setting: Setting): Detailed {
  const sideOf = sideReader(chart);
  const level = spineLevel(frames);
  const gestation = pregnancyOf(chart, frames, setting);
  const taken = new Set(
    chart.medications.flatMap(({ text }) => mentionsOf(tokensOf(text, 0, text.length)).map(({ concept }) => concept.id)),
  );
  return (bare, rule) => {
    const frame: Frame = gestation ? pregnant(bare, gestation) : bare;
    const path: string[] = [];
    const attributes = { ...frame.attributes };
    const further = [...frame.further];
    if (frame.assertion === 'present' && !attributes.laterality && asksFor(rule, 'laterality')) {
      const seen = sideSeen(frame, findings);
      const side = sideOf(frame.concept.id, attributes.type);
      if (seen?.attributes.laterality) {
        attributes.laterality = seen.attributes.laterality;
        further.push(quoteOf(seen, texts));
        path.push(`I.B.13: ${attributes.laterality}, as the note sees it elsewhere`);
      } else if (side) {
        attributes.laterality = side.laterality;
        further.push(side.evidence);
        path.push(`I.B.13: ${side.laterality}, as the note names the side elsewhere`);
      }
    }
    if (level && !attributes.site && frame.assertion === 'present' && isSpinal(rule)) {
      attributes.site = level.region;
      further.push(quoteOf(level.frame.mentions[0].finding, texts));
      path.push(`I.B.2: ${level.region}, the only region of the spine the note names`);
    }
    const lobe = frame.assertion === 'present' ? lobeOf(chart, frame) : null;
    if (lobe) {
      Object.assign(attributes, lobe.attributes);
      further.push(lobe.evidence);
      path.push('I.B.2: the lobe, as the note names it elsewhere');
    }
    const stone = frame.assertion === 'present' ? stoneInUreter(chart, frame) : null;
    if (stone) {
      attributes.type = 'ureter';
      further.push(stone);
      path.push('I.B.2: in the ureter, as the note says elsewhere');
    }
    const place = frame.assertion === 'present' ? typeOfPlace(frame, rule, taken) : null;
    if (place) {
      attributes.type = place.type;
      path.push(place.path);
    }
    const bearing = bearersOf(frame, attributes.type);
    const time = gestation ? timeOf(frame, rule, gestation) : {};
    if (gestation && Object.keys(time).length > 0) {
      Object.assign(attributes, time);
      further.push(...gestation.evidence);
      path.push('I.C.15.a.3: the time of the pregnancy, as the note gives it');
    }
    const birth = speaksOf(/^(?:Z38|P07)/, frame) ? birthAttributes(frame, chart, setting) : {};
    Object.assign(attributes, birth);
    if (birth.type ?? birth.cause) path.push('I.C.16.a: the birth as the chart tells it');
    const mentions = frame.mentions.map(({ finding }) => finding);
    if (rule.injury && !attributes.encounter && setting === 'outpatient' && isCauseOfSequela(mentions, texts)) {
      attributes.encounter = 'sequela';
      path.push('I.B.10: the cause of what it left, seventh character S');
    }
    if (rule.injury && !attributes.encounter && isSeenAgain(mentions, chart, texts, setting)) {
      attributes.encounter = 'subsequent';
      path.push('I.C.19.a: seen again after active treatment, seventh character D');
    }
    const told = bearing ?? frame.mentions;
    return { frame: { ...frame, attributes, further, mentions: told, tier: told[0].tier }, path };
  };
}

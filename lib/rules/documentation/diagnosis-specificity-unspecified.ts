import type { Evidence } from '../../chart/chart';
import { CONCLUDING, type Condition, conditionsOf, gapAt, isDisease, quoted, toldOf } from '../documented';
import { passagesOf, quoteFrom } from '../passages';
import { defineRule, type RuleContext } from '../rule';

const CAUSE = 'due to|secondary to|caused by|induced|related to|from';
/** By concept: what the classification divides it by, and the words that answer. The detail read beside a mention answers as well. */
const AXES: Record<string, [missing: string, answer: string]> = {
  dvt: [
    'the acuity (acute, chronic) and the vein',
    'acute|chronic|history|femoral|popliteal|iliac|tibial|peroneal|proximal|distal|calf|prophylaxis',
  ],
  'pulmonary-embolism': [
    'the acuity (acute, chronic), and acute cor pulmonale',
    'acute|chronic|saddle|sub-?segmental|cor pulmonale|strain|history|prophylaxis',
  ],
  cardiomyopathy: [
    'the kind (dilated, hypertrophic, ischemic, other)',
    `dilated|hypertrophic|restrictive|ischemic|alcohol\\w*|toxic|idiopathic|viral|tachycardia|peripartum|${CAUSE}`,
  ],
  neuropathy: [
    'the cause',
    `diabet\\w+|alcohol\\w*|chemo\\w*|drug|hereditary|idiopathic|B12|vitamin|compress\\w+|small[- ]fiber|autonomic|optic|inflammatory|critical|${CAUSE}`,
  ],
  'multiple-sclerosis': ['the course (relapsing, primary or secondary progressive)', 'relapsing|remitting|progressive|RRMS|[SP]PMS'],
  'pulmonary-hypertension': [
    'the group or the cause',
    `primary|arterial|group|secondary|thromboembolic|left[- ]heart|lung disease|idiopathic|${CAUSE}`,
  ],
  'respiratory-failure': ['the acuity, and hypoxia or hypercapnia', 'acute|chronic|hypox\\w+|hypercap\\w+|hypercarb\\w+'],
  pancreatitis: ['the acuity and the cause', `acute|chronic|gallstones?|biliary|alcohol\\w*|idiopathic|recurrent|${CAUSE}`],
  hydrocephalus: [
    'the kind (communicating, obstructive, normal pressure)',
    'communicating|obstructive|non-?communicating|normal[- ]pressure|NPH|congenital|post-?traumatic|aqueduct\\w*',
  ],
  cellulitis: [
    'the site',
    '[a-z]+ cellulitis|cellulitis (?:of|over|around|at|in|on|involving)|right|left|bilateral|legs?|arms?|foot|hand|face|periorbital|abdom\\w+',
  ],
  'venous-hypertension': [
    'the cause (idiopathic, after thrombosis), and ulcer or inflammation',
    'idiopathic|post-?thrombotic|ulcer\\w*|inflammation|without complications?',
  ],
  encephalopathy: [
    'the kind or the cause',
    `metabolic|toxic|hepatic|hypoxic|anoxic|septic|uremic|wernicke\\S*|hypertensive|hyperammon\\w+|static|${CAUSE}`,
  ],
  cirrhosis: ['the cause', `alcohol\\w*|biliary|hepatitis|NASH|NAFLD|MASH|cryptogenic|fatty|cardiac|autoimmune|${CAUSE}`],
  hyperparathyroidism: ['the kind (primary, secondary, tertiary)', 'primary|secondary|tertiary|renal'],
  quadriplegia: ['the level, and whether it is complete', 'in?complete|complete|C-?\\d|functional'],
  paraplegia: ['whether it is complete', 'in?complete|complete|[TL]-?\\d+'],
  lymphoma: ['the type', 'hodgkin\\S*|follicular|diffuse|large|b[- ]cell|t[- ]cell|mantle|burkitt\\S*|marginal|MALT|lymphoblastic|mycosis'],
  leukemia: ['the type, and remission', 'acute|chronic|lymph\\w+|myel\\w+|hairy|remission|[AC][LM]L'],
  'congenital-heart-disease': [
    'the defect',
    'septal|[AV]SD|tetralogy|transposition|hypoplastic|coarctation|ductus|truncus|valve|atresia|single ventricle',
  ],
  'aortic-stenosis': [
    'the severity or the cause',
    'mild|moderate|severe|critical|rheumatic|calcific|degenerative|congenital|bicuspid|valve area|gradient|trivial|sclerosis',
  ],
};
const IDS = Object.keys(AXES);
/** A list of final diagnoses that opens with what was done, or with what an operation left. */
const DEED =
  /^(?:diagnos\w+:?\s*)?(?:\d[.)]\s*)?(?:(?:status|state) post|s\/p|post-?op\w*|following)\b|^(?:\d[.)]\s*)?(?:\w+ ){0,5}(?:\w*(?:ectomy|otomy|plasty|ostomy|scopy|rraphy)|repair|replacement|revision|exchange|procedure|fixation|fusion|removal|bypass)\.?$/i;
const FINAL = new Set(['discharge-diagnosis', 'postoperative-diagnosis']);
const HEADING = /^[^:\n]{0,60}:\s*/;

interface Vague {
  evidence: Evidence;
  label: string;
  missing: string;
}

function vague(context: RuleContext): Vague[] {
  return IDS.flatMap((concept) => conditionsOf(context, new Set([concept]), new RegExp(concept.replaceAll('-', '.'), 'i')))
    .filter(({ lead }) => CONCLUDING.has(lead.evidence.section))
    .filter((condition) => !answered(condition, context))
    .map(({ lead }) => ({ evidence: quoted(lead, context.chart), label: lead.evidence.quote, missing: AXES[lead.concept]?.[0] ?? '' }));
}

const answered = (condition: Condition, { chart }: RuleContext): boolean =>
  condition.mentions.some(({ attributes: { type, cause, site, acuity, stage } }) => type ?? cause ?? site ?? acuity ?? stage) ||
  new RegExp(`\\b(?:${AXES[condition.lead.concept]?.[1]})\\b`, 'i').test(toldOf(condition, chart));

/** The first final diagnosis, where it is only a deed and no disease stands beside it. */
function deeds({ chart, findings }: RuleContext): Vague[] {
  const lines = passagesOf(chart).filter(({ section }) => FINAL.has(section ?? 'other'));
  const first = lines.find(({ quote }) => quote.replace(HEADING, '').trim() !== '');
  const named = findings.some((finding) => FINAL.has(finding.evidence.section ?? 'other') && isDisease(finding));
  if (!first || named || !DEED.test(first.quote.replace(HEADING, '').trim())) return [];
  return [{ evidence: quoteFrom(first), label: first.quote.replace(/\s+/g, ' ').slice(0, 80), missing: 'the condition that was treated' }];
}

/**
 * A conclusion names a condition without the detail by which the classification divides it, where no rule of its own asks, or only
 * the operation where a diagnosis belongs.
 */
export default defineRule({
  id: 'diagnosis-specificity-unspecified',
  family: 'documentation',
  catalogue: 'G145',
  title: 'The diagnosis is as exact as its classification',
  severity: 'info',
  authority: { source: 'ICD-10-CM Official Guidelines for Coding and Reporting', section: 'I.B.2, I.B.18, II, III', edition: 'FY 2027' },

  select: (context) => [...deeds(context), ...vague(context)].slice(0, 3),
  subject: ({ evidence, label }) => ({ kind: 'finding', id: `${evidence.document}:${evidence.start}:detail`, label }),
  check: ({ evidence, label, missing }, { chart }) => gapAt(evidence, chart, `${label}: not documented is ${missing}.`, label),
});

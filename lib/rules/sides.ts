/** Which sides the chart names for a part of the body: shared by the rules on laterality. */
import type { Chart } from '../chart/chart';
import type { Finding } from '../findings/finding';
import { conceptOf } from '../findings/lexicon/concepts';
import { type Condition, conditionsOf } from './documented';
import type { RuleContext } from './rule';

/** Parts that notes name for one another: a side given for one answers for all of its row. */
const PARTS = [
  ['shoulder', 'rotator', 'clavicle', 'clavicular', 'glenohumeral'],
  ['elbow', 'epicondyl', 'cubital', 'olecranon', 'humerus', 'humeral', 'arm', 'forearm', 'radial'],
  ['wrist', 'hand', 'finger', 'thumb', 'carpal', 'colles', 'radius', 'ulnar', 'metacarpal', 'scaphoid'],
  ['hip', 'femur', 'femoral', 'thigh', 'groin', 'inguinal', 'trochanter', 'intertrochanter'],
  ['knee', 'patell', 'menisc', 'acl', 'mcl', 'tibial'],
  ['leg', 'dvt', 'varicose', 'calf', 'shin', 'tibia', 'fibula', 'extremity'],
  ['ankle', 'foot', 'heel', 'toe', 'plantar', 'hallux', 'metatarsal', 'calcan', 'achilles'],
  ['eye', 'ocular', 'retin', 'cornea', 'macula', 'cataract', 'conjunctiv', 'eyelid'],
  ['ear', 'otitis', 'hearing', 'cerumen', 'tympanic'],
  ['breast'],
  ['lung', 'lobe'],
  ['kidney', 'renal', 'ureter'],
  ['ovar', 'adnexa'],
  ['testi', 'scrot'],
  ['carotid'],
];
/** "Clear bilaterally" of an examination names no side of a tumor: a neoplasm needs one. */
const ONE_SIDE = '(?:left|right|lt|rt|l|r)';
const SIDE = '(?:left|right|bilateral(?:ly)?|both|lt|rt|l|r)';

/** Rows of {@link PARTS} that a mention speaks of: by its own words, its concept, and the symptoms that belong to it. */
function partsOf({ concept, evidence }: Finding): string[] {
  const named = [evidence.quote, concept, ...(conceptOf(concept)?.integral ?? [])].join(' ').toLowerCase();
  return PARTS.filter((row) => row.some((part) => new RegExp(`\\b${part}`).test(named))).flat();
}

/** Whether any document names a side of the parts that the condition concerns, before or after the part's name. */
function hasSide({ mentions, words }: Condition, { documents }: Chart): boolean {
  if (mentions.some(({ attributes }) => attributes.laterality) || /\b(?:left|right|bilateral(?:ly)?|both)\b/i.test(words)) return true;
  const parts = mentions.flatMap(partsOf);
  const side = mentions.some(({ concept }) => conceptOf(concept)?.kind === 'neoplasm') ? ONE_SIDE : SIDE;
  const part = `(?:${[...new Set(parts)].join('|')})\\w*`;
  const near = new RegExp(`\\b${side}[- ](?:[\\w-]+[ ,]+){0,4}${part}|\\b${part}[ ,:(-]+(?:[\\w]+ ){0,2}${side}\\b`, 'i');
  return documents.some(({ text }) => near.test(text));
}

/**
 * Conditions of paired parts, one for each concept that `speaksOf` accepts, whose side matters to the classification, with whether a side
 * is named. A symptom that belongs to another stated condition is left to that condition.
 */
export function sidedConditions(context: RuleContext, speaksOf: (kind: string) => boolean): { condition: Condition; sided: boolean }[] {
  const stated = context.findings.filter(({ assertion }) => assertion === 'present').map(({ concept }) => conceptOf(concept));
  const belongs = new Set(stated.flatMap((concept) => [...(concept?.integral ?? []), ...(concept?.covers ?? [])]));
  const concepts = new Set(
    stated.flatMap((concept) => (concept?.needs?.includes('laterality') && speaksOf(concept.kind) ? [concept.id] : [])),
  );
  return [...concepts]
    .filter((concept) => !belongs.has(concept))
    .flatMap((concept) => conditionsOf(context, new Set([concept]), new RegExp(concept.replaceAll('-', '.'), 'i')))
    .filter(({ lead }) => partsOf(lead).length > 0)
    .map((condition) => ({ condition, sided: hasSide(condition, context.chart) }));
}

/** Details of a condition that stand beside no mention of it: the side, the region of the spine, the encounter of an injury. */
import type { Chart } from '../chart/chart';
import { isSeenAgain } from './aftercare';
import type { Setting } from './coded-encounter';
import type { Frame } from './frames';
import { quoteOf, type Texts } from './quotes';
import { sideReader } from './sides';
import type { CodeRule } from './tables/table';

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

/** The frame with what the rest of the chart adds to it, and the rule path of each addition. */
export type Detailed = (frame: Frame, rule: CodeRule) => { frame: Frame; path: string[] };

/** Fills in only what the frame leaves open and the rule can use; a side from elsewhere comes with its quote. */
export function detailReader(chart: Chart, frames: Frame[], texts: Texts, setting: Setting): Detailed {
  const sideOf = sideReader(chart);
  const level = spineLevel(frames);
  return (frame, rule) => {
    const path: string[] = [];
    const attributes = { ...frame.attributes };
    const further = [...frame.further];
    if (frame.assertion === 'present' && !attributes.laterality && asksFor(rule, 'laterality')) {
      const side = sideOf(frame.concept.id, attributes.type);
      if (side) {
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
    const mentions = frame.mentions.map(({ finding }) => finding);
    if (rule.injury && !attributes.encounter && isSeenAgain(mentions, chart, texts, setting)) {
      attributes.encounter = 'subsequent';
      path.push('I.C.19.a: seen again after active treatment, seventh character D');
    }
    return path.length > 0 ? { frame: { ...frame, attributes, further }, path } : { frame, path };
  };
}

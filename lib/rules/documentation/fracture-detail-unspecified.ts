import { conceptOf } from '../../findings/lexicon/concepts';
import { conditionsOf, gap, isWritten, ofCondition } from '../documented';
import { defineRule, pass } from '../rule';

/** Bones whose fractures the classification does not divide by displacement. */
const UNDIVIDED = /^(?:rib|nasal|mandible|lumbar|pelvis|compression)-/;
const DETAIL =
  /\b(?:non-?\s?|un|minimally )?displace(?:d|ment)\b[^.\n]{0,60}fractur|fractur\w*[^.\n]{0,60}\b(?:non-?\s?|un|minimally )?displace(?:d|ment)\b|\b(?:open|compound|stress|pathologic(?:al)?|osteoporotic|fragility|insufficiency|hairline|impacted|greenstick|torus|buckle|angulated|comminuted|avulsion)\b[^.\n]{0,40}fractur|fractur\w*[^.\n]{0,40}\b(?:impacted|angulated|comminuted|in good alignment)\b/i;

/**
 * A fracture of a limb of which displacement, an open wound, or another kind (stress, osteoporotic …) is nowhere stated.
 * The classification then assumes closed and displaced (I.C.19.c).
 */
export default defineRule({
  id: 'fracture-detail-unspecified',
  family: 'documentation',
  catalogue: 'G48',
  title: 'Displacement or kind of the fracture is documented',
  severity: 'warning',
  authority: { source: 'ICD-10-CM Official Guidelines for Coding and Reporting', section: 'I.C.19.c', edition: 'FY 2027' },

  select(context) {
    const concepts = context.findings
      .map(({ concept }) => concept)
      .filter((id) => /(?:^|-)fracture$/.test(id) && !UNDIVIDED.test(id) && conceptOf(id)?.kind === 'injury');
    return conditionsOf(context, new Set(concepts), /fracture/i);
  },
  subject: ofCondition,
  check: (condition, { chart }) =>
    isWritten(chart, DETAIL) || condition.mentions.some(({ attributes }) => attributes.type || attributes.encounter === 'sequela')
      ? pass()
      : gap(
          condition,
          chart,
          'Fracture: whether it is displaced, and whether open or closed, is not documented. Without it the classification assumes closed and displaced.',
        ),
});

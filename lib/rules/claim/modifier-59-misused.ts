import { ofLine } from '../coded';
import { defineRule, fail, pass } from '../rule';

const DISTINCT = new Set(['59', 'XE', 'XP', 'XS', 'XU']);
/** CPT evaluation and management services. */
const EVALUATION = /^99(?:2|3|4)\d\d$/;

/**
 * 59 says "distinct procedural service"; XE, XP, XS and XU say the same more exactly, so a line carries one of the five.
 * None of them belongs on an evaluation and management service. Whether the note supports it is the coder's to judge.
 */
export default defineRule({
  id: 'modifier-59-misused',
  family: 'claim',
  catalogue: 'M05',
  title: 'Modifier 59 or X{EPSU} is used as NCCI allows',
  severity: 'error',
  authority: { source: 'CMS NCCI Policy Manual for Medicare Services', section: 'Chapter I, E.1.d', edition: '2026' },

  select: ({ coded }) => coded.lines.filter(({ modifiers }) => modifiers.some((one) => DISTINCT.has(one))),
  subject: ofLine,
  check({ id, procedure, modifiers }) {
    const used = modifiers.filter((one) => DISTINCT.has(one));
    const keep = (kept: string[]) => ({
      label: kept.length === 0 ? `Remove ${used.join(', ')}` : `Keep ${kept.join(', ')} only`,
      action: {
        kind: 'set-modifiers' as const,
        line: id,
        modifiers: modifiers.filter((one) => !DISTINCT.has(one) || kept.includes(one)),
      },
    });
    if (EVALUATION.test(procedure.code))
      return fail(`${procedure.code}: ${used.join(', ')} may not be used on an evaluation and management service.`, { fixes: [keep([])] });
    if (used.length > 1)
      return fail(`${procedure.code} carries ${used.join(' and ')}: a line takes one of 59, XE, XP, XS, XU.`, {
        fixes: used.map((one) => keep([one])),
      });
    return pass();
  },
});

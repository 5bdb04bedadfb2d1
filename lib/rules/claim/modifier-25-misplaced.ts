import { ofLine } from '../coded';
import { defineRule, fail, pass } from '../rule';

/** CPT evaluation and management services, and the HCPCS visits that are paid as such. */
const EVALUATION = /^(?:99(?:2|3|4)\d\d|92(?:002|004|012|014)|G0(?:101|402|438|439))$/;
const ONLY_THERE = new Set(['24', '25', '57']);

/** Modifiers 24, 25 and 57 describe an evaluation and management service and stand on no other. */
export default defineRule({
  id: 'modifier-25-misplaced',
  family: 'claim',
  catalogue: 'M01',
  title: 'Modifiers 24, 25 and 57 stand on a visit',
  severity: 'error',
  authority: { source: 'CMS Medicare Claims Processing Manual (100-04)', section: 'Chapter 12, 30.6.6 and 40.2', edition: '2026' },

  select: ({ coded }) => coded.lines.filter(({ modifiers }) => modifiers.some((one) => ONLY_THERE.has(one))),
  subject: ofLine,
  check({ id, procedure, modifiers }) {
    if (EVALUATION.test(procedure.code)) return pass();
    const wrong = modifiers.filter((one) => ONLY_THERE.has(one));
    return fail(`${procedure.code}: modifier ${wrong.join(', ')} belongs on the visit, not on a procedure.`, {
      fixes: [
        {
          label: `Remove ${wrong.join(', ')}`,
          action: { kind: 'set-modifiers', line: id, modifiers: modifiers.filter((one) => !wrong.includes(one)) },
        },
      ],
    });
  },
});

import { ofLine } from '../coded';
import { defineRule, fail, pass, type RuleContext } from '../rule';

const SIDES = { RT: /\bright\b/i, LT: /\bleft\b/i } as const;
const OTHER = { RT: 'LT', LT: 'RT' } as const;

/** Sides named by the diagnoses that a line points to, by their titles; a bilateral code names both. */
function sidesOf(ids: string[], { coded }: RuleContext): string[] {
  const titles = coded.diagnoses.filter(({ id }) => ids.includes(id)).map(({ code }) => code.display);
  return (['RT', 'LT'] as const).filter((side) => titles.some((title) => SIDES[side].test(title) || /\bbilateral\b/i.test(title)));
}

/** A line's RT or LT agrees with the side of its diagnoses, and a line does not carry both. */
export default defineRule({
  id: 'modifier-side-conflict',
  family: 'claim',
  catalogue: 'M10',
  title: 'Side modifier agrees with the diagnosis',
  severity: 'error',
  bypassable: true,
  authority: { source: 'CMS NCCI Policy Manual for Medicare Services', section: 'Chapter I, E', edition: '2026' },

  select: ({ coded }) => coded.lines.filter(({ modifiers }) => modifiers.includes('RT') || modifiers.includes('LT')),
  subject: ofLine,
  check({ procedure, modifiers, diagnosisIds }, context) {
    const side = modifiers.includes('RT') ? 'RT' : 'LT';
    if (modifiers.includes(OTHER[side])) return fail(`${procedure.code} carries RT and LT on one line: use 50, or one line for each side.`);
    const documented = sidesOf(diagnosisIds, context);
    return documented.length === 1 && documented[0] !== side
      ? fail(`${procedure.code} carries ${side}, but its diagnoses name the ${side === 'RT' ? 'left' : 'right'} side.`)
      : pass();
  },
});

import type { ServiceLine } from '../../coding/coded-encounter';
import { bare } from '../coded';
import { defineRule, fail, noData, pass, type RuleContext } from '../rule';
import type { SiteRule } from '../site-rule';

interface Ruled {
  line: ServiceLine;
  rule: SiteRule;
}

const folded = (text: string): string => text.trim().replaceAll(/\s+/g, ' ').toUpperCase();

const holds = (condition: SiteRule['modifiers'], there: (code: string) => boolean): boolean =>
  condition === null || condition.codes.some(there) === (condition.are === 'present');

const dayOf = ({ serviceDate }: ServiceLine, { date }: RuleContext): string | null => serviceDate ?? date;

/**
 * What this site wrote down after a denial: a service line to which every condition of one of its rules applies. Which rules
 * there are, and what they say, is the site's; rules outside their days of service do not apply.
 */
export default defineRule({
  id: 'site-warning',
  family: 'claim',
  catalogue: 'S01',
  title: 'A rule of your site',
  severity: 'warning',
  bypassable: true,
  authority: { source: 'Your site’s own rules', section: 'Settings, rules of your site', edition: 'as set up' },

  select: (context) =>
    context.coded.lines.flatMap((line) =>
      context.siteRules
        .filter(({ procedure, from, to }) => {
          const day = dayOf(line, context);
          return procedure === folded(line.procedure.code) && (day === null || (from <= day && (to === null || day <= to)));
        })
        .map((rule): Ruled => ({ line, rule })),
    ),
  subject: ({ line, rule }) => ({ kind: 'line', id: `${line.id} ${rule.id}`, label: line.procedure.code }),
  check({ line, rule }, context) {
    const open = (what: string) => noData(`${rule.procedure}: ${what}, so a rule of your site was not judged.`);
    if (dayOf(line, context) === null) return open('the day of service is not known');
    if (rule.payer !== null && (context.payer === null || context.payer.trim() === '')) return open('the payer is not named');
    if (rule.payer !== null && folded(rule.payer) !== folded(context.payer ?? '')) return pass();
    const pointed = context.coded.diagnoses.filter(({ id }) => line.diagnosisIds.includes(id)).map(({ code }) => bare(code));
    if (rule.diagnoses !== null && pointed.length === 0) return open('the line points to no diagnosis');
    const modifiers = new Set(line.modifiers.map(folded));
    const all =
      holds(rule.modifiers, (code) => modifiers.has(code)) &&
      holds(rule.diagnoses, (code) => pointed.some((diagnosis) => diagnosis.startsWith(bare({ code }))));
    if (!all) return pass();
    const why = rule.carc === null ? '' : ` It was denied before with reason ${rule.carc}.`;
    return fail(`${rule.procedure}, from your site: ${rule.message}${why}`);
  },
});

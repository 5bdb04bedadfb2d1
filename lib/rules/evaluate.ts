/** All rules over one context, and what their answers mean for the claim. */
import { rules } from './index';
import { type Issue, type RuleContext, runRule } from './rule';

const rank = ({ verdict, severity }: Issue): number => {
  if (verdict === 'fail') return { error: 0, warning: 1, info: 4 }[severity];
  return { 'no-data': 2, bypassed: 3, pass: 5 }[verdict];
};

/**
 * Every rule's verdict on everything it speaks about, passes included, in display order: failed errors, failed warnings,
 * what could not be judged, what was overridden, information, passes; within each the order of the rule list.
 */
export function evaluate(context: RuleContext): Issue[] {
  return rules.flatMap((rule) => runRule(rule, context)).toSorted((a, b) => rank(a) - rank(b));
}

/** True: no rule of severity error failed, and every rule that applies could be judged. */
export const isClean = (issues: Issue[]): boolean =>
  !issues.some(({ verdict, severity }) => verdict === 'no-data' || (verdict === 'fail' && severity === 'error'));

/** What could not be judged, each sentence once, in display order. */
export const notChecked = (issues: Issue[]): string[] => [
  ...new Set(issues.filter(({ verdict }) => verdict === 'no-data').map(({ message }) => message)),
];

import type { PcsRule } from '../../lib/coding/procedures/pcs-rule';

const parted = (values: string): string[] => values.split(/[ +]/);

/** What each mark of a rule may be filled with. */
const VALUES: Record<string, (rule: PcsRule) => string[]> = {
  '@': ({ parts = [], levels = {} }) => [...parts.map(([, value]) => value), ...Object.values(levels)].flatMap(parted),
  '#': ({ sides = '' }) => parted(sides),
  '*': ({ approaches = '' }) => [...approaches],
  '?': ({ devices = [] }) => devices.flatMap(([, value]) => (value === '' ? [] : parted(value))),
  '%': ({ qualifiers = [] }) => qualifiers.map(([, value]) => value),
  '+': ({ counts }) => parted(counts?.values ?? ''),
  '~': ({ hours = [] }) => hours.map(([, value]) => value),
};

/** Every code that a rule can give, whatever the notes say. */
export function everyCode(rule: PcsRule): string[] {
  let { codes } = rule;
  for (const [mark, valuesOf] of Object.entries(VALUES)) {
    codes = codes.flatMap((code) =>
      code.includes(mark) ? [...new Set(valuesOf(rule))].map((value) => code.replace(mark, value)) : [code],
    );
  }
  const others = [...(rule.kinds ?? []), ...(rule.byDevice ?? []), ...(rule.also ?? [])].flatMap(([, other]) => everyCode(other));
  return [...new Set([...codes, ...others])];
}

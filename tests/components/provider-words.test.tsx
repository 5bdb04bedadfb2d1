// @vitest-environment happy-dom
// A provider is asked about the note alone: whatever a rule finds, no word of codes, groups or payment reaches the screen.
import { cleanup, render } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { ProviderGaps } from '../../components/gaps/ProviderGaps';
import { composeQuery } from '../../lib/queries/compose';
import { contextOfExample, type Example } from '../../lib/rules/examples';
import { rules } from '../../lib/rules/index';
import { type Rule, runRule } from '../../lib/rules/rule';

afterEach(cleanup);

/** Payment, severity groups, quality scores, code systems, and codes themselves. */
const FORBIDDEN =
  /\$|\b(?:DRG|HCC|MCC|CC|RVU|RAF|CMI|SOI|ROM|MS-DRG|APR|CPT|HCPCS|ICD|PDX|SDX|CARC|NCCI|LCD|NCD)\b|\b(?:reimburs|revenue|pay(?:ment|er|or|able)|bill(?:ing|able|ed)?\b|charge[ds]?\b|claim|den(?:y|ied|ial)|money|dollar|profit|weight(?:ed)? score|risk adjust|quality (?:score|metric)|severity of illness|upcod|cod(?:e|es|ed|ing|er)\b)|\b[A-TV-Z]\d{2}\.\d/i;

const examplesOf = import.meta.glob<{ default: Example[] }>('../../lib/rules/documentation/*.examples.ts');
const documentation = rules.filter(({ family }) => family === 'documentation') as Rule[];
let rendered = 0;

describe('a provider reads no word of codes or payment', () => {
  it.each(documentation.map((rule) => [rule.id, rule] as const))('from %s', async (id, rule) => {
    const load = examplesOf[`../../lib/rules/documentation/${id}.examples.ts`];
    const { default: examples } = await (load as NonNullable<typeof load>)();
    for (const example of examples) {
      const context = contextOfExample(example);
      const queries = runRule(rule, context).flatMap((issue) => composeQuery(issue, context.chart) ?? []);
      if (queries.length === 0) continue;
      // The chart's own words are the provider's; everything around them is ours.
      const { container } = render(<ProviderGaps queries={queries} onShow={() => undefined} onCopy={() => undefined} />);
      const own = queries.flatMap(({ indicators }) => indicators.map(({ quote }) => quote.replaceAll(/\s+/g, ' ').replaceAll('"', "'")));
      const ours = own.reduce((text, quote) => text.replaceAll(quote, ''), container.textContent ?? '');
      expect(ours.match(FORBIDDEN)?.[0]).toBeUndefined();
      rendered += 1;
      cleanup();
    }
  });

  it('and the questions were really there to be read', () => {
    expect(rendered).toBeGreaterThan(documentation.length / 2);
  });
});

describe('the titles and messages of documentation rules', () => {
  it.each(documentation.map((rule) => [rule.id, rule] as const))('%s speaks of the note, not of money', async (id, rule) => {
    const load = examplesOf[`../../lib/rules/documentation/${id}.examples.ts`];
    const { default: examples } = await (load as NonNullable<typeof load>)();
    const said = [rule.title, ...examples.flatMap((example) => runRule(rule, contextOfExample(example)).map(({ message }) => message))];
    for (const words of said) expect(words).not.toMatch(/\$|\b(?:DRG|HCC|MCC|RVU|RAF|CMI)\b|reimburs|revenue|payment|money|profit/i);
  });
});

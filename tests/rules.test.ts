// Every rule keeps its examples, cites its authority and stands in the list.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { applyFix } from '../lib/rules/apply-fix';
import { evaluate, isClean, notChecked } from '../lib/rules/evaluate';
import { aBook, aChart, aCodedEncounter, aDocument, aLine, aRow, contextOfExample, diagnosesOf, type Example } from '../lib/rules/examples';
import { rules } from '../lib/rules/index';
import { type Issue, type Rule, runRule } from '../lib/rules/rule';
import { run } from '../scripts/headless/check';
import { ruleBook } from '../scripts/rules-doc';

const RULES = path.resolve(import.meta.dirname, '../lib/rules');
const files = (['documentation', 'claim'] as const).flatMap((family) =>
  readdirSync(path.join(RULES, family))
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.examples.ts'))
    .map((name) => ({ family, id: name.slice(0, -3) })),
);

describe.each(files)('$family/$id', async ({ family, id }) => {
  const { default: rule } = (await import(`../lib/rules/${family}/${id}.ts`)) as { default: Rule };
  const { default: examples } = (await import(`../lib/rules/${family}/${id}.examples.ts`)) as { default: Example[] };

  it('is named after its file, has a number, cites its authority and is listed', () => {
    expect([rule.id, rule.family]).toEqual([id, family]);
    expect(rule.catalogue).toMatch(/^[A-Z]\d+$/);
    for (const part of [rule.title, rule.authority.source, rule.authority.section, rule.authority.edition]) expect(part).not.toBe('');
    expect(rules).toContain(rule);
  });

  it('has an example that fails and one that does not', () => {
    expect(examples.some((example) => example.expect.includes('fail'))).toBe(true);
    expect(examples.some((example) => !example.expect.includes('fail'))).toBe(true);
  });

  it.each(examples)('$name', (example) => {
    expect(runRule(rule, contextOfExample(example)).map((issue) => issue.verdict)).toEqual(example.expect);
  });

  it('names what it speaks about, and quotes exactly', () => {
    for (const example of examples) {
      for (const issue of runRule(rule, contextOfExample(example)).filter(({ verdict }) => verdict === 'fail')) {
        expect(issue.message.length).toBeGreaterThan(20);
        // A line of the note is named without its number and its full stop.
        expect(issue.message).not.toMatch(/^\d{1,2}[.)]\s|[.;,]:/);
        for (const { document, start, end, quote } of issue.evidence) {
          const text = example.chart?.documents.find((one) => one.id === document)?.text;
          expect(text?.slice(start, end)).toBe(quote);
        }
      }
    }
  });
});

const issuesOf = (example: Omit<Example, 'name' | 'expect'>): Issue[] => evaluate(contextOfExample({ name: '', expect: [], ...example }));

describe('all rules together', () => {
  it('none is listed twice', () => {
    expect(new Set(rules.map((rule) => rule.id)).size).toBe(files.length);
    expect(new Set(rules.map((rule) => rule.catalogue)).size).toBe(files.length);
  });

  it('a rule that throws yields no-data and harms no other', () => {
    const context = contextOfExample({ name: '', expect: [] });
    const broken: Rule = {
      ...(rules[0] as Rule),
      select: () => {
        throw new Error('broken');
      },
    };
    expect(runRule(broken, context)).toMatchObject([{ verdict: 'no-data', evidence: [] }]);
  });

  it('failed errors come first, passes last', () => {
    const issues = issuesOf({ coded: aCodedEncounter({ diagnoses: diagnosesOf('I10', 'I50.9'), lines: [aLine({ diagnosisIds: [] })] }) });
    expect(issues[0]).toMatchObject({ verdict: 'fail', severity: 'error' });
    expect(issues.at(-1)).toMatchObject({ verdict: 'pass' });
  });

  it('a claim is clean only when nothing failed and nothing was left unchecked', () => {
    const coded = aCodedEncounter({ diagnoses: diagnosesOf('J02.9'), lines: [aLine()] });
    const rows = [aRow('J02.9', 'Acute pharyngitis, unspecified'), aRow('99213', 'Office visit', { system: 'CPT' })];
    const known = issuesOf({ coded, book: aBook(rows) });
    expect(known.filter(({ verdict }) => verdict !== 'pass')).toEqual([]);
    expect(isClean(known)).toBe(true);
    const unknown = issuesOf({ coded });
    expect(isClean(unknown)).toBe(false);
    expect(notChecked(unknown).length).toBeGreaterThan(0);
  });

  it('an override with a reason turns a bypassable failure, and no other, into bypassed', () => {
    const coded = aCodedEncounter({ diagnoses: diagnosesOf('I10', 'I50.9') });
    const failed = issuesOf({ coded }).filter(({ verdict }) => verdict === 'fail');
    const bypasses = failed.map(({ rule, subject }) => ({ rule, subject: subject.id, reason: 'documented as unrelated', at: 0 }));
    const after = issuesOf({ coded: { ...coded, bypasses } });
    for (const { rule, subject, bypassable } of failed) {
      const same = after.find((issue) => issue.rule === rule && issue.subject.id === subject.id);
      expect(same?.verdict).toBe(bypassable ? 'bypassed' : 'fail');
    }
  });

  it('every fix that an example offers changes the coding, and removing what it offered to change is no error', async () => {
    for (const { family, id } of files) {
      const { default: rule } = (await import(`../lib/rules/${family}/${id}.ts`)) as { default: Rule };
      const { default: examples } = (await import(`../lib/rules/${family}/${id}.examples.ts`)) as { default: Example[] };
      for (const example of examples) {
        const context = contextOfExample(example);
        for (const { action } of runRule(rule, context).flatMap((issue) => issue.fixes)) {
          const fixed = applyFix(context.coded, action, 'new');
          if (action.kind !== 'open-settings') expect(fixed, `${id}: ${example.name}`).not.toEqual(context.coded);
          expect(() => applyFix(aCodedEncounter(), action, 'new')).not.toThrow();
        }
      }
    }
  });

  it('a fix that names a code coded already takes the worse one away, and repeats nothing', () => {
    const coded = aCodedEncounter({ diagnoses: diagnosesOf('I10', 'I13.0') });
    const code = { system: 'ICD-10-CM' as const, code: 'I13.0', display: '' };
    const fixed = applyFix(coded, { kind: 'replace-code', diagnosis: coded.diagnoses[0]?.id ?? '', code }, 'new');
    expect(fixed.diagnoses.map((diagnosis) => diagnosis.code.code)).toEqual(['I13.0']);
  });

  // The limit is for what grows with the square of a word's length: that takes minutes, the rest a second.
  it.each(['x', '7', '_', 'ab. '])(
    'none is held up by half a million characters of "%s"',
    (part) => {
      const text = `Assessment:\n1. Gout.\nHistory of present illness: ${part.repeat(500_000 / part.length)}`;
      const slow = rules.filter((rule) => {
        const began = performance.now();
        runRule(rule, contextOfExample({ name: '', expect: [], chart: aChart({ documents: [aDocument({ text })] }) }));
        return performance.now() - began > 10_000;
      });
      expect(slow.map(({ id }) => id)).toEqual([]);
    },
    120_000,
  );

  it('the rule book is current', async () => {
    expect(readFileSync(path.resolve(RULES, '../../docs/rules.md'), 'utf8')).toBe(await ruleBook());
  });
});

const ask = async (...lines: string[]): Promise<{ code: number; answers: Record<string, unknown>[] }> => {
  const answers: Record<string, unknown>[] = [];
  async function* input() {
    yield* lines;
  }
  const code = await run(['--store', 'none'], input(), (line) => answers.push(JSON.parse(line) as Record<string, unknown>));
  return { code, answers };
};

describe('headless check', () => {
  it('judges a coding against the codes that ship with the product', async () => {
    const coded = aCodedEncounter({ diagnoses: diagnosesOf('I10', 'I50.9') });
    const { code, answers } = await ask(JSON.stringify({ coded }));
    expect(code).toBe(0);
    expect(answers[0]).toMatchObject({ clean: false });
    expect(answers[0]?.issues).toContainEqual(expect.objectContaining({ rule: 'hypertension-combination', verdict: 'fail' }));
  });

  it('says what a malformed line lacks, and goes on', async () => {
    const { code, answers } = await ask('{"chart": null}', 'no JSON', JSON.stringify({ coded: aCodedEncounter() }));
    expect(code).toBe(1);
    expect(answers.map((answer) => 'error' in answer)).toEqual([true, true, false]);
  });
});

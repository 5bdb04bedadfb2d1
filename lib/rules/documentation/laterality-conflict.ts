import type { SectionKind } from '../../chart/chart';
import type { Finding } from '../../findings/finding';
import { CONCLUDING, unseen } from '../documented';
import { defineRule, fail, noData, type RuleContext } from '../rule';

/** Sections that name the condition of the encounter, not its history. */
const NAMING: ReadonlySet<SectionKind | null> = new Set([...CONCLUDING, 'procedure', 'indication', 'chief-complaint']);

/** Two mentions of one condition in different naming sections, one left and one right, where nothing says both. */
function conflicts({ findings }: RuleContext): [Finding, Finding][] {
  const sided = findings.filter(
    ({ assertion, attributes, evidence }) => assertion === 'present' && attributes.laterality && NAMING.has(evidence.section),
  );
  return [...new Set(sided.map(({ concept }) => concept))].flatMap((concept) => {
    const own = sided.filter((finding) => finding.concept === concept);
    const left = own.filter(({ attributes }) => attributes.laterality === 'left');
    const right = own.filter(({ attributes }) => attributes.laterality === 'right');
    const [one, other] = [left[0], right[0]];
    const together = left.some((a) => right.some((b) => a.evidence.section === b.evidence.section));
    return one && other && !together && left.length + right.length === own.length ? [[one, other] as [Finding, Finding]] : [];
  });
}

/** The note calls one condition left in one place and right in another. */
export default defineRule({
  id: 'laterality-conflict',
  family: 'documentation',
  catalogue: 'G118',
  title: 'The note agrees with itself on the side',
  severity: 'warning',
  authority: { source: 'ICD-10-CM Official Guidelines for Coding and Reporting', section: 'I.B.13, I.B.14', edition: 'FY 2027' },

  select: conflicts,
  subject: ([one]) => ({ kind: 'finding', id: one.id, label: one.evidence.quote }),
  check([one, other], { chart }) {
    const why = unseen(chart);
    return why === null
      ? fail(`${one.evidence.quote}: the note names the left side in one place and the right side in another.`, {
          evidence: [one.evidence, other.evidence],
        })
      : noData(`${one.evidence.quote}: two sides are named, but ${why}.`);
  },
});

import { bare, isUnder, ofDiagnosis } from '../coded';
import { defineRule, fail, pass } from '../rule';

const ELSEWHERE = /\bin (?:other )?(?:\w+ )*diseases classified elsewhere\b/i;

/** The instruction that speaks about a code most closely; by its title a manifestation may be known without one. */
const instructionFor = (code: { code: string; display: string }, known: { code: string; first: string[] }[]) =>
  known.filter((one) => isUnder(code, [one.code])).toSorted((a, b) => b.code.length - a.code.length)[0] ??
  (ELSEWHERE.test(code.display) ? { code: bare(code), first: [] } : undefined);

/** A manifestation is never listed first, and its underlying condition stands before it ("code first"). */
export default defineRule({
  id: 'manifestation-sequence',
  family: 'claim',
  catalogue: 'D06',
  title: 'The underlying condition precedes its manifestation',
  severity: 'error',
  authority: { source: 'ICD-10-CM Official Guidelines for Coding and Reporting', section: 'I.A.13', edition: 'FY 2027' },

  select: ({ coded, book }) => coded.diagnoses.filter(({ code }) => instructionFor(code, book.instructions.manifestations)),
  subject: ofDiagnosis,
  check(manifestation, { coded: { diagnoses }, book }) {
    const { id, code } = manifestation;
    const at = diagnoses.indexOf(manifestation);
    const first = instructionFor(code, book.instructions.manifestations)?.first ?? [];
    if (first.length === 0) {
      const fixes =
        diagnoses.length > 1
          ? [{ label: `Move ${code.code} last`, action: { kind: 'move-diagnosis' as const, diagnosis: id, before: null } }]
          : [];
      return at > 0
        ? pass()
        : fail(`${code.code} is a manifestation code and may not be listed first: code the underlying condition before it.`, { fixes });
    }
    if (diagnoses.slice(0, at).some((dx) => isUnder(dx.code, first))) return pass();
    const later = diagnoses.slice(at + 1).find((dx) => isUnder(dx.code, first));
    if (later)
      return fail(`${code.code}: its underlying condition ${later.code.code} must come first.`, {
        fixes: [
          { label: `Move ${later.code.code} before ${code.code}`, action: { kind: 'move-diagnosis', diagnosis: later.id, before: id } },
        ],
      });
    return fail(
      `${code.code}: code first the underlying condition (${first.slice(0, 6).join(', ')}${first.length > 6 ? ' …' : ''}), if documented.`,
    );
  },
});

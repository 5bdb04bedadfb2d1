import type { Diagnosis } from '../../coding/coded-encounter';
import { bare, isUnder } from '../coded';
import { defineRule, fail, noData, pass } from '../rule';

type Item = { kind: 'pair'; first: Diagnosis; second: Diagnosis; note: string } | { kind: 'alone'; diagnosis: Diagnosis; known: boolean };

/**
 * Two codes that an Excludes1 note keeps apart. Overridden where the two conditions are documented as unrelated to each
 * other (the note's own exception). Codes whose notes are not loaded are said to be unchecked.
 */
export default defineRule<Item>({
  id: 'excludes1-pair',
  family: 'claim',
  catalogue: 'D04',
  title: 'No two codes are kept apart by an Excludes1 note',
  severity: 'error',
  bypassable: true,
  authority: { source: 'ICD-10-CM Official Guidelines for Coding and Reporting', section: 'I.A.12.a', edition: 'FY 2027' },

  select({ coded: { diagnoses }, book: { instructions } }) {
    if (diagnoses.length < 2) return [];
    // A whole tabular has thousands of notes: only those of the claim's own codes are held against its pairs.
    const coded = diagnoses.map(({ code }) => bare(code));
    const isCoded = (prefix: string): boolean => coded.some((code) => code.startsWith(prefix));
    const notes = instructions.excludes1.filter(({ code, excludes }) => isCoded(code) && excludes.some(isCoded));
    const noteBetween = (a: Diagnosis, b: Diagnosis) =>
      notes.find(
        ({ code, excludes }) =>
          (isUnder(a.code, [code]) && isUnder(b.code, excludes)) || (isUnder(b.code, [code]) && isUnder(a.code, excludes)),
      );
    const pairs = diagnoses.flatMap((first, at) =>
      diagnoses.slice(at + 1).flatMap((second): Item[] => {
        // A note on a parent may exclude a code of its own branch; the same code twice is another rule's.
        const excluded = bare(first.code) === bare(second.code) ? undefined : noteBetween(first, second);
        return excluded ? [{ kind: 'pair', first, second, note: excluded.note }] : [];
      }),
    );
    return [
      ...pairs,
      ...diagnoses.map((diagnosis): Item => ({ kind: 'alone', diagnosis, known: isUnder(diagnosis.code, instructions.excludes1Known) })),
    ];
  },
  subject: (item) =>
    item.kind === 'pair'
      ? { kind: 'diagnosis', id: `${item.first.id}+${item.second.id}`, label: `${item.first.code.code} with ${item.second.code.code}` }
      : { kind: 'diagnosis', id: item.diagnosis.id, label: item.diagnosis.code.code },
  check(item) {
    if (item.kind === 'alone')
      return item.known
        ? pass()
        : noData(`${item.diagnosis.code.code}: its Excludes1 notes are not loaded, so conflicts were not checked.`);
    const { first, second, note } = item;
    return fail(
      `${first.code.code} and ${second.code.code} are kept apart by Excludes1${note ? ` (${note})` : ''}: keep one, or state why the two conditions are unrelated.`,
      {
        fixes: [first, second].map(({ id, code }) => ({
          label: `Remove ${code.code}`,
          action: { kind: 'remove-diagnosis' as const, diagnosis: id },
        })),
      },
    );
  },
});

// A procedure of a stay: added with its quotes, dated, removed, and its quotes held against the chart like a diagnosis's.
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { addDiagnosis, addProcedure, removeProcedure, setProcedureDate } from '../../lib/coding/edit';
import { verifyEvidence } from '../../lib/coding/verify';
import { aChart, aCodedEncounter, aDocument, icd } from '../../lib/rules/examples';

const text = 'Appendectomy was performed.';
const quote = { document: 'note-1', start: 0, end: 12, quote: 'Appendectomy', section: null };
const code = { system: 'ICD-10-PCS', code: '0DTJ4ZZ', display: 'Resection of Appendix' } as const;
const digest = async (words: string) => createHash('sha256').update(words).digest('hex');
const coded = addProcedure(aCodedEncounter({ setting: 'inpatient' }), code, [quote], '2026-11-03', 'p1');

describe('a procedure of a stay', () => {
  it('is added with its quotes and its day, and stands twice when it was done twice', () => {
    expect(coded.procedures).toEqual([{ id: 'p1', code, date: '2026-11-03', evidence: [{ ...quote, hash: null }] }]);
    expect(addProcedure(coded, code, [], null, 'p2').procedures.map(({ id }) => id)).toEqual(['p1', 'p2']);
  });

  it('gets another day and is removed; an id that is not there changes nothing', () => {
    expect(setProcedureDate(coded, 'p1', null).procedures[0]?.date).toBeNull();
    expect(setProcedureDate(coded, 'p9', null).procedures).toEqual(coded.procedures);
    expect(removeProcedure(coded, 'p9').procedures).toHaveLength(1);
    expect(removeProcedure(coded, 'p1').procedures).toEqual([]);
  });

  it('has its quotes verified after the diagnoses’', async () => {
    const both = addDiagnosis(coded, icd('K35.80'), [quote], 'search', 'd1');
    const chart = aChart({ documents: [aDocument({ text })] });
    expect((await verifyEvidence(both, chart, digest)).map(({ subject, state }) => [subject, state])).toEqual([
      ['d1', 'same'],
      ['p1', 'same'],
    ]);
    const other = aChart({ documents: [aDocument({ text: 'Nothing was done.' })] });
    expect((await verifyEvidence(coded, other, digest))[0]).toMatchObject({ subject: 'p1', state: 'changed' });
  });
});

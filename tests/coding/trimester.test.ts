// How far a pregnancy is, from the words of whole notes; and what the place of an operation, a drug or an allergy tells.
import { describe, expect, it } from 'vitest';
import type { Setting } from '../../lib/coding/coded-encounter';
import { weigh } from '../../lib/coding/suggest';
import { type Gestation, gestationOf } from '../../lib/coding/trimester';
import { analyze } from '../../lib/findings/analyze';
import { aChartOf, aDocument } from '../findings/chart';
import { anOpenBook } from './open-book';
import cases from './trimester.json';

type Case = { text: string; setting?: Setting } & Partial<Pick<Gestation, 'weeks' | 'trimester' | 'stage' | 'gravida'>>;

describe('gestation', () => {
  it.each(cases as Case[])('$text', ({ text, setting, ...wanted }) => {
    expect(gestationOf(aChartOf([aDocument(text)]), setting ?? 'outpatient')).toMatchObject(wanted);
  });
});

const suggested = (text: string) => {
  const chart = aChartOf([aDocument(text)]);
  return weigh(chart, analyze(chart), 'outpatient', anOpenBook()).suggestions;
};

describe('places', () => {
  it('an operation is quoted from where it is past, not from where it is talked of', () => {
    const past = suggested('HPI: The consent for hysterectomy in her old chart was found.\nPAST SURGICAL HISTORY: Hysterectomy.\n').find(
      ({ code }) => code.code === 'Z90.710',
    );
    expect(past?.evidence[0]?.section).toBe('surgical-history');
  });

  it('a man is not pregnant, whatever the note says of his wife', () => {
    const chart = aChartOf([aDocument('HPI: The wife is pregnant.\nASSESSMENT: Pregnancy at 20 weeks. Anemia.')], {
      patient: { name: { family: null, given: null, text: 'patient-1' }, mrn: null, birthDate: null, sex: 'male', age: 40 },
    });
    expect(weigh(chart, analyze(chart), 'outpatient', anOpenBook()).suggestions.map(({ code }) => code.code)).toEqual(['D64.9']);
  });

  it('weeks are quoted from where they stand', () => {
    const weeks = suggested('HPI: She is at 33 weeks gestation.\nASSESSMENT: Severe preeclampsia.').find(
      ({ code }) => code.code === 'Z3A.33',
    );
    expect(weeks?.evidence[0]?.quote).toContain('33 weeks');
  });

  it('weeks that stand among both diagnoses of an operation are quoted from the later', () => {
    const text = 'PREOPERATIVE DIAGNOSIS: Breech at 38 weeks gestation.\nPOSTOPERATIVE DIAGNOSIS: Breech at 38 weeks gestation.';
    const weeks = suggested(text).find(({ code }) => code.code === 'Z3A.38');
    expect(weeks?.evidence[0]?.start).toBeGreaterThanOrEqual(text.indexOf('POSTOPERATIVE'));
  });
});

// Why a named condition is not offered, and what the chart says against one that is.
import { describe, expect, it } from 'vitest';
import type { Chart } from '../../lib/chart/chart';
import type { Setting } from '../../lib/coding/coded-encounter';
import { weigh } from '../../lib/coding/suggest';
import { analyze } from '../../lib/findings/analyze';
import { aChartOf, aDocument } from '../findings/chart';
import { anOpenBook } from './open-book';

const weighed = (text: string, setting: Setting = 'outpatient', more: Partial<Chart> = {}) => {
  const chart = aChartOf([aDocument(text)], more);
  return weigh(chart, analyze(chart), setting, anOpenBook());
};

const against = (text: string, more: Partial<Chart> = {}) => weighed(text, 'outpatient', more).suggestions[0]?.contrary ?? [];

const problem = (text: string, status = 'Active') => ({
  text,
  code: null,
  status,
  onset: null,
  provenance: { frame: 'top', visibility: 'visible' as const },
});
const first = (text: string, problems: Chart['problems']) => weighed(text, 'outpatient', { problems }).suggestions[0];

describe('what is passed over', () => {
  it.each([
    ['denied', 'ASSESSMENT:\nGout. No evidence of pneumonia.', 'pneumonia', 'The note denies it (“No evidence of”).'],
    ['uncertain in the office', 'ASSESSMENT:\nGout. Possible pneumonia.', 'pneumonia', 'IV.H: uncertain diagnoses are not coded'],
    ['of a relative', 'FAMILY HISTORY:\nMother had asthma.\n\nASSESSMENT:\nGout.', 'asthma', 'It is said of a relative'],
    ['a precaution', 'ASSESSMENT:\nGout.\n\nINSTRUCTIONS:\nReturn for fever.', 'fever', 'It is named as a possibility to come'],
    ['integral', 'ASSESSMENT:\nPneumonia with cough.', 'cough', 'I.B.5: routinely part of “pneumonia”.'],
    [
      'covered',
      'ASSESSMENT:\nOrthostatic hypotension. Hypotension.',
      'hypotension',
      'I.B.2: “orthostatic hypotension” says it more exactly.',
    ],
    ['only seen on examination', 'EXAM:\nWheezing.\n\nASSESSMENT:\nGout.', 'wheezing', 'III.B: named among findings only'],
  ])('%s', (_, text, concept, why) => {
    const one = weighed(text).passedOver.find((passed) => passed.concept === concept);
    expect(one?.why).toContain(why);
    expect(text).toContain(one?.evidence.quote);
  });

  it('what is offered is not passed over, and nothing stands twice', () => {
    const { passedOver, suggestions } = weighed('ASSESSMENT:\nGout.\nAsthma.\nNo pneumonia. No pneumonia.');
    expect(suggestions.map(({ problem }) => problem)).toEqual(['gout', 'asthma']);
    expect(passedOver.map(({ concept }) => concept)).toEqual(['pneumonia']);
  });
});

describe('what is said against an offer', () => {
  it('a denial elsewhere in the note', () => {
    expect(against('HPI:\nHe denies asthma.\n\nASSESSMENT:\nAsthma.')).toEqual([
      { says: 'denied', evidence: expect.objectContaining({ quote: 'He denies asthma.' }) },
    ]);
  });
  it('another stage', () => {
    const [one] = against('HPI:\nChronic kidney disease stage 3a.\n\nASSESSMENT:\nChronic kidney disease stage 4.');
    expect(one?.says).toBe('stage 3a');
  });
  it('a problem list that has it as resolved', () => {
    const provenance = { frame: 'top', visibility: 'visible' as const };
    const problems = [{ text: 'Asthma', code: null, status: 'Resolved', onset: null, provenance }];
    expect(against('ASSESSMENT:\nAsthma.', { problems })).toEqual([{ says: 'resolved on the problem list: “Asthma”', evidence: null }]);
  });
  it('nothing where all agree', () => {
    expect(against('HPI:\nHe has asthma.\n\nASSESSMENT:\nAsthma.')).toEqual([]);
  });
});

describe('what the problem list adds', () => {
  it('is named in the path and weighed first, and never chosen by itself', () => {
    const offer = first('ASSESSMENT:\nChronic kidney disease.', [problem('Chronic kidney disease, stage 4')]);
    expect(offer?.code.code).toBe('N18.9');
    expect(offer?.path).toContain('On the problem list: “Chronic kidney disease, stage 4”');
    expect(offer?.alternatives[0]?.code).toBe('N18.4');
  });
  it('a list alone supports nothing', () => {
    expect(weighed('ASSESSMENT:\nDoing well.', 'outpatient', { problems: [problem('Gout')] }).suggestions).toEqual([]);
  });
  it('what has ended on the list adds nothing', () => {
    expect(first('ASSESSMENT:\nAsthma.', [problem('Severe persistent asthma', 'Resolved')])?.path.join()).not.toContain(
      'On the problem list',
    );
  });
});

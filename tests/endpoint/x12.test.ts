// What answer files say: TA1, 999, 277CA, 277 and 835, read against their guides.
import { describe, expect, it } from 'vitest';
import { readAnswers } from '../../lib/endpoint/x12/read-answers';
import { answerFile, claimStatus, remittance, ta1File } from './answer-files';

const PCN = '0123456789ABCDEFGHJK';

function read(text: string) {
  const found = readAnswers(text);
  if (!found.ok) throw new Error(JSON.stringify(found.problems));
  return found.file;
}
const eventsOf = (text: string) => read(text).interchanges.flatMap(({ answers }) => answers.map(({ answer }) => answer.event));
const problemsOf = (text: string): string[] => {
  const found = readAnswers(text);
  return found.ok ? [] : found.problems.map(({ what }) => what);
};
const claim = (status: string, charge: string, paid: string, ...rest: string[]): string[] => [
  `CLP*${PCN}*${status}*${charge}*${paid}*0*12*PX0001*11*1`,
  ...rest,
];

describe('835', () => {
  it.each([
    ['all paid', claim('1', '100', '100', 'SVC*HC:99213*100*100'), { state: 'paid' }],
    ['paid less the contract', claim('1', '100', '60', 'SVC*HC:99213*100*60', 'CAS*CO*45*40'), { state: 'paid' }],
    ['all of it the deductible', claim('1', '100', '0', 'SVC*HC:99213*100*0', 'CAS*PR*1*100'), { state: 'paid' }],
    ['an earlier payer paid it all', claim('2', '100', '0', 'SVC*HC:99213*100*0', 'CAS*OA*23*100'), { state: 'paid' }],
    ['as tertiary, sent on', claim('21', '100', '10', 'SVC*HC:99213*100*10', 'CAS*OA*23*90'), { state: 'paid' }],
    ['one line bundled', claim('1', '150', '100', 'SVC*HC:99213*100*100', 'SVC*HC:36415*50*0', 'CAS*CO*97*50'), { state: 'partial' }],
    ['units cut', claim('1', '100', '50', 'SVC*HC:97110*100*50', 'CAS*CO*151*50*2'), { state: 'partial' }],
    ['processed, and nothing paid', claim('1', '100', '0', 'SVC*HC:99213*100*0', 'CAS*CO*50*100'), { state: 'denied' }],
    ['denied', claim('4', '100', '0', 'CAS*CO*31*100'), { state: 'denied' }],
    ['a stay paid as a whole', claim('1', '900', '800', 'CAS*CO*45*100', 'SVC*NU:0410*900*0'), { state: 'paid' }],
    ['taken back', claim('22', '-100', '-60', 'CAS*CO*45*-40'), { state: 'denied', reasons: [{ code: 'reversal' }] }],
    ['another payer’s', claim('23', '100', '0', 'CAS*OA*109*100'), { state: 'pended' }],
    ['a price only', claim('25', '100', '0', 'CAS*OA*101*100'), null],
  ])('%s', (_, segments, event) => {
    const [found] = eventsOf(answerFile('835', remittance(segments)));
    if (event === null) expect(found).toBeNull();
    else expect(found).toMatchObject(event);
  });

  it('several triplets of one CAS, claim and line apart, remarks, line numbers and the payer’s number', () => {
    const segments = [
      `CLP*${PCN}*1*300*80*30*12*PXICN9*11*7`,
      'CAS*CO*A1*0',
      'MOA***MA01**N115',
      'SVC*HC:99213:25*200*80*0450*1',
      'DTM*472*20261102',
      'CAS*CO*45*60**151*30*2',
      'CAS*PR*2*10**3*20',
      `REF*6R*${PCN}-2`,
      'LQ*HE*N822',
      'SVC*HC>20610*100*0',
      'CAS*PI*204*100',
      `REF*6R*${PCN}-1`,
    ];
    const [answer] = read(answerFile('835', remittance(segments), { isa: 44 })).interchanges[0]?.answers ?? [];
    expect(answer?.answer.about).toEqual({ by: 'pcn', pcn: PCN, payerControlNumber: 'PXICN9', frequency: '7', reversal: false });
    expect(answer?.answer.event).toEqual({
      kind: 'answered',
      state: 'partial',
      payerControlNumber: 'PXICN9',
      reasons: [
        { code: 'A1', text: '', line: null, group: 'CO', cents: 0 },
        { code: 'MA01', text: '', line: null },
        { code: 'N115', text: '', line: null },
        { code: '45', text: '', line: 2, group: 'CO', cents: 6_000 },
        { code: '151', text: '', line: 2, group: 'CO', cents: 3_000 },
        { code: '2', text: '', line: 2, group: 'PR', cents: 1_000 },
        { code: '3', text: '', line: 2, group: 'PR', cents: 2_000 },
        { code: 'N822', text: '', line: 2 },
        { code: '204', text: '', line: 1, group: 'PI', cents: 10_000 },
      ],
      lines: [
        { line: 2, state: 'partial', chargedCents: 20_000, paidCents: 8_000, patientCents: 3_000 },
        { line: 1, state: 'denied', chargedCents: 10_000, paidCents: 0, patientCents: 0 },
      ],
    });
  });

  it('inpatient remarks stand in MIA05 and MIA20 to MIA23', () => {
    const mia = `MIA*1****N1${'*'.repeat(15)}N2*N3*N4*N5`;
    const [event] = eventsOf(answerFile('835', remittance([...claim('1', '10', '10'), mia])));
    expect(event).toMatchObject({ reasons: [{ code: 'N1' }, { code: 'N2' }, { code: 'N3' }, { code: 'N4' }, { code: 'N5' }] });
  });

  it('what belongs to no claim is kept apart, and ends the last one', () => {
    const file = read(answerFile('835', [...remittance(claim('1', '10', '10')), 'PLB*1234567893*20261231*WO:1*25.5*CS:2*-10']));
    expect(file.apart).toEqual([2_550, -1_000]);
    expect(file.interchanges[0]?.answers).toHaveLength(1);
    expect(file.interchanges[0]?.answers[0]?.answer.words.join()).not.toContain('PLB');
  });

  it('a claim that does not balance is taken, and said', () => {
    const file = read(answerFile('835', remittance(claim('1', '100', '60', 'CAS*CO*45*30'))));
    expect(file.notes.map(({ what }) => what)).toEqual([expect.stringMatching(/does not balance/)]);
    expect(file.interchanges[0]?.answers[0]?.answer.event).toMatchObject({ state: 'paid' });
  });

  it('a status that no 835 has leaves its claim out', () => {
    const file = read(answerFile('835', remittance(claim('9', '1', '1'), claim('1', '2', '2'))));
    expect(file.notes).toMatchObject([{ what: expect.stringMatching(/CLP02/) }]);
    expect(file.interchanges[0]?.answers.map(({ answer }) => answer.event?.kind)).toEqual([undefined, 'answered']);
  });
});

describe('277CA and 277', () => {
  it.each([
    ['A0:20', 'acknowledged'],
    ['A1:20', 'acknowledged'],
    ['A2:20', 'acknowledged'],
    ['A5:20', 'acknowledged'],
    ['A3:21', 'rejected'],
    ['A4:35', 'rejected'],
    ['A6:21', 'rejected'],
    ['A7:562:85', 'rejected'],
    ['A8:145', 'rejected'],
    ['P0:3', 'pended'],
    ['P4:3', 'pended'],
    ['R3:294', 'pended'],
    ['E0:24', null],
  ])('%s: %s', (code, state) => {
    const [event] = eventsOf(answerFile('277CA', claimStatus(PCN, `STC*${code}*20261103*WQ*100`, 'REF*1K*PX77')));
    if (state === null) expect(event).toBeNull();
    else {
      const reasons = state === 'acknowledged' ? [] : [{ code, text: '', line: null }];
      expect(event).toEqual({ kind: 'answered', state, payerControlNumber: 'PX77', reasons, lines: [] });
    }
  });

  it('of several statuses the last day’s worst counts; lines and their numbers; free words as they are', () => {
    const segments = [
      'STC*A2:20*20261101*WQ*300',
      'STC*A7:21*20261103*U*300******A7:500**A LINE IS WRONG',
      'SVC*HC:99213*200',
      'STC*A2:20*20261103*WQ*200',
      `REF*FJ*${PCN}-1`,
      'SVC*HC:20610*100',
      'STC*A7:453*20261103*U*100',
      `REF*FJ*${PCN}-2`,
    ];
    expect(eventsOf(answerFile('277CA', claimStatus(PCN, ...segments)))).toEqual([
      {
        kind: 'answered',
        state: 'rejected',
        payerControlNumber: null,
        reasons: [
          { code: 'A7:21', text: 'A LINE IS WRONG', line: null },
          { code: 'A7:500', text: 'A LINE IS WRONG', line: null },
          { code: 'A2:20', text: '', line: 1 },
          { code: 'A7:453', text: '', line: 2 },
        ],
        lines: [{ line: 2, state: 'rejected', chargedCents: 10_000, paidCents: null, patientCents: null }],
      },
    ]);
  });

  it('several claims of one patient level, and a batch turned away at the provider’s level', () => {
    const body = claimStatus(PCN, 'STC*A2:20*20261103*WQ*1', 'TRN*2*OTHER', 'STC*A3:21*20261103*U*1');
    body.splice(7, 0, 'TRN*1*0', 'STC*A8:496*20261103*U*2');
    const file = read(answerFile('277CA', body));
    expect(file.interchanges[0]?.answers.map(({ answer }) => answer.about)).toMatchObject([{ pcn: PCN }, { pcn: 'OTHER' }]);
    expect(file.notes).toMatchObject([{ what: expect.stringMatching(/provider's whole batch/) }]);
  });

  it('an answer to an inquiry names the claim by its patient control number, not by the inquiry’s trace', () => {
    const body = [
      'BHT*0010*08*1*20261103*1200*DG',
      'HL*1**20*1',
      'HL*2*1*21*1',
      'HL*3*2*19*1',
      'HL*4*3*22*0',
      'TRN*2*TRACE1',
      'STC*P1:20*20261103**5',
      `REF*EJ*${PCN}`,
    ];
    const [answer] = read(answerFile('277', body)).interchanges[0]?.answers ?? [];
    expect(answer).toMatchObject({ kind: '277', answer: { about: { pcn: PCN }, event: { state: 'pended' } } });
  });
});

const ack = (ik5: string, ak9: string, ...errors: string[]): string[] => [
  'AK1*HC*12*005010X222A1',
  'AK2*837*0034*005010X222A1',
  ...errors,
  `IK5*${ik5}`,
  `AK9*${ak9}*1*1*1`,
];

describe('999 and TA1', () => {
  it.each([
    ['A', 'A', 'accepted'],
    ['E', 'E', 'accepted'],
    ['R*5', 'R', 'rejected'],
    ['M', 'R', 'rejected'],
    ['W', 'P', 'rejected'],
    ['X', 'R', 'rejected'],
    ['A', 'R', 'rejected'],
  ])('IK5 %s in a group %s: %s', (ik5, ak9, state) => {
    const [answer] = read(answerFile('999', ack(ik5, ak9))).interchanges[0]?.answers ?? [];
    expect(answer?.answer.about).toEqual({ by: 'set', group: '12', set: '0034' });
    const { event } = answer?.answer ?? {};
    expect(event?.kind === 'answered' ? event.state : event?.kind).toBe(state);
  });

  it('names the segment and element that are wrong, never what stood there', () => {
    const [event] = eventsOf(answerFile('999', ack('R*5', 'R', 'IK3*NM1*17*2010*8', 'IK4*9:2*67*7*CANARYFIELD', 'IK3*SV1*30**3')));
    expect(event).toMatchObject({
      reasons: [
        { code: '999:7', text: 'Segment NM1 at 17, element 9-2.' },
        { code: '999:3', text: 'Segment SV1 at 30.' },
        { code: '999:5', text: 'The transaction set was refused.' },
      ],
    });
    expect(JSON.stringify(event)).not.toContain('CANARYFIELD');
  });

  it('a group without its sets speaks for all of them; a group of something else for none', () => {
    expect(read(answerFile('999', ['AK1*HC*12', 'AK9*R*3*3*0*2'])).interchanges[0]?.answers).toMatchObject([
      { answer: { about: { by: 'set', group: '12', set: null }, event: { state: 'rejected', reasons: [{ code: '999:2' }] } } },
    ]);
    expect(read(answerFile('999', ['AK1*HI*12', 'AK9*R*3*3*0'])).interchanges[0]?.answers).toEqual([]);
  });

  it('an interchange refused as a whole, or taken', () => {
    const [refused] = read(ta1File(31, 'R', '024')).interchanges[0]?.answers ?? [];
    expect(refused?.answer).toMatchObject({
      about: { by: 'interchange', isa: '000000031' },
      event: { state: 'rejected', reasons: [{ code: 'TA1:024' }] },
    });
    expect(eventsOf(ta1File(31, 'A', '000'))).toEqual([null]);
  });
});

describe('a file that is not whole', () => {
  const good = answerFile('835', remittance(claim('1', '10', '10')));
  it.each([
    ['a segment lost', good.replace('N1*PR*EXAMPLE HEALTH PLAN~', ''), /SE01 says \d+; there are \d+ segments/],
    ['another set control number', good.replace(/SE\*(\d+)\*0001/, 'SE*$1*0002'), /SE02 is not the control number of ST02/],
    ['another group control number', good.replace('GE*1*7', 'GE*1*8'), /GE02 is not the control number of GS06/],
    ['another interchange control number', good.replace('IEA*1*000000001', 'IEA*1*000000002'), /IEA02 is not the control number of ISA13/],
    ['cut short', good.slice(0, -30), /cut short|ends before/],
    ['a word for an amount', good.replace('*10*10*0*', '*TEN*10*0*'), /CLP03 is not an amount/],
    ['claims instead of answers', good.replace('ST*835', 'ST*837'), /file of claims/],
    ['some other set', good.replace('ST*835', 'ST*271'), /none of the answers/],
    ['no X12', 'Dear Sir', /does not begin with ISA/],
    ['nothing', '', /empty/],
  ])('%s: nothing of it is read, and why', (_, text, why) => {
    expect(problemsOf(text)).toEqual([expect.stringMatching(why)]);
  });
});

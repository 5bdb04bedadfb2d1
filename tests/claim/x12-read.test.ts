// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { componentsOf, readX12, repetitionsOf } from '../../lib/claim/x12-read';

/** An interchange with one 999; `d`: element, component, repetition, segment. */
function file(d = '*:^~', { between = '', body = ['AK1*HC*7', 'AK9*A*1*1*1'] } = {}): string {
  const [element = '', component = '', repetition = '', end = ''] = d;
  const isa = `ISA*00*${' '.repeat(10)}*00*${' '.repeat(10)}*ZZ*${'SENDER'.padEnd(15)}*ZZ*${'RECEIVER'.padEnd(15)}*261102*1500*R*00501*000000042*0*T*C`;
  const segments = [
    'GS*FA*S*R*20261102*1500*7*X*005010X231A1',
    'ST*999*0003',
    ...body,
    `SE*${body.length + 2}*0003`,
    'GE*1*7',
    'IEA*1*000000042',
  ];
  const text = [isa, ...segments].map((segment) => segment.replaceAll('*', element)).join(`${end}${between}`) + end;
  return text
    .replace(`${element}R${element}00501`, `${element}${repetition}${element}00501`)
    .replace(`T${element}C`, `T${element}${component}`);
}

const read = (text: string) => {
  const got = readX12(text);
  if (!got.ok) throw new Error(`${got.problem.what} segment ${got.problem.segment}, byte ${got.problem.byte}`);
  return got;
};
const problem = (text: string) => {
  const got = readX12(text);
  return got.ok ? got.problems[0] : got.problem;
};

describe('reading X12', () => {
  it.each(['*:^~', '|>!\n', '~^_:', "+<&'"])('takes the delimiters %j from ISA', (d) => {
    const [interchange] = read(file(d)).interchanges;
    expect(interchange?.delimiters).toEqual({ element: d[0], component: d[1], repetition: d[2], segment: d[3] });
    expect(interchange?.groups[0]?.sets[0]?.segments.map(({ elements }) => elements)).toEqual([
      ['ST', '999', '0003'],
      ['AK1', 'HC', '7'],
      ['AK9', 'A', '1', '1', '1'],
      ['SE', '4', '0003'],
    ]);
  });

  it.each(['\n', '\r\n', ' \r\n\t'])('does not mind %j between segments, and counts it in the bytes', (between) => {
    const text = file('*:^~', { between });
    const [interchange] = read(text).interchanges;
    const places = (interchange?.groups[0]?.sets[0]?.segments ?? []).map(({ number, byte }) => [number, text.slice(byte, byte + 3)]);
    expect(places).toEqual([
      [3, 'ST*'],
      [4, 'AK1'],
      [5, 'AK9'],
      [6, 'SE*'],
    ]);
  });

  it('counts bytes, not characters, after a name with accents', () => {
    const text = file('*:^~', { body: ['NM1*QC*1*ÉMOND*ZOË', 'AK9*A'] });
    const segment = read(text).interchanges[0]?.groups[0]?.sets[0]?.segments[2];
    expect(new TextDecoder().decode(new TextEncoder().encode(text).slice(segment?.byte).slice(0, 5))).toBe('AK9*A');
  });

  it('reads several interchanges, each with its own delimiters, and TA1 outside of groups', () => {
    const second = file('|>!\n')
      .replace(/\nGS[\s\S]*GE\|1\|7/, '\nTA1|000000042|261102|1500|A|000')
      .replace('IEA|1', 'IEA|0');
    const { interchanges, problems } = read(file() + second);
    expect(problems).toEqual([]);
    expect(interchanges.map(({ groups, acknowledgements }) => [groups.length, acknowledgements.length])).toEqual([
      [1, 0],
      [0, 1],
    ]);
  });

  it('takes composites and repetitions apart', () => {
    const delimiters = { element: '*', component: ':', repetition: '^', segment: '~' };
    expect(componentsOf('HC:99213::25', delimiters)).toEqual(['HC', '99213', '', '25']);
    expect(componentsOf(undefined, delimiters)).toEqual(['']);
    expect(repetitionsOf('A^B', delimiters)).toEqual(['A', 'B']);
    expect(repetitionsOf('A^B', { ...delimiters, repetition: null })).toEqual(['A^B']);
  });

  it.each([
    ['nothing', '', 'empty', 1, ''],
    ['no ISA', 'ST*835*1~', 'not begin with ISA', 1, 'ST*'],
    ['an ISA02 too short', file().replace('ISA*00* ', 'ISA*00*'), 'ISA02 is not 10', 1, '* '],
    ['an element delimiter that is also the end', file('*:^*'), 'four different marks', 1, ':*'],
    ['a letter for a delimiter', file('*:^Q'), 'four different marks', 1, ':Q'],
    ['a segment without an id', file().replace('AK1*', 'ak1*'), 'no segment id', 4, 'ak1*'],
    ['an end within a segment', file().slice(0, -1), 'ends within a segment', 8, 'IEA*'],
    ['an end before IEA', file().split('IEA')[0] ?? '', 'before its IEA', 8, ''],
    ['a set without SE', file().replace(/SE\*4\*0003~/, ''), 'its SE is missing', 6, 'GE*1*7'],
    ['a segment outside of a set', file().replace('ST*999*0003~', ''), 'AK1 stands where ST or GE', 3, 'AK1*'],
    ['an SE01 that is wrong', file().replace('SE*4*', 'SE*9*'), 'SE01 says 9; there are 4 segments', 6, 'SE*'],
    ['another SE02', file().replace('SE*4*0003', 'SE*4*0004'), 'SE02 is not the control number of ST02', 6, 'SE*'],
    ['another GE02', file().replace('GE*1*7', 'GE*1*8'), 'GE02 is not the control number of GS06', 7, 'GE*'],
    ['another IEA02', file().replace('IEA*1*000000042', 'IEA*1*000000043'), 'of ISA13', 8, 'IEA*'],
  ])('%s: says what and where', (_, text, what, segment, where) => {
    const found = problem(text);
    expect(found).toMatchObject({ what: expect.stringContaining(what), segment });
    expect(text.slice(found?.byte, (found?.byte ?? 0) + where.length)).toBe(where);
    if (where === '') expect(found?.byte).toBe(text.length);
  });

  it('says nothing of what the file holds', () => {
    const name = 'CANARYFIELD';
    for (const text of [file('*:^~', { body: [`nm1*${name}`] }), `${name}*1~`, file().replace('SE*4*', `SE*${name}*`)])
      expect(problem(text)?.what).not.toContain(name);
  });
});

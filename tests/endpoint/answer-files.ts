/** Answer files of invented payers: the envelope around the segments that a test is about. */

/** `issued`: ISA09 and ISA10, `YYMMDDhhmm`. */
export interface Envelope {
  isa?: number;
  issued?: string;
  component?: string;
}

const GROUPS: Record<string, [string, string]> = {
  '835': ['HP', '005010X221A1'],
  '999': ['FA', '005010X231A1'],
  '277CA': ['HN', '005010X214'],
  '277': ['HN', '005010X212'],
};

const id = (text: string): string => text.padEnd(15);

/** The ISA segment, 106 characters wide. */
function isaOf({ isa = 1, issued = '2611031200', component = ':' }: Envelope): string {
  const [date, time] = [issued.slice(0, 6), issued.slice(6)];
  const control = String(isa).padStart(9, '0');
  return [
    'ISA',
    '00',
    ' '.repeat(10),
    '00',
    ' '.repeat(10),
    'ZZ',
    id('PAYER'),
    'ZZ',
    id('CLINIC'),
    date,
    time,
    '^',
    '00501',
    control,
    '0',
    'T',
    component,
  ].join('*');
}

/** One interchange with one set of that kind: `body` are the segments between ST and SE. */
export function answerFile(kind: keyof typeof GROUPS, body: string[], envelope: Envelope = {}): string {
  const [group = '', version = ''] = GROUPS[kind] ?? [];
  const st = kind === '835' ? 'ST*835*0001' : `ST*${kind.slice(0, 3)}*0001*${version}`;
  const segments = [
    `GS*${group}*PAYER*CLINIC*20261103*1200*7*X*${version}`,
    st,
    ...body,
    `SE*${body.length + 2}*0001`,
    'GE*1*7',
    `IEA*1*${String(envelope.isa ?? 1).padStart(9, '0')}`,
  ];
  return `${isaOf(envelope)}~${segments.map((segment) => `${segment}~`).join('')}`;
}

/** An interchange with nothing but a TA1 about ours. */
export const ta1File = (isa: number, verdict: 'A' | 'E' | 'R', note: string, envelope: Envelope = {}): string =>
  `${isaOf(envelope)}~TA1*${String(isa).padStart(9, '0')}*261102*1500*${verdict}*${note}~IEA*0*${String(envelope.isa ?? 1).padStart(9, '0')}~`;

/** An 835's segments before its claims, and the claims. */
export const remittance = (...claims: string[][]): string[] => [
  'BPR*I*100*C*ACH*CCP*01*111000025*DA*1*1512345678**01*111000025*DA*2*20261103',
  'TRN*1*77001*1512345678',
  'N1*PR*EXAMPLE HEALTH PLAN',
  'N1*PE*EXAMPLE CLINIC*XX*1234567893',
  'LX*1',
  ...claims.flat(),
];

/** A 277CA's claim: its levels around the status segments. */
export const claimStatus = (pcn: string, ...segments: string[]): string[] => [
  'BHT*0085*08*1*20261103*1200*TH',
  'HL*1**20*1',
  'NM1*PR*2*EXAMPLE HEALTH PLAN*****PI*EHP01',
  'HL*2*1*21*1',
  'NM1*41*2*EXAMPLE CLINIC*****46*CLINIC',
  'HL*3*2*19*1',
  'NM1*85*2*EXAMPLE CLINIC*****XX*1234567893',
  'HL*4*3*PT',
  'NM1*QC*1*CANARYFIELD*PETRA****MI*EHP774410',
  `TRN*2*${pcn}`,
  ...segments,
];

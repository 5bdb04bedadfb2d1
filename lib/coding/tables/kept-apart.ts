/**
 * Codes that an Excludes1 note keeps apart from a diagnosis that says the same more exactly: the first is left out where one
 * of the others is coded (ICD-10-CM Tabular List FY 2026; Official Guidelines I.A.12.a). Only notes whose two sides are the
 * same complaint of the same patient; where they may well be unrelated (headache beside migraine) the choice is the coder's.
 */
const NOTES = `
  I51.4 I11 I13
  I51.5 I11 I13
  I51.7 I11 I13
  I51.89 I11 I13
  I51.9 I11 I13
  I87.3 I83
  Q75.3 Q03
  R00.0 I47
  R03.1 G90.3 I95
  R05 A37.0 J41.0
  R06.0 J80 J96
  R06.1 J38
  R06.2 J45
  R06.81 G47.3
  R09.1 J90 J94
  R09.2 I46 J96
  R10.13 K30
  R10.2 N94.81
  R11.15 G43.A
  R12 K30
  R16.1 D73.1
  R18 K70.11 K70.31 K71.51
  R19.4 K59
  R19.5 K92.1
  R19.7 A09 K52.9 K59.1
  R25 F95 G20 G21 G22 G23 G24 G25 G26
  R29.5 G45.9
  R29.810 G51.0
  R29.890 M80 M81
  R29.891 G24.3 M43.6
  R31 N02 N30.01 N42.1
  R32 N39.3 N39.4
  R39.15 N39.41 N39.46
  R39.2 N19
  R39.81 N39.3 N39.4
  R41.3 G45.4
  R41.81 G30 G31.1 G31.84
  R41.840 F90
  R42 H81
  R44 F20 F21 F22 F23 F24 F25 F28 F29 F30.2 F31.5 F32.3 F33.3
  R52 G89
  R53.1 M62.81 M62.84
  R53.82 G93.3
  R55 G90.01 G90.3 I95.1
  R56 G40
  R59 I88 I89 L04
  R60.9 E87.7
  R61 L74.5
  R62.52 E34.3
  R63.5 E66
  R63.6 E40 E41 E42 E43 E44 E45 E46
  R64 E41 E88.A
  R68.2 E86.0 M35.0
  R68.83 R50.9
  R68.84 M26.62
  R73 E08 E09 E10 E11 E13
  R76.0 D68.312 D68.5 D68.61 D68.62
  R76.81 M05
  R78.81 A41
  R79.0 E83
  R79.1 D68
  R80.0 N06
  R82.3 D59.5 D59.6
  R82.81 N39.0
  R87.61 D06 N87
  R87.62 D07.2 N89
  R87.81 A63.0
  R94.31 I45.81
`;

export const KEPT_APART: readonly { code: string; from: string[] }[] = NOTES.trim()
  .split('\n')
  .map((line) => {
    const [code = '', ...from] = line.trim().split(' ');
    return { code, from };
  });

/** Conditions of other chapters in a pregnancy, childbirth or the puerperium (I.C.15.a.1). */
import type { CodeRule } from './table';
import { byTrimester } from './trimesters';

/**
 * Codes of other chapters and the code of chapter 15 that stands before them. `alone`: the code of chapter 15 says it all, the
 * other goes. First match wins.
 */
export const COMPLICATES: [codes: RegExp, rule: CodeRule, alone?: boolean][] = [
  [/^A1[5-9]/, byTrimester('O98.01_', '1239', 'O98.02', 'O98.03')],
  [/^A5[0-3]/, byTrimester('O98.11_', '1239', 'O98.12', 'O98.13')],
  [/^A54/, byTrimester('O98.21_', '1239', 'O98.22', 'O98.23')],
  [/^A(?:5[5-9]|6[0-4])/, byTrimester('O98.31_', '1239', 'O98.32', 'O98.33')],
  [/^B1[5-9]/, byTrimester('O98.41_', '1239', 'O98.42', 'O98.43')],
  [/^(?:B20|Z21)/, byTrimester('O98.71_', '1239', 'O98.72', 'O98.73')],
  [/^(?:A[89]\d|B0\d|B2[5-9]|B3[0-4]|U07\.1)/, byTrimester('O98.51_', '1239', 'O98.52', 'O98.53')],
  [/^B(?:5\d|6[0-4])/, byTrimester('O98.61_', '1239', 'O98.62', 'O98.63')],
  [/^(?:A|B(?!9[5-7]))/, byTrimester('O98.81_', '1239', 'O98.82', 'O98.83')],
  [/^C/, byTrimester('O9A.11_', '1239', 'O9A.12', 'O9A.13')],
  [/^D25/, byTrimester('O34.1_', '1230')],
  [/^(?:D27|N83|N73\.6|N80)/, byTrimester('O34.8_', '1230')],
  [/^D62/, byTrimester('O99.01_', '1239', 'O90.81', 'O90.81')],
  [/^D(?:5\d|6[0-4])/, byTrimester('O99.01_', '1239', 'O99.02', 'O99.03')],
  [/^D(?:6[5-9]|[78]\d)/, byTrimester('O99.11_', '1239', 'O99.12', 'O99.13')],
  [/^E10/, byTrimester('O24.01_', '1239', 'O24.02', 'O24.03')],
  [/^E11/, byTrimester('O24.11_', '1239', 'O24.12', 'O24.13')],
  [/^E(?:08|09|13)/, byTrimester('O24.81_', '1239', 'O24.82', 'O24.83')],
  [/^E66/, byTrimester('O99.21_', '1230', 'O99.214', 'O99.215')],
  [/^E4[0-6]/, byTrimester('O25.1_', '1230', 'O25.2', 'O25.3')],
  [/^E/, byTrimester('O99.28_', '1230', 'O99.284', 'O99.285')],
  [/^F10/, byTrimester('O99.31_', '1230', 'O99.314', 'O99.315')],
  [/^F1(?:[1-6]|[89])/, byTrimester('O99.32_', '1230', 'O99.324', 'O99.325')],
  [/^(?:F17|Z72\.0)/, byTrimester('O99.33_', '1230', 'O99.334', 'O99.335')],
  [/^F53/, { code: null }],
  [/^F/, byTrimester('O99.34_', '1230', 'O99.344', 'O99.345')],
  [/^G/, byTrimester('O99.35_', '1230', 'O99.354', 'O99.355')],
  [/^I10/, byTrimester('O10.01_', '1239', 'O10.02', 'O10.03'), true],
  [/^I11/, byTrimester('O10.11_', '1239', 'O10.12', 'O10.13')],
  [/^I12/, byTrimester('O10.21_', '1239', 'O10.22', 'O10.23')],
  [/^I13/, byTrimester('O10.31_', '1239', 'O10.32', 'O10.33')],
  [/^I15/, byTrimester('O10.41_', '1239', 'O10.42', 'O10.43')],
  [/^I26/, byTrimester('O88.21_', '1239', 'O88.22', 'O88.23')],
  [/^I80\.[0238]/, byTrimester('O22.2_', '1230', undefined, 'O87.0')],
  [/^I82/, byTrimester('O22.3_', '1230', undefined, 'O87.1')],
  [/^I83/, byTrimester('O22.0_', '1230', undefined, 'O87.4')],
  [/^K64/, byTrimester('O22.4_', '1230', undefined, 'O87.2'), true],
  [/^I/, byTrimester('O99.41_', '1239', 'O99.42', 'O99.43')],
  [/^J/, byTrimester('O99.51_', '1239', 'O99.52', 'O99.53')],
  [/^K(?:7[0-7]|8[0-3])/, byTrimester('O26.61_', '1239', 'O26.62', 'O26.63')],
  [/^K/, byTrimester('O99.61_', '1239', 'O99.62', 'O99.63')],
  [/^L/, byTrimester('O99.71_', '1239', 'O99.72', 'O99.73')],
  [/^N1[0-2]/, byTrimester('O23.0_', '1230', undefined, 'O86.21'), true],
  [/^N30/, byTrimester('O23.1_', '1230', undefined, 'O86.22'), true],
  [/^N34/, byTrimester('O23.2_', '1230'), true],
  [/^N39\.0/, byTrimester('O23.4_', '1230', undefined, 'O86.20'), true],
  [/^N72/, byTrimester('O23.51_', '1239', undefined, 'O86.11')],
  [/^N70/, byTrimester('O23.52_')],
  [/^N71/, byTrimester('O23.59_', '1239', 'O86.12', 'O86.12'), true],
  [/^N7(?:3(?!\.6)|[4-7])/, byTrimester('O23.59_', '1239', undefined, 'O86.13')],
  [/^N(?:1[3-9]|2[0-3])/, byTrimester('O26.83_')],
  [/^(?:N87|R87)/, byTrimester('O34.4_', '1230')],
  [
    /^N9[23]/,
    {
      code: 'O20.9',
      choices: ['2', '3'].map((trimester) => ({ when: { trimester: trimester as '2' }, codes: [`O46.9${trimester}`] })),
    },
    true,
  ],
  [/^R11/, { code: 'O21.9' }, true],
  [
    /^R50/,
    {
      code: null,
      choices: [
        { when: { stage: 'childbirth' }, codes: ['O75.2'] },
        { when: { stage: 'puerperium' }, codes: ['O86.4'] },
      ],
    },
    true,
  ],
  [/^R(?:10|14|42|51|53|55)/, byTrimester('O26.89_')],
  [
    /^R73/,
    {
      code: 'O99.810',
      choices: [
        { when: { stage: 'childbirth' }, codes: ['O99.814'] },
        { when: { stage: 'puerperium' }, codes: ['O99.815'] },
      ],
    },
  ],
  [/^R80/, byTrimester('O12.1_', '1230', 'O12.14', 'O12.15'), true],
  [/^R60/, byTrimester('O12.0_', '1230', 'O12.04', 'O12.05'), true],
  [/^[ST]/, byTrimester('O9A.21_', '1239', 'O9A.22', 'O9A.23')],
  [
    /^[HM]/,
    {
      code: 'O99.891',
      choices: [
        { when: { stage: 'childbirth' }, codes: ['O99.892'] },
        { when: { stage: 'puerperium' }, codes: ['O99.893'] },
      ],
    },
  ],
  [
    /^Z22\.330/,
    {
      code: 'O99.820',
      choices: [
        { when: { stage: 'childbirth' }, codes: ['O99.824'] },
        { when: { stage: 'puerperium' }, codes: ['O99.825'] },
      ],
    },
    true,
  ],
  [/^Z98\.84/, byTrimester('O99.84_', '1230', 'O99.844', 'O99.845')],
];

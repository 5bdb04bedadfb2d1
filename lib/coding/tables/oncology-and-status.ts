import { type CodeTable, choices, plain, sided } from './table';

/** ICD-10-CM chapters 2 and 21, and signs of no system. */
export const oncologyAndStatusCodes: CodeTable = {
  ...plain(`
    annual-exam Z00.00
    screening-colonoscopy Z12.11
    family-colon-cancer Z80.0
    family-breast-cancer Z80.3
    family-melanoma Z80.8
    history-colon-polyps Z86.0100
    do-not-resuscitate Z66
    palliative-care Z51.5
    nonadherence-medication Z91.148
    nonadherence-diet Z91.118
    converted-to-open Z53.31
    steroid-use-long Z79.52
    opioid-use-long Z79.891
    postoperative-pain G89.18
    debility R53.81
    night-sweats R61
    anorexia R63.0
    abnormal-ekg R94.31
    abnormal-stress-test R94.39
    abnormal-mammogram R92.8
    homelessness Z59.00
    chemotherapy-encounter Z51.11
    immunotherapy-encounter Z51.12
    radiation-encounter Z51.0
    cancer-follow-up Z08
    history-chemotherapy Z92.21
    history-radiation Z92.3
    er-positive Z17.0
    er-negative Z17.1
    her2-positive Z17.31
    her2-negative Z17.32
    triple-negative Z17.421
    brca-mutation Z15.01
    lynch-syndrome Z15.060
    prophylactic-mastectomy Z40.01
    prophylactic-oophorectomy Z40.02
    breast-reconstruction-encounter Z42.1
    breast-implant-status Z98.82
    bone-marrow-transplant-status Z94.81
    stem-cell-transplant-status Z94.84
    port-care Z45.2
    blood-transfusion-refusal Z53.1
    aromatase-inhibitor-use Z79.811
    antiandrogen-use Z79.818
    alkylating-use Z79.630
    antimetabolite-use Z79.631
    antitumor-antibiotic-use Z79.632
    mitotic-inhibitor-use Z79.633
    topoisomerase-inhibitor-use Z79.634
    hydroxyurea-use Z79.64
    skin-cancer-screening Z12.83
    screening-mammogram Z12.31
    lung-cancer-screening Z12.2
    prostate-cancer-screening Z12.5
    cancer-pain G89.3
    cancer-fatigue R53.0
    svc-syndrome I87.1
    malignant-cord-compression G95.29
    hypercalcemia-malignancy E83.52
    osteoradionecrosis M27.2
    radiation-brain-necrosis I67.89
  `),
  'genetic-cancer-risk': { code: 'Z15.09', choices: choices([{ type: 'breast' }, 'Z15.01']) },
  'mastectomy-status': sided('Z90.1_', '1230'),
  'splenectomy-status': { code: 'Z90.81', choices: choices([{ type: 'functional' }, 'D73.0']) },
  'tamoxifen-use': { code: 'Z79.810', choices: choices([{ type: 'fulvestrant' }, 'Z79.818']) },
  'antineoplastic-use': {
    code: 'Z79.69',
    choices: choices([{ type: 'biologic' }, 'Z79.620'], [{ type: 'immunomodulator' }, 'Z79.61'], [{ type: 'jak' }, 'Z79.622']),
  },
  paraneoplastic: { code: 'G13.0', choices: choices([{ type: 'lambert-eaton' }, 'G70.80']) },
  mucositis: { code: 'K12.30', choices: choices([{ type: 'chemotherapy' }, 'K12.31 T45.1X5A'], [{ type: 'radiation' }, 'K12.33']) },
  'chemo-nausea': { code: 'R11.0', choices: choices([{ type: 'vomiting' }, 'R11.2 T45.1X5A'], [{}, 'R11.0 T45.1X5A']) },
  'chemo-neuropathy': { code: 'G62.0', choices: choices([{}, 'G62.0 T45.1X5A']) },
  'well-child': { code: 'Z00.129', choices: choices([{ type: 'abnormal' }, 'Z00.121']) },
  'chronic-pain': { code: 'G89.29', choices: choices([{ type: 'syndrome' }, 'G89.4']) },
  'organ-amputation-bka': sided('Z89.51_', '12-9'),
  'organ-amputation-aka': sided('Z89.61_', '12-9'),
};

import { type DemoEncounter, drug, panel, problem } from '../encounter';

export default {
  id: 'psoriasis',
  number: '77255',
  patient: {
    pid: '1049',
    given: 'Farah',
    family: 'Najafi',
    mrn: '00447762',
    birthDate: '1988-08-08',
    sex: 'Female',
    phone: '(555) 014-5580',
    address: '92 Alder Row, Linden Falls',
    since: '2023-01-31',
  },
  date: '2026-10-30',
  endDate: null,
  class: 'Office visit',
  place: { code: '11', name: 'Linden Care Skin' },
  provider: 'Elise Vandermeer MD',
  department: 'Dermatology',
  reason: 'Psoriasis, biologic follow-up',
  coverage: { payer: 'Meridian Mutual', plan: 'Select HMO', memberId: 'MM-70112546', group: 'Falls County' },
  problems: [
    problem('Psoriasis', 'L40.9', '2016-04-04', 'Active'),
    problem('Joint pain', null, '2026-05-20', 'Active'),
    problem('Latent tuberculosis, treated 2022', null, '2022-03-15', 'Resolved'),
    problem('Depression', null, '2024-09-10', 'Active'),
  ],
  medications: [
    drug('Adalimumab 40 mg/0.4 mL pen', '40 mg', 'subcutaneous', 'every 2 weeks'),
    drug('Clobetasol 0.05 % ointment', 'thin film', 'topical', 'twice daily on weekends'),
    drug('Escitalopram 10 mg tablet', '1 tab', 'by mouth', 'once daily'),
    drug('Norethindrone 0.35 mg tablet', '1 tab', 'by mouth', 'once daily'),
  ],
  allergies: [],
  vitals: { systolic: 116, diastolic: 72, pulse: 76, weightLb: 187, heightIn: 66, bmi: 30.2 },
  panels: [
    panel('Hepatic panel', '80076', '2026-10-22', ['ALT', '58', 'U/L', '7-52', 'H'], ['AST', '36', 'U/L', '13-39', '']),
    panel('QuantiFERON', '86480', '2026-10-22', ['QuantiFERON-TB Gold', 'Positive', '', 'Negative', 'A']),
    panel('C-reactive protein', '86140', '2026-10-22', ['CRP', '14.2', 'mg/L', '<5.0', 'H']),
  ],
  notes: [
    {
      id: 'visit',
      kind: 'progress',
      title: 'Dermatology follow-up',
      author: 'Elise Vandermeer MD',
      when: '2026-10-30 16:20',
      signed: null,
      sections: [
        { heading: 'CC', text: 'Psoriasis follow up on Humira' },
        {
          heading: 'HPI',
          text: `38F with plaque psoriasis x 10 yr, on adalimumab 14 months. Skin was clear at 6 mo, since August elbows, scalp and knees flaring. Missed 2 pens in July (insurance). New: morning stiffness of hands and left heel pain 45 min daily x 5 mo, one "sausage" toe in September. No eye redness, no GI symptoms, no fever, no infections. Not pregnant, uses minipill. Mood stable, no SI.`,
        },
        {
          heading: 'Past medical history',
          text: 'LTBI treated with rifampin 4 mo 2022. Depression. No history of MS, HF, lymphoma. Mother psoriasis; father gout.',
        },
        {
          heading: 'Exam',
          text: `Well-demarcated plaques with silver scale: elbows, knees, scalp, gluteal cleft. BSA 8%, PASI 9. Nails: pitting 6/10, oil drop R 3rd. Palms and soles clear. Hands: tender DIP 2,3 bilaterally, swollen R 2nd DIP. L Achilles insertion tender. R 4th toe diffusely swollen.`,
        },
        {
          heading: 'Assessment',
          text: `1. Psoriasis, moderate, flare, loss of response to TNF inhibitor.
2. Joint symptoms suspicious for psoriatic arthritis; ddx erosive OA, gout.
3. On immunosuppressive drug, monitoring. QFN positive is expected after treated LTBI, no symptoms, CXR ordered. No active TB.
4. ALT slightly up, BMI 30, probable fatty liver.
5. Depression stable.`,
        },
        {
          heading: 'Plan',
          text: `Switch to IL-17: ixekizumab, PA started. Rheum referral, hand and foot films, RF/CCP, uric acid. Calcipotriene-betamethasone foam scalp. Repeat LFTs 6 wk. Hep B neg 2025. RTC 8 wks.`,
        },
      ],
    },
  ],
  charges: [{ system: 'ICD10', code: 'L40.9', text: 'Psoriasis, unspecified' }],
  earlier: [
    { date: '2026-04-28', reason: 'Psoriasis', provider: 'Elise Vandermeer MD' },
    { date: '2025-08-26', reason: 'Biologic start', provider: 'Elise Vandermeer MD' },
  ],
  home: 'spa',
} satisfies DemoEncounter;

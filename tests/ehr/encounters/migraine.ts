import { type DemoEncounter, drug, panel, problem } from '../encounter';

export default {
  id: 'migraine',
  number: '77341',
  patient: {
    pid: '1051',
    given: 'Saoirse',
    middle: 'B',
    family: 'Kettering',
    mrn: '00492006',
    birthDate: '1993-05-17',
    sex: 'Female',
    phone: '(555) 014-3322',
    address: '5 Spinner Lane, Linden Falls',
    since: '2025-09-03',
  },
  date: '2026-11-16',
  endDate: null,
  class: 'Office visit',
  place: { code: '11', name: 'Linden Care Neurology' },
  provider: 'Isaac Brandt MD',
  department: 'Neurology',
  reason: 'Headache, prevention review',
  coverage: { payer: 'Meridian Mutual', plan: 'Choice PPO', memberId: 'MM-61834420', group: 'Falls College' },
  problems: [
    problem('Migraine', 'G43.909', '2009-02-18', 'Active'),
    problem('Medication overuse headache', null, '2026-05-11', 'Active'),
    problem('Insomnia', null, '2025-09-03', 'Active'),
    problem('Asthma, childhood', null, '1999-09-01', 'Inactive'),
  ],
  medications: [
    drug('Topiramate 50 mg tablet', '1 tab', 'by mouth', 'twice daily'),
    drug('Rizatriptan 10 mg ODT', '1 tab', 'by mouth', 'as needed, max 2 per day'),
    drug('Ibuprofen 600 mg tablet', '1 tab', 'by mouth', 'as needed'),
    drug('Magnesium oxide 400 mg tablet', '1 tab', 'by mouth', 'once daily'),
    drug('Melatonin 3 mg tablet', '1 tab', 'by mouth', 'at bedtime'),
    drug('Levonorgestrel IUD', '1 device', 'intrauterine', 'placed 2024'),
  ],
  allergies: [{ substance: 'Metoclopramide', reaction: 'Dystonia' }],
  vitals: { systolic: 112, diastolic: 68, pulse: 62, temperatureF: 98.1, weightLb: 134, heightIn: 67, bmi: 21, pain: 3 },
  panels: [panel('MRI brain', null, '2026-06-03', ['MRI brain without contrast', 'Normal', '', '', ''])],
  notes: [
    {
      id: 'visit',
      kind: 'progress',
      title: 'Neurology follow-up',
      author: 'Isaac Brandt MD',
      when: '2026-11-16 09:30',
      signed: '2026-11-16',
      sections: [
        {
          heading: 'Interval history',
          text: `33-year-old right-handed woman with migraine since age 15. Diary: 17 headache days a month for the last 4 months, of which 11 with full migraine features: unilateral throbbing, 7-8/10, nausea, photo- and phonophobia, 12-24 h. About one in five is preceded by 20 min of zigzag lights on the left. No weakness or speech trouble with attacks. Current attack day 4, not broken by rizatriptan x 3 and ibuprofen.
Uses rizatriptan 12 and ibuprofen 14 days a month. Topiramate: word-finding trouble, tingling fingers. Failed propranolol (asthma as a child, fatigue) and amitriptyline (weight).
No fever, neck stiffness, positional change, visual loss, jaw pain. Sleep 5 h. Coffee 2. LMP n/a, IUD.`,
        },
        { heading: 'Family history', text: 'Mother and sister migraine. Grandfather aneurysm, ruptured at 61.' },
        {
          heading: 'Examination',
          text: `Photophobic, otherwise well. Fundi sharp discs. Cranial nerves normal. Strength 5/5, reflexes 2+ symmetric, no drift, gait and tandem normal. Neck supple, tender occipital bilaterally.`,
        },
        { heading: 'Imaging', text: 'MRI brain 6/3/2026 normal. No MRA done.' },
        {
          heading: 'Impression',
          text: `1. Chronic migraine, not controlled. Attack > 72 h today.
2. Likely medication overuse.
3. Topiramate side effects, cognitive.
4. Insomnia.
5. FH aneurysm, one relative, no screening indicated. No signs of secondary headache.`,
        },
        {
          heading: 'Plan',
          text: `In clinic: ketorolac 30 mg IM and ondansetron 4 mg ODT, pain 7 to 3 in 45 min. No metoclopramide.
Stop topiramate over 2 wks. Start erenumab 70 mg monthly; discuss onabotulinumtoxinA if PA denied. Limit acute meds to 9 days/mo. Sleep hygiene, CBT-I app. Diary. Return 3 months.`,
        },
      ],
    },
  ],
  charges: [
    { system: 'ICD10', code: 'G43.909', text: 'Migraine, unspecified, not intractable, without status migrainosus' },
    { system: 'HCPCS', code: 'J1885', text: 'Ketorolac, 15 mg units', units: 2 },
  ],
  earlier: [
    { date: '2026-05-11', reason: 'Headache', provider: 'Isaac Brandt MD' },
    { date: '2025-09-03', reason: 'New patient, headache', provider: 'Isaac Brandt MD' },
  ],
  home: 'spa',
} satisfies DemoEncounter;

import { type DemoEncounter, drug, problem } from '../encounter';

export default {
  id: 'knee-injection',
  number: '48190',
  patient: {
    pid: '1046',
    given: 'Roscoe',
    family: 'Lindqvist',
    mrn: '00604413',
    birthDate: '1958-04-25',
    sex: 'Male',
    phone: '(555) 014-7718',
    address: '31 Harrow Way, Port Ellery',
    since: '2022-08-09',
  },
  date: '2026-11-05',
  endDate: null,
  class: 'Office visit',
  place: { code: '11', name: 'Harborview Orthopedics' },
  provider: 'Camille Duarte MD',
  department: 'Orthopedics',
  reason: 'Right knee pain, injection',
  coverage: { payer: 'Statewide Workers Trust', plan: 'Retiree PPO', memberId: 'SWT-90417', group: 'R-12' },
  problems: [
    problem('Osteoarthritis of knee', 'M17.9', '2023-05-22', 'Active'),
    problem('Status post left total knee replacement', 'Z96.652', '2024-02-13', 'Active'),
    problem('Type 2 diabetes, diet controlled', null, '2020-09-09', 'Active'),
    problem('Hypertension', 'I10', '2016-01-18', 'Active'),
  ],
  medications: [
    drug('Lisinopril 20 mg tablet', '1 tab', 'by mouth', 'once daily'),
    drug('Meloxicam 7.5 mg tablet', '1 tab', 'by mouth', 'once daily as needed'),
    drug('Acetaminophen 500 mg tablet', '2 tabs', 'by mouth', 'three times daily as needed'),
  ],
  allergies: [{ substance: 'Adhesive tape', reaction: 'Blistering' }],
  vitals: { systolic: 136, diastolic: 78, pulse: 72, weightLb: 228, heightIn: 71, bmi: 31.8, pain: 7 },
  panels: [],
  notes: [
    {
      id: 'visit',
      kind: 'progress',
      title: 'Orthopedic visit',
      author: 'Camille Duarte MD',
      when: '2026-11-05 08:50',
      signed: '2026-11-05',
      sections: [
        {
          heading: 'Subjective',
          text: `68M, knee pain, worse since September, 7/10, medial, start-up stiffness 10 min, swelling after golf. Had a steroid shot 4/2026 with 4 months relief. PT done in spring. Meloxicam helps some. L knee replaced 2/2024, doing great. No giving way, no numbness, no fever. No recent fall.
Diabetes is diet controlled, A1c 6.6 in August by PCP. Not on blood thinners.`,
        },
        {
          heading: 'Objective',
          text: `Gait antalgic. R knee: varus 5 deg, moderate effusion, medial joint line tender, ROM 3-112, ligaments stable, McMurray equivocal. No erythema. L knee: healed incision, ROM 0-125, nontender. Distal pulses and sensation intact both sides.
X-ray today, 3 views weight-bearing, read by me: R knee severe medial joint space loss, osteophytes, subchondral sclerosis. L TKA components in good position, no loosening. No fracture.`,
        },
        {
          heading: 'Assessment',
          text: `Primary osteoarthritis knee, end stage medial compartment. Rule out meniscal tear not needed at this stage. Effusion. BMI 31.8.`,
        },
        {
          heading: 'Procedure note',
          text: `Indication: painful effusion. Consent signed. Time out. Lateral suprapatellar approach under ultrasound, needle tip seen in the joint, images saved. Aspirated 22 mL straw-colored fluid, not sent. Injected triamcinolone 40 mg and ropivacaine 0.5% 4 mL. Band-aid (no tape). No complication.`,
        },
        {
          heading: 'Plan',
          text: `Watch sugars 5 days. Ice. Continue home exercises. Discussed TKA, he wants to wait until after winter; surgery no sooner than 3 months after injection. Weight loss. Stop meloxicam if BP over 150. F/u 3 mo.`,
        },
      ],
    },
  ],
  charges: [
    { system: 'ICD10', code: 'M17.9', text: 'Osteoarthritis of knee, unspecified' },
    { system: 'CPT4', code: '20611', text: 'Knee injection, ultrasound used', modifiers: '', units: 1 },
    { system: 'CPT4', code: '99213', text: 'Office visit, established, low' },
    { system: 'HCPCS', code: 'J3301', text: 'Triamcinolone, 10 mg units', units: 1 },
  ],
  earlier: [
    { date: '2026-04-09', reason: 'Knee injection', provider: 'Camille Duarte MD' },
    { date: '2025-02-20', reason: 'One year after left TKA', provider: 'Camille Duarte MD' },
  ],
  home: 'tabs',
} satisfies DemoEncounter;

import { type DemoEncounter, drug, panel, problem } from '../encounter';

export default {
  id: 'wrist-fracture',
  number: '77298',
  patient: {
    pid: '1047',
    given: 'Gloria',
    middle: 'A',
    family: 'Okafor',
    mrn: '00731964',
    birthDate: '1951-06-27',
    sex: 'Female',
    phone: '(555) 014-9951',
    address: '118 Tidewater Lane, Port Ellery',
    since: '2026-10-14',
  },
  date: '2026-11-10',
  endDate: null,
  class: 'Office visit',
  place: { code: '11', name: 'Linden Care Bone and Joint' },
  provider: 'Piotr Zielinski PA-C',
  department: 'Orthopedics',
  reason: 'Wrist fracture, 4-week check',
  coverage: { payer: 'Medicare Part B', plan: 'Original Medicare', memberId: '3GQ7-HA1-PK09', group: '' },
  problems: [
    problem('Distal radius fracture', null, '2026-10-13', 'Active'),
    problem('Osteoporosis', 'M81.0', '2021-06-30', 'Active'),
    problem('Vitamin D deficiency', null, '2021-06-30', 'Active'),
    problem('Breast cancer, left, treated 2015', null, '2015-03-12', 'Inactive'),
  ],
  medications: [
    drug('Alendronate 70 mg tablet', '1 tab', 'by mouth', 'weekly'),
    drug('Cholecalciferol 2000 units capsule', '1 cap', 'by mouth', 'once daily'),
    drug('Acetaminophen 500 mg tablet', '1-2 tabs', 'by mouth', 'every 6 hours as needed'),
  ],
  allergies: [{ substance: 'Latex', reaction: 'Contact rash' }],
  vitals: { systolic: 122, diastolic: 70, pulse: 70, weightLb: 121, heightIn: 61, bmi: 22.9, pain: 2 },
  panels: [panel('Vitamin D', '82306', '2026-10-20', ['25-OH vitamin D', '19', 'ng/mL', '30-100', 'L'])],
  notes: [
    {
      id: 'followup',
      kind: 'progress',
      title: 'Fracture follow-up',
      author: 'Piotr Zielinski PA-C',
      when: '2026-11-10 10:10',
      signed: null,
      sections: [
        {
          heading: 'HPI',
          text: `75 y/o RHD female 4 wks out from distal radius fx. Tripped over garden hose at home 10/13, fell on outstretched hand. Closed reduction and sugar-tong in ED, changed to short arm cast 10/20. Pain 2/10. Moving fingers well. Mild tingling at the thumb the first week, gone now. No cast problems, no fever. No other injury from the fall, no head strike, no LOC.`,
        },
        {
          heading: 'PMH',
          text: 'Osteoporosis on alendronate 5 yr, T-score -3.1 (2025). Vit D deficiency. Breast ca 2015, lumpectomy and XRT, in remission, off tamoxifen 2020. Never had a fracture before.',
        },
        { heading: 'Family history', text: 'Mother hip fracture at 79.' },
        {
          heading: 'Exam',
          text: `Cast off today. Skin intact. Mild swelling, no tenderness at the fracture, minimal dorsal prominence. Wrist ext 20, flex 25. Full fist lacks 1 cm. Median, ulnar, radial sensation intact. Cap refill brisk. Elbow and shoulder full ROM.`,
        },
        {
          heading: 'Imaging',
          text: `Wrist 3 views today, my read: distal radius fracture with callus, alignment unchanged, dorsal tilt 5 degrees, no loss of radial height. Ulnar styloid intact. Carpal bones normal.`,
        },
        {
          heading: 'Assessment',
          text: `Distal radius fracture, healing as expected. Osteoporosis. Vitamin D low. Carpal tunnel symptoms resolved.`,
        },
        {
          heading: 'Plan',
          text: `Removable splint 2 more weeks, OT for motion. Vit D 50,000 weekly x 8. Alendronate failure? refer to bone clinic to discuss anabolic therapy. DXA due. Fall safety at home reviewed. Return 4 weeks with films.`,
        },
      ],
    },
  ],
  charges: [{ system: 'ICD10', code: 'S52.509A', text: 'Unspecified fracture of lower end of radius, initial encounter' }],
  earlier: [
    { date: '2026-10-20', reason: 'Cast placement', provider: 'Piotr Zielinski PA-C' },
    { date: '2026-10-14', reason: 'New patient, fracture', provider: 'Camille Duarte MD' },
  ],
  home: 'spa',
} satisfies DemoEncounter;

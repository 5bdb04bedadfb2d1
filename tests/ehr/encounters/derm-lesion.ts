import { type DemoEncounter, drug, panel, problem } from '../encounter';

export default {
  id: 'derm-lesion',
  number: '48177',
  patient: {
    pid: '1048',
    given: 'Eamon',
    middle: 'P',
    family: "O'Dowd",
    mrn: '00388120',
    birthDate: '1966-01-09',
    sex: 'Male',
    phone: '(555) 014-1026',
    address: '7 Ropewalk, Port Ellery',
    since: '2015-05-19',
  },
  date: '2026-11-03',
  endDate: null,
  class: 'Office visit',
  place: { code: '11', name: 'Harborview Dermatology' },
  provider: 'Yuki Tanabe MD',
  department: 'Dermatology',
  reason: 'Skin check, changing mole',
  coverage: { payer: 'Northgate Health Plan', plan: 'Gold PPO', memberId: 'NGH200771502', group: 'Ropewalk Marine' },
  problems: [
    problem('Actinic keratosis', 'L57.0', '2019-06-11', 'Active'),
    problem('Basal cell carcinoma of nose, Mohs 2021', null, '2021-09-14', 'Inactive'),
    problem('Seborrheic keratosis', null, null, 'Active'),
    problem('Hyperlipidemia', null, '2018-02-01', 'Active'),
  ],
  medications: [
    drug('Atorvastatin 20 mg tablet', '1 tab', 'by mouth', 'once daily'),
    drug('Fluorouracil 5 % cream', 'thin film', 'topical', 'twice daily for 3 weeks'),
  ],
  allergies: [{ substance: 'Neomycin', reaction: 'Contact dermatitis' }],
  vitals: { systolic: 126, diastolic: 80, pulse: 64 },
  panels: [panel('Surgical pathology (2021)', '88305', '2021-09-02', ['Nose, left ala, shave', 'Basal cell carcinoma', '', '', 'A'])],
  notes: [
    {
      id: 'skin',
      kind: 'progress',
      title: 'Skin examination',
      author: 'Yuki Tanabe MD',
      when: '2026-11-03 13:40',
      signed: '2026-11-03',
      sections: [
        {
          heading: 'Subjective',
          text: `60M returns for 6-mo full skin check. Wife noticed a mole on the back getting darker since summer. No bleeding, occasional itch. Rough spots on scalp and hands again. Used 5-FU to forearms in spring, good response. Boat builder, lots of sun, wears a hat now. Personal hx BCC nose (Mohs 2021), no recurrence. No personal hx melanoma. Father had melanoma at 70. Denies weight loss, nodes, fever.`,
        },
        {
          heading: 'Objective',
          text: `Full body exam except genitalia (declined), Fitzpatrick II.
- Back: 9 x 7 mm asymmetric dark brown macule with irregular border and a blue-gray area on dermoscopy.
- Scalp x 4, dorsal hands x 5: gritty erythematous papules.
- Trunk: scattered stuck-on waxy papules, one on chest inflamed, catches on clothing.
- Nose: well-healed scar, no recurrence.
- No cervical, axillary or inguinal adenopathy.`,
        },
        {
          heading: 'Assessment',
          text: `1. Neoplasm of uncertain behavior vs dysplastic nevus, back. Rule out melanoma.
2. Actinic keratoses x 9.
3. Inflamed seborrheic keratosis, chest.
4. History of BCC. 5. Family history of melanoma.`,
        },
        {
          heading: 'Procedures',
          text: `Biopsy: lesion on the back. Consent. 1% lido with epi 2 mL. Deep shave (saucerization) with 2 mm margin to mid dermis. Aluminum chloride. Specimen to pathology, A.
Cryotherapy: liquid nitrogen two 8-second cycles to 9 AKs. SK on chest treated the same way, one lesion. Tolerated well.`,
        },
        {
          heading: 'Plan',
          text: `Await path, call in 7-10 days; wide excision if malignant. Wound care sheet. Field therapy with 5-FU to scalp after healing. SPF 50, monthly self exam. Return 6 mo or per path.`,
        },
      ],
    },
  ],
  charges: [
    { system: 'ICD10', code: 'D48.5', text: 'Neoplasm of uncertain behavior of skin' },
    { system: 'ICD10', code: 'L57.0', text: 'Actinic keratosis' },
    { system: 'CPT4', code: '11102', text: 'Shave biopsy, one mole' },
    { system: 'CPT4', code: '17000', text: 'AK frozen, the first' },
    { system: 'CPT4', code: '17003', text: 'AKs frozen, each further one', units: 8 },
  ],
  earlier: [
    { date: '2026-05-05', reason: 'Skin check', provider: 'Yuki Tanabe MD' },
    { date: '2025-11-04', reason: 'Skin check', provider: 'Yuki Tanabe MD' },
  ],
  home: 'tabs',
} satisfies DemoEncounter;

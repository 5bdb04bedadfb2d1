import { type DemoEncounter, drug, panel, problem } from '../encounter';

export default {
  id: 'chest-ct',
  number: 'R-884107',
  patient: {
    pid: '1050',
    given: 'Delphine',
    middle: 'R',
    family: 'Marchetti',
    mrn: 'MS-1092217',
    birthDate: '1960-10-02',
    sex: 'Female',
    phone: '(555) 013-2908',
    address: '14 Belvedere Street, Castleton',
    since: '2004-01-12',
  },
  date: '2026-11-06',
  endDate: null,
  class: 'Outpatient diagnostic',
  place: { code: '22', name: 'Castleton General, Imaging' },
  provider: 'Arjun Mehta MD',
  department: 'Radiology',
  reason: 'CT chest with contrast: cough, weight loss',
  coverage: { payer: 'Northgate Health Plan', plan: 'Gold PPO', memberId: 'NGH200306618', group: 'Castleton Printing' },
  problems: [
    problem('COPD', 'J44.9', '2019-11-04', 'Active'),
    problem('Nicotine dependence, cigarettes', null, null, 'Active'),
    problem('Weight loss', null, '2026-09-30', 'Active'),
    problem('Breast cancer, right, 2011', null, '2011-07-21', 'Inactive'),
  ],
  medications: [
    drug('Tiotropium 18 mcg capsule', '1 cap', 'inhaled', 'once daily'),
    drug('Albuterol HFA 90 mcg', '2 puffs', 'inhaled', 'every 4 hours as needed'),
  ],
  allergies: [{ substance: 'Shellfish', reaction: 'Hives' }],
  vitals: {},
  panels: [
    panel(
      'Creatinine, point of care',
      '82565',
      '2026-11-06',
      ['Creatinine', '0.8', 'mg/dL', '0.6-1.1', ''],
      ['eGFR', '79', 'mL/min/1.73m2', '>59', ''],
    ),
  ],
  notes: [
    {
      id: 'ct',
      kind: 'report',
      title: 'CT chest with IV contrast',
      author: 'Arjun Mehta MD',
      when: '2026-11-06 16:48',
      signed: '2026-11-06',
      sections: [
        { heading: 'Exam', text: 'CT CHEST WITH INTRAVENOUS CONTRAST. Accession 26-118842. Ordered by Fiona Castellane NP.' },
        {
          heading: 'Clinical history',
          text: '66-year-old woman, smoker 45 pack-years, cough for 2 months, 14 lb weight loss. Rule out malignancy. History of right breast cancer 2011.',
        },
        {
          heading: 'Technique',
          text: `Helical acquisition from the thoracic inlet through the adrenal glands after 75 mL iohexol 350 IV. Shellfish allergy noted; no premedication given, no reaction. Dose-length product 312 mGy-cm. Coronal and sagittal reformats.`,
        },
        { heading: 'Comparison', text: 'Chest radiograph 10/29/2026. CT chest 03/15/2021.' },
        {
          heading: 'Findings',
          text: `Lungs: Spiculated nodule in the right upper lobe, 19 x 16 mm (series 3, image 42), new since 2021. Second nodule in the left lower lobe, 4 mm, unchanged, benign. Moderate centrilobular emphysema, upper lobe predominant. Mild dependent atelectasis. No consolidation. No ground-glass opacity.
Airways: Patent. Mild bronchial wall thickening.
Pleura: No effusion or pneumothorax.
Mediastinum: Right paratracheal lymph node 13 mm short axis, previously 7 mm. Right hilar node 9 mm. No pulmonary embolism to the segmental level, not a dedicated study.
Heart: Normal size. Coronary artery calcification, moderate, LAD. No pericardial effusion.
Chest wall: Surgical clips right breast. No axillary adenopathy.
Upper abdomen: Left adrenal nodule 14 mm, 8 HU, compatible with adenoma. Liver without focal lesion. Cholelithiasis without inflammation.
Bones: Mild degenerative change. No suspicious lesion. Old healed left 7th rib fracture.`,
        },
        {
          heading: 'Impression',
          text: `1. New 19 mm spiculated right upper lobe nodule, suspicious for primary lung malignancy. Metastasis from the prior breast cancer is considered less likely. Tissue sampling or PET/CT is recommended.
2. Enlarged right paratracheal node, possibly metastatic; reactive change not excluded.
3. Emphysema.
4. Coronary artery calcification.
5. Probable left adrenal adenoma. Gallstones.
Result discussed by telephone with Fiona Castellane NP at 16:40 on 11/06/2026.`,
        },
      ],
    },
  ],
  charges: [
    { system: 'ICD10', code: 'R05.9', text: 'Cough, unspecified' },
    { system: 'CPT4', code: '71260', text: 'CT of the chest with contrast', modifiers: '26' },
  ],
  earlier: [{ date: '2026-10-29', reason: 'Chest radiograph, 2 views', provider: 'Arjun Mehta MD' }],
  home: 'classic',
} satisfies DemoEncounter;

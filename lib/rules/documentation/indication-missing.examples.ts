import { aChart, aDocument, type Example } from '../examples';

const film = (text: string, more = {}) =>
  aChart({ documents: [aDocument({ kind: 'radiology-report', title: 'Chest film', text, ...more })] });
const silent = 'CHEST, TWO VIEWS\nFindings: lungs clear.\nImpression: normal.';

export default [
  { name: 'not an imaging report', chart: aChart({ documents: [aDocument({ text: 'Lungs clear.' })] }), expect: [] },
  { name: 'no reason', chart: film(silent), expect: ['fail'] },
  {
    name: 'an accident alone',
    chart: film('CHEST, TWO VIEWS\nReason for exam: motor vehicle collision.\nFindings: lungs clear.'),
    expect: ['fail'],
  },
  { name: 'an indication', chart: film('CHEST, TWO VIEWS\nIndication: cough.\nLungs clear.'), expect: ['pass'] },
  {
    name: 'the reason of the encounter',
    chart: {
      ...film(silent),
      encounter: { ref: null, date: '2026-11-02', endDate: null, class: null, provider: null, reason: 'Cough', placeOfService: null },
    },
    expect: ['pass'],
  },
  { name: 'part of the report was out of sight', chart: film(silent, { completeness: 'partial' }), expect: ['no-data'] },
  {
    name: 'the reason under a heading of its own within the line that names the study',
    chart: aChart({
      documents: [
        aDocument({
          kind: 'radiology-report',
          title: 'MRI',
          text: 'FINDINGS:\nMRI left elbow. CLINICAL: Elbow pain.\nThe tendon is whole.',
        }),
      ],
    }),
    expect: ['pass'],
  },
] satisfies Example[];

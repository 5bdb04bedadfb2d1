import { aChart, aDocument, type Example, partly } from '../examples';

const read = (text: string) => ({ chart: aChart({ documents: [aDocument({ kind: 'discharge-summary', text })] }), findings: [] });
const silent = read('HOSPITAL COURSE:\nShe underwent cholecystectomy.');

export default [
  { name: 'by name alone', ...silent, expect: ['fail'] },
  { name: 'told elsewhere', ...read('HOSPITAL COURSE:\nShe underwent cholecystectomy.\nThe trocars were removed.'), expect: [] },
  { name: 'an earlier one', ...read('HOSPITAL COURSE:\nShe underwent cholecystectomy years ago.'), expect: [] },
  { name: 'planned', ...read('HOSPITAL COURSE:\nCholecystectomy is planned.'), expect: [] },
  { name: 'part of the note was out of sight', ...partly(silent), expect: ['no-data'] },
] satisfies Example[];

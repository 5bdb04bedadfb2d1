import { aChart, aDocument, type Example, partly } from '../examples';

const read = (text: string) => ({ chart: aChart({ documents: [aDocument({ kind: 'operative-note', text })] }), findings: [] });
const silent = read('PROCEDURE:\nThe incision was deepened. Hemostasis was obtained.');

export default [
  { name: 'not told', ...silent, expect: ['fail'] },
  { name: 'told', ...read('ESTIMATED BLOOD LOSS: 50 mL.\nPROCEDURE:\nHemostasis was obtained.'), expect: [] },
  { name: 'through a scope', ...read('OPERATION: Cystoscopy.\nHemostasis was obtained.'), expect: [] },
  { name: 'part of the note was out of sight', ...partly(silent), expect: ['no-data'] },
] satisfies Example[];

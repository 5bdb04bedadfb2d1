import { aChart, aDocument, type Example, partly } from '../examples';

const read = (text: string) => ({ chart: aChart({ documents: [aDocument({ kind: 'operative-note', text })] }), findings: [] });
const silent = read('PROCEDURE:\nAn incision was made over the mass.');

export default [
  { name: 'not named', ...silent, expect: ['fail'] },
  { name: 'named', ...read('ANESTHESIA: General.\nPROCEDURE:\nAn incision was made over the mass.'), expect: [] },
  { name: 'a drug for it is named', ...read('PROCEDURE:\nAfter lidocaine, an incision was made over the mass.'), expect: [] },
  { name: 'part of the note was out of sight', ...partly(silent), expect: ['no-data'] },
] satisfies Example[];

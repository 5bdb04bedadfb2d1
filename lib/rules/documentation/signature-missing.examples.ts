import { aChart, aDocument, type Example } from '../examples';

const note = (signed: boolean | null) => aChart({ documents: [aDocument({ signed })] });

export default [
  { name: 'the page does not say', chart: note(null), expect: [] },
  { name: 'signed', chart: note(true), expect: ['pass'] },
  { name: 'not signed', chart: note(false), expect: ['fail'] },
] satisfies Example[];

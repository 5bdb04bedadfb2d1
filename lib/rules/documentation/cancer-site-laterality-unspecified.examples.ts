import { aReading, type Example, partly } from '../examples';

const tumor = (quote: string) => ({ concept: 'breast-cancer', quote });
const silent = aReading('Breast cancer on adjuvant therapy.', tumor('Breast cancer'));

export default [
  { name: 'no side', ...silent, expect: ['fail'] },
  {
    name: 'side elsewhere',
    ...aReading('Breast cancer.\nLumpectomy of the left breast in May.', tumor('Breast cancer')),
    expect: ['pass'],
  },
  { name: 'in the family', ...aReading('Sister with breast cancer.', { ...tumor('breast cancer'), assertion: 'family' }), expect: [] },
  { name: 'part of the note was out of sight', ...partly(silent), expect: ['no-data'] },
] satisfies Example[];

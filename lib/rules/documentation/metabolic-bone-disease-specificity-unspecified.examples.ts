import { aReading, type Example, partly } from '../examples';

const silent = aReading('ASSESSMENT:\n1. Metabolic bone disease.');

export default [
  { name: 'no kind', ...silent, expect: ['fail'] },
  { name: 'the kind elsewhere', ...aReading('ASSESSMENT:\n1. Metabolic bone disease.\n2. Secondary hyperparathyroidism.'), expect: [] },
  { name: 'denied', ...aReading('ASSESSMENT:\n1. No metabolic bone disease.'), expect: [] },
  { name: 'part of the note was out of sight', ...partly(silent), expect: ['no-data'] },
] satisfies Example[];

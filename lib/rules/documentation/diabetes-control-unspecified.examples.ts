import { aReading, type Example, partly } from '../examples';

const diabetes = (quote: string, attributes = {}) => ({ concept: 'diabetes', quote, attributes });
const silent = aReading('Type 2 diabetes, uncontrolled.', diabetes('diabetes', { control: 'uncontrolled' }));

export default [
  { name: 'nothing said about control', ...aReading('Type 2 diabetes. A1c 6.8.', diabetes('diabetes')), expect: [] },
  { name: 'uncontrolled, without direction', ...silent, expect: ['fail'] },
  {
    name: 'a high value without a word on it',
    ...aReading('Type 2 diabetes. Hemoglobin A1c is 9.4.', diabetes('diabetes')),
    expect: ['fail'],
  },
  { name: 'raised in words', ...aReading('Type 2 diabetes. Blood sugars have been high.', diabetes('diabetes')), expect: ['fail'] },
  {
    name: 'with hyperglycemia',
    ...aReading('Type 2 diabetes with hyperglycemia. A1c 10.', diabetes('diabetes', { control: 'hyperglycemia' })),
    expect: ['pass'],
  },
  {
    name: 'poorly controlled is a direction',
    ...aReading('Diabetes has been poorly controlled. A1c 10.', diabetes('Diabetes')),
    expect: ['pass'],
  },
  { name: 'a threshold in the instructions', ...aReading('Diabetes. Call if blood sugar is above 300.', diabetes('Diabetes')), expect: [] },
  { name: 'part of the note was out of sight', ...partly(silent), expect: ['no-data'] },
] satisfies Example[];

import { aReading, type Example, partly } from '../examples';

const silent = aReading('HOSPITAL COURSE: Two days after the surgery he developed an ileus.');

export default [
  { name: 'an event after an operation', ...silent, expect: ['fail'] },
  { name: 'its cause is given', ...aReading('HOSPITAL COURSE: After the surgery he developed an ileus due to opioids.'), expect: [] },
  { name: 'it did not happen', ...aReading('HOSPITAL COURSE: After the surgery he had no ileus.'), expect: [] },
  { name: 'a warning', ...aReading('INSTRUCTIONS: Call for fever after the surgery.'), expect: [] },
  { name: 'part of the note was out of sight', ...partly(silent), expect: ['no-data'] },
  { name: 'an organ is torn', ...aReading('PROCEDURE:\nA small tear in the bladder was closed in two layers.'), expect: ['fail'] },
  { name: 'a wound is closed again', ...aReading('OPERATIONS:\nSecondary closure of the abdominal wound.'), expect: ['fail'] },
  { name: 'a tear that was only feared', ...aReading('Risks include a dural tear.'), expect: [] },
] satisfies Example[];

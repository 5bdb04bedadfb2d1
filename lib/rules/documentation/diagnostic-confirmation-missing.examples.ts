import { aReading, type Example, partly } from '../examples';

const silent = aReading('PROCEDURE:\nThe polyp was removed and sent to pathology.');

export default [
  { name: 'sent, no result', ...silent, expect: ['fail'] },
  {
    name: 'the result is there',
    ...aReading('PROCEDURE:\nThe polyp was removed and sent to pathology.\nADDENDUM:\nPathology showed a tubular adenoma.'),
    expect: [],
  },
  { name: 'an organ removed for a known disease', ...aReading('PROCEDURE:\nThe gallbladder was sent to pathology.'), expect: [] },
  { name: 'nothing was sent', ...aReading('SPECIMENS:\nNo lesion was sent to pathology.'), expect: [] },
  { name: 'part of the note was out of sight', ...partly(silent), expect: ['no-data'] },
] satisfies Example[];

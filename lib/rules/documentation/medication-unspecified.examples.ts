import { aReading, type Example, partly } from '../examples';

const silent = aReading('PLAN:\nShe was given a prescription for pain medication.');

export default [
  { name: 'a drug by its purpose', ...silent, expect: ['fail'] },
  { name: 'home drugs nowhere listed', ...aReading('PLAN:\nResume home medications.'), expect: ['fail'] },
  {
    name: 'named elsewhere',
    ...aReading('PLAN:\nShe was given a prescription for pain medication.\nMEDICATIONS:\nTramadol 50 mg.'),
    expect: [],
  },
  {
    name: 'home drugs are listed',
    ...aReading(
      'MEDICATIONS:\nLisinopril 20 mg daily.\nHOSPITAL COURSE:\nShe did well and walked the halls. She did well and walked the halls. She did well and walked the halls. She did well and walked the halls. She did well and walked the halls. She did well and walked the halls. She did well and walked the halls. She did well and walked the halls. She did well and walked the halls. She did well and walked the halls. \nPLAN:\nResume home medications.',
    ),
    expect: [],
  },
  { name: 'only considered', ...aReading('PLAN:\nIf this fails, she would be prescribed pain medication.'), expect: [] },
  { name: 'a steroid without its name', ...aReading('PLAN:\nPrescription for a steroid cream was given.'), expect: ['fail'] },
  { name: 'part of the note was out of sight', ...partly(silent), expect: ['no-data'] },
] satisfies Example[];

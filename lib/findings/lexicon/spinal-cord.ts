import { concept as c } from './concept';

/** Progressive multiple sclerosis, active or not, in the orders in which it is written. */
const progressive = (word: string): Record<string, string> => {
  const written = (activity: string): string =>
    ['', ' ms', ' multiple sclerosis']
      .flatMap((name) => [
        `${activity} ${word} progressive${name}`,
        `${word} progressive${name} ${activity}`,
        `${word} progressive${name} , ${activity}`,
      ])
      .join('|');
  return {
    [`${word}-progressive-nonactive`]: ['non active', 'nonactive', 'inactive', 'not active'].map(written).join('|'),
    [`${word}-progressive-active`]: written('active'),
  };
};

/** Demyelination and the spinal cord. */
export const spinalCord = [
  c(
    'multiple-sclerosis',
    'chronic',
    'multiple sclerosis|MS|disseminated sclerosis|RRMS|PPMS|SPMS|multiple sclerosis flare|ms flare|ms exacerbation|ms relapse|ms relapsing remitting',
    {
      types: {
        ...progressive('primary'),
        ...progressive('secondary'),
        'relapsing-remitting': 'relapsing remitting|relapsing-remitting|relapsing and remitting|relapsing/remitting',
        'primary-progressive': 'primary progressive',
        'secondary-progressive': 'secondary progressive',
      },
      implies: {
        RRMS: { type: 'relapsing-remitting' },
        PPMS: { type: 'primary-progressive' },
        SPMS: { type: 'secondary-progressive' },
        'ms relapsing remitting': { type: 'relapsing-remitting' },
      },
      integral: 'numbness|demyelinating-disease|fatigue',
      needs: ['type'],
    },
  ),
  c(
    'neuromyelitis-optica',
    'chronic',
    "neuromyelitis optica|neuromyelitis optica spectrum disorder|devic's disease|NMOSD|devic disease|devic syndrome",
    { covers: 'optic-neuritis|transverse-myelitis' },
  ),
  c(
    'mog-antibody-disease',
    'chronic',
    'myelin oligodendrocyte glycoprotein antibody disease|mog antibody disease|mog antibody associated disease|MOGAD',
    { covers: 'optic-neuritis|demyelinating-disease' },
  ),
  c(
    'demyelinating-disease',
    'chronic',
    'demyelinating disease|demyelinating disease of central nervous system|clinically isolated syndrome|cns demyelination|demyelinating disorder|demyelination of brain|demyelinating lesions|radiologically isolated syndrome|central demyelination|demyelinating process',
    {
      types: { isolated: 'clinically isolated' },
    },
  ),
  c('transverse-myelitis', 'acute', 'transverse myelitis|acute transverse myelitis', { integral: 'numbness|weakness', covers: 'myelitis' }),
  c('myelitis', 'acute', 'myelitis'),
  c('adem', 'acute', 'acute disseminated encephalomyelitis|ADEM', { covers: 'encephalitis' }),
  c(
    'central-pontine-myelinolysis',
    'acute',
    'central pontine myelinolysis|osmotic demyelination syndrome|osmotic demyelination|pontine myelinolysis',
  ),
  c('myelopathy', 'chronic', 'myelopathy|myelomalacia|spinal cord lesion|spinal cord disease|compressive myelopathy', {
    integral: 'gait-abnormality',
    types: { myelomalacia: 'myelomalacia', compressive: 'compressive' },
  }),
  c(
    'spinal-cord-compression',
    'acute',
    'spinal cord compression|cord compression|compression of spinal cord|thecal sac compression with cord compression',
    { covers: 'myelopathy' },
  ),
  c(
    'spinal-cord-infarct',
    'acute',
    'spinal cord infarct|spinal cord infarction|anterior spinal artery syndrome|spinal cord stroke|spinal stroke|anterior spinal artery infarct',
    { covers: 'myelopathy|stroke' },
  ),
  c('cauda-equina-syndrome', 'acute', 'cauda equina syndrome|cauda equina compression', {
    integral: 'low-back-pain|urinary-retention|numbness',
  }),
  c('conus-medullaris-syndrome', 'acute', 'conus medullaris syndrome'),
  c('syringomyelia', 'chronic', 'syringomyelia|syrinx|syringohydromyelia|hydromyelia|syringobulbia|cervical syrinx|spinal cord syrinx'),
  c('tethered-cord', 'chronic', 'tethered cord|tethered cord syndrome|tethered spinal cord'),
  c(
    'chiari-malformation',
    'chronic',
    'chiari malformation|arnold-chiari malformation|chiari i malformation|chiari malformation type 1|chiari type 1|chiari 1 malformation|chiari ii malformation|arnold chiari|chiari type i malformation|chiari malformation type i|chiari 1|cerebellar tonsillar ectopia',
    {
      types: { '2': 'type ii|type 2|chiari ii|chiari 2|arnold chiari' },
      integral: 'headache',
    },
  ),
];

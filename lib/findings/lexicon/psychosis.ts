import { concept as c } from './concept';

const SCHIZOAFFECTIVE = (word: string): string[] => [
  `schizoaffective disorder ${word} type`,
  `schizoaffective disorder , ${word} type`,
  `schizoaffective disorder ( ${word} type )`,
  `schizoaffective disorder - ${word} type`,
  `schizoaffective , ${word} type`,
  `schizoaffective ${word} type`,
  `schizoaffective disorder , ${word}`,
  `${word} type schizoaffective disorder`,
];
const schizoaffective = Object.fromEntries(
  ['bipolar', 'depressive', 'depressed'].flatMap((word) =>
    SCHIZOAFFECTIVE(word).map((name) => [name, { type: word === 'depressed' ? 'depressive' : word }] as const),
  ),
);

/** Psychosis and its signs. */
export const psychosis = [
  c(
    'schizophrenia',
    'chronic',
    'schizophrenia|schizophrenic|paranoid schizophrenia|chronic schizophrenia|schizophrenic disorder|chronic paranoid schizophrenia|paranoid schizophrenic|undifferentiated schizophrenia|disorganized schizophrenia|catatonic schizophrenia|residual schizophrenia',
    {
      types: {
        paranoid: 'paranoid',
        disorganized: 'disorganized|hebephrenic',
        catatonic: 'catatonic',
        undifferentiated: 'undifferentiated',
        residual: 'residual',
      },
      implies: {
        'paranoid schizophrenia': { type: 'paranoid' },
        'paranoid schizophrenic': { type: 'paranoid' },
        'chronic paranoid schizophrenia': { type: 'paranoid' },
        'undifferentiated schizophrenia': { type: 'undifferentiated' },
        'disorganized schizophrenia': { type: 'disorganized' },
        'catatonic schizophrenia': { type: 'catatonic' },
        'residual schizophrenia': { type: 'residual' },
      },
      integral: 'hallucinations|auditory-hallucinations|visual-hallucinations|delusions|paranoia|psychosis|disorganized-thinking',
      covers: 'psychosis',
    },
  ),
  c('schizoaffective', 'chronic', 'schizoaffective disorder|schizoaffective|schizoaffective psychosis|schizo-affective disorder', {
    implies: schizoaffective,
    types: { bipolar: 'manic type|mixed type', depressive: 'depressive' },
    covers: 'psychosis|schizophrenia|bipolar|depression',
    integral: 'hallucinations|auditory-hallucinations|visual-hallucinations|delusions|paranoia',
  }),
  c('schizophreniform', 'chronic', 'schizophreniform disorder|schizophreniform psychosis', {
    covers: 'psychosis',
    integral: 'hallucinations|delusions',
  }),
  c('brief-psychotic-disorder', 'acute', 'brief psychotic disorder|brief reactive psychosis|acute psychotic disorder|brief psychosis', {
    covers: 'psychosis',
    integral: 'hallucinations|delusions|paranoia',
  }),
  c(
    'delusional-disorder',
    'chronic',
    'delusional disorder|delusional disorders|paranoid disorder|delusional parasitosis|paranoid psychosis|delusions of parasitosis|paranoid state',
    { covers: 'psychosis|delusions|paranoia' },
  ),
  c(
    'psychosis',
    'acute',
    'psychosis|psychotic disorder|acute psychosis|psychotic disorder nos|unspecified psychosis|acutely psychotic|psychosis nos',
    {
      implies: {
        'psychotic episode': { type: 'episode' },
        'psychotic break': { type: 'episode' },
        'first episode psychosis': { type: 'episode' },
        'brief psychosis': { type: 'episode' },
      },
      types: { medical: 'due to medical condition|due to a general medical condition|due to general medical condition|organic' },
      integral: 'hallucinations|auditory-hallucinations|visual-hallucinations|delusions|paranoia|disorganized-thinking',
    },
  ),
  c('catatonia', 'acute', 'catatonia|catatonic|catatonic state'),
  c('schizotypal', 'chronic', 'schizotypal personality disorder|schizotypal disorder|schizotypal'),
  c('hallucinations', 'symptom', 'hallucinations|hallucination|hallucinating', {
    implies: {
      'tactile hallucinations': { type: 'other' },
      'olfactory hallucinations': { type: 'other' },
      'gustatory hallucinations': { type: 'other' },
    },
  }),
  c(
    'auditory-hallucinations',
    'symptom',
    'auditory hallucinations|command auditory hallucinations|command hallucinations|hearing voices|auditory hallucination',
    { covers: 'hallucinations' },
  ),
  c('visual-hallucinations', 'symptom', 'visual hallucinations|visual hallucination|seeing things that are not there', {
    covers: 'hallucinations',
  }),
  c(
    'delusions',
    'symptom',
    'delusions|delusional|delusional thinking|delusion|paranoid delusions|persecutory delusions|delusional thoughts',
  ),
  c('paranoia', 'symptom', 'paranoia|paranoid ideation|paranoid thoughts|paranoid thinking|paranoid'),
  c('disorganized-thinking', 'symptom', 'disorganized thinking|disorganized thoughts|disorganized behavior|bizarre behavior'),
];

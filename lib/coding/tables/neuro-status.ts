import { type CodeTable, choices, plain } from './table';

/** Chapter 21 of brain, nerves and mind: what surgery left, what families have, what a life held; devices that failed. */
export const neuroStatusCodes: CodeTable = {
  ...plain(`
    ventricular-shunt-status Z98.2
    ventricular-shunt-malfunction T85.09XA
    ventricular-shunt-infection T85.730A
    neurostimulator-status Z96.82
    intrathecal-pump-status Z97.8
    tpa-elsewhere-status Z92.82
    family-stroke Z82.3
    family-epilepsy Z82.0
    family-mental-illness Z81.8
    family-alcoholism Z81.1
    family-substance-abuse Z81.3
    family-glaucoma Z83.511
    history-suicide-attempt Z91.51
    history-self-harm Z91.52
    history-traumatic-brain-injury Z87.820
    military-service Z91.82
    childhood-seizure-history Z86.69
  `),
  'family-eye-disease': { code: 'Z83.518', choices: choices([{ type: 'blindness' }, 'Z82.1']) },
  'history-child-abuse': {
    code: 'Z62.819',
    choices: choices([{ type: 'physical' }, 'Z62.810'], [{ type: 'emotional' }, 'Z62.811'], [{ type: 'neglect' }, 'Z62.812']),
  },
  'history-adult-abuse': {
    code: 'Z91.410',
    choices: choices([{ type: 'partner' }, 'Z91.414'], [{ type: 'emotional' }, 'Z91.411'], [{ type: 'trauma' }, 'Z91.49']),
  },
};

/** What the first four weeks of life make of conditions that have codes of their own then (I.C.16.a). */
import type { Combination, Pick } from '../pick';

/** A birth, a newborn's visit, or a condition that only a newborn has; preterm birth and what it leaves are told of older children too. */
const OF_NEWBORN = /^(?:Z38|Z00\.11|P(?!04|07|14|27|91|96))/;

const AT_BIRTH: [codes: RegExp, code: string][] = [
  [/^A4[01]/, 'P36.9'],
  [/^D64\.9/, 'P61.4'],
  [/^D65/, 'P60'],
  [/^D69\.6/, 'P61.0'],
  [/^D70/, 'P61.5'],
  [/^D75\.1/, 'P61.1'],
  [/^E16\.[12]/, 'P70.4'],
  [/^E83\.51/, 'P71.1'],
  [/^E86/, 'P74.1'],
  [/^E87\.0/, 'P74.21'],
  [/^E87\.1/, 'P74.22'],
  [/^E87\.5/, 'P74.31'],
  [/^E87\.6/, 'P74.32'],
  [/^G93\.4/, 'P91.819'],
  [/^H10/, 'P39.1'],
  [/^I27/, 'P29.30'],
  [/^J18/, 'P23.9'],
  [/^J93/, 'P25.1'],
  [/^J96/, 'P28.5'],
  [/^K21/, 'P78.83'],
  [/^N39\.0/, 'P39.3'],
  [/^R00\.0/, 'P29.11'],
  [/^R00\.1/, 'P29.12'],
  [/^R06\.03/, 'P22.9'],
  [/^R06\.81/, 'P28.40'],
  [/^R11/, 'P92.09'],
  [/^R17|^E80\.[67]/, 'P59.9'],
  [/^R50/, 'P81.9'],
  [/^R56/, 'P90'],
  [/^R62\.(?:7|51)/, 'P92.6'],
  [/^R63\.3/, 'P92.9'],
  [/^R6(?:3\.4|2\.51|2\.7)/, 'P92.6'],
  [/^R68\.0/, 'P80.9'],
];

const ofNewborn = (pick: Pick): Pick => {
  const code = pick.frame.assertion === 'historical' ? undefined : AT_BIRTH.find(([codes]) => codes.test(pick.code))?.[1];
  const name = pick.frame.concept.names[0] ?? pick.frame.concept.id;
  return code
    ? {
        ...pick,
        code,
        reason: `In a newborn, ${name} is coded to chapter 16.`,
        path: [...pick.path, 'I.C.16.a.5: conditions of the first 28 days'],
      }
    : pick;
};

/** Whom a code of chapter 16 is given is a child: R62.7 is for adults. */
const ofChild = (pick: Pick): Pick =>
  pick.code === 'R62.7'
    ? { ...pick, code: 'R62.51', reason: 'Failure to thrive of a child.', path: [...pick.path, 'R62.7: for adults; of a child R62.51'] }
    : pick;

/** Conditions of a newborn by the codes of chapter 16. */
export const newborn: Combination = (picks) =>
  picks.some(({ code, frame }) => OF_NEWBORN.test(code) && frame.tier === 1) && !picks.some(({ code }) => code.startsWith('O'))
    ? picks.map(ofNewborn)
    : picks.some(({ code, frame }) => code.startsWith('P') && frame.assertion === 'present')
      ? picks.map(ofChild)
      : picks;

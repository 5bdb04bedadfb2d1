import { type CodeRule, type CodeTable, choices, plain } from './table';

/** Fifth character of C81-C85 by the nodes involved; A is remission. */
const NODES: [string, string][] = [
  ['head and neck', '1'],
  ['intrathoracic', '2'],
  ['intra-abdominal', '3'],
  ['axillary', '4'],
  ['inguinal', '5'],
  ['pelvic', '6'],
  ['spleen', '7'],
  ['multiple sites', '8'],
  ['extranodal', '9'],
];
/** A lymphoma of C81-C85 such as `C83.1`; `extranodal` where that place has codes of its own, `remission` likewise. */
function lymphoma(base: string, { extranodal = `${base}9`, remission = `${base}A`, history = 'Z85.72' } = {}): CodeRule {
  return {
    code: `${base}0`,
    history,
    choices: choices(
      [{ status: 'remission' }, remission],
      ...NODES.map(([type, last]): [object, string] => [{ type }, last === '9' ? extranodal : base + last]),
    ),
  };
}
/** Without remission 0, in remission 1 (C86, C88). */
const twoStates = (base: string, history: string): CodeRule => ({
  code: `${base}0`,
  history,
  choices: choices([{ status: 'remission' }, `${base}1`]),
});
/** Without remission 0, in remission 1, in relapse 2 (C90-C95). */
const threeStates = (base: string, history: string): CodeRule => ({
  code: `${base}0`,
  history,
  choices: choices([{ status: 'remission' }, `${base}1`], [{ type: 'relapse' }, `${base}2`]),
});
const FOLLICULAR: [string, string][] = [
  ['grade 3a', 'C82.3'],
  ['grade 3b', 'C82.4'],
  ['grade 3', 'C82.2'],
  ['grade 2', 'C82.1'],
  ['grade 1', 'C82.0'],
];

/** ICD-10-CM C81-C96 and the neighbours of D45-D47. */
export const bloodCancerCodes: CodeTable = {
  ...plain(`
    smoldering-myeloma C90.00 Z85.79
    mpn D47.1
    polycythemia-vera D45
    essential-thrombocythemia D47.3
    mgus D47.2
    ptld D47.Z1
    castleman D47.Z2
    lymphoproliferative D47.9
  `),
  lymphoma: lymphoma('C85.9'),
  'b-cell-lymphoma': lymphoma('C85.1'),
  dlbcl: lymphoma('C83.3', { extranodal: 'C83.398' }),
  'cns-lymphoma': { code: 'C83.390', history: 'Z85.72', choices: choices([{ status: 'remission' }, 'C83.3A']) },
  'follicular-lymphoma': {
    code: 'C82.90',
    history: 'Z85.72',
    choices: choices(
      ...FOLLICULAR.flatMap(([type, base]): [object, string][] => [
        [{ type, status: 'remission' }, `${base}A`],
        [{ type }, `${base}0`],
      ]),
      [{ status: 'remission' }, 'C82.9A'],
    ),
  },
  'mantle-cell': lymphoma('C83.1'),
  'small-lymphocytic': lymphoma('C83.0'),
  'malt-lymphoma': twoStates('C88.4', 'Z85.72'),
  burkitt: lymphoma('C83.7'),
  'lymphoblastic-lymphoma': lymphoma('C83.5'),
  't-cell-lymphoma': lymphoma('C84.9'),
  'peripheral-t-cell': lymphoma('C84.4'),
  'anaplastic-large-cell': lymphoma('C84.6'),
  'cutaneous-t-cell': lymphoma('C84.A'),
  'mycosis-fungoides': lymphoma('C84.0'),
  sezary: lymphoma('C84.1'),
  'mediastinal-b-cell': lymphoma('C85.2'),
  angioimmunoblastic: twoStates('C86.5', 'Z85.72'),
  waldenstrom: twoStates('C88.0', 'Z85.79'),
  hodgkin: lymphoma('C81.9', { history: 'Z85.71' }),
  'classical-hodgkin': lymphoma('C81.7', { history: 'Z85.71' }),
  'nodular-sclerosing-hodgkin': lymphoma('C81.1', { history: 'Z85.71' }),
  'mixed-cellularity-hodgkin': lymphoma('C81.2', { history: 'Z85.71' }),
  'lymphocyte-predominant-hodgkin': lymphoma('C81.0', { history: 'Z85.71' }),
  'multiple-myeloma': threeStates('C90.0', 'Z85.79'),
  plasmacytoma: {
    code: 'C90.30',
    history: 'Z85.79',
    choices: choices(
      [{ type: 'extramedullary', status: 'remission' }, 'C90.21'],
      [{ type: 'extramedullary' }, 'C90.20'],
      [{ status: 'remission' }, 'C90.31'],
    ),
  },
  'plasma-cell-leukemia': threeStates('C90.1', 'Z85.79'),
  cll: threeStates('C91.1', 'Z85.6'),
  all: threeStates('C91.0', 'Z85.6'),
  aml: threeStates('C92.0', 'Z85.6'),
  apl: threeStates('C92.4', 'Z85.6'),
  ammol: threeStates('C92.5', 'Z85.6'),
  amol: threeStates('C93.0', 'Z85.6'),
  cml: threeStates('C92.1', 'Z85.6'),
  cmml: threeStates('C93.1', 'Z85.6'),
  'hairy-cell': threeStates('C91.4', 'Z85.6'),
  prolymphocytic: threeStates('C91.3', 'Z85.6'),
  'large-granular': threeStates('C91.Z', 'Z85.6'),
  'myeloid-sarcoma': threeStates('C92.3', 'Z85.6'),
  'acute-leukemia': threeStates('C95.0', 'Z85.6'),
  'chronic-leukemia': threeStates('C95.1', 'Z85.6'),
  leukemia: threeStates('C95.9', 'Z85.6'),
  mds: {
    code: 'D46.9',
    choices: choices(
      [{ type: 'excess blasts 1' }, 'D46.21'],
      [{ type: 'excess blasts 2' }, 'D46.22'],
      [{ type: 'excess blasts' }, 'D46.20'],
      [{ type: '5q' }, 'D46.C'],
      [{ type: 'ring sideroblasts' }, 'D46.1'],
      [{ type: 'multilineage' }, 'D46.A'],
      [{ type: 'refractory anemia' }, 'D46.4'],
    ),
  },
  myelofibrosis: {
    code: 'D75.81',
    choices: choices([{ type: 'metaplasia' }, 'D47.4'], [{ type: 'primary' }, 'D47.1'], [{ type: 'secondary' }, 'D75.81']),
  },
  mastocytosis: { code: 'D47.09', choices: choices([{ type: 'systemic' }, 'D47.02'], [{ type: 'cutaneous' }, 'D47.01']) },
  langerhans: { code: 'C96.6', choices: choices([{ type: 'multifocal' }, 'C96.0']) },
};

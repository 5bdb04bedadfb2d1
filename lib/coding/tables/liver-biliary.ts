import type { Attributes } from '../../findings/finding';
import { type CodeTable, choices, joint, plain } from './table';

type Row = [Partial<Attributes>, string];

/** K85: by cause, then by necrosis and its infection. */
const acutePancreatitis = (
  [
    [{ type: 'gallstone' }, 'K85.1'],
    [{ type: 'alcoholic' }, 'K85.2'],
    [{ type: 'drug' }, 'K85.3'],
    [{ type: 'idiopathic' }, 'K85.0'],
    [{ type: 'other' }, 'K85.8'],
    [{}, 'K85.9'],
  ] as Row[]
).flatMap(([when, base]): Row[] => [
  [{ ...when, cause: 'infected' }, `${base}2`],
  [{ ...when, cause: 'necrosis' }, `${base}1`],
  [when, `${base}0`],
]);

/** K70 to K87 and what belongs to liver, spleen and pancreas. */
export const liverAndBiliaryCodes: CodeTable = {
  ...plain(`
    alcoholic-hepatitis K70.10
    alcoholic-fatty-liver K70.0
    autoimmune-hepatitis K75.4
    portal-hypertension K76.6
    portal-vein-thrombosis I81
    budd-chiari I82.0
    hepatorenal K76.7
    hepatopulmonary K76.81
    liver-hemangioma D18.03
    focal-nodular-hyperplasia K76.89
    hepatic-adenoma D13.4
    hepatomegaly R16.0
    splenomegaly R16.1
    hepatosplenomegaly R16.2
    wilson-disease E83.01
    gilbert E80.4
    alpha-1-antitrypsin E88.01
    hyperbilirubinemia R17
    abnormal-enzymes R74.8
    cholestasis K83.1
    hepatic-hydrothorax J94.8
    hepatic-infarct K76.3
    splenic-infarct D73.5
    splenic-abscess D73.3
    awaiting-transplant Z76.82
    gastric-varices I86.4
    gallbladder-polyp K82.4
    gallbladder-sludge K82.8
    gallbladder-hydrops K82.1
    gallbladder-perforation K82.2
    gallbladder-disorder K82.8
    gallbladder-disease K82.9
    cholecystoenteric-fistula K82.3
    gallstone-ileus K56.3
    biliary-obstruction K83.1
    bile-duct-perforation K83.2
    choledochal-cyst Q44.4
    postcholecystectomy-syndrome K91.5
    retained-gallstone K91.86
    pancreatic-pseudocyst K86.3
    pancreatic-cyst K86.2
    pancreatic-ipmn D49.0
    pancreatic-mass K86.89
    pancreatic-disorder K86.89
    biliary-colic K80.50
  `),
  'biliary-disorder': { code: 'K83.8', choices: choices([{ type: 'disease' }, 'K83.9']) },
  'pancreatic-insufficiency': { code: 'K86.89', choices: choices([{ type: 'exocrine' }, 'K86.81']) },
  'oddi-dysfunction': { code: 'K83.4', choices: choices([{ type: 'stenosis' }, 'K83.1']) },
  'sclerosing-cholangitis': { code: 'K83.09', choices: choices([{ type: 'primary' }, 'K83.01']) },
  'liver-mass': { code: 'K76.9', choices: choices([{ type: 'mass' }, 'R16.0'], [{ type: 'nodule' }, 'K76.89']) },
  'alcoholic-liver-disease': { code: 'K70.9', choices: choices([{ type: 'failure' }, 'K70.40']) },
  'biliary-cirrhosis': { code: 'K74.3', choices: choices([{ type: 'secondary' }, 'K74.4']) },
  'hepatic-fibrosis': { code: 'K74.00', choices: choices([{ type: 'advanced' }, 'K74.02'], [{ type: 'early' }, 'K74.01']) },
  'liver-failure': {
    code: 'K72.90',
    choices: choices(
      [{ type: 'coma' }, 'K72.91'],
      [{ type: 'alcoholic' }, 'K70.40'],
      [{ acuity: 'acute-on-chronic' }, 'K72.00 K72.10'],
      [{ acuity: 'acute' }, 'K72.00'],
      [{ acuity: 'subacute' }, 'K72.00'],
      [{ acuity: 'chronic' }, 'K72.10'],
    ),
  },
  'end-stage-liver': { code: 'K72.10', choices: choices([{ type: 'alcoholic' }, 'K70.40']) },
  'drug-liver-injury': { code: 'K71.9', choices: choices([{ type: 'hepatitis' }, 'K71.6']) },
  hepatitis: {
    code: 'K75.9',
    choices: choices(
      [{ type: 'active' }, 'K73.2'],
      [{ type: 'persistent' }, 'K73.0'],
      [{ type: 'lobular' }, 'K73.1'],
      [{ type: 'granulomatous' }, 'K75.3'],
      [{ acuity: 'acute' }, 'B17.9'],
      [{ acuity: 'chronic' }, 'K73.9'],
    ),
  },
  'hepatitis-b': {
    code: 'B19.10',
    history: 'Z86.19',
    choices: choices([{ type: 'chronic' }, 'B18.1'], [{ acuity: 'chronic' }, 'B18.1'], [{ acuity: 'acute' }, 'B16.9']),
  },
  'hepatitis-c': {
    code: 'B19.20',
    history: 'Z86.19',
    choices: choices([{ type: 'chronic' }, 'B18.2'], [{ acuity: 'chronic' }, 'B18.2'], [{ acuity: 'acute' }, 'B17.10']),
  },
  cirrhosis: {
    code: 'K74.60',
    choices: choices([{ type: 'alcoholic' }, 'K70.30'], [{ type: 'nash' }, 'K75.81 K74.60'], [{ type: 'other' }, 'K74.69']),
  },
  ascites: { code: 'R18.8', choices: choices([{ type: 'malignant' }, 'R18.0'], [{ type: 'chylous' }, 'I89.8']) },
  'esophageal-varices': { code: 'I85.00', choices: choices([{ type: 'bleeding' }, 'I85.01']) },
  'liver-abscess': { code: 'K75.0', choices: choices([{ type: 'amebic' }, 'A06.4']) },
  'liver-cyst': { code: 'K76.89', choices: choices([{ type: 'polycystic' }, 'Q44.6']) },
  'liver-disease': { code: 'K76.9', choices: choices([{ type: 'dysfunction' }, 'K76.89']) },
  hemochromatosis: { code: 'E83.119', choices: choices([{ type: 'hereditary' }, 'E83.110'], [{ type: 'transfusion' }, 'E83.111']) },
  hyperammonemia: { code: 'E72.20', choices: choices([{ type: 'level' }, 'R79.89']) },
  'splenic-lesion': { code: 'D73.89', choices: choices([{ type: 'cyst' }, 'D73.4'], [{ type: 'mass' }, 'R16.1']) },
  'elevated-lfts': {
    code: 'R74.8',
    choices: choices([{ type: 'transaminases' }, 'R74.01'], [{ type: 'function test' }, 'R79.89'], [{ type: 'function study' }, 'R94.5']),
  },
  cholecystitis: {
    code: 'K81.9',
    choices: choices(
      [{ type: 'gangrenous' }, 'K81.0 K82.A1'],
      [{ acuity: 'acute-on-chronic' }, 'K81.2'],
      [{ acuity: 'acute' }, 'K81.0'],
      [{ acuity: 'chronic' }, 'K81.1'],
    ),
  },
  choledocholithiasis: { code: 'K80.50', choices: choices([{ type: 'obstruction' }, 'K80.51']) },
  'bile-leak': { code: 'K83.8', choices: choices([{ type: 'postoperative' }, 'K91.89 K83.8'], [{ type: 'fistula' }, 'K83.3']) },
  'ampullary-mass': { code: 'K83.8', choices: choices([{ type: 'adenoma' }, 'D13.5']) },
  'pancreas-divisum': { code: 'Q45.3', choices: choices([{ type: 'annular' }, 'Q45.1']) },
  pancreatitis: {
    code: 'K85.90',
    choices: choices(
      [{ acuity: 'acute-on-chronic', type: 'alcoholic' }, 'K85.20 K86.0'],
      [{ acuity: 'acute-on-chronic' }, 'K85.90 K86.1'],
      [{ acuity: 'chronic', type: 'alcoholic' }, 'K86.0'],
      [{ acuity: 'chronic' }, 'K86.1'],
      [{ type: 'ercp' }, 'K91.89 K85.90'],
      ...acutePancreatitis,
    ),
  },
};

const UNDERLYING =
  'cirrhosis|biliary-cirrhosis|alcoholic-hepatitis|alcoholic-liver-disease|end-stage-liver|drug-liver-injury|portal-hypertension';
const VARICES = 'I85.1: varices in a disease of the liver are secondary';
const CALCULUS = 'K80: stones of the bile duct with cholangitis are one code';

/** Two of liver and bile ducts in one code. */
export const liverAndBiliaryJoints = [
  joint('cirrhosis', 'ascites', 'K70.31', 'K70: alcoholic cirrhosis with ascites is one code', { when: { type: 'alcoholic' } }),
  joint('esophageal-varices', UNDERLYING, 'I85.11', VARICES, { when: { type: 'bleeding' }, keeps: true }),
  joint('esophageal-varices', UNDERLYING, 'I85.10', VARICES, { keeps: true }),
  joint('alcoholic-hepatitis', 'ascites', 'K70.11', 'K70: alcoholic hepatitis with ascites is one code'),
  joint('choledocholithiasis', 'cholangitis', 'K80.32', CALCULUS, { withWhen: { acuity: 'acute' } }),
  joint('choledocholithiasis', 'cholangitis', 'K80.34', CALCULUS, { withWhen: { acuity: 'chronic' } }),
  joint('choledocholithiasis', 'cholangitis', 'K80.30', CALCULUS),
];

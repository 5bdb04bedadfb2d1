import { concept as c } from './concept';

/** Liver and spleen. */
export const liver = [
  c(
    'alcoholic-hepatitis',
    'acute',
    'alcoholic hepatitis|alcohol hepatitis|alcohol-associated hepatitis|alcohol-induced hepatitis|etoh hepatitis',
    {
      covers: 'hepatitis|alcoholic-liver-disease',
      integral: 'elevated-lfts|jaundice|abdominal-pain',
    },
  ),
  c(
    'alcoholic-liver-disease',
    'chronic',
    'alcoholic liver disease|alcohol-related liver disease|alcohol-associated liver disease|alcohol related liver disease',
    {
      types: { failure: 'end stage|failure' },
      covers: 'liver-disease',
      integral: 'elevated-lfts',
    },
  ),
  c(
    'alcoholic-fatty-liver',
    'chronic',
    'alcoholic fatty liver|alcoholic steatosis|alcoholic hepatic steatosis|alcoholic fatty liver disease',
    {
      covers: 'fatty-liver|alcoholic-liver-disease',
      integral: 'elevated-lfts',
    },
  ),
  c('biliary-cirrhosis', 'chronic', 'primary biliary cirrhosis|primary biliary cholangitis', {
    types: { secondary: 'secondary' },
    implies: { 'secondary biliary cirrhosis': { type: 'secondary' } },
    covers: 'cirrhosis|cholangitis',
    integral: 'elevated-lfts|jaundice|pruritus',
  }),
  c('hepatic-fibrosis', 'chronic', 'hepatic fibrosis|liver fibrosis|fibrosis of liver|bridging fibrosis', {
    types: { advanced: 'advanced|f3|stage 3|bridging', early: 'early|f1|f2|stage 1|stage 2|mild' },
    implies: { 'bridging fibrosis': { type: 'advanced' } },
  }),
  c(
    'liver-failure',
    'acute',
    'liver failure|hepatic failure|fulminant hepatic failure|fulminant liver failure|failure of liver|acute on chronic liver failure|hepatic decompensation',
    {
      types: { alcoholic: 'alcoholic|alcohol|etoh' },
      implies: {
        'alcoholic liver failure': { type: 'alcoholic' },
        'alcoholic hepatic failure': { type: 'alcoholic' },
        'shock liver': { acuity: 'acute' },
        'ischemic hepatitis': { acuity: 'acute' },
        'hypoxic hepatitis': { acuity: 'acute' },
        'fulminant hepatic failure': { acuity: 'acute' },
        'fulminant liver failure': { acuity: 'acute' },
        'hepatic coma': { type: 'coma' },
      },
      covers: 'liver-disease',
      integral: 'elevated-lfts|jaundice',
      needs: ['acuity'],
    },
  ),
  c('end-stage-liver', 'chronic', 'end-stage liver disease|end stage liver disease|ESLD|chronic liver failure|chronic hepatic failure', {
    types: { alcoholic: 'alcoholic|alcohol' },
    covers: 'liver-failure|liver-disease',
    integral: 'elevated-lfts|jaundice',
  }),
  c('autoimmune-hepatitis', 'chronic', 'autoimmune hepatitis', { covers: 'hepatitis', integral: 'elevated-lfts|jaundice' }),
  c(
    'drug-liver-injury',
    'acute',
    'drug-induced liver injury|drug induced liver injury|DILI|drug-induced hepatitis|toxic hepatitis|medication-induced liver injury|drug induced hepatotoxicity|hepatotoxicity|toxic liver disease',
    {
      types: { hepatitis: 'hepatitis' },
      implies: { 'drug-induced hepatitis': { type: 'hepatitis' }, 'toxic hepatitis': { type: 'hepatitis' } },
      covers: 'hepatitis',
      integral: 'elevated-lfts|jaundice',
    },
  ),
  c('hepatitis', 'acute', 'hepatitis', {
    types: { granulomatous: 'granulomatous' },
    implies: {
      'chronic active hepatitis': { type: 'active', acuity: 'chronic' },
      'chronic persistent hepatitis': { type: 'persistent', acuity: 'chronic' },
      'chronic lobular hepatitis': { type: 'lobular', acuity: 'chronic' },
    },
    integral: 'elevated-lfts|jaundice',
  }),
  c(
    'liver-abscess',
    'acute',
    'liver abscess|hepatic abscess|abscess of liver|pyogenic liver abscess|intrahepatic abscess|abscess in liver',
    {
      types: { amebic: 'amebic|amoebic' },
      covers: 'abscess',
      integral: 'abdominal-pain|fever',
    },
  ),
  c('portal-hypertension', 'chronic', 'portal hypertension|portal venous hypertension', { covers: 'hypertension' }),
  c('portal-vein-thrombosis', 'acute', 'portal vein thrombosis|portal venous thrombosis|thrombosis of portal vein|portal vein thrombus', {
    covers: 'dvt',
  }),
  c('budd-chiari', 'chronic', 'budd-chiari syndrome|budd chiari|hepatic vein thrombosis|thrombosis of hepatic vein'),
  c('hepatorenal', 'acute', 'hepatorenal syndrome', { covers: 'aki|renal-failure' }),
  c('hepatopulmonary', 'chronic', 'hepatopulmonary syndrome'),
  c(
    'liver-cyst',
    'chronic',
    'liver cyst|hepatic cyst|cyst of liver|simple hepatic cyst|hepatic cysts|cysts in liver|polycystic liver disease',
    {
      types: { polycystic: 'polycystic' },
      implies: { 'polycystic liver disease': { type: 'polycystic' } },
    },
  ),
  c(
    'liver-mass',
    'acute',
    'liver mass|hepatic mass|liver lesion|hepatic lesion|mass of liver|lesion of liver|mass in liver|lesion in liver|mass within lobe of liver|focal liver lesion|liver lesions|mass in lobe of liver|lesion in lobe of liver|liver tumor',
    {
      implies: {
        'liver nodule': { type: 'nodule' },
        'hepatic nodule': { type: 'nodule' },
        'liver nodules': { type: 'nodule' },
        'hepatic nodules': { type: 'nodule' },
      },
      types: { mass: 'mass|masses|tumor' },
    },
  ),
  c('liver-hemangioma', 'chronic', 'liver hemangioma|hepatic hemangioma|hemangioma of liver|cavernous hemangioma of liver', {
    covers: 'liver-mass|hemangioma',
  }),
  c('focal-nodular-hyperplasia', 'chronic', 'focal nodular hyperplasia|nodular regenerative hyperplasia', { covers: 'liver-mass' }),
  c('hepatic-adenoma', 'chronic', 'hepatic adenoma|liver adenoma|hepatocellular adenoma', { covers: 'liver-mass' }),
  c(
    'hepatomegaly',
    'symptom',
    'hepatomegaly|enlarged liver|enlargement of liver|liver enlargement|large liver|large size of liver|liver is enlarged|liver was enlarged|liver appears enlarged|enlarged hepatic',
  ),
  c(
    'splenomegaly',
    'symptom',
    'splenomegaly|enlarged spleen|enlargement of spleen|splenic enlargement|spleen is enlarged|spleen was enlarged|large spleen|spleen appears enlarged',
  ),
  c('hepatosplenomegaly', 'symptom', 'hepatosplenomegaly|hepatomegaly and splenomegaly|splenomegaly and hepatomegaly', {
    covers: 'hepatomegaly|splenomegaly',
  }),
  c('liver-disease', 'chronic', 'chronic liver disease|liver disease|hepatic disease|liver dysfunction|hepatic dysfunction', {
    types: { dysfunction: 'dysfunction' },
  }),
  c('hemochromatosis', 'chronic', 'hemochromatosis|haemochromatosis', {
    types: { hereditary: 'hereditary|hfe|primary|genetic', transfusion: 'transfusion|transfusional|secondary' },
  }),
  c('wilson-disease', 'chronic', "wilson's disease|wilson disease|hepatolenticular degeneration"),
  c('gilbert', 'chronic', "gilbert syndrome|gilbert's syndrome|gilberts disease|gilbert disease", {
    covers: 'hyperbilirubinemia|jaundice',
    integral: 'hyperbilirubinemia|jaundice',
  }),
  c(
    'alpha-1-antitrypsin',
    'chronic',
    'alpha-1 antitrypsin deficiency|alpha 1 antitrypsin deficiency|alpha-1-antitrypsin deficiency|a1at deficiency|aat deficiency',
  ),
  c(
    'hyperbilirubinemia',
    'symptom',
    'elevated bilirubin|elevated total bilirubin|hyperbilirubinemia|elevated bilirubin level|bilirubin elevation',
  ),
  c('hyperammonemia', 'acute', 'hyperammonemia|elevated ammonia level|elevated ammonia', {
    types: { level: 'elevated' },
    implies: { 'elevated ammonia level': { type: 'level' }, 'elevated ammonia': { type: 'level' } },
  }),
  c(
    'abnormal-enzymes',
    'symptom',
    'elevated alkaline phosphatase|elevated alkaline phosphate|high alkaline phosphatase|elevated alk phos|elevated lipase|elevated amylase|elevated lipase level|elevated ggt|hyperlipasemia',
  ),
  c('cholestasis', 'acute', 'cholestasis|intrahepatic cholestasis|cholestatic jaundice', {
    covers: 'jaundice',
    integral: 'jaundice|elevated-lfts|pruritus',
  }),
  c('hepatic-hydrothorax', 'acute', 'hepatic hydrothorax', { covers: 'pleural-effusion' }),
  c('hepatic-infarct', 'acute', 'hepatic infarct|liver infarct|hepatic infarction|infarction of liver'),
  c('splenic-lesion', 'chronic', 'splenic cyst|splenic lesion|cyst of spleen|lesion of spleen|splenic hemangioma', {
    types: { cyst: 'cyst' },
    implies: {
      'splenic cyst': { type: 'cyst' },
      'cyst of spleen': { type: 'cyst' },
      'splenic mass': { type: 'mass' },
      'mass of spleen': { type: 'mass' },
    },
  }),
  c('splenic-infarct', 'acute', 'splenic infarct|splenic infarction|infarct of spleen|infarction of spleen'),
  c('splenic-abscess', 'acute', 'splenic abscess|abscess of spleen', { covers: 'abscess' }),
  c(
    'awaiting-transplant',
    'status',
    'awaiting liver transplant|awaiting kidney transplant|on liver transplant list|on kidney transplant list|awaiting transplant|on transplant list|on transplant waiting list|listed for transplant|listed for kidney transplant|listed for liver transplant|on renal transplant list|awaiting renal transplant|awaiting organ transplant|awaiting transplantation|listed for transplantation',
    {},
  ),
];

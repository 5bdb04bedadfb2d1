import { concept as c } from './concept';

const NOT_BLEEDING =
  'without bleeding|non bleeding|nonbleeding|source of bleeding|cause of bleeding|site of bleeding|no bleeding|no active bleeding|without hemorrhage|nonhemorrhagic|no evidence of bleeding';

/** Liver, bile ducts and pancreas: what is met most. */
export const liverCommon = [
  c(
    'cholelithiasis',
    'chronic',
    'cholelithiasis|calculous cholecystitis|acute calculous cholecystitis|chronic calculous cholecystitis|gallstones|gallstone|symptomatic cholelithiasis|gallbladder stone|stone in gallbladder|gallstone disease|calculus of gallbladder|gallbladder calculi|gallbladder calculus|cholecystolithiasis|calculi of gallbladder|gall stones|calculous gallbladder disease',
    {
      integral: 'abdominal-pain|nausea|vomiting',
      covers: 'gallbladder-sludge|gallbladder-disease|biliary-colic',
    },
  ),
  c('cholecystitis', 'acute', 'cholecystitis|inflamed gallbladder|gallbladder inflammation|inflammation of gallbladder', {
    types: { 'acute-and-chronic': 'acute and chronic|acute on chronic', gangrenous: 'gangrenous|necrotic|gangrene' },
    implies: {
      'acute calculous cholecystitis': { acuity: 'acute' },
      'chronic calculous cholecystitis': { acuity: 'chronic' },
      'calculous cholecystitis': {},
      'acute cholecystitis': { acuity: 'acute' },
      'chronic cholecystitis': { acuity: 'chronic' },
      'acute and chronic cholecystitis': { acuity: 'acute-on-chronic' },
      'acute on chronic cholecystitis': { acuity: 'acute-on-chronic' },
      'chronic and acute cholecystitis': { acuity: 'acute-on-chronic' },
      'acute acalculous cholecystitis': { acuity: 'acute' },
      'emphysematous cholecystitis': { acuity: 'acute' },
    },
    integral: 'abdominal-pain|nausea|vomiting|fever|jaundice',
    covers: 'gallbladder-disease|gallbladder-disorder|biliary-colic',
    needs: ['acuity'],
  }),
  c(
    'choledocholithiasis',
    'acute',
    'choledocholithiasis|common bile duct stone|common duct stone|cbd stone|bile duct calculus|bile duct stone|stone in common bile duct|calculus of bile duct|common duct calculus|common bile duct calculus|stone in distal common bile duct|biliary stone|hepatolithiasis|intrahepatic stone',
    {
      types: { obstruction: 'obstruction|obstructing|obstructive|with obstruction' },
      integral: 'abdominal-pain|jaundice|elevated-lfts|hyperbilirubinemia',
      covers: 'biliary-dilatation|biliary-obstruction|biliary-colic',
    },
  ),
  c('cholangitis', 'acute', 'cholangitis|ascending cholangitis|acute cholangitis|biliary sepsis', {
    implies: { 'acute cholangitis': { acuity: 'acute' }, 'chronic cholangitis': { acuity: 'chronic' } },
    integral: 'jaundice|fever|abdominal-pain|hyperbilirubinemia|elevated-lfts',
  }),
  c(
    'biliary-dilatation',
    'chronic',
    'biliary ductal dilatation|intrahepatic biliary dilatation|biliary dilatation|biliary dilation|dilated common bile duct|intrahepatic ductal dilatation|bile duct dilatation|bile duct dilation|dilated bile duct|common bile duct dilatation|common bile duct dilation|dilatation of common bile duct|dilated cbd|extrahepatic biliary dilatation|biliary duct dilatation|ductal dilatation of biliary tree|biliary ductal dilation',
  ),
  c(
    'biliary-dyskinesia',
    'chronic',
    'biliary dyskinesia|gallbladder dyskinesia|gallbladder dysfunction|dyskinetic gallbladder|dysfunctional gallbladder|hypokinetic gallbladder|nonfunctioning gallbladder|gallbladder dysmotility|low gallbladder ejection fraction',
    { covers: 'biliary-colic', integral: 'abdominal-pain|nausea' },
  ),
  c('pancreatitis', 'acute', 'pancreatitis|inflammation of pancreas', {
    types: {
      gallstone: 'gallstone|biliary',
      alcoholic: 'alcoholic|alcohol induced|alcohol|etoh',
      drug: 'drug induced|medication induced|drug',
      ercp: 'post ercp|ercp',
      other: 'hypertriglyceridemia|hypertriglyceridemic|hypercalcemia|traumatic',
      idiopathic: 'idiopathic',
    },
    causes: {
      infected: 'infected necrosis|infected pancreatic necrosis|infected necrotizing',
      necrosis: 'necrotizing|necrosis|necrotic|pancreatic necrosis|uninfected necrosis',
      none: 'without necrosis|no necrosis|without necrosis or infection',
    },
    implies: {
      'gallstone pancreatitis': { type: 'gallstone' },
      'biliary pancreatitis': { type: 'gallstone' },
      'gallstone-induced pancreatitis': { type: 'gallstone' },
      'alcoholic pancreatitis': { type: 'alcoholic' },
      'alcohol-induced pancreatitis': { type: 'alcoholic' },
      'post-ercp pancreatitis': { type: 'ercp' },
      'necrotizing pancreatitis': { cause: 'necrosis' },
      'hypertriglyceridemia-induced pancreatitis': { type: 'other' },
      'hypertriglyceridemic pancreatitis': { type: 'other' },
    },
    integral: 'abdominal-pain|nausea|vomiting|abnormal-enzymes',
    covers: 'pancreatic-disorder',
    needs: ['acuity', 'cause'],
  }),
  c(
    'cirrhosis',
    'chronic',
    'cirrhosis|liver cirrhosis|hepatic cirrhosis|cirrhosis of liver|cirrhotic liver|cirrhotic|cirrhosis of the liver',
    {
      types: {
        alcoholic: 'alcoholic|alcohol|etoh|alcohol related|alcohol induced|laennec|laennecs',
        other: 'cryptogenic|macronodular|micronodular|posthepatitic|postnecrotic|post necrotic|nash',
        none: 'nonalcoholic|non alcoholic',
      },
      implies: {
        'alcoholic cirrhosis': { type: 'alcoholic' },
        'alcoholic liver cirrhosis': { type: 'alcoholic' },
        'alcoholic cirrhosis of liver': { type: 'alcoholic' },
        'alcoholic hepatic cirrhosis': { type: 'alcoholic' },
        'alcohol-related cirrhosis': { type: 'alcoholic' },
        'alcohol-associated cirrhosis': { type: 'alcoholic' },
        'alcohol-induced cirrhosis': { type: 'alcoholic' },
        'etoh cirrhosis': { type: 'alcoholic' },
        'cirrhosis due to alcohol': { type: 'alcoholic' },
        'cirrhosis secondary to alcohol': { type: 'alcoholic' },
        'laennec cirrhosis': { type: 'alcoholic' },
        "laennec's cirrhosis": { type: 'alcoholic' },
        'cryptogenic cirrhosis': { type: 'other' },
        'nash cirrhosis': { type: 'nash' },
        'nonalcoholic cirrhosis': { type: 'none' },
      },
      integral: 'elevated-lfts|hepatomegaly|jaundice',
      covers: 'liver-disease|hepatic-fibrosis',
    },
  ),
  c(
    'fatty-liver',
    'chronic',
    'fatty liver|hepatic steatosis|nonalcoholic fatty liver disease|NAFLD|steatosis of liver|fatty infiltration of liver|MASLD|fatty liver disease|hepatosteatosis|fatty change of liver|fatty infiltration in liver|hepatic fatty infiltration|metabolic dysfunction-associated steatotic liver disease|steatotic liver disease|diffuse fatty infiltration of liver|fatty replacement of liver|liver steatosis',
    { integral: 'elevated-lfts|hepatomegaly', covers: 'liver-disease' },
  ),
  c(
    'nash',
    'chronic',
    'nonalcoholic steatohepatitis|NASH|metabolic dysfunction-associated steatohepatitis|steatohepatitis|non-alcoholic steatohepatitis|MASH',
    {
      covers: 'fatty-liver|hepatitis|liver-disease',
      integral: 'elevated-lfts',
    },
  ),
  c('hepatitis-c', 'chronic', 'hepatitis c|hep c|HCV|hepatitis c virus|hepatitis c infection|hepatitis c virus infection|hcv infection', {
    types: { chronic: 'chronic' },
    integral: 'elevated-lfts',
    covers: 'hepatitis',
  }),
  c('hepatitis-b', 'chronic', 'hepatitis b|hep b|HBV|hepatitis b virus|hepatitis b infection|hepatitis b virus infection|hbv infection', {
    types: { chronic: 'chronic|carrier' },
    integral: 'elevated-lfts',
    covers: 'hepatitis',
  }),
  c('ascites', 'acute', 'ascites|ascitic fluid', { types: { malignant: 'malignant', chylous: 'chylous' }, integral: 'bloating' }),
  c(
    'hepatic-encephalopathy',
    'acute',
    'hepatic encephalopathy|portosystemic encephalopathy|hepatic encephalopathies|portal systemic encephalopathy',
    { covers: 'encephalopathy', integral: 'confusion|altered-mental-status' },
  ),
  c(
    'esophageal-varices',
    'chronic',
    'esophageal varices|esophageal varix|esophagogastric varices|gastroesophageal varices|varices of esophagus',
    {
      types: { bleeding: 'bleeding|hemorrhage|bleed|ruptured', none: NOT_BLEEDING },
      implies: {
        'variceal bleed': { type: 'bleeding' },
        'variceal bleeding': { type: 'bleeding' },
        'variceal hemorrhage': { type: 'bleeding' },
        'bleeding esophageal varices': { type: 'bleeding' },
        'bleeding varices': { type: 'bleeding' },
        'esophageal variceal hemorrhage': { type: 'bleeding' },
        'esophageal variceal bleeding': { type: 'bleeding' },
        'esophageal variceal bleed': { type: 'bleeding' },
      },
    },
  ),
  c('gastric-varices', 'chronic', 'gastric varices|gastric varix|fundic varices|varices of stomach'),
  c('hepatic-congestion', 'chronic', 'hepatic congestion|liver congestion|congestive hepatopathy|passive liver congestion', {
    covers: 'elevated-lfts',
  }),
];

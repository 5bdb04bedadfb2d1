import { concept as c } from './concept';

/** Gallbladder, bile ducts and pancreas. */
export const biliaryPancreas = [
  c(
    'gallbladder-polyp',
    'chronic',
    'gallbladder polyp|polyp of gallbladder|cholesterolosis|strawberry gallbladder|cholesterolosis of gallbladder|cholesterol polyp of gallbladder',
  ),
  c('gallbladder-sludge', 'chronic', 'gallbladder sludge|sludge in gallbladder|biliary sludge|gallbladder microlithiasis', {
    integral: 'abdominal-pain',
  }),
  c(
    'gallbladder-hydrops',
    'acute',
    'hydrops of gallbladder|gallbladder hydrops|mucocele of gallbladder|gallbladder mucocele|hydropic gallbladder',
    {
      integral: 'abdominal-pain',
    },
  ),
  c('gallbladder-perforation', 'acute', 'gallbladder perforation|perforated gallbladder|perforation of gallbladder', {
    integral: 'abdominal-pain',
  }),
  c(
    'gallbladder-disorder',
    'acute',
    'porcelain gallbladder|gallbladder mass|gallbladder wall thickening|thickened gallbladder wall|contracted gallbladder|adenomyomatosis of gallbladder|gallbladder adenomyomatosis|distended gallbladder|gallbladder distention',
  ),
  c('gallbladder-disease', 'chronic', 'gallbladder disease|disease of gallbladder|gallbladder problems|gallbladder attack', {
    integral: 'abdominal-pain',
  }),
  c(
    'cholecystoenteric-fistula',
    'acute',
    'cholecystoenteric fistula|cholecystoduodenal fistula|cholecystocolonic fistula|gallbladder fistula',
  ),
  c('gallstone-ileus', 'acute', 'gallstone ileus', {
    covers: 'ileus|bowel-obstruction|cholelithiasis',
    integral: 'abdominal-pain|nausea|vomiting',
  }),
  c(
    'biliary-obstruction',
    'acute',
    'biliary obstruction|bile duct obstruction|common bile duct obstruction|obstruction of bile duct|biliary stricture|bile duct stricture|common bile duct stricture|cbd stricture|stricture of bile duct|obstructive jaundice|biliary tract obstruction|hilar stricture|obstruction of common bile duct|malignant biliary obstruction',
    { covers: 'biliary-dilatation|jaundice', integral: 'jaundice|elevated-lfts|pruritus' },
  ),
  c('sclerosing-cholangitis', 'chronic', 'primary sclerosing cholangitis|sclerosing cholangitis', {
    types: { primary: 'primary' },
    implies: { 'primary sclerosing cholangitis': { type: 'primary' } },
    covers: 'cholangitis',
    integral: 'jaundice|elevated-lfts|pruritus',
  }),
  c('bile-leak', 'acute', 'bile leak|biliary leak|biloma|bile duct leak|cystic duct leak|bile duct fistula|biliary fistula', {
    implies: {
      'bile leak after cholecystectomy': { type: 'postoperative' },
      'bile leak following cholecystectomy': { type: 'postoperative' },
      'bile leak status post cholecystectomy': { type: 'postoperative' },
      'bile leak after laparoscopic cholecystectomy': { type: 'postoperative' },
      'postoperative bile leak': { type: 'postoperative' },
    },
    types: {
      postoperative:
        'postoperative|post operative|after cholecystectomy|status post cholecystectomy|post cholecystectomy|cystic duct stump|after surgery',
      fistula: 'fistula',
    },
    integral: 'abdominal-pain',
  }),
  c('bile-duct-perforation', 'acute', 'bile duct perforation|perforation of bile duct', { covers: 'bile-leak' }),
  c('oddi-dysfunction', 'chronic', 'sphincter of oddi dysfunction|sphincter of oddi spasm|spasm of sphincter of oddi', {
    implies: {
      'papillary stenosis': { type: 'stenosis' },
      'sphincter of oddi stenosis': { type: 'stenosis' },
      'stenosis of sphincter of oddi': { type: 'stenosis' },
    },
    integral: 'abdominal-pain',
  }),
  c('choledochal-cyst', 'chronic', 'choledochal cyst|biliary cyst|choledochocele'),
  c('postcholecystectomy-syndrome', 'chronic', 'postcholecystectomy syndrome|post-cholecystectomy syndrome|post cholecystectomy syndrome', {
    covers: 'cholecystectomy-status',
    integral: 'abdominal-pain|diarrhea',
  }),
  c(
    'retained-gallstone',
    'acute',
    'retained common bile duct stone|retained gallstone|retained cbd stone|retained bile duct stone|retained common duct stone',
    {
      covers: 'choledocholithiasis|cholelithiasis',
      integral: 'abdominal-pain|jaundice|elevated-lfts',
    },
  ),
  c(
    'ampullary-mass',
    'acute',
    'ampullary mass|ampullary lesion|ampullary adenoma|periampullary mass|mass of ampulla|papillary adenoma|ampullary tumor|adenoma of ampulla',
    {
      types: { adenoma: 'adenoma' },
      implies: {
        'ampullary adenoma': { type: 'adenoma' },
        'adenoma of ampulla': { type: 'adenoma' },
        'papillary adenoma': { type: 'adenoma' },
      },
    },
  ),
  c(
    'pancreatic-pseudocyst',
    'chronic',
    'pancreatic pseudocyst|pseudocyst of pancreas|pseudocyst of pancreatic tail|pancreatic tail pseudocyst|pancreatic head pseudocyst',
    {
      covers: 'pancreatic-cyst',
      integral: 'abdominal-pain',
    },
  ),
  c(
    'pancreatic-cyst',
    'chronic',
    'pancreatic cyst|cyst of pancreas|pancreatic cystic lesion|cystic lesion of pancreas|cystic pancreatic lesion|pancreatic head cyst|pancreatic tail cyst|pancreatic body cyst',
  ),
  c('pancreatic-ipmn', 'chronic', 'intraductal papillary mucinous neoplasm|IPMN|pancreatic ipmn', { covers: 'pancreatic-cyst' }),
  c(
    'pancreatic-mass',
    'acute',
    'pancreatic mass|mass of pancreas|pancreatic lesion|pancreatic head mass|pancreatic tail mass|mass in head of pancreas|mass in tail of pancreas|lesion of pancreas|pancreatic nodule|pancreatic body mass|mass in pancreas|mass of pancreatic head',
  ),
  c('pancreatic-insufficiency', 'chronic', 'exocrine pancreatic insufficiency|pancreatic insufficiency', {
    types: { exocrine: 'exocrine' },
    implies: {
      'exocrine pancreatic insufficiency': { type: 'exocrine' },
      'pancreatic exocrine insufficiency': { type: 'exocrine' },
      'pancreatic enzyme insufficiency': { type: 'exocrine' },
    },
    integral: 'diarrhea|weight-loss',
  }),
  c(
    'pancreatic-disorder',
    'acute',
    'pancreatic atrophy|atrophy of pancreas|pancreatic calcification|pancreatic duct dilatation|pancreatic ductal dilatation|dilated pancreatic duct|pancreatic duct stricture|pancreatic duct stone|pancreatic fistula|pancreatic duct dilation|pancreatic calcifications|pancreatic necrosis|pancreatic steatosis|fatty pancreas',
  ),
  c('pancreas-divisum', 'chronic', 'pancreas divisum|pancreatic divisum|annular pancreas', {
    types: { annular: 'annular' },
    implies: { 'annular pancreas': { type: 'annular' } },
  }),
  c('biliary-disorder', 'acute', 'pneumobilia|hemobilia|thickened bile duct|bile duct wall thickening', {
    implies: { 'biliary tract disease': { type: 'disease' }, 'biliary disease': { type: 'disease' } },
  }),
  c('biliary-colic', 'acute', 'biliary colic|gallbladder colic|gallstone colic', { integral: 'abdominal-pain|nausea|vomiting' }),
];

import { concept as c } from './concept';

/** Lungs and breathing, beyond the common ones of `respiratory.ts`: interstitial, occupational and infectious disease, sleep. */
export const lungs = [
  c('status-asthmaticus', 'acute', 'status asthmaticus', {
    types: {
      'mild-intermittent': 'mild intermittent',
      'mild-persistent': 'mild persistent',
      'moderate-persistent': 'moderate persistent',
      'severe-persistent': 'severe persistent',
    },
    covers: 'asthma',
    integral: 'wheezing|dyspnea|cough',
  }),
  c(
    'asthma-copd-overlap',
    'chronic',
    'asthma copd overlap|asthma-copd overlap syndrome|asthma copd overlap syndrome|chronic obstructive asthma|chronic asthmatic bronchitis|chronic obstructive asthmatic bronchitis|asthma/copd overlap',
    {
      covers: 'asthma|copd',
      integral: 'wheezing|dyspnea|cough',
    },
  ),
  c('eosinophilic-asthma', 'chronic', 'eosinophilic asthma|severe eosinophilic asthma', { integral: 'wheezing|dyspnea|cough' }),
  c('bronchospasm', 'acute', 'bronchospasm|acute bronchospasm|bronchospastic disease|bronchial spasm', { integral: 'wheezing|dyspnea' }),
  c(
    'chronic-lung-disease',
    'chronic',
    'chronic lung disease|restrictive lung disease|chronic pulmonary disease|restrictive pulmonary disease|lung disease|parenchymal lung disease|structural lung disease',
    { integral: 'dyspnea' },
  ),
  c(
    'lung-opacity',
    'symptom',
    'lung opacity|pulmonary opacity|pulmonary infiltrate|pulmonary infiltrates|lung infiltrate|lobe infiltrate|lung consolidation|pulmonary consolidation|lobe consolidation|lobe opacity|ground glass opacity|ground-glass opacities|groundglass opacity|ground glass opacities|airspace disease|airspace opacity|air space disease|basilar infiltrate|bibasilar infiltrates|perihilar infiltrate|interstitial infiltrates|infiltrate in lobe|infiltrate of lobe|consolidation of lung|patchy infiltrate|bilateral infiltrates|cavitary lung lesion|lung cavity|cavitary lesion|abnormal chest x-ray|abnormal chest xray|abnormal chest ct|abnormal cxr|abnormal ct of chest|abnormal chest radiograph',
  ),
  c(
    'lung-scarring',
    'chronic',
    'lung scarring|pulmonary scarring|pulmonary granuloma|lung granuloma|calcified granuloma of lung|calcified lung granuloma|pulmonary cyst|lung cyst|pulmonary granulomas|calcified pulmonary granuloma|scarring of lung|apical scarring|lung fibrosis scarring|pleuroparenchymal scarring|granuloma in lung|granuloma of lung|calcified granuloma in lung|lobe granuloma|calcified granuloma in lobe|granulomas in lung|calcified lobe granuloma',
  ),
  c(
    'bullous-disease',
    'chronic',
    'bullous emphysema|bullous lung disease|giant bulla|pulmonary bulla|pulmonary bullae|bullous disease of lung|lung bulla|bullous disease|apical blebs|pulmonary blebs|apical bulla|apical bleb',
    {
      covers: 'copd|emphysema',
      integral: 'dyspnea',
    },
  ),
  c(
    'nonspecific-interstitial-pneumonia',
    'chronic',
    'nonspecific interstitial pneumonia|nonspecific interstitial pneumonitis|non-specific interstitial pneumonia|NSIP',
    {
      types: { idiopathic: 'idiopathic' },
      implies: {
        'idiopathic nonspecific interstitial pneumonia': { type: 'idiopathic' },
        'idiopathic nonspecific interstitial pneumonitis': { type: 'idiopathic' },
        'idiopathic nsip': { type: 'idiopathic' },
      },
      covers: 'interstitial-lung-disease|pneumonia|pulmonary-fibrosis',
      integral: 'dyspnea|cough',
    },
  ),
  c(
    'organizing-pneumonia',
    'chronic',
    'cryptogenic organizing pneumonia|organizing pneumonia|bronchiolitis obliterans organizing pneumonia|bronchiolitis obliterans with organizing pneumonia|BOOP',
    {
      types: { cryptogenic: 'cryptogenic' },
      covers: 'pneumonia|interstitial-lung-disease',
      integral: 'dyspnea|cough',
    },
  ),
  c(
    'interstitial-pneumonia-other',
    'chronic',
    'acute interstitial pneumonia|acute interstitial pneumonitis|desquamative interstitial pneumonia|desquamative interstitial pneumonitis|lymphocytic interstitial pneumonia|lymphoid interstitial pneumonia|respiratory bronchiolitis interstitial lung disease|respiratory bronchiolitis-interstitial lung disease|hamman-rich syndrome|idiopathic interstitial pneumonia|interstitial pneumonia|interstitial pneumonitis',
    {
      types: {
        desquamative: 'desquamative',
        lymphoid: 'lymphoid|lymphocytic',
        'smoking-related': 'respiratory bronchiolitis',
        acute: 'acute interstitial|hamman rich',
        idiopathic: 'idiopathic',
      },
      covers: 'interstitial-lung-disease|pneumonia',
      integral: 'dyspnea|cough',
    },
  ),
  c(
    'hypersensitivity-pneumonitis',
    'chronic',
    "hypersensitivity pneumonitis|extrinsic allergic alveolitis|farmer's lung|farmers lung|bird fancier's lung|bird fanciers lung|pigeon breeder's lung|hot tub lung|allergic alveolitis",
    {
      types: { farmer: "farmer's lung|farmers lung|hay|moldy hay", bird: "bird|birds|pigeon|bird fancier's lung" },
      covers: 'interstitial-lung-disease|pneumonitis',
      integral: 'dyspnea|cough',
    },
  ),
  c(
    'drug-lung-disease',
    'chronic',
    'drug induced interstitial lung disease|drug-induced lung disease|drug-induced pneumonitis|amiodarone lung toxicity|amiodarone pulmonary toxicity|methotrexate pneumonitis|drug induced lung disease|amiodarone lung|bleomycin lung toxicity|immunotherapy pneumonitis|checkpoint inhibitor pneumonitis|drug induced pneumonitis|pulmonary toxicity of amiodarone',
    {
      covers: 'interstitial-lung-disease|pneumonitis',
      integral: 'dyspnea|cough',
    },
  ),
  c('pneumonitis', 'acute', 'pneumonitis|chemical pneumonitis|lipoid pneumonia', {
    types: { chemical: 'chemical|inhalation|fume|fumes', lipoid: 'lipoid' },
    integral: 'cough|dyspnea',
  }),
  c(
    'radiation-fibrosis',
    'chronic',
    'radiation fibrosis of lung|pulmonary radiation fibrosis|radiation induced pulmonary fibrosis|radiation lung fibrosis|chronic radiation pneumonitis',
    { covers: 'pulmonary-fibrosis|radiation-pneumonitis' },
  ),
  c('asbestosis', 'chronic', 'asbestosis|pulmonary asbestosis', {
    covers: 'interstitial-lung-disease|pneumoconiosis|asbestos-exposure',
    integral: 'dyspnea',
  }),
  c('silicosis', 'chronic', 'silicosis', { covers: 'pneumoconiosis', integral: 'dyspnea' }),
  c(
    'pneumoconiosis',
    'chronic',
    "pneumoconiosis|occupational lung disease|coal worker's pneumoconiosis|coal miner's disease|coal miner's lung|coal miner's pneumoconiosis|coal worker's lung|coal workers lung|coal miners lung|coal miners pneumoconiosis|coal miners disease|anthracosilicosis|anthracosis of lung|miner's lung",
    {
      implies: {
        'siderosis of lung': { type: 'iron' },
        'pulmonary siderosis': { type: 'iron' },
        'black lung': { type: 'coal' },
        'black lung disease': { type: 'coal' },
        'pulmonary anthracosis': { type: 'coal' },
        anthracosilicosis: { type: 'coal' },
        'anthracosis of lung': { type: 'coal' },
        "miner's lung": { type: 'coal' },
        'coal workers pneumoconiosis': { type: 'coal' },
      },
      types: { coal: "coal|coal worker's|black lung|anthracosilicosis" },
      integral: 'dyspnea',
    },
  ),
  c('berylliosis', 'chronic', 'berylliosis|chronic beryllium disease'),
  c('lymphangioleiomyomatosis', 'chronic', 'lymphangioleiomyomatosis|LAM of lung|pulmonary lymphangioleiomyomatosis'),
  c('alveolar-proteinosis', 'chronic', 'pulmonary alveolar proteinosis|alveolar proteinosis'),
  c('eosinophilic-pneumonia', 'acute', 'eosinophilic pneumonia|acute eosinophilic pneumonia|chronic eosinophilic pneumonia', {
    implies: { 'pulmonary eosinophilia': { type: 'other' }, 'loeffler syndrome': { type: 'other' } },
    covers: 'pneumonia',
  }),
  c(
    'pulmonary-hemorrhage',
    'acute',
    'pulmonary hemorrhage|alveolar hemorrhage|diffuse alveolar hemorrhage|DAH|intrapulmonary hemorrhage|bleeding from lung',
    { covers: 'hemoptysis' },
  ),
  c('cystic-fibrosis', 'chronic', 'cystic fibrosis', {
    types: { pulmonary: 'pulmonary|lung|bronchiectasis|exacerbation|respiratory', intestinal: 'intestinal|gastrointestinal' },
    integral: 'cough',
  }),
  c(
    'pulmonary-sarcoidosis',
    'chronic',
    'pulmonary sarcoidosis|sarcoidosis of lung|lung sarcoidosis|pulmonary sarcoid|sarcoid of lung|sarcoid lung disease',
    { covers: 'sarcoidosis', integral: 'dyspnea|cough' },
  ),
  c('lung-abscess', 'acute', 'lung abscess|pulmonary abscess|abscess of lung|lung abscesses|lobe abscess', {
    types: { pneumonia: 'pneumonia' },
    covers: 'abscess',
  }),
  c('necrotizing-pneumonia', 'acute', 'necrotizing pneumonia|pulmonary gangrene|lung necrosis|necrotizing pneumonitis', {
    covers: 'pneumonia',
    integral: 'cough|dyspnea|fever',
  }),
  c('ventilator-pneumonia', 'acute', 'ventilator associated pneumonia|ventilator-associated pneumonia|VAP|ventilator acquired pneumonia', {
    covers: 'pneumonia',
    integral: 'fever',
  }),
  c(
    'covid-pneumonia',
    'acute',
    'covid pneumonia|covid-19 pneumonia|pneumonia due to covid-19|pneumonia due to covid|sars-cov-2 pneumonia|covid-19 viral pneumonia|pneumonia secondary to covid-19|covid pneumonitis|pneumonia from covid',
    {
      covers: 'covid|pneumonia',
      integral: 'cough|dyspnea|fever|hypoxia|fatigue',
    },
  ),
  c(
    'tuberculosis-sequelae',
    'chronic',
    'sequelae of tuberculosis|post-tuberculosis lung disease|post-tuberculous bronchiectasis|late effects of tuberculosis|post tuberculosis fibrosis|post-tuberculous scarring|sequelae of pulmonary tuberculosis|tuberculosis sequelae|old tuberculous scarring|post tuberculous fibrosis|old tuberculosis scarring|destroyed lung from tuberculosis|tuberculous scarring',
  ),
  c(
    'tuberculous-pleurisy',
    'acute',
    'tuberculous pleurisy|pleural tuberculosis|tuberculous pleural effusion|tuberculous pleuritis|tuberculous empyema',
    { covers: 'tuberculosis|pleural-effusion|pleurisy|empyema' },
  ),
  c('hypercapnia', 'symptom', 'hypercapnia|hypercarbia|hypercapnea|hypoventilation', {
    implies: { 'carbon dioxide retention': { type: 'retention' }, 'co2 retention': { type: 'retention' } },
  }),
  c('lower-respiratory-infection', 'acute', 'lower respiratory infection|lower respiratory tract infection|LRTI|chest infection', {
    implies: { 'lung infection': { type: 'lung' }, 'pulmonary infection': { type: 'lung' } },
    integral: 'cough|dyspnea|fever|abnormal-sputum',
  }),
  c('apnea', 'symptom', 'apnea|apneic episode|apneic spell|apneic episodes|apneic spells|witnessed apnea|witnessed apneas', {
    implies: {
      'breath holding spells': { type: 'holding' },
      'breath-holding spell': { type: 'holding' },
      'breath holding spell': { type: 'holding' },
    },
  }),
  c('tachypnea', 'symptom', 'tachypnea|rapid breathing|tachypneic'),
  c('stridor', 'symptom', 'stridor|inspiratory stridor|biphasic stridor|stridorous'),
  c('hyperventilation', 'symptom', 'hyperventilating', { implies: { 'hyperventilation syndrome': { type: 'syndrome' } } }),
  c(
    'cheyne-stokes',
    'symptom',
    'cheyne-stokes respiration|cheyne stokes breathing|cheyne-stokes breathing|periodic breathing|cheyne stokes respirations',
  ),
  c('respiratory-arrest', 'acute', 'respiratory arrest|pulmonary arrest', { covers: 'apnea|respiratory-distress' }),
  c('chest-congestion', 'symptom', 'chest congestion|bronchial congestion'),
  c(
    'abnormal-pft',
    'symptom',
    'abnormal pulmonary function test|abnormal pulmonary function tests|abnormal pft|abnormal spirometry|abnormal pulmonary function studies|abnormal pfts|reduced dlco|low dlco',
  ),
  c('abnormal-sputum', 'symptom', 'sputum production|productive sputum|purulent sputum|abnormal sputum|increased sputum|excessive sputum'),
  c(
    'pleuritic-pain',
    'symptom',
    'pleuritic chest pain|hurts to breathe|hurts to take a deep breath|pain when breathing|pain with deep breath|pain with deep breaths|pain when taking deep breath|painful inspiration|pain with inspiration|pleuritic pain|pleurodynia|pain on inspiration|rib pain',
    {
      implies: {
        'chest pain on breathing': { type: 'breathing' },
        'painful breathing': { type: 'breathing' },
        'pain with breathing': { type: 'breathing' },
        'painful respiration': { type: 'breathing' },
      },
      covers: 'chest-pain',
    },
  ),
  c(
    'chest-wall-pain',
    'symptom',
    'chest wall pain|chest wall tenderness|intercostal pain|musculoskeletal chest pain|chest-wall discomfort|noncardiac chest pain|non-cardiac chest pain|non cardiac chest pain',
    { covers: 'chest-pain', types: { intercostal: 'intercostal' } },
  ),
  c(
    'vaping-lung-injury',
    'acute',
    'vaping associated lung injury|e-cigarette or vaping associated lung injury|EVALI|vaping-related lung injury|vaping induced lung injury|vaping lung injury|vaping related lung injury',
  ),
  c('asbestos-exposure', 'status', 'asbestos exposure|exposure to asbestos|history of asbestos exposure|exposed to asbestos'),
  c(
    'lung-hypoplasia',
    'chronic',
    'pulmonary hypoplasia|hypoplastic lung|congenital cystic adenomatoid malformation|CCAM|pulmonary sequestration|bronchopulmonary sequestration|congenital pulmonary airway malformation|CPAM|bronchogenic cyst|congenital lobar emphysema',
    {
      types: {
        cystic: 'cystic adenomatoid|ccam|cpam|airway malformation',
        sequestration: 'sequestration',
        bronchogenic: 'bronchogenic',
        lobar: 'lobar emphysema',
      },
    },
  ),
  c('pulmonary-avm', 'chronic', 'pulmonary arteriovenous malformation|pulmonary arteriovenous malformations|pulmonary avm|pulmonary avms', {
    implies: { 'pulmonary arteriovenous fistula': { type: 'fistula' }, 'pulmonary av fistula': { type: 'fistula' } },
  }),
  c(
    'lung-transplant-rejection',
    'acute',
    'lung transplant rejection|rejection of lung transplant|bronchiolitis obliterans syndrome|lung allograft rejection',
    {
      types: { bos: 'bronchiolitis obliterans' },
      covers: 'lung-transplant',
    },
  ),
  c('bronchiolitis-obliterans', 'chronic', 'bronchiolitis obliterans|obliterative bronchiolitis|constrictive bronchiolitis', {
    covers: 'bronchiolitis',
  }),
  c('lung-allograft-dysfunction', 'chronic', 'chronic lung allograft dysfunction|CLAD|restrictive allograft syndrome', {
    implies: { 'restrictive allograft syndrome': { type: 'restrictive' } },
    types: { restrictive: 'restrictive' },
    covers: 'lung-transplant',
    integral: 'dyspnea',
  }),
];

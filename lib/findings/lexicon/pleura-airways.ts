import { concept as c } from './concept';

/** Pleura, mediastinum, diaphragm, trachea and bronchi, and what goes wrong after operations on them. */
export const pleuraAndAirways = [
  c(
    'empyema',
    'acute',
    'empyema|empyema of chest|empyema thoracis|pleural empyema|pyothorax|infected pleural effusion|empyema of lung|empyema of thorax|loculated empyema|pleural abscess',
    {
      types: { fistula: 'fistula|bronchopleural' },
      covers: 'pleural-effusion',
      integral: 'fever|dyspnea',
    },
  ),
  c('bronchopleural-fistula', 'acute', 'bronchopleural fistula|alveolopleural fistula|pleural fistula', { covers: 'air-leak' }),
  c('parapneumonic-effusion', 'acute', 'parapneumonic effusion|parapneumonic pleural effusion|complicated parapneumonic effusion', {
    covers: 'pleural-effusion',
    integral: 'dyspnea',
  }),
  c('hemothorax', 'acute', 'hemothorax|hemothoraces|retained hemothorax|haemothorax|pneumohemothorax', {
    types: { traumatic: 'traumatic|trauma|rib fracture|rib fractures|stab|gunshot' },
    covers: 'pleural-effusion',
  }),
  c('chylothorax', 'acute', 'chylothorax|chylous effusion|chylous pleural effusion', { covers: 'pleural-effusion' }),
  c('hydropneumothorax', 'acute', 'hydropneumothorax', { covers: 'pleural-effusion|pneumothorax' }),
  c('tension-pneumothorax', 'acute', 'tension pneumothorax|spontaneous tension pneumothorax', {
    covers: 'pneumothorax',
    integral: 'dyspnea|chest-pain|hypotension',
  }),
  c(
    'spontaneous-pneumothorax',
    'acute',
    'spontaneous pneumothorax|primary spontaneous pneumothorax|secondary spontaneous pneumothorax|recurrent spontaneous pneumothorax',
    {
      types: { primary: 'primary', secondary: 'secondary' },
      covers: 'pneumothorax',
      integral: 'dyspnea|chest-pain',
    },
  ),
  c(
    'postprocedural-pneumothorax',
    'acute',
    'iatrogenic pneumothorax|post-procedural pneumothorax|post-biopsy pneumothorax|postbiopsy pneumothorax|postprocedural pneumothorax|postoperative pneumothorax|post-procedure pneumothorax|pneumothorax after biopsy|pneumothorax following biopsy|pneumothorax after central line placement|post biopsy pneumothorax|pneumothorax following lung biopsy|pneumothorax post lung biopsy',
    {
      covers: 'pneumothorax',
      integral: 'dyspnea|chest-pain',
    },
  ),
  c('air-leak', 'acute', 'persistent air leak|prolonged air leak|pulmonary air leak', {
    types: { postprocedural: 'postoperative|postprocedural|after surgery|status post' },
  }),
  c(
    'pleural-thickening',
    'chronic',
    'pleural thickening|pleural plaque|pleural plaques|calcified pleural plaque|pleural based nodule|pleural-based mass|apical pleural thickening|pleural scarring',
    {
      implies: {
        'pleural calcification': { type: 'calcification' },
        'pleural calcifications': { type: 'calcification' },
        'pleural fibrosis': { type: 'fibrosis' },
      },
      types: { asbestos: 'asbestos|asbestos related|asbestos-related', mass: 'based' },
    },
  ),
  c('fibrothorax', 'chronic', 'fibrothorax|trapped lung|pleural peel|entrapped lung'),
  c('pleurisy', 'acute', 'pleurisy|pleuritis|viral pleurisy|pleuritis of lung', { integral: 'chest-pain|pleuritic-pain' }),
  c('pneumomediastinum', 'acute', 'pneumomediastinum|mediastinal emphysema|mediastinal air|spontaneous pneumomediastinum', {
    integral: 'chest-pain',
  }),
  c('subcutaneous-emphysema', 'acute', 'subcutaneous emphysema|subcutaneous air|surgical emphysema', {
    types: { traumatic: 'traumatic|trauma|rib fracture|rib fractures' },
  }),
  c('mediastinitis', 'acute', 'mediastinitis|mediastinal abscess|descending necrotizing mediastinitis', {
    types: { abscess: 'abscess' },
    integral: 'fever',
  }),
  c(
    'diaphragm-disorder',
    'chronic',
    'diaphragmatic paralysis|paralysis of diaphragm|paralyzed hemidiaphragm|hemidiaphragm paralysis|diaphragm paralysis|diaphragmatic paresis|diaphragmatic dysfunction|paralyzed diaphragm|diaphragm dysfunction',
    {
      implies: { 'diaphragmatic eventration': { type: 'eventration' }, 'eventration of diaphragm': { type: 'eventration' } },
      integral: 'dyspnea',
    },
  ),
  c(
    'tracheal-stenosis',
    'chronic',
    'tracheal stenosis|subglottic tracheal stenosis|stenosis of trachea|tracheal stricture|narrowing of trachea|tracheomalacia|tracheobronchomalacia|tracheal narrowing|excessive dynamic airway collapse|tracheal compression|tracheal obstruction',
    { integral: 'stridor|dyspnea' },
  ),
  c(
    'bronchial-obstruction',
    'acute',
    'mucus plugging|mucous plugging|mucus plug|mucous plug|mucus plugs|bronchial stenosis|bronchial obstruction|bronchomalacia|endobronchial obstruction|bronchial stricture|bronchial mucus plug|mucoid impaction|endobronchial stenosis|endobronchial lesion|endobronchial mass|broncholithiasis|broncholith|bronchus stenosis|bronchus obstruction',
  ),
  c('airway-obstruction', 'acute', 'upper airway obstruction|airway obstruction|obstructed airway', { integral: 'stridor|dyspnea' }),
  c(
    'tracheoesophageal-fistula',
    'chronic',
    'tracheoesophageal fistula|TE fistula|tracheo-esophageal fistula|broncho-esophageal fistula|bronchoesophageal fistula|tracheocutaneous fistula|esophagorespiratory fistula',
    { types: { congenital: 'congenital|esophageal atresia' } },
  ),
  c('tracheitis', 'acute', 'tracheitis|bacterial tracheitis|tracheobronchitis|laryngotracheobronchitis', {
    types: { obstruction: 'obstruction', bronchial: 'tracheobronchitis' },
    integral: 'cough',
  }),
  c('croup', 'acute', 'croup|viral croup|croup syndrome|croupy cough', {
    implies: { 'spasmodic croup': { type: 'spasmodic' }, 'spasmodic laryngitis': { type: 'spasmodic' } },
    integral: 'stridor|cough|hoarseness|fever',
  }),
  c(
    'tracheostomy-complication',
    'acute',
    'tracheostomy infection|infected tracheostomy|tracheostomy bleeding|bleeding from tracheostomy|tracheostomy malfunction|tracheostomy obstruction|tracheostomy stoma infection|tracheostomy dislodgement|tracheostomy tube obstruction|tracheostomy tube dislodgement|tracheostomy site infection|dislodged tracheostomy tube|tracheostomy stenosis|tracheal stoma stenosis|tracheostomy plugging|dislodged tracheostomy|stomal stenosis of trachea|tracheostomy hemorrhage|clogged tracheostomy',
    {
      types: {
        infection: 'infection|infected',
        bleeding: 'bleeding|hemorrhage',
        malfunction: 'malfunction|obstruction|dislodged|dislodgement|plugging|clogged',
      },
    },
  ),
  c(
    'postprocedural-subglottic-stenosis',
    'chronic',
    'postintubation subglottic stenosis|post-intubation subglottic stenosis|post-intubation tracheal stenosis|postintubation tracheal stenosis|post intubation tracheal stenosis',
    { covers: 'tracheal-stenosis|laryngeal-stenosis' },
  ),
  c(
    'postprocedural-respiratory-failure',
    'acute',
    'postoperative respiratory failure|postprocedural respiratory failure|post-operative respiratory failure|acute postoperative respiratory failure|acute respiratory failure following surgery|postoperative ventilatory failure|postop respiratory failure',
    {
      types: { chronic: 'acute on chronic|acute and chronic' },
      covers: 'respiratory-failure',
      integral: 'dyspnea|hypoxia|respiratory-distress',
    },
  ),
  c('transfusion-lung-injury', 'acute', 'transfusion related lung injury|TRALI'),
  c(
    'airway-foreign-body',
    'acute',
    'foreign body in trachea|tracheal foreign body|bronchial foreign body|foreign body in bronchus|foreign body aspiration|aspirated foreign body|airway foreign body|foreign body in airway|bronchus foreign body|foreign body of bronchus|foreign body of trachea|aspiration of foreign body',
    {
      types: { trachea: 'trachea|tracheal', bronchus: 'bronchus|bronchial|mainstem' },
    },
  ),
  c(
    'throat-foreign-body',
    'acute',
    'foreign body in throat|throat foreign body|fish bone in throat|fishbone in throat|foreign body in pharynx|pharyngeal foreign body|foreign body of throat|foreign body in larynx|laryngeal foreign body|foreign body in hypopharynx',
    { types: { larynx: 'larynx|laryngeal' } },
  ),
  c(
    'benign-lung-tumor',
    'chronic',
    'pulmonary hamartoma|hamartoma of lung|lung hamartoma|benign lung tumor|benign tumor of lung|benign neoplasm of lung',
    { needs: ['laterality'] },
  ),
  c(
    'postprocedural-pulmonary-insufficiency',
    'acute',
    'acute pulmonary insufficiency following surgery|postoperative pulmonary insufficiency|postoperative respiratory insufficiency|acute postoperative pulmonary insufficiency|pulmonary insufficiency following surgery',
    { types: { thoracic: 'thoracic' }, covers: 'respiratory-insufficiency', integral: 'dyspnea|hypoxia' },
  ),
  c('respiratory-insufficiency', 'acute', 'respiratory insufficiency|acute respiratory insufficiency|chronic respiratory insufficiency', {
    integral: 'dyspnea|hypoxia',
  }),
];

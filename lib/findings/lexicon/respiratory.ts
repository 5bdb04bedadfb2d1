import { concept as c } from './concept';

/** `Respiratory failure with hypoxia and hypercapnia`: the name says the type. */
const FAILURE_WITH = Object.fromEntries(
  ['with', 'due to', 'and'].flatMap((word) => [
    ...['hypoxia', 'hypoxemia', 'hypoxaemia'].map((gas) => [`respiratory failure ${word} ${gas}`, { type: 'hypoxic' }]),
    ...['hypercapnia', 'hypercarbia', 'hypercapnea'].map((gas) => [`respiratory failure ${word} ${gas}`, { type: 'hypercapnic' }]),
    ...[
      'hypoxia and hypercapnia',
      'hypoxemia and hypercapnia',
      'hypercapnia and hypoxia',
      'hypoxia and hypercarbia',
      'hypercapnia and hypoxemia',
      'hypercarbia and hypoxia',
    ].map((gas) => [`respiratory failure ${word} ${gas}`, { type: 'both' }]),
  ]),
);

/** Lungs and airways. */
export const respiratory = [
  c(
    'asthma',
    'chronic',
    'asthma|reactive airway disease|reactive airways disease|RAD|asthmatic|bronchial asthma|exercise induced asthma|cough variant asthma|exercise induced bronchospasm|exercise-induced bronchoconstriction|exercise asthma|allergic asthma|extrinsic asthma|intrinsic asthma|asthmatic bronchitis|steroid dependent asthma|asthma exacerbation|acute asthma exacerbation|asthma attack|acute asthma|adult onset asthma|reactive airways|reactive airway dysfunction syndrome|brittle asthma',
    {
      causes: {
        none: 'without exacerbation|without acute exacerbation|no exacerbation|no acute exacerbation|not in exacerbation|not in acute exacerbation|no evidence of exacerbation|no current exacerbation|no recent exacerbation|no recent exacerbations|not exacerbated',
      },
      types: {
        'mild-intermittent': 'mild intermittent|intermittent',
        'mild-persistent': 'mild persistent',
        'moderate-persistent': 'moderate persistent',
        'severe-persistent': 'severe persistent',
        exercise: 'exercise induced|exercise asthma',
        'cough-variant': 'cough variant',
      },
      integral: 'wheezing|dyspnea|cough|chest-tightness|bronchospasm|tachypnea',
      needs: ['severity', 'status'],
    },
  ),
  c(
    'copd',
    'chronic',
    'chronic obstructive pulmonary disease|COPD|chronic obstructive lung disease|chronic obstructive airway disease|chronic airflow obstruction|COPD exacerbation|obstructive lung disease|obstructive pulmonary disease|chronic obstructive airways disease|chronic airways obstruction|chronic obstructive respiratory disease|chronic airway obstruction|obstructive airway disease|obstructive airways disease',
    {
      causes: {
        none: 'without exacerbation|without acute exacerbation|no exacerbation|no acute exacerbation|not in exacerbation|not in acute exacerbation|no evidence of exacerbation|no current exacerbation|no recent exacerbation|no recent exacerbations|not exacerbated',
      },
      implies: {
        AECOPD: { status: 'exacerbation' },
        'chronic obstructive bronchitis': { type: 'bronchitis' },
        'chronic asthmatic bronchitis': { type: 'bronchitis' },
        'chronic obstructive asthmatic bronchitis': { type: 'bronchitis' },
      },
      integral: 'wheezing|dyspnea|cough|abnormal-sputum|hypercapnia|bronchospasm',
      needs: ['status'],
    },
  ),
  c('emphysema', 'chronic', 'emphysema|emphysematous|pulmonary emphysema|emphysematous lung disease|emphysematous changes', {
    types: { centrilobular: 'centrilobular|centriacinar', panlobular: 'panlobular|panacinar', paraseptal: 'paraseptal' },
    covers: 'copd',
    integral: 'dyspnea',
  }),
  c('chronic-bronchitis', 'chronic', 'chronic bronchitis|chronic tracheobronchitis', {
    types: { simple: 'simple', mucopurulent: 'mucopurulent|purulent' },
    covers: 'bronchitis',
    integral: 'cough|abnormal-sputum',
  }),
  c(
    'bronchitis',
    'acute',
    'bronchitis|chest cold|viral bronchitis|bacterial bronchitis|purulent bronchitis|wheezy bronchitis|rsv bronchitis|mycoplasma bronchitis|infectious bronchitis',
    {
      causes: { rsv: 'rsv|respiratory syncytial virus', mycoplasma: 'mycoplasma', viral: 'viral' },
      integral: 'cough|wheezing|abnormal-sputum|rhinorrhea|bronchospasm',
      needs: ['acuity'],
    },
  ),
  c('bronchiolitis', 'acute', 'bronchiolitis|viral bronchiolitis|acute bronchiolitis', {
    implies: {
      'rsv bronchiolitis': { type: 'rsv' },
      'respiratory syncytial virus bronchiolitis': { type: 'rsv' },
      'bronchiolitis due to rsv': { type: 'rsv' },
      'bronchiolitis due to respiratory syncytial virus': { type: 'rsv' },
    },
    types: { rsv: 'rsv|respiratory syncytial virus', hmpv: 'human metapneumovirus|hmpv|metapneumovirus', viral: 'viral|rhinovirus' },
    integral: 'cough|wheezing|rhinorrhea|fever|tachypnea|bronchospasm',
  }),
  c('bronchiectasis', 'chronic', 'bronchiectasis|bronchiectatic|bronchiectatic changes', {
    integral: 'cough|abnormal-sputum',
    needs: ['status'],
  }),
  c(
    'pneumonia',
    'acute',
    'pneumonia|community acquired pneumonia|community-acquired pneumonia|CAP|hospital acquired pneumonia|lobar pneumonia|bronchopneumonia|PNA|bacterial pneumonia|healthcare associated pneumonia|hospital-acquired pneumonia|HCAP|health care associated pneumonia|nosocomial pneumonia|atypical pneumonia|walking pneumonia|viral pneumonia|multilobar pneumonia|multifocal pneumonia|lobe pneumonia|bilateral pneumonia|postobstructive pneumonia|post-obstructive pneumonia|bronchial pneumonia|pneumococcal pneumonia|pseudomonas pneumonia|mrsa pneumonia|klebsiella pneumonia|mycoplasma pneumonia|rsv pneumonia|staphylococcal pneumonia|gram-negative pneumonia|haemophilus influenzae pneumonia|influenza pneumonia|fungal pneumonia|streptococcal pneumonia|round pneumonia|basilar pneumonia|hypostatic pneumonia',
    {
      types: { bacterial: 'bacterial', viral: 'viral', lobar: 'lobar', broncho: 'bronchopneumonia|bronchial', hypostatic: 'hypostatic' },
      causes: {
        pneumococcus: 'pneumococcal|streptococcus pneumoniae',
        mrsa: 'mrsa',
        pseudomonas: 'pseudomonas|pseudomonal',
        klebsiella: 'klebsiella',
        'h-influenzae': 'haemophilus influenzae|hemophilus influenzae|h influenzae|h. influenzae|h flu',
        influenza: 'influenza pneumonia|influenza a|influenza b|due to influenza',
        mycoplasma: 'mycoplasma',
        rsv: 'rsv|respiratory syncytial virus',
        'e-coli': 'e coli|e. coli|escherichia coli',
        mssa: 'mssa|methicillin sensitive|methicillin susceptible',
        staphylococcus: 'staphylococcal|staphylococcus|staph',
        'group-b': 'group b strep|group b streptococcus',
        streptococcus: 'streptococcal|group a strep',
        acinetobacter: 'acinetobacter',
        'gram-negative': 'gram negative|gram-negative|serratia|enterobacter|proteus|stenotrophomonas',
        chlamydia: 'chlamydial|chlamydia|chlamydophila',
        metapneumovirus: 'metapneumovirus|hmpv',
        parainfluenza: 'parainfluenza',
        adenovirus: 'adenovirus|adenoviral',
      },
      integral: 'cough|dyspnea|fever|chest-pain|leukocytosis|lung-opacity|pleuritic-pain|abnormal-sputum|tachypnea|chills|wheezing',
      needs: ['cause'],
    },
  ),
  c(
    'aspiration-pneumonia',
    'acute',
    'aspiration pneumonia|aspiration pneumonitis|pneumonia due to aspiration|pneumonia secondary to aspiration|aspiration of gastric contents|pneumonitis due to aspiration|mendelson syndrome|aspiration bronchopneumonia',
    {
      covers: 'pneumonia|pneumonitis',
      integral: 'cough|dyspnea|fever|hypoxia|lung-opacity|leukocytosis|tachypnea|abnormal-sputum',
    },
  ),
  c(
    'radiation-pneumonitis',
    'acute',
    'radiation pneumonitis|acute radiation pneumonitis|radiation induced pneumonitis|pneumonitis due to radiation|pneumonitis secondary to radiation',
    {
      covers: 'pneumonitis',
      integral: 'cough|dyspnea',
    },
  ),
  c(
    'interstitial-lung-disease',
    'chronic',
    'interstitial lung disease|ILD|interstitial pulmonary disease|diffuse parenchymal lung disease|diffuse interstitial lung disease|interstitial disease of lung|chronic interstitial lung disease|chronic interstitial changes',
    {
      causes: {
        none: 'without exacerbation|without acute exacerbation|no exacerbation|no acute exacerbation|not in exacerbation|not in acute exacerbation|no evidence of exacerbation|no current exacerbation|no recent exacerbation|no recent exacerbations|not exacerbated',
      },
      integral: 'dyspnea|cough',
    },
  ),
  c(
    'pulmonary-fibrosis',
    'chronic',
    'pulmonary fibrosis|lung fibrosis|interstitial pulmonary fibrosis|interstitial fibrosis of lung|fibrosis of lung|fibrotic lung disease|postinflammatory pulmonary fibrosis|progressive pulmonary fibrosis|chronic pulmonary fibrosis|fibrosing interstitial lung disease|fibrosing alveolitis',
    {
      types: { idiopathic: 'idiopathic' },
      implies: {
        'idiopathic pulmonary fibrosis': { type: 'idiopathic' },
        IPF: { type: 'idiopathic' },
        'usual interstitial pneumonia': { type: 'idiopathic' },
        'cryptogenic fibrosing alveolitis': { type: 'idiopathic' },
      },
      covers: 'interstitial-lung-disease',
      integral: 'dyspnea|cough',
    },
  ),
  c(
    'respiratory-failure',
    'acute',
    'respiratory failure|acute respiratory failure|acute hypoxic respiratory failure|hypoxic respiratory failure|hypercapnic respiratory failure|hypoxemic respiratory failure|ventilatory failure|hypercarbic respiratory failure|acute ventilatory failure|ventilator dependent respiratory failure|ventilatory dependent respiratory failure|respirator dependent respiratory failure|vent dependent respiratory failure|VDRF|pulmonary failure',
    {
      covers: 'respiratory-insufficiency',
      types: {
        both: 'hypoxic and hypercapnic|hypoxemic and hypercapnic|hypoxia and hypercapnia|hypoxic and hypercarbic|hypercapnic and hypoxic|hypoxic/hypercapnic|hypoxic hypercapnic|hypercarbic and hypoxic|hypoxemia and hypercapnia|hypercapnia and hypoxia|hypercapnic/hypoxic|hypercapnic hypoxic|hypoxemic hypercapnic|hypoxic hypercarbic|hypoxemic/hypercapnic|hypercapnic and hypoxemic|hypoxemic and hypercarbic|hypoxia and hypercarbia|hypercapnia and hypoxemia',
        hypoxic: 'hypoxic|hypoxemic|hypoxia',
        hypercapnic: 'hypercapnic|hypercarbic|hypercapnia',
      },
      causes: { ventilator: 'ventilator dependent|ventilatory dependent|respirator dependent|vent dependent|vdrf' },
      implies: {
        ...FAILURE_WITH,
        'acute hypoxic respiratory failure': { type: 'hypoxic', acuity: 'acute' },
        'acute respiratory failure': { acuity: 'acute' },
        'hypoxic respiratory failure': { type: 'hypoxic' },
        'acute hypoxemic respiratory failure': { type: 'hypoxic', acuity: 'acute' },
        'hypercapnic respiratory failure': { type: 'hypercapnic' },
        'hypercarbic respiratory failure': { type: 'hypercapnic' },
        'hypoxic and hypercapnic respiratory failure': { type: 'both' },
        'hypoxemic and hypercapnic respiratory failure': { type: 'both' },
        'hypercapnic and hypoxic respiratory failure': { type: 'both' },
        'hypercapnic and hypoxemic respiratory failure': { type: 'both' },
        'hypoxic hypercapnic respiratory failure': { type: 'both' },
        'hypercapnic hypoxic respiratory failure': { type: 'both' },
        'hypoxemic hypercapnic respiratory failure': { type: 'both' },
        'hypoxic and hypercarbic respiratory failure': { type: 'both' },
      },
      integral: 'dyspnea|hypoxia|respiratory-distress|hypercapnia|tachypnea|respiratory-arrest|apnea',
      needs: ['acuity', 'type'],
    },
  ),
  c('ards', 'acute', 'acute respiratory distress syndrome|ARDS|adult respiratory distress syndrome|acute lung injury', {
    covers: 'respiratory-distress|respiratory-insufficiency',
    integral: 'dyspnea|hypoxia|tachypnea',
  }),
  c(
    'pleural-effusion',
    'acute',
    'pleural effusion|pleural effusions|loculated effusion|loculated pleural effusion|pleural fluid collection|basilar effusion|bibasilar effusions|pleurisy with effusion',
    { implies: { hydrothorax: { type: 'hydrothorax' } }, integral: 'dyspnea' },
  ),
  c('pneumothorax', 'acute', 'pneumothorax|pneumothoraces|collapsed lung|apical pneumothorax', {
    types: { traumatic: 'traumatic|stab|gunshot|rib fracture|rib fractures|trauma|mvc|mva', chronic: 'chronic' },
    integral: 'dyspnea|chest-pain',
  }),
  c('pulmonary-edema', 'acute', 'pulmonary edema|lung edema|chronic pulmonary edema|interstitial pulmonary edema', {
    implies: {
      'acute pulmonary edema': { acuity: 'acute' },
      'flash pulmonary edema': { acuity: 'acute' },
      'negative pressure pulmonary edema': { acuity: 'acute' },
      'reexpansion pulmonary edema': { acuity: 'acute' },
      'noncardiogenic pulmonary edema': { acuity: 'acute' },
      'non-cardiogenic pulmonary edema': { acuity: 'acute' },
    },
    integral: 'dyspnea|hypoxia',
  }),
  c(
    'pulmonary-nodule',
    'chronic',
    'pulmonary nodule|lung nodule|solitary pulmonary nodule|pulmonary nodules|lung nodules|upper lobe nodule|lower lobe nodule|middle lobe nodule|lobe nodule|lobe pulmonary nodule|noncalcified pulmonary nodule|noncalcified lung nodule|subpleural nodule|lingular nodule|lung nodularity|ground glass nodule|ground-glass nodule|pulmonary micronodules|nodule in lung|nodule of lung|lobe nodules|spiculated nodule|nodule in lobe|perifissural nodule|lobe lung nodule|coin lesion of lung',
    {
      types: { multiple: 'multiple|bilateral|several|numerous|innumerable|scattered' },
    },
  ),
  c(
    'atelectasis',
    'acute',
    'atelectasis|atelectatic changes|atelectases|lobar collapse|lobe collapse|bibasilar atelectasis|basilar atelectasis|subsegmental atelectasis|discoid atelectasis|platelike atelectasis',
    {
      implies: {
        'collapse of lung': { type: 'collapse' },
        'lung collapse': { type: 'collapse' },
        'pulmonary collapse': { type: 'collapse' },
      },
    },
  ),
  c('sleep-apnea', 'chronic', 'sleep apnea|sleep apnoea|sleep apnea syndrome', {
    integral: 'snoring|apnea|hypersomnia|somnolence',
    needs: ['type'],
  }),
  c(
    'obstructive-sleep-apnea',
    'chronic',
    'obstructive sleep apnea|OSA|obstructive sleep apnoea|obstructive sleep apnea syndrome|OSAS|obstructive sleep apnea/hypopnea syndrome|obstructive sleep apnea hypopnea syndrome|obstructive apnea|OSAHS',
    {
      covers: 'sleep-apnea',
      integral: 'snoring|apnea|hypersomnia|somnolence|mouth-breathing',
    },
  ),
  c(
    'uri',
    'acute',
    'upper respiratory infection|URI|upper respiratory tract infection|URTI|common cold|viral URI|upper respiratory illness|upper respiratory tract illness|head cold|viral respiratory tract infection|upper respiratory viral infection|acute nasopharyngitis|nasopharyngitis|viral respiratory infection|viral respiratory illness|respiratory infection|respiratory tract infection|rhinopharyngitis|cold symptoms|cold virus',
    {
      types: { cold: 'nasopharyngitis|common cold|head cold' },
      integral: 'cough|nasal-congestion|sore-throat|fever|rhinorrhea|postnasal-drip|sneezing|hoarseness',
      covers: 'viral-syndrome',
    },
  ),
  c(
    'sinusitis',
    'acute',
    'sinusitis|sinus infection|rhinosinusitis|pansinusitis|maxillary sinusitis|frontal sinusitis|ethmoid sinusitis|ethmoidal sinusitis|bacterial sinusitis|allergic fungal sinusitis|fungal sinusitis',
    {
      types: { maxillary: 'maxillary', frontal: 'frontal', ethmoid: 'ethmoid|ethmoidal', pan: 'pansinusitis' },
      integral: 'nasal-congestion|headache|rhinorrhea|postnasal-drip|sinus-pain|nasal-obstruction|cough|facial-pain',
      needs: ['acuity'],
    },
  ),
  c(
    'pharyngitis',
    'acute',
    'pharyngitis|viral pharyngitis|acute pharyngitis|throat infection|pharyngotonsillitis|bacterial pharyngitis|nonstreptococcal pharyngitis',
    {
      types: { viral: 'viral' },
      integral: 'sore-throat|fever',
    },
  ),
  c(
    'strep-throat',
    'acute',
    'strep throat|streptococcal pharyngitis|strep pharyngitis|group a strep pharyngitis|streptococcal sore throat|strep infection of throat|group a streptococcal pharyngitis|streptococcal throat infection',
    {
      covers: 'pharyngitis',
      integral: 'sore-throat|fever',
    },
  ),
  c(
    'tonsillitis',
    'acute',
    'tonsillitis|tonsil infection|tonsillopharyngitis|tonsillar infection|acute tonsillitis|recurrent tonsillitis|exudative tonsillitis|recurrent tonsil infections|infected tonsils',
    {
      implies: { 'chronic recurrent tonsillitis': { acuity: 'chronic' }, 'recurrent chronic tonsillitis': { acuity: 'chronic' } },
      covers: 'pharyngitis',
      integral: 'sore-throat|fever',
      needs: ['acuity'],
    },
  ),
  c(
    'tonsil-hypertrophy',
    'chronic',
    'tonsillar hypertrophy|hypertrophy of tonsils|enlarged tonsils|hypertrophic tonsils|adenotonsillar hypertrophy|tonsillar and adenoid hypertrophy|hypertrophy of tonsils and adenoids|adenotonsillar hyperplasia|tonsillar hyperplasia|enlarged tonsils and adenoids|tonsil and adenoid hypertrophy|adenoid and tonsillar hypertrophy|adenoid and tonsil hypertrophy|large tonsils|tonsillar enlargement|hypertrophied tonsils|tonsil hypertrophy|tonsillar and adenoidal hypertrophy|adenoid hypertrophy and tonsillar hypertrophy|tonsillar hypertrophy and adenoid hypertrophy|adenotonsillar enlargement|tonsil hyperplasia|kissing tonsils|hypertrophy of adenoids and tonsils|hypertrophy of adenoid and tonsils|enlarged adenoids and tonsils',
    { types: { both: 'adenotonsillar|adenoid|adenoids|adenoidal' }, covers: 'adenoid-hypertrophy', integral: 'snoring|mouth-breathing' },
  ),
  c(
    'allergic-rhinitis',
    'chronic',
    'allergic rhinitis|seasonal allergies|environmental allergies|seasonal allergic rhinitis|seasonal allergy|environmental allergy|pollen allergy|nasal allergies|nasal allergy|allergic rhinosinusitis|allergic sinusitis|allergic rhinoconjunctivitis|ragweed allergy|grass allergy|pollen allergies|allergy rhinitis|chronic allergic rhinitis|seasonal rhinitis|inhalant allergies|inhalant allergy',
    {
      implies: { 'hay fever': { cause: 'pollen' }, hayfever: { cause: 'pollen' } },
      types: { seasonal: 'seasonal|hay fever' },
      causes: { pollen: 'pollen|ragweed|grass' },
      covers: 'rhinitis',
      integral: 'nasal-congestion|rhinorrhea|postnasal-drip|sneezing',
    },
  ),
  c(
    'deviated-septum',
    'chronic',
    'deviated nasal septum|deviated septum|nasal septal deviation|septal deviation|deviation of nasal septum|nasal septum deviation|nasoseptal deviation|septal spur|nasal septal spur|deviated septal cartilage|septal deflection|septal deformity|nasal septal deformity|acquired septal deformity|nasal septal deflection',
    {
      integral: 'nasal-obstruction|nasal-congestion',
    },
  ),
  c(
    'influenza',
    'acute',
    'influenza|flu-like illness|influenza-like illness|seasonal influenza|influenza infection|influenza virus infection|H1N1',
    {
      implies: {
        'influenza a': { type: 'identified' },
        'influenza b': { type: 'identified' },
        'influenza type a': { type: 'identified' },
        'influenza type b': { type: 'identified' },
        'flu a': { type: 'identified' },
        'flu b': { type: 'identified' },
        'swine flu': { type: 'swine' },
        'swine influenza': { type: 'swine' },
        'novel influenza a': { type: 'swine' },
      },
      integral: 'fever|cough|fatigue|sore-throat|rhinorrhea|nasal-congestion|headache|chills|myalgia',
    },
  ),
  c(
    'covid',
    'acute',
    'covid-19|covid|coronavirus infection|covid-19 infection|sars-cov-2 infection|covid 19|coronavirus disease 2019|covid infection|covid-19 positive|positive covid-19|covid positive|covid19|sars-cov-2|covid-19 virus infection|acute covid-19',
    {
      integral: 'fever|cough|dyspnea|fatigue|hypoxia|sore-throat|nasal-congestion|rhinorrhea|headache|myalgia|anosmia',
    },
  ),
  c(
    'dyspnea',
    'symptom',
    'difficulty breathing|short winded|short-winded|winded|gets winded|out of breath|catching breath|catch breath|catching his breath|catching her breath|catch his breath|catch her breath|hard to breathe|hard time breathing|air hunger|struggling to breathe|breathless|short of air|problems breathing|breathing problems|labored breath|breathing is difficult|breathing heavily|heavy breathing|shortness in breath|breathlessness|trouble breathing|labored breathing|respiratory difficulty|difficulty in breathing|shortness of breath at rest|breathing difficulty|difficult breathing|breathing difficulties|sob at rest|is dyspneic|was dyspneic|dyspneic',
    {
      types: { exertional: 'on exertion|exertional' },
      implies: {
        'shortness of breath': { type: 'sob' },
        SOB: { type: 'sob' },
        'short of breath': { type: 'sob' },
        dyspnea: { type: 'dyspnea' },
        dyspnoea: { type: 'dyspnea' },
        'exertional dyspnea': { type: 'exertional' },
        'dyspnea on exertion': { type: 'exertional' },
        'dyspnea with exertion': { type: 'exertional' },
        DOE: { type: 'exertional' },
        'exertional shortness of breath': { type: 'exertional' },
      },
    },
  ),
  c('wheezing', 'symptom', 'wheezing|wheeze|wheezes|expiratory wheezing|wheezy'),
  c(
    'cough',
    'symptom',
    'cough|coughing up phlegm|coughing up mucus|coughing up sputum|coughed|cough with phlegm|nagging cough|dry hacking cough|barking cough|cough productive of sputum|coughing|productive cough|dry cough|nonproductive cough|coughs|nocturnal cough|coughing spells|hacking cough|coughing fits',
    {
      implies: {
        'chronic cough': { acuity: 'chronic' },
        'acute cough': { acuity: 'acute' },
        'subacute cough': { acuity: 'subacute' },
        'persistent cough': { acuity: 'chronic' },
      },
      needs: ['acuity'],
    },
  ),
  c(
    'hemoptysis',
    'symptom',
    'hemoptysis|coughed up blood|coughs up blood|spitting up blood|coughing up bright red blood|coughing up blood|blood in sputum|bloody sputum|blood-tinged sputum|coughing blood|blood tinged sputum|expectoration of blood|haemoptysis',
    { integral: 'cough' },
  ),
  c(
    'hypoxia',
    'symptom',
    'hypoxia|hypoxemia|hypoxic|hypoxaemia|oxygen desaturation|desaturation|low oxygen saturation|hypoxemic|oxygen desaturations|low oxygen saturations|desaturations|low oxygen levels|desaturating|low oxygen level',
  ),
  c('respiratory-distress', 'symptom', 'respiratory distress|acute respiratory distress'),
  c(
    'nasal-congestion',
    'symptom',
    'nasal congestion|stuffed up|stuffed-up nose|stuffy noses|nose is stuffy|plugged nose|feels congested|nasally congested|nose is congested|stuffed nose|nasal stuffiness and congestion|stuffy nose|congestion|sinus congestion|nasal stuffiness|head congestion|congested nose|upper respiratory congestion',
  ),
  c(
    'sore-throat',
    'symptom',
    'sore throat|throat is sore|sore throats|throat has been sore|throat is scratchy|raw throat|throat soreness',
    {
      implies: {
        'throat pain': { type: 'pain' },
        'pain in throat': { type: 'pain' },
        'painful throat': { type: 'pain' },
        'throat hurts': { type: 'pain' },
        'throat discomfort': { type: 'pain' },
        'scratchy throat': { type: 'scratchy' },
      },
    },
  ),
  c('snoring', 'symptom', 'snoring|snore|snores loudly|snored|snores|loud snoring|primary snoring|habitual snoring'),
  c(
    'epistaxis',
    'acute',
    'epistaxis|nosebleed|nose bleed|nose bleeding|bloody nose|nasal bleeding|bleeding from nose|nasal hemorrhage|recurrent epistaxis|nose bleeds|anterior epistaxis|posterior epistaxis|bleeding nose|nasal bleed',
  ),
  c(
    'hoarseness',
    'symptom',
    'hoarseness|voice is hoarse|hoarseness of voice|voice hoarse|scratchy voice|hoarse voice|dysphonia|hoarse|raspy voice|voice hoarseness|husky voice|breathy voice',
  ),
  c(
    'home-oxygen',
    'status',
    'home oxygen|oxygen dependent|oxygen dependency|o2 dependency|dependency on oxygen|dependence on supplemental oxygen|chronic oxygen|oxygen dependence|home O2|o2 dependent|on home o2|chronic home oxygen|continuous home oxygen|oxygen-dependent|dependent on oxygen|chronic oxygen therapy|oxygen therapy at home|chronic supplemental oxygen|long term oxygen therapy|long-term oxygen therapy|nocturnal oxygen|dependence on oxygen|continuous oxygen at home|oxygen at home|o2 dependence|requires home oxygen|supplemental oxygen dependence|supplemental oxygen dependent|dependent on supplemental oxygen|oxygen at night|home oxygen therapy|wears oxygen at home|dependent on home oxygen|supplemental oxygen at home',
  ),
];

/** What people type: lungs and airways. See {@link ./entries.ts} for how a line is read. */
export const RESPIRATORY = `
copd, cold, chronic obstructive lung disease, smokers lung, coad | chronic obstructive pulmonary disease | J44.9
aecopd, copd exac, copd exacerbation, copd flare, ae copd, acute exacerbation of copd | chronic obstructive pulmonary disease with acute exacerbation | J44.1
copd with pneumonia, copd pna, copd with bronchitis | chronic obstructive pulmonary disease with acute lower respiratory infection | J44.0
emphysema | emphysema | J43.9
chronic bronchitis, smokers cough | chronic bronchitis | J42; J41.0
bos, bronchiolitis obliterans syndrome | bronchiolitis obliterans | J44.81; J42
clad, chronic lung allograft dysfunction | chronic lung allograft dysfunction | J4A.9
asthma, rad, reactive airway, reactive airway disease, wheezy bronchitis | asthma | J45.909
asthma attack, asthma exacerbation, asthma exac, asthma flare | asthma with acute exacerbation | J45.901
status asthmaticus | asthma with status asthmaticus | J45.902
mild intermittent asthma | mild intermittent asthma | J45.20
mild persistent asthma | mild persistent asthma | J45.30
moderate persistent asthma | moderate persistent asthma | J45.40
severe persistent asthma | severe persistent asthma | J45.50
eib, exercise asthma, exercise induced asthma | exercise induced bronchospasm | J45.990
cva, cough variant asthma | cough variant asthma | J45.991
bronchospasm | bronchospasm | J98.01
pna, pneumonia, lung infection, chest infection, lobar pna, pneu | pneumonia | J18.9
cap, community acquired pneumonia | pneumonia unspecified organism | J18.9
hap, hcap, nosocomial pneumonia, hospital acquired pneumonia | pneumonia unspecified organism | J18.9; Y95
vap, ventilator pneumonia | ventilator associated pneumonia | J95.851
asp pna, asp pneumonia, aspiration pneumonia, aspiration pna, food in lungs | pneumonitis due to inhalation of food and vomit | J69.0
walking pneumonia, mycoplasma pna | pneumonia due to mycoplasma pneumoniae | J15.7
bronchopneumonia | bronchopneumonia | J18.0
viral pneumonia, viral pna | viral pneumonia | J12.9
bacterial pneumonia, bacterial pna | bacterial pneumonia | J15.9
gnr pneumonia, gram negative pneumonia | pneumonia due to other gram-negative bacteria | J15.69
mrsa pneumonia | pneumonia due to methicillin resistant staphylococcus aureus | J15.212
pcp, pjp, pneumocystis | pneumocystosis | B59
covid pneumonia | pneumonia due to coronavirus disease 2019 | J12.82
uri, urti, upper respiratory infection, head cold, upper resp infection | acute upper respiratory infection | J06.9
cold, common cold, colds, the sniffles, sniffles | acute nasopharyngitis | J00
lrti, alri | acute lower respiratory infection | J22
bronchitis, chest cold, acute bronchitis | acute bronchitis; bronchitis not specified as acute or chronic | J20.9; J40
bronchiolitis | acute bronchiolitis | J21.9
rsv | respiratory syncytial virus | J21.0; J12.1; J20.5; B97.4
croup, barking cough, ltb | acute obstructive laryngitis | J05.0
flu, influenza, grippe, the flu | influenza | J11.1
flu a, influenza a, flu b | influenza due to other identified influenza virus | J10.1
stomach flu with influenza, flu with stomach upset | influenza with gastrointestinal manifestations | J11.2
flu with pneumonia | influenza with pneumonia | J11.00
bird flu, avian flu, swine flu | influenza due to identified novel influenza a virus | J09.X2
covid, covid19, covid 19, coronavirus, corona virus, sars cov 2 | COVID-19 | U07.1
long covid, pasc, post covid, long hauler, covid long hauler | post COVID-19 condition | U09.9
covid exposure, exposure to covid | contact with and exposure to COVID-19 | Z20.822
covid screen, covid test | screening for COVID-19 | Z11.52
mis c, misc | multisystem inflammatory syndrome | M35.81
sob, shortness of breath, short of breath, breathless, breathlessness, winded | shortness of breath | R06.02
dyspnea, trouble breathing, difficulty breathing, hard to breathe, labored breathing, breathing difficulty, cant breathe, breathing problem | dyspnea | R06.00
doe, dyspnea on exertion, winded on stairs | dyspnea; other forms of dyspnea | R06.09
orthopnea, cant breathe lying down | orthopnea | R06.01
pnd | paroxysmal nocturnal dyspnea; post nasal drip | R06.09; R09.82
tachypnea, fast breathing, breathing fast | tachypnea | R06.82
hyperventilation, overbreathing | hyperventilation | R06.4
wheezing, wheeze, wheezes, whistling breathing | wheezing | R06.2
stridor | stridor | R06.1
apnea | apnea | R06.81
cough, coughing | cough | R05.9
chronic cough, cough that wont go away | chronic cough | R05.3
acute cough | acute cough | R05.1
hiccups, hiccup, hiccoughs | hiccough | R06.6
hemoptysis, coughing blood, coughing up blood, spitting up blood, spitting blood | hemoptysis | R04.2
nosebleed, nose bleed, bloody nose, epistaxis, bleeding nose, nosebleeds | epistaxis | R04.0
chest congestion, congestion chest, phlegm, mucus, sputum | abnormal sputum; other specified symptoms involving the respiratory system | R09.3; R09.89
hypoxia, hypoxemia, low oxygen, desaturation, low o2, low o2 sat, low oxygen level | hypoxemia | R09.02
resp arrest, stopped breathing, respiratory arrest | respiratory arrest | R09.2
resp distress, respiratory distress | acute respiratory distress | R06.03
arf, ahrf, acute resp failure, respiratory failure | acute respiratory failure; acute kidney failure | J96.00; N17.9
ahrf, arf hypoxia, acute hypoxic resp failure, acute hypoxic respiratory failure, ahypoxrf | acute respiratory failure with hypoxia | J96.01
hypercapnic resp failure, acute hypercapnic respiratory failure, hypercarbic | acute respiratory failure with hypercapnia | J96.02
crf, chronic resp failure, chronic respiratory failure | chronic respiratory failure | J96.10
chronic hypoxic resp failure, chronic hypoxic respiratory failure | chronic respiratory failure with hypoxia | J96.11
acute on chronic resp failure | acute and chronic respiratory failure | J96.20
acute on chronic hypoxic resp failure | acute and chronic respiratory failure with hypoxia | J96.21
ards | acute respiratory distress syndrome | J80
ohs, obesity hypoventilation, pickwickian | morbid obesity with alveolar hypoventilation | E66.2
ild, interstitial lung disease | interstitial pulmonary disease | J84.9
ipf | idiopathic pulmonary fibrosis | J84.112
pulmonary fibrosis, lung scarring, scarring of lungs, scarred lungs, pf | pulmonary fibrosis | J84.10
nsip | idiopathic non-specific interstitial pneumonitis | J84.113
uip | usual interstitial pneumonia; idiopathic pulmonary fibrosis | J84.112
boop, cop | cryptogenic organizing pneumonia; bronchiolitis obliterans organizing pneumonia | J84.116; J84.89
lip | lymphoid interstitial pneumonia | J84.2
hp, hypersensitivity pneumonitis, ehp, eaa, farmers lung, bird fanciers lung | hypersensitivity pneumonitis; extrinsic allergic alveolitis | J67.9
pap | alveolar proteinosis | J84.01
black lung, cwp, coal miners lung | coalworkers pneumoconiosis | J60
asbestosis, asbestos lung | pneumoconiosis due to asbestos | J61
silicosis | pneumoconiosis due to dust containing silica | J62.8
sarcoid, sarcoidosis | sarcoidosis | D86.9
pleural effusion, fluid around the lungs, fluid around lung, water on the lung, effusion lung | pleural effusion | J90
mpe | malignant pleural effusion | J91.0
parapneumonic effusion | pleural effusion in other conditions | J91.8; J90
empyema, pus around lung | pyothorax | J86.9
bpf, bronchopleural fistula | pyothorax with fistula | J86.0
pleurisy, pleuritis | pleurisy | R09.1
ptx, pneumothorax, collapsed lung, air around lung | pneumothorax | J93.9
spontaneous pneumothorax, psp | spontaneous pneumothorax | J93.11; J93.83
tension ptx | tension pneumothorax | J93.0
atelectasis, lung collapse | atelectasis | J98.11
hemothorax | hemothorax | J94.2; S27.1XXA
bronchiectasis, bx, bxsis | bronchiectasis | J47.9
cf, cystic fibrosis, 65 roses | cystic fibrosis | E84.9
aatd, a1at, alpha 1 | alpha-1-antitrypsin deficiency | E88.01
lung abscess | abscess of lung | J85.2
pulm edema, pulmonary edema, water in lungs, fluid in lungs, lung fluid | pulmonary edema | J81.1; J81.0
spn, lung nodule, pulm nodule, spot on lung, coin lesion, pulmonary nodule, ggo | solitary pulmonary nodule | R91.1
lung nodules, multiple pulmonary nodules, abnormal chest xray, abnormal cxr, infiltrate, lung mass, spots on lungs | other nonspecific abnormal finding of lung field | R91.8
abnormal pfts, abnormal pft | abnormal results of pulmonary function studies | R94.2
trach, tracheostomy | tracheostomy status | Z93.0
vent dep, ventilator dependent, on vent, on ventilator | dependence on respirator ventilator status | Z99.11
o2 dep, o2 dependent, home o2, home oxygen, on oxygen, oxygen dependent | dependence on supplemental oxygen | Z99.81
cpap dependence, on cpap, bipap | dependence on other enabling machines | Z99.89
smoker, smokes, cigarette smoker, current smoker, smoking, cigarettes, nicotine addiction, tobacco dependence, tobacco abuse, tud | nicotine dependence cigarettes | F17.210
tobacco use, tob, tobacco | tobacco use; nicotine dependence | Z72.0; F17.200
vaping, vapes, e cigarette, ecig | nicotine dependence other tobacco product; vaping-related disorder | F17.290; U07.0
evali, vaping lung injury | vaping-related disorder | U07.0
chewing tobacco, dip, snuff, smokeless tobacco | nicotine dependence chewing tobacco | F17.220
ex smoker, former smoker, quit smoking, past smoker, history of smoking, hx tobacco, hx smoking | personal history of nicotine dependence | Z87.891
secondhand smoke, second hand smoke, passive smoking, ets | exposure to environmental tobacco smoke | Z77.22
vocal cord dysfunction, vcd | other diseases of vocal cords | J38.3
vocal cord paralysis, vcp | paralysis of vocal cords and larynx | J38.00
asp | aspiration
resp failure | respiratory failure
hypoxic | hypoxia
`;

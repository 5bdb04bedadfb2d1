import { concept as c } from './concept';

/** Valves, pericardium, heart muscle and chambers, beyond the common ones of `cardiology.ts`. */
export const valves = [
  c(
    'aortic-sclerosis',
    'chronic',
    'aortic valve sclerosis|aortic sclerosis|aortic valve calcification|calcified aortic valve|sclerotic aortic valve|calcification of aortic valve|thickened aortic valve|aortic valve thickening|aortic leaflet calcification',
    { integral: 'murmur' },
  ),
  c('aortic-valve-disease', 'chronic', 'aortic valve disease|aortic valve disorder|aortic valvular disease|disease of aortic valve', {
    integral: 'murmur',
  }),
  c(
    'mitral-annular-calcification',
    'chronic',
    'mitral annular calcification|mitral annulus calcification|calcification of mitral annulus|calcified mitral annulus|mitral valve calcification|mitral ring calcification',
    { integral: 'murmur' },
  ),
  c('mitral-valve-disease', 'chronic', 'mitral valve disease|mitral valve disorder|mitral valvular disease|disease of mitral valve', {
    types: { nonrheumatic: 'nonrheumatic|degenerative|myxomatous', rheumatic: 'rheumatic' },
    integral: 'murmur',
  }),
  c(
    'flail-mitral-leaflet',
    'chronic',
    'flail mitral leaflet|flail posterior leaflet|flail leaflet|flail mitral valve|myxomatous mitral valve|myxomatous degeneration of mitral valve|myxomatous mitral valve degeneration',
    { integral: 'murmur' },
  ),
  c(
    'ruptured-chordae',
    'acute',
    'ruptured chordae tendineae|ruptured chordae|chordal rupture|rupture of chordae tendineae|ruptured chorda',
  ),
  c('papillary-muscle-rupture', 'acute', 'papillary muscle rupture|ruptured papillary muscle'),
  c('pulmonic-stenosis', 'chronic', 'pulmonic stenosis|pulmonary valve stenosis|pulmonic valve stenosis|stenosis of pulmonary valve', {
    types: { congenital: 'congenital' },
    integral: 'murmur',
  }),
  c(
    'pulmonic-regurgitation',
    'chronic',
    'pulmonic regurgitation|pulmonic insufficiency|pulmonary valve regurgitation|pulmonary valve insufficiency|pulmonic valve regurgitation|pulmonic valve insufficiency|pulmonary regurgitation',
    { integral: 'murmur' },
  ),
  c(
    'tricuspid-stenosis',
    'chronic',
    'tricuspid stenosis|tricuspid valve stenosis|tricuspid stenosis with insufficiency|tricuspid stenosis with regurgitation|tricuspid insufficiency with stenosis|tricuspid regurgitation with stenosis|tricuspid stenosis with incompetence|tricuspid valve stenosis with insufficiency|tricuspid valve stenosis with regurgitation|tricuspid stenosis and insufficiency|tricuspid stenosis and regurgitation|tricuspid insufficiency and stenosis|tricuspid regurgitation and stenosis|tricuspid stenosis and incompetence|tricuspid valve stenosis and insufficiency|tricuspid valve stenosis and regurgitation|tricuspid stenosis/insufficiency|tricuspid stenosis/regurgitation|tricuspid insufficiency/stenosis|tricuspid regurgitation/stenosis|tricuspid stenosis/incompetence|tricuspid valve stenosis/insufficiency|tricuspid valve stenosis/regurgitation',
    { integral: 'murmur' },
  ),
  c('tricuspid-valve-disease', 'chronic', 'tricuspid valve disease|tricuspid valve disorder|tricuspid valvular disease'),
  c(
    'valvular-heart-disease',
    'chronic',
    'valvular heart disease|heart valve disease|cardiac valve disease|valve disease of heart|valvulopathy',
    { integral: 'murmur' },
  ),
  c(
    'rheumatic-heart-disease',
    'chronic',
    'rheumatic heart disease|rheumatic valvular disease|rheumatic valve disease|rheumatic valvular heart disease',
    { covers: 'valvular-heart-disease|heart-disease', integral: 'murmur' },
  ),
  c('rheumatic-mitral-disease', 'chronic', 'rheumatic mitral valve disease|rheumatic mitral disease|rheumatic mitral valve', {
    covers: 'mitral-valve-disease',
  }),
  c('acute-rheumatic-fever', 'acute', 'acute rheumatic fever', { types: { carditis: 'carditis|heart involvement' } }),
  c(
    'paravalvular-leak',
    'acute',
    'paravalvular leak|perivalvular leak|paravalvular regurgitation|paravalvular leakage|periprosthetic leak',
  ),
  c(
    'prosthetic-valve-endocarditis',
    'acute',
    'prosthetic valve endocarditis|infected prosthetic valve|endocarditis of prosthetic valve|prosthetic valve infection',
    { covers: 'endocarditis', integral: 'fever' },
  ),
  c(
    'prosthetic-valve-stenosis',
    'acute',
    'prosthetic valve stenosis|prosthetic valve thrombosis|bioprosthetic valve stenosis|stenosis of prosthetic valve|stenosis of bioprosthetic valve|prosthetic aortic valve stenosis|thrombosed prosthetic valve|thrombosis of prosthetic valve',
    { types: { thrombosis: 'thrombosis|thrombosed' } },
  ),
  c('pericardial-tamponade', 'acute', 'cardiac tamponade|pericardial tamponade|tamponade physiology|tamponade of heart', {
    covers: 'pericardial-effusion|hypotension',
    integral: 'dyspnea',
  }),
  c('hemopericardium', 'acute', 'hemopericardium|blood in pericardium|pericardial hematoma', { covers: 'pericardial-effusion' }),
  c(
    'constrictive-pericarditis',
    'chronic',
    'constrictive pericarditis|chronic constrictive pericarditis|pericardial constriction|constrictive pericardial disease|calcific pericarditis',
    { covers: 'pericarditis', integral: 'edema|dyspnea' },
  ),
  c('adhesive-pericarditis', 'chronic', 'adhesive pericarditis|pericardial adhesions', { covers: 'pericarditis' }),
  c(
    'dressler-syndrome',
    'acute',
    "dressler syndrome|dressler's syndrome|post-myocardial infarction syndrome|postmyocardial infarction syndrome",
    {
      covers: 'pericarditis',
      integral: 'chest-pain',
    },
  ),
  c(
    'postpericardiotomy-syndrome',
    'acute',
    'postpericardiotomy syndrome|post-pericardiotomy syndrome|postcardiotomy syndrome|post cardiotomy syndrome',
    { covers: 'pericarditis', integral: 'chest-pain' },
  ),
  c('pericardial-cyst', 'chronic', 'pericardial cyst'),
  c(
    'alcoholic-cardiomyopathy',
    'chronic',
    'alcoholic cardiomyopathy|alcohol induced cardiomyopathy|alcohol related cardiomyopathy|cardiomyopathy due to alcohol',
    { covers: 'cardiomyopathy|dilated-cardiomyopathy|nonischemic-cardiomyopathy' },
  ),
  c('restrictive-cardiomyopathy', 'chronic', 'restrictive cardiomyopathy|constrictive cardiomyopathy', { covers: 'cardiomyopathy' }),
  c('nonischemic-cardiomyopathy', 'chronic', 'nonischemic cardiomyopathy|non-ischemic cardiomyopathy|NICM', { covers: 'cardiomyopathy' }),
  c(
    'toxic-cardiomyopathy',
    'chronic',
    'chemotherapy induced cardiomyopathy|chemotherapy-induced cardiomyopathy|anthracycline cardiomyopathy|doxorubicin cardiomyopathy|adriamycin cardiomyopathy|drug induced cardiomyopathy|cardiomyopathy due to chemotherapy|toxic cardiomyopathy|cocaine cardiomyopathy|methamphetamine cardiomyopathy|cocaine induced cardiomyopathy|methamphetamine induced cardiomyopathy|radiation induced cardiomyopathy',
    { covers: 'cardiomyopathy|nonischemic-cardiomyopathy' },
  ),
  c('peripartum-cardiomyopathy', 'acute', 'peripartum cardiomyopathy|postpartum cardiomyopathy|PPCM', {
    covers: 'cardiomyopathy',
    integral: 'dyspnea',
  }),
  c(
    'takotsubo',
    'acute',
    'takotsubo cardiomyopathy|takotsubo syndrome|takotsubo|stress cardiomyopathy|stress induced cardiomyopathy|stress-induced cardiomyopathy|apical ballooning syndrome|broken heart syndrome|tako-tsubo cardiomyopathy|tako-tsubo',
    { covers: 'cardiomyopathy', integral: 'chest-pain|elevated-troponin' },
  ),
  c(
    'other-cardiomyopathy',
    'chronic',
    'tachycardia induced cardiomyopathy|tachycardia mediated cardiomyopathy|tachycardia-induced cardiomyopathy|pvc induced cardiomyopathy|pacemaker induced cardiomyopathy|arrhythmogenic ventricular dysplasia|arrhythmogenic ventricular cardiomyopathy|arrhythmogenic cardiomyopathy|ARVC|ARVD|left ventricular noncompaction|lv noncompaction|noncompaction cardiomyopathy|non-compaction cardiomyopathy|LVNC',
    { covers: 'cardiomyopathy' },
  ),
  c(
    'cardiac-amyloidosis',
    'chronic',
    'cardiac amyloidosis|cardiac amyloid|amyloid cardiomyopathy|amyloid heart disease|transthyretin cardiomyopathy|ATTR cardiomyopathy|amyloidosis of heart|transthyretin cardiac amyloidosis',
    {
      covers: 'cardiomyopathy|restrictive-cardiomyopathy|amyloidosis',
    },
  ),
  c('cardiac-sarcoidosis', 'chronic', 'cardiac sarcoidosis|cardiac sarcoid|sarcoidosis of heart|sarcoid heart disease', {
    covers: 'cardiomyopathy|sarcoidosis',
  }),
  c(
    'ventricular-hypertrophy',
    'chronic',
    'left ventricular hypertrophy|LVH|ventricular hypertrophy|right ventricular hypertrophy|RVH|concentric hypertrophy|septal hypertrophy|concentric lvh|biventricular hypertrophy|asymmetric septal hypertrophy',
  ),
  c(
    'cardiomegaly',
    'chronic',
    'cardiomegaly|enlarged heart|cardiac enlargement|enlargement of heart|heart enlargement|enlarged cardiac silhouette|enlargement of cardiac silhouette|atrial enlargement|left atrial enlargement|biatrial enlargement|right atrial enlargement|dilated la|left atrial dilatation|left atrial dilation|dilated lv|left ventricular dilatation|left ventricular dilation|left ventricular enlargement|dilated rv|right ventricular dilatation|right ventricular enlargement|right ventricular dilation|biatrial dilatation|biatrial dilation|ventricular dilatation of heart|four chamber dilatation|dilated atrium|heart is enlarged|heart size is enlarged|cardiac silhouette is enlarged|heart appears enlarged|enlarged cardiac size|cardiac silhouette enlarged',
  ),
  c(
    'ventricular-dysfunction',
    'chronic',
    'ventricular dysfunction|left ventricular dysfunction|lv dysfunction|diastolic dysfunction|left ventricular diastolic dysfunction|left ventricular systolic dysfunction|lv systolic dysfunction|lv diastolic dysfunction|impaired ventricular relaxation|right ventricular dysfunction|rv dysfunction|right ventricular systolic dysfunction|biventricular dysfunction|impaired lv relaxation|global hypokinesis',
    { types: { phase: 'diastolic|systolic|relaxation|hypokinesis' } },
  ),
  c(
    'intracardiac-thrombus',
    'acute',
    'intracardiac thrombus|left ventricular thrombus|lv thrombus|apical thrombus|left atrial thrombus|left atrial appendage thrombus|atrial thrombus|intracardiac clot|clot in atrium|clot in atrial appendage|right atrial thrombus|left ventricular apical thrombus|lv apical thrombus|thrombus in atrial appendage|ventricular thrombus',
  ),
  c(
    'ventricular-aneurysm',
    'chronic',
    'left ventricular aneurysm|ventricular aneurysm|lv aneurysm|aneurysm of heart|left ventricular apical aneurysm|apical aneurysm',
  ),
  c('cor-pulmonale', 'chronic', 'cor pulmonale', {
    implies: { 'pulmonary heart disease': { type: 'unspecified' } },
    covers: 'pulmonary-hypertension',
    integral: 'edema|dyspnea',
  }),
  c(
    'heart-disease',
    'chronic',
    'heart disease|cardiac disease|heart condition|heart trouble|cardiac problems|heart problems|organic heart disease|cardiac condition',
  ),
  c('cardiovascular-disease', 'chronic', 'cardiovascular disease'),
];

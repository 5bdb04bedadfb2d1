import { concept as c } from './concept';

/** Common diseases of heart muscle, valves, pericardium and endocardium. */
export const heartMuscleAndValves = [
  c('cardiomyopathy', 'chronic', 'cardiomyopathy|myocardiopathy|idiopathic cardiomyopathy', {
    implies: { 'viral cardiomyopathy': { type: 'viral' } },
    integral: 'dyspnea',
  }),
  c('ischemic-cardiomyopathy', 'chronic', 'ischemic cardiomyopathy|ischaemic cardiomyopathy', { covers: 'cardiomyopathy|heart-disease' }),
  c(
    'dilated-cardiomyopathy',
    'chronic',
    'dilated cardiomyopathy|idiopathic dilated cardiomyopathy|congestive cardiomyopathy|dilated nonischemic cardiomyopathy|nonischemic dilated cardiomyopathy|familial dilated cardiomyopathy',
    {
      covers: 'cardiomyopathy|heart-disease',
    },
  ),
  c('hypertrophic-cardiomyopathy', 'chronic', 'hypertrophic cardiomyopathy', {
    covers: 'cardiomyopathy|heart-disease|ventricular-hypertrophy|aortic-stenosis',
    implies: {
      'hypertrophic obstructive cardiomyopathy': { type: 'obstructive' },
      'obstructive hypertrophic cardiomyopathy': { type: 'obstructive' },
      HOCM: { type: 'obstructive' },
      'idiopathic hypertrophic subaortic stenosis': { type: 'obstructive' },
      IHSS: { type: 'obstructive' },
      'nonobstructive hypertrophic cardiomyopathy': { type: 'nonobstructive' },
    },
    types: { obstructive: 'obstructive' },
  }),
  c(
    'aortic-stenosis',
    'chronic',
    'aortic stenosis|aortic valve stenosis|stenosis of aortic valve|calcific aortic stenosis|aortic valvular stenosis|stenotic aortic valve|critical aortic stenosis|degenerative aortic stenosis|aortic stenosis with insufficiency|aortic stenosis with regurgitation|aortic insufficiency with stenosis|aortic regurgitation with stenosis|aortic stenosis with incompetence|aortic valve stenosis with insufficiency|aortic valve stenosis with regurgitation|aortic stenosis and insufficiency|aortic stenosis and regurgitation|aortic insufficiency and stenosis|aortic regurgitation and stenosis|aortic stenosis and incompetence|aortic valve stenosis and insufficiency|aortic valve stenosis and regurgitation|aortic stenosis/insufficiency|aortic stenosis/regurgitation|aortic insufficiency/stenosis|aortic regurgitation/stenosis|aortic stenosis/incompetence|aortic valve stenosis/insufficiency|aortic valve stenosis/regurgitation',
    {
      types: { rheumatic: 'rheumatic', congenital: 'congenital' },
      covers: 'aortic-sclerosis|aortic-valve-disease|valvular-heart-disease|heart-disease',
      integral: 'murmur|dyspnea|chest-pain|syncope',
    },
  ),
  c(
    'aortic-regurgitation',
    'chronic',
    'aortic regurgitation|aortic insufficiency|aortic valve regurgitation|aortic valve insufficiency|aortic incompetence|aortic valvular insufficiency|leaky aortic valve|aortic valve incompetence|moderate ai|severe ai|mild ai|aortic stenosis with insufficiency|aortic stenosis with regurgitation|aortic insufficiency with stenosis|aortic regurgitation with stenosis|aortic stenosis with incompetence|aortic valve stenosis with insufficiency|aortic valve stenosis with regurgitation|aortic stenosis and insufficiency|aortic stenosis and regurgitation|aortic insufficiency and stenosis|aortic regurgitation and stenosis|aortic stenosis and incompetence|aortic valve stenosis and insufficiency|aortic valve stenosis and regurgitation|aortic stenosis/insufficiency|aortic stenosis/regurgitation|aortic insufficiency/stenosis|aortic regurgitation/stenosis|aortic stenosis/incompetence|aortic valve stenosis/insufficiency|aortic valve stenosis/regurgitation',
    {
      types: { rheumatic: 'rheumatic', congenital: 'congenital' },
      covers: 'aortic-valve-disease|valvular-heart-disease|heart-disease',
      integral: 'murmur',
    },
  ),
  c(
    'mitral-regurgitation',
    'chronic',
    'mitral regurgitation|mitral insufficiency|mitral valve regurgitation|mitral valve insufficiency|mitral incompetence|leaky mitral valve|mitral valve incompetence|mitral valvular regurgitation|mitral valvular insufficiency|mitral stenosis with insufficiency|mitral stenosis with regurgitation|mitral insufficiency with stenosis|mitral regurgitation with stenosis|mitral stenosis with incompetence|mitral valve stenosis with insufficiency|mitral valve stenosis with regurgitation|mitral stenosis and insufficiency|mitral stenosis and regurgitation|mitral insufficiency and stenosis|mitral regurgitation and stenosis|mitral stenosis and incompetence|mitral valve stenosis and insufficiency|mitral valve stenosis and regurgitation|mitral stenosis/insufficiency|mitral stenosis/regurgitation|mitral insufficiency/stenosis|mitral regurgitation/stenosis|mitral stenosis/incompetence|mitral valve stenosis/insufficiency|mitral valve stenosis/regurgitation',
    {
      types: { rheumatic: 'rheumatic', congenital: 'congenital' },
      covers: 'mitral-valve-disease|valvular-heart-disease|heart-disease',
      integral: 'murmur',
    },
  ),
  c(
    'mitral-stenosis',
    'chronic',
    'mitral stenosis|mitral valve stenosis|stenosis of mitral valve|mitral valvular stenosis|mitral stenosis with insufficiency|mitral stenosis with regurgitation|mitral insufficiency with stenosis|mitral regurgitation with stenosis|mitral stenosis with incompetence|mitral valve stenosis with insufficiency|mitral valve stenosis with regurgitation|mitral stenosis and insufficiency|mitral stenosis and regurgitation|mitral insufficiency and stenosis|mitral regurgitation and stenosis|mitral stenosis and incompetence|mitral valve stenosis and insufficiency|mitral valve stenosis and regurgitation|mitral stenosis/insufficiency|mitral stenosis/regurgitation|mitral insufficiency/stenosis|mitral regurgitation/stenosis|mitral stenosis/incompetence|mitral valve stenosis/insufficiency|mitral valve stenosis/regurgitation',
    {
      types: { nonrheumatic: 'nonrheumatic|non-rheumatic|degenerative|calcific', congenital: 'congenital' },
      covers: 'mitral-valve-disease|valvular-heart-disease|heart-disease',
      integral: 'murmur',
    },
  ),
  c(
    'mitral-prolapse',
    'chronic',
    'mitral valve prolapse|MVP|prolapse of mitral valve|prolapsed mitral valve|mitral prolapse|floppy mitral valve|barlow syndrome|bileaflet prolapse|bileaflet mitral valve prolapse|posterior leaflet prolapse|anterior leaflet prolapse',
    { integral: 'murmur|palpitations' },
  ),
  c(
    'tricuspid-regurgitation',
    'chronic',
    'tricuspid regurgitation|tricuspid insufficiency|tricuspid valve regurgitation|tricuspid valve insufficiency|tricuspid incompetence|moderate tr|severe tr|mild tr|mod tr|tricuspid stenosis with insufficiency|tricuspid stenosis with regurgitation|tricuspid insufficiency with stenosis|tricuspid regurgitation with stenosis|tricuspid stenosis with incompetence|tricuspid valve stenosis with insufficiency|tricuspid valve stenosis with regurgitation|tricuspid stenosis and insufficiency|tricuspid stenosis and regurgitation|tricuspid insufficiency and stenosis|tricuspid regurgitation and stenosis|tricuspid stenosis and incompetence|tricuspid valve stenosis and insufficiency|tricuspid valve stenosis and regurgitation|tricuspid stenosis/insufficiency|tricuspid stenosis/regurgitation|tricuspid insufficiency/stenosis|tricuspid regurgitation/stenosis|tricuspid stenosis/incompetence|tricuspid valve stenosis/insufficiency|tricuspid valve stenosis/regurgitation',
    {
      types: { nonrheumatic: 'nonrheumatic|non-rheumatic|functional|secondary' },
      covers: 'tricuspid-valve-disease|valvular-heart-disease|heart-disease',
      integral: 'murmur',
    },
  ),
  c(
    'pericarditis',
    'acute',
    'pericarditis|acute pericarditis|viral pericarditis|idiopathic pericarditis|pericardial inflammation|myopericarditis|perimyocarditis',
    {
      types: { idiopathic: 'idiopathic|nonspecific', infective: 'viral|bacterial|purulent|infective|infectious' },
      integral: 'chest-pain|pericardial-effusion',
    },
  ),
  c('pericardial-effusion', 'acute', 'pericardial effusion|pericardial fluid collection|fluid around heart'),
  c('endocarditis', 'acute', 'endocarditis|valve endocarditis|endocarditis of valve', {
    implies: {
      'bacterial endocarditis': { type: 'infective' },
      'infective endocarditis': { type: 'infective' },
      'subacute bacterial endocarditis': { type: 'infective' },
      'infectious endocarditis': { type: 'infective' },
    },
    types: {
      infective:
        'bacterial|infective|infectious|mrsa|mssa|staphylococcal|streptococcal|enterococcal|enterococcus|staph|strep|subacute bacterial',
    },
    integral: 'fever|bacteremia',
  }),
  c('myocarditis', 'acute', 'myocarditis|acute myocarditis|viral myocarditis', {
    types: { infective: 'viral|infective|bacterial|septic' },
    integral: 'chest-pain|elevated-troponin',
  }),
  c(
    'cardiac-arrest',
    'acute',
    'cardiac arrest|cardiopulmonary arrest|cardiorespiratory arrest|asystole|pulseless electrical activity|PEA arrest|sudden cardiac arrest|sudden cardiac death|aborted sudden cardiac death|out of hospital cardiac arrest|asystolic arrest|cardio-respiratory arrest|cardiac standstill',
    { covers: 'respiratory-arrest' },
  ),
  c('cardiogenic-shock', 'acute', 'cardiogenic shock', { covers: 'shock|hypotension' }),
];

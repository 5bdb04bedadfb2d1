import { concept as c } from './concept';

/** Congenital disease of the heart and great vessels, as seen in adults and children. */
export const congenitalHeart = [
  c('patent-foramen-ovale', 'chronic', 'patent foramen ovale|PFO|persistent foramen ovale|interatrial shunt'),
  c(
    'atrial-septal-defect',
    'chronic',
    'atrial septal defect|atrial septal defects|secundum asd|asd secundum|asd, secundum|asd secundum type|secundum atrial septal defect|ostium secundum defect|sinus venosus defect|sinus venosus asd|septal defect of atrium|interatrial septal defect|sinus venosus atrial septal defect',
    {
      types: { secundum: 'secundum', 'sinus-venosus': 'sinus venosus' },
      integral: 'murmur',
      covers: 'congenital-heart-disease|heart-disease',
    },
  ),
  c(
    'ventricular-septal-defect',
    'chronic',
    'ventricular septal defect|VSD|ventricular septal defects|muscular vsd|perimembranous vsd|interventricular septal defect|membranous ventricular septal defect|muscular ventricular septal defect',
    {
      types: { 'post-infarction': 'post infarction|postinfarction|post infarct|ischemic' },
      integral: 'murmur',
      covers: 'congenital-heart-disease|heart-disease',
    },
  ),
  c(
    'atrioventricular-septal-defect',
    'chronic',
    'atrioventricular septal defect|av canal defect|atrioventricular canal defect|atrioventricular canal|endocardial cushion defect|AVSD|av septal defect|ostium primum atrial septal defect|primum asd|ostium primum defect',
    {
      types: { partial: 'partial|incomplete|primum', transitional: 'transitional|intermediate', complete: 'complete' },
      covers: 'atrial-septal-defect|ventricular-septal-defect|congenital-heart-disease|heart-disease',
    },
  ),
  c('patent-ductus', 'chronic', 'patent ductus arteriosus|persistent ductus arteriosus|patent ductus', {
    integral: 'murmur',
    covers: 'congenital-heart-disease|heart-disease',
  }),
  c('coarctation', 'chronic', 'coarctation of aorta|aortic coarctation|coarctation of thoracic aorta|recoarctation of aorta|coarctation', {
    covers: 'congenital-heart-disease|heart-disease',
  }),
  c('interrupted-aortic-arch', 'chronic', 'interrupted aortic arch|interruption of aortic arch', {
    covers: 'congenital-heart-disease|heart-disease',
  }),
  c('tetralogy-of-fallot', 'chronic', "tetralogy of fallot|fallot tetralogy|fallot's tetralogy|tetralogy", {
    covers: 'ventricular-septal-defect|pulmonic-stenosis|congenital-heart-disease|heart-disease',
  }),
  c(
    'bicuspid-aortic-valve',
    'chronic',
    'bicuspid aortic valve|bicuspid valve|congenitally bicuspid aortic valve|functionally bicuspid aortic valve|bicuspid aortic',
    {
      integral: 'murmur',
    },
  ),
  c('ebstein', 'chronic', "ebstein anomaly|ebstein's anomaly|ebstein malformation|ebsteins anomaly", {
    covers: 'tricuspid-regurgitation|congenital-heart-disease|heart-disease',
  }),
  c(
    'transposition',
    'chronic',
    'transposition of great arteries|transposition of great vessels|d-transposition|d-transposition of great arteries|d-tga|l-transposition of great arteries|l-tga|congenitally corrected transposition|congenitally corrected transposition of great arteries',
    { types: { corrected: 'corrected|l transposition|l tga' }, covers: 'congenital-heart-disease|heart-disease' },
  ),
  c('truncus-arteriosus', 'chronic', 'truncus arteriosus|persistent truncus arteriosus|common arterial trunk', {
    covers: 'congenital-heart-disease|heart-disease',
  }),
  c('hypoplastic-left-heart', 'chronic', 'hypoplastic left heart syndrome|hypoplastic left heart|HLHS', {
    covers: 'congenital-heart-disease|heart-disease',
  }),
  c(
    'single-ventricle',
    'chronic',
    'single ventricle physiology|single ventricle|double inlet ventricle|univentricular heart|functional single ventricle',
    {
      covers: 'congenital-heart-disease|heart-disease',
    },
  ),
  c('double-outlet-ventricle', 'chronic', 'double outlet ventricle|DORV', { covers: 'congenital-heart-disease|heart-disease' }),
  c('tricuspid-atresia', 'chronic', 'tricuspid atresia|tricuspid valve atresia', { covers: 'congenital-heart-disease|heart-disease' }),
  c('pulmonary-atresia', 'chronic', 'pulmonary atresia|pulmonary valve atresia|pulmonic atresia', {
    covers: 'congenital-heart-disease|heart-disease',
  }),
  c(
    'branch-pulmonary-stenosis',
    'chronic',
    'branch pulmonary artery stenosis|peripheral pulmonary stenosis|branch pulmonary stenosis|peripheral pulmonic stenosis|pulmonary artery stenosis',
  ),
  c(
    'anomalous-pulmonary-veins',
    'chronic',
    'partial anomalous pulmonary venous return|partial anomalous pulmonary venous connection|anomalous pulmonary venous return|total anomalous pulmonary venous return|anomalous pulmonary vein|total anomalous pulmonary venous connection',
    {
      types: { partial: 'partial|papvr', total: 'total|tapvr' },
      implies: { papvr: { type: 'partial' }, tapvr: { type: 'total' }, 'scimitar syndrome': { type: 'scimitar' } },
      covers: 'congenital-heart-disease|heart-disease',
    },
  ),
  c(
    'anomalous-coronary',
    'chronic',
    'anomalous coronary artery|anomalous coronary arteries|anomalous origin of coronary artery|coronary artery anomaly|coronary artery fistula|coronary fistula|myocardial bridging|myocardial bridge|intramyocardial bridge|ALCAPA',
  ),
  c('right-aortic-arch', 'chronic', 'right aortic arch|right-sided aortic arch'),
  c('aberrant-subclavian', 'chronic', 'aberrant subclavian artery|arteria lusoria|anomalous subclavian artery'),
  c('persistent-left-svc', 'chronic', 'persistent superior vena cava|persistent svc|left superior vena cava|bilateral superior vena cava'),
  c('double-aortic-arch', 'chronic', 'double aortic arch|vascular ring'),
  c('eisenmenger', 'chronic', "eisenmenger syndrome|eisenmenger's syndrome|eisenmenger physiology|eisenmenger", {
    covers: 'pulmonary-hypertension',
  }),
  c(
    'subaortic-stenosis',
    'chronic',
    'subaortic stenosis|subaortic membrane|subvalvular aortic stenosis|subaortic web|discrete subaortic stenosis',
    { covers: 'aortic-stenosis', integral: 'murmur' },
  ),
  c('supravalvular-aortic-stenosis', 'chronic', 'supravalvular aortic stenosis', { covers: 'aortic-stenosis', integral: 'murmur' }),
  c('congenital-heart-block', 'chronic', 'congenital complete heart block|congenital heart block', {
    covers: 'heart-block|heart-block-complete',
  }),
  c('dextrocardia', 'chronic', 'dextrocardia'),
  c('cor-triatriatum', 'chronic', 'cor triatriatum'),
  c('atrial-septal-aneurysm', 'chronic', 'atrial septal aneurysm|interatrial septal aneurysm|aneurysm of interatrial septum'),
  c(
    'congenital-heart-disease',
    'chronic',
    'congenital heart disease|congenital heart defect|congenital cardiac disease|congenital cardiac defect|complex congenital heart disease|congenital heart malformation|cyanotic heart disease',
    { covers: 'heart-disease' },
  ),
  c('fontan-circulation', 'chronic', 'fontan circulation|fontan physiology|failing fontan|fontan failure'),
  c(
    'corrected-congenital-heart',
    'status',
    'repaired congenital heart disease|status post tetralogy repair|s/p tetralogy repair|status post vsd closure|s/p vsd closure|status post asd closure|s/p asd closure|status post pfo closure|s/p pfo closure|status post asd repair|s/p asd repair|status post vsd repair|s/p vsd repair|history of asd repair|history of vsd repair|history of pfo closure|history of asd closure|status post pda ligation|s/p pda ligation|status post coarctation repair|s/p coarctation repair|repaired tetralogy of fallot|repaired atrial septal defect|repaired ventricular septal defect|repaired coarctation|amplatzer device|surgically repaired tetralogy of fallot',
    {
      covers:
        'tetralogy-of-fallot|atrial-septal-defect|ventricular-septal-defect|patent-foramen-ovale|patent-ductus|coarctation|congenital-heart-disease|heart-disease',
    },
  ),
  c(
    'pulmonary-artery-anomaly',
    'chronic',
    'discontinuous pulmonary arteries|discontinuous pulmonary artery|discontinuous branch pulmonary arteries|hypoplastic pulmonary arteries|pulmonary artery hypoplasia|hypoplastic branch pulmonary arteries|absent left pulmonary artery|absent right pulmonary artery|pulmonary artery sling|anomalous pulmonary artery|aberrant pulmonary artery|pulmonary artery aneurysm congenital',
    { covers: 'congenital-heart-disease' },
  ),
];

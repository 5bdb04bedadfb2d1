import { type CodeTable, choices, type Joint, joint, plain } from './table';

/** Rhythm, valves, heart muscle, congenital heart disease, devices of the heart: ICD-10-CM chapters 9, 17, 19 and 21. */
export const heartCodes: CodeTable = {
  ...plain(`
    atrial-tachycardia I47.19
    nodal-reentry I47.19
    inappropriate-sinus-tachycardia I47.11
    torsades I47.21
    preexcitation I45.6
    long-qt I45.81
    qt-prolongation R94.31
    premature-atrial-contractions I49.1
    sinus-pause I45.5
    heart-block I45.9
    bifascicular-block I45.2
    trifascicular-block I45.3
    left-anterior-fascicular-block I44.4
    left-posterior-fascicular-block I44.5
    intraventricular-conduction-delay I45.4
    chronotropic-incompetence I45.89
    av-dissociation I45.89
    carotid-sinus-hypersensitivity G90.01
    aortic-sclerosis I35.8
    aortic-valve-disease I35.9
    mitral-annular-calcification I34.81
    flail-mitral-leaflet I34.89
    ruptured-chordae I51.1
    papillary-muscle-rupture I51.2
    pulmonic-regurgitation I37.1
    tricuspid-stenosis I07.0
    tricuspid-valve-disease I07.9
    valvular-heart-disease I38
    rheumatic-heart-disease I09.9
    rheumatic-mitral-disease I05.9
    paravalvular-leak T82.03XA
    prosthetic-valve-endocarditis T82.6XXA
    pericardial-tamponade I31.4
    hemopericardium I31.2
    constrictive-pericarditis I31.1
    adhesive-pericarditis I31.0
    dressler-syndrome I24.1
    postpericardiotomy-syndrome I97.0
    pericardial-cyst Q24.8
    alcoholic-cardiomyopathy I42.6
    restrictive-cardiomyopathy I42.5
    toxic-cardiomyopathy I42.7
    peripartum-cardiomyopathy O90.3
    takotsubo I51.81
    cardiac-sarcoidosis D86.85
    ventricular-hypertrophy I51.7
    cardiomegaly I51.7
    intracardiac-thrombus I51.3
    ventricular-aneurysm I25.3
    heart-disease I51.9
    cardiovascular-disease I25.10
    patent-foramen-ovale Q21.12 Z87.74
    patent-ductus Q25.0 Z87.74
    coarctation Q25.1 Z87.74
    interrupted-aortic-arch Q25.21 Z87.74
    tetralogy-of-fallot Q21.3 Z87.74
    bicuspid-aortic-valve Q23.81 Z87.74
    ebstein Q22.5 Z87.74
    truncus-arteriosus Q20.0 Z87.74
    hypoplastic-left-heart Q23.4 Z87.74
    single-ventricle Q20.4 Z87.74
    double-outlet-ventricle Q20.1 Z87.74
    tricuspid-atresia Q22.4 Z87.74
    pulmonary-atresia Q22.0 Z87.74
    branch-pulmonary-stenosis Q25.6 Z87.74
    anomalous-coronary Q24.5 Z87.74
    right-aortic-arch Q25.47
    aberrant-subclavian Q25.48
    persistent-left-svc Q26.1
    double-aortic-arch Q25.45 Z87.74
    eisenmenger I27.83
    subaortic-stenosis Q24.4 Z87.74
    supravalvular-aortic-stenosis Q25.3 Z87.74
    congenital-heart-block Q24.6
    dextrocardia Q24.0
    cor-triatriatum Q24.2 Z87.74
    atrial-septal-aneurysm I25.3
    congenital-heart-disease Q24.9 Z87.74
    fontan-circulation I27.849
    corrected-congenital-heart Z87.74
    graft-atherosclerosis I25.810
    coronary-total-occlusion I25.82
    acute-coronary-thrombosis I24.0
    coronary-aneurysm I25.41
    coronary-dissection I25.42
    in-stent-restenosis T82.855A
    stent-thrombosis T82.867A
    demand-ischemia I24.89
    myocardial-injury I5A
    silent-ischemia I25.6
    post-infarction-angina I23.7
    subsequent-infarction I22.9
    hypertensive-crisis I16.9
    lead-dislodgement T82.120A
    device-infection T82.7XXA
    heart-transplant-rejection T86.21
    allograft-vasculopathy T86.290
    heart-assist-device Z95.811
    cardiac-implant Z95.818
    resynchronization-device Z95.0
    crt-defibrillator Z95.810
    heart-transplant Z94.1
    lung-transplant Z94.2
    heart-lung-transplant Z94.3
    coronary-angioplasty-status Z98.61
    vascular-graft-status Z95.828
    vena-cava-filter Z95.828
    peripheral-stent Z95.820
    peripheral-angioplasty-status Z98.62
    central-line-status Z95.828
    cardiac-procedure-status Z98.890
    antiplatelet-use Z79.02
    preoperative-cardiac-exam Z01.810
    tracheostomy-status Z93.0
    ventilator-dependence Z99.11
    cpap-dependence Z99.89
    laryngectomy-status Z90.02
    lung-resection-status Z90.2
    ecmo-history Z92.81
    ischemic-heart-disease I25.9
    pulmonary-artery-anomaly Q25.79
  `),
  bbb: { code: 'I45.4', choices: choices([{ type: 'fascicular' }, 'I44.60']) },
  'premature-beats': { code: 'I49.40', choices: choices([{ type: 'ectopic' }, 'I49.49']) },
  'microvascular-dysfunction': { code: 'I25.85', choices: choices([{ acuity: 'acute' }, 'I24.81']) },
  brugada: { code: 'I49.8', later: { from: '2026-10-01', rule: { code: 'I49.89' } } },
  'junctional-rhythm': { code: 'I49.8', later: { from: '2026-10-01', rule: { code: 'I49.89' } } },
  bradyarrhythmia: { code: 'I49.8', later: { from: '2026-10-01', rule: { code: 'I49.89' } } },
  'av-block': { code: 'I44.30', choices: choices([{ type: 'high' }, 'I44.39']) },
  'nonischemic-cardiomyopathy': { code: 'I42.8', later: { from: '2026-10-01', rule: { code: 'I42.89' } } },
  'other-cardiomyopathy': { code: 'I42.8', later: { from: '2026-10-01', rule: { code: 'I42.89' } } },
  'cardiac-amyloidosis': { code: 'E85.4', choices: choices([{}, 'E85.4 I43']) },
  'mitral-valve-disease': { code: 'I05.9', choices: choices([{ type: 'nonrheumatic' }, 'I34.9']) },
  'pulmonic-stenosis': { code: 'I37.0', choices: choices([{ type: 'congenital' }, 'Q22.1']) },
  'acute-rheumatic-fever': { code: 'I00', choices: choices([{ type: 'carditis' }, 'I01.9']) },
  'prosthetic-valve-stenosis': { code: 'T82.857A', choices: choices([{ type: 'thrombosis' }, 'T82.867A']) },
  'ventricular-dysfunction': { code: 'I51.9', choices: choices([{ type: 'phase' }, 'I51.89']) },
  'cor-pulmonale': { code: 'I27.81', choices: choices([{ acuity: 'acute' }, 'I26.09'], [{ type: 'unspecified' }, 'I27.9']) },
  'atrial-septal-defect': {
    code: 'Q21.10',
    history: 'Z87.74',
    choices: choices([{ type: 'secundum' }, 'Q21.11'], [{ type: 'sinus-venosus' }, 'Q21.16']),
  },
  'ventricular-septal-defect': { code: 'Q21.0', history: 'Z87.74', choices: choices([{ type: 'post-infarction' }, 'I23.2']) },
  'atrioventricular-septal-defect': {
    code: 'Q21.20',
    history: 'Z87.74',
    choices: choices([{ type: 'partial' }, 'Q21.21'], [{ type: 'transitional' }, 'Q21.22'], [{ type: 'complete' }, 'Q21.23']),
  },
  transposition: { code: 'Q20.3', history: 'Z87.74', choices: choices([{ type: 'corrected' }, 'Q20.5']) },
  'anomalous-pulmonary-veins': {
    code: 'Q26.4',
    history: 'Z87.74',
    choices: choices([{ type: 'partial' }, 'Q26.3'], [{ type: 'total' }, 'Q26.2'], [{ type: 'scimitar' }, 'Q26.8']),
  },
  'myocardial-ischemia': { code: 'I25.9', choices: choices([{ acuity: 'acute' }, 'I24.89']) },
  'lead-malfunction': { code: 'T82.110A', choices: choices([{ type: 'device' }, 'T82.119A'], [{ type: 'generator' }, 'T82.111A']) },
  'device-erosion': { code: 'T82.897A', choices: choices([{ type: 'hematoma' }, 'T82.837A']) },
  'device-end-of-life': { code: 'Z45.010', choices: choices([{ type: 'icd' }, 'Z45.02']) },
  'pacemaker-check': { code: 'Z45.018', choices: choices([{ type: 'icd' }, 'Z45.02']) },
  'bioprosthetic-valve': { code: 'Z95.3', choices: choices([{ type: 'homograft' }, 'Z95.4']) },
  'valve-repair-status': { code: 'Z98.890', choices: choices([{ type: 'ring' }, 'Z95.818']) },
};

const AORTIC = 'aortic-stenosis|aortic-regurgitation';
const MITRAL = 'mitral-regurgitation|mitral-stenosis';
const TRICUSPID = 'tricuspid-regurgitation|tricuspid-stenosis';
const MULTIPLE = 'I08: disease of several valves, rheumatic or not specified, is one code';
const HEART = 'ventricular-hypertrophy|cardiomegaly|heart-disease';

const PRESUMED = 'I.C.9.a: hypertension with heart disease of I51.4-I51.7, I51.89, I51.9';

const GERMS =
  'mrsa-infection|mssa-infection|coagulase-negative-staph|staphylococcus|group-b-strep|pneumococcus|other-strep|streptococcus|enterococcus|h-influenzae|pseudomonas|serratia|e-coli|klebsiella|bacteremia';

export const heartJoints: Joint[] = [
  joint('endocarditis', GERMS, 'I33.0', 'I33.0: infective endocarditis, the organism after it', { stated: true, keeps: true }),
  joint('secondary-hypertension', 'pheochromocytoma|hyperaldosteronism|cushing', 'I15.2', 'I15.2: hypertension from an endocrine disease', {
    stated: true,
    keeps: true,
  }),
  joint('secondary-hypertension', 'renal-artery-stenosis|fibromuscular-dysplasia', 'I15.0', 'I15.0: renovascular hypertension', {
    stated: true,
    keeps: true,
  }),
  joint('aortic-stenosis', 'aortic-regurgitation', 'I35.2', 'I35.2: stenosis and insufficiency of the aortic valve are one code'),
  joint('mitral-stenosis', 'mitral-regurgitation', 'I05.2', 'I05.2: stenosis and insufficiency of the mitral valve are one code'),
  ...AORTIC.split('|').map((valve) => joint(valve, MITRAL, 'I08.0', MULTIPLE)),
  ...TRICUSPID.split('|').map((valve) => joint(valve, MITRAL, 'I08.1', MULTIPLE)),
  ...TRICUSPID.split('|').map((valve) => joint(valve, AORTIC, 'I08.2', MULTIPLE)),
  joint('coronary-artery-disease', 'angina', 'I25.118', 'I.C.9.b: coronary artery disease with angina', { withWhen: { type: 'stable' } }),
  joint('coronary-artery-disease', 'angina', 'I25.111', 'I.C.9.b: coronary artery disease with angina', { withWhen: { type: 'spasm' } }),
  joint('coronary-artery-disease', 'angina', 'I25.112', 'I.C.9.b: coronary artery disease with angina', {
    withWhen: { type: 'refractory' },
  }),
  joint('graft-atherosclerosis', 'unstable-angina', 'I25.700', 'I.C.9.b: disease of a bypass graft with angina'),
  joint('graft-atherosclerosis', 'angina', 'I25.709', 'I.C.9.b: disease of a bypass graft with angina'),
  joint('hypertension', HEART, 'I11.9', PRESUMED, { keeps: true }),
  joint('hypertension', 'ventricular-dysfunction', 'I11.9', PRESUMED, { withWhen: { type: 'phase' }, keeps: true }),
];

import { concept as c } from './concept';

/** Coronary arteries and ischemia beyond the common ones, and what goes wrong with grafts, stents and devices. */
export const coronary = [
  c(
    'graft-atherosclerosis',
    'chronic',
    'vein graft disease|vein graft stenosis|bypass graft disease|bypass graft stenosis|saphenous vein graft disease|saphenous vein graft stenosis|graft atherosclerosis|occluded vein graft|occluded saphenous vein graft|occluded bypass graft|atherosclerosis of bypass graft|atherosclerosis of coronary artery bypass graft|stenosis of saphenous vein graft|stenosis of vein graft|vein graft occlusion|svg stenosis|svg disease|occluded svg|coronary graft disease|stenosis of bypass graft|occlusion of saphenous vein graft|occlusion of vein graft',
    { integral: 'chest-pain' },
  ),
  c(
    'coronary-total-occlusion',
    'chronic',
    'chronic total occlusion|chronic total coronary occlusion|CTO of lad|CTO of rca|rca CTO|lad CTO|chronically occluded coronary artery|chronically occluded anterior descending|chronically occluded rca|chronically occluded lad|totally occluded coronary artery|totally occluded anterior descending artery|total occlusion of coronary artery|total occlusion of anterior descending artery|total occlusion of circumflex',
  ),
  c(
    'acute-coronary-thrombosis',
    'acute',
    'acute coronary occlusion|acute coronary thrombosis|coronary thrombosis|coronary embolism|coronary artery thrombosis|coronary artery embolism',
  ),
  c(
    'coronary-aneurysm',
    'chronic',
    'coronary artery aneurysm|coronary aneurysm|aneurysm of coronary artery|coronary ectasia|coronary artery ectasia|ectatic coronary artery',
  ),
  c(
    'coronary-dissection',
    'acute',
    'coronary artery dissection|spontaneous coronary artery dissection|coronary dissection|SCAD|dissection of coronary artery',
    {
      integral: 'chest-pain',
    },
  ),
  c(
    'microvascular-dysfunction',
    'chronic',
    'coronary microvascular dysfunction|microvascular coronary disease|coronary microvascular disease|small vessel coronary disease|cardiac syndrome x|coronary small vessel disease',
  ),
  c(
    'in-stent-restenosis',
    'acute',
    'in-stent restenosis|in stent restenosis|instent restenosis|restenosis of stent|stent restenosis|in-stent stenosis|restenosis of coronary stent|isr of lad|isr of rca',
    { integral: 'chest-pain' },
  ),
  c(
    'stent-thrombosis',
    'acute',
    'stent thrombosis|in-stent thrombosis|in stent thrombosis|thrombosed stent|late stent thrombosis|coronary stent thrombosis',
    {
      integral: 'chest-pain',
    },
  ),
  c(
    'demand-ischemia',
    'acute',
    'demand ischemia|supply demand mismatch|supply/demand mismatch|demand-related ischemia|rate related ischemia|coronary insufficiency|acute coronary insufficiency',
    {
      integral: 'elevated-troponin',
    },
  ),
  c(
    'myocardial-injury',
    'acute',
    'myocardial injury|acute myocardial injury|nonischemic myocardial injury|non-ischemic myocardial injury|chronic myocardial injury|acute nonischemic myocardial injury|troponin leak',
    { integral: 'elevated-troponin' },
  ),
  c(
    'myocardial-ischemia',
    'chronic',
    'myocardial ischemia|cardiac ischemia|ischemia of heart|inducible ischemia|reversible ischemia|septal ischemia|inferior ischemia|anterior ischemia|lateral ischemia|apical ischemia|inferolateral ischemia|anterolateral ischemia|anteroseptal ischemia|inferoapical ischemia',
    { integral: 'chest-pain|abnormal-stress-test' },
  ),
  c('silent-ischemia', 'chronic', 'silent ischemia|silent myocardial ischemia', { covers: 'myocardial-ischemia' }),
  c('post-infarction-angina', 'acute', 'postinfarction angina|post-infarction angina|post infarct angina|post-mi angina', {
    covers: 'angina|unstable-angina',
  }),
  c('subsequent-infarction', 'acute', 'subsequent myocardial infarction|reinfarction|recurrent myocardial infarction within 4 weeks', {
    covers: 'myocardial-infarction',
  }),
  c('hypertensive-crisis', 'acute', 'hypertensive crisis|hypertensive crises'),
  c(
    'lead-malfunction',
    'acute',
    'lead malfunction|lead fracture|pacemaker lead fracture|lead failure|icd lead fracture|pacemaker lead malfunction|icd lead malfunction|failure to capture|loss of capture|lead dysfunction|lead insulation breach',
    {
      implies: {
        'pacemaker malfunction': { type: 'device' },
        'icd malfunction': { type: 'device' },
        'pacer malfunction': { type: 'device' },
        'pacemaker failure': { type: 'device' },
        'defibrillator malfunction': { type: 'device' },
      },
      types: { generator: 'generator|pacemaker malfunction|icd malfunction|battery' },
    },
  ),
  c(
    'lead-dislodgement',
    'acute',
    'lead dislodgement|lead dislodgment|dislodged lead|dislodged pacemaker lead|pacemaker lead dislodgement|pacemaker lead displacement',
  ),
  c(
    'device-infection',
    'acute',
    'pacemaker pocket infection|pocket infection|icd pocket infection|infected pacemaker|infected icd|device pocket infection|pacemaker infection|infected defibrillator|infected pacemaker pocket|pacemaker lead infection|lead endocarditis|infected pacemaker leads|cardiac device infection|icd infection|infected dialysis graft|infected av graft|vascular graft infection|infected vascular graft|infected arteriovenous graft|graft infection of aorta|infected aortic graft|infected prosthetic graft|infected bypass graft',
  ),
  c(
    'device-erosion',
    'acute',
    'pacemaker erosion|pocket erosion|erosion of pacemaker|device erosion|generator erosion|icd erosion|eroding pacemaker|pacemaker pocket erosion|pocket hematoma|pacemaker pocket hematoma|icd pocket hematoma',
    {
      types: { hematoma: 'hematoma' },
    },
  ),
  c(
    'device-end-of-life',
    'status',
    'pacemaker battery depletion|generator at end of life|pacemaker at end of life|pacemaker battery end of life|pacemaker at elective replacement|battery at elective replacement|elective replacement indicator|elective replacement interval|pacemaker end of life|generator end of life|battery depletion|pacemaker battery at end of life|end of battery life|pulse generator end of life|depleted pacemaker battery|pacemaker generator depletion|pacemaker generator end of life|pacemaker ERI|generator ERI|at ERI',
    {
      types: { icd: 'icd|defibrillator|aicd' },
      covers: 'pacemaker',
    },
  ),
  c(
    'pacemaker-check',
    'status',
    'presents for pacemaker check|here for pacemaker check|here for device check|presents for device check|seen for pacemaker check|routine pacemaker check|routine device check|presents for icd check|here for icd check|routine icd check|pacemaker check today|encounter for pacemaker check|here for pacemaker interrogation|presents for pacemaker interrogation|presents for device interrogation|presents for icd interrogation',
    {
      types: { icd: 'icd|defibrillator|aicd' },
    },
  ),
  c(
    'heart-transplant-rejection',
    'acute',
    'heart transplant rejection|cardiac transplant rejection|cardiac allograft rejection|rejection of heart transplant',
    { covers: 'heart-transplant' },
  ),
  c(
    'allograft-vasculopathy',
    'chronic',
    'cardiac allograft vasculopathy|transplant coronary artery disease|transplant vasculopathy|allograft vasculopathy',
    { covers: 'coronary-artery-disease' },
  ),
  c('ischemic-heart-disease', 'chronic', 'ischemic heart disease|chronic ischemic heart disease|ischaemic heart disease|IHD', {
    covers: 'heart-disease|myocardial-ischemia',
    integral: 'chest-pain',
  }),
];

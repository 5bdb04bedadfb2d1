import { concept as c } from './concept';

/** Veins and lymph vessels. */
export const veins = [
  c(
    'arm-vein-thrombosis',
    'acute',
    'upper extremity dvt|upper extremity deep vein thrombosis|upper extremity deep venous thrombosis|dvt of upper extremity|dvt of arm|arm dvt|deep vein thrombosis of upper extremity|deep venous thrombosis of upper extremity|deep venous thrombosis of arm|brachial vein thrombosis|brachial dvt|brachial vein dvt|axillary vein thrombosis|axillary dvt|subclavian vein thrombosis|subclavian dvt|subclavian vein dvt|deep venous thrombosis of brachial vein|thrombosis of subclavian vein|thrombosis of axillary vein|thrombosis of brachial vein|internal jugular vein thrombosis|internal jugular thrombosis|jugular vein thrombosis|thrombosis of internal jugular vein|ij thrombosis|ij dvt|ij thrombus|jugular dvt|internal jugular dvt|occluded subclavian vein|subclavian vein occlusion|paget-schroetter syndrome|effort thrombosis|PICC associated dvt|picc-associated dvt|picc line dvt|dvt of brachial vein|dvt of subclavian vein|dvt of axillary vein|thrombus in subclavian vein|thrombus within subclavian vein|thrombus in axillary vein|thrombus within axillary vein|thrombus in brachial vein|thrombus within brachial vein|thrombus in internal jugular vein|thrombus within internal jugular vein|thrombus in jugular vein|clot in internal jugular vein|thrombus involving subclavian vein|thrombus of subclavian vein|thrombus of internal jugular vein|radial vein thrombosis|ulnar vein thrombosis',
    {
      implies: {
        'lue dvt': { laterality: 'left' },
        'dvt of lue': { laterality: 'left' },
        'dvt in lue': { laterality: 'left' },
        'lue deep vein thrombosis': { laterality: 'left' },
        'lue deep venous thrombosis': { laterality: 'left' },
        'rue dvt': { laterality: 'right' },
        'dvt of rue': { laterality: 'right' },
        'dvt in rue': { laterality: 'right' },
        'rue deep vein thrombosis': { laterality: 'right' },
        'rue deep venous thrombosis': { laterality: 'right' },
        'bue dvt': { laterality: 'bilateral' },
        'dvt of bue': { laterality: 'bilateral' },
        'dvt in bue': { laterality: 'bilateral' },
        'bue deep vein thrombosis': { laterality: 'bilateral' },
        'bue deep venous thrombosis': { laterality: 'bilateral' },
      },
      types: { axillary: 'axillary', subclavian: 'subclavian|paget schroetter|effort thrombosis', jugular: 'jugular|ij' },
      integral: 'edema',
      covers: 'dvt',
      needs: ['laterality', 'acuity'],
    },
  ),
  c(
    'leg-superficial-thrombosis',
    'acute',
    'superficial vein thrombosis|superficial venous thrombosis|saphenous vein thrombosis|greater saphenous vein thrombosis|great saphenous vein thrombosis|small saphenous vein thrombosis|lesser saphenous vein thrombosis|thrombosis of saphenous vein|thrombosis of greater saphenous vein|thrombosis of great saphenous vein|thrombosis of superficial vein|superficial venous thrombus|superficial thrombosis of leg|superficial vein clot|superficial clot in leg|thrombus in great saphenous vein|thrombus in greater saphenous vein|thrombus in saphenous vein|thrombus within great saphenous vein|thrombus within greater saphenous vein|thrombus in small saphenous vein|thrombus of great saphenous vein|superficial thrombus in leg',
    { needs: ['laterality'] },
  ),
  c(
    'arm-superficial-thrombosis',
    'acute',
    'cephalic vein thrombosis|basilic vein thrombosis|superficial vein thrombosis of arm|superficial venous thrombosis of arm|superficial vein thrombosis of upper extremity|superficial venous thrombosis of upper extremity|thrombosis of cephalic vein|thrombosis of basilic vein|superficial clot in arm|cephalic vein thrombus|basilic vein thrombus|median cubital vein thrombosis|thrombus in basilic vein|thrombus within basilic vein|thrombus in cephalic vein|thrombus within cephalic vein|thrombus of basilic vein|thrombus of cephalic vein',
    { needs: ['laterality'] },
  ),
  c(
    'phlebitis',
    'acute',
    'superficial thrombophlebitis|thrombophlebitis|phlebitis|superficial phlebitis|septic thrombophlebitis|saphenous vein phlebitis|superficial thrombophlebitis of leg|iv site phlebitis|infusion phlebitis',
    {
      types: {
        leg: 'leg|lower extremity|calf|thigh|saphenous|ankle|superficial thrombophlebitis of leg',
        arm: 'arm|upper extremity|forearm|antecubital|hand|cephalic|basilic|iv site|wrist',
        deep: 'deep',
      },
      needs: ['laterality', 'site'],
    },
  ),
  c('migratory-thrombophlebitis', 'acute', "thrombophlebitis migrans|migratory thrombophlebitis|trousseau syndrome|trousseau's syndrome", {
    covers: 'phlebitis',
  }),
  c(
    'caval-thrombosis',
    'acute',
    'inferior vena cava thrombosis|ivc thrombosis|ivc thrombus|ivc clot|thrombosis of inferior vena cava|thrombus in inferior vena cava|caval thrombosis|superior vena cava thrombosis|svc thrombosis|svc thrombus|thrombosis of superior vena cava|vena cava thrombosis|occluded ivc|ivc occlusion|caval thrombus',
    {
      types: { superior: 'superior|svc' },
    },
  ),
  c('renal-vein-thrombosis', 'acute', 'renal vein thrombosis|thrombosis of renal vein|renal vein thrombus'),
  c(
    'vein-thrombosis',
    'acute',
    'venous thrombosis|vein thrombosis|venous thromboembolism|VTE|venous thrombus|venous clot|blood clot in vein|gonadal vein thrombosis|ovarian vein thrombosis|splenic vein thrombosis|mesenteric vein thrombosis|superior mesenteric vein thrombosis',
    {
      types: { other: 'gonadal|ovarian|splenic|mesenteric' },
    },
  ),
  c(
    'post-thrombotic-syndrome',
    'chronic',
    'post-thrombotic syndrome|postthrombotic syndrome|postphlebitic syndrome|post-phlebitic syndrome|post phlebitic syndrome|chronic postphlebitic syndrome',
    {
      integral: 'edema',
      covers: 'venous-insufficiency',
      needs: ['laterality'],
    },
  ),
  c('venous-hypertension', 'chronic', 'venous hypertension|chronic venous hypertension|ambulatory venous hypertension', {
    needs: ['laterality'],
  }),
  c(
    'vein-compression',
    'chronic',
    'may-thurner syndrome|may thurner syndrome|may-thurner|iliac vein compression|iliac vein compression syndrome|nutcracker syndrome|vena cava obstruction|vena cava compression|cockett syndrome|iliac vein stenosis|subclavian vein stenosis|renal vein compression|venous obstruction|obstruction of vein|vein obstruction',
  ),
  c('pelvic-congestion', 'chronic', 'pelvic congestion syndrome|pelvic venous congestion|pelvic congestion', {
    implies: {
      'pelvic varices': { type: 'varices' },
      'pelvic varicosities': { type: 'varices' },
      'pelvic varicose veins': { type: 'varices' },
    },
  }),
  c(
    'venous-reflux',
    'chronic',
    'saphenous vein reflux|greater saphenous vein reflux|great saphenous vein reflux|saphenous reflux|superficial venous reflux|saphenous vein insufficiency|saphenofemoral junction reflux|saphenofemoral reflux|saphenous insufficiency|deep venous insufficiency|deep venous reflux|great saphenous vein insufficiency|greater saphenous vein insufficiency|saphenous incompetence|incompetent saphenous vein|incompetent great saphenous vein|incompetent greater saphenous vein|incompetent perforator veins|venous incompetence|valvular incompetence of saphenous vein|gsv reflux|venous reflux|reflux in great saphenous vein|reflux in greater saphenous vein|reflux in saphenous vein|reflux of great saphenous vein|reflux of greater saphenous vein|reflux in small saphenous vein|reflux in lesser saphenous vein|reflux in gsv|reflux at saphenofemoral junction|reflux in saphenofemoral junction|reflux within great saphenous vein|reflux within greater saphenous vein|reflux in popliteal vein|reflux in femoral vein|reflux in common femoral vein|reflux in deep veins|reflux in superficial veins|great saphenous vein incompetence|greater saphenous vein incompetence|saphenous vein incompetence|gsv incompetence|gsv insufficiency|saphenofemoral incompetence|perforator incompetence|great saphenous vein reflux|greater saphenous vein reflux|small saphenous vein reflux|saphenofemoral junction incompetence',
    {
      covers: 'venous-insufficiency',
      integral: 'edema',
    },
  ),
  c('vein-disorder', 'chronic', 'venous disease|chronic venous disease|venous disorder', {
    implies: { phlebosclerosis: { type: 'sclerosis' }, 'venous aneurysm': { type: 'aneurysm' } },
  }),
  c('lymphedema', 'chronic', 'lymphedema|lymphoedema|chronic lymphedema|lymph edema|lymphatic edema|elephantiasis|lymphatic obstruction', {
    implies: {
      'postmastectomy lymphedema': { type: 'postmastectomy' },
      'post-mastectomy lymphedema': { type: 'postmastectomy' },
      'lymphedema after mastectomy': { type: 'postmastectomy' },
      'lymphedema following mastectomy': { type: 'postmastectomy' },
      'lymphedema of arm after mastectomy': { type: 'postmastectomy' },
      'lymphedema of arm following mastectomy': { type: 'postmastectomy' },
      'lymphedema of extremity after mastectomy': { type: 'postmastectomy' },
      'lymphedema of extremity following mastectomy': { type: 'postmastectomy' },
      'lymphedema secondary to mastectomy': { type: 'postmastectomy' },
      'lymphedema due to mastectomy': { type: 'postmastectomy' },
      'lymphedema status post mastectomy': { type: 'postmastectomy' },
      'arm lymphedema after mastectomy': { type: 'postmastectomy' },
    },
    types: {
      postmastectomy: 'postmastectomy|post mastectomy|after mastectomy|following mastectomy',
      hereditary: 'congenital|hereditary|milroy|primary',
    },
    integral: 'edema',
  }),
  c('lymphocele', 'acute', 'lymphocele|lymphocyst|lymphatic leak|chyle leak|lymph leak|chylous leak'),
  c(
    'vascular-malformation',
    'chronic',
    'venous malformation|lymphatic malformation|vascular malformation|klippel-trenaunay syndrome|lymphovenous malformation',
    {
      implies: {
        'arteriovenous malformation of leg': { type: 'av leg' },
        'arteriovenous malformation of arm': { type: 'av arm' },
        'peripheral arteriovenous malformation': { type: 'arteriovenous' },
      },
      types: { arm: 'arm|hand|forearm', leg: 'leg|foot|thigh|calf', arteriovenous: 'arteriovenous' },
    },
  ),
  c('anasarca', 'symptom', 'anasarca|generalized edema|diffuse edema|total body edema|whole body edema', { covers: 'edema' }),
  c(
    'abnormal-inr',
    'symptom',
    'supratherapeutic inr|subtherapeutic inr|elevated inr|abnormal inr|inr supratherapeutic|inr subtherapeutic|prolonged pt|prolonged ptt|elevated prothrombin time|prolonged prothrombin time|abnormal coagulation profile|abnormal coagulation studies',
  ),
];

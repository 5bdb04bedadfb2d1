import { concept as c } from './concept';

/** Arteries: atherosclerosis, narrowing, clots, aneurysms, dissections, vasospasm, access for dialysis. */
export const arteries = [
  c(
    'atherosclerosis',
    'chronic',
    'atherosclerosis|arteriosclerosis|atherosclerotic disease|atherosclerotic vascular disease|arteriosclerotic vascular disease|generalized atherosclerosis|atherosclerotic changes|arteriosclerotic disease|diffuse atherosclerosis|atherosclerotic calcifications|atherosclerotic calcification|atherosclerotic plaque|atheromatous disease|atheromatous plaque',
    { types: { generalized: 'generalized|diffuse' } },
  ),
  c(
    'aortic-atherosclerosis',
    'chronic',
    'aortic atherosclerosis|atherosclerosis of aorta|atherosclerotic aorta|aortic arteriosclerosis|arteriosclerosis of aorta|atherosclerotic calcification of aorta|atherosclerotic calcifications of aorta|atherosclerotic calcification of aortic arch|atherosclerotic disease of aorta|atherosclerotic changes of aorta|aortic calcification|aortic calcifications|calcification of aorta|calcified aorta|calcification of aortic arch|calcified aortic arch|calcified thoracic aorta|calcifications of aorta|atheromatous aorta|aortic atheroma|aortic plaque|atherosclerosis of thoracic aorta|atherosclerosis of abdominal aorta|atherosclerotic abdominal aorta|atherosclerotic thoracic aorta|aortic arch atherosclerosis|aortic arch calcification|aortic vascular calcification|atherosclerotic aortic disease|atheromatous disease of aorta|atherosclerotic calcification of abdominal aorta|atherosclerotic calcifications of abdominal aorta|atherosclerotic calcification of thoracic aorta|atherosclerotic changes of abdominal aorta|calcification of abdominal aorta|calcification of thoracic aorta|abdominal aortic atherosclerosis|thoracic aortic atherosclerosis|atherosclerotic calcified aorta|abdominal atherosclerosis|atherosclerotic disease of abdominal aorta|atherosclerotic disease of thoracic aorta',
    { covers: 'atherosclerosis' },
  ),
  c(
    'limb-atherosclerosis',
    'chronic',
    'atherosclerosis of native arteries of extremities|atherosclerosis of native arteries|atherosclerosis of leg|atherosclerosis of extremity|lower extremity atherosclerosis|atherosclerosis of extremities|arteriosclerosis of extremities|arteriosclerosis obliterans|atherosclerotic peripheral vascular disease|arteriosclerotic peripheral vascular disease|atherosclerotic peripheral arterial disease|atherosclerotic occlusive disease|arterial occlusive disease|arteriosclerotic occlusive disease|peripheral atherosclerosis|femoropopliteal occlusive disease|superficial femoral artery disease|tibial occlusive disease|infrapopliteal disease|femoral popliteal occlusive disease|peripheral arterial occlusive disease|atherosclerosis of extremity arteries|infrainguinal disease|infrainguinal arterial occlusive disease',
    {
      types: { 'rest-pain': 'rest pain|ischemic rest pain', claudication: 'claudication|claudicant', gangrene: 'gangrene|gangrenous' },
      integral: 'claudication',
      covers: 'peripheral-artery-disease|atherosclerosis',
      needs: ['laterality', 'type'],
    },
  ),
  c(
    'limb-ischemia',
    'chronic',
    'critical limb ischemia|chronic limb-threatening ischemia|chronic limb threatening ischemia|limb-threatening ischemia|limb threatening ischemia|critical leg ischemia|CLTI|ischemic rest pain|critical ischemia of leg|critical ischemia of foot|rest pain of foot|rest pain of leg',
    {
      types: { gangrene: 'gangrene|gangrenous|tissue loss with gangrene' },
      integral: 'claudication',
      covers: 'peripheral-artery-disease|limb-atherosclerosis|atherosclerosis',
      needs: ['laterality'],
    },
  ),
  c(
    'acute-limb-ischemia',
    'acute',
    'acute limb ischemia|acute ischemic limb|ischemic limb|ischemic leg|ischemic foot|cold ischemic leg|pulseless leg|acute leg ischemia|acute ischemia of leg|acute ischemia of extremity|acute arterial insufficiency|ischemic extremity|ischemic toes|ischemic hand|acute hand ischemia',
  ),
  c(
    'bypass-graft-limb',
    'chronic',
    'occluded femoral popliteal bypass|occluded femoropopliteal bypass|occluded fem-pop bypass|thrombosed femoral popliteal bypass|thrombosed femoropopliteal bypass|thrombosed fem-pop bypass|failed femoral popliteal bypass|occluded femoral-popliteal graft|thrombosed bypass graft|occluded fem-pop graft|thrombosed femoral-popliteal graft',
  ),
  c(
    'aortoiliac-occlusion',
    'chronic',
    'aortoiliac occlusive disease|aorto-iliac occlusive disease|leriche syndrome|aortic occlusion|occlusion of abdominal aorta|aortoiliac disease|aortoiliac occlusion|infrarenal aortic occlusion',
    { covers: 'peripheral-artery-disease', integral: 'claudication' },
  ),
  c(
    'artery-stenosis',
    'chronic',
    'femoral artery stenosis|superficial femoral artery stenosis|SFA stenosis|popliteal artery stenosis|iliac artery stenosis|common iliac artery stenosis|external iliac artery stenosis|tibial artery stenosis|iliac stenosis|subclavian artery stenosis|subclavian stenosis|innominate artery stenosis|brachial artery stenosis|femoral artery occlusion|superficial femoral artery occlusion|SFA occlusion|popliteal artery occlusion|iliac artery occlusion|tibial artery occlusion|subclavian artery occlusion|stenosis of superficial femoral artery|stenosis of femoral artery|stenosis of iliac artery|stenosis of popliteal artery|stenosis of subclavian artery|occlusion of superficial femoral artery|occlusion of femoral artery|occlusion of popliteal artery|occlusion of iliac artery|stenosis of common iliac artery|occlusion of common iliac artery|stenosis of external iliac artery|arterial stenosis|iliofemoral stenosis',
  ),
  c(
    'renal-artery-stenosis',
    'chronic',
    'renal artery stenosis|stenosis of renal artery|renal artery atherosclerosis|atherosclerosis of renal artery|renovascular disease|renal arterial stenosis',
  ),
  c('subclavian-steal', 'chronic', 'subclavian steal syndrome|subclavian steal', { covers: 'artery-stenosis' }),
  c(
    'arterial-embolism',
    'acute',
    'arterial embolism|arterial thrombosis|arterial embolus|arterial thrombus|femoral artery thrombosis|femoral artery embolism|femoral artery embolus|popliteal artery thrombosis|popliteal artery embolism|popliteal embolus|femoral embolus|brachial artery embolism|brachial artery thrombosis|brachial embolus|brachial artery embolus|iliac artery thrombosis|iliac artery embolism|thrombosis of femoral artery|thrombosis of popliteal artery|embolus to femoral artery|embolus to popliteal artery|arterial occlusion|acute arterial occlusion|thromboembolism of leg artery|thrombosed popliteal artery|radial artery thrombosis|radial artery occlusion|ulnar artery thrombosis|tibial artery thrombosis',
    {
      implies: { 'peripheral arterial embolism': { type: 'limb' } },
      types: {
        arm: 'brachial|radial|ulnar|subclavian|arm|upper extremity|hand|axillary',
        iliac: 'iliac',
        leg: 'femoral|popliteal|tibial|leg|lower extremity|foot',
      },
    },
  ),
  c(
    'aortic-saddle-embolus',
    'acute',
    'saddle embolus of aorta|aortic saddle embolus|aortic thrombus|thrombus of aorta|aortic thrombosis|aortic mural thrombus|mural thrombus of aorta',
    { types: { saddle: 'saddle', thoracic: 'thoracic|arch|ascending|descending' } },
  ),
  c(
    'atheroembolism',
    'acute',
    'blue toe syndrome|atheroembolism|cholesterol embolism|cholesterol emboli|atheroemboli|atheroembolic disease|cholesterol embolization|trash foot|cholesterol embolization syndrome',
    {
      needs: ['laterality'],
    },
  ),
  c('thoracoabdominal-aneurysm', 'chronic', 'thoracoabdominal aortic aneurysm|thoracoabdominal aneurysm|thoraco-abdominal aneurysm|TAAA', {
    types: { ruptured: 'ruptured|rupture' },
    covers: 'aortic-aneurysm|aaa|thoracic-aneurysm',
  }),
  c(
    'aortic-ectasia',
    'chronic',
    'aortic ectasia|ectasia of aorta|ectatic aorta|ectatic abdominal aorta|abdominal aortic ectasia|ectasia of abdominal aorta|dilated abdominal aorta|ectatic infrarenal aorta|aortoiliac ectasia|tortuous aorta|aortic tortuosity|ectatic thoracic aorta|thoracic aortic ectasia|uncoiled aorta|tortuous thoracic aorta|unfolded aorta',
    {
      types: {
        abdominal: 'abdominal|infrarenal',
        thoracic: 'thoracic|ascending|descending|arch',
        tortuous: 'tortuous|tortuosity|uncoiled|unfolded',
      },
    },
  ),
  c(
    'aortic-root-dilation',
    'chronic',
    'aortic root dilation|aortic root dilatation|dilated aortic root|dilated ascending aorta|dilation of ascending aorta|dilatation of ascending aorta|ascending aortic dilation|ascending aorta dilation|ascending aortic dilatation|ascending aorta dilatation|aortic root enlargement|enlarged aortic root|aortic dilation|aortic dilatation|dilated thoracic aorta|ectatic ascending aorta|ectasia of ascending aorta|ascending aortic ectasia|dilated aorta|thoracic aortic dilation|enlarged ascending aorta|aneurysmal dilatation of ascending aorta|dilation of aortic root|dilatation of aortic root|ascending aortic enlargement',
  ),
  c(
    'iliac-aneurysm',
    'chronic',
    'iliac artery aneurysm|iliac aneurysm|common iliac artery aneurysm|common iliac aneurysm|aneurysm of iliac artery|internal iliac artery aneurysm|hypogastric artery aneurysm|aortoiliac aneurysm',
  ),
  c(
    'leg-artery-aneurysm',
    'chronic',
    'popliteal artery aneurysm|popliteal aneurysm|femoral artery aneurysm|femoral aneurysm|aneurysm of popliteal artery|aneurysm of femoral artery',
  ),
  c(
    'visceral-aneurysm',
    'chronic',
    'splenic artery aneurysm|hepatic artery aneurysm|celiac artery aneurysm|mesenteric artery aneurysm|visceral artery aneurysm|superior mesenteric artery aneurysm|subclavian artery aneurysm|gastroduodenal artery aneurysm|renal artery aneurysm|aneurysm of renal artery|aneurysm of splenic artery',
    {
      types: { renal: 'renal' },
    },
  ),
  c('carotid-aneurysm', 'chronic', 'carotid artery aneurysm|carotid aneurysm|extracranial carotid aneurysm|aneurysm of carotid artery'),
  c(
    'arm-artery-aneurysm',
    'chronic',
    'brachial artery aneurysm|radial artery aneurysm|ulnar artery aneurysm|radial artery pseudoaneurysm|brachial artery pseudoaneurysm',
  ),
  c(
    'pseudoaneurysm',
    'acute',
    'pseudoaneurysm|femoral artery pseudoaneurysm|femoral pseudoaneurysm|false aneurysm|arterial pseudoaneurysm|common femoral artery pseudoaneurysm|groin pseudoaneurysm|anastomotic pseudoaneurysm',
    {
      types: { leg: 'femoral|groin|popliteal', iliac: 'iliac', arm: 'brachial|radial' },
    },
  ),
  c(
    'artery-dissection',
    'acute',
    'iliac artery dissection|renal artery dissection|arterial dissection|femoral artery dissection|dissection of iliac artery|dissection of femoral artery|superior mesenteric artery dissection|celiac artery dissection|popliteal artery dissection',
    {
      types: { iliac: 'iliac', renal: 'renal', leg: 'femoral|popliteal', visceral: 'mesenteric|celiac' },
    },
  ),
  c(
    'raynaud',
    'chronic',
    "raynaud's phenomenon|raynaud phenomenon|raynaud's disease|raynaud disease|raynaud's syndrome|raynaud syndrome|raynaud's|raynauds|raynauds phenomenon",
    {
      types: { gangrene: 'gangrene' },
    },
  ),
  c('buerger', 'chronic', "buerger's disease|buerger disease|thromboangiitis obliterans", { covers: 'peripheral-artery-disease' }),
  c('erythromelalgia', 'chronic', 'erythromelalgia'),
  c('acrocyanosis', 'chronic', 'acrocyanosis'),
  c(
    'fibromuscular-dysplasia',
    'chronic',
    'fibromuscular dysplasia|FMD of renal artery|fibromuscular hyperplasia|arterial fibromuscular dysplasia',
    { covers: 'renal-artery-stenosis' },
  ),
  c(
    'median-arcuate-ligament',
    'chronic',
    'median arcuate ligament syndrome|celiac artery compression syndrome|celiac artery compression|MALS|celiac compression syndrome|celiac artery stenosis|celiac stenosis|stenosis of celiac artery',
  ),
  c('arteritis', 'chronic', 'arteritis|aortitis', { types: { anca: 'anca|anca associated|anca-associated|antineutrophil' } }),
  c(
    'arteriovenous-fistula-acquired',
    'chronic',
    'acquired arteriovenous fistula|traumatic arteriovenous fistula|femoral arteriovenous fistula|femoral av fistula|iatrogenic arteriovenous fistula',
  ),
  c(
    'hereditary-telangiectasia',
    'chronic',
    'hereditary hemorrhagic telangiectasia|osler-weber-rendu|osler weber rendu syndrome|osler-weber-rendu syndrome|HHT',
    { integral: 'epistaxis' },
  ),
  c('spider-veins', 'chronic', 'spider veins|reticular veins|spider vein'),
  c(
    'popliteal-entrapment',
    'chronic',
    'popliteal artery entrapment syndrome|popliteal artery entrapment|popliteal entrapment|external iliac endofibrosis',
  ),
  c(
    'access-thrombosis',
    'acute',
    'thrombosed av fistula|thrombosed av graft|thrombosed arteriovenous fistula|thrombosed arteriovenous graft|clotted av fistula|clotted av graft|clotted fistula|clotted graft|clotted dialysis access|thrombosed dialysis access|thrombosed dialysis graft|av graft thrombosis|av fistula thrombosis|thrombosis of av graft|thrombosis of av fistula|thrombosis of arteriovenous graft|thrombosis of arteriovenous fistula|thrombosed forearm loop graft|thrombosed loop graft|thrombosed forearm graft|clotted dialysis fistula|clotted shunt|thrombosed arteriovenous shunt|thrombosed dialysis fistula|thrombosed fistula|thrombosed access|clotted access|thrombosed hemodialysis graft|occluded av fistula|occluded av graft|occluded dialysis graft|thrombosed forearm arteriovenous graft|thrombosed forearm fistula|thrombosed arm graft|thrombosed forearm loop fistula graft|thrombosed forearm arteriovenous bridge fistula|clotted arteriovenous graft|clotted arteriovenous fistula|thrombosed gore-tex graft|clotted hemodialysis access|fistula thrombosis|thrombosed arm av graft|thrombosed arm av fistula|thrombosed forearm av graft|thrombosed forearm av fistula|thrombosed arm arteriovenous graft|thrombosed arm arteriovenous fistula|thrombosed forearm arteriovenous fistula|thrombosed thigh graft|thrombosed thigh av graft|thrombosed brachiocephalic fistula|thrombosed radiocephalic fistula|thrombosed arm fistula|clotted arm graft|clotted forearm graft|clotted arm fistula|thrombosed brachiocephalic arteriovenous fistula|clotted arm av graft|clotted arm av fistula|thrombosed extremity av graft|thrombosed extremity arteriovenous graft|thrombosed extremity av fistula|thrombosed forearm arteriovenous gore-tex bridge fistula|thrombosed gore-tex bridge fistula|clotted avf|thrombosed avf|clotted avg|thrombosed avg|avf thrombosis|avg thrombosis|clotted av access|thrombosed av access',
  ),
  c(
    'access-stenosis',
    'acute',
    'av fistula stenosis|av graft stenosis|stenosis of av fistula|stenosis of av graft|dialysis access stenosis|arteriovenous fistula stenosis|arteriovenous graft stenosis|venous anastomotic stenosis|outflow stenosis of fistula|stenosis of arteriovenous fistula|venous outflow stenosis|stenosis of dialysis fistula|central venous stenosis|stenotic av fistula|avf stenosis|avg stenosis|stenosis of avf',
  ),
  c(
    'access-malfunction',
    'acute',
    'av fistula malfunction|malfunctioning av fistula|nonfunctioning av fistula|malfunctioning av graft|nonmaturing av fistula|non-maturing av fistula|immature av fistula|nonfunctioning fistula|non-functioning av fistula|malfunctioning fistula|failed av fistula|poorly functioning av fistula|malfunctioning dialysis fistula|failing av fistula|dysfunctional av fistula|failure of av fistula to mature|malfunctioning arteriovenous fistula|nonfunctioning arteriovenous fistula|poorly functioning fistula|malfunction of av fistula|failed arteriovenous fistula|malfunctioning arteriovenous graft|nonfunctioning av graft',
  ),
  c(
    'steal-syndrome',
    'acute',
    'steal syndrome|arterial steal|dialysis access steal|vascular steal syndrome|dialysis steal syndrome|steal phenomenon|access-related hand ischemia|av fistula steal',
  ),
  c(
    'fistula-aneurysm',
    'acute',
    'aneurysmal av fistula|av fistula aneurysm|aneurysm of av fistula|pseudoaneurysm of av graft|aneurysmal fistula|aneurysmal arteriovenous fistula|fistula aneurysm|pseudoaneurysm of av fistula|pseudoaneurysm of arteriovenous graft|av graft pseudoaneurysm',
  ),
  c(
    'peripheral-stent-stenosis',
    'acute',
    'stenosis of femoral stent|iliac stent stenosis|stenosis of iliac stent|SFA stent stenosis|restenosis of femoral stent|peripheral stent restenosis|carotid stent stenosis|restenosis of sfa stent|in-stent restenosis of superficial femoral artery|in-stent stenosis of superficial femoral artery',
    {
      covers: 'in-stent-restenosis',
    },
  ),
];

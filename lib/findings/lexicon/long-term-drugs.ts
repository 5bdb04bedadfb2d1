import { type Concept, concept as c } from './concept';

/** Words beside a drug that say it is taken for long; on a list of medications none are needed. */
const FOR_LONG = {
  'long-term':
    'daily|chronic|chronically|long term|long-term|81 mg|81mg|baby|taking|maintained on|continue|continues|continued on|home medication|every day|once a day|maintenance|stays on|has been on|remains on|currently on|low dose|weekly|monthly|indefinitely|regularly|on long term',
};

const DRUGS: [id: string, names: string][] = [
  [
    'aspirin-use',
    'aspirin|ASA|ecotrin|baby aspirin|low-dose aspirin|low dose aspirin|ec aspirin|enteric-coated aspirin|bayer aspirin|ecasa|acetylsalicylic acid|aspirin 81',
  ],
  ['antiplatelet-drug-use', 'plavix|clopidogrel|brilinta|ticagrelor|effient|prasugrel|aggrenox|dipyridamole|ticlid|cilostazol|pletal'],
  ['anticoagulant-drug-use', 'warfarin|coumadin|eliquis|apixaban|xarelto|rivaroxaban|pradaxa|dabigatran|savaysa|edoxaban|jantoven'],
  [
    'bisphosphonate-use',
    'alendronate|fosamax|risedronate|actonel|ibandronate|boniva|zoledronic acid|reclast|zometa|bisphosphonate|bisphosphonates',
  ],
  [
    'hormone-replacement-use',
    'hormone replacement therapy|HRT|estradiol|premarin|prempro|estrogen replacement|estrogen therapy|postmenopausal hormone therapy|estrogen patch|conjugated estrogens|menopausal hormone therapy|estrace|vivelle|climara|femhrt|activella',
  ],
  [
    'contraceptive-use',
    'oral contraceptives|oral contraceptive pills|birth control pills|birth control pill|ortho tri-cyclen|yaz|yasmin|loestrin|ocps|OCP|oral contraceptive|ortho-novum|sprintec|nuvaring|seasonale|lo loestrin|ortho evra|depo-provera|depo provera|norethindrone|ethinyl estradiol|mononessa|tri-sprintec|junel|microgestin',
  ],
  [
    'biologic-use',
    'adalimumab|humira|infliximab|remicade|etanercept|enbrel|certolizumab|cimzia|golimumab|simponi|ustekinumab|stelara|secukinumab|cosentyx|ixekizumab|taltz|tocilizumab|actemra|rituximab|rituxan|vedolizumab|entyvio|abatacept|orencia|dupilumab|dupixent|guselkumab|tremfya|risankizumab|skyrizi|omalizumab|xolair|anakinra|belimumab|benlysta|natalizumab|tysabri|ocrelizumab|ocrevus|mepolizumab|nucala',
  ],
  ['purine-inhibitor-use', 'azathioprine|imuran|mycophenolate|mycophenolate mofetil|mycophenolic acid|cellcept|myfortic'],
  ['mtor-inhibitor-use', 'sirolimus|rapamune|everolimus|zortress'],
  ['hydroxyurea-long-use', 'hydroxyurea|hydrea|droxia'],
  ['jak-inhibitor-use', 'tofacitinib|xeljanz|upadacitinib|rinvoq|baricitinib|olumiant'],
  ['methotrexate-use', 'methotrexate|leflunomide|arava|trexall|rheumatrex'],
  [
    'immunomodulator-use',
    'thalidomide|lenalidomide|pomalidomide|apremilast|otezla|interferon beta|avonex|rebif|betaseron|copaxone|glatiramer|fingolimod|gilenya|dimethyl fumarate|tecfidera|teriflunomide|aubagio',
  ],
  [
    'opioid-drug-use',
    'oxycontin|ms contin|fentanyl patch|duragesic|methadone|buprenorphine patch|butrans|morphine er|oxycodone er|morphine sulfate er|opana er',
  ],
];

const drugs: Concept[] = DRUGS.map(([id, names]) => c(id, 'status', names, { types: FOR_LONG }));

/** Drugs taken for long. */
export const longTermDrugs = [
  ...drugs,
  c(
    'long-term-drug-therapy',
    'status',
    'long-term drug therapy|long term drug therapy|high risk medication use|high-risk medication use|long-term use of high-risk medication|high risk medication|long term medication use|long-term current use of medication|encounter for long-term drug therapy|long-term use of medications|long term use of high risk medication|high-risk medication|long-term medication use|chronic medication use',
  ),
  c(
    'inhaled-steroid-therapy',
    'status',
    'long-term inhaled steroid use|chronic inhaled steroid|chronic inhaled corticosteroid|long term inhaled corticosteroid|on inhaled corticosteroids|on daily inhaled steroid|maintenance inhaled corticosteroid|long-term use of inhaled steroids|long-term use of inhaled corticosteroids|on inhaled steroids',
  ),
  c(
    'long-term-nsaid-therapy',
    'status',
    'chronic nsaid use|long term nsaid use|long-term nsaid use|chronic nsaid therapy|chronic nsaids|long-term nsaid therapy|chronic use of nsaids|long-term use of nsaids',
  ),
  c(
    'long-term-aspirin-therapy',
    'status',
    'long term aspirin use|long-term aspirin use|aspirin therapy|chronic aspirin therapy|daily aspirin therapy|chronic aspirin use|on daily aspirin|on aspirin therapy',
  ),
  c(
    'immunosuppression-therapy',
    'status',
    'immunosuppressive therapy|immunosuppression medication|immunosuppression medications|immunosuppression therapy|immunosuppression regimen|immunosuppressant medication|immunosuppressant medications|immunosuppressants|immunosuppressive medications|immunosuppressive drugs|immunosuppressive regimen|immunosuppressive agents|immunosuppressive agent|anti-rejection medication|anti-rejection medications|antirejection medication|antirejection medications|anti-rejection drugs|immunosuppression immunotherapy medication|long-term immunosuppressants|immunosuppressed on medication|immunosuppressant drugs|on immunosuppressive therapy|chronic immunosuppression|long-term immunosuppression|long term immunosuppressive therapy|immunosuppressive medication|on immunosuppressants|chronic immunosuppressive therapy|maintenance immunosuppression|immunosuppressant therapy',
  ),
];

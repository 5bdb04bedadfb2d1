import { concept as c } from './concept';
import { currentDrugs as current, endedDrugs } from './current-drugs';
import { receptorNegative } from './malignancies';

/** What comes with a cancer and its treatment: encounters, receptors, inherited risk, drugs, side effects, what surgery left. */
export const oncology = [
  c(
    'chemotherapy-encounter',
    'status',
    'presents for chemotherapy|here for chemotherapy|encounter for chemotherapy|admitted for chemotherapy|encounter for antineoplastic chemotherapy|admission for chemotherapy|admit for chemotherapy|here for cycle|presents for cycle|presents today for chemotherapy|chemotherapy administration encounter|comes in for chemotherapy|chemotherapy admission|here today for chemotherapy|chemotherapy encounter|scheduled chemotherapy admission|elective admission for chemotherapy',
  ),
  c(
    'immunotherapy-encounter',
    'status',
    'encounter for immunotherapy|here for immunotherapy|presents for immunotherapy|encounter for antineoplastic immunotherapy|here for pembrolizumab|here for nivolumab|presents for pembrolizumab infusion',
  ),
  c(
    'radiation-encounter',
    'status',
    'encounter for radiation therapy|presents for radiation therapy|here for radiation therapy|encounter for radiotherapy|here for radiation treatment|presents for radiation treatment|encounter for antineoplastic radiation therapy|admitted for brachytherapy',
  ),
  c(
    'cancer-follow-up',
    'status',
    'surveillance for cancer recurrence|cancer surveillance visit|follow-up after completed cancer treatment|follow-up examination after treatment for malignant neoplasm|encounter for follow-up examination after completed treatment for malignant neoplasm|cancer surveillance',
  ),
  c(
    'history-chemotherapy',
    'status',
    'history of chemotherapy|status post chemotherapy|s/p chemotherapy|completed chemotherapy|prior chemotherapy|previous chemotherapy|post chemotherapy|h/o chemotherapy|received adjuvant chemotherapy|status post neoadjuvant chemotherapy|s/p neoadjuvant chemotherapy|status post adjuvant chemotherapy|s/p adjuvant chemotherapy|completed adjuvant chemotherapy|s/p chemo|status post chemo|previously treated with chemotherapy',
  ),
  c(
    'history-radiation',
    'status',
    'history of radiation therapy|status post sbrt|status post imrt|status post ebrt|status post wbrt|status post whole brain radiation|history of radiation treatment|status post radiation treatments|status post external beam radiation therapy|history of external beam radiation therapy|status post prostate seed implant|history of prostate seed implant|history of radiation|status post radiation|status post radiation therapy|s/p radiation|s/p radiation therapy|prior radiation therapy|previous radiation therapy|completed radiation therapy|completed radiation|history of radiotherapy|s/p xrt|status post xrt|post radiation therapy|history of external beam radiation|s/p chemoradiation|status post chemoradiation|prior xrt|history of xrt|status post external beam radiation|h/o radiation|status post brachytherapy|s/p brachytherapy|previous irradiation|history of irradiation|prior irradiation|previous radiation|prior radiation|received radiation therapy in',
  ),
  c(
    'er-positive',
    'status',
    'er positive|estrogen receptor positive|er/pr positive|hormone receptor positive|estrogen and progesterone receptor positive|er and pr positive|er pr positive|er+/pr+|estrogen receptor-positive',
  ),
  c(
    'er-negative',
    'status',
    `er negative|estrogen receptor negative|er-negative|er/pr negative|hormone receptor negative|er and pr negative|er-/pr-|estrogen receptor-negative|${receptorNegative(['er negative', 'er/pr negative', 'hormone receptor negative'])}`,
  ),
  c(
    'her2-positive',
    'status',
    'her2 positive|her-2 positive|her2/neu positive|her2+|her-2/neu positive|her2 neu positive|her2 amplified|her2-positive',
  ),
  c(
    'her2-negative',
    'status',
    `her2 negative|her-2 negative|her2/neu negative|her-2/neu negative|her2 neu negative|her2-negative|${receptorNegative(['her2 negative', 'her-2 negative', 'her2/neu negative'])}`,
  ),
  c('triple-negative', 'status', `triple negative|triple-negative|${receptorNegative(['triple negative'])}`, {
    covers: 'er-negative|her2-negative',
  }),
  c(
    'brca-mutation',
    'status',
    'brca mutation|brca1 mutation|brca2 mutation|brca-1 mutation|brca-2 mutation|brca positive|brca 1 mutation|brca 2 mutation|brca1 positive|brca2 positive|brca gene mutation|brca carrier|brca2 carrier|brca1 carrier|brca1 gene mutation|brca2 gene mutation|genetic susceptibility to breast cancer|brca mutation carrier',
  ),
  c('lynch-syndrome', 'status', 'lynch syndrome|hereditary nonpolyposis colorectal cancer|HNPCC|hereditary non-polyposis colon cancer'),
  c(
    'genetic-cancer-risk',
    'status',
    'li-fraumeni syndrome|li fraumeni syndrome|palb2 mutation|chek2 mutation|atm mutation|genetic predisposition to cancer|genetic susceptibility to cancer',
    {
      types: { breast: 'li fraumeni|palb2|chek2|atm|breast' },
    },
  ),
  c(
    'prophylactic-mastectomy',
    'status',
    'prophylactic mastectomy|risk reducing mastectomy|risk-reducing mastectomy|bilateral prophylactic mastectomies',
  ),
  c(
    'prophylactic-oophorectomy',
    'status',
    'prophylactic oophorectomy|risk reducing salpingo-oophorectomy|prophylactic salpingo-oophorectomy|risk-reducing salpingo-oophorectomy',
  ),
  c(
    'breast-reconstruction-encounter',
    'status',
    'encounter for breast reconstruction|desires breast reconstruction|presents for breast reconstruction|breast reconstruction following mastectomy',
  ),
  c(
    'mastectomy-status',
    'status',
    'status post mastectomy|s/p mastectomy|status post modified radical mastectomy|s/p modified radical mastectomy|acquired absence of breast|post mastectomy|postmastectomy|history of mastectomy|status post simple mastectomy|status post total mastectomy|status post radical mastectomy|absence of breast|previous mastectomy|prior mastectomy|s/p double mastectomy',
    {
      needs: ['laterality'],
    },
  ),
  c(
    'breast-implant-status',
    'status',
    'breast implants|breast implant status|breast implants in place|bilateral breast implants|history of breast augmentation|status post breast augmentation|s/p breast augmentation|history of breast implants',
  ),
  c(
    'splenectomy-status',
    'status',
    'status post splenectomy|s/p splenectomy|post splenectomy|asplenia|asplenic|history of splenectomy|surgically absent spleen|absent spleen|prior splenectomy|postsplenectomy|functional asplenia',
    { types: { functional: 'functional' } },
  ),
  c(
    'bone-marrow-transplant-status',
    'status',
    'status post bone marrow transplant|bone marrow transplant status|s/p bone marrow transplant|history of bone marrow transplant|bone marrow transplant recipient|status post bone marrow transplantation|s/p bmt|status post bmt|prior bone marrow transplant',
  ),
  c(
    'stem-cell-transplant-status',
    'status',
    'status post stem cell transplant|s/p stem cell transplant|history of stem cell transplant|stem cell transplant recipient|status post autologous stem cell transplant|s/p autologous stem cell transplant|status post allogeneic stem cell transplant|s/p allogeneic stem cell transplant|status post allogeneic transplant|s/p asct|history of autologous stem cell transplant|s/p hsct|status post hsct|s/p allo hsct|peripheral stem cell transplant status',
  ),
  c(
    'port-care',
    'status',
    'port flush|port care|mediport flush|port-a-cath flush|encounter for port flush|port removal encounter|picc line care',
  ),
  c(
    'blood-transfusion-refusal',
    'status',
    "jehovah's witness|jehovah witness|refuses blood products|refuses blood transfusion|declines blood products|refusal of blood transfusion",
  ),
  c(
    'tamoxifen-use',
    'status',
    `${current('tamoxifen|nolvadex', '10|20|40')}|${current('raloxifene|evista', '60')}|${current('fulvestrant|faslodex', '250|500')}`,
    {
      types: { fulvestrant: 'fulvestrant|faslodex' },
    },
  ),
  c(
    'aromatase-inhibitor-use',
    'status',
    `${current('anastrozole|arimidex', '1')}|${current('letrozole|femara', '2.5')}|${current('exemestane|aromasin', '25')}|${current('aromatase inhibitor')}`,
  ),
  c(
    'antiandrogen-use',
    'status',
    `${current('androgen deprivation therapy|leuprolide|lupron|eligard|degarelix|firmagon|goserelin|zoladex')}|${current('bicalutamide|casodex', '50')}|${current('enzalutamide|xtandi', '40|80|160')}|${current('abiraterone|zytiga', '250|500|1000')}|${current('apalutamide', '60|240')}`,
  ),
  c(
    'alkylating-use',
    'status',
    current(
      'cisplatin|carboplatin|oxaliplatin|cyclophosphamide|cytoxan|temozolomide|temodar|bendamustine|melphalan|ifosfamide|folfox|busulfan',
    ),
  ),
  c(
    'antimetabolite-use',
    'status',
    `${current('capecitabine|xeloda', '500|1000|1500')}|${current('mercaptopurine', '50')}|${current('gemcitabine|gemzar|cytarabine|azacitidine|vidaza|pemetrexed|alimta|decitabine|5-fluorouracil|5-fu')}`,
  ),
  c('antitumor-antibiotic-use', 'status', current('doxorubicin|adriamycin|bleomycin|epirubicin')),
  c('mitotic-inhibitor-use', 'status', current('paclitaxel|taxol|docetaxel|taxotere|vincristine|abraxane|vinorelbine|eribulin')),
  c('topoisomerase-inhibitor-use', 'status', current('etoposide|irinotecan|topotecan|folfiri')),
  c(
    'antineoplastic-use',
    'status',
    `${current('pembrolizumab|keytruda|nivolumab|opdivo|trastuzumab|herceptin|atezolizumab|tecentriq|daratumumab|durvalumab|pertuzumab|cetuximab|rituximab|rituxan|bortezomib|velcade')}|${current('imatinib|gleevec', '100|400|600')}|${current('ibrutinib|imbruvica', '140|420|560')}|${current('lenalidomide|revlimid', '5|10|15|25')}|${current('erlotinib|tarceva', '100|150')}|${current('osimertinib|tagrisso', '80')}|${current('sunitinib|sutent', '37.5|50')}|${current('palbociclib|ibrance', '100|125')}|${current('dasatinib|sprycel', '70|100')}|${current('ruxolitinib|jakafi', '5|10|15|20')}|${current('venetoclax', '100|400')}`,
    {
      types: {
        biologic:
          'pembrolizumab|keytruda|nivolumab|opdivo|atezolizumab|tecentriq|durvalumab|rituximab|rituxan|trastuzumab|herceptin|daratumumab|pertuzumab|cetuximab',
        immunomodulator: 'lenalidomide|revlimid',
        jak: 'ruxolitinib|jakafi',
      },
    },
  ),
  c('hydroxyurea-use', 'status', `${current('hydroxyurea|hydrea', '500|1000|1500')}|${current('anagrelide', '0.5|1')}`),
  c(
    'skin-cancer-screening',
    'status',
    'skin cancer screening|full body skin exam|full-body skin exam|total body skin exam|total body skin examination|full body skin examination|screening for skin cancer|skin cancer screen|full skin exam|annual skin check|annual skin exam|full body skin check|total body skin check|TBSE|FBSE',
  ),
  c(
    'screening-mammogram',
    'status',
    'encounter for screening mammogram|presents for screening mammogram|here for screening mammogram|presents for routine screening mammogram|screening mammogram today|encounter for screening mammography',
    {},
  ),
  c(
    'lung-cancer-screening',
    'status',
    'lung cancer screening|screening for lung cancer|low dose ct lung screening|ldct screening|low-dose ct lung cancer screening|lung cancer screening ct',
  ),
  c(
    'prostate-cancer-screening',
    'status',
    'prostate cancer screening|screening for prostate cancer|psa screening|screening psa|prostate screening',
  ),
  // Side effects and complications.
  c(
    'cancer-pain',
    'acute',
    'cancer related pain|cancer-related pain|cancer pain|neoplasm related pain|malignant pain|tumor related pain|pain due to malignancy|pain due to metastatic disease|pain from bone metastases',
    { covers: 'chronic-pain' },
  ),
  c(
    'cancer-fatigue',
    'acute',
    'cancer related fatigue|cancer-related fatigue|neoplastic fatigue|malignancy related fatigue|fatigue due to malignancy',
    { covers: 'fatigue' },
  ),
  c('svc-syndrome', 'acute', 'superior vena cava syndrome|svc syndrome|superior vena cava obstruction|svc obstruction'),
  c(
    'malignant-cord-compression',
    'acute',
    'malignant cord compression|metastatic cord compression|malignant spinal cord compression|metastatic spinal cord compression',
  ),
  c('hypercalcemia-malignancy', 'acute', 'hypercalcemia of malignancy|malignant hypercalcemia|humoral hypercalcemia of malignancy', {
    covers: 'hypercalcemia',
  }),
  c('paraneoplastic', 'acute', 'paraneoplastic syndrome|paraneoplastic neuropathy|paraneoplastic process', {
    types: { 'lambert-eaton': 'lambert eaton' },
  }),
  c(
    'mucositis',
    'acute',
    'mucositis|oral mucositis|chemotherapy induced mucositis|radiation mucositis|chemotherapy mucositis|stomatitis due to chemotherapy',
    {
      types: { chemotherapy: 'chemotherapy|chemo|antineoplastic', radiation: 'radiation|xrt' },
      integral: 'sore-throat|odynophagia',
    },
  ),
  c(
    'chemo-nausea',
    'acute',
    'chemotherapy induced nausea|chemotherapy-induced nausea and vomiting|CINV|chemotherapy related nausea|nausea due to chemotherapy|chemotherapy induced nausea and vomiting|chemotherapy induced vomiting',
    {
      types: { vomiting: 'vomiting|cinv' },
      covers: 'nausea|vomiting',
    },
  ),
  c(
    'chemo-neuropathy',
    'chronic',
    'chemotherapy induced neuropathy|chemotherapy-induced peripheral neuropathy|chemotherapy induced peripheral neuropathy|CIPN|chemo induced neuropathy|chemotherapy related neuropathy|neuropathy due to chemotherapy|neuropathy secondary to chemotherapy',
    {
      covers: 'neuropathy|numbness',
      integral: 'numbness',
    },
  ),
  c(
    'osteoradionecrosis',
    'chronic',
    'osteoradionecrosis|osteoradionecrosis of mandible|radiation necrosis of jaw|medication related osteonecrosis of jaw|bisphosphonate related osteonecrosis of jaw|osteonecrosis of jaw',
  ),
  c(
    'radiation-brain-necrosis',
    'chronic',
    'radiation necrosis of brain|cerebral radiation necrosis|radionecrosis of brain|brain radiation necrosis',
  ),
];
export const drugShields = endedDrugs(
  'tamoxifen|anastrozole|arimidex|letrozole|femara|exemestane|raloxifene|lupron|carboplatin|cisplatin|cytoxan|cyclophosphamide|taxol|paclitaxel|adriamycin|etoposide|rituximab|rituxan|herceptin|imuran|azathioprine|cellcept|mycophenolate|prograf|tacrolimus|hydroxyurea|gleevec',
);

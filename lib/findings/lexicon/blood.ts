import { concept as c } from './concept';

const CRISIS = {
  'acute chest': 'acute chest syndrome|acute chest',
  sequestration: 'splenic sequestration|sequestration',
  stroke: 'cerebral vascular|stroke',
  dactylitis: 'dactylitis',
  other: 'priapism|hepatic sequestration|aplastic',
  crisis: 'crisis|vaso-occlusive|vasoocclusive|pain crisis|vaso-occlusive crisis|voc',
};

/** Anemias, clotting, platelets, white cells, spleen. */
export const blood = [
  c(
    'sickle-crisis',
    'acute',
    'sickle cell crisis|sickle cell pain crisis|vaso-occlusive crisis|sickle crisis|sickle cell anemia with crisis|vasoocclusive crisis|sickle cell disease with crisis|sickle cell vaso-occlusive crisis|sickle cell disease with pain crisis|acute sickle cell crisis|sickle cell vasoocclusive crisis|sickle cell disease in crisis|sickle cell disease with vaso-occlusive crisis|hb ss disease with crisis|sickle cell anemia in crisis',
    { types: CRISIS, covers: 'sickle-cell|anemia', integral: 'chest-pain|low-back-pain|joint-pain' },
  ),
  c('acute-chest-syndrome', 'acute', 'acute chest syndrome|sickle cell acute chest syndrome', {
    covers: 'sickle-crisis|sickle-cell|anemia',
    integral: 'chest-pain|dyspnea|fever|hypoxia',
  }),
  c('sickle-c', 'chronic', 'hemoglobin sc disease|sickle cell hemoglobin c disease|hb sc disease|sickle cell sc disease|hbsc disease', {
    types: CRISIS,
    covers: 'sickle-cell|anemia',
  }),
  c('sickle-thalassemia', 'chronic', 'sickle cell thalassemia|sickle beta thalassemia|sickle cell beta thalassemia|sickle thalassemia', {
    types: { zero: 'beta zero|zero', plus: 'beta plus|plus', crisis: 'crisis|vaso-occlusive' },
    covers: 'sickle-cell|thalassemia|anemia',
  }),
  c('sickle-trait', 'chronic', 'sickle cell trait|sickle trait'),
  c(
    'beta-thalassemia',
    'chronic',
    "beta thalassemia|thalassemia major|cooley's anemia|beta thalassemia major|thalassemia intermedia|beta-thalassemia intermedia",
    { covers: 'thalassemia|anemia' },
  ),
  c('alpha-thalassemia', 'chronic', 'alpha thalassemia|hemoglobin h disease|alpha-thalassemia', {
    types: { trait: 'trait|carrier' },
    covers: 'thalassemia|anemia',
  }),
  c(
    'thalassemia-trait',
    'chronic',
    'thalassemia trait|thalassemia minor|beta thalassemia trait|beta thalassemia minor|alpha thalassemia trait|beta thal trait|thalassemia carrier',
    { covers: 'thalassemia' },
  ),
  c('hemoglobin-e', 'chronic', 'hemoglobin e disease|hemoglobin c disease|hemoglobinopathy|hemoglobin c trait|abnormal hemoglobin', {}),
  c('microcytic-anemia', 'chronic', 'microcytic anemia|hypochromic microcytic anemia|microcytic hypochromic anemia|hypochromic anemia', {
    types: { 'blood loss': 'blood loss' },
    covers: 'anemia',
  }),
  c('macrocytic-anemia', 'chronic', 'macrocytic anemia|macrocytosis with anemia', { covers: 'anemia' }),
  c('megaloblastic-anemia', 'chronic', 'megaloblastic anemia', { covers: 'anemia|macrocytic-anemia' }),
  c('macrocytosis', 'acute', 'macrocytosis|elevated mcv'),
  c('microcytosis', 'acute', 'microcytosis'),
  c(
    'b12-anemia',
    'chronic',
    'vitamin b12 deficiency anemia|b12 deficiency anemia|anemia due to b12 deficiency|b12-deficiency anemia|anemia due to vitamin b12 deficiency',
    {
      covers: 'anemia|b12-deficiency|macrocytic-anemia|megaloblastic-anemia',
    },
  ),
  c(
    'folate-anemia',
    'chronic',
    'folate deficiency anemia|folic acid deficiency anemia|anemia due to folate deficiency|anemia due to folic acid deficiency',
    {
      covers: 'anemia|folate-deficiency|macrocytic-anemia|megaloblastic-anemia',
    },
  ),
  c('nutritional-anemia', 'chronic', 'nutritional anemia|deficiency anemia', { covers: 'anemia' }),
  c(
    'chronic-blood-loss-anemia',
    'chronic',
    'chronic blood loss anemia|anemia due to chronic blood loss|anemia secondary to chronic blood loss|iron deficiency anemia due to chronic blood loss|blood loss anemia|anemia due to blood loss|anemia secondary to blood loss|iron deficiency anemia secondary to chronic blood loss|iron deficiency anemia due to blood loss|iron deficiency anemia secondary to blood loss|chronic posthemorrhagic anemia|anemia from blood loss',
    {
      covers: 'anemia|iron-deficiency-anemia|iron-deficiency',
    },
  ),
  c(
    'postoperative-anemia',
    'acute',
    'postoperative anemia|postop anemia|post-operative anemia|postsurgical anemia|perioperative anemia|peri-operative anemia',
    {
      types: { 'blood loss': 'blood loss|hemorrhage' },
      covers: 'anemia',
    },
  ),
  c(
    'anemia-malignancy',
    'chronic',
    'anemia in neoplastic disease|anemia of malignancy|anemia due to malignancy|anemia due to cancer|malignancy related anemia|anemia secondary to malignancy|anemia of cancer|anemia associated with malignancy|anemia secondary to cancer|cancer related anemia',
    {
      covers: 'anemia|anemia-chronic-disease',
    },
  ),
  c(
    'chemo-anemia',
    'acute',
    'anemia due to chemotherapy|chemotherapy induced anemia|chemotherapy-related anemia|anemia secondary to chemotherapy|anemia due to antineoplastic chemotherapy|chemo-induced anemia|anemia from chemotherapy',
    { covers: 'anemia' },
  ),
  c(
    'anemia-inflammation',
    'chronic',
    'anemia of inflammation|anemia of chronic inflammation|anemia due to chronic disease|anemia secondary to chronic disease|anemia of chronic illness|anemia in chronic disease|chronic disease anemia',
    { covers: 'anemia' },
  ),
  c('hemolytic-anemia', 'chronic', 'hemolytic anemia|acquired hemolytic anemia|acute hemolytic anemia', {
    types: {
      'drug induced': 'drug induced|drug-induced',
      microangiopathic: 'microangiopathic|mechanical',
      hereditary: 'hereditary',
      acquired: 'acquired',
    },
    covers: 'anemia',
  }),
  c(
    'autoimmune-hemolytic',
    'chronic',
    'autoimmune hemolytic anemia|AIHA|warm autoimmune hemolytic anemia|cold agglutinin disease|immune hemolytic anemia|coombs positive hemolytic anemia|cold agglutinin hemolytic anemia',
    {
      types: { warm: 'warm', cold: 'cold|cold agglutinin' },
      covers: 'anemia|hemolytic-anemia',
    },
  ),
  c('maha', 'acute', 'microangiopathic hemolytic anemia|MAHA', { covers: 'anemia|hemolytic-anemia' }),
  c('pnh', 'chronic', 'paroxysmal nocturnal hemoglobinuria|PNH', { covers: 'hemolytic-anemia|anemia' }),
  c('hus', 'acute', 'hemolytic uremic syndrome|hemolytic-uremic syndrome|atypical hemolytic uremic syndrome', {
    types: { infection: 'stec|infection|e. coli|shiga|typical', hereditary: 'hereditary|complement mediated', atypical: 'atypical' },
    covers: 'hemolytic-anemia|anemia|thrombocytopenia',
  }),
  c('g6pd', 'chronic', 'g6pd deficiency|glucose-6-phosphate dehydrogenase deficiency|glucose 6 phosphate dehydrogenase deficiency', {
    types: { anemia: 'anemia|hemolysis|hemolytic' },
  }),
  c('spherocytosis', 'chronic', 'hereditary spherocytosis|spherocytosis', { covers: 'hemolytic-anemia|anemia' }),
  c('elliptocytosis', 'chronic', 'hereditary elliptocytosis|elliptocytosis', { covers: 'hemolytic-anemia|anemia' }),
  c('aplastic-anemia', 'chronic', 'aplastic anemia|bone marrow failure|marrow aplasia|bone marrow aplasia|idiopathic aplastic anemia', {
    types: { drug: 'drug induced|drug-induced', idiopathic: 'idiopathic' },
    covers: 'anemia|pancytopenia',
  }),
  c('red-cell-aplasia', 'chronic', 'pure red cell aplasia|red cell aplasia', { covers: 'anemia' }),
  c('fanconi-anemia', 'chronic', 'fanconi anemia|diamond-blackfan anemia', { types: { diamond: 'diamond blackfan' }, covers: 'anemia' }),
  c('sideroblastic-anemia', 'chronic', 'sideroblastic anemia', { covers: 'anemia' }),
  c(
    'chemo-pancytopenia',
    'acute',
    'chemotherapy induced pancytopenia|pancytopenia due to chemotherapy|chemotherapy-induced pancytopenia|pancytopenia secondary to chemotherapy|chemo-induced pancytopenia|pancytopenia from chemotherapy',
    {
      covers: 'pancytopenia|anemia|thrombocytopenia|neutropenia',
    },
  ),
  c(
    'drug-pancytopenia',
    'acute',
    'drug induced pancytopenia|drug-induced pancytopenia|pancytopenia due to methotrexate|methotrexate induced pancytopenia|pancytopenia due to medication',
    {
      covers: 'pancytopenia|anemia|thrombocytopenia|neutropenia',
    },
  ),
  c('polycythemia', 'chronic', 'polycythemia|secondary polycythemia|erythrocytosis|polycythaemia|secondary erythrocytosis'),
  c('methemoglobinemia', 'acute', 'methemoglobinemia'),
  c(
    'iron-overload',
    'chronic',
    'transfusion related iron overload|transfusional iron overload|transfusional hemosiderosis|iron overload due to transfusions|secondary hemochromatosis due to transfusion',
  ),
  c('elevated-ferritin', 'symptom', 'elevated ferritin|hyperferritinemia'),
  c('low-ferritin', 'symptom', 'low ferritin|low iron stores'),
  // Clotting.
  c(
    'dic',
    'acute',
    'disseminated intravascular coagulation|disseminated intravascular coagulopathy|DIC|consumptive coagulopathy|consumption coagulopathy',
    { covers: 'coagulopathy|thrombocytopenia' },
  ),
  c('hemophilia-a', 'chronic', 'hemophilia a|hemophilia|factor viii deficiency|factor 8 deficiency|classic hemophilia|haemophilia a', {
    covers: 'coagulopathy',
  }),
  c('hemophilia-b', 'chronic', 'hemophilia b|factor ix deficiency|christmas disease|factor 9 deficiency', { covers: 'coagulopathy' }),
  c('hemophilia-acquired', 'chronic', 'acquired hemophilia|factor viii inhibitor|acquired factor viii inhibitor', {
    covers: 'hemophilia-a|coagulopathy',
  }),
  c(
    'von-willebrand',
    'chronic',
    "von willebrand disease|von willebrand's disease|VWD|vonwillebrand disease|von willebrand factor deficiency|von willebrand",
    {
      types: {
        '2a': 'type 2a|type iia',
        '2b': 'type 2b|type iib',
        '2m': 'type 2m',
        '2n': 'type 2n',
        '2': 'type 2|type ii',
        '1': 'type 1|type i',
        '3': 'type 3|type iii',
        acquired: 'acquired',
      },
      covers: 'coagulopathy',
    },
  ),
  c('factor-xi', 'chronic', 'factor xi deficiency|factor 11 deficiency|hemophilia c'),
  c(
    'factor-other',
    'chronic',
    'factor vii deficiency|factor v deficiency|factor x deficiency|factor xiii deficiency|factor 7 deficiency|afibrinogenemia|dysfibrinogenemia|factor xii deficiency|hypofibrinogenemia',
  ),
  c(
    'factor-v-leiden',
    'chronic',
    'factor v leiden|factor v leiden mutation|activated protein c resistance|factor 5 leiden|heterozygous factor v leiden|homozygous factor v leiden',
    { covers: 'thrombophilia' },
  ),
  c(
    'prothrombin-mutation',
    'chronic',
    'prothrombin gene mutation|prothrombin g20210a|factor ii mutation|prothrombin mutation|prothrombin 20210 mutation|prothrombin gene 20210 mutation',
    { covers: 'thrombophilia' },
  ),
  c(
    'protein-c-s',
    'chronic',
    'protein c deficiency|protein s deficiency|antithrombin deficiency|antithrombin iii deficiency|protein c and s deficiency|protein s and c deficiency',
    { covers: 'thrombophilia' },
  ),
  c(
    'thrombophilia',
    'chronic',
    'thrombophilia|hypercoagulable state|hypercoagulability|hypercoagulable disorder|inherited thrombophilia|primary hypercoagulable state',
    {
      types: { secondary: 'secondary|due to malignancy|of malignancy|malignancy|acquired' },
    },
  ),
  c(
    'antiphospholipid',
    'chronic',
    'antiphospholipid syndrome|antiphospholipid antibody syndrome|APLS|anticardiolipin syndrome|anticardiolipin antibody syndrome',
    { covers: 'thrombophilia|lupus-anticoagulant' },
  ),
  c(
    'lupus-anticoagulant',
    'chronic',
    'lupus anticoagulant|lupus anticoagulant positive|positive lupus anticoagulant|lupus anticoagulant syndrome',
    { covers: 'thrombophilia' },
  ),
  c(
    'anticoagulant-bleeding',
    'acute',
    'anticoagulant induced bleeding|bleeding due to anticoagulation|bleeding due to warfarin|coumadin induced bleeding|hemorrhage due to anticoagulant|warfarin induced coagulopathy with bleeding|drug induced hemorrhagic disorder|bleeding secondary to coumadin|bleeding secondary to anticoagulation|anticoagulant associated hemorrhage',
  ),
  c(
    'warfarin-coagulopathy',
    'acute',
    'warfarin coagulopathy|coumadin coagulopathy|coagulopathy due to coumadin|coagulopathy due to warfarin|coagulopathy secondary to coumadin|coagulopathy secondary to warfarin|warfarin induced coagulopathy|coumadin-induced coagulopathy|coumadin induced coagulopathy',
    { covers: 'coagulopathy|abnormal-inr' },
  ),
  c(
    'acquired-coagulopathy',
    'acute',
    'coagulopathy due to liver disease|coagulopathy secondary to liver disease|vitamin k deficiency coagulopathy|acquired coagulopathy|coagulopathy of liver disease|hepatic coagulopathy|coagulopathy due to cirrhosis|coagulopathy secondary to cirrhosis|coagulopathy due to vitamin k deficiency|coagulopathy due to sepsis',
    {
      covers: 'coagulopathy',
    },
  ),
  c('bleeding-disorder', 'chronic', 'bleeding disorder|bleeding diathesis|hemorrhagic disorder|abnormal bleeding tendency', {
    implies: { 'bleeding disorder': { type: 'disorder' } },
    covers: 'coagulopathy',
  }),
  c(
    'henoch-schonlein',
    'acute',
    'henoch-schonlein purpura|henoch schonlein purpura|iga vasculitis|HSP|henoch-schönlein purpura|anaphylactoid purpura',
    { covers: 'skin-vasculitis|purpura', integral: 'rash|joint-pain|abdominal-pain' },
  ),
  c('purpura', 'symptom', 'purpura|palpable purpura|purpuric rash|purpuric lesions'),
  c('senile-purpura', 'chronic', 'senile purpura|actinic purpura|solar purpura|purpura senilis', { covers: 'purpura|petechiae' }),
  c(
    'qualitative-platelet',
    'chronic',
    'platelet dysfunction|qualitative platelet disorder|thrombasthenia|glanzmann thrombasthenia|bernard-soulier syndrome|platelet function disorder|thrombocytopathy|uremic platelet dysfunction',
  ),
  // Platelets.
  c(
    'itp',
    'chronic',
    'immune thrombocytopenic purpura|idiopathic thrombocytopenic purpura|ITP|immune thrombocytopenia|autoimmune thrombocytopenia|idiopathic thrombocytopenia',
    { covers: 'thrombocytopenia|purpura', integral: 'petechiae' },
  ),
  c('ttp', 'acute', 'thrombotic thrombocytopenic purpura|TTP|thrombotic microangiopathy', {
    types: { microangiopathy: 'microangiopathy' },
    covers: 'thrombocytopenia|hemolytic-anemia|maha|anemia',
  }),
  c('evans-syndrome', 'chronic', "evans syndrome|evans' syndrome", { covers: 'itp|autoimmune-hemolytic|thrombocytopenia|anemia' }),
  c('hit', 'acute', 'heparin induced thrombocytopenia|heparin-induced thrombocytopenia|heparin-induced thrombocytopenia and thrombosis', {
    types: { immune: 'type ii|type 2|immune', nonimmune: 'type i|type 1|non immune' },
    covers: 'thrombocytopenia',
  }),
  c(
    'secondary-thrombocytopenia',
    'acute',
    'drug induced thrombocytopenia|chemotherapy induced thrombocytopenia|thrombocytopenia due to chemotherapy|secondary thrombocytopenia|thrombocytopenia secondary to chemotherapy|thrombocytopenia due to cirrhosis|thrombocytopenia due to hypersplenism|thrombocytopenia secondary to cirrhosis|thrombocytopenia secondary to splenomegaly|thrombocytopenia due to liver disease|thrombocytopenia due to sepsis|thrombocytopenia secondary to sepsis|thrombocytopenia secondary to liver disease|thrombocytopenia due to splenic sequestration|drug-induced thrombocytopenia',
    {
      covers: 'thrombocytopenia',
    },
  ),
  c(
    'thrombocytosis',
    'acute',
    'thrombocytosis|reactive thrombocytosis|elevated platelet count|elevated platelets|secondary thrombocytosis',
    { types: { reactive: 'reactive|secondary' } },
  ),
  // White cells.
  c(
    'neutropenic-fever',
    'acute',
    'neutropenic fever|febrile neutropenia|fever and neutropenia|neutropenia with fever|fever with neutropenia',
    {
      types: { chemotherapy: 'chemotherapy|chemo|antineoplastic|cancer chemotherapy' },
      implies: Object.fromEntries(
        ['neutropenic fever', 'febrile neutropenia'].flatMap((name) =>
          [
            `${name} due to chemotherapy`,
            `${name} secondary to chemotherapy`,
            `${name} from chemotherapy`,
            `${name} after chemotherapy`,
            `chemotherapy induced ${name}`,
            `post chemotherapy ${name}`,
          ].map((whole) => [whole, { type: 'chemotherapy' }]),
        ),
      ),
      covers: 'neutropenia|fever',
    },
  ),
  c(
    'chemo-neutropenia',
    'acute',
    'chemotherapy induced neutropenia|neutropenia due to chemotherapy|chemotherapy-induced neutropenia|neutropenia secondary to chemotherapy|chemo induced neutropenia|neutropenia from chemotherapy',
    { covers: 'neutropenia|leukopenia' },
  ),
  c('drug-neutropenia', 'acute', 'drug induced neutropenia|drug-induced neutropenia|clozapine induced neutropenia', {
    types: { congenital: 'congenital' },
    covers: 'neutropenia|leukopenia',
  }),
  c('cyclic-neutropenia', 'chronic', 'cyclic neutropenia|congenital neutropenia|kostmann syndrome|benign ethnic neutropenia', {
    types: { cyclic: 'cyclic', congenital: 'congenital|kostmann' },
    covers: 'neutropenia',
  }),
  c(
    'leukopenia',
    'acute',
    'leukopenia|low white blood cell count|low white count|decreased white blood cell count|low wbc|leukocytopenia|low white cell count|leukopenic',
  ),
  c('lymphopenia', 'acute', 'lymphopenia|lymphocytopenia|lymphopenic'),
  c('eosinophilia', 'acute', 'eosinophilia|peripheral eosinophilia|hypereosinophilia|hypereosinophilic syndrome', {
    types: { syndrome: 'syndrome' },
  }),
  c('lymphocytosis', 'acute', 'lymphocytosis|monoclonal b-cell lymphocytosis|atypical lymphocytosis'),
  c('monocytosis', 'acute', 'monocytosis'),
  c('bandemia', 'symptom', 'bandemia|left shift of white cells|elevated bands', {}),
  c('leukemoid', 'acute', 'leukemoid reaction', { covers: 'leukocytosis' }),
  // Spleen and marrow.
  c('hypersplenism', 'chronic', 'hypersplenism|splenic sequestration of platelets', { covers: 'splenomegaly' }),
  c('accessory-spleen', 'chronic', 'accessory spleen|splenule|splenosis'),
  c('hlh', 'acute', 'hemophagocytic lymphohistiocytosis|HLH|hemophagocytic syndrome|macrophage activation syndrome', {
    types: { infection: 'infection associated' },
    covers: 'pancytopenia',
  }),
];

import { type Concept, concept as c } from './concept';

/** Written behind the name: a remission is a code of its own, not a history (C81-C96). */
const REMISSION = [
  'in remission',
  ', in remission',
  'in complete remission',
  ', in complete remission',
  'currently in remission',
  ', currently in remission',
  'in clinical remission',
  'in molecular remission',
  'in full remission',
  '(in remission)',
  'in partial remission',
  'now in remission',
  'is in remission',
  'remission',
];

/** A blood cancer with its names, each also with its remission. */
function bloodCancer(
  id: string,
  names: string,
  options: { types?: Record<string, string>; covers?: string; integral?: string } = {},
): Concept {
  const { types, covers, integral } = options;
  return c(id, 'neoplasm', names, {
    implies: Object.fromEntries(
      names
        .split('|')
        .flatMap((name) => REMISSION.map((behind) => [`${name} ${behind}`.replace(' ,', ','), { status: 'remission' as const }])),
    ),
    covers: covers ? `cancer|${covers}` : 'cancer',
    ...(types && { types }),
    ...(integral && { integral }),
  });
}

/** Where the nodes of a lymphoma are: the fifth character of C81-C85. */
const NODES: Record<string, string> = {
  'head and neck': 'cervical|neck|head|supraclavicular|submandibular',
  intrathoracic: 'mediastinal|mediastinum|intrathoracic|hilar',
  'intra-abdominal': 'abdominal|intra-abdominal|retroperitoneal|mesenteric|para-aortic|abdomen|retroperitoneum',
  axillary: 'axillary|axilla',
  inguinal: 'inguinal|groin',
  pelvic: 'pelvic|iliac|pelvis',
  spleen: 'spleen|splenic',
  'multiple sites': 'multiple sites|multiple nodal sites|multiple lymph nodes|multiple lymph node regions',
  extranodal:
    'extranodal|gastric|stomach|bone|cns|skin|cutaneous|liver|lung|bone marrow|orbit|orbital|thyroid|breast|testicular|testis|small bowel|colon|parotid|tonsil|nasal|cecum',
};
const lymphoma = (id: string, names: string, covers = 'lymphoma'): Concept =>
  bloodCancer(id, names, { types: NODES, covers: `${covers}|lymphadenopathy|enlarged-lymph-nodes` });
const RELAPSE = { relapse: 'relapsed|in relapse|relapse|relapsing' };
const leukemia = (id: string, names: string, covers = 'leukemia'): Concept =>
  bloodCancer(id, names, { types: RELAPSE, covers, integral: 'leukocytosis' });

/** Lymphomas, leukemias, myeloma and what leads to them. */
export const bloodCancers: Concept[] = [
  lymphoma(
    'lymphoma',
    "lymphoma|non-hodgkin lymphoma|non-hodgkin's lymphoma|NHL|non hodgkins lymphoma|malignant lymphoma|lymphomatous involvement",
    'cancer',
  ),
  lymphoma(
    'b-cell-lymphoma',
    'b-cell lymphoma|b cell non-hodgkin lymphoma|b-cell non-hodgkin lymphoma|low grade b-cell lymphoma|high grade b-cell lymphoma',
  ),
  lymphoma(
    'dlbcl',
    'diffuse large b-cell lymphoma|diffuse large b cell lymphoma|DLBCL|large b-cell lymphoma|large cell lymphoma|diffuse large cell lymphoma',
    'lymphoma|b-cell-lymphoma',
  ),
  bloodCancer('cns-lymphoma', 'primary cns lymphoma|primary central nervous system lymphoma|cns lymphoma|PCNSL|brain lymphoma', {
    covers: 'lymphoma|dlbcl|brain-lesion',
  }),
  bloodCancer(
    'follicular-lymphoma',
    'follicular lymphoma|follicular non-hodgkin lymphoma|follicle center lymphoma|follicular lymphoma grade 1|follicular lymphoma grade 2|follicular lymphoma grade 3|follicular lymphoma grade 3a|follicular lymphoma grade 3b|follicular lymphoma grade i|follicular lymphoma grade ii|follicular lymphoma grade iii|follicular lymphoma grade iiia|follicular lymphoma grade iiib',
    {
      types: {
        'grade 1': 'grade i|grade 1|grade 1-2|low grade',
        'grade 2': 'grade ii|grade 2',
        'grade 3': 'grade iii|grade 3',
        'grade 3a': 'grade iiia|grade 3a',
        'grade 3b': 'grade iiib|grade 3b',
      },
      covers: 'lymphoma|lymphadenopathy|enlarged-lymph-nodes',
    },
  ),
  lymphoma('mantle-cell', 'mantle cell lymphoma|mantle-cell lymphoma'),
  lymphoma(
    'small-lymphocytic',
    'small lymphocytic lymphoma|marginal zone lymphoma|nodal marginal zone lymphoma|splenic marginal zone lymphoma|small cell b-cell lymphoma|lymphoplasmacytic lymphoma',
  ),
  bloodCancer(
    'malt-lymphoma',
    'malt lymphoma|malt-type lymphoma|MALToma|mucosa associated lymphoid tissue lymphoma|extranodal marginal zone lymphoma|gastric malt lymphoma',
    { covers: 'lymphoma|small-lymphocytic' },
  ),
  lymphoma('burkitt', "burkitt lymphoma|burkitt's lymphoma"),
  lymphoma('lymphoblastic-lymphoma', 'lymphoblastic lymphoma|t-cell lymphoblastic lymphoma'),
  lymphoma('t-cell-lymphoma', 't-cell lymphoma|t cell non-hodgkin lymphoma'),
  lymphoma('peripheral-t-cell', 'peripheral t-cell lymphoma|PTCL', 'lymphoma|t-cell-lymphoma'),
  lymphoma(
    'anaplastic-large-cell',
    'anaplastic large cell lymphoma|ALCL|alk positive anaplastic large cell lymphoma',
    'lymphoma|t-cell-lymphoma',
  ),
  lymphoma('cutaneous-t-cell', 'cutaneous t-cell lymphoma|CTCL', 'lymphoma|t-cell-lymphoma'),
  lymphoma('mycosis-fungoides', 'mycosis fungoides', 'lymphoma|cutaneous-t-cell'),
  lymphoma('sezary', 'sezary syndrome|sezary disease|sézary syndrome', 'lymphoma|cutaneous-t-cell|mycosis-fungoides'),
  lymphoma('mediastinal-b-cell', 'primary mediastinal b-cell lymphoma|mediastinal large b-cell lymphoma', 'lymphoma|b-cell-lymphoma'),
  bloodCancer('angioimmunoblastic', 'angioimmunoblastic t-cell lymphoma|AITL', { covers: 'lymphoma|t-cell-lymphoma' }),
  bloodCancer('waldenstrom', "waldenstrom macroglobulinemia|waldenstrom's macroglobulinemia|waldenstrom's"),
  bloodCancer('hodgkin', "hodgkin lymphoma|hodgkin's disease|hodgkin's lymphoma|hodgkin disease|hodgkins lymphoma|hodgkins disease", {
    types: NODES,
    covers: 'lymphoma|lymphadenopathy|enlarged-lymph-nodes',
  }),
  lymphoma(
    'classical-hodgkin',
    "classical hodgkin lymphoma|classic hodgkin lymphoma|classical hodgkin's lymphoma|classic hodgkin's lymphoma|classical hodgkin disease",
    'lymphoma|hodgkin',
  ),
  lymphoma(
    'nodular-sclerosing-hodgkin',
    "nodular sclerosing hodgkin lymphoma|nodular sclerosis hodgkin lymphoma|nodular sclerosing hodgkin disease|nodular sclerosing hodgkin's lymphoma|nodular sclerosing hodgkin's disease|nodular sclerosis classical hodgkin lymphoma",
    'lymphoma|hodgkin',
  ),
  lymphoma('mixed-cellularity-hodgkin', "mixed cellularity hodgkin lymphoma|mixed cellularity hodgkin's disease", 'lymphoma|hodgkin'),
  lymphoma(
    'lymphocyte-predominant-hodgkin',
    'nodular lymphocyte predominant hodgkin lymphoma|lymphocyte predominant hodgkin lymphoma',
    'lymphoma|hodgkin',
  ),
  bloodCancer(
    'multiple-myeloma',
    'multiple myeloma|plasma cell myeloma|myeloma|myelomatosis|kappa light chain myeloma|igg myeloma|light chain myeloma|igg kappa multiple myeloma',
    {
      types: RELAPSE,
      covers: 'mgus',
    },
  ),
  c('smoldering-myeloma', 'neoplasm', 'smoldering myeloma|smoldering multiple myeloma', { covers: 'multiple-myeloma|mgus' }),
  bloodCancer('plasmacytoma', 'plasmacytoma|solitary plasmacytoma|extramedullary plasmacytoma|solitary plasmacytoma of bone', {
    types: { extramedullary: 'extramedullary' },
  }),
  leukemia('plasma-cell-leukemia', 'plasma cell leukemia'),
  leukemia(
    'cll',
    'chronic lymphocytic leukemia|CLL|chronic lymphoid leukemia|chronic lymphatic leukemia|cll/sll',
    'leukemia|chronic-leukemia|lymphocytosis|small-lymphocytic',
  ),
  leukemia(
    'all',
    'acute lymphoblastic leukemia|acute lymphocytic leukemia|pre-b cell all|pre-b all|t-cell acute lymphoblastic leukemia|b-cell acute lymphoblastic leukemia|acute lymphoid leukemia',
    'leukemia|acute-leukemia',
  ),
  leukemia(
    'aml',
    'acute myeloid leukemia|AML|acute myelogenous leukemia|acute myeloblastic leukemia|acute nonlymphocytic leukemia',
    'leukemia|acute-leukemia',
  ),
  leukemia('apl', 'acute promyelocytic leukemia|APML', 'leukemia|acute-leukemia|aml'),
  leukemia('ammol', 'acute myelomonocytic leukemia|AMML', 'leukemia|acute-leukemia|aml'),
  leukemia('amol', 'acute monocytic leukemia|acute monoblastic leukemia', 'leukemia|acute-leukemia|aml'),
  leukemia(
    'cml',
    'chronic myeloid leukemia|CML|chronic myelogenous leukemia|chronic granulocytic leukemia|philadelphia chromosome positive leukemia',
    'leukemia|chronic-leukemia',
  ),
  leukemia('cmml', 'chronic myelomonocytic leukemia|CMML', 'leukemia|chronic-leukemia'),
  leukemia('hairy-cell', 'hairy cell leukemia'),
  leukemia('prolymphocytic', 'prolymphocytic leukemia|t-cell prolymphocytic leukemia'),
  leukemia('large-granular', 'large granular lymphocytic leukemia|lgl leukemia|t-cell large granular lymphocyte leukemia'),
  leukemia('myeloid-sarcoma', 'myeloid sarcoma|granulocytic sarcoma|chloroma'),
  leukemia('acute-leukemia', 'acute leukemia|blast crisis'),
  leukemia('chronic-leukemia', 'chronic leukemia'),
  leukemia('leukemia', 'leukemia|leukaemia', 'cancer'),
  c(
    'mds',
    'neoplasm',
    'myelodysplastic syndrome|MDS|myelodysplasia|myelodysplastic disorder|refractory anemia with excess blasts|refractory anemia|5q minus syndrome|refractory cytopenia with multilineage dysplasia|RAEB|myelodysplastic neoplasm',
    {
      types: {
        'excess blasts 1': 'excess blasts 1|raeb 1|raeb-1',
        'excess blasts 2': 'excess blasts 2|raeb 2|raeb-2',
        'excess blasts': 'excess blasts|raeb|excess of blasts',
        '5q': '5q',
        'ring sideroblasts': 'ring sideroblasts|ringed sideroblasts',
        multilineage: 'multilineage dysplasia|multilineage',
        'refractory anemia': 'refractory anemia',
      },
      covers: 'anemia|pancytopenia|thrombocytopenia|neutropenia',
    },
  ),
  c(
    'mpn',
    'neoplasm',
    'myeloproliferative disorder|myeloproliferative neoplasm|chronic myeloproliferative disease|myeloproliferative disease',
  ),
  c('polycythemia-vera', 'neoplasm', 'polycythemia vera|polycythemia rubra vera|p vera|polycythaemia vera', { covers: 'polycythemia|mpn' }),
  c(
    'essential-thrombocythemia',
    'neoplasm',
    'essential thrombocythemia|essential thrombocytosis|primary thrombocythemia|essential thrombocythaemia',
    { covers: 'thrombocytosis|mpn' },
  ),
  c(
    'myelofibrosis',
    'neoplasm',
    'myelofibrosis|primary myelofibrosis|idiopathic myelofibrosis|agnogenic myeloid metaplasia|myeloid metaplasia with myelofibrosis|secondary myelofibrosis',
    {
      types: { metaplasia: 'idiopathic|metaplasia', primary: 'primary', secondary: 'secondary' },
      covers: 'mpn',
    },
  ),
  c(
    'mgus',
    'neoplasm',
    'monoclonal gammopathy of undetermined significance|MGUS|monoclonal gammopathy|monoclonal paraproteinemia|monoclonal protein',
    {},
  ),
  c('mastocytosis', 'neoplasm', 'mastocytosis|systemic mastocytosis|cutaneous mastocytosis|urticaria pigmentosa', {
    types: { systemic: 'systemic', cutaneous: 'cutaneous|urticaria pigmentosa' },
  }),
  c('ptld', 'neoplasm', 'post-transplant lymphoproliferative disorder|PTLD|posttransplant lymphoproliferative disorder'),
  c('castleman', 'neoplasm', "castleman disease|castleman's disease"),
  c('langerhans', 'neoplasm', 'langerhans cell histiocytosis|eosinophilic granuloma|histiocytosis x', {
    types: { multifocal: 'multifocal|multisystem|disseminated' },
  }),
  c('lymphoproliferative', 'neoplasm', 'lymphoproliferative disorder|lymphoproliferative disease', { covers: 'lymphadenopathy' }),
];

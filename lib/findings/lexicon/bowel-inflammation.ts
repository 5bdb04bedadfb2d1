import { concept as c } from './concept';

/** Inflamed bowel. */
export const bowelInflammation = [
  c(
    'gastroenteritis',
    'acute',
    'gastroenteritis|viral gastroenteritis|stomach flu|gastroenteritis, viral|stomach virus|stomach bug|gastrointestinal virus|viral enteritis|viral syndrome with diarrhea',
    {
      types: { viral: 'viral' },
      implies: {
        'viral gastroenteritis': { type: 'viral' },
        'stomach flu': { type: 'viral' },
        'stomach virus': { type: 'viral' },
        'stomach bug': { type: 'viral' },
        'gastrointestinal virus': { type: 'viral' },
        'viral enteritis': { type: 'viral' },
      },
      integral: 'nausea|vomiting|diarrhea|abdominal-pain|fever',
    },
  ),
  c('crohn', 'chronic', "crohn disease|crohn's disease|crohns disease|crohn's|crohn|regional enteritis|crohn enteritis", {
    types: {
      both: 'ileocolonic|ileocolic|ileocolitis|small and large bowel|small and large intestine|ileum and colon|terminal ileum and colon',
      small: 'small bowel|small intestine|ileum|ileal|terminal ileum|terminal ileal|ileitis|jejunum|jejunal|duodenum|duodenal',
      large: 'colon|colonic|large bowel|large intestine|colitis|rectum',
    },
    causes: {
      fistula: 'fistula|fistulizing|fistulas|perianal fistula|enterocutaneous fistula|fistulizing disease|fistulae',
      obstruction:
        'obstruction|obstructing|small bowel obstruction|bowel obstruction|intestinal obstruction|partial small bowel obstruction',
      abscess: 'abscess|intra-abdominal abscess|perianal abscess',
      bleeding: 'rectal bleeding',
      other: 'stricture|stricturing',
      none: 'without complication|without complications|no fistula|without fistula|without obstruction|no obstruction',
    },
    implies: {
      "crohn's ileitis": { type: 'small' },
      "crohn's colitis": { type: 'large' },
      "crohn's ileocolitis": { type: 'both' },
    },
    integral: 'diarrhea|abdominal-pain|weight-loss',
    covers: 'inflammatory-bowel|colitis|enteritis',
  }),
  c('ulcerative-colitis', 'chronic', 'ulcerative colitis|uc flare|flare of uc|chronic ulcerative colitis|ulcerative enterocolitis', {
    types: {
      pan: 'pancolitis|pan colitis|universal|pancolonic|extensive',
      proctitis: 'proctitis',
      rectosigmoid: 'proctosigmoiditis|rectosigmoiditis|rectosigmoid',
      left: 'left sided|left-sided|left',
    },
    causes: {
      bleeding: 'rectal bleeding|bleeding|with bleeding|bloody diarrhea|hematochezia',
      obstruction: 'obstruction',
      fistula: 'fistula',
      abscess: 'abscess',
      none: 'without complication|without complications|without bleeding|without rectal bleeding|no bleeding|no rectal bleeding',
    },
    implies: {
      'ulcerative pancolitis': { type: 'pan' },
      'ulcerative proctitis': { type: 'proctitis' },
      'ulcerative proctosigmoiditis': { type: 'rectosigmoid' },
      'ulcerative rectosigmoiditis': { type: 'rectosigmoid' },
      'left-sided ulcerative colitis': { type: 'left' },
      'left-sided colitis': { type: 'left' },
    },
    integral: 'diarrhea|rectal-bleeding|abdominal-pain',
    covers: 'colitis|inflammatory-bowel|proctitis',
  }),
  c('colitis', 'acute', 'colitis|inflammation of colon|nonspecific colitis|chronic colitis|colonic inflammation', {
    integral: 'diarrhea|abdominal-pain',
  }),
  c(
    'c-diff',
    'acute',
    'clostridium difficile|c difficile colitis|c. difficile|c. diff colitis|c diff|clostridioides difficile|clostridium difficile colitis|c. difficile colitis|c. diff|clostridium difficile infection|clostridioides difficile infection|pseudomembranous colitis|c. difficile infection|c diff colitis|CDI',
    {
      covers: 'colitis|infectious-colitis',
      integral: 'diarrhea|abdominal-pain|fever|leukocytosis',
    },
  ),
  c('ibs', 'chronic', 'irritable bowel syndrome|IBS|irritable bowel|spastic colon|irritable colon|irritable bowel disease', {
    types: {
      diarrhea: 'diarrhea predominant|diarrhea type',
      constipation: 'constipation predominant|constipation type',
      mixed: 'mixed',
    },
    implies: {
      'irritable bowel syndrome with diarrhea': { type: 'diarrhea' },
      'irritable bowel syndrome with constipation': { type: 'constipation' },
      'irritable bowel syndrome with mixed bowel habits': { type: 'mixed' },
      'ibs with diarrhea': { type: 'diarrhea' },
      'ibs with constipation': { type: 'constipation' },
      'ibs-d': { type: 'diarrhea' },
      'ibs-c': { type: 'constipation' },
      'ibs-m': { type: 'mixed' },
      'diarrhea-predominant irritable bowel syndrome': { type: 'diarrhea' },
      'constipation-predominant irritable bowel syndrome': { type: 'constipation' },
      'diarrhea predominant ibs': { type: 'diarrhea' },
      'constipation predominant ibs': { type: 'constipation' },
    },
    integral: 'abdominal-pain|bloating|diarrhea|constipation',
  }),
  c('celiac', 'chronic', 'celiac disease|celiac sprue|gluten enteropathy|gluten-sensitive enteropathy|nontropical sprue|coeliac disease', {
    integral: 'diarrhea|bloating',
    covers: 'malabsorption',
  }),
];

import { concept as c } from './concept';

/** Bowel, rectum and anus: what is met most. */
export const bowelCommon = [
  c(
    'appendicitis',
    'acute',
    'appendicitis|acute appendicitis|ruptured appendix|perforated appendix|periappendicitis|appendicitis, acute|inflamed appendix',
    {
      types: {
        'generalized peritonitis': 'generalized peritonitis|diffuse peritonitis',
        perforated: 'perforated|ruptured|perforation|rupture|perforated appendix',
        none: 'without perforation|nonperforated|non perforated|unruptured|not perforated|no perforation|uncomplicated|non ruptured|nonruptured|without rupture|without evidence of perforation|no evidence of perforation|without abscess',
        gangrenous: 'gangrenous|gangrene|necrotic',
        peritonitis: 'localized peritonitis|peritonitis',
      },
      causes: { abscess: 'abscess|phlegmon and abscess', none: 'without abscess|no abscess' },
      implies: {
        'ruptured appendix': { type: 'perforated' },
        'perforated appendix': { type: 'perforated' },
        'appendiceal abscess': { cause: 'abscess' },
        'periappendiceal abscess': { cause: 'abscess' },
      },
      covers: 'appendicolith|peritonitis|abscess',
      integral: 'abdominal-pain|nausea|vomiting|fever|leukocytosis|anorexia',
    },
  ),
  c(
    'diverticulitis',
    'acute',
    'diverticulitis|sigmoid diverticulitis|diverticulitis of colon|diverticular abscess|perforated diverticulum|diverticular phlegmon|colonic diverticulitis|ruptured diverticulum|perforated sigmoid diverticulum',
    {
      types: {
        none: 'without perforation|no perforation|uncomplicated|without abscess|no abscess|without perforation or abscess|without evidence of perforation|nonperforated|no evidence of perforation|no evidence of abscess',
        perforated:
          'perforated|perforation|abscess|microperforation|ruptured|contained perforation|peridiverticular abscess|pericolonic abscess|phlegmon with abscess',
        small: 'small bowel|jejunal|duodenal|ileal',
      },
      causes: { bleeding: 'bleeding|hemorrhage' },
      implies: {
        'diverticular abscess': { type: 'perforated' },
        'perforated diverticulum': { type: 'perforated' },
        'ruptured diverticulum': { type: 'perforated' },
        'perforated sigmoid diverticulum': { type: 'perforated' },
      },
      integral: 'abdominal-pain|fever|leukocytosis',
      covers: 'diverticulosis',
    },
  ),
  c(
    'diverticulosis',
    'chronic',
    'diverticulosis|diverticulosis coli|diverticular disease|diverticula|colonic diverticulosis|sigmoid diverticulosis|diverticulosis of colon|colon diverticula|diverticulum of colon|diverticular changes|pandiverticulosis',
    {
      types: { bleeding: 'bleeding|hemorrhage', small: 'small bowel|jejunal|duodenal|duodenum|small intestine' },
      implies: {
        'diverticular bleed': { type: 'bleeding' },
        'diverticular bleeding': { type: 'bleeding' },
        'diverticular hemorrhage': { type: 'bleeding' },
        'bleeding diverticulosis': { type: 'bleeding' },
        'duodenal diverticulum': { type: 'small' },
        'jejunal diverticulosis': { type: 'small' },
      },
    },
  ),
  c(
    'colon-polyp',
    'chronic',
    'colon polyp|colonic polyp|colon polyps|colonic polyps|polyp of colon|sigmoid polyp|cecal polyp|polyps of colon|ascending colon polyp|transverse colon polyp|descending colon polyp|sigmoid colon polyp|hyperplastic polyp|polyp of sigmoid colon|polyp in colon|polyp in sigmoid colon|polyp in cecum|polyp in ascending colon|polyp in transverse colon|polyp in descending colon|hepatic flexure polyp|splenic flexure polyp|polyps in colon|sessile colon polyp|polyp of transverse colon|polyp of ascending colon|polyp of cecum|polyps, sigmoid colon|ileocecal valve polyp|colorectal polyp|polyp at hepatic flexure|polyp of hepatic flexure|polyp of descending colon|small polyps, sigmoid colon',
  ),
  c('rectal-polyp', 'chronic', 'rectal polyp|polyp of rectum|polyp in rectum|rectosigmoid polyp|rectal polyps'),
  c('hemorrhoids', 'chronic', 'hemorrhoids|hemorrhoid|haemorrhoids|hemorrhoidal disease', {
    types: {
      both: 'internal and external|external and internal|internal external',
      internal: 'internal',
      external: 'external',
      first: 'first degree|1st degree',
      second: 'second degree|2nd degree',
      third: 'third degree|3rd degree',
      fourth: 'fourth degree|4th degree',
    },
    integral: 'rectal-bleeding|rectal-pain|anal-itching',
  }),
  c('anal-fissure', 'chronic', 'anal fissure|fissure in ano|fissure-in-ano|fissure of anus|anal fissures|posterior anal fissure', {
    integral: 'rectal-pain|rectal-bleeding',
  }),
  c('perirectal-abscess', 'acute', 'perirectal abscess|rectal abscess|anorectal abscess|ischiorectal abscess', {
    implies: {
      'perianal abscess': { type: 'perianal' },
      'anal abscess': { type: 'perianal' },
      'anorectal abscess': { type: 'anorectal' },
      'ischiorectal abscess': { type: 'ischiorectal' },
      'horseshoe abscess': { type: 'horseshoe' },
      'intersphincteric abscess': { type: 'intersphincteric' },
      'supralevator abscess': { type: 'supralevator' },
    },
    covers: 'abscess',
    integral: 'rectal-pain|fever',
  }),
  c(
    'bowel-obstruction',
    'acute',
    'small bowel obstruction|SBO|bowel obstruction|intestinal obstruction|large bowel obstruction|colonic obstruction|obstruction of small bowel|obstruction of bowel|small intestinal obstruction|obstruction of colon|small-bowel obstruction|psbo|obstructed bowel|obstruction of intestine|colon obstruction',
    {
      types: {
        partial: 'partial|incomplete|low grade|psbo',
        complete: 'complete|high grade',
      },
      causes: {
        adhesions: 'adhesions|adhesive|due to adhesions|secondary to adhesions|adhesion',
        postoperative: 'postoperative|post operative|postprocedural|postop|early postoperative',
      },
      implies: { psbo: { type: 'partial' } },
      integral: 'abdominal-pain|nausea|vomiting|bloating|constipation',
      covers: 'ileus',
    },
  ),
  c('ileus', 'acute', 'ileus|paralytic ileus|adynamic ileus|postoperative ileus|post-operative ileus', {
    types: { paralytic: 'paralytic|adynamic', postoperative: 'postoperative|post operative|postop|postsurgical' },
    implies: {
      'paralytic ileus': { type: 'paralytic' },
      'adynamic ileus': { type: 'paralytic' },
      'postoperative ileus': { type: 'postoperative' },
      'post-operative ileus': { type: 'postoperative' },
    },
    integral: 'nausea|vomiting|bloating|abdominal-pain',
  }),
  c('constipation', 'acute', 'constipation|constipated|obstipation', {
    types: {
      idiopathic: 'chronic idiopathic|functional|idiopathic',
      drug: 'opioid induced|drug induced|narcotic induced|medication induced|opiate induced|opioid',
      'slow transit': 'slow transit',
      outlet: 'outlet dysfunction|outlet|dyssynergic|pelvic floor dysfunction',
    },
    implies: {
      'chronic idiopathic constipation': { type: 'idiopathic' },
      'opioid-induced constipation': { type: 'drug' },
      'slow transit constipation': { type: 'slow transit' },
    },
  }),
];

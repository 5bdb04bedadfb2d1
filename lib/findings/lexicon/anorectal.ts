import { concept as c } from './concept';

/** Rectum and anus; openings of the gut onto the skin. */
export const anorectal = [
  c(
    'anal-fistula',
    'chronic',
    'anal fistula|fistula in ano|fistula-in-ano|perianal fistula|transsphincteric fistula|intersphincteric fistula|suprasphincteric fistula',
    {
      types: { simple: 'simple|intersphincteric|superficial', complex: 'complex|transsphincteric|suprasphincteric|horseshoe' },
    },
  ),
  c('rectal-fistula', 'chronic', 'rectal fistula|perirectal fistula|rectocutaneous fistula|anorectal fistula', {
    types: { anorectal: 'anorectal' },
    implies: { 'anorectal fistula': { type: 'anorectal' } },
  }),
  c(
    'rectal-prolapse',
    'chronic',
    'rectal prolapse|prolapse of rectum|rectal procidentia|prolapsed rectum|rectal mucosal prolapse|procidentia of rectum',
  ),
  c('anal-prolapse', 'chronic', 'anal prolapse|prolapse of anus'),
  c(
    'anal-stenosis',
    'chronic',
    'anal stenosis|anal stricture|rectal stenosis|rectal stricture|anorectal stricture|stricture of rectum|stricture of anus',
  ),
  c('anal-spasm', 'chronic', 'anal spasm|proctalgia fugax|levator ani syndrome|levator syndrome|levator spasm'),
  c('proctitis', 'acute', 'proctitis|rectal inflammation|inflammation of rectum', { integral: 'rectal-bleeding|rectal-pain' }),
  c(
    'radiation-proctitis',
    'chronic',
    'radiation proctitis|history of radiation proctitis|chronic radiation proctitis|radiation proctopathy|radiation induced proctitis',
    {
      covers: 'proctitis',
      integral: 'rectal-bleeding|rectal-pain',
    },
  ),
  c(
    'rectal-ulcer',
    'acute',
    'rectal ulcer|stercoral ulcer|solitary rectal ulcer|anal ulcer|ulcer of rectum|solitary rectal ulcer syndrome|stercoral ulceration',
    {
      integral: 'rectal-bleeding',
    },
  ),
  c('stercoral-colitis', 'acute', 'stercoral colitis|stercoral proctocolitis', { covers: 'colitis|constipation' }),
  c(
    'rectal-mass',
    'acute',
    'rectal mass|mass of rectum|rectal lesion|anal mass|anal lesion|perianal mass|anorectal mass|perianal lesion|rectal tumor',
  ),
  c('anal-polyp', 'chronic', 'anal polyp|hypertrophied anal papilla|hypertrophic anal papilla|anal papilla'),
  c(
    'anal-skin-tag',
    'chronic',
    'anal skin tag|perianal skin tag|hemorrhoidal skin tag|anal tag|perianal tag|perianal skin tags|hemorrhoidal tag|external skin tag of anus',
    {
      covers: 'skin-tag',
    },
  ),
  c(
    'thrombosed-hemorrhoid',
    'acute',
    'thrombosed hemorrhoid|thrombosed external hemorrhoid|perianal hematoma|perianal thrombosis|perianal venous thrombosis|hemorrhoid thrombosis|hemorrhoidal thrombosis|thrombosed hemorrhoids|external hemorrhoids with thrombosis|external hemorrhoid with thrombosis|hemorrhoids with thrombosis|hemorrhoid with thrombosis',
    { covers: 'hemorrhoids', integral: 'rectal-pain|rectal-bleeding' },
  ),
  c('anal-dysplasia', 'chronic', 'anal dysplasia|anal intraepithelial neoplasia|dysplasia of anus', {
    types: { three: 'ain iii|ain 3|grade iii|high grade|severe' },
    implies: { 'ain iii': { type: 'three' }, 'ain 3': { type: 'three' } },
  }),
  c(
    'anal-condyloma',
    'acute',
    'anal condyloma|anal warts|perianal warts|perianal condyloma|condyloma of anus|anal condylomata|perianal condylomata|anal condyloma acuminata|condyloma acuminatum of anus|perianal condyloma acuminata',
    { covers: 'wart|genital-warts' },
  ),
  c('anal-itching', 'symptom', 'anal itching|pruritus ani|perianal itching|rectal itching|anal pruritus|perianal pruritus'),
  c('rectal-pain', 'symptom', 'rectal pain|anal pain|perianal pain|anorectal pain|perirectal pain|pain in rectum|proctalgia'),
  c('anal-sphincter-tear', 'chronic', 'anal sphincter tear|anal sphincter defect|anal sphincter injury|external anal sphincter defect'),
  c('rectal-foreign-body', 'injury', 'rectal foreign body|foreign body in rectum|foreign body of rectum'),
  c(
    'gastrostomy-malfunction',
    'acute',
    'gastrostomy tube malfunction|gastrostomy malfunction|g-tube malfunction|peg tube malfunction|peg malfunction|malfunctioning g-tube|malfunctioning gastrostomy tube|malfunctioning peg tube|dislodged g-tube|dislodged gastrostomy tube|dislodged peg tube|dislodged peg|g-tube dislodged|peg tube dislodged|g-tube dislodgement|gastrostomy tube dislodgement|peg tube dislodgement|clogged g-tube|clogged peg tube|clogged gastrostomy tube|peg tube clogged|g-tube clogged|displaced g-tube|displaced gastrostomy tube|g-tube fell out|peg tube fell out|g-tube came out|peg tube came out|dislodged feeding tube|feeding tube dislodgement|clogged feeding tube|feeding tube malfunction',
    {
      types: { leak: 'leaking|leakage|leak' },
      implies: {
        'leaking g-tube': { type: 'leak' },
        'leaking gastrostomy tube': { type: 'leak' },
        'leaking peg tube': { type: 'leak' },
        'gastrostomy tube leak': { type: 'leak' },
      },
      covers: 'gastrostomy',
    },
  ),
  c(
    'gastrostomy-infection',
    'acute',
    'gastrostomy site infection|g-tube site infection|peg site infection|peg tube site infection|gastrostomy tube site infection|g-tube site cellulitis|peg site cellulitis|infected gastrostomy site|infected peg site|infected g-tube site',
    {
      covers: 'gastrostomy',
    },
  ),
  c('colostomy-complication', 'acute', 'colostomy complication', {
    implies: {
      'colostomy prolapse': { type: 'other' },
      'prolapsed colostomy': { type: 'other' },
      'colostomy stenosis': { type: 'malfunction' },
      'colostomy stricture': { type: 'malfunction' },
      'colostomy retraction': { type: 'other' },
      'colostomy necrosis': { type: 'other' },
      'colostomy malfunction': { type: 'malfunction' },
      'colostomy obstruction': { type: 'malfunction' },
      'colostomy bleeding': { type: 'bleeding' },
      'bleeding colostomy': { type: 'bleeding' },
      'colostomy infection': { type: 'infection' },
    },
    covers: 'colostomy',
  }),
  c('enterostomy-complication', 'acute', 'ileostomy complication|enterostomy complication', {
    implies: {
      'ileostomy prolapse': { type: 'other' },
      'prolapsed ileostomy': { type: 'other' },
      'ileostomy stenosis': { type: 'other' },
      'ileostomy stricture': { type: 'other' },
      'ileostomy retraction': { type: 'other' },
      'high output ileostomy': { type: 'other' },
      'high ileostomy output': { type: 'other' },
      'ileostomy malfunction': { type: 'malfunction' },
      'ileostomy obstruction': { type: 'malfunction' },
      'j-tube malfunction': { type: 'malfunction' },
      'jejunostomy tube malfunction': { type: 'malfunction' },
      'dislodged j-tube': { type: 'malfunction' },
      'dislodged jejunostomy tube': { type: 'malfunction' },
      'clogged j-tube': { type: 'malfunction' },
      'ileostomy bleeding': { type: 'bleeding' },
      'ileostomy infection': { type: 'infection' },
    },
    covers: 'ileostomy',
  }),
];

import type { Chart, SectionKind } from '../../chart/chart';
import { isWritten } from '../documented';
import { isNamed, type Passage, passagesOf } from '../passages';
import { type Raised, raisedRule, wordsIn } from '../raised';

/** What stays until it is removed or treated: how "history of" it is said, any other word on it, and its end. */
const LASTING: [told: string, again: RegExp, ended: RegExp][] = [
  [
    '(?:gallstones?|cholelithiasis)',
    /\b(?:gallstones?|cholelithiasis|gallbladder|biliary)\b/gi,
    /cholecystect|gallbladder (?:surgery|removal|removed)/i,
  ],
  [
    '(?:\\w+ ){0,2}(?:aortic|cerebral|brain|iliac|popliteal) aneurysms?',
    /\b(?:aneurysm\w*|AAA)\b/gi,
    /aneurysm\w* (?:repair|clip\w*|coil\w*|resect\w*)|\b(?:repair|clip\w*|coil\w*) of|EVAR|endograft|stent/i,
  ],
  ['(?:uterine )?fibroids?', /\b(?:fibroids?|leiomyoma\w*|myoma\w*)\b/gi, /hysterectomy|myomectomy|emboli[sz]/i],
  [
    '(?:\\w+ )?(?:inguinal|umbilical|ventral|hiatal|hiatus) hernias?',
    /\bhernia\w*\b/gi,
    /hernia (?:repair|surgery)|herniorr|hernioplasty|repair of|repaired|fundoplication/i,
  ],
  [
    '(?:iron deficiency )?an(?:a)?emia',
    /\b(?:an(?:a)?emi\w*|iron|h(?:emo)?globin|hgb|hematocrit|ferritin|B12)\b/gi,
    /resolved|transfus\w+|corrected/i,
  ],
  [
    '(?:hepatitis|hep) (?:B|C)',
    /\b(?:hepatitis|hep (?:B|C)|HCV|HBV|viral load|antiviral)\b/gi,
    /treated|cured|cleared|interferon|ribavirin|harvoni|epclusa|sustained/i,
  ],
];
const HISTORY = '(?:history (?:of|is (?:positive|significant) for)|hx of|h\\/o)';
/** An organ taken out, where the chart names no disease that it could have been for. */
const REMOVED =
  /\b(?:history of|hx of|h\/o|status post|s\/p|previous|prior|had (?:a|an|her|his))\s+(?:an? )?(?:left |right |partial |radical |total |bilateral )*(?:lobectomy|nephrectomy|mastectomy|orchiectomy|oophorectomy|colectomy|gastrectomy|pneumonectomy|laryngectomy|cystectomy|hemicolectomy|pancreatectomy)\b/i;
const LISTED =
  /\b(?:right|left|bilateral|partial|radical)? ?(?:lobectomy|nephrectomy|mastectomy|orchiectomy|oophorectomy|colectomy|gastrectomy|pneumonectomy)\b[^.;,\n]{0,20}\bfor ["“']/i;
const TUMOR =
  /\b(?:cancers?|carcinomas?|adenocarcinoma|malignan\w+|tumou?rs?|neoplasm|lymphoma|melanoma|sarcoma|metasta\w+|transplant\w*|donor|BRCA\w*)\b/i;
const WHY =
  /\b(?:cancers?|carcinomas?|adenocarcinoma|malignan\w+|tumou?rs?|neoplasm|mass|lymphoma|melanoma|sarcoma|metasta\w+|cysts?|trauma\w*|injur\w+|accident|stones?|infect\w+|abscess\w*|diverticul\w+|obstruct\w+|gynecomastia|BRCA\w*|prophyla\w+|donat\w+|donor|transplant\w*|endometriosis|fibroids?|torsion|ectopic|polyp\w*|colitis|crohn\w*|ulcer\w*|bleed\w*|non-?function\w+|atroph\w+|tubercul\w+|bronchiect\w+|hysterectomy|bariatric|pancreatitis|pain|undescended)\b|\b(?:due|secondary) to\b|\bfor (?:an?|the|her|his|removal)\b/i;
const OTHERS: ReadonlySet<SectionKind | null> = new Set([
  'family-history',
  'instructions',
  'consent',
  'ros',
  'procedure',
] satisfies SectionKind[]);
const CLOT =
  /\b(?:history of|hx of|h\/o) (?:an? )?(?:\w+ ){0,3}(?:DVTs?|deep v(?:ein|enous) thrombosis|pulmonary embol(?:us|i|ism))\b(?![^.\n]*(?:ago|in (?:19|20)\d\d|\d{4}|recurrent|chronic|prophyla|IVC|lifelong|long-?term))/i;
const THINNER = /\b(?:warfarin|coumadin|apixaban|eliquis|rivaroxaban|xarelto|dabigatran|pradaxa|lovenox|enoxaparin)\b/i;
const OTHER_REASON =
  /\b(?:fibrillation|a-?fib|flutter|valve|factor V|antiphospholipid|hypercoag\w*|stroke|CVA|thrombus|prophyla\w+|recurrent|lifelong|acute|chronic|ago|filter)\b/i;

/** Told once as history, and nothing else in the chart says whether it is still there. */
const lasting = (chart: Chart, told: Passage[]): Raised[] =>
  LASTING.flatMap(([condition, again, ended]): Raised[] => {
    const pattern = new RegExp(`\\b${HISTORY} (?:an? )?${condition}\\b`, 'i');
    const passage = told.find(({ quote }) => pattern.test(quote));
    const times = chart.documents.reduce((sum, { text }) => sum + [...text.matchAll(again)].length, 0);
    if (!passage || times > 1 || isWritten(chart, ended) || /\bno (?:past )?history\b|\bfamily\b|\bdenies\b/i.test(passage.quote))
      return [];
    return [
      {
        passage: wordsIn(passage, pattern),
        message: 'Told as history: whether it is still present, treated or resolved is not documented.',
      },
    ];
  });

/** "History of" what lasts, of an organ taken out for no reason told, or of a clot for which a drug still goes on. */
export default raisedRule({
  id: 'history-of-ambiguous',
  catalogue: 'G207',
  title: '"History of" tells present from past',
  authority: {
    source: 'ICD-10-CM Official Guidelines for Coding and Reporting',
    section: 'I.C.21.c.4, IV.J',
    edition: 'FY 2027',
  },

  select: ({ chart }) => {
    const told = passagesOf(chart).filter(({ section }) => !OTHERS.has(section));
    const explained = isWritten(chart, TUMOR) || told.some((passage) => REMOVED.test(passage.quote) && WHY.test(passage.quote));
    const removed = explained ? [] : told.filter(({ quote }) => REMOVED.test(quote)).map((passage) => wordsIn(passage, REMOVED));
    const quotedReason = told.filter(({ quote }) => LISTED.test(quote)).map((passage) => wordsIn(passage, LISTED));
    const clots =
      isNamed(chart, THINNER) && !isWritten(chart, OTHER_REASON)
        ? told.filter(({ quote, section }) => section !== 'surgical-history' && CLOT.test(quote)).map((passage) => wordsIn(passage, CLOT))
        : [];
    return [
      ...lasting(chart, told),
      ...[...removed.slice(-1), ...quotedReason]
        .slice(0, 1)
        .map((passage) => ({ passage, message: 'The condition that this was done for is not documented.' })),
      ...clots.slice(0, 1).map((passage) => ({
        passage,
        message: 'Told as history while an anticoagulant goes on: acute, chronic or past is not documented.',
      })),
    ].slice(0, 2);
  },
});

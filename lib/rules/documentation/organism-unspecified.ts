import { REPORTS } from '../documented';
import { specificity } from '../specificity';

/** A grave infection without its organism, and without a word that none was found. */
export default specificity({
  id: 'organism-unspecified',
  catalogue: 'G211',
  title: 'Organism of a grave infection is documented, if known',
  severity: 'info',
  section: 'I.B.2, I.B.18, I.C.1.b, I.C.1.d; Tabular List B95-B97',
  concepts: 'sepsis septic-shock bacteremia septic-arthritis osteomyelitis meningitis',
  rows: /\bsepsis\b|\bseptic|bacteremi|osteomyelitis|meningitis/i,
  attributes: ['type', 'cause'],
  answer:
    /\b(?:staph\w*|strep\w*|MRSA|MSSA|VRE|ESBL|e\.? ?coli|escherichia|klebsiella|pseudomonas|proteus|enterobacter\w*|enterococc\w*|serratia|acinetobacter|candida\w*|fung(?:al|us|emia)|viral|virus|aseptic|gram[- ](?:positive|negative)|pneumococc\w*|meningococc\w*|listeria|h(?:aemophilus|emophilus)|bacteroides|clostrid\w*|c\.? ?diff\w*|salmonella|mycobact\w*|tubercul\w*|cryptococc\w*|herpes|lyme|anaerob\w*|polymicrobial|mixed flora|haemolytic|hemolytic)\b/i,
  elsewhere:
    /\b(?:staph\w*|strep(?:tococc\w*)?|MRSA|MSSA|VRE|e\.? ?coli|klebsiella|pseudomonas|proteus mir\w*|enterobacter\w*|enterococc\w*|serratia|candida\w*|gram[- ](?:positive|negative)|c\.? ?diff\w*|no (?:growth|organism)|cultures?[^.]{0,40}(?:negative|no growth|pending|sterile)|negative cultures?|organism (?:is )?(?:unknown|not identified)|polymicrobial)\b/i,
  only: ({ lead }, { chart }) =>
    !/\bneonat|\brule\b/i.test(lead.evidence.quote) &&
    !chart.documents.some(({ id, kind }) => id === lead.evidence.document && REPORTS.has(kind)),
  message: 'The organism, or that none was identified, is not documented.',
});

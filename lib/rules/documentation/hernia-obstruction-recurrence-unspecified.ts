import { specificity } from '../specificity';

/** A hernia of which neither obstruction nor recurrence is stated, present or absent. */
export default specificity({
  id: 'hernia-obstruction-recurrence-unspecified',
  catalogue: 'G128',
  title: 'Obstruction and recurrence of a hernia are documented',
  severity: 'info',
  section: 'I.B.2, I.B.18; Tabular List K40-K46',
  concepts: 'inguinal-hernia femoral-hernia umbilical-hernia ventral-hernia incisional-hernia',
  rows: /\b(?:inguinal|femoral|umbilical|ventral|incisional) hernia/i,
  answer: /\b(?:(?:ir)?reducible|incarcerat\w*|strangulat\w*|obstruct\w*|recurren\w*|gangren\w*|reduc(?:es|ed|tion)|small bowel)\b/i,
  elsewhere: /\b(?:(?:ir)?reducible|incarcerat\w*|strangulat\w*|obstruct(?:ed|ion|ing)|recurren(?:t|ce))\b/i,
  message: 'Hernia: whether it is obstructed or incarcerated, and whether it is recurrent, is not documented.',
});

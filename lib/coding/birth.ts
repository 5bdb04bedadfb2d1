/** How and when a newborn patient was born, from the whole chart. */
import type { Chart } from '../chart/chart';

const CESAREAN = /\b(?:cesarean|caesarean|c-section|c\/s\b|LTCS|primary section)/i;
const VAGINAL = /\b(?:vaginal(?:ly)?|NSVD|SVD|VBAC|vacuum[- ]assisted|forceps)\b/i;
const BORN_AT =
  /\b(?:born|delivered|infant|newborn|premature|preterm|former|ex[- ]?|gestation(?:al age)?(?: of)?|GA|EGA|AGA|male|female|baby)\b[^.;\n]{0,30}?\b(2[0-9]|3[0-9]|4[0-3])(?:st|nd|rd|th)?(?:\s*(?:and\s|\+)?\s*\d\s*\/\s*7|\s?w\s?\d\s?d|\s?\+\s?[0-6])?[\s-]*(?:weeks?['’]?|wks?|wk|weeker)\b|\b(2[0-9]|3[0-9]|4[0-3])(?:\s*(?:and\s|\+)?\s*\d\s*\/\s*7)?[\s-]*(?:weeks?['’]?|wks?|wk)[\s-]*(?:\+\s?\d\s*(?:days?)?\s*)?(?:gestation|gestational|premature|preterm|infant|preemie|twin|old twin|male|female|newborn|EGA|GA)|\b(2[0-9]|3[0-9]|4[0-3])[\s-]weeker\b/i;

/** `mode`: null when the chart names both ways or none; `weeks`: completed weeks at birth as written. */
export interface Birth {
  mode: 'cesarean' | 'vaginal' | null;
  weeks: number | null;
}

/** Reads the documents; meant for the chart of a newborn. */
export function birthOf(chart: Chart): Birth {
  const text = chart.documents.map((document) => document.text).join('\n');
  const cesarean = CESAREAN.test(text);
  const vaginal = VAGINAL.test(text);
  const match = BORN_AT.exec(text);
  const weeks = Number(match?.[1] ?? match?.[2] ?? match?.[3] ?? Number.NaN);
  return { mode: cesarean === vaginal ? null : cesarean ? 'cesarean' : 'vaginal', weeks: Number.isNaN(weeks) ? null : weeks };
}

/** Splits "98.2 [degF]", "8.4 % (H)" and "128/82 mmHg" into value, unit and flag. */

/** `value` as printed. */
export interface Measure {
  value: string;
  unit: string | null;
  flag: string | null;
}

const NUMBER = String.raw`[<>≤≥]?=?\s?-?\d{1,7}(?:,\d{3})*(?:[.,]\d+)?(?:\s?\/\s?\d{1,3})?\+?`;
/** Units as UCUM brackets them, alone or by volume, with what is counted in braces: "m[IU]/L", "{score}", "/[HPF]". */
const IN_UCUM = String.raw`(?:[a-zA-Zµμ]{0,3}\[(?:[^\[\]\s]|\[[^\[\]\s]*\]){1,12}\]|\{[^{}\s]{1,24}\})(?:\s?\/\s?(?:[a-zA-Z0-9.µμ^*²]|\{[^{}\s]{1,12}\}|\[[^\[\]\s]{1,8}\]){1,16})*|\/\s?(?:\[[^\[\]\s]{1,8}\]|\{[^{}\s]{1,24}\})`;
const UNIT = String.raw`mm Hg|per min(?:ute)?|(?:x|×)?\s?10\s?\(\d{1,2}\)\s?\/\s?[\wµμ]+|deg\.? ?[CF](?![a-z])|${IN_UCUM}|%|°\s?[CF]|º\s?[CF]|(?:x|×)?\s?10\s?(?:\^|\*|\[\^?\]|e)?\s?\d{1,2}\s?\/\s?[\wµμ]+|[a-zA-Zµμ][a-zA-Zµμ0-9.^*²]*(?:\s?\/\s?[a-zA-Z0-9.µμ^*²\[\]{}_]+)*|\/\s?(?:min|hpf|lpf|HPF|LPF)`;
const WHOLE = new RegExp(
  String.raw`^(${NUMBER})\s*(${UNIT})?\s*(?:[([]?\s*(HH|LL|H|L|A|AA|\*+|high|low|abnormal|critical(?: high| low)?|normal|[↑↓▲▼⬆⬇]+)\s*[)\]]?)?$`,
  'i',
);
const FLAG =
  /^[([]?(?:HH|LL|H|L|A|AA|N|\*+|high|low|abnormal(?: (?:high|low))?|above (?:range|normal)|below (?:range|normal)|panic|critical(?:ly)?(?: high| low)?|normal|positive|[↑↓▲▼⬆⬇]+)[)\]]?$/i;

export const isFlag = (text: string): boolean => FLAG.test(text.trim());

/** A span of two values, as reference ranges are printed; no measurement is. */
export const isRange = (text: string): boolean =>
  /^[([]?\s*(?:ref(?:erence)?(?: range)?:?\s*)?(?:[<>≤≥]\s*\d[\d.]*|\d+(?:\.\d+)?\s*(?:[-–—]|to)\s*\d+(?:\.\d+)?)(?:\s*\/\s*\d+(?:\.\d+)?\s*(?:[-–—]|to)\s*\d+(?:\.\d+)?)?\s*(?:[a-zA-Z%/µ°[\]^*0-9 .]{0,15})?[)\]]?(?:\s*[a-zA-Z%µ°][a-zA-Z0-9%/µ°^*.]{0,11})?$/i.test(
    text.trim(),
  ) && !/^\s*[<>≤≥]\s*\d[\d.]*\s*$/.test(text);

/** The unit that a range prints behind its bounds; null where it prints none. */
export const unitOfRange = (range: string): string | null =>
  range
    .replace(/[()[\]]/g, '')
    .match(/\d\s*((?:%|[a-zA-Zµμ]|\d+\s?[\^*])[^\d\s<>]*(?:[\^*]?\d+)?(?:\s?\/\s?(?:\d[\d.]*\s?)?[a-zA-Z][\w.²]*){0,2})\s*$/)?.[1]
    ?.trim() ?? null;

/** One measure in two units: pounds and ounces, feet and inches. */
const COMPOUND = /^(\d{1,3}\s?(?:lbs?|pounds?|ft|feet|')\s?\d{1,2}(?:\.\d+)?\s?(?:oz|ounces?|in|inches|"))(?:\s*\([^()]{3,40}\))?$/i;

/** "H 8.9", "Low 133": the flag comes first. */
const FLAG_FIRST = /^(HH|LL|H|L|A|AA|high|low|abnormal|critical(?: high| low)?|[↑↓▲▼⬆⬇*]+)\s+(?=[<>]?\s?\d)/i;

/** The measure, or null where the text is no single number with a unit; one in two units is its own value. */
export function measureOf(text: string): Measure | null {
  const said = text.trim().replace(/\s*[;,]$/, '');
  const first = said.match(FLAG_FIRST);
  if (first) {
    const flagged = measureOf(said.slice(first[0].length));
    return flagged && { ...flagged, flag: flagged.flag ?? first[1] ?? null };
  }
  const compound = said.match(COMPOUND)?.[1];
  if (compound) return { value: compound, unit: null, flag: null };
  // A second unit or a remark in brackets: "98.6 °F (37 °C)", "118/64 (right arm, lying)"; or behind a sign: "37 C = 98.6 F".
  const [once] = said.split(/\s+=\s+(?=\d)/);
  const aside = once?.match(/^(.*\d.*?)\s*\(([^()]{3,40})\)$/);
  const bare = aside && !isFlag(aside[2] ?? '') && aside[1] ? aside[1] : (once ?? said);
  // Where or how it was taken may stand behind a comma: "98.4 F, oral".
  const clean = bare.replace(TAKEN, '').replace(/\s+(?:on|@) (?:room air|RA|\d+(?:\.\d+)? ?L\b.*)$/i, '');
  if (isRange(clean) && !/^[<>≤≥]\s?\d/.test(clean)) return null;
  const found = clean.match(WHOLE);
  if (!found) return null;
  const [, value = '', unit, flag] = found;
  // "4.2 H" has a flag and no unit.
  if (unit && !flag && isFlag(unit)) return { value: asPrinted(value), unit: null, flag: unit };
  return { value: asPrinted(value), unit: unit?.trim() ?? null, flag: flag ?? null };
}

/** The figure without the blanks around its stroke; one behind its sign stays. */
const asPrinted = (value: string): string => value.trim().replace(/\s*\/\s*/g, '/');

const TAKEN =
  /(?<=[a-z%\d]),\s*(?:oral(?:ly)?|rectal|axillary|tympanic|temporal|forehead|ear|skin|core|sitting|standing|lying(?: down)?|supine|prone|seated|at rest|resting|regular|irregular|manual|automatic|(?:left|right|l|r) (?:arm|leg|wrist|thigh|ear|hand)|room air|on room air|ra|clothed|unclothed|without shoes|measured|stated|self-?reported)(?:\s*[,/]\s*[a-z ]{2,20})?$/i;

const AMOUNT = String.raw`(?:[fpnµμumkcd]?(?:g|L|l|mol|kat)|mc?g|gm|ug|mcmol|umol|m?Eq|[mµμu]?IU|[mk]?U|mOsm|[KM]|cells?|br|copies|thou(?:sand)?|mill(?:ion)?|beats|breaths|(?:x|×)?\s?10\s?[\^*]?\s?\(?\d{1,2}\)?|#|mm|cm|lbs?)`;
const PER = String.raw`(?:[dmcµμu]?L|mcL|dl|ml|ul|mm3|mm³|cu ?mm|min(?:ute)?|hr?|hour|sec|s|day|d|24 ?h(?:rs?|ours)?|[mk]?g|m?mol|m2|m²|1\.73 ?m[2²]|[hl]pf|HPF|LPF)`;
/** Units that are so written that no other word looks like them. */
const CLEAR_UNIT = String.raw`${AMOUNT}\s?\/\s?${PER}(?:\s?\/\s?${PER})?|\/\s?(?:min|[hl]pf|HPF|LPF)|%|[°º]\s?[CF]|deg\.? ?[CF]|mm ?\[?Hg\]?|\[[^\[\]\s]+\]`;
const SHORT_UNIT = String.raw`bpm|rpm|kg\/m[2²]|m[2²]|kg|lbs?|oz|cm|mm|in|inches|ft(?:[ /]| and )in|ft|mg|mcg|g|mL|ml|mmol|mEq|sec(?:onds)?|fL|pg|kPa|ratio|mOsm\/kg`;
const IN_BRACKETS = new RegExp(String.raw`^(.*\S)\s*[([]\s*(?:in\s)?(${CLEAR_UNIT}|${SHORT_UNIT}|C|F|degF|Cel|lb_av|in_i)\s*[)\]]$`, 'i');
const BEHIND_COMMA = new RegExp(String.raw`^(.*\S)\s*(?:,|\s[-–—])\s*(${CLEAR_UNIT}|${SHORT_UNIT})$`, 'i');
const BARE = new RegExp(String.raw`^(.*\S)\s+(${AMOUNT}\s?\/\s?${PER}(?:\s?\/\s?${PER})?|[°º]\s?[CF]|deg\.? ?[CF]|mm ?Hg|bpm|%)$`, 'i');

const ONLY_UNIT = new RegExp(String.raw`^[([]?\s*(?:${CLEAR_UNIT}|${SHORT_UNIT})\s*[)\]]?$`, 'i');
/** Whether the text is a unit and nothing else. */
export const isUnit = (text: string): boolean => text.length < 20 && ONLY_UNIT.test(text.trim());

/** A name that prints its unit behind it, as flowsheets and trends do: "Lactate (mmol/L)", "Weight, kg". `unit` null where it prints none. */
export function nameAndUnit(text: string): { name: string; unit: string | null } {
  const [, name, unit] = text.match(IN_BRACKETS) ?? text.match(BEHIND_COMMA) ?? text.match(BARE) ?? [];
  return name && unit ? { name, unit } : { name: text, unit: null };
}

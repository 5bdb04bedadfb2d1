/** Whether two lines of medication lists are the same drug in the same strength. */
import type { Medication } from './chart';

const FORM =
  /^(?:oral|tablets?|tabs?|capsules?|caps?|solution|suspension|injection|injectable|cream|ointment|patch|drops?|spray|inhaler|inhalation|syrup|film|coated|disintegrating|chewable|topical|nasal|ophthalmic|pack|pen|vial|unit|units|dose|metered|actuat\w*|product|mg|mcg|ug|g|ml|hr|iu|meq|take|by|mouth|daily)$/;
const SALT =
  /^(?:hydrochloride|hcl|sodium|potassium|calcium|magnesium|tartrate|succinate|besylate|mesylate|maleate|sulfate|phosphate|acetate|fumarate|citrate|hydrobromide|monohydrate|anhydrous)$/;
const RELEASE = /\b(?:extended[- ]release|sustained[- ]release|delayed[- ]release|xr|xl|sr|cr|er|dr|ec|24 hr|12 hr)\b/gi;
const STRENGTH = /(\d+(?:[.,]\d+)?)\s*(mcg|ug|µg|mg|gm?|ml|units?|unt|iu|meq|%)(?![a-z])/gi;

const strengths = ({ text, name, dose }: Medication): Set<string> =>
  new Set(
    [...`${text} ${name} ${dose ?? ''}`.matchAll(STRENGTH)].map(([, number = '', unit = '']) => {
      const amount = Number(number.replace(',', '.'));
      const word = unit
        .toLowerCase()
        .replace('µg', 'mcg')
        .replace('ug', 'mcg')
        .replace(/^unt$|^iu$|^units$/, 'unit')
        .replace('gm', 'g');
      return word === 'g' ? `${amount * 1000}mg` : `${amount}${word}`;
    }),
  );

interface Drug {
  base: string;
  salts: string[];
}

/** Whether it is a form that lasts: another drug to prescribe, though the name is the same. */
const lasts = ({ name, text }: Medication): boolean => new RegExp(RELEASE, 'i').test(`${name} ${text}`);

function drugOf(name: string): Drug {
  const words = name
    .toLowerCase()
    .replace(RELEASE, ' ')
    .split(/[^a-z]+/)
    .filter((word) => word !== '' && !FORM.test(word));
  return {
    base:
      words
        .filter((word) => !SALT.test(word))
        .sort()
        .join(' ') || words.join(' '),
    salts: words.filter((word) => SALT.test(word)).map((word) => (word === 'hcl' ? 'hydrochloride' : word)),
  };
}

/** The generic name, and the brand that a record prints behind it in brackets. */
const drugsOf = ({ name, text }: Medication): Drug[] => {
  const brand = text.match(/\[([^\]\d]{3,40})\]/)?.[1];
  return [name.replace(/\[[^\]]*\]/g, ' '), ...(brand ? [brand] : [])].map(drugOf);
};

/** A salt or a strength that one of them does not state fits any. */
export function sameDrug(a: Medication, b: Medication): boolean {
  const named = drugsOf(a).some((x) =>
    drugsOf(b).some(
      (y) => x.base !== '' && x.base === y.base && (x.salts.length === 0 || y.salts.length === 0 || x.salts.join() === y.salts.join()),
    ),
  );
  if (!named || lasts(a) !== lasts(b)) return false;
  const [left, right] = [strengths(a), strengths(b)];
  return left.size === 0 || right.size === 0 || [...left].some((strength) => right.has(strength));
}

/** OpenMRS 3, the strip of the latest vital signs below the patient's banner: it comes with a warning when they are old. */
import type { Vital } from '../chart';
import type { ReadEnv } from '../chart-env';
import { firstDay } from '../dates';
import { measureOf } from '../lists/measures';
import { all, lineOf } from '../safe-dom';

const partOf = (item: Element, name: string): string => lineOf(Element.prototype.querySelector.call(item, `[class*="__${name}___"]`));

/** The strip's values, of the day that it prints. "Today" is no day: the page does not say which. */
export function headerVitals(page: Document, env: ReadEnv): Vital[] {
  const date = all(page, '[class*="vitals-header__bodyText"]').map((each) => firstDay(lineOf(each)))[0] ?? null;
  return all(page, '[class*="vitals-header-item__container"]').flatMap((item) => {
    const measure = measureOf(partOf(item, 'value'));
    const name = partOf(item, 'label');
    if (!measure || name === '') return [];
    const provenance = { frame: env.frame.key, visibility: env.frame.visibility };
    return [{ name, value: measure.value, unit: partOf(item, 'units') || measure.unit, date, provenance }];
  });
}

/** The vitals of a page with those of its strip first, each once. */
export const withHeaderVitals = (strip: Vital[], vitals: Vital[]): Vital[] => [
  ...strip,
  ...vitals.filter(
    ({ name, value, date }) => !strip.some((each) => each.name === name && each.value === value && (date === null || date === each.date)),
  ),
];

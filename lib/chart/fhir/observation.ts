/** Vital signs and results. A value that is absent is no fact, whatever the reason the record gives. */
import type { DiagnosticReport, Observation, ObservationComponent, ObservationReferenceRange, Reference } from '@medplum/fhirtypes';
import type { Result, Vital } from '../chart';
import { isVitalName } from '../field-names';
import type { Mapped, Source } from './resource';
import { codesOf, dayOf, hasCode, listOf, measureOf, refOf, spanWords, startOf, textIn, wordsOf } from './values';

/** LOINC codes of the FHIR vital signs profiles and of what bedside charts add to them. */
const VITALS =
  /^(?:85353-1|85354-9|55284-4|8480-6|8462-4|8867-4|9279-1|8310-5|8331-1|2708-6|59408-5|29463-7|3141-9|8302-2|39156-5|9843-4|8287-5|72514-3|3151-8)$/;
const SYSTOLIC = /^8480-6$/;
const DIASTOLIC = /^8462-4$/;
const NO_FACT = /^(?:entered-in-error|cancelled|registered|unknown)$/;
/** Longer texts are notes kept as observations, not values. */
const MAX_VALUE = 200;

type Measured = Pick<Observation, 'code'> & Partial<Observation> & Partial<ObservationComponent>;

export const dayOfObservation = ({ effectiveDateTime, effectiveInstant, effectivePeriod, issued }: Observation): string | null =>
  dayOf(effectiveDateTime) ?? dayOf(effectiveInstant) ?? startOf(effectivePeriod) ?? dayOf(issued);

export const isVital = ({ category, code }: Observation): boolean =>
  hasCode(category, /^vital-signs$/) || hasCode(code, VITALS) || (!hasCode(category, /^laboratory$/) && isVitalName(wordsOf(code) ?? ''));

/** Whether it is a test's result: of the laboratory or of a category not told, with a value; no survey and no social history. */
const isResult = ({ category }: Observation): boolean => !hasCode(category, /^(?:social-history|survey|activity|therapy)$/);

/** The facts of all observations together: panels name their members, and two halves of a pressure are one. */
export function observationFacts(all: Observation[], reports: DiagnosticReport[], { provenance }: Source): Mapped {
  const panels = panelsOf(all, reports);
  const vitals: Vital[] = [];
  const results: Result[] = [];
  for (const observation of joinPressures(all.filter(({ status }) => !NO_FACT.test(status ?? '')))) {
    const date = dayOfObservation(observation);
    const panel = panels.get(`Observation/${observation.id}`) ?? null;
    const own = wordsOf(observation.code);
    const vital = isVital(observation);
    for (const { name, value, unit, range, flag, isComponent } of vital || isResult(observation) ? measuresIn(observation) : []) {
      if (vital) vitals.push({ name, value, unit, date, provenance });
      else results.push({ panel: isComponent ? own : panel, name, value, unit, range, flag, date, provenance });
    }
  }
  return { vitals, results };
}

interface Measure extends Pick<Result, 'name' | 'value' | 'unit' | 'range' | 'flag'> {
  isComponent: boolean;
}

function measuresIn(observation: Observation): Measure[] {
  const components = listOf(observation.component);
  const upper = components.find(({ code }) => hasCode(code, SYSTOLIC));
  const lower = components.find(({ code }) => hasCode(code, DIASTOLIC));
  const pressure = upper && lower && pressureOf(upper, lower);
  const rest = pressure ? components.filter((one) => one !== upper && one !== lower) : components;
  const name = pressure ? (wordsOf(observation.code) ?? 'Blood pressure') : '';
  return [
    ...(pressure ? [{ ...pressure, name, range: null, flag: null, isComponent: false }] : []),
    ...measured(observation, false),
    ...rest.flatMap((component) => measured(component, true)),
  ];
}

function pressureOf(
  upper: Measured | ObservationComponent,
  lower: Measured | ObservationComponent,
): { value: string; unit: string | null } | null {
  const [high, low] = [measureOf(upper.valueQuantity), measureOf(lower.valueQuantity)];
  return high && low ? { value: `${high.value}/${low.value}`, unit: high.unit } : null;
}

function measured(of: Measured | ObservationComponent, isComponent: boolean): Measure[] {
  const name = wordsOf(of.code);
  const found = valueOf(of);
  if (name === null || found === null || found.value.length > MAX_VALUE) return [];
  const [range] = listOf(of.referenceRange as ObservationReferenceRange[] | undefined);
  const flag = codesOf(listOf(of.interpretation)[0])[0] ?? textIn(listOf(of.interpretation)[0]?.text);
  return [
    {
      name,
      ...found,
      range: textIn(range?.text) ?? spanWords(range && ({ low: range.low, high: range.high } as Parameters<typeof spanWords>[0])),
      flag: flag === 'N' ? null : (flag ?? null),
      isComponent,
    },
  ];
}

function valueOf(of: Measured | ObservationComponent): { value: string; unit: string | null } | null {
  if (of.valueQuantity) return measureOf(of.valueQuantity);
  if (of.valueRatio) {
    const [above, below] = [measureOf(of.valueRatio.numerator), measureOf(of.valueRatio.denominator)];
    return above && below ? { value: `${above.value}:${below.value}`, unit: null } : null;
  }
  const { low, high } = of.valueRange ?? {};
  const said =
    wordsOf(of.valueCodeableConcept) ??
    textIn(of.valueString) ??
    (of.valueRange ? spanWords(of.valueRange) : null) ??
    (typeof of.valueInteger === 'number' ? String(of.valueInteger) : null) ??
    (typeof of.valueBoolean === 'boolean' ? (of.valueBoolean ? 'yes' : 'no') : null);
  return said === null ? null : { value: said, unit: textIn((low ?? high)?.unit) };
}

/** By observation, the name of the report or panel it is part of; the report's name wins. */
function panelsOf(all: Observation[], reports: DiagnosticReport[]): Map<string, string> {
  const panels = new Map<string, string>();
  for (const one of [...all, ...reports]) {
    const name = wordsOf(one.code);
    for (const member of listOf<Reference>(one.resourceType === 'Observation' ? one.hasMember : one.result)) {
      const ref = refOf(member);
      if (name && ref) panels.set(ref, name);
    }
  }
  return panels;
}

/** Some records keep the two halves of a pressure apart: taken at the same time, they are one pressure. */
function joinPressures(all: Observation[]): Observation[] {
  const lowers = new Map(all.filter(({ code }) => hasCode(code, DIASTOLIC)).map((one) => [one.effectiveDateTime, one]));
  const joined = new Set<Observation>();
  const pressures = all.flatMap((upper) => {
    const lower = upper.effectiveDateTime && hasCode(upper.code, SYSTOLIC) ? lowers.get(upper.effectiveDateTime) : undefined;
    if (!lower || joined.has(lower)) return [];
    joined.add(upper).add(lower);
    const { resourceType, id, status, effectiveDateTime, category } = upper;
    const component = [upper, lower] as ObservationComponent[];
    return [{ resourceType, id, status, effectiveDateTime, category, code: { text: 'Blood pressure' }, component } as Observation];
  });
  return [...pressures, ...all.filter((one) => !joined.has(one))];
}

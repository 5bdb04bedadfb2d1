// @vitest-environment happy-dom
// Lists in the layouts that applications give them: each example with every fact it holds, and nothing else.
import { describe, expect, it } from 'vitest';
import type { FrameReport } from '../../lib/chart/chart';
import { readFrame } from '../../lib/chart/read-frame';
import { layouts } from './layouts.examples';
import { anEnv, lookAtStyles, parse } from './page';

const line = (...parts: (string | number | null | undefined)[]): string =>
  parts.filter((part) => part !== null && part !== undefined).join(' ');

/** Each fact on a line of its own, with what is printed of it. */
const linesOf = (report: FrameReport): string[] => [
  ...(report.encounter ? [line('encounter', report.encounter.date, report.encounter.provider, report.encounter.reason)] : []),
  ...report.problems.map(({ text, code, status, onset }) => line('problem', text, code, status, onset)),
  ...report.medications.map(({ name, dose, frequency, status }) => line('medication', name, dose, frequency, status)),
  ...report.allergies.map(({ substance, reaction }) => line('allergy', substance, reaction)),
  ...report.vitals.map(({ name, value, unit, date }) => line('vital', name, value, unit, date)),
  ...report.results.map(({ panel, name, value, unit, date }) => line('result', panel && `${panel} |`, name, value, unit, date)),
  ...report.orders.map(({ text, date }) => line('order', text, date)),
  ...report.procedures.map(({ text, date, status }) => line('procedure', text, date, status)),
  ...report.immunizations.map(({ vaccine, date, status }) => line('immunization', vaccine, date, status)),
  ...report.codes.map(({ code, display, modifiers, units, pointers }) =>
    line('code', code, display, modifiers.join(',') || null, units, pointers.length > 0 ? `[${pointers.join(',')}]` : null),
  ),
];

describe('layouts', () => {
  for (const { name, html, facts } of layouts)
    it(name, async () => {
      const page = parse(
        `<body><header class="patient-banner"><b>Ibarra, Noemi</b> MRN 440912 DOB 02/27/1974</header><main>${html}</main></body>`,
      );
      const reading = await readFrame(page, anEnv({ lookAt: lookAtStyles(page) }), []);
      expect(reading?.report.patient?.name.family).toBe('Ibarra');
      expect(reading && linesOf(reading.report).sort()).toEqual(facts.toSorted());
    });
});

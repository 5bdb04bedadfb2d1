// @vitest-environment happy-dom
// Measured values in the layouts that pages set them in: each example with every value it holds, and nothing else.
import { describe, expect, it } from 'vitest';
import { readFrame } from '../../lib/chart/read-frame';
import { anEnv, lookAtStyles, parse } from './page';
import { examples } from './values.examples';

const line = (...parts: (string | null)[]): string => parts.map((part) => part ?? '').join(' | ');

/** Each fact on a line of its own, its parts between bars; what is not printed stays empty. */
async function valuesOf(html: string): Promise<string[]> {
  const page = parse(
    `<body><header class="patient-banner"><b>Ibarra, Noemi</b> MRN 440912 DOB 02/27/1974</header><main>${html}</main></body>`,
  );
  const report = (await readFrame(page, anEnv({ lookAt: lookAtStyles(page) }), []))?.report;
  return [
    ...(report?.vitals ?? []).map(({ name, value, unit, date }) => line('vital', name, value, unit, date)),
    ...(report?.results ?? []).map(({ panel, name, value, unit, range, flag, date }) =>
      line('result', panel, name, value, unit, range, flag, date),
    ),
    ...(report?.immunizations ?? []).map(({ vaccine, date, status }) => line('immunization', vaccine, date, status)),
  ];
}

describe('values', () => {
  for (const { name, html, values } of examples)
    it(name, async () => {
      expect(await valuesOf(html)).toEqual(values);
    });
});

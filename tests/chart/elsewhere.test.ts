// @vitest-environment happy-dom
// What an address tells of a page is a help and no condition: proxies rename, and pages are shown from folders and by viewers.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { adapters } from '../../lib/chart/adapters';
import type { Chart } from '../../lib/chart/chart';
import { mergeFrames } from '../../lib/chart/merge';
import { pageCases } from '../pages/case';
import { elsewhere } from '../pages/elsewhere';
import { readFrames } from './page';
import { type ChartFact, factsOf, factsOfOthers, scoreFacts } from './score';

/** The number of a visit often stands in its address alone, and in Ottehr whether it is one in person. */
const inAddress = ({ list, key }: ChartFact): boolean => list === 'encounter' && /^(?:ref|class) \|/.test(key);

/** Pages of which only the address tells what they are; who the patient is does not depend on it. */
const NEED_ADDRESS = new Map([
  ['athenaone/encounter', 'frames without names'],
  ['athenaone/summary', 'frames without names'],
  ['harborview-tabs/orders', 'the demo EHR has no parts with names of its own'],
  ['harborview-tabs/top', 'the demo EHR has no parts with names of its own'],
  ['medplum-provider/messages', 'messages look like notes'],
  ['openemr-5/dashboard-forms-behind', 'a hidden tab whose visit only its address names'],
]);

describe('pages that stand at another address than their EHR’s', () => {
  for (const page of pageCases())
    it(`${page.shape}/${page.name}`, async () => {
      const expected = JSON.parse(readFileSync(page.record, 'utf8')) as Chart;
      const reports = (await readFrames(elsewhere(page), adapters)).map(({ report }) => report);
      const read = mergeFrames(reports, 0);
      const { missing, wrong } = scoreFacts(factsOf(expected), factsOf(read));
      if (NEED_ADDRESS.has(`${page.shape}/${page.name}`)) expect(read?.patient).toEqual(expected.patient);
      else expect({ missing: missing.filter((fact) => !inAddress(fact)), wrong }).toEqual({ missing: [], wrong: [] });
      expect(factsOfOthers(expected, read, page.others)).toEqual([]);
    });
});

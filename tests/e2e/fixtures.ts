// One browser with the built extension, the demo EHR and a billing endpoint, for each test its own.
import { test as base } from '@playwright/test';
import { Chartside } from '../../scripts/browser/launch';
import { startEhr } from '../ehr/serve';
import { type Endpoint, startEndpoint } from '../endpoint/server';

interface Fixtures {
  ehr: Awaited<ReturnType<typeof startEhr>>;
  endpoint: Endpoint;
  chartside: Chartside;
}

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter's pattern
  ehr: async ({}, use) => {
    const ehr = await startEhr({});
    await use(ehr);
    await ehr.close();
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter's pattern
  endpoint: async ({}, use) => {
    const endpoint = await startEndpoint({});
    await use(endpoint);
    await endpoint.close();
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter's pattern
  chartside: async ({}, use) => {
    const chartside = await Chartside.launch({ headless: true });
    await use(chartside);
    await chartside.close();
  },
});

export { expect } from '@playwright/test';

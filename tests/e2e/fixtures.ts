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

/* oxlint-disable no-empty-pattern -- Playwright reads which fixtures a fixture needs from its parameter's pattern */
export const test = base.extend<Fixtures>({
  ehr: async ({}, use) => {
    const ehr = await startEhr({});
    await use(ehr);
    await ehr.close();
  },
  endpoint: async ({}, use) => {
    const endpoint = await startEndpoint({});
    await use(endpoint);
    await endpoint.close();
  },
  chartside: async ({}, use) => {
    const chartside = await Chartside.launch({ headless: true });
    await use(chartside);
    await chartside.close();
  },
});

export { expect } from '@playwright/test';

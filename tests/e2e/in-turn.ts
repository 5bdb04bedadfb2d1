// Saved pages opened one after another beside one panel, somebody else's page between: what is kept of one encounter must not complete the next.
import type { Page } from '@playwright/test';
import type { Chartside } from '../../scripts/browser/launch';
import type { Panel } from '../../scripts/browser/panel';
import { openChart } from './open';
import { serve } from './serve';

const BETWEEN =
  '<!doctype html><title>Chart</title><header class="patient-banner"><b>Between, Beatrix</b> MRN 900001 DOB 01/02/1943</header>';

export interface InTurn {
  open(url: string): Promise<{ page: Page; panel: Panel }>;
  close(): Promise<void>;
}

export async function inTurn(chartside: Chartside): Promise<InTurn> {
  const elsewhere = await serve({ '/': BETWEEN });
  let opened: { page: Page; panel: Panel } | null = null;
  return {
    async open(url) {
      if (opened) {
        await opened.page.goto(elsewhere.url);
        await opened.panel.see(/900001/);
        await opened.page.goto(url);
      } else opened = await openChart(chartside, url);
      return opened;
    },
    close: () => elsewhere.close(),
  };
}

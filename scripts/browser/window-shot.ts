/** A picture of the whole window: the page and the panel beside it, as they stand on the screen. */
import type { BrowserContext, Page } from '@playwright/test';
import type { Panel } from './panel';

/** Draws both pictures side by side in a blank page of the same browser; answers PNG. */
export async function windowShot(context: BrowserContext, page: Page, panel: Panel): Promise<Buffer> {
  const left = await page.screenshot();
  const right = await panel.screenshot();
  const canvas = await context.newPage();
  try {
    const png = await canvas.evaluate(
      async ([a, b]) => {
        const [pageImage, panelImage] = await Promise.all(
          [a, b].map(async (base64) => createImageBitmap(await (await fetch(`data:image/png;base64,${base64}`)).blob())),
        );
        if (!pageImage || !panelImage) throw new Error('no picture');
        const seam = 1;
        const sheet = new OffscreenCanvas(pageImage.width + seam + panelImage.width, Math.max(pageImage.height, panelImage.height));
        const pen = sheet.getContext('2d') as OffscreenCanvasRenderingContext2D;
        pen.fillStyle = '#9aa0a6';
        pen.fillRect(0, 0, sheet.width, sheet.height);
        pen.drawImage(pageImage, 0, 0);
        // The browser's own header of the side panel stands above what a target can photograph.
        const header = sheet.height - panelImage.height;
        pen.fillStyle = '#f1f3f4';
        pen.fillRect(pageImage.width + seam, 0, panelImage.width, header);
        pen.fillStyle = '#3c4043';
        pen.font = '13px system-ui, sans-serif';
        pen.fillText('Chartside', pageImage.width + seam + 14, header / 2 + 5);
        pen.drawImage(panelImage, pageImage.width + seam, header);
        const bytes = new Uint8Array(await (await sheet.convertToBlob({ type: 'image/png' })).arrayBuffer());
        return Array.from(bytes);
      },
      [left.toString('base64'), right.toString('base64')],
    );
    return Buffer.from(png);
  } finally {
    await canvas.close();
    await page.bringToFront();
  }
}

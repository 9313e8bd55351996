import type { Browser } from 'playwright-core';
import { openBrowser } from '../support/browser.ts';
import { storeCorrected } from '../support/desk/corrected.ts';
import { openADesk } from '../support/desk/desk.ts';
import type { Theme } from './page.ts';
import { withFewColours } from './png.ts';

const SHARPNESS = 1.5;
const WIDE = 1180;

/** Pictures of the desk with the sample articles, by name: an answer, a source, a topic, corrections. */
export async function* deskPictures(executablePath: string): AsyncGenerator<readonly [name: string, png: Buffer]> {
  const desk = await openADesk();
  const browser = await openBrowser(executablePath);
  try {
    for (const theme of ['light', 'dark'] as const) {
      const page = await openPage(browser, theme, 860);
      await page.goto(desk.address);
      await page.locator('.example button', { hasText: '/brief karabakh' }).click();
      await page.locator('.answer').waitFor();
      yield [`desk-try-${theme}`, withFewColours(await page.screenshot({ animations: 'disabled' }))];
      if (theme === 'dark') continue;
      await page.locator('.discord blockquote a.place').first().click();
      await page.locator('mark.words').first().waitFor();
      await page.evaluate('scrollTo(0, 0)');
      await page.setViewportSize({ width: WIDE, height: 660 });
      yield ['desk-source-light', withFewColours(await page.screenshot({ animations: 'disabled' }))];
    }
    const page = await openPage(browser, 'dark', 860);
    await page.goto(`${desk.address}/topics/karabakh`);
    yield ['desk-topic-dark', withFewColours(await page.screenshot({ animations: 'disabled' }))];
    yield ['desk-corrections-light', await correctionsPicture(browser)];
  } finally {
    await browser.close();
    await desk.close();
  }
}

async function correctionsPicture(browser: Browser): Promise<Buffer> {
  const desk = await openADesk({ drafts: [] });
  try {
    await storeCorrected(desk);
    const page = await openPage(browser, 'light', 860);
    await page.goto(`${desk.address}/corrections`);
    return withFewColours(await page.screenshot({ animations: 'disabled' }));
  } finally {
    await desk.close();
  }
}

async function openPage(browser: Browser, colorScheme: Theme, height: number) {
  const context = await browser.newContext({
    colorScheme,
    deviceScaleFactor: SHARPNESS,
    viewport: { width: WIDE, height },
  });
  return context.newPage();
}

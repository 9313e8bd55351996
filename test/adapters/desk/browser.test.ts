import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signPlace } from '../../../src/adapters/desk/signed.ts';
import { aPage, chromiumPath, faultsOf, openBrowser } from '../../support/browser.ts';
import { aDesk } from '../../support/desk/a-desk.ts';
import { PRINTED, storeCorrected } from '../../support/desk/corrected.ts';
import { SAMPLES_NOW, SECRET } from '../../support/desk/desk.ts';
import { aPdf } from '../../support/pdf.ts';

const path = chromiumPath();
if (path === undefined) process.stderr.write('The desk is not tried in a browser: apt-get install chromium\n');

describe.skipIf(path === undefined)('in a browser', { timeout: 60_000 }, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser(path!);
  }, 60_000);
  afterAll(() => browser?.close());

  it('answers, pages, and leads to the marked words of a source and back', async () => {
    const { address } = await aDesk();
    const { page, troubles } = await aPage(browser, address);
    await page.goto(address);
    await page.locator('#typed').pressSequentially('/brief kar');
    await page.locator('#offers li').first().waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await page.locator('#typed').getAttribute('aria-activedescendant')).toBe('offer-0');
    await page.keyboard.press('Enter');
    expect(await page.locator('#typed').inputValue()).toBe('/brief karabakh ');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Enter');
    await page.locator('.answer').waitFor();
    expect(await page.locator('.discord h3').innerText()).toBe('Nagorno-Karabakh');
    expect(await page.locator('.slack h3').innerText()).toBe('Nagorno-Karabakh');

    await page.locator('.discord button', { hasText: 'Timeline' }).click();
    await page.locator('.discord button[aria-current]', { hasText: 'Timeline' }).waitFor();
    const first = await page.locator('.discord li').first().innerText();
    await page.locator('.slack button', { hasText: 'More' }).click();
    await page.locator('.discord button', { hasText: 'Back' }).waitFor();
    expect(await page.locator('.discord li').first().innerText()).not.toBe(first);
    await page.locator('.slack button', { hasText: 'Share' }).click();
    await page.locator('.answer').nth(1).waitFor();

    const line = await page.locator('.slack li').first().innerText();
    await page.locator('.slack li a.place').first().click();
    const marked = await page.locator('.cited mark.words').first().innerText();
    expect(line).toContain(marked.slice(1));
    await page.goBack();
    await page.locator('.answer').first().waitFor();
    expect(troubles).toEqual([]);
  });

  it('is ready in under a second, and answers a command in under 300 ms', async () => {
    const { address } = await aDesk();
    const { page } = await aPage(browser, address);
    const loads = [];
    for (let i = 0; i < 3; i++) {
      await page.goto(address);
      loads.push(await page.evaluate<number>(READY));
    }
    expect(Math.min(...loads)).toBeLessThan(1_000);
    const times = [];
    for (const example of ['/brief karabakh', '/brief energy', '/brief karabakh']) {
      const started = performance.now();
      await page.locator('.example button', { hasText: example }).click();
      await page.locator(`.answer[aria-label="Answer to ${example}"]`).waitFor();
      times.push(performance.now() - started);
      await page.evaluate("document.querySelector('#answers').replaceChildren()");
    }
    // the machine may be busy with other tests: the bounds are for the best of three
    expect(Math.min(...times)).toBeLessThan(300);
  });

  it('takes a pasted text and a dropped file, and shows what was set aside', async () => {
    const { address } = await aDesk({ drafts: [] });
    const { page, troubles } = await aPage(browser, address);
    await page.goto(address);
    await page.locator('#given').fill(PASTED);
    await page.locator('.add button').click();
    await page.locator('.added h3').waitFor();
    expect(await page.locator('#steps li').allInnerTexts()).toEqual([
      'Handing it over',
      'Reading the text',
      'Cleaning and analysing',
      'Stored',
    ]);
    expect(await page.locator('.set-aside').innerText()).toContain('Photo: Anna Lund');
    const pdf = aPdf([[{ text: 'Ferries left the old quay of Velmark on Wednesday, an hour late.', x: 72, y: 700 }]]);
    await page.evaluate(`(${DROP})('${Buffer.from(pdf).toString('base64')}')`);
    await page.locator('#steps li', { hasText: 'Reading quay.pdf' }).waitFor();
    await page.locator('#steps li', { hasText: 'Stored' }).waitFor();
    expect(troubles).toEqual([]);
  });

  it('shows what was said before and now, and which digests printed it, and leads to the article', async () => {
    const desk = await aDesk({ drafts: [] });
    await storeCorrected(desk);
    const { page, troubles } = await aPage(browser, desk.address);
    await page.goto(desk.address);
    await page.locator('nav a', { hasText: 'Corrections' }).click();
    const [gone, changed] = [page.locator('.correction').first(), page.locator('.correction').nth(1)];
    expect(await gone.locator('.versus dd').allInnerTexts()).toEqual([
      PRINTED.market,
      'Its publisher took the article back. This was noticed on Fri 9 Oct: its server says that the page is gone for good.',
    ]);
    expect(await gone.locator('.printed').innerText()).toContain('velmark of Thu 8 Oct, 08:00');
    expect(await changed.locator('del').allInnerTexts()).toEqual(['four piers', 'four ', '240 ']);
    await changed.locator('h2 a').click();
    await page.locator('.source h1', { hasText: 'Velmark closes a pier' }).waitFor();
    expect(troubles).toEqual([]);
  });

  it.each(['light', 'dark'] as const)('has no fault that axe-core finds, on any page, by %s', async (colorScheme) => {
    const desk = await aDesk();
    await storeCorrected(desk);
    const { address, archive } = desk;
    const { page, troubles } = await aPage(browser, address, { colorScheme, reducedMotion: 'reduce' });
    const [stored] = await archive.find({ kind: 'word', text: 'ganja' }, { limit: 1, order: 'newest' });
    const paths = [
      '/topics',
      '/topics/karabakh',
      '/feeds',
      '/digests',
      '/corrections',
      `/source/${stored!.article.id}?start=0&end=50`,
    ];
    for (const each of paths) {
      await page.goto(`${address}${each}`);
      expect([each, await faultsOf(page)]).toEqual([each, []]);
    }
    await page.goto(address);
    await page.locator('#typed').fill('/');
    await page.locator('#offers li').first().waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.locator('.example button').first().click();
    await page.locator('.answer').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    expect(troubles).toEqual([]);
  });

  it('has none on the page that asks for the token, and on that of a signed link', async () => {
    const settings = { TOPICS: 'karabakh', DESK_TOKEN: 'a-token-of-this-desk', PUBLIC_URL: 'https://desk.example' };
    const { address, archive } = await aDesk({ settings });
    const { page, troubles } = await aPage(browser, address, { reducedMotion: 'reduce' });
    await page.goto(address);
    await page.locator('input[type=password]').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    const [stored] = await archive.find({ kind: 'word', text: 'ganja' }, { limit: 1, order: 'newest' });
    const { article, analysis } = stored!;
    const place = { article: article.id, revision: article.revision, spans: analysis.quotes.slice(0, 1) };
    await page.goto(`${address}/p/${signPlace(place, SECRET, SAMPLES_NOW)}`);
    await page.locator('mark.words').first().waitFor();
    expect(await faultsOf(page)).toEqual([]);
    expect(troubles).toEqual([]);
  });

  it('fits a phone', async () => {
    const desk = await aDesk();
    await storeCorrected(desk);
    const { address } = desk;
    const { page } = await aPage(browser, address, {
      viewport: { width: 360, height: 740 },
      isMobile: true,
      hasTouch: true,
    });
    for (const each of ['/', '/topics', '/topics/karabakh', '/corrections']) {
      await page.goto(`${address}${each}`);
      if (each === '/') await page.locator('.example button').first().tap();
      if (each === '/') await page.locator('.answer').waitFor();
      expect([each, await page.evaluate<number>('document.documentElement.scrollWidth')]).toEqual([each, 360]);
    }
  });
});

/** Text as it comes out of a PDF: hard line ends, a hyphenated word, furniture. */
const PASTED = `Velmark closes pier

Divers found cracks in four piles of the nor-
thern pier in Velmark on Tuesday, the harbour
authority said.

“We would rather lose a week than a ship,”
said Ines Duarte, the harbour master.

Photo: Anna Lund/Meridian Wire

Share this article`;

const READY = "performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd";

/** Drops a file onto the page, as from a folder. */
const DROP = `(base64) => {
  const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File([bytes], 'quay.pdf', { type: 'application/pdf' }));
  document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
}`;

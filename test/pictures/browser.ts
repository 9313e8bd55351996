import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import { openBrowser } from '../support/browser.ts';
import { DISCORD_STYLE } from './discord.ts';
import type { Theme } from './page.ts';
import { withFewColours } from './png.ts';
import { SLACK_STYLE } from './slack.ts';

/** A browser that draws messages, and reaches nothing but what it is handed. */
export interface Painter {
  /** Gives a PNG of the message. Throws where the page asked the network for anything. */
  paint(html: string, platform: 'discord' | 'slack', theme: Theme): Promise<Buffer>;
  close(): Promise<void>;
}

/** Starts the Chromium at this path. */
export async function openPainter(executablePath: string): Promise<Painter> {
  const script = await discordComponents();
  const style = readFileSync(createRequire(import.meta.url).resolve('slack-blocks-to-jsx/dist/style.css'), 'utf8');
  const browser = await openBrowser(executablePath);
  return {
    paint: async (html, platform, theme) => {
      const asked: string[] = [];
      const context = await browser.newContext({
        deviceScaleFactor: SHARPNESS,
        viewport: { width: WIDTH[platform], height: 600 },
        colorScheme: theme,
        offline: true,
      });
      await context.route('**/*', (route) => {
        asked.push(route.request().url());
        return route.abort();
      });
      const page = await context.newPage();
      await page.setContent(`<!doctype html><meta charset="utf-8"><div id="message">${html}</div>`);
      await page.addStyleTag({ content: `${style}${SLACK_STYLE}${DISCORD_STYLE}${frame(platform, theme)}` });
      if (platform === 'discord') await page.addScriptTag({ content: script });
      const picture = await settled(page);
      await context.close();
      if (asked.length > 0) throw new Error(`a picture asked the network for ${asked.join(', ')}`);
      return picture;
    },
    close: () => browser.close(),
  };
}

const SHARPNESS = 1.5;
const WIDTH = { discord: 640, slack: 680 } as const;

async function settled(page: Page): Promise<Buffer> {
  await page.evaluate('document.fonts.ready');
  await page.evaluate(FULL_BARS);
  await page.waitForTimeout(100);
  return withFewColours(await page.locator('#message').screenshot({ animations: 'disabled' }));
}

/** The bar beside a quote of many lines is squeezed by the component. */
const FULL_BARS = `for (const quote of document.querySelectorAll('discord-quote'))
  quote.shadowRoot.querySelector('.discord-quote-divider').style.flex = 'none'`;

function frame(platform: 'discord' | 'slack', theme: Theme): string {
  const [back, padding] =
    platform === 'discord'
      ? [theme === 'dark' ? '#36393e' : '#fff', '0 0 8px']
      : [theme === 'dark' ? '#1a1d21' : '#fff', '14px 18px'];
  return `body { margin: 0 } #message { background: ${back}; padding: ${padding} }`;
}

/** One script that defines the components; made anew for each run, kept nowhere. */
async function discordComponents(): Promise<string> {
  const entry = createRequire(import.meta.url).resolve('@skyra/discord-components-core');
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'discordComponents' } },
  });
  const output = [result].flat().flatMap((one) => ('output' in one ? one.output : []));
  return output.flatMap((chunk) => (chunk.type === 'chunk' ? [chunk.code] : [])).join('\n');
}

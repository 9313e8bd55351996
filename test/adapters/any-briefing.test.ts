import fc from 'fast-check';
import { expect, it } from 'vitest';
import { renderAnswer as onDiscord } from '../../src/adapters/discord/render.ts';
import { renderAnswer as onSlack } from '../../src/adapters/slack/render.ts';
import type { Card } from '../../src/briefings/card.ts';
import { requestProblems } from '../support/discord/spec.ts';
import { randomAnswer } from '../support/random-cards.ts';
import { checkMessage, type Json } from '../support/slack/block-kit.ts';

it('shows 2,000 random briefings as valid messages on both platforms: no quote altered, every source with number and link, nobody mentioned', {
  timeout: 120_000,
}, () => {
  fc.assert(
    fc.property(fc.noShrink(fc.integer()), (seed) => {
      const { card, buttons } = randomAnswer(seed);
      const { allowedMentions, ...message } = onDiscord({ card, buttons });
      const body = { ...message, allowed_mentions: allowedMentions };
      expect(requestProblems('PATCH', '/webhooks/1/token/messages/@original', body)).toEqual([]);
      const text = message.embeds.map(({ description }) => description).join('\n');
      expectDiscordQuotes(text, card);
      expectDiscordSources(text, card);
      expect(textAlone(text).replace(/\\./gs, '')).not.toMatch(/[@<`|~]/);

      const { blocks, ...rest } = onSlack({ card, buttons });
      expect(checkMessage({ ...rest, blocks })).toEqual([]);
      expect(JSON.stringify(blocks)).not.toMatch(/"type":"(mrkdwn|user|usergroup|broadcast|emoji|channel)"/);
      expectSlackQuotes(blocks, card);
      expectSlackSources(blocks, card);
    }),
    { numRuns: 2_000 },
  );
});

/** What Discord shows of escaped text: a backslash before any sign that is neither letter, digit nor space vanishes. */
function shown(text: string): string {
  return text.replace(/\\([^0-9A-Za-z\s])/g, '$1');
}

/** Those that are shown are quotes of the card in its order, sign by sign; of the others it is told that there are more. */
function expectDiscordQuotes(text: string, { sections }: Card): void {
  const said = sections.flatMap(({ items }) => items.flatMap((item) => (item.kind === 'quote' ? [item.text] : [])));
  const printed = text.split('\n').flatMap((line) => (line.startsWith('> “') ? [shown(line).slice(3, -1)] : []));
  let at = 0;
  const strangers = printed.filter((quote) => {
    at = said.indexOf(quote, at) + 1;
    return at === 0;
  });
  expect(strangers).toEqual([]);
  if (printed.length < said.length) expect(text).toMatch(/^-# \d+ (more|too long to show here)/m);
}

/** Every number is there; links are missing only where even `[1](address)` for each would not fit, and then only the longest. */
function expectDiscordSources(text: string, { sections }: Card): void {
  const items = sections.flatMap((section) => section.items);
  const numbers = items.flatMap((item) => (item.kind === 'source' ? [item.number] : []));
  const plain = textAlone(text);
  const isThere = (number: number) => new RegExp(`(\\*\\*|^|· |\\[)${number}(\\*\\*|\\]| ·|$)`, 'm').test(plain);
  expect(numbers.filter((number) => !isThere(number))).toEqual([]);
  const targets = items.flatMap((item) =>
    (item.kind === 'source' || item.kind === 'link') && item.url ? [`](${linkTarget(item.url)})`] : [],
  );
  const missing = targets.filter((target) => !text.includes(target));
  const shortest = targets.toSorted((a, b) => a.length - b.length).slice(0, targets.length - missing.length);
  const least = Math.min(...missing.map(({ length }) => length));
  expect(shortest.filter((target) => target.length > least)).toEqual([]);
  if (targets.reduce((sum, target) => sum + target.length + 30, 0) < 3_600) expect(missing).toEqual([]);
}

function linkTarget(url: string): string {
  return url.replace(/[()<>[\]\\"\s]/g, (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()}`);
}

/** Without the addresses of links. */
function textAlone(text: string): string {
  return text.replace(/\]\([^)\s]*\)/g, ']');
}

/** Those that are shown are quotes of the card in its order, sign by sign, each with those that go on from it. */
function expectSlackQuotes(blocks: readonly unknown[], card: Card): void {
  const elements = richTexts(blocks).flatMap(({ elements: inner }) => inner as readonly Json[]);
  const printed = elements.flatMap(({ type, elements: inner }) => (type === 'rich_text_quote' ? [upright(inner)] : []));
  const said = card.sections.flatMap(({ items }) => groupsOf(items));
  let at = 0;
  const strangers = printed.filter((quote) => {
    at = said.indexOf(quote, at) + 1;
    return at === 0;
  });
  expect(strangers).toEqual([]);
  if (printed.length < said.length) expect(upright(elements, true)).toMatch(/\d+ more/);
}

/** The quotes of a section; those that go on from each other are one, a line each. */
function groupsOf(items: Card['sections'][number]['items']): readonly string[] {
  const groups: string[] = [];
  items.forEach((item, index) => {
    if (item.kind !== 'quote') return;
    const words = `“${item.text}”`;
    if (item.continues && items[index - 1]?.kind === 'quote') groups.push(`${groups.pop()}\n${words}`);
    else groups.push(words);
  });
  return groups;
}

/** Every number is there; links are missing only where even a number with a link for each would not fit, and then only the longest. */
function expectSlackSources(blocks: readonly unknown[], { sections }: Card): void {
  const items = sections.flatMap((section) => section.items);
  const words = upright(richTexts(blocks), true);
  const numbers = items.flatMap((item) => (item.kind === 'source' ? [item.number] : []));
  const isThere = (number: number) => new RegExp(`(^|· )${number}(\u00a0| |$)`, 'm').test(words);
  expect(numbers.filter((number) => !isThere(number))).toEqual([]);
  const targets = items.flatMap((item) =>
    (item.kind === 'source' || item.kind === 'link') && item.url
      ? [`"url":${JSON.stringify(item.url.replaceAll('|', '%7C'))}`]
      : [],
  );
  const json = JSON.stringify(blocks);
  const missing = targets.filter((target) => !json.includes(target));
  if (targets.reduce((sum, target) => sum + target.length + 110, 0) < 5_000) expect(missing).toEqual([]);
}

function richTexts(blocks: readonly unknown[]): readonly Json[] {
  return (blocks as readonly Json[]).filter(({ type }) => type === 'rich_text');
}

/** All words that are not in italics, which are never an article's; with them where told. */
function upright(value: unknown, isWithItalics = false): string {
  if (Array.isArray(value)) return value.map((one) => upright(one, isWithItalics)).join('');
  const { type, text, style, elements } = value as Json;
  if (type === 'text' || type === 'link') {
    return (style as Json | undefined)?.italic && !isWithItalics ? '' : String(text ?? '');
  }
  return elements ? `${upright(elements, isWithItalics)}\n` : '';
}

import { describe, expect, it } from 'vitest';
import { checkMessage, checkOptions, checkView, type Json } from '../../support/slack/block-kit.ts';

const plain = (size: number) => ({ type: 'plain_text', text: 'x'.repeat(size) });
const words = (size: number) => ({ type: 'text', text: 'x'.repeat(size) });
const section = (...elements: readonly Json[]) => ({ type: 'rich_text_section', elements });
const rich = (...elements: readonly Json[]) => ({ type: 'rich_text', elements });
const button = (more: Json = {}) => ({ type: 'button', action_id: 'a', value: 'v', text: plain(75), ...more });
const actions = (...elements: readonly Json[]) => ({ type: 'actions', elements });
const many = (count: number, block: Json) => Array.from({ length: count }, () => block);

describe("the test server's Slack", () => {
  it('takes what is at the limits', () => {
    const blocks = [{ type: 'header', text: plain(150) }, rich(section(words(3_000))), actions(button())];
    expect(checkMessage({ text: 'a &amp; b', blocks })).toEqual([]);
  });

  it.each<[string, Json]>([
    ['no fallback', { blocks: [rich(section(words(1)))] }],
    ['a fallback that mentions', { text: '<!channel>' }],
    ['a fallback with a bare ampersand', { text: 'a & b' }],
    ['51 blocks', { text: 'x', blocks: many(51, { type: 'divider' }) }],
    ['no blocks', { text: 'x', blocks: [] }],
    ['too much JSON', { text: 'x', blocks: many(5, rich(section(words(2_500)))) }],
    ['an unknown block', { text: 'x', blocks: [{ type: 'banner' }] }],
    ['a header of 151', { text: 'x', blocks: [{ type: 'header', text: plain(151) }] }],
    ['a header that formats', { text: 'x', blocks: [{ type: 'header', text: { type: 'mrkdwn', text: 'x' } }] }],
    ['an empty header', { text: 'x', blocks: [{ type: 'header', text: plain(0) }] }],
    ['a section of 3,001', { text: 'x', blocks: [{ type: 'section', text: plain(3_001) }] }],
    ['eleven small texts', { text: 'x', blocks: [{ type: 'context', elements: many(11, plain(1)) }] }],
    ['26 buttons', { text: 'x', blocks: [actions(...many(26, button()))] }],
    ['no buttons', { text: 'x', blocks: [actions()] }],
    ['an action id twice', { text: 'x', blocks: [actions(button(), button())] }],
    ['a long action id', { text: 'x', blocks: [actions(button({ action_id: 'a'.repeat(256) }))] }],
    ['a long label', { text: 'x', blocks: [actions(button({ text: plain(76) }))] }],
    ['a long value', { text: 'x', blocks: [actions(button({ value: 'v'.repeat(2_001) }))] }],
    ['a style of its own', { text: 'x', blocks: [actions(button({ style: 'big' }))] }],
    ['a block id twice', { text: 'x', blocks: many(2, { type: 'divider', block_id: 'b' }) }],
    ['rich text without words', { text: 'x', blocks: [rich()] }],
    ['an empty text', { text: 'x', blocks: [rich(section(words(0)))] }],
    ['half a character', { text: 'x', blocks: [rich(section({ type: 'text', text: '\ud800' }))] }],
    ['a mention in rich text', { text: 'x', blocks: [rich(section({ type: 'broadcast', range: 'channel' }))] }],
    ['a link to a script', { text: 'x', blocks: [rich(section({ type: 'link', url: 'javascript:1' }))] }],
  ])('finds %s', (_what, message) => {
    expect(checkMessage(message)).not.toEqual([]);
  });

  it.each<[string, Json]>([
    ['a form without a title', { type: 'modal', blocks: [{ type: 'divider' }] }],
    ['a form with a long title', { type: 'modal', title: plain(25), blocks: [{ type: 'divider' }] }],
    ['a view of an unknown type', { type: 'page', blocks: [{ type: 'divider' }] }],
    ['a long callback id', { type: 'home', callback_id: 'c'.repeat(256), blocks: [{ type: 'divider' }] }],
    ['101 blocks', { type: 'home', blocks: many(101, { type: 'divider' }) }],
  ])('finds %s', (_what, view) => {
    expect(checkView(view)).not.toEqual([]);
  });

  it.each<[string, unknown]>([
    ['101 options', many(101, { text: plain(1), value: 'v' })],
    ['an option of 76', [{ text: plain(76), value: 'v' }]],
    ['a value of 151', [{ text: plain(1), value: 'v'.repeat(151) }]],
    ['no list', undefined],
  ])('finds %s', (_what, options) => {
    expect(checkOptions(options)).not.toEqual([]);
  });
});

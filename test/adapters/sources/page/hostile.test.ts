import { expect, it } from 'vitest';
import { readPage } from '../../../../src/adapters/sources/page.ts';
import { cpuNow } from '../../../support/cpu-time.ts';

const TEXT =
  'The northern quay of Tarn was shut on Tuesday after divers found cracks in four of its piles, officials said.';
const script = (json: string) => `<script type="application/ld+json">${json}</script>`;
const space = (length: number) => ' '.repeat(length);

// 80,000 characters took 3 s each, and four times that for twice as many
it.each<[string, (length: number) => string]>([
  ['space at the end of a script', (length) => script(`{"a":1${space(length)}x`)],
  ['space within a text of a script', (length) => script(`{"@type":"NewsArticle","articleBody":"a${space(length)}b"}`)],
  ['space behind a comma of a script', (length) => script(`{"a":1,${space(length)}x`)],
  ['brackets in a script that nothing closes', (length) => `<script>publish={${'[={'.repeat(length / 3)}</script>`],
  ['quotes in a text of a script', (length) => `<script>publish={"${'\\"'.repeat(length / 2)}</script>`],
  [
    'posts of a live report',
    (length) => '<article><time>1</time><p>It is at the quay.</p></article>'.repeat(length / 60),
  ],
  ['hyphens in the name of a class', (length) => `<div class="article${'-_'.repeat(length / 2)}x">a</div>`],
])('takes linear time for %s', (_what, hostile) => {
  const time = (length: number) => {
    const page = `<html><head><title>Quay shut</title></head><body>${hostile(length)}<article><p>${TEXT}</p></article></body></html>`;
    const start = cpuNow();
    expect(readPage(page, 'https://tarn.example/1')).toBeDefined();
    return cpuNow() - start;
  };
  time(10_000);
  expect(time(80_000)).toBeLessThan(8 * time(20_000) + 200);
});

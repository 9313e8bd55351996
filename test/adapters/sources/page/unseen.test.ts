import { describe, expect, it } from 'vitest';
import { fragmentParagraphs } from '../../../../src/adapters/sources/page/fragment.ts';
import { readPage } from '../../../../src/adapters/sources/page.ts';

const LINE = 'The council of Velmark met on Monday about the northern pier and the cracks in its piles.';
const QUOTE = '“We took the money,” said Ines Rowe.';

/** Each holds words that whoever looks at the page does not see, or sees struck out. */
const UNSEEN: readonly (readonly [string, string])[] = [
  ['a comment', `<!-- ${QUOTE} -->`],
  ['an element that is not displayed', `<span style="display:none">${QUOTE}</span>`],
  ['one in capitals and spaces', `<b STYLE="color: red ; DISPLAY : none !important">${QUOTE}</b>`],
  ['an invisible one', `<i style="visibility:hidden">${QUOTE}</i>`],
  ['letters of no size', `<span style="font-size:0px">${QUOTE}</span>`],
  ['words off the screen', `<span style="position:absolute; left:-9999px">${QUOTE}</span>`],
  ['the attribute "hidden"', `<span hidden>${QUOTE}</span>`],
  ['a template', `<template>${QUOTE}</template>`],
  ['words that a correction struck out', `<del>${QUOTE}</del>`],
  ['words that are struck through', `<s>${QUOTE}</s><strike>${QUOTE}</strike>`],
];

describe('words that no reader sees', () => {
  it.each(UNSEEN)('are not read on a page: %s', (_what, unseen) => {
    const page = `<article><h1>The pier</h1>${`<p>${LINE} ${unseen}</p>`.repeat(4)}</article>`;
    expect(readPage(page)?.raw.split('\n\n')).toEqual([LINE, LINE, LINE, LINE]);
  });

  it.each(UNSEEN)('nor in the item of a feed: %s', (_what, unseen) => {
    expect(fragmentParagraphs(`<p>${LINE} ${unseen}</p>`)).toEqual([LINE]);
  });

  it('are left out of feeds and mails in whole parts too', () => {
    expect(fragmentParagraphs(`<div style="display:none"><p>${QUOTE}</p></div><p>${LINE}</p>`)).toEqual([LINE]);
  });

  it('are read where the whole text of a page is shown by its script alone', () => {
    const page = `<body style="visibility:hidden"><article><h1>The pier</h1>${`<p>${LINE}</p>`.repeat(4)}</article></body>`;
    expect(readPage(page)?.raw).toContain(LINE);
  });

  it('are read where they only fade in', () => {
    expect(fragmentParagraphs(`<p style="opacity:0">${LINE}</p>`)).toEqual([LINE]);
  });
});

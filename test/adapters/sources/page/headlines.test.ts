import { describe, expect, it } from 'vitest';
import { readPage } from '../../../../src/adapters/sources/page.ts';

const ADDRESS = 'https://www.harbourtimes.example/transport/ferry';
const TEXT =
  'The ferry left the quay at six, an hour late, with half of its seats empty and a brass band on the upper deck, which nobody had asked for.';
const BODY = `<p>${TEXT}</p><p>${TEXT.replace('six', 'nine')}</p>`;

const meta = (title: string) => `<meta property="og:title" content="${title}">`;
const titleOf = (head: string, body: string) =>
  readPage(`<html lang="en"><head>${head}</head><body>${body}</body></html>`, ADDRESS)?.title;

describe('a heading that leads to the front page', () => {
  it.each([
    ['by its address', '<h1><a href="https://www.harbourtimes.example/">Salt Water</a></h1>'],
    ['by its beginning alone', '<h1><a href="/">Salt Water</a></h1>'],
    ['as it says itself', '<h1><a href="https://harbourtimes.example/blog" rel="home">Salt Water</a></h1>'],
  ])('names the outlet and no article: %s', (_how, heading) => {
    expect(titleOf('<title>Ferry runs again - Salt Water</title>', `${heading}${BODY}`)).toBe('Ferry runs again');
  });

  it('names nothing, where it says no more than that', () => {
    const body = `${BODY}<h3><a href="/">Home</a></h3>`;
    expect(titleOf('<title>Home news - Ferry runs again</title>', body)).toBe('Home news - Ferry runs again');
  });

  it('is kept behind a title of one word, which tells nothing without it', () => {
    const title = titleOf('<title>About - Salt Water</title>', `<h1><a href="/">Salt Water</a></h1>${BODY}`);
    expect(title).toBe('About - Salt Water');
  });
});

describe('a heading that leads to the page itself', () => {
  it.each([
    ['by its whole address', `<h2><a href="${ADDRESS}">Ferry runs again</a></h2>`],
    ['by its path', '<h2><a href="/transport/ferry">Ferry runs again</a></h2>'],
    ['around it', '<a href="/transport/ferry"><h3>Ferry runs again</h3></a>'],
  ])('is the headline, whatever its level: %s', (_how, heading) => {
    expect(titleOf('<title>Item 412</title>', `${heading}${BODY}<h2>Comments</h2>`)).toBe('Ferry runs again');
  });

  it.each([
    ['to a place on the page', '<h2><a href="#respond">Leave a reply to this report</a></h2>'],
    ['to another one', '<h2><a href="/transport/tram">Trams stand still for two days</a></h2>'],
    ['to several', '<h2><a href="/transport/ferry">Ferry</a> and <a href="/2">tram news of the week</a></h2>'],
  ])('does not lead %s', (_where, heading) => {
    expect(titleOf('<title>Ferry runs again</title>', `${BODY}${heading}`)).toBe('Ferry runs again');
  });
});

describe('a title that is told to programs and stands on the page word for word', () => {
  it.each([
    [
      'right below a heading for those who search',
      '<title>Ferry Skerry timetable - Harbour Times</title>',
      '<h1>Ferry Skerry timetable</h1><h2>The ferry runs again</h2>',
    ],
    [
      'further below a heading that says something else',
      '',
      `<h1>Boats, quays and bands</h1><p>${TEXT}</p><h2>The ferry runs again</h2>`,
    ],
    [
      'above a standfirst that is set as the heading',
      '',
      '<div class="x">The ferry runs again</div><h1>A band played on the upper deck</h1>',
    ],
  ])('is the title: %s', (_where, head, body) => {
    expect(titleOf(`${head}${meta('The ferry runs again')}`, `${body}${BODY}`)).toBe('The ferry runs again');
  });

  it.each([
    [
      'it leads to another page',
      '',
      '<h1>Ferry back in service today</h1>',
      '<a href="/2">The boat sails once more</a>',
    ],
    [
      'the heading says what <title> does, and it stands far below',
      '<title>Ferry back in service today</title>',
      '<h1>Ferry back in service today</h1>',
      '<h2>The boat sails once more</h2>',
    ],
    [
      'the heading agrees with it',
      '',
      '<h1>The boat sails once more, an hour late</h1>',
      '<h2>The boat sails once more</h2>',
    ],
  ])('is not, where %s', (_why, head, heading, below) => {
    const title = titleOf(`${head}${meta('The boat sails once more')}`, `${heading}${BODY}${below}`);
    expect(title).toBe(/<h1>(.*)<\/h1>/.exec(heading)![1]);
  });

  it('is not, where it is the name of the outlet', () => {
    const head = `<meta property="og:site_name" content="Harbour Times Online">${meta('Harbour Times Online')}`;
    const body = `<div>Harbour Times Online</div><h1>The ferry runs again</h1>${BODY}`;
    expect(titleOf(head, body)).toBe('The ferry runs again');
  });
});

describe('a page without a heading', () => {
  const NAMED = '<div class="l-headline"><b>The ferry runs again</b></div>';

  it('has the title that it names so by its class', () => {
    expect(titleOf('<title>Transport</title>', `${NAMED}${BODY}`)).toBe('The ferry runs again');
  });

  it.each([
    [
      'it names several',
      '<title>Transport of today</title>',
      `${NAMED}<div class="l-headline">Trams stand still</div>`,
    ],
    ['it tells programs another', meta('Transport of today'), NAMED],
  ])('has none by its class, where %s', (_why, head, body) => {
    expect(titleOf(head, `${body}${BODY}`)).toBe('Transport of today');
  });
});

describe('a line above within a heading', () => {
  it.each([
    ['programs are told nothing', ''],
    ['programs are told it too', meta('Transport: The ferry runs again')],
  ])('is no part of the title, where it is called so and %s', (_what, head) => {
    const heading = '<h1><span class="headline__topline">Transport</span><span>The ferry runs again</span></h1>';
    expect(titleOf(head, `${heading}${BODY}`)).toBe('The ferry runs again');
  });

  it('is the title, where there is nothing below it', () => {
    expect(titleOf('', `<h1><span class="kicker">The ferry runs again</span></h1>${BODY}`)).toBe(
      'The ferry runs again',
    );
  });
});

describe('the outlet behind a title', () => {
  const site = '<meta property="og:site_name" content="Harbour Times">';

  it.each([
    ['a wide bar', 'The ferry runs again｜Harbour Times'],
    ['an underscore', 'The ferry runs again_Harbour Times'],
    ['a day with it', 'The ferry runs again - Harbour Times, 09.05.2031'],
    ['a day behind it', 'The ferry runs again | Harbour Times | 09.05.2031'],
  ])('is taken off with %s', (_what, title) => {
    expect(titleOf(`${site}${meta(title)}`, BODY)).toBe('The ferry runs again');
  });
});

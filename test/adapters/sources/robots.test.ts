import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAllowedBy, ROBOTS_BYTES, readRobots } from '../../../src/adapters/sources/robots.ts';

const read = (text: string) => readRobots(Buffer.from(text), 'Copydesk');
const isOpen = (text: string, path: string) => isAllowedBy(read(text), new URL(path, 'https://harbour.example'));
/** Whether a page is kept out by one rule for all. */
const isHit = (pattern: string, path: string) => !isOpen(`User-agent: *\nDisallow: ${pattern}`, path);

describe('a rule', () => {
  it.each([
    ['/fish', '/fish', true],
    ['/fish', '/fish/salmon?x=1', true],
    ['/fish', '/fisheries', true],
    ['/fish', '/Fish', false],
    ['/fish/', '/fish', false],
    ['/', '/anything', true],
    ['/fish*', '/fish', true],
    ['/*.pdf', '/a/b.pdf', true],
    ['/*.pdf', '/a/b.pdf?page=1', true],
    ['/*.pdf$', '/a/b.pdf', true],
    ['/*.pdf$', '/a/b.pdf?page=1', false],
    ['/*.pdf$', '/a.pdf.pdf', true],
    ['*/private/*/x', '/a/private/b/c/x', true],
    ['/a*b$', '/ab', true],
    ['/a*ab$', '/ab', false],
    ['/$', '/', true],
    ['/$', '/a', false],
    ['*', '/', true],
    ['/a$b', '/a$bc', true],
    ['/a$b', '/a', false],
    ['/*?*print=', '/a?x=1&print=1', true],
    ['fish', '/fish', false],
    // RFC 9309, 2.2.2 and 2.2.3
    ['/foo/bar?baz=quz', '/foo/bar?baz=quz', true],
    ['/foo/bar?baz=https%3A%2F%2Ffoo.bar', '/foo/bar?baz=https%3a%2f%2Ffoo.bar', true],
    ['/foo/bar/ツ', '/foo/bar/%E3%83%84', true],
    ['/foo/bar/%E3%83%84', '/foo/bar/ツ', true],
    ['/foo/bar/%62%61%7A', '/foo/bar/baz', true],
    ['/foo/bar/baz', '/foo/bar/%62%61%7A', true],
    ['/path/file-with-a-%2A.html', '/path/file-with-a-*.html', true],
    ['/path/file-with-a-%2A.html', '/path/file-with-a-b.html', false],
    ['/path/foo-%24', '/path/foo-$', true],
    ['/a%2Fb', '/a/b', false],
    ['/it’s', "/it's", false],
    ["/it's", "/it's", true],
    ["/?q=it's", "/?q=it's", true],
    ['/a b', '/a%20b', true],
    ['/100%', '/100%', true],
  ])('%s for %s: %s', (pattern, path, hit) => {
    expect(isHit(pattern, path)).toBe(hit);
  });

  it.each([
    ['the longest decides', 'Disallow: /a/\nAllow: /a/open/', '/a/open/x', true],
    ['the longest decides, wherever it stands', 'Allow: /a/open/\nDisallow: /a/', '/a/b', false],
    ['of two as long Allow decides', 'Disallow: /page\nAllow: /*age', '/page', true],
    ['Allow of the same path decides', 'Disallow: /page\nAllow: /page', '/page', true],
    ['nothing keeps nothing out', 'Disallow:', '/a', true],
    ['nothing that is allowed opens nothing', 'Disallow: /\nAllow:', '/a', false],
    ['robots.txt itself is always open', 'Disallow: /', '/robots.txt', true],
    // RFC 9309, 5.2
    [
      'the longest of the RFC',
      'Allow: /example/page/\nDisallow: /example/page/disallowed.gif',
      '/example/page/x',
      true,
    ],
    [
      'the shorter of the RFC does not',
      'Allow: /example/page/\nDisallow: /example/page/disallowed.gif',
      '/example/page/disallowed.gif',
      false,
    ],
  ])('%s', (_why, rules, path, open) => {
    expect(isOpen(`User-agent: *\n${rules}`, path)).toBe(open);
  });
});

describe('a group', () => {
  it.each([
    ['that names us', 'User-agent: copydesk\nDisallow: /', false],
    ['that names us with a version', 'User-agent: Copydesk/2.0\nDisallow: /', false],
    ['that names us with a note', 'User-agent: COPYDESK # the news bot\nDisallow: / # all', false],
    ['that names another', 'User-agent: Copydesk-News\nDisallow: /', true],
    ['that names a part of our name', 'User-agent: Copy\nDisallow: /', true],
    ['for all', 'User-agent: *\nDisallow: /', false],
    ['for all is not ours where we have one', 'User-agent: *\nDisallow: /\n\nUser-agent: copydesk\nDisallow:', true],
    ['of ours without rules', 'User-agent: *\nDisallow: /\nUser-agent: copydesk', true],
    [
      'is one with the next one that names us',
      'User-agent: copydesk\nDisallow: /b\nUser-agent: x\nDisallow: /c\nUser-agent: copydesk\nDisallow: /a',
      false,
    ],
    ['for several', 'User-agent: other\nUser-agent: copydesk\nUser-agent: third\nDisallow: /a', false],
    [
      'for several, with a sitemap between',
      'User-agent: copydesk\nSitemap: https://x.example/s.xml\nUser-agent: other\nDisallow: /a',
      false,
    ],
    ['ends where the next one begins', 'User-agent: copydesk\nDisallow: /b\nUser-agent: other\nDisallow: /a', true],
    ['with a pause ends, too', 'User-agent: *\nCrawl-delay: 5\n\nUser-agent: other\nDisallow: /', true],
    ['after a byte order mark', '\uFEFFUser-agent: *\nDisallow: /a', false],
    ['with the line ends of a Mac', 'User-agent: *\rDisallow: /a\r', false],
    ['with blank lines and spaces', '\n  User-Agent :  *  \n\n\n\tDISALLOW:/a\n', false],
    ['without an agent', 'Disallow: /', true],
    ['that is a page', '<!DOCTYPE html><html><body>User-agent: * Disallow: /</body></html>', true],
    ['that is nothing', '', true],
  ])('%s', (_what, text, open) => {
    expect(isOpen(text, '/a')).toBe(open);
  });

  it.each([
    ['of ours', 'User-agent: *\nCrawl-delay: 9\nUser-agent: copydesk\nCrawl-delay: 2.5', 2_500],
    ['for all', 'User-agent: *\nCrawl-delay: 10', 10_000],
    ['of another', 'User-agent: other\nCrawl-delay: 10', undefined],
    ['that is no number', 'User-agent: *\nCrawl-delay: soon', undefined],
    ['that is endless', 'User-agent: *\nCrawl-delay: Infinity', undefined],
    ['that is negative', 'User-agent: *\nCrawl-delay: -1', undefined],
  ])('tells the pause %s', (_what, text, delayMs) => {
    expect(read(text).delayMs).toBe(delayMs);
  });
});

describe('what is larger than the RFC asks for', () => {
  const head = 'User-agent: *\n';

  it('is read up to there, without the line that is cut', () => {
    const line = 'Disallow: /a\n';
    const filler = `${'#'.repeat(ROBOTS_BYTES - head.length - line.length - 12)}\n`;
    expect(isOpen(`${head}${filler}${line}Disallow: /private`, '/a')).toBe(false);
    expect(isOpen(`${head}${filler}${line}Disallow: /private`, '/p')).toBe(true);
  });

  it.each([
    ['of many stars', `Disallow: *${'*a'.repeat(400)}b\n`],
    ['that are one star', 'Disallow:*b\n'],
    ['that nearly match', `Disallow:*${'a'.repeat(20)}b\n`],
    ['that match again and again', `Disallow:${'*aab'.repeat(30)}\n`],
    ['that are stars alone', `Disallow: ${'*'.repeat(5_000)}b\n`],
  ])('takes no longer with rules %s', (_what, line) => {
    const started = performance.now();
    expect(isOpen(head + line.repeat(ROBOTS_BYTES / line.length), `/${'a'.repeat(1_990)}`)).toBe(true);
    // 5 to 120 ms alone
    expect(performance.now() - started).toBeLessThan(1_500);
  });

  it('keeps an address out that is longer than any', () => {
    expect(isHit('/b', `/${'a'.repeat(5_000)}`)).toBe(true);
    expect(isOpen('', `/${'a'.repeat(5_000)}`)).toBe(true);
  });
});

it('no bytes and no address are too hostile', () => {
  const piece = fc.constantFrom(
    'User-agent: *',
    'copydesk',
    'Disallow: ',
    'Allow:',
    'Crawl-delay: 1e9',
    '\n',
    '\r',
    '*',
    '$',
    '%',
    '%2',
    '%F0%9F',
    '#',
    ':',
    '/',
    '\uFEFF',
    'é',
    '🗞',
  );
  const text = fc.oneof(
    { arbitrary: fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')), weight: 3 },
    { arbitrary: fc.string({ unit: 'binary' }), weight: 1 },
  );
  const bytes = fc.oneof(
    text.map((written) => new TextEncoder().encode(written)),
    fc.uint8Array(),
  );
  fc.assert(
    fc.property(bytes, text, (robots, path) => {
      const file = readRobots(robots, 'Copydesk');
      const url = URL.parse(`https://harbour.example/${path.toWellFormed()}`);
      if (url) expect(typeof isAllowedBy(file, url)).toBe('boolean');
      expect(JSON.parse(JSON.stringify(file))).toEqual(file);
    }),
  );
});

it('a rule matches as its definition says', () => {
  const short = (letters: string) => fc.string({ unit: fc.constantFrom(...letters), maxLength: 8 });
  fc.assert(
    fc.property(short('aab*'), fc.boolean(), short('ab'), (rule, isWhole, path) => {
      const pattern = `/${rule}${isWhole ? '$' : ''}`;
      expect([pattern, isHit(pattern, `/${path}`)]).toEqual([pattern, isMatch(`/${rule}`, `/${path}`, isWhole)]);
    }),
    { numRuns: 500 },
  );
});

/** Letter by letter, every way. */
function isMatch(pattern: string, path: string, isWhole: boolean): boolean {
  if (pattern === '') return !isWhole || path === '';
  if (pattern.startsWith('*'))
    return isMatch(pattern.slice(1), path, isWhole) || (path !== '' && isMatch(pattern, path.slice(1), isWhole));
  return path.startsWith(pattern[0]!) && isMatch(pattern.slice(1), path.slice(1), isWhole);
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalUrl, idOf, keysOf, mayChange, titleFingerprint } from '../../src/store/identity.ts';
import { aNewArticle } from '../support/articles.ts';

describe('canonicalUrl', () => {
  it.each<[string, string, string]>([
    ['the case of the host', 'HTTPS://News.Example/Pier', 'https://news.example/Pier'],
    ['the fragment', 'https://a.example/x#comments', 'https://a.example/x'],
    ['the default port', 'https://a.example:443/x', 'https://a.example/x'],
    ['trailing slashes', 'https://a.example/x//', 'https://a.example/x'],
    ['the slash after the host', 'https://a.example/', 'https://a.example'],
    ['a user and a password', 'https://me:secret@a.example/x', 'https://a.example/x'],
    ['tracking parameters', 'https://a.example/x?utm_source=f&UTM_Medium=m&fbclid=1&gclid=2', 'https://a.example/x'],
    ['an empty query', 'https://a.example/x?', 'https://a.example/x'],
    ['the order of parameters', 'https://a.example/x?b=2&utm_id=1&a=1', 'https://a.example/x?a=1&b=2'],
    ['the spelling of a parameter', 'https://a.example/x?q=a%20b', 'https://a.example/x?q=a+b'],
    ['space around it', ' https://a.example/x\n', 'https://a.example/x'],
  ])('passes over %s', (_what, url, canonical) => {
    expect(canonicalUrl(url)).toBe(canonical);
  });

  it.each([
    ['another port', 'https://a.example:8443/x'],
    ['the case of the path', 'https://a.example/X'],
    ['a parameter that names the page', 'https://a.example/?id=7'],
    ['a repeated parameter', 'https://a.example/x?a=1&a=2'],
  ])('keeps %s', (_what, url) => {
    expect(canonicalUrl(url)?.replace('example?', 'example/?')).toBe(url);
  });

  it.each(['', 'not an address', 'ftp://a.example/x', 'javascript:alert(1)', 'mailto:a@a.example', '/x', 'https://'])(
    'has none for %j',
    (url) => {
      expect(canonicalUrl(url)).toBeUndefined();
    },
  );

  it('is the canonical form of itself, and never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.webUrl({ withQueryParameters: true, withFragments: true }), fc.string()), (url) => {
        const canonical = canonicalUrl(url);
        if (canonical !== undefined) expect(canonicalUrl(canonical)).toBe(canonical);
      }),
    );
  });
});

describe('idOf', () => {
  it('comes from the URL alone where there is one', () => {
    const url = 'https://a.example/x';
    expect(idOf({ url, raw: 'A.', source: 'M' })).toBe(idOf({ url: `${url}?utm_source=f`, raw: 'B.' }));
  });

  it('comes from the outlet and the text where there is no address', () => {
    const ids = [
      idOf({ raw: 'A.' }),
      idOf({ raw: 'B.' }),
      idOf({ raw: 'A.', source: 'Meridian' }),
      idOf({ raw: 'A.', source: 'Harbour Times' }),
    ];
    expect(new Set(ids).size).toBe(4);
    expect(idOf({ raw: 'A.', url: 'no address' })).toBe(ids[0]);
    expect(idOf({ raw: 'A.', source: ' MERIDIAN ' })).toBe(ids[2]);
  });

  it('tells lone surrogates apart', () => {
    expect(idOf({ raw: '\ud800' })).not.toBe(idOf({ raw: '\ud801' }));
  });
});

describe('keysOf', () => {
  it('has a key for all that an article can be recognised by', () => {
    const article = aNewArticle({ url: 'https://a.example/x', guid: '1', title: 'T', text: 'A.' });
    expect(Object.keys(keysOf(article))).toEqual(['urls', 'guid', 'lead']);
  });

  it('scopes a GUID to the host where the outlet is not named', () => {
    const guidAt = (url: string) => keysOf(aNewArticle({ url, guid: '1' })).guid;
    expect(guidAt('https://a.example/x')).toEqual(guidAt('https://a.example/y'));
    expect(guidAt('https://a.example/x')).not.toEqual(guidAt('https://b.example/x'));
  });

  it.each(['https://a.example/?p=17', 'urn:uuid:1225c695-cfb8-4ebb-aaaa-80da344efa6a', 'tag:a.example,2031:17'])(
    'takes the GUID %s by itself, whoever carries it',
    (guid) => {
      const guidIn = (source: string) => keysOf(aNewArticle({ guid, source })).guid;
      expect(guidIn('Meridian')).toEqual(guidIn('Harbour Times'));
      expect(keysOf(aNewArticle({ guid, text: '' })).guid).toBeDefined();
    },
  );

  it('takes a GUID that names only a site for a bare one', () => {
    const guidIn = (source: string) => keysOf(aNewArticle({ guid: 'https://a.example/', source })).guid;
    expect(guidIn('Meridian')).not.toEqual(guidIn('Harbour Times'));
  });

  it('has a key for each address, each once', () => {
    const article = aNewArticle({
      url: 'https://a.example/x',
      aliases: ['https://a.example/x#top', 'https://go.example/1', 'no address'],
    });
    expect(keysOf(article).urls).toEqual([
      ...keysOf(aNewArticle({ url: 'https://a.example/x' })).urls,
      ...keysOf(aNewArticle({ url: 'https://go.example/1' })).urls,
    ]);
  });

  it('has no key for a GUID of nobody knows whom, nor for an empty text', () => {
    expect(keysOf(aNewArticle({ guid: '1', text: '' }))).toEqual({ urls: [] });
  });

  it('takes the next paragraph into a lead that is only a heading', () => {
    const keyOf = (text: string) => keysOf(aNewArticle({ title: 'Pier', text })).lead;
    expect(keyOf('LIVE\n\nThe council voted.')).not.toEqual(keyOf('LIVE\n\nThe mayor resigned.'));
  });

  it('compares the lead alone under a title', () => {
    const lead = 'The harbour council voted for the new pier on Tuesday, after a debate of nine hours.';
    const keyOf = (text: string, title?: string) =>
      keysOf(aNewArticle({ text, ...(title === undefined ? {} : { title }) })).lead;
    expect(keyOf(`${lead}\n\nOne.`, 'Pier')).toEqual(keyOf(`${lead}\n\nTwo.`, 'PIER!'));
    expect(keyOf(`${lead}\n\nOne.`)).not.toEqual(keyOf(`${lead}\n\nTwo.`));
  });
});

describe('titleFingerprint', () => {
  it('passes over case, spaces and punctuation', () => {
    expect(titleFingerprint({ title: '“Pier” vote  ' })).toEqual(titleFingerprint({ title: 'PIER VOTE' }));
    expect(titleFingerprint({ title: 'Pier' })).not.toEqual(titleFingerprint({ title: 'Piers' }));
    expect(titleFingerprint({ title: ' — ' })).toBeUndefined();
    expect(titleFingerprint({})).toBeUndefined();
  });
});

describe('mayChange', () => {
  it.each<[string, string, string, boolean]>([
    ['another page of the site', 'https://valleypost.co.uk/a', 'https://www.valleypost.co.uk/b', true],
    ['another outlet of the country', 'https://valleypost.co.uk/a', 'https://riverpost.co.uk/b', false],
    ['another writer at the same host', 'https://valley.github.io/a', 'https://river.github.io/b', false],
  ])('is asked of %s', (_who, known, said, may) => {
    expect(mayChange(aNewArticle({ url: said }), { url: known })).toBe(may);
  });
});

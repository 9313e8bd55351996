import { describe, expect, it } from 'vitest';
import { destination, hostOf, redirectTarget } from '../../../../src/adapters/sources/http/destinations.ts';

describe('an address', () => {
  it.each([
    ['https://news.example/feed.xml', 'https://news.example/feed.xml'],
    ['  HTTP://News.Example:80/a b?c=ü#part ', 'http://news.example/a%20b?c=%C3%BC'],
    ['https://8.8.8.8:8443/', 'https://8.8.8.8:8443/'],
    ['https://[2606:4700:4700::1111]/', 'https://[2606:4700:4700::1111]/'],
    ['https://münchen.example/', 'https://xn--mnchen-3ya.example/'],
  ])('%j may be asked', (written, url) => {
    expect(destination(written, [])).toEqual({ url: new URL(url) });
  });

  it.each([
    ['', 'is not an address of the web'],
    ['news.example/feed.xml', 'is not an address of the web'],
    ['https://', 'is not an address of the web'],
    ['http://1.2.3.4.5/', 'is not an address of the web'],
    ['http://news.example:99999/', 'is not an address of the web'],
    ['ftp://news.example/', 'starts with ftp: instead of https: or http:'],
    ['file:///etc/passwd', 'starts with file: instead of https: or http:'],
    ['feed:https://news.example/', 'starts with feed: instead of https: or http:'],
    ['https://anna:secret@news.example/', 'has a user name or a password in it; they are never sent'],
    ['https://anna@news.example/', 'has a user name or a password in it; they are never sent'],
    ['https://:secret@news.example/', 'has a user name or a password in it; they are never sent'],
    ['http://10.0.0.5/', 'is in a private network (10.0.0.5); allow it with FETCH_ALLOW_CIDR'],
    ['http://[::1]/', 'is on this machine (::1); allow it with FETCH_ALLOW_CIDR'],
  ])('%j is refused', (written, why) => {
    expect(destination(written, [])).toEqual({ why });
  });
});

describe('a redirect', () => {
  it.each([
    ['to a path', 'https://news.example/a/b', '/c', 'https://news.example/c'],
    ['to a path beside', 'https://news.example/a/b', 'c?d', 'https://news.example/a/c?d'],
    ['to another host', 'https://news.example/', 'https://www.news.example/', 'https://www.news.example/'],
    ['without a scheme', 'https://news.example/', '//www.news.example/x', 'https://www.news.example/x'],
    ['up to https', 'http://news.example/', 'https://news.example/', 'https://news.example/'],
    ['to a fragment', 'https://news.example/a', '/b#part', 'https://news.example/b'],
    ['in UTF-8', 'https://news.example/', bytes('/überblick'), 'https://news.example/%C3%BCberblick'],
    ['in Latin-1', 'https://news.example/', '/\xfcberblick', 'https://news.example/%C3%BCberblick'],
    [
      'down to http, over https',
      'https://news.example/feed',
      'http://news.example/feed/',
      'https://news.example/feed/',
    ],
    ['down to http elsewhere, over https', 'https://news.example/', 'http://other.example/', 'https://other.example/'],
  ])('%s is followed', (_how, from, location, url) => {
    expect(redirectTarget(new URL(from), location, [])).toEqual({ url: new URL(url) });
  });

  it.each([
    ['without an address', 'https://news.example/', null, 'redirects without saying where to'],
    ['to nonsense', 'https://news.example/', 'http://', 'redirects without saying where to'],
    ['down to a port', 'https://news.example/', 'http://news.example:8080/', 'redirects from https to http'],
    [
      'with a password',
      'https://news.example/',
      'https://a:b@news.example/',
      'redirects to an address that has a user name or a password in it; they are never sent',
    ],
    [
      'to another scheme',
      'https://news.example/',
      'file:///etc/passwd',
      'redirects to an address that starts with file: instead of https: or http:',
    ],
    [
      'to a private network',
      'https://news.example/',
      '//10.0.0.5/',
      'redirects to an address that is in a private network (10.0.0.5); allow it with FETCH_ALLOW_CIDR',
    ],
  ])('%s is refused', (_how, from, location, why) => {
    expect(redirectTarget(new URL(from), location, [])).toEqual({ why });
  });
});

it.each([
  ['https://News.Example/', 'news.example'],
  ['http://news.example:8080/', 'news.example'],
  ['https://news.example./', 'news.example'],
  ['http://[2606:4700::1]/', '[2606:4700::1]'],
])('the host of %s is %s, whatever the port and the scheme', (url, host) => {
  expect(hostOf(new URL(url))).toBe(host);
});

/** As a header arrives: one character a byte. */
function bytes(text: string): string {
  return Buffer.from(text).toString('latin1');
}

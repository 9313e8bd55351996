import { describe, expect, it } from 'vitest';
import { siteAt, siteOf } from '../../src/briefings/site.ts';

describe('siteOf', () => {
  it.each<[string, string, string]>([
    ['the part of an outlet', 'amp.valleypost.example', 'valleypost.example'],
    ['a host in capitals with a point behind it', 'WWW.Valleypost.Example.', 'valleypost.example'],
    ['a second level that is open to all', 'news.valleypost.co.uk', 'valleypost.co.uk'],
    ['a second level that few know', 'www.valleypost.k12.ca.us', 'valleypost.k12.ca.us'],
    ['a country that gives names of two kinds', 'valleypost.com.tr', 'valleypost.com.tr'],
    ['short names below a short country', 'www.post.com.co', 'post.com.co'],
    ['a newsroom at a host of many writers', 'valleypost.github.io', 'valleypost.github.io'],
    ['a blog at a host of many writers', 'www.valley.blogspot.com', 'valley.blogspot.com'],
    ['a name in another writing', 'новости.долина.рф', 'долина.рф'],
    ['the same as a browser sends it', 'xn--b1amarcd.xn--80ahmih0a.xn--p1ai', 'xn--80ahmih0a.xn--p1ai'],
    ['an address in numbers', '127.0.0.1', '127.0.0.1'],
    ['a long address in numbers', '[::1]', '[::1]'],
    ['a machine of the own network', 'localhost', 'localhost'],
    ['a suffix itself', 'github.io', 'github.io'],
    ['nothing', '', ''],
  ])('finds the owner of %s', (_what, host, site) => {
    expect(siteOf(host)).toBe(site);
  });

  it('parts what stands below one suffix', () => {
    expect(siteOf('alice.github.io')).not.toBe(siteOf('bob.github.io'));
    expect(siteOf('valleypost.co.uk')).not.toBe(siteOf('riverpost.co.uk'));
  });
});

describe('siteAt', () => {
  it.each<[string | undefined, string | undefined]>([
    ['https://www.valleypost.co.uk:8080/a', 'valleypost.co.uk'],
    ['http://[::1]:3000/', '[::1]'],
    ['no address', undefined],
    ['urn:isbn:1', undefined],
    [undefined, undefined],
  ])('of %s is %s', (url, site) => {
    expect(siteAt(url)).toBe(site);
  });
});

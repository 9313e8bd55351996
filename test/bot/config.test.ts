import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { describe, expect, it } from 'vitest';
import { SETTINGS, TOPIC_SETTINGS } from '../../src/bot/config/schema.ts';
import { feedsOf, readConfig } from '../../src/bot/config.ts';

const example = readFileSync(new URL('../../.env.example', import.meta.url), 'utf8');

describe('readConfig', () => {
  it('works without any setting', () => {
    expect(readConfig({})).toEqual({
      ok: true,
      config: {
        topics: [],
        feeds: [],
        allowedNetworks: [],
        desk: { host: '127.0.0.1', port: 8080 },
        editors: [],
        storeUrl: 'sqlite:./data/copydesk.db',
        timeZone: 'UTC',
        logLevel: 'info',
        digests: { catchUp: 12 * 3_600_000, saysEmpty: false, spread: 60_000 },
      },
    });
  });

  it('reads when and where digests go, each topic in its own zone or that of all', () => {
    const result = readConfig({
      TOPICS: 'a,b,c',
      TIMEZONE: 'Europe/Lisbon',
      TOPIC_A_DIGEST: ' 0 8  * * 1-5 ',
      TOPIC_A_TIMEZONE: 'Asia/Yerevan',
      TOPIC_A_CHANNELS: 'discord:123456789012345678, slack:C0NEWS,slack:C0NEWS',
      TOPIC_B_DIGEST: '30 17 * * fri',
      TOPIC_B_CHANNELS: 'slack:G0PRIVATE',
      DIGEST_CATCH_UP: '3h',
      DIGEST_EMPTY: 'say',
      DIGEST_SPREAD: '90s',
    });
    expect(result).toMatchObject({
      ok: true,
      config: {
        digests: { catchUp: 3 * 3_600_000, saysEmpty: true, spread: 90_000 },
        topics: [
          {
            digest: {
              cron: '0 8 * * 1-5',
              timeZone: 'Asia/Yerevan',
              places: ['discord:123456789012345678', 'slack:C0NEWS'],
            },
          },
          { digest: { cron: '30 17 * * fri', timeZone: 'Europe/Lisbon', places: ['slack:G0PRIVATE'] } },
          { name: 'c' },
        ],
      },
    });
  });

  it.each([
    ['no channel', { TOPIC_A_DIGEST: '0 8 * * *' }, 'TOPIC_A_DIGEST', 'TOPIC_A_CHANNELS'],
    ['no time', { TOPIC_A_CHANNELS: 'slack:C0NEWS' }, 'TOPIC_A_CHANNELS', 'TOPIC_A_DIGEST'],
    ['a channel without its platform', { TOPIC_A_CHANNELS: '123' }, 'TOPIC_A_CHANNELS', 'discord:ID'],
    ['a person', { TOPIC_A_CHANNELS: 'slack:U0READER' }, 'TOPIC_A_CHANNELS', 'slack:ID'],
    ['seconds', { TOPIC_A_DIGEST: '0 0 8 * * *', TOPIC_A_CHANNELS: 'slack:C0NEWS' }, 'TOPIC_A_DIGEST', 'five fields'],
    ['the last day', { TOPIC_A_DIGEST: '0 8 L * *', TOPIC_A_CHANNELS: 'slack:C0NEWS' }, 'TOPIC_A_DIGEST', 'L'],
    ['an hour too many', { TOPIC_A_DIGEST: '0 25 * * *', TOPIC_A_CHANNELS: 'slack:C0NEWS' }, 'TOPIC_A_DIGEST', 'hour'],
    ['a zone that is none', { TOPIC_A_TIMEZONE: 'Mars/Base' }, 'TOPIC_A_TIMEZONE', 'Europe/Yerevan'],
    ['a span that is none', { DIGEST_CATCH_UP: 'soon' }, 'DIGEST_CATCH_UP', '12h'],
    ['a spread of hours', { DIGEST_SPREAD: '2h' }, 'DIGEST_SPREAD', '15m'],
    ['a way that is none', { DIGEST_EMPTY: 'maybe' }, 'DIGEST_EMPTY', 'skip'],
  ])('says what is wrong with a digest that has %s', (_what, environment, variable, expected) => {
    const result = readConfig({ TOPICS: 'a', ...environment });
    const problems = result.ok ? [] : result.problems;
    expect(problems.find((one) => one.variable === variable)?.problem).toContain(expected);
  });

  it('says in words of every setting what it is to be', () => {
    const names = Object.keys(SETTINGS.shape).filter((name) => name !== 'INBOX');
    const result = readConfig(Object.fromEntries(names.map((name) => [name, ' ~ '])));
    const problems = result.ok ? [] : result.problems;
    expect(problems.map(({ variable }) => variable).toSorted()).toEqual(names.toSorted());
    expect(problems.filter(({ problem }) => !/^is /.test(problem))).toEqual([]);
  });

  it('says that tokens of Slack need that of the bot', () => {
    const result = readConfig({ SLACK_APP_TOKEN: 'xapp-1' });
    expect(result.ok ? [] : result.problems).toEqual([
      { variable: 'SLACK_BOT_TOKEN', problem: expect.stringContaining('is needed beside SLACK_APP_TOKEN') },
    ]);
  });

  it('reads topics with their titles and queries, and searches a bare name as words', () => {
    const result = readConfig({
      TOPICS: 'Karabakh, energy-prices',
      TOPIC_KARABAKH_TITLE: 'Nagorno-Karabakh',
      TOPIC_KARABAKH_MATCH: 'karabakh | artsakh',
    });
    expect(result.ok && result.config.topics.map(({ name, title, query }) => [name, title, query.kind])).toEqual([
      ['karabakh', 'Nagorno-Karabakh', 'or'],
      ['energy-prices', 'energy-prices', 'and'],
    ]);
  });

  it.each([
    ['commas', 'https://a.example/feed,https://b.example/rss,'],
    ['commas and spaces', ' https://a.example/feed , https://b.example/rss'],
    ['spaces and line ends', 'https://a.example/feed\n  https://B.example/rss https://a.example:443/feed'],
  ])('reads feeds with %s between them, each once', (_what, list) => {
    const result = readConfig({ FEEDS: list });
    expect(result.ok && result.config.feeds).toEqual(['https://a.example/feed', 'https://b.example/rss']);
  });

  it('leaves a comma inside an address alone', () => {
    const result = readConfig({ FEEDS: 'https://a.example/f?tags=x,y,https://b.example/' });
    expect(result.ok && result.config.feeds).toEqual(['https://a.example/f?tags=x,y', 'https://b.example/']);
  });

  it('reads the feeds of a topic, and polls one once that several use', () => {
    const shared = 'https://a.example/feed';
    const result = readConfig({
      FEEDS: shared,
      TOPICS: 'a,b',
      TOPIC_A_FEEDS: shared,
      TOPIC_B_FEEDS: 'https://b.example/',
    });
    const config = result.ok ? result.config : expect.fail();
    expect(config.topics.map(({ feeds }) => feeds)).toEqual([[shared], ['https://b.example/']]);
    expect(feedsOf(config)).toEqual([shared, 'https://b.example/']);
  });

  it('reads the inbox and the networks that may be reached', () => {
    const result = readConfig({ INBOX: './inbox', FETCH_ALLOW_CIDR: '10.0.0.0/8, ::1 192.168.1.7' });
    expect(result.ok && result.config).toMatchObject({
      inbox: './inbox',
      allowedNetworks: ['10.0.0.0/8', '::1/128', '192.168.1.7/32'],
    });
  });

  it('reads the proxy that everything is fetched over', () => {
    const FETCH_PROXY = 'http://anna:p%40ss@proxy.example:3128';
    const result = readConfig({ FETCH_PROXY });
    expect(result.ok && result.config.proxy).toBe(FETCH_PROXY);
  });

  it.each([
    'proxy.example:3128',
    'https://anna:hunter2@proxy.example:3128',
    'http://anna:hunter2#1@proxy.example:3128',
  ])('says how a proxy is written when given %j, and repeats no password', (FETCH_PROXY) => {
    const result = readConfig({ FETCH_PROXY });
    const problems = result.ok ? [] : result.problems;
    expect(problems).toEqual([
      { variable: 'FETCH_PROXY', problem: expect.stringContaining('http://user:password@proxy.example:3128') },
    ]);
    expect(JSON.stringify(problems)).not.toMatch(/anna|hunter2/);
  });

  it.each([
    ['FEEDS', { FEEDS: 'harbour.example/feed' }],
    ['FEEDS', { FEEDS: 'ftp://b.example/' }],
    ['TOPIC_A_FEEDS', { TOPICS: 'a', TOPIC_A_FEEDS: 'https://' }],
    ['FETCH_ALLOW_CIDR', { FETCH_ALLOW_CIDR: '10.0.0.0/33' }],
    ['FETCH_ALLOW_CIDR', { FETCH_ALLOW_CIDR: 'localhost' }],
    ['FETCH_ALLOW_CIDR', { FETCH_ALLOW_CIDR: '::1/129' }],
  ])('finds the mistake in %s: %j', (variable, environment) => {
    const result = readConfig(environment);
    expect(result.ok ? [] : result.problems.map((problem) => problem.variable)).toEqual([variable]);
  });

  it('reports all problems at once, each with its variable and none with a value', () => {
    const secret = 'xoxp-very-secret';
    const result = readConfig({
      TOPICS: 'a',
      TOPIC_A_MATCH: '"open',
      TOPIC_B_TITLE: 'stray',
      TIMEZONE: 'Mars/Base',
      STORE_URL: 'redis://x',
      DISCORD_TOKEN: 'abc',
      SLACK_BOT_TOKEN: secret,
    });
    expect(result.ok).toBe(false);
    const problems = result.ok ? [] : result.problems;
    expect(problems.map(({ variable }) => variable).sort()).toEqual([
      'DISCORD_TOKEN',
      'SLACK_BOT_TOKEN',
      'STORE_URL',
      'TIMEZONE',
      'TOPIC_A_MATCH',
      'TOPIC_B_TITLE',
    ]);
    expect(JSON.stringify(problems)).not.toContain(secret);
  });

  it.each([
    ['a misspelt setting of a topic', { TOPICS: 'a', TOPIC_A_MATHC: 'x' }, 'TOPIC_A_MATCH'],
    ['a topic that is not listed', { TOPIC_GONE_TITLE: 'x' }, 'TOPICS'],
    ['a list that is no list', { TOPICS: 'a;b' }, 'karabakh,energy'],
  ])('says what is expected for %s', (_what, environment, expected) => {
    const result = readConfig(environment);
    expect(result.ok ? '' : result.problems.map(({ problem }) => problem).join()).toContain(expected);
  });

  it('takes an empty setting for one that is not set', () => {
    expect(readConfig({ DISCORD_TOKEN: '', TIMEZONE: '', STORE_URL: '', TOPICS: '' }).ok).toBe(true);
  });
});

describe('.env.example', () => {
  it('can be used as it stands', () => {
    expect(readConfig(parseEnv(example))).toMatchObject({
      ok: true,
      config: { topics: [{ name: 'karabakh' }, { name: 'energy' }] },
    });
  });

  it('names every setting and no other', () => {
    const named = [...example.matchAll(/^#? ?([A-Z][A-Z_]+)=/gm)].map((match) => match[1]!);
    const ofTopics = TOPIC_SETTINGS.flatMap((setting) => [`TOPIC_KARABAKH_${setting}`, `TOPIC_ENERGY_${setting}`]);
    expect(new Set(named)).toEqual(new Set([...Object.keys(SETTINGS.shape), ...ofTopics]));
  });
});

import { describe, expect, it } from 'vitest';
import { backgroundOf } from '../../src/briefings/background.ts';
import { poolSentences } from '../../src/briefings/facts/pool.ts';
import { anAnalysed } from '../support/analysed.ts';

const LEAD =
  'Fighting over the Orvel dam resumed on Tuesday between Kelmar and Sunda, the defence ministry of Kelmar said.';
const PAST =
  'The dispute over the Orvel dam has smouldered since a 1991 truce between Kelmar and Sunda, flaring up in 2004 and in March 2017.';
const LATER =
  'In 2012 Kelmar and Sunda agreed to share the water of the Orvel dam, but the accord was never put into law.';

function poolOf(text: string, published?: number) {
  const { article, analysis } = anAnalysed({ text, ...(published === undefined ? {} : { published }) });
  return poolSentences([
    { text, origin: 0, analysis, ...(article.published === undefined ? {} : { published: article.published }) },
  ]);
}

const passagesOf = (text: string, published?: number, shown: readonly number[] = [0]) =>
  backgroundOf(poolOf(text, published), shown);

describe('backgroundOf', () => {
  it('finds the sentences that speak of earlier years, in the order of the years', () => {
    const passages = passagesOf(`${LEAD}\n\n${LATER}\n\n${PAST}`, Date.UTC(2031, 4, 6));
    expect(passages.map(({ text, sortKey }) => [sortKey, text])).toEqual([
      ['1991', PAST],
      ['2012', LATER],
    ]);
    expect(passages[0]!.when).toBe('1991');
  });

  it('takes a stated year for the past in an article without a date, where a later time is stated too', () => {
    expect(passagesOf(`${LEAD}\n\n${PAST}`).map(({ text }) => text)).toEqual([PAST]);
  });

  it.each([
    [
      'the only year that an undated article states',
      'The Orvel dam in Kelmar was finished in 2012 after Sunda had protested.',
    ],
    ['a sentence without a time', 'The Orvel dam feeds the fields of Kelmar and Sunda.'],
    [
      'what leans on the sentence before',
      'They fought over the Orvel dam of Kelmar and Sunda in 1991 and again in 2004.',
    ],
    ['what is about something else', 'In 1991 and in 2004 Rita Holm won medals as a swimmer.'],
  ])('leaves out %s', (_what, sentence) => {
    expect(passagesOf(`${LEAD}\n\n${sentence}`)).toEqual([]);
  });

  it('leaves out what the facts say already, and what happened just now', () => {
    expect(passagesOf(`${LEAD}\n\n${PAST}`, undefined, [0, 1])).toEqual([]);
    const recent = 'Kelmar had moved troops to the Orvel dam on 2 May after Sunda closed the road.';
    expect(passagesOf(`${LEAD}\n\n${recent}`, Date.UTC(2031, 4, 6))).toEqual([]);
  });

  it.each([
    ['what was planned then', 'The Orvel dam between Kelmar and Sunda, built in 1991, will stay closed until Tuesday.'],
    ['how many had been counted', 'At least 12 people died when Sunda stormed the Orvel dam of Kelmar in 2004.'],
    ['how things stood then', 'Since 2004, 22 villagers of Kelmar are still missing at the Orvel dam of Sunda.'],
    ['a quotation', '“I waited at the Orvel dam for days,” Jo Menon said when Sunda left Kelmar in 2004.'],
    ['what somebody said', 'Kelmar’s minister Ada Brandt, in office since 2004, said Sunda should open the Orvel dam.'],
    ['a thing that a sentence before it names', 'The gates had been shut in 2004 by Kelmar at the Orvel dam of Sunda.'],
    ['how shares did', 'Shares in Orvel dam builder Kelmar Works rose in 2004 when Sunda gave in.'],
  ])('takes nothing from an older report for background that tells %s', (_what, sentence) => {
    const [old, news] = [sentence, LEAD].map((text, i) => {
      const published = Date.UTC(2031, 4 - 3 * (1 - i), 6);
      return { text: i === 0 ? `${PAST}\n\n${text}` : text, published };
    });
    const pool = poolSentences(
      [news!, old!].map(({ text, published }, origin) => {
        const { article, analysis } = anAnalysed({ text, published });
        return { text: article.clean.text, origin, analysis, published };
      }),
    );
    const told = backgroundOf(pool, [0]).map(({ text }) => text);
    expect(told).toContain(PAST);
    expect(told).not.toContain(sentence);
  });

  it.each([
    ['a sentence that has a year in a name alone', 'The 1991 truce leaves the gates of the Orvel dam to Kelmar.'],
    ['a month that states no year', 'Water from the Orvel dam for November costs Kelmar and Sunda 12 percent more.'],
    [
      'a sentence that speaks of the news too',
      'Kelmar and Sunda, at odds over the Orvel dam since 1991, are to meet on Thursday.',
    ],
  ])('leaves out %s in a report of today', (_what, sentence) => {
    expect(passagesOf(`${LEAD}\n\n${sentence}`, Date.UTC(2031, 4, 6))).toEqual([]);
  });

  it.each([
    ['en', 'The minister for the Orvel dam between Kelmar and Sunda, in office since 2012, resigned after a quarrel.'],
    ['en', 'Ruth Holm, who has led the Orvel dam between Kelmar and Sunda since 2012, was pulled from the water.'],
    ['de', 'Ruth Holm, die den Orvel-Damm zwischen Kelmar und Sunda seit 2012 leitet, wurde aus dem Wasser gezogen.'],
  ])('does not date a sentence by since when somebody has been what he is (%s)', (language, sentence) => {
    const published = Date.UTC(2031, 4, 6);
    const reports = [LEAD, sentence].map((text, origin) => {
      const { analysis } = anAnalysed({ text, published, language });
      return { text, origin, published, analysis };
    });
    expect(backgroundOf(poolSentences(reports), [0]).filter(({ when }) => when !== undefined)).toEqual([]);
  });

  it('gives no date to a sentence that is about another time than it names', () => {
    const now = 'Kelmar may use a third of what flows through the Orvel dam under rules that were written in 1991.';
    const [passage] = passagesOf(`${LEAD}\n\n${now}`, Date.UTC(2031, 4, 6));
    expect(passage).toMatchObject({ text: now });
    expect(passage).not.toHaveProperty('when');
  });

  it('dates the lead of an older report by its own time', () => {
    const old =
      'Twelve soldiers were killed at the Orvel dam on Tuesday, the worst loss since a truce with Sunda stopped a war in 1991 that had cost thousands of lives.';
    const readings = [
      { text: LEAD, published: Date.UTC(2031, 4, 6) },
      { text: old, published: Date.UTC(2017, 2, 9) },
    ].map(({ text, published }, origin) => ({
      text,
      origin,
      published,
      analysis: anAnalysed({ text, published }).analysis,
    }));
    expect(backgroundOf(poolSentences(readings), [0])).toMatchObject([
      { text: old, when: 'Tuesday', sortKey: '2017-03-07' },
    ]);
  });

  it('prints at most three', () => {
    const years = [1985, 1991, 1996, 2004].map((year, i) => {
      const what = [
        'a flood broke the dam',
        'a truce was signed by generals',
        'engineers rebuilt its gates',
        'shelling killed nine shepherds',
      ][i];
      return `In ${year} ${what} at Orvel, between Kelmar and Sunda.`;
    });
    expect(passagesOf([LEAD, ...years].join('\n\n'), Date.UTC(2031, 4, 6)).length).toBeLessThanOrEqual(3);
  });
});

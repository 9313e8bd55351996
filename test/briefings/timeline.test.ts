import { describe, expect, it } from 'vitest';
import { poolSentences } from '../../src/briefings/facts/pool.ts';
import { timelineOf } from '../../src/briefings/timeline.ts';
import { anAnalysed } from '../support/analysed.ts';

const NOW = Date.UTC(2031, 4, 6, 12);

const FLOOD = 'The Orvel dam above Kelmar burst on 14 March 1987 after three days of rain and drowned two villages.';
const TRUCE = 'Kelmar and Sunda signed a truce over the Orvel dam in July 2004, and troops left its banks.';
const STRIKE = 'Workers at the Orvel dam above Kelmar walked out on Monday over unpaid wages.';

/** Each text is a report of its own outlet. */
function timeline(texts: readonly string[], count = 24, published: number | null = NOW) {
  const pool = poolSentences(
    texts.map((text, origin) => {
      const dated = published === null ? {} : { published };
      return { text, origin, analysis: anAnalysed({ text, ...dated }).analysis, ...dated };
    }),
  );
  return timelineOf(pool, count);
}

const keysOf = (texts: readonly string[], count?: number) => timeline(texts, count).map(({ sortKey }) => sortKey);

describe('timelineOf', () => {
  it('tells dated events in the order of their times, as fine as the text has them', () => {
    expect(timeline([`${STRIKE}\n\n${TRUCE}\n\n${FLOOD}`])).toMatchObject([
      { sortKey: '1987-03-14', when: '14 March 1987', text: FLOOD },
      { sortKey: '2004-07', when: 'July 2004', text: TRUCE },
      { sortKey: '2031-05-05', when: 'Monday', text: STRIKE },
    ]);
  });

  it.each([
    ['opens with a name that only its report knows', 'Menon, 33, was hired at the Orvel dam above Kelmar in 2029.'],
    ['opens with a thing that its report named', 'The gates broke at the Orvel dam above Kelmar in 2029.'],
  ])('leaves out a sentence that %s', (_how, sentence) => {
    const intro = 'Jo Menon mended the gates for years.';
    expect(timeline([`${FLOOD}\n\n${intro} ${sentence}`]).map(({ text }) => text)).toEqual([FLOOD]);
  });

  it('keeps a name that several reports have', () => {
    const hired = 'Menon, 33, was hired at the Orvel dam above Kelmar in 2029.';
    const others = ['Jo Menon left.', 'Menon was late.'];
    const texts = [`Jo Menon mended the gates for years. ${hired}`, ...others, FLOOD];
    expect(timeline(texts).map(({ text }) => text)).toContain(hired);
  });

  it('dates what happened, not when somebody said so', () => {
    const told = 'The Orvel dam above Kelmar was mined in 2004, the army said on Monday, and cleared within weeks.';
    const saidFirst = 'Engineers said on Monday that the Orvel dam above Kelmar had been mined in 2004.';
    expect(keysOf([`${FLOOD}\n\n${told}`])).toContain('2004');
    expect(keysOf([`${FLOOD}\n\n${saidFirst}`])).toContain('2004');
  });

  it.each([
    ['a law', 'A law on the Orvel dam above Kelmar that was passed in 2003 was struck down.'],
    ['a deal', 'The 2015 deal over the Orvel dam above Kelmar limits how much water is let out.'],
    ['a span', 'The Orvel dam above Kelmar has been guarded by both sides since 1994.'],
    ['a side clause', 'The firm behind the Orvel dam above Kelmar, founded in 1998, said it would close the plant.'],
  ])('leaves out a sentence whose only time is that of %s', (_what, sentence) => {
    expect(keysOf([`${FLOOD}\n\n${sentence}`])).toEqual(['1987-03-14']);
  });

  it('marks what was still to come when its report appeared', () => {
    const plan = 'The Orvel dam above Kelmar will be closed to ships on 30 June for repairs.';
    expect(timeline([`${STRIKE}\n\n${plan}`])).toEqual([
      expect.not.objectContaining({ isPlanned: true }),
      expect.objectContaining({ sortKey: '2031-06-30', isPlanned: true }),
    ]);
  });

  it.each([
    [
      'what was turned to',
      'The owner of the Orvel dam above Kelmar turned to face the villagers on Tuesday.',
      undefined,
    ],
    [
      'what was written',
      'In an email to staff on Tuesday, the Orvel dam firm said the dam above Kelmar will close.',
      undefined,
    ],
    ['what was agreed', 'The owner of the Orvel dam agreed to meet the villagers of Kelmar on Tuesday.', true],
  ])('tells a plan for the day of the report from %s', (_what, text, isPlan) => {
    const published = Date.UTC(2031, 4, 6, 9);
    const { analysis } = anAnalysed({ text, published });
    const events = timelineOf(poolSentences([{ text, origin: 0, published, analysis }]), 9);
    expect(events.map(({ isPlanned }) => isPlanned)).toEqual([isPlan]);
  });

  it('gives up a plan where it is told what happened on that day', () => {
    const plan = 'Parliament in Kelmar will debate the Orvel dam on 3 May.';
    const [before, after] = [Date.UTC(2031, 3, 20, 12), Date.UTC(2031, 4, 4, 12)];
    const told = 'The minister for the Orvel dam above Kelmar resigned on 3 May after a long debate.';
    const pool = poolSentences(
      [plan, told].map((text, origin) => {
        const published = origin === 0 ? before : after;
        return { text, origin, published, analysis: anAnalysed({ text, published }).analysis };
      }),
    );
    expect(timelineOf(pool, 9).map(({ text }) => text)).toEqual([told]);
    expect(timelineOf(pool, 9, (at) => at === 0)).toMatchObject([{ text: plan, isPlanned: true }]);
  });

  /** Reports of their days, each of its own outlet. */
  function toldOver(reports: readonly (readonly [string, string])[]) {
    const pool = poolSentences(
      reports.map(([on, text], origin) => {
        const published = Date.parse(`${on}T12:00Z`);
        return { text, origin, published, analysis: anAnalysed({ text, published }).analysis };
      }),
    );
    return timelineOf(pool, 9).map(({ text, sortKey }) => [sortKey, text]);
  }

  it('gives up a plan for a month where a day in it tells the like', () => {
    const plan = 'The Orvel dam above Kelmar will be closed to ships in June for repairs.';
    const other = 'The mayor of Kelmar below the Orvel dam resigned on 20 June after a row over fish.';
    const closed = 'Engineers closed the Orvel dam above Kelmar to ships on 11 June.';
    expect(toldOver([['2031-05-06', plan]])).toEqual([['2031-06', plan]]);
    expect(
      toldOver([
        ['2031-05-06', plan],
        ['2031-06-12', closed],
        ['2031-06-21', other],
      ]),
    ).toEqual([
      ['2031-06-11', closed],
      ['2031-06-20', other],
    ]);
  });

  it('tells on which day a plan was told where the plan itself gives way', () => {
    const plan = 'Rita Holm said on Monday that she will stand in the vote over the Orvel dam on 3 June.';
    const came = 'The people of Kelmar voted on 3 June to keep the Orvel dam.';
    expect(
      toldOver([
        ['2031-05-06', plan],
        ['2031-06-04', came],
      ]),
    ).toEqual([
      ['2031-05-05', plan],
      ['2031-06-03', came],
    ]);
  });

  it('tells two events of two weeks that have most of their words in common', () => {
    const asked =
      'Prosecutors asked a court in Kelmar on Monday to jail Viktor Lind for nine years over the Orvel dam.';
    const jailed =
      'A court in Kelmar on Monday found Viktor Lind guilty of fraud at the Orvel dam and jailed him for seven years.';
    expect(
      toldOver([
        ['2031-05-06', asked],
        ['2031-05-20', jailed],
      ]),
    ).toEqual([
      ['2031-05-05', asked],
      ['2031-05-19', jailed],
    ]);
  });

  it('tells the events of one day as they were reported', () => {
    const [later, first] = [
      'Soldiers with dogs searched every house and barn beside',
      'A barge loaded with gravel lost its rudder and sank below',
    ].map((what) => `${what} the Orvel dam above Kelmar on 5 May.`);
    const pool = poolSentences(
      [later!, first!].map((text, origin) => {
        const published = NOW + (origin === 0 ? 5 : 1) * 3_600_000;
        return { text, origin, published, analysis: anAnalysed({ text, published }).analysis };
      }),
    );
    expect(timelineOf(pool, 9).map(({ text }) => text)).toEqual([first, later]);
  });

  it('tells an event that reports date differently once, on the day that most give', () => {
    const burst = (day: string) =>
      `The Orvel dam above Kelmar burst on ${day} 1987 after rain and drowned two villages.`;
    expect(keysOf([burst('15 March'), burst('14 March'), burst('14 March')])).toEqual(['1987-03-14']);
  });

  it.each([
    ['today', '2031-05-06T03:00Z', 'today'],
    ['a weekday that has begun in Asia', '2031-05-06T21:00Z', 'on Wednesday'],
  ])('gives no day to %s around midnight, when the zone of the report is not known', (_what, at, day) => {
    const text = `${FLOOD}\n\nWorkers at the Orvel dam above Kelmar walked out ${day} over unpaid wages.`;
    expect(timeline([text], 24, Date.parse(at)).map(({ sortKey }) => sortKey)).toEqual(['1987-03-14']);
  });

  it.each([
    ['states no time', 'The Orvel dam above Kelmar holds a third of the water of Sunda.'],
    ['leans on what came before', 'They closed the Orvel dam above Kelmar on 3 May and left.'],
    ['is a question', 'Who opened the gates of the Orvel dam above Kelmar on 3 May?'],
    ['is about something else', 'Rita Holm won two medals as a swimmer on 3 May.'],
    [
      'states a month that may as well be the next one',
      'Power from the Orvel dam above Kelmar for November costs more.',
    ],
    ['says too little to a stranger', 'Sunda left Orvel on 3 May.'],
    ['names a weekend, which is two days', 'A storm tore two gates off the Orvel dam above Kelmar at the weekend.'],
    [
      'counts from a time that is not shown',
      'Hours earlier, on a boat, guards left the Orvel dam above Kelmar on 3 May.',
    ],
    ['has a pronoun for what it does not name', 'On 3 May it rose over the gates of the Orvel dam above Kelmar.'],
    ['has no date but that of its page', 'Tuesday 6 May 2031 09.02 GMT Guards hold the Orvel dam above Kelmar.'],
    ['has no exact place in the calendar', 'Guards at the Orvel dam above Kelmar were doubled last week.'],
  ])('leaves out a sentence that %s', (_why, sentence) => {
    const filler = Array.from({ length: 6 }, () => 'Water ran through the Orvel dam above Kelmar.').join(' ');
    expect(timeline([`${FLOOD}\n\n${TRUCE}\n\n${filler}\n\n${sentence}`]).map(({ text }) => text)).toEqual([
      FLOOD,
      TRUCE,
    ]);
  });

  it('says what several reports say once, and at most two things of one day', () => {
    const again =
      'On 14 March 1987 the Orvel dam above Kelmar burst after three days of rain and drowned two villages.';
    expect(keysOf([FLOOD, again, TRUCE])).toEqual(['1987-03-14', '2004-07']);
    const sides = ['a pier of steel fell', 'the mayor fled by boat', 'soldiers shut a rail line', 'a mill stood still'];
    const texts = sides.map((side) => `At the Orvel dam above Kelmar ${side} on 14 March 1987.`);
    expect(keysOf(texts).length).toBeLessThanOrEqual(2);
  });

  it('tells one thing of each day before a second one of any', () => {
    const texts = [
      'A pier of steel fell into',
      'The mayor fled by boat across',
      'Soldiers shut a rail line beside',
    ].map((what, i) => `${what} the Orvel dam above Kelmar on ${i < 2 ? 5 : 3} May.`);
    expect(keysOf(texts, 2)).toEqual(['2031-05-03', '2031-05-05']);
  });

  it('leaves out what is not wanted before it counts', () => {
    const pool = poolSentences(
      [FLOOD, TRUCE, STRIKE].map((text, origin) => {
        const { analysis } = anAnalysed({ text, published: NOW });
        return { text, origin, published: NOW, analysis };
      }),
    );
    expect(timelineOf(pool, 1, (at) => at === 1).map(({ text }) => text)).toEqual([TRUCE]);
  });

  it('takes the times that most reports speak of where not all find room', () => {
    const others = [
      'Since July 2004 the Orvel dam above Kelmar has had joint patrols from both sides.',
      'A ferry sank beside the Orvel dam above Kelmar in August 1999.',
    ];
    expect(keysOf([TRUCE, ...others], 1)).toEqual(['2004-07']);
  });

  it('gives an undated report no date that it does not state', () => {
    expect(timeline([`${STRIKE}\n\n${TRUCE}`], 24, null).map(({ sortKey }) => sortKey)).toEqual(['2004-07']);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTopic, searchTerms, type TopicNot, type TopicQuery } from '../../src/briefings/topic.ts';

describe('parseTopic', () => {
  it.each<[string, string, string]>([
    ['one word', 'karabakh', 'karabakh'],
    ['words side by side, which must all hold', 'armenia azerbaijan', '(armenia & azerbaijan)'],
    ['a phrase', '"peace talks"', '"peace talks"'],
    ['a phrase in curly marks', '“peace talks”', '"peace talks"'],
    ['a phrase in low-high marks', '„peace talks“', '"peace talks"'],
    ['a phrase in guillemets', '«peace talks»', '"peace talks"'],
    ['alternatives by a bar', 'karabakh|artsakh', '(karabakh | artsakh)'],
    ['alternatives by OR', 'karabakh OR artsakh', '(karabakh | artsakh)'],
    ['alternatives by two bars', 'karabakh || artsakh', '(karabakh | artsakh)'],
    ['alternatives by a slash', 'karabakh/artsakh talks', '((karabakh | artsakh) & talks)'],
    ['an excluded choice', 'talks -karabakh/artsakh', '(talks & !(karabakh | artsakh))'],
    ['a slash that is no choice', '24/7 km/h', '(24/7 & km/h)'],
    ['AND between words', 'armenia AND azerbaijan && artsakh', '(armenia & azerbaijan & artsakh)'],
    ['AND where nothing is to be joined', 'AND armenia AND', 'armenia'],
    ['a small “and” as a word', 'life and death', '(life & and & death)'],
    ['NOT before a word', 'armenia NOT football', '(armenia & !football)'],
    ['AND NOT before a phrase', 'armenia AND NOT "world cup"', '(armenia & !"world cup")'],
    ['NOT before a group', 'armenia NOT (football OR chess)', '(armenia & !(football | chess))'],
    ['NOT before nothing as a word', 'armenia NOT', '(armenia & NOT)'],
    ['an exclamation mark as an exclusion', 'armenia !football', '(armenia & !football)'],
    ['an exclamation mark behind a word as punctuation', 'armenia! talks', '(armenia & talks)'],
    ['a letter with the signs behind it', 'C++, C# (F#)', '(C++ & C# & F#)'],
    ['a plus before a word as punctuation', '+armenia', 'armenia'],
    ['a small “or” as a word', 'life or death', '(life & or & death)'],
    ['words before alternatives', 'armenia talks | artsakh', '((armenia & talks) | artsakh)'],
    ['an exclusion', 'armenia -football', '(armenia & !football)'],
    ['an exclusion that comes first', '-football armenia', '(!football & armenia)'],
    ['an excluded phrase', 'armenia -"world cup"', '(armenia & !"world cup")'],
    ['an excluded group', 'armenia -(football | chess)', '(armenia & !(football | chess))'],
    ['a dash from a phone as an exclusion', 'armenia –football', '(armenia & !football)'],
    ['a hyphen inside a word as part of it', 'nagorno-karabakh', 'nagorno-karabakh'],
    ['a dash between spaces as punctuation', 'oil - prices', '(oil & prices)'],
    ['a hyphen at the end of a word as punctuation', 'pre- war', '(pre & war)'],
    ['parentheses', 'a (b | c)', '(a & (b | c))'],
    ['needless parentheses', '((a))', 'a'],
    ['the punctuation around words', 'karabakh, (talks!)', '(karabakh & talks)'],
    ['words in other scripts', 'Карабах | カラバフ | कश्मीर', '(Карабах | カラバフ | कश्मीर)'],
    ['terms without letters, which are passed over', 'oil !!! "..." 🔥', 'oil'],
    [
      'everything at once',
      'karabakh | artsakh | "stepanakert" | (armenia azerbaijan -football)',
      '(karabakh | artsakh | "stepanakert" | (armenia & azerbaijan & !football))',
    ],
  ])('understands %s', (_what, text, shown) => {
    const parsed = parseTopic(text);
    expect(parsed.ok ? show(parsed.query) : parsed.problem).toBe(shown);
  });

  it.each<[string, string, RegExp]>([
    ['nothing', '', /empty/],
    ['only white space', ' \t\n', /empty/],
    ['only punctuation', '... !', /empty/],
    ['an empty phrase', '""', /empty/],
    ['an unclosed quotation mark', 'armenia "peace talks', /quotation mark is not closed/],
    ['only exclusions', '-football -chess', /only excludes/],
    ['an alternative that only excludes', 'armenia | -football', /only excludes/],
    ['an exclusion of an exclusion', 'armenia -(-football)', /only excludes/],
    ['an exclusion of nothing', 'armenia -"..." ', /behind a “-”/],
    ['an unclosed parenthesis', '(armenia', /“\(” is not closed/],
    ['an open parenthesis at the end', 'armenia (', /“\(” is not closed/],
    ['a parenthesis too many', 'armenia)', /no “\(” before/],
    ['a closing parenthesis alone', ')', /no “\(” before/],
    ['empty parentheses', 'armenia ()', /between “\(” and “\)”/],
    ['a bar at the start', '| armenia', /one side/],
    ['a bar at the end', 'armenia |', /one side/],
    ['two bars apart', 'armenia | | artsakh', /one side/],
    ['three bars', 'armenia ||| artsakh', /one side/],
    ['only OR', 'OR', /one side/],
    ['too many parentheses', `${'('.repeat(900)}a${')'.repeat(900)}`, /parentheses/],
    ['too many terms', 'a '.repeat(101), /too many terms/],
    ['too long a text', 'a'.repeat(2_001), /too long/],
  ])('names the problem of %s', (_what, text, problem) => {
    const parsed = parseTopic(text);
    expect(parsed.ok ? show(parsed.query) : parsed.problem).toMatch(problem);
  });

  it('never throws, and what it understands always holds something to look for', () => {
    const pieces = fc.constantFrom(
      'a',
      'bc',
      '"',
      '“',
      '”',
      '|',
      'OR',
      '-',
      '(',
      ')',
      ' ',
      '\ud800',
      '\u0000',
      '🔥',
      'é',
    );
    const hostile = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces, { maxLength: 40 }).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(hostile, (text) => {
        const parsed = parseTopic(text);
        if (parsed.ok) expect(searchTerms(parsed.query).length).toBeGreaterThan(0);
        else expect(parsed.problem).toMatch(/\.$/);
      }),
    );
  });
});

describe('searchTerms', () => {
  it.each<[string, readonly string[]]>([
    ['Karabakh', ['karabakh']],
    ['nagorno-karabakh "Peace Talks" -football', ['nagorno', 'karabakh', 'peace', 'talks']],
    ['(oil | gas) oil', ['oil', 'gas']],
    ['armenia -(football | chess)', ['armenia']],
  ])('gives the words to look for in %s', (text, terms) => {
    const parsed = parseTopic(text);
    expect(parsed.ok && searchTerms(parsed.query)).toEqual(terms);
  });
});

function show(query: TopicQuery | TopicNot): string {
  switch (query.kind) {
    case 'word':
      return query.text;
    case 'phrase':
      return `"${query.text}"`;
    case 'not':
      return `!${show(query.part)}`;
    case 'and':
      return `(${query.parts.map(show).join(' & ')})`;
    case 'or':
      return `(${query.parts.map(show).join(' | ')})`;
  }
}

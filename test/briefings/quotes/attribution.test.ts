import { describe, expect, it } from 'vitest';
import { quotesOf, speakersOf, whoSaidWhat } from './quoted.ts';

describe('the speaker of a quote', () => {
  it.each([
    ['behind the quote, verb first', '“The bridge is safe,” said Marta Quell.', 'Marta Quell'],
    ['behind the quote, name first', '“The bridge is safe,” Marta Quell said.', 'Marta Quell'],
    ['behind a question', '“Is the bridge safe?” Marta Quell asked.', 'Marta Quell'],
    ['before the quote', 'Marta Quell told reporters, “The bridge is safe.”', 'Marta Quell'],
    ['before the quote, with a colon', 'Marta Quell was blunt: “The bridge is safe.”', 'Marta Quell'],
    ['in a transcript', 'Marta Quell: “The bridge is safe and stays open.”', 'Marta Quell'],
    ['with an affiliation before a colon', 'Marta Quell, Northern Rail: “The bridge is safe for now.”', 'Marta Quell'],
    ['verb first before the quote', 'The work, explained Marta Quell, “will take a year.”', 'Marta Quell'],
    [
      'behind a quote that is the subject',
      'The bridge “holds by a thread” in winter, said Marta Quell.',
      'Marta Quell',
    ],
    ['inside the sentence', 'Marta Quell called the bridge “a daily miracle” on Monday.', 'Marta Quell'],
    [
      'behind a description with a share of others',
      '“The bridge is safe,” said the lawyer for two of the families, Marta Quell.',
      'Marta Quell',
    ],
    [
      'between a description with a share of others and its verb',
      '“The bridge is safe,” the head of one of the unions, Marta Quell, said.',
      'Marta Quell',
    ],
    ['as a source', 'According to Marta Quell, the bridge is “as safe as houses.”', 'Marta Quell'],
    ['as a source behind the quote', '“The bridge is safe,” according to Marta Quell.', 'Marta Quell'],
    ['as the agent of a passive', 'It was described by engineer Marta Quell as “the best we have.”', 'Marta Quell'],
    ['as the owner of a promise', 'Marta Quell’s promise to keep it “open at any price” did not last.', 'Marta Quell'],
    ['of a participle', 'Marta Quell was careful, saying the bridge “holds for now.”', 'Marta Quell'],
    ['of an infinitive', 'Marta Quell went on to say the bridge “holds for now.”', 'Marta Quell'],
    ['of a second verb', 'Marta Quell closed the road and said the bridge “holds for now.”', 'Marta Quell'],
    ['with an aside', '“It holds,” Marta Quell, an engineer from Hull, told the council.', 'Marta Quell'],
    ['with a relative clause', 'Marta Quell, who built it, said the bridge “holds for now.”', 'Marta Quell'],
    ['with an office', '“It holds for now,” said Secretary of Transport Marta Quell.', 'Marta Quell'],
    [
      'with a country before the title',
      '“It holds for now,” said Norwegian Transport Minister Marta Quell.',
      'Marta Quell',
    ],
    ['named behind a description', '“It holds for now,” said the county’s engineer, Marta Quell.', 'Marta Quell'],
    [
      'named behind a description before the quote',
      'The head of the agency, Marta Quell, called it “safe enough.”',
      'Marta Quell',
    ],
    ['in an absolute phrase', 'The road closed, with Marta Quell calling the bridge “a daily miracle.”', 'Marta Quell'],
    ['below the quote', '“The bridge is safe and it will stay open.”\n— Marta Quell', 'Marta Quell'],
    ['an organisation', '“We regret the delay to all passengers,” Northern Rail said.', 'Northern Rail'],
    [
      'a body without a name',
      '“We regret the delay to all passengers,” the ferry line said in a note.',
      'the ferry line',
    ],
    ['as a way of putting it', 'The bridge is, as Marta Quell puts it, “a daily miracle.”', 'Marta Quell'],
    [
      'behind an attribution without marks',
      'The bridge will hold, Marta Quell said. “At least until May.”',
      'Marta Quell',
    ],
    [
      'as an office with an honorific',
      'Undersecretary for Roads Mr. Quell says “the bridge will hold for years.”',
      'Quell',
    ],
    ['signs', 'Marchers carried signs reading “No New Road” through the town.', 'signs'],
    ['a crowd', 'Protesters chanted “Let us cross!” at the gate.', 'Protesters'],
  ])('is found %s', (_where, text, expected) => {
    expect(speakersOf(text, 'en')).toEqual([expected]);
  });

  it.each([
    ['object', 'Ben Adair told Marta Quell, “The bridge is safe.”', 'Ben Adair'],
    [
      'name behind a preposition',
      'A spokesman for Marta Quell, Ben Adair, said the bridge “holds for now.”',
      'Ben Adair',
    ],
    ['employer', '“It holds for now,” said Quell campaign manager Ben Adair.', 'Ben Adair'],
    ['owner', '“It holds for now,” said Marta Quell’s brother, Ben Adair.', 'Ben Adair'],
    ['subject of a clause within', 'Ben Adair said that Marta Quell was “a careful engineer.”', 'Ben Adair'],
    ['name in an aside', 'Ben Adair, an aide to Marta Quell, said the bridge “holds for now.”', 'Ben Adair'],
  ])('is never the %s', (_what, text, expected) => {
    expect(speakersOf(text, 'en')).toEqual([expected]);
  });

  it('is carried on behind an attribution', () => {
    const [first, second] = quotesOf('“It holds,” said Marta Quell. “Nobody found a crack in it.”', 'en');
    expect(first).toMatchObject({ speaker: { name: 'Marta Quell' } });
    expect(first?.continues).toBeUndefined();
    expect(second).toMatchObject({ speaker: { name: 'Marta Quell' }, continues: true });
  });

  it('reaches both parts of a sentence that quotes twice', () => {
    expect(speakersOf('Marta Quell called the bridge “safe enough” and the road “a disgrace.”', 'en')).toEqual([
      'Marta Quell',
      'Marta Quell',
    ]);
  });

  it.each([
    ['he', 'Rosa Ines met Karl Duvall on Monday. Duvall was angry. “This ends now,” he said.', 'Karl Duvall'],
    ['she', 'Rosa Ines met Karl Duvall on Monday. “This ends now,” she said.', 'Rosa Ines'],
    ['the last speaker', '“No,” said Karl Duvall.\n“We stay here,” he added.', 'Karl Duvall'],
    ['a chain', 'Karl Duvall left at noon. He was tired. He had not slept. “This ends now,” he said.', 'Karl Duvall'],
    ['a title', 'President Karl Duvall arrived late. “Nobody asked us that,” the president said.', 'Karl Duvall'],
    [
      'a description',
      'Karl Duvall, a retired pilot, arrived late. “Nobody asked us that,” the pilot said.',
      'Karl Duvall',
    ],
    ['a surname', 'Karl Duvall arrived late. “Nobody asked us that,” Duvall said.', 'Karl Duvall'],
    [
      'a surname with particle',
      'Anna von der Heide came. “Nobody asked us that,” von der Heide said.',
      'Anna von der Heide',
    ],
    ['a surname that is a title', 'Nora King arrived late. “Nobody asked us that,” King said.', 'Nora King'],
    ['a month as given name', 'April Hayes arrived late. “Nobody asked us that,” she said.', 'April Hayes'],
  ])('is the one behind %s', (_what, text, expected) => {
    expect(speakersOf(text, 'en').at(-1)).toBe(expected);
  });

  it('tells people with one surname apart', () => {
    const text =
      'Olga Brandt spoke first; Peter Brandt followed. “We agree on this,” she said. “Not on all,” Peter Brandt said.';
    expect(speakersOf(text, 'en')).toEqual(['Olga Brandt', 'Peter Brandt']);
  });

  it('changes with the attribution', () => {
    const text = '“It was late,” said Ostrow. “It was not,” said Lindqvist. “We will never agree,” Ostrow said.';
    expect(speakersOf(text, 'en')).toEqual(['Ostrow', 'Lindqvist', 'Ostrow']);
  });

  it('is not taken from a headline set in capitals', () => {
    const text = 'Mayor Quell Promises Bridge Before Winter Comes\n\n“It will be done,” said Mayor Ida Quell.';
    expect(speakersOf(text, 'en')).toEqual(['Ida Quell']);
  });

  it('is not a label in capitals', () => {
    const text =
      'Adm. Harry Birch makes no apologies to the fleet.\nFULL TEXT.\nHe has called it “provocative and far too late”.';
    expect(speakersOf(text, 'en')).toEqual(['Harry Birch']);
  });

  it('is the one that the sentence before is about', () => {
    const text = 'Being on time matters to Ida Quell. “If you promise people a bridge, you had better build it.”';
    expect(speakersOf(text, 'en')).toEqual(['Ida Quell']);
  });

  it.each([
    ['nobody is named', '“It was a miracle,” said one resident.'],
    ['nothing is said of it', '“It was a miracle that nobody was hurt that night.”'],
    ['the writer asks', '“What will you do about the bridge?” we asked.'],
  ])('is absent when %s, with the reason', (_why, text) => {
    const [quote] = quotesOf(text, 'en');
    expect(quote?.speaker).toBeUndefined();
    expect(quote?.unclear).toBe('no speaker named');
  });

  it('is not carried on where somebody unnamed has the word', () => {
    const text = '“I would sell the house,” Nora Holt said. “I would not,” said her husband. “Never.”';
    expect(speakersOf(text, 'en')).toEqual(['Nora Holt', null, null]);
  });

  it.each([
    ['a guard that no lexicon knows', 'Marta Quell left. “Nobody told us,” a border guard told Baltic Press.'],
    ['the husband of the last speaker', '“It holds,” Marta Quell said. “It does not,” said her husband.'],
  ])('is nobody who was named before, where %s has the word', (_who, text) => {
    expect(speakersOf(text, 'en').at(-1)).toBeNull();
  });

  it.each([
    [
      'a spokesman who has no name',
      'A recount is not needed, Edie Marr reports.\nThe mayor’s spokesman says nothing will change. “She will get on with the job,” he said.',
      'The mayor’s spokesman',
    ],
    [
      'the husband of the last speaker',
      '“They wrote nothing,” Nora Holt said. Her husband had read all of it. “I went straight to page 214,” he said.',
      null,
    ],
    [
      'a guest who would not be named',
      'Pilot Jim Orr called it “a film”.\nOne guest, who asked not to be named, claimed the crew knew nothing.\n“Nobody told us anything,” the man said.',
      'the man',
    ],
    [
      'a source',
      'Labour’s Tom Hask told his team that he had lost. A Labour source says: “We were beaten in the villages.”',
      'A Labour source',
    ],
  ])('is nobody of those named, where the sentence before is about %s', (_who, text, expected) => {
    expect(speakersOf(text, 'en').at(-1)).toBe(expected);
  });

  it.each([
    [
      'a report seen by an outlet',
      'A report from May, seen by the Northern Press, had warned of “repeated failures of the brakes” on two trains.',
      'A report',
    ],
    [
      'it, of a paper seen by an outlet',
      'A board paper from May, seen by the Tribune, tells of doubts. “Members will see a windfall for the few,” it warns.',
      'A board paper',
    ],
    [
      'it, of a letter that somebody wrote',
      'In a letter to voters the new mayor, Rosa Quint, wrote that she would come. “I intend to be a nuisance,” it said.',
      'Rosa Quint',
    ],
    [
      'the statement that somebody spoke in',
      'In a statement its chief executive, Callum Breck, called it sad. “Safety is the first thing we think of,” the statement added.',
      'Callum Breck',
    ],
    [
      'the minutes of a meeting',
      'The incentives agreement also says that “the company shall begin production no later than 2030.”',
      'The incentives agreement',
    ],
  ])('is whoever wrote what is quoted: %s', (_what, text, expected) => {
    expect(speakersOf(text, 'en').at(-1)).toBe(expected);
  });

  it.each([
    [
      'the one whom the sentence before presents between commas',
      '“I put them in a drawer,” Omar Aksan said.\nThe supervisor, Paul Demir, died in May. In a note to Aksan he wrote: “You were right about the teeth.”',
      'Paul Demir',
    ],
    [
      'the brother who is named beside the kinship',
      'Kestria denies all of it.\nThe press has a letter that Ana Solin’s brother, Pavel, sent from prison. “Do not let her be quiet,” he wrote.',
      'Pavel',
    ],
    [
      'not who spoke two paragraphs ago',
      'Darya Solin landed on Monday and waved to her sons.\nThe minister, Joan Brandl, thanked all. “This was necessary,” Brandl said.\nDarya Solin’s brother, Pavel Solin, remains in prison. He was arrested after he had campaigned for her release.\n“I am free and I am not free,” she said.',
      'Darya Solin',
    ],
    [
      'not who told her',
      'Nell Marsh sang in clubs. A booker, Solly Green, told her that nobody would pay. “So I went home on the bus,” she said.',
      'Nell Marsh',
    ],
    [
      'no album',
      'Nell Marsh left school at 14.\nHer album Late Trains sold well. A booker told her to change. “So I went home on the bus,” she said.',
      'Nell Marsh',
    ],
    [
      'one of a paragraph that is nearly all names',
      'Mayor Jim Harts said: “I slept through it.”\nHarold Greaves was at Wembley on Saturday and at the 1963 final.\n“I took my dad the first time,” he said.',
      'Harold Greaves',
    ],
  ])('behind a pronoun is %s', (_whom, text, expected) => {
    expect(speakersOf(text, 'en').at(-1)).toBe(expected);
  });

  it.each([
    ['an age before it', '“I never will,” said Ron Eames, 71, a retired miner, as he left.', 'a retired miner'],
    [
      'a trade of no lexicon',
      '“It is dear,” said Ann Toll, a retired zookeeper from York.',
      'a retired zookeeper from York',
    ],
    ['whose it is', 'Giles Ferrar, Merrow’s chair, said: “We looked for two years.”', 'Merrow’s chair'],
    [
      'an article that goes with an owner',
      'The trust’s former head, Sir Ian Oakes, said: “I regret it deeply.”',
      'the trust’s former head',
    ],
    [
      'the field of an office',
      'Rail Union director of policy Ann Oake said: “We are short of drivers.”',
      'Rail Union director of policy',
    ],
    [
      'a figure with a comma',
      'Joan Ash, president of the 1,400-member union, said: “The door is open.”',
      'president of the 1,400-member union',
    ],
    [
      'capitals of an opening',
      'GOALKEEPER Danny Rowe wept. “I have caught that ball before,” said Rowe.',
      'goalkeeper',
    ],
    ['an abbreviation', 'ORVAC spokeswoman Ann Oake said: “The road will open.”', 'ORVAC spokeswoman'],
    [
      'a word that is no title',
      'The first thing Ana Solin asked for was fruit. “They gave us one a year,” she said.',
      undefined,
    ],
    ['whose kin nobody sees', 'Her manager, Greg Sand, said: “I would never hurt a child.”', undefined],
    [
      'what only the text before tells',
      'Dr Rose Abel, a chemist at the same school, said: “The effect is real.”',
      undefined,
    ],
    ['a verb behind an age', 'Solin, 44, hugged her husband on the tarmac. “I am free,” Ana Solin said.', undefined],
  ])('has a role with %s', (_what, text, role) => {
    expect(quotesOf(text, 'en').at(-1)?.speaker?.role).toBe(role);
  });

  it.each([
    ['an outlet', '“He would be five now,” Ann Lock told the Gazette.', 'the Gazette'],
    ['a head of something', '“Stop using that word,” Ian Oakes told the head of midwifery.', 'the head of midwifery'],
    ['those who came along', '“I have not finished,” Ann Ash told reporters travelling with her.', 'reporters'],
    ['a gathering', '“They will ask about the tree,” Ann Ash told the meeting.', 'the meeting'],
    [
      'a gathering of some kind',
      '“The road will open,” Ann Ash told a police briefing on Monday.',
      'a police briefing',
    ],
  ])('speaks to %s', (_whom, text, audience) => {
    expect(quotesOf(text, 'en')[0]?.audience).toBe(audience);
  });

  it.each([
    [
      'goes on in lower case behind a comma',
      '“It was the nicest,” Ana Ruiz told a reporter in May, “because I had shoes.”',
      true,
    ],
    [
      'stands in a paragraph of its own',
      '“It was the nicest,” Ana Ruiz said. “I had shoes.”\nAsked about others, Ruiz said: “For heaven’s sake.”',
      undefined,
    ],
  ])('is joined to the part before where it %s', (_how, text, expected) => {
    expect(quotesOf(text, 'en').at(-1)?.continues).toBe(expected);
  });

  it('is not a man because his spokesman is', () => {
    const text = 'A spokesman for Nell Harrow, Ned Price, was late. Harrow smiled. “I would answer that,” she said.';
    expect(speakersOf(text, 'en')).toEqual(['Nell Harrow']);
  });

  it('is the agency’s source, not the agency', () => {
    const [quote] = quotesOf(
      'According to the Northern Star, citing Abel Kroll, the tariff is “dead and buried.”',
      'en',
    );
    expect(quote).toMatchObject({ speaker: { name: 'Abel Kroll' }, relayedBy: 'Northern Star' });
  });

  it('is absent when two could be meant', () => {
    const text =
      'Paul Stone and Mark Finch argued all night. Neither slept. “You are wrong about the bridge,” he said.';
    expect(speakersOf(text, 'en')).toEqual([null]);
  });

  it('carries role, mention, cue and audience', () => {
    const text = 'Harbour spokesman Ilya Brandt was clear. “The port stays open,” Brandt told the Kanal 7 broadcaster.';
    const [quote] = quotesOf(text, 'en');
    expect(quote).toMatchObject({
      audience: 'Kanal 7',
      speaker: { name: 'Ilya Brandt', role: 'Harbour spokesman', kind: 'person' },
    });
    expect(text.slice(quote?.cue?.start, quote?.cue?.end)).toBe('told');
    expect(text.slice(quote?.speaker?.mention?.start, quote?.speaker?.mention?.end)).toBe('Brandt');
  });

  it('names the outlet that relayed it', () => {
    const [quote] = quotesOf('“The port stays open,” Ilya Brandt said, according to a Baltic Press account.', 'en');
    expect(quote).toMatchObject({ speaker: { name: 'Ilya Brandt' }, relayedBy: 'Baltic Press' });
  });

  it.each([
    [
      'behind the quote',
      'Envoy Jens Moller spoke first. “The port stays open,” Karvala’s state news agency quoted Ida Quell as saying on the way in.',
      'Ida Quell',
      'Karvala’s state news agency',
    ],
    [
      'before it',
      'The Baltic Press quoted Ida Quell as saying: “The port stays open for the winter.”',
      'Ida Quell',
      'Baltic Press',
    ],
    [
      'in the passive',
      'Ida Quell was quoted by the Baltic Press as saying that the port was “open for as long as it takes.”',
      'Ida Quell',
      'Baltic Press',
    ],
  ])('is who was quoted as saying it, not who quoted: %s', (_where, text, speaker, relayedBy) => {
    expect(quotesOf(text, 'en')[0]).toMatchObject({ speaker: { name: speaker }, relayedBy });
  });

  it('has the role without whose it is', () => {
    const text = 'Karvala sent Ida Quell, its deputy harbour minister, to the talks. “We will pay,” Quell said.';
    expect(quotesOf(text, 'en')[0]?.speaker?.role).toBe('deputy harbour minister');
  });

  it.each([
    ['so-called', 'The so-called “slim” bill passed.'],
    ['a camp', 'The “Stay” camp lost.'],
    ['a film', 'The film “Night over Hull” opens on Friday.'],
    ['a show', 'She was a guest on “Morning with Ada” yesterday.'],
    ['a name that is given', 'They named their boat “Second Try.”'],
    ['a reference', 'Sources\n\n“Bridge closed over cracks” — Valley Post, May 3, 2031'],
    ['a scare quote', 'The “reform” was approved by Maria Lopez.'],
    ['a headline', 'Council ‘Will Not Pay’ For New Bridge Says Minister'],
  ])('is not asked for %s, which nobody said', (_what, text) => {
    expect(whoSaidWhat(text, 'en')).toEqual([]);
  });
});

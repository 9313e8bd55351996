import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hidesItsSpeaker } from '../../src/briefings/facts/alone/hidden-speaker.ts';
import { leansWithin } from '../../src/briefings/facts/alone/leaning.ts';
import { standingOf } from '../../src/briefings/facts/alone/standing.ts';
import { isStatement } from '../../src/briefings/facts/alone/statement.ts';
import { poolSentences } from '../../src/briefings/facts/pool.ts';
import { isPresentation } from '../../src/briefings/facts/presentation.ts';
import { selectFacts } from '../../src/briefings/facts/select.ts';
import { trimSentence } from '../../src/briefings/facts/trim.ts';
import { rankSentences } from '../../src/briefings/facts/worth/rank.ts';
import { worthOf } from '../../src/briefings/facts/worth.ts';
import { scoreSentences } from '../../src/briefings/facts.ts';
import { languageOf } from '../../src/briefings/text/language.ts';
import { splitSentences } from '../../src/briefings/text/sentences.ts';
import { aPool } from '../support/analysed.ts';

const FERRY = [
  'A ferry with 180 passengers ran aground off the island of Tolne on Monday, the coast guard said.',
  'All passengers were taken off by rescue boats within two hours, according to the coast guard. Two crew members broke bones.',
  'The ferry operator, Nordline, has stopped all its sailings until divers have looked at the hull.',
  'Why had the captain left the marked channel? Investigators want to read the recorder of the bridge this week.',
  'Passengers spent the night in the school of the village. Residents brought blankets, soup and bread.',
].join('\n\n');

const whole = (text: string) => ({ start: 0, end: text.length });
const factsOf = (pool: ReturnType<typeof aPool>, count = 3, words?: number) =>
  selectFacts(pool, worthOf(pool), { count, ...(words === undefined ? {} : { words }) }).map(({ text }) => text);

describe('scoreSentences', () => {
  it('gives the lead more than a question or an aside', () => {
    const paragraphs = [whole(FERRY)];
    const sentences = splitSentences(FERRY, paragraphs);
    const scores = scoreSentences({ text: FERRY, paragraphs }, sentences, []);
    const scoreOf = (start: string) => scores[sentences.findIndex((one) => FERRY.startsWith(start, one.start))]!;
    expect(scoreOf('A ferry')).toBeGreaterThan(scoreOf('Why had'));
    expect(scoreOf('A ferry')).toBeGreaterThan(scoreOf('Residents'));
  });

  it('gives one finite number for each sentence, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const paragraphs = [whole(text)];
        const sentences = splitSentences(text, paragraphs);
        const scores = scoreSentences({ text, paragraphs, title: text.slice(0, 20) }, sentences, sentences);
        expect(scores).toHaveLength(sentences.length);
        expect(scores.every(Number.isFinite)).toBe(true);
      }),
    );
  });
});

describe('trimSentence', () => {
  it.each([
    ['a dateline', 'OSLO, May 6 (Reuters) - Divers found the hull on Tuesday.', 'Divers found the hull on Tuesday.'],
    ['a dateline in capitals', 'PORT VALE — Divers found the hull on Tuesday.', 'Divers found the hull on Tuesday.'],
    [
      'a dateline without a place',
      'Oct 19 (NPA) - Divers found the hull on Monday.',
      'Divers found the hull on Monday.',
    ],
    [
      'a dateline with its agency',
      'KELMAR, May 6 (Meridian Wire) — Divers found the hull on Monday.',
      'Divers found the hull on Monday.',
    ],
    [
      'a stamp and a dateline',
      'KARSK | Tue May 6, 2031 4:17 pm EDT KARSK - Divers found the hull on Monday.',
      'Divers found the hull on Monday.',
    ],
    ['an agency', '(CNN)Divers found the hull on Tuesday morning.', 'Divers found the hull on Tuesday morning.'],
    ['a connective', 'However, the divers found no hull at all.', 'The divers found no hull at all.'],
    ['a conjunction', 'But the divers found no hull at all.', 'The divers found no hull at all.'],
    ['an aside', 'The mayor (pictured) opened the pier on Tuesday.', 'The mayor opened the pier on Tuesday.'],
  ])('leaves out %s', (_what, text, expected) => {
    expect(trimSentence(text, whole(text)).text).toBe(expected);
  });

  it.each([
    'Hull found off Karsk Tuesday 6 May 2031 00.02 GMT',
    'Karsk (Valley Post) May 6, 2031 -- Updated 1825 GMT (0225 HKT)',
    'updated 8:12 AM EST, Tue May 6, 2031',
    'By Ana Ruiz Tuesday, May 6, 2031; 9:40 AM',
    '6 May 2031 Last updated at 17:57 GMT',
  ])('leaves out the stamp of a page that has run into the first sentence: %s', (stamp) => {
    const sentence = 'Divers found the hull on Monday.';
    const text = `${stamp} ${sentence}`;
    expect(trimSentence(text, whole(text)).text).toBe(sentence);
  });

  it.each([
    ['an abbreviation that is introduced', 'The Harbour Safety Board (HSB) closed the pier.'],
    ['a year', 'The last pier (1994) was closed by the council.'],
    ['what stands in a quote', 'The mayor said “the pier (our pier) will open” in May.'],
    ['a time of day that belongs to what happened', 'The quake of 6 May 2031 struck at 12.30 GMT off Karsk.'],
    ['the attribution', 'The pier will open in May, the mayor said.'],
    ['a body that happens to carry an agency’s letters', 'A reporter of the Associated Press (AP) was on board.'],
    ['a word that turns the meaning', 'Instead, the council will sell the pier.'],
    ['a sentence that would lose nearly all', 'But no (or yes).'],
  ])('keeps %s', (_what, text) => {
    expect(trimSentence(text, whole(text)).text).toBe(text);
  });
});

describe('standingOf', () => {
  it.each([
    ['He left the ship.'],
    ['“They have no boats,” said the captain.'],
    ['Then the lights went out.'],
    ['This has angered the crew.'],
    ['It has angered the crew.'],
    ['Er verließ das Schiff.'],
    ['Deshalb blieb der Hafen am Montag zu.'],
    ['Diese Entscheidung fiel am Montag.'],
    ['Das teilte die Gewerkschaft am Montag mit.'],
    ['Demnach fallen rund 1.600 Züge aus.'],
  ])('finds that this leans on the sentence before: %s', (text) => {
    expect(standingOf(text, whole(text)).isDangling).toBe(true);
  });

  it.each([
    ['There were 180 people on board.'],
    ['It was the first time that a ferry sank there.'],
    ['This week the crew will be heard.'],
    ['Those who were on board will be heard.'],
    ['Both Lopez and Hartmann were on board.'],
    ['Divers found the hull.'],
    ['Es gibt noch keine Spur von dem Schiff.'],
    ['Diese Woche wird die Besatzung gehört.'],
    ['Taucher fanden das Schiff.'],
    ['Das Unternehmen bietet bislang 4,2 Prozent in zwei Stufen.'],
  ])('finds that this stands alone: %s', (text) => {
    expect(standingOf(text, whole(text)).isDangling).toBe(false);
  });

  it.each([
    ['The president said that she would go.', true],
    ['The 35-year-old was taken to hospital.', true],
    ['The president of the club said that she would go.', false],
    ['The French company said so.', false],
    ['The court clerk said so.', false],
    ['Der Minister sagte am Montag, dass er gehe.', true],
    ['Die neue Studie zeigt einen Anstieg.', true],
    ['Der 35-Jährige wurde am Montag festgenommen.', true],
    ['Der Minister für Verkehr sagte, dass er gehe.', false],
    ['Das Gericht in Lund sprach ihn frei.', false],
    ['Die Fähre lief am Montag auf Grund.', false],
  ])('finds a description of somebody named before: %s %s', (text, expected) => {
    expect(standingOf(text, whole(text)).isDescription).toBe(expected);
  });
});

describe('hidesItsSpeaker', () => {
  it.each([
    ['“We have no boats,” she said.', true],
    ['Three children were born there on Sunday night, she said.', true],
    ['School, she says, went on as ever.', true],
    ['Pilots of other boats saw the light, he told the board.', true],
    ['“We have no boats,” Ana Ruiz said.', false],
    ['Bo Lund will ship the nets on Monday, he says.', false],
    ['The mayor, Bo Lund, will ship the nets, he said.', false],
    ['The net that she said was torn was sold.', false],
    ['“He said so,” the warden told the board.', false],
  ])('looks for who says it: %s %s', (text, expected) => {
    expect(hidesItsSpeaker(text)).toBe(expected);
  });
});

describe('leansWithin', () => {
  it.each([
    [
      'what is judged by a pronoun',
      'Dr Nathan Abel, a physician in Karsk, called it “about as solid as this work gets”.',
    ],
    ['whom a pronoun is called', 'President Viktor Lask, in office since 2006, has called her “a paid agent”.'],
    ['whose kin somebody is', 'Finance chief Bruce Hart, her brother, said the firm would raise two billion crowns.'],
    ['of whom two are some', 'Two, Deputy Governor Henrik Moe and Ragna Lund, wanted a cut at once.'],
    ['of whom five voted', 'Five voted to keep the rate.'],
    ['of whom one is meant', 'The mother of one of them, Kelly Moss, said her son had been ill since Wednesday.'],
    ['among what something stands out', 'Among the most far-reaching is a duty to count the staff of each ward.'],
    ['an age for somebody', '“You sold our sleep!” yelled one woman as the 37-year-old walked in.'],
  ])('finds a sentence that does not say %s', (_what, text) => {
    expect(leansWithin(text)).toBe(true);
  });

  it.each([
    'Ana Ruiz called the bridge “a daily miracle”.',
    '“They called it a miracle,” Ana Ruiz said on Monday.',
    'Two ships sank off Karsk on Monday.',
    'Five of the seven judges voted to keep the rate.',
    'Among the most popular dishes of the town is soup.',
    'Jon Reed walked in, and the 37-year-old was booed.',
    'Ana Ruiz and Bo Lund, her brother in the story, never met.',
    'Ana Ruiz, his rival, won the vote.',
  ])('takes this to stand alone: %s', (text) => {
    expect(leansWithin(text)).toBe(false);
  });
});

describe('isPresentation', () => {
  it.each([
    ['Mei Zhao, 47, is chief technology officer of Corvane, which said on Thursday that it would build a plant.', true],
    ['Ms. Liu, 35, was a researcher at Plaza until last year.', true],
    ['Darya Solin, who was freed after 19 months in jail, was one of the best-known reporters of Kestria.', true],
    ['Darya Solin, a reporter, arrived in Vienna on Tuesday after an exchange of prisoners.', false],
    ['Darya Solin was arrested on Monday in Vienna.', false],
    ['Kestria is a country without a free press, the report says.', true],
    ['Kestria is to free three reporters on Monday.', false],
  ])('tells who somebody is from what happened: %s %s', (text, expected) => {
    expect(isPresentation(text)).toBe(expected);
  });
});

describe('isStatement', () => {
  it.each([
    ['a question', 'Why had the captain left the channel?'],
    ['a fragment', 'left the channel at noon.'],
    ['the place of people in a picture', 'Ana Ruiz, left, and the port warden Bo Lund, who is charged with fraud.'],
    ['a file photo of an agency', 'FILE PHOTO: Two boats lie in the harbour of Karsk on Monday.'],
    ['a file photo', 'In this June 18, 2014 file photo, two boats lie in the harbour.'],
    ['a credit', 'The fees of 40 firms were read, officials said. | Jo Lind/AP Photo Harbour Exclusive: Fees'],
    ['a place counted from the left', 'Ana Ruiz, second from left, opened the pier.'],
    ['the end of a quotation', 'The boats are full,” the warden told reporters at the pier.'],
    ['the start of one', 'The warden wrote on Monday: "The boats are full.'],
    ['somebody who says I', 'I have been at sea with the fleet for more than twenty years.'],
    ['somebody who says we', 'We’ve been at sea with the fleet for more than twenty years.'],
    ['a reader who is spoken to', 'You can see the fleet from the pier at any time of the day.'],
    ['a line-up', 'Halden Town (4-3-3) Pym; Ferris, Dunne, Osei, Clay; Barr, Nwosu, Tait; Lacey, Prentice (Ito 80).'],
    ['the start of one in British marks', "The spokesman told reporters: 'The minister is getting on with the job."],
    ['an author who was told', 'Raman told me last night that she first called the founder in August.'],
    ['a greeting', 'Good evening and welcome to our live coverage of the vote.'],
    ['advice', 'Don’t let rooms get cold, or you’ll get mould.'],
    ['a speech without who gave it', 'Betroffen seien der Fern- und der Regionalverkehr in vier Ländern.'],
    ['a word on the page itself', 'Here is what we know as we close this page: the long vote is over.'],
    ['no answer', 'Mr. Sand did not immediately respond to a request for comment.'],
    ['another no answer', 'A spokesman for the port declined to comment.'],
    ['who helped with the report', 'Channel 9’s Ana Ruiz and Bo Lund contributed to this report from Halden.'],
    ['who reported', 'Jon Reed in Karsk and Ada Brandt contributed reporting.'],
    ['a German I', 'Ich habe das Schiff schon am Montag im Hafen gesehen.'],
  ])('knows %s', (_what, text) => {
    expect(isStatement(text, whole(text), languageOf(text))).toBe(false);
  });

  it.each([
    'Ana Ruiz left, and the port warden stayed.',
    'The port declined to comment on the fire, which killed two men, but said it would rebuild the pier.',
    'Here the river bends to the north and meets the old road.',
    'The party moved from the left to the centre, Bo Lund said.',
    'Eleven laboratories contributed to the report on the lead in the water of Halden.',
    'The archive holds each photo file of the harbour since 1994.',
    '“I saw the boats,” the warden said on Monday.',
    'The council has outlined "a number of strategies” for the harbour.',
    'The net was 5\'10" long when it was pulled out of the water.',
    'Ida Mein of the harbour board said so on Monday.',
    "The minister said that 'we are getting on with the job' on Monday.",
    'A spokesman for the Save Our Shelves campaign said it would go to court.',
    'The bunker was built in World War I by the navy.',
    "A friend of the minister said: 'It was just a hot tub.'",
    "Fishermen remember the winter of '62, 'Black Anna' and the owners' greed.",
    'Ana Ruiz, Jon Reed and Ada Brandt won prizes at the film awards in Halden on Sunday.',
    'Betroffen seien vier Länder, sagte eine Sprecherin der Bahn.',
  ])('takes "%s" for one', (text) => {
    expect(isStatement(text, whole(text), languageOf(text))).toBe(true);
  });
});

describe('rankSentences', () => {
  it('puts what a later report says before the same words of an earlier one', () => {
    const one = aPool(FERRY, FERRY);
    const published = Date.UTC(2031, 4, 6);
    const at = (days: number) => ({ ...one.readings[0]!, published: published + days * 86_400_000 });
    const pool = poolSentences([at(0), { ...at(7), origin: 1 }]);
    const ranks = rankSentences(pool);
    const later = pool.from[1]!;
    for (let i = 0; i < later; i++) expect(ranks[later + i]).toBeGreaterThan(ranks[i]!);
  });
});

describe('selectFacts', () => {
  it('picks no question and nothing that leans on a sentence that is not shown', () => {
    const facts = factsOf(aPool(FERRY), 8);
    expect(facts[0]).toMatch(/^A ferry/);
    expect(facts.some((fact) => fact.endsWith('?'))).toBe(false);
  });

  it('sets who somebody is below what happened', () => {
    const pool = aPool(
      'Mei Zhao, 47, is chief engineer of the firm Corvane, which makes silicon for cars in fourteen countries.',
      'Corvane said on Thursday that it would build a plant for nine billion crowns in Tarn with help from the state.',
    );
    expect(factsOf(pool, 2).map((fact) => fact.slice(0, 7))).toEqual(['Corvane', 'Mei Zha']);
  });

  it('says nothing twice, though every article says it', () => {
    const other = FERRY.replace('ran aground off', 'hit rocks near').replace('the coast guard said', 'officials said');
    const pool = aPool(FERRY, other, FERRY.replace('Monday', 'Monday night'));
    const facts = factsOf(pool, 5);
    expect(facts.filter((fact) => /aground|rocks/.test(fact))).toHaveLength(1);
  });

  it('prints what leans on a sentence right below it or not at all', () => {
    const pool = aPool(
      'Maria Lopez, the mayor of Port Vale, resigned on Monday after a row over the new pier.\n\n' +
        'She had promised the harbour council that the pier would open before the elections in autumn.\n\n' +
        'Fishermen had blocked the building site for eleven days because the pier cuts off their berths.',
    );
    const facts = factsOf(pool, 3);
    const at = facts.findIndex((fact) => fact.startsWith('She had'));
    if (at >= 0) expect(facts[at - 1]).toMatch(/^Maria Lopez/);
    expect(facts[0]).not.toMatch(/^She/);
  });

  it('prints a description where it opens the article, and not where it leans on a sentence that is not shown', () => {
    const described = 'The man who set fire to the old granary of Port Vale was sentenced to nine years on Monday.';
    const question = 'Why did nobody see the smoke above the harbour of Port Vale before midnight?';
    expect(factsOf(aPool(`${described}\n\n${question}`))).toEqual([described]);
    expect(factsOf(aPool(`${question}\n\n${described}`))).toEqual([]);
  });

  it('takes no sentence that is mainly a printed quote', () => {
    const text =
      'The pier was closed on Monday by the council.\n\n“Nobody in this town asked us about the pier,” said Jo Reed.';
    const pool = aPool(text);
    const quote = { start: text.indexOf('“'), end: text.indexOf('”') + 1 };
    const facts = selectFacts(pool, worthOf(pool), { count: 5, shown: [[quote]] });
    expect(facts.map((fact) => fact.text)).toEqual(['The pier was closed on Monday by the council.']);
  });

  it('takes no quote that nothing but its marks tells from the news', () => {
    const pool = aPool(
      'The pier was closed on Monday by the council of Port Vale.\n\n“Nobody in this town asked us about the pier.”',
    );
    expect(factsOf(pool, 5)).toEqual(['The pier was closed on Monday by the council of Port Vale.']);
  });

  it('fills the room with what is not said yet, not with a longer version of it', () => {
    const pool = aPool(
      'The pier of Port Vale was closed on Monday after divers found cracks.\n\n' +
        'The council of Port Vale closed the pier on Monday, which many people there had expected for quite some time now.\n\n' +
        'Repairs of the pier will cost 3 million crowns.',
    );
    expect(factsOf(pool, 3, 24)).toEqual([
      'The pier of Port Vale was closed on Monday after divers found cracks.',
      'Repairs of the pier will cost 3 million crowns.',
    ]);
  });

  it('pays for a long sentence where words are counted on average, within bounds', () => {
    const long =
      'The pier of Port Vale was closed on Monday after divers found cracks in nine of its piles, the harbour authority said, and the ferry to Lund will sail from the fishing quay.';
    const pool = aPool(`${long}\n\nThe council of Port Vale met at noon.\n\nThe pier is 140 years old.`);
    const said = (size: { readonly words?: number; readonly about?: number }) =>
      selectFacts(pool, worthOf(pool), { count: 3, ...size }).map(({ text }) => text);
    expect(said({ words: 26 })).not.toContain(long);
    expect(said({ about: 26 })).toContain(long);
    expect(said({ about: 20 })).not.toContain(long);
    expect(said({ about: 26, words: 26 })).not.toContain(long);
  });

  it('stays within the words and the count, and its text is the slices at its parts', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...FERRY.split('\n\n'), 'But (so) it, However, (x) “', '""'), { maxLength: 9 }),
        fc.nat(60),
        fc.nat(5),
        (paragraphs, words, count) => {
          const pool = aPool(paragraphs.join('\n\n'));
          const facts = selectFacts(pool, worthOf(pool), { count, words });
          expect(facts.length).toBeLessThanOrEqual(count);
          expect(facts.reduce((sum, fact) => sum + fact.text.split(/\s+/).length, 0)).toBeLessThanOrEqual(words);
          for (const { text, parts, at } of facts) {
            const joined = parts
              .map(({ start, end }) => pool.readings[pool.sentences[at]!.reading]!.text.slice(start, end))
              .join('');
            expect(text.slice(1)).toBe(joined.slice(1));
            expect(text[0]!.toLowerCase()).toBe(joined[0]!.toLowerCase());
          }
        },
      ),
    );
  });
});

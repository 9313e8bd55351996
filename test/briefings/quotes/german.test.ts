import { describe, expect, it } from 'vitest';
import { quotesOf, speakersOf } from './quoted.ts';

describe('quotes in German', () => {
  it.each([
    ['the object comes first', 'Den Plan, den Hof zu räumen, nannte Petra Maurer „eine Zumutung“.'],
    ['it is so to somebody', 'Für Petra Maurer ist die Schließung „ein Schlag ins Gesicht“.'],
    ['it is so in somebody’s view', 'Aus Sicht von Petra Maurer war der Schritt „nicht zu vermeiden“.'],
    ['a clause behind it informs', 'Er habe „selbst den Notruf gewählt“, wie Petra Maurer mitteilte.'],
    ['the verb is split around the name', '„Die Arbeit beginnt erst“, ließ Petra Maurer am Abend mitteilen.'],
    ['the verb has its particle behind the quote', 'Petra Maurer strich die „lange Laufzeit“ heraus.'],
    ['somebody is moved', 'Petra Maurer zeigte sich empört über das „Diktat der Hauptstadt“.'],
    ['the verb is in no list', '„Das war nichts“, knurrte Petra Maurer.'],
    ['it stands in a bracket behind the name', 'Die Kritikerin Petra Maurer („Ein müder Abend“) blieb allein.'],
    ['the sentence behind it says so', '„Der Winter wird lang.“ Das sagte Petra Maurer am Montag.'],
    ['words behind a dash describe it so', '„Wie ein Zug im Wohnzimmer“ – so beschreibt Petra Maurer den Lärm.'],
    ['an outlet cites it', '„Wir haben gefragt“, zitiert die Bergpost die Lehrerin Petra Maurer.'],
    ['an outlet relays it', 'Wie der Sender Tal berichtet, schrieb Petra Maurer nur ein Wort: „Nein.“'],
    [
      'a long attribute describes her',
      'Die seit 2011 in Oslo lehrende Biologin Petra Maurer warnte: „Das Meer steigt.“',
    ],
    ['her city owns her office', 'Lindaus neue Bürgermeisterin Petra Maurer sprach von einem „guten Tag“.'],
    ['an object stands behind her name', '„Wir waren zu langsam“, räumte Petra Maurer Fehler ein.'],
    ['the clauses share their subject', 'Petra Maurer halte das für gut und nannte die Reform „klug und nötig“.'],
  ])('have their speaker where %s', (_where, text) => {
    expect(speakersOf(text, 'de')).toEqual(['Petra Maurer']);
  });

  it.each([
    ['her verdict', 'Petra Maurer hat den Ofen getestet. Ihr Urteil: „Zu heiß, zu laut, zu teuer.“', 'Petra Maurer'],
    ['this one', 'Die Firma schickte Petra Maurer. Diese erklärte: „Das Teil ist bestellt.“', 'Petra Maurer'],
    [
      'an office by a part of its name',
      'Innenminister Bodo Kranz kam. Der Minister sprach von „großem Glück“.',
      'Bodo Kranz',
    ],
    [
      'a politician of a party',
      'Raik Sommer (SPD) kam. „Das vergisst man nicht“, sagte der SPD-Politiker.',
      'Raik Sommer',
    ],
    ['a trade that nobody else has', 'Jan Wyss baut Boote. „Holz lebt“, sagt der Tischler.', 'Jan Wyss'],
    [
      'a surname with its particle',
      'Clara von der Aue kam. Von der Aue sagte: „Beides ist bezahlt.“',
      'Clara von der Aue',
    ],
    ['a surname behind von dem', 'Clara von dem Aue kam. „Beides ist bezahlt“, sagte sie.', 'Clara von dem Aue'],
    ['a surname behind zu', 'Clara zu Aue kam. „Beides ist bezahlt“, sagte Clara zu Aue.', 'Clara zu Aue'],
    ['a body by its pronoun', 'Die Gewerkschaft ist entsetzt. „Das ist ein Schlag“, erklärte sie.', 'Die Gewerkschaft'],
    [
      'reported speech behind background',
      'Petra Maurer sprach von „Verdrängung“. Dort stehen 300 Häuser leer. Die Stadt müsse „endlich handeln“.',
      'Petra Maurer',
    ],
  ])('are given to whom %s stands for', (_what, text, expected) => {
    expect(speakersOf(text, 'de').at(-1)).toBe(expected);
  });

  it.each([
    [
      'an owner',
      'Petra Maurer siegte. Der Anwalt Maurers gab sich gelassen. Er sagte: „Der Vertrag gilt.“',
      'Der Anwalt Maurers',
    ],
    [
      'somebody with another trade',
      'Bürgermeister Kai Osten kam. „Wir hatten Glück“, sagte der Landwirt.',
      'der Landwirt',
    ],
    [
      'whom it is about',
      'Jan Wyss traf Kai Osten. Wyss schwieg. Seine Meinung zu Osten: „Er kann es nicht.“',
      'Jan Wyss',
    ],
    ['a name with the article of whom he told', '„Das ist ein guter Tag“, sagte Karl dem Sender.', 'Karl'],
    ['a name with the article of what he told of', 'So nannte Karl den Plan „einen sehr großen Unsinn“.', 'Karl'],
    ['a name with whom she told', '„Das ist ein guter Tag“, sagte Anna zu Kai Osten.', 'Anna'],
    ['a name with a paper', '„Das ist ein guter Tag“, sagte Karl der Talzeitung.', 'Karl'],
    ['the next clause', 'Kai Osten nannte ihn „einen Freund“, Jan Wyss rühmte ihn. Alle klatschten.', 'Kai Osten'],
  ])('do not go to %s', (_whom, text, expected) => {
    expect(speakersOf(text, 'de')).toEqual([expected]);
  });

  it.each([
    [
      'a spokesman of somebody else',
      'Sprecher Jan Wyss ging. Die Klinik reagierte. „Wir prüfen das“, sagte ein Sprecher.',
    ],
    ['what was denied', 'Hagen Stoll hat Berichte zurückgewiesen, er sei „so gut wie entlassen“.'],
    [
      'several without a name',
      'Petra Maurer lachte. Im Hof brannte Licht. Sie schrieben „Wir kommen wieder und wir bleiben“ an die Wand.',
    ],
  ])('name nobody for %s', (_what, text) => {
    expect(speakersOf(text, 'de')).toEqual([null]);
  });

  it.each([
    'Die Band tritt unter dem Motto „Laut gegen Leise“ auf.',
    'Das Blatt, das „Neue Woche am See“ heißt, erscheint freitags.',
    'Dann nennt sie sich „Fest der tausend Lichter“ und zieht um.',
    'Wie die „Aktion Sauberes Tal“ mitteilte, wird gesammelt.',
  ])('are no names of things: %s', (text) => {
    expect(quotesOf(text, 'de')).toEqual([]);
  });

  it('may stand behind a paper that speaks', () => {
    expect(speakersOf('So schreibt die Talzeitung: „Das Ende naht.“', 'de')).toEqual(['die Talzeitung']);
  });

  it('print the name without the ending of its genitive', () => {
    expect(speakersOf('Lees Nachbarin Ida Lee kam. Lee sagte: „So geht das nicht.“', 'de')).toEqual(['Ida Lee']);
  });
});

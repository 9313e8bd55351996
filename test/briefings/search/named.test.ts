import { expect, it } from 'vitest';
import { termsIn } from '../../../src/briefings/search/named.ts';
import { parseTopic } from '../../../src/briefings/topic.ts';

const german = (text: string) => ({ language: 'de', title: 'Neues', clean: { text } });

it.each<[string, string, readonly ReturnType<typeof german>[], readonly string[]]>([
  [
    'forms and compounds',
    'Wahl',
    [german('Nach den Wahlen kam die Bundestagswahl.')],
    ['wahl', 'wahlen', 'bundestagswahl'],
  ],
  ['each once', 'Wahl', [german('Wahlen'), german('Die Wahlen.')], ['wahl', 'wahlen']],
  ['nothing excluded', 'Wahl -Brücke', [german('Die Wahlen an den Brücken.')], ['wahl', 'wahlen']],
  ['no other words', 'Wahl', [german('Die Auswahl an Wal und Wahlurne.')], ['wahl']],
  [
    'nothing in English, which is stemmed elsewhere',
    'election',
    [{ ...german('Elections'), language: 'en' }],
    ['election'],
  ],
  ['headlines, too', 'выборы', [{ language: 'ru', title: 'О выборах', clean: { text: '' } }], ['выборы', 'выборах']],
  ['the words alone where nothing was found', 'peace talks', [], ['peace', 'talks']],
])('finds %s', (_what, typed, articles, terms) => {
  const topic = parseTopic(typed);
  expect(topic.ok && termsIn(topic.query, articles)).toEqual(terms);
});

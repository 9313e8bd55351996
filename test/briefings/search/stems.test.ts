import { describe, expect, it } from 'vitest';
import { plainLetters } from '../../../src/briefings/search/letters.ts';
import { stemmerOf } from '../../../src/briefings/search/stems.ts';

describe('stemmerOf', () => {
  it.each<[string, readonly string[]]>([
    ['de', ['Wahl', 'Wahlen']],
    ['de', ['Häuser', 'Haus', 'Hauses']],
    ['DE_at', ['Straße', 'Straßen', 'Strassen']],
    ['fr', ['élection', 'élections']],
    ['es', ['elección', 'elecciones', 'eleccion']],
    ['it', ['governo', 'governi']],
    ['pt-BR', ['governo', 'governos']],
    ['nl', ['verkiezing', 'verkiezingen']],
    ['ru', ['Карабаха', 'Карабахе', 'Карабахом']],
    ['ru', ['выборы', 'выборов', 'выборах']],
    ['tr', ['seçim', 'seçimler', 'seçimlere', 'seçimin']],
    ['tr', ['deprem', 'depremde', 'depremin']],
    ['az', ['seçki', 'seçkilər', 'seçkilərin', 'seçkilərində']],
    ['az', ['Qarabağ', 'Qarabağın', 'Qarabağda', 'Qarabağdan']],
    ['az', ['danışıq', 'danışıqlar', 'danışıqları']],
    ['ar', ['حكومة', 'الحكومة', 'للحكومة']],
  ])('makes one of the forms in %s: %j', (language, forms) => {
    const stems = forms.map((form) => stemmerOf(language)!.markedStem(form.toLowerCase()));
    expect(new Set(stems).size, stems.join(' ')).toBe(1);
  });

  it.each<[string, readonly string[]]>([
    ['de', ['Wahl', 'Wal', 'Auswahl']],
    ['ru', ['Москва', 'мост', 'Минск']],
    ['tr', ['Ankara', 'Antalya', 'anket']],
    ['az', ['Bakı', 'başqa', 'bank']],
  ])('keeps other words apart in %s: %j', (language, words) => {
    const stems = words.map((word) => stemmerOf(language)!.markedStem(word.toLowerCase()));
    expect(new Set(stems).size, stems.join(' ')).toBe(words.length);
  });

  it.each<[string, string, readonly string[]]>([
    ['es', 'eleccion', ['elección', 'elecciones']],
    ['ru', 'Карабах', ['Карабах', 'Карабаха', 'Карабахе']],
    ['ru', 'Карабаха', ['Карабах', 'Карабахе']],
    ['ru', 'Иванов', ['Иванов', 'Иванова']],
    ['ar', 'انتخابات', ['الانتخابات', 'انتخابات']],
  ])('seeks in %s for %s: %j', (language, typed, forms) => {
    const stemmer = stemmerOf(language)!;
    const stems = forms.map((form) => stemmer.markedStem(form.toLowerCase()));
    expect(stems.filter((stem) => !stemmer.sought(typed.toLowerCase()).includes(stem))).toEqual([]);
  });

  it('marks each language, but for short words and those in letters of others', () => {
    const marked = ['de', 'fr', 'es', 'it', 'pt', 'nl', 'tr'].map((language) =>
      stemmerOf(language)!.markedStem('paris'),
    );
    expect(new Set(marked).size).toBe(marked.length);
    expect(stemmerOf('de')!.markedStem('eu')).toBe('eu');
    expect(stemmerOf('de')!.markedStem('карабах')).toBe('карабах');
    expect(stemmerOf('ru')!.markedStem('covid')).toBe('covid');
  });

  it.each(['en', 'en-GB', 'ja', 'xx', 'den', 'German', '', undefined])('has none for %s', (language) => {
    expect(stemmerOf(language)).toBeUndefined();
  });
});

it.each<[string, string]>([
  ['łódź', 'lodz'],
  ['straße', 'strasse'],
  ['ığdır', 'igdir'],
  ['i\u0307stanbul', 'istanbul'],
  ['qarabağ', 'qarabag'],
  ['тройной', 'тройной'],
  ['plain', 'plain'],
])('writes %s in plain letters', (word, plain) => {
  expect(plainLetters(word)).toBe(plain);
});

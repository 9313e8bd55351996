import { describe, expect, it } from 'vitest';
import { quotesOf, speakersOf } from './quoted.ts';

describe('quotes in other languages', () => {
  it.each([
    ['de', '„Wir bleiben hier“, sagte Sabine Vogt am Montag.', 'Sabine Vogt'],
    ['de', '„Wir bleiben hier“, so Bürgermeister Jens Falk.', 'Jens Falk'],
    ['de', 'Jens Falk sagte: „Wir bleiben hier.“', 'Jens Falk'],
    ['de', 'Am Montag sagte Jens Falk: „Wir bleiben hier.“', 'Jens Falk'],
    ['de', 'Der neue Verkehrsminister, Jens Falk, nannte den Plan „einen schlechten Witz“.', 'Jens Falk'],
    ['de', 'Jens Falk hat den Plan als „schlechten Witz“ bezeichnet.', 'Jens Falk'],
    ['de', 'Jens Falk, der den Plan „einen Witz“ nannte, verließ den Saal.', 'Jens Falk'],
    ['de', 'Jens Falk führte aus, der Plan sei „zu teuer“.', 'Jens Falk'],
    ['de', 'Die Kosten seien „zu hoch“, hatte Jens Falk am Montag gesagt.', 'Jens Falk'],
    ['de', 'Wie Jens Falk erklärte, sei der Plan „zu teuer“.', 'Jens Falk'],
    ['de', 'Jens Falk wird mit den Worten zitiert: „Wir bleiben hier.“', 'Jens Falk'],
    ['de', 'Auch der Vorsitzende des Vereins, Jens Falk, äußerte sich: „Wir bleiben hier.“', 'Jens Falk'],
    ['de', 'Der seit Mai amtierende Minister Jens Falk betonte: „Wir bleiben hier.“', 'Jens Falk'],
    ['de', '„Wir bitten um Geduld“, heißt es in dem Brief.', 'Brief'],
    ['de', 'Dem Gutachten zufolge ist der Plan „zu teuer“.', 'Gutachten'],
    ['fr', '« Nous restons ici », s’indigne Claire Dumont.', 'Claire Dumont'],
    ['fr', '« Nous restons ici », a déclaré Claire Dumont lundi.', 'Claire Dumont'],
    ['fr', 'Claire Dumont a prévenu : « Nous restons ici ».', 'Claire Dumont'],
    ['es', '«No nos vamos de aquí», dijo Lucía Prado.', 'Lucía Prado'],
    ['es', 'Lucía Prado dijo: “No nos vamos de aquí”.', 'Lucía Prado'],
    ['it', '«Restiamo qui», ha detto Marco Ferri.', 'Marco Ferri'],
    ['ru', '«Мы остаёмся здесь», — заявил Павел Крылов.', 'Павел Крылов'],
  ])('have their speaker in %s: %s', (language, text, expected) => {
    expect(speakersOf(text, language)).toEqual([expected]);
  });

  it.each([
    ['de', '„Wir bleiben“, sagte Sabine Vogt. „Aber nicht lange“, fügte sie hinzu.', 'Sabine Vogt'],
    ['fr', '« Nous restons ici », a dit Claire Dumont. « Pas longtemps », a-t-elle ajouté.', 'Claire Dumont'],
    ['es', '«No nos vamos», dijo Lucía Prado. “Ni hoy ni mañana”, añadió la ministra.', 'Lucía Prado'],
    ['it', '«Restiamo qui», ha detto Marco Ferri. Poi ha aggiunto: “Il lavoro va avanti”.', 'Marco Ferri'],
    ['ru', '«Мы остаёмся», — заявил Павел Крылов. «Но не навсегда», — добавил он.', 'Павел Крылов'],
    ['de', '„Wir bleiben“, sagte Jens Falk. „Aber nicht lange“, sagte der 52-Jährige.', 'Jens Falk'],
    ['de', 'Jens Falk sagte, die Kosten seien „hoch“. Es handele sich um „eine Investition“.', 'Jens Falk'],
    ['ru', '«Мы остаёмся», — заявил Павел Крылов. По словам Крылова, это «не навсегда».', 'Павел Крылов'],
  ])('go on with the speaker in %s: %s', (language, text, expected) => {
    expect(speakersOf(text, language)).toEqual([expected, expected]);
  });

  it.each([
    [
      'fr',
      '— Nous partons demain, — dit Claire Dumont. — Pas avant.',
      ['Nous partons demain,', 'Pas avant.'],
      'Claire Dumont',
    ],
    ['es', '—Nos vamos mañana —dijo Lucía Prado—. No antes.', ['Nos vamos mañana', 'No antes.'], 'Lucía Prado'],
    [
      'ru',
      '— Мы уходим завтра, — сказал Павел Крылов. — Не раньше.',
      ['Мы уходим завтра,', 'Не раньше.'],
      'Павел Крылов',
    ],
  ])('are found behind dashes in %s', (language, text, expected, speaker) => {
    const quotes = quotesOf(text, language);
    expect(quotes.map((quote) => quote.text)).toEqual(expected);
    expect(quotes.map((quote) => quote.speaker?.name)).toEqual([speaker, speaker]);
  });

  it('are not found in a list with dashes', () => {
    expect(quotesOf('— Le pont, — la route, — le port.', 'fr')).toEqual([]);
  });

  it('are read by the function words where the language is not declared', () => {
    expect(speakersOf('„Wir bleiben hier und das ist gut“, sagte Sabine Vogt in der Stadt.')).toEqual(['Sabine Vogt']);
  });

  it.each(['sv', 'ja', 'xx-unknown'])('have no speaker in a language without a pack: %s', (language) => {
    const [quote] = quotesOf('”Vi stannar här”, sade Karin Ek.', language);
    expect(quote).toMatchObject({ text: 'Vi stannar här', unclear: 'language not known', confidence: 0 });
    expect(quote?.speaker).toBeUndefined();
  });
});

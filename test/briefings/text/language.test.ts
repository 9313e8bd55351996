import { expect, it } from 'vitest';
import { languageOf } from '../../../src/briefings/text/language.ts';

it.each([
  ['en', 'The harbour authority has closed the pier after divers found that it was cracked.'],
  [
    'de',
    'Die Hafenbehörde hat den Anleger gesperrt, nachdem Taucher in vier Pfählen Risse gefunden haben und es nicht sicher ist.',
  ],
  [
    'fr',
    'Les autorités du port ont fermé la jetée après que des plongeurs ont trouvé des fissures dans quatre piliers.',
  ],
  ['es', 'La autoridad del puerto ha cerrado el muelle después de que los buzos hallaran grietas en cuatro pilares.'],
  ['ru', 'Власти порта закрыли причал после того, как водолазы нашли трещины в четырёх сваях, и он не работает.'],
  ['ja', '港湾当局は火曜日、潜水士が四本の杭にひびを見つけたため北側の桟橋を閉鎖した。'],
])('tells %s', (language, text) => {
  expect(languageOf(text)).toBe(language);
});

it.each(['', '12 3 4', '\ud800'])('says nothing of %j', (text) => {
  expect(languageOf(text)).toBeUndefined();
});

import type { CountedSentence } from './annotated.ts';

export const SPANISH: readonly CountedSentence[] = [
  { text: 'Al menos 17 personas murieron en el accidente.', is: ['17 dead ~'] },
  { text: 'El terremoto dejó 244 muertos y más de 300 heridos.', is: ['244 dead', '300 wounded ~'] },
  { text: 'El ataque mató a doce soldados cerca de Halden.', is: ['12 soldado dead'] },
  { text: 'El número de muertos subió a 31.', is: ['31 dead'] },
  { text: 'La policía detuvo a 45 manifestantes.', is: ['45 manifestante arrested'] },
  { text: 'Ocho obreros siguen desaparecidos.', is: ['8 obrero missing'] },
  { text: 'Unos 3.400 vecinos fueron evacuados.', is: ['3400 vecino displaced ~'] },
  { text: 'La empresa canceló 1.400 trenes en octubre.', is: ['1400 tren'] },
  { text: 'El grupo suprimirá 2 300 empleos.', is: ['2300 empleo'] },
  { text: 'Casi 2,5 millones de votantes se quedaron en casa.', is: ['2500000 votante ~'] },
  { text: 'El Estado pagará 1.400 millones de euros.', is: ['1400000000 EUR'] },
  { text: 'Llegaron dos mil turistas a la isla.', is: ['2000 turista'] },
  { text: 'Cerca del 40 % de los encuestados lo rechaza.', is: ['40 % ~'] },
  { text: 'Hay 1,400 casas sin luz en Orvel.', is: [] },
  { text: 'Hay 1,400 casas sin luz en Orvel, dijo el alcalde.', is: ['1400 casa'], language: 'es-MX' },
  { text: 'El sismo de magnitud 6,1 se sintió a 35 kilómetros.', is: ['6.1 magnitude', '35 km'] },
  { text: 'Ana Ruiz, de 45 años, llegó a las 14.30 en el vuelo 1990.', is: [] },
  { text: 'Los tres ministros se vieron el 14 de mayo de 2019.', is: [] },
];

/** Sentences that nobody looked at while the rules were made. */
export const SPANISH_KEPT_ASIDE: readonly CountedSentence[] = [
  { text: 'Nueve adolescentes fallecieron en un accidente de autobús.', is: ['9 adolescente dead'] },
  { text: 'La explosión hirió a veintiséis obreros.', is: ['26 obrero wounded'] },
  { text: 'El ayuntamiento taló 18.250 árboles.', is: ['18250 árbol'] },
  { text: 'La obra costará 38,6 millones de euros.', is: ['38600000 EUR'] },
  { text: 'La acción perdió un 7,25 %.', is: ['7.25 %'] },
  { text: 'Más de 700 personas han sido detenidas desde el lunes.', is: ['700 arrested ~'] },
  { text: 'El fuego arrasó 3.100 hectáreas.', is: ['3100 ha'] },
  { text: 'El Varn ganó 3-1 al Orvel y es segundo.', is: [] },
  { text: 'La cifra de fallecidos asciende a 58.', is: ['58 dead'] },
];

import type { Scan } from '../../scan.ts';
import { type FateWords, fateBeside, fates } from './fates.ts';
import { byWord, type FigureGrammar, grammarWith, type NounPhrase, wordSet } from './grammar.ts';
import { type RomanceNouns, romanceNounPhrase } from './romance.ts';
import { unitsOf } from './units.ts';

const SMALL = (
  'dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno ' +
  'veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve treinta'
).split(' ');

const LARGER = byWord([
  [1, 'un una uno'],
  [21, 'veintiún veintiuna'],
  [40, 'cuarenta'],
  [50, 'cincuenta'],
  [60, 'sesenta'],
  [70, 'setenta'],
  [80, 'ochenta'],
  [90, 'noventa'],
  [100, 'cien ciento'],
  [200, 'doscientos doscientas'],
  [300, 'trescientos trescientas'],
  [400, 'cuatrocientos cuatrocientas'],
  [500, 'quinientos quinientas'],
  [600, 'seiscientos seiscientas'],
  [700, 'setecientos setecientas'],
  [800, 'ochocientos ochocientas'],
  [900, 'novecientos novecientas'],
]);

const NOUNS: RomanceNouns = {
  leading: wordSet(
    'nuevos nuevas jóvenes pequeños pequeñas grandes primeros primeras últimos últimas antiguos antiguas viejos viejas buenos buenas largos largas ' +
      'principales presuntos presuntas supuestos supuestas',
  ),
  others: wordSet('otros otras más'),
  people: wordSet('personas gente víctimas persona individuos'),
  fates: byWord([
    ['dead', 'muertos muertas muerto fallecidos fallecidas muertes fallecimientos'],
    ['wounded', 'heridos heridas herido lesionados lesionadas'],
    ['arrested', 'detenidos detenidas detenciones arrestos arrestados'],
    ['missing', 'desaparecidos desaparecidas'],
    ['displaced', 'desplazados desplazadas evacuados evacuadas damnificados'],
  ]),
  none: wordSet(
    'los las unos unas más menos después antes tras sus mis tus nos ellos ellas dos tres seis entonces además es éstos estos estas esos esas aquellos ' +
      'cuales quienes sólo mientras apenas jamás quizás otros otras todos todas',
  ),
  shared: byWord([
    ['second', 'segundos'],
    ['minute', 'minutos'],
    ['hour', 'horas'],
    ['day', 'días'],
    ['week', 'semanas'],
    ['month', 'meses'],
    ['year', 'años'],
    ['time', 'veces'],
    ['man', 'hombres'],
    ['woman', 'mujeres'],
    ['child', 'niños niñas'],
    ['player', 'jugadores jugadoras'],
  ]),
  stem: (noun) => noun.replace(/(?<=[^aeiouáéíóú])es$|s$/, ''),
};

const ESTIMATES = wordSet(
  'al menos por lo como mínimo no de más del máximo hasta casi cerca unos unas un alrededor en torno a aproximadamente otros otras ya ahora los las el ' +
    'total otro próximo',
);

const FATES: FateWords = {
  dying: fates([
    [
      'dead',
      'murieron,murió,muerto,muertos,muertas,fallecieron,falleció,fallecido,fallecidos,perecieron,perdieron la vida,perdido la vida,mueren,ahogaron',
    ],
    ['missing', 'desaparecieron,desaparecidos,desaparecidas'],
    ['displaced', 'huyeron'],
  ]),
  done: fates([
    ['dead', 'asesinados,asesinadas,abatidos,abatidas'],
    ['wounded', 'heridos,heridas,lesionados,lesionadas'],
    ['arrested', 'detenidos,detenidas,arrestados,arrestadas'],
    ['displaced', 'evacuados,evacuadas,desplazados,desplazadas'],
    ['hospitalised', 'hospitalizados,hospitalizadas'],
    ['rescued', 'rescatados,rescatadas'],
  ]),
  doing: fates([
    ['dead', 'mató,mata,mataron,matado,matando,asesinó,asesinaron,muerte,cobró la vida,costó la vida,costado la vida'],
    ['wounded', 'hirió,hirieron,herido,hiriendo,hiere'],
    ['arrested', 'detuvo,detuvieron,detenido,arrestó,arrestaron,detiene'],
    ['displaced', 'evacuó,evacuaron,desplazó'],
    ['rescued', 'rescató,rescataron'],
  ]),
  auxiliaries: wordSet(
    'han ha sido fueron fue son eran están estaban siguen resultaron resultaran quedaron que todavía aún ya también gravemente levemente había habían ' +
      'permanecen continúan se',
  ),
  passive: wordSet('sido fueron son eran están estaban siguen resultaron quedaron permanecen continúan'),
  having: wordSet('han habían'),
  estimates: ESTIMATES,
};

/** As in Spain and the South: `1.400`, `2,5`. */
export const SPANISH: FigureGrammar = grammarWith({
  separators: 'comma',
  groupsByPoint: true,
  hasOwnDollar: true,
  numbers: new Map([...SMALL.map((word, i): [string, number] => [word, i + 2]), ...LARGER]),
  ones: wordSet('un una uno'),
  halves: wordSet('medio media'),
  joins: wordSet('y'),
  hundreds: new Set(),
  scales: byWord([
    [1e3, 'mil'],
    [1e6, 'millón millones'],
    [1e12, 'billón billones'],
  ]),
  bareScales: wordSet('mil'),
  rounds: byWord([
    [10, 'decena'],
    [12, 'docena'],
    [15, 'quincena'],
    [20, 'veintena'],
    [30, 'treintena'],
    [50, 'cincuentena'],
    [100, 'centenar'],
    [1000, 'millar'],
  ]),
  of: wordSet('de'),
  units: unitsOf([
    ['%', 'por ciento'],
    ['percentage point', 'puntos porcentuales,punto porcentual'],
    ['km', 'kilómetro,kilómetros'],
    ['km/h', 'kilómetros por hora'],
    ['km²', 'kilómetros cuadrados'],
    ['m²', 'metros cuadrados'],
    ['m³', 'metros cúbicos'],
    ['m', 'metro,metros'],
    ['cm', 'centímetro,centímetros'],
    ['mm', 'milímetro,milímetros'],
    ['ha', 'hectárea,hectáreas'],
    ['kg', 'kilo,kilos,kilogramo,kilogramos'],
    ['t', 'tonelada,toneladas'],
    ['l', 'litro,litros'],
    ['bbl', 'barril,barriles'],
    ['MW', 'megavatio,megavatios'],
    ['GW', 'gigavatio,gigavatios'],
    ['degree', 'grado,grados'],
    ['°C', 'grados celsius,grados centígrados'],
    ['EUR', 'euro,euros'],
    ['USD', 'dólar,dólares,dólares estadounidenses'],
    ['peso', 'peso,pesos'],
    ['MXN', 'pesos mexicanos'],
    ['ARS', 'pesos argentinos'],
    ['CLP', 'pesos chilenos'],
    ['COP', 'pesos colombianos'],
    ['CHF', 'francos suizos'],
    ['GBP', 'libras esterlinas'],
    ['RUB', 'rublo,rublos'],
    ['CNY', 'yuan,yuanes'],
    ['JPY', 'yenes'],
  ]),
  magnitudes: wordSet('magnitud'),
  namedByNumber: wordSet(
    'no n nº núm número números página páginas capítulo artículo artículos vuelo línea andén puerta ruta carretera autopista canal grupo fase etapa clase ' +
      'airbus boeing resolución categoría nivel versión fórmula puesto bloque unidad figura tabla parte tomo acto lote terminal salida habitación sala ' +
      'calle jornada',
  ),
  known: wordSet(
    'los las estos estas esos esas sus nuestros mis ambos ambas todos todas primeros primeras últimos últimas otros otras',
  ),
  vague: wordSet('varios varias algunos algunas'),
  fractions: wordSet('tercios tercio cuartos cuartas cuarto quintos quinto décimas terceras quintas'),
  clocks: wordSet('h gmt'),
  beforeClock: wordSet('las'),
  hours: wordSet('horas'),
  years: wordSet('años'),
  beforeAge: wordSet('de'),
  hasPointOrdinals: false,
  fromTo: [wordSet('de del'), wordSet('a al')],
  formerly: wordSet('frente anteriores'),
  ranges: wordSet('a'),
  between: wordSet('entre'),
  and: wordSet('y'),
  partOf: wordSet('de'),
  nounPhrase: (scan: Scan, at: number): NounPhrase => romanceNounPhrase(scan, at, NOUNS),
  fateOf: (scan, start, phrase) => fateBeside(scan, start, phrase, FATES),
  noPeople: new Set([
    ...'second minute hour day week month year time'.split(' '),
    ...'casa edificio vivienda pueblo ciudad tren coche vehículo barco ataque atentado misil dron escuela hospital punto disparo empleo puente'.split(
      ' ',
    ),
  ]),
  numberOf: wordSet('número cifra cantidad balance saldo'),
  tolls: new Map(),
  reaching: wordSet('a en alcanza alcanzó supera superó es era'),
  estimates: ESTIMATES,
  joining: new Set([',', 'y', 'a', ...ESTIMATES]),
});

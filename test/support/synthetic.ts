import type { Draft, Instant } from '../../src/briefings/article.ts';

/** A repeatable source of chance: mulberry32 (Tommy Ettinger, public domain). Values lie in [0, 1). */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * Made-up news articles, the same for the same arguments: some 350 words each, with quotes, names, figures and dates, over ten years up
 * to `newest`. One in twenty is about each of twenty places, so that `Karvala` is in about one article of twenty.
 */
export function* syntheticArticles(count: number, newest: Instant, seed = 1): Generator<Draft> {
  const random = chance(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  for (let i = 0; i < count; i++) {
    const place = PLACES[i % PLACES.length]!;
    const speaker = `${pick(FIRST)} ${pick(LAST)}`;
    const sentence = () => `${pick(SUBJECTS)} ${pick(VERBS)} ${pick(OBJECTS)} ${pick(CIRCUMSTANCES)}.`;
    const paragraphs = [
      `${place} ${pick(VERBS)} ${pick(OBJECTS)} ${pick(CIRCUMSTANCES)}, the ${pick(ROLES)} ${speaker} said on ${pick(DAYS)}.`,
      `“${sentence()} We ${pick(VERBS)} ${pick(OBJECTS)},” ${speaker.split(' ')[1]} said. “${sentence()}”`,
    ];
    for (let p = 0; p < 10; p++) paragraphs.push(Array.from({ length: 3 }, sentence).join(' '));
    paragraphs.push(
      `At least ${2 + Math.floor(random() * 900)} people were injured in ${place} in ${1990 + Math.floor(random() * 30)}, case ${i}.`,
    );
    const title = `${place}: ${pick(SUBJECTS).toLowerCase()} ${pick(VERBS)} ${pick(OBJECTS)}`;
    const source = pick(OUTLETS);
    yield {
      raw: paragraphs.join('\n\n'),
      format: 'text',
      title,
      source,
      url: `https://${source.toLowerCase().replaceAll(' ', '-')}.example/${seed}/${i}`,
      published: newest - Math.floor(random() * 10 * 365) * 86_400_000 - Math.floor(random() * 86_400) * 1000,
    };
  }
}

const words = (list: string) => list.split('|');
const PLACES = words(
  'Karvala|Osteria|Velmark|Brask|Kesh|Tarnow Hills|Lindau Bay|Sorrel|Medina Sul|Harrowgate|Umbra|Petrovac|Novy Most|Calder|Zagros Pass|Elmira|Dunmore|Sable Point|Vantaa Mill|Ostrava Dol',
);
const FIRST = words('Ines|Tomas|Lena|Omar|Grace|Haruto|Anna|Samuel|Leyla|Pyotr|Mariam|Ruth|Jan|Olga|Felix|Nadia');
const LAST = words(
  'Duarte|Vega|Ortiz|Haddad|Woodward|Sato|Kowalska|Okafor|Karimzade|Lanskoy|Elizbar|Calloway|Nowak|Ferrant|Lindqvist|Mbeki',
);
const ROLES = words(
  'harbour master|mayor|energy minister|police chief|union leader|chief engineer|foreign minister|spokeswoman',
);
const SUBJECTS = words(
  'The council|The ministry|Engineers|Two unions|The grid operator|Residents|The port authority|A court|Opposition leaders|The airline|Inspectors|Local farmers',
);
const VERBS = words(
  'closed|approved|postponed|inspected|rejected|reopened|delayed|funded|criticised|rebuilt|surveyed|defended',
);
const OBJECTS = words(
  'the northern bridge|a new power line|the flood defences|the old ferry terminal|a plan for cheaper fares|the disputed budget|the evening rail service|a second water main|the border crossing|the harvest subsidies',
);
const CIRCUMSTANCES = words(
  'after weeks of rain|despite a warning from engineers|before the winter season|in a narrow vote|at the request of the regional government|without naming a date|for the third time this year|as prices rose again|following a long inquiry',
);
const DAYS = words('Monday|Tuesday|Wednesday|Thursday|Friday');
const OUTLETS = words('Meridian Wire|Harbour Times|Valley Post|Channel 9|Caspian Courier');

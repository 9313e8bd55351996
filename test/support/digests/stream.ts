import { chance } from '../synthetic.ts';

/** Something that happens in the news at a time. */
export interface StreamEvent {
  readonly at: number;
  readonly story: number;
  readonly kind: 'report' | 'copy' | 'retold' | 'update' | 'typo' | 'correction' | 'withdrawal';
  readonly source: string;
  readonly url: string;
  readonly title: string;
  readonly text: string;
  /** When the article was published first: an edit keeps it. */
  readonly published: number;
}

/** A word that stands in everything about a story and in nothing else. */
export function markerOf(story: number): string {
  return (
    MARKERS[story % MARKERS.length]! +
    (story < MARKERS.length ? '' : String.fromCharCode(97 + Math.floor(story / MARKERS.length)))
  );
}

/**
 * Made-up news about Karvala over some days, the same for the same seed: a few stories a day, most of them copied or retold by another outlet,
 * some with new figures on a later day, some edited, corrected or taken back by their publisher. In the order of time.
 */
export function newsStream(days: number, start: number, seed = 1): readonly StreamEvent[] {
  const random = chance(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const events: StreamEvent[] = [];
  let story = 0;
  for (let day = 0; day < days; day++) {
    const stories = 3 + Math.floor(random() * 3);
    for (let i = 0; i < stories; i++, story++) {
      const at = start + day * DAY + Math.floor(random() * 22) * HOUR + Math.floor(random() * 50) * MINUTE;
      const [marker, who] = [markerOf(story), `${pick(FIRST)} ${pick(LAST)}`];
      const what = EVENTS[story % EVENTS.length]!;
      const figure = 20 + Math.floor(random() * 400);
      const source = pick(OUTLETS);
      const other = pick(OUTLETS.filter((one) => one !== source));
      const title = `${marker}: ${what.noun}`;
      const lede = (count: number) =>
        `${what.before} ${count} ${what.counted} in ${marker} near Karvala, ${what.role} ${who} said on ${dayName(at)}.`;
      const text = (count: number) =>
        `${lede(count)}\n\n${what.detail}, people in ${marker} said. ${who} promised a report on the ${what.noun} within a month.`;
      const own = { story, source, url: `https://news.example/${seed}/${story}`, title, published: at };
      events.push({ ...own, at, kind: 'report', text: text(figure) });
      if (random() < 0.5) {
        const [later, url] = [at + 20 * MINUTE, `${own.url}/copy`];
        events.push({ ...own, at: later, published: later, kind: 'copy', source: other, url, text: text(figure) });
      }
      if (random() < 0.6) {
        const later = at + (1 + Math.floor(random() * 30)) * HOUR;
        const retold = `${what.role[0]!.toUpperCase()}${what.role.slice(1)} ${who} said that ${what.before.toLowerCase()} ${figure} ${what.counted} in ${marker}, near Karvala.`;
        events.push({
          ...own,
          at: later,
          published: later,
          kind: 'retold',
          source: other,
          url: `${own.url}/retold`,
          title: `What is known of ${marker}`,
          text: retold,
        });
      }
      const fate = random();
      const later = at + (26 + Math.floor(random() * 40)) * HOUR;
      if (fate < 0.25) {
        const raised = figure + 7 + Math.floor(random() * figure * 0.5);
        const update = `${lede(raised)}\n\nMore names were found in ${marker} overnight.`;
        events.push({
          ...own,
          at: later,
          published: later,
          kind: 'update',
          url: `${own.url}/update`,
          title: `${title}, second day`,
          text: update,
        });
      } else if (fate < 0.4)
        events.push({
          ...own,
          at: later,
          kind: 'typo',
          text: text(figure).replace('people in', 'people  in').replace('promised a', '“promised” a'),
        });
      else if (fate < 0.6) events.push({ ...own, at: later, kind: 'correction', text: text(figure + 3) });
      else if (fate < 0.7) events.push({ ...own, at: later, kind: 'withdrawal', text: text(figure) });
    }
  }
  return events.filter(({ at }) => at < start + days * DAY).sort((a, b) => a.at - b.at);
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const list = (names: string) => names.split('|');
const MARKERS = list(
  'Osteria|Velmark|Brask|Kesh|Tarnow|Lindau|Sorrel|Medina|Harrowgate|Umbra|Petrovac|Novymost|Calder|Zagros|Elmira|Dunmore|Sablepoint|Vantaa|Ostrava|Quellin|Marbeck|Tolland|Fenwick|Astra|Colmere|Drissa|Helmond|Ivara|Jorvik|Kostrin|Lethe|Morvan|Nesbitt|Orlan|Pelham|Quarry|Rastow|Selby|Trevane|Ulmen|Varga|Wexley|Yarrow|Zennor|Ashby|Bellmoor|Corvin|Dalby|Erdin|Falmer|Grover|Hexham',
);
const FIRST = list('Ines|Tomas|Lena|Omar|Grace|Haruto|Anna|Samuel|Leyla|Pyotr|Mariam|Ruth');
const LAST = list('Duarte|Vega|Ortiz|Haddad|Woodward|Sato|Kowalska|Okafor|Karimzade|Lanskoy|Elizbar|Calloway');
const OUTLETS = list('Meridian Wire|Harbour Times|Valley Post|Channel 9|Caspian Courier');
/** Each told in words of its own: two stories of one kind are at least twenty stories apart. */
const EVENTS = [
  ['flood', 'The water drove out', 'families', 'mayor', 'Pumps and sandbags came from three villages'],
  ['fire', 'Flames destroyed', 'houses', 'fire chief', 'Two engines ran dry when a hydrant froze'],
  ['strike', 'The union called out', 'workers', 'union leader', 'Talks on wages broke down over night shifts'],
  ['storm', 'The gale felled', 'trees', 'forester', 'A chapel lost its roof and its bell'],
  ['outage', 'A burned transformer cut off', 'homes', 'chief engineer', 'Hospitals switched to diesel generators'],
  ['landslide', 'Mud buried', 'cars', 'police chief', 'Dogs searched the slope until midnight'],
  ['verdict', 'The court fined', 'companies', 'judge', 'The cartel had fixed cement prices since 2019'],
  ['harvest', 'Frost ruined', 'orchards', 'farm minister', 'Insurers expect record claims for apricots'],
  ['wreck', 'Divers counted', 'crates', 'archaeologist', 'The galley sank with amphoras of oil'],
  ['vaccine', 'Nurses vaccinated', 'children', 'health officer', 'Measles had spread through a summer camp'],
  ['tunnel', 'Drills reached', 'metres', 'site manager', 'Granite slowed the boring machine'],
  ['museum', 'The gallery gave back', 'paintings', 'curator', 'The heirs had searched archives in Vienna'],
  [
    'election',
    'Observers visited',
    'polling stations',
    'commission chair',
    'Turnout was higher than in any ballot before',
  ],
  ['ferry', 'The operator cancelled', 'crossings', 'harbour master', 'A cracked propeller shaft must be replaced'],
  ['beetle', 'Biologists caught', 'beetles', 'zoologist', 'The species was believed extinct since 1931'],
  ['smuggling', 'Customs seized', 'cartons', 'customs officer', 'The cigarettes lay under frozen fish'],
  ['concert', 'The festival sold', 'tickets', 'organiser', 'A cellist opens the season with Bach'],
  ['bridge', 'Inspectors found', 'cracks', 'surveyor', 'Lorries must take the mountain road'],
  ['satellite', 'The observatory tracked', 'fragments', 'astronomer', 'A spent rocket stage broke apart'],
  ['school', 'The council hired', 'teachers', 'head teacher', 'Classrooms had been merged for lack of staff'],
].map(([noun = '', before = '', counted = '', role = '', detail = '']) => ({ noun, before, counted, role, detail }));

function dayName(at: number): string {
  return new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' }).format(at);
}

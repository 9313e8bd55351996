import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = resolve(import.meta.dirname, '../src');

interface Import {
  readonly from: string;
  readonly to: string;
}

const STEMMERS = 'arabic dutch french german italian portuguese russian spanish'
  .split(' ')
  .map((language) => `@orama/stemmers/${language}`);

/** What a room may import: folders of src, packages, and whether Node's own modules. */
const ROOMS: readonly {
  readonly room: string;
  readonly folders: readonly string[];
  readonly packages: readonly string[] | 'any';
  readonly node: boolean;
}[] = [
  { room: 'briefings', folders: ['briefings'], packages: ['tinyld/light', 'tldts', ...STEMMERS], node: false },
  { room: 'folders.ts', folders: [], packages: [], node: true },
  { room: 'store', folders: ['store', 'briefings', 'folders.ts'], packages: ['keyv', 'hookified', 'zod'], node: true },
  {
    room: 'adapters/sources',
    folders: ['adapters/sources', 'briefings', 'folders.ts'],
    packages: ['htmlparser2', 'undici', 'unpdf', 'postal-mime'],
    node: true,
  },
  { room: 'adapters/chat.ts', folders: ['briefings'], packages: [], node: false },
  { room: 'adapters/server-limits.ts', folders: [], packages: [], node: true },
  { room: 'adapters/chat', folders: ['adapters/chat', 'adapters/chat.ts'], packages: [], node: true },
  {
    room: 'adapters/desk',
    folders: ['adapters/desk', 'adapters/chat', 'adapters/chat.ts', 'adapters/server-limits.ts', 'briefings'],
    packages: ['hono', 'hono/body-limit', 'hono/cookie', 'hono/html', 'hono/streaming', '@hono/node-server'],
    node: true,
  },
  {
    room: 'adapters/discord',
    folders: ['adapters/discord', 'adapters/chat', 'adapters/chat.ts', 'briefings'],
    packages: ['discord.js'],
    node: true,
  },
  {
    room: 'adapters/slack',
    folders: ['adapters/slack', 'adapters/chat', 'adapters/chat.ts', 'adapters/server-limits.ts', 'briefings'],
    packages: ['@slack/bolt'],
    node: true,
  },
  {
    room: 'adapters/console',
    folders: ['adapters/console', 'adapters/chat.ts', 'briefings'],
    packages: ['string-width', 'wrap-ansi'],
    node: true,
  },
  {
    room: 'bot',
    folders: ['bot', 'briefings', 'store', 'adapters'],
    packages: ['zod', 'keyv', 'node-cron', 'pino', 'prom-client'],
    node: true,
  },
];

const files = readdirSync(SRC, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map((entry) => relative(SRC, join(entry.parentPath, entry.name)));

const imports = files.flatMap(importsOf);

describe('the rooms of the house', () => {
  it('all stand in the table', () => {
    expect(files.filter((file) => !ROOMS.some(({ room }) => isIn(file, room)))).toEqual([]);
  });

  it.each(ROOMS)('$room imports only what it may', ({ room, folders, packages, node }) => {
    const strangers = imports.filter(({ from, to }) => {
      if (!isIn(from, room)) return false;
      if (to.startsWith('src/')) return !folders.some((folder) => isIn(to.slice(4), folder));
      if (to.startsWith('node:')) return !node;
      return packages !== 'any' && !packages.includes(to);
    });
    expect(strangers).toEqual([]);
  });

  it('the rooms of quotes import only what comes before them', () => {
    const order = ['languages', 'marks', 'turns', 'words', 'people', 'clauses', 'cues', 'speakers'];
    const placeOf = (path: string) => order.indexOf(/^briefings\/quotes\/([^/]+)\//.exec(path)?.[1] ?? '');
    const backwards = imports.filter(({ from, to }) => {
      const [place, other] = [placeOf(from), placeOf(to.slice('src/'.length))];
      return place >= 0 && to.startsWith('src/briefings/quotes/') && (other < 0 || other > place);
    });
    expect(backwards).toEqual([]);
  });

  it('no file leads back to itself', () => {
    expect(circlesAmong(imports)).toEqual([]);
  });

  it('the search for circles finds one', () => {
    const ring = [
      { from: 'a.ts', to: 'src/b.ts' },
      { from: 'b.ts', to: 'src/c.ts' },
      { from: 'c.ts', to: 'src/b.ts' },
    ];
    expect(circlesAmong(ring)).toEqual(['b.ts > c.ts > b.ts']);
  });

  it('the reader of imports sees all three forms', () => {
    const source =
      "import a from './a.ts';\nexport { b } from './b.ts';\nconst c = await import('./c.ts');\nimport './d.ts';\nimport {\n  e,\n} from './e.ts';";
    expect(specifiersOf(source)).toEqual(['./a.ts', './b.ts', './c.ts', './d.ts', './e.ts']);
  });
});

describe('the core', () => {
  it.each(files.filter((file) => isIn(file, 'briefings')))('%s has no clock, no chance and no process', (file) => {
    const code = readFileSync(join(SRC, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, '');
    expect(code).not.toMatch(
      /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bprocess\.|\bperformance\.now\b|\bglobalThis\b/,
    );
  });
});

/** The ways on which files import themselves over others, each once. */
function circlesAmong(edges: readonly Import[]): readonly string[] {
  const next = new Map<string, string[]>();
  for (const { from, to } of edges) if (to.startsWith('src/')) next.set(from, [...(next.get(from) ?? []), to.slice(4)]);
  const circles: string[] = [];
  const done = new Set<string>();
  const follow = (file: string, way: readonly string[]): void => {
    if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file].join(' > '));
    else if (!done.has(file)) {
      for (const other of next.get(file) ?? []) follow(other, [...way, file]);
      done.add(file);
    }
  };
  for (const file of next.keys()) follow(file, []);
  return circles;
}

function importsOf(file: string): readonly Import[] {
  const source = readFileSync(join(SRC, file), 'utf8');
  return specifiersOf(source).map((specifier) => ({
    from: file,
    to: specifier.startsWith('.') ? join('src', relative(SRC, resolve(SRC, dirname(file), specifier))) : specifier,
  }));
}

function specifiersOf(source: string): readonly string[] {
  const code = source.replace(/\/\*[\s\S]*?\*\//g, '');
  return [
    ...code.matchAll(
      /^\s*(?:import|export)\b[^;'"]*?\bfrom\s*'([^']+)'|^\s*import\s*'([^']+)'|\bimport\(\s*'([^']+)'/gm,
    ),
  ].map((match) => (match[1] ?? match[2] ?? match[3])!);
}

function isIn(path: string, room: string): boolean {
  return path === room || path.startsWith(`${room}/`);
}

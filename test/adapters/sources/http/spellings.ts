/** A way to write where one must not go, and what the DNS says where it is a name. */
export interface Spelling {
  readonly url: string;
  readonly answers: readonly string[];
}

/** 0 to `below` - 1. */
export type Chance = (below: number) => number;

/** One of countless spellings of an address that is not public. Half of them are of 127.0.0.1, where the tests have a server. */
export function spell(chance: Chance, port: number): Spelling {
  const host = pick(chance, [v4Host, v4Host, v4Host, v6Host, v6Host, nameHost])(chance);
  const user = chance(20) === 0 ? pick(chance, USERS) : '';
  return {
    url: `${pick(chance, SCHEMES)}${user}${host}:${port}${pick(chance, TAILS)}`,
    answers: answers(chance),
  };
}

const SCHEMES = [
  'http://',
  'http://',
  'http://',
  'http://',
  'HTTP://',
  'http:',
  'http:/',
  'http:\\\\',
  ' http://',
  'h\nttp://',
];
const USERS = [
  'example.org@',
  'a:b@',
  'example.org:80@',
  '@',
  ':@',
  'example.org%2f@',
  'example.org\\@',
  'example.org%00@',
];
const TAILS = ['/', '', '/feed.xml', '?a=b', '#x', '\\x', '/@example.org', '/../../a'];

/** IPv4 as one to four numbers of any base, each sign of them perhaps another that means the same. */
function v4Host(chance: Chance): string {
  const [a, b, c, d] = closedV4(chance);
  const parts = pick(chance, [
    [a, b, c, d],
    [a, b, c, d],
    [a, b, c * 256 + d],
    [a, (b * 256 + c) * 256 + d],
    [((a * 256 + b) * 256 + c) * 256 + d],
  ]);
  const written = parts.map((part) => number(chance, part)).join('.');
  return disguised(chance, written + pick(chance, ['', '', '', '.']));
}

function number(chance: Chance, value: number): string {
  const zeros = '0'.repeat(chance(4) === 0 ? chance(30) : 0);
  return pick(chance, [
    () => String(value),
    () => String(value),
    () => `0${zeros}${value.toString(8)}`,
    () => `0x${zeros}${value.toString(16)}`,
    () => `0X${zeros}${value.toString(16).toUpperCase()}`,
  ])();
}

function disguised(chance: Chance, host: string): string {
  if (chance(2) === 0) return host;
  return [...host].map((sign) => (chance(4) === 0 ? disguisedSign(chance, sign) : sign)).join('');
}

function disguisedSign(chance: Chance, sign: string): string {
  const code = sign.codePointAt(0)!;
  const wide = String.fromCodePoint(code + 0xfee0);
  if (sign === '.') return pick(chance, ['。', '．', '｡', '%2e', '%2E', '%E3%80%82']);
  return pick(chance, [
    wide,
    `%${code.toString(16)}`,
    `${sign}\u00ad`,
    `${sign}\u200b`,
    `${sign}\t`,
    `${sign}\r\n`,
    encodeURIComponent(wide),
    /\d/.test(sign) ? String.fromCodePoint(0x1d7ce + Number(sign)) : sign.toUpperCase(),
  ]);
}

/** IPv6 of this machine and its networks, and IPv4 within IPv6, short or long, in capitals or not. */
function v6Host(chance: Chance): string {
  const [a, b, c, d] = closedV4(chance);
  const [high, low] = [a * 256 + b, c * 256 + d];
  const any = () => chance(65_536);
  const groups = pick(chance, [
    [0, 0, 0, 0, 0, 0, 0, chance(2)],
    [0, 0, 0, 0, 0, 0xffff, high, low],
    [0, 0, 0, 0, 0, 0xffff, high, low],
    [0, 0, 0, 0, 0, 0xffff, 0x7f00, 1],
    [0, 0, 0, 0, 0xffff, 0, high, low],
    [0, 0, 0, 0, 0, 0, high, low],
    [0x64, 0xff9b, 0, 0, 0, 0, high, low],
    [0x64, 0xff9b, 1, any(), any(), any(), high, low],
    [0x2002, high, low, any(), any(), any(), any(), any()],
    [0x2001, 0, any(), any(), any(), any(), high ^ 0xffff, low ^ 0xffff],
    [0x2001, 0xdb8, any(), any(), any(), any(), any(), any()],
    [0xfc00 + chance(512), any(), any(), any(), any(), any(), any(), any()],
    [0xfe80 + chance(128), 0, 0, 0, any(), any(), any(), any()],
    [0xff00 + chance(256), 0, 0, 0, 0, 0, any(), any()],
  ]);
  return `[${v6Text(chance, groups)}]`;
}

function v6Text(chance: Chance, groups: readonly number[]): string {
  const width = pick(chance, [0, 0, 4]);
  const written = groups.map((group) => group.toString(16).padStart(width, '0'));
  const [high, low] = groups.slice(6) as [number, number];
  const head = written.slice(0, 6).join(':');
  const tail = chance(2) ? [high >> 8, high & 255, low >> 8, low & 255].join('.') : written.slice(6).join(':');
  const long = `${head}:${tail}`;
  const short = chance(2) ? long.replace(/(?:\b0+:){2,}/, (zeros) => (long.startsWith(zeros) ? '::' : ':')) : long;
  return chance(3) ? short : short.toUpperCase();
}

function nameHost(chance: Chance): string {
  const label = () => Math.max(chance(1e9), 1).toString(36).replace(/^\d/, 'n');
  return disguised(
    chance,
    pick(chance, [
      () => 'localhost',
      () => 'LocalHost.',
      () => `${label()}.localhost`,
      () => '127.0.0.1.nip.example',
      () => `10-0-0-5.${label()}.example`,
      () => `${label()}.${label()}.example`,
      () => `xn--${label()}.example`,
    ])(),
  );
}

/** What a DNS says that wants us in: at least one closed address, perhaps among public ones. */
function answers(chance: Chance): readonly string[] {
  const [a, b, c, d] = closedV4(chance);
  const closed = pick(chance, [
    '127.0.0.1',
    `${a}.${b}.${c}.${d}`,
    '::1',
    '::ffff:127.0.0.1',
    `::ffff:${a}.${b}.${c}.${d}`,
    'fd00::1',
  ]);
  const open = ['8.8.8.8', '2606:4700:4700::1111', '1.1.1.1'].slice(chance(4));
  const at = chance(open.length + 1);
  return [...open.slice(0, at), closed, ...open.slice(at)];
}

type V4 = readonly [number, number, number, number];

function closedV4(chance: Chance): V4 {
  const any = () => chance(256);
  if (chance(2)) return [127, 0, 0, 1];
  return pick<V4>(chance, [
    [127, any(), any(), any()],
    [0, any(), any(), any()],
    [10, any(), any(), any()],
    [100, 64 + chance(64), any(), any()],
    [169, 254, any(), any()],
    [169, 254, 169, 254],
    [172, 16 + chance(16), any(), any()],
    [192, 168, any(), any()],
    [192, 0, 0, any()],
    [192, 0, 2, any()],
    [198, 18 + chance(2), any(), any()],
    [198, 51, 100, any()],
    [203, 0, 113, any()],
    [224 + chance(32), any(), any(), any()],
  ]);
}

function pick<T>(chance: Chance, choices: readonly T[]): T {
  return choices[chance(choices.length)]!;
}

/** 1 to 12 for the name of a month, whole or short, in English or one of the languages below; absent for every other word. */
export function monthOf(word: string): number | undefined {
  const name = plain(word);
  return ENGLISH.get(name) ?? elsewhere().get(name);
}

/** Names as the platform's own tables have them. What means two months (`lis`: October in Zagreb, November in Warsaw) is none. */
const LANGUAGES =
  'es pt fr de it nl da sv nb fi pl cs sk sl hr sr-Latn hu ro tr el ru uk bg id ms vi ca gl eu et lv lt is ar fa he hi'.split(
    ' ',
  );

const ENGLISH: ReadonlyMap<string, number> = namesIn(['en']).set('sept', 9);

let cached: ReadonlyMap<string, number> | undefined;

/** Made when the first foreign name comes. */
function elsewhere(): ReadonlyMap<string, number> {
  cached ??= namesIn(LANGUAGES);
  return cached;
}

function namesIn(languages: readonly string[]): Map<string, number> {
  const names = new Map<string, number>();
  const doubtful = new Set<string>();
  for (const language of languages) {
    for (const month of ['long', 'short'] as const) {
      for (const around of [{}, { day: 'numeric' }, { year: 'numeric' }] as const) {
        const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory-nu-latn`, {
          month,
          ...around,
          timeZone: 'UTC',
        });
        for (let index = 0; index < 12; index++) {
          const written =
            format.formatToParts(Date.UTC(2031, index, 4)).find(({ type }) => type === 'month')?.value ?? '';
          const name = plain(written);
          if (!/^[\p{L}\p{M}]{3,}$/u.test(name)) continue;
          if ((names.get(name) ?? index + 1) !== index + 1) doubtful.add(name);
          names.set(name, index + 1);
        }
      }
    }
  }
  for (const name of doubtful) names.delete(name);
  return names;
}

/** Lower case, without accents and the dot of an abbreviation. */
function plain(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f.]/g, '')
    .normalize('NFC');
}

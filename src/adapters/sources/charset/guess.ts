/**
 * The charset of bytes that are neither UTF-8 nor say what they are, by the letters that they would spell; absent where the letters
 * speak for none of those below, as in Western languages, whose words are ASCII with a rare accent.
 *
 * Looks at no more than 64,000 bytes from the first one that is not ASCII.
 */
export function guessCharset(bytes: Uint8Array): string | undefined {
  const first = bytes.findIndex((byte) => byte > 127);
  if (first < 0) return undefined;
  const sample = bytes.subarray(first, first + SAMPLE_BYTES);
  if (runLength(sample) < MIN_RUN) return undefined;
  return guessWide(sample) ?? guessNarrow(sample);
}

const SAMPLE_BYTES = 64_000;

/** How many bytes beyond ASCII stand together: 1.1 in French, 2 in Chinese at the least, 5 in Russian. */
const MIN_RUN = 1.7;

function runLength(sample: Uint8Array): number {
  let runs = 0;
  let length = 0;
  for (let i = 0; i < sample.length; i++) {
    if (sample[i]! < 128) continue;
    length++;
    if (i === 0 || sample[i - 1]! < 128) runs++;
  }
  return length / runs;
}

interface Spelling {
  readonly charset: string;
  /** Characters that make up a good part of every text in this writing. */
  readonly common: RegExp;
  /** Which share of the characters beyond ASCII is common where the charset is the right one, at the least. */
  readonly share: number;
}

const KANA = /[\u3041-\u30fe]/g;
const HANGUL = /[\uac00-\ud7a3]/g;
/** Read as Korean, Chinese would be Hangul too, but only in half. */
const COMMON_HAN =
  /[的一是不了在人有我他这這个個们們中来來上大为為和国國地到以说說时時要就出会會可也你对對生能而子那得于於着下自之年过過發发后後作里用道行所然家事成方多去小法都]/g;

/** Two bytes a character. Where several fit, the first. */
const WIDE: readonly Spelling[] = [
  { charset: 'euc-kr', common: HANGUL, share: 0.85 },
  { charset: 'euc-jp', common: KANA, share: 0.25 },
  { charset: 'shift_jis', common: KANA, share: 0.25 },
  { charset: 'gb18030', common: COMMON_HAN, share: 0.08 },
  { charset: 'big5', common: COMMON_HAN, share: 0.08 },
];

/** One byte a letter: the commonest lower-case letters of the language, some two thirds of every text. */
const NARROW: readonly Spelling[] = [
  { charset: 'windows-1251', common: /[оеаинтсрвлкмдпу]/g, share: 0.6 },
  { charset: 'koi8-r', common: /[оеаинтсрвлкмдпу]/g, share: 0.6 },
  { charset: 'iso-8859-5', common: /[оеаинтсрвлкмдпу]/g, share: 0.6 },
  { charset: 'windows-1253', common: /[αοιετσνηυρκπμλό]/g, share: 0.6 },
  { charset: 'windows-1255', common: /[יוהלאמרתבשנםדעח]/g, share: 0.6 },
  { charset: 'windows-1256', common: /[اليمنرتبةعدسفهكق]/g, share: 0.6 },
  { charset: 'windows-874', common: /[านรกอเงมยลวดทสตะปบคหแจพชขใไโ่้ัิีื็์ุูำ]/g, share: 0.7 },
];

function guessWide(sample: Uint8Array): string | undefined {
  return best(
    WIDE.filter(({ charset }) => fits(sample, charset)),
    sample,
  );
}

function guessNarrow(sample: Uint8Array): string | undefined {
  return best(NARROW, sample);
}

/** The spelling that stands furthest above its share. */
function best(spellings: readonly Spelling[], sample: Uint8Array): string | undefined {
  let found: string | undefined;
  let most = 1;
  for (const { charset, common, share } of spellings) {
    const text = new TextDecoder(charset).decode(sample);
    const beyond = text.match(/[^\0-\u007f]/g)?.length ?? 0;
    const score = (text.match(common)?.length ?? 0) / Math.max(1, beyond) / share;
    if (score > most || (score === most && found === undefined)) [found, most] = [charset, score];
  }
  return found;
}

/** Whether the bytes can be of this charset; the last character may be cut by the end of the sample. */
function fits(sample: Uint8Array, charset: string): boolean {
  try {
    new TextDecoder(charset, { fatal: true }).decode(sample, { stream: true });
    return true;
  } catch {
    return false;
  }
}

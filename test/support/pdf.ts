/** A stretch of letters on a page: `x` from the left, `y` from the top to the baseline, in points. */
export interface Setting {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  readonly isBold?: boolean;
  /** Points between the letters, beyond the usual. */
  readonly letterSpace?: number;
  /** Points between the words, beyond the usual. */
  readonly wordSpace?: number;
  /** Points above the baseline. */
  readonly rise?: number;
  /** Degrees, against the clock. */
  readonly turn?: number;
}

export interface PdfMade {
  readonly info?: Readonly<Record<string, string>>;
  /** Turns every page, as a scanner does. */
  readonly rotate?: number;
  /** Names a password handler, so that nobody reads on without the password. */
  readonly isEncrypted?: boolean;
  /** What the first page draws instead, as deflated bytes. */
  readonly packed?: Uint8Array;
}

export const PAGE = { width: 595, height: 842 } as const;

/** Makes a PDF whose pages show these letters, in Helvetica. */
export function aPdf(
  pages: readonly (readonly Setting[])[],
  { info = {}, rotate = 0, isEncrypted = false, packed }: PdfMade = {},
) {
  const kids = pages.map((_, index) => `${5 + index * 2} 0 R`).join(' ');
  const infoText = Object.entries(info).map(([key, value]) => `/${key} (${literal(value)})`);
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    font('Helvetica'),
    font('Helvetica-Bold'),
    ...pages.flatMap((page, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${PAGE.width} ${PAGE.height}] /Rotate ${rotate} ` +
        `/Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> /Contents ${6 + index * 2} 0 R >>`,
      index === 0 && packed
        ? stream(Buffer.from(packed).toString('latin1'), '/Filter /FlateDecode')
        : stream(page.map(drawn).join('\n')),
    ]),
    `<< ${infoText.join(' ')} >>`,
    `<< /Filter /Standard /V 1 /R 2 /P -44 /O <${'4f'.repeat(32)}> /U <${'55'.repeat(32)}> >>`,
  ];
  const parts = ['%PDF-1.4\n'];
  const offsets: number[] = [];
  for (const [index, object] of objects.entries()) {
    offsets.push(parts.join('').length);
    parts.push(`${index + 1} 0 obj\n${object}\nendobj\n`);
  }
  const start = parts.join('').length;
  const encrypt = isEncrypted ? `/Encrypt ${objects.length} 0 R /ID [<00> <00>]` : '';
  parts.push(
    `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`,
    offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join(''),
    `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info ${objects.length - 1} 0 R ${encrypt} >>\nstartxref\n${start}\n%%EOF\n`,
  );
  return Buffer.from(parts.join(''), 'latin1');
}

function font(name: string): string {
  return `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`;
}

function stream(content: string, filter = ''): string {
  return `<< /Length ${content.length} ${filter} >>\nstream\n${content}\nendstream`;
}

function drawn({ text, x, y, size = 10, isBold, letterSpace = 0, wordSpace = 0, rise = 0, turn = 0 }: Setting): string {
  const [cos, sin] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)];
  const matrix = [cos, sin, -sin, cos, x, PAGE.height - y].map((number) => number.toFixed(3)).join(' ');
  return `BT /F${isBold ? 2 : 1} ${size} Tf ${letterSpace} Tc ${wordSpace.toFixed(3)} Tw ${rise} Ts ${matrix} Tm (${literal(text)}) Tj ET`;
}

const WIN_ANSI: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '…': '\x85',
    '‘': '\x91',
    '’': '\x92',
    '“': '\x93',
    '”': '\x94',
    '•': '\x95',
    '–': '\x96',
    '—': '\x97',
  }),
);

function literal(text: string): string {
  return [...text]
    .map((letter) => WIN_ANSI.get(letter) ?? letter)
    .join('')
    .replace(/[\\()]/g, '\\$&');
}

/** How lines are set: from `x` and `y` down, `width` wide, and on in the next frame where `bottom` is reached. */
export interface Frame {
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly bottom: number;
  readonly width: number;
}

export interface Typesetting {
  readonly size?: number;
  readonly leading?: number;
  /** Before each paragraph but the first of a frame. */
  readonly gap?: number;
  /** Of each paragraph's first line. */
  readonly indent?: number;
  readonly isJustified?: boolean;
  /** Where words may be divided: "bridge" -> ["bri", "dge"]. */
  readonly divisions?: Readonly<Record<string, readonly [string, string]>>;
}

/** Sets paragraphs into frames one after the other; gives what each page shows. Throws where the frames are too small. */
export function typeset(
  paragraphs: readonly string[],
  frames: readonly Frame[],
  { size = 10, leading = 12, gap = 0, indent = 0, isJustified = false, divisions = {} }: Typesetting = {},
): Setting[][] {
  const pages: Setting[][] = Array.from({ length: Math.max(...frames.map(({ page }) => page)) + 1 }, () => []);
  let at = 0;
  let y = frames[0]!.y;
  for (const paragraph of paragraphs) {
    if (y > frames[at]!.y) y += gap;
    const words = paragraph.split(' ');
    for (let isFirst = true; words.length > 0; isFirst = false) {
      if (y > frames[at]!.bottom) y = frames[++at]!.y;
      const frame = frames[at]!;
      const room = frame.width - (isFirst ? indent : 0);
      const line = takeLine(words, room, size, divisions);
      const spaces = line.length - 1;
      const spare = room - widthOf(line.join(' '), size);
      const wordSpace = isJustified && words.length > 0 && spaces > 0 ? spare / spaces : 0;
      pages[frame.page]!.push({ text: line.join(' '), x: frame.x + (isFirst ? indent : 0), y, size, wordSpace });
      y += leading;
    }
  }
  return pages;
}

/** Takes as many words as there is room for, and the first half of one more where it may be divided. */
function takeLine(
  words: string[],
  room: number,
  size: number,
  divisions: Readonly<Record<string, readonly [string, string]>>,
): readonly string[] {
  const line = [words.shift()!];
  const fits = (word: string) => widthOf([...line, word].join(' '), size) <= room;
  while (words.length > 0 && fits(words[0]!)) line.push(words.shift()!);
  const division = divisions[words[0] ?? ''];
  if (division && fits(`${division[0]}-`)) {
    line.push(`${division[0]}-`);
    words[0] = division[1];
  }
  return line;
}

/** Of letters in Helvetica, in points. */
export function widthOf(text: string, size: number): number {
  let sum = 0;
  for (const letter of text) sum += WIDTHS[letter.charCodeAt(0) - 32] ?? OTHER_WIDTHS.get(letter) ?? 556;
  return (sum * size) / 1000;
}

/** From the space to the tilde, as Adobe's font metrics have them. */
const WIDTHS = (
  '278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 278 278 584 584 584 556 1015 ' +
  '667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 667 778 722 667 611 722 667 944 667 667 611 278 278 278 469 556 333 ' +
  '556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 556 333 500 278 556 500 722 500 500 500 334 260 334 584'
)
  .split(' ')
  .map(Number);

const OTHER_WIDTHS: ReadonlyMap<string, number> = new Map([
  ['“', 333],
  ['”', 333],
  ['‘', 222],
  ['’', 222],
  ['•', 350],
  ['—', 1000],
  ['…', 1000],
]);

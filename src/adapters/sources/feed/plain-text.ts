import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';

/**
 * The words of a piece of HTML on one line, without tags, scripts and spare white space. Takes time in proportion to the length.
 *
 * For titles and for measuring; the text of an article keeps its paragraphs.
 */
export function plainText(html: string): string {
  const text = /[<&]/.test(html) ? wordsOf(html) : html;
  return text.replace(/\s+/g, ' ').trim();
}

function wordsOf(html: string): string {
  const reader = new WordReader(html);
  const tokenizer = new Tokenizer({ decodeEntities: true }, reader);
  tokenizer.write(html);
  tokenizer.end();
  return reader.parts.join('');
}

class WordReader implements TokenizerCallbacks {
  readonly parts: string[] = [];
  readonly #html: string;
  #silent = '';
  #name = '';

  constructor(html: string) {
    this.#html = html;
  }

  onopentagname(start: number, end: number): void {
    this.#name = this.#html.slice(start, end).toLowerCase();
    if (!INLINE.has(this.#name)) this.parts.push(' ');
  }

  onopentagend(): void {
    if (this.#silent === '' && SILENT.has(this.#name)) this.#silent = this.#name;
  }

  onclosetag(start: number, end: number): void {
    const name = this.#html.slice(start, end).toLowerCase();
    if (name === this.#silent) this.#silent = '';
    if (!INLINE.has(name)) this.parts.push(' ');
  }

  ontext(start: number, end: number): void {
    if (this.#silent === '') this.parts.push(this.#html.slice(start, end));
  }

  ontextentity(point: number): void {
    if (this.#silent === '') this.parts.push(String.fromCodePoint(point));
  }

  oncdata(start: number, end: number, endOffset: number): void {
    this.ontext(start, end - endOffset);
  }

  onselfclosingtag(): void {}
  onattribname(): void {}
  onattribdata(): void {}
  onattribentity(): void {}
  onattribend(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onend(): void {}
  onprocessinginstruction(): void {}
}

/** Elements in the middle of a word or line. */
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark q rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

const SILENT = new Set(['script', 'style', 'noscript', 'template']);

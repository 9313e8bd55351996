import { decodeReferences, type Entities, escapeMarkup, expandDeclared } from './references.ts';

/**
 * Gathers what stands inside an element: as text while there are no tags, as markup from the first tag on.
 *
 * Among tags, text is markup as it is written, and so is CDATA, but for XHTML, where CDATA is text.
 */
export class ElementText {
  readonly #entities: Entities;
  readonly #isXhtml: boolean;
  readonly #text: string[] = [];
  readonly #markup: string[] = [];
  #hasTags = false;

  constructor(entities: Entities, isXhtml: boolean) {
    this.#entities = entities;
    this.#isXhtml = isXhtml;
  }

  get isMarkup(): boolean {
    return this.#hasTags;
  }

  addText(written: string): void {
    if (!this.#hasTags) add(this.#text, decodeReferences(written, this.#entities));
    add(this.#markup, expandDeclared(written, this.#entities));
  }

  addCdata(text: string): void {
    if (!this.#hasTags) add(this.#text, text);
    add(this.#markup, this.#isXhtml ? escapeMarkup(text) : text);
  }

  addTag(written: string): void {
    this.#hasTags = true;
    add(this.#markup, written);
  }

  toString(): string {
    return (this.#hasTags ? this.#markup : this.#text).join('');
  }
}

function add(pieces: string[], piece: string): void {
  if (piece !== '') pieces.push(piece);
  // a piece costs more memory than the few characters that hostile ones have
  if (pieces.length === MAX_PIECES) pieces.splice(0, MAX_PIECES, pieces.join(''));
}

const MAX_PIECES = 10_000;

import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import { baseOf } from './addresses.ts';
import { readProlog } from './doctype.ts';
import { ElementText } from './element-text.ts';
import { canonicalName, type Scope, scopeOf } from './names.ts';
import { decodeReferences, type Entities } from './references.ts';
import { withoutStrayMarks } from './stray-marks.ts';

/** An element of a feed, with what applies to it from above. */
export interface FeedElement {
  /** As `canonicalName` gives it: `title`, `dc:date`. */
  readonly name: string;
  /** By their names in lower case: `href`, `rdf:about`. */
  readonly attributes: ReadonlyMap<string, string>;
  /** What relative addresses in it are read from. */
  readonly base: string | undefined;
  /** `xml:lang`. */
  readonly language: string | undefined;
  /** Its own text, its references replaced; of a text construct (`<description>`, `<content>`...) all that is inside. */
  readonly text: string;
  /** Whether `text` is markup, for the text construct holds elements. */
  readonly isMarkup: boolean;
  /** In their order; none of a text construct; items and entries are told on their own. */
  readonly children: readonly FeedElement[];
}

/**
 * Reads the elements of a feed, however broken: a tag that is never closed ends with the one around it, a closing tag without its
 * opening one is passed over, and a feed that breaks off gives what stands before the break. Gives each item and entry to `onItem` as it
 * ends, in their order, and what stands outermost as its result, without them.
 *
 * Takes time and memory in proportion to the length, whatever is inside: what no feed has in such number or depth is not kept.
 */
export function readElements(
  xml: string,
  base: string | undefined,
  onItem: (item: FeedElement) => void,
): readonly FeedElement[] {
  const { entities, end } = readProlog(xml);
  const body = withoutStrayMarks(xml.slice(end));
  const reader = new ElementReader(body, base, entities, onItem);
  const tokenizer = new Tokenizer({ xmlMode: true, decodeEntities: false }, reader);
  tokenizer.write(body);
  tokenizer.end();
  return reader.outermost;
}

/** Elements whose content is text, with or without markup. */
const TEXT_CONSTRUCTS = new Set(
  (
    'title subtitle tagline description summary content info abstract body fullitem guid ' +
    'dc:title dc:description content:encoded itunes:summary itunes:subtitle media:title media:description media:text xhtml:body'
  ).split(' '),
);

/** Feeds nest some ten elements outside of their texts. */
const MAX_DEPTH = 100;
/** In one item, or in the head of the feed: with all sizes of all pictures some hundred. */
const MAX_CHILDREN = 2_000;
/** Feeds of whole archives have some thousand. */
export const MAX_ITEMS = 10_000;

/** An element that is not closed yet. */
interface Open {
  /** As the feed writes it, in lower case: what closes it. */
  readonly written: string;
  readonly isItem: boolean;
  readonly element: { -readonly [K in keyof FeedElement]: FeedElement[K] };
  readonly children: FeedElement[];
  readonly text: ElementText;
  readonly scope: Scope;
  /** How many elements the item, or the head of the feed, has. */
  readonly count: { children: number };
}

/** An element whose content is not told as elements: it is text with markup, or too much. */
interface Opaque {
  readonly isKept: boolean;
  /** How often names that are also open around it are open inside it. */
  readonly inner: Map<string, number>;
}

class ElementReader implements TokenizerCallbacks {
  readonly outermost: FeedElement[] = [];
  readonly #xml: string;
  readonly #base: string | undefined;
  readonly #entities: Entities;
  readonly #onItem: (item: FeedElement) => void;
  readonly #open: Open[] = [];
  readonly #openNames = new Map<string, number>();
  #opaque: Opaque | undefined;
  #items = 0;
  #tagStart = 0;
  #tagName = '';
  #attributes = NO_ATTRIBUTES;
  #attributeName = '';
  #attributeValue = '';

  constructor(xml: string, base: string | undefined, entities: Entities, onItem: (item: FeedElement) => void) {
    this.#xml = xml;
    this.#base = base;
    this.#entities = entities;
    this.#onItem = onItem;
  }

  onopentagname(start: number, end: number): void {
    this.#tagStart = start - 1;
    this.#tagName = this.#xml.slice(start, end);
    this.#attributes = NO_ATTRIBUTES;
  }

  onattribname(start: number, end: number): void {
    if (this.#opaque) return;
    this.#attributeName = this.#xml.slice(start, end).toLowerCase();
    this.#attributeValue = '';
  }

  onattribdata(start: number, end: number): void {
    if (!this.#opaque) this.#attributeValue = this.#xml.slice(start, end);
  }

  onattribend(): void {
    if (this.#opaque || this.#attributes.has(this.#attributeName)) return;
    if (this.#attributes === NO_ATTRIBUTES) this.#attributes = new Map();
    this.#attributes.set(this.#attributeName, decodeReferences(this.#attributeValue, this.#entities).trim());
  }

  onopentagend(end: number): void {
    if (this.#opaque) this.#openInside(this.#xml.slice(this.#tagStart, end + 1));
    else this.#openElement();
  }

  onselfclosingtag(end: number): void {
    if (this.#opaque) {
      // HTML, as which it is going to be read, knows no empty tags
      const tag = this.#xml.slice(this.#tagStart, end + 1);
      this.#keepTag(VOID.has(this.#tagName.toLowerCase()) ? tag : `${tag.slice(0, -2)}></${this.#tagName}>`);
    } else {
      this.#openElement();
      this.#closeTo(this.#tagName.toLowerCase());
    }
  }

  onclosetag(start: number, end: number): void {
    const written = this.#xml.slice(start, end);
    const name = written.toLowerCase();
    const inner = this.#opaque?.inner.get(name) ?? 0;
    if (inner > 0) this.#opaque!.inner.set(name, inner - 1);
    if (inner === 0 && this.#openNames.get(name)) this.#closeTo(name);
    else this.#keepTag(`</${written}>`);
  }

  ontext(start: number, end: number): void {
    const written = this.#xml.slice(start, end);
    if (this.#opaque || written.trim() !== '') this.#textHere()?.addText(written);
  }

  oncdata(start: number, end: number, endOffset: number): void {
    this.#textHere()?.addCdata(this.#xml.slice(start, end - endOffset));
  }

  onend(): void {
    while (this.#open.length > 0) this.#close();
  }

  onattribentity(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  ontextentity(): void {}

  #openInside(tag: string): void {
    const name = this.#tagName.toLowerCase();
    const { inner } = this.#opaque!;
    if (this.#openNames.get(name)) inner.set(name, (inner.get(name) ?? 0) + 1);
    this.#keepTag(tag);
  }

  #openElement(): void {
    const attributes = this.#attributes;
    const scope = scopeOf(attributes, this.#open.at(-1)?.scope);
    const name = canonicalName(this.#tagName, scope);
    const isItem = name === 'item' || name === 'entry';
    // items do not nest: the one before was never closed
    if (isItem) this.#closeItem();
    const parent = this.#open.at(-1);
    const children: FeedElement[] = [];
    const element = {
      name,
      attributes,
      base: baseOf(attributes.get('xml:base'), parent ? parent.element.base : this.#base),
      language: attributes.get('xml:lang') || parent?.element.language,
      text: '',
      isMarkup: false,
      children,
    };
    const count = isItem || !parent ? { children: 0 } : parent.count;
    const written = this.#tagName.toLowerCase();
    const isKept = this.#place(element, isItem, count);
    const text = new ElementText(this.#entities, /xhtml|^xml$/.test(attributes.get('type') ?? ''));
    this.#open.push({ written, isItem, element, children, text, scope, count });
    this.#openNames.set(written, (this.#openNames.get(written) ?? 0) + 1);
    if (!isKept || TEXT_CONSTRUCTS.has(name)) this.#opaque = { isKept, inner: new Map() };
  }

  /** Puts an element where it belongs, and says whether it is kept at all. */
  #place(element: FeedElement, isItem: boolean, count: { children: number }): boolean {
    if (isItem) return ++this.#items <= MAX_ITEMS;
    if (++count.children > MAX_CHILDREN || this.#open.length >= MAX_DEPTH) return false;
    const siblings = this.#open.at(-1)?.children ?? this.outermost;
    siblings.push(element);
    return siblings.length <= MAX_CHILDREN;
  }

  #closeItem(): void {
    if (this.#open.some(({ isItem }) => isItem)) while (!this.#close().isItem);
  }

  #closeTo(written: string): void {
    while (this.#open.length > 0 && this.#close().written !== written);
  }

  /** Ends the innermost element. */
  #close(): Open {
    const closed = this.#open.pop()!;
    const { written, element, text } = closed;
    const others = this.#openNames.get(written)! - 1;
    if (others > 0) this.#openNames.set(written, others);
    else this.#openNames.delete(written);
    const isKept = this.#opaque?.isKept ?? true;
    this.#opaque = undefined;
    element.isMarkup = text.isMarkup;
    element.text = text.toString();
    if (closed.isItem && isKept) this.#onItem(element);
    return closed;
  }

  /** Where text goes that stands here; absent outside of all elements and in those that are not kept. */
  #textHere(): ElementText | undefined {
    return this.#opaque?.isKept === false ? undefined : this.#open.at(-1)?.text;
  }

  /** Without prefix (`<xhtml:p>`), which HTML does not know. */
  #keepTag(written: string): void {
    if (this.#opaque?.isKept) this.#open.at(-1)?.text.addTag(written.replace(/^<(\/?)[\w.-]{1,40}:/, '<$1'));
  }
}

const NO_ATTRIBUTES: Map<string, string> = new Map();

const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));

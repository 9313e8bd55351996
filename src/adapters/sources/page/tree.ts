import { Parser } from 'htmlparser2';

/** An element of a page. Names are lower case. */
export interface PageElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parent: PageElement | undefined;
  /** Elements and texts in their order; neighbouring texts are one. */
  readonly children: readonly (PageElement | string)[];
  /** Its place among the elements of its page, in document order: a parent's is lower. */
  readonly index: number;
  /** The place behind the last element that stands in it. */
  readonly end: number;
}

export interface Page {
  /** Holds all else; its name is empty. */
  readonly root: PageElement;
  /** All elements in document order, the root first. */
  readonly elements: readonly PageElement[];
}

/**
 * The tree of a page, as lenient as browsers are with unclosed and stray tags; absent where it is larger or deeper than any page.
 *
 * Comments are dropped. Texts of scripts and styles stay as they are.
 */
export function parsePage(html: string): Page | undefined {
  if (hasMoreMarks(html, MAX_MARKS)) return undefined;
  const root: Growing = { name: '', attributes: {}, parent: undefined, children: [], index: 0, end: 0 };
  const elements: Growing[] = [root];
  let open = root;
  let depth = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (++depth > MAX_DEPTH || elements.length >= MAX_ELEMENTS) throw TOO_LARGE;
      const element: Growing = { name, attributes, parent: open, children: [], index: elements.length, end: 0 };
      elements.push(element);
      open.children.push(element);
      open = element;
    },
    onclosetag() {
      depth--;
      open.end = elements.length;
      open = open.parent ?? root;
    },
    ontext(text) {
      const { children } = open;
      const last = children.length - 1;
      if (typeof children[last] === 'string') children[last] += text;
      else children.push(text);
    },
  });
  try {
    parser.end(html);
  } catch (error) {
    if (error === TOO_LARGE) return undefined;
    throw error;
  }
  root.end = elements.length;
  return { root, elements };
}

interface Growing extends PageElement {
  readonly parent: Growing | undefined;
  readonly children: (Growing | string)[];
  end: number;
}

/**
 * Pages of publishers stay under 100 levels, some 10,000 elements and as many `<` again. The parser's work grows with the product of
 * levels and closing tags: it stays under 2 s.
 */
const MAX_DEPTH = 2_500;
const MAX_ELEMENTS = 200_000;
const MAX_MARKS = 400_000;

function hasMoreMarks(html: string, most: number): boolean {
  let count = 0;
  for (let at = html.indexOf('<'); at >= 0 && count <= most; at = html.indexOf('<', at + 1)) count++;
  return count > most;
}

const TOO_LARGE = new Error('larger than any page');

/**
 * Visits a tree in document order, without recursion, for pages are nested as deep as they like. `enter` says whether to go inside;
 * `leave` follows for every element that was gone into.
 */
export function walk(
  root: PageElement,
  enter: (element: PageElement) => boolean,
  text: (text: string) => void,
  leave: (element: PageElement) => void = () => {},
): void {
  if (!enter(root)) return;
  const path: { readonly element: PageElement; next: number }[] = [{ element: root, next: 0 }];
  for (let top = path[0]; top; top = path[path.length - 1]) {
    const child = top.element.children[top.next++];
    if (child === undefined) {
      leave(top.element);
      path.pop();
    } else if (typeof child === 'string') text(child);
    else if (enter(child)) path.push({ element: child, next: 0 });
  }
}

/** All words under an element on one line, without scripts and styles. */
export function textOf(element: PageElement): string {
  const texts: string[] = [];
  walk(
    element,
    ({ name }) => {
      if (!INLINE.has(name)) texts.push(' ');
      return name !== 'script' && name !== 'style';
    },
    (text) => texts.push(text),
  );
  return texts.join('').replace(/\s+/g, ' ').trim();
}

/** Elements that stand in a line. */
export const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code em font i ins mark q s small span strong sub sup time u wbr'.split(' '),
);

/** The element itself or the nearest around it of which `is` holds. */
export function closest(element: PageElement, is: (element: PageElement) => boolean): PageElement | undefined {
  let at: PageElement | undefined = element;
  while (at && !is(at)) at = at.parent;
  return at;
}

/** Whether an element is another one or stands in it. */
export function isWithin(element: PageElement, outer: PageElement): boolean {
  return element.index >= outer.index && element.index < outer.end;
}

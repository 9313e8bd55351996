/** As much of the DOM as reading a page needs; the libraries' own types need a browser's. */
export interface PageNode {
  readonly nodeType: number;
  /** Upper case for elements: `P`. */
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly firstChild: PageNode | null;
  readonly nextSibling: PageNode | null;
  readonly parentNode: PageNode | null;
  readonly textContent: string | null;
}

export interface PageElement extends PageNode {
  getAttribute(name: string): string | null;
  closest(selector: string): PageElement | null;
}

export interface PageDocument {
  readonly documentElement: PageElement | null;
  readonly body: PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === 1;
}

/** A text node or CDATA. */
export function isText(node: PageNode): boolean {
  return node.nodeType === 3 || node.nodeType === 4;
}

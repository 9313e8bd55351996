/**
 * The same XML with every `<` that can begin no tag written as the text that it is: it would swallow what follows up to the next `>`.
 * CDATA stays as it stands.
 */
export function withoutStrayMarks(xml: string): string {
  if (!STRAY.test(xml)) return xml;
  const parts: string[] = [];
  let from = 0;
  for (const { 0: found, index } of xml.matchAll(STRAY_OR_CDATA)) {
    if (found !== '<') continue;
    parts.push(xml.slice(from, index), '&lt;');
    from = index + 1;
    if (parts.length > MAX_PARTS) break;
  }
  return from === 0 ? xml : parts.join('') + xml.slice(from);
}

const STRAY = /<(?![\p{L}_:/!?])/u;

/** CDATA that is never closed goes on to the end. */
const STRAY_OR_CDATA = /<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<(?![\p{L}_:/!?])/gu;

/** A feed has none or a handful; one of nothing else is not worth the memory. */
const MAX_PARTS = 100_000;

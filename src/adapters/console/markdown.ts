import type { Card, Item } from '../../briefings/card.ts';
import { sourceLine } from '../../briefings/cards/source.ts';

/** Writes a card as CommonMark, ending with a line end. Words of articles are escaped: they can format nothing and link nowhere. */
export function renderMarkdown(card: Card): string {
  const sections = card.sections.map(
    ({ heading, items }) => `## ${escapeMarkdown(heading)}\n\n${items.map(itemMarkdown).join('\n')}\n`,
  );
  const head = [`# ${escapeMarkdown(card.title)}`, ...(card.aside ? [`*${escapeMarkdown(card.aside)}*`] : [])].join(
    '\n\n',
  );
  return `${[head, ...sections, ...card.footer.map((line) => `*${escapeMarkdown(line)}*`)].join('\n\n').replace(/\n{3,}/g, '\n\n')}\n`;
}

function itemMarkdown(item: Item): string {
  switch (item.kind) {
    case 'fact':
      return `- ${escapeMarkdown(item.text)}${refs(item.refs)}${item.note ? `  \n  *${escapeMarkdown(item.note)}*` : ''}`;
    case 'quote':
      return `> “${escapeMarkdown(item.text)}”${refs(item.refs)}${item.by ? `\n>\n> — ${escapeMarkdown(item.by)}\n` : '\n>'}`;
    case 'passage':
      return `- ${item.when ? `**${escapeMarkdown(item.when)}** ` : ''}${escapeMarkdown(item.text)}${refs(item.refs)}`;
    case 'link':
      return `- [${escapeMarkdown(item.text)}](<${linkTarget(item.url)}>)${refs(item.refs)}`;
    case 'source': {
      const words = escapeMarkdown(sourceLine(item));
      return `${item.number}. ${item.url ? `[${words}](<${linkTarget(item.url)}>)` : words}${item.note ? `  \n   *${escapeMarkdown(item.note)}*` : ''}`;
    }
    case 'text':
      return item.typed === undefined
        ? `${escapeMarkdown(item.text)}\n`
        : `- **${escapeMarkdown(item.typed)}** ${escapeMarkdown(item.text)}`;
  }
}

function refs(numbers: readonly number[]): string {
  return numbers.length === 0 ? '' : ` \\[${numbers.join(' ')}\\]`;
}

/**
 * CommonMark 0.31 §2.4: any ASCII punctuation may be escaped. These are the signs that mean something where they stand: some everywhere, some
 * where a line begins (`-`, `+`, `>`, `=`), `#` where a word does, `&` before the name of a character. The others stay, so that the text can be read
 * as it is: Nagorno-Karabakh.
 */
function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]<|~]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/(^|\s)(?=#)/g, '$1\\')
    .replace(/^([ \t]*)(?=[-+>=])/gm, '$1\\')
    .replace(/^([ \t]*\d+)(?=[.)])/gm, '$1\\');
}

function linkTarget(url: string): string {
  return url.replace(/[<>\s\\]/g, (sign) => encodeURIComponent(sign));
}

import type { Json } from './block-kit.ts';
import type { Message } from './world.ts';

/** A message as it reads, from its blocks. */
export function textOf({ text, blocks }: Pick<Message, 'text' | 'blocks'>): string {
  return blocks.length === 0 ? text : blocks.map(wordsOf).join('\n');
}

export function wordsOf(part: Json): string {
  const inner = (part.elements ?? []) as readonly Json[];
  switch (part.type) {
    case 'header':
      return `# ${(part.text as Json).text}`;
    case 'actions':
      return inner.map(({ text }) => `[${(text as Json).text}]`).join(' ');
    case 'input':
      return `${(part.label as Json).text}: ____  (${(part.hint as Json).text})`;
    case 'rich_text_list':
      return inner.map((element) => `• ${wordsOf(element)}`).join('\n');
    case 'rich_text_quote':
      return `| ${inner.map(wordsOf).join('').replaceAll('\n', '\n| ')}`;
    case 'rich_text_section':
      return inner.map(wordsOf).join('');
    case 'link':
      return `${part.text} <${part.url}>`;
    default:
      return inner.length > 0 ? inner.map(wordsOf).join('\n') : String(part.text ?? '');
  }
}

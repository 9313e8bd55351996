import { styleText } from 'node:util';
import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';
import type { Card, Item, Section } from '../../briefings/card.ts';
import { sourceLine } from '../../briefings/cards/source.ts';

export interface Terminal {
  /** Columns. Lines are wrapped to at most `MAX_WIDTH` of them, for reading. */
  readonly width: number;
  readonly isColoured: boolean;
}

/** Longer lines are tiring to read, however wide the window is. */
const MAX_WIDTH = 110;
const MIN_WIDTH = 30;

/** Draws a card for a terminal, ending with a line end. Without colours it is plain text, fit for a pipe. */
export function renderCard(card: Card, terminal: Terminal): string {
  const page = new Page(terminal);
  const lines = [
    page.headline(card.title, card.aside),
    ...card.sections.flatMap((section) => ['', ...page.section(section)]),
  ];
  const footer = card.footer.flatMap((line) => page.wrap(page.style('dim', line), '  ', '  '));
  return `${[...lines, '', ...footer].join('\n')}\n`;
}

type Style = Parameters<typeof styleText>[0];

class Page {
  readonly #width: number;
  readonly #isColoured: boolean;

  constructor({ width, isColoured }: Terminal) {
    this.#width = Math.max(MIN_WIDTH, Math.min(MAX_WIDTH, width));
    this.#isColoured = isColoured;
  }

  style(format: Style, text: string): string {
    return this.#isColoured ? styleText(format, text, { validateStream: false }) : text;
  }

  headline(title: string, aside = ''): string {
    if (aside === '') return this.style(['bold', 'cyan'], title);
    const gap = this.#width - stringWidth(title) - stringWidth(aside);
    const [left, right] = [this.style(['bold', 'cyan'], title), this.style('dim', aside)];
    return gap >= 2 ? `${left}${' '.repeat(gap)}${right}` : `${left}\n${right}`;
  }

  section({ heading, items }: Section): readonly string[] {
    return [...(heading === '' ? [] : [this.style('bold', heading)]), ...items.flatMap((item) => this.item(item))];
  }

  item(item: Item): readonly string[] {
    switch (item.kind) {
      case 'fact':
        return [
          ...this.wrap(`${item.text}${this.refs(item.refs)}`, `  ${this.style('cyan', '•')} `, '    '),
          ...(item.note ? this.wrap(this.style('yellow', item.note), '    ', '    ') : []),
        ];
      case 'quote':
        return [
          ...this.wrap(`${this.style('italic', `“${item.text}”`)}${this.refs(item.refs)}`, '  ', '  '),
          ...(item.by ? this.wrap(this.style('green', item.by), '      ', '      ') : []),
        ];
      case 'passage':
        return this.wrap(
          `${item.text}${this.refs(item.refs)}`,
          item.when ? `  ${this.style('magenta', item.when)}  ` : '  ',
          '    ',
        );
      case 'link':
        return [
          ...this.wrap(`${item.text}${this.refs(item.refs)}`, '  ', '  '),
          `    ${this.style(['dim', 'underline'], item.url)}`,
        ];
      case 'source':
        return [
          ...this.wrap(sourceLine(item), `  ${this.style('cyan', String(item.number).padStart(2))} `, '     '),
          ...(item.note ? this.wrap(this.style('yellow', item.note), '     ', '     ') : []),
          ...(item.url ? [`     ${this.style(['dim', 'underline'], item.url)}`] : []),
        ];
      case 'text':
        return item.typed === undefined
          ? this.wrap(item.text, '  ', '  ')
          : this.wrap(item.text, `  ${this.style('cyan', item.typed)}  `, '    ');
    }
  }

  refs(numbers: readonly number[]): string {
    return numbers.length === 0 ? '' : `${GLUE}${GLUE}${this.style('cyan', `[${numbers.join(' ')}]`)}`;
  }

  /**
   * Wraps at words, but not within a date, nor before or within the numbers of sources; a word longer than the line is broken rather than
   * lost. What `first` is wider than `rest` is held free in the first line alone.
   */
  wrap(text: string, first: string, rest: string): readonly string[] {
    const indent = stringWidth(rest);
    const held = GLUE.repeat(Math.max(0, stringWidth(first) - indent));
    const lines = wrapAnsi(`${held}${glued(text)}`, this.#width - indent, { hard: true }).split('\n');
    const shown = [lines[0]!.slice(held.length), ...lines.slice(1)];
    return shown.map((line, index) => `${index === 0 ? first : rest}${line.replaceAll(GLUE, ' ')}`);
  }
}

/** For private use: stands in no text that is shown. */
const GLUE = '\ue000';

/** `7 Oct 2020, 14:05`, `Tue 6 Oct`, `[1 3]` */
function glued(text: string): string {
  return text.replace(
    /(?:\b[A-Z][a-z]{2} )?\b\d{1,2} [A-Z][a-z]{2,3}\b(?: \d{4}\b)?(?:, \d\d:\d\d\b)?|\[\d+(?: \d+)+\]/g,
    (together) => together.replaceAll(' ', GLUE),
  );
}

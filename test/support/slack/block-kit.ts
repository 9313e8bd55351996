/** Anything that came as JSON. */
export type Json = Readonly<Record<string, unknown>>;

type Report = (place: string, problem: string) => void;

/** What a message breaks of Slack's published limits; empty when nothing. */
export function checkMessage(message: Json): readonly string[] {
  return collect((report) => {
    const { text, blocks } = message;
    if (typeof text !== 'string' || text === '') report('text', 'a fallback is wanted');
    else checkFallback(text, report);
    if (blocks !== undefined) checkBlocks(blocks, 50, report);
    if (blocks !== undefined && JSON.stringify(blocks).length > 10_000)
      report('blocks', 'over 10,000 characters of JSON');
  });
}

/** The same for a form or an app's own tab. */
export function checkView(view: Json): readonly string[] {
  return collect((report) => {
    const blocks = listOf(view.blocks);
    checkBlocks(view.blocks, 100, report);
    if (view.type !== 'modal' && view.type !== 'home') report('type', 'modal or home');
    if (lengthOf(view.callback_id) > 255) report('callback_id', 'over 255');
    if (lengthOf(view.private_metadata) > 3_000) report('private_metadata', 'over 3,000');
    if (view.type !== 'modal') return;
    for (const key of ['title', 'submit', 'close'])
      if (view[key]) checkText(view[key], key, { max: 24, isPlain: true }, report);
    if (!view.title) report('title', 'missing');
    if (!view.submit && blocks.some(({ type }) => type === 'input')) report('submit', 'missing beside inputs');
  });
}

/** What suggestions break. */
export function checkOptions(options: unknown): readonly string[] {
  return collect((report) => checkOptionList(options, 'options', report));
}

function collect(check: (report: Report) => void): readonly string[] {
  const problems: string[] = [];
  check((place, problem) => problems.push(`${place}: ${problem}`));
  return problems;
}

/** The text of a message is mrkdwn: a bare `<` would begin a mention or a link. */
function checkFallback(text: string, report: Report): void {
  if (text.length > 4_000) report('text', 'over 4,000');
  if (/[<>]|&(?!amp;|lt;|gt;)/.test(text)) report('text', 'not escaped');
}

function checkBlocks(blocks: unknown, most: number, report: Report): void {
  const list = listOf(blocks);
  if (!Array.isArray(blocks) || list.length === 0 || list.length > most)
    report('blocks', `1 to ${most}, not ${list.length}`);
  const ids = list.map(({ block_id }) => block_id).filter((id) => id !== undefined);
  if (new Set(ids).size < ids.length) report('blocks', 'block_id twice');
  list.forEach((block, index) => {
    const place = `blocks/${index}`;
    if (block.block_id !== undefined) checkLength(block.block_id, `${place}/block_id`, 255, report);
    checkBlock(block, place, report);
  });
}

function checkBlock(block: Json, place: string, report: Report): void {
  const elements = listOf(block.elements);
  switch (block.type) {
    case 'header':
      checkText(block.text, `${place}/text`, { max: 150, isPlain: true }, report);
      return;
    case 'section':
      checkText(block.text, `${place}/text`, { max: 3_000 }, report);
      return;
    case 'context':
      if (elements.length < 1 || elements.length > 10) report(place, '1 to 10 elements');
      for (const element of elements) checkText(element, place, { max: 3_000 }, report);
      return;
    case 'actions': {
      if (elements.length < 1 || elements.length > 25) report(place, '1 to 25 elements');
      const ids = elements.map(({ action_id }) => action_id);
      if (new Set(ids).size < ids.length) report(place, 'action_id twice');
      for (const [index, element] of elements.entries()) checkElement(element, `${place}/elements/${index}`, report);
      return;
    }
    case 'input':
      checkText(block.label, `${place}/label`, { max: 2_000, isPlain: true }, report);
      if (block.hint) checkText(block.hint, `${place}/hint`, { max: 2_000, isPlain: true }, report);
      checkElement(block.element as Json, `${place}/element`, report);
      return;
    case 'rich_text':
      if (elements.length === 0) report(place, 'no elements');
      checkRichText(elements, place, report);
      return;
    case 'divider':
      return;
    default:
      report(place, `a block of type ${block.type}`);
  }
}

function checkElement(element: Json, place: string, report: Report): void {
  checkLength(element.action_id, `${place}/action_id`, 255, report);
  if (element.placeholder) checkText(element.placeholder, place, { max: 150, isPlain: true }, report);
  switch (element.type) {
    case 'button':
      checkText(element.text, `${place}/text`, { max: 75, isPlain: true }, report);
      checkLength(element.value, `${place}/value`, 2_000, report);
      if (element.style !== undefined && element.style !== 'primary' && element.style !== 'danger')
        report(place, 'style');
      return;
    case 'static_select':
      checkOptionList(element.options, place, report, 1);
      return;
    case 'external_select':
    case 'plain_text_input':
      return;
    default:
      report(place, `an element of type ${element.type}`);
  }
}

function checkOptionList(options: unknown, place: string, report: Report, least = 0): void {
  const list = listOf(options);
  if (!Array.isArray(options) || list.length < least || list.length > 100) report(place, `${least} to 100 options`);
  for (const { text, value } of list) {
    checkText(text, place, { max: 75, isPlain: true }, report);
    checkLength(value, place, 150, report);
  }
}

/** Where rich text may hold what. Mentions are left out: nothing of ours may have one. */
const RICH: Readonly<Record<string, readonly string[]>> = {
  rich_text: ['rich_text_section', 'rich_text_list', 'rich_text_quote'],
  rich_text_list: ['rich_text_section'],
  rich_text_section: ['text', 'link'],
  rich_text_quote: ['text', 'link'],
};

function checkRichText(elements: readonly Json[], place: string, report: Report, parent = 'rich_text'): void {
  elements.forEach((element, index) => {
    const at = `${place}/${index}`;
    const type = String(element.type);
    if (!RICH[parent]?.includes(type)) report(at, `${type} in ${parent}`);
    else if (type === 'text') checkLength(element.text, at, 3_000, report);
    else if (type === 'link') {
      checkLength(element.url, at, 3_000, report);
      if (!/^https?:\/\/[^\s<>|]+$/.test(String(element.url))) report(at, 'an address that is not http(s)');
      if (element.text !== undefined) checkLength(element.text, at, 3_000, report);
    } else {
      const inner = listOf(element.elements);
      if (inner.length === 0) report(at, 'no elements');
      checkRichText(inner, at, report, type);
    }
  });
}

function checkText(
  value: unknown,
  place: string,
  { max, isPlain = false }: { readonly max: number; readonly isPlain?: boolean },
  report: Report,
): void {
  const { type, text, emoji } = (value ?? {}) as Json;
  if (type !== 'plain_text' && type !== 'mrkdwn') report(place, `text of type ${type}`);
  if (isPlain && type !== 'plain_text') report(place, 'must be plain_text');
  checkLength(text, place, max, report);
  if (type === 'mrkdwn' && emoji !== undefined) report(place, 'emoji only with plain_text');
  if (type === 'mrkdwn' && /<[!@#]/.test(String(text))) report(place, 'a mention');
}

function checkLength(value: unknown, place: string, max: number, report: Report): void {
  if (typeof value !== 'string' || value === '') report(place, 'empty');
  else if (value.length > max) report(place, `over ${max}: ${value.length}`);
  else if (!value.isWellFormed()) report(place, 'half a character');
}

function lengthOf(value: unknown): number {
  return typeof value === 'string' ? value.length : 0;
}

function listOf(value: unknown): readonly Json[] {
  return Array.isArray(value) ? value : [];
}

/** The parts of a message that have limits beside the official spec. */
interface Sent {
  readonly content?: string | null;
  readonly flags?: number | null;
  readonly embeds?: readonly SentEmbed[] | null;
  readonly components?: readonly { readonly type: number; readonly components?: readonly SentButton[] }[] | null;
  readonly allowed_mentions?: { readonly parse?: readonly string[] } | null;
}
interface SentEmbed {
  readonly title?: string;
  readonly description?: string;
  readonly url?: string;
  readonly footer?: { readonly text?: string };
  readonly author?: { readonly name?: string };
  readonly fields?: readonly { readonly name: string; readonly value: string }[];
}
interface SentButton {
  readonly type: number;
  readonly style?: number;
  readonly custom_id?: string;
  readonly label?: string;
  readonly url?: string;
}

/** Documented limits of messages that the official spec does not carry, and this project's own: nothing may ping. */
export function messageProblems(body: unknown): readonly string[] {
  const message = (body ?? {}) as Sent;
  const embeds = message.embeds ?? [];
  const rows = message.components ?? [];
  const total = embeds.reduce((sum, embed) => sum + textLength(embed), 0);
  const ids = rows.flatMap((row) => (row.components ?? []).map((button) => button.custom_id));
  return [
    ...((message.content ?? '').length > 2000 ? ['content: longer than 2000'] : []),
    ...(total > 6000 ? [`embeds: ${total} characters over all, more than 6000`] : []),
    ...embeds.flatMap((embed, index) => embedProblems(embed).map((problem) => `embeds.${index}: ${problem}`)),
    ...(rows.length > 5 ? ['components: more than 5 rows'] : []),
    ...(new Set(ids).size < ids.length ? ['components: the same custom_id twice'] : []),
    ...rows.flatMap((row) => (row.type === 1 ? (row.components ?? []).flatMap(buttonProblems) : ['not an action row'])),
    ...(message.content || embeds.length > 0 || rows.length > 0 ? [] : ['empty message (50006)']),
    ...(message.allowed_mentions?.parse?.length === 0
      ? []
      : ['allowed_mentions: parse is not empty, so text may ping']),
  ];
}

function embedProblems(embed: SentEmbed): readonly string[] {
  return [
    ...(textLength(embed) === 0 ? ['nothing to see'] : []),
    ...((embed.title ?? '').length > 256 ? ['title longer than 256'] : []),
    ...((embed.description ?? '').length > 4096 ? ['description longer than 4096'] : []),
    ...((embed.footer?.text ?? '').length > 2048 ? ['footer longer than 2048'] : []),
    ...((embed.fields ?? []).length > 25 ? ['more than 25 fields'] : []),
    ...(embed.fields ?? []).flatMap(({ name, value }) => [
      ...(name.trim() === '' || value.trim() === '' ? ['an empty field'] : []),
      ...(name.length > 256 || value.length > 1024 ? ['a field longer than 256 and 1024'] : []),
    ]),
    ...(embed.url !== undefined && !/^https?:\/\//.test(embed.url) ? ['url neither http nor https'] : []),
  ];
}

function buttonProblems(button: SentButton): readonly string[] {
  return [
    ...(button.style === 5 ? [] : (button.custom_id ?? '').length < 1 ? ['a button without custom_id'] : []),
    ...((button.custom_id ?? '').length > 100 ? ['custom_id longer than 100'] : []),
    ...((button.label ?? '').trim() === '' ? ['a button without a label'] : []),
    ...((button.label ?? '').length > 80 ? ['label longer than 80'] : []),
  ];
}

function textLength(embed: SentEmbed): number {
  const fields = (embed.fields ?? []).flatMap(({ name, value }) => [name, value]);
  return [embed.title, embed.description, embed.footer?.text, embed.author?.name, ...fields].join('').length;
}

interface SentOption {
  readonly type: number;
  readonly name: string;
  readonly description?: string;
  readonly required?: boolean;
  readonly autocomplete?: boolean;
  readonly choices?: readonly unknown[];
  readonly options?: readonly SentOption[];
}

/** What the documentation asks of a slash command's names, order of options and whole length, and the spec does not. */
export function commandProblems(command: unknown): readonly string[] {
  const given = command as SentOption;
  if (given.type === MENU_OF_MESSAGE) return menuProblems(given);
  const whole = JSON.stringify(given).length;
  return [
    ...nameProblems(given),
    ...optionsProblems(given.options ?? []),
    ...(whole > 8000 ? ['more than 8000 characters'] : []),
  ];
}

/** https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-types */
const MENU_OF_MESSAGE = 3;

/** An entry of a menu has a name that may be of several words, with capitals, and neither description nor options. */
function menuProblems({ name, description, options = [] }: SentOption): readonly string[] {
  return [
    ...(/^[-_'\p{L}\p{N} ]{1,32}$/u.test(name) ? [] : [`${name}: not a name`]),
    ...(description ? [`${name}: a description in a menu`] : []),
    ...(options.length > 0 ? [`${name}: options in a menu`] : []),
  ];
}

function optionsProblems(options: readonly SentOption[]): readonly string[] {
  const groups = options.filter((option) => option.type <= 2).length;
  const firstFree = options.findIndex((option) => option.type > 2 && !option.required);
  return [
    ...(groups > 0 && groups < options.length ? ['subcommands beside options'] : []),
    ...(firstFree >= 0 && options.slice(firstFree).some((option) => option.required) ? ['a required option last'] : []),
    ...(new Set(options.map((option) => option.name)).size < options.length ? ['a name twice'] : []),
    ...options.flatMap((option) => [
      ...nameProblems(option),
      ...(option.autocomplete && option.choices?.length ? ['autocomplete beside choices'] : []),
      ...optionsProblems(option.options ?? []),
    ]),
  ];
}

/** https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-naming */
function nameProblems({ name, description }: SentOption): readonly string[] {
  return [
    ...(/^[-_'\p{L}\p{N}]{1,32}$/u.test(name) && name === name.toLowerCase() ? [] : [`${name}: not a name`]),
    ...(description ? [] : [`${name}: no description`]),
  ];
}

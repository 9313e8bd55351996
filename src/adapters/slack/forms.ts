import type { types } from '@slack/bolt';
import type { ChatCommand, ChatOption } from '../chat.ts';
import { LIMITS } from './limits.ts';
import { clip, unescapeText } from './render/rich.ts';

/** What the ids of all forms begin with; the command's name follows. */
export const FORM = 'form:';

/** The element that asks for suggestions while somebody types. */
export const SUGGEST = 'suggest';

/** Where the answer to a form goes. */
export interface FormOrigin {
  readonly responseUrl: string;
  readonly channel: string;
}

/** A form for a command that was typed alone: one field for each option. */
export function formOf(command: ChatCommand, origin: FormOrigin): types.ModalView {
  return {
    type: 'modal',
    callback_id: `${FORM}${command.name}`,
    private_metadata: JSON.stringify(origin),
    title: words(capital(command.name), LIMITS.viewTitle),
    submit: words('Ask', LIMITS.viewTitle),
    close: words('Cancel', LIMITS.viewTitle),
    blocks: command.options.map(fieldOf),
  };
}

function fieldOf(option: ChatOption): types.InputBlock {
  return {
    type: 'input',
    block_id: option.name,
    optional: !option.isRequired,
    label: words(capital(option.name), LIMITS.header),
    hint: words(option.summary, LIMITS.header),
    element: elementOf(option),
  };
}

function elementOf({ isSuggested, choices }: ChatOption): types.InputBlock['element'] {
  if (isSuggested) {
    const placeholder = words('Choose, or type to search', LIMITS.optionText);
    return { type: 'external_select', action_id: SUGGEST, min_query_length: 0, placeholder };
  }
  if (choices && choices.length > 0) return { type: 'static_select', action_id: 'choose', options: optionsOf(choices) };
  return { type: 'plain_text_input', action_id: 'type' };
}

/** Suggestions as Slack lists them; what is too long to come back unchanged is left out. */
export function optionsOf(values: readonly string[]): types.PlainTextOption[] {
  return [...new Set(values)]
    .filter((value) => value.trim() !== '' && value.length <= LIMITS.optionValue)
    .slice(0, LIMITS.options)
    .map((value) => ({ text: words(value, LIMITS.optionText), value }));
}

/** A field's value as Slack sends it. */
interface Filled {
  readonly value?: string | null;
  readonly selected_option?: { readonly value?: string } | null;
}

/** What was filled in, by option. */
export function filledIn(values: Readonly<Record<string, Readonly<Record<string, Filled>>>>): Record<string, string> {
  const given = Object.entries(values).flatMap(([option, fields]) =>
    Object.values(fields).map(
      (field) => [option, unescapeText(field.selected_option?.value ?? field.value ?? '')] as const,
    ),
  );
  return Object.fromEntries(given.filter(([, value]) => value !== ''));
}

function words(text: string, limit: number): types.PlainTextElement {
  return { type: 'plain_text', text: clip(text || '…', limit), emoji: false };
}

function capital(name: string): string {
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

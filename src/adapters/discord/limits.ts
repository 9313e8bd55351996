/**
 * What Discord takes, in UTF-16 code units (its own count is never higher).
 *
 * Sources: https://discord.com/developers/docs/resources/message#embed-object-embed-limits,
 * https://discord.com/developers/docs/components/reference#action-row,
 * https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-option-choice-structure,
 * https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-callback (3 s; tokens live 15 min)
 */
export const LIMITS = {
  title: 256,
  description: 4_096,
  footer: 2_048,
  /** Over all texts of all embeds of one message. */
  embeds: 6_000,
  rows: 5,
  buttonsInRow: 5,
  label: 80,
  summary: 100,
  choices: 25,
  choice: 100,
  acknowledgeMs: 3_000,
} as const;

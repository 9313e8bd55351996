import {
  type AutocompleteInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  DiscordAPIError,
  type InteractionReplyOptions,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
} from 'discord.js';
import type { ChatDesk } from '../chat.ts';
import { commandName, messageRequestOf, pressOf, requestOf } from './commands.ts';
import { LIMITS } from './limits.ts';
import { renderAnswer } from './render.ts';

/** A command, typed or chosen from the menu of a message. */
export type CommandInteraction = ChatInputCommandInteraction | MessageContextMenuCommandInteraction;

/**
 * Answers a command: acknowledged at once, seen by the asker alone. An answer for everybody is posted beside it.
 *
 * Never throws. Who asks always gets an answer, or words that there was none, as far as Discord lets us.
 */
export async function answerCommand(interaction: CommandInteraction, desk: ChatDesk): Promise<void> {
  await attended(interaction, desk, async () => {
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    const request = interaction.isChatInputCommand() ? requestOf(interaction) : messageRequestOf(interaction);
    const answer = await desk.handle(request);
    const message = renderAnswer(answer, desk.placeLink);
    if (answer.isPrivate) {
      await interaction.editReply(message);
      return;
    }
    await interaction.editReply({ content: 'Posted to the channel.' });
    await interaction.followUp(message);
  });
}

/**
 * Answers a press of a button: the asker's own answer turns to what was asked for; what everybody may see is posted to the channel.
 *
 * A public message is not changed for all because one person pressed, and an answer without buttons (a notice: too old, not
 * understood) does not take the place of a briefing: both come as a message to the asker. Never throws.
 */
export async function answerPress(interaction: ButtonInteraction, desk: ChatDesk): Promise<void> {
  await attended(interaction, desk, async () => {
    await interaction.deferUpdate();
    const answer = await desk.handle(pressOf(interaction), interaction.id);
    const message = renderAnswer(answer, desk.placeLink);
    const isOwn = interaction.message.flags.has(MessageFlags.Ephemeral);
    if (!answer.isPrivate) await interaction.followUp(message);
    else if (isOwn && answer.buttons.length > 0) await interaction.editReply(message);
    else await interaction.followUp({ ...message, flags: MessageFlags.Ephemeral });
  });
}

/** Offers values for the option that is being typed; none rather than late. Never throws. */
export async function offerChoices(interaction: AutocompleteInteraction, desk: ChatDesk): Promise<void> {
  const { promise: late, resolve } = Promise.withResolvers<readonly string[]>();
  const timer = setTimeout(resolve, SUGGEST_MS, []);
  try {
    const { name, value } = interaction.options.getFocused(true);
    const command = commandName(interaction.commandName, interaction.options.getSubcommand(false));
    const values = await Promise.race([desk.suggest(command, name, value), late]);
    const choices = [...new Set(values)].filter((choice) => choice !== '' && choice.length <= LIMITS.choice);
    await interaction.respond(choices.slice(0, LIMITS.choices).map((choice) => ({ name: choice, value: choice })));
  } catch (error) {
    desk.log('discord autocomplete failed', { request: interaction.id, error: reasonOf(error) });
  } finally {
    clearTimeout(timer);
  }
}

/** Half a second of the 3 s is left for the way to Discord. */
const SUGGEST_MS = LIMITS.acknowledgeMs - 500;

/** Tells who asks while the program stops. */
export async function turnAway(interaction: CommandInteraction | ButtonInteraction): Promise<void> {
  await interaction.reply(aside('The desk is being restarted. Ask again in a minute.')).catch(() => undefined);
}

async function attended(
  interaction: CommandInteraction | ButtonInteraction,
  desk: ChatDesk,
  work: () => Promise<void>,
): Promise<void> {
  const started = performance.now();
  try {
    await work();
    desk.log('discord answered', { request: interaction.id, ms: Math.round(performance.now() - started) });
  } catch (error) {
    desk.log('discord answer failed', { request: interaction.id, error: reasonOf(error) });
    if (interaction.deferred) await apologise(interaction).catch(() => undefined);
  }
}

/** A post whose reply was lost may stand in the channel: it is not sent again, and the asker is told to look. */
async function apologise(interaction: CommandInteraction | ButtonInteraction): Promise<void> {
  const words = 'Discord did not confirm this answer. If it is not there, ask again.';
  if (interaction.isButton() || interaction.replied) await interaction.followUp(aside(words));
  else await interaction.editReply({ content: words, embeds: [], components: [] });
}

function aside(content: string): InteractionReplyOptions & { flags: MessageFlags.Ephemeral } {
  return { content, flags: MessageFlags.Ephemeral };
}

/** Code and status, never the request: its address holds the interaction's token, its body words of articles. */
function reasonOf(error: unknown): string {
  if (error instanceof DiscordAPIError) return `${error.status} ${error.code}`;
  if (!(error instanceof Error)) return 'unknown';
  return 'code' in error ? `${error.name} ${error.code}` : error.name;
}

import type { ChatAnswer, ChatDesk, ChatRequest } from '../adapters/chat.ts';
import { noticeCard } from '../briefings/cards/notice.ts';
import { answerBrief } from './chat/answers/brief.ts';
import { helpCard } from './chat/answers/help.ts';
import { alone, SHARE } from './chat/buttons.ts';
import { type Command, Misunderstood } from './chat/command.ts';
import { COMMANDS } from './chat/commands.ts';
import type { ChatContext, Visit } from './chat/context.ts';
import { isEditor } from './chat/editors.ts';
import { codeOf, wordsFor } from './chat/failures.ts';
import { type Asked, recall } from './chat/sessions.ts';
import { suggestTopics } from './chat/suggest.ts';
import { openTurns } from './chat/turns.ts';
import { meantBy } from './input/typos.ts';
import { libraryOf } from './library.ts';

/** The desk that platforms are given: the table, and what answers a request. Without a library the archive is read where it is asked. */
export function chatDesk(surroundings: Omit<ChatContext, Own> & Partial<Pick<ChatContext, Own>>): ChatDesk {
  const context: ChatContext = { library: libraryOf(surroundings.archive), turns: openTurns(), ...surroundings };
  return {
    commands: COMMANDS,
    handle: (request) => answer(request, context),
    suggest: async (_command, option, text) => (option === 'topic' ? suggestTopics(context.config, text) : []),
    log: context.log,
  };
}

/** What a desk has of its own where nobody shares it. */
type Own = 'library' | 'turns';

/** The only place where failures become words for people. */
async function answer(request: ChatRequest, context: ChatContext): Promise<ChatAnswer> {
  const { id, kind, asker } = request;
  const about = { request: id, kind, ...namedIn(request), platform: asker.platform };
  const started = context.now();
  try {
    const answered = await dispatch(request, context);
    context.log('answered', { ...about, ms: context.now() - started });
    return answered;
  } catch (error) {
    if (error instanceof Misunderstood) {
      context.log('answered', { ...about, ms: context.now() - started, outcome: 'misunderstood' });
      return alone(noticeCard('That cannot be done', [error.message]));
    }
    context.log('failed', { ...about, error: codeOf(error) });
    return alone(noticeCard('Something went wrong', [wordsFor(error)]));
  }
}

/** The command of the table that is asked for: nothing else that a person typed goes into the log. */
function namedIn(request: ChatRequest): { readonly command?: string } {
  const command = 'command' in request ? COMMANDS.find(({ name }) => name === request.command) : undefined;
  return command === undefined ? {} : { command: command.name };
}

async function dispatch(request: ChatRequest, context: ChatContext): Promise<ChatAnswer> {
  const visit: Visit = { context, asker: request.asker, page: 0 };
  switch (request.kind) {
    case 'command':
      return carryOut(request, visit);
    case 'message': {
      const { command, text, files } = request;
      return carryOut({ command, options: {} }, { ...visit, message: { text, files } });
    }
    case 'mention':
      return answerMention(request.text, visit);
    case 'press':
      return answerPress(request.action, visit);
  }
}

async function carryOut({ command: name, options }: Asked, visit: Visit): Promise<ChatAnswer> {
  const command = commandNamed(name);
  refuseStrangers(command, visit);
  // no more of the request: an answer may keep it for its buttons
  return command.run({ command: name, options }, visit);
}

function commandNamed(name: string): Command {
  const command = COMMANDS.find((each) => each.name === name);
  if (command) return command;
  const words = COMMANDS.flatMap((each) =>
    each.name.startsWith(`${name} `) ? [each.name.slice(name.length + 1)] : [],
  );
  if (words.length > 0) throw new Misunderstood(`What is /${name} to do? It takes one of: ${words.join(', ')}.`);
  const meant = meantBy(
    name,
    COMMANDS.map((each) => each.name),
  );
  const hint = meant === undefined ? '' : ` Is /${meant} meant?`;
  throw new Misunderstood(`There is no command "${name}".${hint} /news help lists those there are.`);
}

function refuseStrangers({ who }: Command, { asker, context }: Visit): void {
  if (who === 'everyone' || isEditor(asker, context.config)) return;
  if (who === 'managers' && asker.mayManage) return;
  const those = who === 'editors' ? 'editors' : 'those who may manage the channel';
  throw new Misunderstood(
    `Only ${those} may do this. Whoever runs this desk can add you to EDITORS as ${asker.platform}:${asker.user}.`,
  );
}

/** `@copydesk karabakh` is a briefing for all to see, as is `@copydesk brief karabakh`; without words it is the help. */
async function answerMention(text: string, visit: Visit): Promise<ChatAnswer> {
  const topic = text.trim().replace(/^\/?brief\s+(?=\S)/i, '');
  if (topic === '' || topic.toLowerCase() === 'help') return { ...alone(helpCard(COMMANDS)), isPrivate: false };
  return { ...(await answerBrief({ command: 'brief', options: { topic } }, visit)), isPrivate: false };
}

async function answerPress(action: string, visit: Visit): Promise<ChatAnswer> {
  const remembered = await recall(action, visit.context.state);
  if (!remembered) {
    return alone(noticeCard('This answer has grown old', ['Its buttons no longer work. Ask again for a new one.']));
  }
  const { kept, view, page } = remembered;
  if (('card' in kept || view === SHARE) && visit.asker.mayWrite === false)
    throw new Misunderstood('You may not write in this channel, so you cannot share here either.');
  if ('card' in kept) return { card: kept.card, buttons: [], isPrivate: false };
  if (view === SHARE) return { ...(await carryOut(kept, visit)), buttons: [], isPrivate: false };
  return carryOut(kept, { ...visit, view, page });
}

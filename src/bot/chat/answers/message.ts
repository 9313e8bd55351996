import type { ChatAnswer, ChatFile } from '../../../adapters/chat.ts';
import { noticeCard } from '../../../briefings/cards/notice.ts';
import type { Topic } from '../../config/topics.ts';
import { alone } from '../buttons.ts';
import { Misunderstood } from '../command.ts';
import type { Visit } from '../context.ts';
import type { Asked } from '../sessions.ts';
import { answerAt, webAddress } from './add.ts';
import { answerBrief } from './brief.ts';

/**
 * A briefing on a message: on the first file that can be read, else on the page of its first link, else on what its words name.
 *
 * Throws `Misunderstood` where the message has neither, and `StoreError`.
 */
export async function answerMessage(_asked: Asked, visit: Visit): Promise<ChatAnswer> {
  const { text = '', files = [] } = visit.message ?? {};
  const file = files.find(({ name }) => ENDINGS.test(name)) ?? files[0];
  if (file) return answerFile(file, visit);
  const link = linkIn(text);
  if (link !== undefined) return answerAt(link, visit);
  const topic = subjectOf(text, visit.context.config.topics);
  if (topic === undefined)
    throw new Misunderstood('This message holds no link, no file and no words that could be searched.');
  return answerBrief({ command: 'brief', options: { topic } }, visit);
}

async function answerFile({ name, size, url, authorization }: ChatFile, visit: Visit): Promise<ChatAnswer> {
  if (!ENDINGS.test(name))
    return alone(noticeCard('That cannot be read', ['Files that end in .txt, .md, .html, .pdf or .eml can be read.']));
  if (size > MOST_BYTES)
    return alone(noticeCard('That cannot be read', [`The file is larger than ${MOST_BYTES / 1_000_000} MB.`]));
  const options = { name, ...(authorization && { authorization }) };
  return answerAt(url, visit, options);
}

const ENDINGS = /\.(?:txt|md|html?|pdf|eml)$/i;

/** The most that a file may have; a page or text may have less: its reader says so. */
const MOST_BYTES = 25_000_000;

/** The first address; what closes a sentence or stands in brackets around it does not belong to it. */
function linkIn(text: string): string | undefined {
  const found = /https?:\/\/[^\s<>|"]+/i.exec(text)?.[0];
  return (
    found &&
    webAddress(
      found.replace(/(?<![.,;:!?'*_~)\]])[.,;:!?'*_~)\]]+$/, (tail) =>
        /^\)+$/.test(tail) && found.includes('(') ? ')' : '',
      ),
    )
  );
}

/** The topic that the words name, else their names, any of which is searched, else the words themselves. */
function subjectOf(text: string, topics: readonly Topic[]): string | undefined {
  const lower = text.toLowerCase();
  const topic = topics.find(({ name, title }) => lower.includes(name) || lower.includes(title.toLowerCase()));
  if (topic) return topic.name;
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
  const names = [...new Set(words.slice(1).filter((word) => /^\p{Lu}.{2}/u.test(word)))];
  if (names.length > 0)
    return names
      .slice(0, MOST_WORDS)
      .map((name) => `"${name}"`)
      .join(' | ');
  return words.slice(0, MOST_WORDS).join(' ') || undefined;
}

/** Of a message, as words to search. */
const MOST_WORDS = 8;

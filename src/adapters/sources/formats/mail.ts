import type { Email } from 'postal-mime';
import type { ArticleFacts, Draft } from '../../../briefings/article.ts';
import { parseIsoInstant } from '../../../briefings/text/iso-instant.ts';

/**
 * The article of a mail (.eml), or why it cannot be had, in words.
 *
 * Promise: `raw` is the mail's text, or its HTML block by block where the text is missing or only says that it is; attachments and what
 * stands under the line of a signature (`-- `) are left out. The title is the subject, the date is when it was sent, the guid its
 * Message-ID. The sender is the author where the address shows a person's name, else the outlet. Never throws.
 */
export async function readMail(bytes: Uint8Array): Promise<Draft | { readonly why: string }> {
  const { default: PostalMime } = await import('postal-mime');
  let mail: Email;
  try {
    mail = await PostalMime.parse(bytes, LIMITS);
  } catch {
    return { why: 'damaged, or no mail' };
  }
  if (!mail.headers.some(({ key }) => ENVELOPE.has(key))) return { why: 'no mail: it has no sender, subject or date' };
  const raw = await textOf(mail);
  return raw === '' ? { why: 'the mail holds no text' } : { raw, format: 'text', ...factsOf(mail) };
}

/** Tens of times what real mails have. */
const LIMITS = { maxNestingDepth: 50, maxHeadersSize: 1_000_000, maxRfc822NestingDepth: 3 };

const ENVELOPE = new Set(['from', 'subject', 'date']);

async function textOf({ text = '', html }: Email): Promise<string> {
  const written = withoutSignature(text).trim();
  if (html === undefined || written.length >= SHORTEST_TEXT) return written;
  // the page parsers take 0.1 s to load: mails of text do without them
  const { readPage } = await import('../page.ts');
  const shown = readPage(html)?.raw ?? '';
  return shown.length > written.length * 2 ? shown : written;
}

/** In code units: "This newsletter is best read as HTML", with an address. */
const SHORTEST_TEXT = 500;

function withoutSignature(text: string): string {
  return text.replaceAll('\r\n', '\n').replace(/^-- \n[\s\S]{0,2000}$(?![\s\S])/m, '');
}

function factsOf({ subject, from, date, messageId }: Email): ArticleFacts {
  const title = subject?.replace(/\s+/g, ' ').replace(FORWARDED, '').trim();
  const published = date === undefined ? undefined : parseIsoInstant(date);
  return {
    ...(title ? { title } : {}),
    ...(from ? senderOf(from) : {}),
    ...(published === undefined ? {} : { published }),
    ...(messageId ? { guid: messageId } : {}),
  };
}

/** What mail programs put in front of a subject that is passed on or answered. */
const FORWARDED = /^(?:(?:fwd?|re|aw|wg|tr|rv|i|enc|vs)(?:\[\d+\])?: *)+/i;

function senderOf({ name, address }: NonNullable<Email['from']>): Pick<ArticleFacts, 'author' | 'source'> {
  const [mailbox = '', domain = ''] = (address ?? '').toLowerCase().split('@');
  const shown = name.replace(/\s+/g, ' ').trim();
  if (shown === '' || shown.includes('@')) return domain === '' ? {} : { source: domain };
  return isPerson(shown, mailbox) ? { author: shown } : { source: shown };
}

/** Whether the mailbox is made of the name: ida.rowe, irowe, rowe.ida. */
function isPerson(shown: string, mailbox: string): boolean {
  const words = shown.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().split(' ');
  const [first = '', last = ''] = [words[0], words[words.length - 1]];
  if (words.length < 2 || words.length > 3 || OFFICES.has(last)) return false;
  return mailbox.includes(last) && (mailbox.includes(first) || mailbox.startsWith(first.slice(0, 1)));
}

/** What names of outlets and offices end with. */
const OFFICES = new Set(
  'news desk press office team wire post times media newsletter daily weekly alerts editor editors service tribune herald ledger'.split(
    ' ',
  ),
);

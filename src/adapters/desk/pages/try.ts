import { html } from 'hono/html';
import type { Card, Item } from '../../../briefings/card.ts';
import type { ChatAnswer } from '../../chat.ts';
import { drawDiscord } from '../draw/discord.ts';
import { drawSlack } from '../draw/slack.ts';
import type { Html } from '../html.ts';
import { pathOf } from '../place.ts';
import type { DeskPort } from '../port.ts';
import { addForm } from './add.ts';
import { keyField, page } from './layout.ts';

/** The first page: a message box, what it answered, and a way to add an article. */
export function tryPage(port: DeskPort, formKey: string, typed = '', answer: Html = ''): Html {
  const { isSample, examples } = port.data;
  return page(
    { title: 'Try it', at: '/', formKey, isSample },
    html`<h1 class="lead">Ask as you would in Discord or Slack</h1>
<form class="ask" method="post" action="/try" id="ask">
${keyField(formKey)}
<label for="typed">Message</label>
<div class="box">
<input id="typed" name="typed" value="${typed}" placeholder="/brief karabakh" autocomplete="off" autocapitalize="off" spellcheck="false" enterkeyhint="send" maxlength="2000" required>
<button class="primary">Send</button>
</div>
<ul id="offers" role="listbox" aria-label="Completions" hidden></ul>
</form>
<div class="examples" role="group" aria-label="Examples">${examples.map(
      (example) =>
        html`<form method="post" action="/try" class="example">${keyField(formKey)}<button name="typed" value="${example}">${example}</button></form>`,
    )}</div>
<div id="status" role="status" class="unseen"></div>
<div id="answers">${answer === '' ? EMPTY : answer}</div>
${addForm(formKey)}`,
  );
}

const EMPTY = html`<p class="empty">The answer appears here twice: as Discord shows it and as Slack does, from the very messages that they would be sent. Each number in brackets leads to the words in their source.</p>`;

/** An answer, drawn as both platforms show it. `typed` is what was asked. */
export function answerParts(
  answer: ChatAnswer,
  { draw, now, timeZone }: Pick<DeskPort, 'draw' | 'now' | 'timeZone'>,
  formKey: string,
  typed: string,
): Html {
  const { discord, slack } = draw(answer);
  const time = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' }).format(now());
  const who = answer.isPrivate ? 'Only you can see this' : 'Posted to the channel, for all to see';
  const keeps = answer.isPrivate && answer.buttons.length > 0;
  return html`<section class="answer" aria-label="Answer${typed ? ` to ${typed}` : ''}"${keeps ? html` data-turns="true"` : ''}>
${typed ? html`<p class="typed"><span class="unseen">You typed </span>${typed}</p>` : ''}
<div class="sides">
${side('Discord', 'discord', time, who, formKey, drawDiscord(discord))}
${side('Slack', 'slack', time, who, formKey, drawSlack(slack))}
</div>
${linesOf(answer.card)}
</section>`;
}

/** Every line with its places, those too that a message has no room for, or no room to link. */
function linesOf({ sections }: Card): Html {
  const lines = sections.flatMap(({ items }) => items.flatMap(placedLine));
  if (lines.length === 0) return '';
  return html`<details class="lines"><summary>Every line and where it stands</summary><ul>${lines}</ul></details>`;
}

function placedLine(item: Item): readonly Html[] {
  if (!('places' in item) || !item.places || item.places.length === 0) return [];
  const links = item.places.map((place) => html` <a class="place" href="${pathOf(place)}">${place.ref}</a>`);
  return [
    html`<li dir="auto">${item.kind === 'quote' ? html`<q>${item.text}</q>` : item.text} <span class="aside">[${links} ]</span></li>`,
  ];
}

function side(name: string, platform: string, time: string, who: string, formKey: string, message: Html): Html {
  return html`<div class="side">
<h2>${name}</h2>
<form method="post" action="/try" class="message ${platform}">
${keyField(formKey)}
<img class="avatar" src="/assets/desk.svg" alt="" width="40" height="40">
<div class="content">
<p class="author"><strong>Copydesk</strong> <span class="app">APP</span> <time>${time}</time></p>
${message}
<p class="who">${who}</p>
</div>
</form>
</div>`;
}

/**
 * Words of an article as Discord shows them unchanged: nothing in them formats, links, mentions or turns into an emoji.
 *
 * Promise: taking the backslash from every escaped sign gives `text` again. Discord lets any sign that is neither letter, digit nor
 * space be escaped (https://support.discord.com/hc/en-us/articles/210298617).
 */
export function escapeMarkup(text: string): string {
  return text
    .replace(/[\\`*_~|<>[\]@]/g, '\\$&')
    .replace(/:(?=\/\/|[\w+\\-]{1,64}:)/g, '\\:')
    .replace(/^(\s{0,8})([#+-])/, '$1\\$2')
    .replace(/^(\s{0,8}\d{1,10})([.)])/, '$1\\$2');
}

/** `[text](url)`, or the text alone where the address is neither http nor https. */
export function maskedLink(text: string, url: string | undefined): string {
  const label = escapeMarkup(text);
  return url !== undefined && /^https?:\/\//i.test(url) ? `[${label}](${linkTarget(url)})` : label;
}

/** Signs that would end the address of a masked link, percent-encoded. */
function linkTarget(url: string): string {
  return url.replace(/[()<>[\]\\"\s]/g, (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()}`);
}

/** The text, or its beginning and an ellipsis: at most `limit` code units, never half a character. */
export function clip(text: string, limit: number): string {
  if (text.length <= limit) return text;
  return `${text
    .slice(0, limit - 1)
    .toWellFormed()
    .replace(/\ufffd$/, '')
    .trimEnd()}…`;
}

/** Like `clip`, for text that is escaped: the limit holds after escaping. */
export function clipEscaped(text: string, limit: number): string {
  let room = limit;
  while (room > 1) {
    const escaped = escapeMarkup(clip(text, room));
    if (escaped.length <= limit) return escaped;
    room -= Math.max(1, Math.floor((escaped.length - limit) / 2)); // an escaped sign takes two places
  }
  return '…';
}

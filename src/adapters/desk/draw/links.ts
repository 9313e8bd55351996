/**
 * What stands before the path of a link to this desk while a platform's message is drawn: messages hold whole addresses. No such host
 * exists (RFC 6761).
 */
export const HERE = 'http://desk.invalid';

/** The address as the page links to it: within the desk by its path; undefined for what is no link of the web. */
export function addressOf(url: string): { readonly href: string; readonly isHere: boolean } | undefined {
  if (url.startsWith(`${HERE}/`)) return { href: url.slice(HERE.length), isHere: true };
  return /^https?:\/\//i.test(url) && URL.canParse(url) ? { href: url, isHere: false } : undefined;
}

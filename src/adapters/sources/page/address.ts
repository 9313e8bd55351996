import { siteOf } from '../../../briefings/site.ts';
import { webAddress } from '../web-address.ts';

/**
 * The address under which an article is to be known: the first that the page gives for itself, if it lies on the site that the page came
 * from and is not its front page, else where the page came from.
 */
export function ownAddress(given: readonly (string | undefined)[], address: string | undefined): string | undefined {
  const came = webAddress(address);
  const own = given.map((written) => webAddress(written, came)).find((url) => url !== undefined && isOwn(url, came));
  return own ?? came;
}

function isOwn(url: string, came: string | undefined): boolean {
  const own = new URL(url);
  if (own.pathname === '/' && own.search === '') return false;
  return came === undefined || siteOf(own.hostname) === siteOf(new URL(came).hostname);
}

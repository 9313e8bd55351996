/** `www.valleypost.example` and `amp.valleypost.example` are one site, `valleypost.co.uk` and `riverpost.co.uk` are two. */
export function siteOf(host: string): string {
  const labels = host.toLowerCase().replace(/\.$/, '').split('.');
  const isSecondLevel =
    labels.length > 2 && /^(?:com?|org|net|gov|edu|ac|gob|go|or|ne)$/.test(labels[labels.length - 2]!);
  const isAddress = /^\d+$/.test(labels.at(-1)!) || host.startsWith('[');
  return isAddress ? host : labels.slice(isSecondLevel ? -3 : -2).join('.');
}

/** The site of an address; undefined for what is none. */
export function siteAt(url: string | undefined): string | undefined {
  const host = url === undefined ? '' : (URL.parse(url)?.hostname ?? '');
  return host === '' ? undefined : siteOf(host);
}

/** An address as a feed means it: without white space, read from `base` where it is relative, as it stands where there is no base. */
export function addressOf(written: string | undefined, base: string | undefined): string | undefined {
  const address = written?.replace(/[\t\n\r]/g, '').trim();
  if (!address) return undefined;
  if (URL.canParse(address) || !base || !URL.canParse(address, base)) return address;
  return new URL(address, base).href;
}

/** An address as a feed means it: without white space, read from `base` where it is relative, as it stands where there is no base. */
export function addressOf(written: string | undefined, base: string | undefined): string | undefined {
  const address = written?.replace(/[\t\n\r]/g, '').trim();
  if (!address) return undefined;
  if (URL.canParse(address) || !base || !URL.canParse(address, base)) return address;
  return new URL(address, base).href;
}

/** What addresses in an element are read from: its `xml:base`, itself read from the base around it, which also stays where it is none. */
export function baseOf(written: string | undefined, base: string | undefined): string | undefined {
  if (!written) return base;
  if (URL.canParse(written)) return new URL(written).href;
  return base && URL.canParse(written, base) ? new URL(written, base).href : base;
}

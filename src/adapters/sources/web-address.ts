/** The absolute http(s) address that `written` gives, read from `base` where it is relative; absent for all else. */
export function webAddress(written: string | null | undefined, base?: string): string | undefined {
  const text = written?.trim();
  if (!text) return undefined;
  const url = URL.canParse(text) ? new URL(text) : base && URL.canParse(text, base) ? new URL(text, base) : undefined;
  return url?.protocol === 'http:' || url?.protocol === 'https:' ? url.href : undefined;
}

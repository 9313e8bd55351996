const UNITS = { m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 } as const;

/** A span of time as people write it (`90m`, `12h`, `7d`, `2w`) in milliseconds; undefined for anything else. */
export function parseDuration(text: string): number | undefined {
  const match = /^(\d{1,5})([mhdw])$/i.exec(text.trim());
  return match ? Number(match[1]) * UNITS[match[2]!.toLowerCase() as keyof typeof UNITS] : undefined;
}

/** The bytes of a text in a charset that Node can read but not write: what `TextDecoder` makes of all bytes, turned around. */
export function bytesIn(charset: string, text: string): Uint8Array {
  const table = tableOf(charset);
  return Uint8Array.from(
    [...text].flatMap((character) => {
      const bytes = character.charCodeAt(0) < 128 ? [character.charCodeAt(0)] : table.get(character);
      if (!bytes) throw new Error(`${charset} has no ${character}`);
      return bytes;
    }),
  );
}

const tables = new Map<string, ReadonlyMap<string, readonly number[]>>();

function tableOf(charset: string): ReadonlyMap<string, readonly number[]> {
  const known = tables.get(charset);
  if (known) return known;
  const table = new Map<string, readonly number[]>();
  const note = (codes: readonly (readonly number[])[]) => {
    // a line each: a byte that begins nothing cannot swallow what follows
    const lines = new TextDecoder(charset).decode(Uint8Array.from(codes.flatMap((code) => [...code, 10]))).split('\n');
    codes.forEach((code, i) => {
      const character = lines[i] ?? '';
      if ([...character].length === 1 && character !== '\ufffd' && !table.has(character)) table.set(character, code);
    });
  };
  note(range(128, 256).map((byte) => [byte]));
  if (/^(?:gb|big|euc|shift)/.test(charset))
    note(range(129, 255).flatMap((lead) => range(64, 255).map((trail) => [lead, trail])));
  tables.set(charset, table);
  return table;
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from }, (_, i) => from + i);
}

/** Somebody who wrote an item or makes a feed; a name, an e-mail address or both. */
export interface Person {
  readonly name?: string;
  readonly email?: string;
}

/**
 * Who an author line names: `Ines Rowe`, `ines@example.org (Ines Rowe)`, `Ines Rowe <ines@example.org>`. Where the line has a name, the
 * address is left out; nothing where the line is empty.
 */
export function readPerson(line: string): Person | undefined {
  const written = line.replace(/\s+/g, ' ').trim().slice(0, MAX_LINE);
  const email = EMAIL.exec(written)?.[0];
  if (!email) return written === '' ? undefined : { name: written };
  const name = written
    .replace(email, '')
    .replace(/\(\s?\)|<\s?>|\[\s?\]|mailto:/gi, '')
    .trim()
    .replace(/^\((.*)\)$/, '$1')
    .replace(/^["',;\s-]{1,9}|["',;\s-]{1,9}$/g, '');
  return name === '' ? { email } : { name };
}

/** The names of people, as one line; nothing where no one has a name. */
export function namesOf(people: readonly Person[]): string | undefined {
  return [...new Set(people.flatMap(({ name }) => name ?? []))].join(', ') || undefined;
}

const MAX_LINE = 500;

const EMAIL = /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/;

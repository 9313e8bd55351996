import type { LookupFunction } from 'node:net';
import { isIP } from 'node:net';

/** A DNS of one's own: what each name is, in order; names that it does not know are not known. */
export function lookupOf(names: Readonly<Record<string, readonly string[]>>): LookupFunction {
  return lookupBy((name) => names[name]);
}

/** A DNS that is asked anew each time. */
export function lookupBy(answer: (name: string) => readonly string[] | undefined): LookupFunction {
  return (name, _options, callback) => {
    const addresses = answer(name);
    if (!addresses) return callback(Object.assign(new Error(`no ${name}`), { code: 'ENOTFOUND' }), []);
    callback(
      null,
      addresses.map((address) => ({ address, family: isIP(address) })),
    );
  };
}

/**
 * The JSON values that a script holds: it is nothing but one, or hands them on under a name (`window.__STATE__ = {...};`,
 * `dataLayer.push({...})`). Anything else in it is code and no matter.
 */
export function jsonIn(script: string): readonly unknown[] {
  const start = script.search(/\S/);
  if (start >= 0 && /[[{]/.test(script[start]!)) {
    const whole = parsed(script.slice(start).trim().replace(/;$/, ''));
    if (whole !== undefined) return [whole];
  }
  const values: unknown[] = [];
  let at = 0;
  for (let tried = 0; tried < MOST_TRIED; tried++) {
    HANDED.lastIndex = at;
    const match = HANDED.exec(script);
    if (match === null) break;
    const from = HANDED.lastIndex - 1;
    const end = endOfValue(script, from);
    const value = end < 0 ? undefined : parsed(script.slice(from, end));
    if (value !== undefined) values.push(value);
    at = value === undefined ? from + 1 : end;
  }
  return values;
}

/** Behind what a value is handed over: a name, a list of arguments. */
const HANDED = /[=(]\s{0,20}[[{]/g;

/** Each may be looked through to the end of the script, or to this many characters. */
const MOST_TRIED = 30;
const LONGEST = 3_000_000;

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** The place behind the bracket that closes the one at `from`; -1 where there is none. */
function endOfValue(script: string, from: number): number {
  const last = Math.min(script.length, from + LONGEST);
  let depth = 0;
  for (let at = from; at < last; at++) {
    const mark = script.charCodeAt(at);
    if (mark === QUOTE) at = endOfString(script, at);
    else if (mark === BRACE || mark === BRACKET) depth++;
    else if ((mark === BRACE + 2 || mark === BRACKET + 2) && --depth === 0) return at + 1;
  }
  return -1;
}

const QUOTE = 34;
const BRACKET = 91;
const BRACE = 123;

/** The place of the quote that closes the one at `from`; the end of the script where there is none. */
function endOfString(script: string, from: number): number {
  for (let at = from + 1; at < script.length; at++) {
    const mark = script.charCodeAt(at);
    if (mark === BACKSLASH) at++;
    else if (mark === QUOTE) return at;
  }
  return script.length;
}

const BACKSLASH = 92;

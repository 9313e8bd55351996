import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { meantBy } from '../input/typos.ts';
import type { ConfigProblem } from './problem.ts';
import { SETTINGS } from './schema.ts';

/** What a file of settings says. */
export interface SettingsFile {
  readonly settings: Readonly<Record<string, string>>;
  /** Lines that are no settings, and names that are like one of ours. A value never appears in them. */
  readonly problems: readonly ConfigProblem[];
}

/** The settings of a file in the form `NAME=value`, a line each; none where there is no such file. Never throws. */
export function readSettingsFile(path: string): SettingsFile {
  try {
    return readSettingsText(new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path)), path);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return { settings: {}, problems: [] };
    const why = CODES[code] ?? `cannot be read (${code})`;
    return { settings: {}, problems: [{ variable: path, problem: why }] };
  }
}

const CODES: Readonly<Record<string, string>> = {
  EISDIR: 'is a folder; it has to be a file with a setting on each line, as .env.example',
  EACCES: 'may not be read by this user: check its permissions',
  ERR_ENCODING_INVALID_ENCODED_DATA: 'is no text in UTF-8; write it anew, as .env.example',
};

function readSettingsText(text: string, path: string): SettingsFile {
  const settings = parseEnv(text) as Record<string, string>;
  return { settings, problems: [...brokenLines(text, settings, path), ...slips(Object.keys(settings), path)] };
}

/** A value in quotation marks may go over several lines; one that swallows other settings lacks its closing mark. */
function brokenLines(text: string, settings: Readonly<Record<string, string>>, path: string): readonly ConfigProblem[] {
  const long = Object.keys(settings).filter((name) => settings[name]!.includes('\n'));
  const open = long.filter((name) =>
    settings[name]!.split('\n')
      .slice(1)
      .some((line) => SETTING.test(line)),
  );
  if (open.length > 0)
    return open.map((variable) => ({
      variable,
      problem: `holds other settings of ${path}: close the quotation mark at the end of its line`,
    }));
  if (long.length > 0) return [];
  return text.split(/\r?\n/).flatMap((line, i) => {
    if (/^\s*(?:#|$)/.test(line) || SETTING.test(line)) return [];
    return [{ variable: `${path} line ${i + 1}`, problem: 'is no setting; write NAME=value, or # before a remark' }];
  });
}

const SETTING = /^\s*(?:export\s+)?[\p{L}_][\p{L}\p{N}_.]*\s*=/u;

/**
 * Names in the environment that are like one of ours of several words. For a remark and no more: the environment is full of other programs' names.
 */
export function slipsAround(names: readonly string[]): readonly string[] {
  return names.flatMap((name) => {
    if (!name.includes('_') || KNOWN.includes(name) || name.startsWith('TOPIC_')) return [];
    const meant = meantBy(name, KNOWN);
    return meant ? [`${name} is no setting; ${meant} is: is that meant?`] : [];
  });
}

/** Only in the file: in the environment, EDITOR is nearly EDITORS. */
function slips(names: readonly string[], path: string): readonly ConfigProblem[] {
  return names.flatMap((name) => {
    if (KNOWN.includes(name) || name.startsWith('TOPIC_')) return [];
    const meant = meantBy(name.toUpperCase(), KNOWN);
    return meant ? [{ variable: name, problem: `(in ${path}) is no setting; ${meant} is: is that meant?` }] : [];
  });
}

const KNOWN: readonly string[] = Object.keys(SETTINGS.shape);

import type { ConfigProblem } from '../config/problem.ts';
import { type Config, type ConfigResult, readConfig } from '../config.ts';
import type { Surroundings } from './command.ts';

/** The environment holds settings that cannot be used. The message lists all of them, and no value. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** The settings, or `ConfigError`. */
export function requireConfig(around: Surroundings): Config {
  const result = readSettings(around);
  if (result.ok) return result.config;
  throw new ConfigError(`some settings cannot be used:\n${problemLines(result.problems)}`);
}

/** The settings, or all that is wrong with them and with the file that they are from. */
export function readSettings({ environment, fileProblems = [] }: Surroundings): ConfigResult {
  const result = readConfig(environment);
  if (fileProblems.length === 0) return result;
  return { ok: false, problems: [...fileProblems, ...(result.ok ? [] : result.problems)] };
}

export function problemLines(problems: readonly ConfigProblem[]): string {
  return problems.map(({ variable, problem }) => `  ${variable} ${problem}`).join('\n');
}

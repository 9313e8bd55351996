import { type Config, readConfig } from '../config.ts';
import type { ConfigProblem } from '../config-problem.ts';
import type { Surroundings } from './command.ts';

/** The environment holds settings that cannot be used. The message lists all of them, and no value. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** The settings, or `ConfigError`. */
export function requireConfig({ environment }: Surroundings): Config {
  const result = readConfig(environment);
  if (result.ok) return result.config;
  throw new ConfigError(`some settings cannot be used:\n${problemLines(result.problems)}`);
}

export function problemLines(problems: readonly ConfigProblem[]): string {
  return problems.map(({ variable, problem }) => `  ${variable} ${problem}`).join('\n');
}

/** Something in the environment that cannot be used as it stands. */
export interface ConfigProblem {
  readonly variable: string;
  /** What is wrong and what is expected; never a value, which may be a secret. */
  readonly problem: string;
}

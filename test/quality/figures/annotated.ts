/** A sentence and the figures that it states: written down before the engine was asked. */
export interface CountedSentence {
  readonly text: string;
  /**
   * Every figure in reading order: the value, then its unit or what is counted (a unit first where there are both), `~` for a bound or an
   * estimate. `1400 zug`, `17 dead ~`, `2500000 EUR`, `14 soldat dead`; only the value for a large number that counts nothing. Nouns in the
   * singular; what the engine calls them may differ in its last letters.
   */
  readonly is: readonly string[];
  /** BCP 47, where it is more than the language of the file. */
  readonly language?: string;
}

/**
 * Article text as it may be shown: line ends and other white space become single spaces, control characters and lone surrogates
 * vanish, and so do characters that reorder or hide text (bidirectional overrides and isolates, zero-width characters, tags).
 *
 * Zero-width joiners stay where a script or an emoji needs them: between letters, marks and pictographs.
 */
export function displayText(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, ' ')
    .replace(HARMFUL, '')
    .replace(
      /(?<![\p{L}\p{M}\p{Extended_Pictographic}])[\u200c\u200d]|[\u200c\u200d](?![\p{L}\p{M}\p{Extended_Pictographic}])/gu,
      '',
    );
}

/** Unicode categories Cc and Cf (UAX #44) except the joiners U+200C and U+200D, plus the replacement left by lone surrogates. */
const HARMFUL = /(?![\u200c\u200d])[\p{Cc}\p{Cf}]|\ufffd/gu;

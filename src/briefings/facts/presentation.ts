/**
 * Whether a sentence only says who somebody is: `Ana Ruiz, 47, is chief engineer of the harbour.`, `Ms. Ruiz was a researcher until last
 * year.` Never throws; linear time.
 */
export function isPresentation(sentence: string): boolean {
  return PRESENTED.test(sentence);
}

/** A name, perhaps with a title, an age or an aside between commas, and what its bearer is or was. */
const PRESENTED =
  /^(?:(?:Mr|Mrs|Ms|Dr|Sir|Dame|Prof)\.? )?(?:\p{Lu}[\p{L}'’-]+ ){0,2}\p{Lu}[\p{L}'’-]+(?:, [^,.]{1,90},){0,2} (?:is|was) (?:an?|one of|(?:the |a )?(?:(?:former|chief|deputy|senior|founding|managing|executive) )+\p{L}+|the \p{Ll}+ (?:of|at))(?= )/u;

/** Whether somebody speaks of himself. */
export function saysI(said: string): boolean {
  return I.test(said);
}

/** Whether somebody is spoken to. */
export function saysYou(said: string): boolean {
  return YOU.test(said);
}

const I =
  /(?<![\p{L}’'-])(?:I(?:[’'](?:m|ve|d|ll))?|my|me|we|our|ours|us|[Ii]ch|[Mm]ein(?:e[nmrs]?)?|mir|mich|[Ww]ir|uns(?:er(?:e[nmrs]?)?)?|[Jj]e|[Jj][’']\p{L}+|moi|mon|ma|mes|[Nn]ous|[Yy]o|mi|mis|me|[Nn]osotros|nuestr[oa]s?|[Ii]o|mio|mia|[Nn]oi)(?![\p{L}])/u;
const YOU =
  /(?<![\p{L}’'-])(?:[Yy]ou(?:[’'](?:re|ve|d|ll))?|[Yy]ours?|Sie|Ihnen|Ihr(?:e[nmrs]?)?|[Dd]u|[Dd]ich|[Dd]ir|[Dd]ein(?:e[nmrs]?)?|[Vv]ous|[Vv]otre|[Vv]os|[Tt]u|[Tt]on|[Uu]sted(?:es)?|[Ll]e|[Ss]u|[Ll]ei)(?![\p{L}])/u;

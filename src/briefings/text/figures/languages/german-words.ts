import { wordSet } from './grammar.ts';

/** What may stand between a number and the words around it: it says no more than that it is a bound, an estimate or another one. */
export const GERMAN_ESTIMATES = wordSet(
  'mindestens wenigstens zumindest mehr als über gut höchstens maximal bis zu weniger fast beinahe nahezu knapp rund etwa circa ca ungefähr ' +
    'annähernd schätzungsweise weitere insgesamt inzwischen mittlerweile nun jetzt noch nicht weiteren allein',
);

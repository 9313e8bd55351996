import { DAY_WORDS, monthNamed, WEEKDAYS } from '../dates/lexicon.ts';
import { isFutureIn, isPastIn } from '../dates/verb-endings.ts';
import { wordAt } from '../scan.ts';
import { type Grammar, wordSet } from './grammar.ts';
import { type RomanceForms, romanceVerbAt } from './romance.ts';

const AND = wordSet('et puis ou mais');
const ARTICLES = wordSet('le la les l un une des du au aux ce cet cette ces son sa ses leur leurs chaque');

function isTimeWord(word: string): boolean {
  return monthNamed(word, 'fr')?.language === 'fr' || WEEKDAYS.get(word)?.language === 'fr' || DAY_WORDS.fr!.has(word);
}

const FORMS: RomanceForms = {
  auxiliaries: wordSet(
    'a ont avait avaient est sont était étaient fut furent eut eurent aura auront sera seront aurait auraient serait seraient soit ait',
  ),
  auxiliaryInfinitives: wordSet('avoir être ayant étant'),
  unreal: wordSet('aurait auraient serait seraient pourrait pourraient devrait devraient'),
  inGroup: wordSet(
    'été pas plus déjà aussi encore ensuite jamais également bien tous toutes tout peu de nouveau même matin soir après midi',
  ),
  and: AND,
  articles: ARTICLES,
  isFinite: (word) => PRESENT.has(word) || isPastIn('fr', word) || isFutureIn('fr', word),
  isParticiple: (word) =>
    IRREGULAR.has(word.replace(/e?s?$/, '')) ||
    IRREGULAR.has(word) ||
    (/.{2}ée?s?$/.test(word) && !NO_PARTICIPLE.test(word)),
  isInfinitive: (word) => /.{2}(?:er|ir|re)$/.test(word) && !NO_INFINITIVE.has(word),
  isGerund: (scan, i) => wordAt(scan, i - 1) === 'en' && /.{2}ant$/.test(wordAt(scan, i)),
  isTimeWord,
};

const PRESENT = wordSet(
  'doit doivent va vont peut peuvent reste restent nie nient refuse refusent fait font ' +
    'ferme ferment prévoit prévoient prend prennent veut veulent mourut vint tint prit mit dit',
);
const IRREGULAR = wordSet(
  'mort né pris mis ouvert perdu vendu rendu reçu tenu venu devenu survenu battu conclu élu réélu rompu détenu connu vu lu dû écrit dit fait ' +
    'construit détruit produit conduit réduit introduit inscrit commis promis remis permis admis repris appris surpris découvert offert éteint ' +
    'atteint parti sorti saisi subi fini investi averti abattu entendu attendu suspendu étendu défendu disparu paru couru interdit',
);
const NO_PARTICIPLE =
  /(?:itée?s?|iétés?|autés?)$|^(?:santé|liberté|armée|journée|année|soirée|matinée|entrée|durée|arrivée|marché|comité|député|employé|été|idée|musée|lycée|traité|fusée|marée|vallée|côté|moitié|chaussée|volonté|pauvreté|beauté|sûreté)s?$/;
const NO_INFINITIVE = wordSet(
  'hier mer fer cancer chantier quartier dossier dernier premier janvier février octobre septembre novembre décembre ministre ordre nombre membre ' +
    'centre autre autres titre entre contre outre guerre terre lettre maire affaire territoire histoire victoire militaire soldataire air avenir ' +
    'soir loisir pouvoir frontière rivière encore heure mètre notre votre chambre lumière propre être avoir peintre désir derrière arrière gare ' +
    'offre pierre libre théâtre incendiaire policier officier pompier ouvrier meurtre semestre trimestre',
);

/** French. */
export const FRENCH: Grammar = {
  since: wordSet('depuis'),
  when: wordSet('en dès courant durant pendant ce cette'),
  of: wordSet('de du d des'),
  limits: wordSet('avant après jusqu jusque entre que ici à aux vers pour contre et'),
  newDate: wordSet('au'),
  between: wordSet('le la les l début fin année an mi courant matin'),
  timeParts: wordSet('nuit soir soirée matin matinée après-midi journée aube début fin mois cours week-end'),
  relatives: wordSet('qui dont où lequel laquelle lesquels lesquelles auquel duquel'),
  that: wordSet('que qu'),
  whens: wordSet('quand lorsque lorsqu pendant'),
  as: wordSet('comme selon'),
  subordinators: wordSet(
    'si bien alors parce puisque puisqu afin depuis après avant sans pourvu tandis quoique comme comment pourquoi',
  ),
  and: AND,
  taking: wordSet('après avant depuis suite lendemain veille malgré'),
  takingFar: wordSet('pour contre sur sans par'),
  beforeInfinitive: wordSet('de d à se s ne n pas le la les y'),
  telling:
    /^(?:annonc|déclar|affirm|indiqu|dit$|dire$|assur|précis|estim|confirm|rapport|expliqu|ajout|révél|soulign|averti|signal|fait savoir)/,
  doubting: /^(?:ni(?:e|é|ent|ait|aient)$|démen|dout|contest|ignor|demand|accus|soupçonn|refus|rejet)/,
  phases: /^(?:commenc|recommenc|continu|cess|réussi|parvenu)/,
  published: /^(?:publi|diffus|rendu|parue?s?$)/,
  putOff: /^(?:report|repouss|ajourn|renvoy|différ|décal|fix|prévu|programm)/,
  isAhead: (word) => AHEAD.has(word) || isFutureIn('fr', word),
  isTimeWord,
  verbAt: (scan, i, from) => romanceVerbAt(FORMS, scan, i, from),
};

const AHEAD = wordSet('doit doivent va vont prévu prévue prévus prévues attendu attendue');

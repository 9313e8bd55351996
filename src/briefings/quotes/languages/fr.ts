import { FEMALE_NAMES, MALE_NAMES } from './given-names.ts';
import * as pack from './pack.ts';
import { PLACES } from './places.ts';

const SAYS =
  'dit déclare affirme explique ajoute précise assure estime souligne indique annonce répond lance confie raconte poursuit insiste regrette ' +
  'conclut rappelle reconnaît prévient promet martèle écrit juge dénonce demande observe commente note témoigne résume plaide tonne ' +
  'ironise réagit proteste insiste réplique rétorque détaille argumente avance glisse lâche soupire plaisante lance interroge avertit exige ' +
  'réclame constate observe déplore fustige salue félicite relativise tempère nuance révèle avoue admet confirme dément prédit résume prie murmure crie';

/** Verbs that speak with a pronoun before them: `s'indigne`, `se félicite`. */
const REFLEXIVE =
  "s'indigne s'inquiète s'étonne s'exclame s'interroge s'agace s'emporte s'insurge s'amuse s'alarme s'enthousiasme s'émeut s'écrie s'offusque " +
  'félicite réjouit désole défend souvient demande plaint justifie moque';

/** French: `a déclaré Lee`, `dit-elle`, `a-t-il ajouté`. */
export const french: pack.LanguagePack = {
  ...pack.UNLIKE_GERMAN,
  code: 'fr',
  capitalNouns: false,
  verbSecond: false,
  dropsSubject: false,
  dashDialogue: true,
  words: pack.lexicon([
    [
      pack.DETERMINER,
      "le la les l' un une des ce cette ces cet plusieurs quelques deux trois quatre cinq aucun chaque tout tous toute toutes",
    ],
    [pack.DETERMINER | pack.POSSESSIVE, 'son sa ses leur leurs notre nos mon ma mes votre'],
    [
      pack.PREPOSITION,
      "de du à en dans sur pour par avec sans sous chez vers entre contre depuis pendant après avant lors devant au aux d'",
    ],
    [pack.CONJUNCTION, 'et ou mais donc or ni car puis'],
    [pack.SUBORDINATOR, "que qu' quand lorsque si comme alors parce tandis où"],
    [pack.RELATIVE, 'qui dont lequel laquelle'],
    [pack.PRONOUN | pack.MALE, 'il'],
    [pack.PRONOUN | pack.MALE, 'lui'],
    [pack.PRONOUN | pack.FEMALE, 'elle'],
    [pack.PRONOUN | pack.PLURAL, 'ils elles'],
    [pack.PRONOUN, "je j' nous vous on se s' y cela ça ceci"],
    [pack.AUXILIARY | pack.BE, 'est sont était étaient fut été être'],
    [pack.AUXILIARY, 'a ont avait avaient ai avons eut doit peut va vont pourrait devrait'],
    [pack.AUXILIARY | pack.PRONOUN | pack.MALE, 'a-t-il avait-il'],
    [pack.AUXILIARY | pack.PRONOUN | pack.FEMALE, 'a-t-elle avait-elle'],
    [
      pack.ADVERB,
      "ne pas plus aussi encore ensuite enfin déjà toujours très bien n' notamment également ainsi hier aujourd'hui toutefois cependant",
    ],
    [
      pack.TIME,
      'lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
    ],
    [
      pack.REPORTS | pack.SAYS,
      `${SAYS} ${REFLEXIVE} déclaré affirmé expliqué ajouté précisé assuré estimé souligné indiqué annoncé répondu lancé confié raconté poursuivi insisté ` +
        'regretté conclu rappelé reconnu prévenu promis martelé écrit jugé dénoncé demandé observé commenté noté témoigné résumé déclara ' +
        'affirma expliqua ajouta répondit lança disait disent affirment expliquent dénoncent ironisé réagi tweeté salué protesté répliqué rétorqué détaillé glissé lâché soupiré plaisanté averti exigé réclamé constaté déploré ' +
        'fustigé révélé avoué admis confirmé démenti prédit crié',
    ],
    [
      pack.REPORTS,
      'qualifie qualifié qualifient juge décrit décrite appelle appelé considère considéré critique critiqué évoque évoqué parle parlé',
    ],
    [pack.REPORTS | pack.SAYS | pack.PRONOUN | pack.MALE, joinPronoun('il')],
    [pack.REPORTS | pack.SAYS | pack.PRONOUN | pack.FEMALE, joinPronoun('elle')],
    [pack.SOURCE, "selon d'après"],
    [
      pack.PERSON,
      'président présidente ministre porte-parole maire directeur directrice chef avocat avocate responsable patron patronne député députée ' +
        'sénateur sénatrice secrétaire général candidat candidate auteur professeur juge procureur médecin chercheur chercheuse père mère ' +
        'fils fille homme femme habitant habitante témoin entraîneur syndicaliste élu élue conseiller conseillère ' +
        'retraité retraitée cheminot infirmier infirmière boulanger boulangère agriculteur agricultrice instituteur institutrice épouse époux mari frère soeur sœur',
    ],
    [
      pack.FEMALE,
      'présidente directrice avocate patronne députée sénatrice mme mère fille femme élue conseillère retraitée infirmière boulangère agricultrice institutrice épouse soeur sœur',
    ],
    [
      pack.MALE,
      'président directeur avocat patron sénateur père fils homme monsieur retraité cheminot infirmier boulanger agriculteur instituteur époux mari frère',
    ],
    [pack.TITLE, 'm mme mlle dr pr président présidente ministre général maire pape roi reine'],
    [
      pack.GROUP | pack.PLURAL,
      'manifestants experts syndicats habitants élus opposants avocats autorités chercheurs critiques',
    ],
    [
      pack.BODY,
      'gouvernement entreprise ministère parti syndicat groupe société association banque tribunal police mairie direction opposition',
    ],
    [pack.UTTERANCE, 'communiqué lettre message déclaration rapport tribune discours pancarte banderole'],
    [pack.PARTICLE, 'de du la le von van der al el ben'],
    [pack.PLACE, PLACES],
  ]),
  common: pack.wordSet('le la les des et est une dans que pour qui sur pas par au avec ce du'),
  female: FEMALE_NAMES,
  male: MALE_NAMES,
};

/** `dit-il`, `ajoute-t-il`. */
function joinPronoun(pronoun: string): string {
  return SAYS.split(' ')
    .flatMap((verb) => [`${verb}-${pronoun}`, `${verb}-t-${pronoun}`])
    .join(' ');
}

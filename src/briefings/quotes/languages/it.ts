import { FEMALE_NAMES, MALE_NAMES } from './given-names.ts';
import * as pack from './pack.ts';
import { PLACES } from './places.ts';

/** Italian: `ha detto Lee`; the subject may be left out. */
export const italian: pack.LanguagePack = {
  ...pack.UNLIKE_GERMAN,
  code: 'it',
  capitalNouns: false,
  verbSecond: false,
  dropsSubject: true,
  dashDialogue: true,
  words: pack.lexicon([
    [
      pack.DETERMINER,
      "il lo la i gli le un uno una l' un' questo questa questi queste quel quella quello ogni alcuni alcune due tre quattro cinque tutti tutte",
    ],
    [pack.DETERMINER | pack.POSSESSIVE, 'suo sua suoi sue loro mio mia nostro nostra'],
    [
      pack.PREPOSITION,
      "di del dello della dei degli delle a al allo alla ai agli alle da dal dalla in nel nella con su sul sulla per tra fra contro dopo prima durante d' dell'",
    ],
    [pack.CONJUNCTION, 'e ed o ma poi però né'],
    [pack.SUBORDINATOR, 'che quando se come perché mentre dove'],
    [pack.RELATIVE, 'cui quale'],
    [pack.PRONOUN | pack.MALE, 'lui egli'],
    [pack.PRONOUN | pack.FEMALE, 'lei ella'],
    [pack.PRONOUN | pack.PLURAL, 'loro essi'],
    [pack.PRONOUN, 'io noi voi si ci ciò'],
    [pack.AUXILIARY | pack.BE, 'è sono era erano stato stata essere fu'],
    [pack.AUXILIARY, 'ha hanno aveva avevano ho può deve va'],
    [pack.ADVERB, 'non anche già più molto poi ancora inoltre così sempre mai oggi ieri quindi infine'],
    [
      pack.TIME,
      'lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
    ],
    [
      pack.REPORTS | pack.SAYS,
      'dice disse detto dicono ha_detto dichiarato dichiara dichiarò afferma affermato affermò spiega spiegato spiegò aggiunge aggiunto aggiunse ' +
        'sottolinea sottolineato assicura assicurato risponde risposto rispose scrive scritto scrisse annuncia annunciato racconta ' +
        'raccontato commenta commentato conclude concluso osserva osservato precisa precisato ribadisce ribadito avverte avvertito ' +
        'chiede chiesto sostiene sostenuto ricorda ricordato replica replicato promette promesso ammette ammesso denuncia denunciato protesta protestato insiste insistito ammonisce ammonito lamenta lamentato ironizza ironizzato domanda domandato ' +
        'rivela rivelato confessa confessato esclama esclamato rilancia rilanciato attacca attaccato taglia tagliato prosegue proseguito continua ' +
        'continuato puntualizza puntualizzato evidenzia evidenziato riferisce riferito comunica comunicato sbotta minaccia minacciato esorta esortato',
    ],
    [pack.REPORTS, 'definisce definito definì chiama chiamato descrive descritto considera critica criticato crede'],
    [pack.SOURCE, 'secondo'],
    [
      pack.PERSON,
      'presidente ministro ministra premier portavoce sindaco sindaca direttore direttrice capo avvocato avvocata leader deputato deputata ' +
        'senatore senatrice segretario segretaria generale candidato candidata autore autrice professore professoressa giudice medico ' +
        'ricercatore ricercatrice padre madre figlio figlia uomo donna testimone allenatore allenatrice consigliere',
    ],
    [pack.FEMALE, 'ministra sindaca direttrice avvocata deputata senatrice signora madre figlia donna'],
    [pack.MALE, 'ministro sindaco direttore avvocato deputato senatore signor padre figlio uomo'],
    [pack.TITLE, 'signor signora dott dottor on presidente ministro ministra premier generale papa re regina sindaco'],
    [
      pack.GROUP | pack.PLURAL,
      'manifestanti esperti sindacati critici autorità ricercatori fonti residenti tecnici abitanti cittadini medici infermieri vigili pompieri studenti lavoratori giudici',
    ],
    [
      pack.BODY,
      'governo azienda ministero partito sindacato gruppo società associazione banca tribunale polizia compagnia comune opposizione',
    ],
    [pack.UTTERANCE, 'comunicato lettera messaggio dichiarazione rapporto discorso intervista striscione'],
    [pack.PARTICLE, 'di de del della von van da la lo'],
    [pack.PLACE, PLACES],
  ]),
  common: pack.wordSet('il la di che e è in un una per non con del della sono ha gli le'),
  female: FEMALE_NAMES,
  male: MALE_NAMES,
};

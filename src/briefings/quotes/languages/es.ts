import { FEMALE_NAMES, MALE_NAMES } from './given-names.ts';
import * as pack from './pack.ts';
import { PLACES } from './places.ts';

/** Spanish: `dijo Lee`; the subject may be left out. */
export const spanish: pack.LanguagePack = {
  ...pack.UNLIKE_GERMAN,
  code: 'es',
  capitalNouns: false,
  verbSecond: false,
  dropsSubject: true,
  dashDialogue: true,
  words: pack.lexicon([
    [
      pack.DETERMINER,
      'el la los las un una unos unas este esta estos estas ese esa aquel cada varios varias dos tres cuatro cinco todo todos todas',
    ],
    [pack.DETERMINER | pack.POSSESSIVE, 'su sus mi mis nuestro nuestra tu'],
    [pack.PREPOSITION, 'de del a al en por para con sin sobre entre desde hasta contra hacia durante tras ante bajo'],
    [pack.CONJUNCTION, 'y e o u pero ni sino pues'],
    [pack.SUBORDINATOR, 'que cuando si como porque aunque mientras donde'],
    [pack.RELATIVE, 'quien quienes cual cuyo'],
    [pack.PRONOUN | pack.MALE, 'él'],
    [pack.PRONOUN | pack.FEMALE, 'ella'],
    [pack.PRONOUN | pack.PLURAL, 'ellos ellas'],
    [pack.PRONOUN, 'yo nosotros usted ustedes se le les lo me te esto eso'],
    [pack.AUXILIARY | pack.BE, 'es son era eran fue fueron está están estaba sido ser'],
    [pack.AUXILIARY, 'ha han había habían he hemos puede debe va van podría'],
    [
      pack.ADVERB,
      'no también ya más muy después luego además así siempre nunca hoy ayer todavía aún solo ahora antes sin_embargo',
    ],
    [
      pack.TIME,
      'lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
    ],
    [
      pack.REPORTS | pack.SAYS,
      'dijo dice dicen dijeron dicho declaró declarado declara afirmó afirma afirmado aseguró asegura asegurado explicó explica explicado ' +
        'añadió añade añadido agregó agrega señaló señala señalado indicó indica sostuvo sostiene manifestó manifiesta expresó expresa ' +
        'comentó comenta respondió responde escribió escribe advirtió advierte anunció anuncia preguntó pregunta recordó recuerda insistió ' +
        'insiste reconoció reconoce apuntó apunta subrayó subraya lamentó lamenta concluyó concluye exclamó contó cuenta precisó denunció ' +
        'denuncia reiteró prometió promete admitió aclaró destacó destaca confesó zanjó tuiteó protestó protesta replicó replica criticó exigió exige reclamó reclama avisó avisa opinó opina relató relata detalló detalla ' +
        'resumió bromeó ironizó sugirió sugiere reveló revela confirmó confirma negó niega rechazó pidió pide rogó gritó susurró dudó ' +
        'resume bromea ironiza zanja aclara precisa espeta espetó remata remató sentencia sentenció suspira suspiró apostilla apostilló puntualiza ' +
        'puntualizó matiza matizó celebra celebró asevera aseveró expone expuso alerta alertó plantea planteó augura auguró rememora rememoró',
    ],
    [
      pack.REPORTS,
      'calificó califica calificado llamó llama describió describe considera consideró criticó critica tildó cree creyó',
    ],
    [pack.SOURCE, 'según'],
    [
      pack.PERSON,
      'presidente presidenta ministro ministra portavoz alcalde alcaldesa director directora jefe jefa abogado abogada líder diputado diputada ' +
        'senador senadora secretario secretaria general candidato candidata autor autora profesor profesora juez jueza fiscal médico médica ' +
        'investigador investigadora padre madre hijo hija hombre mujer vecino vecina testigo entrenador entrenadora consejero consejera ' +
        'letrado letrada esposo esposa marido hermano hermana exalcalde exministro exministra exministra agricultor agricultora maestro maestra',
    ],
    [
      pack.FEMALE,
      'presidenta ministra alcaldesa directora jefa abogada diputada senadora sra señora madre hija mujer esposa hermana letrada agricultora maestra exministra',
    ],
    [
      pack.MALE,
      'presidente ministro alcalde director jefe sr señor padre hijo hombre esposo marido hermano letrado agricultor exalcalde exministro',
    ],
    [pack.TITLE, 'sr sra don doña dr dra presidente presidenta ministro ministra general papa rey reina'],
    [
      pack.GROUP | pack.PLURAL,
      'manifestantes expertos vecinos sindicatos críticos autoridades investigadores fuentes bomberos médicos técnicos ciudadanos estudiantes trabajadores jueces agentes',
    ],
    [
      pack.BODY,
      'gobierno empresa ministerio partido sindicato grupo asociación banco tribunal policía compañía ayuntamiento oposición',
    ],
    [pack.UTTERANCE, 'comunicado carta mensaje declaración informe discurso entrevista pancarta'],
    [pack.PARTICLE, 'de del la las los y von van al el'],
    [pack.PLACE, PLACES],
  ]),
  common: pack.wordSet('el la los las de que y en un una por con no para su es se al'),
  female: FEMALE_NAMES,
  male: MALE_NAMES,
};

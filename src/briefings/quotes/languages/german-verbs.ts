import * as pack from './pack.ts';

/** Regular verbs of saying, by their infinitive; `an-merken` splits: `merkte ... an`. */
const SAY =
  'sagen erklären betonen meinen äußern berichten ergänzen kommentieren antworten beantworten fragen warnen fordern kritisieren behaupten ' +
  'versichern verkünden bestätigen begründen appellieren verlangen erzählen bekräftigen beklagen monieren bemerken argumentieren ' +
  'formulieren titeln resümieren konstatieren urteilen zitieren lauten mahnen schätzen bezweifeln befürworten skandieren klagen jubeln ' +
  'bemängeln mutmaßen erläutern entgegnen bedauern prophezeien entschuldigen schildern schwärmen plädieren drohen freuen melden vermelden ' +
  'erwidern erinnern folgern spekulieren spotten witzeln scherzen twittern posten notieren protestieren dementieren signalisieren ' +
  'präzisieren analysieren prognostizieren gratulieren danken beteuern rechtfertigen reagieren kontern schimpfen wettern poltern flüstern ' +
  'murmeln brüllen raunen unken stöhnen seufzen frotzeln räsonieren postulieren proklamieren deklarieren verlautbaren referieren ' +
  'diktieren predigen beschwichtigen ermahnen ermutigen dozieren insistieren beharren verweigern leugnen enthüllen offenbaren ' +
  'mit-teilen an-kündigen hinzu-fügen ein-räumen an-merken zu-sichern an-prangern aus-führen fest-stellen klar-stellen dar-legen dar-stellen ' +
  'an-deuten an-mahnen auf-fordern zusammen-fassen nach-haken an-fügen bei-pflichten zu-stimmen ab-lehnen nahe-legen voraus-sagen ' +
  'vorher-sagen aus-sagen heraus-stellen vor-rechnen ab-wiegeln nach-legen an-führen ein-werfen klar-machen zurück-melden aus-richten an-melden ' +
  'nach-setzen hinzu-setzen bei-steuern deutlich-machen aus-malen entgegen-setzen dazwischen-rufen ab-winken zu-raunen nach-fragen zurück-fragen ' +
  'trösten ermuntern drängen pochen erkundigen wundern bilanzieren sinnieren philosophieren stammeln hauchen jammern lästern murren ' +
  'nörgeln orakeln prahlen schluchzen staunen stottern tönen zürnen';

/** Regular verbs that carry somebody's words without being verbs of saying. */
const NAME =
  'bezeichnen charakterisieren werten bewerten verurteilen begrüßen beschuldigen bezichtigen rügen tadeln geißeln brandmarken titulieren ' +
  'loben rühmen feiern betiteln verspotten beschimpfen verteidigen deuten interpretieren kennzeichnen betrachten würdigen attackieren ' +
  'diffamieren verunglimpfen apostrophieren verharmlosen ein-stufen ein-schätzen hin-stellen ein-ordnen auf-fassen an-klagen ' +
  'porträtieren missbilligen ehren unterstellen verhöhnen bejubeln umjubeln wünschen';

const THINK = 'glauben hoffen fürchten befürchten vermuten erwarten ahnen bezweifeln zweifeln argwöhnen';

/** Irregular forms: he says, he said, they said, has said. */
const STRONG_SAY =
  'spricht sprach sprachen gesprochen;schreibt schrieb schrieben geschrieben;ruft rief riefen gerufen;schreit schrie schrien geschrien;' +
  'verspricht versprach versprachen versprochen;widerspricht widersprach widersprachen widersprochen;rät riet rieten geraten;' +
  'unterstreicht unterstrich unterstrichen unterstrichen;bittet bat baten gebeten;heißt hieß hießen geheißen;verweist verwies verwiesen verwiesen;' +
  'empfiehlt empfahl empfahlen empfohlen;schwört schwor schworen geschworen;beschwört beschwor beschworen beschworen;singt sang sangen gesungen;' +
  'gibt-an gab-an gaben-an angegeben;gibt-zu gab-zu gaben-zu zugegeben;gibt-bekannt gab-bekannt gaben-bekannt bekanntgegeben;' +
  'gibt-wieder gab-wieder gaben-wieder wiedergegeben;hebt-hervor hob-hervor hoben-hervor hervorgehoben;streicht-hervor strich-hervor strichen-hervor hervorgestrichen;streicht-heraus strich-heraus strichen-heraus herausgestrichen;' +
  'hält-dagegen hielt-dagegen hielten-dagegen dagegengehalten;hält-entgegen hielt-entgegen hielten-entgegen entgegengehalten;hält-vor hielt-vor hielten-vor vorgehalten;' +
  'gibt-zurück gab-zurück gaben-zurück zurückgegeben;schiebt-nach schob-nach schoben-nach nachgeschoben;spricht-ab sprach-ab sprachen-ab abgesprochen;' +
  'verbittet verbat verbaten verbeten;pfeift pfiff pfiffen gepfiffen;wirbt warb warben geworben;verrät verriet verrieten verraten;lässt-ausrichten ließ-ausrichten ließen-ausrichten;' +
  'lässt-mitteilen ließ-mitteilen ließen-mitteilen;lässt-erklären ließ-erklären ließen-erklären;weist-hin wies-hin wiesen-hin hingewiesen;' +
  'weist-zurück wies-zurück wiesen-zurück zurückgewiesen;spricht-aus sprach-aus sprachen-aus ausgesprochen;wendet-ein wandte-ein wandten-ein eingewandt;' +
  'schlägt-vor schlug-vor schlugen-vor vorgeschlagen;ruft-auf rief-auf riefen-auf aufgerufen;ruft-aus rief-aus riefen-aus ausgerufen;ruft-zu rief-zu riefen-zu zugerufen;' +
  'fährt-fort fuhr-fort fuhren-fort fortgefahren;streitet-ab stritt-ab stritten-ab abgestritten;gesteht-ein gestand-ein gestanden-ein eingestanden;' +
  'gesteht gestand gestanden gestanden;lässt-wissen ließ-wissen ließen-wissen;lässt-verlauten ließ-verlauten ließen-verlauten;verlautet verlautete verlauteten;trägt-vor trug-vor trugen-vor vorgetragen;' +
  'schließt-aus schloss-aus schlossen-aus ausgeschlossen;wirft-ein warf-ein warfen-ein eingeworfen;' +
  'spricht-an sprach-an sprachen-an angesprochen;hält-fest hielt-fest hielten-fest festgehalten;bringt-vor brachte-vor brachten-vor vorgebracht';

const STRONG_NAME =
  'nennt nannte nannten genannt;beschreibt beschrieb beschrieben beschrieben;wirft-vor warf-vor warfen-vor vorgeworfen;wirft warf warfen geworfen;' +
  'sieht sah sahen gesehen;hält hielt hielten gehalten;vergleicht verglich verglichen verglichen;greift-an griff-an griffen-an angegriffen;' +
  'tut-ab tat-ab taten-ab abgetan;empfindet empfand empfanden empfunden;findet fand fanden gefunden;sieht-an sah-an sahen-an angesehen;preist pries priesen gepriesen';

const STRONG_THINK =
  'denkt dachte dachten gedacht;weiß wusste wussten gewusst;nimmt-an nahm-an nahmen-an angenommen;geht-aus ging-aus gingen-aus ausgegangen';

/** Strong verbs that report nothing, as they stand behind a subject in the past. */
const STRONG_PAST =
  'kam ging stand lag fand trat erhielt blieb warb starb half traf brach sank zog flog bog lief schlief fiel hielt ließ trieb stieg schwieg ' +
  'griff ritt schnitt litt aß maß saß gab vergaß nahm stach galt barg befahl stahl begann gewann sann schwamm trank sprang band zwang ' +
  'schwang drang klang verschwand goss schoss schloss floss genoss kroch bot verlor log betrog wog hob wuchs wusch fuhr trug schlug grub ' +
  'lud schuf biss riss bewies wies verließ verbot entschied erschien wich glich strich pries mied lieh tat kannte rannte brannte brachte ' +
  'bekam vertrat übernahm erfuhr unternahm bestand entstand geriet erlag erwarb zerbrach unterbrach verlas erließ überließ unterlag';

const STRONG_PRESENT =
  'steht liegt macht gilt führt bleibt zeigt findet tritt kommt geht nimmt gibt hat trägt fährt schlägt lässt hält fällt läuft hilft trifft ' +
  'bricht wirbt stirbt zieht beginnt gewinnt verliert bietet tut lädt wächst verlässt erhält bekommt sitzt spielt lebt arbeitet kämpft';

/** What German verbs are, as data for its pack. */
export interface GermanVerbs {
  readonly words: readonly (readonly [bits: number, words: string])[];
  /** Verbs that report only together with a particle: `führte` with `aus`. */
  readonly parted: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

export function germanVerbs(): GermanVerbs {
  const words: [number, string][] = [];
  const parted = new Map<string, Map<string, number>>();
  const part = (form: string, particle: string, bits: number): void => {
    const particles = parted.get(form) ?? new Map<string, number>();
    particles.set(particle, (particles.get(particle) ?? 0) | bits);
    parted.set(form, particles);
  };
  const addWeak = (infinitive: string, kind: number): void => {
    const [first, second] = infinitive.split('-');
    const [base, particle] = second === undefined ? [first!, ''] : [second, first!];
    const { finite, participle } = inflect(base);
    for (const form of finite) {
      if (particle !== '') part(form, particle, pack.REPORTS | kind);
      words.push([pack.REPORTS | kind, particle + form]);
    }
    words.push([pack.REPORTS | pack.PARTICIPLE | kind, particle + participle]);
  };
  const addStrong = (forms: string, kind: number): void => {
    const all = forms.split(' ');
    all.forEach((form, i) => {
      const [base, particle] = form.split('-') as [string, string | undefined];
      const bits = pack.REPORTS | kind | (i === 3 ? pack.PARTICIPLE : 0);
      if (particle !== undefined) part(base, particle, bits);
      words.push([bits, particle === undefined ? base : particle + base]);
    });
  };
  for (const verb of SAY.split(' ')) addWeak(verb, pack.SAYS);
  for (const verb of NAME.split(' ')) addWeak(verb, 0);
  for (const verb of THINK.split(' ')) addWeak(verb, pack.THINKS);
  for (const forms of STRONG_SAY.split(';')) addStrong(forms, pack.SAYS);
  for (const forms of STRONG_NAME.split(';')) addStrong(forms, 0);
  for (const forms of STRONG_THINK.split(';')) addStrong(forms, pack.THINKS);
  const past = STRONG_PAST.split(' ');
  words.push([
    pack.VERB,
    `${STRONG_PAST} ${STRONG_PRESENT} ${past.map((form) => `${form}${form.endsWith('e') ? 'n' : 'en'}`).join(' ')}`,
  ]);
  return { words, parted };
}

/** Regular German inflection: `sagt sagte sagten sagen`, `gesagt`. */
function inflect(infinitive: string): { readonly finite: readonly string[]; readonly participle: string } {
  const stem = infinitive.endsWith('en') ? infinitive.slice(0, -2) : infinitive.slice(0, -1);
  const link = /(?:[td]|ch[nm]|[^aeiouäöülrhnm][nm])$/.test(stem) ? 'e' : '';
  const hasPrefix = /^(?:be|er|ver|ent|emp|miss|unter|um|wider)/.test(infinitive);
  const ge =
    hasPrefix || infinitive.endsWith('ieren') || infinitive === 'prophezeien' || infinitive === 'offenbaren'
      ? ''
      : 'ge';
  return {
    finite: [`${stem}${link}t`, `${stem}${link}te`, `${stem}${link}ten`, infinitive],
    participle: `${ge}${stem}${link}t`,
  };
}

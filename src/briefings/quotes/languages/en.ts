import { englishVerbs } from './english-verbs.ts';
import { FEMALE_NAMES, MALE_NAMES } from './given-names.ts';
import * as pack from './pack.ts';
import { PLACES } from './places.ts';

const CLASSES: readonly (readonly [bits: number, words: string])[] = [
  [
    pack.DETERMINER,
    'the a an this that these those some many several any all both each every another other no one two three four five six seven ' +
      'eight nine ten dozens hundreds most few more such either neither last next first second multiple various numerous certain',
  ],
  [pack.DETERMINER | pack.POSSESSIVE, 'his her its their our my your'],
  [
    pack.PREPOSITION,
    'of in on at to for from with by about against between into through during before after above below over under across around ' +
      'behind beyond near among amid toward towards upon within without throughout despite regarding concerning via per outside ' +
      'inside alongside like unlike since until off onto out up down as than ahead aboard following besides except versus',
  ],
  [pack.CONJUNCTION, 'and or but nor yet so then'],
  [
    pack.SUBORDINATOR,
    'that because when while after before if although though since as until whether unless whereas how what where why once lest',
  ],
  [pack.RELATIVE, 'who which whom whose that'],
  [pack.PRONOUN | pack.MALE, 'he himself'],
  [pack.PRONOUN | pack.FEMALE, 'she herself'],
  [pack.PRONOUN | pack.PLURAL, 'they'],
  [pack.PRONOUN, 'it i we you him me us them someone somebody everyone nobody anyone'],
  [pack.AUXILIARY | pack.BE, "is was are were be been being am isn't wasn't aren't weren't"],
  [
    pack.AUXILIARY,
    "has had have having will would can could may might shall should must do does did cannot can't won't wouldn't couldn't " +
      "shouldn't don't doesn't didn't hasn't hadn't haven't",
  ],
  [
    pack.ADVERB,
    'also then later once again even often already just only further not never ever now here there earlier still soon too twice ' +
      'instead however meanwhile nevertheless nonetheless therefore thus perhaps maybe afterward afterwards ago back always together ' +
      'today yesterday tomorrow tonight aloud alone sometimes somewhat rather quite very moreover furthermore indeed online anyway',
  ],
  [
    pack.TIME,
    'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october ' +
      'november december jan feb mar apr jun jul aug sept sep oct nov dec today yesterday tomorrow tonight morning afternoon evening night',
  ],
  [
    pack.PERSON,
    'head president senator governor mayor congressman congresswoman candidate nominee billionaire businessman businesswoman actor actress ' +
      'singer secretary minister leader lawmaker star host chairman chairwoman chair front-runner frontrunner republican democrat ' +
      'author filmmaker owner coach player professor judge reporter commentator widow spokesman spokeswoman spokesperson official ' +
      'officer director executive lawyer attorney aide adviser advisor strategist analyst expert scientist researcher doctor nurse ' +
      'teacher student resident witness victim survivor mother father son daughter wife husband brother sister friend neighbor ' +
      'neighbour man woman boy girl farmer driver pilot captain manager founder editor writer journalist columnist activist advocate ' +
      'organizer organiser supporter critic delegate veteran soldier commander general colonel sheriff chief prosecutor defendant ' +
      'economist historian pastor priest bishop archbishop rabbi imam pope king queen prince princess ambassador diplomat envoy ' +
      'councilman councilwoman representative lawmaker legislator speaker whip premier chancellor treasurer deputy aunt uncle cousin ' +
      'grandmother grandfather grandson granddaughter nephew niece stepson stepdaughter parent tycoon mogul magnate developer investor banker trader engineer architect designer artist ' +
      'musician rapper comedian director producer novelist poet scholar lecturer academic dean principal superintendent inspector ' +
      'detective constable policeman firefighter paramedic surgeon psychiatrist psychologist lobbyist operative pollster consultant ' +
      'operator co-founder ceo cfo coo correspondent anchor blogger moderator interviewer worker employee volunteer voter citizen ' +
      'democrat republican conservative liberal independent socialist libertarian pundit surrogate donor fundraiser counsel ' +
      'defender clerk registrar auditor inspector commissioner administrator coordinator assistant associate fellow member ' +
      'vice-president vice-chair ex-president ex-minister ex-wife ex-husband fiance fiancee girlfriend boyfriend partner colleague ' +
      'physician patient plaintiff contractor salesman shopkeeper fisherman baker carpenter miner hubby gran granny pensioner retiree ' +
      'champion striker goalkeeper midfielder quarterback pitcher winger captain trainer referee skipper boss ' +
      'warden curator librarian meteorologist geologist biologist chemist physicist astronomer ecologist climatologist virologist ' +
      'epidemiologist sociologist anthropologist archaeologist harbormaster harbourmaster foreman landlord tenant treasurer ' +
      'agent source insider headteacher headmaster headmistress chef barber butcher plumber electrician builder mechanic postman janitor cleaner ' +
      'pediatrician paediatrician cardiologist midwife pharmacist vet violinist cellist pianist drummer guitarist trumpeter sculptor playwright ' +
      'coroner barrister solicitor juror magistrate deckhand vicar nun monk apprentice gardener landlady umpire sprinter swimmer cyclist jockey ' +
      'golfer boxer caretaker florist hairdresser archivist conductor composer bassist photographer cameraman translator interpreter ' +
      'receptionist jailer detainee prisoner inmate suspect complainant bystander onlooker heckler waiter waitress ' +
      'statistician mathematician philosopher linguist seismologist forecaster grocer butler mp msp mep provost gaffer grandad ' +
      'vermonter texan newcomer incumbent challenger rival opponent predecessor successor rocker journalist publisher entrepreneur councillor councilor cllr',
  ],
  [
    pack.FEMALE | pack.PERSON,
    'congresswoman businesswoman actress chairwoman spokeswoman widow mother daughter wife sister woman girl queen princess ' +
      'councilwoman aunt niece grandmother granddaughter stepdaughter girlfriend fiancee heiress duchess mum mom gran granny headmistress midwife',
  ],
  [
    pack.MALE | pack.PERSON,
    'congressman businessman chairman spokesman father son husband brother man boy king prince councilman uncle nephew grandfather grandson stepson ' +
      'boyfriend fiance policeman fisherman salesman duke dad pope priest rabbi imam hubby grandad granddad headmaster postman',
  ],
  [
    pack.GROUP | pack.PLURAL,
    'protesters demonstrators critics officials republicans democrats supporters opponents lawmakers residents analysts experts ' +
      'lawyers attorneys prosecutors investigators activists organizers organisers leaders members voters observers witnesses aides ' +
      'advisers advisors scientists researchers authors doctors economists diplomats police authorities rebels fans students teachers ' +
      'workers parents neighbors neighbours friends people men women conservatives liberals delegates senators spokesmen allies ' +
      'reporters journalists editors executives regulators judges jurors detectives sources villagers farmers fishermen soldiers ' +
      'campaigners advocates historians engineers others some many progressives evangelicals strategists operatives advisors ' +
      'companies firms agencies groups banks airlines governments parties ministries teams clubs schools hospitals universities courts newspapers ' +
      'carriers retailers organisations organizations associations councils charities manufacturers operators owners tenants landlords islanders ' +
      'viewers listeners readers collectors shopkeepers traders drivers pilots nurses crews marchers strikers unions colleagues relatives passengers survivors victims insiders questioners crowds chanters islamists',
  ],
  [
    pack.BODY,
    'airline company firm government ministry department agency board commission committee court campaign bank group organization ' +
      'organisation party union council university school hospital church police team club league newspaper paper magazine network ' +
      'station website site office bureau administration parliament congress senate house panel tribunal association federation ' +
      'foundation institute charity think-tank watchdog regulator army military navy embassy consulate coalition alliance ' +
      'corporation manufacturer carrier retailer developer publisher studio label crowd jury commission city county state village ' +
      'country kremlin pentagon opposition majority ministry directorate authority utility operator outlet publication broadcaster army',
  ],
  [
    pack.UTTERANCE,
    'statement statements tweet tweets email e-mail emails letter letters post posts report reports article articles column memo ' +
      'message messages note notes sign signs banner banners placard placards speech remarks remark comment comments claim claims ' +
      'promise pledge vow warning assertion assertions argument description call calls interview editorial op-ed essay book ' +
      'manifesto document documents text transcript summary caption headline ruling opinion verdict filing lawsuit complaint ad ads ' +
      'advertisement video press release poster posters plaque inscription chant chants slogan slogans motto question questions ' +
      'answer response reply words declaration contention belief view observation criticism complaint accusation suggestion ' +
      'insistence characterization characterisation allegation admission announcement refrain quip joke prediction rhetoric ' +
      'analysis review audit inquiry assessment investigation findings confession testimony affidavit order petition resolution survey study poll notice alert bulletin dispatch release line ' +
      'agreement contract treaty charter minutes diary annex appendix brochure leaflet guidelines',
  ],
  [
    pack.TITLE,
    'mr mrs ms miss dr sen sens rep reps gov lt col maj sgt capt cmdr adm gen rev prof sir dame lord lady president senator governor ' +
      'secretary chairman chairwoman speaker mayor judge justice minister chancellor ambassador director attorney general professor ' +
      'congressman congresswoman representative king queen prince princess pope archbishop bishop cardinal rabbi imam sheikh sheriff ' +
      'councilman councilwoman commissioner superintendent inspector detective officer sergeant captain colonel major admiral ' +
      'lieutenant corporal provost mp msp mep private commander premier deputy coach democrat republican reverend father sister brother pastor ' +
      'state-senator co-chair chief executive ceo cfo editor editor-in-chief host filmmaker actor actress author pc sgt con supt insp ' +
      'first vice ex-president president-elect then-president lieutenant-governor marshal constable attorney-general hon dean ' +
      'count baron baroness duke duchess emperor empress treasurer whip leader cllr',
  ],
  [
    pack.FEMALE,
    'mrs ms miss dame lady chairwoman congresswoman queen princess councilwoman baroness duchess actress empress',
  ],
  [pack.MALE, 'mr sir lord chairman congressman king prince pope councilman rabbi imam baron duke count father'],
  [
    pack.BODY_NAME,
    'world today week weekly daily house senate congress committee party university court department times post news journal council act center centre institute ' +
      'association group inc corp company agency board commission foundation union bank cnn msnbc nbc abc cbs fox npr bbc reuters ' +
      'politico twitter facebook street states college school hospital church league club federation ministry office bureau service ' +
      'administration international ltd llc llp plc airlines airways motors industries holdings partners trust fund society organization ' +
      'organisation network magazine radio tv television press herald tribune gazette chronicle guardian telegraph observer ' +
      'parliament government army navy force police kremlin pentagon airport authority corporation project initiative campaign ' +
      'coalition alliance forum convention conference league nations watch amnesty city county district treasury exchange team bloc ' +
      'republicans democrats review program institution america museum theatre theater library academy systems technologies gop nato ' +
      'un eu fbi cia nsa who imf ioc fifa uefa aipac naacp aclu nra rnc dnc afp ap mgm nasa opec isis irs epa fda cdc doj dhs hamas ' +
      'hezbollah taliban google apple microsoft amazon boeing airbus toyota pfizer tesla instagram youtube buzzfeed breitbart',
  ],
  [pack.PLACE, PLACES],
  [pack.PARTICLE, 'de da di del della la le van von der den bin ibn al el dos du af zu ter ten y e of'],
];

/** English. */
export const english: pack.LanguagePack = {
  ...pack.UNLIKE_GERMAN,
  code: 'en',
  capitalNouns: false,
  verbSecond: false,
  dropsSubject: false,
  dashDialogue: false,
  words: pack.lexicon([...CLASSES, ...englishVerbs()]),
  common: pack.wordSet('the of and to in that is was for with his by on are has have not said'),
  female: FEMALE_NAMES,
  male: MALE_NAMES,
};

const listOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Whole words that stand in English compounds on either side: each speaks for the hyphen. */
export const COMPOUND_PARTS = listOf(
  'water customer information digital design store cold whole super machine computer brain color colour coal gas oil air heat ' +
    'light energy power cost price market user data cloud carbon health food fire ground home house family child children woman ' +
    'women man men team game player school student teacher college business company industry bank money tax trade labor labour ' +
    'job worker union government state federal city county country nation world war peace army police prison court law crime ' +
    'gun drug medical hospital patient doctor heart lung blood body skin hair eye hand foot head face mind life death age time ' +
    'day week month year hour minute second morning evening night summer winter spring weather snow rain wind sun sea ocean ' +
    'river lake island mountain forest land farm plant animal dog cat horse bird fish meat fruit milk sugar salt wine beer ' +
    'coffee tea kitchen bedroom bathroom room door window floor wall roof street road bridge train plane ship boat truck ' +
    'vehicle engine motor wheel fuel steel metal glass paper plastic wood stone gold silver copper iron music film movie video ' +
    'picture image book story news media press television radio phone internet online web site network software hardware system ' +
    'technology science research space earth moon star climate nature history culture art language english french german ' +
    'russian chinese japanese american british european african asian religion church muslim christian jewish catholic black ' +
    'white green blue red yellow brown grey gray dark bright heavy fast slow quick early late new old young big small large ' +
    'great good bad best worst better poor rich strong weak hard soft easy free open closed full empty high low long short wide ' +
    'narrow deep thick thin hot warm cool dry wet clean dirty fresh sweet left right front back top bottom middle single double ' +
    'triple half quarter first third last next near far close public private social political national global local regional ' +
    'central northern southern eastern western foreign international military civil human personal professional financial ' +
    'economic commercial legal technical industrial chemical nuclear electric electronic solar consumer client member leader ' +
    'owner manager employee artist writer actor singer race sport football soccer baseball basketball tennis golf record ' +
    'decision problem question answer result evidence test study report review plan project program policy budget deal contract ' +
    'agreement vote voter election campaign party president minister mayor governor senator congress parliament quality value ' +
    'class rate level size speed weight distance length height depth amount number figure point goal score task target risk ' +
    'safety security defense attack weapon bomb missile battle style fashion beauty muscle fat diet vitamin protein nutrient ' +
    'alcohol tobacco cancer virus vaccine disease mental physical pixel memory server platform product service process pattern ' +
    'context feature content document audience community partner resource investor growth profit debt credit cash income career ' +
    'travel holiday hotel restaurant garden based led backed driven owned related friendly type term sized shaped minded eyed ' +
    'handed haired faced made born bred fed sponsored funded financed approved centred centered oriented focused specific ready ' +
    'proof resistant dense intensive powered fired like looking sounding speaking growing changing moving running winning ' +
    'making breaking taking selling saving solving eating killing building setting trapping tested trained educated known ' +
    'established written drained equipped priced paid rated ranked filled packed controlled',
);

/** English compounds of such words that are written in one. */
export const CLOSED_COMPOUNDS = listOf(
  'worldwide website websites topmost desktop desktops laptop laptops password passwords weekend weekends weekday weekdays ' +
    'smartphone smartphones headline headlines deadline deadlines airline airlines airport airports aircraft battlefield ' +
    'baseball basketball football birthday bathroom bedroom bookstore boyfriend girlfriend broadcast businessman businessmen ' +
    'businesswoman cardboard classroom countryside courtroom courthouse database daylight downtown driveway drugstore ' +
    'earthquake everyday eyesight eyewitness firefighter firefighters fireplace fisherman fishermen footage footprint framework ' +
    'freshman freshwater grandmother grandfather grassroots greenhouse guideline guidelines gunman gunmen gunfire hallway ' +
    'handful handgun handmade handwriting headquarters healthcare highlight highlights highway highways homeland homeless ' +
    'hometown homework horsepower household households housewife landlord landmark landscape lawmaker lawmakers lawsuit ' +
    'lawsuits layout lifestyle lifetime lightweight livestock longtime mainland mainstream marketplace midnight milestone ' +
    'moonlight motorcycle neighborhood network networks newborn newspaper newspapers nightmare nobody nonetheless northeast ' +
    'northwest southeast southwest notebook offline online outbreak outcome outdoor outlook overall overseas paperwork passport ' +
    'percent playground policeman policemen policymaker policymakers powerhouse prisoner railroad railway rainfall roadside ' +
    'rooftop salesman schoolhouse seafood shoreline shortage sidewalk skyline software hardware snowfall sometime sometimes ' +
    'somewhat somewhere spokesman spokeswoman spokesperson statewide nationwide citywide straightforward streamline streamlined ' +
    'sunlight sunshine supermarket taxpayer taxpayers teammate teammates teenager teenagers textbook throughout timeline ' +
    'townhouse trademark underground update upgrade upright viewpoint warehouse waterfront waterfall watermelon waterproof ' +
    'weekly wildfire wildlife windshield woodland workforce workplace workshop yearbook yourself himself herself itself ' +
    'themselves ourselves',
);

import { wordSet } from './pack.ts';

/** Given names that are almost always a woman's, across the languages of the packs. Evidence of gender, never of who spoke. */
export const FEMALE_NAMES = wordSet(
  'mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley kimberly emily ' +
    'donna michelle carol amanda melissa deborah debbie stephanie dorothy rebecca sharon laura cynthia kathleen amy angela shirley ' +
    'anna brenda pamela emma nicole helen samantha katherine christine debra rachel carolyn janet catherine maria heather diane ruth ' +
    'julie olivia joyce virginia victoria kelly lauren christina joan evelyn judith megan cheryl hannah jacqueline martha gloria ' +
    'teresa theresa ann anne sara madison frances kathryn janice jean abigail alice julia judy sophia grace denise amber doris ' +
    'marilyn danielle beverly isabella diana natalie brittany charlotte marie kayla alexis lori hillary hilary ivanka melania nikki ' +
    'elena loretta sonia claire kirsten dianne susana katie katy gwen polly felicia wendy juanita donna betsy kristen kristin penny ' +
    'heidi lena ines mette eva nadia dana rosa ursula giorgia suella colette lydia fatima aisha leila amina yasmin zainab mariam ' +
    'noor hala rania salma mei ling yuki akiko naoko keiko sakura hiroko yoko michiko priya anjali indira sonia sushma kavita lakshmi ' +
    'deepa sunita svetlana olga tatiana natalia irina ekaterina anastasia yulia oksana ludmila galina vera nina larissa ' +
    'ingrid astrid sigrid greta birgit ulrike sabine petra monika claudia renate gabriele heike andrea silke anja kerstin jutta ' +
    'annegret annalena katrin nicola sahra beate manuela marlene angelika brigitte christiane isabelle sylvie nathalie valerie ' +
    'segolene martine francoise genevieve monique dominique chantal carmen pilar dolores mercedes lucia consuelo ines beatriz ' +
    'cristina gabriela daniela alejandra valentina paula marta silvia francesca chiara giulia federica paola elisa ilaria ' +
    'alessandra roberta antonella katarzyna agnieszka malgorzata ewa beata zofia hanna jana zuzana ivana milena jelena ' +
    'ana isabel catarina joana sofia leonor margarida huma cheryl michele chelsea megyn jill tulsi joni neera randi ilyse kellyanne ' +
    'condoleezza madeleine sonya rhonda tammy tina tracy stacy stacey kim robin wanda yvonne paulette roberta sheila sally peggy ' +
    'phyllis norma erin erica tiffany vanessa veronica vivian bonnie connie cindy jeanne jeanine josephine lucy maggie marcia ' +
    'maureen molly naomi nora rosemary roxanne sylvia tara toni trudy ellen eleanor elaine eileen edith esther gail geraldine gina ' +
    'gretchen harriet hope ida irene ivy jenna jenny jo joanna joanne june kristina kirsty lesley leslie lillian lorraine louise ' +
    'lynn marianne marjorie miriam mona priscilla regina renee rita alexandra alexandria allison alison annette antoinette audrey ' +
    'april arlene belinda bernadette bernice bertha beth camille candace carla carrie celia charlene corinne dawn delia della desiree ' +
    'kamala zoe zara tamara shannon meredith chloe bridget ayanna rashida ilhan pramila letitia ketanji amal malala greta jacinda' +
    ' karla ute elke gerda helga inge ilse erika hilde hildegard ursel gudrun waltraud margit margot marion martina melanie nadja' +
    ' natascha pia regine ricarda romy ronja rosemarie sabrina saskia sina sonja stefanie susanne svenja swantje tanja ulla uta' +
    ' verena wiebke antje anke annika bettina britta carola dagmar dorothea elfriede elisabeth frauke friederike gisela gitta' +
    ' hannelore imke ingeborg irmgard jasmin johanna juliane karin karoline katharina katja kirstin lea leonie lieselotte liselotte' +
    ' luise maike marlies mareike mia mila mira nele clara klara emilia lina lotte frieda ella paulina franziska aurelie celine' +
    ' clemence delphine elodie emilie eugenie florence helene jeannette juliette laure lucie manon mathilde nadine odile pauline' +
    ' raphaelle sandrine solene virginie amelie aline agathe anais margaux noemie oceane alicia almudena amparo angeles aurora' +
    ' begona blanca concepcion elvira encarnacion esperanza eugenia inmaculada macarena marisol montserrat natividad nerea nuria' +
    ' paloma raquel remedios rocio rosario soledad ximena yolanda alessia beatrice benedetta bianca camilla caterina cinzia debora' +
    ' donatella emanuela fiammetta ginevra gioia giuliana lara loredana lucrezia maddalena michela mirella nicoletta ornella' +
    ' patrizia raffaella rossella serena simona stefania tiziana valeria viola maja linnea elsa ebba alva saga freja maren ragnhild' +
    ' solveig tove liv siri marit berit pernille aino helmi kaisa marja tuula paivi sanna riikka alena barbora blanka bozena eliska' +
    ' hana iveta jaroslava jitka kamila kristyna lenka marketa milada radka renata romana sarka stepanka tereza veronika zdenka' +
    ' aleksandra aneta danuta dorota elzbieta grazyna halina iwona izabela jadwiga jolanta justyna kinga krystyna lidia magdalena' +
    ' marzena urszula weronika zuzanna dragana gordana jasna ljiljana marija mirjana nada sanja snezana tatjana vesna zorica' +
    ' birte berte merle gesa ilka swenja wencke traute runa hella gunda thea tomke insa imme gesche antonia amalia annemarie' +
    ' annelie anneliese anni auguste babette bärbel bernhardine brigitta christa cornelia cordula corinna dörte dorthe dörthe' +
    ' edda edeltraud elfi elsbeth erna ester evelin fenja finja franka frida friedel gerlinde gerti gertrud gertraud gundula' +
    ' hedwig heide heidrun heidemarie henrike herta hertha hilda ilona ingeburg iris irma isolde ivonne jule jördis käthe' +
    ' kathrin kira kristine leni leona lore lotta mara margarete margarethe margret margrit marita marlis mathilda mechthild' +
    ' meike melitta merve mirjam nelly orla rabea rebekka reinhild rieke rosalie rosel roswitha sarina sibylle sieglinde' +
    ' sigrun silja steffi stine svea tabea thekla theresia trude tilda uschi valeska viktoria vreni walburga waltraut wilma' +
    ' derya elif gül ayşe fatma emine zeynep hatice' +
    ' aaliyah abena achieng adaeze adriana agnes aiko aileen akinyi akosua amaka amélie anita aoife araceli asha asma' +
    ' aurélie ayesha beatrix begoña belén beryl birgitta bożena bronwyn brunhilde candela carlota carys catalina catriona' +
    ' cecilia celeste chiamaka chidinma chloé ciara clémence concepción cressida darya davina deirdre delyth divya doreen' +
    ' dottie efua eilidh elin elizaveta elspeth elżbieta emiko encarnación enid estela estelle ethel fabienne farah faye' +
    ' fernanda fiona folake francisca françoise fumiko fátima gabi gayle gaëlle georgina giselle gita graciela grainne' +
    ' grażyna guadalupe gunilla gwendolyn hafsa hanan haruka haruko hedda henrietta huda hélène ifeoma imogen inga inès inés' +
    ' isla jamila janina jaya jemima johanne josefina josette joséphine juana kaye keisha ketevan keti khadija kirsti' +
    ' kjersti ksenia kumiko laila lali larisa lata latoya layla leticia leyla liesel lindiwe lois lorena lorna lucía luisa' +
    ' lynne lyudmila léa mabel madhuri maeve magda malin manana marcela marcy margarita marge margie marguerite mariko' +
    ' marisa maryam maría maude małgorzata meena meera mhairi mindy mireille miyuki morag muriel myrtle mónica najwa natalya' +
    ' neha nell nellie nerys nettie ngozi nia niamh nino nisha njeri nneka noelia nomsa noreen noriko noémie odette olena' +
    ' oluchi ottilie philippa polina pooja radha ramona reem rekha rena rhiannon rhoda rina ritu rochelle rocío roisin' +
    ' rosalind rosamund rosie rotraud sachiko salome samira sangeeta sarita seema shanice shanti sherri sherry shilpa shreya' +
    ' sian sibongile signe silje simone sinead siobhan sita smita sofía solange solène sunniva swati sylwia séverine tabitha' +
    ' tamar tamika tasha tatyana tessa thandiwe thelma therese thérèse tinatin tonya traudl tuva ulrika unni usha valérie' +
    ' vanesa velma verna veronique verónica vicki vidya vigdis violeta vonda véronique wambui wanjiku wiktoria winifred' +
    ' winona yasmine yekaterina yelena ylva yuko yvette zahra zanele zaynab zelda zhanna zoya ángela élodie',
);

/** Given names that are almost always a man's. */
export const MALE_NAMES = wordSet(
  'james robert john michael david william richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul ' +
    'andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob gary nicholas eric jonathan stephen ' +
    'larry justin scott brandon benjamin samuel gregory alexander frank patrick raymond jack dennis jerry tyler aaron jose adam ' +
    'nathan henry douglas zachary peter kyle noah ethan jeremy walter christian keith roger terry austin sean gerald carl harold ' +
    'dylan arthur lawrence jordan jesse bryan billy bruce gabriel joe logan alan juan albert willie elijah wayne randy vincent mason ' +
    'roy ralph bobby russell bradley philip phillip barack bernie ted marco jeb ben chris mike rand lindsey mitch tim bill bob jim ' +
    'tom dan rick newt rudy rush glenn sheldon trey reince vladimir pat ed al steve dave chuck jeff ron ken greg barry martin corey ' +
    'dmitry dmitri elon rashid omar pavel tomas marcus hugh fred oscar josh monte sebastian sergei sergey ivan igor oleg boris mikhail ' +
    'nikolai andrei alexei aleksei yuri viktor anatoly konstantin maxim roman ahmed mohammed muhammad mohamed mahmoud hassan hussein ' +
    'ali ibrahim khalid abdullah abdul yusuf youssef tariq karim samir bashar recep tayyip mustafa mehmet murat hiroshi kenji takashi ' +
    'shinzo haruto taro yoshihide fumio akira satoshi wei jinping xi li-ming rajesh sanjay amit narendra rahul vijay ravi arun ' +
    'emmanuel nicolas francois jacques pierre jean-claude laurent philippe olivier michel andre alain bernard gerard gerhard helmut ' +
    'wolfgang hans heinz klaus jurgen jürgen dieter gunter günter horst karl ludwig manfred otto rainer stefan thorsten torsten uwe ' +
    'werner christoph friedrich frank-walter olaf markus tobias matthias andreas bernd joachim georg heiko jens lars sven bjorn erik ' +
    'nils magnus anders henrik mikkel soren pedro pablo carlos luis jorge miguel manuel fernando javier alberto alejandro antonio ' +
    'francisco rafael raul diego enrique eduardo mariano felipe hugo andres gustavo nestor evo lula jair silvio matteo giuseppe ' +
    'mario giovanni luigi paolo roberto sergio enrico massimo giancarlo stefano lorenzo luca jan piotr andrzej donald lech jaroslaw ' +
    'mateusz tomasz pawel krzysztof viktor gabor laszlo istvan zoltan goran zoran milan petr vaclav benyamin yitzhak ehud shimon ' +
    'moshe avigdor naftali yair nachman abdel kofi desmond nelson thabo jacob cyril muammar samuel-okon jerome jared jarrod ' +
    'gordon graham geoffrey gavin guy harry harvey herbert herman howard hubert ian irving isaac ismael jake jamie jay jeffery jim ' +
    'jimmy joel johnny julian julius kirk kurt lance lee leo leon leonard leroy lewis lloyd lou louis luke malcolm marc marvin ' +
    'maurice max maximilian melvin micah mick mickey mohammad morris murray neil nick nigel norman oliver owen pete preston quentin ' +
    'ray reggie rex ricardo ricky robbie robby rod rodney rodrigo ross rupert sam saul sidney simon spencer stan stanley stewart stuart ' +
    'sylvester terrence theodore theo toby todd tony travis trevor troy vernon victor virgil wallace warren wendell wesley wilbur ' +
    'winston woodrow xavier zach alec alex alfred allan allen alvin amos angus archie arnold barney bart basil bert blake brad brett ' +
    'brendan brent calvin cameron cecil cedric chad chester clarence clark claude clay clayton cliff clifford clinton clint clyde cody ' +
    'cole colin conrad craig curtis dale damian damon darrell darren darryl dean dennis derek dick don donnie doug duane dustin dwayne ' +
    'dwight earl eddie edgar edmund edwin eli elliot elliott ellis elmer ernest ernie ervin eugene evan ezra felix floyd forrest ' +
    'franklin freddie frederick gilbert gene keir rishi tayyab humza nigel ratko slobodan hamid ashraf pervez imran nawaz asif' +
    ' emil ralf udo timo rolf bernhard burkhard carsten christof clemens detlef detlev dirk eberhard eckhard egon erich ernst erwin' +
    ' eugen fabian ferdinand florian franz fritz gerd gottfried guido gustav hannes harald hartmut heiner heinrich helge henning' +
    ' hermann holger ingo jakob jannik jochen johann johannes jonas jorg jörg josef kai karsten kilian knut konrad leonhard lorenz' +
    ' lothar lukas lutz malte marcel marius marko marten mathias mirko moritz nico niklas norbert oskar pascal philipp reinhard' +
    ' reinhold roland ruediger rüdiger siegfried steffen thilo till tilo torben ulf ulrich valentin veit volker volkmar wilfried' +
    ' wilhelm winfried wolf xaver adrien alexandre antoine arnaud aurelien bastien benoit bertrand bruno christophe clement damien' +
    ' denis didier edouard etienne fabien fabrice florent francis frederic gael gaetan gilles guillaume henri herve julien lionel' +
    ' loic luc lucas ludovic mathieu matthieu maxime patrice raphael regis remi renaud rene romain sebastien serge sylvain thibault' +
    ' thierry yann yannick yves aitor agustin alfonso alonso alvaro arturo benito bernardo borja cesar cristobal domingo emilio' +
    ' esteban ezequiel federico fermin fidel gerardo german gonzalo guillermo hector horacio humberto ignacio inaki isidro iker' +
    ' jacinto jaime joaquin julio leandro leonardo marcelo marcos matias mauricio maximo octavio pascual ramiro ramon rodolfo ruben' +
    ' salvador santiago teodoro vicente aldo alessio angelo armando carlo claudio corrado dario davide domenico edoardo emanuele' +
    ' enzo fabio fabrizio filippo flavio franco gennaro giacomo gianluca gianni gino giorgio giuliano ivano luciano marcello' +
    ' massimiliano maurizio piero pietro raffaele renato riccardo salvatore sandro tommaso umberto vincenzo axel bengt bo fredrik' +
    ' gunnar hakan ingvar kjell lennart leif mats mikael olof ove per rune stig sture svein tor torbjorn trond aleksi antti eero' +
    ' esa heikki ilkka jari juha jukka kari markku matti mika pekka petri sami veikko bartosz bogdan boguslaw czeslaw dariusz' +
    ' dominik filip grzegorz henryk jakub janusz jerzy jozef kamil kazimierz lukasz maciej marcin marek marian michal mieczyslaw' +
    ' mikolaj miroslaw radoslaw rafal ryszard slawomir stanislaw sylwester szymon tadeusz wieslaw witold wladyslaw wojciech' +
    ' zbigniew zdzislaw ales frantisek ivo jaromir jaroslav jindrich jiri karel ladislav lubomir ludek miloslav miroslav ondrej' +
    ' oldrich radek rostislav stanislav stepan vladislav vojtech zdenek branko dejan dragan dusan ivica josip miodrag nebojsa nenad' +
    ' predrag radovan sasa srdan stjepan vuk zdravko zeljko severin quentin florentin constantin günther günter jürgen björn sören' +
    ' claas klaas hinnerk enno onno tjark jelle gerrit jost piet ole falk bodo armin ansgar arvid bent eike wim rico raik' +
    ' linus lasse levin maik mattis mathis merlin ortwin otmar othmar quirin raimund reiner reimer rené roderich sascha' +
    ' siegmar sigmar siegmund sönke stephan sylvio thies thorben thure timm timon tristan ulli urs uli vinzenz volkhard' +
    ' walther wendelin wenzel wieland wiggo willi willy wolfram zacharias achim adalbert adolf aegidius albrecht alois anton' +
    ' arend arne arno artur augustin balthasar benno benedikt berthold bertram bela boje burghard christfried claus cord' +
    ' cornelius dierk dietmar dietrich eckart egbert ehrenfried emanuel engelbert erhard ewald fiete frerk friedhelm' +
    ' friedemann gebhard gereon gernot gero giselher gisbert götz gregor gunther hagen hanno harm harro hasso hauke hendrik' +
    ' herwig hinrich ingmar ingolf iver jannes jasper joris joscha jupp kaspar kasimir korbinian kord kuno leander leopold' +
    ' linhard ludger luitpold meinhard meinrad melchior nepomuk neidhart olav cem emre onur serkan' +
    ' abdulrahman abhishek adel adnan adolfo adrián agustín ahmad ajay akash akram alasdair alastair aled aleksandr alfons' +
    ' alfredo alistair amir ammar anand andriy andrés anil anselmo anwar aníbal arjun arkady arnd artem asbjørn ashok ashwin' +
    ' atul aurélien ayman aziz baltasar baptiste barnaby bartolomé benoît bertil bilal bjarne bjørn bogusław börje callum' +
    ' calum camilo cayetano chidi chike chinedu christer ciaran ciarán claes cletus clive clément colby colm conor cormac' +
    ' cristian cristóbal cuthbert cédric césar dafydd daisuke damián darnell darío davit declan deepak dermot dexter' +
    ' diarmuid digby dinesh dmytro dominic donal donnacha dámaso eamon eamonn einar eirik ekkehard eladio elmar eloy emeka' +
    ' emiliano emmett emrys eoin erling ernesto espen eugenio eustace evgeny fabián faisal farid farouk fawzi femi fergus' +
    ' fermín finbar fintan folke fouad franck françois frédéric fyodor félix ganesh gareth gauthier gaëtan gbenga geir gela' +
    ' gennady georges georgy geraint germain germán ghislain giles giorgi girish gleb glyn godfrey gopal gregorio grigory' +
    ' grégoire gus gwilym gérard göran haakon habib hakim hakon halvor hamish hamza hani hank hans-jürgen hans-peter harish' +
    ' harlan haroun hartwig hasan hashim hellmut hernán hervé hideo hilario hiroyuki hisham hollis homer hubertus hugues' +
    ' humphrey hussain hywel håkan håvard héctor iain ichiro ieuan ifeanyi ignaz ihor ikenna ilya imad immanuel iqbal irakli' +
    ' isamu ismail ivar ivor iván iwan jabir jacek jacobo jafar jagdish jalal jamal jan-erik jan-peter jarl jarosław jayant' +
    ' jean-luc jean-pierre jerónimo jesper jesús jethro jiro joaquín johan josep josé joël julián justus jérémy jérôme józef' +
    ' jörn jørgen kamal kamau karan karl-heinz karol kazuo kei kelechi kenichi kenta khaled kieran kipchoge kirill kishore' +
    ' kjetil koichi kojo krishna kristian kunle kwabena kwaku kwame kwasi kåre lachlan lalit lamar lancelot leland leonid' +
    ' leopoldo lester leszek levan liam llewellyn lonnie lorcan loïc lucien luther lyle lázaro léon mads mahdi mahesh majid' +
    ' makoto malachy malik manish manoj mansour mariusz marlon martín marwan masaki masao mateo matías maynard mehdi michał' +
    ' miles minoru mirosław mogens mohan moisés montague mort morten moussa mukesh munir murad murdo mwangi mykola myron' +
    ' máximo nabil nacho nader nasser naveen niall nicanor nicolás niels nikhil nikoloz nitin nizar njoroge nnamdi nobuo' +
    ' nolan norberto noël néstor obinna ochieng odell odhiambo oisin ola oleh oleksandr olin oluwaseun omondi orville osama' +
    ' osamu oswald otar otieno otis ottmar owain paco padraig pankaj patricio paweł peder percival percy petro petter piers' +
    ' plácido poul pradeep prakash pramod pranav prasad praveen przemysław pyotr qasim quinton rachid radosław rafał ragnar' +
    ' raimundo rajat rajeev rajiv raju rakesh ramesh rami ramón ranald randall ranjit raphaël raúl reginald reimund rhodri' +
    ' rhys rigobert riyad roald roderick rodolphe rogelio rohan rohit román rory roscoe royce ruairi rubén rudi rudolf rufus' +
    ' ruslan russ ryo ryota rémi rémy saad saburo sachin saeed salah saleh salim sandeep sanford sanjeev satish saturnino' +
    ' sayed saúl seamus sebastián segun semyon serhiy seymour shadi shankar sharif shashi sherman sherwin shigeru shinji' +
    ' shota shyam siddharth siegbert sigurd silas simen simón sindre sipho sixten snorre srinivas staffan stanisław steinar' +
    ' stellan sten stian stéphane subhash sudhir suleiman sune sunil suraj suresh svend sébastien sławomir tadashi tadeo' +
    ' tadhg taichi takeshi tamer taras tarek tarquin tarun tatsuya tawfik terje tetsuya thaddeus themba theodor thor' +
    ' thorbjørn thorvald théo tilman timoteo tito titus tommy tomás tore torquil torstein toru toshio trent truman trygve' +
    ' tucker tunde tyrell tyrone tyson uche uday ulises ulysses umar umesh usman vadim vakhtang valentín valery varun vasily' +
    ' vern vidar viggo vikas vikram vinay vince vinod vishal vitali vitaliy vitaly vivek volodymyr vyacheslav víctor wacław' +
    ' waldemar wale walid walt wasim waylon wes wiesław wiley wilfred wyatt władysław włodzimierz yaroslav yash yasir yasser' +
    ' yasuo yaw yevgeny yngve yoshi yoshio younes yousef yuji yutaka zaid zakaria zdzisław zeke ziad zurab zygmunt álvaro' +
    ' ángel édouard éric étienne íñigo óscar øystein øyvind łukasz',
);

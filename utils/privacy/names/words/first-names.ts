/** Given names of many cultures, plain letters, that are hardly ever anything else where they stand with a capital. */
export const firstNames: ReadonlySet<string> = setOf(`
aarav aaron abby abdul abdullah abel abigail abraham adaeze adam adamo adebayo adel adela adele adelheid adelia adelina adella aditi
aditya adnan adolfo adrian adriana adriano adrien aesha afonso agata agatha agnes agnieszka agung agus agustin agustina ahmad ahmed ahmet
aicha aida aidan aiko aileen ailton ainhoa aisha aishah aisyah aiza ajay akash akifumi akiko akira akmal alain alan alana alba albert
alberta alberto albrecht alcime alec alejandra alejandro aleksander aleksandra aleksi alena alenka alessandra alessandro alessia alessio
alexander alexandra alexandre alexandru alexei alexey alexia alexis alfie alfonso alfred alfredo ali alice alicia alicja alif alina aline
alisa alison alissa alistair allan allison alma almut alois alpatu altan alvaro alvin alyssa amadeo amadou amalia amanda amandine amara
amelia ameliana amelie amin amina aminah amine amir amira amit amparo amy ana anais anas anastasia anatole anders andi andika andre andrea
andreas andreea andrei andres andrew andrey andrzej andy anette angela angelica angelika angelina angelo angie angus anh anika anil anisa
anisah anita anja anjali anke ann anna annabel anne annegret anneke anneliese annette annie annika anouk ansgar anthony antje antoine
antoinette anton antonella antonia antonin antonio antti anush anya araceli arantxa arash archie arda ariana ariel arif arindam arjen
arjun arlene armand armando arnaldo arnaud arndt arne arnold arthur arto arturo arum arun arvid arya asa asep ashish ashley ashok asif
asma astri astrid asuncion asya atika aulia aurelie aurelien aurelio aurora ava axel ayaan ayesha ayse ayu ayumi ayunda aziz azizah
azzahra babak bagas bambang baptiste barbara barbora barry bart bartek bartosz basak bassel bastian bayu beata beate beatrice beatriz
becky begona belen belinda belle ben benedict benedikt bengt benicio benito benjamin benno benny benoit bente beren berit bernadette
bernard bernardino bernardo bernd bert berta bertha bertille bertrand beth bethany bettina betty beverly bianca bilal bilge binta birger
birgit birte bjarne bjoern bjorn blanca blandine bob bobby bogdan bonifacy boris borja boyd brad bradley bram brandon brenda breno brent
brett brian bridget brigita brigitte britta brittany bruce bruna bruno bryan bryce budi bui burak burkhard byron cagla cahyo caio caitlin
caleb calvin cameron camila camilla camille candela candelaria candice cansu caridad carina carl carla carlo carlos carlotta carme carmen
carol carola carole carolin caroline carolyn carsten casey casilda casimir caspar cassandra catalina catarina caterina cathal catherine
cathy caue cecile cecilia cedric celeste celestin celestino celia celina celine cemal ceren cesar cezary chad chandra chantal charles
charlie charlotte chen cheryl chetan chiamaka chiara chidera chidi chidinma chika chinedu chioma chloe chris christa christel christelle
christiane christina christine christoph christophe christopher chuck cian ciara cicero cindy claire clara clarissa claude claudette
claudia claudine claudinei claudio claus clemence clemens clement clementine cleo cleusa clifford clotilde clyde colette colin colleen
concetta connie connor conrad constanze consuelo cora cordula corentin corey corinna corinne cornelia cornelius cory cosmin courtney craig
cristian cristiana cristiano cristina cristobal curtis cynthia cyril cyrille dafa dagmar dagny daiki damian damien danang danial danica
daniel daniela daniele danielle danilo danny danuta daphne dareen daria darius dariusz darko darlene darmawan darrell darren dave davi
david davide dawid debbie deborah debra dedi dedy deepak deirdre delphine deni denis denisa denise deniz dennis derek derrick desi desiree
desmond detlef detlev devi dewi diah diana diane didem didier diego dieter dietmar dietrich dilan dimas dimitra dimitri dimitris dina
dinda dinesh dino diogo dirk djamel dmitri dobromir dodi dominic dominik dominika dominique donald donna dora doreen dorian doris dorota
dorothea dorothee dorothy doug douglas dragan dreux duarte duc duncan dusan dustin dwayne dwi dylan ebony ebru eckart eckhard eddie
edeltraud edgar edi edith edmee edmund edna edoardo edson eduard eduarda eduardo edward edwin efimiya efrain efua eileen einojuhani eirik
eka ekaterina ekin eko elaine eleanor elena eleonora elfriede eli elia elias elif elin elina elisa elisabeth elise elisenda eliza
elizabeth elke elle ellen ellie elliot elliott elmar elodie eloi eloise eloy elsa elsbeth elvira elzbieta emanuel emanuela emeka emeline
emerson emil emilia emiliano emilie emilio emily emine emma emmanuel emmie emre encarnacion endah endang ender engelbert enrico enrique
enzo erdem erhard eric erica erich erik erika erin erlangga erling erna ernawati ernesto ernie erwin esat esben eser esme esperanza esra
esteban estelle esther ethan etienne eugen eugene eugenia eugenie eugenio eulalia eusebio eustachy eva evan evangelos evaristo eveline
evelyn evi ewa ewald ewelina ezgi fabian fabiana fabien fabienne fabio fabiola fabrice fabricio fabrizio facundo fadi fahad faisal faiz
fajar farah farhan farid farida faruk fatih fatima fatimah fatma fatou fauziah febri federica federico felicia feliciano felicitas
felicity felipe felix ferdi ferdinand ferenc fergus fermin fernand fernanda fernando ferran fidele fikri filip filipa filipe filippo filiz
finn fiona firman fitri fitria fitriani flavia flavio florencio florent florian floriane flurin francesca francesco francine francis
francisca francisco franciska franck francois francoise frank franz franziska frauke fred freda freddy frederic frederick frederik fredrik
freya frida frieda friederike friedhelm friedrich fritz frode fulya fumiko gabriel gabriela gabriele gabriella gabrielle gael gaetane
gaetano galih gareth gary gaspard gaston gaurav gavin geert geetha genevieve geoff geoffrey georg george georges georgina georgios geovana
gerald geraldine gerard gerardo gerd gerda gerhard gernot gerrit gertrud ghislaine ghita giacomo gianluca gianna gianni gideon gilang
gilbert gilberto gilles gina gino giorgia giorgio giovanna giovanni gisbert gisela gisele gislaine giulia giuliana giulio giuseppe gladys
glenn gloria gonca gonzalo goran gordon graciela graham grainne grazia greg gregoire gregor gregory greta gretchen grit grzegorz guadalupe
gudrun guido guilherme guillaume guillem guillermo gul gulsen gumersindo gunda gunnar gunther guntram gustav gustavo gwen gwenaelle
gwendolyn gyala habib hadi hafiz haikal hakan halima halldor hamed hamid hamza hana handayani hanna hannah hannelore hannes hans harald
hardy haris harold harriet harry hartmut haruka haruki haruna harvey hasan hasanah hassan hatice hayley hector hedvig hedwig heidi heidrun
heike heiko heiner heinrich heinz heitor helen helena helene helga helmfried helmut heloise hendra hendrik hendro henk henning henny henri
henrietta henrik henrike henrique henry herbert heri heriberto hermann hermine hernan herta heru herve hesti hideki hijacinta hilario
hilary hilda hilde hilmar hiroshi holger homero honore horst howard hubert hubertus hugh hugo hugues huguette hui humberto huong husein
hussein hyacinthe hye ian iara iasmin ibrahim ibtissam ida ifeoma ignacio igor ihsan ika ikechukwu iker ilaria ilham ilias ilka ilona ilse
imam iman imani imelda imran ina inaki indira indra ines inga inge ingeborg ingo ingrid inigo inmaculada inocencio ioana ioannis iolanda
irawan irena irene irenka irfan irina irma irmgard irmtraud irwan isaac isabel isabela isabella isabelle isaiah isidro ismael ismail
isolde istvan iswanto itziar ivan ivana ivar ivo ivonne iwan iwona izabela izaskun jaana jaap jacek jacinta jackie jacky jacob jacqueline
jacques jadwiga jaime jajang jakob jakub jamal james jamie jana janaina jane janet janice janina janine janos jarek jaroslav jasmin
jasmine jasna jason javi javier jay jayden jeanette jeanne jeff jeffrey jehanne jelena jelle jenna jennifer jenny jens jeremiah jeremy
jerome jeronimo jerry jesper jess jesse jessica jessie jill jim jimena jimmy jitka joachim joan joana joanna joanne joao joaquin joaquina
jocelyn jochen jodi jodie joe joel joelle joerg johan johann johanna johanne johannes john johnny joko jolanta jonas jonathan joost jordi
jorg jorge jorn jose josef josefa josefina joseph josephine joshua josiane josie josselin josue jovana joyce jozef juan juana juanita
judit judith judy juha juho julcsa jules julia julian juliana juliane julie julien juliet juliette julita julius jurgen jurgita jussara
justin justine justyna jutta juwita kaan kai kaique kaito kaja kajetan kamal kamil kamila kamran kaori karan karel karen kari karianne
karim karin karina karl karl-heinz karla karlheinz karolina karoline karsten karthik kartika kasia kasper katarina katarzyna kate
katharina katherine kathleen kathrin kathryn kathy katia katie katja katrin katrina katrine kaveh kavita kayla kazuo keisha keith kelly
kelvin kemal ken kenji kenneth kerry kerstin kevin khadija khairul khaled khalid kiara kieran kiko kim kimberly kirana kirsten kirstin
kjell klaas klara klaus koen kofi koji komang konrad konstantin konstanze koppany kornelia krishna kristen kristian kristin kristina
kristine krisztian krystyna krzysztof kumar kurniawan kurt kwabena kwame kyle laetitia laksmi lamia lana lara laras larasati lars lasse
laszlo latifah latoya laura laure laurel lauren laurence laurent lauri laurie lavinia lazaro lea leah leandro leanne leda leif leila lena
leni lennart leo leocadia leon leona leonard leonardo leonie leonora leopoldo lerato leroy lesley leslie lestari leticia lewis lia liam
lidia lidija liesbeth liesel lieselotte ligia liisa lila lilian liliana lilis lilli lillian lilou lina linda lindsay lindsey linh linnea
lionel lisa lisbeth liv livia liz liza lloyd logan loic lois lola lorena lorenza lorenzo loretta lori lorna lorraine lothar lotta lotte
louane louis louisa louise lourdes luan lubna luc luca lucas lucette lucia luciana luciano lucie lucien lucile lucy ludmila ludovic
ludovica ludwig luigi luis luisa luise luitgard luiz luiza luka lukas lukasz luke lukman lurdes lutz lydia lynn lyudmila maarten mabel
macarena maciej maddie madeleine madeline mads maelys maeve magali magda magdalena maggie magnus maha mahendra mahira mahmoud mahmud maik
maike mairead maite maja malcolm malgorzata malik malin malte mandla mandy manfred manoj manolo manon manuel manuela mara marc marcel
marcela marcelino marcelle marcelo marcia marcin marcos marcus marek margaret margarida margarita margherita margit margot margret
marguerite maria mariah mariam mariana mariangela marianne maribel marie marieke mariella marietta marija marika marina mario marion
marisa marisela marisol marissa marit marius marjorie marko markus marlene marlies marlina marlis marlon marta marten martha martin
martina martine marvin mary maryam maryse masashi massimo matej mateo mateus mateusz matheus mathias mathieu mathilda mathilde mathis
matias matija matilda matilde matt matteo matthew matthias matthieu matyas maud maulana maura maureen maurice mauricio maurizio mauro
maxence maxim maxime maximilian maximo maxine maya mayra meera megan mehdi mehmet meike meinhard melanie melek melinda melissa meredith
merete merle merve mette micaela michael michaela michal michel michela michele michelle miguel mihai mika mikael mike mikhail milagros
milena milica milos mindy minh mira miranda mireille mirela miriam mirjam mirko miroslav miroslava mischa mitchell miyuki modeste mohamed
mohammad mohammed mohan moira moises molly mona monica monika monique morgan moritz morten moses muhamad muhammad mulyadi murat muriel
mustafa mustapha mutia mylene myriam myrthe myrtle nabila nadia nadine nadja nadya naim najib nanda nanette naoko naomi narendra nasrin
natacha natalia natalie natalija natalya natasha nathalie nathan nathaniel naufal navid neha neil nele nelson nerea nestor ngozi nguyen
nia niamh nicanor nicholas nick nicky nicola nicolas nicole nicolo niels nigel niken nikhil nikita niklas niko nikola nikolai nikolaos
nikolas nikolina nikos nils nilufar nina ningsih nisha njoki noah noelia noemi noemie nomsa noor nora norbert noreen norma norman nour
novita nugroho nuno nuraini nurhayati nurul obdulia obinna oceane octavia octavio odette odile okan okechukwu oksana okta oktavia olaf ole
oleg olegario olena olga oliver olivia olivier oluwaseun olya omar onur ophelie oriol orla oscar oskar osman osvaldo ottavia ottmar otto
otylia oumar ousmane ozlem pablo padma padraig paige paloma pamela panagiotis pande panji paola paolo parisa pascal pascale patricia
patricio patrick patrik patrizia patryk paul paula paulette pauliina paulina pauline paulino pavel pawel pedro peggy pekka pelin penelope
pepa percy perla pernille perrine peter petr petra petros petter philip philipp philippe phillip philomene phoebe phyllis pia pierre
pieter pietro pinar piotr pippa pirjo piyush polly pooja prakash pramono pranav prasad prasetyo pratiwi preeti primitivo priscilla pritha
priya priyanka przemek purificacion purnomo puspita putu quentin quim quincy rachel radek raditya radka rafael rafaela rafaella rafal
raffaele rafi rahayu rahma rahmat rahmawati rahul raimundo rainer raisa raj rajesh rajiv raka rakesh ralf ralph ramesh ramiro ramon ramona
randall randy rangga rani raphael raquel rashid rasmus ratih ratna raul ravi raymond raymonde razvan rebecca rebekka reggie regina
reginaldo regine regis reiner reinhard reinhild reinhold reja remedios remi renata renate renato rendra rene renee renzo retno reza rhonda
rhys ricardo riccardo richard rick ricky rico ridwan rigoberto rika riku rima rina rini riski risma rita rizal rizki rizky rob robbie
robert roberta roberto robson rocio roderick rodney rodolfo rodrigo rogelio roger rogerio rohan rohit rohmat roland rolf romain romi ron
ronald ronaldo ronny rosa rosalba rosalia rosalie rosalind rosalinda rosalyn rosanna rosario roselyne rosemarie roser rosie rosita ross
roswitha rowena roxana roxane roxani roxanne roy ruben rudi rudolf rudy rui rupert ruperto ruslan russell rustam ruta ruth ryan ryszard
saanvi saara sabine sabrina sachin sadia saeed sagrario saif saiful sakura salim salma salome salsabila salvador salvatore sam samantha
samir samira samuel samuele sandeep sandip sandra sandrine sandro sanjay sanne santino santoso saoirse sapto sara sarah sarita sasha
saskia satoshi satria saturnino saul scott sean sebastian sebastien selena selim selin selina selma seppo septi septian sercan serena
serge sergei sergey sergio seth setiawan severin severine severino shane shannon shanti sharon shaun shauna shawn sheila shelby sherry
shinji shinta shirley shreya shreyas siegfried sieglinde sigit sigmund sigrid sigurd sigurlaug silke silvana silvester silvia silvio simon
simona simone sinead sinta siobhan sipho siri siti slamet slavica slawomir snezana sofia sofie sofyan solange solene solveig soma sonali
sonia sonja sonya sophia sophie soraya soren spencer spyros sri stacey stacy stan stanislav stanislaw stasia stefan stefania stefanie
stefano steffen steffi stella stephan stephane stephanie stephen steve steven stewart stine stuart subash sudarto sueli sugeng sugiarto
suhartini sukma sulastri sunil sunita suparman supri supriadi suresh surya suryani susan susana susanna susanne susanti susi susilo
sutarno sutrisno suyanto suzana suzanne suzy svein sven svenja svetlana swantje swati syarif sylvain sylvia sylvie sylwia szymon tabea
tabitha tadeusz taha tainara takashi takumi talia tamara tammy tania tanja tara tarek tariq tarja tasha tasya tatiana tatiane tatjana
tatsuya taufik ted teemu teguh tendai teodora terence teresa terezia terri terry tess tessa thais thandi thandiwe thanh thea themba theo
theodor theodora theodore theresa therese theresia thiago thibault thibaut thierry thijs thilo thomas thorben thorsten tiago tiara tibor
tiffany tika tilman timea timo timothy tina tini titin titus tobias tobiasz toby todd toivo tom tomas tomasa tomasz tommaso tommy tomomi
toni tono tony torben torge torsten tracey tracy trang traudel travis trevor trisha tristan triyono trudy tuncay tunde turgut tuti tuuli
tyler tyrone ubul ucok udin udo uelinton ugo ulf ulla ulrich ulrike umar umberto unai uros urs ursel ursula urszula uschi utami ute uwe
vaclav vagner vaibhav valdir valentin valentina valeria valerie valerija valerio vanessa vania vasco veit vera verena veronica veronika
veronique vesna vibeke vicente vicki vicky victor vidya vigdis viggo vijay vikas vikram viktor viktoria vilma vina vincent vincenza
vincenzo vinicius vinka viola violeta virginie vitor vivian viviana viviane vivien vlad vladimir volker volkmar wafa wahyu wail walburga
waldemar walter waltraud waltraut wanda wanjiru warrane warren wati wawan wayan wayne wenceslao wendelin wendy wenzel werner weronika
wibke wida widodo widya wiebke wilfried wilhelm wilhelmina willem willemine william willy wilma wim winda winfried winston wislawa wiwik
wojciech wolfgang wolfram wulan wulandari xavier xenia xiao ximena yadira yael yann yannick yanti yanto yara yasemin yash yasir yasmin
yasmine yasser yaw yayuk yeni yesenia yesim yetunde ylva yoga yogi yohann yoko yolanda yosef yosua youssef yoyok ysaline yudi yuki yulia
yuliana yulianti yuni yuri yusuf yuto yvan yves yvette yvonne zacharie zachary zaenal zahra zainab zaki zanele zbigniew zdenek zehra zelie
zeljko zeynep zhang ziad zita zizi zlatan zodwa zoe zofia zoltan zulema zulkifli zuzana zuzanna
abena achieng ademir agustinus ailsa aitor akosua amaia amaka aminata ander aoife apolline arabella arnau ashwin aurore bartholomew
bento bia biel brayan brid bronwen butet callum caoimhe capucine carys catriona caua ceri chico chipo cillian citlali cressida cuthbert
daichi dalva dayana deepika diarmuid dilys divya duda edurne eike eirlys eliane emrys enno enora eoghan erwan ewan farai fatoumata femi
fionnuala fransiskus fraser gede gero gesa gita goncalo goreti gorka gwenael gwyn hamish helo hicham hinrich hippolyte hiroko hoang
hotma hotman ibrahima idris imke imogen iolo iona iracema irineu isaias itzel ivone jandira jefferson jhon jiahui joaozinho josune
karima kaua kavya kelechi kenta ketut kwesi laia lakshman lakshmi latif lautaro leidy leire levke ludivine lupita maelle mahesh maicol
mamadou merce meutia montserrat morag moussa mwangi nahir nahuel nair nasser nerys ngadimin nguyet njeri nkechi nuria nyoman oihane
oisin olu onno otieno paijo parlindungan pau poltak rachida rafa raghav raimunda rhiannon roisin ronan rosana rosangela sahat saut
sebastiao severina siriporn soledad solenn somchai somsak sumiyati sunniva tadhg tais takeshi tanguy tarquin tengku teuku thuy tiurma
tjark togar traute tukiyem ubirajara uche valdemar valdirene varun wahyuni walid wanjiku weilin wellington wenjie wesley wilber wilfred
wilmer xiaoming xochitl yemi yohanes yoshiko yousef zeca zilda zulmira
`);

/** Given names that are ordinary words, months, places or brands as well: names only where something says so. */
export const doubtfulNames: ReadonlySet<string> = setOf(`
ada adi alexa amber angel art asher august austin basil bill bima bintang blake brook brooklyn bunga cahaya candy cara carter chance
charity chase chelsea cherry christian christmas cinta citra clay cliff cole cooper crystal daisy dakota dale dallas dan dawn dean destiny
dia dian dolores don dot drew duke earl eden ella ernst faith flora florence gale garnet gay gene georgia ginger glen grace grant guy hari
harmony hazel heath heather heaven holly honor hope houston hunter hur indah india intan iris isa israel ivy jack jackson jade jan jasper
jean jesus jewel jordan joy julio june kasih kay kent kira kit lance lane lee li liberty lily lin lincoln london long love luna luz mai
marco marin mark mason mat max may mega mei melody mercedes mercy merlin mia milan miles mina mint misty montana moon noel novi nur olive
opal orlando page panca paris parker pat paulo paz pearl penny pepper phoenix pierce pilar poppy price prince putra putri rain ray reed
reid rich river robin rocky roman rose ruby rusty sage said sally sandy santiago sari savannah scout serenity shell sierra silver skip sky
socorro sol stone storm sue summer sunny sydney tanner tanya taylor terra tiger tim titik tri trinity tuan tuesday uma unity untung
valentine venus victoria violet virginia wade ward web wei will willow wolf yan zara zen
blessing ange flor automne angeles estrella pastor fortune favour comfort
`);

/** Family names, plain letters, common in the countries of our readers: they make a capital word before them a name. */
export const familyNames: ReadonlySet<string> = setOf(`
adams adeyemi agarwal ahmed albrecht allen almeida alonso alvarez alves andersen anderson andersson anggraini arnold arora aziz baker
banerjee barbosa barnes bauer baumann beck becker begum bell bennett berg berger bergqvist bernard bianchi blanc bogdanov bondarenko
bonnet bose bowers boyd brandt braun brooks brown bruno bryant burns butler campbell cardoso carvalho castillo castro cazares chan
chatterjee chen cheng choi chowdhury clark cohen collins cook cooper correia costa cox crawford cruz cunha das davies davis delgado desai
diallo diaz dietrich dixon dlamini dubois dupont durand dvorak edwards engel eriksson esposito evans farkas fauzi fernandes fernandez
ferrari ferreira firmansyah fischer fisher flores foster fournier frank franke friedrich fuchs garcia garnier gartner gautier gibson
girard gomes gomez goncalves gonzales gonzalez gordon graf graves gray green griffin gross gruber guerin guerrero gunadi gunawan gupta
gutierrez haddad hahn hakim halim halimah hall handoko hansen harahap harris hartmann hartono hasan hassan hermawan hernandez herrera
herrmann hicks hidayat hill hodge hoffmann hofmann holm holmes horn horvath howard huang huber hudson hughes hunt hussain hutapea ibrahim
ionescu ivanov iyengar iyer jackson jain james jansen janssen jensen jimenez johansson johnson jones joseph joshi jovanovic kaiser
kaminski kapoor karlsson kaya keita keller kelly kennedy khan khoury kim klein koch kohler korhonen kovacs kovalenko kowalski kozlowski
kramer kraus krause krol kruger kuhn kumar kusuma kusumawati kuznetsov lambert lang larsen larsson lefebvre lefevre lehmann leroy lesmana
lewandowski lewis lim lima lindberg lindholm liu lopes lopez lorenz lubis ludwig lund machado maier makinen malhotra malik mansour
manurung marques marshall martin martinez martins mason maxwell mayer mccullough mehta meier mendes mendoza menon mensah mercier meyer
miller mishra mitchell mohamed molina moller molnar moore morales moreau moreira moreno moretti morgan morin morris morrison mukherjee
muller munoz murphy murray mwangi nagy nair nasution navarro ndiaye nelson neumann nguyen nielsen nieminen nilsson nkosi novak nowak
nowicki nunes okafor oliveira olsen olsson ortiz otieno otto owens ozturk palmer pangestu park parker patel pearson pereira perez permata
permatasari perry persson peters petersen peterson petrov petrova pham phillips pillai pinto popescu popov porter portillo powell prasetyo
pratama price putra quinn rahman ramadhan ramadhani ramirez ramos ramsey rao rashid reddy reed reid reis reyes ribeiro ricci richard
richards richardson richter riley rivera robert roberts robinson rodrigues rodriguez roger rogers romano romero rossi roth rousseau roux
roy ruiz russell russo ryan salinas sanchez sanders sandstrom santos santoso saputra sari sato sauer schafer schmid schmidt schmitt
schmitz schneider scholz schreiber schroder schubert schulte schultz schulz schumacher schuster schwarz scott setiawan shah sharma shaw
shevchenko silva simanjuntak simbolon simmons simon simpson singh siregar sitorus smirnov smirnova smith soares sommer sousa souza stevens
stewart strom suarez suharto sullivan suryadi suryana susanto sutanto suzuki svensson svoboda syahputra szabo tan tanaka tanjung taylor
teixeira thomas thompson torres toth tran traore tucker turner utomo van varga vargas vasquez vazquez vega verma vidal vieira vincent
virtanen vogel vogt volkov wagner walker walter wang ward warren watson webb weber weiss werner white wibowo wijaya williams wilson
winkler winter wirawan wisniewski wojcik wolf wolff wong wood wozniak wright wu xu yamamoto yang yilmaz young zajac zhang zhao zielinski
zimmermann
`);

function setOf(list: string): Set<string> {
  return new Set(list.trim().split(/\s+/));
}

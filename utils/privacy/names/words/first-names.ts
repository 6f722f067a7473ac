/** Given names of many cultures, plain letters, that are hardly ever anything else where they stand with a capital. */
export const firstNames: ReadonlySet<string> = setOf(`
aaron abby abdul abdullah abigail abel abraham ada adam adamo adel adela adele adelina adnan adolfo adrian adriana adriano adrien aesha afonso agata agatha agnes agnieszka agung
agus agustin agustina ahmad ahmed ahmet aicha aida aidan aiko aileen aisha aishah aisyah aiza ajay akira akiko akmal alain alan alana alba albert alberta alberto albrecht alec
alejandra alejandro aleksandra aleksander alena alenka alessandra alessandro alessia alessio alexa alexander alexandra alexandre alexandru alexei alexey alexia alexis alfonso
alfred alfredo ali alice alicia alicja alina aline alisa alison alissa alistair allan allen allison alma almut alois alvaro alvin alyssa amalia amanda amandine amara amelia
amelie amin amina aminah amine amir amira amit amy ana anais anas anastasia anatole anders andi andre andrea andreas andreea andrei andres andrew andrey andrzej andy anette
angela angelica angelika angelina angelo angie angus anh anika anil anisa anita anja anjali anke ann anna annabel anne anneke anneliese annette annie annika ansgar anthony antje
antoine antoinette anton antonella antonia antonin antonio anush anya april? arash archie ariana ariel arif arjun arlene armand armando arnaud arnaldo arne arnold arthur arturo arun
asep ashish ashley ashok asma astrid atika aurelie aurora ava axel ayesha ayu ayumi azizah
babak baptiste barbara barbora barry bart bartek bartosz basak bastian beata beate beatrice beatriz becky belinda ben benedict benedikt benjamin benoit berit bernard bernadette
bernardo bernd bert bertha bertrand beth bethany betty beverly bianca bilal birgit bjoern bjorn blanca bob bobby bogdan boris boyd bradley brad brandon brenda brent brett brian
bridget brigitte britta brittany bruce bruna bruno bryan bryce budi burak byron
caio caitlin caleb calvin cameron camila camilla camille candice cara carina carl carla carlo carlos carlotta carmen carol carole carolin carolina? caroline carolyn carsten
casey caspar cassandra catarina caterina catherine cathy cecile cecilia cedric celeste celia celina celine cemal cesar cezary chad chandra chantal charles charlie charlotte chen
cheryl chetan chiara chidi chidinma chinedu chioma chloe chris christa christel christelle christiane christina christine christoph christophe christopher chuck cindy claire
clara clarissa claude claudette claudia claudine claudio claus clemens clement clementine clara cleo clifford clyde colette colin colleen concetta connie connor conrad constanze
cora cordula corinna corinne cornelia cornelius corey cory courtney craig cristian cristiana cristiano cristina curtis cynthia cyril
dagmar dagny daiki daniel daniela daniele danielle danilo danny daphne daria dariusz darius darko darlene darrell darren dave david davide dawid dean? debbie deborah debra deepak
deirdre delphine denise dennis denis derek derrick desmond detlef devi dewi diana diane didem didier diego dieter dietmar dietrich dimas dimitri dimitris dina dinesh dino dirk
djamel dominic dominik dominika dominique don? donald donna dora doreen doris dorota dorothea dorothy doug douglas duarte duc duncan dustin dwayne dwi dylan
ebony eckhard eddie edgar edith edmund edna eduard eduarda eduardo edward edwin efrain eileen eka ekaterina elaine elena eleonora eleanor elfriede eli elia elias elif elin elina elisa
elisabeth elise eliza elizabeth elke ella ellen ellie elliot elliott elmar eloise elsa elsbeth elvira emanuel emanuela emeka emil emilia emilie emilio emily emma emmanuel emre ender
endang enrico enrique eric erica erich erik erika erin erna ernesto ernie erwin esra esteban estelle esther ethan etienne eugen eugene eugenia eugenio eva evan eveline evelyn
ewa ewald
fabian fabiana fabien fabienne fabio fabrice fabrizio fadi fahad faisal fajar farah farid farida fatih fatima fatimah fatma fatou federica federico felicia felicitas felicity felipe
felix ferdinand ferenc fergus fernanda fernando filip filipa filipe filippo fiona fitri fitriani flavia flavio florent florian francesca francesco francine francis francisca
francisco franck francois francoise frank franz franziska fred freda freddy frederic frederick frederik fredrik freya frida frieda friedrich fritz fumiko
gabriel gabriela gabriele gabriella gabrielle gael gaetano gareth gary gaspard gaston gaurav gavin geert geetha genevieve geoff geoffrey georg george georges georgina georgios gerald
geraldine gerard gerardo gerd gerda gerhard gerrit gertrud ghita giacomo gianluca gianni gideon gilbert gilberto gilles gina gino giorgia giorgio giovanna giovanni gisela gisele
giulia giuliana giulio giuseppe gladys glenn gloria gonzalo gordon goran grazia graciela graham greg gregor gregory greta gretchen grit grzegorz guido guilherme guillaume
guillermo gunnar gunther gustav gustavo gwen gwendolyn
habib hadi hafiz hakan halima hamid hamza hana hanna hannah hannelore hannes hans harald hardy hari? haris harold harriet harry haruka haruki harvey hasan hassan hedwig heidi heike heiko
heiner heinrich heinz helen helena helene helga helmut hendra hendrik henk henning henri henrietta henrik henrike henrique henry herbert heri hermann hermine hernan hideki hilda hilde
hiroshi holger horst howard hubert hugh hugo huong husein hussein hye
ian ibrahim ida ignacio igor ilias ilka ilona ilse imam imani imran ina indira ines inga inge ingeborg ingo ingrid inigo ioana ioannis irena irene irfan iris? irina irma irmgard irwan isa?
isaac isabel isabela isabella isabelle isaiah ismail istvan ivan ivana ivo ivonne iwan iwona izabela
jaap jacek jackie jacob jacqueline jacques jaime jakob jakub jamal james jamie jan? jana jane janet janice janina janine janos jaroslav jasmin jasmine jason javier jay jayden jean? jeanette jeanne
jeff jeffrey jelena jenna jennifer jenny jens jeremiah jeremy jerome jerry jesper jess jesse jessica jessie jesus? jill jim jimmy jitka joachim joan joana joanna joanne joao joaquin jochen
jocelyn jodie joe joel joelle joerg johan johann johanna johannes john johnny joko jolanta jonas jonathan jorg jorge jose josef josefa josefina joseph josephine joshua josiane josie josue joyce
jozef juan juana juanita judith judy juha jules julia julian juliana juliane julie julien juliet juliette julio julius june? jurgen justin justine justyna jutta
kai kaito kajetan kamal kamil kamila kamran karan karel karen karim karin karina karl karla karlheinz karolina karoline karsten karthik kasia kasper kate katarina katarzyna kate katharina
katherine kathleen kathrin kathryn kathy katia katie katja katrin katrina kaveh kavita kay? kayla kazuo keith kelly kelvin ken kenji kenneth kent? kerry kerstin kevin khadija khalid khaled
kieran kiko kim kimberly kirsten kirstin klaas klara klaus koji konrad konstantin kofi komang krishna kristian kristin kristina kristine krystyna krzysztof kumar kurt kwame kyle
lana lara lars latifah laura laure laurel lauren laurence laurent laurie lea leah leandro leanne leila lena leni lennart leo leon leona leonard leonardo leonie leonora leroy lesley leslie leticia
lewis li? lia liam lidia liesel lila lilian liliana lilli lillian lily? lin? lina linda lindsay lindsey linh linnea lionel lisa lisbeth liv liz liza lloyd logan lois lola lorena lorenzo loretta
lori lorraine lothar lotte louis louisa louise luc luca lucas lucia luciana luciano lucie lucien lucile lucy ludmila ludovic ludwig luigi luis luisa luise luiz lukas lukasz luke luna? lutz lydia lynn
mabel maciej maddie madeleine madeline mads magali magda magdalena maggie magnus mahmoud mahmud mai? maik maike maja malcolm malgorzata malik malte mandy manfred manoj manon manuel manuela mara marc
marcel marcela marcelo marcia marcin marco marcos marcus marek margaret margarida margarita margherita margit margot margret marguerite maria mariah mariam mariana marianne marie marieke mariella
marija marika marina mario marion marisa marisol marissa marit marius marjorie marko markus marlene marlies marlon marta marten martha martin martina martine marvin mary maryam masashi massimo
mateo mateus mateusz mathias mathieu mathilda mathilde matias matilda matilde matteo matthew matthias matthieu matt maud maura maureen maurice mauricio maurizio mauro max? maxence maxim maxime
maximilian maya megan mehdi mehmet meike mei? melanie melinda melissa melody? mercy? meredith merle merve mia micaela michael michaela michal michel michela michele michelle miguel mihai mika mike
mikhail mikael milan milena miles? milica milos mina? mindy minh mira miranda miriam miroslav mirjam mischa misty? mitchell mohamed mohammad mohammed mohan moises molly mona monica monika monique morgan
moritz morten moses muhammad muhamad murat muriel mustafa myriam myrtle
nabila nadia nadine nadja naim najib nanette naomi narendra natacha natalia natalie natalya natasha nathalie nathan nathaniel navid neha neil nelson nicholas nick nicky nicola nicolas nicole
nicolo nigel nikhil nikita niklas niko nikola nikolai nikolaos nikolas nils nina nisha noah noel? noelia noemi noor nora norbert noreen norma norman nour novi? nuno nur nurul nguyen ngozi
octavia octavio odette okan olaf ole oleg olga olivia olivier oliver omar onur orlando? oscar oskar osman otto oumar ousmane ozlem
pablo padma paige pamela paola paolo pascal pascale patricia patricio patrick patrik patrizia patryk paul paula paulette paulina pauline paulo pavel pawel pedro peggy penelope percy perla pernille
peter petra petr petros petter philip philipp philippe phillip phoebe phyllis pia pierre pieter pietro pilar? piotr pippa piyush polly pooja prakash pranav prasad pratiwi preeti priscilla priya priyanka
putu
quentin quincy
rachel radek radka rafael rafaela rafal raffaele rahma rahmat rahul rainer raj rajesh rajiv rakesh ralf ralph ramesh ramon ramona ran? randall randy rani raphael raquel rashid ratna raul ravi raymond
rebecca rebekka regina reggie reiner reinhard reinhold reja renata renate renato rendra rene renee renzo reza rhonda ricardo riccardo richard rick ricky rico rika rima rina rini rita rizal rizki rizky
rob robbie robert roberta roberto robin? rocio roderick rodney rodolfo rodrigo roger rohan rohit roland rolf roman? romain ron ronald ronaldo ronny rosa rosalie rosalia rosalind rosalinda rosalyn rosanna
rosemarie rosie ross rowena roxana roxane roxanne roy ruben rudi rudolf rudy rui rupert russell rustam ruth ryan ryszard ryan
saara sabine sabrina sachin said? saeed saif salim salma salvador salvatore sam samantha samir samira samuel sandeep sandip sandra sandro sanjay santiago? santoso sara sarah sasha saskia satoshi saul
scott sean sebastian sebastien selena selim selin selina selma sercan serena serge sergei sergey sergio severin seth shane shannon shanti sharon shaun shawn sheila shelby sherry shinji shirley shreya
siegfried sierra? sigrid silke silvana silvia silvio simon simona simone siobhan siti slawomir snezana sofia sofie solange sonia sonja sonya sophia sophie soren spencer sri stacey stacy stan stanislav
stanislaw stefan stefania stefanie stefano steffen steffi stella stephan stephane stephanie stephen steve steven stewart stuart subash sudarto sugeng sunil sunita supriadi suresh surya susan susana
susanna susanne susi suzanne suyanto suzy svein sven svenja svetlana swati sylvain sylvia sylvie sylwia
tabitha tadeusz taha takashi takumi talia tamara tammy tanja tania tanja tanya tara tarek tariq tasha tatiana tatjana ted teodora teresa terence terry tess tessa thandi thanh theo theodor theodora
theodore theresa therese thierry thilo thomas thorsten tiago tiffany tilman tim timo timothy tina titus tobias toby todd tom tomas tomasz tommaso tommy toni tony torben torsten tracey tracy trang travis
trevor tri? trisha tristan trudy tuan turgut tyler tyrone
udo ulf ulrich ulrike uma umberto ursula uschi ute uwe
vaclav valentin valentina valentine? valeria valerie valerio vanessa vasco vera verena veronica veronika veronique vicente vicki vicky victor vijay vikas vikram viktor viktoria vilma vincent vincenzo
viola violeta virginie vitor vivian viviana viviane vivien vlad vladimir volker
waldemar walter waltraud wanda warren wayan wayne wei? wendy wenzel werner wiebke wilfried wilhelm wilhelmina willem william willy wilma winfried winston wojciech wolfgang wulandari
xavier ximena xiao
yan? yann yannick yasemin yasmin yasmine yasser yesenia yolanda yoko yosef youssef yuki yuliana yulia yuri yusuf yves yvette yvonne
zachary zahra zainab zara? zbigniew zeynep zhang ziad zofia zoe zoltan zuzana
adebayo adaeze amadou binta ifeoma ikechukwu kwabena lerato mandla nomsa obinna oluwaseun sipho tendai themba tunde wanjiru yaw zanele zodwa
bagas bambang bayu darmawan dedi desi diah dimas dodi eko erlangga faiz farhan febri galih gilang hendro ilham indra irma jajang joko kartika kurniawan laras lestari lukman maulana mulyadi nanda nabila nia
nugroho nurhayati oktavia panji pramono prasetyo purnomo puspita rahmawati ratih retno ridwan rina rizal rohmat sarah septian setiawan sinta slamet sulastri suparman suryani susilo sutrisno tini titin toni
tono triyono tuti udin umar untung? utami wahyu wati wawan widodo widya winda wiwik yanti yanto yoga yogi yoyok yudi yuni yusuf
`);

/** Given names that are ordinary words, months, places or brands as well: names only where something says so. */
export const doubtfulNames: ReadonlySet<string> = setOf(`
adi alan? amber angel art asher august austin basil bill bintang blake brook brooklyn bruno? bunga cahaya candy carter chance charity chase chelsea cherry christian christmas cinta citra cliff clay cole cooper
crystal daisy dakota dale dallas dan dawn dean destiny dia dian dolores dominique? don dot drew duke earl eden ernst faith flora florence frank? gabriel? gale garnet gay gene georgia ginger glen grace grant guy
hari harmony hazel heath heather heaven holly honor hope houston hunter hur indah india intan iris isa israel ivy jack jackson jade jan jasper jean jesus jewel jordan joy june kay kent kit lance
lane laurel? lee leo? li liberty lily lin lincoln london long love luna luz mai mark marin mason mat max may mega mei melody mercedes mercy merlin miles mina mint misty montana moon nelson? noel novi olive opal
orlando page paris parker pat paz pearl penny pepper philippa? phoenix pierce poppy pilar prince price putra putri rain ray reed reid rich river rob? robin rocky roman rose ruby rusty sage said sally sandy santiago sari
savannah scout serenity shell sierra silver skip sky socorro sol stone storm sue summer sunny surya? sydney tanner taylor terra tiger trinity tri tuesday unity untung ursula? valentine venus victoria victor? violet
virginia wade ward web wei will willow wolf yan zara zen
`);

/** Family names, plain letters, common in the countries of our readers: they make a capital word before them a name. */
export const familyNames: ReadonlySet<string> = setOf(`
adams ahmed albrecht allen almeida alonso alvarez alves anderson andersen andersson arnold arora baker barbosa barnes bauer baumann becker beck bell bennett berger bernard bianchi blanc bogdanov bonnet brandt braun
brooks brown bruno bryant butler campbell cardoso carvalho castillo castro chan chen cheng choi clark cohen collins cook cooper correia costa cox cruz cunha das davies davis delgado desai diaz dietrich dubois dupont durand
edwards engel evans esposito fernandes fernandez ferrari ferreira fischer fisher flores foster fournier frank franke friedrich fuchs garcia garnier gartner gautier gibson girard gomes gomez gonzales gonzalez goncalves graf gray
green griffin gross gruber guerin gunawan gupta gutierrez guerrero hahn hall halim hansen harris hartmann hartono hasan hassan hernandez herrera herrmann hidayat hill hoffmann hofmann horn howard huber hughes hussain huang ibrahim
iyer jackson jain james jansen janssen jensen jimenez johansson johnson jones joseph joshi jovanovic kaiser kaminski kaya keller kelly khan kim klein koch kohler kovacs kowalski kozlowski kramer kraus krause kruger kuhn kumar
lambert lang larsen lefebvre lefevre lehmann leroy lewandowski lewis lim lima liu lopes lopez ludwig lorenz machado maier marques marshall martin martinez martins mayer mehta mendes mendoza menon mercier meyer meier miller mishra
mitchell moller mohamed molina moore morales moreau moreira moreno morgan morin moretti morris muller munoz murphy murray nair navarro nelson neumann nguyen nielsen nowak nunes oliveira olsen olsson ortiz otto owens ozturk park
parker patel perez pereira perry peters petersen peterson petrov pham phillips pinto popov powell pratama prasetyo price putra quinn rahman ramirez ramos rao rashid reddy reed reid reis reyes ribeiro ricci richard richards
richardson richter riley rivera robert roberts robinson rodrigues rodriguez roger rogers romano romero rossi roth rousseau roux roy ruiz russell russo ryan sanchez sanders santos santoso saputra sari sato sauer schafer schmid schmidt
schmitt schmitz schneider scholz schreiber schroder schubert schulte schultz schulz schumacher schuster schwarz scott setiawan shah sharma siregar simon silva simmons singh smith smirnov soares sommer sousa souza stewart suarez
sullivan suharto sullivan suryadi susanto suzuki svensson szabo tan tanaka taylor teixeira thomas thompson torres tran turner utomo van vargas vasquez vazquez vega vidal vieira vincent vogel vogt wagner walker walter wang ward watson
weber weiss werner white wijaya williams wilson winkler winter wirawan wisniewski wojcik wolf wolff wong wood wright wu xu yamamoto yang yilmaz young zhang zhao zimmermann zielinski anggraini nasution harahap simanjuntak sitorus
hutapea lubis tanjung simbolon manurung pangestu wibowo handoko kusuma kusumawati permata permatasari ramadhan ramadhani firmansyah syahputra hakim fauzi suryana sutanto hermawan gunadi halimah lesmana
`);

function setOf(list: string): Set<string> {
  return new Set(list.split(/\s+/).filter((name) => name !== '' && !name.endsWith('?')));
}

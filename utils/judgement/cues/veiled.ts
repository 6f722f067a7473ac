import type { Pair } from './pairs';

/** One language's words for a threat that is never spoken: each part is harmless, and two together are not. */
interface Veiled {
  /** What only somebody who followed a person knows: where they live, park, go to school, walk home. */
  knows: string;
  /** When and where a person can be found, said without "I know". */
  habit: string;
  /** The writer comes or waits. */
  comes: string;
  /** And not to talk. */
  purpose: string;
  /** Somebody who did the same before. */
  before: string;
  /** And what became of them. */
  fate: string;
  /** What follows: they will understand, look over their shoulder, were warned. */
  menace: string;
}

const english: Veiled = {
  knows:
    "(?:i|we) (?:already |now |also |even )?(?:know|knows|found out|worked out|figured out|looked up|have|got|saw|seen)~(?:where|which|what time|when|whose|(?:then )?(?:his|her|their|the|your \\w+'s) (?:surname|last name|home|house|number plate|licen[cs]e plate|street))~(?:lives?|sleeps?|parks?|drinks|school|kids?|children|daughters?|sons?|wife|family|surname|last name|home|house|plate|street|gym|pub|finish(?:es)?|clocks? (?:off|out)|gets? off|knocks? off|locks? up|closes? up|walks?|(?:get|take|catch)\\w* the (?:\\w+ )?(?:bus|train|tram|tube))",
  habit:
    '(?:(?:driver|courier|technician|engineer|manager|guy|girl|lad|woman|man|lady|team|staff|colleagues?|installer|clerk|boss|he|she|they)~(?:parks?|walks? (?:home|back|alone)|leaves?|finish(?:es)?|locks? up|closes? up|drives? past|passes|smokes?|works? late|is (?:always |all )?alone|are (?:all )?alone)~(?:every (?:day|evening|night|morning)|alone|at (?:night|\\d+|six|seven|eight|nine|ten|five)|around (?:\\d+|six|seven|eight|nine|ten|five)|in the dark|after dark)|nice (?:little |big |new )?(?:office|shop|store|place|building|house|family|car|warehouse|depot)(?: that)?(?: you| u|,))',
  comes:
    "(?:i'll|i will|we'll|we will|i'm|i am|we're|we are|im|ill|gonna|going to)~(?:waiting|wait for|coming|come (?:down|round|over|by|in|to)|outside|turn up|show up|drop by|pay (?:you|him|her|them) a visit|visit (?:you|him|her|them))|(?:i|we) (?:come|turn up|show up) (?:down|round|over|in|to|at|there)",
  purpose:
    "(?:not|won't be|isn't|ain't) (?:coming|there|here|just)(?: there| here| round| down| over)? (?:to|for a) (?:talk|chat|discuss|negotiate|argue|be nice|shake hands)|(?:and|but|,) (?:it's |it is )?not (?:to|for a) (?:talk|chat|discuss|negotiate|shake hands)|won't be (?:talking|chatting|polite|nice|asking nicely|(?:coming )?alone)|(?:with|bring(?:ing)?)~(?:a bat|my bat|baseball bat|crowbar|machete|shotgun|knuckle ?dusters?|the (?:boys|lads))|see who (?:walks|leaves|laughs|comes out)|teach (?:you|him|her|them) (?:a lesson|manners|some)|make (?:him|her|you|them) (?:pay|sorry|regret)",
  before:
    '(?:people|those|anyone|everyone|whoever|the (?:last|other) (?:one|guys?|man|person|company|lot|driver|fella))(?: who| that)?~(?:cheat|cross|rob|mess|stole|steal|ignore|lie|screw|scam|laugh|did this|tried (?:this|that)|kept my|kept our|took my|owed|ripped)\\w*(?:~(?:me|us|my family))?',
  fate: '(?:limp(?:s|ing)?|hospital|regret(?:s|ted)?|last(?:s|ed)? long|still breath\\w+|walk(?:s|ing)? (?:again|straight|funny)|crutches|coffin|grave|buried|ambulance|teeth|never found|windows~(?:put in|smashed|broken)|burn(?:ed|t) down|tyres~slashed|sorry (?:now|for it)|wish(?:es|ed)? (?:they|he|she))',
  menace:
    "(?:he|she|they|you)(?:'ll| will| is going to| are going to| gonna) (?:all |soon |both )?(?:understand|learn|find out|regret|be sorry|wish|feel|pay|see what)|(?:look(?:ing)?|check(?:ing)?) over (?:his|her|your|their) shoulders?|(?:watch|mind) (?:himself|herself|yourself|yourselves|themselves)|had better be careful|accidents? (?:do |can |will )?happens?|(?:be|being) (?:such )?a (?:real )?(?:shame|pity)|(?:don't|do not|never) say (?:i|you|we|nobody|no one) (?:didn't|weren't|never|wasn't)|think (?:about|of) (?:that|it|him|her|them)(?: \\w+)? (?:before|when|next)|think (?:twice|very carefully|hard)|sleep (?:well|tight)|i(?:'ll| will) be (?:waiting|outside)|(?:you've|you have|you) (?:all )?been warned|last warning|final warning|(?:neither|nor) do (?:people|those)|give me (?:back )?what(?:'s| is) mine|people who (?:ignore|cross|cheat|rob|mess with) me|(?:he|she|they) (?:might|may|would) (?:want|do well|be wise) to|(?:he|she|they)(?:'d| had) better|before i (?:take a drive|drive over|go round|pop round|pay)|small (?:town|world)|lovely (?:family|kids)|(?:keep|bear) (?:that|it) in mind|remember that|don't push me",
};

const german: Veiled = {
  knows:
    '(?:wei(?:s|ss)|kenne|kennen|wissen|habe|haben)~(?:wo|welche[rsnm]?|wann|den (?:weg|schulweg|heimweg|nachnamen)|das (?:auto|kennzeichen|haus))~(?:wohn\\w*|schlaft|nachts steht|steht|fahrers?|technikers?|park\\w*|schulweg|schule|kita|kindergarten|heimweg|nach hause|tochter|sohn|kinder\\w*|frau|familie|kennzeichen|nachname\\w*|feierabend|haus)',
  habit:
    '(?:fahrer|bote|techniker|mitarbeiter(?:in)?|kollegin|kollege|chef(?:in)?|filialleiter\\w*|team|er|sie)~(?:parkt|parken|geht|gehen|fahrt|lauft|schliest|raucht|ist|steht)~(?:jeden (?:tag|abend|morgen)|allein\\w*|um (?:\\d+|sechs|sieben|acht|neun|zehn)|im dunkeln|abends|nachts)|schone[rs]? (?:laden|buro|geschaft|haus|familie|auto)(?: haben sie| habt ihr|,)',
  comes: '(?:ich|wir) (?:komm\\w*|steh\\w*|wart\\w*|schau\\w*)|(?:komm\\w*|steh\\w*|wart\\w*|schau\\w*) (?:ich|wir)',
  purpose:
    'nicht (?:zum|fur ein|um zu) (?:reden|plaudern|diskutieren|quatschen|gesprach)|(?:dann |und )(?:bin ich |sind wir )?nicht (?:allein|alleine)(?= |,|\\.|!)(?! (?:mit (?:dem|meinem) (?:problem|anliegen)|betroffen))|(?:mit|bring\\w*)~(?:baseball\\w*|schlager|knuppel|brecheisen)|wer (?:dann |zuletzt )?(?:noch )?(?:lacht|steht|laufen kann)|lern(?:t|en) (?:ihr|sie) (?:mich|uns)~kennen',
  before:
    '(?:wer|der letzte|die letzten|leute|andere)~(?:mich|uns)~(?:betr[ou]g\\w*|belog\\w*|angelog\\w*|beschiss\\w*|verarsch\\w*|abgezock\\w*|bestohl\\w*|beklau\\w*)',
  fate: '(?:hink\\w*|humpel\\w*|krankenhaus|bereu\\w*|kruck\\w*|zahne|friedhof|nie wieder|gips)',
  menace:
    '(?:wird|werden|werdet|wirst)~(?:verstehen|merken|spuren|lernen|bereuen|sehen,? was)|(?:soll|sollte|sollen) (?:sich |mal |ruhig |gut |besser |lieber )*(?:aufpassen|umsehen|umdrehen|vorsehen|umschauen)|uber die schulter|uberleg(?:en|t|e)?(?: sie| dir)?(?: sich| euch)?~(?:noch ?mal|gut|genau)|soll sich (?:gut |mal |genau )?(?:uberlegen|warm anziehen)|(?:ware|war)~schade|unfall~(?:schnell|leicht|mal)|schnell (?:mal )?(?:was|etwas) passier\\w*|(?:sagt|sagen sie)~nicht~gewarnt|(?:sie|euch|dich) gewarnt|letzte warnung|schlaf(?:en sie|t)? (?:gut|schon)|denk(?:en sie|t)?~daran|kleine stadt|man sieht sich|die welt ist klein',
};

const spanish: Veiled = {
  knows:
    '(?:se|sabemos|averigue|averiguado|tengo|conozco|me se|vi|he visto)~(?:donde|a que (?:hora|colegio|escuela|gimnasio)|por donde|en que (?:barrio|calle|piso|coche)|que (?:coche|carro|barrio|calle)|el (?:apellido|barrio|portal|piso|domicilio)|la (?:matricula|casa|calle|direccion de su))~(?:vive\\w*|duerme|aparca\\w*|estaciona|sale\\w*|cierra\\w*|vuelve\\w*|camina|colegio|escuela|hij[oa]s?|familia|mujer|esposa|madre|casa|barrio|apellido|matricula|coche|gimnasio|gerente|encargad[oa]|emplead[oa]|repartidor|tecnico)',
  habit:
    '(?:repartidor\\w*|tecnico|instalador|empleada?|encargad[oa]|chic[oa]|gerente|jefe|jefa|ella)~(?:aparca|pasa|sale|vuelve|cierra|trabaja|camina|esta)~(?:cada (?:dia|noche|tarde|manana)|todos los dias|todas las noches|sol[oa]|a las (?:\\d+|seis|siete|ocho|nueve|diez)|de noche)|(?:bonit[oa]|lind[oa]) (?:local|tienda|oficina|familia|casa|coche)(?: tienen| teneis| tienes|,| el de| la de)',
  comes:
    '(?:voy|vamos|ire|iremos|me presento|nos presentamos|me planto|aparezco|bajo|me paso|les espero|los espero|les caigo|estare)(?= (?:a|al|por|en|alli|ahi|hasta|con|fuera|afuera|esperando|y))',
  purpose:
    'no (?:es |sera |precisamente )+(?:a|para) (?:hablar|charlar|dialogar|discutir)|y no (?:para|a) (?:hablar|charlar|dialogar|discutir)|no voy (?:precisamente )?a (?:charlar|dialogar|conversar)|con un bate|no (?:voy a ir|voy a estar|ire|voy) sol[oa]|(?:a ver|veremos|ya veremos) quien (?:sale|se rie|rie)|por las malas|me lo cobro|a mi manera',
  before:
    '(?:el ultimo|la ultima|los|quienes?|otros?|gente)(?: que)?~(?:me|nos)~(?:estaf|engan|rob|timo|timar|ment|chule|vacil|tomaron el pelo)\\w*',
  fate: '(?:coje(?:a|an|ando)|hospital|arrepent\\w+|arrepient\\w+|muletas|dientes|cementerio|silla de ruedas|yeso)',
  menace:
    'va(?:n|is)? a (?:entender|saber (?:quien|lo)|enterarse|aprender|acordarse|arrepentirse)|(?:ya )?(?:vera|veran|sabra|sabran) (?:quien|lo)|se va(?:n)? a (?:enterar|arrepentir|acordar)|mira(?:ndo|r) (?:para|hacia|a) (?:atras|la espalda|su espalda)|que (?:se cuide|tenga (?:mucho )?cuidado|vaya con (?:cuidado|ojo)|ande con (?:cuidado|ojo)|vigile)|cuid\\w+ (?:las|sus) espaldas|no (?:digan|diga|digais|digas|vengan) (?:luego )?(?:que|con que) no (?:\\w+ )?(?:avise|adverti|aviso)|luego no (?:digan|digais|vengan|se quejen|lloren)|seria una (?:pena|lastima)|accidentes? (?:ocurren|pasan|suceden)|mas (?:le|les|te) vale|quien avisa|ultimo aviso|atenganse a las consecuencias|pienseselo|piensenlo|devuelvan(?:me)? lo (?:mio|nuestro)|denme lo (?:mio|nuestro)|nos (?:veremos|cruzaremos)|el mundo es (?:un panuelo|pequeno)',
};

const french: Veiled = {
  knows:
    "(?:je sais|on sait|nous savons|je connais|connais|j'ai|on a|j'ai trouve|j'ai retrouve)~(?:ou|a quelle heure|dans quelle|quel(?:le)?|par ou|l'(?:immeuble|adresse (?:de|perso)|ecole|heure)|le (?:nom|quartier|parking)|(?:la|sa) (?:plaque|rue|voiture|maison))~(?:habite\\w*|dort|gare|garer|se garent|sort|rentre|ferme|ecole|enfants?|fils|fille|femme|famille|maison|voiture|plaque|quartier|immeuble|rue|conseillere?|livreur|vendeu\\w+|technicien|finit|termine)",
  habit:
    '(?:livreur|technicien|vendeu(?:r|se)|conseillere?|employee?|directeur|directrice|patron|equipe|collegue|il|elle)~(?:passe|se gare|sort|rentre|ferme|finit|travaille|fume|est)~(?:tous les (?:jours|soirs|matins)|chaque (?:jour|soir|matin)|seule?s?|a (?:\\d+ ?h|six|sept|huit|neuf|dix)|dans le noir|la nuit)|(?:joli|jolie|beau|belle) (?:petite? )?(?:boutique|magasin|bureau|agence|famille|maison|voiture|local)(?: que| vous|,)',
  comes:
    "(?:je|on|nous) (?:vous |l'|t'|les? )?(?:viens|vient|viendrai|venons|passe|passerai|debarque\\w*|descends|serai|attends|attendrai|arrive)",
  purpose:
    '(?:viens|vient|viendrai|venons|passe|passerai) pas (?:pour )?(?:parler|discuter|causer|bavarder|papoter)|pas pour (?:parler|discuter|causer|bavarder|papoter)|pas (?:tout )?seul(?:e|s)?(?= |,|\\.|!)|avec (?:une|ma) batte|ca va (?:chauffer|barder|mal (?:finir|se passer|tourner))|(?:on va voir|on verra|voir) qui (?:rigole|rit|sort|repart)',
  before:
    "(?:le dernier|la derniere|ceux|celui|les gens)(?: qui)?~(?:m'a|m'ont|me|nous ont)~(?:arnaqu|vol|roul|ment|tromp|pris pour)\\w*",
  fate: '(?:boit(?:e|ent)(?! (?:a|aux|de|du))|hopital|regrett\\w+|bequilles|dents|cimetiere|fauteuil roulant|platre)',
  menace:
    "(?:va|vont|allez|vas) (?:vite |bientot |tous |bien )?(?:comprendre|apprendre|regretter|le sentir|s'en souvenir|le regretter|savoir qui|voir ce)|comprendre (?:sa|leur|votre) douleur|qu'(?:il|elle|ils|elles) (?:profite|dorme|prie|se mefie|fasse attention|regarde|surveille|prenne garde)\\w*|(?:derriere lui|derriere elle|son dos|ses arrieres)|accident~(?:vite arrive|arrive vite|arrive)|(?:ce )?serait (?:bien )?(?:dommage|bete)|(?:venez|viens|dites) pas~(?:dire|plaindre|pleurer|prevenu)|(?:vous (?:etes|serez|voila|avez ete)) prevenus?|dernier avertissement|reflechissez (?:bien|y)|rendez-moi ce qui est a moi|on se (?:croisera|reverra|retrouvera)|le monde est petit",
};

const portuguese: Veiled = {
  knows:
    '(?:sei|sabemos|descobri|achei|tenho|conheco|ja vi|peguei)~(?:onde|que horas?|qual|em que|por onde|(?:a placa e )?o (?:sobrenome|endereco d|bairro|predio|carro)|a (?:placa|escola|rua|casa))~(?:mora\\w*|dorme|estaciona|sai|passa|volta|fecha|escola|filh[oa]s?|familia|mulher|esposa|mae|casa|bairro|carro|placa|sobrenome|predio|academia|motorista|entregador|tecnico|gerente)',
  habit:
    '(?:entregador|motoboy|tecnico|atendente|moca|rapaz|gerente|chefe|funcionari[oa]|cara|ele|ela)~(?:passa|estaciona|sai|volta|fecha|trabalha|anda|fica)~(?:todo (?:dia|santo dia)|toda (?:noite|tarde|manha)|sozinh[oa]|as (?:\\d+|seis|sete|oito|nove|dez)|de noite|no escuro)|(?:bonit[oa]|linda?) (?:loja|casa|familia|carro|escritorio)(?: voces| vcs| a de| o de|,)',
  comes:
    '(?:vou|vamos|apareco|passo|colo|chego|encosto|espero|to indo|estou indo) (?:ai|la|na|no|ate|pessoalmente|por ai|voces|vcs|ele|ela|com)',
  purpose:
    'nao (?:vai ser |e |sera )?(?:pra|para) (?:conversar|bater papo|trocar ideia)|nao (?:vou|chego|apareco) sozinh[oa]|(?:vamos ver|quero ver|veremos|a gente ve) quem|ninguem sai|(?:resolv\\w+|acert\\w+)~(?:do meu jeito|na marra|no braco|na bala)|vai (?:dar ruim|ficar feio) (?:pra|para)',
  before:
    '(?:o ultimo|a ultima|quem|os outros|gente|aquele)(?: que)?~(?:me|nos)~(?:engan|roub|passou a perna|passou pra tras|ment|enrol|tapeou|zoou)\\w*',
  fate: '(?:manc(?:a|ando)|hospital|arrepend\\w+|muletas?|dentes?|cemiterio|cadeira de rodas|gesso|caixao)',
  menace:
    '(?:vai|vao) (?:entender|aprender|sentir|se arrepender|lembrar|saber quem|ver o que|ver so)|(?:olh|and|fic)(?:e|em|ar|ando)~(?:pra tras|para tras|espert[oa]s?|as costas)|(?:ele|ela) que (?:nao )?(?:durma|se cuide|tome|ande|abra)|(?:melhor|que|bom) (?:ele |ela )?(?:tomar|tome|ter|tenha) cuidado|(?:depois|ai) nao (?:reclam|chor|dig|venh)\\w+|acidentes? acontece\\w*|seria uma pena|(?:estao|esta|ta|tao) avisad[oa]s?|to avisando|estou avisando|ultimo aviso|pens(?:e|em) bem|(?:devolv\\w+|me (?:da|deem)) o que e meu|a gente se (?:cruza|encontra)|cidade pequena|(?:linda|bela) familia',
};

const indonesian: Veiled = {
  knows:
    '(?:tau|tahu|hafal|hapal|punya|dapat|dapet|sudah cek|udah cek)~(?:rute|rumah|kos\\w*|kontrakan|alamat rumah|jam (?:pulang|kerja)|sekolah|plat|motor|jalan pulang|tempat (?:tinggal|parkir|nongkrong))~?(?:nya|kamu|lu|lo|kalian|dia|anak\\w*|istri\\w*|keluarga\\w*|kurir\\w*|sopir\\w*|cs\\w*|mbak\\w*|mas\\w*|tiap|setiap)?',
  habit:
    '(?:kurir\\w*|sopir\\w*|driver\\w*|teknisi\\w*|cs\\w*|kasir\\w*|karyawan\\w*|dia)~(?:lewat|pulang|parkir|jaga|tutup toko|sendirian)~(?:tiap|setiap|sendiri\\w*|malam|jam (?:\\d+|enam|tujuh|delapan|sembilan|sepuluh))',
  comes:
    '(?:saya|gue|gw|gua|aku|kami|kita)~(?:datang|dateng|datangi|datengin|samperin|ke (?:kantor|toko|gudang|sana)|kesana|tungguin?)',
  purpose:
    '(?:bawa|ajak|rame-rame|ramai-ramai|bareng)~(?:massa|sekampung|preman|golok|parang|celurit|warga sekampung|anak buah)|(?:kita )?(?:lihat|liat) (?:saja |aja )?siapa|bukan (?:buat|untuk|mau) (?:ngobrol|bicara|ngomong|diskusi)',
  before:
    '(?:yang|orang yang|terakhir)~(?:nipu|menipu|bohongi|bohongin|tipu|curangi|mainin|macam-macam)~(?:saya|gue|aku|gw|kami)',
  fate: '(?:pincang|rumah sakit|kuburan|kursi roda|tongkat|ompong)',
  menace:
    '(?:lihat|liat|tunggu|rasakan|rasain) (?:saja|aja|nanti|akibat\\w*)|hati-?hati|hati2|jangan (?:kaget|salahkan|salahin|nyesel|menyesal|nangis|bilang)|siap-siap|tanggung (?:sendiri )?akibat\\w*|(?:tahu|tau) rasa|(?:kalau|kalo) (?:ada|terjadi) apa-apa|pikir(?:kan|in)? baik-baik|peringatan terakhir|dunia sempit|awas (?:saja|aja|kalau|kalo)',
};

/** What the writer is known to be capable of. */
const record =
  "(?:i|i've) (?:did|done) time|been (?:inside|to prison|in prison) (?:before|for|once|twice)|nothing (?:left )?to lose|nichts (?:mehr )?zu verlieren|im (?:knast|gefangnis) gesessen|nada que perder|estuve en la carcel|(?:plus )?rien a perdre|fait de la (?:prison|taule)|nada a perder|ja fui preso|(?:pernah|sudah) dipenjara|tidak takut (?:masuk )?penjara";

const languages: readonly Veiled[] = [english, german, spanish, french, portuguese, indonesian];

/** Threats of two harmless halves. */
export const veiledPairs: readonly Pair[] = languages.flatMap(
  ({ knows, habit, comes, purpose, before, fate, menace }): Pair[] => [
    { label: 'threat', cue: `(?:${knows})|(?:${habit})`, also: [menace] },
    { label: 'threat', cue: purpose, also: [`(?:${comes})|(?:${habit})`] },
    { label: 'threat', cue: before, also: [fate] },
    { label: 'threat', cue: record, also: [menace] },
  ],
);

/**
 * Threats in one breath that name no killing: what will be left of somebody, a blow or a bullet in the words of the street, people
 * who settle such things.
 */
export const veiledThreats: readonly string[] = [
  // How somebody will leave
  "(?:driver|courier|technician|engineer|manager|guy|man|he|she|they|you|nobody|no one|one of you|none of you)~(?:won't|will not|not|never|wont|nobody|none)~(?:walk(?:s|ing)? (?:out|away|again)|leav(?:e|es|ing) (?:here )?(?:alive|on (?:his|her|their|your|two) (?:own )?(?:two )?(?:legs|feet))|go(?:es|ing)? home (?:alive|in one piece)|make it home)|(?:eat(?:ing)?|drink(?:ing)?) (?:\\w+ ){0,2}through a straw|crawl(?:ing)? (?:home|out of here)|pick(?:ing)? (?:up )?(?:his|her|your|their) teeth (?:up|off|from|out)|six feet under|bullet (?:in|through|between) (?:his|her|your|their)|put (?:him|her|you|them|one of you) in (?:the )?(?:ground|hospital|a hole|a grave|a wheelchair)",
  '(?:nicht|keiner|niemand)(?: mehr)? (?:auf (?:zwei|beiden|eigenen|seinen|ihren) (?:beinen|fusen)|lebend|aufrecht|in einem stuck) (?:\\w+ ){0,3}(?:weg|raus|heim|hause|geht|gehen|kommt|davon)|(?:geht|kommt|lauft)~(?:nicht|keiner|niemand)(?: mehr)? (?:auf (?:zwei|beiden|eigenen|seinen|ihren) (?:beinen|fusen)|lebend|aufrecht|in einem stuck)|(?:komm|fahr|geh|lauf)\\w*~(?:im krankenwagen|im leichenwagen|auf der trage|im sarg) (?:zuruck|heim|weg|wieder|nach hause)|krankenhausreif|kugel (?:in den|in die|durch den)~(?:kopf|knie|schadel|bauch)',
  'no (?:va a |van a |vais a )?(?:salir|sale|salen|saldra|saldran|volver|vuelve|vuelven|volvera|irse|marcharse)~(?:por su (?:propio )?pie|vivos?|viva|andando|caminando|enter[oa]s?|de una pieza)|sal(?:ir|dra|e)\\w* (?:con los pies por delante|en (?:camilla|una caja|bolsa))',
  '(?:repart|revien|sort|ressort|rentr)\\w* (?:pas|plus|jamais)?~?(?:sur ses (?:deux )?(?:jambes|pieds)|vivante?s?|les pieds devant|sur une civiere|dans une boite|en ambulance)(?! de)|balle (?:dans|entre) (?:la|le|les|sa) (?:tete|genou\\w*|peau|jambe|yeux)',
  '(?:ninguem|nao) (?:\\w+ )?(?:sai|saem|volta|voltam|vai sair|vai voltar)~(?:andando|viv[oa]s?|inteir[oa]s?|de pe)|sa(?:i|ir|em) (?:carregad[oa]|de maca|no caixao|no saco)',
  '(?:pulang|keluar)~(?:tinggal (?:nama|mayat)|merangkak|digotong|pakai keranda|naik ambulans)|siapa yang (?:bisa |masih )?(?:pulang|keluar) (?:hidup|selamat|utuh)|(?:kita|mari|ayo) (?:lihat|liat) siapa yang (?:bisa |masih )?(?:pulang|keluar|selamat)',
  // The words of the street
  "(?:put|stick) (?:a bullet|a knife) (?:in|into|through)|(?:cave|kick|smash|stove|bash) (?:his|her|your|their) (?:head|face|skull|teeth) in|(?:beat|kick|knock|punch) (?:the (?:crap|shit|hell|life|living daylights)|seven bells) out of (?:him|her|you|them|your|that|the (?:driver|courier|guy))|(?:rip|tear|cut|chop) (?:his|her|your|their) (?:head|throat|balls|fingers|hands?|ears?|tongue) (?:off|out)|slit (?:his|her|your|their) throats?|(?:i'll|i will|gonna|going to|i'm gonna) (?:deck|shank|glass|gut|floor|flatten|batter) (?:him|her|you|them|your|that|the (?:driver|courier|guy))",
  '(?:le|les|te|os|lo|los|la|se la|se lo) (?:meto|metere|metemos|voy a meter|vamos a meter|pego|pegare|voy a pegar|doy|voy a dar|clavo|vuelo|volare|voy a volar|lleno|voy a llenar|abro|hundo|reviento|rompo|parto)~(?:tiros?|balazos?|balas?|plomo|punetazos?|hostias?|paliza|navajazos?|cuchilladas?|punaladas?|sesos|craneo|dientes|jeta|hocico)|llenar?(?:l[eo]s?)? de plomo',
  '(?:lui|leur|vous|te) (?:colle|coller|collerai|mets|mettre|mettrai|fous|foutre|loge|loger|plante|planter|eclate|eclater)~(?:balle|plomb|couteau|poing|gueule|dents|baffe|raclee|une droite)|(?:lui|leur|vous|te) (?:faire|ferai|fais|fera) la peau|(?:lui|leur|vous) regler? (?:son|leur|votre) compte',
  '(?:meto|metemos|meter|dou|daremos|dar|taco|tacar|enfio|enfiar|desco|descer|encho|encher|passo|passar|sento|sentar)~(?:bala|balas|tiros?|facadas?|porrada|chumbo|soco|socos|murro|cacete|a faca|o facao|a peixeira|o sarrafo|a mao na cara) (?:nele|neles|nela|nelas|em (?:voces|vcs|vc|voce|quem|todo|cada)|n(?:o|a|os|as) (?:\\w+ )?(?:entregador\\w*|motoboy|tecnico|gerente|atendente|cara|primeiro|proximo))|(?:ench(?:o|er|endo)) (?:ele|ela|eles|voces|vcs) de (?:bala|porrada|tiro|chumbo)',
  '(?:gue|gw|gua|saya|aku|ku|kami)~?(?:libas|abisin|habisin|bikin (?:bonyok|babak belur|mampus|remuk)|sabet|gorok|penggal|keroyok|culik|lenyapkan)~(?:dia|kamu|lu|lo|kalian|kurir\\w*|cs\\w*|mereka|sopir\\w*|teknisi\\w*)|(?:dibikin|bikin|pulang|sampai) (?:bonyok|babak belur)',
  // Fire, and who waits with what
  "(?:set|put) (?:fire to|your ~ on fire|it on fire)(?= your| the| this| that|,|\\.|$)|(?:i'll|i will|we'll) be~with (?:a|my) (?:crowbar|baseball bat|bat|machete|shotgun|cricket bat|knife|axe)|in brand (?:stecken|setzen)|(?:stecke?|setze?)~in brand|(?:prend|met|meter|prender)\\w* fuego a(?:l)? (?:su|vuestr\\w+|tu|la|local|almacen)|(?:mettre|mets|mettrai|foutre|fous|foutrai) le feu (?:a|au|aux|dans) ?(?:votre|ton|vos|cette|ce|la|le|l'|entrepot|magasin)",
  // A dog, a promise
  "(?:set|let) (?:the|my) dogs? (?:on|loose)|next time~dogs?(?: is|'s| will be)? (?:loose|off)|(?:not|isn't) a threat,? (?:it's |it is |but |just )?(?:a )?(?:promise|fact)|(?:hetze?|lasse?) (?:ich )?(?:den|meinen) hund (?:auf|los)|keine drohung,? (?:sondern |das ist )?(?:ein )?versprechen|(?:suelto|soltare|echo|echare) (?:a |al |los |el |mi )?perros?|no es (?:una )?amenaza,? (?:es|sino) (?:una )?promesa|yo no amenazo,? yo|lache(?:rai)? (?:le|mon|les) chiens?|avec le chien et je le lache|pas une menace,? (?:c'est|mais) une promesse|solt(?:o|ar|arei) (?:o|os|meu) cachorros?|nao e (?:uma )?ameaca,? e (?:uma )?promessa|lepas(?:in|kan) anjing|bukan ancaman,? (?:tapi |ini )?janji",
  '(?:kurir|sopir|driver|teknisi)(?:nya)? (?:saya|gue|gw|aku) (?:lempar|seret|tendang|ceburin|tabrak)',
  // Those who settle it
  "(?:i|we)(?:'ve)? (?:know|have|got|can call)~(?:people|friends|guys|mates|boys|lads|cousins?|someone) (?:who|that) (?:deal|handle|take care|sort|settle|collect|pay)~(?:people like (?:you|that|him|her)|scum|thieves|crooks|liars|visits|debts|(?:it|this|things) without)|(?:sort|settle|handle|deal with|solve) (?:it|this|things|matters) (?:in )?(?:my|our) own way|(?:matters|the law|justice) into my own hands",
  'kenne (?:\\w+ )?(?:leute|jungs|typen|ein paar)(?: leute| jungs)?,? die~(?:regel|klar|erledig|eintreib)\\w*|(?:regel|klar)\\w* (?:ich |wir )?(?:das|es|die sache)~auf (?:meine|unsere) (?:art|weise)',
  '(?:tengo|conozco) (?:a )?(?:\\w+ )?(?:amigos|gente|conocidos|primos|alguien|colegas) que (?:le |les |lo |la )?(?:arregla|resuelve|cobra)n? (?:esto|estas|estos|asi|sin|a la|las cosas)|(?:arregl|resolv|resuelv|solucion|cobr)\\w+~(?:a mi manera|sin (?:juzgados?|policia|jueces|abogados))|justicia por mi (?:propia )?mano',
  "(?:je connais|j'ai)~(?:gens|amis|potes|cousins|gars|quelqu'un) qui (?:vont |savent )?(?:regl\\w+|recuper\\w+) (?:ca|ces|ce genre|les dettes|sans)|(?:regler|reglerai|regle)~(?:a ma (?:facon|maniere)|sans (?:juge|tribunal|police|avocat))|me faire justice",
  '(?:tenho|conheco) (?:\\w+ )?(?:gente|amigos|caras|pessoas|parceiros|conhecidos) que (?:resolve|cobra|acerta)m? (?:isso|essas|esse|na|do jeito|sem)|(?:resolv|cobr|acert)\\w+~(?:do meu jeito|na marra|sem (?:juiz|policia|advogado))|justica com as (?:proprias )?maos',
  '(?:saya|gue|aku|gw) (?:punya|kenal) (?:\\w+ )?preman|(?:selesaikan|beresin|bereskan|urus)~cara (?:saya sendiri|gue|kampung|jalanan|preman)',
];

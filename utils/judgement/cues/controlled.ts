import type { Pair } from './pairs';

/** One language's words for a person who is watched, hurt or hunted at home, told without the word for it. */
interface Controlled {
  /** Somebody who is not named; a driver may be meant. */
  he: string;
  /** Somebody close: my partner, my sister's husband. */
  close: string;
  /** He reads, tracks, holds, forbids. */
  control: string;
  /** What the writer asks for because of it: no calls, a number that is not shown. */
  secrecy: string;
  /** That it is he who must not learn of it. */
  fromHim: string;
  /** What happened or will. */
  harm: string;
  /** What he does: comes to the door, has found the address. */
  hunts: string;
  /** That somebody left because of him. */
  fled: string;
}

/** A present that shall stay a surprise is no secret to be afraid for. */
const present =
  '(?:surpris\\w*|gifts?|presents?|birthday|anniversary|christmas|geschenk\\w*|uberrasch\\w*|geburtstag\\w*|hochzeitstag|weihnacht\\w*|regal\\w*|sorpresa|cumple\\w*|aniversario|navidad|cadeaux?|surprise|anniversaire|noel|presente|surpresa|natal|kado|hadiah|kejutan|ultah|ulang tahun|valentine?s?|valentin\\w*)';

const english: Controlled = {
  he: 'he',
  close:
    "(?:my (?:\\w+ )?(?:husband|partner|boyfriend|ex|ex-husband|wife|girlfriend|ex-wife|father|dad|stepdad|stepfather|brother|son|uncle|in-laws)|her (?:husband|partner|boyfriend|ex|father|son)|(?:mum|mom|mother|sister|friend|daughter|neighbou?r|aunt|nan|gran|colleague)'?s? (?:new )?(?:husband|partner|boyfriend|ex|fella|bloke|man))",
  control:
    "(?:reads?|check(?:s|ing)?|goes through|sees|opens?|monitors?|tracks?|follows?|listens|watch(?:es|ing)?|controls?) (?:all |every |everything|my |her |through |to my |what )|(?:took|takes|taken|keeps|kept|has) (?:away )?(?:my|her|our) (?:\\w+ )?(?:card|phone|passport|papers|keys|money|wages|salary|passwords?|logins?)|(?:lock(?:s|ed)?|locking|shut(?:s)?) (?:me|her|us|them|my (?:mum|mom|sister|mother)) (?:in|inside|out|up)|(?:not|n't|never) (?:\\w+ )?(?:let|allow(?:ed)?|permit)(?:s|ted)?~(?:me|her|us|out|leave|call|see|talk|phone|money)|(?:knows|has|still has|got) (?:all )?my (?:passwords?|logins?|pin|location)|(?:has|have) access to (?:my|our|her)|same (?:account|phone|plan|bill)|makes me (?:show|hand|give|ask|account)|(?:installed|put|set up)~(?:app|tracker|spyware)~(?:my|her) phone|(?:knows|always knows|sees|can see) where (?:i am|i go|i'm|we are|we go|she is)",
  secrecy:
    "(?:don't|do not|dont|please stop|stop|never|no) (?:\\w+ )?(?:call|ring|phone|email|text|write|contact|send|texts?|emails?|calls|letters|notifications?|post)|(?:can't|cannot|mustn't|must not|shouldn't|doesn't|won't|not)~(?:know|see|find out|be (?:shown|visible|seen|listed)|shown|show up|appear)|(?:hide|delete|remove|wipe|erase|conceal|take)~(?:number|history|address|chat|messages?|calls?|account|name|location)|(?:own|separate|secret|different) (?:plan|account|number|phone|line)|opens? (?:it|the door|the post) first|from (?:the library|a friend's|my friend's|work|my mum's|my sister's|the neighbou?r's)|secretly|in secret",
  fromHim:
    "(?:from|on|using) (?:the library|my (?:sister|mum|mom|mother|friend|neighbou?r)'s (?:phone|computer))|(?:without|for) (?:him|my (?:husband|partner|ex|boyfriend|dad|father)) (?:not to )?(?:know\\w*|see\\w*|notic\\w*|find\\w*|being|getting|hear\\w*)|(?:he|my (?:husband|partner|ex|boyfriend|dad|father)) (?:can't|cannot|mustn't|must not|shouldn't|is not to|should not|may not) (?:know|see|find|hear|notice)|(?:if|when|before) (?:he|my (?:husband|partner|ex|boyfriend)) (?:sees|finds|finds out|notices|hears|knew|reads)",
  harm: "(?:last time|again|otherwise|or (?:else )?(?:he|she)|then)~(?:(?:hit|hurt|beat|punish|chok|grabb|slapp|push|shov|kick|lock)\\w* (?:me|us|her|them)|bruis\\w*|black eye|hospital|couldn't (?:leave|go out)|broke my (?!phone|order|parcel))|(?:i|she|we)(?:'ll| will| then| always| end up)* (?:pay|paying|suffer|get punished) (?:for it |for that )?(?:in the evening|at night|later|afterwards|when he|at home|that night|for days|for it at)|(?:what|i know what) (?:happens|awaits me|he does|he'll do|comes) (?:next|then|when|if|after)|bruis\\w+|black eye|(?:scared|afraid|terrified|frightened) (?:of (?:him|my (?:husband|partner|ex|boyfriend|dad|father))|for my|to (?:go|leave|be|open))|(?:hits?|beats?|slaps?|chokes?|kicks?|punche[sd]|hurts?|hit|shoved|throttled) (?:me|her|us|them|my (?:mum|mom|mother|sister))|(?:he|she)(?:'s| is| gets| got) (?:violent|dangerous|out of control)|(?:kill|hurt) me if|(?:split|busted|swollen) lip|i(?:'m| am) the one who (?:pays|answers|suffers|gets it)|dragged (?:me|her)|(?:go|goes|went|come|comes|came) (?:for|at) me|lays? into me|made me (?:delete|kneel|beg)",
  hunts:
    '(?:stands?|stood|waits?|waited|waiting|sits?|sat|shows?|turns?|turned|showed|parked|appears?|comes?|came|found|finds?|hammer\\w*|bang\\w*|follow\\w*)~(?:outside|(?:at|on|to) (?:my|our|the|her) (?:door|house|flat|work|new|building|school|gate|window)|everywhere|my (?:new )?(?:address|place|flat|street|number)|where (?:i|we|she)|every (?:night|day|evening))',
  fled: "(?:we're|we are|been) separated|since (?:i|we|she) (?:left|moved out|split up)|(?:moved|left|ran|fled|got|escaped|gone)(?: out| away)?~(?:because of|from|away from) (?:him|my (?:ex|husband|partner|boyfriend|dad|father))",
};

const german: Controlled = {
  he: 'er',
  close:
    '(?:(?:mein|meine[mnr]?) (?:\\w+ )?(?:mann|ehemann|partner|freund|ex|exmann|ex-mann|exfreund|frau|vater|stiefvater|bruder|sohn)|ihre?[mn]? (?:mann|freund|partner|ex|vater|sohn)|freund meiner \\w+|mann meiner \\w+)',
  control:
    '(?:liest|kontrolliert|uberwacht|sieht|offnet|pruft|verfolgt|ortet|durchsucht|hort)~(?:alles|mein\\w*|jede\\w*|alle|ihr\\w*|mit)|(?:hat|nimmt|behalt|nahm)~(?:mein|meine|meinen|ihr|ihre|ihren) (?:\\w+ )?(?:karte|handy|pass|papiere|schlussel|geld|lohn|gehalt|passworter|zugang\\w*|konto)|(?:sperrt|schliest|eingesperrt|eingeschlossen)~(?:mich|sie|ein|uns)|(?:hat|habe)~(?:mich|sie)~(?:eingesperrt|eingeschlossen)|(?:darf|durfte|lasst)~(?:nicht|nie)~(?:raus|telefonieren|allein|arbeiten|anrufen|ausgehen|das haus)|(?:kennt|hat noch)~(?:passwort|passworter|zugang|standort)|konto gesperrt|hat (?:das|mein|meine|meinen|die) (?:passwort|karte|ausweis|handy)|(?:app|tracker)~(?:auf meinem handy|installiert)|wei(?:s|ss)~wo ich (?:bin|hingehe)',
  secrecy:
    '(?:keine?n?|bitte nicht|nicht)~(?:anruf\\w*|anrufen|sms|briefe?|mails?|schreiben|schicken|benachrichtigung\\w*|post)|(?:darf|soll|sollte)~(?:nicht|niemals|auf keinen fall)~(?:wissen|erfahren|sehen|auftauchen|stehen|erscheinen|sichtbar)|(?:loschen|verbergen|verstecken|entfernen|ausblenden)~(?:nummer|verlauf|adresse|chat|anruf\\w*|konto|standort)|(?:nummer|verlauf|adresse|chat|anruf\\w*|konto|standort)~(?:loschen|verbergen|verstecken|entfernen|ausblenden)|(?:eigenen?|heimlich\\w*|getrennt\\w*|fur sie) (?:vertrag|konto|nummer|handy|zugang|einen zugang)|heimlich',
  fromHim:
    '(?:das|die|den) er nicht (?:sieht|sehen kann|kennt)|(?:rechner|computer|pc|handy|telefon) (?:der|meiner|einer) (?:bucherei|bibliothek|schwester|freundin|mutter|nachbarin)|(?:ohne dass|damit|dass) (?:er|mein \\w+)~(?:nichts? |nie )?(?:merk\\w*|sieht|erfahr\\w*|mitbekomm\\w*|weis)|(?:er|mein \\w+) darf~(?:nicht|nichts|nie)~(?:wissen|merken|sehen|erfahren|mitbekommen)|wenn (?:er|mein \\w+)~(?:erfahrt|merkt|sieht|wusste|herausfindet|rausfindet|mitbekommt)',
  harm: '(?:letztes mal|das letzte mal|wieder|sonst|dann)~(?:geschlagen|schlagt|schlage|blau\\w*|krankenhaus|nicht raus|ausgerastet|rastet|gewurgt|gestosen|weh)|blaue? (?:flecken?|augen?|auges?)|(?:angst|panik) (?:vor (?:ihm|meinem|meiner|ihrem)|um mein|nach hause|aus dem haus|raus)|(?:schlagt|schlug|tritt|wurgt|prugelt|haut) (?:mich|sie|uns|ihre|meine)|(?:mich|sie|uns)~(?:geschlagen|gewurgt|verprugelt|getreten)|(?:bekomme|kriege) ich (?:es|das) (?:abends|danach|spater|zuruck)|arger mit ihm|eingesperrt|aufgeplatzte lippe|nach hause (?:gezerrt|geschleift)|(?:mit dem|mit einem|mit der) (?:hammer|messer|axt|baseball\\w*)',
  hunts:
    '(?:steht|stand|wartet|wartete|sitzt|taucht|kommt|lauert|klingelt|hat~gefunden|fand|findet|verfolgt|hammert)~(?:vor (?:der|meiner|unserer) (?:tur|wohnung|arbeit|haustur|schule)|vorm haus|vor dem haus|uberall|jeden (?:abend|tag)|jede nacht|neue (?:adresse|wohnung)|wo (?:ich|wir))',
  fled: '(?:wir sind|sind|leben) getrennt|seit (?:ich|wir) (?:weg|getrennt|ausgezogen)|(?:ausgezogen|abgehauen|weggelaufen|weg)~(?:wegen|von|vor) (?:ihm|meinem (?:mann|ex|partner|vater))|(?:wegen|vor) (?:ihm|meinem (?:mann|ex|partner|vater))~(?:ausgezogen|abgehauen|weggelaufen|umgezogen)|(?:erfahrt|weis|rausfindet|herausfindet)~wo (?:ich|wir)~(?:wohn\\w*|bin|sind)',
};

const spanish: Controlled = {
  he: '(?:el(?= (?:me|nos|lo|le|no|ya|siempre|sabe|ve|lee|revisa|controla|vigila|entra|abre|tiene|va|se)))',
  close:
    '(?:mi (?:\\w+ )?(?:marido|esposo|pareja|novio|ex|exmarido|exnovio|expareja|mujer|padre|padrastro|hermano|hijo)|su (?:marido|pareja|novio|ex|padre|hijo)|(?:novio|pareja|marido) de mi \\w+)',
  control:
    '(?:lee|revisa|controla|vigila|ve|abre|mira|rastrea|sigue|escucha|entra en)~(?:todo|mi|mis|cada|su|el movil|el celular|los mensajes)|(?:me|le) (?:quit[oa]|ha quitado|retiene|guarda|esconde)~(?:tarjeta|movil|celular|pasaporte|papeles|llaves|dinero|sueldo)|(?:me|la|nos) (?:encierra|encerro|tiene encerrada|deja encerrada|deja sin)|encerradas?|no (?:me|la|le|nos) deja (?:salir|llamar|hablar|trabajar|ver|tener)|(?:tiene|sabe) (?:todas )?(?:mis|la) (?:claves|contrasenas?|ubicacion)|cambi\\w+ (?:la|mi|las) (?:contrasenas?|claves?)|no deja que (?:mi|ella)|(?:instalo|ha instalado)~(?:app|aplicacion)|(?:ve|sabe)~(?:por )?donde (?:estoy|estamos|voy|vamos)',
  secrecy:
    '(?:no|nunca|dejen de) (?:me |le )?(?:llam\\w+|escrib\\w+|mand\\w+|envi\\w+|avis\\w+|notifi\\w+)|no (?:salga|aparezca|se vea|figure|conste|puede saber|debe saber|sepa|vea|se entere)|(?:borr|ocult|escond|quit|elimin)\\w+~(?:numero|historial|direccion|chat|llamadas?|cuenta|nombre|ubicacion)|(?:propia|propio|otra|aparte|secret[oa]) (?:linea|cuenta|numero)|a escondidas',
  fromHim:
    'que (?:el|mi \\w+) no (?:pueda|vea|sepa|se entere)|desde (?:el (?:movil|telefono|ordenador) de (?:mi|una)|la biblioteca)|(?:movil|telefono|celular) de mi (?:hermana|madre|amiga|vecina)|sin que (?:el|mi \\w+|se|lo|me) ?(?:se )?(?:enter\\w+|sep\\w+|ve\\w+|not\\w+|pill\\w+|vigil\\w+)|(?:el|mi \\w+) no (?:puede|debe|se puede|se debe)~(?:saber|ver|enterar\\w*)|si (?:ve|se entera|sabe|descubre|lo ve)',
  harm: '(?:la ultima vez|otra vez|si no|luego|entonces|de nuevo)~(?:me peg\\w+|golpe\\w+|morad\\w+|moret\\w+|hospital|no pude salir|paliza|ahorc\\w+)|ojo morado|moratones|moretones|ya se lo que me (?:espera|pasa|toca)|me lo hace pagar|lo pago (?:luego|despues|caro|en casa|por la noche)|(?:miedo) (?:a|de|por) (?:el|mi (?:marido|ex|pareja|padre)|mis hijos|salir|que me encuentre)|(?:me|le|la|nos) (?:pega|pego|pegaba|golpea|golpeo|maltrata|empuja|ahorca|patea)|es (?:violento|agresivo|peligroso)|labio (?:partido|roto)|me encerro|me hizo borrar\\w*|arrastr(?:o|ada)',
  hunts:
    '(?:aparece|estaba|estuvo|se presenta|espera|esperando|viene|vino|se planta|encontro|ha encontrado|descubrio|me sigue|ronda|golpea|entra en mi)~(?:(?:en|a|por) (?:la|mi|mi nueva|el|mi nuevo) (?:puerta|casa|trabajo|portal|piso|direccion|calle|oficina|colegio)|cada (?:noche|dia)|todas las noches|todos los dias|donde (?:vivo|duermo|estoy|voy)|mi (?:nueva )?(?:direccion|casa)|saber donde)',
  fled: '(?:nos separamos|estamos separados|desde que (?:me fui|lo deje))|(?:sali|salimos|me fui) de casa con (?:las|los|mis) (?:nin\\w+|hij\\w+)|(?:me fui|se fue|me escape|se escapo|hui|huyo|sali|salio)(?: de casa)?~(?:por su culpa|de el|por el|porque|con lo puesto|de mi (?:marido|ex|pareja))',
};

const french: Controlled = {
  he: '(?:il|un homme)',
  close:
    '(?:mon (?:\\w+ )?(?:mari|conjoint|compagnon|copain|ex|ex-mari|pere|beau-pere|frere|fils)|ma (?:femme|compagne|ex)|son (?:mari|conjoint|compagnon|copain|ex|pere|fils)|(?:copain|mari|compagnon) de ma \\w+)',
  control:
    "(?:lit|regarde|controle|surveille|voit|ouvre|fouille|suit|ecoute|piste|verifie)~(?:tout|mes|mon|ma|chaque|toutes?|ses|son)|(?:m'a|lui a|me|lui) (?:pris|prend|confisque|garde|cache)~(?:carte|telephone|portable|passeport|papiers|cles|argent|salaire)|(?:m'|l'|nous )(?:enferme|a enfermee?|interdit)|enfermees?|(?:me|lui|nous) (?:interdit|defend|empeche)~(?:sortir|appeler|parler|voir|travailler)|(?:a|garde|connait|a garde) (?:encore |tous )?(?:mes|mon|le) (?:identifiants|mots? de passe|codes?|acces)|installe~(?:appli|application|logiciel|mouchard)~telephone|(?:sait|savoir)~(?:ou|a quelle heure) (?:je|on|nous)",
  secrecy:
    "(?:n'appelez|ne (?:m'|me )?(?:appelez|telephonez|ecrivez|envoyez|rappelez|laissez)|n'envoyez|plus de|pas de|aucun) ?(?:pas|plus|rien|jamais|sms|courriers?|mails?|notifications?|message|appel)?|ne (?:doit|doive) (?:pas|rien|jamais) (?:savoir|voir|apparaitre|figurer)|(?:effacer?|supprimer?|masquer?|cacher?)~(?:numero|historique|adresse|conversation|appels?|compte|nom|position)|(?:propre|autre|a moi) (?:ligne|compte|numero|forfait)|en cachette",
  fromHim:
    "(?:telephone|portable|ordinateur) de (?:ma|une) (?:soeur|mere|amie|voisine)|depuis la bibliotheque|sans qu'(?:il|elle)|(?:qu'il|il|mon \\w+) ne (?:sache|voie|doit|le voie|l'apprenne|doive)|s'il (?:voit|apprend|sait|tombe|decouvre)",
  harm: "(?:la derniere fois|encore|sinon|apres|de nouveau)~(?:frapp\\w+|tap\\w+|battue?|bleus?|cocard|hopital|sans pouvoir sortir|pas pu sortir|enferme\\w*)|restee? (?:une|deux|trois|plusieurs) (?:semaines?|jours?)~sans (?:pouvoir )?sortir|oeil au beurre noir|cocard|des bleus|je sais ce qui m'attend|(?:je le paie|je le paye) (?:le soir|apres|cher|ensuite)|me le fait payer|(?:j'ai|elle a|nous avons) (?:tres )?peur (?:de (?:lui|mon|sortir|rentrer)|pour (?:moi|mes|elle)|qu'il)|(?:me|la|nous|l') ?(?:frappe|tape|bat|cogne|gifle|etrangle|frappait|battait)(?= |,|\\.)|est (?:violent|dangereux|agressif)|levre (?:fendue|ouverte)|sale (?:nuit|quart d'heure)|m'a obligee? a (?:effacer|supprimer)",
  hunts:
    "(?:m'attend|attend|debarque|vient|arrive|apparait|se pointe|se poste|rode|a trouve|a retrouve|me suit|suit mes|sonne|tambourine)~(?:(?:devant|a|en bas de|dans|chez|sous) (?:ma|mon|la|le|chez|notre|l'|mes)|partout|tous les (?:soirs|jours)|chaque (?:soir|nuit|jour)|ma (?:nouvelle )?(?:adresse|porte)|deplacements|ou (?:je|j'|nous))",
  fled: '(?:on est|nous sommes) separes|depuis que je suis partie|(?:partie?s?|enfuie?|sauvee?|quitte\\w*)~(?:a cause de lui|a cause de (?:mon|son)|pour lui echapper|en pleine nuit)',
};

const portuguese: Controlled = {
  he: 'ele',
  close:
    '(?:meu (?:\\w+ )?(?:marido|esposo|companheiro|namorado|ex|ex-marido|ex-namorado|pai|padrasto|irmao|filho)|minha (?:ex|mulher|namorada)|(?:marido|namorado|companheiro|ex|filho|pai) d(?:ela|a minha \\w+)|(?:o|pelo|meu) padrasto|pel[oa] (?:marido|namorado|companheiro|padrasto|ex|pai|filho))',
  control:
    '(?:le|olha|controla|vigia|ve|abre|mexe|rastreia|segue|escuta|fuca|pega|confere|monitora)~(?:tudo|meu|minhas?|meus|cada|ate|o celular|as mensagens|dela)|(?:tomou|pegou|tirou|esconde|escondeu|segura|ficou com|guarda)~(?:meu|minha|o|a|dela) (?:\\w+ )?(?:cartao|celular|passaporte|documentos?|chave|dinheiro|salario)|(?:me|a|nos) (?:tranca|trancou|prende|deixa trancada)|trancadas?(?= |,|\\.)|instalou~(?:app|aplicativo|rastreador)|sabe~onde (?:eu )?(?:estou|to|vou)|nao (?:me|a|nos) deixa (?:sair|ligar|falar|trabalhar|ver|ter)|(?:tem|sabe) (?:todas )?(?:minhas?|a) (?:senhas?|localizacao)',
  secrecy:
    '(?:nao|parem de|nunca) (?:me )?(?:lig\\w+|escrev\\w+|mand\\w+|envi\\w+|avis\\w+|notifi\\w+)|nao (?:apareca|apareca|conste|saia|mostre)|(?:apag|escond|ocult|tir|exclu)\\w+~(?:numero|historico|endereco|conversa|ligac\\w+|conta|nome|localizacao|dados)|(?:propri[oa]|outr[oa]|separad[oa]|so minha) (?:linha|conta|numero|endereco|chip)|outro (?:endereco|numero)|escondid[oa]',
  fromHim:
    'que ele nao (?:saiba|veja|possa|descubra)|celular d[ae] (?:minha |uma )?(?:irma|mae|amiga|vizinha)|da biblioteca|lan house|sem (?:que )?(?:ele|meu \\w+|ela) (?:sab\\w+|saib\\w+|ver|veja|perceb\\w+|desconfi\\w+)|(?:ele|meu \\w+) nao (?:pode|deve) (?:saber|ver|descobrir|desconfiar)|se ele (?:vir|ver|souber|descobrir|pegar)',
  harm: '(?:(?:da|na) (?:outra|ultima) vez|de novo|senao|depois|se nao)~(?:me bat\\w+|apanh\\w+|rox[oa]|hospital|nao pude sair|surra|enforc\\w+|me machuc\\w+)|olho roxo|hematomas?|roxos? pelo corpo|ja sei o que (?:me espera|acontece|vai acontecer)|(?:sobra pra mim|apanho|apanhei)|medo (?:dele|d[oe] meu (?:marido|ex|pai|companheiro)|de (?:sair|voltar|ele)|pel[oa]s? (?:meus|minha))|(?:me|a|nos) (?:bate|bateu|agride|agrediu|empurra|espanca|chuta|machuca)|e (?:violento|agressivo|perigoso)|labio (?:cortado|partido|rachado)|me tranc\\w+|me fez (?:apagar|ajoelhar|implorar)|me arrastou|ordem (?:judicial )?de nao (?:chegar|se aproximar)',
  hunts:
    '(?:aparece|apareceu|fica|espera|esperando|vem|veio|ronda|achou|descobriu|encontrou|me segue|bate|sabe onde)~(?:(?:na|em|no|a|da) (?:minha |meu |nossa )?(?:porta|casa|trabalho|predio|portao|rua|escola|servico|frente)|toda (?:noite|hora)|todo dia|todo lugar|meu (?:novo )?endereco|endereco novo|onde (?:eu|moro|estou|durmo))',
  fled: '(?:nos separamos|estamos separados|desde que (?:eu )?(?:sai|larguei))|(?:sai|saiu|fugi|fugiu|larguei)(?: de casa)?~(?:por causa dele|dele|do meu (?:marido|ex|pai)|no meio da noite|so com a roupa)',
};

const indonesian: Controlled = {
  he: 'dia',
  close:
    '(?:(?:suami|mantan|pacar|bapak|ayah|ayah tiri|kakak|istri|mertua)(?: (?:saya|aku|gue|kami))?|suaminya|pacarnya|mantannya|bapaknya)',
  control:
    '(?:baca|membaca|cek|ngecek|mengecek|periksa|buka|pantau|lihat|liat|ngintip|melacak|lacak|kontrol|pegang)~(?:semua|hp|chat|pesan|sms|tagihan|lokasi|email|isi)|(?:hp|kartu|atm|ktp|paspor|gaji|kunci|uang)(?:nya|ku| saya| aku)?~(?:disita|diambil|dipegang|ditahan|dirampas|disembunyikan)|(?:dikurung|dikunci|dikunciin|disekap)|(?:gak|ga|nggak|tidak) (?:boleh|dibolehin|diizinkan|dikasih)~(?:keluar|telepon|nelpon|kerja|ketemu|pegang)|(?:tahu|tau|punya|pegang)~(?:password|sandi|pin|lokasi)|pasang~(?:aplikasi|pelacak)~hp|(?:tahu|tau) (?:saya|aku) (?:lagi )?di ?mana',
  secrecy:
    '(?:jangan|tolong jangan|stop)~(?:telepon|telpon|nelpon|kirim|hubungi|sms|wa|email|notif\\w*|tampil\\w*)|diam-diam|sembunyi-sembunyi|(?:hapus|sembunyikan|ganti)~(?:nomor|riwayat|alamat|chat|akun|lokasi)|rekening sendiri|nomor sendiri',
  fromHim:
    '(?:pinjam|pakai|pake) hp (?:teman|kakak|ibu|adik|tetangga)|dari warnet|(?:tanpa|jangan sampai|biar|supaya)~(?:ketahuan|diketahui|dia tahu|dia tau|sepengetahuan|(?:gak|ga|tidak|nggak) (?:tahu|tau|ketahuan|kelihatan))|(?:kalau|kalo|klo)~(?:dia|suami|mantan|pacar)~(?:tahu|tau|lihat|liat|angkat|baca)',
  harm: '(?:kena|di)(?: )?(?:pukul|gebuk|tampar|hajar|tendang|pukulin|gebukin|gampar)|(?:mukul|mukulin|pukul|pukulin|nampar|nendang|hajar)~(?:saya|aku|dia|ibu|kakak|adik|lagi)|(?:lebam|memar|biru-biru|babak belur)|takut (?:sama|pulang|keluar|dengan) ?(?:dia|suami|mantan|pacar|bapak|rumah)?|ringan tangan|bibir (?:pecah|sobek)|diseret|(?:tidak|gak|ga|nggak) dikasih makan|dijambak|disundut',
  hunts:
    '(?:muncul|datang|nunggu|nungguin|menunggu|nongkrong|berdiri|ngikutin|mengikuti|nemu|nemuin|tahu|tau|gedor)~(?:(?:di )?depan (?:rumah|kos\\w*|kantor|pintu)|tiap malam|setiap (?:malam|hari)|di mana-mana|dimana-mana|alamat (?:baru|saya|kos\\w*)|tempat (?:kerja|saya))',
  fled: '(?:kabur|pergi|lari|pindah)~(?:gara-gara|dari|karena) (?:dia|suami|mantan|pacar|bapak)',
};

/** The address that he should not have, and whence he has it. */
const traced =
  '(?:(?:found|got|learned|knows|saw)~new (?:address|place|flat)|from your (?:invoice|label|parcel|receipt|email)|(?:kennt|hat|erfahren|gefunden)~neue adresse|(?:saber|supo|sabe|descubrio)~(?:nueva direccion|direccion nueva)|(?:appris|trouve|eu)~nouvelle adresse|(?:descobriu|soube|achou)~(?:endereco novo|novo endereco)|(?:tahu|tau|dapat)~dari (?:resi|invoice|kalian|paket))';

/** Blows that a third person gets, in one breath. */
export const blows: readonly string[] = [
  '(?:husband|boyfriend|partner|stepfather|stepdad|fella|bloke)(?: \\w+){0,3} (?:hits|beats|hit|punches|kicks|chokes|slaps|batters) (?:her|him|them|the kids|my (?:mum|mom|sister|mother))(?! (?:at|to) )',
  '(?:mann|freund|partner|exmann|vater|stiefvater)(?: \\w+){0,3} (?:schlagt|verprugelt|wurgt|tritt|misshandelt) (?:sie|ihn|die kinder|meine \\w+)(?! (?:im|beim|vor) )',
  '(?:marido|novio|pareja|padrastro|exmarido)~(?:le|la|los|les) (?:pega|pego|golpea|maltrata|da palizas)',
  "(?:mari|copain|compagnon|conjoint|beau-pere)~(?:la|les|l') ?(?:cogne|frappe|bat|tape|gifle|etrangle|a frappee)(?! (?:aux?|a la|a plate))",
  '(?:marido|namorado|companheiro|padrasto)~(?:bate n(?:ela|eles|elas|a minha|as|os|o meu|a)|espanca|agride)(?! (?:palma|foto|papo|ponto|porta|tecla))',
  '(?:suami|pacar|ayah tiri|bapak tiri)(?:nya)?~(?:mukulin|memukuli|nampar|menyiksa|nyiksa) (?:dia|ibu|kakak|adik|anak)',
];

const languages: readonly Controlled[] = [english, german, spanish, french, portuguese, indonesian];

/** Somebody watched, hurt or hunted by a person close to them, told by its halves. */
export const controlledPairs: readonly Pair[] = languages.flatMap(
  ({ he, close, control, secrecy, fromHim, harm, hunts, fled }): Pair[] => [
    { label: 'abuse_victim', cue: control, also: [`${he}|${close}`, `(?:${harm})|(?:${fled})`] },
    {
      label: 'abuse_victim',
      cue: `${close}~(?:${control})`,
      also: [`(?:${secrecy})|(?:${fromHim})|(?:${hunts})`],
      unless: present,
    },
    { label: 'abuse_victim', cue: `${he} (?:${control})`, also: [fromHim], unless: present },
    {
      label: 'abuse_victim',
      cue: `${close}~(?:${hunts})`,
      also: [`(?:${secrecy})|(?:${fromHim})|(?:${harm})|${traced}`],
    },
    { label: 'abuse_victim', cue: `${he}~(?:${hunts})`, also: [harm] },
    { label: 'abuse_victim', cue: fled, also: [`(?:${secrecy})|(?:${fromHim})|(?:${harm})`] },
    { label: 'abuse_victim', cue: `(?:${secrecy})|(?:${fromHim})`, also: [`${he}|${close}`, harm] },
  ],
);

import type { Pair } from './pairs';

/** One language's words for a death of one's own that is only alluded to, or seen coming in somebody else. */
interface Farewell {
  /** That the writer will not be there, or need anything, from some time on. */
  gone: string;
  /** What is let go of with it, or what was set in order. */
  lettingGo: string;
  /** What makes it a journey, a move or a delivery. */
  away: string;
  /** Somebody whom the writer fears for. */
  other: string;
  /** What that person did or said. */
  sign: string;
  /** That it is happening now. */
  alarm: string;
}

const english: Farewell = {
  gone: "(?:i )?(?:won't|wont|will not|not going to|not gonna) (?:be (?:needing|here|around|alive)|need|live)~(?:tonight|tomorrow|weekend|(?:mon|tues|wednes|thurs|fri|satur|sun)day|next (?:week|month|year)|much longer|then|after|any ?more|anything|christmas|the morning)|(?:by|after|come) (?:tonight|tomorrow|the weekend|(?:mon|tues|wednes|thurs|fri|satur|sun)day|next week|the morning)~(?:i'll be gone|i will be gone|it will(?: all)? be over|it'll(?: all)? be over|won't be (?:needing|here|around|alive)|won't (?:need|matter))|(?:i'll|i will) be (?:gone|dead) (?:by|tonight|tomorrow|soon|before|when)|it(?:'ll| will) all be over (?:soon|tonight|tomorrow|by)|(?:not|won't|never) (?:going to |gonna )?(?:make it to|see|be there for) (?:tomorrow|the weekend|(?:mon|tues|wednes|thurs|fri|satur|sun)day|next week|christmas|another)|(?:won't|will not|not going to) (?:see|get) (?:the|my|your) next|made (?:my )?peace with|affairs in order|(?:don't|do not) want to leave (?:any )?debts|(?:left|written down)~passwords?~(?:mum|mom|mother|dad|wife|husband|family|kids|sister|brother)",
  lettingGo:
    "(?:keep|forget|don't bother|no need|never mind|doesn't matter|does not matter|it's fine|its fine|stop bothering)~(?:money|refund|it|with|about|anything|any ?more)|nobody (?:will|has to|needs to|would|else will)|no one (?:will|has to|needs to|would)|(?:written|wrote|left|leaving) (?:\\w+ )?(?:the |my |a |some )?(?:letters?|notes?)(?! (?:on|with|at|for) (?:the )?(?:door|desk|order|reception|driver|counter))|(?:everything|all)(?: is|'s)? (?:sorted|arranged|settled|in order|prepared|ready)|sorry for (?:the trouble|everything|being)|nothing (?:matters|left)|(?:put up with|burden|better off) (?:me|without me|to)|someone will (?:look after|take|find)|look after (?:my|the) (?:dog|cat|kids)|say goodbye|thank(?:s| you) for everything|(?:cancel|close|delete) (?:everything|it all)|donate",
  away: '(?:mov(?:e|ed|ing)|hold (?:the|my)|holiday|vacation|travel\\w*|trip|abroad|deliver\\w*|parcel|pick ?up|collect\\w*|out of (?:town|office)|shift|leave (?:the|this) (?:job|company)|new (?:job|flat|house|phone|provider)|switch\\w*|upgrade\\w*|cheaper|competitor|retir\\w+|on leave|office|meeting|conference|semester|course)',
  other:
    '(?:my|our|the|this|his|her) (?:\\w+ )?(?:sister|brother|son|daughter|mum|mom|mother|dad|father|wife|husband|partner|friend|mate|pal|flatmate|roommate|housemate|girlfriend|boyfriend|cousin|neighbou?r|colleague|nephew|niece|grandson|granddaughter|kid|child|tenant|student|customer|ex)|(?:someone|somebody) (?:in|on) (?:your|the|this)',
  sign: "(?:said|saying|says|sent|posted|texted|written|wrote|left|leaves?)~(?:good ?bye|farewell|a note|notes|sorry to (?:everyone|all|us|everybody)|last (?:message|post|letter))|(?:note|letter)~(?:sorry|goodbye|forgive|blame)|(?:don't|do not) look for (?:me|him|her)|(?:deleted|closed)~(?:all )?(?:his|her|their) (?:accounts|profiles|socials?)|(?:emptied|cleared) (?:out )?(?:his|her|their) room|(?:finally|at last) (?:sleep|rest|be at peace)|look after (?:mum|mom|mother|dad|the (?:kids|dog|cat))|(?:said|sent|wrote|texted)~thank(?:s| you) for everything|rest forever|(?:photo|picture)~(?:pills|tablets|rope|bridge)|(?:gave|given|giving|gives) away~(?:things|stuff|clothes|everything|belongings|possessions|dog|cat)|(?:wants?|wanted|going|talks? about|talking about|threaten\\w*|keeps? saying|says?)~(?:to die|dying|not (?:be|being|want\\w*) (?:here|alive)|end(?:ing)? it|jump\\w*|to disappear|sleep forever|never wake|hurt(?:ing)? (?:him|her|them)sel\\w+)|(?:cut(?:s|ting)?|burn(?:s|ing)?|harm(?:s|ing)?|hurt(?:s|ing)?|starv(?:es|ing)) (?:him|her|them)sel\\w+(?! (?:off|short|shaving|on|with your))|(?:taken|took|takes|swallow\\w*)~(?:all|whole|every|bottle|box|boxes|packet|handful|too many)~(?:pills|tablets|medication|meds|paracetamol|sleeping)|(?:bought|ordered|orders|order|buying)~(?:rope|pills|tablets|razor ?blades?|blades|helium|sleeping)",
  alarm:
    "(?:not|n't|isn't|won't|doesn't) (?:\\w+ )?(?:answer\\w*|pick\\w*|reply\\w*|open\\w*|respond\\w*|reach\\w*)|phone(?: is|'s)? (?:off|switched off)|can't (?:find|reach|get hold)|cannot (?:find|reach)|where (?:was|were|did|is|are|it)|please hurry|urgent\\w*|(?:don't|do not|stop|please)~(?:send|sell|deliver|ship)|cancel|locate|trace|afraid|scared|worried|frightened|missing|help|(?:turned|switched) off (?:his|her|their) phone|what(?:'s| is) in|voicemail|nobody (?:knows|has heard)|where (?:he|she|they)",
};

const german: Farewell = {
  gone: '(?:gibt|gebe|wird)~mich~(?:nicht mehr|nimmer)|(?:bin|werde)(?: ich)? (?:dann |sowieso |eh |bald |morgen |ohnehin )*(?:nicht mehr (?:da|hier|am leben)|weg)(?= |,|\\.|!)|(?:brauche|brauch)(?: ich)?~(?:nichts mehr|kein\\w* \\w+ mehr)|(?:erlebe|schaffe)(?: ich)?~(?:nicht mehr|eh nicht)|(?:dann|bald|morgen|heute nacht) ist (?:es |alles |endlich )?(?:vorbei|ruhe)|nachste rechnung~nicht mehr|(?:angelegenheiten|papiere) (?:sind |habe ich )?geordnet|frieden gemacht mit|keine schulden hinterlassen|passworter~(?:aufgeschrieben|hinterlegt)',
  lettingGo:
    '(?:behalten|lassen) sie~(?:geld|ruhig|mahnung|es)|(?:spar|mach)\\w* (?:sie |euch )?(?:sich )?(?:die|keine) (?:muhe|umstande)|(?:ist|ist mir|wird)~(?:egal|gleich|auch egal)|niemand (?:wird|muss|braucht|vermisst)|keiner (?:wird|muss|vermisst)|alles (?:geregelt|vorbereitet|geordnet|erledigt)|briefe? (?:sind |ist |habe ich )?(?:schon )?geschrieben|tut mir leid fur alles|danke fur alles|zur last|ohne mich|kummert sich~(?:hund|katze|kinder)|sowieso|ruhig laufen|(?:kundigen|loschen|stornieren) sie (?:alles|einfach)|spenden',
  away: '(?:urlaub|umzug|umgezogen|umziehe|ziehe|verreis\\w*|reise|ausland|liefer\\w*|paket|abhol\\w*|schicht|buro|kur|semester|anbieter|wechsel\\w*|rente|kollegin|dienst)',
  other:
    '(?:meine?[mnrs]?|unsere?[mnrs]?|seine?|ihre?) (?:\\w+ )?(?:schwester|bruder|sohn|tochter|mutter|mama|vater|papa|frau|mann|partner(?:in)?|freund(?:in)?|mitbewohner(?:in)?|cousine?|nachbar(?:in)?|kolleg(?:e|in)|neffe|nichte|enkel(?:in)?|mieter(?:in)?|schuler(?:in)?)',
  sign: '(?:verabschiedet|abschied|abschiedsbrief|lebewohl)|(?:zettel|brief|nachricht)~(?:verzeih\\w*|leid|vermisst|lebt wohl|abschied)|(?:verschenkt|verschenkte|weggegeben)~(?:sachen|alles|hund|katze|kleider|besitz)|(?:sucht mich nicht|auf (?:mama|mutter|papa|vater|die kinder|den hund)~?aufpassen|fur immer (?:schlafen|ruhen|gehen)|(?:profile|accounts)~geloscht|zimmer~(?:leer)?geraumt|endlich schlafen)|(?:will|wolle|wollte|mochte|redet|spricht|droht|sagt|schreibt)~(?:sterben|nicht mehr (?:leben|da sein|aufwachen|wach werden)|springen|alles beenden|fur immer schlafen|umbringen|was antun|etwas an(?:zu)?tun|vom tod)|(?:ritzt|schneidet|verbrennt|verletzt|schlagt) sich (?:selbst|wieder|seit|absichtlich|die arme|am arm|nachts)|(?:sich (?:selbst )?(?:ritzt|verletzt|umbring\\w*))|(?:genommen|nimmt|geschluckt|schluckt|schluckte)~(?:alle|ganze|packung\\w*|zu viele|schachtel\\w*)|(?:alle|ganze|packung\\w*|zu viele|schachtel\\w*)~(?:tabletten|pillen|schlafmittel)~(?:genommen|geschluckt)|(?:bestellt|gekauft|paket|lieferung|sendung)~(?:tabletten|schlaf\\w*|strick|seil|klingen)|(?:tabletten|schlaf\\w*|strick|seil|klingen)~(?:bestellt|gekauft)',
  alarm:
    '(?:nicht|keine)~(?:ans telefon|auf|ran|erreichbar|erreichen|antwort\\w*|offnet|gemeldet)|handy~aus|(?:wo|wohin)~(?:geliefert|ist|sein|zugestellt)|bitte (?:schnell|beeilen|nicht)|dringend|schicken sie~nicht|nicht (?:ausliefern|verschicken|verkaufen|liefern)|stornier\\w*|orten|angst|sorge\\w*|vermisst|hilfe|woher|von wo|niemand (?:weis|hat)',
};

const spanish: Farewell = {
  gone: '(?:no (?:voy a|pienso|creo que vaya a|creo que)|ya no (?:voy a|pienso|estare)|no) (?:llegar|llegue|estar|estare|necesit\\w+|ver|seguir)~(?:manana|lunes|martes|miercoles|jueves|viernes|sabado|domingo|semana|mes|navidad|nada|aqui|mas|entonces)|(?:para|manana|el|desde) (?:manana|el lunes|el domingo|entonces|esta noche)~(?:ya )?no (?:estare|existire|voy a estar|hare falta|molestare)|(?:pronto|manana|esta noche) (?:se acaba|acabara|termina)\\w* todo|ya no (?:molestare|estorbare|sere)|no (?:vere|voy a ver) (?:la|el) proxim[oa]|he hecho las paces|mis asuntos en orden|no quiero dejar deudas|(?:deje|dejo|he dejado)~(?:claves|contrasenas?)~(?:madre|padre|familia|herman\\w+|hij\\w+|mujer|marido)',
  lettingGo:
    '(?:da|me da) (?:lo mismo|igual)|(?:queden?se|quedense|guardense|olvid\\w+|no (?:se molesten|hace falta|importa))~?(?:dinero|reembolso|nada|eso|con|de|ya)?|nadie (?:me|va a|tendra|notara|lo notara|echara)|todo (?:esta )?(?:arreglado|preparado|listo|en orden)|(?:he escrito|deje|dejo|he dejado|escribi) (?:\\w+ )?(?:cartas?|notas?|todo)|perdon por (?:todo|las molestias)|gracias por todo|una carga|sin mi|(?:cancel|borr|cierr)\\w+ (?:todo|la cuenta)|donar\\w*',
  away: '(?:mudanza|mud\\w+|viaj\\w+|vacaciones|extranjero|entreg\\w+|paquete|recog\\w+|turno|oficina|trabajo nuevo|cambi\\w+ de|otra compania|jubil\\w+|curso)',
  other:
    '(?:mi|nuestr[oa]|su|un|una) (?:\\w+ )?(?:herman[oa]|hij[oa]|madre|mama|padre|papa|mujer|espos[oa]|marido|pareja|amig[oa]|companer[oa](?: de piso)?|novi[oa]|prim[oa]|vecin[oa]|sobrin[oa]|niet[oa]|inquilin[oa]|alumn[oa])',
  sign: '(?:no me busqu\\w+|cuida (?:de|a) (?:mama|los ninos|mi)|descansar para siempre|borro (?:todas )?sus (?:redes|cuentas)|vacio su (?:cuarto|habitacion)|por fin dormir)|(?:se despidio|se ha despedido|despedirse|despidiendose|despedida)|(?:nota|carta|mensaje|escribio|escrito)~(?:perdon\\w*|adios|despedida|culpa)|(?:regal(?:o|ado|ando)|repartio|repartido)~(?:cosas|todo|ropa|perro|gato|pertenencias)|(?:quiere|queria|habla de|dice que|amenaza con|piensa en)~(?:morir\\w*|matarse|quitarse|no (?:estar|vivir|seguir|despertar)|tirarse|acabar con (?:todo|su)|dormir para siempre|hacerse dano|desaparecer)|(?:se (?:hace|esta haciendo) (?:cortes|dano|heridas)|se corta(?! (?:el|la|un|una|las|los|solo|cada|con|internet|luz|llamada))|cortandose|se autolesiona|se lesiona|se quema (?:los|la) (?:brazos?|piel))|(?:tomado|tomo|tragado|trago|traga|toma)~(?:todas|todo|caja\\w*|bote|frasco|demasiad\\w+)~(?:pastillas|tabletas|medic\\w+|somniferos)|(?:compr\\w+|pid\\w+|pedido)~(?:cuerda|soga|cuchillas|pastillas|somniferos)',
  alarm:
    '(?:no) (?:\\w+ )?(?:contesta|responde|coge|abre|aparece|localiz\\w+|atiende|encontr\\w+)|no se donde|(?:movil|celular|telefono) (?:esta )?apagado|donde (?:esta|lo|la|se|fue|entreg\\w+)|(?:no|por favor)~(?:envi\\w+|mand\\w+|vend\\w+|entreg\\w+)|cancel\\w+|localizar|urgente|miedo|preocupad\\w+|ayud\\w+|rapido|avisar|que (?:llev|conti)\\w+|apago (?:el|su) (?:movil|telefono|celular)|nadie sabe|vive sol[oa]',
};

const french: Farewell = {
  gone: "je ne (?:serai|vais|verrai|tiendrai|passerai|vivrai)~(?:plus|pas)~?(?:demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|semaine|mois|noel|la|de ce monde|longtemps|pour personne)|(?:d'ici|apres|des|a partir de) (?:demain|lundi|dimanche|samedi|ce soir|la fin de la semaine|le week-end)~je (?:ne )?(?:serai|n'existerai|n'aurai|derangerai)|je n'(?:existerai|aurai) plus|je n'aurai (?:bientot )?plus besoin|(?:demain|bientot|ce soir),? (?:tout )?(?:sera|c'est) fini|je ne verrai (?:pas|plus) (?:la|le) prochaine?|(?:mes|toutes mes) affaires (?:sont )?en ordre|fait la paix avec|pas laisser de dettes|laisse~(?:mots? de passe|codes)~(?:mere|pere|famille|soeur|frere|femme|mari|enfants)",
  lettingGo:
    "(?:gardez|oubliez|laissez)~(?:argent|remboursement|tomber|tout|ca|le)|(?:ne )?vous (?:embetez|derangez|fatiguez|inquietez) (?:pas|plus)|(?:plus )?(?:la )?peine|(?:plus|rien) (?:d'importance|n'a d'importance)|(?:personne|plus personne) (?:n'aura|ne|n')|(?:tout est|j'ai tout) (?:pret|prepare|regle|range|en ordre)|(?:j'ai )?(?:ecrit|laisse) (?:\\w+ )?(?:lettres?|mots?)|pardon pour tout|desolee? pour tout|merci pour tout|un poids|un fardeau|sans moi|debarrass\\w+|de toute facon|(?:annulez|resiliez|supprimez) tout|donnez",
  away: '(?:demenag\\w+|vacances|voyag\\w+|etranger|livr\\w+|colis|retir\\w+|bureau|equipe|changer? d|autre operateur|retraite|stage|conge)',
  other:
    '(?:mon|ma|notre|son|sa|un|une) (?:\\w+ )?(?:soeur|frere|fils|fille|mere|maman|pere|papa|femme|mari|conjoint|compagn\\w+|amie?|colocataire|coloc|copine?|cousine?|voisine?|niece|neveu|petit-fils|petite-fille|locataire|eleve)',
  sign: "(?:dit|fait|envoye|ecrit|laisse|poste)~(?:adieux?|au revoir a tout|mot d'adieu|lettre d'adieu|dernier message)|(?:mot|lettre|message)~(?:pardon\\w*|adieu|excus\\w*|desole\\w*)|(?:donne|distribue|legue)~(?:ses affaires|toutes ses|tout ce|son chien|son chat|ses vetements|sa guitare|son velo)|ne me cherchez (?:pas|plus)|prends soin de (?:maman|papa)|(?:ecrit|envoye|laisse)~(?:pardon|n'y arrive plus)|(?:vide|range) sa chambre|supprime (?:tous )?ses comptes|enfin dormir|(?:veut|voulait|parle de|dit que|dit qu'|menace de|pense a)~(?:mourir|en finir|se (?:tuer|jeter|pendre|foutre en l'air)|ne plus (?:etre|vivre|se reveiller)|disparaitre|dormir pour toujours|se faire du mal)|se (?:scarifie|taillade|mutile|coupe (?:les|aux) (?:bras|veines|cuisses)|fait du mal|laisse mourir)|(?:pris|prend|avale|avalait)~(?:toute|tous|boites?|plaquettes?|flacon|trop de|entieres?)~(?:cachets|comprimes|medicaments|somniferes)|(?:avale|pris)~(?:boites?|plaquettes?)|(?:commande|achete|acheter|commander)\\w*~(?:corde|lames|comprimes|somniferes)",
  alarm:
    "(?:ne|n')? ?(?:repond|decroche|ouvre) (?:pas|plus)|injoignable|(?:telephone|portable) (?:est )?(?:coupe|eteint)|(?:ou|quand)~(?:est|a-t|livre\\w*|alle\\w*|retir\\w+)|(?:n'envoyez|ne livrez|ne vendez|arretez)|annul\\w+|localis\\w+|urgent\\w*|peur|inquiet\\w*|aid(?:er?|ez)|disparu\\w*|vite|chez vous|(?:coupe|eteint) son (?:telephone|portable)|personne ne sait|depose\\w*",
};

const portuguese: Farewell = {
  gone: '(?:nao (?:vou|estarei|pretendo|preciso|vou mais|quero)|ja nao (?:vou|estarei)) (?:mais )?(?:estar|chegar|precisar|existir|ver|passar|acordar|aqui)~?(?:amanha|segunda|terca|quarta|quinta|sexta|sabado|domingo|semana|mes|natal|aqui|nada|mais)?|(?:amanha|semana que vem|segunda|domingo|depois de hoje|hoje a noite)~(?:nao (?:vou|estarei|existo|existirei)|acabou tudo|acaba tudo|ja era eu)|(?:antes de|vou) (?:ir )?embora (?:de vez|pra sempre|para sempre|desse mundo|deste mundo)|(?:cansei|cansad[oa]) de (?:existir|viver|tudo e de todos|respirar)|sumir (?:de vez|do mapa pra sempre)|nao (?:vou ver|verei) (?:a|o) proxim[oa]|fiz as pazes com|nao quero deixar dividas|deixei~senhas?~(?:mae|pai|familia|irma|irmao|filh\\w+|espos\\w+|marido)',
  lettingGo:
    '(?:pode(?:m)?|deix\\w+|esque\\w+|fi(?:que|quem)|nao precis\\w+|tanto faz|nao importa)~(?:pra la|com o dinheiro|estorno|reembolso|mais|resolver|nada|gastar|isso)|ninguem (?:vai|tera|precisa|sente|me)|(?:tudo|ja esta) (?:pronto|arrumado|resolvido|em ordem|preparado)|(?:escrevi|deixei|deixo) (?:\\w+ )?(?:cartas?|bilhetes?)|(?:desculp\\w+|perdao) por tudo|obrigad[oa] por tudo|um peso|um fardo|sem mim|deixar~(?:pra|para) (?:minha|meu|os meus|as minhas)|pra gastar|(?:cancel|apag|fech)\\w+ tudo|doar',
  away: '(?:mudan\\w+|mudar|viaj\\w+|viagem|ferias|exterior|entreg\\w+|pacote|retir\\w+|turno|escritorio|trocar de|outra operadora|aposent\\w+|curso)',
  other:
    '(?:meu|minha|nosso|nossa|um|uma) (?:\\w+ )?(?:irma|irmao|filh[oa]|mae|pai|espos[oa]|mulher|marido|companheir[oa]|amig[oa]|namorad[oa]|prim[oa]|vizinh[oa]|colega(?: de quarto)?|sobrinh[oa]|net[oa]|inquilin[oa]|alun[oa])',
  sign: '(?:nao me procur\\w+|cuida da (?:mae|mamae)|descansar (?:pra|para) sempre|apagou (?:todas )?as redes|esvaziou o quarto|finalmente (?:dormir|descansar))|(?:se despediu|se despedindo|despedida|se despede)|(?:bilhete|carta|mensagem|recado)~(?:perda\\w*|desculp\\w*|adeus|despedi\\w*|culpa)|(?:deu|doou|distribuiu|dando)~(?:coisas|tudo|roupas|cachorro|gato|pertences)|(?:quer|queria|fala em|fala que|diz que|ameaca|pensa em|falando em)~(?:morrer|se matar|nao (?:estar|viver|acordar)|se jogar|acabar com (?:tudo|a vida)|dormir pra sempre|sumir|se machucar)|(?:se corta(?:ndo)?|se cortou de novo|se machuca(?:ndo)?|se mutila(?:ndo)?|se arranhando)(?! (?:o|a|com|no|na))|(?:tomou|toma|engoliu|tomando)~(?:todos|cartela\\w*|caixa\\w*|frasco|vidro)~?(?:remedios?|comprimidos?|calmantes?)?|(?:compr\\w+|pediu|encomend\\w+)~(?:corda|laminas?|gilete|veneno|chumbinho|remedios?)',
  alarm:
    '(?:nao) (?:\\w+ )?(?:atende|responde|abre|aparece|consigo falar|acho|encontr\\w+)|(?:celular|telefone) (?:ta |esta )?desligado|onde (?:esta|foi|entreg\\w+|ele|ela)|(?:nao|por favor)~(?:envi\\w+|mand\\w+|vend\\w+|entreg\\w+)|cancel\\w+|localiz\\w+|urgente|medo|preocupad\\w+|ajud\\w+|rapido|pelo amor de deus|desligou o celular|agora ha pouco|ninguem~sabe',
};

const indonesian: Farewell = {
  gone: '(?:besok|nanti malam|minggu depan|lusa|hari minggu|setelah ini|sebentar lagi)~(?:saya|aku|gue|gw)?~?(?:udah|sudah|juga)?~?(?:gak|ga|nggak|tidak|tak) ada(?: lagi)?|(?:saya|aku|gue) (?:juga )?(?:sudah|udah|bakal|akan) (?:gak|ga|nggak|tidak) (?:ada|butuh apa-apa|perlu apa-apa)(?: lagi)?|(?:kalau|kalo|lebih baik) (?:saya|aku|gue) (?:hilang|lenyap|tidak ada|gak ada|pergi selamanya)|(?:lebih (?:enak|bahagia|tenang)) (?:kalau|kalo|tanpa) (?:saya|aku|gue)(?: (?:hilang|tidak ada|gak ada|pergi))?',
  lettingGo:
    '(?:tidak|gak|ga|nggak) (?:usah|perlu)~(?:diproses|refund\\w*|dikembalikan|repot\\w*|dibalas|lagi)|(?:simpan|ambil|ikhlas\\w*)~(?:uang\\w*|saja|aja)|(?:tidak|gak|ga|nggak) (?:ada yang )?(?:penting|peduli|kehilangan)|semua (?:orang|sudah) (?:\\w+ )?(?:lebih|beres|siap|saya siapkan)|maaf (?:untuk|atas) semua\\w*|terima kasih (?:untuk|atas) semua\\w*|surat~(?:buat|untuk) (?:anak|ibu|keluarga|istri|suami)|beban|tanpa (?:saya|aku)',
  away: '(?:pindah\\w*|liburan|mudik|luar (?:kota|negeri)|kirim\\w*|paket|diantar|kantor|cuti|kost? baru|stok|barang\\w*)',
  other:
    '(?:adik|kakak|abang|anak|ibu|mama|ayah|bapak|papa|istri|suami|teman|temen|sahabat|pacar|sepupu|tetangga|keponakan|murid|penyewa)(?: (?:kos|sekamar))?(?:ku| saya| aku| gue| kami| gw)?',
  sign: '(?:jaga (?:ibu|mama|adik)|jangan cari (?:saya|aku)|hapus semua (?:akun|medsos)\\w*|akhirnya bisa (?:tidur|istirahat)|foto obat)|(?:pamit|pamitan|perpisahan|salam terakhir)|(?:surat|pesan|chat|status)~(?:maaf|selamat tinggal|pamit|terakhir)|(?:bagi-?bagiin|membagikan|kasih|hibahkan)~(?:semua barang|barang-?barangnya|kucingnya|baju-?bajunya)|(?:mau|ingin|pengen|pingin|bilang|ngomong|ngancam|mengancam)~(?:mati|bunuh diri|tidur selamanya|lompat|loncat|gak mau hidup|tidak mau hidup|mengakhiri|akhiri|menghilang)|(?:menyayat|nyayat|menyilet|nyilet|melukai|nyakitin|menyakiti)~(?:tangan|diri|lengan|dirinya)|(?:minum|menelan|telan|nelan)~(?:semua|banyak|satu (?:botol|strip|kotak))~(?:obat|pil)|(?:beli|pesan|pesen|paket|isinya)~(?:tali tambang|obat tidur|racun|silet|baygon)',
  alarm:
    '(?:gak|ga|nggak|tidak) (?:\\w+ )?(?:angkat|diangkat|balas|dibalas|bisa dihubungi|jawab|buka|dibuka)|(?:hp|ponsel)(?:nya)? (?:mati|dimatikan|nonaktif)|mematikan (?:hp|ponsel)|(?:di ?mana|kemana|ke mana)|jangan (?:dikirim|dijual|diantar)|batalkan|lacak|tolong|cepat|takut|khawatir|tidak ada yang tahu',
};

const languages: readonly Farewell[] = [english, german, spanish, french, portuguese, indonesian];

/** That the writer will not be there, which alone is enough unless it is a journey, a move or a delivery. */
const notThere: readonly string[] = [
  "(?:won't|will not|not going to) be (?:here|around) (?:much longer|tomorrow|any ?more|next week|by)",
  'no (?:voy a )?estar (?:aqui )?manana',
  'je ne serai plus la (?:demain|lundi|apres)',
  '(?:nao vou mais estar aqui|nao estarei mais aqui)(?! (?:depois|apos|ate|na|no|as|em))',
];
const anyJourney = languages.map(({ away }) => away).join('|');

/** A life given up or about to be, told around: one's own, and somebody else's. */
export const farewellPairs: readonly Pair[] = [
  { label: 'self_harm', cue: notThere.join('|'), also: [], unless: anyJourney },
  ...languages.flatMap(({ gone, lettingGo, away, other, sign, alarm }): Pair[] => [
    { label: 'self_harm', cue: gone, also: [lettingGo], unless: away },
    { label: 'self_harm', cue: sign, also: [other, alarm] },
  ]),
  {
    label: 'self_harm',
    cue: '(?:scars?|cuts?)~(?:on|up|all over|down) (?:her|his|their) (?:arms?|wrists?|legs?|thighs?)|(?:narben|schnitte)~(?:arme?n?|beine?n?|handgelenke?n?)|(?:cicatrices|cortes)~(?:brazos?|munecas|piernas)|(?:cicatrices|coupures)~(?:bras|poignets|cuisses)|(?:cicatrizes|cortes)~(?:bracos?|pulsos?|coxas)|(?:bekas luka|sayatan)~(?:tangan|lengan)',
    also: [
      '(?:blades?|razors?|on purpose|herself|himself|klingen|rasierklingen|absicht\\w*|selbst|cuchillas|a proposito|lames?|rasoir|expres|giletes?|laminas?|de proposito|silet|sengaja)',
    ],
  },
];

/** What says it in one breath. */
export const farewells: readonly string[] = [
  "(?:cut(?:ting)?|burn(?:ing)?|scratch(?:ing)?) my (?:arms?|legs?|wrists?|thighs?|skin)(?: open)? (?:again|every (?:night|day)|to (?:feel|cope|calm))|(?:started|back to|relapsed|gone back to) (?:cutting|self-?harm\\w*|burning myself)|(?:tired|sick|done) (?:of|with) (?:existing|being alive|breathing|being here at all)|no longer be a burden|(?:don't|do not|won't|can't) (?:think i(?:'ll| will| can) )?(?:get|make it) through (?:the night|this night|another day|another night)|can't take this life|(?:not|never) (?:be )?a burden (?:any ?more|any longer|to any(?:one|body))|(?:free|rid) of me (?:soon|for good|at last|at least)|(?:my|the) (?:kids|family|children|parents|everyone|wife|husband) (?:will be|would be|are|is) (?:better off|happier) (?:when|if|once) i(?:'m| am)|i(?:'ve| have) (?:written|left) (?:the|my|all the) (?:letters|goodbyes)|(?:kill|killed|hang|hanged|harm|harming) (?:him|her|them)sel(?:f|ves)",
  '(?:ich )?ritze? (?:ich )?mich|(?:mich|mir) (?:wieder|nachts|jede nacht) (?:geritzt|ritzen|die arme|verletzt)|(?:niemandem|keinem) mehr zur last|(?:mude|satt),? (?:zu existieren|am leben zu sein)|halte (?:dieses|das|mein) leben nicht|lebensmude|existier\\w* (?:nicht mehr|will nicht)|(?:ohne mich|wenn ich (?:weg|tot|nicht mehr da) bin)~(?:besser|leichter|glucklicher|ruhe)|nehmen sich das leben|nimmt sich das leben|das leben (?:nehmen|genommen)',
  '(?:me (?:estoy cortando|he vuelto a cortar|vuelvo a cortar|volvi a cortar|hago cortes|hago dano a (?:mi )?proposito))|vuelvo a hacerme dano|(?:cansad[oa]|hart[oa]) de (?:existir|vivir|estar viv[oa])|(?:ya no|no) (?:ser(?:e)?|quiero ser) una carga|(?:quitar|quite|quito)(?:me|se) la vida|(?:estar|vivir)(?:ian|an) mejor (?:si (?:no|yo)|sin mi)|ser(?:e|a) mas felices? sin mi|no aguanto (?:mas )?(?:esta|mi) vida',
  "(?:je me (?:coupe|scarifie|taillade|mutile)|me suis (?:coupee?|scarifiee?|tailladee?|mutilee?)) (?:a nouveau|encore|les (?:bras|veines|cuisses)|de nouveau|chaque|tous les soirs)|recommence a me (?:couper|scarifier|faire du mal)|je me scarifie|(?:fatiguee?|marre|lasse?) (?:d'exister|de vivre|d'etre en vie)|plus (?:etre )?un (?:poids|fardeau) pour (?:personne|vous|mes|ma|eux)|(?:serai|serait) plus un (?:poids|fardeau)|debarrassee?s? de moi|plus (?:envie|la force)~(?:de vivre|pour vivre)|supporte plus (?:cette|ma|la) vie|se (?:suicider|donner la mort|pendre|foutre en l'air)|(?:mot|lettre|message)s? d'adieux?",
  '(?:voltei|comecei|recomecei|continuo) a me (?:cortar|machucar|mutilar)|(?:estou|to|tou) me cortando|me corto (?:de novo|toda noite|todo dia|pra)|(?:cansei|cansad[oa]) de (?:existir|viver|estar viv[oa])|(?:ser|sou|serei) um (?:peso|fardo) (?:pra|para) (?:ninguem|todos|minha familia|meus)|(?:estariam|vao (?:ficar|estar)|ficam) melhor(?:es)? (?:sem mim|quando eu)|(?:se matar|se enforcar|se suicidar|tirar a propria vida)(?! de)|(?:bilhete|mensagem|carta) de (?:despedida|adeus)',
  '(?:nyilet|menyilet|nyayat|menyayat|iris|mengiris) (?:tangan|lengan|nadi|pergelangan|paha)(?! (?:jaket|baju|kaos))|(?:jadi|menjadi) beban (?:lagi )?(?:buat|untuk|bagi) (?:siapa|semua|keluarga|orang)|(?:lelah|capek|cape|bosan) (?:jadi manusia|bernapas|untuk hidup)|pesan (?:pamit|perpisahan)|surat (?:pamit|perpisahan)|mengakhiri hidup\\w*|(?:tidak|gak|ga|nggak) tahan hidup',
];

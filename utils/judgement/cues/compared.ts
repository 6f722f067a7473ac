import type { Pair } from './pairs';

/** One language's words for being treated otherwise than somebody else, told without the word for it. */
interface Compared {
  /** Who the writer is or belongs to, said in a way that no thing is. */
  who: string;
  /** What was refused or asked of them. */
  denied: string;
  /** Somebody else, who had it better. */
  others: string;
  /** The moment in which the other side understood who they were. */
  noticed: string;
  /** What was said to them: better online, let your son do it, not our clientele. */
  said: string;
}

/** Family and given names that studies of unequal treatment are made with, in plain letters. */
const names =
  '(?:mo?u?hamm?[ae]d|ahm[ae]d|mehmet|m[uo]sta[fp]h?a|hass?an|hussei?n|hussain|ibrahim|yous+e?f|yusuf|karim|rachid|rashid|khalid|omar|abdul\\w*|abdel\\w*|fat[iou]ma?h?|fatou|aisha|a[iy]cha|khadija|aminata|mariam|leila|samira|nadia|zeynep|ayse|emine|mamadou|moussa|ousmane|amadou|ibrahima|cheikh|kofi|kwame|chidi|chukwu\\w*|oluwa\\w*|adeb\\w+|okafor|okonkwo|diallo|traore|keita|ndiaye|diop|coulibaly|y[iı]ld[iı]z|y[iı]lmaz|[oø]zturk|oz\\w{2,6}turk|demir|celik|sahin|kaya|jamal|lakisha|tyrone|deshawn|nguyen|singh|kaur|khan|begum|patel|al-\\w+|el-\\w+|ionescu|popescu|kowalski|jovanovic|dragan|wanjiru|mutua|quispe|mamani|huaman|tikuna|guarani)';
/** Ways of speaking of an origin, a faith, a body, a love; all six languages. */
const belonging =
  "(?:wheelchairs?|guide dog|assistance dog|white cane|hearing aids?|deaf|hard of hearing|visually impaired|stutter|autis\\w*|down(?:'?s)?[- ]?syndrom\\w*|trisom\\w+|sindrome de down|paral[iy]s(?:ia|is|ie) cerebral|cerebral palsy|andador|from the mosque|white (?:couple|people|guy|colleague|friend|family|customers?|man|woman)|hijabs?|headscar(?:f|ves)|niqab|turban|kippah?|muslims?|jewish|jews?|sikh|hindus?|my (?:\\w+ )?(?:accent|skin|surname|religion|ethnicity)|two (?:men|women|mums|dads|guys)|same[- ]sex|holding hands|gay|lesbian|transgender|(?:i'm|i am|we're|we are|as an?|being|the only) (?:an? )?(?:\\w+ )?(?:black|brown|asian|arab|african|nigerian|indian|pakistani|polish|romanian|turkish|roma|traveller|foreign\\w*|immigrant|refugee|disabled|blind|pregnant|trans)|rollstuhl\\w*|blindenhund|assistenzhund|gehorlos\\w*|kopftuch\\w*|muslim\\w*|judisch\\w*|mein\\w* (?:\\w+ )?(?:akzent|hautfarbe|nachnamen?|herkunft)|zwei (?:manner|frauen|mutter|vater)|schwul\\w*|lesbisch\\w*|an der hand hielten|handchen hielten|(?:bin|sind|als) (?:wir |ich )?(?:schwarz\\w*|dunkelhautig\\w*|auslander\\w*|turk\\w+|araber\\w*|syrer\\w*|afrikaner\\w*|pole|polin|rumane|romni|blind|behindert|schwanger)|silla de ruedas|perro guia|sord[oa]s?|cieg[oa]s?|velo islamico|hiyab|musulman[ae]?s?|judi[oa]s?|mi (?:acento|color|piel|apellido|origen)|acento (?:colombiano|venezolano|latino|arabe|rumano|marroqui|peruano|cubano|ecuatoriano|dominicano|africano|extranjero|andaluz)|gitan[oa]s?|dos (?:hombres|mujeres|chicos|chicas|mamas|papas)|de la mano|lesbianas?|(?:soy|somos|por ser) (?:\\w+ )?(?:negr[oa]s?|moren[oa]s?|mor[oa]s?|arabes?|marroqui\\w*|latin[oa]s?|colombian[oa]s?|venezolan[oa]s?|ruman[oa]s?|senegales\\w*|indigenas?|extranjer[oa]s?|discapacitad[oa]s?)|fauteuil(?: roulant)?(?! (?:de|du|en cuir|club|relax))|chien guide|malentendante?s?|sourde?s?|aveugles?|malvoyante?s?|voilee?s?|mon voile|musulmane?s?|juifs?|juives?|mon (?:accent|origine|nom de famille|vrai prenom|prenom|handicap)|ma couleur|deux (?:hommes|femmes|mamans|papas)|homosexuel\\w*|lesbiennes?|main dans la main|(?:suis|sommes|etant) (?:\\w+ )?(?:noire?s?|arabes?|maghrebine?s?|africaine?s?|asiatiques?|roms?|etrangere?s?|handicapee?s?|enceinte)|cadeira de rodas|cadeirante|bengala branca|casal (?:branco|loiro|de olhos? (?:azul|azuis|claros?))|(?:amig[oa]|colega) (?:loir[oa]|branc[oa])|canne blanche|(?:couple|collegue|amie?|famille) blanc(?:he)?|baston blanco|pareja (?:blanca|rubia)|(?:companer[oa]|amig[oa]) (?:blanc[oa]|espanola?)|blindenstock|weise[rsn]? (?:paar|kunden?|kolleg\\w+|freund\\w*|familie)|cao-?guia|surd[oa]s?|ceg[oa]s?|muculman[oa]s?|meu (?:sotaque|sobrenome|cabelo crespo)|minha (?:cor|pele)|dois homens|duas (?:mulheres|maes)|casal (?:de home(?:m|ns)|gay|de mulheres|homoafetivo)|de maos dadas|(?:sou|somos|por ser(?:mos)?) (?:\\w+ )?(?:negr[oa]s?|pret[oa]s?|pard[oa]s?|nordestin[oa]s?|indigenas?|african[oa]s?|haitian[oa]s?|bolivian[oa]s?|venezuelan[oa]s?|estrangeir[oa]s?)|kursi roda|tongkat putih|(?:teman|orang|pelanggan|tamu) (?:saya )?(?:bule|kulit putih|yang kulitnya putih)|ktp (?:saya )?(?:papua|wamena|ambon|flores|jayapura)|anjing pemandu|tuli|tunarungu|tunanetra|difabel|jilbab|berjilbab|hijab|cadar|(?:dari|asal|orang|anak) (?:papua|ambon|ntt|flores|maluku|madura|batak|nias|dayak)|tionghoa|keturunan|kulit (?:saya |aku )?(?:hitam|gelap)|kulitnya hitam|logat|(?:saya|kami|aku) (?:yang )?(?:kristen|katolik|hindu|buddha|muslim|islam|cina|waria)|nama (?:kristen|islam|arab|cina|muslim|batak|papua))";

const english: Compared = {
  who: `${belonging}|(?:my name is|i'm called|i am called|named|my (?:real |own |full )?(?:first |last )?name,?(?: is)?|i'm|with the name|under the name|(?:maiden|married|husband's|father's|mother's) (?:sur)?name,?) ${names}`,
  denied:
    "(?:refus|reject|declin|den(?:ied|y)|turned (?:away|down)|search|follow|ignor)\\w*|fully booked|(?:was|were|is|are|suddenly|already|it's) (?:full|gone|taken|let|rented|sold out|unavailable|closed|booked up)|no (?:rooms?|tables?|seats?|space|appointments?)|(?:had|have|made me|made us|(?:was|were) made|asked (?:me|us)?|told|wanted)(?: to| for)? (?:to )?(?:send|show|bring|prove|produce|provide|wait|leave|pay|go|use|sit|come back|open|empty|six|more|extra|three|four|five|ten|my papers|our papers|a deposit)|wouldn't (?:let|serve|take|sell|give)|not (?:let|served|allowed|welcome)|further checks|(?:walked|drove) past|kept waiting|service (?:lift|entrance)|back (?:door|entrance)|members only",
  others:
    "(?:everyone|everybody|anyone|anybody) else|the (?:others|rest of)|other (?:people|customers|guests|couples|families)|(?:every|all) other|(?:next|other|white|younger) (?:couple|customer|person|guest|family|lady|man|woman)|(?:couples?|people|family|group|man|woman|lady|guests?|customers?|guy|girl|party)~(?:behind|after|before|in front of|next to) (?:me|us)|who (?:came|arrived|walked in)~after|(?:colleague|friend|neighbour|neighbor|cousin|flatmate|roommate|brother-in-law|husband|wife|boss|boyfriend|girlfriend|mate|sister|brother)(?: \\w+)?,?~(?:got|was|were|had|didn't|walked|let|approved|accepted|served|through|same|called|rang|applied|in (?:two|five|ten) minutes|straight away|no problem)|(?:said|asked) (?:him|her|them) nothing|(?:nobody|no one) (?:said|asked) (?:him|her|them)|(?:same|identical) (?:salary|income|job|contract|papers|documents|day|form|ticket|score|flat|wage)|(?:two|five|ten|three) minutes (?:later|after)|except (?:me|us|my)",
  noticed:
    '(?:as soon as|when|once|the moment|the second|until|after|because)~(?:he|she|they|you|agent|guy|landlord|clerk|hostess|driver|staff|bouncer|lady|woman|man|guard|manager|receptionist)~(?:saw|heard|noticed|realised|realized|read|found out|learned|knew|spotted|looked at|clocked)|(?:when|once|as soon as) (?:i|we) (?:turned up|showed up|arrived|got there|came in person|walked in)',
  said: "(?:better|rather|should|best)~(?:online|elsewhere|somewhere else|stay(?:ing)? (?:at )?home|outside|another (?:shop|day|branch|place)|at the back|by post)|(?:block(?:s|ing)?|in) the (?:aisle|way|exit|corridor)|(?:not|n't|isn't|aren't|wouldn't) (?:really )?(?:fit|match|suit|right)~(?:image|clientele|concept|guests|place|house|brand|kind)|put (?:off|people off)|scar(?:e|es|ing) (?:the |other )?(?:customers|guests|children)|separate beds|for the (?:sake|peace|comfort) of (?:the )?(?:families|others|guests)|(?:other )?(?:guests|customers) (?:would|might|may|could) (?:feel|complain|mind)",
};

const german: Compared = {
  who: `${belonging}|(?:ich heise|heise|namens?|(?:dem|meinem) (?:nach|vor|echten )?namen|als) (?:\\w+ )?${names}|${names} (?:heise|heisen)`,
  denied:
    '(?:abgelehnt|abgewiesen|verweigert|abgesagt|ausgebucht|kontrolliert|durchsucht|ignoriert|rausgeschickt|weggeschickt|ubersehen)|(?:war|ist|sei|waren|seien)~(?:voll|weg|vergeben|vermietet|belegt|geschlossen|kein platz)|(?:sei|ist|ware) das (?:leider )?nichts|(?:gebeten|sollten|mussten) (?:zu )?gehen|kein\\w* (?:platz|tisch|zimmer|termin\\w*)|nicht "?(?:rein|hinein|mitfahren|bedient|passend|durften|erwunscht)|(?:sollte|musste|muss|soll)(?: ich| wir)?~(?:noch |extra |erst )?(?:\\w+ )?(?:nachweis\\w*|unterlagen|papiere|ausweis\\w*|kaution|warten|bringen|online|zahlen|zeigen)|(?:nachweis|ausweis|papiere)\\w* (?:verlangt|gefragt)',
  others:
    'alle anderen|jeder andere|die anderen|andere (?!\\w* ?(?:farbe|grose|marke|adresse))\\w+ (?:durften|konnten|kamen|wurden|bekamen)|andere (?:kunden|gaste|leute|paare)|(?:gruppe|paar|leute|familie|frau|mann|kunde|kundin|herr|dame)~(?:hinter|nach|vor|neben) (?:mir|uns)|(?:der|die|den|das) (?:nachste[nr]?) (?:kunde|kundin|gaste|paar|familie)|(?:kolleg\\w+|freund\\w*|nachbar\\w*|schwager|mitbewohner\\w*|cousin\\w*|partner\\w*|bekannte\\w*|chef\\w*|mann|frau)(?: \\w+)?~(?:bekam|bekommt|durfte|brauchte|hat|hatte|kam|ging|sofort|gar nichts|problemlos|anstandslos|anruf\\w*|angerufen|rief|zusage|genommen|eingeladen)|(?:sie|er) wurde (?:eingeladen|genommen)|(?:selben?|gleichen?|demselben|derselben|gleichem|selbes|gleiches)~(?:noten|mappe|zeugnis\\w*|gehalt|vertrag|einkommen|tag|unterlagen|job|wohnung|note\\w*|lohn)|(?:zwei|funf|zehn|drei) minuten spater|alle (?:durften|kamen)|nur (?:wir|ich)',
  noticed:
    '(?:als|sobald|seit|nachdem|kaum|bis|weil)~(?:sah\\w*|gesehen|horte\\w*|gehort|merkte\\w*|bemerkt\\w*|las\\w*|erfuhr\\w*|mitbekam\\w*|mitbekommen|nannte|sagte|stand|standen|ankam\\w*|auftauchte\\w*|hinkam\\w*)',
  said: '(?:lieber|besser|doch)~(?:online|woanders|zuhause|zu hause|drausen|anderswo|ein andermal|in ein\\w* ander\\w*)|(?:gang|weg|eingang|ausgang)~(?:versperr\\w*|blockier\\w*)|(?:versperr|blockier)\\w*~(?:gang|weg|eingang|ausgang)|im weg|(?:nicht|nicht so)~(?:passend|passt|passen|ins bild|ins konzept|zu uns|unser publikum)|getrennte betten|(?:andere )?(?:gaste|kunden)~(?:gestort|storen|beschweren|unwohl|verschreck\\w*)',
};

const spanish: Compared = {
  who: `${belonging}|(?:me llamo|mi nombre (?:es|real)|con el nombre|llamarme|apellidarme) (?:\\w+ )?${names}`,
  denied:
    '(?:rechaz|neg(?:o|aron|ado|aba)|denega|registr|revis|ignor|cache|echaron|exig|vaciar)\\w*|(?:estaba|esta|estaban|era) (?:todo )?(?:lleno|completo|ocupad[oa]|alquilad[oa]|reservad[oa]|cerrad[oa])|no (?:quedaban?|habia|tenian|hay) (?:\\w+ )?(?:mesas?|pisos?|habitacion\\w*|sitio|plazas?|citas?|lugar)|(?:nos|me) (?:pidi\\w+|hici\\w+|hizo|mand\\w+|oblig\\w+|dijeron que no|dijo que no|cobraron|tuvieron|hacen)|no (?:nos|me) (?:dejaron|dejo|atendi\\w+|quisieron|quiso|sirvi\\w+)',
  others:
    '(?:nadie|nunca) le[s]? (?:dijo|dijeron|pidi\\w+)|(?:a )?(?:los|las) demas|todos los demas|a nadie mas|al resto|(?:otros|otras) (?:clientes|parejas|familias|personas)|(?:pareja|familia|senora?|chic[oa]s?|gente|grupo|cliente\\w*|los)~(?:de delante|de detras|de atras|de al lado|siguiente|despues (?:de nosotros|que nosotros)|que (?:llego|llegaron|vino|entro|entraron))|(?:compan?er[oa]|amig[oa]|vecin[oa]|cunad[oa]|prim[oa]|colega|marido|mujer|jef[ea]|novi[oa])(?: \\w+)?,?~(?:le (?:dieron|dijeron|concedieron|aprobaron|pidieron)|la atendieron|lo atendieron|paso|entro|llamo|sin problemas?|enseguida|consiguio|se lo)|llamo~(?:compan?er[oa]|amig[oa]|vecin[oa])|(?:mism[oa]|igual)\\w* (?:sueldo|salario|contrato|papeles|dia|trabajo|piso|documentos|nomina)|(?:dos|cinco|diez|tres) minutos (?:despues|mas tarde)|menos a (?:nosotros|mi)|solo a (?:nosotros|mi)',
  noticed:
    '(?:cuando|en cuanto|nada mas|al|apenas|hasta que|despues de|porque)~(?:vio|vieron|ver(?:me|nos)?|oyo|oyeron|oir(?:me|nos)?|escuch\\w+|noto|notaron|leyo|leyeron|supo|supieron|enter\\w+|dar\\w* cuenta|fij\\w+|llegu\\w+|llegamos|dije|dijimos)',
  said: '(?:mejor|deberia\\w*)~(?:por internet|online|otro (?:sitio|dia|lugar)|otra (?:tienda|parte)|en casa|fuera|afuera)|(?:estorb|bloque|molest)\\w+~(?:paso|pasillo|entrada|salida|clientes)|no (?:encaj|combin|peg)\\w+|no (?:era|eramos|somos|es) (?:el |su )?(?:perfil|tipo de (?:cliente\\w*|gente|publico))|camas separadas|por la tranquilidad|(?:los )?(?:otros|demas) (?:clientes|huespedes)~(?:quej|molest|incomod)\\w+',
};

const french: Compared = {
  who: `${belonging}|(?:je m'appelle|mon (?:vrai )?(?:nom|prenom)(?: est)?,?|m'appeler|appelle) (?:\\w+ )?${names}`,
  denied:
    "(?:refus|rejet|fouill|control|ignor|exig|suivi)\\w*|(?:etait|est|etaient|n'etait plus)~(?:complet|pleine?|prise?|louee?|deja (?:loue|pris)\\w*|libre|ferme\\w*|disponible)|plus (?:de|aucune?) (?:table|chambre|place|rendez-vous|creneau)\\w*|(?:m'a|nous a|m'ont|nous ont|on m'a|on nous a)~(?:demand|dit|fait|renvoy|laiss|vir)\\w*|(?:j'ai|nous avons) du~(?:fournir|montrer|attendre|payer|prouver|justifier)",
  others:
    "on (?:ne )?(?:lui|leur) a rien (?:dit|demande)|(?:tous )?les autres|tout le monde|personne d'autre|d'autres (?:clients|couples|gens)|(?:couple|dame|monsieur|famille|groupe|gens|client\\w*|femme|homme)~(?:derriere|devant|apres|a cote|suivante?s?|avec son)|(?:collegue|amie?|voisine?|cousine?|beau-frere|mari|femme|copine?|colocataire|patron|compagne|compagnon)(?: \\w+)?,?~(?:a eu|a ete|est passee?|a obtenu|appell\\w+|a appele|entre\\w*|sans probleme|sans souci|tout de suite|acceptee?|rien|est libre|visite|lui)|(?:meme|memes) (?:salaire|contrat|dossier|papiers|jour|poste|revenus|appartement|formulaire)|(?:deux|cinq|dix|trois) minutes (?:apres|plus tard)|le lendemain|sauf (?:nous|moi)|(?:qu'a|seulement a) (?:nous|moi)|alors que (?:la|le|les|mon|ma)",
  noticed:
    "(?:des que|quand|une fois qu|en|aussitot que|jusqu'a ce que|apres|parce que)~(?:a vu|ont vu|voyant|voir|entend\\w+|lu|lisant|remarqu\\w+|compris|apprenant|appris|donne mon|dit mon|arriv\\w+)|sur place",
  said: "(?:mieux|plutot|devrai\\w+)~(?:en ligne|ailleurs|chez (?:moi|vous|nous)|un autre (?:jour|magasin)|une autre|dehors|a la maison)|(?:gen|bloqu|encombr)\\w+~(?:passage|allee|entree|sortie|clients|couloir)|(?:pas|plus) (?:vraiment )?(?:l'image|le genre|dans le ton|notre clientele|la clientele|adapte a notre)|(?:correspond|convien|colle)\\w* pas|lits separes|pour la tranquillite|(?:autres )?clients~(?:plain|gen|derang)\\w+",
};

const portuguese: Compared = {
  who: `${belonging}|(?:me chamo|meu nome (?:e|verdadeiro)|com o nome|chamar) (?:\\w+ )?${names}|(?:comigo|eu)(?:,)? que sou (?:\\w+ )?(?:negr|pret|pard|nordestin|indigen)\\w*`,
  denied:
    'elevador de servico|entrada de servico|lista de espera|(?:negaram|negou|negado|recus|rejeit|reprov|revist|ignor|seguiu|barr|exig|expuls|humilh)\\w*|(?:estava|esta|estavam|era|ja)~(?:lotad[oa]|chei[oa]|ocupad[oa]|alugad[oa]|reservad[oa]|fechad[oa]|esgotad[oa])|nao (?:tinha|havia|tem)(?: mais)? (?:mesa|vaga|quarto|lugar|horario)s?|(?:me|nos|comigo)~(?:pediram|pediu|mandaram|mandou|fizeram|disseram que nao|cobraram|deixaram|atenderam)|(?:pediram|mandaram)~(?:sair|saisse\\w*|esperar|ir embora|la fora)|nao (?:me|nos) (?:deix\\w+|atend\\w+|quis\\w+|serv\\w+)',
  others:
    'ninguem (?:falou|pediu|disse) nada|(?:subiu|subiram|entrou|entraram) (?:pelo|pela|direto|na hora)|(?:todos os|todo mundo|os|as) outr[oa]s|os demais|todo mundo|ninguem mais|outr[oa]s (?:clientes|casais|familias|pessoas)|(?:casal|familia|moca|mulher|homem|grupo|clientes?|gente|pessoal|quem)~(?:atras|na frente|depois (?:de nos|da gente|de mim)|do lado|chegou depois|chegaram depois|seguinte)|(?:colega|amig[oa]|vizinh[oa]|cunhad[oa]|prim[oa]|marido|esposa|chefe|namorad[oa])(?: \\w+)?,?~(?:liberaram|aprovaram|aprovad[oa]|conseguiu|passou|entrou|ligou|sem problema|na hora|deram|atenderam|nao pediram|nada)|(?:mesm[oa]|igual)\\w* (?:salario|renda|contrato|dia|cargo|documentos?|apartamento|formulario|emprego)|ganho mais|(?:dois|cinco|dez|tres) minutos depois|menos (?:nos|a gente|eu)|so (?:eu|nos|comigo|a gente)|passaram direto',
  noticed:
    '(?:quando|assim que|foi so|ao|logo que|ate|depois que|porque)~(?:viu|viram|ver(?:em)?|ouvi\\w+|perceb\\w+|leu|leram|soub\\w+|not\\w+|descobri\\w+|falei|chegamos|cheguei)',
  said: '(?:melhor|devia\\w*)~(?:pela internet|online|outr[oa] (?:lugar|dia|loja)|em casa|la fora)|(?:atrapalh|bloque|incomod)\\w+~(?:passagem|corredor|entrada|saida|clientes)|nao (?:combin|encaix|condiz)\\w*|nao (?:era|eramos|somos|e) (?:o )?(?:perfil|tipo de (?:cliente|gente|publico))|camas separadas|elevador de servico|(?:os )?(?:outros )?clientes~(?:reclam|incomod|estranh)\\w+',
};

const indonesian: Compared = {
  who: `${belonging}|(?:nama (?:asli )?saya|saya bernama) ${names}`,
  denied:
    '(?:ditolak|diusir|disuruh|dipersulit|diperiksa|digeledah|dicurigai|diabaikan|dicuekin|dilewati|diminta|ditanya|ditanyain|dilarang|dibilang penuh)|(?:bilang|katanya|jawab\\w*)~(?:penuh|habis|kosong|tidak ada|sudah (?:diambil|disewa|dipesan))|(?:tidak|gak|ga|nggak) (?:dilayani|boleh|bisa masuk|diterima|dikasih)|(?:nunggu|menunggu)~jam',
  others:
    '(?:tidak|gak|ga) (?:diminta|ditanya|disuruh) apa-apa|(?:keluarga|orang|tamu)~(?:di )?belakang (?:saya|kami) (?:dapat|boleh|masuk)|(?:yang|orang|pelanggan|tamu) lain(?:nya)?|semua orang|(?:teman|temen|rekan|sepupu|tetangga|suami|istri|kakak|adik|pacar|ipar|bos)(?: \\w+){0,4} (?:langsung|lolos|diterima|dilayani|dikasih|disetujui|boleh|lancar|tidak ditanya|masih ada|telepon|nelpon|orang jawa)|(?:belakang|depan|sebelah|setelah|sesudah) (?:saya|kami)|(?:langsung|duluan) (?:dilayani|lolos|masuk|disetujui|diterima)|(?:gaji|slip|syarat|berkas|formulir|hari|kamar|kontrak)~(?:yang )?sama|(?:lima|dua|sepuluh|\\d+) menit kemudian|(?:cuma|hanya) (?:saya|kami|aku)|padahal',
  noticed:
    '(?:begitu|pas|saat|setelah|ketika|waktu|karena|gara-gara)~(?:lihat|liat|melihat|tahu|tau|dengar|denger|mendengar|baca|membaca|sadar|datang|sampai)|sampai di sana',
  said: '(?:mending|sebaiknya|lebih baik)~(?:online|tempat lain|di rumah|toko lain|di luar|lain kali)|(?:menghalangi|mengganggu|bikin sempit)~(?:jalan|lorong|pintu|pelanggan|tamu)|(?:tidak|gak|ga|kurang) (?:cocok|sesuai|pantas)~(?:suasana|konsep|tempat|sini|citra)|(?:tamu|pelanggan) (?:lain )?~(?:terganggu|komplain|risih)',
};

const languages: readonly Compared[] = [english, german, spanish, french, portuguese, indonesian];

/** That what stands near was said by the other side, and is not the writer's own question. */
const told =
  '(?:told|said|says|offered|angeboten|ofrecieron|propose|mandou|mandaram|ofereceram|saying|was asked|were asked|sagte\\w*|gesagt|meinte\\w*|hies es|dijo|dijeron|diciendo|dicen|dit|disait|disant|dirent|disse\\w*|falou|falaram|dizendo|bilang|katanya|dibilang|ngomong)';

/** Unequal treatment that is told by its halves. */
export const comparedPairs: readonly Pair[] = languages.flatMap(({ who, denied, others, noticed, said }): Pair[] => [
  { label: 'discrimination', cue: who, also: [denied, others] },
  { label: 'discrimination', cue: noticed, also: [who, `(?:${denied})|(?:${others})`] },
  { label: 'discrimination', cue: said, also: [who, told] },
]);

/** What is said to somebody's face for their age or sex, in the words of the other side. */
export const putDowns: readonly Pair[] = [
  {
    label: 'discrimination',
    cue: "(?:at (?:your|my|her|his) age|at (?:[6-9]\\d)|(?:someone|people|women|ladies) (?:of )?(?:your|my) age)~(?:better off|should|shouldn't|let|let(?:ting)? (?:your|my)|leave it|can't|cannot|too)|let(?:ting)? (?:your|my) (?:son|husband|daughter|grandson) (?:handle|do|deal|sign|decide|take)|(?:speak|talk) to (?:your husband|the man of the house)|(?:mit|ab) [6-9]\\d(?: jahren)?~(?:lieber|besser|sohn|tochter|nicht mehr|zu alt)|in (?:ihrem|meinem) alter~(?:nicht mehr|lieber|besser|sohn|tochter|kein\\w*)|(?:ihren|meinen) (?:mann|sohn)~(?:ans telefon|sprechen|holen|machen lassen|unterschreiben)|a (?:su|mi|los [6-9]\\d|sus [6-9]\\d)(?: edad| anos)?~(?:mejor|deje|deja|hij[oa]|ya no|para que)|(?:hable|pase|ponga|venga|firme|decida|llame) (?:mejor )?(?:con )?su marido|a (?:votre|mon) age|a [6-9]\\d ans~(?:mieux|laiss\\w+|fils|fille|plus)|(?:parler|passez-moi|voir|signer?|demander?)~(?:votre|a votre|avec votre) mari|(?:na (?:sua|minha)|nessa) idade~(?:melhor|deix\\w+|filh[oa]|nao|ja)|(?:com|aos) [6-9]\\d(?: anos)?~(?:melhor|deix\\w+|filh[oa]|nao)|(?:falar|chama\\w*|passa\\w*|resolver)~(?:com )?(?:o )?seu marido|(?:umur|usia) (?:segitu|segini|bapak|ibu|[6-9]\\d)~(?:mending|sebaiknya|anaknya|anak|tidak usah|gak usah)|(?:panggil|bicara|ngomong|suruh)~suaminya",
    also: [
      `${told}|"|insist\\w*|demand\\w*|only (?:spoke|talked)|verlang\\w*|wollte|sollte|exig\\w+|quiso|voulu|quis`,
      "(?:refus\\w*|reject\\w*|declin\\w*|wouldn't|would not|denied|no account|hung up|laughed|account|loan|contract|card|policy|abgelehnt|verweiger\\w*|weigert\\w*|konto|kredit|vertrag|gelacht|aufgelegt|nego|negaron|rechaz\\w+|cuenta|prestamo|contrato|credito|seguro|rio|colgo|refus\\w+|compte|pret|contrat|credit|assurance|raccroch\\w+|negou|negaram|recus\\w+|conta|emprestimo|contrato|desligou|riu|ditolak|menolak|rekening|pinjaman|kontrak|ditertawakan)",
    ],
  },
];

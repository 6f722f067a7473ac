import type { Cues } from './compile';

const body = '(?:legs?|arms?|neck|bones?|skull|face|head|teeth|knee ?caps?|jaw|nose|fingers|ribs)';
const weapon =
  '(?:baseball bat|bat|knife|gun|shotgun|rifle|machete|crowbar|hammer|axe|petrol)(?! (?:set|block|sharpener|holder|case))';
const outlet =
  '(?:guardian|telegraph|daily mail|mirror|independent|observer|bbc|itv|channel [45]|sky news|cnn|nbc|reuters|bloomberg|new york times|washington post|wall street journal|consumer reports|spiegel|zdf|ard|wdr|ndr|rtl|plusminus|tagesschau|suddeutsche\\w*|taz|handelsblatt|el pais|el mundo|la vanguardia|la sexta|antena 3|telecinco|el universal|clarin|le monde|le parisien|parisien|le figaro|liberation|mediapart|bfm\\w*|tf1|france [23]|que choisir|60 millions|folha|o globo|globo|estadao|uol|g1|sic|tvi|rtp|kompas|detik\\w*|metro tv|tv ?one|kumparan|tempo|liputan ?6|sctv|rcti)';
const groups =
  '(?:your kind|people like (?:me|us|you)|blacks?|muslims?|jews?|arabs?|foreigners?|immigrants?|refugees?|gays?|gypsies|roma|wheelchairs?|disabled people|women)';

/**
 * What people say around a grave subject rather than of it: an object, a place, a role that leaves no other reading. Written after
 * the cues of each language, and across them; `~` as in {@link compile}.
 */
export const roundabout: Omit<Cues, 'childAge'> = {
  self_harm: [
    'my (?:last |goodbye )?(?:note|letter) is (?:already )?written(?! (?:in|on|by|with))',
    "(?:don't|do not|dont|can't|cannot) see (?:the|any|a) (?:point|sense|reason|use) (?:of|in|to) (?:\\w+ )?(?:being|be|living|live|going|go|carrying|carry|waking|existing|life|continuing)|no (?:point|reason|sense) (?:in|to) (?:living|live|go on|being (?:here|alive)|be (?:here|alive)|carry on|wake up)",
    '(?:goodbye|farewell|last) letters?|(?:pills|tablets)~(?:ready|lined up|in front of me|next to me|saved up)|(?:got|have|saved)~(?:the|my|enough) (?:pills|tablets) (?:ready|lined|right)|(?:pills|tablets|rope|blade|razor) (?:right )?here and (?:i.m|i am) (?:done|ready|finished)',
    "(?:can't|cannot|can not) (?:go on|carry on|keep going) (?:living|like this|any ?more|any longer)|(?:end|ending) (?:my (?:own )?life|it all)|(?:had )?enough of (?:life|living)|wish (?:i|that i) (?:was|were|had never been) (?:dead|gone|born|never born)|(?:jump|throw myself)~(?:bridge|train|roof|balcony|platform|cliff|traffic)|(?:thinking|think|thought)~(?:of|about) (?:ending|jumping|dying|killing myself|not being here)",
    "(?:won't|will not|not going to) be alive (?:much longer|tomorrow|any ?more|next week|by)|find me (?:dead|hanging)|cut(?:ting)? myself (?:again|at night|to feel|every)",
    '(?:loncat|lompat|terjun)(?: \\w+)? (?:dari|ke)~(?:apartemen|gedung|jembatan|lantai|rel|balkon|atap)|surat perpisahan|lebih baik (?:saya |aku )?(?:mati|tiada)|tidak (?:mau|ingin|pengen) hidup',
    'abschiedsbrief\\w*|nicht mehr (?:da|hier) (?:zu sein|sein|ware)|(?:dann|und) (?:spring|springe) ich|meine familie~besser ohne mich|alles ein ende|(?:wozu|warum) (?:noch|soll ich)(?: noch)? (?:leben|weiterleben)',
    'quitar(?:me)? de(?:l| en) medio|(?:tirarme|tirar(?:me)?)~(?:vias|tren|puente)|carta de despedida|para que (?:seguir|vivir)|todos estarian mejor|ganas de (?:seguir|vivir)|prefiero (?:morir|morirme|estar muert[oa])',
    "(?:sous|devant) (?:un|le) (?:train|metro|camion)|m'ouvrir les veines|me pendre|me jeter|sauter (?:du|par la|d'un)~(?:pont|fenetre|toit|balcon)|lettre d'adieu|envie d'en finir|en finir avec (?:la vie|tout)|la vie n'a plus de sens|plus la pour (?:payer|voir)|mieux sans moi",
    'eu me mato|(?:vou|quero|penso em) me matar|me jog(?:o|ar)~(?:ponte|janela|predio|trilho|trem)|carta de despedida|(?:acabar|penso em acabar) com tudo|nao (?:vejo|tem) (?:mais )?sentido~(?:viver|vida)|vontade de (?:viver|continuar vivendo)|melhor sem mim|nao quero mais (?:viver|acordar|estar aqui)',
  ],
  threat: [
    "(?:he|she|you|they|nobody) (?:won't|will not|wont) (?:walk|get|make it|come) home|waiting for (?:him|her|you|them) after (?:his|her|your|their) (?:shift|work)|gnade (?:ihnen|euch|dir|ihm) gott|que dios (?:os|les|te) (?:ampare|pille)",
    'jemand (?:wird )?(?:zu schaden kommen|zu schaden kommt|bluten (?:wird|muss)|verletzt werden)|(?:wird|muss) jemand bluten',
    'alguien va a (?:salir|acabar) (?:muy |bastante )?(?:mal(?:parado| parado)?|herido)|va a correr (?:la )?sangre|alguem vai (?:sair|acabar) (?:muito )?(?:machucad[oa]|ferid[oa]|mal)|(?:vai|va) (?:rolar sangue|haver sangue|haber sangre)',
    "quelqu'un va (?:finir a l'hopital|saigner|y laisser|le payer cher)|ca va saigner|ada yang (?:bakal|akan) (?:celaka|terluka|mati|berdarah)",
    `(?:sleep|walk) with one eye open|watch (?:your|his|her|their|ur) backs?|(?:break|smash|crack|snap|bash|kick|punch) (?:your|his|her|their|the (?:driver|engineer|technician|manager)'?s?) (?:\\w+ )?${body}|(?:knock|kick|beat)~(?:teeth|lights|brains) (?:out|in)`,
    `(?:come|coming|bring|bringing|wait|waiting|turn up|show up|round|over)~(?:with|my|a) (?:\\w+ )?${weapon}|waiting for (?:you|him|her|them)~(?:car park|parking|outside|dark|${weapon})`,
    "leaves? in (?:an ambulance|a body ?bag|a coffin|a hearse|a box)|(?:hunt|track) (?:you|him|her|them) down|(?:someone|somebody|people|one of you)(?:'s| is| are| will)~(?:get|be|getting|end up) (?:hurt|killed|stabbed|shot|dead)|(?:burn|torch|blow)~(?:office|store|shop|building|warehouse|depot|branch|place) (?:down|up|to the ground)|(?:a )?(?:shame|pity) if (?:something|anything) (?:happened|were to happen)|happen\\w*~to (?:your|his|her|their) (?:kids|children|family|wife|daughter|son)|you (?:will|'ll) (?:all )?(?:bleed|suffer|die)",
    '(?:kasih|beri) (?:\\w+ )?pelajaran|(?:tau|tahu) (?:jam pulang|rumah (?:lo|lu|kamu|kalian|anda)|alamat rumah)|awas (?:lo|lu|kalian|kau)|(?:aku|saya|gue|gw|ku) ?(?:hajar|gebuk|gebukin|pukul|tusuk|tembak) (?:kalian|kamu|lo|lu|kurir\\w*|dia|orang\\w*)|(?:bakar|hancurkan|obrak-abrik) (?:kantor|toko|gudang|rumah)',
    '(?:breche?|schlage?|haue?|trete?|poliere?)~(?:knochen|nase|beine|arme|genick|finger|schadel|fresse|zahne|rippen|gesicht|kiefer)|(?:warte|lauere)~(?:auf (?:ihn|sie|dich|euch)|vor (?:dem|der|ihrem|eurem))~(?:messer|schlager|dunkeln|parkplatz|baseball\\w*)|(?:wird|werden|werdet)~(?:bereuen|bluten)|nicht lebend|krankenwagen~(?:braucht|abgeholt)~(?:er|ihr|sie)',
    '(?:le|les|te|os|lo|la) (?:parto|rompo|reviento|quemo|mato|arranco|pego|meto)~(?:cara|piernas|todo|cabeza|dientes|huesos|tienda|local|tiro|paliza|punalada)|(?:se van|te vas|vais|os vais) a (?:acordar de mi|arrepentir)|(?:quemar|incendiar|destrozar)(?:les|le)? (?:la|el) (?:tienda|local|oficina|almacen)|(?:tir[oa]|tirar\\w*|echo)~por la ventana|(?:le|les|os|te) espero~(?:salida|fuera|navaja|cuchillo|bate)',
    "(?:ca|cela) va (?:tres )?mal (?:finir|se (?:finir|terminer|passer)) pour (?:vous|toi|lui|eux)|(?:casser|peter|exploser|defoncer|demolir)~(?:gueule|jambes|dents|tete|magasin|agence|boutique)|(?:bruler|cramer|foutre le feu)~(?:agence|magasin|boutique|locaux|entrepot)|je l(?:e|a|es) (?:tue|creve|bute|demolis)|(?:je|on) (?:sais|sait) ou (?:vous|tu|il|elle) (?:habit|travaill|vi)\\w*|je (?:vous|l'|le|t'|te) ?attends?~(?:sortie|parking|couteau|batte|barre)",
    'quebrar tudo|quebro tudo|(?:leva|levar|tomar?) (?:um )?(?:tiro|bala|porrada|surra|facada)|(?:quebrar|arrebentar|partir) a (?:sua|tua|cara|cabeca)(?: \\w+)?|(?:tocar|botar|por|colocar) fogo n\\w+|(?:te|vos|lhe) (?:parto|rebento|mato)|vou (?:esperar|aguardar)~(?:saida|faca|porrete|armad\\w)',
  ],
  abuse_victim: [
    '(?:he|she) (?:opens everything|(?:opens|reads|checks|goes through) all (?:of )?my (?:post|mail|letters|messages))|er (?:offnet|liest|kontrolliert) meine (?:post|briefe|nachrichten)|(?:el|mi marido|mi ex) (?:abre|lee|revisa) mis (?:cartas|mensajes|correos)',
    "(?:in|at|to|from) (?:a|the) (?:women'?s? )?(?:refuge|safe ?house)(?! area)|women'?s? (?:shelter|aid|refuge)|(?:non-?molestation|restraining|protection|protective) orders?",
    '(?:he|she|ex|husband|wife|partner|boyfriend|girlfriend|dad|father|stepdad|stepfather)(?: \\w+){0,6} (?:put me in (?:the )?hospital|broke my (?:arm|nose|jaw|ribs?|wrist)|(?:hit|hits|beat|beats|chok(?:ed|es)|strangled|punched|raped|assaulted|abused|stalks|stalked) me)|(?:fled|escaped|hiding|ran away|running) from (?:him|her|my (?:ex|husband|wife|partner|father|boyfriend))',
    'my ex~(?:new address|find me|finds? (?:out )?where|track(?:s|ing)? me|my location|where i live)',
    '(?:dipukuli|dipukul|dianiaya|disiksa|dihajar|dilecehkan|diperkosa)|suami~(?:pukul|memukul|mukul|kasar|kdrt|menganiaya)|kabur dari~(?:suami|mantan|pacar)',
    '(?:exmann|ex-mann|ex|mann|vater|freund)~(?:nicht|niemals)~(?:erfahren|wissen|herausfinden|finden)|(?:hat|hatte) mich~(?:geschlagen|gewurgt|verprugelt|misshandelt)|schutzunterkunft',
    '(?:me|nos) (?:pegaba|maltrataba|golpeaba|agredia|violaba|sigue pegando)|casa de acogida|punto violeta|(?:ex|exmarido|expareja|marido)~(?:encuentre|encontrarme|localice|sepa donde)',
    "m'a (?:deja )?(?:frappee?|battue?|tapee?|etranglee?|violee?|agressee?)|(?:compagnon|ex|mari|conjoint)~(?:violent|me (?:bat|battait|frappe|frappait|suit|traque|retrouve|harcele))|violences conjugales|ordonnance de protection|foyer (?:d'urgence|pour femmes)",
    '(?:me|nos) (?:batia|agredia|espancava|violentava|agride)|(?:ex|ex-marido|companheiro)~(?:descubra|descobrir|encontrar|achar|saber)~(?:moro|endereco|onde)',
  ],
  bereavement: [
    "(?:husband|wife|partner|mother|father|mum|mom|dad|son|daughter|brother|sister|baby|friend) (?:didn't|did not|never) (?:survive|wake up|woke up|make it through)",
    '(?:buried|cremated|scattered) (?:him|her|them|my|our|his|dad|mum|mom)|executors?(?! (?:desk|chair))|probate|(?:the )?estate of (?:the late|my|mrs?|ms)|(?:lost|losing) (?:his|her|their) (?:battle|fight) (?:with|against|to)|no longer with us|went peacefully|(?:left|taken from) us (?:in|on|last|this|too)|(?:grief|grieving|in mourning)',
    '(?:husband|wife|mum|mom|dad|father|mother|brother|sister|son|daughter|nan|gran|grandma|grandpa|grandad|granddad|partner|uncle|aunt) passed(?: away)?(?: (?:last (?:week|month|night|year|\\w+day)|yesterday|suddenly|peacefully|on|in)|,|\\.|$)',
    '(?:berpulang|tutup usia|tiada|mendiang|almarhum\\w*|alm\\.?)|(?:baru|sudah|telah) (?:dimakamkan|dikubur)|akta kematian|surat kematian|ahli waris',
    'sterbefall|erbschein|nachlassgericht|(?:opa|oma|vater|mutter|mann|frau|papa|mama|bruder|schwester)~(?:eingeschlafen|beerdigt|nicht mehr (?:da|bei uns|unter uns))|im namen (?:des|der) verstorbenen',
    'acta de defuncion|enterramos a|(?:mi|nuestr[oa]) (?:\\w+ )?(?:murio|se nos fue|ya no esta)|se murio mi (?:padre|madre|tio|tia|abuel[oa]|herman[oa]|espos[oa]|marido|mujer|hij[oa])',
    "acte de deces|nous a quittes?|(?:notaire|succession)~(?:pere|mere|mari|epoux|defunt|deces)|(?:mari|pere|mere|femme|epoux|epouse|frere|soeur|fils|fille|grand-pere|grand-mere)~(?:enterre|decede|s'est eteint)\\w*",
    'atestado de obito|(?:enterramos|sepultamos)|perdi (?:o|a)? ?(?:meu|minha)~(?:mes|semana|ano|dias)',
  ],
  minor: [
    '\\d{1,2} ?y/?o(?= |,|\\.)~(?:message|man|adult|stranger|spent|bought|charged|photos?)|(?:grown|adult|older|old) (?:man|men|woman)~(?:messag|contact|chat|photo|pictur|meet)\\w*~(?:my|her|him|me|daughter|son|child|kid)',
    "j'ai (?:[6-9]|1[0-7]) ans(?! d)|(?:monsieur|homme|adulte|inconnu)~(?:mon|ma|mes) (?:fils|fille|enfant|enfants|numero|photos?)",
    'ich bin (?:erst )?(?:[6-9]|1[0-7])(?= und|,|\\.)|meine eltern wissen (?:es |das |davon )?nichts?',
    'aku (?:masih )?(?:kelas|sd|smp)|(?:masih|baru) (?:kelas \\d|sd|smp)|tanpa (?:izin|sepengetahuan) (?:orang tua|ortu|mama|papa|ibu|ayah)',
    'tengo (?:[6-9]|1[0-7]) anos(?! de)|sin que (?:lo )?sepan mis padres',
    'tenho (?:[6-9]|1[0-7]) anos(?! de)|sem (?:a )?(?:minha mae|meu pai|meus pais) saber(?:em)?',
  ],
  medical: [
    "(?:throw\\w*|threw|cough\\w*|vomit\\w*|spit\\w*)(?: up)? blood|blood in (?:my|his|her) (?:stool|urine|vomit)|(?:can't|couldn't|cannot|could not|struggl\\w+ to|trouble|hard to|difficult\\w* (?:to )?)(?: \\w+)? ?breath(?:e|ing)(?! (?:for |from )?laugh)|(?:in|to|from|of) (?:the )?hospital|throat (?:closed|swelled|closing|swelling)|anaphyla\\w*|(?:ventilator|oxygen concentrator|nebuli[sz]er|feeding tube|pacemaker|dialysis machine)|(?:heart|kidney|cancer|stroke) (?:patient|condition|failure)|carbon monoxide|second[- ]degree",
    'pasien (?:jantung|ginjal|kanker|diabetes|stroke)|sakit (?:jantung|ginjal|kanker)|(?:sesak|susah) (?:napas|nafas)|(?:keracunan|muntah darah|pingsan|kejang|alergi parah|masuk (?:igd|ugd|icu|rumah sakit)|dirawat di|opname)|obat~(?:jantung|insulin|kanker|tekanan)',
    'brandblasen|blasen~(?:haut|rucken|hand|arm|gesicht)|keine luft (?:mehr )?(?:bekommen|gekriegt)|verbrennungen|beatmungs\\w*|herzpatient\\w*|allergischer? schock|blut (?:gespuckt|erbrochen|gehustet)',
    'cuesta (?:mucho )?respirar|no pod(?:ia|ia) respirar|quemaduras?|(?:quemo|quemado|abraso) la (?:piel|cara|mano)|(?:vomit\\w+|escup\\w+) sangre|shock anafilactico|(?:insulina|oxigeno|medicacion)~(?:necesita|urgente|frio)',
    "choc (?:allergique|anaphylactique)|mal a respirer|brulures?(?! d'(?:estomac|impression))|hospitalis\\w+|(?:vomi|crache)\\w* du sang|reanimation|aux urgences|intoxication|respirateur|insuline",
    'dificuldade (?:para|de|em) respirar|nao consig\\w+ respirar|vomit\\w+ sangue|choque anafilatico|(?:parar|fui parar|foi parar|acab\\w+) no (?:hospital|pronto)|diabetic[oa]|sensor de glicose|queimaduras?',
  ],
  discrimination: [
    '(?:english|german|white|western|foreign|arab|arabic|turkish|african|asian|ethnic)(?: |-)sounding (?:sur)?names?|with (?:an?|my) (?:english|german|white|western|foreign|arab|turkish|african) (?:sur)?name~(?:less|cheaper|accepted|approved|served|refused|rejected|more)',
    'por ser (?:gitan|negr|mor[oa]|latin|extranjer|inmigrant|mujer|gay|lesbiana|musulm|judi|sudamerican|chin[oa]|african|ruman|trans|discapacitad)\\w*|por ser (?:negr|mulher|gay|lesbica|estrangeir|nordestin|muculman|trans|deficiente)\\w*',
    `(?:don't|do not|won't|doesn't|refus\\w+ to|not) (?:serve|rent to|sell to|let in|deliver to|hire|lend to|take|accept|want) (?:\\w+ )?${groups}|(?:people|customers|women|men) like (?:me|us) (?:should not|shouldn't|can't|cannot|don't|do not|aren't|are not|have no)|laughed at my (?:turban|hijab|accent|wheelchair|skin|name)|(?:heard|because of|mimicked|mocked) my accent|proper english|(?:said|told|says|meant)~you people|because (?:i'm|i am|we're|we are) not from here|(?:only|the only) (?:black|asian|muslim|brown) (?:\\w+ )?(?:in|there|person|woman|man|customer)`,
    'orang (?:kayak|seperti) (?:saya|kami|kita|gue)~(?:tidak|gak|ga|nggak|dilarang|jangan)|orang (?:papua|cina|china|tionghoa|timur|batak|madura|hitam|kristen|islam|difabel|cacat|miskin)~(?:tidak|gak|ga|nggak|dilarang|ditolak|jangan)|(?:ditolak|dilarang|diusir)~(?:kursi roda|jilbab|hijab|agama|suku|kulit|difabel)|karena (?:saya|aku) (?:pakai|berjilbab|difabel|kristen|islam|cina|papua)',
    '(?:nehme|nimmt|nehmen|vermiete|vermietet|vermieten|bediene|bedient|verkaufe|verkauft|wollen|will)\\w*~(?:kein\\w*|nicht|an)~(?:auslander\\w*|muslim\\w*|kopftuch\\w*|fluchtling\\w*|schwarze\\w*|turken|araber\\w*|juden|zigeuner|behinderte\\w*)|leute wie (?:ich|mich|uns|wir)~(?:nicht|kein\\w*|raus)|leute mit (?:kopftuch|akzent|migrationshintergrund)~(?:nicht|kein\\w*)|(?:richtig )?deutsch (?:zu )?lernen~bevor|lernen sie (?:erst\\w* )?(?:mal )?(?:richtig )?deutsch|(?:wegen|aufgrund) (?:meines|unseres) (?:\\w+en )?(?:namens|aussehens|akzents)',
    'no (?:atienden|atendemos|alquilan|alquilamos|sirven|servimos|quieren|aceptan)~(?:gitan\\w+|extranjer\\w+|negr[oa]s|musulman\\w+|moros|sudacas|latin[oa]s|inmigrantes|gays)|por (?:ir|ser) dos (?:hombres|mujeres|chicos|chicas)|dos (?:hombres|mujeres)~(?:de la mano|beso)|gente como (?:yo|nosotros|tu|vosotros|ustedes)|por ser (?:gitan\\w|negr\\w|gay|extranjer\\w|mujer|musulman\\w*|mayor)',
    '(?:sert|servait|loue|louait|louent|accepte|acceptait|vend|vendait|servent) pas~(?:voilees?|arabes?|noirs?|etrangers?|musulman\\w*|handicap\\w*|gens comme|roms?|gitans?)|(?:remarques?|moqu\\w+|ri\\w*|insult\\w+)~(?:mon|ma|notre) (?:handicap|origine|couleur|accent|voile|religion|peau|fauteuil)|(?:gens|personnes) de (?:ma|notre|sa) couleur|(?:gens|personnes|clients) comme (?:moi|nous)~(?:pas|jamais|dehors|ici|veu\\w+)|(?:a cause de|vu) mon (?:nom|prenom|accent|voile|origine)(?: \\w+)?',
    'nao (?:atendem|atendemos|alugam|alugamos|aceitam|vendem|servem|querem)~(?:brasileir\\w+|negr[oa]s|estrangeir\\w+|cigan\\w+|nordestin\\w+|gays|imigrantes|muculman\\w+)|gente como (?:eu|nos|voce|voces)|me seguiu~(?:negr\\w|cor|loja)|por (?:eu )?ser (?:negr\\w|brasileir\\w|nordestin\\w|gay|cigan\\w)',
  ],
  press: [
    `(?:write|work|report|freelance|produce|film|research)(?:ing|s)? (?:for|at) (?:the )?(?:\\w+ )?${outlet}|${outlet}(?:'s)? (?:money|news|consumer|business|city)? ?(?:pages|desk|section|team|crew|newsroom|reporter|producer)|(?:crew|team|reporter|someone|producer)~from (?:the )?${outlet}`,
    "(?:host|present|produce)~(?:show|segment|programme|program|podcast|bulletin)|(?:local|national|talk) radio|(?:before|on|for) (?:\\w+day's|tonight's|tomorrow's|the) (?:show|broadcast|bulletin|edition|programme)~|(?:radio|tv) (?:segment|interview)",
    `tim liputan|liputan (?:khusus|investigasi)|wartawan|(?:redaksi|media|koran|televisi|stasiun tv)~(?:kirim|lapor|hubungi|berita|muat|tayang)\\w*|(?:kirim|lapor|viralkan|sampaikan)~(?:redaksi|media|koran|televisi|wartawan)|wawancara~(?:direksi|pimpinan|narasumber|media)|dari (?:redaksi )?${outlet}~(?:tanggapan|wawancara|konfirmasi)`,
    `(?:arbeite|schreibe|recherchiere|drehe|berichte)(?: ich)? (?:fur|beim|bei) (?:den|die|das|dem|der)? ?${outlet}|(?:lokal|tages)(?:zeitung|blatt|presse|fernsehen)~(?:interessier|bericht|kommt|ruf|schreib)\\w*`,
    `(?:trabajo|escribo|colaboro|redactor[a]?) (?:en|para|de|con) (?:el |la )?${outlet}|(?:periodista|redactora?|reporter[oa])|(?:preparo|preparamos|publicar\\w*|sacar\\w*)~(?:reportaje|articulo)|(?:contar\\w*|ir|voy|saldra|salir\\w*)~(?:en|a) (?:la )?(?:tele|television|prensa|periodicos?)|salir en (?:la tele|las noticias|los periodicos)`,
    `(?:travaille|ecris|enquete)(?: \\w+)? (?:pour|a|au|chez) (?:le |la |l')?${outlet}|journaliste|julien courbet|elise lucet|cash investigation|(?:emission|reportage)~(?:tele|va |vous|sujet|tournage)|temoigner (?:a la|dans la) (?:tele|presse)`,
    `(?:trabalho|escrevo|reporter)~(?:n[oa]|d[oa]|para [oa]) ${outlet}|(?:vou|irei|vamos) (?:a|para a|na) (?:imprensa|televisao|tv)(?= |\\.|,)|(?:materia|reportagem)~(?:sobre|publicar|sair)`,
  ],
  legal: [
    '(?:retained|instructed|engaged|hired) (?:legal )?counsel|information commissioner\\w*|(?:reporting|report) you to (?:the )?(?!manager)\\w+|letter of claim|without prejudice',
    'somasi|gugatan|menggugat|(?:lapor|adukan|laporkan|mengadu)\\w*~(?:bpkn|ylki|ojk|polisi|bpsk|kemendag|ombudsman|kominfo)|(?:bpkn|bpsk|ylki)(?= |,|\\.)',
    '(?:rechtsschutz\\w*|anwaltsschreiben|klagen? wir|reiche~klage ein|vor gericht)|(?:melde|wende)~(?:bundesnetzagentur|datenschutz\\w*|gewerbeaufsicht|verbraucher\\w+)',
    'omic|(?:hoja|hojas) de reclamacion\\w*|junta arbitral|por la via (?:legal|judicial)|profeco|indecopi|sernac|querella',
    'devant le juge|(?:assurance|protection) juridique|(?:saisir|saisis|saisirai|saisirons)~(?:tribunal|juge|mediateur|justice|conciliateur)|dgccrf|signal conso|porter plainte|mise en demeure',
    'procon|livro de reclamacoes|acionar(?:ei)? (?:o|a) (?:procon|justica)|juizado|vemo-nos em tribunal',
  ],
};

/** Ages of children beside those of each language: written short, or in words. */
export const roundaboutAges: readonly string[] = [
  '(?:son|daughter|kid|child|nephew|niece|grandson|granddaughter|boy|girl)~\\d{1,2} ?(?:yo|y/o|yrs?)|(?:[1-9]|1[0-7]) ?(?:yo|y/o)|(?:[1-9]|1[0-7])-?year-?old',
  'anak(?:ku|nya)?(?: \\w+){0,3} (?:umur|usia|baru|masih) (?:[1-9]|1[0-7]) ?(?:th|thn|tahun)|anak(?:ku)? (?:[1-9]|1[0-7]) (?:th|thn|tahun)',
  '(?:tochter|sohn|kind|neffe|nichte|enkel|enkelin) (?:ist |wird )?(?:erst )?(?:drei|vier|funf|sechs|sieben|acht|neun|zehn|elf|zwolf|dreizehn|vierzehn|funfzehn|(?:[1-9]|1[0-7]))(?: jahre)?(?= |,|\\.)',
  '(?:fils|fille|enfant|neveu|niece|petit-fils|petite-fille)~(?:de|a|qui a) (?:[1-9]|1[0-7]|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze) ans',
];

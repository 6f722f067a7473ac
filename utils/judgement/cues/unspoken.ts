import { concerns } from '../concerns';
import type { Cues } from './compile';
import type { Pair } from './pairs';

type Label = keyof Omit<Cues, 'childAge'>;

/** Who one is, said in a way that no thing is: "black" alone is a colour. */
const identity =
  "(?:muslim|jewish|gay|lesbian|hijab|headscarf|wheelchair|deaf|hard of hearing|visually impaired|sourde?s?|malentendante?s?|aveugles?|malvoyante?s?|fauteuil roulant|en fauteuil|handicapee?s?|voilee?s?|maghrebine?s?|gitan[oa]s?|musulman[ae]?s?|muculman[oa]s?|sord[oa]s?|cieg[oa]s?|silla de ruedas|cadeirante|surd[oa]s?|rollstuhl|gehorlos\\w*|kopftuch|kursi roda|tuli|tunanetra|difabel|berjilbab|jilbab|papua|tionghoa|(?:i'm|i am|we're|we are|my \\w+ is|soy|somos|je suis|nous sommes|sou|somos|ich bin|wir sind|toutes deux|tous deux) (?:a |an |les deux |beide |todos |todas )?(?:black|brown|asian|arab|trans|disabled|blind|noire?s?|arabes?|asiatiques?|negr[oa]s?|moren[oa]s?|pret[oa]s?|pard[oa]s?|indigenas?|nordestin[oa]s?|schwarz|blind|dunkelhautig|turkisch\\w*|arabisch\\w*))";
const apart =
  "(?:(?:nobody|no one|noone) else(?! (?:home|is home|answer\\w*))|the only (?:person|customer|family|couple)|someone normal|normal (?:people|customers?|person)|like everyone else|no ramp|personne d'autre|pas (?:les|aux) autres|comme tout le monde|quelqu'un de normal|gens normaux|(?:la|le|les) seule?s? (?:a |qu'on )\\w+|a nadie mas|la unica a la que|el unico al que|gente normal|alguien normal|como todo el mundo|unic[oa]s? (?:seguid|revistad|abordad|parad|barrad)[oa]s?|ninguem (?:mais )?perguntou|como todo mundo|niemand sonst|sonst niemand|als einzige[rn]?|normale (?:kunden|leute|menschen)|jemand normales|(?:cuma|hanya) (?:saya|aku) yang|orang normal|yang lain tidak)";
const scrutiny =
  '(?:search\\w*|follow\\w*|asked|told|ask|serv\\w*|refus\\w*|check\\w*|come back|fouill\\w*|suivie?s?|controle\\w*|demand\\w*|refus\\w*|sinon|parle\\w*|registr\\w*|sigui\\w*|pidi\\w*|pid(?:en|e)|revis\\w*|neg\\w+|seguid[oa]|revist\\w*|pediram|barr\\w*|abord\\w*|durchsuch\\w*|kontrollier\\w*|verfolg\\w*|abgewiesen|gefragt|diperiksa|diikuti|digeledah|ditolak|disuruh|ditanya)';
const kin =
  '(?:dad|father|mum|mom|mother|husband|wife|son|daughter|brother|sister|nan|gran|grandad|grandma|uncle|aunt|partner|papa|maman|pere|mere|mari|femme|frere|soeur|fils|fille|padre|madre|marido|mujer|hermano|hermana|hijo|hija|abuel[oa]|pai|mae|esposo|esposa|irmao|irma|filho|filha|vater|mutter|mann|frau|bruder|schwester|opa|oma|ayah|bapak|ibu|suami|istri)';
const him =
  '(?:husband|ex|partner|boyfriend|stepfather|he|mann|exmann|ex-mann|freund|er|marido|exmarido|pareja|novio|el|conjoint|mari|compagnon|copain|il|companheiro|namorado|ele|suami|pacar|mantan|dia)';
const burning =
  '(?:burn\\w*|fire|flames|brennt?|feuer|flammen|quem\\w+|ard\\w+|incendi\\w+|fuego|brul\\w+|flamb\\w+|feu|queim\\w+|fogo|terbakar|kebakaran)';

/**
 * What leaves the subject unspoken: the consequence, the farewell, the unequal treatment. `~` as in `compile`. Written last, for
 * lines that avoid the words which the other cues know.
 */
export const unspoken: Readonly<Partial<Record<Label, readonly string[]>>> = {
  self_harm: [
    "see (?:a|any|the|no) (?:reason|point) (?:to|in|of) (?:wak(?:e|ing)|get(?:ting)?) up|(?:won't|wont|will not|not going to|not gonna) be (?:here|around) to (?:use|need|spend|enjoy|see) (?:it|them|any|that)|worth more dead|nothing matters any ?more|life insurance~(?:suicide|own hand|if i (?:do|did) it)",
    'heute nacht ist (?:fur mich |alles |dann )?(?:schluss|vorbei|ende)|kann (?:einfach )?nicht mehr~will (?:auch |einfach )?nicht mehr|tot mehr wert|lebensversicherung~(?:selbsttotung|selbst umbring\\w*|sich selbst)',
    '(?:para ellos|para todos|mi familia)~(?:seria|estarian) mejor|al menos sirvo (?:de|para) algo|(?:he dejado|deje|les dejo|dejo escrita) (?:una |la )?(?:carta|nota) (?:a|para) mis (?:hij[oa]s|padres)|aunque sea uno mismo quien|valgo mas muert[oa]|ya nada importa',
    "(?:mieux|plus tranquilles?|plus heureu(?:x|ses?)|soulagee?s?) sans moi|laisse une lettre (?:a|pour) mes (?:enfants|parents)|plus rien n'a d'importance|vaux plus mort",
    '(?:deixei|deixo) uma carta (?:para|pros) (?:os )?meus (?:filhos|pais)|valho mais mort[oa]|nada mais importa',
    '(?:capek|cape|lelah|bosan|udah gak kuat) hidup(?! di)|pengen (?:udahan|mati) aja|(?:ingin|mau|pengen) menyusul (?:ibu|ayah|suami|istri|almarhum\\w*)|(?:gak|ga|tidak|nggak) ada gunanya (?:lagi )?(?:saya |aku )?hidup',
  ],
  threat: [
    `leaving in (?:an ambulance|a body ?bag|a coffin|a hearse|a box)|i know which (?:exit|door|car|bus|train|way|gate)~(?:you|your|he|she|they)|(?:you|u) (?:don't|dont|do not) want to (?:meet|see) me|me and my (?:bat|knife|gun|crowbar)|(?:shame|pity) if~${burning}`,
    `(?:war|ware)~(?:schade|blod|dumm|jammer)~wenn~${burning}|im krankenwagen nach hause|(?:seine|ihre|deine|eure) kinder~(?:zur schule|in die schule|in den kindergarten) gehen`,
    `(?:le|les|lo|la|os) (?:pego|meto|prendo) fuego|con (?:vosotros|ustedes|todos|vosotras) dentro|(?:pena|lastima)~(?:si|que)~${burning}|se (?:donde|a que colegio)~(?:estudian|van|viven)~(?:hij[oa]s|familia)|luego no (?:se quejen|os quejeis|te quejes)`,
    `dommage (?:si|que)~${burning}|je sais ou (?:vont|sont|etudient) (?:vos|tes|ses|leurs) enfants|(?:avec )?vous (?:tous )?dedans|repartira (?:en ambulance|les pieds devant)`,
    `(?:pena|lastima) se~${burning}|sei onde (?:os|as|o|a) (?:filh[oa]s?|mulher|esposa|familia|mae)~(?:dele|dela|estud\\w+|mora\\w*)|nao (?:reclam\\w+|chor\\w+) d[oe]po?i?s? ?(?:do que)?~acontec\\w+|depois nao reclam\\w+`,
    `pulang (?:tidak|gak|ga|nggak|tak) (?:utuh|selamat|bernyawa)|(?:parang|golok|pisau|celurit|clurit|badik) (?:saya|gue|gw|aku|kami|di tangan)~(?:asah|diasah|tajam|siap)|(?:asah|siapkan|siapin|bawa) (?:parang|golok|celurit|clurit|badik)|sayang (?:kalau|kalo)~${burning}`,
  ],
  abuse_victim: [
    `${him}~(?:reads|checks|monitors|goes through) (?:all )?my (?:texts|messages|bills|calls|phone|emails?)|(?:he'll|he will|he's going to) (?:hit|hurt|beat) (?:me|us)|(?:shows?|turns?) up (?:everywhere|wherever) i`,
    `${him}~(?:liest|kontrolliert|uberwacht|pruft|durchsucht) mein\\w* (?:nachrichten|rechnungen|anrufe|sms|konten|handy|mails?)|(?:mann|exmann|ex|partner|freund|vater) darf~(?:anschrift|adresse|nummer|wohnort)~(?:nicht|keinen fall|nie)|schlagt (?:er )?mich (?:wieder|sonst)|taucht~uberall auf~wo ich`,
    `${him}~(?:lee|revisa|controla|vigila) mis? (?:mensajes|llamadas|facturas|movil|celular|cuentas|correos)|me (?:va|vuelve|volvera) a pegar|(?:aparece|se presenta)~(?:todos los sitios|todas partes|donde)~voy`,
    `${him}~(?:lit|fouille|verifie|controle|surveille) mes (?:sms|messages|factures|mails?|appels|comptes)|va (?:encore )?(?:me |nous )?(?:re)?(?:frapper|battre|tabasser)(?= |,|\\.|$)(?! (?:le|la|les|a|tous|record))|debarque~partout ou je`,
    `${him}~(?:le|olha|confere|fucou|mexe n) (?:as )?minhas (?:mensagens|contas|faturas|ligacoes)|vai me (?:bater|espancar)|aparece~(?:todo lugar|onde eu)~(?:vou|estou)`,
    `${him}~(?:baca|membaca|cek|periksa|pantau) (?:hp|chat|pesan|sms|tagihan) (?:saya|aku)|(?:bakal|akan|pasti) (?:mukul|memukul|pukul|hajar|menghajar) (?:saya|aku) lagi`,
  ],
  bereavement: [
    "(?:didn't|did not|never) (?:live|lived) to (?:see|celebrate|turn)|(?:nicht|nie) mehr erleb(?:t|en)(?! wir)|no (?:llego|alcanzo) a (?:cumplirlos|celebrarlo|conocerl[oa])|n'aura pas vecu|nao (?:chegou a|teve tempo de) (?:completar|comemorar|conhecer)|tidak sempat merayakan",
  ],
  minor: [
    "(?:i'?m|i am) in (?:year|grade|class) (?:[1-9]|1[01])(?! (?:of|as))",
    'ich werde? (?:bald|im \\w+|nachste\\w* \\w+) (?:[6-9]|1[0-7])(?= und|,|\\.|!|\\?|$)|ohne meine eltern (?:zahlen|bezahlen|bestellen|kaufen|anmelden)',
    '(?:voy|estoy|paso|curso)(?: en| a)? (?:primero|segundo|tercero|cuarto|quinto|sexto|[1-6]o?) (?:de )?(?:primaria|secundaria|la eso|basica)',
    '(?:tenho|fiz)(?: so| apenas)? (?:[6-9]|1[0-7]) ano(?= |,|\\.|$)|sem querer no (?:cel|celular) d[oae] (?:meu|minha) (?:pai|mae|vo)',
    'je suis en (?:cp|ce[12]|cm[12]|sixieme|cinquieme|quatrieme|troisieme)',
  ],
  medical: [
    '(?:roto|rompio|rompi|fracturo|fracturado) (?:la |el |una |un )?(?:cadera|pierna|brazo|muneca|tobillo|costilla|clavicula|hombro|nariz|rodilla|femur)(?! del? (?:sofa|sillon|silla|mesa|lampara|muneca|juguete))|(?:la|lo|me|le) (?:operan|operaron|ingresaron|cosieron)|dolor (?:de|en el) pecho',
    "(?:casse|fracture|foule)e? (?:la |le |l'|un |une )?(?:hanche|jambe|bras|poignet|cheville|clavicule|nez|genou|femur|cote)(?! (?:du|de la|des) )|(?:douleurs?|mal) (?:a|dans) la poitrine",
    'quebr(?:ou|ei) (?:o |a )?(?:quadril|perna|braco|punho|tornozelo|costela|nariz|femur|clavicula)(?! d[aoe])|dor(?:es)? no peito|braco (?:formigando|dormente)|coracao disparou',
    '(?:hufte|handgelenk|sprunggelenk|knochel|oberschenkel\\w*|schulter|nase)~gebrochen|(?:druck|schmerzen|stiche) (?:auf|in) der brust',
    "(?:coracao|peito) (?:dispar\\w+|acelerad\\w*|aceler(?:a|ou)|batendo (?:muito )?(?:forte|rapido))|(?:formigando|formigamento|dorment\\w*|adormeceu)~(?:braco|perna|mao|rosto|boca)|(?:braco|perna|mao|rosto|boca)~(?:formigando|formigamento|dorment\\w*)|corazon~(?:acelerad\\w*|se (?:me )?(?:acelera|dispara)|desbocad\\w*|a mil por hora)|(?:brazo|mano|pierna|cara)~(?:dormid[oa]|hormigue\\w*|entumecid[oa])|coeur~(?:s'emballe|s'est emballe|bat (?:tres |trop )?(?:vite|fort))|(?:fourmillements?|fourmis)~(?:bras|main|jambe|visage)|herzrasen|herz (?:rast|raste|stolpert)|(?:arm|bein|gesicht|hand) (?:ist |wird |wurde )?(?:\\w+ )?taub|jantung(?: saya| aku)? (?:berdebar|deg-?degan|berdetak)\\w*|(?:kesemutan|kebas|mati rasa)~(?:tangan|kaki|wajah|lengan)|(?:tangan|kaki|wajah|lengan)~(?:kesemutan|kebas|mati rasa)",
    '(?:nyeri|sakit) dada|patah (?:tulang|kaki|tangan|pinggul|lengan)|broke (?:his|her|my) (?:hip|wrist|ankle|arm|leg|collarbone|nose)|tightness in my chest|arm (?:is|has gone|went) (?:numb|tingling)',
  ],
  discrimination: [
    'porque sou d[oae] (?:nordeste|norte|bahia|favela|periferia|morro|roca)|(?:imitat|imit|mimick|mock|copi)\\w* (?:my|mi|mon|meu|minha|the way i) (?:accent|acento|sotaque|forma de hablar|jeito de falar|speak|talk)|(?:akzent|aussprache)~(?:nachgemacht|nachgeahmt|nachgeafft)|meniru logat',
    "where (?:i'm|i am|are you|you're|you are|we're|we are) really from",
    '(?:eramos|somos|siendo|ver que) dos (?:hombres|mujeres|chicos|chicas)|(?:saw|noticed|realised|realized) (?:that )?we (?:were|are) (?:two|both) (?:men|women|guys|girls)|(?:etions|sommes) deux (?:hommes|femmes|mecs|filles)|(?:gesehen|sah|sahen|merkte\\w*)~(?:zwei manner|zwei frauen)|(?:eramos|somos|vendo) (?:dois homens|duas mulheres)',
    'mit (?:meinem|unserem|einem) (?:turkischen|arabischen|polnischen|auslandischen|afrikanischen|russischen|rumanischen|syrischen|kurdischen|fremd\\w*) (?:nach|vor)?namen|with my (?:turkish|arab\\w*|african|nigerian|pakistani|indian|polish|muslim|foreign) (?:sur|last |first )?name|con (?:mi|nuestro|un) apellido (?:arabe|marroqui|gitano|extranjero|rumano|africano|indigena)|avec mon (?:nom|prenom) (?:arabe|africain|maghrebin|etranger|turc)|com meu sobrenome (?:arabe|africano|indigena|estrangeiro)',
    '(?:yang|orang|orang-orang) dari (?:timur|papua|sana|ambon|ntt|madura|kampung)~(?:biasanya|masalah|tukang|pasti|suka)',
  ],
  press: [
    'cameras? (?:are|r|will be) (?:coming|rolling) (?:to your|with)|consumer (?:desk|affairs (?:show|reporter|team)) (?:at|of|on|from)',
    '(?:salgo|saldre|salimos|entro) (?:a salir )?en (?:el|la|un|una) (?:programa|radio|tele|television|noticiario|informativo)|programa de (?:las|la) (?:mananas?|tardes?)|llamado~de produccion',
    "(?:querendo|querem|quer|vao|vem|vieram) (?:gravar|filmar)(?: comigo| aqui| uma| a)?|(?:aparec\\w+|passar|sair|vai ver|ver) (?:pro|para o|no|em todo o) (?:brasil|pais) (?:inteiro|todo)|(?:todo el pais|toda espana|todo mexico) (?:se va a enterar|lo va a ver|lo vera|os va a ver)|(?:whole|entire) country (?:will|is going to|gets to) (?:see|know|hear|watch)|ganz deutschland (?:wird|soll)~(?:sehen|wissen|erfahren)|toute la france (?:va|saura|verra)|seluruh indonesia (?:akan|bakal|biar)|(?:pessoal|producao|equipe|produtor\\w*) d[oae] (?:programa|fantastico|jornal|tv|globo|record|sbt|band|cidade alerta|domingo espetacular)|quadro do jornal|jornal do meio[- ]dia|(?:o|a|aquele|aquela|com o) apresentador[a]?(?! de slides)|(?:marcaram|marquei|agendaram) (?:a |uma )?(?:gravacao|entrevista)|je passe (?:a la|dans) (?:radio|tele)|passage a l'antenne|(?:komme|bin)~(?:im|ins) (?:radio|fernsehen)|masuk acara (?:tv|radio)",
  ],
};

/** A child's class at school: for `minor` with the concerns only, as an age. */
export const unspokenAges: readonly string[] = [
  '(?:fils|fille|enfant|neveu|niece)~(?:est|entre|va) en (?:cp|ce[12]|cm[12]|sixieme|cinquieme|quatrieme|maternelle|primaire)',
  '(?:son|daughter|kid|child|boy|girl|nephew|niece)~in (?:year [1-9]|[1-9](?:st|nd|rd|th) grade|grade [1-9]|primary|kindergarten|elementary)',
  '(?:tochter|sohn|kind)~(?:geht|ist|kommt) (?:noch )?in (?:die|der) (?:grundschule|[1-9]\\. klasse|kita|kindergarten)',
  'hij[oa]~(?:en|va a|cursa) (?:primaria|primero|segundo|tercero|cuarto|quinto|sexto|la guarderia)|filh[oa]~(?:no|na) (?:\\w+ (?:ano|serie)|creche|fundamental)',
];

const theirChild =
  '(?:son|daughter|kid|little one|nephew|niece|hij[oa]|nin[oa]|fils|fille|filh[oa]|sohn|tochter|kind|anak|putra|putri)';
const young = '(?:[2-9]|1[0-7]|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen)';

/** Cues that mean little alone. */
export const unspokenPairs: readonly Pair[] = [
  { label: 'discrimination', cue: apart, also: [identity, scrutiny] },
  {
    label: 'bereavement',
    cue: "(?:isn't|is not|aren't|are not) with us any ?(?:more|longer)|(?:ne|n') ?(?:repondra|reviendra|rentrera) plus|ya no (?:va a|podra) (?:volver|contestar)|nao vai mais (?:voltar|responder)",
    also: [kin],
  },
  {
    label: 'legal',
    cue: 'acting for (?:me|us)',
    also: ['(?:preserve|correspond\\w*|letter|claim|write to you|be in touch)'],
  },
  { label: 'press', cue: 'channel \\d{1,2}', also: ['(?:desk|cameras|crew|reporter|producer|journalist|their story)'] },
  { label: 'minor', cue: 'taschengeld', also: ['(?:meine eltern|meiner oma|von oma|von opa|mama|papa)', 'ich'] },
  {
    label: 'minor',
    cue: `(?:he|she)(?: is|'s) (?:only |just )?${young}(?=\\.|,|!| years? old| and)|(?:er|sie) ist (?:erst )?(?:zehn|elf|zwolf|acht|neun|sieben|sechs|funf|[3-9]|1[0-7])(?=\\.|,|!| jahre| und)|(?:il|elle) a (?:[3-9]|1[0-7]|dix|onze|douze|huit|neuf|sept) ans|(?:ela|ele) tem (?:so )?(?:[3-9]|1[0-7]|dez|nove|oito|sete) anos|tiene (?:solo )?(?:[3-9]|1[0-7]|diez|nueve|ocho|siete) anos|umurnya (?:baru |masih )?(?:[3-9]|1[0-7])`,
    also: [theirChild, concerns.source],
  },
  {
    label: 'abuse_victim',
    cue: "without (?:him|my (?:husband|partner|ex|boyfriend)) (?:knowing|finding out|seeing|being (?:told|notified))|sin que (?:le llegue|se entere|lo sepa|lo vea)|ohne dass (?:er|mein mann|mein ex)|sans qu'il (?:le )?(?:sache|voie|soit prevenu|recoive)|sem (?:que )?ele (?:saber|saiba|ver|veja|perceber)|jangan sampai (?:dia|suami|mantan)",
    also: [
      '(?:(?:hit|beat|hurt) me|stitches|bruis\\w+|police|violent|refuge|puntos en|me (?:peg|golpe)\\w+|policia|denunci\\w+|geschlagen|schlagt|polizei|ausgezogen|frapp\\w+|police|points de suture|des bleus|me bat\\w+|agred\\w+|pontos n[ao]|pukul\\w*|dipukul\\w*|polisi|kabur|lebam)',
    ],
  },
  {
    label: 'abuse_victim',
    cue: '(?:localizador|rastreador|airtag|gps|traceur|balise|peilsender|ortungsgerat|tracker|tracking device|pelacak)~(?:mi|mein\\w*|mon|ma|my|minha|meu) (?:bolso|coche|mochila|abrigo|auto|tasche|jacke|wagen|voiture|sac|manteau|bag|car|coat|phone|bolsa|carro)|(?:pelacak|airtag|gps)~(?:tas|mobil|motor|jaket) (?:saya|aku)',
    also: [
      "(?:no es mi[oa]|not mine|isn't mine|pas a moi|pas le mien|nicht (?:von mir|meins|meiner)|gehort mir nicht|nao e meu|bukan (?:punya|milik) (?:saya|aku)|(?:mi|my|mein|mon|meu|minha) ex|ex-?(?:husband|marido|mann|mari)|mantan|(?:he|she|they|who) put|found|someone|somebody|follow\\w*|hidden|planted|stalk\\w*)",
    ],
  },
];

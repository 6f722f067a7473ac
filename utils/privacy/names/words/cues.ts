/**
 * Words that come before or after a person, in six languages and some more. Plain small letters (no accents), at most four
 * words each; one cue between bars.
 */

/** Cues that also begin many other sentences, marked with `?` in their lists: one word after them must be a name that we know. */
export const weakCues = new Set<string>();

/** "Hi Anna", "Sehr geehrte Frau Weber": at the start of a line or sentence. */
export const greetings =
  cues(`hi|hello|hey|hiya|dear|hi there|hello there|good morning|good afternoon|good evening|good day|greetings|morning|afternoon|hallo|hi liebe|hi lieber|liebe|lieber|guten tag|guten morgen|guten abend|moin|servus|gruss gott|sehr geehrte|sehr geehrter|
hola|buenos dias|buenas tardes|buenas noches|buenas|estimado|estimada|querido|querida|apreciado|apreciada|bonjour|bonsoir|salut|cher|chere|ola|oi|bom dia|boa tarde|boa noite|prezado|prezada|caro|cara|halo|hai|hei|selamat pagi|selamat siang|selamat sore|selamat malam|
pagi|siang|sore|malam|yth|kepada|kepada yth|dear pak|assalamualaikum|ciao|buongiorno|buonasera|salve|gentile|egregio|egregia|beste|geachte|goedemorgen|goedemiddag|goedendag|dzien dobry|czesc|witam|hej|hei hei|szanowny|szanowna`);

/** "Kind regards, Anna": what follows is who wrote. */
export const signOffs =
  cues(`thanks|thank you|many thanks|thanks so much|thanks a lot|thank you so much|thank you very much|thanks again|thanks in advance|thank you in advance|thx|tks|ty|cheers|best|all the best|best wishes|best regards|kind regards|kindest regards|warm regards|warmest regards|warmly|with regards|with thanks|regards|rgds|
sincerely|yours sincerely|sincerely yours|yours faithfully|yours truly|yours|respectfully|love|xoxo|take care|cordially|sent by|signed|mfg|lg|vg|mit freundlichen grussen|mit freundlichem gruss|mit besten grussen|mit herzlichen grussen|freundliche grusse|beste grusse|viele grusse|liebe grusse|schone grusse|herzliche grusse|grusse|gruss|
vielen dank|danke|danke im voraus|vielen dank im voraus|besten dank|hochachtungsvoll|saludos|un saludo|saludos cordiales|cordiales saludos|un cordial saludo|muchas gracias|gracias|gracias de antemano|atentamente|atte|cordialmente|un abrazo|quedo atenta|quedo atento|cordialement|bien cordialement|bien a vous|bien a toi|
cdt|cdlt|sinceres salutations|salutations|respectueusement|merci|merci beaucoup|merci d'avance|merci par avance|bonne journee|amicalement|a bientot|atenciosamente|att|atte|cumprimentos|com os melhores cumprimentos|melhores cumprimentos|os melhores cumprimentos|cordiais saudacoes|obrigado|obrigada|muito obrigado|muito obrigada|desde ja obrigado|desde ja obrigada|
grato|grata|um abraco|abraco|abracos|abs|salam|salam hangat|hormat saya|hormat kami|hormat|terima kasih|terima kasih banyak|terimakasih|makasih|makasih banyak|trims|tks|wassalam|cordiali saluti|distinti saluti|saluti|un saluto|grazie|grazie mille|met vriendelijke groet|met vriendelijke groeten|vriendelijke groet|vriendelijke groeten|groetjes|groeten|groet|bedankt|alvast bedankt|
pozdrawiam|z powazaniem|dziekuje|pozdrowienia|ta|ta muchly|vlw|valeu|obg|brigado|brigada|firma|firmado|firmada|assinado|gezeichnet|gez|bises|bisous|biz|tlg ya|tolong ya|mohon bantuannya|makasih ya|trims ya|thx ya`);

/** "My name is", "ich heisse", "nama saya": strong enough for a name in small letters. */
export const introductions =
  cues(`name was|hiess|se llamaba|s'appelait|chamava-se|se chamava|my name is|my name|what your name|what your last name|what your first name|name is|my full name is|my names|i'm called|i am called|call me|calls me|everyone calls me|people call me|named|is called|was called|called him|named him|named her|ich heisse|mein name ist|mein name lautet|name ist|me llamo|mi nombre es|mi nombre completo es|se llama|je m'appelle|mon nom est|
s'appelle|meu nome e|me chamo|chamo-me|o meu nome e|se chama|nama saya|nama lengkap saya|nama aku|perkenalkan saya|perkenalkan nama saya|bernama|yang bernama|namanya|mi chiamo|il mio nome e|mijn naam is|ik heet|nazywam sie|mam na imie|first name is|last name is|surname is|maiden name is|full name is|user name is|whose name is|
under the name|under the name of|in the name of|auf den namen|unter dem namen|a nombre de|au nom de|em nome de|atas nama|a nome di|op naam van|doorbell says|the bell says|buzzer says|name on the bell|klingel steht|klingelschild steht|briefkasten steht|sur la sonnette|sur l'interphone|a l'interphone|timbre dice|timbre pone|buzon pone|no interfone|interfone|campainha|what's your name|what is your name|your last name|your first name|the name on the account|name on the account|name on the card|account holder|change it to|correct it to`);

/** "This is Anna", "I'm Anna", "hier ist Anna": a capital is needed. */
export const presentations = cues(
  `this is?|i am?|i'm?|im?|its?|it's?|speaking is|here is?|here's?|hier ist?|hier spricht|ich bin?|hier schreibt|soy?|soy yo|habla?|le habla|les habla|te habla|le escribe|les escribe|de parte de?|je suis?|c'est?|ici?|aqui e|aqui e o|aqui e a|sou?|sou o|sou a|eu sou|eu sou o|eu sou a|quem fala e|aqui quem fala e|fala?|saya?|aku?|ini?|ini saya|dengan?|dgn?|sono?|io sono|parla?|qui?|ik ben?|met?|u spreekt met|jestem?|tu?|z tej strony`,
);

/** "Spoke with Anna", "hablé con Ana", "agent Anna": who served or is meant. */
export const companions =
  cues(`spoke with|spoke to|spoken with|spoken to|speaking with|speaking to|speak with|speak to|talked to|talked with|talk to|talk with|talking to|chatted with|chatting with|chat with|dealt with?|dealing with?|met with|heard from?|heard back from?|email from?|message from?|call from?|letter from?|reply from?|contacted by?|told by|helped by|assisted by|served by?|
handled by?|signed by|delivered by?|written by|directed by|sung by?|signed for by|advised by|informed by|assured by|promised by|contact with?|followed up with|follow up with|working with?|thanks to?|contact?|cc?|attn|attention?|c/o|ask for?|asked for?|behalf of?|on behalf of?|for my friend|email to?|assistant to?|said?|says?|agent?|agents?|rep|reps|representative|advisor|adviser|advisors|associate?|consultant|
operator?|technician|engineer|driver?|courier|manager?|supervisor?|specialist|colleague?|coworker|clerk|employee?|nurse|doctor?|teacher|inspector|officer|lawyer|attorney|landlord|tenant|producer?|singer?|songwriter|player?|commenter|starring?|featuring|gesprochen mit|telefoniert mit|telefonat mit|gesprach mit|kontakt mit|mitarbeiter|mitarbeiterin|mitarbeiters|kollege|kollegen|kollegin|kundenberater|
kundenberaterin|sachbearbeiter|sachbearbeiterin|fahrer|techniker|hable con|hablado con|hablando con|hablar con|atendido por|atendida por|agente?|agentes|asesor|asesora|operador|operadora|tecnico|repartidor|companero|companera|encargado|encargada|parle a|parle avec|echange avec|discute avec|eu au telephone|conseiller|conseillere|technicien|livreur|operateur|operatrice|votre collegue|
falei com|falado com|falar com|conversei com|atendente|atendida por|funcionario|funcionaria|entregador|entregadora|consultor?|consultora|bicara dengan|berbicara dengan|ngobrol dengan|chat dengan|dilayani oleh|ditangani oleh|oleh?|petugas|kurir?|driver?|teknisi|operator?|karyawan|sopir|pegawai|parlato con|collega|gesproken met|medewerker|medewerkster|rozmawialem z|rozmawialam z|
remove my kid|meet?|know?|remember?|add?|miss?|titular|new starter|new hire|new joiner|patient?|passenger?|paciente|alumno|alumna|aluno|aluna|eleve?|pasien|siswa|siswi|murid|peserta|penumpang|resident?|applicant?|preguntad por?|pregunten por?|pregunte por?|pregunta por?|demandez?|demander?|perguntar por?|procurar por?|cari?|titip ke?`);

/** "My husband Karl", "minha mãe Ana": the relation itself; "my" and its like stand before it. */
export const relations =
  cues(`husband|wife|spouse|partner|fiance|fiancee|boyfriend|girlfriend|son|daughter|kid|child|baby|toddler|mother|mom|mum|mommy|father|dad|brother|sister|uncle|aunt|cousin|nephew|niece|grandmother|grandma|grandfather|grandpa|grandson|granddaughter|stepson|stepdaughter|mother-in-law|father-in-law|sister-in-law|brother-in-law|boss|assistant|secretary|colleague|coworker|co-worker|friend|best friend|
neighbour|neighbor|roommate|flatmate|landlord|landlady|tenant|manager|accountant|lawyer|attorney|doctor|nanny|guest|client|student|teacher|late husband|late wife|late mother|late father|ex|ex-wife|ex-husband|twin|guardian|mann|ehemann|frau|ehefrau|partner|partnerin|freund|freundin|sohn|tochter|kind|mutter|mama|vater|papa|bruder|schwester|onkel|tante|cousine|neffe|nichte|oma|opa|enkel|enkelin|schwiegermutter|schwiegervater|chef|chefin|nachbar|nachbarin|
vermieter|vermieterin|mitbewohner|mitbewohnerin|assistentin|verlobter|verlobte|bekannter|bekannte|marido|esposo|esposa|mujer|pareja|novio|novia|hijo|hija|nino|nina|madre|mama|padre|papa|hermano|hermana|tio|tia|primo|prima|sobrino|sobrina|abuela|abuelo|nieto|nieta|suegra|suegro|jefe|jefa|amigo|amiga|vecino|vecina|compañero|companero|companera|cunado|cunada|polola|pololo|comadre|compadre|mari|femme|epouse|epoux|conjoint|conjointe|compagnon|compagne|copain|copine|fils|fille|
enfant|mere|maman|pere|frere|soeur|oncle|cousin|neveu|niece|grand-mere|grand-pere|belle-mere|beau-pere|patron|patronne|ami|amie|voisin|voisine|collegue|proprietaire|mulher|namorado|namorada|filho|filha|mae|pai|irmao|irma|sobrinho|sobrinha|avo|neto|neta|sogra|sogro|chefe|vizinho|vizinha|colega|cunhado|cunhada|suami|istri|isteri|anak|putra|putri|ayah|bapak|ibu|kakak|adik|abang|paman|om|bibi|tante|sepupu|keponakan|nenek|kakek|mertua|atasan|bos|teman|rekan|tetangga|pacar|tunangan|asisten|moglie|figlio|figlia|marito|fratello|sorella|zoon|dochter|vrouw|moeder|vader|broer|zus|vriend|vriendin|zona|maz|syn|corka|missus|hubby|wifey|gf|bf|mother in law|father in law|sister in law|brother in law|son in law|daughter in law|nana|granny|mam|babysitter|cleaner|carer|caregiver|carer|schwager|schwagerin|schwiegersohn|schwiegertochter|stiefsohn|stieftochter|patenkind|kollege|kollegin|mitarbeiter|mitarbeiterin|nachbarn|socio|socia|secretaria|secretario|empleada|empleado|asistente|cuidadora|nuera|yerno|consuegra|madrina|padrino|ahijado|ahijada|gendre|nounou|gardien|gardienne|associe|associee|colocataire|coloc|assistante|assistant|secretaire|comptable|mamie|papy|genro|cunhada|padrinho|madrinha|afilhado|afilhada|secretaria|secretario|funcionaria|funcionario|empregada|comadre|noiva|noivo|esposa|esposo|menantu|ipar|cucu|karyawan|pegawai|sopir|pembantu|majikan|kakak ipar|adik ipar|ibu mertua|bapak mertua|bini`);

/** "Mr Weber", "Frau Weber", "Pak Budi": almost always before a name. */
export const titles = cues(
  `mr|mrs|ms|miss|mx|dr|prof|professor|sir|madam|lady|lord|rev|capt|sgt|herr|herrn|frau|hr|fr|dipl-ing|senor|senora|senorita|sr|sra|srta|don|dona|dr|dra|monsieur|madame|mademoiselle|mme|mlle|m|maitre|senhor|senhora|bapak|pak|bpk|ibu|bu|mas|mbak|mba|kak|kang|bang|bung|koh|cik|om|tante|nona|tuan|nyonya|ny|sdr|sdri|saudara|saudari|signor|signora|signorina|sig|sigra|dottor|dottore|dottoressa|avv|dhr|mevr|mej|meneer|mevrouw|juffrouw|drs|pan|pani|pana|panem|panu|pania|panie|familie|fam|famille|familia|famiglia|rodzina|keluarga|eheleute|uncle|aunt|auntie|grandma|grandpa|tio|tia|onkel|aunty|dna|dona|seu|me|lic|ing|arq|docteur|doctor|doctora|doktor|dokter`,
);

/** "Name:", "Empfänger:", "Penerima:": a label with a colon, or alone before a name on a form. */
export const labels =
  cues(`name|full name|first name|last name|surname|customer|customer name|contact|contact name|contact person|recipient|attn|attention|to|from|cc|ship to|bill to|sold to|deliver to|account holder|holder|cardholder|card holder|name on card|passenger|guest|guest name|signed|author|sender|patient|user|owner|beneficiary|billing address|directed by|vorname|nachname|kunde|kundin|empfanger|ansprechpartner|ansprechpartnerin|kontoinhaber|kontoinhaberin|karteninhaber|absender|inhaber|inhaberin|besteller|gast|an|von|
nombre|nombre completo|nombre y apellidos|apellidos|apellido|titular|destinatario|destinataria|remitente|cliente|contacto|nom|nom complet|prenom|titulaire|destinataire|client|contact|expediteur|nome|nome completo|sobrenome|destinatario|titular da conta|remetente|contato|nama|nama lengkap|nama penerima|nama pemesan|nama pelanggan|penerima|pemesan|pengirim|responsable|responsavel|responsable legal|verantwortlich|penanggung jawab|motorista|condutor|conductor|chauffeur|driver|tenant|donor|employee|new starter|alumno|alumna|aluno|aluna|eleve|schuler|schulerin|teilnehmer|teilnehmerin|participante|participant|atas nama|a.n|a/n|an|pelanggan|pemilik rekening|cognome|intestatario|naam|ontvanger|imie|nazwisko|imie i nazwisko|odbiorca`);

/** Verbs that only people do, right after a name: "Anna told me", "Anna hat gesagt", "Ana me dijo". */
export const verbsAfter =
  cues(`told me|told us|told him|told her|told my|said|says|promised|assured|confirmed|explained|replied|answered|wrote|called|emailed|texted|informed|advised|offered|refused|apologized|apologised|claimed|insisted|hung up|helped|assisted|suggested|asked|agreed|ordered|signed|lives|shouted|spoke|mentioned|admitted|from support|from customer|from your|from our|in chat|from the|in support|in billing|in customer|has told|has been|has not|was very|was so|was rude|was the|was supposed|was a|just said|also said|never called|didn't|did not|will be|can be|is not|is a|is the|is my|is very|is so|is from|had given|has|listed|
hat gesagt|hat mir|hat uns|hat versprochen|sagte|meinte|versprach|schrieb|versicherte|erklarte|teilte mir|rief|war sehr|aus dem|vom kundenservice|vom support|me dijo|nos dijo|dijo|prometio|me prometio|me aseguro|aseguro|me confirmo|confirmo|me explico|me atendio|me informo|escribio|llamo|m'a dit|m'avait dit|nous a dit|m'a promis|m'a assure|m'a confirme|m'a repondu|m'a explique|a dit|a promis|me disse|nos disse|disse|prometeu|me prometeu|garantiu|me garantiu|informou|me informou|confirmou|me atendeu|falou|explicou|ligou|
bilang|mengatakan|menjanjikan|berjanji|janji|menyampaikan|menginformasikan|menjelaskan|menjawab|katanya|dari cs|dari tim|yang melayani|sudah bilang|mi ha detto|mi ha promesso|ha detto|heeft gezegd|zei|beloofde|powiedzial|powiedziala`);

/** "Falar comigo, Cida": the writer, before a comma and a name. */
export const selves = cues(
  `comigo|conmigo|avec moi|mit mir|with me|is me|it's me|its me|soy yo|sou eu|c'est moi|bin ich|ich selbst|myself`,
);

/** Who somebody is by what they do or are to the team; "the engineer, Sukhdeep Gill,", "der Gast Wolf". */
export const roles =
  cues(`guest|customer|client|tenant|resident|patient|visitor|engineer|technician|driver|courier|intern|
gast|kunde|kundin|mieter|mieterin|vermieter|hausmeister|hausmeisterin|bewohner|bewohnerin|patientin|paketbote|postbote|azubi|absender|empfanger|
huesped|inquilino|inquilina|vecino|vecina|portero|portera|conserje|chofer|cliente|paciente|locataire|client|cliente|voisin|voisine|gardien|gardienne|concierge|chauffeur|
hospede|inquilina|porteiro|porteira|zelador|zeladora|sindico|sindica|motorista|motoboy|atendente|penyewa|tamu|pelanggan|tetangga|satpam|kurir|sopir|teknisi|pasien`);

/** "Should be", "statt", "bukan": before or after them stands the right or the wrong spelling of a name. */
export const corrections = cues(
  `should be|should read|should say|not|instead of|rather than|statt|anstatt|sondern|muss heissen|soll heissen|richtig ist|au lieu de|et non|en vez de|en lugar de|y no|debe ser|deberia ser|debe decir|em vez de|e nao|deveria ser|o certo e|bukan|seharusnya|harusnya|yang benar`,
);

/** "Born", "geboren", "née": before them may stand whose birth it is. */
export const births = cues(
  `born|dob|geboren|geb|ne|nee|nacido|nacida|nacio|nascido|nascida|nasceu|nasc|lahir|kelahiran`,
);

/** "will here again", "torben hier": right before them may stand who writes. */
export const heres = cues(`here|hier|aqui|ici|disini`);

/** Words that own what follows: "my", "meine", "mi". */
export const owners = cues(
  `my|our|his|her|their|your|the|mein|meine|meinem|meinen|meiner|meines|unser|unsere|unserem|unserer|ihr|ihre|ihrem|ihren|sein|seine|mi|mis|su|nuestro|nuestra|tu|mon|ma|mes|notre|votre|son|sa|meu|minha|nosso|nossa|seu|sua|o meu|a minha|mio|mia|il mio|la mia|mijn|onze|moj|moja|a|an|great`,
);

/** Small words inside a name: "Ana de la Cruz", "bin", "van der". */
export const particles: ReadonlySet<string> = new Set(
  `de del della di da do dos das du des la le van von der den ter ten vom zu zum bin binti ibn al el y e af av op st dalla degli lo thor tor ould bint binte ª º`.split(
    ' ',
  ),
);

function cues(list: string): Set<string> {
  const said = list.split('|').map((cue) => cue.trim());
  for (const cue of said) if (cue.endsWith('?')) weakCues.add(cue.slice(0, -1));
  return new Set(said.map((cue) => cue.replace('?', '')));
}

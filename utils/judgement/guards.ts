import { compile } from './cues/compile';

/** Ways of speaking in which the words of a grave subject mean nothing grave. A cue that overlaps one does not count. */
export const guards: readonly RegExp[] = compile([
  // Several languages
  "(?:broke|broken|bent|snapped|lost)? ?(?:the )?(?:arm|leg|foot|head|hand|finger|back) of (?:the|my|a) (?:chair|sofa|couch|table|lamp|stand|toy|doll|robot|figure|desk|bed|glasses)|(?:arm|bein|kopf|fus|rucken) (?:der|des|von der|vom) (?:lampe|sessels?|stuhls?|sofas?|tischs?|tisches|figur|puppe|brille|schranks?)~(?:gebrochen|abgebrochen|ab)|(?:bras|pied|jambe|dos|tete) (?:du|de la|de l.|des) (?:fauteuil|canape|lampe|table|chaise|poupee|lunettes|figurine|lit)|(?:brazo|pata|pie|cabeza) (?:del?|de la) (?:sillon|sofa|lampara|mesa|silla|muneca|gafas)|(?:braco|pe|perna|cabeca) d[aeo] (?:sofa|poltrona|cadeira|mesa|boneca|oculos|abajur)|\\d{1,2}[- ]year[- ]old (?:whisk\\w+|scotch|rum|port|single malt|boiler|building|house)|ans d'(?:anciennete|experience|abonnement)|breath(?:e|ing) (?:for|from|with) laugh\\w*|hearing aids?|fitur lapor\\w*~polisi",
  'dose of (?:\\w+ )?(?:fertili[sz]er|detergent|softener|cleaner|chlorine|paint|humou?r|plant food|feed|coffee)|(?:auf den namen|rechnung)~kanzlei|anwaltskanzlei~(?:rechnung|anschrift)|se (?:me )?murio (?:el|la|mi) (?:movil|telefono|celular|ordenador|portatil|bateria|tele|lavadora|aparato|router|pantalla|tablet)|(?:movil|celular|telefono|ordenador|portatil) se (?:me )?murio|perdi (?:o|a)? ?(?:meu|minha) (?:senha|cartao|celular|conta|acesso|pedido|recibo|chip|login)',
  // English
  "(?:is|are|was|it's|this is|that's) killing me",
  '(?:dead|dying|died?) (?:battery|link|links|pixel|pixels|phone|line|screen|keyboard|laptop|app|on arrival|of laughter|of boredom|laughing|a thousand times|inside)',
  '(?:battery|phone|app|laptop|screen|link|server|router|remote|console|account page|speaker|site|connection|game|level|character|pc|computer|watch|camera)(?: is| has| just| keeps| suddenly)* (?:died|dies|dead|dying|killed|passed out)',
  '(?:dying|die) (?:to|for) (?:try|get|see|know|have|a|the)|to die for|died a thousand times',
  '(?:kill|killing|killed|murdered) (?:the|my|our|that|a|this) (?:\\w+ )?(?:session|process|job|app|task|server|battery|battery life|time|vibe|mood|deal|tab|script|connection|internet|data|budget)',
  '(?:could|would) kill for|killed by the oom|overkill|killer (?:app|deal|price|feature)|kill (?:switch|bill)|if looks could kill',
  "legal (?:department|name|notice page|terms|size|tender|holiday|pad|age text|entity|address|documents section)|is it legal|(?:law firm|lawyer'?s? office|attorney office)s?(?: wants| needs| plan)?|law firms",
  "(?:not going to|won't|will not|never|don't want to|no need to|wouldn't|not) (?:sue|take legal)|no lawyers?|no hard feelings and no lawyers needed",
  'press release (?:order|form|template)|press kit|media kit|french press|bench press|press (?:the|and hold|on|any|f\\d|enter|ok|next|reset)|pressing f',
  'court shoes|(?:tennis|basketball|food|squash|padel) court|court (?:open|booking)',
  '(?:toy|nail|glue|heat|massage|water|nerf|staple) guns?|shoot me (?:an |a )?(?:e-?mail|message|text|note)|shoots? up to|photo ?shoot|screen ?shot',
  "bomb of a|bath bombs?|photo ?bomb|it's the bomb|sick (?:of|discount|deal|beat|track|design)|making me sick|sick and tired",
  "suitable for|no reaction|sensitive skin|medical (?:record )?template|dental clinic|doctor'?s? appointment app|reading glasses|painkiller price",
  'heart (?:icon|emoji|button|rate (?:app|feature|display))|pain to|a pain in|headache to|allerg(?:y|en|ens) (?:info|information|list|filter|table)|first[- ]aid (?:kit|course)',
  'abus(?:e|ive) (?:of the|language filter|language)|report abuse (?:of|button)|abuse (?:filter|report form)|beating (?:all|the|every)|beats (?:all|every|the)',
  "(?:kids?|baby|children'?s?|child)(?:'s)? (?:menu|shoes?|clothes|size|sizes|bike|monitor|seat cover|room|section|mode|ticket price|book|toys?)|loves? it|my kids? loves?",
  "(?:contract|wine|account|phone|laptop|car|dog|cat|subscription|warranty|whisky|house|device|machine|router|tv|order|ticket|bike)(?: is| was| that is|'s)? (?:\\w+ )?\\d{1,2} (?:years?|months?|weeks?|days?)(?: old)?",
  '\\d{1,2}[- ](?:months?|weeks?|days?|year)[- ]old (?:contract|dishwasher|wine|phone|laptop|dog|cat|machine|device|router|tv|order|ticket|car|account|bike|washing machine|fridge|printer|bug|issue|problem)',
  'discriminate between|not threatening|no threat|black or white|race (?:bike|car|day)|(?:in|read|saw|about your \\w+) (?:the|it in the) (?:newspaper|news|paper) and want|your ad on tv|in the newspaper and|read about your',
  'journal app|may it rest in peace|rip my old|funeral home theme|suicide (?:squad|doors|burger)|kill bill|hunger games|murder mystery|true crime',
  'lost (?:my|the|our|his|her) (?:\\w+ )?(?:password|receipt|connection|card|phone|keys?|login|parcel|ticket|luggage|bag|signal|internet|remote)|(?:husband|wife|son|daughter|mother|father) lost (?:his|her)',
  'miss the old|criminal to discontinue|by the deadline|deadline is',
  // Indonesian
  '(?:baterai|baterainya|lampu|hp|layar|modem|aplikasi|tv|laptop|mesin|listrik|wifi|karakter|router)(?: \\w+){0,3} mati|mati (?:gaya|lampu|listrik|terus|total|suri|-matian)|mati-matian|lampu~mati',
  'bunuh proses|bunuh aplikasi|bomnya|pistol mainan|(?:bagian|tim|divisi) (?:legal|hukum)|badan hukum|buku hukum|kantor pengacara|siaran pers|press release|tidak akan menuntut|gak mau ribet lapor|janji temu dokter|obat nyamuk|kulit sensitif|gatal pengen|film~pembunuhan|di koran ada|di tv,? cara',
  'kontrak(?: saya)? \\d{1,2} bulan|umur kontrak|bakar sate|sepatu anak|anak saya suka|meninggalkan|gak ada masalah|kehilangan (?:struk|password|kartu|sinyal|koneksi)|kereta bayi',
  // German
  '(?:tier|figur|held|charakter) im spiel~gestorben',
  '(?:akku|handy|link|leitung|bildschirm|server|app|gerat|laptop)(?: ist| war)?(?: \\w+)? (?:tot|gestorben|abgestorben)|bringen mich um|bringt mich um|sterbe? vor (?:neugier|lachen|hunger|langeweile)|rechtsabteilung|pressemitteilung(?:en)?|saftpresse|kinderschuhe|arzttermin\\w*|empfindliche haut|niemanden verklagen|gericht auf der speisekarte|(?:das|leckeres|lieblings) ?gericht~(?:speisekarte|lecker)|klage uber das wetter|mein kind liebt|kanzlei braucht|(?:verbindung|passwort|schlussel|karte|beleg) verloren|in der zeitung von ihrer|\\d{1,2} (?:monate|jahre) alte[rsn]? (?:spulmaschine|waschmaschine|gerat|handy|vertrag|laptop)|film uber den mord|schiesen sie mir|nahrwert\\w*',
  // Spanish
  '(?:bateria|pantalla|linea|enlace|movil|app|aplicacion)(?: \\w+){0,2} (?:muerta|muerto|murio)|me (?:mata|matan)(?=,|\\.| |$)|(?:me muero|muero|muriendo|morir|morirme) (?:por|de) (?:probar|ganas|risa|hambre|verlo|tener)|departamento legal|notas? de prensa|prensa francesa|cabinas? de prensa|despacho de abogados|no quiero demandar|a mi hij[oa] le encanta|zapatos de nin[oa]|piel sensible|citas? (?:del|con el|de) medico|perd(?:i|imos|io) (?:mi |la |su |el )?(?:contrasena|conexion|clave|recibo|tarjeta)|pelicula del asesinato|juicio de los clientes|a mi juicio|pistola de (?:juguete|agua)|lei en el periodico|un millon de gracias|(?:contrato|garantia|movil|coche|aparato|perro) (?:\\w+ )?tiene \\d{1,2} (?:meses|anos)|matarme trabajando',
  // French
  "(?:batterie|ligne|appli|lien|ecran|telephone)(?: \\w+){0,2} (?:morte?|mort)|me tuent|me tue(?=,|\\.| |$)|meurs? d'(?:envie|impatience)|meurs de (?:rire|faim|soif)|mort(?:e)? de (?:rire|faim|fatigue)|service juridique|communiques? de presse|presse-agrumes|presse-ail|cabinet d'avocats|(?:veux|voulons) poursuivre personne|mon enfant adore|chaussures? enfant|peaux? sensibles?|rendez-vous (?:chez le )?medecin|perdu (?:mon|ma|la|le) (?:mot de passe|connexion|carte|recu|cle)|film sur le meurtre|pistolet a eau|cour interieure|lu (?:votre|vos|cette)~dans le journal|mille mercis|contrat a \\d{1,2} (?:mois|ans)|enceinte (?:bluetooth|connectee|acoustique)|dans la cour(?= |\\.|,)",
  // Portuguese
  '(?:bateria|tela|linha|link|celular|app|aplicativo|notebook|computador|carro|tv|impressora)(?: \\w+){0,2} (?:morta|morto|morreu)|(?:esta|estao) me matando|(?:morrendo|morri|morrer|morro) de (?:vontade|rir|rindo|fome|curiosidade)|departamento juridico|press release|prensa francesa|escritorio de advocacia|nao quero processar|processar o (?:reembolso|pedido|pagamento)|meu filho adora|sapato infantil|pele sensivel|consultas? medicas?|perd(?:i|emos|eu) (?:minha |meu |a |o )?(?:senha|conexao|cartao|recibo|sinal)|filme do assassinato|pistola de (?:agua|brinquedo)|li sobre~no jornal|mil vezes obrigado|(?:contrato|garantia|celular|carro|aparelho) (?:\\w+ )?tem \\d{1,2} (?:meses|anos)|rir com o robo',
]);

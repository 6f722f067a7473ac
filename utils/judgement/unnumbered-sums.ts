import { compile } from './cues/compile';
import { type Place, placesNear, placesOf } from './places';

/**
 * Money that is large without a figure: a payroll, the price of a home, what was saved in a life. Each counts only where something
 * happened to it.
 */
const holdings = compile([
  "payroll (?:run|file|transfer|payment|batch)|(?:payroll|wages|salaries|pay) (?:for|of) (?:all |our |my |the )?(?:\\w+ ){0,2}(?:employees|staff|team|workers|people|drivers|nurses|crew)|(?:employees|staff|workers|crew)'?s? (?:wages|salaries|pay)|(?:gehalter|lohne|lohnlauf|gehaltslauf|lohnzahlung\\w*|sammelauftrag|sammeluberweisung)|(?:las )?nominas|nomina de (?:toda |la |mi |nuestra )*(?:plantilla|empresa|emplead\\w+|trabajador\\w+)|sueldos de (?:\\w+ ){0,2}(?:emplead|trabajador|equip)\\w*|(?:salaires|paies) de (?:nos|mes|tous|toute|l')|virement des (?:salaires|paies)|folha de pagamento|salarios? d(?:os|e|a) (?:\\w+ ){0,2}(?:funcionarios|empregados|equipe|colaboradores)|gaji (?:para |semua |seluruh |untuk |\\d+ )*(?:karyawan|pegawai|staf|buruh)",
  '(?:house|flat|apartment|property|mortgage|conveyanc\\w+|seller|completion)~(?:deposit|down ?payment|purchase price|proceeds|completion (?:money|funds))|(?:deposit|down ?payment|purchase price|proceeds|sale)~(?:of the|for (?:the|our|my)|on (?:the|our|my)|from (?:the|our|my)|of (?:our|my)) (?:\\w+ )?(?:house|flat|apartment|property)|(?:wohnung|haus\\w*|immobilie|notar\\w*|grundstuck)~(?:anzahlung|kaufpreis|eigenkapital|verkaufserlos|kaufsumme|erlos)|(?:anzahlung|kaufpreis|eigenkapital|verkaufserlos|kaufsumme|erlos)~(?:wohnung|haus|hauses|immobilie|notar\\w*|grundstuck)|(?:entrada|arras|senal|pago inicial|dinero)(?: \\w+){0,3} (?:del piso|de la casa|de la vivienda|del apartamento|del departamento|del terreno)|(?:vendi|vendimos|venta de|compra de) (?:\\w+ ){0,2}(?:piso|casa|vivienda|apartamento|departamento|terreno)|(?:apport|acompte|sequestre|prix|fonds)~(?:maison|appartement|notaire|compromis|terrain)|(?:vendu|vente de|achat de) (?:\\w+ ){0,2}(?:maison|appartement|terrain)|(?:entrada|sinal|valor|dinheiro)(?: \\w+){0,3} (?:do imovel|da casa|do apartamento|do terreno)|(?:vendi|vendemos|venda d[oae]|compra d[oae]|entrada n[oa]) (?:\\w+ ){0,2}(?:casa|apartamento|imovel|terreno)|(?:dp|uang muka|pelunasan|hasil (?:jual|penjualan))(?: \\w+){0,2} (?:rumah|tanah|apartemen)|jual (?:rumah|tanah|apartemen)',
  "(?:everything|all|what|every (?:cent|penny)|the money)(?: that)? (?:i|we)(?:'ve| have| had|'d)? (?:ever |managed to )?(?:saved?|put aside|put away)|(?:whole|entire|our|my) (?:life'?s? savings|nest egg|retirement (?:fund|money|savings|account)|pension (?:pot|fund)|inheritance|college fund|redundancy (?:money|pay|payment)|severance)|alles,? was (?:ich|wir)~(?:gespart|angespart|zuruckgelegt|erspart)|(?:mein|unser)\\w* (?:ganze[sn]? |gesamte[sn]? )?(?:erspartes|ersparnisse|altersvorsorge|altersrucklage|notgroschen|erbe|abfindung|bausparvertrag|festgeld)|(?:mis|nuestros|los) ahorros(?! (?:de|en|con) (?:energia|luz))|todo lo que (?:\\w+ ){0,3}(?:ahorr|junt|guard)\\w*|(?:mi|nuestr[oa]|el) (?:plan de pensiones|fondo de pensiones|plazo fijo|finiquito|indemnizacion por despido|herencia)|tout ce que (?:j'ai|j'avais|nous avons|on a|on avait) (?:economis|epargn|mis de cote)\\w*|(?:mes|nos|toutes nos) economies|(?:mon|notre) (?:assurance[- ]vie|epargne|heritage|plan epargne|indemnite de licenciement)|(?:minhas|nossas) economias|(?:minha|nossa) (?:previdencia|poupanca|rescisao|heranca|aposentadoria inteira)|meu (?:fgts|cdb)|(?:juntei|juntamos|guardei|guardamos|economizei|poupei)~(?:vida|anos|inteira|toda)|tudo (?:o )?que (?:eu |a gente )?(?:juntei|juntou|guardei|guardou|economizei)|(?:seluruh|semua) (?:tabungan|simpanan|uang)|tabungan (?:saya|kami|haji|umroh|kuliah|sekolah|nikah|pensiun)|(?:deposito|dana pensiun|uang pensiun|pesangon|warisan) (?:saya|kami|ibu|ayah|bapak|orang tua)|hasil (?:nabung|menabung)~tahun",
]);

/** Something happened to it. */
const happened = compile([
  "stuck|pending|frozen|froze|locked up|vanished|disappeared|gone|missing|stolen|emptied|drained|wiped|(?:shows?|is|at|says|reads|to) (?:zero|nil|0)|(?:not|n't|never|yet to) (?:\\w+ )?(?:arriv\\w*|land\\w*|receiv\\w*|gone (?:out|through)|reach\\w*|clear\\w*|come through|paid)|can(?:'t|not)~(?:get (?:at|to)|reach|touch|access|withdraw|pay (?:them|anyone|our|my|the))|scam\\w*|fraud\\w*|wrong account|unpaid|bounced|in limbo|held (?:up|back)",
  '(?:hangt|hangen|steckt|stecken)~(?:fest|bei|seit)|fest(?:steckt|hangt)|eingefroren|gesperrt|blockiert|verschwunden|weg|(?:steht|ist|auf) null|gestohlen|(?:nicht|nie) (?:\\w+ )?(?:angekommen|eingegangen|raus|gebucht|da|ausgezahlt|uberwiesen)|komm\\w* (?:ich |wir )?nicht (?:an|ran|dran)|ohne auszahlung|betrogen|betrug\\w*|falsche\\w* konto|fremde\\w* konto|geplatzt|leergeraumt',
  'atascad\\w*|bloque\\w*|congelad\\w*|retenid\\w*|desaparec\\w*|vaci\\w+|rob\\w+|(?:en|a) cero|no (?:ha|han|me|se|puedo|podemos|le|les|nos)~(?:lleg\\w*|entr\\w*|sacar\\w*|aparec\\w*|recib\\w*|pag\\w*|salid\\w*|acced\\w*|toc\\w*|cobr\\w*|disponer)|estaf\\w*|fraude|cuenta equivocada|cuenta ajena|perdid\\w*',
  'bloqu\\w*|gele\\w*|coince\\w*|disparu\\w*|vide\\w*|vole\\w*|(?:a|affiche) zero|(?:pas|jamais|toujours pas|rien) (?:\\w+ )?(?:arriv\\w*|recu\\w*|verse\\w*|parti\\w*|credit\\w*)|(?:peux|peut|pouvons)(?: toujours)? (?:pas|plus)~(?:toucher|acceder|retirer|payer|recuperer|disposer)|arnaqu\\w*|fraude|mauvais compte|en attente|perdu\\w*',
  'travad\\w*|travou|travaram|bloque\\w*|congelad\\w*|retid\\w*|sumiu|sumiram|desapareceu|zerou|zerad\\w*|roubad\\w*|roubaram|(?:nao)~(?:caiu|cairam|entrou|entrar\\w*|aparece\\w*|recebi|recebemos|consigo sacar|chegou|consigo mexer|pag\\w+)|golpe|fraude|conta errada|pres[oa] (?:com|no|na|ai)|parad[oa] (?:com|no|na|ai)',
  'hilang|lenyap|raib|ludes|nol|tertahan|nyangkut|macet|diblokir|dibekukan|(?:belum|tidak|gak|ga|nggak) (?:\\w+ )?(?:masuk|cair|bisa (?:ditarik|dicairkan|diambil|diakses)|terkirim|diterima|sampai)|tertipu|ditipu|dibobol|dicuri|salah (?:kirim|transfer|rekening)|habis|terkuras|dikuras',
]);

/** How far from the money that may be told, in UTF-16 units: about two sentences. */
const reach = 200;

/** A tenant's deposit and a bed for a night are no large money. */
const small =
  /(?<![a-z])(?:rent(?:al|ed|ing)?|tenan\w+|landlord|lease|airbnb|holiday|hotel|booking|cottage|key deposit|miet\w+|ferienwohnung|ferienhaus|alquil\w+|fianza|locataires?|location (?:de|d'|saisonniere|meublee)|loue[es]?r?|bailleur|caution|alug\w+|inquilin\w+|caucao|sewa|kontrakan|kos(?:an|t)?|password|log ?in)(?![a-z])/;

/** Places where the customer speaks of money that is large without a figure, and that something happened to. */
export function unnumberedSums(plain: string): Place[] {
  if (small.test(plain)) return [];
  const places = placesOf(plain, holdings);
  return places.length === 0 ? [] : placesNear(places, placesOf(plain, happened), reach);
}

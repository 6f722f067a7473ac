/**
 * What support tickets are about, in the words of our six languages: customers say "charged twice" where the macro says "duplicate",
 * and "Erstattung" where it says "refund". A word becomes its concept, so that both sides of a search meet.
 */
export function conceptOf(word: string): string | undefined {
  const known = found.get(word);
  if (known !== undefined) return known || undefined;
  const concept = concepts.find(([, pattern]) => pattern.test(word))?.[0] ?? '';
  if (found.size > mostRemembered) found.clear();
  found.set(word, concept);
  return concept || undefined;
}

const found = new Map<string, string>();
const mostRemembered = 20_000;

function words(starts: string, whole = ''): RegExp {
  const stems = starts.split(' ').map((start) => `${start}\\p{L}*`);
  return new RegExp(`^(?:${[...stems, ...whole.split(' ').filter(Boolean)].join('|')})$`, 'u');
}

const concepts: ReadonlyArray<readonly [concept: string, pattern: RegExp]> = [
  [
    '~refund',
    words('refund reimburs erstatt rückerstatt rückzahl reembols rembours pengembalian dikembali estorn', 'refunded'),
  ],
  [
    '~delivery',
    words(
      'deliver parcel package shipment shipping courier carrier liefer auslieferung paket versand sendung versend envío envio entreg paquete livr colis expédi kirim pengirim dikirim mengirim kurir pacote encomenda arriv ankomm angekomm lleg llegad cheg',
      'shipped sampai tiba',
    ),
  ],
  ['~twice', words('duplicat doubl doppelt duplicad ganda dobel', 'twice zweimal doble deux dobro')],
  [
    '~charge',
    words(
      'charg debit abgebucht abbuch belastet cobr prélev débit tagih ditagih didebit terpotong',
      'billed cargo cargos',
    ),
  ],
  [
    '~late',
    words('delay overdue verspät verzöger retras retard keterlambat terlambat atras demor', 'late spät telat tarde'),
  ],
  [
    '~broken',
    words(
      'damag defect brok crack kaputt defekt beschädig dañad defectuos cassé abîm endommag défectu rusak cacat quebr danific defeit',
      'roto rota rotos rotas faulty',
    ),
  ],
  ['~missing', words('missing incomplet fehl falta manqu unvollständig hilang', 'lacks')],
  ['~return', words('return rücksend retour zurückschick zurücksend devolv devoluci renvoy retur')],
  ['~cancel', words('cancel kündig gekündigt storn annul résili batal dibatal membatal', 'baja')],
  ['~password', words('password passwor kennwort contraseña senha', 'sandi passe')],
  ['~signin', words('login signin anmeld einlogg eingeloggt connexion', 'log sign sesión')],
  ['~invoice', words('invoice rechnung factura facture faktur kuitansi fatura')],
  ['~warranty', words('warrant garant gewährleist garansi')],
  [
    '~replace',
    words(
      'replac exchang ersatz austausch umtausch reemplaz remplac échang ganti pengganti diganti menukar tukar substitu',
    ),
  ],
  ['~wrong', words('incorrect falsch equivoc erron incorret errad', 'wrong salah keliru mauvais mauvaise')],
  ['~order', words('bestell pedido command pesanan', 'order orders ordered')],
  ['~account', words('account konto', 'cuenta cuentas compte comptes akun conta contas')],
  ['~subscription', words('subscri abonn suscrip langgan assinatura', 'abo')],
  [
    '~death',
    words(
      'bereav deceas funeral verstorb gestorb fallec décéd meningg faleci',
      'died death passed tod décès wafat morte muerte faleceu loss',
    ),
  ],
  [
    '~voucher',
    words('voucher coupon discount gutschein rabatt cupón cupon descuento kupon diskon cupom desconto', 'remise'),
  ],
  [
    '~fault',
    words('fault bug crash fehler absturz fallo erreur panne gangguan falha', 'error errors error erro erros eror'),
  ],
  ['~export', words('export download herunterlad descarg télécharg unduh mengunduh baixar')],
  ['~colour', words('colour color farbe couleur warna', 'cor cores')],
];

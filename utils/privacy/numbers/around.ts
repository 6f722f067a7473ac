/** What stands on the same line before a place, in small letters, at most `length` characters. */
export function before(text: string, start: number, length = 40): string {
  const slice = text.slice(Math.max(0, start - length), start).toLowerCase();
  return slice.slice(slice.lastIndexOf('\n') + 1);
}

/** What stands before a place, across line ends, in small letters. */
export function beforeLines(text: string, start: number, length = 40): string {
  return text.slice(Math.max(0, start - length), start).toLowerCase();
}

/** What follows a place on the same line, in small letters, at most `length` characters. */
export function after(text: string, end: number, length = 30): string {
  const slice = text.slice(end, end + length).toLowerCase();
  const line = slice.indexOf('\n');
  return line < 0 ? slice : slice.slice(0, line);
}

const otherNumber =
  '(?:orders?|tracking|track|parcel|package|shipment|consignment|awb|waybill|dhl|ups|usps|fedex|dpd|gls|hermes|jne|j&t|sicepat|serial|s/n|sn|imei|sku|model|part|item|product|article|artikel|art|ean|upc|isbn|asin|barcode|ticket|case|incident|request|reference|ref|rma|return|retoure|rücksendung|invoice|inv|bill|receipt|voucher|coupon|code|promo|pin|otp|token|error|fehler|version|build|firmware|transaction|trx|txn|trans|transaksi|confirmation|booking|reservation|buchung|policy|contract|vertrag|auftrag|bestell|bestellung|bestellnummer|auftragsnummer|sendung|sendungsnummer|sendungsverfolgung|sendungs|rechnung|rechnungsnummer|kundennummer|kunden|vorgang|gutschein|seriennummer|pedido|seguimiento|guia|guía|factura|envio|envío|referencia|reserva|comanda|commande|suivi|colis|facture|référence|dossier|réservation|encomenda|rastreio|rastreamento|fatura|nota|nota fiscal|nf-?e|fiscal|protocolo|chamado|referência|pesanan|resi|order id|faktur|tiket|invois|kode|nomor seri|zamówienie|zamówienia|zamowienia|przesyłka|przesyłki|faktura|faktury|ordine|spedizione|fattura|bestelling|factuur|zending|customer|client|member|membership|subscription|abo|abonnement|suscripci[óo]n|assinatura|langganan|container|devis|quote|angebot|account|acct|konto|cuenta|compte|conta|akun|user|po|bic|polis|p[óo]liza|ap[óo]lice|meter|zähler|contador|meteran|pelanggan|swift|lot|batch|room|zimmer|flight|id|uuid)';
const numberWord =
  '(?:numbers?|num|no|nos|nr|nro|núm|n|id|ids|code|key|nummer|número|numero|numéro|nomor|numer|de|do|da|del|du|la|le|commande|pedido|compra|is|was|ist|est|es|é|lautet|adalah|see|reads|shows|the|and|y|und|et|e|dan|or|for|with)';
const labelled = new RegExp(
  `(?:^|[^\\p{L}\\p{N}])${otherNumber}(?:[ -]?${numberWord})?[\\s.:#°º()=/-]{0,4}(?:${numberWord}[\\s.:#°º()=-]{1,4}){0,2}["'#(]?$`,
  'u',
);

/** Whether the words right before say that a number is an order's, a parcel's, a device's: nobody's. */
export function isLabelledOther(textBefore: string): boolean {
  return labelled.test(textBefore);
}

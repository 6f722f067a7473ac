import type { SensitivityLabel } from './labels';

/**
 * Whose trade a grave subject is: an undertaker speaks of the dead and a law firm of courts, and means an order. Plain small
 * letters. What is turned against the reader ("our law firm will sue you") is no trade.
 */
const trades: Readonly<Partial<Record<SensitivityLabel, RegExp>>> = {
  bereavement:
    /(?<![a-z])(?:(?:we|i) (?:run|own|are|work (?:at|for|in)) (?:a|an|the) (?:\w+ ){0,2}(?:funeral (?:home|director|parlou?r)s?|florists?|crematorium|undertakers?|flower shop)|(?:our|my) (?:funeral (?:home|parlou?r)|flower shop|florist'?s?)|(?:wir sind|ich (?:habe|fuhre)|fur unser|unser) (?:ein )?(?:bestattungs\w+|blumen(?:laden|geschaft))|(?:tenemos|somos|tengo|nuestra) (?:una )?(?:funeraria|floristeria)|(?:je tiens|nous (?:tenons|sommes)|notre) (?:une )?(?:entreprise de pompes funebres|pompes funebres|fleuristes?)|(?:sou|somos) (?:don[oa] de|de uma) (?:floricultura|funeraria)|(?:nossa|minha) (?:floricultura|funeraria)|(?:toko bunga|rumah duka|usaha peti mati) (?:saya|kami))(?![a-z])/,
  legal:
    /(?<![a-z])(?:(?:our|my) law (?:firm|practice|office)|we are a (?:\w+ )?law firm|unsere (?:anwalts)?kanzlei|nuestro (?:bufete|despacho)|notre cabinet(?: d'avocats)?|nosso escritorio(?: de advocacia)?|(?:kantor (?:hukum|pengacara|notaris)) (?:kami|saya))(?![a-z])/,
};

/** What a business orders. */
const wares =
  /(?<![a-z])(?:licen[cs]\w*|lizenz\w*|lisensi|software|seats?|plans?|abo|subscription|suscripcion|assinatura|langganan|dictation|diktier\w*|templates?|vorlagen?|druckvorlagen?|plantillas?|modelos?|fonts?|printer|drucker|impresora|impressora|imprimante|toner|ribbons?|rolo|fitas?|cintas?|rubans?|pita|invoices?|rechnung(?:en)?|facturas?|factures?|faturas?|faktur|login|users?|usuarios|benutzer|angebot|quote|presupuesto|devis|orcamento|order(?:s|ed)?|pedidos?|commande|pesanan)(?![a-z])/;

const against =
  /(?<![a-z])(?:against (?:you|your)|sue (?:you|your)|to you and your|gegen sie|gegen euch|gegen ihr|verklag\w*|vertritt|contra (?:ustedes|vosotros|su empresa|voces|a empresa)|demandar\w*|contre vous|vous (?:poursuivre|assigner)|processar|menggugat|menuntut|somasi|our client|mandant\w*|nuestr[oa] cliente|notre client|nosso cliente|klien kami|my (?:late )?(?:father|mother|husband|wife|son|daughter|brother|sister) (?:died|passed))(?![a-z])/;

/** Whether the subject of a text is what its writer works with. The text as `plainText` gives it. */
export function isOwnTrade(plain: string, label: SensitivityLabel): boolean {
  const trade = trades[label];
  return trade !== undefined && trade.test(plain) && wares.test(plain) && !against.test(plain);
}

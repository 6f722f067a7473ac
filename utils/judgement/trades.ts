import type { SensitivityLabel } from './labels';

/**
 * Whose trade a grave subject is: an undertaker speaks of the dead and a law firm of courts, and means an order. Plain small
 * letters. What is turned against the reader ("our law firm will sue you") is no trade.
 */
const trades: Readonly<Partial<Record<SensitivityLabel, RegExp>>> = {
  bereavement:
    /(?<![a-z])(?:(?:we|i) (?:run|own|are|work (?:at|for|in)) (?:a|an|the) (?:\w+ ){0,2}(?:funeral (?:home|director|parlou?r)s?|florists?|crematorium|undertakers?|flower shop)|(?:our|my) (?:funeral (?:home|parlou?r)|flower shop|florist'?s?)|(?:wir sind|ich (?:habe|fuhre)|fur unser|unser) (?:ein )?(?:bestattungs\w+|blumen(?:laden|geschaft))|(?:tenemos|somos|tengo|nuestra) (?:una )?(?:funeraria|floristeria)|je suis (?:croque-mort|fleuriste)|nous sommes (?:une |des )?(?:entreprise de )?pompes funebres|(?:je tiens|nous (?:tenons|sommes)|notre) (?:une )?(?:entreprise de pompes funebres|pompes funebres|fleuristes?)|(?:sou|somos) (?:don[oa] de |de )?(?:uma )?(?:floricultura|funeraria)|(?:nossa|minha) (?:floricultura|funeraria)|(?:toko bunga|rumah duka|usaha peti mati) (?:saya|kami))(?![a-z])/,
  legal:
    /(?<![a-z])(?:(?:our|my) law (?:firm|practice|office)|we are a (?:\w+ )?law firm|unsere (?:anwalts)?kanzlei|nuestro (?:bufete|despacho)|notre cabinet(?: d'avocats)?|nosso escritorio(?: de advocacia)?|(?:kantor (?:hukum|pengacara|notaris)) (?:kami|saya))(?![a-z])/,
};

/** What a business orders. */
const wares =
  /(?<![a-z])(?:licen[cs]\w*|lizenz\w*|lisensi|software|seats?|plans?|abo|subscription|suscripcion|assinatura|langganan|dictation|diktier\w*|templates?|vorlagen?|druckvorlagen?|plantillas?|modelos?|fonts?|printer|drucker|impresora|impressora|imprimante|toner|ribbons?|rolo|fitas?|cintas?|rubans?|pita|invoices?|rechnung(?:en)?|facturas?|factures?|faturas?|faktur|login|users?|usuarios|benutzer|angebot|quote|presupuesto|devis|orcamento|order(?:s|ed)?|pedidos?|commande|pesanan|looking for|in stock|trade pric\w+|frames?|briefcase|bags?|gowns?|robes?|boots|suche|aktentasche|tasche|robe|kerzen|rahmen|busco|maletin|toga|marcos|velas|cherche|voudrais|cartable|sacoche|cadres|toge|bougies|procuro|pasta|beca|porta-retratos|mencari|cari|map|bingkai|(?:need|brauchen|brauche|queremos|quiero|precisamos de|preciso de|il nous faut|butuh|mau pesan) (?:another )?\d+)(?![a-z])/;

/** Those who have a subject for their profession, and may shop as anybody does. */
const professions =
  /(?<![a-z])(?:(?:i'm|i am|as) an? (?:\w+ )?(?:lawyer|attorney|solicitor|barrister|paralegal|judge|notary|prosecutor)|ich bin (?:\w+ )?(?:(?:rechts)?anw(?:alt|altin)|richter(?:in)?|notar(?:in)?|staatsanw\w+|jurist(?:in)?)|soy (?:abogad[oa]|juez[a]?|notari[oa]|fiscal|procurador[a]?)|je suis (?:avocate?|juge|notaire|huissier|magistrate?|juriste)|sou (?:advogad[oa]|juiz[a]?|tabeli\w+|promotor[a]?)|saya (?:seorang )?(?:pengacara|notaris|hakim|jaksa|advokat))(?![a-z])/;

/** What they say where the profession is meant: to know their rights, or to go to court. */
const claims =
  /(?<![a-z])(?:rights|compensation|breach\w*|illegal\w*|liab\w+|refund\w*|(?:to|in|see you in) court|legal action|lawsuit|small claims|sue|rechte?|schadensersatz|rechtswidrig|vor gericht|klag\w+|erstatt\w+|derechos|indemni\w+|ilegal\w*|juzgado|tribunal\w*|demand\w+|reembols\w+|droits|dommages|plainte|rembours\w+|direitos|indeniza\w+|justica|process\w+|estorno|hak saya|ganti rugi|pengadilan|gugat\w*)(?![a-z])/;

const against =
  /(?<![a-z])(?:against (?:you|your)|sue (?:you|your)|to you and your|gegen sie|gegen euch|gegen ihr|verklag\w*|vertritt|contra (?:ustedes|vosotros|su empresa|voces|a empresa)|demandar\w*|contre vous|vous (?:poursuivre|assigner)|processar|menggugat|menuntut|somasi|our client|mandant\w*|nuestr[oa] cliente|notre client|nosso cliente|klien kami|my (?:late )?(?:father|mother|husband|wife|son|daughter|brother|sister) (?:died|passed))(?![a-z])/;

/** Whether the subject of a text is what its writer works with. The text as `plainText` gives it. */
export function isOwnTrade(plain: string, label: SensitivityLabel): boolean {
  const theirs = trades[label]?.test(plain) ?? false;
  const isLawyer = label === 'legal' && professions.test(plain) && !claims.test(plain);
  return (theirs || isLawyer) && wares.test(plain) && !against.test(plain);
}

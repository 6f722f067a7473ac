/**
 * Names that are words of every day in one of our languages. In small letters they are that word; with a capital they may be the
 * person. Plain letters.
 */
export const everydayNames: ReadonlySet<string> = new Set(
  `rosa rosario linda bella clara blanca bianca nieves consuelo pilar luz mar sol alba aurora estrella esperanza paz cruz gloria vitoria
marina celeste violeta margarita jazmin flor perla reina angel ange angeles santos leon leo lima costa campos rocha silva pereira oliveira
carvalho pinheiro pino romero ramos flores reyes rey castillo vega moreno morena delgado blanco rubio prado rios conde duque graca gracia
gracias aparecida bento franco claro marco valente leal guerra barros machado soledad remedios mercedes milagros dolores inocencio
fajar surya putra putri bagus bunga mawar melati wulan bulan bintang cahaya indra budi setia rahmat hidayat permata intan mutiara kartika
sinar jaya mulia adil iman harta guntur tirta agung indah dewi ratu raja merah putih
frank grant grace will mark bill rob pat sue rich art chip drew hope faith joy rose lily daisy olive ivy may june april august wolf fuchs
stein berg bach klein gross lang kurz weiss schwarz braun koch sommer winter engel kaiser konig richter vogel blanc petit grand fleur
olivier pierre claire noel pascal prudence constance desire aime juste cook baker smith young brown white black green gray price page`.split(
    /\s+/,
  ),
);

/** Names that are a month, a season or a feast: alone in a sentence they are the time. Plain letters. */
export const calendarNames: ReadonlySet<string> = new Set(
  'april may june july august january march summer winter autumn spring christmas easter mai juni juli sommer herbst lenz abril mayo junio julio agosto domingo sabado pascua navidad avril mars juin juillet aout automne noel toussaint maio junho julho natal pascoa mei agustus januari senin minggu'.split(
    ' ',
  ),
);

/** Names that are ordinary words but none that may follow "my mother" and the like ("will", "may", "drew"). Plain letters. */
export const safeSmallNames: ReadonlySet<string> = new Set(
  `rose grace faith joy lily daisy ivy june april frank amber ruby pearl jade violet heather hazel iris holly penny robin pilar mercedes
dolores consuelo mei`.split(/\s+/),
);

/** What goes on after "herr", "mme" where no name does ("der herr sagte"), plain letters. */
export const afterTitleWords: ReadonlySet<string> = new Set(
  `mehr sagt sagte meint meinte hatte rief ruft kommt kommen will wollte konnte schrieb geht dann immer wieder
schon kollege doktor professor bitte said says wants`.split(/\s+/),
);

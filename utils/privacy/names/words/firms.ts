/** Words that stand before or at the beginning of the name of a shop or a firm ("Möbel Richter", "Toko Dewi Sri", "PT Surya"), plain letters. */
export const firmsBefore: ReadonlySet<string> = new Set(
  `mobel muebles maison maisons toko warung kedai butik apotek bengkel loja tienda boutique magasin autohaus backerei metzgerei apotheke drogerie
buchhandlung brauerei optik gasthof hotel restaurant restaurante ristorante pizzeria cafe panaderia ferreteria libreria farmacia supermercado
mercado almacenes grupo boulangerie pharmacie librairie garage domaine chateau padaria livraria drogaria joalheria magazine banco bank
universidad universidade colegio escola escuela ecole hopital klinik clinica fundacion pt cv firma fa editions reisen irmaos hermanos hnos
gebruder`.split(/\s+/),
);

/** Words at the end of such a name ("Harvey Nolan Furniture", "Irmãos Teixeira Móveis"), plain letters. */
export const firmsAfter: ReadonlySet<string> = new Set(
  `ltd limited llc llp inc plc gmbh kg ag sa sarl sl srl ltda furniture moveis muebles store stores shop shops outlet foods motors motor autos cars
bakery books bookshop insurance logistics airlines airways records studios studio beauty cosmetics hotel clinic hospital school university
college academy group bank electronics electrics solutions systems services sports fashion clothing apparel press restaurante cosmeticos`.split(
    /\s+/,
  ),
);

/** Brands and shops whose names are names of people, plain letters, first words first. A person of such a name is found where words announce them. */
export const brands: ReadonlyMap<string, ReadonlyArray<readonly string[]>> = byFirst(
  `ben jerry|barnes noble|bimba y lola|bonne maman|calvin klein|carolina herrera|christian dior|dr martens|dr oetker|
elizabeth arden|estee lauder|gerry weber|harley davidson|hugo boss|jack daniel|jack wolfskin|jean paul gaultier|
jim beam|jo malone|john lewis|juan valdez|karl lagerfeld|laura ashley|leroy merlin|louis vuitton|magazine luiza|
marc jacobs|marie claire|marks spencer|max mara|mercedes benz|michael kors|nina ricci|paco rabanne|papa john|pierre cardin|ralph lauren|
saint laurent|tom ford|tommy hilfiger|trader joe|yves rocher`,
);

/** Towns and lands that are given names as well, plain letters: after "to", "à", "from" and their like they are places. */
export const townNames: ReadonlySet<string> = new Set(
  `adelaide alexandria asuncion austin belen carolina charlotte concepcion dallas eugene florence georgia guadalupe helena houston jackson jerome
kent lancaster leon lincoln lorraine lourdes madison marina melissa mercedes merida milan nancy nice orlando paris phoenix regina rosario
salvador santiago savannah sofia soledad sydney toledo trinidad valencia valentine verona victoria vienna virginia vitoria wellington windsor
montserrat`.split(/\s+/),
);

function byFirst(list: string): Map<string, Array<readonly string[]>> {
  const known = new Map<string, Array<readonly string[]>>();
  for (const said of list.replace(/\n/g, '').split('|')) {
    const [first = '', ...rest] = said.split(' ');
    known.set(first, [...(known.get(first) ?? []), rest]);
  }
  return known;
}

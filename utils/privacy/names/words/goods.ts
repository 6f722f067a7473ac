/** Things that shops call by given names, plain letters: right before the name ("la robe Chloé", "fiets Anna") it is the thing's. */
export const goodsBefore: ReadonlySet<string> = new Set(
  `model models modell modells modelo modele modello lampe lampen stuhl stuhle sofa sofas tisch kleid tasche fahrrad bett regal sessel schrank
matratze kinderwagen kaffeemaschine jacke hose schuhe rucksack teppich robe robes jupe sac sacs chaussures lampes chaise chaises table canape
fauteuil velo montre lit bottes manteau vestido vestidos bolso bolsa lampara lamparas silla sillas mesa bici bicicleta zapatos zapatillas falda
abrigo luminaria cadeira cadeiras sapato sapatos sandalia saia casaco vestito borsa lampada sedia tavolo divano scarpe jurk tas lamp stoel tafel
fiets schoenen jas sukienka torebka lampa krzeslo rower kurtka buty lampu kursi meja sepatu kulkas jaket celana vin gamme boneca tapis chemise
pantalon poltrona tapete perfume vela blusa camisa colecao tenis colonia vino cortina alfombra sillon pijama gamis mukena hijab jilbab parfum
bluse pullover hemd kerze vase kollektion pfanne furgoneta furgon coche carro camion voiture camionnette wagen transporter auto caminhao mobil
matras`.split(/\s+/),
);

/** The same in English, where the thing comes last: "the Olivia lamp", "a Calvin belt". */
export const goodsAfter: ReadonlySet<string> = new Set(
  'lamp lamps desk belt shoe shoes dress dresses sofa couch chair chairs table bag bags bed bike jacket shelf mattress rug mug watch boots sneakers backpack stroller coat jeans sandals cabinet wardrobe collection range curtain curtains shirt shirts pan mug blouse skirt sweater hoodie top candle candles perfume lipstick doll dolls book ring necklace pillow cushion blanket towel set model edition style print pattern cot mirror'.split(
    ' ',
  ),
);

/** Whether a word says what kind of goods something is, in any of our languages. */
export function isGoodsNoun(plain: string): boolean {
  return goodsBefore.has(plain) || goodsAfter.has(plain);
}

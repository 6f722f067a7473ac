import type { Place } from './places';

/** What carries a name of its own: works, games, sauces, lipsticks. Plain small letters, six languages. */
const named =
  /(?<![a-z])(?:books?|novels?|thrillers?|comics?|films?|movies?|dvds?|blu-?rays?|series|shows?|episodes?|seasons?|podcasts?|songs?|albums?|vinyls?|games?|expansions?|puzzles?|posters?|prints?|t-?shirts?|shirts?|hoodies?|masks?|costumes?|sauces?|beers?|wines?|coffees?|teas?|cocktails?|sweets|candles?|perfumes?|lipsticks?|nail ?polish|palettes?|paints?|drill bits?|knives|knife|blades?|burgers?|pizzas?|menu|pack|cabinet|bundle|edition|buch|roman|krimi|horbuch|film|serie|folge|staffel|lied|spiel|poster|lippenstift|nagellack|parfum|sosse|sose|bier|kaffee|burger|libro|novela|pelicula|serie|cancion|juego|disco|pintalabios|labial|esmalte|perfume|salsa|cerveza|cafe|hamburguesa|livre|roman|polar|chanson|jeu|rouge a levres|vernis|parfum|biere|livro|filme|musica|jogo|batom|perfume|molho|cerveja|lanche|buku|novel|komik|film|lagu|game|sambal|saus|kopi|lipstik|lipen|parfum|keripik|mie|seblak|bakso|subtitles?|untertitel|subtitulos|sous-titres|legendas?|stream(?:ing)?|level|ml|in stock|restock|back in stock|rupture|em falta|stok\w*|hardcover|paperback|taschenbuch|tapa dura|couverture|capa)(?![a-z])/;

/** Words of somebody speaking: what is quoted then is said, not named. */
const spoken =
  /(?<![a-z])(?:i|i'm|i'll|me|my|you|your|we|he|she|they|ich|mich|mir|mein\w*|du|dich|dein\w*|sie|ihr|euch|wir|yo|mi|te|tu|os|le|les|voy|vas|je|j|moi|mon|ma|tu|toi|ton|vous|votre|il|elle|eu|meu|minha|voce|vou|vai|ele|ela|saya|aku|gue|kamu|lu|lo|dia|kalian)(?![a-z])/;

const quoted = /"([^"\n]{2,60})"|(?<![\p{L}\p{N}])['‘’]([^'‘’\n]{2,60})['‘’](?![\p{L}\p{N}])/gu;

/**
 * Places of names in quotes ("Bunuh Diri Level 10", a sauce): a short quotation that begins with a capital letter or a figure, in
 * which nobody speaks, close to a thing that carries such a name. `plain` is `text` as `plainText` gives it.
 */
export function titles(text: string, plain: string): Place[] {
  if (!/["'‘’]/.test(plain)) return [];
  const marks = text.replace(/[“”„«»]/g, '"');
  return Array.from(marks.matchAll(quoted), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  })).filter(({ start, end }) => {
    const inner = plain.slice(start + 1, end - 1);
    const first = marks.charAt(start + 1);
    if (!/[\p{Lu}\p{N}]/u.test(first) || inner.trim().split(/\s+/).length > 8 || spoken.test(inner)) return false;
    return (
      named.test(`${plain.slice(Math.max(0, start - 40), start)} ${plain.slice(end, end + 40)}`) || named.test(inner)
    );
  });
}

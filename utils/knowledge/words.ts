import { conceptOf } from './concepts';

/** Languages whose function words and endings we know; others are searched by whole words. */
export const wordLanguages = ['en', 'de', 'es', 'fr', 'id', 'pt'] as const;
export type WordLanguage = (typeof wordLanguages)[number];

/** The language that a text's function words point to, or nothing where they do not settle it. */
export function guessLanguage(text: string): WordLanguage | undefined {
  const words = rawWords(text.slice(0, 4_000));
  const scored = wordLanguages
    .map((language) => ({ language, hits: words.filter((word) => functionWords[language].has(word)).length }))
    .sort((a, b) => b.hits - a.hits);
  const [best, second] = scored;
  if (!best || !second || best.hits < 2 || best.hits < words.length * 0.12) return undefined;
  return best.hits >= second.hits * 1.25 ? best.language : undefined;
}

/** The words of a text that are worth searching for: lower case, no accents, no function words, endings taken off. */
export function searchTerms(text: string, language?: string): string[] {
  const known = wordLanguages.find((candidate) => candidate === language?.toLowerCase().split('-')[0]);
  const terms: string[] = [];
  for (const word of rawWords(text)) {
    if (known ? functionWords[known].has(word) || smallTalk[known].has(word) : isFunctionWordAnywhere(word)) continue;
    const term = conceptOf(word) ?? withoutAccents(known ? withoutEnding(word, known) : word);
    if (term.length > 1 || /[\p{Script=Han}\p{N}]/u.test(term)) terms.push(term);
  }
  return terms;
}

/** The telling words of a text as they were written, each once, in their order: no function words, no small talk, no numbers alone. */
export function keywords(text: string, language?: string): string[] {
  const known = guessLanguage(text) ?? wordLanguages.find((candidate) => candidate === language?.split('-')[0]);
  const words = rawWords(text).filter((word) => {
    if (word.length < 3 && !unspaced.test(word)) return false;
    if (/^\p{N}+$/u.test(word)) return false;
    return known ? !functionWords[known].has(word) && !smallTalk[known].has(word) : !isFunctionWordAnywhere(word);
  });
  return [...new Set(words)];
}

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}]/u;
const wordSegmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

function rawWords(text: string): string[] {
  const lower = text.normalize('NFC').toLowerCase();
  if (unspaced.test(lower)) {
    return Array.from(wordSegmenter.segment(lower))
      .filter((piece) => piece.isWordLike)
      .map((piece) => piece.segment);
  }
  return lower.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}

function withoutAccents(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss');
}

/** Light stemming: both sides of a search go through it, so it only has to be consistent, not correct. */
function withoutEnding(word: string, language: WordLanguage): string {
  let stem = word;
  for (const ending of endings[language]) {
    const shorter = stem.replace(ending, '');
    if (shorter.length >= 3) stem = shorter;
  }
  return stem;
}

const endings: Record<WordLanguage, RegExp[]> = {
  en: [/['’]s$/u, /(?:ations?|ments?|ings?|ed|ly)$/u, /(?<![su])s$/u, /e$/u],
  de: [/(?:ungen|ung)$/u, /^ge(?=\p{L}{4,})/u, /(?:ern|em|en|er|es|e|n|s|t|st)$/u],
  es: [/(?:aciones|ación|mente)$/u, /(?:ando|iendo|ados?|adas?|idos?|idas?)$/u, /s$/u, /[aeo]$/u],
  fr: [/(?:ations?|ements?|ement)$/u, /(?:ées?|és?|er|ez|ent)$/u, /s$/u, /e$/u],
  id: [
    /^(?:meng|meny|mem|men|me|peng|pem|pen|pe|ber|ter|di)(?=\p{L}{4,})/u,
    /(?:nya|lah|kah|ku|mu)$/u,
    /(?:kan|an|i)$/u,
  ],
  pt: [/(?:ações|ação|mente)$/u, /(?:ando|endo|indo|ados?|adas?|idos?|idas?)$/u, /s$/u, /[aeo]$/u],
};

const functionWords: Record<WordLanguage, ReadonlySet<string>> = {
  en: setOf(
    'a about after all also am an and any are as at be been before but by can could did do does for from get got had has have he her him his how i if in into is it its just me more my no not of on once or our out please she so some still than that the their them then there they this to too up us was we were what when where which who why will with would you your yours',
  ),
  de: setOf(
    'aber alle als also am an auch auf aus bei bin bis bitte da das dass dem den der des die dies diese diesem diesen dieser dieses doch du ein eine einem einen einer er es für gegen hab habe haben hat hatte ich ihm ihn ihr ihre ihrem ihren ihrer im in ist ja kann können kein keine mehr mein meine meinem meinen meiner mich mir mit muss nach nicht noch nun nur oder ohne schon sehr sein sie sind so über um und uns unser unsere vom von vor war was wenn wer werden wie wieder wir wird wo wurde zu zum zur',
  ),
  es: setOf(
    'a al algo antes aún como con cuando de del desde donde el ella en entre era es esa ese eso esta está están estas este esto estoy fue ha hace han hasta hay he la las le les lo los más me mi mis muy nada ni no nos o para pero por porque que qué se ser si sí sin sobre son su sus también te tengo tiene todo tu un una uno y ya yo',
  ),
  fr: setOf(
    'a ai alors après au aussi avant avec avez avoir c ce cela ces cette comme d dans de depuis des deux donc du elle en encore est et été être fait il ils j je jour l la le les leur lui m ma mais me mes moi mon n ne nos notre nous on ont ou où par pas plus pour pourquoi qu quand que qui s sa sans se ses si son sont sur ta te toujours tout très un une vos votre vous y',
  ),
  id: setOf(
    'ada adalah agar akan anda apa apakah atau bagaimana bagi bahwa baru belum bisa dalam dan dapat dari dengan di dia hanya harus ingin ini itu jadi jika juga kalau kami kapan karena kak ke kepada kita lagi lalu lebih masih mau mohon oleh pada para saat saja sama sampai sangat saya sebagai sebelum sedang sejak setelah seperti serta setelah sih sudah supaya tapi telah tersebut tetapi tidak tolong untuk yang',
  ),
  pt: setOf(
    'a ainda ao aos aquele as até com como da das de dela dele depois do dos e ela ele em entre era essa esse esta está estão estava este estou eu foi há isso isto já lhe mais mas me meu minha muito na nas nem no nos nós não o os ou para pela pelo por porque quando que quem se sem ser seu sua são só também tem tenho um uma vocês você vou à às é',
  ),
};

/** Words that stand in every ticket and every answer, whatever it is about. */
const smallTalk: Record<WordLanguage, ReadonlySet<string>> = {
  en: setOf(
    're fwd fw again already another answer answered answers ask asked asking back because best better call can\u2019t come customer day days dear else even ever every few find first getting give given go going good guess half hello help here hi hour hours however keep know last least less let like little long look looking lot made mail make many may message messages might minutes month months morning much must name need needed needs never new next nice nobody nothing now number old one open over part people person please problem put question quite read really received regards reply right said same say says see seem seems send sent set should since sincerely small someone something soon sorry state step still stop such support sure take taken tell thank thanks thing things think three time times today together told tomorrow took tried try trying turn two under until use used using usual via wait waiting want wanted way week weeks went without wonder word words work working works write writing wrote year years yes yesterday yet',
  ),
  de: setOf(
    'aw wg re anfrage antwort bereits besten bitten damit danach danke dank dann deshalb ende ersten etwas fast frage freundlichen ganz geht genau gerne gibt grüße gruß guten hallo heute hier hilfe immer innerhalb irgendwie jahr jahre jedes jetzt kommt kurz lange leider letzte letzten liebe lieben machen mal melden morgen monat möchte müssen nächsten nachricht namen neue neuen nie niemand noch nochmal nummer ob sagen schreiben sehen seit soll stunden tag tage tagen team trotzdem uhr viel viele vielen während warum warten weil weiter weitere wirklich woche wochen wollen wollte zeit zwei',
  ),
  es: setOf(
    'ahora antemano año años ayer ayuda bien buenas buenos cada casi clara cosa cuál día días decir dice dicen dijeron dos escribir estado favor fue gracias hacer haber hola hora horas hoy llamada llevo mañana mejor mensaje mes meses mismo momento mucho nadie necesito nombre nuevo nunca número otra otro pedir persona pregunta primera puede pueden puedo quiero respuesta saber saludo saludos segunda semana semanas siempre siguiente solo tarde tiempo toda todavía todos tres último uno va veces ver verdad vez',
  ),
  fr: setOf(
    'ainsi année après-midi attente aucun aucune aujourd aujourd’hui autre autres besoin bien bonjour bonne chaque chose comment cordialement demain demande demander dernier dernière déjà dire dit dites deux encore faire faut fois heure heures hier hui jamais jours lors madame matin merci message mieux minutes mois monsieur nom nouveau nouvelle numéro personne peut peux pouvez première premier problème question quel quelle quelqu réponse rien salutations savoir semaine semaines serait service seulement simplement soir suite temps toute tous trois trop vais veux voir voulez voulais vraiment écrire écrit',
  ),
  id: setOf(
    'admin agak aja banget bantu bantuan banyak baik berapa beberapa begitu benar berkali besok bilang boleh bulan cara coba cuma dulu enggak gak gimana halo hai hari harap hingga ingin jam jawaban jawab juga kakak kali kasih kemarin kira kurang lalu lama langsung malah masalah melalui menit menunggu minggu minta nama namun nanti nih nomor nya orang pagi paling perlu pernah pertama pesan saling salam satu sebagian sebelumnya sekali sekarang selama selalu semua sendiri sering siang sini situ sore soal sulit sungguh tahu tadi tanya tanggal tau terima terus tetap tiga tim tinggal tunggu udah ya yaitu',
  ),
  pt: setOf(
    'abraço agora ajuda alguém alguma algum amanhã ano anos antes apenas aqui assim atenção atenciosamente bem boa bom bons cada coisa contato desde dia dias disse disseram dizer dois duas então enviar escrevo escrever espera esperando faz fazer favor fico forma gostaria hoje hora horas lá mail melhor mensagem mês meses mesma mesmo minutos momento muita nada ninguém nome nova novo número nunca obrigada obrigado ontem outra outro parte passada pessoa pode podem poder posso precisa preciso pergunta primeira problema qual quero quer resposta saber sempre semana semanas sobre tarde tempo toda todo todos três última vai ver verdade vez vezes vou',
  ),
};

function isFunctionWordAnywhere(word: string): boolean {
  return word.length <= 3 && wordLanguages.some((language) => functionWords[language].has(word));
}

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

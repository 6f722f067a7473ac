/** What a message says, and the history that its author's mail program put below it. */
export interface PlainText {
  text: string;
  quoted?: string;
}

/** Stands in lines where the converter took out an element that mail programs wrap around quoted history. */
export const quoteMark = '\u0001';

/** "On 2 May 2025 at 10:00, Ana Roe <ana@example.com> wrote:" in the languages of common mail programs. */
const attribution =
  /^(?=.*\d).{4,250}(?:wrote|writes|schrieb|a écrit|escribió|ha escrit|escreveu|ha scritto|schreef|skrev|kirjoitti|napisał|napsal|írta|a scris|написал|пишет|έγραψε|yazdı|menulis|đã viết|כתב|كتب|写道|寫道|のメール|書きました|작성).{0,120}[:：]$|^(?=.*\d).{4,250}<\S+@\S+> ?[:：]$/i;

/** "-----Original Message-----", and Zendesk's own "Please type your reply above this line". */
const separator =
  /^(?:-{2,} ?(?:original message|ursprüngliche nachricht|message d.origine|mensaje original|mensagem original|messaggio originale|oorspronkelijk bericht|ursprungligt meddelande|oryginalna wiadomość|исходное сообщение|orijinal mesaj|pesan asli|原始邮件|原始郵件|元のメッセージ|원본 메시지) ?-{2,}|##-.*-##)$/i;

/** A forwarded message is what its author wanted to show, so it is content. */
export const forwarded =
  /^-{4,} ?(?:forwarded message|weitergeleitete nachricht|message transféré|mensaje reenviado|mensagem encaminhada|messaggio inoltrato|doorgestuurd bericht|pesan terusan|转发的邮件|転送メッセージ|전달된 메시지)/i;

/** The header lines that Outlook writes above the history. */
const from = /^\*?(?:from|von|de|da|van|från|fra|od|dari|kimden|от|差出人|发件人|寄件者|보낸 사람)\*? ?[:：]/i;
const subject =
  /^\*?(?:subject|betreff|objet|asunto|assunto|oggetto|onderwerp|ämne|emne|temat|subjek|perihal|konu|тема|件名|主题|主旨|제목)\*? ?[:：]/i;

/** A signature is short; what is longer is something that the author wants read. */
const maxSignatureLines = 12;

/**
 * Parts what the author wrote from the quoted history and drops a signature below `-- `.
 * Every line ends up in `text`, in `quoted` or was signature; on doubt it stays in `text`.
 * `quotes` are the elements that were taken out, one for each `quoteMark`.
 */
export function splitQuoted(whole: string, quotes: readonly string[] = []): PlainText {
  const lines = whole.split('\n');
  const own: string[] = [];
  const quoted: string[] = [];
  let marks = 0;
  let at = 0;
  while (at < lines.length) {
    const line = lines[at] ?? '';
    if (forwarded.test(line)) {
      own.push(...rest(lines, at));
      break;
    }
    const span = quoteSpan(lines, at);
    if (span === 0) own.push(line);
    for (const text of lines.slice(at, at + span)) {
      quoted.push(text === quoteMark ? (quotes[marks++] ?? '') : text.replace(/^(?:> ?)+/, ''));
    }
    at += Math.max(span, 1);
  }
  const history = join(quoted);
  return { text: join(withoutSignature(own)), ...(history && { quoted: history }) };
}

/** How many lines from `at` on are quoted history; 0 where the author goes on. */
function quoteSpan(lines: readonly string[], at: number): number {
  const line = lines[at] ?? '';
  const remaining = lines.length - at;
  if (line === quoteMark) return 1;
  if (separator.test(line)) return remaining;
  if (from.test(line) && lines.slice(at + 1, at + 7).some((next) => subject.test(next))) return remaining;
  const arrows = arrowLines(lines, at);
  if (arrows > 1) return arrows;
  const introduced = attributionLines(lines, at);
  if (introduced === 0) return 0;
  let next = at + introduced;
  while (lines[next] === '') next += 1;
  if (next >= lines.length || lines[next] === quoteMark) return introduced;
  const arrowed = arrowLines(lines, next);
  if (arrowed > 0) return next - at + arrowed;
  // A customer may say "your agent wrote:" and go on; only an address makes it a mail program's line.
  return lines
    .slice(at, at + introduced)
    .join(' ')
    .includes('@')
    ? remaining
    : 0;
}

/** Mail programs wrap the line at 78 characters, so it may take up to three. */
function attributionLines(lines: readonly string[], at: number): number {
  let joined = '';
  for (let count = 1; count <= 3; count += 1) {
    const line = lines[at + count - 1];
    if (!line || line.length > 300) return 0;
    joined = joined ? `${joined} ${line}` : line;
    if (/[:：]$/.test(line) && attribution.test(joined)) return count;
  }
  return 0;
}

function arrowLines(lines: readonly string[], at: number): number {
  let end = at;
  while (lines[end]?.startsWith('>')) end += 1;
  return end - at;
}

function withoutSignature(lines: string[]): string[] {
  const at = lines.findIndex((line) => line === '--' || line === '-- ');
  return at > 0 && lines.length - at <= maxSignatureLines ? lines.slice(0, at) : lines;
}

function rest(lines: readonly string[], at: number): string[] {
  return lines.slice(at).filter((line) => line !== quoteMark);
}

function join(lines: readonly string[]): string {
  return lines
    .filter((line) => line !== quoteMark)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

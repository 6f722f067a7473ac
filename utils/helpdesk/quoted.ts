/** What a message says, and the history that its author's mail program put below it. */
export interface PlainText {
  text: string;
  quoted?: string;
}

/** Stands in lines where the converter took out an element that mail programs wrap around quoted history. */
export const quoteMark = '\u0001';

/** "On 2 May 2025 at 10:00, Ana Roe <ana@example.com> wrote:" in any language: a year or a time, and a colon at the end. */
const attribution = /(?:20\d\d|\d[:.h]\d\d).*[:：]$|<\S+@\S+>.*[:：]$/;

/** A forwarded message is what its author wanted to show, so it is content. Mail programs set it off with eight dashes or more. */
export const forwarded = /^-{8,} ?[^-\s]/;

/** Zendesk's own line above which a reply is to be typed, and Outlook's, where no header lines follow. */
const separator = /^(?:##-.*-##|-{2,7} ?original message ?-{2,7})$/i;

/** The header lines that Outlook writes above the history, and the rule that it draws above them. */
const from = /^\*?(?:from|von|de|da|van|från|fra|od|dari|kimden|от|差出人|发件人|寄件者|보낸 사람)\*? ?[:：]/i;
const subject =
  /^\*?(?:subject|betreff|objet|asunto|assunto|oggetto|onderwerp|ämne|emne|temat|subjek|perihal|konu|тема|件名|主题|主旨|제목)\*? ?[:：]/i;
const rule = /^[-_]{2,}(?:.*[-_]{2,})?$/;

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
  for (let at = 0; at < lines.length;) {
    const span = forwarded.test(lines[at] ?? '') ? -lines.length : quoteSpan(lines, at);
    const end = at + Math.max(Math.abs(span), 1);
    for (const line of lines.slice(at, end)) {
      if (line === quoteMark) quoted.push(quotes[marks++] ?? '');
      else if (span > 0) quoted.push(line.replace(/^(?:> ?)+/, ''));
      else own.push(line);
    }
    at = end;
  }
  const signature = own.indexOf('--');
  if (signature > 0 && own.length - signature <= maxSignatureLines) own.length = signature;
  return { text: join(own), quoted: join(quoted) || undefined };
}

/** How many lines from `at` on are quoted history; 0 where the author goes on. */
function quoteSpan(lines: readonly string[], at: number): number {
  const line = lines[at] ?? '';
  const remaining = lines.length - at;
  if (line === quoteMark) return 1;
  if (separator.test(line) || isHeader(lines, rule.test(line) ? at + 1 : at)) return remaining;
  const arrows = arrowLines(lines, at);
  if (arrows > 1) return arrows;
  const introduced = attributionLines(lines, at);
  if (introduced === 0) return 0;
  let next = at + introduced;
  while (lines[next] === '') next += 1;
  if (next >= lines.length || lines[next] === quoteMark) return introduced;
  const arrowed = arrowLines(lines, next);
  if (arrowed > 0) return next - at + arrowed;
  // A customer may say "your agent wrote at 10:15:" and go on; only an address makes it a mail program's line.
  return /<\S+@/.test(lines.slice(at, at + introduced).join(' ')) ? remaining : 0;
}

function isHeader(lines: readonly string[], at: number): boolean {
  return from.test(lines[at] ?? '') && lines.slice(at + 1, at + 7).some((line) => subject.test(line));
}

/** Mail programs wrap the line at 78 characters, so it may take up to three. */
function attributionLines(lines: readonly string[], at: number): number {
  let joined = '';
  for (let count = 1; count <= 3; count += 1) {
    const line = lines[at + count - 1];
    if (!line || line.length > 250) return 0;
    joined += ` ${line}`;
    if (attribution.test(joined)) return count;
  }
  return 0;
}

function arrowLines(lines: readonly string[], at: number): number {
  let end = at;
  while (lines[end]?.startsWith('>')) end += 1;
  return end - at;
}

function join(lines: readonly string[]): string {
  return lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

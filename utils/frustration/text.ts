/** A message made ready for reading. All three strings have the length of the original, so offsets hold in each. */
export interface PreparedText {
  original: string;
  /** Quoted history, signatures, addresses, ids and code replaced by spaces; case kept. */
  visible: string;
  /** `visible` in lower case, accents dropped, curly apostrophes straightened. */
  folded: string;
}

/** Blanks out what the customer did not write, or did not mean as words, and folds the rest. Offsets never move. */
export function prepareText(original: string): PreparedText {
  const visible = blankAddresses(blankBlocks(original));
  return { original, visible, folded: fold(visible) };
}

/** Lower case without accents, one UTF-16 unit for one UTF-16 unit. */
export function fold(text: string): string {
  let plain = true;
  for (let i = 0; i < text.length && plain; i += 1) {
    const code = text.charCodeAt(i);
    plain = code < 0x80 && (code < 0x41 || code > 0x5a);
  }
  if (plain) return text;
  const units: string[] = [];
  for (let from = 0; from < text.length; from += chunk) {
    const codes = new Uint16Array(Math.min(chunk, text.length - from));
    for (let i = 0; i < codes.length; i += 1) codes[i] = foldCode(text.charCodeAt(from + i));
    units.push(String.fromCharCode(...codes));
  }
  return units.join('');
}

const chunk = 4096;
const foldTable = Uint16Array.from({ length: 0x250 }, (_, code) => {
  const letter = String.fromCharCode(code).toLowerCase().normalize('NFD').charCodeAt(0);
  return letter === 0xdf ? 0x73 : letter;
});

function foldCode(code: number): number {
  if (code < foldTable.length) return foldTable[code]!;
  if (code === 0x2018 || code === 0x2019 || code === 0x2bc) return 0x27;
  if (code === 0x201c || code === 0x201d) return 0x22;
  return code;
}

function blankBlocks(text: string): string {
  let out = text;
  if (out.includes('```')) out = out.replace(/```[\s\S]*?(?:```|$)/g, blank);
  if (out.includes('\n')) {
    out = cutFrom(out, history);
    out = cutFrom(out, signature);
    const from = Math.max(0, out.trimEnd().length - tail);
    out = out.slice(0, from) + cutFrom(out.slice(from), closing);
    out = out.replace(quotedOrLogLine, blank);
  }
  return out.includes('`') ? out.replace(/`[^`\n]{3,}`/g, blank) : out;
}

function blankAddresses(text: string): string {
  let out = text;
  if (out.includes('/') || out.includes('www.')) out = out.replace(/(?:https?:\/\/|www\.)\S+/gi, blank);
  if (out.includes('@')) out = out.replace(/[\w.+-]+@[\w-]+\.[\w.-]+/g, blank).replace(/@\w+/g, blank);
  if (/\d{4}/.test(out)) out = out.replace(identifier, blank);
  return out.includes('&') ? out.replace(/&(?:amp|gt|lt|quot|nbsp|#\d+);/g, blank) : out;
}

/** Where a mail program's history begins, in the languages that we read. */
const history = new RegExp(
  [
    String.raw`^-{2,} ?(?:original message|forwarded message|urspr[uü]ngliche nachricht|mensaje original|message d.origine|mensagem original|pesan asli)`,
    String.raw`^(?:on|am|el|le|em|pada) [^\n]{6,80}(?:wrote|schrieb[^\n]{0,60}|escribi[oó]|a [eé]crit|escreveu|menulis) ?:`,
    String.raw`^(?:from|von|de|dari): [^\n]+\n(?:sent|date|to|gesendet|datum|an|enviado|para|envoy[eé]|[aà]|dikirim|kepada|tanggal): `,
  ].join('|'),
  'im',
);

/** Where a signature begins by itself: the RFC 3676 mark, or a phone's own line. */
const signature =
  /^(?:-- ?|(?:sent|get outlook|gesendet|enviado|envoy[eé]|dikirim)(?: (?:from|mit|von|meinem|desde|do|de|dari|for|para))+ [^\n]{0,40})$/im;

/** A closing with only few short lines after it. Looked for in the tail alone, which keeps long texts quick. */
const closing = new RegExp(
  String.raw`^(?:(?:(?:kind|best|warm|many) )?(?:regards|wishes)|mit freundlichen gr[uü][sß]+en|freundliche gr[uü][sß]+e|viele gr[uü][sß]+e|atentamente|saludos|cordialement|bien [aà] vous|atenciosamente|abra[cç]os|salam|hormat saya)[,.]?\n(?:[^\n]{0,60}(?:\n|$)){0,6}$(?![\s\S])`,
  'im',
);
const tail = 300;

const quotedOrLogLine =
  /^(?:>.*|\s+at [\w$.<>]+ ?\(.*\)|\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d.*|(?:error|warn|warning|info|debug|traceback)\b[:\s[(].*[{}=<>/\\].*|\[?\d\d:\d\d:\d\d.*|(?:fatal|panic|critical)\b[:\s[(].*[{}=<>/\\\d].*)$/gim;

const identifier = /#?\b(?=[\w-]*\d{4})(?:[A-Za-z]{0,5}-?\d[\w-]{4,}|[\da-f-]{16,}|[A-Z]{2,}[\d-]{4,})\b/g;

function cutFrom(text: string, start: RegExp): string {
  const at = text.search(start);
  // A mail that is nothing but history is better read than lost.
  if (at < 0 || text.slice(0, at).trim() === '') return text;
  return text.slice(0, at) + blank(text.slice(at));
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}
